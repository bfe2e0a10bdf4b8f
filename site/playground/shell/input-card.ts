import { saveFile } from '../../../examples/web/page/files/save-file.ts';
import { element } from '../../../examples/web/page/view/element.ts';
import { button } from '../view/button.ts';
import { choiceButtons } from '../view/choice-buttons.ts';
import { card } from './card.ts';
import { jsonEditor } from './json-editor.ts';
import type { Checked } from './problem.ts';
import type { Tool } from './tool.ts';
import type { Wording } from './wording.ts';

/** The input as a form or as JSON, both of the same thing. */
export const inputCard = <Input, Words>(
  tool: Pick<Tool<Input, Words>, 'fileName' | 'form' | 'read' | 'write'>,
  wording: Wording<Words>,
  input: () => Input,
  change: (checked: Checked<Input>) => void,
  startAgain: () => void,
): { readonly root: HTMLElement; readonly draw: () => void } => {
  const { texts } = wording;
  const body = element('div', { class: 'osee-pg-body' });
  let mode = 'form';
  let drawn = 0;
  const draw = (): void => {
    drawn += 1;
    const mine = drawn;
    /** JSON is checked a moment after it was typed, when another input may be shown already. */
    const hear = (checked: Checked<Input>): void => {
      if (mine === drawn) change(checked);
    };
    body.replaceChildren(
      mode === 'form'
        ? tool.form(input(), wording, (changed) => change({ ok: true, input: changed }))
        : jsonEditor(tool.write(input()), texts, (value) => tool.read(value, input()), hear),
    );
  };
  const modes = choiceButtons(
    texts.inputAs,
    [
      { value: 'form', text: texts.form },
      { value: 'json', text: 'JSON' },
    ],
    mode,
    (chosen) => {
      mode = chosen;
      // JSON that cannot be used is given up for the last good input.
      change({ ok: true, input: input() });
      draw();
    },
  );
  const foot = element(
    'div',
    { class: 'osee-pg-buttons' },
    button(texts.startAgain, startAgain),
    button(texts.download, () => {
      saveFile(tool.fileName, 'application/json', `${JSON.stringify(tool.write(input()), null, 2)}\n`);
    }),
  );
  return { root: card('input', texts.input, [modes], body, foot), draw };
};
