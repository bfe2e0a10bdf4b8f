import { element } from '../../../examples/web/page/view/element.ts';
import { button } from '../view/button.ts';
import { copyText } from '../view/copy-text.ts';
import type { Texts } from '../words/texts.ts';

/** The call that gives the same result, to be copied. */
export interface CodeView {
  readonly root: HTMLElement;
  readonly show: (code: string) => void;
}

/** Shows code with the file that it reads, if it reads one. */
export const codeView = (texts: Texts, fileName: string, speak: (words: string) => void): CodeView => {
  const code = element('code', {});
  const frame = element(
    'pre',
    { class: 'osee-pg-code-text', dir: 'ltr', tabindex: '0', role: 'region', 'aria-label': texts.code },
    code,
  );
  const copy = button(texts.copyCode, async () => {
    const copied = await copyText(code.textContent ?? '');
    if (!copied) getSelection()?.selectAllChildren(code);
    speak(copied ? texts.codeCopied : texts.codeSelected);
  });
  const lead = element('p', { class: 'osee-pg-hint' }, texts.codeLead);
  const named = element('code', { dir: 'ltr' }, fileName);
  const file = element('p', { class: 'osee-pg-hint' }, `${texts.codeFile} `, named);
  return {
    root: element(
      'div',
      { class: 'osee-pg-code' },
      lead,
      frame,
      element('div', { class: 'osee-pg-buttons' }, copy),
    ),
    show: (text) => {
      code.textContent = text;
      if (text.includes(fileName)) lead.after(file);
      else file.remove();
    },
  };
};
