/**
 * Univer's packages set each field of each object through a function that first looks whether the object has it already:
 * a tenth of the engine's time. Where the source says so as it is loaded, the field is assigned instead: the same value, under the same name.
 */
const Module = require('node:module');

const FIELD = /\b_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;
const UNIVER = /[\\/]node_modules[\\/]@univerjs[\\/]/;

/** `_defineProperty(this, "name", value)` → `(this.name = value)`; the closing parenthesis serves as it is. */
function assignFields(code) {
  return code.replace(FIELD, '(this.$1 = ');
}

/** From now on, in this process, Univer's files are compiled with their fields assigned. */
function install() {
  const { _compile: compile } = Module.prototype;
  if (compile.assignsFields) return;
  Module.prototype._compile = function (content, filename, ...rest) {
    const code = UNIVER.test(filename) ? assignFields(content) : content;
    return compile.call(this, code, filename, ...rest);
  };
  Module.prototype._compile.assignsFields = true;
}

/** As a loader of webpack, for the page. */
module.exports = assignFields;
module.exports.install = install;
