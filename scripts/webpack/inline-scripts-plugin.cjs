// Names the page's own inline scripts by their hash in its Content-Security-Policy, so that no other inline script runs.
const { createHash } = require('node:crypto');
const HtmlPlugin = require('html-webpack-plugin');

const PLACE = "'inline-scripts'";

/** The hash a browser computes: on the text between the tags, with its line ends read as LF. */
function hashOf(script) {
  return `'sha256-${createHash('sha256').update(script.replaceAll('\r\n', '\n')).digest('base64')}'`;
}

function writeHashes(html) {
  if (!html.includes(PLACE))
    throw new Error(`taskpane.html : ${PLACE} manque dans la règle script-src de la page.`);
  const hashes = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => hashOf(script));
  return html.replace(PLACE, hashes.join(' '));
}

class InlineScriptsPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('InlineScriptsPlugin', (compilation) => {
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('InlineScriptsPlugin', (data) => ({
        ...data,
        html: writeHashes(data.html),
      }));
    });
  }
}

module.exports = { InlineScriptsPlugin, writeHashes };
