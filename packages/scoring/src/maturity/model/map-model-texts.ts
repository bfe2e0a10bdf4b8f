import type { Criterion } from './criterion.ts';
import type { CriterionGuide } from './criterion-guide.ts';
import type { MaturityModel } from './maturity-model.ts';
import type { AskedDepth, ModelDepth } from './model-depth.ts';
import type { Scale } from './scale.ts';

/** What becomes of a text of a model, by its id. */
export type TextChange = (textId: string, source: string) => string;

const guideWith = (change: TextChange, id: string, guide: CriterionGuide): CriterionGuide => {
  const { measure, evidence, notApplicableReasons, obligationReason, answeredBy, assessorNote } = guide;
  return {
    ...guide,
    ...(measure && {
      measure: {
        counted: change(`counted.${id}`, measure.counted),
        among: change(`among.${id}`, measure.among),
        ...(measure.countsIf !== undefined && { countsIf: change(`countsIf.${id}`, measure.countsIf) }),
      },
    }),
    ...(evidence && {
      evidence: {
        counts: change(`evidence.${id}`, evidence.counts),
        doesNotCount: change(`noEvidence.${id}`, evidence.doesNotCount),
      },
    }),
    ...(notApplicableReasons && {
      notApplicableReasons: notApplicableReasons.map((reason) => ({
        ...reason,
        text: change(`reason.${reason.id}`, reason.text),
      })),
    }),
    ...(obligationReason !== undefined && { obligationReason: change(`obligation.${id}`, obligationReason) }),
    ...(answeredBy && {
      answeredBy: { ...answeredBy, title: change(`role.${answeredBy.id}`, answeredBy.title) },
    }),
    ...(assessorNote !== undefined && { assessorNote: change(`note.${id}`, assessorNote) }),
  };
};

const criterionWith = (change: TextChange, criterion: Criterion): Criterion => ({
  ...criterion,
  text: change(`question.${criterion.id}`, criterion.text),
  ...(criterion.dependsOnReason !== undefined && {
    dependsOnReason: change(`depends.${criterion.id}`, criterion.dependsOnReason),
  }),
  ...(criterion.guide && { guide: guideWith(change, criterion.id, criterion.guide) }),
});

const scaleWith = (change: TextChange, scale: Scale): Scale => ({
  ...scale,
  options: scale.options.map((option) => ({
    ...option,
    label: change(`step.${option.id}`, option.label),
    ...(option.description !== undefined && {
      description: change(`steps.${scale.id}.${option.id}`, option.description),
    }),
  })),
});

const limitsWith = (change: TextChange, { id, cannotTell }: Pick<ModelDepth, 'id' | 'cannotTell'>) =>
  cannotTell.map((limit, position) => change(`depth.${id}.limit.${position + 1}`, limit));

const depthWith = (change: TextChange, depth: ModelDepth): ModelDepth => ({
  ...depth,
  title: change(`depth.${depth.id}`, depth.title),
  ...(depth.rule !== undefined && { rule: change(`depth.${depth.id}.rule`, depth.rule) }),
  cannotTell: limitsWith(change, depth),
});

const askedWith = (change: TextChange, titleOf: TextChange, depth: AskedDepth): AskedDepth => ({
  ...depth,
  title: change(`depth.${depth.id}`, depth.title),
  cannotTell: limitsWith(change, depth),
  notAskedParts: depth.notAskedParts.map((part) => ({ ...part, title: titleOf(part.id, part.title) })),
});

/**
 * The model with every text that people read changed by its id: the one place that knows which texts there are, for
 * translating them and for listing them. The titles of parts have the ids of the parts and are changed by `titleOf`.
 */
export const mapModelTexts = (
  model: MaturityModel,
  change: TextChange,
  titleOf: TextChange = change,
): MaturityModel => ({
  ...model,
  title: change('title', model.title),
  ...(model.note !== undefined && { note: change('note', model.note) }),
  nodes: model.nodes.map((node) => ({ ...node, title: titleOf(node.id, node.title) })),
  levels: model.levels.map((level) => ({
    ...level,
    title: change(`level.${level.id}`, level.title),
    ...(level.description !== undefined && {
      description: change(`level.${level.id}.description`, level.description),
    }),
  })),
  ...(model.bands && {
    bands: model.bands.map((band) => ({ ...band, title: change(`band.${band.id}`, band.title) })),
  }),
  criteria: model.criteria.map((criterion) => criterionWith(change, criterion)),
  scales: model.scales.map((scale) => scaleWith(change, scale)),
  ...(model.depths && { depths: model.depths.map((depth) => depthWith(change, depth)) }),
  ...(model.depth && { depth: askedWith(change, titleOf, model.depth) }),
  ...(model.weightings && {
    weightings: model.weightings.map((weighting) => ({
      ...weighting,
      title: change(`weighting.${weighting.id}`, weighting.title),
    })),
  }),
});
