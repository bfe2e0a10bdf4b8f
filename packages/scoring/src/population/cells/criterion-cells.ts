import type { Answer } from '../../maturity/assessment/answer.ts';
import { outOfForce } from '../../maturity/compile/index-model.ts';
import { createProblems } from '../../maturity/compile/problems.ts';
import type { CompiledCriterion, CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { Reading } from '../../maturity/engine/evaluation.ts';
import { countStep } from '../../maturity/score/count-step.ts';
import { isOpen, openWays } from '../../maturity/score/open-ways.ts';
import { type AnswerReading, readAnswer } from '../../maturity/score/read-answer.ts';
import { isAtLeast } from '../../number/compare.ts';
import { answerCodes } from './answer-codes.ts';
import { classOf, keyOf, type ReadingClass } from './reading-class.ts';

/** The classes that the answers to one criterion fall into. */
export interface CriterionCells {
  readonly id: string;
  readonly classes: readonly ReadingClass[];
  /**
   * By code of a cell, the position of the class of an answer that brings along what it has to; -1 for a code that
   * cannot stand there.
   */
  readonly supported: Int16Array;
  /** The same for an answer without evidence, justification or reason; -1 where it is refused without them. */
  readonly bare: Int16Array;
  /** By id of a step, its code. */
  readonly codeByStep: ReadonlyMap<string, number>;
  /** The position of the class of a reading. */
  readonly classOfReading: (reading: AnswerReading) => number;
}

/** Only evidence of the same day is judged here. */
const anyDay = '2000-01-01';

/** What an answer has to bring along, where its criterion asks for it. */
const supportFor = (
  { justification, evidence, guide }: CompiledCriterion['criterion'],
  isMet: boolean,
  isOut: boolean,
) => ({
  ...((justification === 'always' ||
    (justification === 'met' && isMet) ||
    (justification === 'notApplicable' && isOut)) && {
    justification: '-',
  }),
  ...(evidence !== 'none' &&
    isMet && {
      evidence: [{ kind: 'examine', polarity: 'supports', collected: anyDay, uri: '-' } as const],
    }),
  ...(isOut && guide?.notApplicableReasons?.[0] && { reasonId: guide.notApplicableReasons[0].id }),
});

/** Reads every answer that one criterion takes, once for all rows. */
export const cellsOf = (compiled: CompiledModel, each: CompiledCriterion): CriterionCells => {
  const { criterion, options, inForce, metAt } = each;
  const { policies } = compiled;
  const classes: ReadingClass[] = [];
  const positions = new Map<string, number>();
  const place = (reading: Reading, open: AnswerReading | null): number => {
    const key = keyOf(reading, open !== null);
    const known = positions.get(key);
    if (known !== undefined) return known;
    const ways = open ? (openWays(compiled, new Map([[criterion.id, open]])).get(criterion.id) ?? []) : null;
    positions.set(key, classes.length);
    classes.push(classOf(reading, ways));
    return classes.length - 1;
  };
  const classOfReading = (reading: AnswerReading): number => place(reading, isOpen(reading) ? reading : null);
  const read = (answer: Answer | null): number => {
    const problems = createProblems();
    const reading = readAnswer(inForce ? answer : null, each, policies, anyDay, [], problems);
    if (problems.count > 0) return -1;
    return classOfReading(inForce ? reading : { ...reading, ...outOfForce(criterion) });
  };
  const [supported, bare] = [new Int16Array(256).fill(-1), new Int16Array(256).fill(-1)];
  const { id: criterionId } = criterion;
  const set = (code: number, answer: Answer | null, isMet = false): void => {
    bare[code] =
      answer?.status === 'notApplicable' && criterion.guide?.notApplicableReasons?.length ? -1 : read(answer);
    supported[code] = answer
      ? read({ ...answer, ...supportFor(criterion, isMet, answer.status === 'notApplicable') })
      : bare[code];
  };
  const steps = [...options.values()];
  for (const [code, { id: optionId, value }] of steps.entries()) {
    set(code, { criterionId, status: 'answered', optionId }, isAtLeast(value, metAt, 1));
  }
  if (criterion.notApplicableAllowed)
    set(answerCodes.notApplicable, { criterionId, status: 'notApplicable' });
  set(answerCodes.unknown, { criterionId, status: 'unknown' });
  set(answerCodes.unanswered, null);
  // What a justification can make of a step, so that rows with justifications meet no class that is new.
  if (inForce) {
    for (const { value } of options.values()) place(countStep(each, policies, value, true), null);
    for (const { value } of options.values()) place(countStep(each, policies, value, false), null);
  }
  return {
    id: criterionId,
    classes,
    supported,
    bare,
    codeByStep: new Map(steps.map(({ id }, code) => [id, code])),
    classOfReading,
  };
};
