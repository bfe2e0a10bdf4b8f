/** Puts each page as Markdown beside its HTML, and the indexes for language models. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type IndexedPage, llmsFull, llmsIndex } from './src/output/llms.ts';
import { siteBase as base } from './src/output/site-base.ts';
import { type PageIndex, pagesOf } from './src/pages/sidebar.ts';
import { staged, work } from './stage.ts';

const summary =
  'The Open Source Ecosystem Enabler (a programme of ITU and UNDP) as a typed, offline, explainable TypeScript library in three packages: @osee/core, @osee/scoring, @osee/catalogue. Not an official product of theirs.';

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n+/, '');

/** The number of characters of `llms-full.txt`. */
export const writeMarkdown = (out: string): number => {
  const { pages, folders, order } = JSON.parse(readFileSync(join(work, 'index.json'), 'utf8')) as PageIndex;
  const markdownOf = (place: string): string => withoutFrontMatter(readFileSync(join(staged, place), 'utf8'));
  for (const { place } of pages) {
    if (place === 'playground.md') continue;
    mkdirSync(dirname(join(out, place)), { recursive: true });
    writeFileSync(join(out, place), markdownOf(place));
  }
  const only = (test: (place: string) => boolean): IndexedPage[] => pages.filter(({ place }) => test(place));
  const sections = [
    { title: 'Start', pages: [...only((place) => place === 'about.md'), ...pagesOf(pages, 'starts', order)] },
    { title: 'Guides', pages: pagesOf(pages, 'guides', order) },
    { title: 'Methods', pages: pagesOf(pages, 'methods', order) },
    {
      title: 'API',
      pages: only(
        (place) =>
          place === 'api/categories.md' || folders.some((folder) => place === `api/${folder}/index.md`),
      ),
    },
    { title: 'Examples', pages: pagesOf(pages, 'examples') },
    {
      title: 'Optional',
      pages: [...pagesOf(pages, 'decisions'), ...pagesOf(pages, 'project'), ...pagesOf(pages, 'fr')],
    },
  ];
  writeFileSync(join(out, 'llms.txt'), llmsIndex(summary, sections, base));
  const full = llmsFull(
    sections
      .slice(0, 3)
      .flatMap(({ pages: group }) => group.map(({ place }) => ({ place, markdown: markdownOf(place) }))),
    base,
  );
  writeFileSync(join(out, 'llms-full.txt'), full);
  writeFileSync(join(out, '.nojekyll'), '');
  return full.length;
};
