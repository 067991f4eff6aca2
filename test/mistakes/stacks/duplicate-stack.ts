import { defineStack } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('duplicate-stack', onlyProduction('not-quite-twice'), () => {});
