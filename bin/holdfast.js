#!/usr/bin/env node
// Runs the sources as they are: the types are taken away and none is checked, which keeps a render under a second.
require('./v8.js');
const [command, ...others] = process.argv.slice(2);
const isCheck = command === 'check'; // which reads objects and makes none, so that it goes without cdk8s
const packages = ['js-yaml', 'valibot'];
if (isCheck) for (const name of packages) require(name);
else require('./packages.js').loadPackages(packages);
require('tsx/cjs');
const { load } = require('./library.js');
if (isCheck) process.exitCode = load('cli/check.ts').check(others);
else load('cli/main.ts', /^[a-z]+$/.exec(command)?.[0]).main(process.argv.slice(2));
