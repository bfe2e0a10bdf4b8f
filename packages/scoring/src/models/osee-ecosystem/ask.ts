import type { OseeCategoryId, OseeCompetencyId, OseeModuleId, OseeTechnicalDomainId } from '@osee/core';
import type { Criterion, ModelNode, Scale } from '../../maturity/index.ts';
import type { EcosystemQuestionId, EcosystemStepId } from './text-id.ts';

/** A question of the instrument, before it is laid out as node, scale and criterion. */
export interface Question {
  /** Id of the question. */
  readonly id: EcosystemQuestionId;
  /** The competency or technical domain of the framework that it asks about. */
  readonly competencyId: OseeCompetencyId | OseeTechnicalDomainId;
  readonly kind: 'competency' | 'technicalDomain';
  /** The name that the framework prints. */
  readonly title: string;
  /** The module, or the category where the framework has no module. */
  readonly parentId: OseeModuleId | OseeCategoryId;
  readonly text: string;
  readonly obligation: Criterion['obligation'];
  readonly notApplicableAllowed: boolean;
  readonly dependsOn?: readonly string[];
  readonly dependsOnReason?: string;
  /** What one sees at each of the five steps, from nothing yet to embedded. */
  readonly steps: readonly [
    notYet: string,
    firstSteps: string,
    established: string,
    managed: string,
    embedded: string,
  ];
}

const stepNames = [
  ['not-yet', 'Not yet'],
  ['first-steps', 'First steps'],
  ['established', 'Established'],
  ['managed', 'Managed'],
  ['embedded', 'Embedded'],
] as const satisfies readonly (readonly [EcosystemStepId, string])[];

/** The node that a question is scored in. */
export const nodeOf = ({ competencyId, kind, title, parentId }: Question): ModelNode => ({
  id: competencyId,
  kind,
  title,
  parentId,
  competencyId,
});

/** The five steps of a question as a scale of equal distances. */
export const scaleOf = ({ id, steps }: Question): Scale => ({
  id: `${id}-steps`,
  options: stepNames.map(([step, label], position) => ({
    id: step,
    value: position / (stepNames.length - 1),
    label,
    description: steps[position] ?? label,
  })),
});

/** The criterion that a question becomes; a `must` is asked for from the level `managed` on. */
export const criterionOf = (question: Question): Criterion => ({
  id: question.id,
  textId: `osee-ecosystem.criteria.${question.id}.text`,
  text: question.text,
  obligation: question.obligation,
  scaleId: `${question.id}-steps`,
  impacts: [{ nodeId: question.competencyId, ...(question.obligation === 'must' && { levelId: 'managed' }) }],
  notApplicableAllowed: question.notApplicableAllowed,
  justification: question.notApplicableAllowed ? 'notApplicable' : 'none',
  evidence: 'none',
  since: '0.1.0',
  metAt: 0.5,
  ...(question.dependsOn && { dependsOn: question.dependsOn }),
  ...(question.dependsOnReason && { dependsOnReason: question.dependsOnReason }),
});
