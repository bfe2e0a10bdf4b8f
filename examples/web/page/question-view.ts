import type { Criterion, MaturityModel } from '@osee/scoring/maturity';
import { element } from './element.ts';
import type { PageTexts } from './texts/page-texts.ts';

/** The answer that stands for 'asked, and not known'. */
export const unknownChoice = 'unknown';

/** One question: a group of radio buttons, each with its label. */
export const questionView = (
  criterion: Criterion,
  position: number,
  model: MaturityModel,
  { ui, locale }: PageTexts,
  chosen: string | undefined,
): HTMLElement => {
  const scale = model.scales.find(({ id }) => id === criterion.scaleId);
  const choice = (value: string, label: string, description: string): HTMLElement => {
    const words = element('span', { class: 'step' }, label);
    // The descriptions of the steps are in English so far, and marked as such for screen readers.
    const hint = element(
      'span',
      locale.locale !== 'en' ? { class: 'hint', lang: 'en', dir: 'ltr' } : { class: 'hint' },
      description,
    );
    const input = element('input', {
      type: 'radio',
      name: criterion.id,
      value,
      checked: chosen === value,
    });
    return element(
      'label',
      { class: 'choice' },
      input,
      element('span', { class: 'words' }, words, description ? hint : ''),
    );
  };
  return element(
    'fieldset',
    { id: `question-${criterion.id}` },
    element('legend', {}, `${position}. ${criterion.text}`),
    ...(scale?.options ?? []).map(({ id, label, description }) => choice(id, label, description ?? '')),
    choice(unknownChoice, ui.unknown, ''),
  );
};
