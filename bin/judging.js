// A second thread of `holdfast synth`, see lib/cli/judging/judging.ts: as `check`, it reads objects and makes none.
require('./library.js').load('cli/judging/thread.ts', 'judging').serve();
