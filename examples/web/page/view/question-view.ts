import type { Answer, Criterion, CriterionResult, MaturityModel } from '@osee/scoring/maturity';
import { answerOf, choiceOf, withExtrasOf } from '../state/choice.ts';
import { withRemark } from '../state/with-remark.ts';
import { button } from './button.ts';
import { choicesView } from './choices-view.ts';
import { countView } from './count-view.ts';
import { element } from './element.ts';
import { guideLine, guideList } from './guide-view.ts';
import { remarkView } from './remark-view.ts';
import type { Say } from './say.ts';

/** What a question needs to be asked. */
export interface QuestionInput {
  readonly criterion: Criterion;
  readonly position: number;
  readonly model: MaturityModel;
  readonly say: Say;
  readonly answerNow: () => Answer | undefined;
  readonly asOf: () => string;
  /** Gives the answer; `null` takes it away. */
  readonly give: (answer: Answer | null) => void;
}

/** A question on the page. */
export interface QuestionView {
  readonly whole: HTMLElement;
  readonly refresh: (answer: Answer | undefined, result: CriterionResult | undefined) => void;
}

/** One question: by counting where it counts, else or also by step; its guide, and what is written beside the answer. */
export const questionView = (input: QuestionInput): QuestionView => {
  const { criterion, position, model, say, answerNow, give } = input;
  const { id } = criterion;
  const options = model.scales.find((scale) => scale.id === criterion.scaleId)?.options ?? [];
  const stepOf = (optionId: string): string =>
    options.find((option) => option.id === optionId)?.label ?? optionId;
  const count = countView(criterion, say, (answer) => {
    if (answer !== null) give(withExtrasOf(answer, answerNow()));
    else {
      const now = answerNow();
      if (now?.status === 'answered' && now.extent) give(null);
    }
  });
  const remark = remarkView(id, say, input.asOf, (written) => {
    const answer = answerNow();
    if (answer !== undefined) give(withRemark(answer, written));
  });
  const choices = element(
    'div',
    { class: 'choices', role: 'radiogroup', 'aria-label': say(count ? 'choose' : 'columnStep') },
    ...choicesView(criterion, options, say),
  );
  choices.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) give(answerOf(id, target.value, answerNow()));
  });
  const later = element('p', { class: 'warning', 'aria-live': 'polite' });
  const remove = button(say('removeAnswer'), () => give(null), { class: 'small' });
  const whole = element(
    'fieldset',
    { id: `question-${id}`, class: 'question' },
    element('legend', { tabindex: '-1' }, `${position}. ${criterion.text}`),
    guideLine(criterion, say),
    ...(count ? [count.whole, element('p', { class: 'or' }, say('choose'))] : []),
    choices,
    later,
    element(
      'details',
      {},
      element('summary', {}, say('details')),
      guideList(criterion, model, say),
      remark.whole,
    ),
    remove,
  );
  const radios = [...choices.querySelectorAll('input')];
  return {
    whole,
    refresh: (answer, result) => {
      const chosen = answer === undefined ? null : choiceOf(answer);
      for (const radio of radios) radio.checked = radio.value === chosen;
      count?.refresh(answer, stepOf);
      remark.refresh(answer);
      later.textContent = result?.reason === 'futureEvidence' ? say('laterEvidence') : '';
      // A button that vanishes under the focus would send the reader back to the top.
      if (answer === undefined && document.activeElement === remove) radios[0]?.focus();
      remove.hidden = answer === undefined;
    },
  };
};
