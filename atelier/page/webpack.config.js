// The atelier's page, bundled into build/atelier. Mode "none" with React's production branch, and names shortened by swc:
// some fifteen seconds on two cores, where "production" spends minutes on Univer's sixteen megabytes.
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { MinifyPlugin } = require('../../scripts/webpack/minify-plugin.cjs');

const root = path.resolve(__dirname, '..', '..');

module.exports = {
  name: 'atelier',
  mode: 'none',
  context: root,
  entry: { atelier: './atelier/page/main.ts' },
  output: {
    path: path.join(root, 'build', 'atelier'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: 'chunks/[contenthash:12].js',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.js'],
    alias: {
      numfmt$: path.join(__dirname, 'numfmt-once.mjs'),
      'numfmt-as-published$': path.join(root, 'node_modules', 'numfmt', 'lib', 'index.js'),
    },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
      {
        test: /[\\/]@univerjs[\\/].*\.js$/,
        loader: path.join(root, 'atelier', 'engine', 'plain-fields.cjs'),
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    // Names follow what is written, after the names inside were shortened.
    realContentHash: true,
    moduleIds: 'deterministic',
    chunkIds: 'named',
    splitChunks: {
      cacheGroups: { univer: { test: /[\\/]node_modules[\\/]/, name: 'univer', chunks: 'initial' } },
    },
  },
  plugins: [
    new DefinePlugin({ 'process.env.NODE_ENV': JSON.stringify('production') }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new MinifyPlugin({ compress: false, mangle: true, module: false }),
    new HtmlWebpackPlugin({ template: './atelier/page/index.html' }),
  ],
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, 'build', '.cache', 'atelier'),
    buildDependencies: { config: [__filename, path.join(root, 'scripts', 'webpack') + path.sep] },
  },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};
