import fc from 'fast-check';
import { compileModel } from '../../maturity/compile/compile-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { anyModel } from '../../maturity/testing/arbitrary-any-model.fixture.ts';

/** What an answer has to bring along, at random. */
const asked = fc.record({
  justification: fc.constantFrom('none', 'none', 'notApplicable', 'met', 'always'),
  evidence: fc.constantFrom('none', 'none', 'none', 'any', 'link'),
  evidenceMonths: fc.constantFrom(undefined, 1, 12, 24.5),
});

const isSound = (model: MaturityModel): boolean => {
  try {
    compileModel(model);
    return true;
  } catch {
    return false;
  }
};

/** Models over every policy, with what answers have to bring along. */
export const randomModel: fc.Arbitrary<MaturityModel> = anyModel(6)
  .chain((model) =>
    fc
      .tuple(
        fc.tuple(...model.criteria.map(() => asked)),
        fc.constantFrom('unknown' as const, 'unknown' as const, 'reject' as const),
      )
      .map(
        ([support, unsupported]): MaturityModel => ({
          ...model,
          policies: { ...model.policies, unsupported },
          criteria: model.criteria.map((criterion, position) => {
            const { evidenceMonths, ...rest } = support[position] as (typeof support)[number];
            return {
              ...criterion,
              ...(rest as Pick<typeof criterion, 'justification' | 'evidence'>),
              ...(evidenceMonths !== undefined && { evidenceMonths }),
            };
          }),
        }),
      ),
  )
  .filter(isSound);
