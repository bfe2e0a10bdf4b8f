import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { itemsByKind, type MessageTemplate, oseeFramework, textStamp } from '@osee/core';
import { instrumentItems } from '@osee/core/instrument';
import { dpgProjectTexts } from '../../packages/scoring/src/models/dpg-project/texts.ts';
import { bundles } from '../locales/all-texts.ts';
import type { Translation } from '../locales/languages.ts';
import { modelTexts } from '../model-texts.ts';
import { packageNames, root } from '../workspace.ts';
import { contentBundles } from './content-bundles.ts';
import {
  type ContentEntry,
  contentEntries,
  contentTexts,
  instrumentFile,
  isForReadersOf,
  packageOfEntry,
} from './content-texts.ts';
import { messageStamps } from './message-stamps.ts';

type PackageName = (typeof packageNames)[number];

type Templates = Readonly<Record<string, MessageTemplate>>;

/** Where the texts of a subject stand, and what is known of them. */
export interface TextSource {
  /** Of the file that a translator gets, as `scoring-report`. */
  readonly name: string;
  readonly kind: 'messages' | 'framework' | 'model' | 'content';
  readonly packageName: PackageName;
  /** The subject of messages, the kind of items of the framework, the id of a model, the entry of content. */
  readonly subject: string;
  readonly english: Templates;
  readonly texts: Templates;
  /** Whether a translation was made of the English as it is now. */
  readonly isFresh: (id: string) => boolean;
  readonly isReviewed: (id: string) => boolean;
  readonly noteOf?: (id: string) => string | undefined;
  /** An object of a file, or an entry of the content of the core. */
  readonly place:
    | { readonly file: string; readonly exported: string; readonly pathOf: (id: string) => readonly string[] }
    | { readonly entry: ContentEntry };
}

interface Exported {
  readonly file: string;
  readonly exported: string;
  readonly value: unknown;
}

/** All objects that the files of a language export. */
const exportsOf = async (tag: string): Promise<readonly Exported[]> => {
  const files = packageNames.flatMap((name) => {
    const folder = join(root, 'packages', name, 'src/locales', tag);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !/(?:index|test|test-d)\.ts$/u.test(file))
      .map((file) => join(folder, file));
  });
  const modules = await Promise.all(
    files.map(async (file) => [file, (await import(file)) as Readonly<Record<string, unknown>>] as const),
  );
  return modules.flatMap(([file, exports]) =>
    Object.entries(exports).map(([exported, value]) => ({ file, exported, value })),
  );
};

const isReviewedIn = (reviewed: readonly string[] | undefined) => {
  const ids = new Set(reviewed);
  return (id: string): boolean => ids.has(id);
};

/** The subjects of a language, each with the place of its texts. */
export const textSources = async (tag: Translation): Promise<readonly TextSource[]> => {
  const exported = await exportsOf(tag);
  const placeOf = (value: unknown, pathOf: (id: string) => readonly string[] = (id) => [id]) => {
    const found = exported.find((one) => one.value === value);
    if (found === undefined)
      throw new Error(`Expected a file of ${tag} that exports these texts, found none.`);
    return { file: found.file, exported: found.exported, pathOf };
  };
  return [
    ...messageSources(tag, placeOf),
    ...frameworkSources(tag, placeOf),
    ...modelSources(tag, exported),
    ...contentEntries.map((entry): TextSource => contentSource(tag, entry)),
  ];
};

type PlaceOf = (value: unknown, pathOf?: (id: string) => readonly string[]) => TextSource['place'];

const messageSources = (tag: Translation, placeOf: PlaceOf): readonly TextSource[] =>
  packageNames.flatMap((name) => {
    const english: Readonly<Record<string, Templates>> = bundles.en[name].messages;
    const bundle = bundles[tag][name];
    const messages: Readonly<Record<string, Templates>> = bundle.messages;
    return Object.entries(messages).map(([subject, texts]): TextSource => {
      const source = english[subject] ?? {};
      const stamps = messageStamps(tag)[`${name}-${subject}`] ?? {};
      return {
        name: `${name}-${subject}`,
        kind: 'messages',
        packageName: name,
        subject,
        english: source,
        texts,
        isFresh: (id) => stamps[id] === textStamp(JSON.stringify(source[id])),
        isReviewed: isReviewedIn(bundle.reviewed?.[subject]),
        place: placeOf(texts),
      };
    });
  });

