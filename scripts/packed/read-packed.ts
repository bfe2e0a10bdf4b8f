/** The files of a tarball as they are once it is unpacked. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { PackedFile } from './sizes.ts';

export const readPacked = (tarball: string): PackedFile[] => {
  const folder = mkdtempSync(join(tmpdir(), 'osee-unpacked-'));
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  const top = join(folder, 'package');
  const files = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return { path: relative(top, path).split(sep).join('/'), bytes: statSync(path).size };
    });
  rmSync(folder, { recursive: true });
  return files;
};
