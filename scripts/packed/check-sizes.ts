/** Prints what packed packages weigh, and refuses one that has grown beyond its limit. */
import { statSync } from 'node:fs';
import { unpackedLimits } from './limits.ts';
import { readPacked } from './read-packed.ts';
import { sizesOf, totalOf } from './sizes.ts';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

export const checkSizes = (tarballs: ReadonlyMap<string, string>): void => {
  const packed = [...tarballs].map(([name, tarball]) => ({ name, tarball, files: readPacked(tarball) }));
  const row = (label: string, cells: readonly string[]): string => `| ${[label, ...cells].join(' | ')} |`;
  const sizes = packed.map(({ files }) => sizesOf(files));
  console.log('Megabytes of each package, by kind of file:');
  console.log(
    row(
      '',
      packed.map(({ name }) => name),
    ),
  );
  for (const kind of sizesOf([]).keys())
    console.log(
      row(
        kind,
        sizes.map((of) => megabytes(of.get(kind) ?? 0)),
      ),
    );
  console.log(
    row(
      'unpacked',
      packed.map(({ files }) => megabytes(totalOf(files))),
    ),
  );
  console.log(
    row(
      'packed',
      packed.map(({ tarball }) => megabytes(statSync(tarball).size)),
    ),
  );
  for (const { name, files } of packed) {
    const limit = unpackedLimits[name] ?? 0;
    if (totalOf(files) > limit * 1e6)
      throw new Error(`Expected ${name} to take ${limit} MB unpacked, got ${megabytes(totalOf(files))}.`);
  }
};
