import { element } from '../../../examples/web/page/view/element.ts';
import { nextId } from '../view/next-id.ts';

/** A part of the page with its heading, and what stands beside the heading. */
export const card = (
  name: string,
  title: string,
  beside: readonly HTMLElement[],
  ...children: (Node | string)[]
): HTMLElement => {
  const id = nextId();
  return element(
    'section',
    { class: `osee-pg-card osee-pg-${name}`, 'aria-labelledby': id },
    element('div', { class: 'osee-pg-card-head' }, element('h2', { id }, title), ...beside),
    ...children,
  );
};
