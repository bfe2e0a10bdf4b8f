import type { Answer } from '../maturity/assessment/answer.ts';
import type { Criterion } from '../maturity/model/criterion.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import type { CriterionResult } from '../maturity/result/trace.ts';
import {
  answerOf,
  choiceOf,
  plainNotApplicable,
  reasonChoice,
  unknownChoice,
  withExtrasOf,
} from './choice.ts';
import { countView } from './count-view.ts';
import { button, element } from './dom.ts';
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

/** A question in the element. */
export interface QuestionView {
  readonly id: string;
  readonly whole: HTMLElement;
  readonly refresh: (answer: Answer | undefined, result: CriterionResult | undefined) => void;
}

/** One question: its steps as radio buttons, counting where it counts, and what is written beside the answer. */
export const questionView = (input: QuestionInput): QuestionView => {
  const { criterion, position, model, say, answerNow, give } = input;
  const { id } = criterion;
  const count = countView(criterion, model, say, (answer) => {
    const before = answerNow();
    if (answer !== null) give(withExtrasOf(answer, before));
    else if (before?.status === 'answered' && before.extent) give(null);
  });
  const remark = remarkView(criterion, say, input.asOf, answerNow, give);
  const legend = element(
    'legend',
    { tabindex: '-1', part: 'question-text', id: `text-${id}` },
    `${position}. ${criterion.text}`,
  );
  const choices = element(
    'div',
    { class: 'choices', role: 'radiogroup', 'aria-label': say('answer') },
    ...choicesOf(input),
  );
  choices.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) give(answerOf(id, target.value, answerNow()));
  });
  const notice = element('p', { class: 'warning', part: 'notice', 'aria-live': 'polite' });
  const remove = button(say('remove'), () => give(null), { part: 'remove', class: 'quiet' });
  const whole = element(
    'fieldset',
    { part: 'question', class: 'question', 'data-criterion': id },
    legend,
    ...(criterion.obligation === 'must'
      ? [element('p', { class: 'hint', part: 'obligation' }, say('obligation'))]
      : []),
    ...(count ? [count.whole, element('p', { class: 'hint' }, say('or-choose'))] : []),
    choices,
    notice,
    remark.whole,
    remove,
  );
  const radios = [...choices.querySelectorAll('input')];
  return {
    id,
    whole,
    refresh: (answer, result) => {
      const chosen = answer ? choiceOf(answer) : null;
      for (const radio of radios) radio.checked = radio.value === chosen;
      count?.refresh(answer);
      remark.refresh(answer);
      notice.textContent = noticeOf(say, answer, result);
      remove.hidden = answer === undefined;
    },
  };
};

const noticeOf = (say: Say, answer: Answer | undefined, result: CriterionResult | undefined): string => {
  if (answer === undefined || answer.status === 'unknown' || result?.status !== 'unknown') return '';
  return say(result.reason === 'futureEvidence' ? 'later-evidence' : 'counts-as-unknown');
};

/** The steps of a question, not knowing, and its reasons for not applicable where it may be so. */
const choicesOf = ({ criterion, model, say }: QuestionInput): readonly HTMLElement[] => {
  const { id, scaleId, guide, notApplicableAllowed } = criterion;
  const choice = (value: string, label: string, description = ''): HTMLElement =>
    element(
      'label',
      { class: 'choice', part: 'option' },
      element('input', { type: 'radio', name: `q-${id}`, value, part: 'radio' }),
      element(
        'span',
        {},
        label,
        ...(description === '' ? [] : [element('span', { class: 'hint', part: 'hint' }, description)]),
      ),
    );
  const reasons = guide?.notApplicableReasons ?? [];
  const options = model.scales.find((scale) => scale.id === scaleId)?.options ?? [];
  return [
    ...options.map((option) => choice(option.id, option.label, option.description)),
    choice(unknownChoice, say('unknown')),
    ...(notApplicableAllowed && reasons.length === 0
      ? [choice(plainNotApplicable, say('not-applicable'))]
      : []),
    ...(notApplicableAllowed
      ? reasons.map((reason) =>
          choice(reasonChoice(reason.id), say('not-applicable-because', { reason: reason.text })),
        )
      : []),
  ];
};
