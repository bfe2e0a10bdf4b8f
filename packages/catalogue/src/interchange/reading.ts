import type { Issue, Path } from '@osee/core';
import { type ImportIssueCode, importIssue } from './imported-resource.ts';
import { isLeaf, type JsonPlace, pathOf, textOf } from './json-place.ts';
import type { KeptValue, Ledger } from './kept-value.ts';
import type { FollowReference, Said } from './said.ts';

/** The reading of one document: what was kept, what was told, and where references lead. */
export interface Reading {
  readonly ledger: Ledger<JsonPlace>;
  readonly follow: FollowReference;
  /** Tells a loss; everything at the place is accounted for by it. */
  readonly tell: (code: ImportIssueCode, place: JsonPlace, message: string) => void;
  /** Tells something about a place without accounting for what stands there. */
  readonly note: (code: ImportIssueCode, path: Path, message: string) => void;
  readonly isTold: (place: JsonPlace) => boolean;
  readonly issues: () => readonly Issue<ImportIssueCode>[];
}

export const createReading = (ledger: Ledger<JsonPlace>, follow: FollowReference): Reading => {
  const told = new Set<JsonPlace>();
  const issues: Issue<ImportIssueCode>[] = [];
  return {
    ledger,
    follow,
    tell: (code, place, message) => {
      told.add(place);
      issues.push(importIssue(code, pathOf(place), message, { got: place.value }));
    },
    note: (code, path, message) => {
      issues.push(importIssue(code, path, message, { got: null }));
    },
    isTold: (place) => told.has(place),
    issues: () => issues,
  };
};

/** Notes every leaf of a text for a field. */
export const keepSaid = (
  { ledger }: Reading,
  { leaves }: Said,
  ...field: readonly (string | number)[]
): void => {
  for (const leaf of leaves) ledger.keep(leaf, ...field);
};

/** Notes the first of some texts for a field, and others that say the same. */
export const keepFirst = (reading: Reading, said: readonly Said[], field: string): string | undefined => {
  const [first] = said;
  if (!first) return undefined;
  for (const other of said) if (other.text === first.text) keepSaid(reading, other, field);
  return first.text;
};

/** The way from each value that was kept to where it went, in the order of the source. */
export const keptValues = (root: JsonPlace, { ledger }: Reading): readonly KeptValue[] => {
  const kept: KeptValue[] = [];
  const visit = (place: JsonPlace): void => {
    const { value } = place;
    const to = ledger.fieldOf(place);
    const isValue = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (to !== undefined && isValue) kept.push({ path: pathOf(place), value, to });
    for (const part of place.parts) visit(part);
  };
  visit(root);
  return kept;
};

/** Notes the leaves below a place as form, but for members that say something. */
export const keepFormBelow = (reading: Reading, place: JsonPlace, but: ReadonlySet<string>): void => {
  if (but.has(place.name)) return;
  if (isLeaf(place)) reading.ledger.keepForm(place);
  for (const part of place.parts) keepFormBelow(reading, part, but);
};

export const isText = (place: JsonPlace, text: string): boolean => isLeaf(place) && textOf(place) === text;
