import { show } from '../../problems/show';
import type { Manifest } from '../../render/manifest';
import { valueAt } from '../../render/values';
import { celPattern, where } from '../admission/condition';
import { type CronField, cronFields, cronValues } from '../cron';
import type { Finding, Rule } from '../rule';

const shorthand = /^@(yearly|annually|monthly|weekly|daily|midnight|hourly|every (\d+(\.\d+)?(ns|us|µs|ms|s|m|h))+)$/;

/** What a schedule is, as one pattern; that a range goes upwards is looked at apart. */
const fieldPatterns = cronFields.map(([, least, most, names = []]) => {
  const numbers = Array.from({ length: most - least + 1 }, (_, index) => `0*${least + index}`);
  const value = `(${[...numbers, ...names].join('|')})`;
  const part = `([*?]|${value}(-${value})?)(/0*[1-9]\\d*)?`;
  return `${part}(,${part})*`;
});
const wholePattern = new RegExp(`^\\s*${fieldPatterns.join('\\s+')}\\s*$`, 'i');
const isUpwards =
  "variables.all.spec.schedule.findAll('[0-9]+-[0-9]+').all(r, int(r.split('-')[0]) <= int(r.split('-')[1]))";
const fiveFields =
  "(object.kind == 'ScheduledBackup' ? variables.all.spec.schedule.replace(variables.all.spec.schedule.find('^[0-5]?[0-9]\\\\s+'), '', 1) : variables.all.spec.schedule)";
const isSchedule = `variables.all.spec.schedule.matches(${celPattern(shorthand)}) || ${fiveFields}.matches(${celPattern(wholePattern)}) && ${isUpwards}`;

export const cronSchedule: Rule = {
  id: 'cron-schedule',
  severity: 'error',
  title:
    'The schedule and the time zone of a CronJob are ones that Kubernetes knows, and so is the schedule of a backup.',
  why: 'The API server refuses the object, after it has taken the objects before it.',
  source: 'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax',
  kinds: ['CronJob', 'Schedule', 'ScheduledBackup'],
  admission: {
    // Those of Kubernetes itself the API server looks at.
    kinds: ['Schedule', 'ScheduledBackup'],
    found: where(`!(${isSchedule})`, "'schedule ' + variables.all.spec.schedule"),
    fix: "write minute, hour, day of the month, month and day of the week, such as '30 2 * * *', or '@daily'",
  },
  check: (manifest) => [
    ...scheduleFindings(scheduleOf(manifest)),
    ...timeZoneFindings(valueAt(manifest, ['spec', 'timeZone'])),
  ],
};

/** Backups of CloudNativePG have a field for seconds before the others. */
function scheduleOf({ kind, ...manifest }: Manifest): unknown {
  const schedule = valueAt(manifest, ['spec', 'schedule']);
  const isLonger = kind === 'ScheduledBackup' && typeof schedule === 'string' && !schedule.startsWith('@');
  return isLonger ? schedule.replace(/^[0-5]?\d\s+/, '') : schedule;
}

function scheduleFindings(schedule: unknown): Finding[] {
  const allowed = "minute, hour, day of the month, month and day of the week, such as '30 2 * * *', or '@daily'";
  const finding = (got: string, fix: string): Finding[] => [{ pointer: '/spec/schedule', got, allowed, fix }];
  if (typeof schedule !== 'string') return finding(show(schedule), "write a schedule, such as '30 2 * * *'");
  if (shorthand.test(schedule)) return [];
  if (/^(CRON_)?TZ=/.test(schedule)) return finding(show(schedule), 'name the time zone as timeZone');
  const parts = schedule.trim().split(/\s+/);
  if (parts.length !== cronFields.length) {
    return finding(`${show(schedule)}, of ${parts.length} fields`, 'write five fields with spaces between them');
  }
  const wrong = cronFields.findIndex((field, index) => !cronValues(parts[index] as string, field));
  if (wrong < 0) return [];
  const [name, least, most] = cronFields[wrong] as CronField;
  return finding(
    `${show(schedule)}, whose ${name} is ${show(parts[wrong])}`,
    `write a ${name} from ${least} to ${most}, a list, a range or *`,
  );
}

function timeZoneFindings(timeZone: unknown): Finding[] {
  if (timeZone === undefined || timeZone === null || isTimeZone(timeZone)) return [];
  const allowed = "a name of the database of time zones, such as 'Europe/Zurich'";
  return [{ pointer: '/spec/timeZone', got: show(timeZone), allowed, fix: "write one of them, or 'Etc/UTC'" }];
}

/** `Local` would be the zone of whatever machine the controller runs on, and an offset knows no summer. */
function isTimeZone(name: unknown): boolean {
  if (typeof name !== 'string' || !/^[A-Za-z]/.test(name) || name.toLowerCase() === 'local') return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
