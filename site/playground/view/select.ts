import { element } from '../../../examples/web/page/view/element.ts';

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Choices under a heading of their own. */
export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

const optionOf = ({ value, text }: Choice): HTMLOptionElement => element('option', { value }, text);

/** A list to choose from. A value that is not in it is added as it is, so that nothing is changed by being shown. */
export const select = (
  choices: readonly (Choice | ChoiceGroup)[],
  value: string,
  choose: (value: string) => void,
): HTMLSelectElement => {
  const made = element(
    'select',
    {},
    ...choices.map((each) =>
      'choices' in each
        ? element('optgroup', { label: each.title }, ...each.choices.map(optionOf))
        : optionOf(each),
    ),
  );
  made.value = value;
  if (made.value !== value) {
    made.append(optionOf({ value, text: value }));
    made.value = value;
  }
  made.addEventListener('change', () => choose(made.value));
  return made;
};
