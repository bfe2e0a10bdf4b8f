import type { Answer } from '../../../maturity/assessment/answer.ts';
import { createProblems } from '../../../maturity/compile/problems.ts';
import type { CompiledCriterion, CompiledModel } from '../../../maturity/engine/compiled-model.ts';
import { lackingSupport, readAnswer } from '../../../maturity/score/read-answer.ts';
import { isAtLeast } from '../../../number/compare.ts';
import { answerCodes } from '../../cells/answer-codes.ts';
import type { CriterionCells } from '../../cells/criterion-cells.ts';

/** One answer that a criterion takes, and the classes that it falls into. */
export interface AnswerClass {
  readonly status: 'answered' | 'notApplicable' | 'unknown' | 'unanswered';
  /** The step, or the reason of not applicable where the criterion lists reasons. */
  readonly choice: string;
  /** The position of the step, or one of `answerCodes`. */
  readonly code: number;
  /** The class without a justification, and with one. */
  readonly bare: number;
  readonly justified: number;
  /** The class of an answer that is not known; where support is lacking, too, unless that is refused. */
  readonly unknown: number;
  readonly needsJustification: boolean;
  readonly needsEvidence: 'none' | 'any' | 'link';
}

/** Which support the table of answers tells; what it does not tell is taken to be there. */
export interface ToldSupport {
  readonly justification: boolean;
  readonly evidence: boolean;
}

const anyDay = '2000-01-01';
const linked = [{ kind: 'examine', polarity: 'supports', collected: anyDay, uri: '-' }] as const;

/** Every answer that a criterion takes. */
export const answerClasses = (
  { policies }: CompiledModel,
  each: CompiledCriterion,
  cells: CriterionCells,
  told: ToldSupport,
): readonly AnswerClass[] => {
  const { criterion, options, inForce, metAt } = each;
  const unknown = cells.bare[answerCodes.unknown] ?? 0;
  const made = (
    answer: Answer & { readonly status: 'answered' | 'notApplicable' },
    choice: string,
    code: number,
    value: number | null,
  ): AnswerClass => {
    const base = { status: answer.status, choice, code, unknown };
    const free = { ...base, needsJustification: false, needsEvidence: 'none' as const };
    if (!inForce) return { ...free, bare: cells.supported[code] ?? 0, justified: cells.supported[code] ?? 0 };
    const met = value !== null && isAtLeast(value, metAt, 1);
    const lacks = (justified: boolean, shown: readonly { readonly uri?: string }[]) =>
      lackingSupport(criterion, value, met, justified, shown);
    const needsJustification = lacks(false, linked) === 'missingJustification';
    const classWith = (justified: boolean): number => {
      const reading = readAnswer(
        { ...answer, evidence: linked, ...(justified && { justification: '-' }) },
        each,
        { ...policies, unsupported: 'unknown' },
        anyDay,
        [],
        createProblems(),
      );
      return cells.classOfReading(reading);
    };
    const justified = classWith(true);
    return {
      ...base,
      bare: needsJustification ? (told.justification ? unknown : justified) : classWith(false),
      justified,
      needsJustification: needsJustification && told.justification,
      needsEvidence:
        !told.evidence || lacks(true, []) === null ? 'none' : criterion.evidence === 'link' ? 'link' : 'any',
    };
  };
  const { id: criterionId } = criterion;
  const steps = [...options.values()].map(({ id, value }, code) =>
    made({ criterionId, status: 'answered', optionId: id }, id, code, value),
  );
  const reasons = criterion.guide?.notApplicableReasons?.map(({ id }) => id) ?? [];
  const out = criterion.notApplicableAllowed
    ? (reasons.length > 0 ? reasons : ['']).map((reasonId) =>
        made(
          { criterionId, status: 'notApplicable', ...(reasonId !== '' && { reasonId }) },
          reasonId,
          answerCodes.notApplicable,
          null,
        ),
      )
    : [];
  const open = (status: 'unknown' | 'unanswered'): AnswerClass => {
    const found = cells.bare[answerCodes[status]] ?? 0;
    const code = answerCodes[status];
    return {
      status,
      choice: '',
      code,
      bare: found,
      justified: found,
      unknown: found,
      needsJustification: false,
      needsEvidence: 'none',
    };
  };
  return [...steps, ...out, open('unknown'), open('unanswered')];
};
