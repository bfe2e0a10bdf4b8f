import { buildModel, criterion, node } from '../../maturity/testing/build-model.fixture.ts';
import type { Risk } from '../../risk/register/risk.ts';
import { registerOf } from '../../risk/testing/registers.fixture.ts';
import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import type { CountryParts } from '../assess/country-parts.ts';
import { assessmentOf as answered, type GivenAnswers } from './institutions.fixture.ts';

/** A few competencies of the framework, a technical domain, and the office, which the framework does not hold. */
export const ecosystemModel = buildModel({
  id: 'ecosystem',
  title: 'Ecosystem',
  nodes: [
    node('organisational', null),
    node('strategy', 'organisational', { kind: 'module', title: 'Strategy' }),
    node('change', 'strategy', { competencyId: 'change-management', title: 'Change management' }),
    node('licences', 'strategy', { competencyId: 'platform-and-tool-selection', title: 'Second competency' }),
    node('office', 'organisational', { kind: 'module', title: 'Office' }),
    node('technical', null),
    node('cyber', 'technical', {
      competencyId: 'cybersecurity-and-secure-devops',
      title: 'Cybersecurity',
    }),
  ],
  criteria: [
    criterion('change-management', 'change'),
    criterion('platform-and-tool-selection', 'licences'),
    criterion('sharing-strategy', 'strategy', { obligation: 'may' }),
    criterion('office-mandate', 'office', { obligation: 'must', notApplicableAllowed: false }),
    criterion('cybersecurity', 'cyber', { obligation: 'must' }),
  ],
});

export const context = { subject: 'Ruritania', asOf: '2027-01-31' } as const;

export const ecosystemOf = (given: GivenAnswers): NonNullable<CountryParts['ecosystem']> => ({
  model: ecosystemModel,
  assessment: {
    ...answered('Ruritania', given, context.asOf),
    model: { id: ecosystemModel.id, version: ecosystemModel.version },
  },
});

const scale = { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise' } as const;

const servicesModel = defineSelectionModel({
  id: 'services',
  title: 'Services',
  subject: 'service',
  criteria: [
    { id: 'importance', title: 'Importance', scale },
    { id: 'feasibility', title: 'Feasibility', scale },
  ],
});

const service = (id: string, importance: number, feasibility: number) => ({
  id,
  scores: [
    { criterion: 'importance' as const, value: importance },
    { criterion: 'feasibility' as const, value: feasibility },
  ],
});

export const services = {
  id: 'services',
  model: servicesModel,
  applications: [service('births', 0.9, 0.7), service('tax', 0.8, 0.2), { id: 'unknown' }],
  axes: { x: 'importance', y: 'feasibility' },
  needs: [
    { id: 'births', target: { kind: 'module', id: 'digital-inclusion' } },
    { id: 'tax', target: { kind: 'competency', id: 'change-management' } },
  ],
} satisfies NonNullable<CountryParts['useCases']>[number];

const risk = (id: string, title: string, chance: number, word: string, links: Partial<Risk>): Risk => ({
  id,
  title,
  event: `${title}.`,
  likelihood: { chance },
  impact: { word },
  ...links,
});

export const register = registerOf([
  risk('champion-leaves', 'The sponsor leaves', 0.9, 'severe', { proposesFrom: ['office-mandate'] }),
  risk('lock-in', 'Lock-in', 0.95, 'critical', { competencyId: 'contractual-considerations' }),
  risk('small', 'Small', 0.01, 'minor', { competencyId: 'change-management' }),
  { id: 'unclear', event: 'Unclear.', likelihood: null, impact: null },
]);
