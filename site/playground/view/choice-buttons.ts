import { element } from '../../../examples/web/page/view/element.ts';
import { button } from './button.ts';
import type { Choice } from './select.ts';

/** A few buttons of which one is pressed. */
export const choiceButtons = (
  label: string,
  choices: readonly Choice[],
  value: string,
  choose: (value: string) => void,
): HTMLElement => {
  const buttons = choices.map((choice) => {
    const made = button(choice.text, () => press(choice.value), { 'data-value': choice.value });
    made.className = 'osee-pg-segment';
    return made;
  });
  const show = (pressed: string): void => {
    for (const made of buttons)
      made.setAttribute('aria-pressed', String(made.getAttribute('data-value') === pressed));
  };
  const press = (pressed: string): void => {
    show(pressed);
    choose(pressed);
  };
  show(value);
  return element('div', { class: 'osee-pg-segments', role: 'group', 'aria-label': label }, ...buttons);
};
