import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { replay } from '../recipe/replay.ts';
import { createSelectionRecipe } from '../recipe/selection-recipe.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { recordDecision } from './record-decision.ts';

const applications = [
  soundApplication('ken', 'KEN', 'ssssssssss'),
  soundApplication('rwa', 'RWA', 'eeeeeeeeee'),
  soundApplication('per', 'PER', 'eeeeepppps'),
  soundApplication('vnm', 'VNM', 'pppppppppp'),
  soundApplication('tto', 'TTO', 'ssssssssss'),
];
const run = { asOf: '2024-06-05' };
const result = evaluateApplications(oseeCall2024, applications, { facts, ...run });
const decided = { by: 'project board', date: '2024-06-10' };

describe('recordDecision', () => {
  it('records the proposal without departure, and needs no reasons', () => {
    expect(recordDecision(result, { ...decided, chosen: ['per', 'ken'] })).toMatchObject({
      chosen: ['ken', 'per'],
      by: ['project board'],
      departure: null,
      issues: [],
    });
  });

  it('says what a departure departs from, what it costs, and which rule it does not keep', () => {
    const cheaper = recordDecision(result, {
      ...decided,
      chosen: ['ken', 'vnm'],
      reasons: 'Asia was left out.',
    });
    expect(cheaper.departure).toMatchObject({
      proposed: ['ken', 'per'],
      added: ['vnm'],
      removed: ['per'],
      sharing: [],
    });
    expect(cheaper.departure?.cost).toBeCloseTo(0.175, 10);
    const same = recordDecision(result, { ...decided, chosen: ['ken', 'rwa'], reasons: ['They border.'] });
    expect(same.departure?.cost).toBeCloseTo(-0.075, 10);
    expect(same.departure?.sharing).toEqual([{ attribute: 'region', value: 'Africa', ids: ['ken', 'rwa'] }]);
    expect(same.issues.map(({ code }) => code)).toEqual(['departs-from-proposal', 'rule-not-kept']);
  });

  it('gives no cost where another number is chosen', () => {
    const record = recordDecision(result, { ...decided, chosen: ['ken'], reasons: 'Money for one.' });
    expect(record.departure).toMatchObject({ cost: null, removed: ['per'] });
    expect(record.issues.map(({ code }) => code)).toEqual(['departs-from-proposal', 'other-number-chosen']);
  });

  it('warns of open gates, and of a decision before the evaluation', () => {
    const open = applications.map((each) => (each.id === 'vnm' ? { ...each, gates: [] } : each));
    const undecided = evaluateApplications(oseeCall2024, open, { facts, ...run });
    const record = recordDecision(undecided, {
      by: ['A', 'B'],
      date: '2024-06-01',
      chosen: ['ken', 'vnm'],
      reasonsFor: { vnm: 'Alone in Asia.' },
      conditions: { vnm: 'The letter of the host comes.' },
      reserve: ['per'],
    });
    expect(record.issues.map(({ code }) => code)).toEqual([
      'departs-from-proposal',
      'chosen-with-open-gate',
      'decided-before-evaluation',
    ]);
  });

  it.each([
    ['a stranger', { chosen: ['kem'] }, 'unknown-applicant'],
    ['one who was stopped at a gate', { chosen: ['ken', 'tto'], reasons: 'x' }, 'not-choosable'],
    ['one twice', { chosen: ['ken', 'ken'] }, 'duplicate-applicant'],
    ['one on both lists', { chosen: ['ken', 'per'], reserve: ['per'] }, 'duplicate-applicant'],
    ['a departure without reasons', { chosen: ['ken', 'vnm'], reasons: [' '] }, 'departure-without-reasons'],
    ['a misspelt member', { chosen: [], reason: 'x' }, 'unknown-option'],
    ['a decision of nobody', { chosen: [], by: [] }, 'wrong-value'],
    ['a decision of a name without letters', { chosen: [], by: ['board', ' '] }, 'wrong-value'],
    ['a day that does not exist', { chosen: [], date: '2024-06-31' }, 'wrong-value'],
    [
      'a condition for one who was not chosen',
      { chosen: ['ken', 'per'], conditions: { vnm: 'x' } },
      'unknown-applicant',
    ],
  ])('refuses %s', (_, change, code) => {
    expect(() => recordDecision(result, { ...decided, ...change } as never)).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe('a recipe with a decision', () => {
  const inputs = { model: oseeCall2024, applications, facts };
  const decision = { ...decided, chosen: ['ken', 'vnm'], reasons: 'Asia was left out.' };
  const recipe = createSelectionRecipe(inputs, run, null, decision);

  it('holds the record and replays', () => {
    expect(recipe.decision).toEqual(recordDecision(result, decision));
    expect(replay(JSON.parse(JSON.stringify(recipe)), inputs)).toMatchObject({ same: true, issues: [] });
  });

  it('tells an auditor every part that was changed afterwards', () => {
    const pathsOf = (change: object) =>
      replay({ ...recipe, ...change } as never, inputs).issues.map(({ path }) => path.join('.'));
    const record = recipe.decision;
    expect(pathsOf({ decision: { ...record, departure: null } })).toEqual(['decision.departure']);
    expect(pathsOf({ decision: { ...record, chosen: ['ken', 'per'] } })).toEqual([
      'decision.departure',
      'decision.issues',
      'decision.digest',
    ]);
    for (const change of [
      { by: ['somebody else'] },
      { date: '2024-06-11' },
      { reasons: ['Another reason.'] },
      { reasonsFor: { vnm: 'Another reason.' } },
      { conditions: { vnm: 'A condition.' } },
      { reserve: ['per'] },
      { digest: 'sha256:0' },
    ]) {
      expect(pathsOf({ decision: { ...record, ...change } })).toEqual(['decision.digest']);
    }
    expect(pathsOf({ decision: { ...record, chosen: ['tto'] } })).toEqual(['decision']);
    expect(pathsOf({ decision: { ...record, result: { digest: 'sha256:0' } } })).toEqual(['decision.result']);
    expect(pathsOf({ weights: recipe.weights.map((one) => ({ ...one, share: 0.5 })) })).not.toEqual([]);
    expect(pathsOf({ applications: { ...recipe.applications, count: 4 } })).toEqual(['applications.count']);
  });
});
