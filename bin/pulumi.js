// What `pulumi up` runs, see Pulumi.yaml. Packages are loaded before tsx, which looks at each of their many files too;
// those that are ES modules only where Node can do that by itself (20.19 and later).
for (const name of ['@kubernetes/client-node', '@pulumi/kubernetes/provider', 'cdk8s', 'js-yaml', 'valibot']) {
  try {
    require(name);
  } catch (error) {
    if (error.code !== 'ERR_REQUIRE_ESM') throw error;
  }
}
require('tsx/cjs');
process.chdir(require('node:path').dirname(__dirname));
module.exports = () => require('./library.js').load('pulumi/program.ts').program();
