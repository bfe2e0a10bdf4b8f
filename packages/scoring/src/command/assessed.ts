import type { EvidencedAnswers } from '../answers/evidenced-answers.ts';
import type { ScoringLocaleBundle } from '../locales/scoring-locale.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import type { MaturityResult } from '../maturity/result/maturity-result.ts';
import type { DpgConformance } from '../project/conformance/dpg-conformance-result.ts';
import type { NextStep } from '../project/next-steps.ts';
import type { Gathered } from './gather.ts';
import type { ComponentLicences } from './licences-of.ts';
import type { Training } from './training-for.ts';

/** An assessed project, for any form of output. */
export interface Assessed {
  readonly locale: ScoringLocaleBundle;
  readonly model: MaturityModel;
  readonly gathered: Gathered;
  readonly found: EvidencedAnswers;
  readonly result: MaturityResult;
  readonly steps: readonly NextStep[];
  readonly gate: DpgConformance;
  readonly licences: ComponentLicences | null;
  /** `null` where no catalogue is installed. */
  readonly training: readonly Training[] | null;
  readonly remarks: readonly string[];
  readonly version: string;
}
