import type { Category } from '../../framework/category.ts';
import type { Competency } from '../../framework/competency.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { Module } from '../../framework/module.ts';
import type { QuestionMeasure } from '../../framework/question-level.ts';
import type { TechnicalDomain } from '../../framework/technical-domain.ts';
import type { TermList } from '../../framework/term-list.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import type { CaseItemKind } from './item-kinds.ts';
import { levelsAbove, nearest, type PlacedItem, placeItems, seedOf } from './place-items.ts';
import { readDocumentFacts } from './read-document.ts';
import { type HeldFields, optionalFields, readItem } from './read-item.ts';
import { readPage } from './read-page.ts';
import { readQuestions } from './read-questions.ts';
import { readRelations } from './read-relations.ts';
import { readRemainder } from './read-remainder.ts';
import { reportUnheldParts } from './report-unheld-parts.ts';

/** Makes a framework of a tree: the same as before for our own packages, a draft for those of other systems. */
export const readFramework = (
  tree: CaseItemTree,
  frameworkId: string | undefined,
  report: Report,
): Framework => {
  const seed = seedOf(tree.document, frameworkId);
  const placed = placeItems(tree, seed, report);
  if (seed === undefined && tree.items.length > 0) {
    report('levels-mapped', ['items']);
    report('source-unknown', ['items']);
  }
  const { pages, ...relations } = readRelations({ tree, placed, seed, report });
  const facts = readDocumentFacts(tree, seed, report);
  reportUnheldParts(tree, seed, facts.language, report);
  const questions = readQuestions(tree, placed, seed, report);
  const all = [...placed.values()].map((entry): Entry => ({ placed: entry, ...readItem(entry, report) }));
  const owned = ownedIn(all);
  const ofKind = <Item>(kind: CaseItemKind, read: (entry: Entry) => Item): Item[] =>
    all.filter((entry) => entry.placed.kind === kind).map(read);
  const above = seed === undefined && tree.items.length > 0 ? levelsAbove(tree) : 0;
  const wrapper = { ...wrapperOf(tree), categoryId: wrapperId };
  return {
    ...facts,
    categories: [
      ...(above > 0 ? [wrapperOf(tree)] : []),
      ...ofKind('category', (entry): Category => readCategory(entry, owned)),
    ],
    modules: [...(above > 1 ? [wrapper] : []), ...ofKind('module', (entry) => readModule(entry, owned))],
    topics: ofKind('topic', ({ placed: item, base, held }) => ({
      ...base,
      moduleId: idOf(item, 'module'),
      ...optionalFields(held, ['group', 'headingAsPrinted']),
    })),
    competencies: ofKind('competency', (entry): Competency => readCompetency(entry, pages, questions)),
    ...relations,
    technicalDomains: ofKind('technical-domain', ({ placed: item, base, held }) => ({
      ...base,
      categoryId: idOf(item, 'category'),
      skills: held.list('skills') ?? [],
      namedTechnologies: held.list('namedTechnologies') ?? [],
      ...measureOf(held),
      ...questions.get(item.item.identifier),
    })),
    ...readRemainder(tree, seed, report),
  };
};

interface Entry {
  readonly placed: PlacedItem;
  readonly base: FrameworkItem;
  readonly held: HeldFields;
}

/** The id of what is made up above a tree of fewer levels. */
const wrapperId = 'all';

const idOf = (item: PlacedItem, kind: 'module' | 'category'): string => nearest(item, kind)?.id ?? wrapperId;

const wrapperOf = ({ document }: CaseItemTree): FrameworkItem => ({
  id: wrapperId,
  name: document.title,
  description: document.description ?? document.title,
  source: 'project',
});

const readCategory = ({ placed, base, held }: Entry, owned: Owned): Category => {
  const termLists = termListsOf(placed, owned);
  return {
    ...base,
    ...optionalFields(held, [], ['nameVariants']),
    ...(termLists.length > 0 && { termLists }),
  };
};

const readModule = ({ placed, base, held }: Entry, owned: Owned): Module => {
  const termLists = termListsOf(placed, owned);
  const considerations = owned(placed, 'consideration').map((entry) => entry.base);
  return {
    ...base,
    categoryId: idOf(placed, 'category'),
    ...optionalFields(held, ['headingAsPrinted', 'audienceColumnHeading']),
    ...(considerations.length > 0 && { considerations }),
    ...(termLists.length > 0 && { termLists }),
  };
};

/** What an item owns of a kind; nested ones of the same kind belong to the same owner. */
type Owned = (owner: PlacedItem, kind: CaseItemKind) => readonly Entry[];

const ownedIn = (entries: readonly Entry[]): Owned => {
  const lists = new Map<PlacedItem, Map<CaseItemKind, Entry[]>>();
  for (const entry of entries) {
    const { owner, kind } = entry.placed;
    if (owner === null) continue;
    const byKind = lists.get(owner) ?? new Map<CaseItemKind, Entry[]>();
    const list = byKind.get(kind) ?? [];
    list.push(entry);
    lists.set(owner, byKind.set(kind, list));
  }
  return (owner, kind) => lists.get(owner)?.get(kind) ?? [];
};

const termListsOf = (owner: PlacedItem, owned: Owned): TermList[] =>
  owned(owner, 'term-list').map(({ base, held }) => ({ ...base, terms: held.list('terms') ?? [] }));

const readCompetency = (
  { placed, base, held }: Entry,
  pages: ReturnType<typeof readRelations>['pages'],
  questions: ReturnType<typeof readQuestions>,
): Competency => {
  const references = pages.get(placed.item.identifier);
  const asked = questions.get(placed.item.identifier);
  const written = readPage(held);
  const none = { more: [], audienceIds: [], phaseIds: [], technicalDomainIds: [] };
  return {
    ...base,
    moduleId: idOf(placed, 'module'),
    parentId: placed.parent?.kind === 'competency' ? placed.parent.id : null,
    ...((written || references || asked) && {
      page: { what: '', why: '', how: [], evidence: [], ...written, ...(references ?? none), ...asked },
    }),
  };
};

const measureOf = (held: HeldFields): Pick<TechnicalDomain, 'measure'> => {
  const measure = held.record('measure');
  return measure ? { measure: measure as QuestionMeasure } : {};
};
