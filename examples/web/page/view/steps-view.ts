import type { AssessmentSession } from '@osee/scoring/maturity';
import type { Part } from '../state/parts-of.ts';
import { button } from './button.ts';
import { element } from './element.ts';
import { reportPlace } from './parts-nav.ts';
import type { Say } from './say.ts';

/** What the buttons below the questions need. */
export interface StepsInput {
  readonly say: Say;
  readonly parts: readonly Part[];
  readonly place: string;
  readonly session: AssessmentSession;
  readonly actions: {
    readonly go: (place: string) => void;
    readonly undo: () => void;
    readonly redo: () => void;
  };
}

/** The way to the part before and the next one, and back and forth through the steps that were made. */
export const stepsView = ({ say, parts, place, session, actions }: StepsInput): HTMLElement => {
  const places = [...parts.map(({ id }) => id), reportPlace];
  const position = places.indexOf(place);
  const towards = (words: string, target: string | undefined): HTMLElement[] =>
    target === undefined ? [] : [button(words, () => actions.go(target))];
  const next = places[position + 1];
  return element(
    'p',
    { class: 'buttons steps' },
    ...towards(say('previousPart'), places[position - 1]),
    ...towards(say(next === reportPlace ? 'report' : 'nextPart'), next),
    button(say('undo'), actions.undo, { id: 'undo', disabled: !session.canUndo }),
    button(say('redo'), actions.redo, { id: 'redo', disabled: !session.canRedo }),
  );
};
