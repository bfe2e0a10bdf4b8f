import { describeValue } from '@osee/core';
import { webAddress } from '../form/addresses.ts';
import { personal } from '../form/dropped.ts';
import { type Field, type FieldWalk, tell } from '../form/field.ts';
import { list, members, oneOrMore } from '../form/holders.ts';
import { anything, made, noted, plainText } from '../form/values.ts';
import { day, words } from '../form/words.ts';
import { isSpdxExpression } from '../licence/spdx-expression.ts';
import type { CitationAuthor, CitationDetails, CitationIdentifier } from './citation-details.ts';

const personMembers = [
  'family-names',
  'given-names',
  'name-particle',
  'name-suffix',
  'affiliation',
  'orcid',
  'alias',
  'email',
  'address',
  'city',
  'region',
  'post-code',
  'country',
  'tel',
  'fax',
  'website',
] as const;

const personForm = members<Record<string, string>>(
  Object.fromEntries(personMembers.map((key) => [key, key === 'affiliation' ? plainText : personal])),
  { unknown: 'error' },
);

const entityMembers = [
  'name',
  'address',
  'alias',
  'city',
  'country',
  'date-end',
  'date-start',
  'email',
  'fax',
  'location',
  'orcid',
  'post-code',
  'region',
  'tel',
  'website',
] as const;

const entityForm = members<Record<string, string>>(
  Object.fromEntries(entityMembers.map((key) => [key, plainText])),
  {
    required: ['name'],
    unknown: 'error',
  },
);

const author: Field<CitationAuthor> = {
  expected: 'a person or an organisation',
  read: (value, walk) => {
    const isEntity = typeof value === 'object' && value !== null && 'name' in value;
    if (isEntity) {
      const read = entityForm.read(value, walk);
      return read === undefined ? undefined : { ...read, kind: 'organisation' };
    }
    const read = personForm.read(value, walk);
    return read === undefined ? undefined : { ...read, kind: 'person' };
  },
};

const version: Field<string> = noted(plainText, (value, walk) => {
  if (/^1\.(?:0\.[1-3]|[12]\.0)$/u.test(value)) return;
  tell(
    walk,
    'unknown-version',
    'error',
    `Expected a version of the format from 1.0.1 to 1.2.0, got ${describeValue(value)}.`,
  );
});

const licence: Field<string> = noted(plainText, (value, walk) => {
  if (isSpdxExpression(value)) return;
  tell(walk, 'wrong-value', 'error', `Expected an id of the SPDX list, got ${describeValue(value)}.`, {
    got: value,
  });
});

const doi: Field<string> = made(plainText, (value, walk) => {
  if (/^10\.\d{4,9}(?:\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/u.test(value)) return value;
  tell(walk, 'wrong-value', 'error', `Expected a DOI such as 10.1000/182, got ${describeValue(value)}.`, {
    got: value,
  });
  return undefined;
});

const identifier = members<Omit<CitationIdentifier, 'other'>>(
  { type: plainText, value: plainText, description: plainText },
  { required: ['type', 'value'], unknown: 'error' },
);

const cited: Field<unknown> = made(anything, (value, walk) => withoutAuthors(value, walk));

/** Lists of people inside a work that is cited. */
const people = /^(?:authors|contact|editors(?:-series)?|recipients|senders|translators)$/u;

const withoutAuthors = (value: unknown, walk: FieldWalk): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, place) => at(place, item, walk));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      people.test(key) ? left(key, member, walk) : at(key, member, walk),
    ]),
  );
};

const at = (key: string | number, value: unknown, walk: FieldWalk): unknown => {
  walk.path.push(key);
  const clean = withoutAuthors(value, walk);
  walk.path.pop();
  return clean;
};

const left = (key: string, value: unknown, walk: FieldWalk): number => {
  walk.path.push(key);
  tell(walk, 'address-dropped', 'info', 'Names and addresses of persons are left out.');
  walk.path.pop();
  return Array.isArray(value) ? value.length : 1;
};

/** The form of a file, by version 1.2.0 of the format. */
export const citationForm = members<Omit<CitationDetails, 'other'>>(
  {
    'cff-version': version,
    message: plainText,
    title: plainText,
    type: words(['software', 'dataset']),
    abstract: plainText,
    authors: list(author),
    contact: list(author),
    version: plainText,
    'date-released': day,
    doi,
    commit: plainText,
    license: oneOrMore(licence),
    'license-url': webAddress,
    url: webAddress,
    repository: webAddress,
    'repository-code': webAddress,
    'repository-artifact': webAddress,
    keywords: list(plainText),
    identifiers: list(identifier),
    references: list(cited) as Field<readonly unknown[]>,
    'preferred-citation': cited as Field<NonNullable<unknown>>,
  },
  {
    expected: 'a mapping with the fields of CITATION.cff',
    required: ['cff-version', 'message', 'title', 'authors'],
    unknown: 'error',
  },
);
