// Loads lib/ from one file in node_modules/.cache that holds all of its sources without their types. tsx would look for
// each of them, read it, ask its own cache and read a source map, which takes longer than all the rest of the start.
// The file is named after what it is made from, so it is never out of date. Where it cannot be made tsx does the work.
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join, resolve } = require('node:path');
const { Script } = require('node:vm');

const root = dirname(__dirname);
const library = join(root, 'lib');
const cache = join(root, 'node_modules', '.cache', 'holdfast');
const options = { loader: 'ts', format: 'cjs', platform: 'node', target: 'node20', minifyWhitespace: true };

/** The texts of all sources, by their paths. */
function readSources() {
  const entries = readdirSync(library, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

function hashOf(sources) {
  const hash = createHash('sha256').update(JSON.stringify([process.version, root, readFileSync(__filename, 'utf8')]));
  for (const [path, text] of sources) hash.update(`\0${path}\0${text}`);
  return hash.digest('hex').slice(0, 32);
}

/** One expression: an object with a function for each source, of the parameters that Node gives a module. */
function make(sources) {
  const { transformSync } = require('esbuild');
  const functions = [...sources].map(([path, text]) => {
    const { code } = transformSync(text, { ...options, sourcefile: path });
    return `${JSON.stringify(path)}: function (exports, require, module, __filename, __dirname) {${code}\n}`;
  });
  return `({${functions.join(',\n')}})`;
}

function readOrMake() {
  const sources = readSources();
  const file = join(cache, `${hashOf(sources)}.js`);
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch {
    const text = make(sources);
    mkdirSync(cache, { recursive: true });
    for (const name of readdirSync(cache)) rmSync(join(cache, name), { force: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
    return { file, text };
  }
}

/** Modules of the library among Node's own, under the names of their sources: who imports one of those gets the same. */
class Library {
  constructor() {
    const { file, text } = readOrMake();
    this.functions = new Script(text, { filename: file }).runInThisContext();
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
      return other ? this.load(other, own) : own.require(id);
    };
    ownRequire.cache = Module._cache;
    ownRequire.resolve = (id) => Module._resolveFilename(id, own);
    this.functions[path].call(own.exports, own.exports, ownRequire, own, path, folder);
  }
}

/** Undefined where tsx is to load the sources: for `--debug`, so that a trace has their lines, and without the file. */
function packed() {
  if (process.argv.includes('--debug')) return undefined;
  try {
    return new Library();
  } catch {
    return undefined;
  }
}

/** Loads a source by its path in lib/, after tsx. */
exports.load = (path) => {
  const file = join(library, path);
  return packed()?.load(file, module) ?? require(file);
};
