import type { Part } from '../state/parts-of.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import type { Say } from './say.ts';

/** The way through the questions: every part with how much of it is answered, and the report at the end. */
export interface PartsNav {
  readonly whole: HTMLElement;
  /** Writes anew how much is answered and where the page stands. */
  readonly refresh: (place: string, answered: ReadonlySet<string>) => void;
}

/** The place that stands for the report. */
export const reportPlace = 'report';

export const partsNav = (parts: readonly Part[], say: Say, go: (place: string) => void): PartsNav => {
  const entryOf = (id: string, title: string) => {
    const count = element('span', { class: 'hint' });
    const made = button('', () => go(id), { 'data-place': id });
    made.append(element('span', { class: 'step' }, title), count);
    return { id, made, count };
  };
  const entries = parts.map((part) => ({ ...entryOf(part.id, part.title), part }));
  const last = entryOf(reportPlace, say('report'));
  const item = ({ made }: { readonly made: HTMLElement }): HTMLElement => element('li', {}, made);
  const listOf = (category: string): HTMLElement =>
    element(
      'li',
      {},
      element('span', { class: 'category' }, category),
      element('ul', {}, ...entries.filter(({ part }) => part.category === category).map(item)),
    );
  const categories = [...new Set(parts.map(({ category }) => category))];
  const wide = matchMedia('(min-width: 75rem)');
  const details = element(
    'details',
    { open: wide.matches },
    element('summary', {}, say('parts')),
    element('ul', {}, ...categories.map(listOf), element('li', {}, element('ul', {}, item(last)))),
  );
  wide.addEventListener('change', () => {
    details.open = wide.matches;
  });
  return {
    whole: element('nav', { class: 'parts', 'aria-label': say('parts') }, details),
    refresh: (place, answered) => {
      for (const { id, made } of [...entries, last]) {
        if (id === place) made.setAttribute('aria-current', 'page');
        else made.removeAttribute('aria-current');
      }
      for (const { count, part } of entries) {
        const done = part.questions.filter(({ id }) => answered.has(id)).length;
        const all = part.questions.length;
        count.textContent = `${done === all ? '✓ ' : ''}${say('partProgress', { answered: done, all })}`;
      }
      if (!wide.matches) details.open = false;
    },
  };
};
