import { element } from '../../../examples/web/page/view/element.ts';

/** A line of text, a day or a number. */
export const textInput = (
  value: string,
  change: (value: string) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLInputElement => {
  const made = element('input', { type: 'text', autocomplete: 'off', ...attributes });
  made.value = value;
  made.addEventListener('input', () => change(made.value));
  return made;
};

/** Several lines of text, as they are typed: no help with spelling, which knows no code. */
export const textArea = (
  value: string,
  change: (value: string) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLTextAreaElement => {
  const made = element('textarea', {
    spellcheck: 'false',
    autocapitalize: 'off',
    autocomplete: 'off',
    dir: 'ltr',
    ...attributes,
  });
  made.value = value;
  made.addEventListener('input', () => change(made.value));
  return made;
};
