// Keeps scripts that are made of other files in node_modules/.cache, each kind in a folder of its own, and with them what
// V8 compiled of them: a third of a short run. A file there is named after what it is made from, so it is never out of date.
const { createHash, randomUUID } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const cache = join(__dirname, '../node_modules/.cache/holdfast');

/** The folder of a kind of files. */
exports.folderOf = (kind) => join(cache, kind);

/**
 * The script of a kind that is made from some texts. The functions that the first run of the same use called are compiled
 * already; the name of a use is a word. Throws where the file cannot be written.
 */
exports.script = (kind, inputs, make, use) => {
  const { file, text } = readOrMake(kind, inputs, make);
  const compiled = `${file}.${use}`;
  let cachedData;
  try {
    cachedData = readFileSync(compiled);
  } catch {}
  const script = compile(file, text, cachedData);
  if (!cachedData || script.cachedDataRejected) {
    process.once('exit', (status) => {
      if (status !== wrongCommandLine) keep(compiled, script.createCachedData());
    });
  }
  return script;
};

/** A file that is damaged is made again by the next run. */
function compile(file, text, cachedData) {
  try {
    return new Script(text, { filename: file, cachedData });
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/** The status of a run that did next to nothing. */
const wrongCommandLine = 2;

/** Without it all goes as well, so that it is no matter where it cannot be written. */
function keep(file, data) {
  try {
    write(file, data);
  } catch {}
}

function write(file, data) {
  const part = `${file}.${randomUUID()}`; // two threads may write it at a time
  writeFileSync(part, data);
  renameSync(part, file);
}

/** The file of a kind that is made from some texts, and what it holds. */
function readOrMake(kind, inputs, make) {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) hash.update(`\0${input}`);
  const folder = exports.folderOf(kind);
  const file = join(folder, `${hash.digest('hex').slice(0, 32)}.js`);
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch {
    const text = make();
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    write(file, text);
    return { file, text };
  }
}
