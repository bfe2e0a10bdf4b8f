import type { MaturityModel } from '@osee/scoring/maturity';
import { element } from './element.ts';
import type { Language } from './languages.ts';
import { questionView } from './question-view.ts';
import type { PageTexts } from './texts/page-texts.ts';

/** What the page shows, and what it does when somebody acts. */
export interface PageInput {
  readonly model: MaturityModel;
  readonly texts: PageTexts;
  readonly languages: readonly Language[];
  readonly chosen: ReadonlyMap<string, string>;
  readonly choose: (criterionId: string, optionId: string) => void;
  readonly clear: () => void;
  readonly speak: (language: Language) => void;
}

/** The page, with the places that change with every answer. */
export interface PageView {
  readonly whole: HTMLElement;
  readonly score: HTMLElement;
  readonly progress: HTMLElement;
  readonly report: HTMLElement;
}

const button = (
  words: string,
  act: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement => {
  const made = element('button', { type: 'button', ...attributes }, words);
  made.addEventListener('click', act);
  return made;
};

const languageBar = ({ languages, texts, speak }: PageInput): HTMLElement =>
  element(
    'nav',
    { 'aria-label': texts.ui.languages },
    ...languages.map((each) =>
      button(each.name, () => speak(each), {
        lang: each.locale,
        'aria-pressed': String(each.locale === texts.locale.locale),
      }),
    ),
  );

/** The top of the tree is what the questions are grouped by. */
const questionForm = ({ model, texts, chosen, choose }: PageInput): HTMLElement => {
  const parentOf = new Map(model.nodes.map(({ id, parentId }) => [id, parentId]));
  const topOf = (id: string): string => {
    const parent = parentOf.get(id);
    return parent ? topOf(parent) : id;
  };
  const groups = model.nodes.filter(({ parentId }) => parentId === null);
  const form = element('form', { autocomplete: 'off' });
  for (const { id, title } of groups) {
    form.append(element('h2', {}, title));
    for (const [position, criterion] of model.criteria.entries()) {
      if (topOf(criterion.impacts[0]?.nodeId ?? '') !== id) continue;
      form.append(questionView(criterion, position + 1, model, texts, chosen.get(criterion.id)));
    }
  }
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(target.name, target.value);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
};

/** Builds the page. */
export const pageView = (input: PageInput): PageView => {
  const { ui } = input.texts;
  const score = element('div', { 'aria-live': 'polite', 'aria-atomic': 'true' });
  const progress = element('div', { class: 'progress' });
  const report = element('article', { id: 'report', 'aria-label': ui.report });
  const header = element(
    'header',
    {},
    languageBar(input),
    element('h1', {}, ui.title),
    element('p', {}, ui.lead),
    element('p', { class: 'privacy' }, ui.privacy),
  );
  const aside = element('aside', { 'aria-label': ui.result }, element('h2', {}, ui.result), score, progress);
  const buttons = element(
    'p',
    { class: 'buttons' },
    button(ui.print, () => window.print()),
    button(ui.clear, input.clear),
  );
  const side = element('div', { class: 'side' }, aside);
  const main = element('main', {}, questionForm(input), side, report, buttons);
  return { whole: element('div', {}, header, main), score, progress, report };
};
