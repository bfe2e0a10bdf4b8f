import { licenceUses } from '@osee/core/licences';
import { formatMessage, messagesOf } from '@osee/core/text';
import { element } from '../../../examples/web/page/view/element.ts';
import type { Wording } from '../shell/wording.ts';
import { field } from '../view/field.ts';
import { select } from '../view/select.ts';
import { textArea, textInput } from '../view/text-input.ts';
import type { CoreWords } from '../words/core-words.ts';
import type { LicenceInput } from './licence-input.ts';

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 100);

/** The licences, what is done, and the licence of the whole. */
export const licenceForm = (
  start: LicenceInput,
  { texts, words }: Wording<CoreWords>,
  change: (input: LicenceInput) => void,
): HTMLElement => {
  let input = start;
  const set = (changed: Partial<LicenceInput>): void => {
    input = { ...input, ...changed };
    change(input);
  };
  const messages = messagesOf(words, 'licences');
  const uses = licenceUses.map((value) => ({ value, text: formatMessage(messages, `use.${value}`) }));
  return element(
    'div',
    { class: 'osee-pg-form' },
    field(
      texts.components,
      textArea(input.components.join('\n'), (text) => set({ components: linesOf(text) }), { rows: '7' }),
      texts.componentsHint,
    ),
    field(
      texts.use,
      select(uses, input.use, (value) => {
        const use = licenceUses.find((known) => known === value);
        if (use !== undefined) set({ use });
      }),
    ),
    field(
      texts.whole,
      textInput(input.whole, (whole) => set({ whole: whole.trim() }), {
        dir: 'ltr',
        placeholder: 'EUPL-1.2',
      }),
      texts.wholeHint,
    ),
  );
};
