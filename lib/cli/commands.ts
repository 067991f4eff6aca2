import { availableParallelism } from 'node:os';

/** The commands of Pulumi that are ours as well. */
export const pulumiCommands = ['preview', 'up', 'refresh', 'destroy'] as const;
export type PulumiCommand = (typeof pulumiCommands)[number];

/** As many engines as there are processors; with their providers and programs each is up to four processes, so at most eight. */
export const defaultParallel = Math.max(2, Math.min(8, availableParallelism()));
