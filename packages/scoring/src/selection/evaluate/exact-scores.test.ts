import { describe, expect, it } from 'vitest';
import { adaptModel } from '../derive/adapt-model.ts';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, scoresOf, soundApplication } from '../testing/applications.fixture.ts';
import { evaluateApplications } from './evaluate-applications.ts';

const models = [
  oseeCall2024,
  adaptModel(oseeCall2024, { id: 'first-round', version: '1.0.0', levels: ['country'] }),
  adaptModel(oseeCall2024, { id: 'hosts', version: '1.0.0', levels: ['host'] }),
];
const weightings = [
  {},
  { 'strategic-priority': 0.1 },
  { 'host-government-links': 1 / 3, 'local-ecosystem': 7 },
];

describe.each(models)('the scores of $id', (model) => {
  it.each(weightings)('are 1 for the best everywhere, whatever the weights: %o', (all) => {
    const known = new Set(leavesOf(model).map(({ id }) => id));
    const weights = Object.fromEntries(Object.entries(all).filter(([id]) => known.has(id)));
    const scoreOf = (letter: string) => {
      const application = {
        ...soundApplication('ken', 'KEN', ''),
        gates: [],
        scores: scoresOf(letter.repeat(known.size), model),
      };
      const [applicant] = evaluateApplications(model, [application], { facts, weights }).applicants;
      expect(applicant?.criteria.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(applicant?.score);
      return [applicant?.score, applicant?.interval];
    };
    expect(scoreOf('s')).toEqual([1, { worst: 1, best: 1 }]);
    expect(scoreOf('n')).toEqual([0, { worst: 0, best: 0 }]);
  });
});
