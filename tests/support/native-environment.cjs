// Jest's Node environment, with Node's own `require`: what is large and never changes is loaded once a worker, not once a test file.
const { TestEnvironment } = require('jest-environment-node');
const { install } = require('../../atelier/engine/plain-fields.cjs');

install();

/** What test files of one worker may share: large, read-only, made from the packages alone. */
const perWorker = new Map();

module.exports = class NativeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = require;
    this.global.perWorker = perWorker;
  }
};
