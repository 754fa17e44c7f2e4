/** How TypeScript becomes JavaScript, for the program and for its tests alike. Types are checked apart: `npm run typecheck`. */
module.exports = {
  swcrc: false,
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'commonjs' },
};