/** An id of the framework has no full stop, so that the field stands behind the last one. */
const itemPath = (id: string): readonly string[] => [
  id.slice(0, id.lastIndexOf('.')),
  id.slice(id.lastIndexOf('.') + 1),
];

const frameworkSources = (tag: Translation, placeOf: PlaceOf): readonly TextSource[] => {
  const { texts, stamps, reviewed } = bundles[tag].core;
  return Object.entries(itemsByKind(oseeFramework)).map(([kind, items]): TextSource => {
    const words = texts[kind] ?? {};
    const fields = items.flatMap((item) =>
      (['name', 'description'] as const).map((field, place) => ({
        id: `${item.id}.${field}`,
        english: item[field],
        text: words[item.id]?.[field] ?? '',
        stamp: stamps[kind]?.[item.id]?.[place],
      })),
    );
    const stampById = new Map(fields.map(({ id, stamp, english }) => [id, stamp === textStamp(english)]));
    return {
      name: `core-framework-${kind}`,
      kind: 'framework',
      packageName: 'core',
      subject: kind,
      english: Object.fromEntries(fields.map(({ id, english }) => [id, english])),
      texts: Object.fromEntries(fields.map(({ id, text }) => [id, text])),
      isFresh: (id) => stampById.get(id) ?? false,
      isReviewed: (id) => reviewed[kind]?.includes(itemPath(id)[0] ?? '') ?? false,
      place: placeOf(words, itemPath),
    };
  });
};

type ByModel = Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;

/** The names of the framework are the core's; what criteria of the project model share is translated once. */
const modelSources = (tag: Translation, exported: readonly Exported[]): readonly TextSource[] => {
  const { framework: _, ...models } = modelTexts as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  const { stamps, reviewed } = bundles[tag].scoring;
  const { models: words } = bundles[tag].scoring;
  return Object.entries(models).map(([model, texts]): TextSource => {
    const english = model === 'dpg-project' ? dpgProjectTexts : withoutQuestions(model, texts);
    const file =
      model === 'dpg-project'
        ? exported.find((one) => one.exported === 'dpgProject')
        : model === 'osee-ecosystem'
          ? exported.find((one) => one.exported === 'general')
          : exported.find((one) => one.value === (words as ByModel)?.[model]);
    if (file === undefined)
      throw new Error(`Expected a file of ${tag} with the words of ${model}, found none.`);
    const stamped = (stamps as ByModel)?.[model] ?? {};
    return {
      name: `scoring-model-${model}`,
      kind: 'model',
      packageName: 'scoring',
      subject: model,
      english,
      texts: file.value as Templates,
      isFresh: (id) => stampOf(stamped, id) === textStamp(english[id as keyof typeof english] ?? ''),
      isReviewed: isReviewedIn(reviewed?.[model]),
      place: { file: file.file, exported: file.exported, pathOf: (id) => [id] },
    };
  });
};

const withoutQuestions = (
  model: string,
  texts: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  model === 'osee-ecosystem'
    ? Object.fromEntries(Object.entries(texts).filter(([id]) => instrumentFile(id) === null))
    : texts;

/** What criteria share is stamped under each of them. */
const stampOf = (stamps: Readonly<Record<string, string>>, id: string): string | undefined => {
  if (Object.hasOwn(stamps, id)) return stamps[id];
  const english = (dpgProjectTexts as Readonly<Record<string, string>>)[id];
  return english === undefined
    ? undefined
    : Object.values(stamps).find((stamp) => stamp === textStamp(english));
};

/** What the instrument tells translators of a question. */
const notes = new Map<string, string | undefined>(
  instrumentItems.map(({ id, translatorNote }) => [id, translatorNote]),
);

const contentSource = (tag: Translation, entry: ContentEntry): TextSource => {
  const { texts, stamps, reviewed } = contentBundles[tag][entry];
  const english = new Map(
    contentTexts
      .filter((text) => text.entry === entry && isForReadersOf(tag, text))
      .map((text) => [text.id, text.english]),
  );
  return {
    name: `${packageOfEntry(entry)}-${entry}`,
    kind: 'content',
    packageName: packageOfEntry(entry),
    subject: entry,
    english: Object.fromEntries(english),
    texts,
    isFresh: (id) => stamps[id] === textStamp(english.get(id) ?? ''),
    isReviewed: isReviewedIn(reviewed),
    noteOf: (id) => notes.get(/^steps?\.([a-z-]+)\.|\.([a-z-]+)$/u.exec(id)?.slice(1).find(Boolean) ?? ''),
    place: { entry },
  };
};
