import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { Criterion } from '../model/criterion.ts';
import type { GoalpostScale, Scale } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 as call } from '../osee-call-2024/osee-call-2024.ts';
import { checkSelectionModel } from './check-selection-model.ts';

const withLeaf = (change: Partial<Criterion>): SelectionModel => {
  const [leaf] = leavesOf(call);
  const children = leaf === undefined ? [] : [{ ...leaf, ...change }];
  return { ...call, criteria: [{ id: 'only', title: 'Only', weight: 1, source: 'project', children }] };
};
const goalposts = (change: Partial<GoalpostScale>): { readonly scale: Scale } => ({
  scale: { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse', ...change },
});
const level = { id: 'a', value: 0.5, anchor: 'a' };

describe('checkSelectionModel', () => {
  const faults: readonly (readonly [string, SelectionModel, string, readonly (string | number)[]])[] = [
    [
      'an id twice',
      { ...call, gates: [...call.gates, ...call.gates.slice(0, 1)] },
      'duplicate-id',
      ['lmic-status'],
    ],
    ['no branch', { ...call, criteria: [] }, 'empty-group', ['criteria']],
    ['no weight', withLeaf({ weight: 0 }), 'no-weight', ['criteria', 0, 'children']],
    [
      'a negative weight',
      withLeaf({ weight: -1 }),
      'invalid-weight',
      ['criteria', 0, 'children', 0, 'weight'],
    ],
    [
      'goalposts the wrong way',
      withLeaf(goalposts({ lower: 2 })),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'a goalpost that is no number',
      withLeaf(goalposts({ lower: Number.NaN })),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'a logarithm from 0',
      withLeaf(goalposts({ transform: 'logarithm' })),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'goalposts too far apart for the range of numbers',
      withLeaf(goalposts({ lower: -1.7e308, upper: 1.7e308 })),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'a ratio of goalposts beyond the range of numbers',
      withLeaf(goalposts({ lower: 1e-200, upper: 1e200, transform: 'logarithm' })),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'no level',
      withLeaf({ scale: { kind: 'categories', levels: [] } }),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'a level twice',
      withLeaf({ scale: { kind: 'categories', levels: [level, level] } }),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'a level above 1',
      withLeaf({ scale: { kind: 'categories', levels: [{ ...level, value: 2 }] } }),
      'invalid-scale',
      ['criteria', 0, 'children', 0, 'scale'],
    ],
    [
      'an unknown tie-break',
      { ...call, policies: { ...call.policies, tieBreak: ['luck'] } },
      'unknown-criterion',
      ['policies', 'tieBreak', 0],
    ],
    [
      'an unknown conflict',
      { ...call, conflicts: call.conflicts.filter(({ id }) => id !== 'eoi-closing-date') },
      'unknown-conflict',
      ['gates', 2],
    ],
    [
      'a position that nobody holds',
      {
        ...call,
        conflicts: call.conflicts.map((conflict) => ({
          ...conflict,
          used: conflict.id === 'launch-year' ? '1999' : conflict.used,
        })),
      },
      'unknown-position',
      ['conflicts', 8, 'used'],
    ],
    ...['eoi-closing-date', 'dpg-or-service'].map(
      (id) =>
        [
          `a gate that reads a conflict without a position: ${id}`,
          { ...call, conflicts: call.conflicts.map((one) => (one.id === id ? { ...one, used: null } : one)) },
          'no-position',
          ['gates', id === 'eoi-closing-date' ? 2 : 3],
        ] as const,
    ),
    [
      'an opening day that does not exist',
      {
        ...call,
        gates: call.gates.map((gate) =>
          gate.rule?.kind === 'submitted-within'
            ? { ...gate, rule: { ...gate.rule, opens: '2024-04-31' } }
            : gate,
        ),
      },
      'invalid-date',
      ['gates', 2, 'rule'],
    ],
  ];

  it.each(faults)('finds %s', (_, model, code, path) => {
    expect(checkSelectionModel(model).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
    expect(() => evaluateApplications(model, [])).toThrow(expect.objectContaining({ code }));
  });
});
