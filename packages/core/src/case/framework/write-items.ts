import type { Competency } from '../../framework/competency.ts';
import type { CompetencyPage } from '../../framework/competency-page.ts';
import type { Framework } from '../../framework/framework.ts';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import { sectionsOf } from '../notes/note-fields.ts';
import { type NoteSection, writeNotes } from '../notes/notes.ts';
import { sourceSection } from '../notes/source-section.ts';
import type { CaseAssociation, CaseItem } from '../package/case-package.ts';
import { type FrameworkNode, nodesOf } from './framework-nodes.ts';
import { itemKinds } from './item-kinds.ts';
import { documentName, linkOf, nodeLinkOf, type Own, objectOf, relationObjectOf } from './own.ts';

/** Fields that the tree, the associations or other fields of CASE hold. */
const heldElsewhere = new Set([
  'id',
  'name',
  'source',
  'categoryId',
  'moduleId',
  'parentId',
  'termLists',
  'considerations',
  'page',
]);

/** Fields of a page that associations and the rubric hold, or that notes hold in two parts. */
const pageHeldElsewhere = new Set([
  'more',
  'audienceIds',
  'phaseIds',
  'technicalDomainIds',
  'question',
  'levels',
  'effort',
]);

/** Fields of a technical domain that the rubric holds. */
const askedFields = new Set(['question', 'levels']);

/** The items of a framework and the associations that make their tree. */
export const writeItems = (framework: Framework, languageOf: (node: FrameworkNode) => string, own: Own) => {
  const nodes = nodesOf(framework);
  const titles = new Map(nodes.map(({ name, item }) => [`${name.kind}/${name.id}`, item.name]));
  const places = new Map<string, number>();
  const associations = nodes.map((node): CaseAssociation => {
    const above = node.parent ?? documentName(own);
    const key = `${above.kind}/${above.id}`;
    const sequenceNumber = (places.get(key) ?? 0) + 1;
    places.set(key, sequenceNumber);
    return {
      ...relationObjectOf(own, { kind: 'child-of', id: `${node.name.kind}/${node.name.id}` }),
      associationType: 'isChildOf',
      sequenceNumber,
      originNodeURI: nodeLinkOf(own, node.name, node.item.name),
      destinationNodeURI: nodeLinkOf(own, above, titles.get(key) ?? framework.title),
    };
  });
  return { items: nodes.map((node) => writeItem(node, languageOf(node), own)), associations };
};

const writeItem = (node: FrameworkNode, language: string, own: Own): CaseItem => {
  const { name, item, path } = node;
  const type = itemKinds[name.kind];
  const { sections, rest } = partsOf(node);
  for (const field of own.extensions ? [] : Object.keys(rest)) {
    own.report('field-left-out', [...path, field], { field: `${name.kind}.${field}`, id: item.id });
  }
  return {
    ...objectOf(own, name),
    fullStatement: item.description,
    CFItemType: type.title,
    humanCodingScheme: item.id,
    abbreviatedStatement: item.name,
    notes: writeNotes([...sections, sourceSection(item.source)]),
    language,
    CFItemTypeURI: linkOf(own, { kind: 'item-type', id: name.kind }, type.title),
    ...(own.extensions && Object.keys(rest).length > 0 && { extensions: { osee: rest } }),
  };
};

const partsOf = ({ name, item }: FrameworkNode): ReturnType<typeof sectionsOf> => {
  const { description: _, ...fields } = item;
  const page: Partial<CompetencyPage> = (name.kind === 'competency' && (item as Competency).page) || {};
  const own = entriesWithout(fields, heldElsewhere);
  return sectionsOf({
    ...(name.kind === 'technical-domain' ? entriesWithout(own, askedFields) : own),
    ...entriesWithout(page, pageHeldElsewhere),
    ...effortParts(page.effort),
  });
};

const effortParts = (effort: CompetencyPage['effort']) => {
  if (!effort) return {};
  const { ranges, ...basis } = effort;
  return { effortBasis: basis, effortRanges: ranges };
};

const entriesWithout = (fields: object, held: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !held.has(field)));

/** Name, description, note and source of what CASE has no fields for. */
export const sectionsOfItem = (item: FrameworkItem): NoteSection[] => [
  { heading: 'Name', content: item.name },
  ...sectionsOf(entriesWithout(item, new Set([...heldElsewhere, 'target']))).sections,
  sourceSection(item.source),
];
