// Jest's Node environment, with Node's own `require`: the spreadsheet engine is loaded once a worker, not once a test file.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class NativeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = require;
  }
};
