import { describe, expect, it } from 'vitest';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { Criterion } from '../model/criterion.ts';
import type { GoalpostScale, Scale } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { leavesOf } from '../model/walk.ts';
import { oseeCall2024 as call } from '../osee-call-2024/osee-call-2024.ts';
import { facts } from '../testing/applications.fixture.ts';
import { checkSelectionModel } from './check-selection-model.ts';

const withLeaf = (change: Partial<Criterion>): SelectionModel => {
  const [leaf] = leavesOf(call);
  const children = leaf === undefined ? [] : [{ ...leaf, ...change }];
  return { ...call, criteria: [{ id: 'only', title: 'Only', weight: 1, source: 'project', children }] };
};
const goalposts = (change: Partial<GoalpostScale>): { readonly scale: Scale } => ({
  scale: { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise', outside: 'refuse', ...change },
});
const withGate = (rule: unknown): unknown => ({
  ...call,
  gates: call.gates.map((gate, index) => (index === 0 ? { ...gate, rule } : gate)),
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

  it.each<readonly [string, unknown, string, string | null]>([
    ['maximize', withLeaf(goalposts({ direction: 'maximize' } as never)), 'direction', 'maximise'],
    ['refused', withLeaf(goalposts({ outside: 'refused' } as never)), 'outside', 'refuse'],
    ['log', withLeaf(goalposts({ transform: 'log' } as never)), 'transform', 'log1p'],
    ['a kind of scale', withLeaf({ scale: { kind: 'goalpost' } as never }), 'kind', 'goalposts'],
    ['a level', withLeaf({ level: 'hosts' as never }), 'level', 'host'],
    ['a status', { ...call, status: 'adoptd' }, 'status', 'adopted'],
    ['an aggregation', { ...call, aggregation: 'geometrical' }, 'aggregation', 'geometric'],
    [
      'an income group',
      withGate({ kind: 'income-group', allowed: ['lowermiddle'], fiscalYear: 'FY2024' }),
      '0',
      'lower-middle',
    ],
    ['a kind of rule', withGate({ kind: 'submited' }), 'kind', 'submitted'],
    ['a member of the model', { ...call, criterias: [] }, 'criterias', 'criteria'],
    [
      'a member of a gate',
      { ...call, gates: call.gates.map((gate) => ({ ...gate, waiveable: true })) },
      'waiveable',
      'waivable',
    ],
  ])('refuses a misspelt word and tells the nearest: %s', (_, model, member, nearest) => {
    const issues = checkSelectionModel(model as SelectionModel);
    const found = issues.find(({ path }) => String(path.at(-1)) === member);
    expect(found?.severity).toBe('error');
    expect(found?.details['nearest']).toBe(nearest);
    expect(() => evaluateApplications(model as SelectionModel, [])).toThrow(
      expect.objectContaining({ name: 'OseeError' }),
    );
  });

  it('tells every misspelt word of a model at once', () => {
    const model = { ...withLeaf(goalposts({ direction: 'max', outside: 'cut' } as never)), status: 'x' };
    expect(checkSelectionModel(model as never).map(({ path }) => path.at(-1))).toEqual([
      'direction',
      'outside',
      'status',
    ]);
  });

  it('recognises a document that holds a model', () => {
    const file = { kind: 'osee-selection-model', schemaVersion: '1.0.0', id: 'x', content: call };
    expect(checkSelectionModel(file as never).map(({ code, message }) => [code, message])).toEqual([
      [
        'wrong-type',
        'Expected a selection model, which such a document holds at "content", got "a document".',
      ],
    ]);
  });

  it('asks for no policy, as each has a default', () => {
    const model = { ...call, policies: {} as never };
    expect(checkSelectionModel(model)).toEqual([]);
    expect(evaluateApplications(model, []).policies.ties).toBe('competition');
  });

  it('warns of a fiscal year without data, and still lets the model be used', () => {
    const model = withGate({
      kind: 'income-group',
      allowed: ['low'],
      fiscalYear: 'FY2031',
    }) as SelectionModel;
    expect(checkSelectionModel(model).map(({ code, severity }) => [code, severity])).toEqual([
      ['fiscal-year-without-data', 'warning'],
    ]);
    const { applicants, issues } = evaluateApplications(model, [{ id: 'ken', country: 'KEN' }], { facts });
    expect(applicants[0]?.gates.find(({ gate }) => gate === 'lmic-status')?.outcome).toBe('unknown');
    expect(applicants[0]?.eligibility).toBe('undecided');
    expect(issues.map(({ code }) => code)).toContain('fiscal-year-without-data');
    const other = withGate({ kind: 'income-group', allowed: ['low'], fiscalYear: 'FY27' }) as SelectionModel;
    expect(checkSelectionModel(other).map(({ code }) => code)).toEqual(['invalid-fiscal-year']);
  });

  it.each(faults)('finds %s', (_, model, code, path) => {
    expect(checkSelectionModel(model).map((issue) => [issue.code, issue.path])).toContainEqual([code, path]);
    expect(() => evaluateApplications(model, [])).toThrow(expect.objectContaining({ code }));
  });
});
