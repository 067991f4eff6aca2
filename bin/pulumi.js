// What `pulumi up` runs, see Pulumi.yaml.
require('./packages.js').loadPackages(['@pulumi/kubernetes/provider']);
require('tsx/cjs');
process.chdir(require('node:path').dirname(__dirname));
module.exports = () => require('./library.js').load('pulumi/program.ts').program();
