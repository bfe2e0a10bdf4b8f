import type { FactCondition, OpenFact } from '../result/fact-condition.ts';
import { type Branch, choiceOf } from './alternatives.ts';
import { knowledgeOf } from './knowledge.ts';

/**
 * The facts of which one alone can change the choice, whatever the others are: those for which two branches with
 * different choices can both be true when only this fact is another one. Where a branch was not worked out, every fact
 * that is asked for may decide.
 */
export const decidingFacts = (
  branches: readonly Branch[],
  open: readonly OpenFact[],
): readonly OpenFact[] => {
  if (branches.length < 2) return [];
  if (branches.some(({ found }) => found === 'open')) return open;
  const asked = new Set(branches.flatMap(({ when }) => when.flatMap(factsIn)).map(keyOf));
  return open.filter(
    (fact) =>
      asked.has(keyOf(fact)) &&
      branches.some((one, index) =>
        branches
          .slice(index + 1)
          .some((other) => choiceOf(one) !== choiceOf(other) && differBy(fact, one, other)),
      ),
  );
};

const factsIn = ({ id, attribute, applicant }: FactCondition): readonly OpenFact[] => [
  { id, attribute },
  ...(applicant === null ? [] : [{ id: applicant, attribute }]),
];

const keyOf = ({ id, attribute }: OpenFact): string => JSON.stringify([id, attribute]);

/** Whether both branches can be true of facts that are the same but for one. */
const differBy = (fact: OpenFact, one: Branch, other: Branch): boolean =>
  knowledgeOf([...one.when, ...other.when.map((condition) => withOther(fact, condition))]).isPossible;

/** The condition with another person in the place of the one whose fact is another one; no id holds a line break. */
const withOther = ({ id, attribute }: OpenFact, condition: FactCondition): FactCondition => {
  if (condition.attribute !== attribute) return condition;
  const rename = (applicant: string): string => (applicant === id ? `${id}\n'` : applicant);
  const { applicant } = condition;
  return { ...condition, id: rename(condition.id), applicant: applicant === null ? null : rename(applicant) };
};
