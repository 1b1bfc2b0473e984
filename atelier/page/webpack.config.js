// The atelier's page, bundled into build/atelier. Univer comes already minified, so nothing is minified again:
// "none" with React's production branch builds in seconds where "production" takes minutes on two cores.
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');

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
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'swc-loader',
        options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: {
    moduleIds: 'deterministic',
    chunkIds: 'named',
    splitChunks: {
      cacheGroups: { univer: { test: /[\\/]node_modules[\\/]/, name: 'univer', chunks: 'initial' } },
    },
  },
  plugins: [
    new DefinePlugin({ 'process.env.NODE_ENV': JSON.stringify('production') }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({ template: './atelier/page/index.html' }),
  ],
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, 'build', '.cache', 'atelier'),
    buildDependencies: { config: [__filename] },
  },
  devtool: false,
  performance: { hints: false },
  stats: 'errors-warnings',
};
