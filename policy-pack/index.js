// What `pulumi up --policy-pack` runs, see docs/check.md.
require('tsx/cjs');
const { PolicyPack } = require('@pulumi/policy');

new PolicyPack('holdfast', { policies: require('../bin/library.js').load('pulumi/policies.ts').policies() });
