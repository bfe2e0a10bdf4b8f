import type { Criterion, MaturityLevel, ModelNode, ModelWithDepths } from '../../maturity/index.ts';
import { type DpgDimension, dpgDimensions } from './dimensions.ts';
import { dpgFileRules } from './file-rules.ts';
import { dpgProjectTexts } from './texts.ts';

const version = '0.1.0';

const levelIds = ['started', 'repeatable', 'defined', 'evidenced', 'shared'] as const;

/** The lowest level asks for nothing; each other one for all that is bound to it, in every part. */
const levels = levelIds.map(
  (id, position): MaturityLevel => ({
    id,
    title: dpgProjectTexts[`level.${id}`],
    description: dpgProjectTexts[`level.${id}.description`],
    requires: position === 0 ? [] : [{ kind: 'level', levelId: id, minimum: 1 }],
  }),
);

const axes = ['technical-axis', 'organisational-axis', 'ecosystemic-axis'] as const;

/** An axis weighs as many dimensions as it holds, so that each dimension counts the same. */
const nodes: readonly ModelNode[] = axes.flatMap((axis) => {
  const held = dpgDimensions.filter((dimension) => dimension.axis === axis);
  return [
    { id: axis, kind: 'axis', title: dpgProjectTexts[axis], parentId: null, weight: held.length },
    ...held.map(
      ({ id }): ModelNode => ({
        id,
        kind: 'dimension',
        title: dpgProjectTexts[id],
        parentId: axis,
        rollUp: 'ladder',
      }),
    ),
  ];
});

const criteriaOf = ({ id: nodeId, steps }: DpgDimension): readonly Criterion[] =>
  steps.map(({ id, months, answeredBy, notApplicable }, position): Criterion => {
    const below = steps[position - 1];
    const files = dpgFileRules[id];
    return {
      id,
      textId: `question.${id}`,
      text: dpgProjectTexts[`question.${id}`],
      obligation: position === 0 ? 'must' : position === 1 ? 'should' : 'may',
      scaleId: 'shown',
      impacts: [{ nodeId, levelId: levelIds[position + 1] ?? 'shared' }],
      notApplicableAllowed: notApplicable !== undefined,
      justification: 'none',
      evidence: 'none',
      since: version,
      guide: {
        evidence: {
          counts: dpgProjectTexts[`evidence.${id}`],
          doesNotCount: dpgProjectTexts[`evidence-not.${answeredBy}`],
        },
        answeredBy: { id: answeredBy, title: dpgProjectTexts[`role.${answeredBy}`] },
        ...(notApplicable && {
          notApplicableReasons: [{ id: notApplicable, text: dpgProjectTexts[`reason.${notApplicable}`] }],
        }),
      },
      evidenceMonths: months,
      ...(files && { files }),
      ...(below && {
        dependsOn: [below.id],
        dependsOnReason: dpgProjectTexts.depends,
      }),
    };
  });

/**
 * A maturity model for an open-source project that is a digital public good, or wants to become one: ten dimensions on
 * a technical, an organisational and an ecosystemic axis, each with five steps that build on each other. A part has
 * reached a level when every criterion of that level and of those below is met in it; the whole is as far as its lowest
 * dimension, and nothing is averaged into a level. The ten criteria of the second level are the depth `entry`; the others are
 * opened where a team wants to go on. The indicators of the DPG Standard stand beside it, in `dpgConformance`.
 *
 * @category models
 * @see SAMM and the levels of other open-source programmes for levels that build on each other
 * @example
 * ```ts
 * import { dpgProjectModel } from '@osee/scoring/models';
 *
 * dpgProjectModel.status; // => 'draft'
 * dpgProjectModel.criteria.length; // => 40
 * dpgProjectModel.levels.map((level) => level.id);
 * // => ['started', 'repeatable', 'defined', 'evidenced', 'shared']
 * ```
 */
export const dpgProjectModel: ModelWithDepths<'entry' | 'whole'> = {
  id: 'dpg-project',
  version,
  title: dpgProjectTexts.title,
  status: 'draft',
  language: 'en',
  licence: 'CC-BY-4.0',
  source: 'project',
  note: dpgProjectTexts.note,
  policies: {
    // What nobody knows does not count, and is told apart from a "no" by coverage and range.
    unanswered: 'zero',
    // What does not apply is never a level reached; the whole is judged by what does.
    emptyRequirement: 'notEvaluated',
    levelCeiling: 'withCriteria',
    // One answer is enough for the lowest level, which asks for nothing: with a minimum, fewer files could raise a part
    // to it, as a ladder that stops early has less to answer.
    minimumCoverage: 0,
    // A file that says otherwise is shown beside the answer.
    contradictingEvidence: 'keep',
  },
  scales: [
    {
      id: 'shown',
      options: [
        { id: 'no', value: 0, label: dpgProjectTexts['step.no'] },
        { id: 'partly', value: 0.5, label: dpgProjectTexts['step.partly'] },
        { id: 'yes', value: 1, label: dpgProjectTexts['step.yes'] },
      ],
    },
  ],
  levels,
  nodes,
  criteria: dpgDimensions.flatMap(criteriaOf),
  depths: [
    {
      id: 'entry',
      title: dpgProjectTexts['depth.entry'],
      rule: dpgProjectTexts['depth.entry.rule'],
      criterionIds: dpgDimensions.map(({ steps }) => steps[0].id),
      cannotTell: [dpgProjectTexts['depth.entry.limit.1'], dpgProjectTexts['depth.entry.limit.2']],
    },
    {
      id: 'whole',
      title: dpgProjectTexts['depth.whole'],
      rule: dpgProjectTexts['depth.whole.rule'],
      criterionIds: dpgDimensions.flatMap(({ steps }) => steps.map(({ id }) => id)),
      cannotTell: [],
    },
  ],
};
