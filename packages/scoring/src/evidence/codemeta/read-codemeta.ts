import { describeValue, type Issue, isRecord } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { unreadable } from '../fact/make-reading.ts';
import { type FieldWalk, newWalk, tell } from '../form/field.ts';
import { isDay } from '../form/words.ts';
import { licenceOf } from '../licence/licence-of.ts';
import { readJsonText } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import type { CodemetaDetails } from './codemeta-details.ts';
import { codemetaFacts } from './codemeta-facts.ts';
import { type CodemetaEdition, codemetaTerms, editionOf } from './codemeta-terms.ts';
import { each, isPerson, labelOf, typesOf, withoutPersons } from './without-persons.ts';

type Members = Readonly<Record<string, unknown>>;
type Issues = Issue<EvidenceIssueCode>[];

/**
 * Reads a `codemeta.json` of any edition, as it is written by people and tools: with short or prefixed terms, one thing or
 * several, licences as addresses of SPDX. It is not expanded as JSON-LD, and no context is fetched. The verdict says
 * whether the contexts it names know its terms.
 *
 * @param text - the file
 * @param options - its path
 * @returns verdict, facts, contents without persons, and everything that could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for a broken call; never for content
 * @see CodeMeta 3.0, codemeta.github.io
 * @category evidence
 * @example
 * ```ts
 * import { readCodemeta } from '@osee/scoring/evidence';
 *
 * const reading = readCodemeta(
 *   '{"@context": "https://doi.org/10.5063/schema/codemeta-2.0", "developmentStatus": "https://www.repostatus.org/#active"}',
 * );
 * reading.facts.map(({ fact, value }) => [fact, value]); // => [['development-status', 'active'], ['maintained', true]]
 * ```
 */
export const readCodemeta = (
  text: string,
  options: EvidenceOptions = {},
): EvidenceReading<CodemetaDetails> => {
  expectReaderCall(text, options);
  const bare: EvidenceSource = { file: options.file ?? 'codemeta.json', format: 'codemeta' };
  const { value, issues } = readJsonText(text);
  if (value === undefined) return unreadable(bare, issues);
  if (!isRecord(value)) {
    const message = `Expected an object, got ${describeValue(value)}.`;
    return {
      ...unreadable(bare, [...issues, evidenceIssue('wrong-type', 'error', [], message)]),
      verdict: 'invalid',
    };
  }
  const found: Issues = [...issues];
  const walk = newWalk();
  const details = detailsOf(nodeOf(value, found), contextsOf(value), walk);
  found.push(...walk.issues);
  const { contexts } = details;
  if (details.edition === 'unknown') {
    const got = contexts.length === 0 ? 'none' : describeValue(contexts[0]);
    found.push(
      evidenceIssue('unknown-version', 'error', ['@context'], `Expected a context of CodeMeta, got ${got}.`),
    );
  }
  const modified = details.properties['dateModified'];
  const subject = labelOf(details.properties['codeRepository']);
  const source: EvidenceSource = {
    ...bare,
    ...(typeof modified === 'string' && isDay(modified.slice(0, 10)) ? { date: modified.slice(0, 10) } : {}),
    ...(subject === null ? {} : { subject }),
  };
  return {
    format: 'codemeta',
    readable: true,
    verdict: found.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid',
    source,
    facts: codemetaFacts(details, source),
    details,
    issues: found,
  };
};

const contextsOf = (value: Members): readonly string[] =>
  each(value['@context']).flatMap((context) => (typeof context === 'string' ? [context] : []));

/** The software among the nodes of a graph; the file itself where it has none. */
const nodeOf = (value: Members, found: Issues): Members => {
  const graph = value['@graph'];
  if (!Array.isArray(graph)) return value;
  const place = graph.findIndex(
    (node) => isRecord(node) && typesOf(node).some((type) => type.includes('Software')),
  );
  const node: unknown = graph[place];
  found.push(
    evidenceIssue(
      'wrong-format',
      'warning',
      ['@graph'],
      'Expected one piece of software, got a graph; the first one in it was read.',
    ),
  );
  return isRecord(node) ? { '@context': value['@context'], ...node } : value;
};

/** `schema:name`, `codemeta:readme` and `http://schema.org/name` are `name` and `readme`. */
const shortName = (term: string): string =>
  term.replace(
    /^(?:schema(?:org)?:|codemeta:|https?:\/\/schema\.org\/|https?:\/\/(?:w3id\.org|codemeta\.github\.io)\/[^#]*?(?:terms\/|#))/iu,
    '',
  );

const roles = [
  'author',
  'contributor',
  'maintainer',
  'editor',
  'creator',
  'copyrightHolder',
  'funder',
  'sponsor',
  'publisher',
  'producer',
  'provider',
] as const;

const detailsOf = (node: Members, contexts: readonly string[], walk: FieldWalk): CodemetaDetails => {
  const editions = contexts.map(editionOf).filter((edition) => edition !== 'unknown');
  const edition: CodemetaEdition = editions[0] ?? 'unknown';
  const isOpen = contexts.some((context) => /schema\.org/iu.test(context));
  const named: [string, unknown][] = [];
  const people: [string, CodemetaDetails['people'][string]][] = [];
  for (const [key, member] of Object.entries(node)) {
    const term = shortName(key);
    walk.path.push(key);
    if (!codemetaTerms.has(term)) {
      tell(
        walk,
        'unknown-field',
        isOpen ? 'info' : 'error',
        `Expected a term of CodeMeta, got ${describeValue(key)}.`,
      );
    }
    if (roles.some((role) => role === term)) people.push([term, peopleIn(member)]);
    named.push([term, withoutPersons(member, walk)]);
    walk.path.pop();
  }
  const properties: Members = Object.fromEntries(named);
  const status =
    each(properties['developmentStatus'])
      .map(labelOf)
      .find((label) => label !== null) ?? null;
  return {
    contexts,
    edition,
    licences: each(properties['license']).flatMap((licence) => {
      const label = licenceLabel(licence);
      return label === null ? [] : [licenceOf(label) ?? label];
    }),
    developmentStatus: status === null ? null : lastWord(status),
    people: Object.fromEntries(people),
    properties,
  };
};

/** The address of a licence says more than its name. */
const licenceLabel = (value: unknown): string | null => {
  if (!isRecord(value)) return labelOf(value);
  const address = ['@id', 'url', 'identifier']
    .map((key) => value[key])
    .find((each) => typeof each === 'string');
  return typeof address === 'string' ? address : labelOf(value);
};

const peopleIn = (value: unknown): CodemetaDetails['people'][string] => {
  const all = each(value);
  return {
    persons: all.filter(isPerson).length,
    organisations: all.filter((one) => !isPerson(one)).flatMap((one) => labelOf(one) ?? []),
  };
};

const lastWord = (status: string): string => {
  if (!/^https?:/iu.test(status)) return status.toLowerCase();
  const [, word = status] = /([\w.-]+)\/?$/u.exec(status) ?? [];
  return word.toLowerCase().replace(/\.(?:html|svg)$/u, '');
};
