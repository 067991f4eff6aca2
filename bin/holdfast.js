#!/usr/bin/env node
// Runs the sources as they are: tsx takes the types away and checks none, which keeps a render under a second. Packages
// are loaded before it, because it looks at each of their files too, which takes twice as long as loading them.
for (const name of ['cdk8s', 'js-yaml', 'valibot']) require(name);
require('tsx/cjs');
require('../lib/cli/main.ts').main(process.argv.slice(2));
