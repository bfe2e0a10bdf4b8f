import { execFileSync } from 'node:child_process';
import type { Tarball } from './tarball-faults.ts';

const tar = (...args: readonly string[]): string =>
  execFileSync('tar', [...args], { encoding: 'utf8', maxBuffer: 1 << 26 });

/** The manifest and the files of a packed package. */
export const readTarball = (file: string): Tarball => ({
  manifest: JSON.parse(tar('-xzOf', file, 'package/package.json')) as Tarball['manifest'],
  files: new Set(
    tar('-tzf', file)
      .split('\n')
      .map((line) => line.replace(/^package\//u, '')),
  ),
});
