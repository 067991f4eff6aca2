// count.js FOLDER: adds up what jest wrote (NAME.json) and the exit codes of the steps (NAME.code).
// A step without tests of its own counts as one; a failed step counts as failed even where jest counted no test.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.argv[2];
let passed = 0;
let failed = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.code'))) {
  const json = join(folder, file.replace(/code$/, 'json'));
  const results = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  const ok = readFileSync(join(folder, file), 'utf8').trim() === '0';
  passed += results.numPassedTests || (ok ? 1 : 0);
  failed += results.numFailedTests || (ok ? 0 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
