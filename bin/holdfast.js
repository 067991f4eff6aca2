#!/usr/bin/env node
// Runs the sources as they are: the types are taken away and none is checked, which keeps a render under a second.
require('./v8.js');
const { load } = require('./library.js');
const [command, ...others] = process.argv.slice(2);
if (command === 'synth') require('./thread.js').startAhead();
if (command === 'check') {
  process.exitCode = load('cli/check.ts').check(others); // which reads objects and makes none: without cdk8s and tsx
} else {
  require('./packages.js').loadPackages([]);
  require('tsx/cjs');
  load('cli/main.ts', /^[a-z]+$/.exec(command)?.[0]).main(process.argv.slice(2));
}
