import type { Answer, CriterionResult, MaturityModel } from '@osee/scoring/maturity';
import type { Part } from '../state/parts-of.ts';
import { element } from './element.ts';
import { type QuestionInput, questionView } from './question-view.ts';

/** The questions of one part. */
export interface PartView {
  readonly whole: HTMLElement;
  readonly refresh: (
    answers: readonly Answer[],
    results: readonly CriterionResult[],
    onlyId?: string | undefined,
  ) => void;
}

/** How the questions of a part are answered. */
export interface PartActions extends Pick<QuestionInput, 'say' | 'asOf'> {
  readonly model: MaturityModel;
  readonly answers: () => readonly Answer[];
  readonly give: (criterionId: string, answer: Answer | null) => void;
}

export const partView = (part: Part, first: number, actions: PartActions): PartView => {
  const { model, say, asOf, answers, give } = actions;
  const questions = part.questions.map((criterion, place) => ({
    id: criterion.id,
    view: questionView({
      criterion,
      position: first + place,
      model,
      say,
      asOf,
      answerNow: () => answers().find(({ criterionId }) => criterionId === criterion.id),
      give: (answer) => give(criterion.id, answer),
    }),
  }));
  const form = element('form', { autocomplete: 'off' }, ...questions.map(({ view }) => view.whole));
  form.addEventListener('submit', (event) => event.preventDefault());
  return {
    whole: element('div', {}, element('h2', { id: 'place-title', tabindex: '-1' }, part.title), form),
    refresh: (given, results, onlyId) => {
      for (const { id, view } of questions) {
        if (onlyId !== undefined && id !== onlyId) continue;
        view.refresh(
          given.find(({ criterionId }) => criterionId === id),
          results.find((result) => result.id === id),
        );
      }
    },
  };
};
