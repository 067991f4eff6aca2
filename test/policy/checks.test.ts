import { rules } from '../../lib/policy/rules';
import { checks } from '../../scripts/docs/checks';

test('each of the 88 checks of other scanners has rules that exist, or a reason why none does it', () => {
  expect(checks).toHaveLength(88);
  const ids = rules.map(({ id }) => id as string);
  for (const { what, answer } of checks) {
    const isAnswered = typeof answer === 'string' ? answer.length > 30 : answer.every((id) => ids.includes(id));
    expect([what, isAnswered && answer.length > 0]).toEqual([what, true]);
  }
});

test('few of them are done by no rule', () => {
  const undone = checks.filter(({ answer }) => typeof answer === 'string').map(({ what }) => what);
  expect(undone).toEqual([
    'a limit of CPU',
    'requests equal to limits',
    'an image by its digest',
    'the pull policy Always',
    'a signed image',
    'secrets as files, not variables',
    'a priority class',
    'a time to live of Jobs',
    'a quota and a LimitRange for each namespace',
  ]);
});
