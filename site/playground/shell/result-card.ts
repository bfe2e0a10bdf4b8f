import { element } from '../../../examples/web/page/view/element.ts';
import { choiceButtons } from '../view/choice-buttons.ts';
import { problemList } from '../view/problem-list.ts';
import type { Texts } from '../words/texts.ts';
import { card } from './card.ts';
import type { CodeView } from './code-view.ts';
import type { Found } from './found.ts';
import type { Problem } from './problem.ts';
import { rangeBar } from './range-bar.ts';

/** Where a result stands, and what is spoken of it. */
export interface ResultCard {
  readonly root: HTMLElement;
  readonly show: (found: Found, view: HTMLElement, code: string) => void;
  /** The last result stays, told to be out of date. */
  readonly fail: (problems: readonly Problem[]) => void;
}

/** The result: the figure first, then the report or the code. Who listens hears the figure alone. */
export const resultCard = (texts: Texts, code: CodeView): ResultCard => {
  const headline = element('div', { class: 'osee-pg-headline', role: 'status' });
  const bar = element('div', {});
  const faults = element('div', {});
  const report = element('div', { class: 'osee-pg-found' });
  code.root.hidden = true;
  const views = choiceButtons(
    texts.shownAs,
    [
      { value: 'report', text: texts.report },
      { value: 'code', text: texts.code },
    ],
    'report',
    (chosen) => {
      report.hidden = chosen === 'code';
      code.root.hidden = chosen !== 'code';
    },
  );
  const top = element('div', { class: 'osee-pg-sticky' }, headline, bar);
  const root = card('result', texts.result, [views], faults, top, report, code.root);
  return {
    root,
    show: (found, view, text) => {
      code.show(text);
      root.classList.remove('osee-pg-stale');
      faults.replaceChildren();
      headline.setAttribute('data-tone', found.tone);
      headline.replaceChildren(
        element(
          'p',
          { class: 'osee-pg-figure' },
          element('strong', {}, found.figure),
          ' ',
          element('span', {}, found.caption),
        ),
        ...found.notes.map((note) => element('p', { class: 'osee-pg-note' }, note)),
      );
      bar.replaceChildren(...(found.range ? [rangeBar(found.range)] : []));
      report.replaceChildren(view);
    },
    fail: (problems) => {
      root.classList.add('osee-pg-stale');
      faults.replaceChildren(problemList(problems, texts));
      headline.setAttribute('data-tone', 'no');
      headline.replaceChildren(element('p', { class: 'osee-pg-note' }, texts.stale));
      bar.replaceChildren();
    },
  };
};
