import type { Criterion, MaturityModel } from '@osee/scoring/maturity';
import { askedIn } from './instrument.ts';

/** Questions that are shown together. */
export interface Part {
  readonly id: string;
  readonly title: string;
  /** The category that it belongs to; its own title where it is one. */
  readonly category: string;
  readonly questions: readonly Criterion[];
}

/** The modules of the model, and the categories that have none, in the order of the model; parts without questions are left out. */
export const partsOf = (model: MaturityModel): readonly Part[] => {
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const placeOf = (id: string): string => {
    const parent = nodes.get(nodes.get(id)?.parentId ?? '');
    return parent === undefined || (parent.parentId === null && hasModules.has(parent.id))
      ? id
      : placeOf(parent.id);
  };
  const hasModules = new Set(
    model.nodes.filter(({ kind }) => kind === 'module').map(({ parentId }) => parentId ?? ''),
  );
  const questions = new Map<string, Criterion[]>();
  for (const criterion of askedIn(model)) {
    const place = placeOf(criterion.impacts[0]?.nodeId ?? '');
    questions.set(place, [...(questions.get(place) ?? []), criterion]);
  }
  return model.nodes.flatMap(({ id, title, parentId }) => {
    const asked = questions.get(id);
    return asked
      ? [{ id, title, category: nodes.get(parentId ?? '')?.title ?? title, questions: asked }]
      : [];
  });
};
