/**
 * Records which source texts a translation was made of: `node scripts/stamp-locales.ts fr [id ...]`, where an id is
 * `kind:id` of the framework, `model:text` of a model, or `entry:text` of content. Stamps that are there stay, so that a changed source shows as
 * outdated; those that are named are renewed. The names of the framework that the models use are copied from the core.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsByKind, oseeFramework, textStamp } from '@osee/core';
import type { OseeLocaleBundle } from '@osee/core/locales/fr';
import { oseeEcosystemModel } from '@osee/scoring/models';
import type { Translation } from './locales/languages.ts';
import { modelTexts } from './model-texts.ts';
import { contentEntries, instrumentFile } from './translations/content-texts.ts';
import { formatLocale } from './translations/format-locale.ts';
import { messageStamps, writeMessageStamps } from './translations/message-stamps.ts';
import { textSources } from './translations/text-source.ts';
import { readEntry, writeEntry } from './translations/write-content.ts';
import { root } from './workspace.ts';

type Stamps<Value> = Readonly<Record<string, Readonly<Record<string, Value>>>>;

const [locale, ...renewed] = process.argv.slice(2);
if (!locale) throw new Error('Which language? As in: node scripts/stamp-locales.ts fr');

const folderOf = (name: string): string => join(root, 'packages', name, 'src/locales', locale);

const stamped = async <Value>(
  file: string,
  current: Stamps<Value>,
): Promise<Record<string, Record<string, Value>>> => {
  const old = existsSync(file) ? ((await import(file)) as { stamps: Stamps<Value> }).stamps : {};
  return Object.fromEntries(
    Object.entries(current).map(([group, texts]) => [
      group,
      Object.fromEntries(
        Object.entries(texts).map(([id, stamp]) => {
          const kept = renewed.includes(`${group}:${id}`) ? undefined : old[group]?.[id];
          return [id, kept ?? stamp];
        }),
      ),
    ]),
  );
};

const mapValues = <From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));

const { [locale]: bundle } = (await import(join(folderOf('core'), 'index.ts'))) as Record<
  string,
  OseeLocaleBundle
>;
interface Item {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}
const itemsOf = itemsByKind(oseeFramework) as Readonly<Record<string, readonly Item[]>>;
// In the order of the texts, since the bundle names each id once.
const ofItems = mapValues(bundle?.texts ?? {}, (texts, kind) =>
  Object.keys(texts)
    .flatMap((id) => {
      const item = itemsOf[kind]?.find((one) => one.id === id);
      const kept = renewed.includes(`${kind}:${id}`) ? undefined : bundle?.stamps[kind]?.[id];
      const isKept = kept !== undefined && kept[0] !== '';
      return isKept ? kept : [textStamp(item?.name ?? ''), textStamp(item?.description ?? '')];
    })
    .join(' '),
);
writeFileSync(
  join(folderOf('core'), 'stamps.ts'),
  `/** Written by scripts/stamp-locales.ts, in the order of the texts. */\nexport const stamps: Readonly<Record<string, string>> = ${JSON.stringify(ofItems)};\n`,
);

const { framework, ...models } = modelTexts;
/** A part that measures a competency is called as the competency is; two parts of one model cannot share an id. */
const measured = new Map(oseeEcosystemModel.nodes.map(({ id, competencyId }) => [id, competencyId]));
const names = mapValues(framework, (source, id) => {
  const { category, module, competency, 'technical-domain': domain } = bundle?.texts ?? {};
  const competencyId = measured.get(id);
  const kinds = competencyId === undefined ? [category, module] : [competency, domain];
  const text = kinds.find((kind) => kind && (competencyId ?? id) in kind);
  return (text as Record<string, { name: string }> | undefined)?.[competencyId ?? id]?.name ?? source;
});
writeFileSync(
  join(folderOf('scoring'), 'framework-names.ts'),
  `import type { EcosystemNodeId } from '../../models/osee-ecosystem/text-id.ts';\n\n/** Written by scripts/stamp-locales.ts, from the names of the framework. */\nexport const frameworkNames = ${JSON.stringify(names)} as const satisfies Readonly<Record<EcosystemNodeId, string>>;\n`,
);

const { 'osee-ecosystem': ecosystem, ...others } = models;
const scoringFile = join(folderOf('scoring'), 'stamps.ts');
const ofModels = await stamped(
  scoringFile,
  mapValues(others as Stamps<string>, (texts) => mapValues(texts, textStamp)),
);
writeFileSync(
  scoringFile,
  `/** Written by scripts/stamp-locales.ts. */\nexport const stamps = ${JSON.stringify(ofModels)};\n`,
);

// Only what is translated is stamped: a text that is translated later is made of what the English says then.
const ecosystemFile = join(folderOf('scoring'), 'osee-ecosystem/stamps.ts');
const { oseeEcosystem } = (await import(join(folderOf('scoring'), 'osee-ecosystem.ts'))) as {
  oseeEcosystem: Readonly<Record<string, string>>;
};
const translated = Object.fromEntries(
  Object.entries(ecosystem)
    .filter(([id]) => Object.hasOwn(oseeEcosystem, id) && instrumentFile(id) === null)
    .map(([id, text]) => [id, textStamp(text)]),
);
const ofEcosystem = await stamped(ecosystemFile, { 'osee-ecosystem': translated });
const ecosystemStamps = { ...ofEcosystem, framework: mapValues(framework, textStamp) };
writeFileSync(
  ecosystemFile,
  `/** Written by scripts/stamp-locales.ts. */\nexport const stamps = ${JSON.stringify(ecosystemStamps)};\n`,
);

// A message that is there for the first time was made of what the English says now.
const known = messageStamps(locale);
const withMessages = (await textSources(locale as Translation)).filter(({ kind }) => kind === 'messages');
writeMessageStamps(
  locale,
  Object.fromEntries(
    withMessages.map(({ name, english }) => [
      name,
      mapValues(english, (template, id) => known[name]?.[id] ?? textStamp(JSON.stringify(template))),
    ]),
  ),
);

for (const entry of contentEntries) {
  const before = await readEntry(locale, entry);
  if (before === null) continue;
  const again = renewed.flatMap((id) => (id.startsWith(`${entry}:`) ? [id.slice(entry.length + 1)] : []));
  await writeEntry(locale, entry, new Map(Object.entries(before.texts)), before.reviewed, new Set(again));
}

for (const name of ['core', 'scoring', 'catalogue'] as const) {
  const { statedCoverage } = await import('./locales/package-words.ts');
  writeFileSync(
    join(folderOf(name), 'word-coverage.ts'),
    `/** Written by scripts/stamp-locales.ts: the share of the words of the package that the bundle holds. */\nexport const wordCoverage = ${statedCoverage(name, locale as Translation)};\n`,
  );
}

formatLocale(locale);
