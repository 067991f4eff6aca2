// What the second thread of `holdfast synth` runs, see thread.js: as `check`, it reads objects and makes none.
require('./library.js').load('cli/judging/thread.ts', 'judging').serve();
