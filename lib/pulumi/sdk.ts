import { all, getProject, getStack, isSecret, log, type Output, RunError, runtime } from '@pulumi/pulumi';
import { register } from './register';
import type { PulumiRun } from './run';

/** Pulumi has this, but not in its types. */
const { isConfigSecret } = runtime as unknown as { isConfigSecret(key: string): boolean };

/** The run that this process was started for, or that Pulumi's Automation API is in. */
export function sdkRun(): PulumiRun {
  return {
    project: getProject(),
    stack: getStack(),
    configuration: { get: runtime.getConfig, isSecret: isConfigSecret },
    isSecretOutput: (output) => isSecret(output as unknown as Output<string>),
    warn: (line) => void log.warn(line),
    failure: (lines) => {
      const error = new RunError(lines.join('\n'));
      error.stack = ''; // Pulumi formats it without printing it, and Node takes 12 s to colour its paths
      return error;
    },
    register: async (cluster, work) => {
      Error.stackTraceLimit = 0; // Pulumi formats the stack of each of its promises, some milliseconds for every resource
      const ids = register(cluster).map(({ id }) => id);
      // Not waited for: where a resource fails, its id is never known.
      if (!runtime.isDryRun()) all(ids).apply(work);
    },
  };
}
