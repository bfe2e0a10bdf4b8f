import { element } from '../../../examples/web/page/view/element.ts';
import { field } from '../view/field.ts';
import { problemList } from '../view/problem-list.ts';
import { textArea } from '../view/text-input.ts';
import type { Texts } from '../words/texts.ts';
import { later } from './later.ts';
import { parseJson } from './parse-json.ts';
import type { Checked } from './problem.ts';

/** A text area with JSON that is checked as it is typed. `accept` is called with what is good, and with nothing else. */
export const jsonEditor = <Input>(
  value: unknown,
  texts: Texts,
  read: (value: unknown) => Promise<Checked<Input>>,
  accept: (checked: Checked<Input>) => void,
): HTMLElement => {
  const report = element('div', { class: 'osee-pg-report', role: 'status' });
  const wait = later(300);
  let latest = 0;
  const check = async (text: string): Promise<void> => {
    latest += 1;
    const turn = latest;
    const parsed = parseJson(text);
    const checked = parsed.ok ? await read(parsed.input) : parsed;
    // A later text may have been checked in the meantime.
    if (turn !== latest) return;
    area.setAttribute('aria-invalid', String(!checked.ok));
    report.replaceChildren(
      checked.ok
        ? element('p', { class: 'osee-pg-good' }, texts.jsonGood)
        : problemList(checked.problems, texts),
    );
    accept(checked);
  };
  const area = textArea(
    JSON.stringify(value, null, 2),
    (text) => {
      wait(() => void check(text));
    },
    { rows: '22', class: 'osee-pg-json' },
  );
  return element('div', {}, field(texts.jsonLabel, area, texts.jsonHint), report);
};
