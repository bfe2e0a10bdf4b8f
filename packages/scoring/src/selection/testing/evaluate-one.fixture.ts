import type { Application } from '../application/application.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { GateResult } from '../result/gate-result.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { facts } from './applications.fixture.ts';

/** What the call says of one application. */
export const evaluateOne = (application: Application, options: SelectionOptions = {}): ApplicantResult => {
  const [applicant] = evaluateApplications(oseeCall2024, [application], { facts, ...options }).applicants;
  if (applicant === undefined) throw new Error('no applicant');
  return applicant;
};

/** How one gate came out. */
export const outcomeOf = (applicant: ApplicantResult, id: string): GateResult | undefined =>
  applicant.gates.find(({ gate }) => gate === id);
