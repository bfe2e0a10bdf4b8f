import { csvFormats } from '@osee/core';
import { en } from '@osee/scoring/locales/en';
import { fr } from '@osee/scoring/locales/fr';
import { scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { assessRisks, openReserve, proposeRisks, riskReserve, starterRiskRegister } from '@osee/scoring/risk';
import { fullRegister } from '../../../packages/scoring/src/risk/testing/registers.fixture.ts';
import { type Calls, call } from '../call.ts';

const register = () => structuredClone(fullRegister);
const options = () => ({ asOf: '2027-03-02', responses: 'all' as const, words: 'even' as const });
const assessed = assessRisks(fullRegister, options());
const reserved = riskReserve(fullRegister, { ...options(), draws: { seed: 1, count: 50 } });
const assessment = () => structuredClone(assessed);
const reserve = () => structuredClone(reserved);
const opening = () => ({ currency: 'KES', date: '2027-01-01', amount: 500, source: 'Budget', by: 'Board' });
const ledger = () => openReserve(opening());
const { id, version } = oseeEcosystemModel;
const scored = scoreMaturity(
  oseeEcosystemModel,
  { subject: 'Example', model: { id, version }, asOf: '2027-01-31', answers: [] },
  { gains: false },
);
const maturity = () => structuredClone(scored);
const starter = () => structuredClone(starterRiskRegister);
const movement = { date: '2027-02-01', amount: 20.5, by: 'Board', reason: 'Agreed.' };

/** Sound calls of `@osee/scoring/risk`. */
export const riskCalls: Calls = {
  addOptimismBias: call(() => [{ amount: 100, contingency: 5, reserve: 1 }, 10]),
  assessRisks: call(() => [register(), options()]),
  checkRiskRegister: call(() => [register()]),
  drawReserve: call(() => [ledger(), { ...movement, riskId: 'flood' }]),
  explainRiskProposals: call(() => [proposeRisks(maturity(), starter()), { locale: structuredClone(en) }]),
  explainRisks: call(() => [
    assessment(),
    { locale: structuredClone(en), reserve: reserve(), names: { flood: 'Flood' } },
  ]),
  localiseRegister: call(() => [starter(), structuredClone(fr)]),
  openReserve: call(() => [opening()]),
  proposeRisks: call(() => [maturity(), starter(), { below: 0.4 }]),
  releaseReserve: call(() => [ledger(), { ...movement, riskId: 'flood', source: 'Treasury' }]),
  replenish: call(() => [ledger(), { ...movement, source: 'Savings' }]),
  riskReserve: call(() => [
    register(),
    {
      ...options(),
      levels: [0.5, 0.9],
      measure: 'money',
      step: 50,
      draws: { seed: 3, count: 40 },
      within: [1000],
    },
  ]),
};

/** Sound calls of the parts of `@osee/scoring/report` on risks. */
export const riskReportCalls: Calls = {
  riskRegisterCsv: call(() => [register(), { ...options(), format: csvFormats.fr }]),
  riskReport: call(() => [
    {
      assessment: assessment(),
      reserve: reserve(),
      locale: structuredClone(en),
      names: { flood: 'Flood' },
      title: 'Risks',
    },
  ]),
  stepCurve: call(() => [
    {
      title: 'Reserve',
      description: 'Chance that an amount suffices.',
      locale: 'en',
      direction: 'ltr',
      across: 'Amount',
      up: 'Chance',
      points: [
        { share: 0.5, low: 30, high: 31 },
        { share: 0.9, low: 50, high: 52 },
      ],
      marks: [{ share: 0.5, at: 31, label: 'P50' }],
      idPrefix: 'a',
    },
  ]),
  tornadoBars: call(() => [
    {
      title: 'Difference',
      description: 'Difference at both ends of each figure.',
      locale: 'en',
      direction: 'ltr',
      base: -100,
      baseName: 'as assumed',
      lowName: 'low end',
      highName: 'high end',
      bars: [{ name: 'Users', atLow: 400, atHigh: -1100 }],
      idPrefix: 'a',
    },
  ]),
};
