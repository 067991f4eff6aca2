// Loads packages before tsx is there, because it looks at each of their files too, which takes twice as long as loading
// them.
const Module = require('node:module');

/** cdk8s brings a reader of YAML along, three quarters of its files, that takes to be loaded only when it is to read. */
function loadCdk8s() {
  const path = Module.createRequire(require.resolve('cdk8s')).resolve('yaml');
  if (require.cache[path]) return;
  const later = new Module(path);
  later.exports = new Proxy({}, { get: (_, name) => name === '__esModule' || require(path)[name] });
  later.loaded = true;
  require.cache[path] = later;
  try {
    require('cdk8s');
  } finally {
    delete require.cache[path];
  }
}

exports.loadPackages = (names) => {
  loadCdk8s();
  for (const name of names) {
    try {
      require(name);
    } catch (error) {
      if (error.code !== 'ERR_REQUIRE_ESM') throw error; // Node can load those by itself from 20.19 on
    }
  }
};
