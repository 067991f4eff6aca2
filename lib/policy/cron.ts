/** Least and most of a field, and the names that stand for numbers from the least on. */
export type CronField = readonly [name: string, least: number, most: number, names?: readonly string[]];

export const cronFields: readonly CronField[] = [
  ['minute', 0, 59],
  ['hour', 0, 23],
  ['day of the month', 1, 31],
  ['month', 1, 12, ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']],
  ['day of the week', 0, 6, ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']],
];

const hourSeconds = 3600;
const daySeconds = 24 * hourSeconds;
const shortestMonthDays = 28;
const shorthands: Readonly<Record<string, number>> = {
  '@hourly': hourSeconds,
  '@daily': daySeconds,
  '@midnight': daySeconds,
  '@weekly': 7 * daySeconds,
};

/** The values that a field stands for, or undefined where it is none. */
export function cronValues(text: string, [, least, most, names = []]: CronField): readonly number[] | undefined {
  const toNumber = (value: string) => {
    const index = names.indexOf(value.toLowerCase());
    return index < 0 ? (/^\d+$/.test(value) ? Number(value) : Number.NaN) : index + least;
  };
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const [, range = '', , step] = /^([^/]+)(\/(\d+))?$/.exec(part) ?? [];
    if (step !== undefined && Number(step) === 0) return undefined;
    const isAny = range === '*' || range === '?';
    const [first = Number.NaN, second, ...others] = isAny ? [least, most] : range.split('-').map(toNumber);
    const last = second ?? (step === undefined ? first : most);
    if (others.length > 0 || !(first >= least && last <= most && first <= last)) return undefined;
    for (let value = first; value <= last; value += Number(step ?? 1)) found.add(value);
  }
  return [...found].sort((a, b) => a - b);
}

/** The shortest time between two runs of a schedule; undefined for no schedule, and for one that names its days twice. */
export function shortestIntervalSeconds(schedule: string): number | undefined {
  const known = shorthands[schedule];
  if (known !== undefined) return known;
  const parts = schedule.trim().split(/\s+/);
  const values = cronFields.map((field, index) => cronValues(parts[index] ?? '', field));
  if (parts.length !== cronFields.length || values.includes(undefined)) return undefined;
  const [minutes = [], hours = [], monthDays = [], , weekdays = []] = values as (readonly number[])[];
  const [ofMonth, ofWeek] = [parts[2] !== '*', parts[4] !== '*'];
  if (ofMonth && ofWeek) return undefined;
  const cycleSeconds = (ofMonth ? shortestMonthDays : 7) * daySeconds;
  const times = hours.flatMap((hour) => minutes.map((minute) => hour * hourSeconds + minute * 60));
  const runs = (ofMonth ? monthDays : weekdays).flatMap((day) => times.map((time) => day * daySeconds + time));
  const [first = 0] = runs;
  return Math.min(
    ...runs.map((run, index) => (runs[index + 1] ?? first + cycleSeconds) - run).filter((gap) => gap > 0),
  );
}
