import { type FileKind, fileKinds } from '../files/file-kinds.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import type { Say } from './say.ts';

/** What is done with files. */
export interface FileActions {
  readonly save: (kind: FileKind) => void;
  readonly open: (file: File) => void;
  readonly clear: () => void;
}

/** Files that the page gives, a file that it takes, and the way to forget everything. */
export const filesView = (say: Say, { save, open, clear }: FileActions): HTMLElement => {
  const chosen = element('input', { id: 'open-file', type: 'file', accept: '.json,application/json' });
  chosen.addEventListener('change', () => {
    const [file] = chosen.files ?? [];
    if (file) open(file);
    chosen.value = '';
  });
  return element(
    'section',
    { class: 'files', 'aria-labelledby': 'files-title' },
    element('h3', { id: 'files-title' }, say('files')),
    element(
      'p',
      { class: 'buttons' },
      ...fileKinds.map((kind) => button(say(kind.label), () => save(kind), { 'data-file': kind.ending })),
      button(say('print'), () => print()),
    ),
    element('div', { class: 'field' }, element('label', { for: 'open-file' }, say('openFile')), chosen),
    element('p', { class: 'buttons' }, button(say('clear'), clear, { id: 'clear', class: 'danger' })),
  );
};
