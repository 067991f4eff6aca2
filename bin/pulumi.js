// What `pulumi up` runs, see Pulumi.yaml.
require('tsx/cjs');
process.chdir(require('node:path').dirname(__dirname));
module.exports = () => require('../lib/pulumi/program.ts').program();
