import fc, { type Arbitrary } from 'fast-check';
import { ScheduledJob, type Stack, StatefulService, WebService, Worker } from 'holdfast';
import type { Problem } from '../../lib/problems/problem';
import { produceOne } from '../helpers/manifests';
import { quotas, scheduledJobProps, statefulServiceProps, webServiceProps, workerProps } from './arbitraries';
import { invariants } from './invariants';

/** The same cases each time; HOLDFAST_SEED looks for others. */
const seed = Number(process.env.HOLDFAST_SEED ?? 20_261_121);

/** Words that come from a program and not from somebody who explains. */
const raw = /undefined|\[object|TypeError|Cannot read|is not a function|is not iterable/;

function unclear({ place, property, got, allowed, fix, path }: Problem): boolean {
  const texts = [place, property, got, allowed, fix];
  return texts.some((text) => text === '' || raw.test(text.replace(got, ''))) || path === '';
}

/** Whatever the types allow either keeps every invariant or is refused in words that help. */
function check<Props>(props: Arbitrary<Props>, numRuns: number, build: (stack: Stack, props: Props) => void): void {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(props, quotas, (given, quota) => {
      const { objects, problems } = produceOne((stack) => build(stack, given), quota && { quota });
      expect(problems.filter(unclear)).toEqual([]);
      const isRefused = problems.some(({ severity }) => severity === 'error');
      if (isRefused) {
        refused += 1;
        return;
      }
      taken += 1;
      const manifests = objects.map(({ manifest }) => manifest);
      for (const [name, broken] of Object.entries(invariants)) expect([name, broken(manifests)]).toEqual([name, []]);
    }),
    { numRuns, seed },
  );
  expect(taken).toBeGreaterThan(numRuns / 50);
  expect(refused).toBeGreaterThan(numRuns / 50);
}

test('whatever a WebService is given', () => {
  check(webServiceProps, 4000, (stack, props) => new WebService(stack, 'web', props));
});

test('whatever a Worker is given', () => {
  check(workerProps, 2500, (stack, props) => new Worker(stack, 'worker', props));
});

test('whatever a ScheduledJob is given', () => {
  check(scheduledJobProps, 2000, (stack, props) => new ScheduledJob(stack, 'job', props));
});

test('whatever a StatefulService is given', () => {
  check(statefulServiceProps, 2000, (stack, props) => new StatefulService(stack, 'store', props));
});
