import { oseeCatalogue } from '@osee/catalogue';
import * as core from '@osee/core';
import { instrumentItemIds } from '@osee/core/instrument';
import { competencyPages } from '@osee/core/pages';
import { mapProse } from '../../packages/core/src/text/map-prose.ts';
import { modelTexts } from '../model-texts.ts';
import { frameworkRest, isPrintedTitle } from './framework-rest.ts';

/**
 * The folders `locales/<tag>/<entry>` that hold the texts of content, each an entry of its package: the last is one of
 * the catalogue, the others of the core. `rest` is none, since it is a part of the bundle of the language.
 */
export const contentEntries = [
  'instrument',
  'mobilisation',
  'pages',
  'practice',
  'programme',
  'rest',
  'resources',
] as const;
export type ContentEntry = (typeof contentEntries)[number];

/** An English text of the content of the core. */
export interface ContentText {
  readonly entry: ContentEntry;
  /** The file of a translation in the folder of the entry, without its ending. */
  readonly file: string;
  /** Unique in its entry. */
  readonly id: string;
  /** The source: English, or the title of a work as it is. */
  readonly english: string;
  /** The languages that a work speaks, whose readers need no translation of its title. */
  readonly languages?: readonly string[];
}

/** The package that an entry belongs to. */
export const packageOfEntry = (entry: ContentEntry): 'core' | 'catalogue' =>
  entry === 'resources' ? 'catalogue' : 'core';

const asked = /^(?:question|counted|among|countsIf|evidence|noEvidence|obligation|depends|note)\.(.+)$/u;

/** The file of a text of the instrument, or null for a text of the model alone. */
export const instrumentFile = (id: string): string | null => {
  if (/^steps?\.(?:extent\.)?[a-z-]+$/u.test(id)) return 'steps';
  const itemId = asked.exec(id)?.[1] ?? /^steps\.(.+)\.[a-z-]+$/u.exec(id)?.[1] ?? '';
  if (!instrumentItemIds.some((known) => known === itemId)) return null;
  return fileOfItem(itemId);
};

const fileOfItem = (itemId: string): string => {
  if (itemId.startsWith('office-')) return 'office';
  if (itemId.startsWith('sharing-')) return 'sharing';
  if (itemId.startsWith('mobilisation-')) return 'resource-mobilisation';
  return moduleOf(itemId) ?? 'technical';
};

const moduleOf = (competencyId: string): string | undefined =>
  core.oseeFramework.competencies.find(({ id }) => id === competencyId)?.moduleId;

const instrumentTexts = (): readonly ContentText[] =>
  Object.entries(modelTexts['osee-ecosystem']).flatMap(([id, english]) => {
    const file = instrumentFile(id);
    return file === null ? [] : [{ entry: 'instrument', file, id, english }];
  });

/** What a page says; what is asked stands in the instrument. */
const pageFields = new Set(['what', 'why', 'how', 'evidence']);
const askedFields = new Set(['question', 'measure', 'levels']);

const pageTexts = (): readonly ContentText[] =>
  Object.entries(competencyPages).flatMap(([competencyId, page]) =>
    textsIn(page).flatMap(([path, english]): ContentText[] => {
      const [field = ''] = path.split('.');
      if (askedFields.has(field)) return [];
      const entry = pageFields.has(field) ? 'pages' : 'practice';
      return [{ entry, file: moduleOf(competencyId) ?? '', id: `${competencyId}.${path}`, english }];
    }),
  );

/** The rest, by file: each list under the path that `localiseContent` takes as `at`. */
const lists: Readonly<Record<string, unknown>> = {
  advice: {
    items: core.oseeMobilisation,
    groups: core.oseeMobilisationGroups,
    cost: core.oseeCostModel,
  },
  resources: core.oseeResources,
  office: core.oseeOspo,
  facts: {
    conflicts: core.oseeConflicts,
    milestones: core.oseeMilestones,
    outline: core.oseeProgrammeOutline,
    actors: core.oseeActors,
    figures: core.oseeHeadlineFigures,
    gaps: core.oseeContentGaps,
    durations: core.oseeDurations,
    values: core.oseeEuValues,
    deliverables: core.oseeInterimDeliverables,
    stages: core.oseeLifecycleStages,
    sdg: core.oseeSdgLinks,
    term: core.oseeOspoTerm,
    call: { title: core.oseeCallWindow2024.title, latePolicy: core.oseeCallWindow2024.latePolicy },
    programme: core.oseeProgramme.milestones.map(({ id, name, description }) => ({ id, name, description })),
  },
  registry: {
    systems: core.oseeExternalSystems,
    assessments: core.oseeNamedAssessments,
    documents: core.oseeSourceDocuments,
  },
  draft: core.oseeDraftFramework,
};

const listTexts = (): readonly ContentText[] =>
  Object.entries(lists).flatMap(([file, data]) =>
    textsIn(data).map(([path, english]) => ({
      entry: file === 'advice' || file === 'resources' ? ('mobilisation' as const) : ('programme' as const),
      file,
      id: `${file}.${path}`,
      english,
    })),
  );

/** What the framework says beside the names and descriptions of its items, which the bundle holds by kind. */
const restTexts = (): readonly ContentText[] =>
  textsIn(frameworkRest).flatMap(([id, english]): ContentText[] =>
    isPrintedTitle(id) ? [] : [{ entry: 'rest', file: id.endsWith('note') ? 'notes' : 'lists', id, english }],
  );

const titleIds = new Map(
  oseeCatalogue.resources.map(({ id, languages }) => [`resources.${id}.title`, languages]),
);

/** Titles of works are translated for who does not read their language; those that were not found stay as printed. */
const resourceTexts = (): readonly ContentText[] =>
  textsIn(oseeCatalogue).flatMap(([id, english]): ContentText[] => {
    const languages = titleIds.get(id);
    if (languages !== undefined) return [{ entry: 'resources', file: 'titles', id, english, languages }];
    return id.endsWith('.title') ? [] : [{ entry: 'resources', file: 'sentences', id, english }];
  });

/** Whether a text has to be translated for readers of a language: to English only titles of works are. */
export const isForReadersOf = (tag: string, { languages }: ContentText): boolean =>
  languages === undefined ? tag !== 'en' : !languages.some((language) => language.split('-')[0] === tag);

/** The texts for people in a piece of data, with their paths; what holds no letter is no text. */
const textsIn = (data: unknown): readonly (readonly [string, string])[] => {
  const texts: [string, string][] = [];
  mapProse(data, (text, id) => {
    if (/\p{L}/u.test(text)) texts.push([id, text]);
    return text;
  });
  return texts;
};

/** A translation belongs to its source: what an entry says twice is translated once, where it first stands. */
const once = (texts: readonly ContentText[]): readonly ContentText[] => {
  const first = new Map<string, ContentText>();
  for (const text of texts) {
    // The model looks for a text of the instrument by its id.
    const key = text.entry === 'instrument' ? `instrument ${text.id}` : `${text.entry} ${text.english}`;
    if (!first.has(key)) first.set(key, text);
  }
  return [...first.values()];
};

/** All texts of content that translations hold. */
export const contentTexts: readonly ContentText[] = once([
  ...instrumentTexts(),
  ...pageTexts(),
  ...listTexts(),
  ...restTexts(),
  ...resourceTexts(),
]);
