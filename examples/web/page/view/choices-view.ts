import type { Criterion, ScaleOption } from '@osee/scoring/maturity';
import { reasonChoice, unknownChoice } from '../state/choice.ts';
import { element } from './element.ts';
import type { Say } from './say.ts';

/** The steps of a question, its reasons for not applicable, and not knowing: one radio button each. */
export const choicesView = (
  criterion: Criterion,
  options: readonly ScaleOption[],
  say: Say,
): readonly HTMLElement[] => {
  const choice = (value: string, label: string, description = ''): HTMLElement =>
    element(
      'label',
      { class: 'choice' },
      element('input', { type: 'radio', name: criterion.id, value }),
      element(
        'span',
        {},
        element('span', { class: 'step' }, label),
        ...(description === '' ? [] : [element('span', { class: 'hint' }, description)]),
      ),
    );
  const reasons = criterion.guide?.notApplicableReasons ?? [];
  return [
    ...options.map(({ id, label, description }) => choice(id, label, description)),
    choice(unknownChoice, say('unknown')),
    ...reasons.map(({ id, text }) => choice(reasonChoice(id), say('notApplicable', { reason: text }))),
  ];
};
