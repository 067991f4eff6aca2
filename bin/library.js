// Loads lib/ from one file in node_modules/.cache that holds all of its sources without their types. tsx would look for
// each of them, read it, ask its own cache and read a source map, which takes longer than all the rest of the start.
// Where it cannot be made tsx does the work.
const { readdirSync, readFileSync, realpathSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join, resolve } = require('node:path');
const { client } = require('./client.js');
const { script } = require('./made.js');

/** As Node names it, whose modules the sources are among. */
const library = realpathSync(join(__dirname, '../lib'));
const supported = { 'object-rest-spread': false };
const options = { loader: 'ts', format: 'cjs', platform: 'node', target: 'node20', minifyWhitespace: true, supported };

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

/** One expression: an object with a function for each source, of the parameters that Node gives a module. */
function make(sources) {
  const { transformSync } = require('esbuild');
  const functions = [...sources].map(([path, text]) => {
    const { code } = transformSync(text, { ...options, sourcefile: path });
    const own = code.replace(/\b__spread(Values|Props)\(/g, '__spread(');
    return `${JSON.stringify(path)}: function (exports, require, module, __filename, __dirname) {${own}\n}`;
  });
  return `((__spread) => ({${functions.join(',\n')}}))(${spread})`;
}

/** Modules of the library among Node's own, under the names of their sources: who imports one of those gets the same. */
class Library {
  constructor(use) {
    const sources = readSources();
    const inputs = [readFileSync(__filename, 'utf8'), ...[...sources].flat()];
    this.functions = script('library', inputs, () => make(sources), use).runInThisContext();
    const others = Module._extensions['.ts'];
    Module._extensions['.ts'] = (module, path) =>
      path in this.functions ? this.run(module, path) : others(module, path);
  }

  load(path, parent) {
    const known = Module._cache[path];
    if (known) return known.exports;
    const loaded = new Module(path, parent);
    loaded.filename = path;
    loaded.paths = Module._nodeModulePaths(dirname(path));
    Module._cache[path] = loaded;
    try {
      this.run(loaded, path);
    } catch (error) {
      delete Module._cache[path];
      throw error;
    }
    loaded.loaded = true;
    return loaded.exports;
  }

  run(own, path) {
    const folder = dirname(path);
    const pathOf = (id) => {
      const base = resolve(folder, id);
      return [`${base}.ts`, join(base, 'index.ts')].find((one) => one in this.functions);
    };
    const ownRequire = (id) => {
      const other = id.startsWith('.') && pathOf(id);
      if (other) return this.load(other, own);
      return (id === '@kubernetes/client-node' && client()) || own.require(id);
    };
    ownRequire.cache = Module._cache;
    ownRequire.resolve = (id) => Module._resolveFilename(id, own);
    this.functions[path].call(own.exports, own.exports, ownRequire, own, path, folder);
  }
}

/** Undefined where tsx is to load the sources: for `--debug`, so that a trace has their lines, and without the file. */
function packed(use) {
  if (process.argv.includes('--debug')) return undefined;
  try {
    return new Library(use);
  } catch {
    return undefined;
  }
}

/** Loads a source by its path in lib/, after tsx; `use` is a word for those that call the same of its functions. */
exports.load = (path, use = basename(path, '.ts')) => {
  const file = join(library, path);
  return packed(use)?.load(file, module) ?? require(file);
};
