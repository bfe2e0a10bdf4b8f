import { element } from './element.ts';

/** A button that does something on this page. */
export const button = (
  words: string,
  act: () => void,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLButtonElement => {
  const made = element('button', { type: 'button', class: 'osee-pg-button', ...attributes }, words);
  made.addEventListener('click', act);
  return made;
};
