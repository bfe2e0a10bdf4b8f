import fc from 'fast-check';
import { defineSelectionModel } from '../../selection/define/define-selection-model.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';

const scales = [
  {
    kind: 'categories',
    levels: [
      { id: 'none', value: 0, anchor: 'a' },
      { id: "some'", value: 0.4, anchor: 'b' },
      { id: 'all', value: 1, anchor: 'c' },
    ],
  },
  { kind: 'goalposts', lower: 1, upper: 5, direction: 'maximise', outside: 'truncate' },
  { kind: 'goalposts', lower: 0, upper: 10, direction: 'minimise', outside: 'refuse', step: 0.5 },
  {
    kind: 'goalposts',
    lower: 1,
    upper: 100,
    direction: 'maximise',
    outside: 'truncate',
    transform: 'logarithm',
    domain: [0.5, 1000],
  },
  { kind: 'goalposts', lower: 0, upper: 9, direction: 'minimise', outside: 'truncate', transform: 'log1p' },
  {
    kind: 'goalposts',
    lower: 1,
    upper: 4,
    direction: 'maximise',
    outside: 'truncate',
    transform: 'reciprocal',
  },
  {
    kind: 'piecewise',
    points: [
      [0, 0],
      [2, 0.8],
      [5, 1],
      [8, 0.1],
    ],
    outside: 'truncate',
  },
  {
    kind: 'piecewise',
    points: [
      [0, 1],
      [10, 0],
    ],
    outside: 'refuse',
  },
  {
    kind: 'bands',
    bands: [
      { id: 'l', below: 2, value: 0, anchor: 'a' },
      { id: 'm', from: 2, below: 6, value: 0.5, anchor: 'b' },
      { id: 'h', from: 6, value: 1, anchor: 'c' },
    ],
  },
  {
    kind: 'bands',
    edge: 'ends',
    bands: [
      { id: 'l', from: 0, below: 3, value: 0, anchor: 'a' },
      { id: 'h', from: 3, below: 8, value: 0.9, anchor: 'b' },
    ],
  },
] as const;

const weight = fc.constantFrom(1, 1, 2, 0.3, 1 / 3, 0);
const aggregation = fc.constantFrom(undefined, 'arithmetic', 'geometric', 'harmonic');

const criterion = (id: string) =>
  fc.record({ weight, scale: fc.constantFrom(...scales) }).map((rest) => ({ id, title: id, ...rest }));

const group = (id: string, ids: readonly string[]) =>
  fc
    .record({ weight, aggregation, children: fc.tuple(...ids.map(criterion)) })
    .map(({ aggregation: own, ...rest }) => ({
      id,
      title: id,
      ...rest,
      ...(own && { aggregation: own }),
    }));

/** Selection models over every scale, mean and policy of scores, gates and ranks. */
export const randomSelection: fc.Arbitrary<SelectionModel> = fc
  .record({
    criteria: fc.oneof(
      fc.tuple(group('g', ['a', 'b', 'c']), group('h', ['d', "e'"])),
      fc.tuple(criterion('a'), criterion('b'), criterion('d')),
      fc.tuple(criterion('a'), group('h', ['b', 'd'])),
    ),
    gates: fc.subarray([
      { id: 'open', statement: 'Open.' },
      { id: 'useful', statement: 'Useful.', waivable: false },
      { id: 'in-time', statement: 'In time.', rule: { kind: 'submitted' as const } },
    ]),
    policies: fc.record({
      aggregation: fc.constantFrom('arithmetic', 'geometric', 'harmonic'),
      geometricFloor: fc.constantFrom(0, 0.05),
      missing: fc.constantFrom('require-branches', 'propagate', 'renormalise'),
      minimumCoverage: fc.constantFrom<number | readonly number[]>(0, 0.5, 2 / 3, 1, [0.5, 0.6]),
      interval: fc.constantFrom('gaps', 'gaps-and-assessors'),
      assessors: fc.constantFrom('median', 'mean'),
      ties: fc.constantFrom('competition', 'dense'),
      tieTolerance: fc.constantFrom(0, 1e-12, 0.05),
      tieBreak: fc.constantFrom([], ['a'], ['d', 'a']),
      admit: fc.constantFrom('eligible', 'eligible-and-undecided'),
    }),
  })
  .map((parts) => {
    try {
      return defineSelectionModel({
        id: 'choice',
        title: 'Choice',
        subject: 'software',
        ...parts,
      } as never) as SelectionModel;
    } catch {
      return null;
    }
  })
  .filter((model) => model !== null);
