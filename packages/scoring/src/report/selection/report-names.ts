import type { SelectionExplanation } from '../../selection/explain/selection-explanation.ts';
import { type ModelWords, wordsFor } from '../../text/model-words.ts';

/** What the tables need of the input. */
export interface NamedInput {
  readonly explanation: Pick<SelectionExplanation, 'names'>;
  readonly names?: Readonly<Record<string, string>>;
  readonly locale: ModelWords;
}

/** The words for an id: those of the caller, else the translation, else those of the model, else the id. */
export const nameOf = ({ names = {}, explanation, locale }: NamedInput, id: string): string => {
  if (Object.hasOwn(names, id)) return names[id] ?? id;
  const source = Object.hasOwn(explanation.names, id) ? explanation.names[id] : undefined;
  return source === undefined ? id : (wordsFor(locale, id, source) ?? source);
};
