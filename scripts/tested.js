const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const root = join(__dirname, '..');
const stamp = join(root, 'node_modules/.cache/holdfast/tested');

/** Every file of the project; undefined where there is no Git to ask for them. */
function files() {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { status, stdout } = spawnSync('git', listed, { cwd: root, encoding: 'utf8' });
  return status === 0 ? [...new Set(stdout.split('\0'))].filter(Boolean) : undefined;
}

/** A hash of every file of the project and of what runs it. */
function state(all = files()) {
  if (!all) return undefined;
  const hash = createHash('sha256').update(`${process.version} ${process.env.HOLDFAST_SEED}`);
  for (const file of all) {
    hash.update(`\0${file}\0`);
    try {
      hash.update(readFileSync(join(root, file)));
    } catch {
      hash.update('none'); // removed, or a link to a folder
    }
  }
  return hash.digest('hex');
}

/** True where all tests have passed already, on exactly these files. */
function isTested() {
  try {
    return readFileSync(stamp, 'utf8') === state();
  } catch {
    return false;
  }
}

/** Notes for `npm run verify` on which files all tests have passed: it does not run them again on the same. */
class Tested {
  constructor(config) {
    this.isWhole = !config.testNamePattern;
  }

  onRunStart() {
    rmSync(stamp, { force: true });
    this.before = state();
  }

  /** Whether it was a success jest itself says only after its reporters were told. */
  onRunComplete(_, { numTotalTestSuites, numPassedTestSuites }) {
    const suites = files()?.filter((file) => /^test\/(?!e2e\/|cluster\/).*\.test\.ts$/.test(file)).length;
    const isAll = numTotalTestSuites === suites && numPassedTestSuites === suites;
    if (!this.isWhole || !isAll || !this.before || state() !== this.before) return;
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, this.before);
  }
}

module.exports = Tested;
module.exports.isTested = isTested;
