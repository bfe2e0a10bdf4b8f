import {
  expectJson,
  expectShape,
  type Framework,
  oseeCompetencyIds,
  oseeModuleIds,
  oseeTechnicalDomainIds,
  shape,
} from '@osee/core';
import { frameworkShape } from '../resource/framework-shape.ts';
import type { Resource } from '../resource/resource.ts';
import { createIds, type ImportResult, importedResource } from './imported-resource.ts';
import { isLeaf, type JsonPlace, membersOf, placesOf, textOf } from './json-place.ts';
import { createLedger } from './kept-value.ts';
import { learningFieldsOf } from './learning-fields.ts';
import { findNodes, typesOf } from './learning-nodes.ts';
import { createReading, keptValues, type Reading } from './reading.ts';
import { statedFields } from './stated-fields.ts';
import {
  type KnownTerms,
  keepKeywords,
  subjectFields,
  termFields,
  wantedId,
  wholeOf,
} from './subject-fields.ts';
import { keepForms, tellUnread } from './unread-values.ts';

/**
 * Reads schema.org learning resources from JSON-LD: one document, a list, a `@graph`, a list of items or a page about
 * one, in the dialects that are met in the wild (single values for lists, names for persons, references within the
 * document, licences as ids, addresses or objects). Nothing is fetched and no context is resolved. A node of another
 * type (an organisation, a web site, an event) is no learning resource and is told.
 *
 * Every value is accounted for: it stands in `kept`, with the field that it went into, or within the `details.got` of
 * an issue. Paths begin with the position of the document in the list, 0 for a single one.
 *
 * @param document - parsed JSON
 * @param options - the `framework` whose modules, competencies and domains may be named; that of OSEE without it
 * @returns resources and losses; material without a name and an http or https address is left out with an issue
 * @throws `OseeError` with code `not-json`, `too-deep`, `too-many-values`, `too-many-items` or `text-too-long` for what
 * no JSON document may be
 * @category interchange
 * @see schema.org LearningResource; Bioschemas TrainingMaterial 1.0-RELEASE; LRMI
 * @example
 * ```ts
 * import { readLearningResource } from '@osee/catalogue/interchange';
 *
 * const { resources, issues } = readLearningResource({
 *   '@type': 'LearningResource',
 *   name: 'First steps',
 *   url: 'https://a.org/1',
 *   learningResourceType: 'course',
 *   inLanguage: 'English',
 *   timeRequired: 'PT1H30M',
 * });
 * resources[0]?.hours; // => { minimum: 1.5, maximum: 1.5 }
 * issues.map(({ code, path }) => [code, path]); // => [['not-understood', [0, 'inLanguage']]]
 * ```
 */
export const readLearningResource = (
  document: unknown,
  options: { readonly framework?: Framework } = {},
): ImportResult => {
  expectShape(options, shape.options({ framework: frameworkShape }), ['options']);
  if (document !== undefined) expectJson(document, ['document']);
  const root = placesOf(Array.isArray(document) ? document : [document ?? null]);
  const resources: Resource[] = [];
  const ledger = createLedger<JsonPlace>(() => resources.length);
  const reading = createReading(ledger, referencesOf(root));
  const { material, others } = findNodes(root);
  const known = knownTerms(options.framework);
  const nextId = createIds();
  for (const node of material) {
    const resource = readNode(node, reading, known, nextId);
    if (resource) resources.push(resource);
    else
      reading.tell(
        'left-out',
        node,
        'Expected a learning resource with a name and an http or https address.',
      );
  }
  keepForms(root, reading);
  const foreign = others.filter((node) => !holdsKept(node, reading));
  for (const node of foreign) {
    const [type] = typesOf(node);
    if (type === undefined)
      reading.tell(
        'left-out',
        node,
        'Expected a learning resource with a name and an http or https address.',
      );
    else reading.tell('other-type', node, `Expected a learning resource, got a node of type "${type}".`);
  }
  tellUnread(root, new Set(material), reading);
  return { resources, issues: inOrder(reading), kept: keptValues(root, reading) };
};

const readNode = (
  node: JsonPlace,
  reading: Reading,
  known: KnownTerms,
  nextId: (wanted: string) => string,
): Resource | null => {
  const subject = subjectFields(node, reading);
  if (!subject) return null;
  const fields = {
    ...subject,
    ...termFields(node, reading, known),
    ...wholeOf(node, reading),
    ...statedFields(node, reading),
    ...learningFieldsOf(node, reading, known.competencies),
  };
  keepKeywords(node, fields, reading);
  const wanted = wantedId(node, fields.title ?? '');
  const id = nextId(wanted.id);
  if (wanted.leaf && id === wanted.id) reading.ledger.keep(wanted.leaf, 'id');
  return importedResource(fields, id);
};

const knownTerms = (framework: Framework | undefined): KnownTerms => {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return framework
    ? {
        modules: ids(framework.modules),
        competencies: ids(framework.competencies),
        'technical-domains': ids(framework.technicalDomains),
      }
    : {
        modules: new Set(oseeModuleIds),
        competencies: new Set(oseeCompetencyIds),
        'technical-domains': new Set(oseeTechnicalDomainIds),
      };
};

/** Where each id leads: the first node that says more than its id. */
const referencesOf = (root: JsonPlace): Reading['follow'] => {
  const nodes = new Map<string, JsonPlace>();
  const visit = (place: JsonPlace): void => {
    const [id] = membersOf(place, '@id').filter(isLeaf);
    if (id && place.parts.length > 1 && !nodes.has(textOf(id))) nodes.set(textOf(id), place);
    for (const part of place.parts) visit(part);
  };
  visit(root);
  return (id) => nodes.get(id);
};

const holdsKept = (place: JsonPlace, reading: Reading): boolean =>
  reading.ledger.has(place) || place.parts.some((part) => holdsKept(part, reading));

/** The issues in the order of the documents. */
const inOrder = (reading: Reading): ImportResult['issues'] =>
  [...reading.issues()].sort((left, right) => Number(left.path[0] ?? 0) - Number(right.path[0] ?? 0));
