import { OseeError, type Path } from '@osee/core';
import { relativeTolerance } from '../../../number/compare.ts';
import { checkCount } from '../../internal/check-count.ts';
import { checkNumber } from '../../internal/check-number.ts';
import type { PortfolioMember } from '../candidate.ts';
import type { PortfolioRule, RuleValue } from '../rule.ts';
import type { PortfolioRow } from '../solver.ts';

type Scalar = string | number | boolean;
type Policy = 'every-group' | 'no-group';

/** Writes a rule as linear rows over the positions of the candidates. */
export function rowsOfRule(
  rule: PortfolioRule,
  members: readonly PortfolioMember[],
  policy: Policy,
  path: Path,
): PortfolioRow[] {
  switch (rule.kind) {
    case 'distinct':
      return capRows(groupsOf(rule.attribute, members, path), 1, policy);
    case 'at-most':
      checkCount(rule.count, [...path, 'count'], 0);
      return rule.value === undefined
        ? capRows(groupsOf(rule.attribute, members, path), rule.count, policy)
        : [
            capRow(
              holdersOf(rule.attribute, rule.value, members, policy === 'every-group', path),
              rule.count,
            ),
          ];
    case 'at-least':
      checkCount(rule.count, [...path, 'count'], 0);
      return [
        { ...capRow(holdersOf(rule.attribute, rule.value, members, false, path), Infinity), min: rule.count },
      ];
    case 'include':
      return [{ ...capRow([positionOf(rule.candidate, members, path)], Infinity), min: 1 }];
    case 'exclude':
      return [capRow([positionOf(rule.candidate, members, path)], 0)];
    case 'not-together':
      return [
        capRow([...new Set(rule.candidates.map((id) => positionOf(id, members, path)))].sort(ascending), 1),
      ];
    case 'budget':
      return [budgetRow(rule.limit, members, path)];
    default:
      throw new OseeError('unknown-rule', `Expected a known kind of rule, got ${String(rule['kind'])}.`, {
        path,
      });
  }
}

const ascending = (left: number, right: number): number => left - right;

const capRow = (members: number[], max: number): PortfolioRow => ({
  members,
  coefficients: members.map(() => 1),
  min: 0,
  max,
});

interface Groups {
  readonly byValue: ReadonlyMap<Scalar, number[]>;
  readonly unknown: number[];
}

function groupsOf(attribute: string, members: readonly PortfolioMember[], path: Path): Groups {
  const byValue = new Map<Scalar, number[]>();
  const unknown: number[] = [];
  let named = false;
  const addTo = (value: Scalar, position: number): void => {
    const group = byValue.get(value);
    if (group === undefined) byValue.set(value, [position]);
    else group.push(position);
  };
  for (let position = 0; position < members.length; position += 1) {
    const { attributes } = members[position] as PortfolioMember;
    const held = attributes !== undefined && Object.hasOwn(attributes, attribute);
    const value = held ? (attributes[attribute] ?? null) : null;
    if (held) named = true;
    if (value === null) unknown.push(position);
    else if (typeof value !== 'object') addTo(value, position);
    else for (const one of new Set(value)) addTo(one, position);
  }
  if (members.length > 0 && !named) {
    throw new OseeError('unknown-attribute', `Expected an attribute of the candidates, got "${attribute}".`, {
      path: [...path, 'attribute'],
      details: { got: attribute },
    });
  }
  return { byValue, unknown };
}

function capRows({ byValue, unknown }: Groups, count: number, policy: Policy): PortfolioRow[] {
  const counted = policy === 'every-group' ? unknown : [];
  const groups = [...byValue.values(), ...(counted.length > 0 ? [[]] : [])];
  return groups
    .map((group) => (counted.length > 0 ? [...group, ...counted].sort(ascending) : group))
    .filter((group) => group.length > count)
    .map((group) => capRow(group, count));
}

function holdersOf(
  attribute: string,
  wanted: RuleValue,
  members: readonly PortfolioMember[],
  withUnknown: boolean,
  path: Path,
): number[] {
  const { byValue, unknown } = groupsOf(attribute, members, path);
  const values = typeof wanted === 'object' ? wanted : [wanted];
  const holders = new Set(values.flatMap((value) => byValue.get(value) ?? []));
  return [...holders, ...(withUnknown ? unknown : [])].sort(ascending);
}

function positionOf(id: string, members: readonly PortfolioMember[], path: Path): number {
  const position = members.findIndex((member) => member.id === id);
  if (position < 0) {
    throw new OseeError('unknown-candidate', `Expected the id of a candidate, got "${id}".`, {
      path,
      details: { got: id },
    });
  }
  return position;
}

function budgetRow(limit: number, members: readonly PortfolioMember[], path: Path): PortfolioRow {
  checkNumber(limit, [...path, 'limit']);
  const coefficients = members.map(({ id, cost }) => {
    if (cost === undefined) {
      throw new OseeError('missing-cost', `Expected a cost for every candidate, got none for "${id}".`, {
        path,
        details: { got: id },
      });
    }
    return cost;
  });
  // Costs such as 0.1 + 0.2 must fit a limit of 0.3, and nothing more than rounding may pass it.
  return {
    members: [...members.keys()],
    coefficients,
    min: 0,
    max: limit + relativeTolerance * Math.abs(limit),
  };
}
