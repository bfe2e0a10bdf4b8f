import {
  answersFrom,
  type DpgConformance,
  dpgConformance,
  type EvidencedAnswers,
} from '@osee/scoring/evidence';
import { type Answer, type Assessment, type MaturityResult, scoreMaturity } from '@osee/scoring/maturity';
import { dpgProjectModel } from '@osee/scoring/models';
import type { Project } from './projects.ts';

/** The day of the assessment: records of the registry count for two years. */
export const asOf = '2026-07-02';

/** What was found of a project. */
export interface Found {
  readonly project: Project;
  readonly assessment: Assessment;
  readonly evidenced: EvidencedAnswers;
  readonly result: MaturityResult;
  /** The DPG Standard: a gate beside the level, in no score. */
  readonly gate: DpgConformance;
}

/** Files first; what a human answers is final. */
export const assess = (project: Project, humanAnswers: readonly Answer[] = [], day = asOf): Found => {
  const evidenced = answersFrom(project.readings, dpgProjectModel, humanAnswers, { asOf: day });
  const { id, version } = dpgProjectModel;
  const { answers } = evidenced;
  const assessment = { subject: project.name, model: { id, version }, asOf: day, answers };
  return {
    project,
    assessment,
    evidenced,
    result: scoreMaturity(dpgProjectModel, assessment),
    gate: dpgConformance(project.readings, { asOf: day, answers }),
  };
};
