import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oseeEcosystemModel } from '../../models/osee-ecosystem/model.ts';
import { compileModel } from '../compile/compile-model.ts';
import { nodesOf } from '../result/nodes-of.ts';
import { scoreMaturity } from '../score/score-maturity.ts';
import { atDepth } from './at-depth.ts';
import type { MaturityModel } from './maturity-model.ts';

const ids = oseeEcosystemModel.criteria.filter(({ retired }) => !retired).map(({ id }) => id);
const steps = ['not-yet', 'first-steps', 'established', 'managed', 'embedded'] as const;
const withDepth = (criterionIds: readonly string[]): MaturityModel => ({
  ...oseeEcosystemModel,
  depths: [{ id: 'some', title: 'Some', criterionIds, cannotTell: [] }],
});
const score = (model: MaturityModel, stepOf: (id: string) => string) =>
  scoreMaturity(
    model,
    {
      subject: 'S',
      model: { id: model.id, version: model.version },
      asOf: '2024-06-30',
      answers: model.criteria.flatMap(({ id, retired }) =>
        retired ? [] : [{ criterionId: id, status: 'answered' as const, optionId: stepOf(id) }],
      ),
    },
    { gains: false },
  );

it('asks what was chosen, names all the rest, and scores like answers alike, whatever was chosen', () => {
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), fc.nat(4), (chosen, step) => {
      const asked = atDepth(withDepth(chosen), 'some');
      const model = compileModel(asked);
      expect(model.issues.filter(({ code }) => code === 'empty-node')).toEqual([]);
      const result = score(asked, () => steps[step] ?? 'not-yet');
      expect(result.criteria.map(({ id }) => id)).toEqual(chosen);
      expect([...chosen, ...(result.depth?.notAskedIds ?? [])].sort()).toEqual([...ids].sort());
      for (const node of nodesOf(result.root)) expect(node.score).toBeCloseTo(step / 4, 12);
      const scored = new Set(nodesOf(result.root).flatMap(({ competencyId }) => competencyId ?? []));
      const left = new Set(result.depth?.notAskedParts.flatMap(({ competencyId }) => competencyId ?? []));
      for (const id of scored) expect(chosen).toContain(id);
      expect(scored.size + left.size).toBe(49);
      const shares = result.root.children.reduce((sum, { share }) => sum + share, 0);
      expect(shares).toBeCloseTo(1, 12);
    }),
    { numRuns: 60 },
  );
});

it('changes nothing where everything is asked', () => {
  const anyStep = fc.array(fc.constantFrom(...steps), { minLength: ids.length, maxLength: ids.length });
  fc.assert(
    fc.property(anyStep, (chosen) => {
      const stepOf = (id: string) => chosen[ids.indexOf(id)] ?? 'not-yet';
      const { root } = score(oseeEcosystemModel, stepOf);
      expect(score(atDepth(withDepth(ids), 'some'), stepOf).root).toEqual(root);
    }),
    { numRuns: 20 },
  );
});
