import { button, element } from './dom.ts';
import type { QuestionPart } from './questions-of.ts';
import type { Say } from './say.ts';

/** The way through the parts, each with how much of it is answered. */
export interface PartsNav {
  readonly whole: HTMLDetailsElement;
  readonly refresh: (place: number, answered: ReadonlySet<string>) => void;
}

export const partsNav = (parts: readonly QuestionPart[], say: Say, go: (place: number) => void): PartsNav => {
  const entries = parts.map((part, place) => {
    const count = element('span', { class: 'hint' });
    const made = button('', () => go(place), { part: 'part-button' });
    made.append(part.title, count);
    return { part, made, count };
  });
  const list = element('ol', {}, ...entries.map(({ made }) => element('li', {}, made)));
  return {
    whole: element(
      'details',
      { class: 'parts', part: 'parts' },
      element('summary', { part: 'summary' }, say('parts')),
      element('nav', { 'aria-label': say('parts') }, list),
    ),
    refresh: (place, answered) => {
      for (const [position, { part, made, count }] of entries.entries()) {
        if (position === place) made.setAttribute('aria-current', 'step');
        else made.removeAttribute('aria-current');
        const done = part.questions.filter(({ id }) => answered.has(id)).length;
        const all = part.questions.length;
        count.textContent = `${done === all ? '✓ ' : ''}${say('part-progress', { answered: done, all })}`;
      }
    },
  };
};
