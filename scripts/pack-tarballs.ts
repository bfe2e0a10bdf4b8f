/** Packs the built packages, for scripts that use them as a stranger would. */
import { execSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFolder, packageNames } from './workspace.ts';

/** Returns the paths of the tarballs, in a new folder outside the repository. */
export const packTarballs = (): string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'osee-packages-'));
  for (const name of packageNames) {
    execSync(`pnpm pack --pack-destination ${folder}`, { cwd: packageFolder(name), stdio: 'inherit' });
  }
  return readdirSync(folder).map((file) => join(folder, file));
};
