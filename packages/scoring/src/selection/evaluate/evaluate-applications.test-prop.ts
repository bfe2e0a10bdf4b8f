import { canonicalJson } from '@osee/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { soundApplication } from '../testing/applications.fixture.ts';
import { anyAnswers, anyApplications, anyOptions } from '../testing/arbitrary.fixture.ts';
import { evaluateApplications } from './evaluate-applications.ts';

const answers = anyAnswers(fc);
const applications = anyApplications(fc);
const options = anyOptions(fc);

describe('any set of applications', () => {
  const forAll = (check: (applicants: readonly ApplicantResult[]) => void): void =>
    fc.assert(
      fc.property(applications, options, (list, chosen) => {
        check(evaluateApplications(oseeCall2024, list, chosen).applicants);
      }),
    );

  it('scores 1 for the best everywhere, 0 for the worst, whatever the weights', () => {
    fc.assert(
      fc.property(options, fc.constantFrom('s', 'e', 'p', 'a', 'n'), ({ policies, ...chosen }, letter) => {
        const list = [soundApplication('ken', 'KEN', letter.repeat(10))];
        const settings = { ...chosen, policies: { ...policies, geometricFloor: 0 } };
        const [applicant] = evaluateApplications(oseeCall2024, list, settings).applicants;
        const exact = { s: 1, e: 0.75, p: 0.5, a: 0.25, n: 0 }[letter];
        expect(applicant?.score).toBe(exact);
        expect(applicant?.criteria.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(exact);
      }),
    );
  });

  it('keeps scores, coverage and ranks within bounds, and inside their intervals', () => {
    forAll((applicants) => {
      for (const { score, interval, coverage, rank, rankInterval } of applicants) {
        expect(interval.worst).toBeGreaterThanOrEqual(0);
        expect(interval.best).toBeLessThanOrEqual(1);
        expect(interval.worst).toBeLessThanOrEqual(interval.best);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
        if (score !== null) {
          expect(score).toBeGreaterThanOrEqual(interval.worst);
          expect(score).toBeLessThanOrEqual(interval.best);
        }
        if (rank !== null) {
          expect(rank).toBeGreaterThanOrEqual(rankInterval?.best ?? Number.NaN);
          expect(rank).toBeLessThanOrEqual(rankInterval?.worst ?? Number.NaN);
          expect(rankInterval?.worst).toBeLessThanOrEqual(applicants.length);
        }
      }
    });
  });

  it('has contributions that add up to the score exactly', () => {
    forAll((applicants) => {
      for (const { score, criteria } of applicants) {
        const total = criteria.reduce((sum, { points }) => sum + (points ?? 0), 0);
        if (score === null) expect(criteria.every(({ points }) => points === null)).toBe(true);
        else expect(total).toBe(score);
      }
    });
  });

  it('never exceeds a full score by what floating-point sums add', () => {
    fc.assert(
      fc.property(options, (chosen) => {
        const { applicants } = evaluateApplications(
          oseeCall2024,
          [soundApplication('ken', 'KEN', 'ssssssssss')],
          chosen,
        );
        const { score = null, criteria = [] } = applicants[0] ?? {};
        expect(score).toBeLessThanOrEqual(1);
        expect(score).toBeGreaterThan(1 - 1e-12);
        expect(criteria.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(score);
      }),
    );
  });

  it('never takes unknown for a pass, nor ranks who fails', () => {
    forAll((applicants) => {
      for (const { gates, eligibility, rank } of applicants) {
        const outcomes = gates.map(({ outcome }) => outcome);
        if (eligibility === 'eligible') expect(outcomes).not.toContain('unknown');
        if (outcomes.includes('fail')) expect([eligibility, rank]).toEqual(['not-eligible', null]);
      }
    });
  });

  it('does not depend on the order of the input, byte for byte', () => {
    fc.assert(
      fc.property(applications, options, fc.infiniteStream(fc.nat()), (list, chosen, keys) => {
        const shuffled = list
          .map((application) => ({
            key: keys.next().value,
            application: {
              ...application,
              gates: [...(application.gates ?? [])].reverse(),
              scores: [...(application.scores ?? [])].reverse(),
            },
          }))
          .sort((left, right) => left.key - right.key)
          .map(({ application }) => application);
        expect(canonicalJson(evaluateApplications(oseeCall2024, shuffled, chosen))).toBe(
          canonicalJson(evaluateApplications(oseeCall2024, list, chosen)),
        );
      }),
    );
  });
});

describe('one answer changed', () => {
  const order = ['n', 'a', 'p', 'e', 's'];
  const scoreOf = (given: string, chosen: SelectionOptions): ApplicantResult | undefined =>
    evaluateApplications(oseeCall2024, [soundApplication('ken', 'KEN', given)], chosen).applicants[0];

  it('never lowers the score when the answer is better', () => {
    fc.assert(
      fc.property(answers, fc.nat(9), fc.nat(4), options, (given, place, step, chosen) => {
        const before = order.indexOf(given[place] ?? '');
        fc.pre(before >= 0);
        const better = order[Math.min(4, before + step)] as string;
        const after = given.slice(0, place) + better + given.slice(place + 1);
        const [low, high] = [scoreOf(given, chosen), scoreOf(after, chosen)];
        fc.pre(low?.score != null && high?.score != null);
        expect(high?.score ?? 0).toBeGreaterThanOrEqual((low?.score ?? 0) - 1e-12);
      }),
    );
  });

  it('keeps the interval around whatever an unknown turns out to be', () => {
    fc.assert(
      fc.property(
        answers,
        fc.array(fc.constantFrom('n', 'a', 'p', 'e', 's'), { minLength: 10, maxLength: 10 }),
        options,
        (given, filler, chosen) => {
          const filled = [...given]
            .map((letter, place) => (order.includes(letter) ? letter : filler[place]))
            .join('');
          const open = scoreOf(given, chosen);
          const closed = scoreOf(filled, chosen);
          expect(closed?.score).toBeGreaterThanOrEqual((open?.interval.worst ?? 0) - 1e-12);
          expect(closed?.score).toBeLessThanOrEqual((open?.interval.best ?? 1) + 1e-12);
        },
      ),
    );
  });

  it('never takes unknown for zero', () => {
    fc.assert(
      fc.property(answers, fc.nat(9), options, (given, place, chosen) => {
        fc.pre(order.includes(given[place] ?? ''));
        const gap = `${given.slice(0, place)}-${given.slice(place + 1)}`;
        const zero = `${given.slice(0, place)}n${given.slice(place + 1)}`;
        const [unknown, worst] = [scoreOf(gap, chosen), scoreOf(zero, chosen)];
        expect(unknown?.criteria[place]?.value).toBeNull();
        expect(unknown?.coverage).toBeLessThan(worst?.coverage ?? 0);
        if (unknown?.score != null) expect(unknown.score).toBeGreaterThanOrEqual((worst?.score ?? 0) - 1e-12);
      }),
    );
  });
});
