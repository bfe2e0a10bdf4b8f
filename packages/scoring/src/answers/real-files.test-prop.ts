import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectEvidence } from '../evidence/collect/collect-evidence.ts';
import { walkRealInputs } from '../evidence/real-inputs/walk.fixture.ts';
import { nodesOf, scoreMaturity } from '../maturity/index.ts';
import { dpgProjectModel as model } from '../models/dpg-project/model.ts';
import { dpgConformance } from '../project/conformance/dpg-conformance.ts';
import { answersFrom } from './answers-from.ts';

const folder = process.env['OSEE_REAL_INPUTS'];
const asOf = '2024-08-19';
const order: readonly (string | null)[] = model.levels.map(({ id }) => id);
type Files = ReadonlyMap<string, string | null>;

/** Files that every project could have, known by their names alone. */
const names = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'GOVERNANCE.md',
  'CHANGELOG.md',
  'ROADMAP.md',
  'INSTALL.md',
  'openapi.yaml',
  'package.json',
  '.github/dependabot.yml',
  '.github/CODEOWNERS',
];

const profile = (files: Files) => {
  const { readings } = collectEvidence(files, { asOf });
  const { answers, records } = answersFrom(readings, model, [], { asOf });
  const { root, criteria } = scoreMaturity(model, {
    subject: 'Any',
    model: { id: model.id, version: model.version },
    asOf,
    answers,
  });
  return {
    records,
    criteria,
    levels: nodesOf(root).flatMap(({ level }) =>
      [level.reached, level.range.worst].map((id) => order.indexOf(id)),
    ),
    best: nodesOf(root).map(({ level }) => level.range.best),
    gate: dpgConformance(readings, { asOf }).indicators,
  };
};

describe.skipIf(folder === undefined)('files of real projects (set OSEE_REAL_INPUTS to run it)', () => {
  // One file a kind at a time, as in a project; a long one says no more than a short one here.
  const inputs = (folder === undefined ? [] : walkRealInputs(folder)).filter(
    ({ text }) => text.length < 60_000,
  );
  const project = fc
    .tuple(fc.subarray(inputs, { maxLength: Math.min(12, inputs.length) }), fc.subarray(names))
    .map(
      ([texts, named]): Files =>
        new Map([
          ...named.map((name) => [name, null] as const),
          ...texts.map(({ projectPath, text }) => [projectPath, text] as const),
        ]),
    );

  it('raise no level, say no to nothing and meet no indicator when some are taken away', () => {
    fc.assert(
      fc.property(project, fc.array(fc.boolean(), { minLength: 1, maxLength: 24 }), (files, isLeft) => {
        const fewer = new Map([...files].filter((_, at) => !isLeft[at % isLeft.length]));
        const [whole, part] = [profile(files), profile(fewer)];
        for (const [at, level] of part.levels.entries())
          expect(level).toBeLessThanOrEqual(whole.levels[at] ?? -1);
        for (const [at, { id, status }] of part.criteria.entries()) {
          if (whole.criteria[at]?.status !== 'answered') expect([id, status]).not.toEqual([id, 'answered']);
        }
        for (const [at, { criterionId, outcome }] of part.records.entries()) {
          if (outcome === 'met')
            expect([criterionId, whole.records[at]?.outcome]).toEqual([criterionId, 'met']);
        }
        for (const [at, { indicator, status }] of part.gate.entries()) {
          const before = whole.gate[at]?.status;
          if (status === 'met') expect([indicator, before]).toEqual([indicator, 'met']);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave every level open where none of them speaks against one', () => {
    const { best } = profile(new Map());
    fc.assert(
      fc.property(project, (files) => {
        const { records, best: found } = profile(files);
        fc.pre(!records.some(({ facts }) => facts.some(({ role }) => role === 'against')));
        expect(found).toEqual(best);
      }),
      { numRuns: 40 },
    );
  });
});
