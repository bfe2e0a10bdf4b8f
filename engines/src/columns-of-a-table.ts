import { type Answer, compileModel } from '@osee/scoring/maturity';
import { answerCodes, toSql } from '@osee/scoring/population';
import { expect } from 'vitest';
import {
  buildModel,
  criterion,
  node,
} from '../../packages/scoring/src/maturity/testing/build-model.fixture.ts';
import { differences } from './compare-figures.ts';
import type { Engine } from './engine.ts';
import { expectedFigures } from './expected-figures.ts';

const reasons = [
  { id: 'too-small', text: 'Too small.' },
  { id: 'elsewhere', text: 'Done elsewhere.' },
];

const model = buildModel({
  policies: { unanswered: 'exclude' },
  levels: [
    { id: 'low', title: 'Low', requires: [] },
    // Six tenths through three are two tenths but for the last digit, which falls short of it.
    { id: 'high', title: 'High', requires: [{ kind: 'score', minimum: 0.2 }] },
  ],
  scales: [
    {
      id: 'tenths',
      options: [0, 0.1, 0.2, 0.3, 0.6, 1].map((value) => ({ id: `${value}`, label: `${value}`, value })),
    },
  ],
  nodes: [node('a')],
  criteria: [
    criterion('p', 'a', { scaleId: 'tenths', evidence: 'any', evidenceMonths: 12 }),
    criterion('q', 'a', {
      scaleId: 'tenths',
      notApplicableAllowed: true,
      guide: { notApplicableReasons: reasons } as never,
    }),
    criterion('r', 'a', { scaleId: 'tenths' }),
  ],
});

const step = (criterionId: string, optionId: string): Answer => ({
  criterionId,
  status: 'answered',
  optionId,
});
const sum = (p: string, q: string, r: string) => [step('p', p), step('q', q), step('r', r)];
const out = (reasonId?: string): Answer => ({
  criterionId: 'q',
  status: 'notApplicable',
  ...(reasonId && { reasonId }),
});

/** That an engine reads what is told by other columns, as the library reads the same. */
export const expectEveryColumn = async (engine: Engine): Promise<void> => {
  const compiled = compileModel(model);
  const told: readonly (readonly [id: string, answers: readonly Answer[]])[] = [
    ['edge', sum('0.1', '0.2', '0.3')],
    ['edge from below', sum('0', '0', '0.6')],
    ['below', sum('0.1', '0.2', '0.2')],
    ['reason', [step('r', '0.3'), out('elsewhere')]],
    ['no reason', [step('r', '0.3'), out()]],
    ['unknown reason', [step('r', '0.3'), out('whim')]],
    ['reason not asked', [step('r', '0.3'), { criterionId: 'p', status: 'notApplicable', reasonId: 'whim' }]],
    ['nothing', []],
    ['unknown step', sum('0.1', '0.2', '7')],
    ['twice', [step('r', '0.3'), step('r', '0.3')]],
  ];
  const assessed = told.map(([id, answers]) => ({ id, group: null, answers }));
  await engine.create({
    name: 'by reason',
    columns: { id: 'text', question: 'text', step: 'text', out: 'flag', why: 'text' },
    rows: assessed.flatMap(({ id, answers }) => [
      [id, null, null, null, null],
      ...answers.map((answer) => [
        id,
        answer.criterionId,
        answer.status === 'answered' ? answer.optionId : null,
        answer.status === 'notApplicable',
        answer.status === 'notApplicable' ? (answer.reasonId ?? null) : null,
      ]),
    ]),
  });
  const named = toSql(compiled, {
    dialect: engine.dialect,
    table: 'by reason',
    columns: { assessment: 'id', criterion: 'question', option: 'step', notApplicable: 'out', reason: 'why' },
  });
  expect(differences(await engine.run(named), expectedFigures(model, compiled, assessed))).toEqual([]);

  // Days by assessment: evidence of the same day has expired for one and not for the other.
  const evidence = [{ kind: 'examine', polarity: 'supports', collected: '2023-02-28' }] as const;
  const days = { fresh: '2024-02-28', old: '2024-02-29' };
  const answers: readonly Answer[] = [{ ...step('p', '0.6'), evidence }, step('r', '0.1')];
  await engine.create({
    name: 'by day',
    columns: { id: 'text', question: 'text', place: 'whole', day: 'text', seen: 'text' },
    rows: Object.entries(days).flatMap(([id, day]) => [
      [id, 'p', 4, day, '2023-02-28'],
      [id, 'q', answerCodes.unanswered, day, null],
      [id, 'r', 1, day, null],
    ]),
  });
  const byDay = toSql(compiled, {
    dialect: engine.dialect,
    table: 'by day',
    columns: { assessment: 'id', criterion: 'question', step: 'place', asOf: 'day' },
    evidence: { table: 'by day', columns: { assessment: 'id', criterion: 'question', collected: 'seen' } },
  });
  const rows = await engine.run(byDay);
  for (const [id, day] of Object.entries(days)) {
    const expected = expectedFigures(model, compiled, [{ id, group: null, answers }], day);
    expect(
      differences(
        rows.filter((row) => row['assessment'] === id),
        expected,
      ),
    ).toEqual([]);
  }
  expect(new Set(rows.map(({ score }) => score)).size).toBeGreaterThan(1);
};
