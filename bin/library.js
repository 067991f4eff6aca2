// Loads lib/ from one file in node_modules/.cache that esbuild makes of all of its sources. tsx would look for each of
// them, read it, ask its own cache and read a source map, which takes longer than all the rest of the start; and what
// one source takes of another is looked up in that each time, where in one file it is a variable: a tenth of a large
// render. Where it cannot be made tsx does the work.
const { readdirSync, readFileSync, realpathSync } = require('node:fs');
const Module = require('node:module');
const { basename, join } = require('node:path');
const { client } = require('./client.js');
const { script } = require('./made.js');

/** As Node names it, whose modules the sources are among. */
const library = realpathSync(join(__dirname, '../lib'));
/** Packages that nobody but the library needs to have: they go into the same file. */
const included = ['js-yaml', 'valibot'];
const options = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  treeShaking: false, // who takes a source from outside gets all of it
  minifyWhitespace: true,
  define: { __dirname: JSON.stringify(library) },
  supported: { 'object-rest-spread': false },
  tsconfigRaw: '{}',
};

/**
 * What `{ ...first, ...second }` is made of. V8 gives each object of such a literal a shape of its own, so that nothing
 * which reads them is compiled for one shape, and it keeps them for long: a fifth of the time of a large render. Only a
 * literal can make a field called __proto__.
 */
const spread =
  "(first, second) => second && Object.hasOwn(second, '__proto__') ? { ...first, ...second } : Object.assign(first, second)";

/** The texts of all sources, by their paths. */
function readSources() {
  const entries = readdirSync(library, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /(?<!\.d)\.ts$/.test(entry.name));
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** One expression: a function that gives what each source exports, by its path, when it is first asked for it. */
function make(paths) {
  const { buildSync } = require('esbuild');
  const quoted = paths.map((path) => JSON.stringify(path));
  const contents = `module.exports = { ${quoted.map((path) => `${path}: () => require(${path})`).join()} };`;
  const { dependencies = {} } = JSON.parse(readFileSync(join(library, '../package.json'), 'utf8'));
  const external = Object.keys(dependencies).filter((name) => !included.includes(name));
  const stdin = { contents, resolveDir: library };
  const [{ text }] = buildSync({ ...options, external, stdin, write: false, logLevel: 'silent' }).outputFiles;
  const own = text.replace(/\b__spread(Values|Props)\(/g, '__spread(');
  return `((__spread) => function (exports, require, module) {${own}\n})(${spread})`;
}

/** What a package says of itself, its version too; undefined where it is not there. */
function packageOf(name) {
  try {
    const file = require.resolve(name);
    const place = join('node_modules', name);
    return readFileSync(join(file.slice(0, file.lastIndexOf(place)), place, 'package.json'), 'utf8');
  } catch {
    return undefined;
  }
}

/** Modules of the library among Node's own, under the names of their sources: who imports one of those gets the same. */
function take(use) {
  const sources = readSources();
  const inputs = [readFileSync(__filename, 'utf8'), ...included.map(packageOf), ...[...sources].flat()];
  const run = script('library', inputs, () => make([...sources.keys()]), use).runInThisContext();
  const own = Module.createRequire(join(library, 'index.ts'));
  const ownRequire = (id) => (id === '@kubernetes/client-node' && client()) || own(id);
  const loaded = { exports: {} };
  run(loaded.exports, Object.assign(ownRequire, own), loaded);
  const others = Module._extensions['.ts'];
  Module._extensions['.ts'] = (module, path) => {
    if (path in loaded.exports) module.exports = loaded.exports[path]();
    else others(module, path);
  };
}

/**
 * Loads a source by its path in lib/; `use` is a word for those that call the same of its functions. tsx, which is to be
 * there first where other sources are loaded, too, does it for `--debug`, so that a trace has their lines, and where the
 * file cannot be made.
 */
exports.load = (path, use = basename(path, '.ts')) => {
  if (process.argv.includes('--debug') || !isTaken(use)) require('tsx/cjs');
  return require(join(library, path));
};

function isTaken(use) {
  try {
    take(use);
    return true;
  } catch {
    return false;
  }
}
