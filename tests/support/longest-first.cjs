// The order of test files: on a machine that has run none yet, jest goes by the size of files, and the longest may come last and alone.
const path = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;
const ORDER = require('./longest-first.json');

module.exports = class LongestFirst extends Sequencer {
  /** The files known to be long, in the order of `longest-first.json`; then the others as jest orders them. */
  sort(tests) {
    const rank = (test) => {
      const known = ORDER.indexOf(path.relative(process.cwd(), test.path).split(path.sep).join('/'));
      return known < 0 ? ORDER.length : known;
    };
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
};
