import type { Application } from '../application/application.ts';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { facts, soundApplication } from './applications.fixture.ts';

type FastCheck = typeof import('fast-check')['default'];

const countries = ['KEN', 'RWA', 'TTO', 'PER', 'VNM', 'VEN'];

/** Answers to the ten criteria, one letter each. Handed the library, so that only test files import it. */
export const anyAnswers = (fc: FastCheck) =>
  fc
    .array(fc.constantFrom('n', 'a', 'p', 'e', 's', '-', '.'), { minLength: 10, maxLength: 10 })
    .map((list) => list.join(''));

const anyGates = (fc: FastCheck) =>
  fc
    .tuple(
      fc.subarray(['implemented-digital-public-service', 'host-mandate', 'host-in-kind-infrastructure']),
      fc.constantFrom('pass' as const, 'unknown' as const, 'fail' as const),
    )
    .map(([named, answer]) => named.map((gate) => ({ gate, answer })));

/** One application each of some countries, complete or not. */
export const anyApplications = (fc: FastCheck) =>
  fc
    .subarray(countries, { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((country) =>
          fc
            .record({ given: anyAnswers(fc), more: fc.option(anyGates(fc)) })
            .map(
              ({ given, more }): Application =>
                soundApplication(country.toLowerCase(), country, given, more === null ? {} : { gates: more }),
            ),
        ),
      ),
    );

/** Weights and policies of any kind. */
export const anyOptions = (fc: FastCheck) => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.record({
    facts: fc.constant(facts),
    weights: fc.dictionary(
      fc.constantFrom('country', 'host', ...leavesOf(oseeCall2024).map(({ id }) => id)),
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
    ),
    policies: fc.record({
      aggregation: fc.constantFrom('arithmetic' as const, 'geometric' as const),
      missing: fc.constantFrom('require-branches' as const, 'propagate' as const, 'renormalise' as const),
      geometricFloor: fc.constantFrom(0, 0.01),
      minimumCoverage: fc.oneof(share, fc.array(share, { minLength: 1, maxLength: 4 })),
      admit: fc.constantFrom('eligible' as const, 'eligible-and-undecided' as const),
      ties: fc.constantFrom('competition' as const, 'dense' as const),
    }),
  }) satisfies import('fast-check').Arbitrary<SelectionOptions>;
};
