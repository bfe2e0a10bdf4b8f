import { OseeError } from '@osee/core';
import { type Answer, answerExtent, type Criterion } from '@osee/scoring/maturity';
import { instrument } from '../state/instrument.ts';
import { readWhole } from '../state/read-whole.ts';
import { element } from './element.ts';
import { field } from './field.ts';
import type { Say } from './say.ts';

/** The fields of a question that is answered by counting. */
export interface CountView {
  readonly whole: HTMLElement;
  /** Shows the numbers of an answer; those of an answer that was not counted are empty. */
  readonly refresh: (answer: Answer | undefined, stepOf: (optionId: string) => string) => void;
}

/** Counting n of N: the step is worked out, and cases about which nobody knows stay among all. */
export const countView = (
  criterion: Criterion,
  say: Say,
  give: (answer: Answer | null) => void,
): CountView | null => {
  const { measure } = criterion.guide ?? {};
  if (measure === undefined) return null;
  const numberField = (name: string): HTMLInputElement =>
    element('input', {
      id: `${name}-${criterion.id}`,
      type: 'text',
      inputmode: 'numeric',
      autocomplete: 'off',
      maxlength: '20',
      dir: 'ltr',
    });
  const [counted, among, unknown] = [numberField('counted'), numberField('among'), numberField('not-known')];
  const outcome = element('p', { class: 'outcome', 'aria-live': 'polite', id: `outcome-${criterion.id}` });
  const say1 = (text: string, isFault: boolean): void => {
    outcome.textContent = text;
    for (const input of [counted, among, unknown]) input.setAttribute('aria-invalid', String(isFault));
  };
  const read = (): void => {
    const [n, all, open] = [counted, among, unknown].map(({ value }) => readWhole(value));
    if (n === null && all === null && open === null) {
      say1('', false);
      give(null);
    } else if ([n, all, open].some(Number.isNaN)) say1(say('countWrong'), true);
    else if (n === null || n === undefined || all === null || all === undefined) {
      say1(say('countIncomplete'), false);
    } else {
      const cases = { criterionId: criterion.id, counted: n, among: all };
      try {
        give(answerExtent(instrument, open ? { ...cases, unknown: open } : cases));
      } catch (error) {
        if (!(error instanceof OseeError)) throw error;
        say1(say(error.code === 'no-cases' ? 'countNone' : 'countWrong'), true);
      }
    }
  };
  const { countsIf } = measure;
  const whole = element(
    'fieldset',
    { class: 'count' },
    element('legend', {}, say('count')),
    ...(countsIf === undefined ? [] : [element('p', {}, say('countsIf', { rule: countsIf }))]),
    field(say('counted', { what: measure.counted }), counted, outcome),
    field(say('among', { what: measure.among }), among, outcome),
    field(say('notKnown'), unknown, outcome),
    outcome,
  );
  whole.addEventListener('change', (event) => {
    event.stopPropagation();
    read();
  });
  return {
    whole,
    refresh: (answer, stepOf) => {
      const extent = answer?.status === 'answered' ? answer.extent : undefined;
      counted.value = extent ? String(extent.counted) : '';
      among.value = extent ? String(extent.among) : '';
      unknown.value = extent?.unknown === undefined ? '' : String(extent.unknown);
      say1(
        extent && answer?.status === 'answered'
          ? say('countedStep', {
              counted: extent.counted,
              among: extent.among,
              step: stepOf(answer.optionId),
            })
          : '',
        false,
      );
    },
  };
};
