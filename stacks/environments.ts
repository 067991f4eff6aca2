import { defineEnvironments } from 'holdfast';

/** Where the stacks run; each environment has a namespace of its own name. */
export const environments = defineEnvironments({
  development: {},
  staging: {},
  production: {},
});
