type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** Makes an element. Text stays text: nothing here is parsed as HTML. `part` is where the styles of the host reach it. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
};

/** A button that does something in this element. */
export const button = (words: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement => {
  const made = element(
    'button',
    { type: 'button', ...attributes, part: `button ${attributes['part'] ?? ''}`.trim() },
    words,
  );
  made.addEventListener('click', act);
  return made;
};

/** A field with its label and what helps to fill it in. */
export const field = (
  id: string,
  label: string,
  input: HTMLInputElement | HTMLTextAreaElement,
  hint?: string,
): HTMLElement => {
  input.id = id;
  input.setAttribute('part', 'input');
  if (hint !== undefined) input.setAttribute('aria-describedby', `${id}-hint`);
  return element(
    'div',
    { class: 'field', part: 'field' },
    element('label', { for: id }, label),
    ...(hint === undefined ? [] : [element('span', { class: 'hint', id: `${id}-hint`, part: 'hint' }, hint)]),
    input,
  );
};
