import { button as plainButton } from '../../../examples/web/page/view/button.ts';

/** A button in the style of the playground. */
export const button = (
  words: string,
  act: () => void,
  attributes: Readonly<Record<string, string | boolean>> = {},
): HTMLButtonElement => plainButton(words, act, { class: 'osee-pg-button', ...attributes });
