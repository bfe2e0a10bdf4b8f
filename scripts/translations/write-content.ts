import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentBundle } from '@osee/core';
import { textStamp } from '@osee/core';
import { camelCase } from '../camel-case.ts';
import { root } from '../workspace.ts';
import { type ContentEntry, type ContentText, contentTexts, packageOfEntry } from './content-texts.ts';

/** The languages by the names that comments use. */
export const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  ar: 'Arabic',
};

const about: Readonly<Record<ContentEntry, string>> = {
  instrument:
    'The questions of the instrument in {language}: what is asked and counted, the steps, what proves an answer, notes.',
  pages:
    'The competency pages in {language}: what each is, why it matters, how it is done, what shows it. What is asked stands in the bundle `instrument`, what is known from practice in `practice`.',
  practice:
    'What the competency pages know from practice, in {language}: pitfalls, indicators, first thirty days, roles, effort, examples.',
  mobilisation:
    'The advice on mobilising resources, the costs and the resources of a country, in {language}.',
  programme:
    'The programme in {language}: its office, milestones, conflicts, actors and figures, what its documents name, and the draft of 2024.',
  rest: 'What the framework says beside names, descriptions and pages, in {language}: lists of terms, considerations, the assessment of a country, notes.',
  resources:
    'The sentences of the catalogue in {language}, and what the titles of works in other languages say.',
};

const quoted = (text: string): string => JSON.stringify(text);

const words = (comment: string, name: string, texts: readonly (readonly [string, string])[]): string =>
  `/** ${comment} */\nexport const ${name}: Readonly<Record<string, string>> = {\n${texts
    .map(([id, text]) => `  ${quoted(id)}: ${quoted(text)},`)
    .join('\n')}\n};\n`;

/** Where the texts of an entry stand. */
const entryFolder = (tag: string, entry: ContentEntry): string =>
  join(root, 'packages', packageOfEntry(entry), 'src/locales', tag, entry);

/** The bundle of an entry as it stands, or null where there is none yet. */
export const readEntry = async (tag: string, entry: ContentEntry): Promise<ContentBundle | null> => {
  const file = join(entryFolder(tag, entry), `${entry}.ts`);
  if (!existsSync(file)) return null;
  return ((await import(file)) as Record<string, ContentBundle>)[entry] ?? null;
};

/**
 * Writes the files of an entry in one language. What was translated before keeps its stamp, so that a text whose English
 * has changed since shows as outdated; what is new or worded anew is stamped with the English of now.
 */
export const writeEntry = async (
  tag: string,
  entry: ContentEntry,
  translations: ReadonlyMap<string, string>,
  reviewed: readonly string[],
  renewed: ReadonlySet<string>,
): Promise<void> => {
  const folder = entryFolder(tag, entry);
  const before = await readEntry(tag, entry);
  const known = contentTexts.filter((text) => text.entry === entry && translations.has(text.id));
  const language = languageNames[tag] ?? tag;
  mkdirSync(folder, { recursive: true });
  const files = [...new Set(known.map(({ file }) => file))];
  for (const file of files) {
    const texts = known.filter((text) => text.file === file);
    const comment = `The texts of “${file}” in ${language}.`;
    const pairs = texts.map(({ id }) => [id, translations.get(id) ?? ''] as const);
    writeFileSync(join(folder, `${file}.ts`), words(comment, camelCase(file), pairs));
  }
  const stampOf = ({ id, english }: ContentText): string => {
    const old = before?.stamps[id];
    const isUnchanged = before?.texts[id] === translations.get(id) && !renewed.has(id);
    return isUnchanged && old !== undefined ? old : textStamp(english);
  };
  const inOrder = files.flatMap((file) => known.filter((text) => text.file === file));
  writeFileSync(
    join(folder, 'stamps.ts'),
    stampSource(
      entry,
      inOrder.map((text) => [text.id, stampOf(text)]),
    ),
  );
  writeFileSync(join(folder, `${entry}.ts`), bundleSource(tag, entry, files, reviewed));
  if (isLoadedAlone(entry)) writeFileSync(join(folder, 'index.ts'), indexSource(tag, entry));
};

/** Whether a page imports the entry by its own address; the rest is a part of the bundle of the language. */
const isLoadedAlone = (entry: ContentEntry): boolean => entry !== 'rest';

const aboutIn = (tag: string, entry: ContentEntry): string =>
  about[entry].replace('{language}', languageNames[tag] ?? tag);

/** The head is that of every entry: `docs/rooms.md` says the same. */
const indexSource = (tag: string, entry: ContentEntry): string => `/**
 * ${aboutIn(tag, entry)}
 *
 * It stands apart from the bundle of the language, so that a page that does not show it does not load it.
 *
 * - \`${entry}\`: the bundle
 *
 * Guide: \`docs/guides/languages.md\`
 *
 * @packageDocumentation
 */
export type { ContentBundle } from ${fromCore(entry, '../../../text/content-bundle.ts')};
export { ${entry} } from './${entry}.ts';
`;

/** Where a file finds what the core has. */
const fromCore = (entry: ContentEntry, file: string): string =>
  packageOfEntry(entry) === 'core' ? `'${file}'` : `'@osee/core'`;

/** The core has a function that spares writing each id twice; a bundle of the catalogue loads nothing of the core. */
const stampSource = (entry: ContentEntry, stamps: readonly (readonly [string, string])[]): string =>
  packageOfEntry(entry) === 'core'
    ? `/** Written by scripts/stamp-locales.ts, in the order of the texts. */\nexport const stamps = ${quoted(stamps.map(([, stamp]) => stamp).join(' '))};\n`
    : words('Written by scripts/stamp-locales.ts.', 'stamps', stamps);

const bundleSource = (
  tag: string,
  entry: ContentEntry,
  files: readonly string[],
  reviewed: readonly string[],
): string => {
  const isOfCore = packageOfEntry(entry) === 'core';
  const parts = files.map((file) => [file, camelCase(file)] as const);
  const imports = parts.map(([file, name]) => `import { ${name} } from './${file}.ts';`);
  return `import type { ContentBundle } from ${fromCore(entry, '../../../text/content-bundle.ts')};
${isOfCore ? "import { stampsInOrder } from '../../stamps-in-order.ts';" : ''}
${imports.join('\n')}
import { stamps } from './stamps.ts';

const texts = {
${parts.map(([, name]) => `  ...${name},`).join('\n')}
};

${isLoadedAlone(entry) ? documented(tag, entry) : `/** ${aboutIn(tag, entry)} */`}
export const ${entry}: ContentBundle = {
  locale: '${tag}',
  licence: 'CC-BY-4.0',
  texts,
  ${isOfCore ? 'stamps: /* #__PURE__ */ stampsInOrder(texts, stamps)' : 'stamps'},
  reviewed: ${JSON.stringify(reviewed)},
};
`;
};

const documented = (tag: string, entry: ContentEntry): string => `/**
 * ${aboutIn(tag, entry)}
 *
 * @category languages
 * @example
 * \`\`\`ts
 * import { ${entry} } from '@osee/${packageOfEntry(entry)}/locales/${tag}/${entry}';
 *
 * ${entry}.locale; // => '${tag}'
 * Object.keys(${entry}.texts).length > ${tag === 'en' ? 50 : 400}; // => true
 * \`\`\`
 */`;
