// A second thread of `holdfast synth`, see lib/cli/helper.ts.
require('./packages.js').loadPackages(['js-yaml', 'valibot']);
require('tsx/cjs');
require('./library.js').load('cli/helper-thread.ts', 'synth').help();
