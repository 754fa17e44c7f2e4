/** What takes long: `*.slow.test.ts` (long searches by chance or over every row), the programs as processes of their own, and checks of the sources. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/**/*.slow.test.ts', '<rootDir>/test/program/**/*.test.ts', '<rootDir>/test/static/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
