/** Puts the sources of the site together: what lies in `docs`, the READMEs, and the reference that TypeDoc wrote. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { CategoryText } from './src/api/categories-page.ts';
import { readApi } from './src/api/read-api.ts';
import type { Reflection } from './src/api/reflection.ts';
import { composePages } from './src/pages/compose-pages.ts';

const root = join(import.meta.dirname, '..');
export const work = join(import.meta.dirname, '.work');
export const staged = join(work, 'pages');

const sourcePatterns = [
  'docs/**/*.md',
  'examples/README.md',
  'examples/*/README.md',
  'packages/*/README.md',
  '*.md',
];
const built = /^docs\/(?:api|site)\//;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const readFiles = (): Map<string, string> =>
  new Map(
    sourcePatterns
      .flatMap((pattern) => globSync(pattern, { cwd: root }))
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !built.test(file))
      .sort()
      .map((file) => [file, read(file)]),
  );

const readApiFiles = (folder: string): Map<string, string> =>
  new Map(
    globSync('{core,scoring,catalogue}/**/*.md', { cwd: folder }).map((file) => [
      file.replaceAll('\\', '/'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  );

/** Writes every page to a folder for VitePress, with the pictures, and an index of the pages beside it. */
export const stage = (apiFolder: string, screens: string | undefined): number => {
  rmSync(staged, { recursive: true, force: true });
  const api = readApi(JSON.parse(readFileSync(`${apiFolder}.json`, 'utf8')) as Reflection);
  const result = composePages({
    files: readFiles(),
    api,
    apiFiles: readApiFiles(apiFolder),
    categories: JSON.parse(read('docs/categories.json')) as CategoryText[],
    isFolder: (path) => existsSync(join(root, path)) && statSync(join(root, path)).isDirectory(),
    screens: screens === undefined ? [] : globSync('*.{png,webp,jpg}', { cwd: screens }),
  });
  for (const [place, markdown] of result.pages) {
    mkdirSync(dirname(join(staged, place)), { recursive: true });
    writeFileSync(join(staged, place), markdown);
  }
  for (const picture of result.pictures)
    cpSync(join(root, picture), join(staged, 'public', 'files', picture));
  if (screens !== undefined) cpSync(screens, join(staged, 'public', 'screens'), { recursive: true });
  writeFileSync(
    join(work, 'index.json'),
    JSON.stringify({
      pages: result.index,
      folders: api.modules.map(({ folder }) => folder),
      order: result.order,
    }),
  );
  return result.pages.size;
};
