/**
 * The ES module beside the CommonJS file of an entry. It hands the names on, so that a process has one copy of every
 * module, whether it was imported or required: an `instanceof` holds across both.
 */
import { posix } from 'node:path';
import type { BundledFile } from './bundled.ts';

export const moduleBeside = ({
  fileName,
  exports: names,
}: Pick<BundledFile, 'fileName' | 'exports'>): readonly [file: string, code: string] => {
  const list = [...names].sort().map((name) => `  ${name},\n`);
  return [
    fileName.replace(/\.cjs$/u, '.mjs'),
    `import entry from './${posix.basename(fileName)}';\nexport const {\n${list.join('')}} = entry;\n`,
  ];
};
