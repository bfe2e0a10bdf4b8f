import type { Issue } from '@osee/core';
import type { ApplicantResult } from '../result/applicant-result.ts';
import type { PortfolioResult } from '../result/portfolio-result.ts';
import type { Settings } from '../settings/settings.ts';

/** Chooses the best set among the ranked applicants. */
export const choosePortfolio = (
  _applicants: readonly ApplicantResult[],
  _settings: Settings,
): { readonly portfolio: PortfolioResult | null; readonly issues: readonly Issue[] } => ({
  portfolio: null,
  issues: [],
});
