import { createCatalogueIndex, oseeCatalogue } from '@osee/catalogue';
import { formatMessage, messagesOf } from '@osee/core/text';
import { element } from '../../../examples/web/page/view/element.ts';
import type { Wording } from '../shell/wording.ts';
import { field } from '../view/field.ts';
import { type Choice, select } from '../view/select.ts';
import { textInput } from '../view/text-input.ts';
import { say } from '../words/say.ts';
import { competencyChoices } from './competency-names.ts';
import { languageName } from './language-name.ts';
import type { TrainingInput } from './training-input.ts';
import type { TrainingWords } from './training-words.ts';

const costs = ['free', 'mixed', 'paid', 'unknown'] as const;
const limits = [1, 2, 4, 8, 16, 40, 80];

/** The filters of the catalogue and words to look for. */
export const trainingForm = (
  start: TrainingInput,
  { locale, texts, words }: Wording<TrainingWords>,
  change: (input: TrainingInput) => void,
): HTMLElement => {
  let input = start;
  const set = (changed: Partial<TrainingInput>): void => {
    input = { ...input, ...changed };
    change(input);
  };
  const labels = messagesOf(words.labels, 'labels');
  const any: Choice = { value: '', text: texts.any };
  const { compare } = new Intl.Collator(locale);
  const languages = createCatalogueIndex(oseeCatalogue)
    .facets()
    .language.filter(({ value }) => value !== 'unknown')
    .map(({ value, count }) => ({ value, text: `${languageName(value, locale)} (${count})` }))
    .sort((left, right) => compare(left.text, right.text));
  const hours = limits.map((count) => ({ value: String(count), text: say(locale, 'hoursUpTo', { count }) }));
  return element(
    'div',
    { class: 'osee-pg-form' },
    element(
      'div',
      { class: 'osee-pg-wide' },
      field(
        formatMessage(labels, 'facet.competency'),
        select([any, ...competencyChoices(words.core)], input.competency, (competency) =>
          set({ competency }),
        ),
      ),
    ),
    field(
      formatMessage(labels, 'facet.language'),
      select([any, ...languages], input.language, (language) => set({ language })),
    ),
    field(
      texts.hours,
      select([any, ...hours], input.hours === null ? '' : String(input.hours), (value) =>
        set({ hours: value === '' ? null : Number(value) }),
      ),
    ),
    field(
      formatMessage(labels, 'facet.cost'),
      select(
        [any, ...costs.map((cost) => ({ value: cost, text: formatMessage(labels, `cost.${cost}`) }))],
        input.cost,
        (value) => set({ cost: costs.find((cost) => cost === value) ?? '' }),
      ),
    ),
    field(
      texts.words,
      textInput(input.query, (query) => set({ query }), { type: 'search', maxlength: '300', dir: 'auto' }),
    ),
  );
};
