/**
 * Writes into each package's manifest what follows from its entries: a new entry needs its name and `@osee/source` alone.
 * `pnpm manifests`; a test says when it has to be run.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestText } from './manifests/manifest-text.ts';
import { packageFolder, packageNames } from './workspace.ts';

for (const name of packageNames) {
  const file = join(packageFolder(name), 'package.json');
  const before = readFileSync(file, 'utf8');
  const after = manifestText(before, name);
  if (after !== before) writeFileSync(file, after);
  console.log(`${after === before ? 'same   ' : 'written'}  packages/${name}/package.json`);
}
