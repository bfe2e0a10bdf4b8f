import { expectArray, expectShape, isRecord, OseeError, type Path, type Shape, shape } from '@osee/core';
import { checkCount } from '../../internal/check-count.ts';
import { checkNumber } from '../../internal/check-number.ts';
import { checkOneOf } from '../../internal/check-one-of.ts';
import type { PortfolioMember } from '../candidate.ts';
import type { PortfolioOptions } from '../options.ts';
import { ruleId } from '../rule.ts';

/** More candidates, rules or chosen than these are refused, because every pair of candidates may have to be looked at. */
const mostCandidates = 20_000;
const mostRules = 1000;
const mostChosen = 1000;

function refuseMore(count: number, most: number, path: Path, what: string): void {
  if (count <= most) return;
  throw new OseeError('too-many', `Expected at most ${most} ${what}, got ${count}.`, {
    path,
    details: { got: count, most },
  });
}

const noAttributes = {};
const memberForm = shape.record({ id: shape.text }, { attributes: shape.orNull(shape.record({})) });

/** Refuses what is no list of candidates, duplicate ids and costs that are not numbers of 0 or more. */
export function checkMembers(members: readonly PortfolioMember[]): void {
  expectArray(members, ['candidates'], 'a list of candidates');
  refuseMore(members.length, mostCandidates, ['candidates'], 'candidates');
  for (let index = 0; index < members.length; index += 1) {
    const member: unknown = members[index];
    if (
      isRecord(member) &&
      typeof member['id'] === 'string' &&
      isRecord(member['attributes'] ?? noAttributes)
    )
      continue;
    expectShape(member, memberForm, ['candidates', index]);
  }
  refuseDuplicates(
    members.map(({ id }) => id),
    'candidates',
  );
  for (const [index, { cost }] of members.entries()) {
    if (cost !== undefined && checkNumber(cost, ['candidates', index, 'cost']) < 0) {
      throw new OseeError('negative-cost', `Expected a cost of 0 or more, got ${cost}.`, {
        path: ['candidates', index, 'cost'],
        details: { got: cost },
      });
    }
  }
}

const text = shape.text;
const named = { id: text };
const scalar = shape.either(text, shape.number, shape.flag);
const value = shape.either(scalar, shape.list(scalar));

/** Counts and limits are judged where the rules are written out. */
const ruleForms: Readonly<Record<string, Shape>> = {
  distinct: shape.record({ kind: text, attribute: text }, named),
  'at-most': shape.record({ kind: text, attribute: text }, { ...named, value }),
  'at-least': shape.record({ kind: text, attribute: text, value }, named),
  include: shape.record({ kind: text, candidate: text }, named),
  exclude: shape.record({ kind: text, candidate: text }, named),
  'not-together': shape.record({ kind: text, candidates: shape.list(text) }, named),
  budget: shape.record({ kind: text }, named),
};

/** A kind that does not exist is told where the rules are written out. */
const rulesForm = shape.list({
  expected: 'a rule',
  check: (rule, walk) => {
    const kind: unknown = isRecord(rule) ? rule['kind'] : undefined;
    const form = typeof kind === 'string' && Object.hasOwn(ruleForms, kind) ? ruleForms[kind] : undefined;
    (form ?? shape.record({ kind: text })).check(rule, walk);
  },
});

const solverForm = shape.record({ name: text, solve: shape.callable });

/** Refuses options that cannot be used, whatever the candidates. */
export function checkOptions(options: PortfolioOptions): void {
  expectShape(options, shape.record({}, { rules: rulesForm, solver: solverForm }), ['options']);
  checkCount(options.count, ['options', 'count']);
  refuseMore(options.count, mostChosen, ['options', 'count'], 'chosen');
  refuseMore((options.rules ?? []).length, mostRules, ['options', 'rules'], 'rules');
  checkCount(options.searchLimit ?? 1, ['options', 'searchLimit']);
  checkOneOf(
    options.unknownAttributes ?? 'every-group',
    ['every-group', 'no-group'],
    ['options', 'unknownAttributes'],
  );
  if (checkNumber(options.tieTolerance ?? 0, ['options', 'tieTolerance']) < 0) {
    throw new OseeError('bad-tolerance', `Expected a tolerance of 0 or more, got ${options.tieTolerance}.`, {
      path: ['options', 'tieTolerance'],
    });
  }
  refuseDuplicates((options.rules ?? []).map(ruleId), 'rules');
}

function refuseDuplicates(ids: readonly string[], list: string): void {
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) {
      throw new OseeError('duplicate-id', `Expected distinct ids, got "${id}" twice.`, {
        path: [list, index],
        details: { got: id },
      });
    }
    seen.add(id);
  }
}
