/** Runs the tests again on the far sides of the date line, so that nothing leans on the zone of the machine. */
import { spawnSync } from 'node:child_process';

const zones = ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kathmandu'];

for (const zone of zones) {
  const { status } = spawnSync('vitest', ['run', '--project', 'unit', '--project', 'properties'], {
    env: { ...process.env, TZ: zone },
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    console.error(`Tests fail in ${zone}.`);
    process.exit(1);
  }
}
