import { describeValue, expectShape, OseeError, shape } from '@osee/core';
import { compiledOf } from '../compile/index-model.ts';
import type { CompiledModel } from '../engine/compiled-model.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { Answer } from './answer.ts';
import type { Extent } from './extent.ts';
import { faultOfExtent, stepOfExtent } from './step-of-extent.ts';

/**
 * What was counted for a question, before it is an answer.
 *
 * @category assessments
 * @example
 * ```ts
 * import type { CountedCases } from '@osee/scoring/maturity';
 *
 * const cases: CountedCases = { criterionId: 'contractual-considerations', counted: 3, among: null };
 * ```
 */
export interface CountedCases {
  readonly criterionId: string;
  /** Cases that meet the rule; `null` when nobody knows. */
  readonly counted: number | null;
  /** All cases, those that are not known among them; `null` when nobody knows how many there are. */
  readonly among: number | null;
  /** How many of them nobody could tell about; 0 unless told. */
  readonly unknown?: number;
}

const form = /* #__PURE__ */ shape.exact(
  {
    criterionId: shape.text,
    counted: shape.orNull(shape.number),
    among: shape.orNull(shape.number),
  },
  { unknown: shape.number },
  'counted cases',
);

/**
 * Makes the answer of what was counted: the step in whose range the share lies, found in whole numbers, so that exactly
 * a quarter is a quarter. Cases of which nothing is known stay among all cases. Where one of the two numbers is not
 * known, the answer is `unknown`, and no guess.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param cases - the criterion and the numbers, whole and not negative; amounts of money in whole units
 * @returns the answer, to which evidence, name and day can be added
 * @throws `OseeError` with code `unknown-criterion`; `extent-not-asked` where the steps of the criterion do not stand
 * for shares; `no-cases` where there is none to count among: it does not apply, or the lowest step says so; `bad-extent`
 * for numbers that cannot be; `wrong-type` or `unknown-property` for an argument of another form
 * @category assessments
 * @example
 * ```ts
 * import { answerExtent } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const criterionId = 'contractual-considerations';
 * const answer = answerExtent(oseeEcosystemModel, { criterionId, counted: 3, among: 12, unknown: 2 });
 * answer.status === 'answered' && answer.optionId; // => 'first-steps'
 * answerExtent(oseeEcosystemModel, { criterionId, counted: 3, among: null }).status; // => 'unknown'
 * ```
 */
export const answerExtent = (model: MaturityModel | CompiledModel, cases: CountedCases): Answer => {
  expectShape(model, shape.record({}), ['model']);
  expectShape(cases, form, ['cases']);
  const { criterionId, counted, among, unknown } = cases;
  const refuse = (code: string, member: string, expected: string, got: unknown): never => {
    throw new OseeError(code, `Expected ${expected}, got ${describeValue(got)}.`, {
      path: ['cases', member],
      details: { criterionId },
    });
  };
  const known = compiledOf(model).criteria.get(criterionId);
  if (known === undefined) return refuse('unknown-criterion', 'criterionId', 'a criterion', criterionId);
  const options = [...known.options.values()];
  if (options.some(({ upTo }) => upTo === undefined)) {
    return refuse('extent-not-asked', 'criterionId', 'a criterion that is answered by counting', criterionId);
  }
  const whole = [counted, among, unknown].filter((each) => each !== null && each !== undefined);
  const stray = whole.find((each) => !(Number.isSafeInteger(each) && each >= 0));
  if (stray !== undefined) refuse('bad-extent', 'counted', 'whole numbers of 0 or more', stray);
  if (among === 0) {
    const expected =
      'at least one case; where there is none, the question does not apply or has its lowest step';
    refuse('no-cases', 'among', expected, among);
  }
  if (counted !== null && among !== null) {
    const extent: Extent = { counted, among, ...(unknown !== undefined && { unknown }) };
    const fault = faultOfExtent(extent);
    if (fault !== null) refuse('bad-extent', 'counted', fault, counted + (unknown ?? 0));
    const optionId = stepOfExtent(options, extent)?.id ?? '';
    return { criterionId, status: 'answered', optionId, extent };
  }
  return { criterionId, status: 'unknown' };
};
