#!/usr/bin/env node
// Runs the sources as they are: the types are taken away and none is checked, which keeps a render under a second.
// Packages are loaded before tsx, because it looks at each of their files too, which takes twice as long as loading them.
for (const name of ['cdk8s', 'js-yaml', 'valibot']) require(name);
require('tsx/cjs');
require('./library.js').load('cli/main.ts').main(process.argv.slice(2));
