// Names the page's own inline scripts by their hash in its Content-Security-Policy, so that no other inline script runs.
const { createHash } = require('node:crypto');
const { Compilation, sources } = require('webpack');

const PLACE = "'inline-scripts'";

/** The hash a browser computes: on the text between the tags, with its line ends read as LF. */
function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script.replaceAll('\r\n', '\n')).digest('base64')}'`;
}

function writeHashes(html) {
  if (!html.includes(PLACE)) throw new Error(`La page n’a pas ${PLACE} dans sa règle script-src.`);
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => hashOf(script));
  return html.replace(PLACE, hashes.join(' '));
}

/** Runs once the page is minified: the hashes are those of the scripts as published. */
class InlineScriptsPlugin {
  constructor({ page }) {
    this.page = page;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('InlineScriptsPlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'InlineScriptsPlugin', stage }, () => {
        if (!compilation.getAsset(this.page)) return;
        compilation.updateAsset(
          this.page,
          (source) => new sources.RawSource(writeHashes(source.source().toString())),
        );
      });
    });
  }
}

module.exports = { InlineScriptsPlugin };
