// The add-in's pages: one page, two entries (the custom functions first, then the pane), and the files Excel asks for by name.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { EmitFilePlugin } = require('./scripts/webpack/emit-file-plugin.cjs');
const { InlineScriptsPlugin } = require('./scripts/webpack/inline-scripts-plugin.cjs');
const { MinifyPlugin } = require('./scripts/webpack/minify-plugin.cjs');
const { DEV_URL, publicUrl, publishManifest } = require('./scripts/webpack/public-url.cjs');

const PORT = 3000;

const scriptRule = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

/** Chosen by the weight of the result: without sequences and inlining, gzip does better. Licences are in licences.txt. */
const MINIFIED = {
  ecma: 2020,
  module: false,
  mangle: true,
  compress: { ecma: 2020, passes: 4, sequences: false, inline: 1, keep_fargs: false },
  format: { comments: false },
};

/** functions.json: what Excel reads to know our functions, computed from the same catalogue as their code. */
async function functionsJson(url) {
  const { loadTypeScript } = await import('./scripts/load-typescript.mjs');
  const { buildMetadata } = await loadTypeScript('src/functions/metadata.ts');
  return `${JSON.stringify(buildMetadata({ aide: `${url}/aide` }), null, 2)}\n`;
}

/** The help: one page a function, where functions.json points. */
async function aidePages() {
  const { loadTypeScript } = await import('./scripts/load-typescript.mjs');
  const { renderAide } = await loadTypeScript('src/indicators/aide/render-aide.ts');
  return renderAide();
}

/** The illustrated guide: docs/guide.md and its pages, one a task, where the pane's help points. */
async function guidePages() {
  const { loadTypeScript } = await import('./scripts/load-typescript.mjs');
  const { renderGuide } = await loadTypeScript('scripts/guide/render-guide.ts');
  return renderGuide(path.join(__dirname, 'docs'));
}

/** fiches.json: what is known of each indicator, for the pages that ask for it (catalogue, readers of files). */
async function fichesJson() {
  const { loadTypeScript } = await import('./scripts/load-typescript.mjs');
  const { fiches } = await loadTypeScript('src/indicators/fiches.ts');
  return JSON.stringify(fiches);
}

/** raccourcis.json: the keyboard shortcuts, where the manifest's ExtendedOverrides points. */
async function raccourcisJson() {
  const { loadTypeScript } = await import('./scripts/load-typescript.mjs');
  const { buildRaccourcisJson } = await loadTypeScript('src/taskpane/raccourcis.ts');
  return `${JSON.stringify(buildRaccourcisJson(), null, 2)}\n`;
}

/** exemple.json: the convention one may look at before beginning one's own, with its public figures. */
async function exempleJson() {
  const { loadTypeScript } = await import('./scripts/load-typescript.mjs');
  const { loadExemple } = await loadTypeScript('examples/index.ts');
  return JSON.stringify(loadExemple('perpignan', { avecChiffres: true }));
}

async function territoiresJson() {
  return (await import('./scripts/build-territoires.mjs')).territoiresJson();
}

async function licencesText() {
  return (await import('./scripts/list-licences.mjs')).licencesText();
}

function plugins(isProduction, url) {
  return [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      minify: false,
    }),
    new InlineScriptsPlugin({ page: 'taskpane.html' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets' },
        { from: 'docs/guide/images/*.png', to: 'aide/guide/images/[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (content) => publishManifest(content.toString('utf8'), url),
        },
      ],
    }),
    new EmitFilePlugin({
      name: 'functions.json',
      watch: ['src/functions', 'src/indicators', 'src/domain'],
      make: () => functionsJson(url),
    }),
    new EmitFilePlugin({ name: 'aide', watch: ['src/indicators', 'src/domain'], make: aidePages }),
    new EmitFilePlugin({
      name: 'aide/guide',
      watch: ['docs', 'scripts/guide', 'src/indicators/aide'],
      make: guidePages,
    }),
    new EmitFilePlugin({ name: 'fiches.json', watch: ['src/indicators', 'src/domain'], make: fichesJson }),
    new EmitFilePlugin({ name: 'raccourcis.json', watch: ['src/taskpane'], make: raccourcisJson }),
    new EmitFilePlugin({
      name: 'exemple.json',
      watch: ['examples', 'src/sheets', 'src/domain'],
      make: exempleJson,
    }),
    new EmitFilePlugin({
      name: 'territoires.json',
      watch: ['src/territories', 'src/domain'],
      make: territoiresJson,
    }),
    ...(isProduction
      ? [
          new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
          new EmitFilePlugin({ name: 'licences.txt', watch: [], make: licencesText }),
        ]
      : []),
  ];
}

async function devServer() {
  const { devCertificate } = await import('./scripts/dev-certificate.mjs');
  return {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: await devCertificate({ install: true }) },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
    hot: false,
  };
}

/** CTG_URL, or its French sentence alone: webpack prints the stack of what a configuration throws. */
function readPublicUrl() {
  try {
    return publicUrl();
  } catch (error) {
    error.stack = error.message;
    throw error;
  }
}

module.exports = async (env, argv) => {
  const isProduction = argv.mode !== 'development';
  const url = readPublicUrl();
  if (isProduction && url === DEV_URL) {
    process.stderr.write(
      `CTG_URL n’est pas définie\u00A0: le manifeste construit garde ${DEV_URL}, pour cette machine seulement. ` +
        'Pour publier\u00A0: CTG_URL=https://votre-adresse npm run build.\n',
    );
  }
  const name = isProduction ? '[name].[contenthash:8].js' : '[name].js';
  return {
    mode: isProduction ? 'production' : 'development',
    context: __dirname,
    target: ['web', 'es2022'],
    entry: {
      functions: './src/functions/functions.ts',
      // dependOn: one runtime and one copy of each module, so the pane and the functions share the figures in memory.
      taskpane: { import: './src/taskpane/taskpane.tsx', dependOn: 'functions' },
    },
    output: { path: path.join(__dirname, 'dist'), filename: name, chunkFilename: name, clean: true },
    devtool: isProduction ? false : 'cheap-module-source-map',
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      alias: { 'rtl-css-js/core': path.join(__dirname, 'src', 'taskpane', 'theme', 'left-to-right.ts') },
    },
    module: {
      rules: [
        scriptRule,
        { test: /\.css$/, use: [isProduction ? MiniCssExtractPlugin.loader : 'style-loader', 'css-loader'] },
      ],
    },
    plugins: plugins(isProduction, url),
    optimization: {
      minimizer: [new MinifyPlugin(MINIFIED)],
      // Small parts that several pages share are chunks too: by default each page would bring its own copy of all under 20 kB.
      splitChunks: { minSize: 3000 },
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(__dirname, 'build', 'webpack'),
      buildDependencies: { config: [__filename, path.join(__dirname, 'scripts', 'webpack') + path.sep] },
    },
    stats: 'errors-warnings',
    ...(env?.WEBPACK_SERVE ? { devServer: await devServer() } : {}),
  };
};
