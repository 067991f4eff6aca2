import { defineStack, WebService } from 'holdfast';
import { onlyProduction } from './only-production';

export default defineStack('wrong-scope', onlyProduction('wrong-scope'), () => {
  // @ts-expect-error: red in the editor, too
  new WebService('web', {
    image: 'registry.example.com/web:1.2.0',
  });
});
