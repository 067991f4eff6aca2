#!/usr/bin/env node
// Runs the sources as they are: the types are taken away and none is checked, which keeps a render under a second.
require('./packages.js').loadPackages(['js-yaml', 'valibot']);
require('tsx/cjs');
require('./library.js').load('cli/main.ts').main(process.argv.slice(2));
