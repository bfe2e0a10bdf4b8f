/**
 * Publishes what is not published yet: packs the three packages with pnpm, refuses faulty tarballs, and hands them to
 * npm, which gets its right to publish from the workflow (OIDC) and adds provenance. `--dry-run` stops before npm.
 */
import { execFileSync } from 'node:child_process';
import { packTarballs } from './pack-tarballs.ts';
import { readTarball } from './release/read-tarball.ts';
import { tarballFaults } from './release/tarball-faults.ts';

const isTrial = process.argv.includes('--dry-run');
const tarballs = packTarballs().map((file) => ({ file, ...readTarball(file) }));

const faults = tarballs.flatMap(({ manifest, files }) =>
  tarballFaults({ manifest, files }).map((fault) => `${String(manifest.name)}: ${fault}`),
);
if (faults.length > 0) {
  console.error(faults.join('\n'));
  console.error(`${faults.length} faults; nothing is published.`);
  process.exit(1);
}

const isPublished = (name: string, version: string): boolean => {
  try {
    return (
      execFileSync('npm', ['view', `${name}@${version}`, 'version'], { encoding: 'utf8' }).trim() === version
    );
  } catch {
    // npm ends with an error for a package that it does not know.
    return false;
  }
};

// The core first: the others depend on it.
const inOrder = tarballs.sort((left, right) =>
  left.file.includes('core') ? -1 : right.file.includes('core') ? 1 : 0,
);
for (const { file, manifest } of inOrder) {
  const [name, version] = [String(manifest.name), String(manifest.version)];
  if (isTrial) console.log(`${name}@${version}: sound, not published`);
  else if (isPublished(name, version)) console.log(`${name}@${version}: published already`);
  else execFileSync('npm', ['publish', file, '--access', 'public', '--provenance'], { stdio: 'inherit' });
}
