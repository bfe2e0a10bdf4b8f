import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { deriveGateAnswers } from './derive-gate-answers.ts';
import { evaluateApplications } from './evaluate-applications.ts';

describe('deriveGateAnswers', () => {
  const application = soundApplication('tto', 'TTO', 'eeeeeeeeee', { submittedAt: '2024-05-20' });

  it('reads every gate that has a rule', () => {
    const answers = deriveGateAnswers(oseeCall2024, application, { facts });
    expect(answers.map(({ gate, answer }) => [gate, answer])).toEqual([
      ['lmic-status', 'fail'],
      ['official-eoi', 'pass'],
      ['eoi-within-window', 'pass'],
      ['host-named', 'pass'],
      ['host-organisation-type', 'pass'],
      ['host-in-country', 'pass'],
    ]);
    expect(answers[0]?.evidence).toEqual([{ what: 'fiscalYear: FY2024' }, { what: 'group: high' }]);
  });

  it('gives answers that the evaluation takes, with the same outcome', () => {
    const derived = deriveGateAnswers(oseeCall2024, application, { facts });
    const answered = { ...application, gates: [...(application.gates ?? []), ...derived] };
    const outcomes = (one: typeof application) =>
      evaluateApplications(oseeCall2024, [one], { facts }).applicants[0]?.gates.map(({ outcome }) => outcome);
    expect(outcomes(answered)).toEqual(outcomes(application));
  });

  it('judges by another fiscal year or position when asked', () => {
    const options = { facts, incomeFiscalYear: 'FY2019', conflicts: { 'eoi-closing-date': '2024-05-15' } };
    const answers = deriveGateAnswers(oseeCall2024, application, options);
    expect(answers.slice(0, 3).map(({ answer }) => answer)).toEqual(['unknown', 'pass', 'fail']);
  });

  it('refuses what the evaluation refuses', () => {
    expect(() => deriveGateAnswers(oseeCall2024, { id: 'x', country: 'XYZ' })).toThrow(
      expect.objectContaining({ code: 'unknown-country' }),
    );
  });

  it('leaves unknown what an empty application does not say', () => {
    const answers = deriveGateAnswers(oseeCall2024, { id: 'x', country: 'KEN' });
    expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set(['unknown']));
  });
});
