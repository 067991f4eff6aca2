import { root, runNode, temporaryFolder } from '../helpers/cli';

/** Runs a program that has the module of the thread, in a folder of its own. */
function evaluate(program: string, cwd: string): string {
  const source = `const threads = require('${root}/bin/thread.js');\n${program}`;
  const { stdout, stderr, status } = runNode(['-e', source], { cwd });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout.trim();
}

const started = `
let count = 0;
process.on('worker', () => count++);
threads.startAhead();
setTimeout(() => { console.log(count); process.exit(); }, 50);`;

test('the thread starts with the command in a folder where the last run needed it, and in no other', () => {
  const [folder, other] = [temporaryFolder(), temporaryFolder()];
  expect(evaluate(started, folder)).toBe('0');
  evaluate('threads.remember(true);', folder);
  expect([evaluate(started, folder), evaluate(started, other)]).toEqual(['1', '0']);
  evaluate('threads.remember(false);', folder);
  expect(evaluate(started, folder)).toBe('0');
});

test('who asks for the thread gets the one that was started, and another one next time', () => {
  const folder = temporaryFolder();
  const program = `
let count = 0;
process.on('worker', () => count++);
threads.remember(true);
threads.startAhead();
const [first, second] = [threads.thread(), threads.thread()];
setTimeout(() => { console.log(count, first.worker !== second.worker); threads.remember(false); process.exit(); }, 50);`;
  expect(evaluate(program, folder)).toBe('2 true');
});

test('a run that has no work for the thread does not wait for it', () => {
  const folder = temporaryFolder();
  evaluate('threads.remember(true);', folder);
  evaluate('threads.startAhead();', folder);
  evaluate('threads.remember(false);', folder);
});

test('a thread that is no more before it is asked for is told as gone', () => {
  const program = `
threads.remember(true);
threads.startAhead();
process.once('worker', (worker) => worker.terminate().then(() => {
  threads.thread().gone.then(() => { console.log('gone'); threads.remember(false); });
}));`;
  expect(evaluate(program, temporaryFolder())).toBe('gone');
});

test('it loads no package that makes objects', () => {
  const source = `require('./bin/library.js').load('cli/judging/thread.ts', 'judging');
console.log(Object.keys(require.cache).filter((name) => /node_modules.(cdk8s|tsx|yaml|@pulumi)\\b/.test(name)).length);`;
  expect(runNode(['-e', source]).stdout).toBe('0\n');
});

test('this version of V8 knows the flags that are set', () => {
  expect(runNode(['-r', './bin/v8.js', '-e', ''])).toMatchObject({ status: 0, stderr: '', stdout: '' });
});
