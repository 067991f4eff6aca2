// What Node runs before Pulumi's own part of a program, see lib/cli/engine.ts. Other programs of Node that Pulumi starts
// run it, too, and are none the worse for it.
delete process.env.PULUMI_NODEJS_TYPESCRIPT; // an older language host does not hear that Pulumi.yaml says no
try {
  require('./packages.js').postponeForPulumi();
} catch {}
