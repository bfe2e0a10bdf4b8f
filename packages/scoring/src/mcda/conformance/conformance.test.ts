import { describe, expect, it } from 'vitest';
import { aggregationRunners } from './aggregation.fixture.ts';
import { normalisationRunners } from './normalisation.fixture.ts';
import { outrankingRunners } from './outranking.fixture.ts';
import { type ReferenceCase, readReferenceCases, referenceFolder } from './reference-cases.fixture.ts';
import { trapRunners } from './traps.fixture.ts';
import { weightRunners } from './weights.fixture.ts';

const runners = {
  ...aggregationRunners,
  ...normalisationRunners,
  ...outrankingRunners,
  ...trapRunners,
  ...weightRunners,
} as unknown as Readonly<Record<string, (c: ReferenceCase) => void>>;

const cases = readReferenceCases();

describe.runIf(referenceFolder !== undefined)('reference cases', () => {
  it('are found', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.for(cases.map((c) => [c.method, c.id, c] as const))('%s %s', ([method, , c]) => {
    const run = Object.hasOwn(runners, method) ? runners[method] : undefined;
    if (run === undefined) throw new Error(`Expected a runner for the method ${method}.`);
    run(c);
  });
});

describe.runIf(referenceFolder === undefined)('reference cases', () => {
  it('are skipped: OSEE_REFERENCE_CASES is not set', () => {
    expect(cases).toEqual([]);
  });
});
