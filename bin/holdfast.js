#!/usr/bin/env node
// Runs the sources as they are: tsx takes the types away and checks none, which keeps a render under a second.
require('tsx/cjs');
require('../lib/cli/main.ts').main(process.argv.slice(2));
