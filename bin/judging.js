// A second thread of `holdfast synth`, see lib/cli/judging/judging.ts: as `check`, it reads objects and makes none.
for (const name of ['js-yaml', 'valibot']) require(name);
require('tsx/cjs');
require('./library.js').load('cli/judging/thread.ts', 'judging').serve();
