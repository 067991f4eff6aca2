import { judge } from '../../lib/policy/gate';
import { catalogue } from '../e2e/catalogue';

test.each(catalogue)('the rules have nothing to say of $title but what is waived', ({ manifests }) => {
  const found = judge(manifests).filter(({ waived }) => !waived);
  expect(found.map(({ rule, manifest, pointer }) => `${rule.id} ${manifest.kind} ${pointer}`)).toEqual([]);
});
