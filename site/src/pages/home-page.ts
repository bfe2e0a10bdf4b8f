import { relativeTarget } from './relative-target.ts';

/** Pictures of examples that the home page shows, by file name, in this order; what was not made is left out. */
const screens: readonly (readonly [file: string, alt: string, place: string])[] = [
  [
    'assessment.png',
    'The page of the country assessment: questions of one part with their answers, and the result so far',
    'examples/index.md',
  ],
  [
    'result.png',
    'A result as part of a page: bars and a radar, what is not known hatched, a table beside each figure',
    'guides/embedding.md',
  ],
  [
    'journey.png',
    'The report of the journey: countries ranked, with what is not known hatched',
    'examples/01-the-journey.md',
  ],
];

/** The README up to its second heading, without title and badges: what the project is, and what it is not. */
const leadOf = (readme: string): string =>
  readme
    .replace(/^# .*\n/, '')
    .split(/^## /m)[0]
    ?.split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('[!['))
    .join('\n\n') ?? '';

/** The table of contents of `docs`, opened by what the README says of the project. */
export const homePage = (contents: string, readme: string, made: readonly string[]): string => {
  const shown = screens.filter(([file]) => made.includes(file));
  const figures = shown
    .map(([file, alt, place]) => `[![${alt}](/screens/${file})](${relativeTarget('index.md', place)})`)
    .join('\n');
  const opening = `# OSEE\n\n${leadOf(readme)}\n\n[More about the project](./about.md). [API by category](./api/categories.md).\n`;
  const body = contents.replace(/^# .*\n/, '');
  return `${opening}${figures === '' ? '' : `\n<div class="screens">\n\n${figures}\n\n</div>\n`}\n${body.trim()}\n`;
};
