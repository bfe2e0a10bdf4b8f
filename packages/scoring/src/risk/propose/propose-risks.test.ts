import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { answersOf } from '../../maturity/testing/build-model.fixture.ts';
import { explainRiskProposals } from '../explain/explain-risk-proposals.ts';
import { starterRiskRegister } from '../starter/starter-risk-register.ts';
import { registerOf, simpleRisk } from '../testing/registers.fixture.ts';
import { register, resultOf, verdicts } from './proposals.fixture.ts';
import { proposeRisks } from './propose-risks.ts';

describe('proposeRisks', () => {
  it('proposes what is answered below the line, lowest first, and says why', () => {
    const { proposals } = proposeRisks(
      resultOf(answersOf({ 'office-mandate': 0, 'office-people': 0.25, patches: 0.25 })),
      register,
    );
    expect(proposals.map(({ riskId, verdict, lowest }) => [riskId, verdict, lowest])).toEqual([
      ['people', 'proposed', 0],
      ['mandate', 'proposed', 0],
      ['part', 'proposed', 0.25],
      ['by-competency', 'proposed', 0.25],
      ['elsewhere', 'not-asked', null],
      ['alone', 'not-linked', null],
    ]);
    expect(proposals[0]?.signs).toEqual([
      { linkId: 'office-people', question: 'Question office-people', reading: 'low', value: 0.25 },
      { linkId: 'office-mandate', question: 'Question office-mandate', reading: 'low', value: 0 },
    ]);
    expect(proposals[2]?.signs).toEqual([
      { linkId: 'security-and-risk-management', question: 'SECURITY', reading: 'low', value: 0.25 },
    ]);
  });

  it('tells unanswered, unknown, not applicable and zero apart', () => {
    expect(verdicts({})).toMatchObject({ mandate: 'unclear', part: 'unclear', people: 'unclear' });
    expect(verdicts({ 'office-mandate': 'unknown' }).mandate).toBe('unclear');
    expect(verdicts({ 'office-mandate': 'notApplicable' }).mandate).toBe('not-asked');
    expect(verdicts({ 'office-mandate': 0 }).mandate).toBe('proposed');
    expect(verdicts({ patches: 'notApplicable' }).part).toBe('not-asked');
    expect(verdicts({ 'office-mandate': 1 })).toMatchObject({ mandate: 'not-shown', people: 'unclear' });
    expect(verdicts({ 'office-mandate': 1, 'office-people': 'notApplicable' }).people).toBe('not-shown');
  });

  it('draws the line where it is told, and an answer on it is high', () => {
    expect(verdicts({ 'office-mandate': 0.5 }).mandate).toBe('not-shown');
    expect(verdicts({ 'office-mandate': 0.5 }, 0.75).mandate).toBe('proposed');
    expect(verdicts({ 'office-mandate': 0 }, 0).mandate).toBe('not-shown');
  });

  it('refuses what is no result, no register and no line', () => {
    const result = resultOf([]);
    expect(() => proposeRisks({} as never, register)).toThrow(
      expect.objectContaining({ code: 'wrong-type' }),
    );
    expect(() => proposeRisks({ ...result, asOf: 'today' }, register)).toThrow(
      expect.objectContaining({ code: 'wrong-value', path: ['result', 'asOf'] }),
    );
    expect(() => proposeRisks(result, register, { below: 2 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
    expect(() => proposeRisks(result, register, { bellow: 0.4 } as never)).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });
});

describe('explainRiskProposals', () => {
  const proposals = proposeRisks(
    resultOf(answersOf({ 'office-mandate': 0.25, 'office-people': 'unknown' })),
    registerOf([
      ...starterRiskRegister.risks.filter(({ id }) => ['champion-leaves', 'wage-drain'].includes(id)),
      simpleRisk('alone', 0.1, 10),
    ]),
  );

  it('gives the reason of each', () => {
    expect(explainRiskProposals(proposals, { locale: en }).map(({ text }) => text)).toEqual([
      'The sponsor leaves: proposed, as the answer to this question stands at 25%, below 50%: Question office-mandate',
      'Trained people leave: not decided, as 1 question that may show it is open.',
      'Event alone: not decided, as it names no question.',
    ]);
  });

  it('does so in another language', () => {
    const [first] = explainRiskProposals(proposals, { locale: fr });
    expect(first?.text).toContain('risque proposé, car la réponse à cette question se situe à 25');
  });
});
