import fc from 'fast-check';
import type { Candidate } from '../../selection/application/application.ts';
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

const given = fc.constantFrom<(number | string | null)[]>(
  null,
  'none',
  "some'",
  'all',
  0,
  0.5,
  1,
  2,
  2.5,
  3,
  5,
  6,
  8,
  10,
  11,
  -1,
);

const scores = (ids: readonly string[], share: number) =>
  fc
    .tuple(
      ...ids.flatMap((id) =>
        ['one', 'two', 'three'].map((assessor) =>
          fc
            .record({
              draw: fc.double({ min: 0, max: 1, noNaN: true }),
              value: given,
              conflict: fc.constantFrom(undefined, undefined, undefined, 'Kin.'),
            })
            .map(({ draw, value, conflict }) =>
              draw < share
                ? [{ criterion: id, assessor, value, ...(conflict && { conflictOfInterest: conflict }) }]
                : [],
            ),
        ),
      ),
    )
    .map((all) => all.flat());

/** Applications with gaps, several assessors, conflicts of interest, gates and waivers; some values lie off their scale. */
export const randomApplications = (
  model: SelectionModel,
  fits: (criterionId: string, value: number | string) => boolean,
): fc.Arbitrary<readonly Candidate[]> => {
  const ids = model.criteria.flatMap((node) =>
    'children' in node ? node.children.map(({ id }) => id) : [node.id],
  );
  const gate = (id: string) =>
    fc
      .record({
        answer: fc.constantFrom(undefined, 'pass', 'pass', 'pass', 'pass', 'unknown', 'fail'),
        waived: fc.constantFrom(false, false, false, true),
      })
      .map((rest) => ({ id, ...rest }));
  return fc
    .array(
      fc.record({
        scores: scores(ids, 0.6),
        gates: fc.tuple(...model.gates.map(({ id }) => gate(id))),
        copies: fc.boolean(),
        withdrawn: fc.constantFrom(false, false, false, false, true),
        offScale: fc.constantFrom(false, false, false, false, false, false, false, false, true),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((all) =>
      all.map((drawn, position): Candidate => {
        const { withdrawn, offScale, copies } = drawn;
        // Who says the same as the one before has the same score.
        const { scores: found, gates } = copies ? (all[position - 1] ?? drawn) : drawn;
        const known = found.filter(
          ({ criterion: id, value }) => offScale || value === null || fits(id, value),
        );
        const waivable = new Set(model.gates.filter((each) => each.waivable !== false).map(({ id }) => id));
        return {
          id: `no. ${position}`,
          scores: known,
          gates: gates.flatMap(({ id, answer }) =>
            answer === undefined ? [] : [{ gate: id, answer: answer as 'pass' }],
          ),
          waivers: gates.flatMap(({ id, waived }) =>
            waived && waivable.has(id) ? [{ gate: id, by: 'b', reason: 'r', date: '2024-01-01' }] : [],
          ),
          ...(withdrawn && { withdrawn: { date: '2024-01-01' } }),
        };
      }),
    );
};
