import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Translation } from '../locales/languages.ts';
import { root } from '../workspace.ts';
import type { TextSource } from './text-source.ts';
import { readEntry, writeEntry } from './write-content.ts';

/** Records that a speaker has reviewed texts; an item of the framework counts where its name and description are. */
export const markReviewed = async (
  tag: Translation,
  source: TextSource,
  ids: readonly string[],
): Promise<void> => {
  if ('entry' in source.place) {
    const { entry } = source.place;
    const before = await readEntry(tag, entry);
    if (before === null) return;
    const texts = new Map(Object.entries(before.texts));
    const reviewed = [...new Set([...before.reviewed, ...ids])].sort();
    await writeEntry(tag, entry, texts, reviewed, new Set());
    return;
  }
  const { kind, packageName, subject } = source;
  const file = join(root, 'packages', packageName, 'src/locales', tag, 'reviewed.ts');
  const { reviewed } = (await import(file)) as { reviewed: Readonly<Record<string, readonly string[]>> };
  const whole = kind === 'framework' ? itemsOf(ids) : ids;
  const merged = { ...reviewed, [subject]: [...new Set([...(reviewed[subject] ?? []), ...whole])].sort() };
  const heading = readFileSync(file, 'utf8').split('= {')[0];
  writeFileSync(file, `${heading}= ${JSON.stringify(merged)};\n`);
};

const itemsOf = (ids: readonly string[]): readonly string[] =>
  ids
    .filter((id) => id.endsWith('.name') && ids.includes(id.replace(/\.name$/u, '.description')))
    .map((id) => id.replace(/\.name$/u, ''));
