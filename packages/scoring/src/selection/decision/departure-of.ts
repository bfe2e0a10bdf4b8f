import { isEqual } from '../../number/compare.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { SelectionResult } from '../result/selection-result.ts';
import type { Departure } from './decision-record.ts';

/** What a choice departs from; `null` when it is the proposal, or level with it and within the rules. */
export const departureOf = (result: SelectionResult, chosen: readonly string[]): Departure | null => {
  const proposal = proposalOf(result, chosen.length);
  const members = result.applicants.filter(({ id }) => chosen.includes(id));
  const chosenTotal = totalOf(members);
  const sharing = sharingOf(result, members);
  const proposed = proposal?.ids ?? null;
  const added = chosen.filter((id) => proposed?.includes(id) !== true);
  const removed = (proposed ?? []).filter((id) => !chosen.includes(id));
  if (proposed === null && chosen.length === 0) return null;
  if (proposed !== null && added.length === 0 && removed.length === 0) return null;
  const proposedTotal = proposal?.total ?? null;
  const isComparable = proposed !== null && proposed.length === chosen.length;
  const cost =
    isComparable && proposedTotal !== null && chosenTotal !== null
      ? differenceOf(proposedTotal, chosenTotal, result.policies.tieTolerance)
      : null;
  if (cost === 0 && sharing.length === 0) return null;
  return { proposed, added, removed, proposedTotal, chosenTotal, cost, sharing };
};

/** The set that the rules propose, or, without rules, as many as were chosen from the top. */
const proposalOf = (
  { portfolio, applicants }: SelectionResult,
  count: number,
): { readonly ids: readonly string[]; readonly total: number } | null => {
  if (portfolio !== null) return portfolio.selected;
  const top = applicants.filter(({ rank }) => rank !== null).slice(0, Math.max(1, count));
  const total = totalOf(top);
  return top.length === 0 || total === null ? null : { ids: top.map(({ id }) => id).sort(), total };
};

const totalOf = (members: readonly ApplicantResult[]): number | null => {
  let total = 0;
  for (const { score } of [...members].sort((left, right) => (left.id < right.id ? -1 : 1))) {
    if (score === null) return null;
    total += score;
  }
  return total;
};

const differenceOf = (proposed: number, chosen: number, tolerance: number): number =>
  isEqual(proposed, chosen) || Math.abs(proposed - chosen) <= tolerance ? 0 : proposed - chosen;

/** Values of attributes that the rules of the portfolio read and that several of the chosen share. */
const sharingOf = (
  { portfolio }: SelectionResult,
  members: readonly ApplicantResult[],
): Departure['sharing'] => {
  if (portfolio === null) return [];
  const names = [...new Set(members.flatMap(({ attributes }) => Object.keys(attributes)))].sort();
  return names.flatMap((attribute) => {
    const byValue = new Map<string, string[]>();
    for (const { id, attributes } of members) {
      const value = Object.hasOwn(attributes, attribute) ? attributes[attribute] : null;
      if (value === null || value === undefined) continue;
      byValue.set(value, [...(byValue.get(value) ?? []), id].sort());
    }
    return [...byValue]
      .filter(([, ids]) => ids.length > 1)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([value, ids]) => ({ attribute, value, ids }));
  });
};
