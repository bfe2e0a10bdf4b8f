import { element } from './element.ts';

/** A label with its field below it, and a hint that belongs to it. */
export const field = (
  label: string,
  input: HTMLInputElement | HTMLTextAreaElement,
  hint?: HTMLElement | string,
): HTMLElement => {
  const note = typeof hint === 'string' ? element('span', { class: 'hint' }, hint) : hint;
  if (note !== undefined) {
    note.id ||= `${input.id}-hint`;
    input.setAttribute('aria-describedby', note.id);
  }
  return element(
    'div',
    { class: 'field' },
    element('label', { for: input.id }, label),
    input,
    ...(note ? [note] : []),
  );
};
