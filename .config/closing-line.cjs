/** Prints "N passed, N failed" alone on the last line, which is what scripts read. A suite that could not run counts as failed. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    setImmediate(() => process.stdout.write(`\n${results.numPassedTests} passed, ${failed} failed\n`));
  }
};
