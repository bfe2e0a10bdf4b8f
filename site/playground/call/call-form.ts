import { countries } from '@osee/core/geography';
import type { Candidate } from '@osee/scoring/selection';
import { element } from '../../../examples/web/page/view/element.ts';
import type { Wording } from '../shell/wording.ts';
import { button } from '../view/button.ts';
import { say } from '../words/say.ts';
import { applicationView } from './application-view.ts';
import { type CallInput, mostApplications, newApplication } from './call-input.ts';
import type { CallWords } from './call-words.ts';
import { namesOf } from './run-call.ts';

/** The applications, each closed until somebody opens it; more can be added, and each be taken out. */
export const callForm = (
  start: CallInput,
  wording: Wording<CallWords>,
  change: (input: CallInput) => void,
): HTMLElement => {
  const { texts, locale } = wording;
  let input = start;
  const root = element('div', { class: 'osee-pg-form' });
  const set = (content: readonly Candidate[]): void => {
    input = { ...input, content };
    change(input);
  };
  const add = (): void => {
    const taken = new Set(input.content.map(({ country }) => country));
    const free = countries.find(({ alpha3 }) => !taken.has(alpha3));
    if (free === undefined) return;
    set([...input.content, newApplication(input.content, free.alpha3, texts.host)]);
    draw();
    const last = [...root.querySelectorAll('details')].at(-1);
    if (last !== undefined) last.open = true;
    last?.querySelector('summary')?.focus();
  };
  const takeOut = (place: number): void => {
    set(input.content.filter((_, at) => at !== place));
    draw();
    // The focus stays near: what was under it is gone.
    root.querySelectorAll<HTMLElement>('summary, .osee-pg-add')[place]?.focus();
  };
  const draw = (): void => {
    const names = namesOf(input.content, wording);
    const nameOf = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
    root.replaceChildren(
      element('p', { class: 'osee-pg-hint osee-pg-wide' }, texts.callNote),
      element(
        'div',
        { class: 'osee-pg-wide' },
        ...input.content.map((application, place) =>
          applicationView(
            application,
            wording,
            (changed) => set(input.content.map((each, at) => (at === place ? changed : each))),
            button(say(locale, 'remove', { name: nameOf(application.id) }), () => takeOut(place)),
          ),
        ),
      ),
      element(
        'div',
        { class: 'osee-pg-buttons osee-pg-wide' },
        button(texts.addApplication, add, {
          class: 'osee-pg-button osee-pg-add',
          disabled: input.content.length >= mostApplications,
        }),
      ),
    );
  };
  draw();
  return root;
};
