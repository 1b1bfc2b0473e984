// Emits one computed file (functions.json, territoires.json, licences.txt) and recomputes it when its sources change.
const path = require('node:path');
const { Compilation, sources } = require('webpack');

class EmitFilePlugin {
  /** `watch`: folders the content is made from; `make(compilation)`: its text, or a promise of it. */
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
      compilation.emitAsset(this.name, new sources.RawSource(await this.make()));
    } catch (cause) {
      const error = new Error(
        `${this.name} n’a pas pu être produit. ${cause instanceof Error ? cause.stack : cause}`,
      );
      error.file = this.name;
      compilation.errors.push(error);
    }
  }
}

module.exports = { EmitFilePlugin };
