/** What takes long: the programs as processes of their own, and checks of the sources. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/program/**/*.test.ts', '<rootDir>/test/static/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
