/** Checks the built site: links, policy, accessibility, search. Run after `pnpm site`: `node site/check.ts`. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { findChromium } from '../examples/web/open-page.fixture.ts';
import { checkInChromium } from './check-in-chromium.ts';
import { deadLinks } from './src/check/dead-links.ts';
import { foreignFiles, inlineCode } from './src/check/inline-code.ts';
import { pageKinds } from './src/check/page-kinds.ts';
import { settings } from './src/check/settings.ts';
import { viewsOf } from './src/check/views.ts';
import { siteBase } from './src/output/site-base.ts';
import { siteFolder } from './src/output/site-folder.ts';

const files = globSync('**/*', { cwd: siteFolder }).filter((file) =>
  statSync(join(siteFolder, file)).isFile(),
);
const htmlFiles = files.filter((file) => file.endsWith('.html')).sort();
const pages = new Map(htmlFiles.map((file) => [file, readFileSync(join(siteFolder, file), 'utf8')]));
const others = new Set(files.filter((file) => !file.endsWith('.html')));

const faults = deadLinks(pages, others, siteBase);
for (const [file, html] of pages) {
  for (const found of inlineCode(html)) faults.push(`${file}: inline ${found}`);
  for (const found of foreignFiles(html)) faults.push(`${file}: loads ${found}`);
  if (file !== '404.html' && file !== 'playground.html' && !others.has(file.replace(/html$/, 'md')))
    faults.push(`${file}: no Markdown beside it`);
}
const index = readFileSync(join(siteFolder, 'llms.txt'), 'utf8');
for (const [, target = ''] of index.matchAll(/\]\(([^)]+)\)/g)) {
  if (!others.has(target.slice(siteBase.length))) faults.push(`llms.txt: ${target} leads nowhere`);
}

const chromium = findChromium();
const views = viewsOf(pageKinds(htmlFiles));
if (chromium === undefined)
  console.log('!!! NOT TESTED in a browser: there is no Chromium here; CHROMIUM_PATH can name one. !!!');
else faults.push(...(await checkInChromium(chromium, siteFolder, views)));

const told = [...new Set(faults)];
const bytes = (file: string): number => gzipSync(readFileSync(join(siteFolder, file))).length;
const searchIndexes = files
  .filter((file) => /localSearchIndex/.test(file))
  .map((file) => `${file}: ${statSync(join(siteFolder, file)).size} bytes, ${bytes(file)} gzipped`);
console.log(
  `${pages.size} pages, ${chromium === undefined ? 'none' : views.length} looked at in ${settings.length} settings; home page ${bytes('index.html')} bytes gzipped\n${searchIndexes.join('\n')}`,
);
if (told.length > 0) {
  console.error(`${told.length} faults:\n${told.slice(0, 200).join('\n')}`);
  process.exit(1);
}
console.log('No fault.');
