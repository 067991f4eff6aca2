import { defineStack } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('missing-import', onlyProduction('missing-import'), (stack) => {
  // @ts-expect-error: red in the editor, too
  new WebService(stack, 'web', {});
});
