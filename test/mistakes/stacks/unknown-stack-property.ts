import { defineStack } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('unknown-stack-property', onlyProduction('unknown-stack-property'), () => {}, {
  // @ts-expect-error: red in the editor, too
  createNamespce: false,
});
