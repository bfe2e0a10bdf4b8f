import { element } from '../../../examples/web/page/view/element.ts';
import { nextId } from './next-id.ts';

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A label with its field below it, and a hint that belongs to it. */
export const field = (label: string, input: Input, hint?: string): HTMLElement => {
  input.id = nextId();
  if (hint !== undefined) input.setAttribute('aria-describedby', `${input.id}-hint`);
  return element(
    'div',
    { class: 'osee-pg-field' },
    element('label', { for: input.id }, label),
    ...(hint === undefined ? [] : [element('p', { class: 'osee-pg-hint', id: `${input.id}-hint` }, hint)]),
    input,
  );
};
