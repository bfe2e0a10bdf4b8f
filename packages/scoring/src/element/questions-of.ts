import type { Criterion } from '../maturity/model/criterion.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';

/** Questions that are shown together. */
export interface QuestionPart {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly Criterion[];
}

/** More questions than this on one step are too many for one screen; then they are cut by their parts below. */
const mostAbreast = 8;

/** The questions that are asked, by the largest parts of the model that still fit on a screen, in its order. */
export const partsOf = (model: MaturityModel): readonly QuestionPart[] => {
  const left = new Set(model.depth?.notAskedIds ?? []);
  const asked = model.criteria.filter(({ id, retired, future }) => !retired && !future && !left.has(id));
  const parents = new Map(model.nodes.map(({ id, parentId }) => [id, parentId]));
  const pathOf = (nodeId: string): readonly string[] => {
    const path: string[] = [];
    for (let at: string | null = nodeId; at !== null && !path.includes(at); at = parents.get(at) ?? null)
      path.unshift(at);
    return path;
  };
  const places = asked.map((criterion) => ({ criterion, path: pathOf(criterion.impacts[0]?.nodeId ?? '') }));
  const counts = new Map<string, number>();
  for (const { path } of places) for (const id of path) counts.set(id, (counts.get(id) ?? 0) + 1);
  const grouped = new Map<string, Criterion[]>();
  for (const { criterion, path } of places) {
    const place = path.find((id) => (counts.get(id) ?? 0) <= mostAbreast) ?? path.at(-1) ?? '';
    grouped.set(place, [...(grouped.get(place) ?? []), criterion]);
  }
  const order = new Map(model.nodes.map(({ id }, position) => [id, position]));
  const titles = new Map(model.nodes.map(({ id, title }) => [id, title]));
  return [...grouped]
    .sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    .map(([id, questions]) => ({ id, title: titles.get(id) ?? model.title, questions }));
};
