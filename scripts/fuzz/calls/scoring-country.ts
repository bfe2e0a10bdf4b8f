import { oseeFramework } from '@osee/core';
import { assessCountry, govTechMaturityModel, matrixPlan, proposeProfile } from '@osee/scoring/country';
import { en } from '@osee/scoring/locales/en';
import { scoreMaturity } from '@osee/scoring/maturity';
import {
  context,
  ecosystemOf,
  register,
  services,
} from '../../../packages/scoring/src/country/testing/country.fixture.ts';
import {
  assessmentOf,
  countryOnlyIds,
  institution,
  model as small,
} from '../../../packages/scoring/src/country/testing/institutions.fixture.ts';
import { type Calls, call } from '../call.ts';
import { developmentCalls } from './scoring-development.ts';

const model = () => structuredClone(small);
const inputs = () => [
  institution('a', { x1: 0.5, y1: 1 }, { stratum: 'ministry', weight: 2 }),
  institution('b', { x1: 0.25, z1: 0 }, { stratum: 'ministry', weight: 1 }),
  institution('c', { z1: 0.75 }, { stratum: 'city', weight: 3 }),
  institution('d', null, { stratum: 'city', weight: 1 }),
];
const options = () => ({
  weights: 'declared' as const,
  weightUnit: 'staff',
  strata: 'both' as const,
  minimumGroup: 1,
  countryOnlyIds: [...countryOnlyIds],
});
const country = () => assessmentOf('Country', { n1: 0.5 });
const scored = (z1: number) => structuredClone(scoreMaturity(small, assessmentOf('Country', { z1 })));

const parts = () =>
  structuredClone({
    context,
    useCases: [services],
    development: {
      model: govTechMaturityModel,
      values: [{ indicatorId: 'core-systems', value: 0.5, year: 2025 }],
    },
    ecosystem: ecosystemOf({ 'change-management': 0, cybersecurity: 0.25 }),
    risks: { register },
  });
const assessed = assessCountry(parts());
const changes = () => [
  {
    target: { kind: 'module' as const, id: 'strategy' },
    change: { kind: 'priority' as const, priority: 'low' as const },
    by: 'Board',
    reason: 'Agreed.',
  },
];

const proposed = proposeProfile(assessed, oseeFramework, { changes: changes() });

const planned = matrixPlan(proposed, oseeFramework.matrix, '2027-03-01');
const written = () => ({
  locale: structuredClone(en),
  proposal: structuredClone(proposed),
  names: { births: 'Births' },
});

/** The entry of maturity gives this one, too. */
export const rollUpCalls: Calls = {
  rollUpResults: call(() => [model(), inputs(), { ...options(), country: country() }]),
};

/** Sound calls of `@osee/scoring/country`. */
export const countryCalls: Calls = {
  ...rollUpCalls,
  ...developmentCalls,
  assessCountry: call(() => [parts(), { minimumCoverage: 0.5 }]),
  benchmark: call(() => [scored(0.5), [0, 0.25, 0.5, 0.75].map(scored), { minimum: 3 }]),
  comparabilityOf: call(() => [scored(0.5)]),
  compareWaves: call(() => [
    model(),
    { inputs: inputs(), country: country() },
    { inputs: inputs().slice(1), country: country() },
    options(),
  ]),
  countryReport: call(() => [
    structuredClone(assessed),
    {
      ...written(),
      plan: structuredClone(planned),
      title: 'Report',
      figures: ['radar', 'bars', 'quadrant', 'timeline'],
    },
  ]),
  explainCountry: call(() => [structuredClone(assessed), written()]),
  matrixPlan: call(() => [
    structuredClone(proposed),
    structuredClone(oseeFramework.matrix),
    '2027-03-01',
    { lengths: { plan: { months: 2 } }, first: [], dates: { 'country-assessment': '2027-04' } },
  ]),
  proposeProfile: call(() => [
    structuredClone(assessed),
    oseeFramework,
    { id: 'ruritania', version: '1.0.0', settings: { aim: 0.75 }, changes: changes() },
  ]),
};
