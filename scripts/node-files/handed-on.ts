/**
 * Puts the code of a large entry into a file of its own. Where an ES module imports a CommonJS file, Node reads its whole
 * text once more to learn the names in it, so that the file it finds there holds no more than the names.
 */
import { posix } from 'node:path';
import type { BundledFile } from './bundled.ts';

/** Below, reading twice takes no longer than opening one more file. */
const shortest = 20_000;

export const handedOn = (file: BundledFile): BundledFile[] => {
  if (!file.isEntry || file.exports.length === 0 || file.code.length < shortest) return [file];
  const fileName = file.fileName.replace(/\.cjs$/u, '-code.cjs');
  const names = [...file.exports].sort().join(', ');
  // The last line never runs: Node reads the names from it.
  const code = `const entry = require("./${posix.basename(fileName)}");\nmodule.exports = entry;\n0 && (module.exports = { ${names} });\n`;
  return [
    { ...file, code },
    { ...file, fileName, isEntry: false },
  ];
};
