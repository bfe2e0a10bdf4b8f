/** The modules of a package after the build: maps hold what leads somewhere, generated code is made tight. */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineMap } from './line-map.ts';
import { isGenerated, tight } from './tight.ts';

/** Where nothing runs, a map leads nowhere that its own lines do not. */
const isData = (code: string): boolean => !/=>|\bfunction\b/u.test(code);

export const finishModules = (folder: string): void => {
  for (const file of globSync('dist/**/*.js', { cwd: folder })) {
    const path = join(folder, file);
    const map = `${path}.map`;
    if (!existsSync(map)) continue;
    const code = readFileSync(path, 'utf8');
    if (!isData(code) && !isGenerated(path)) {
      writeFileSync(map, lineMap(readFileSync(map, 'utf8')));
      continue;
    }
    rmSync(map);
    const own = code.replace(/\n\/\/# sourceMappingURL=.*\s*$/u, '\n');
    writeFileSync(path, isGenerated(path) ? tight(own, 'esm') : own);
  }
};
