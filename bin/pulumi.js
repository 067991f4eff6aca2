// What `pulumi up` runs, see Pulumi.yaml. Packages are loaded before tsx, which looks at each of their many files too.
for (const name of ['@kubernetes/client-node', '@pulumi/kubernetes/provider', 'cdk8s', 'js-yaml', 'valibot'])
  require(name);
require('tsx/cjs');
process.chdir(require('node:path').dirname(__dirname));
module.exports = () => require('../lib/pulumi/program.ts').program();
