// The second thread of `holdfast synth`, see lib/cli/judging/judging.ts. It takes as long to start as the command itself, so
// where the last run in the same folder had work for it, it starts at the same time.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Worker } = require('node:worker_threads');
const { folderOf } = require('./made.js');

const program = join(__dirname, 'judging.js');
const cache = folderOf('threads');

/** Most folders are gone again when there are so many, such as those of tests. */
const mostFolders = 100;

/** A file that is there where the last run in this folder had work for the thread. */
const hint = () => join(cache, createHash('sha256').update(process.cwd()).digest('hex').slice(0, 32));

let ahead;

function start() {
  const worker = new Worker(program, { execArgv: [], workerData: 'judging' }); // by which it is told from others
  worker.on('error', () => {}); // what it has not done is done by the first thread
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.unref(); // a run that has no work for it does not wait
  return { worker, gone };
}

exports.startAhead = () => {
  if (existsSync(hint())) ahead = start();
};

/** The thread, and when it is no more, whatever ended it. */
exports.thread = () => {
  const one = ahead ?? start();
  ahead = undefined;
  one.worker.ref();
  return one;
};

/** Remembers for the next run in this folder whether there is work for the thread. */
exports.remember = (isNeeded) => {
  const file = hint();
  if (isNeeded === existsSync(file)) return;
  try {
    mkdirSync(cache, { recursive: true });
    if (readdirSync(cache).length > mostFolders) for (const name of readdirSync(cache)) rmSync(join(cache, name));
    if (isNeeded) writeFileSync(file, '');
    else rmSync(file, { force: true });
  } catch {} // it would be faster with it
};
