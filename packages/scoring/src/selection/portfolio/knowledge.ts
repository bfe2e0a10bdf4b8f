import type { FactCondition, OpenFact } from '../result/fact-condition.ts';

/** A value of an attribute: one that is known, or that of an applicant of whom it is not known. */
export type Term =
  | { readonly attribute: string; readonly value: string }
  | { readonly attribute: string; readonly applicant: string };

/** What follows from some conditions: which values are surely the same, and which surely differ. */
export interface Knowledge {
  /** The same text for values that are surely the same. */
  readonly classOf: (term: Term) => string;
  readonly areDifferent: (one: Term, other: Term) => boolean;
  /** Whether there is any way to fill in what is not known. */
  readonly isPossible: boolean;
}

/**
 * Draws the conclusions from conditions. Values are names without an order and without an end, so that whatever is not
 * said to be the same can be different: the same follows from chains alone.
 */
export const knowledgeOf = (conditions: readonly FactCondition[]): Knowledge => {
  const parents = new Map<string, string>();
  const classOf = (term: Term): string => {
    let root = keyOf(term);
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  let isPossible = true;
  for (const condition of conditions) {
    if (condition.is === 'different') continue;
    const [one, other] = [classOf(subjectOf(condition)), classOf(objectOf(condition))];
    if (one === other) continue;
    // A known value stays at the root, so that two of them in one class are seen.
    if (isValue(one) && isValue(other)) isPossible = false;
    else if (isValue(one)) parents.set(other, one);
    else parents.set(one, other);
  }
  const apart = new Set<string>();
  for (const condition of conditions) {
    if (condition.is === 'same') continue;
    const [one, other] = [classOf(subjectOf(condition)), classOf(objectOf(condition))];
    if (one === other) isPossible = false;
    apart.add(pairKey(one, other));
  }
  const areDifferent = (left: Term, right: Term): boolean => {
    const [one, other] = [classOf(left), classOf(right)];
    return one !== other && ((isValue(one) && isValue(other)) || apart.has(pairKey(one, other)));
  };
  return { classOf, areDifferent, isPossible };
};

/** The value that a condition is about. */
export const subjectOf = ({ id, attribute }: OpenFact): Term => ({ attribute, applicant: id });

const objectOf = ({ attribute, value, applicant }: FactCondition): Term =>
  value === null ? { attribute, applicant: applicant ?? '' } : { attribute, value };

const keyOf = (term: Term): string =>
  'value' in term
    ? `=${JSON.stringify([term.attribute, term.value])}`
    : `?${JSON.stringify([term.attribute, term.applicant])}`;

const isValue = (key: string): boolean => key.startsWith('=');

const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
