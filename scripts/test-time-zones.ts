/**
 * Runs the tests of dates, times and ages again in other zones, so that nothing leans on the zone of the machine. Where the
 * check measures coverage all tests run in the zone furthest east; here follow the one that most servers keep, one far in
 * the west and one that differs by quarters of an hour.
 */
import { spawnSync } from 'node:child_process';

/** Parts of the paths of everything that reads, adds or compares days and times. */
const filters = [
  '/time/',
  '/call/',
  '/office/',
  '/document/',
  '/evidence/',
  '/answers/',
  '/country/',
  '/session/',
  '/migration/',
  '/geography/',
  '/risk/',
  '/resourcing/',
  'date',
  'day',
  'calendar',
  'schedule',
  'plan',
];

for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu']) {
  const { status } = spawnSync(
    'vitest',
    ['run', '--project', 'unit', '--project', 'properties', ...filters],
    {
      env: { ...process.env, TZ: zone },
      stdio: 'inherit',
      shell: true,
    },
  );
  if (status !== 0) {
    console.error(`Tests fail in ${zone}.`);
    process.exit(1);
  }
}
