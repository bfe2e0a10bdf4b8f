/**
 * Runs the tests again on the far sides of the date line, so that nothing leans on the zone of the machine.
 * The check measures coverage in the zone furthest east; the one furthest west runs everything once more, and the one
 * that differs by quarters of an hour what is named after dates and times.
 */
import { spawnSync } from 'node:child_process';

const runs: readonly (readonly [zone: string, filters: readonly string[]])[] = [
  ['America/Los_Angeles', []],
  [
    'Asia/Kathmandu',
    ['/time/', '/call/', '/office/', '/document/', 'date', 'day', 'calendar', 'schedule', 'plan'],
  ],
];

for (const [zone, filters] of runs) {
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
