import { defineStack } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('exception', onlyProduction('exception'), () => {
  throw new TypeError('the list of tenants is empty');
});
