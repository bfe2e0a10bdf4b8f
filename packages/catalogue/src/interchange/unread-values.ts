import type { ImportIssueCode } from './imported-resource.ts';
import { isLeaf, type JsonPlace, membersOf, textOf } from './json-place.ts';
import { isLearningType } from './learning-nodes.ts';
import { keepFormBelow, type Reading } from './reading.ts';

/** Members that only say how a document is written. */
const formMembers: ReadonlySet<string> = new Set(['@context', 'dct:conformsTo']);
/** What a context says of the texts and addresses themselves, and which no resource holds. */
const saidByContexts: ReadonlySet<string> = new Set(['@language', '@base', '@direction']);

/** Types of the objects around names, addresses and terms; their own values are told one by one. */
const wrapperTypes =
  /^(?:Person|Organization|GovernmentOrganization|CollegeOrUniversity|EducationalOrganization|NGO|Corporation|DefinedTerm|Language|PropertyValue|ListItem|ItemList|WebPage|CollectionPage)$/u;

/** Members of which further parts are no mistake. */
const namesAndTerms: ReadonlySet<string> = new Set(['license', 'author', 'creator']);

const expected: ReadonlyMap<string, readonly [ImportIssueCode, string]> = new Map([
  ['inLanguage', ['not-understood', 'Expected BCP 47 language tags.']],
  ['license', ['not-understood', 'Expected the id or address of a known licence.']],
  ['timeRequired', ['not-understood', 'Expected one ISO 8601 duration of at most 60 days.']],
  ['datePublished', ['not-understood', 'Expected one date that begins with its year.']],
  ['educationalLevel', ['not-understood', 'Expected aware, practise or lead.']],
  ['conditionsOfAccess', ['not-understood', 'Expected an address of the vocabulary of KIM.']],
  ['author', ['not-understood', 'Expected the name of a person.']],
  ['creator', ['not-understood', 'Expected the name of a person.']],
]);

/** Tells every value of a document that was neither kept nor told: the largest parts that hold nothing kept. */
export const tellUnread = (document: JsonPlace, material: ReadonlySet<JsonPlace>, reading: Reading): void => {
  const { ledger } = reading;
  const isAccounted = (place: JsonPlace): boolean => ledger.has(place) || reading.isTold(place);
  const saysNothing = new Map<JsonPlace, boolean>();
  const holdsKept = new Map<JsonPlace, boolean>();
  const measure = (place: JsonPlace): void => {
    for (const part of place.parts) measure(part);
    saysNothing.set(
      place,
      isAccounted(place) || (!isLeaf(place) && place.parts.every((part) => saysNothing.get(part))),
    );
    holdsKept.set(place, isAccounted(place) || place.parts.some((part) => holdsKept.get(part)));
  };
  const visit = (place: JsonPlace, member: JsonPlace | null): void => {
    if (saysNothing.get(place) || reading.isTold(place)) return;
    if (isLeaf(place) || (member !== null && !holdsKept.get(place))) {
      const [code, message] = lossOf(member, member !== null && holdsKept.get(member) === true);
      reading.tell(code, place, message);
      return;
    }
    for (const part of place.parts) {
      visit(part, material.has(place) || (member === null && part.name !== '') ? part : member);
    }
  };
  measure(document);
  visit(document, null);
};

const lossOf = (member: JsonPlace | null, isPart: boolean): readonly [ImportIssueCode, string] => {
  const name = member?.name ?? '';
  const found = expected.get(name);
  if (found && !(isPart && namesAndTerms.has(name))) return found;
  return [
    'not-kept',
    name === '' ? 'There is no place for this value.' : `There is no place for all of "${name}".`,
  ];
};

/** Notes what only says how a document is written, once the rest is read; tells whether anything was kept there. */
export const keepForms = (place: JsonPlace, reading: Reading): boolean => {
  let holds = reading.ledger.has(place);
  for (const part of place.parts) {
    if (formMembers.has(part.name)) keepFormBelow(reading, part, saidByContexts);
    else holds = keepForms(part, reading) || holds;
  }
  if (!holds) return false;
  const isTyped = membersOf(place, '@value').length > 0;
  for (const type of membersOf(place, '@type').flatMap((member) => [member, ...member.parts])) {
    if (isLeaf(type) && (isTyped || wrapperTypes.test(bare(textOf(type))) || isLearningType(textOf(type)))) {
      reading.ledger.keepForm(type);
    }
  }
  for (const id of membersOf(place, '@id')) {
    if (isLeaf(id) && /^(?:#|_:)/u.test(textOf(id))) reading.ledger.keepForm(id);
  }
  return true;
};

const bare = (type: string): string => type.replace(/^(?:schema:|https?:\/\/schema\.org\/)/u, '');
