/**
 * Builds the documentation site into `docs/site`. `--keep-api` and `--keep-screens` take the reference and the pictures of
 * the last run, which saves a minute.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolder } from './src/output/site-folder.ts';
import { stage, work } from './stage.ts';
import { writeMarkdown } from './write-markdown.ts';

const here = import.meta.dirname;
const started = performance.now();
const run = (file: string, ...options: string[]): void => {
  execFileSync(process.execPath, [join(here, 'node_modules', file), ...options], {
    cwd: here,
    stdio: 'inherit',
  });
};

execFileSync('npx', ['-y', 'pnpm@12', 'install', '--frozen-lockfile', '--prefer-offline'], {
  cwd: here,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
// Here, for the types of the generator come with its install.
run('typescript/bin/tsc');
const api = join(work, 'api');
if (!process.argv.includes('--keep-api') || !existsSync(`${api}.json`))
  run('typedoc/bin/typedoc', '--options', 'typedoc.json');
const screens = join(work, 'screens');
if (!process.argv.includes('--keep-screens')) {
  rmSync(screens, { recursive: true, force: true });
  execFileSync(process.execPath, ['--conditions=@osee/source', join(here, 'screenshots.ts'), screens], {
    stdio: 'inherit',
  });
}
const pages = stage(api, existsSync(screens) ? screens : undefined);
run('vitepress/bin/vitepress.js', 'build');
const written = writeMarkdown(siteFolder);
console.log(
  `${pages} pages in ${((performance.now() - started) / 1000).toFixed(0)} s; llms-full.txt has ${written} characters`,
);
