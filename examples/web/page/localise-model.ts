import type { MaturityModel } from '@osee/scoring/maturity';

/** The words of the maturity model in another language, by id. */
export interface ModelTexts {
  readonly title: string;
  readonly questions: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, string>>;
}

/** The same model, scored the same way, in other words. What has no translation stays as it is. */
export const localiseModel = (
  model: MaturityModel,
  locale: string,
  texts: ModelTexts | null,
  names: ReadonlyMap<string, string>,
): MaturityModel => ({
  ...model,
  language: locale,
  title: texts?.title ?? model.title,
  nodes: model.nodes.map((node) => ({ ...node, title: names.get(node.id) ?? node.title })),
  levels: model.levels.map((level) => ({ ...level, title: texts?.levels[level.id] ?? level.title })),
  criteria: model.criteria.map((criterion) => ({
    ...criterion,
    text: texts?.questions[criterion.id] ?? criterion.text,
  })),
  scales: model.scales.map((scale) => ({
    ...scale,
    options: scale.options.map((option) => ({ ...option, label: texts?.steps[option.id] ?? option.label })),
  })),
});
