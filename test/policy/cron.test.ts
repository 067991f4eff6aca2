import { shortestIntervalSeconds } from '../../lib/policy/cron';

const [minute, hour, day] = [60, 3600, 24 * 3600];

test.each([
  ['* * * * *', minute],
  ['*/5 * * * *', 5 * minute],
  ['5/20 * * * *', 20 * minute],
  ['0,10 * * * *', 10 * minute],
  ['30 0,23 * * *', hour],
  ['0 3 * * *', day],
  ['0 3 * * mon-fri', day],
  ['0 3 * * sun', 7 * day],
  ['0 3 * * 1,3', 2 * day],
  ['0 3 1 * *', 28 * day],
  ['0 3 1,15 jan *', 14 * day],
  ['0 3 31 * *', 28 * day],
  ['@hourly', hour],
  ['@daily', day],
  ['@weekly', 7 * day],
  ['@reboot', undefined],
  ['0 3 1 * sun', undefined],
  ['0 3 * *', undefined],
  ['0 25 * * *', undefined],
  ['*/0 * * * *', undefined],
])('the shortest time between two runs of %s is %s s', (schedule, seconds) => {
  expect(shortestIntervalSeconds(schedule)).toBe(seconds);
});
