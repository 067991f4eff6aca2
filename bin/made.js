// Keeps what is made of other files in node_modules/.cache, each kind in a folder of its own. A file there is named after
// what it is made from, so it is never out of date.
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const cache = join(__dirname, '../node_modules/.cache/holdfast');

/** The file of a kind that is made from some texts, and what it holds. Throws where it cannot be written. */
exports.readOrMake = (kind, inputs, make) => {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) hash.update(`\0${input}`);
  const folder = join(cache, kind);
  const file = join(folder, `${hash.digest('hex').slice(0, 32)}.js`);
  try {
    return { file, text: readFileSync(file, 'utf8') };
  } catch {
    const text = make();
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
    return { file, text };
  }
};
