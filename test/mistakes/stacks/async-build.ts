import { defineStack } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('async-build', onlyProduction('async-build'), async () => {
  await Promise.resolve();
});
