// install.js [FOLDER]: brings node_modules to what package-lock.json names; does nothing when it is there already.
// Plain JavaScript without dependencies, because it runs before there are any. `node -r ./scripts/install.js PROGRAM`
// installs and then runs the program in the same process.
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** True when the lock file npm keeps inside node_modules has every package of ours at its version. */
function installed(folder) {
  try {
    const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
    const present = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return Object.entries(wanted).every(
      ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
    );
  } catch {
    return false;
  }
}

function install(folder) {
  if (installed(folder)) return;
  console.error(`installing the packages of package-lock.json in ${folder} ...`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

try {
  const named = require.main === module ? process.argv[2] : undefined;
  install(named ?? dirname(__dirname));
} catch {
  console.error('error: npm ci failed, see its message above; it needs the npm registry and nothing else');
  process.exit(1);
}
