// Loads packages before tsx is there, because it looks at each of their files too, which takes twice as long as loading
// them; and leaves out for the time being what some of them load and seldom use.
const Module = require('node:module');

/** Those that are still to be loaded, by their files. */
const later = new Map();

/** Has a package that another one loads wait until a property of it is read. */
function postpone(name, from) {
  const path = Module.createRequire(require.resolve(from)).resolve(name);
  if (require.cache[path]) return;
  const loaded = new Module(path);
  loaded.exports = new Proxy({}, { get: (_, key) => key === '__esModule' || load(path)[key] });
  loaded.loaded = true;
  require.cache[path] = loaded;
  later.set(path, loaded);
}

function load(path) {
  if (require.cache[path] === later.get(path)) delete require.cache[path];
  return require(path);
}

/** Who asks for them from now on gets the packages themselves. */
exports.endPostponing = () => {
  for (const [path, loaded] of later) if (require.cache[path] === loaded) delete require.cache[path];
};

/** What Pulumi loads to send functions to a cloud: the compiler of TypeScript, and a reader of lock files of 450 files. */
exports.postponeForPulumi = () => {
  for (const name of ['typescript', '@npmcli/arborist']) postpone(name, '@pulumi/pulumi');
};

exports.loadPackages = (names) => {
  postpone('yaml', 'cdk8s'); // a parser, three quarters of its files, that only Include and Helm take
  for (const name of ['cdk8s', ...names]) require(name);
  exports.endPostponing();
};
