// Hands a package over as Node loads it, instead of running its file again inside the test's own module registry.
module.exports = {
  process: (_source, file) => ({ code: `module.exports = nativeRequire(${JSON.stringify(file)});` }),
  getCacheKey: (_source, file) => `native-${file}`,
};
