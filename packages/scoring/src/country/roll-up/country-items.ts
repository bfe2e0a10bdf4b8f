import type { Answer } from '../../maturity/assessment/answer.ts';
import { mergeAnswers } from '../../maturity/assessment/merge-answers.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { InstitutionInput } from './institution-input.ts';
import type { CountryItem } from './rolled-up-results.ts';

export interface NationalAnswers {
  readonly answers: readonly Answer[];
  /** By criterion, where its answer comes from and who gave one. */
  readonly origins: ReadonlyMap<string, Pick<CountryItem, 'from' | 'institutionIds'>>;
}

/**
 * What the country answers once: its own answer, else what all institutions that know it say alike, with the reasons and
 * the evidence of all of them. Who does not know contradicts nobody.
 */
export const nationalAnswersOf = (
  compiled: CompiledModel,
  nationalIds: ReadonlySet<string>,
  inputs: readonly InstitutionInput[],
  own: readonly Answer[],
): NationalAnswers => {
  const ofCountry = new Map(own.map((answer) => [answer.criterionId, answer]));
  const sorted = [...inputs].sort((one, other) => (one.id < other.id ? -1 : 1));
  const answers: Answer[] = [];
  const origins = new Map<string, Pick<CountryItem, 'from' | 'institutionIds'>>();
  for (const id of compiled.criteria.keys()) {
    if (!nationalIds.has(id)) continue;
    const given = sorted.flatMap((input) => {
      const answer = input.assessment?.answers.find(({ criterionId }) => criterionId === id);
      return answer === undefined ? [] : [{ institutionId: input.id, answer }];
    });
    const institutionIds = given.map(({ institutionId }) => institutionId);
    const stated = ofCountry.get(id);
    const knowing = given.flatMap(({ answer }) => (answer.status === 'unknown' ? [] : [answer]));
    const [first, ...others] = knowing.length > 0 ? knowing : given.map(({ answer }) => answer);
    if (stated !== undefined) {
      answers.push(stated);
      origins.set(id, { from: 'country', institutionIds });
    } else if (first === undefined) origins.set(id, { from: 'nobody', institutionIds });
    else if (others.every((answer) => choiceOf(answer) === choiceOf(first))) {
      answers.push(mergeAnswers(id, [first, ...others]));
      origins.set(id, { from: 'institutions', institutionIds });
    } else origins.set(id, { from: 'conflict', institutionIds });
  }
  return { answers, origins };
};

const choiceOf = (answer: Answer): string =>
  answer.status === 'answered' ? `answered ${answer.optionId}` : answer.status;

/** What the country answers once, with what became of it. */
export const countryItemsOf = (
  reference: MaturityResult,
  nationalIds: ReadonlySet<string>,
  { origins }: NationalAnswers,
): CountryItem[] =>
  reference.criteria
    .filter(({ id }) => nationalIds.has(id))
    .map(({ id, text, status, optionId, value }) => ({
      criterionId: id,
      text,
      status,
      optionId,
      value,
      ...(origins.get(id) ?? { from: 'nobody', institutionIds: [] }),
    }));
