import { element } from '../../../examples/web/page/view/element.ts';
import type { Locale } from '../words/languages.ts';
import type { Texts } from '../words/texts.ts';
import { codeView } from './code-view.ts';
import type { Found } from './found.ts';
import { inputCard } from './input-card.ts';
import { later } from './later.ts';
import { parseJson } from './parse-json.ts';
import { type Checked, problemsOf } from './problem.ts';
import { resultCard } from './result-card.ts';
import type { Tool } from './tool.ts';
import type { Wording } from './wording.ts';

/** What the page tells a tool, and what it wants to hear of it. */
export interface PanelSetting {
  readonly locale: Locale;
  readonly texts: Texts;
  /** JSON of an input that came with the address; `null` for the example. */
  readonly given: string | null;
  readonly aside: string | null;
  readonly speak: (words: string) => void;
  /** Called with what goes into the address; nulls for the example. */
  readonly changed: (input: string | null, aside: string | null) => void;
}

/** Opens a tool: loads its words, reads what was given, and computes as the input changes. */
export const openPanel = async <Input, Words, Result extends Found>(
  tool: Tool<Input, Words, Result>,
  { locale, texts, given, aside, speak, changed }: PanelSetting,
): Promise<HTMLElement> => {
  const wording: Wording<Words> = { locale, texts, words: await tool.load(locale) };
  const start = tool.start(wording);
  let input = start;
  const wait = later(150);
  const result = resultCard(texts, codeView(texts, tool.fileName, speak));

  const run = (): void => {
    try {
      const found = tool.run(input, wording);
      result.show(found, tool.view(found, wording), tool.code(input, locale));
    } catch (error) {
      result.fail(problemsOf(error));
    }
  };
  const change = (checked: Checked<Input>): void => {
    if (!checked.ok) {
      wait(() => result.fail(checked.problems));
      return;
    }
    input = checked.input;
    changed(JSON.stringify(tool.write(input)), tool.aside?.of(input) ?? null);
    wait(run);
  };
  const startAgain = (): void => {
    input = start;
    changed(null, null);
    form.draw();
    // What still waits is of the input that is given up.
    wait(run);
    speak(texts.startedAgain);
  };
  const form = inputCard(tool, wording, () => input, change, startAgain);

  const checked = await readGiven(tool, start, given, aside);
  if (checked.ok) input = checked.input;
  form.draw();
  run();
  if (!checked.ok) result.fail(checked.problems);
  return element('div', { class: 'osee-pg-columns' }, form.root, result.root);
};

const readGiven = async <Input>(
  tool: Pick<Tool<Input, unknown>, 'aside' | 'read'>,
  start: Input,
  given: string | null,
  aside: string | null,
): Promise<Checked<Input>> => {
  if (given === null) return { ok: true, input: start };
  const parsed = parseJson(given);
  if (!parsed.ok) return parsed;
  const before = aside === null || tool.aside === undefined ? start : tool.aside.with(start, aside);
  return tool.read(parsed.input, before);
};
