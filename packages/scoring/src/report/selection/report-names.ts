import type { SelectionExplanation } from '../../selection/explain/selection-explanation.ts';

/** What the tables need of the input. */
export interface NamedInput {
  readonly explanation: Pick<SelectionExplanation, 'names'>;
  readonly names?: Readonly<Record<string, string>>;
}

/** The words for an id: those of the caller, else those of the model, else the id. */
export const nameOf = ({ names = {}, explanation }: NamedInput, id: string): string => {
  if (Object.hasOwn(names, id)) return names[id] ?? id;
  return Object.hasOwn(explanation.names, id) ? (explanation.names[id] ?? id) : id;
};
