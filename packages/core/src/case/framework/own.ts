import { identifierOf, type OwnName, uriOf } from '../identity/own-identity.ts';
import type { CaseLink, CaseNodeLink } from '../package/case-link.ts';
import type { Report } from '../report/reporter.ts';
import { type Grouping, groupings } from './item-kinds.ts';

/** What the writers of one framework share. */
export interface Own {
  /** What the identifiers are made from: the id of the framework, with the language of a translation. */
  readonly seed: string;
  readonly baseUri: string;
  readonly lastChangeDateTime: string;
  readonly extensions: boolean;
  readonly report: Report;
}

/** Identifier, address and time of an object of ours. */
export const objectOf = (own: Own, name: OwnName) => ({
  identifier: identifierOf(own.seed, name),
  uri: uriOf(own.baseUri, own.seed, name),
  lastChangeDateTime: own.lastChangeDateTime,
});

/** Identifier, address and time of a relation, whose address need not say what it is. */
export const relationObjectOf = (own: Own, name: OwnName) => {
  const { identifier, lastChangeDateTime } = objectOf(own, name);
  return { identifier, uri: `${own.baseUri}${identifier}`, lastChangeDateTime };
};

/** The name of the document among our objects. */
export const documentName = ({ seed }: { readonly seed: string }): OwnName => ({
  kind: 'framework',
  id: seed,
});

/** A pointer to an object of ours. */
export const linkOf = (own: Own, name: OwnName, title: string): CaseLink => {
  const { identifier, uri } = objectOf(own, name);
  return { title, identifier, uri };
};

/** One end of an association, inside of the package. */
export const nodeLinkOf = (own: Own, name: OwnName, title: string): CaseNodeLink => ({
  ...linkOf(own, name, title),
  targetType: 'CASE',
});

/** One end of an association, outside of CASE. */
export const outsideLinkOf = (own: Own, name: OwnName, title: string): CaseNodeLink => ({
  ...linkOf(own, name, title),
  targetType: `ext:${name.kind}`,
});

/** A pointer to the group of a relation. */
export const groupingLinkOf = (own: Own, grouping: Grouping): CaseLink =>
  linkOf(own, { kind: 'grouping', id: grouping }, groupings[grouping]);
