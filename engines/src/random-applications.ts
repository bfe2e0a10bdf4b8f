import type { Candidate, SelectionModel } from '@osee/scoring/selection';
import fc from 'fast-check';

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
