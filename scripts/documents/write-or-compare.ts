/** Keeps generated files that are committed. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../workspace.ts';

/** Writes the files; with `--check` on the command line it compares, and fails when one differs. */
export const writeOrCompare = (files: readonly (readonly [file: string, text: string])[]): void => {
  const changed = files.filter(([file, text]) => {
    const path = join(root, file);
    return !existsSync(path) || readFileSync(path, 'utf8') !== text;
  });
  if (process.argv.includes('--check')) {
    for (const [file] of changed) console.error(`${file} is not what the sources give. Run \`pnpm schema\`.`);
    process.exitCode = changed.length > 0 ? 1 : 0;
    return;
  }
  for (const [file, text] of changed) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  console.log(`${files.length} files, ${changed.length} changed`);
};
