import { OseeError } from '@osee/core';
import type { Answer } from '../maturity/assessment/answer.ts';
import { answerExtent } from '../maturity/assessment/answer-extent.ts';
import type { Criterion } from '../maturity/model/criterion.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import { element, field } from './dom.ts';
import type { Say } from './say.ts';

/** The fields of a question that is answered by counting. */
export interface CountView {
  readonly whole: HTMLElement;
  readonly refresh: (answer: Answer | undefined) => void;
}

const wholeOf = (text: string): number | null => {
  const plain = text.trim();
  if (plain === '') return null;
  return /^\d{1,15}$/u.test(plain) ? Number(plain) : Number.NaN;
};

/** Counting n of N: the step is worked out, and cases about which nobody knows stay among all. */
export const countView = (
  criterion: Criterion,
  model: MaturityModel,
  say: Say,
  give: (answer: Answer | null) => void,
): CountView | null => {
  const { measure } = criterion.guide ?? {};
  const options = model.scales.find(({ id }) => id === criterion.scaleId)?.options ?? [];
  if (measure === undefined || options.some(({ upTo }) => upTo === undefined)) return null;
  const input = (): HTMLInputElement =>
    element('input', {
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'off',
      maxlength: '16',
      dir: 'ltr',
    });
  const [counted, among, open] = [input(), input(), input()];
  const outcome = element('p', { class: 'outcome', part: 'outcome', 'aria-live': 'polite' });
  const tell = (text: string, isFault: boolean): void => {
    outcome.textContent = text;
    outcome.classList.toggle('warning', isFault);
    for (const each of [counted, among, open]) each.setAttribute('aria-invalid', String(isFault));
  };
  const read = (): void => {
    const [n, all, unknown] = [wholeOf(counted.value), wholeOf(among.value), wholeOf(open.value)];
    if (n === null && all === null && unknown === null) {
      tell('', false);
      give(null);
    } else if ([n, all, unknown].some(Number.isNaN)) tell(say('count-wrong'), true);
    else if (n === null || all === null) tell(say('count-incomplete'), false);
    else {
      const cases = { criterionId: criterion.id, counted: n, among: all };
      try {
        give(answerExtent(model, unknown ? { ...cases, unknown } : cases));
      } catch (error) {
        if (!(error instanceof OseeError)) throw error;
        tell(say(error.code === 'no-cases' ? 'count-none' : 'count-wrong'), true);
      }
    }
  };
  const { countsIf } = measure;
  const whole = element(
    'div',
    { class: 'count', part: 'count', role: 'group', 'aria-label': say('count') },
    ...(countsIf === undefined ? [] : [element('p', {}, say('counts-if', { rule: countsIf }))]),
    field(`counted-${criterion.id}`, say('counted', { what: measure.counted }), counted),
    field(`among-${criterion.id}`, say('among', { what: measure.among }), among),
    field(`open-${criterion.id}`, say('not-known'), open),
    outcome,
  );
  whole.addEventListener('change', (event) => {
    event.stopPropagation();
    read();
  });
  return {
    whole,
    refresh: (answer) => {
      const extent = answer?.status === 'answered' ? answer.extent : undefined;
      const write = (target: HTMLInputElement, value: number | undefined): void => {
        target.value = value === undefined ? '' : String(value);
      };
      write(counted, extent?.counted);
      write(among, extent?.among);
      write(open, extent?.unknown);
      const step =
        options.find(({ id }) => answer?.status === 'answered' && id === answer.optionId)?.label ?? '';
      tell(extent ? say('counted-step', { counted: extent.counted, among: extent.among, step }) : '', false);
    },
  };
};
