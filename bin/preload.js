// What Node runs before Pulumi's own part of a program, see Pulumi.yaml.
require('./packages.js').postponeForPulumi();
