import type { Answer } from '../../maturity/assessment/answer.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { answersOf, buildModel, criterion, node } from '../../maturity/testing/build-model.fixture.ts';
import { registerOf, simpleRisk } from '../testing/registers.fixture.ts';
import { proposeRisks } from './propose-risks.ts';

const model = buildModel({
  nodes: [node('office'), node('security', null, { competencyId: 'security-and-risk-management' })],
  criteria: [
    criterion('office-mandate', 'office'),
    criterion('office-people', 'office'),
    criterion('patches', 'security'),
  ],
});

export const resultOf = (answers: readonly Answer[]) =>
  scoreMaturity(model, {
    subject: 'Example',
    model: { id: model.id, version: model.version },
    asOf: '2027-06-30',
    answers: [...answers],
  });

const linked = (id: string, proposesFrom: readonly string[]) => simpleRisk(id, 0.1, 10, { proposesFrom });

export const register = registerOf(
  [
    linked('people', ['office-people', 'office-mandate']),
    linked('mandate', ['office-mandate']),
    linked('elsewhere', ['sharing-office']),
    linked('part', ['security-and-risk-management']),
    simpleRisk('by-competency', 0.1, 10, { competencyId: 'security-and-risk-management' }),
    simpleRisk('alone', 0.1, 10),
    linked('over', ['office-mandate']),
  ].map((risk) => (risk.id === 'over' ? { ...risk, closed: { date: '2027-06-30', why: 'passed' } } : risk)),
);

type Verdicts = Partial<Record<'people' | 'mandate' | 'part', string>>;

export const verdicts = (given: Parameters<typeof answersOf>[0], below?: number): Verdicts =>
  Object.fromEntries(
    proposeRisks(resultOf(answersOf(given)), register, below === undefined ? {} : { below }).proposals.map(
      ({ riskId, verdict }) => [riskId, verdict],
    ),
  );
