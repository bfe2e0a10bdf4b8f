import {
  atDepth,
  type Criterion,
  localiseModel,
  type MaturityModel,
  type ModelWords,
} from '@osee/scoring/maturity';
import { dpgProjectModel, oseeEcosystemModel } from '@osee/scoring/models';

/** A model that can be answered here, and how code imports it. */
export interface Questionnaire {
  readonly name: 'oseeEcosystemModel' | 'dpgProjectModel';
  readonly model: MaturityModel;
}

export const questionnaires: readonly Questionnaire[] = [
  { name: 'oseeEcosystemModel', model: oseeEcosystemModel },
  { name: 'dpgProjectModel', model: dpgProjectModel },
];

/** The questionnaire by the id of its model. */
export const findQuestionnaire = (modelId: string): Questionnaire | undefined =>
  questionnaires.find(({ model }) => model.id === modelId);

/** A model in the words of a language; it holds its own English ones. */
export const inWords = (
  model: MaturityModel,
  words: ModelWords & { readonly locale: string },
): MaturityModel => (words.locale === 'en' ? model : localiseModel(model, { locale: words }));

/** The questions of a depth by the part in which they stand. */
export const partsAt = (
  model: MaturityModel,
  depth: string,
): readonly { readonly title: string; readonly criteria: readonly Criterion[] }[] => {
  const { nodes, criteria } = atDepth(model, depth);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const partOf = (criterion: Criterion): string => {
    let at = byId.get(criterion.impacts[0]?.nodeId ?? '');
    while (at?.kind === 'competency' && at.parentId !== null) at = byId.get(at.parentId);
    return at?.title ?? model.title;
  };
  const parts = new Map<string, Criterion[]>();
  for (const criterion of criteria.filter(({ retired }) => retired === undefined)) {
    const title = partOf(criterion);
    parts.set(title, [...(parts.get(title) ?? []), criterion]);
  }
  return [...parts].map(([title, asked]) => ({ title, criteria: asked }));
};
