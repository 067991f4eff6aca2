import { defineEnvironments } from 'holdfast';

/** Each mistake in a namespace of its own, so that none disturbs another. */
export function onlyProduction(namespace: string) {
  return defineEnvironments({ production: { namespace } });
}
