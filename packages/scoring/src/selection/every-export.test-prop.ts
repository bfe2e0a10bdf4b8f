import { OseeError } from '@osee/core';
import { countries } from '@osee/core/geography';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionCalls } from '../../../../scripts/fuzz/calls/scoring-selection.ts';
import { en } from '../locales/en/index.ts';
import * as selection from './index.ts';
import { facts, soundApplication } from './testing/applications.fixture.ts';
import { anyMutations, mutated } from './testing/mutate.fixture.ts';

type Call = (...args: never[]) => unknown;

const model = selection.oseeCall2024;
const region = { value: 'Africa', source: 'letter', date: '2024-05-03' };
const assessed = soundApplication('ken', 'KEN', 'eeeeepppps', {
  attributes: { region },
  waivers: [{ gate: 'lmic-status', by: 'panel', reason: 'A reason.', date: '2024-06-03' }],
  withdrawn: { date: '2024-06-04', reason: 'Sent again.' },
});
const applications = [
  assessed,
  soundApplication('per', 'PER', 'ssssssssss', { submittedAt: '2024-05-22T23:30:00-05:00' }),
  soundApplication('vnm', 'VNM', 'eeeeeeeeea'),
  soundApplication('rwa', 'RWA', 'pp-ppppppp', {
    scores: [
      { criterion: 'local-ecosystem', value: 'strong', assessor: 'a', evidence: [{ what: 'list' }] },
      { criterion: 'local-ecosystem', value: 'none', assessor: 'b', conflictOfInterest: 'Worked there.' },
    ],
  }),
];
const open = { ...facts, PER: { incomeGroups: { FY2024: 'upper-middle' } } } as const;
const options = {
  facts: open,
  weights: { host: 2 },
  conflicts: { 'eoi-closing-date': '2024-05-22' },
  policies: { tieBreak: ['local-ecosystem'], admit: 'eligible-and-undecided' },
  regionScheme: 'itu',
  incomeFiscalYear: 'FY2024',
  asOf: '2024-06-10',
} as const;
const { facts: _, ...runOptions } = options;
const result = selection.evaluateApplications(model, applications, options);
const robustnessOptions = { seed: 1, draws: 20, band: 0.5, clearShare: 0.6 };
const robustness = selection.assessRobustness(model, result, robustnessOptions);
const assumptionOptions = {
  ...options,
  seed: 1,
  samples: 4,
  band: 0.2,
  weightings: 3,
  vary: ['weights'],
} as const;
const assumptions = selection.assessAssumptions(model, applications, assumptionOptions);
const explanation = selection.explainSelection(result, { model, robustness, assumptions });
const inputs = { model, applications, facts: open };
const recipe = selection.createSelectionRecipe(inputs, runOptions, robustnessOptions);
const changes = {
  id: 'own',
  version: '1.0.0',
  title: 'Own',
  levels: ['country'],
  scales: {
    'local-ecosystem': { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse' },
  },
  policies: { aggregation: 'geometric' },
};

/** Valid arguments of every function that is exported; those of the fuzzer where none are written here. */
const calls: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(Object.entries(selectionCalls).map(([name, { args }]) => [name, args()])),
  adaptModel: [model, changes],
  assessAssumptions: [model, applications, assumptionOptions],
  assessRobustness: [model, result, robustnessOptions],
  calibrateAssessors: [model, applications],
  checkSelectionModel: [model],
  countryFactsOf: [countries.slice(0, 3)],
  createSelectionRecipe: [inputs, runOptions, robustnessOptions],
  compareTwo: [result, 'per', 'rwa'],
  criteriaOf: [model],
  localiseSelectionModel: [model, en],
  quadrants: [result, 'country', 'host', { xCuts: [0.4], yCuts: [0.3, 0.6] }],
  defineSelectionModel: [model],
  deriveGateAnswers: [model, applications[1], options],
  evaluateApplications: [model, applications, options],
  explainSelection: [result, { model, robustness, assumptions, against: 'vnm' }],
  inspectCriteria: [model, applications, { ...options, threshold: 0.9, correlation: 'spearman' }],
  renderExplanation: [explanation, { locale: en, names: { ken: 'Kenya' } }],
  replay: [recipe, inputs],
  statementsOf: [model],
};

describe('every function of the selection', () => {
  it('is tried', () => {
    const functions = Object.entries(selection).flatMap(([name, value]) =>
      typeof value === 'function' ? [name] : [],
    );
    expect(Object.keys(calls).sort()).toEqual(functions.sort());
  });

  it.each(Object.entries(calls))('%s answers or throws a coded error, whatever it is given', (name, args) => {
    const call = (selection as unknown as Readonly<Record<string, Call>>)[name] as Call;
    expect(() => call(...(args as never[]))).not.toThrow();
    fc.assert(
      fc.property(anyMutations(fc), (mutations) => {
        const changed = mutations.reduce<unknown>(mutated, args);
        try {
          call(...((Array.isArray(changed) ? changed : [changed]) as never[]));
        } catch (error) {
          if (!(error instanceof OseeError)) throw error;
          expect(error.message.length).toBeLessThan(2000);
        }
      }),
    );
  });
});
