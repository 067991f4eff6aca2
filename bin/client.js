// Loads the client of Kubernetes from one file made of its own. It is hundreds of files of ES modules, which take six
// times as long: a third of the start of a Pulumi program.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { script } = require('./made.js');

const root = join(__dirname, '..');
/** What lib/rollout uses of it; all that only others use is left out. */
const names = ['ApiException', 'CoreV1Api', 'DiscoveryV1Api', 'KubeConfig', 'VersionApi'];
const options = { bundle: true, format: 'cjs', platform: 'node', target: 'node20', minifyWhitespace: true };

function make() {
  const { buildSync } = require('esbuild');
  const stdin = { contents: `export { ${names.join()} } from '@kubernetes/client-node'`, resolveDir: root };
  const [{ text }] = buildSync({ ...options, stdin, write: false, logLevel: 'silent' }).outputFiles;
  return `(function (exports, require, module) {${text}\n})`;
}

function load() {
  // The lock file in node_modules has the version of every package there.
  const inputs = [__filename, join(root, 'node_modules/.package-lock.json')].map((file) => readFileSync(file, 'utf8'));
  const loaded = { exports: {} };
  const run = script('client', inputs, make, 'client').runInThisContext();
  run(loaded.exports, Module.createRequire(__filename), loaded);
  return loaded.exports;
}

let known;

/** The client; undefined where the file cannot be made. */
exports.client = () => {
  try {
    known ??= load();
  } catch {}
  return known;
};
