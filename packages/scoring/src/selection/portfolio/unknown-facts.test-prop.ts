import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../application/application.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { FactCondition, OpenFact } from '../result/fact-condition.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';

const attributes = ['region', 'group'] as const;
const eligible = { KEN: facts['KEN'], RWA: facts['RWA'], PER: facts['PER'], VNM: facts['VNM'] };
const countries = Object.keys(eligible);
const incomeAlone = Object.fromEntries(
  Object.entries(eligible).map(([code, known]) => [code, { incomeGroups: known?.incomeGroups ?? {} }]),
);

const modelOf = (size: number, read: readonly string[]): SelectionModel => ({
  ...oseeCall2024,
  portfolio: {
    id: 'choice',
    statement: 'Some are chosen.',
    source: 'project',
    size,
    regionScheme: 'itu',
    distinct: read.map((attribute) => ({
      id: attribute,
      attribute,
      statement: 'They differ.',
      source: 'project',
    })),
  },
});

const letter = fc.constantFrom('n', 'a', 'p', 'e', 's');
const value = fc.constantFrom('x', 'y', 'z', null);
const situation = fc.record({
  size: fc.integer({ min: 1, max: 3 }),
  read: fc.subarray([...attributes], { minLength: 1 }),
  applications: fc
    .array(fc.record({ grade: letter, region: value, group: value }), { minLength: 2, maxLength: 5 })
    // Enough unknown facts for chains, few enough for every completion.
    .filter(
      (list) =>
        list.flatMap(({ region, group }) => [region, group]).filter((each) => each === null).length <= 4,
    )
    .map((list) =>
      list.map(({ grade, ...known }, index): Application => {
        const country = countries[index % countries.length] ?? 'KEN';
        const given = Object.entries(known).flatMap(([attribute, each]) =>
          each === null ? [] : [[attribute, each] as const],
        );
        return soundApplication(`a${index}`, country, grade.repeat(10), {
          attributes: Object.fromEntries(given),
        });
      }),
    ),
});

type Completion = Readonly<Record<string, string>>;
const keyOf = ({ id, attribute }: OpenFact): string => `${id} ${attribute}`;

/** Every way to fill in the facts: a known value, or one that nobody else need have. */
const completionsOf = (open: readonly OpenFact[]): readonly Completion[] => {
  const values = ['x', 'y', 'z', ...open.map((_, index) => `new ${index}`)];
  return open.reduce<readonly Completion[]>(
    (filled, fact) => filled.flatMap((one) => values.map((each) => ({ ...one, [keyOf(fact)]: each }))),
    [{}],
  );
};

/** The best set by looking at every one, the first in the order of the ranks among equals. */
const bestOf = (
  ranked: readonly ApplicantResult[],
  { portfolio }: SelectionModel,
  completion: Completion,
): readonly string[] | null => {
  const { size = 0, distinct = [] } = portfolio ?? {};
  const factOf = ({ id, attributes: known }: ApplicantResult, attribute: string): string =>
    known[attribute] ?? completion[keyOf({ id, attribute })] ?? '';
  const mayJoin = (members: readonly ApplicantResult[], next: ApplicantResult): boolean =>
    members.every(
      (member) =>
        member.country !== next.country &&
        distinct.every(({ attribute }) => factOf(member, attribute) !== factOf(next, attribute)),
    );
  const sets = (
    members: readonly ApplicantResult[],
    from: number,
  ): readonly (readonly ApplicantResult[])[] =>
    members.length === size
      ? [members]
      : ranked.flatMap((next, index) =>
          index >= from && mayJoin(members, next) ? sets([...members, next], index + 1) : [],
        );
  let best: readonly ApplicantResult[] | null = null;
  const totalOf = (set: readonly ApplicantResult[]): number =>
    set.reduce((sum, { score }) => sum + (score ?? 0), 0);
  for (const set of sets([], 0)) if (best === null || totalOf(set) > totalOf(best) + 1e-9) best = set;
  return best === null ? null : best.map(({ id }) => id).sort();
};

const holds = (
  condition: FactCondition,
  ranked: readonly ApplicantResult[],
  completion: Completion,
): boolean => {
  const { attribute } = condition;
  const factOf = (id: string): string | null | undefined =>
    ranked.find((applicant) => applicant.id === id)?.attributes[attribute] ??
    completion[keyOf({ id, attribute })];
  const other = condition.value ?? factOf(condition.applicant ?? '');
  return (factOf(condition.id) === other) === (condition.is === 'same');
};

type Situation = typeof situation extends fc.Arbitrary<infer Value> ? Value : never;

const evaluated = ({ size, read, applications }: Situation) => {
  const model = modelOf(size, read);
  const options = { facts: incomeAlone, policies: { duplicateCountry: 'separate' } } as const;
  const { applicants, portfolio, issues } = evaluateApplications(model, applications, options);
  const ranked = applicants.filter(({ rank }) => rank !== null);
  return { model, options, ranked, portfolio, issues };
};

describe('a choice with unknown facts', () => {
  it('is right whatever the facts turn out to be, and names precisely those that decide', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { model, ranked, portfolio } = evaluated(given);
        if (portfolio === null) throw new Error('no portfolio');
        const { openFacts, alternatives, deciding, selected } = portfolio;
        expect(portfolio.leftAside).toEqual([]);
        const choices = new Map<string, string>();
        for (const completion of completionsOf(openFacts)) {
          const truth = bestOf(ranked, model, completion);
          choices.set(JSON.stringify(completion), JSON.stringify(truth));
          const fitting = alternatives.filter(({ when }) =>
            when.every((each) => holds(each, ranked, completion)),
          );
          expect(fitting).toHaveLength(alternatives.length === 0 ? 0 : 1);
          const told = alternatives.length === 0 ? selected : fitting[0]?.selected;
          expect(told?.ids ?? null).toEqual(truth);
        }
        const decides = (fact: OpenFact): boolean =>
          completionsOf(openFacts).some((one) =>
            ['x', 'y', 'z', 'new 0', 'new 1', 'new 2', 'new 3'].some((other) => {
              const changed = choices.get(JSON.stringify({ ...one, [keyOf(fact)]: other }));
              return changed !== undefined && changed !== choices.get(JSON.stringify(one));
            }),
          );
        expect(deciding).toEqual(openFacts.filter(decides));
        expect(portfolio.provisional).toBe(deciding.length > 0);
      }),
    );
  });

  it('is refused under the policy that asks for the facts first, and is the same as ever without unknown ones', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { model, options, portfolio } = evaluated(given);
        const strict = { ...options, policies: { ...options.policies, unknownAttribute: 'refuse' } } as const;
        const refused = evaluateApplications(model, given.applications, strict).portfolio;
        if ((portfolio?.openFacts ?? []).length > 0) {
          expect(refused).toMatchObject({
            status: 'refused',
            selected: null,
            openFacts: portfolio?.openFacts,
          });
        } else {
          expect(refused).toEqual(portfolio);
        }
      }),
    );
  });

  it('names everybody who is left aside under the policy that does so', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { model, options, portfolio } = evaluated(given);
        const aside = {
          ...options,
          policies: { ...options.policies, unknownAttribute: 'leaveAside' },
        } as const;
        const found = evaluateApplications(model, given.applications, aside).portfolio;
        expect(found?.leftAside).toEqual(given.size > 1 ? portfolio?.openFacts : []);
        const named = new Set(found?.leftAside.map(({ id }) => id));
        expect((found?.selected?.ids ?? []).filter((id) => named.has(id))).toEqual([]);
      }),
    );
  });
});
