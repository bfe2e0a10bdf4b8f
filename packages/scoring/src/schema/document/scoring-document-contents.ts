import type { OseeDocument } from '@osee/core/schema';
import type { ScoringRound } from '../../call/round/scoring-round.ts';
import type { RolledUpResults } from '../../country/roll-up/rolled-up-results.ts';
import type { StoredWave } from '../../country/waves/stored-wave.ts';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { SavedSession } from '../../maturity/session/assessment-session.ts';
import type { RiskRegister } from '../../risk/register/risk-register.ts';
import type { Candidate } from '../../selection/application/application.ts';
import type { DecisionRecord } from '../../selection/decision/decision-record.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import type { SelectionRecipe } from '../../selection/recipe/selection-recipe.ts';

/**
 * What the documents of this package hold, by kind.
 *
 * @category schemas
 * @example
 * ```ts
 * import type { ScoringDocumentContents } from '@osee/scoring/schema';
 *
 * const applications: ScoringDocumentContents['osee-applications'] = [{ id: 'a1', country: 'KEN' }];
 * ```
 */
export interface ScoringDocumentContents {
  readonly 'osee-selection-model': SelectionModel;
  readonly 'osee-applications': readonly Candidate[];
  readonly 'osee-selection-recipe': SelectionRecipe;
  readonly 'osee-decision-record': DecisionRecord;
  readonly 'osee-scoring-rounds': readonly ScoringRound[];
  readonly 'osee-maturity-model': MaturityModel;
  readonly 'osee-assessment': Assessment;
  readonly 'osee-assessment-session': SavedSession;
  readonly 'osee-risk-register': RiskRegister;
  readonly 'osee-institution-wave': StoredWave;
  readonly 'osee-roll-up': RolledUpResults;
}

/**
 * The documents of this package, by kind.
 *
 * @category schemas
 * @example
 * ```ts
 * import type { ScoringDocuments } from '@osee/scoring/schema';
 *
 * const subjectOf = (document: ScoringDocuments['osee-assessment']): string => document.content.subject;
 * ```
 */
export type ScoringDocuments = {
  readonly [Kind in keyof ScoringDocumentContents]: OseeDocument<Kind, ScoringDocumentContents[Kind]>;
};
