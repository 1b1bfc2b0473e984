// Emits computed files (functions.json, territoires.json, the folder of help pages) and recomputes them when their sources change.
const path = require('node:path');
const { Compilation, sources } = require('webpack');

class EmitFilePlugin {
  /** `watch`: folders the content is made from; `make()`: its text, or the text of each file of the folder `name`. */
  constructor({ name, watch, make }) {
    this.name = name;
    this.watch = watch;
    this.make = make;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('EmitFilePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: `EmitFilePlugin ${this.name}`, stage }, () =>
        this.emit(compiler, compilation),
      );
    });
  }

  async emit(compiler, compilation) {
    for (const folder of this.watch) compilation.contextDependencies.add(path.join(compiler.context, folder));
    try {
      const made = await this.make();
      const files = typeof made === 'string' ? { [this.name]: made } : inFolder(this.name, made);
      for (const [file, text] of Object.entries(files))
        compilation.emitAsset(file, new sources.RawSource(text));
    } catch (cause) {
      const error = new Error(
        `${this.name} n’a pas pu être produit. ${cause instanceof Error ? cause.stack : cause}`,
      );
      error.file = this.name;
      compilation.errors.push(error);
    }
  }
}

function inFolder(folder, files) {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${folder}/${file}`, text]));
}

module.exports = { EmitFilePlugin };
