import { defineStack } from 'holdfast';
import { onlyProduction } from './only-production';

defineStack('not-exported', onlyProduction('not-exported'), () => {});
