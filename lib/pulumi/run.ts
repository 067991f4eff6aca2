import type { OutputOf } from '../kubernetes/deferred';
import type { Cluster } from './clusters';
import type { StackNames } from './identity';

/** The configuration of the stack that is run: `holdfast:databaseUrl` by its whole key. */
export interface Configuration {
  get(key: string): string | undefined;
  /** Whether the value is kept encrypted. */
  isSecret(key: string): boolean;
}

/** A run of Pulumi as the program in it sees it, whether the SDK tells it or the requests of an engine. */
export interface PulumiRun extends StackNames {
  readonly configuration: Configuration;
  /** Aborted when nobody waits for the run any more. */
  readonly over?: AbortSignal;
  isSecretOutput(output: OutputOf<string>): Promise<boolean>;
  warn(line: string): void;
  /** An error that ends the run with these lines and nothing else. */
  failure(lines: readonly string[]): Error;
  /** Registers the resources of a cluster. Once all of them are applied, which a preview does not, the work is done. */
  register(cluster: Cluster, work: () => Promise<void>): Promise<void>;
}
