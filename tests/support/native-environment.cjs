// Jest's Node environment, with Node's own `require`: what is large and never changes is loaded once a worker, not once a test file.
const { Script } = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { install } = require('../../atelier/engine/plain-fields.cjs');

install();

/** What test files of one worker may share: large, read-only, made from the packages alone. */
const perWorker = new Map();

/** Scripts run again in each test file's own realm: parsed once a worker. */
const scripts = new Map();

module.exports = class NativeEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nativeRequire = require;
    this.global.perWorker = perWorker;
    this.global.evaluateScript = (source, filename) => {
      if (!scripts.has(filename)) scripts.set(filename, new Script(source, { filename }));
      return scripts.get(filename).runInContext(this.context);
    };
  }
};
