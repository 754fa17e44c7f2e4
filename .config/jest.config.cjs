/** Jest for everything that needs no browser. TypeScript goes through swc, which does not type-check: `npm run typecheck` does. */
module.exports = {
  rootDir: '..',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/program/', '<rootDir>/test/static/', '<rootDir>/test/chaos/', '<rootDir>/test/bench/', '\\.slow\\.test\\.ts$'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  globalSetup: '<rootDir>/test/support/postgres-setup.ts',
  globalTeardown: '<rootDir>/test/support/postgres-teardown.ts',
  setupFiles: ['<rootDir>/test/support/trained-models.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...require('./swc.cjs'), sourceMaps: 'inline' }],
  },
  reporters: ['default', '<rootDir>/.config/closing-line.cjs'],
  maxWorkers: 2,
  testTimeout: 20_000,
};
