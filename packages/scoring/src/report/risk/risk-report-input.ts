import { formatNumber, type MessageCatalogue, type MessagesOn, messagesOf } from '@osee/core';
import type { RiskAssessment } from '../../risk/assess/risk-assessment.ts';
import type { RiskMessageId } from '../../risk/explain/message-id.ts';
import type { RiskReserve } from '../../risk/reserve/risk-reserve-result.ts';

/**
 * What a report of risks is made of.
 *
 * @category reports
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import type { RiskReportInput } from '@osee/scoring/report';
 * import { assessRisks, oseeRiskScale, riskReserve } from '@osee/scoring/risk';
 *
 * const register = { id: 'office', currency: 'KES', scale: oseeRiskScale, risks: [] };
 * const input: RiskReportInput = {
 *   assessment: assessRisks(register),
 *   reserve: riskReserve(register),
 *   locale: en,
 * };
 * ```
 */
export interface RiskReportInput {
  readonly assessment: RiskAssessment;
  readonly reserve?: RiskReserve;
  /** The texts of the language of the report, such as `fr` of `@osee/scoring/locales/fr`. */
  readonly locale: MessagesOn<'risk', RiskMessageId>;
  /** Words for ids of risks, and of steps, bands and categories that are not the project's. */
  readonly names?: Readonly<Record<string, string>>;
  readonly title?: string;
}

/** The labels of the report. */
export const textsOf = ({ locale }: Pick<RiskReportInput, 'locale'>): MessageCatalogue<RiskMessageId> =>
  messagesOf(locale, 'risk');

/** The name of a risk, or its id. */
export const riskNameOf = ({ names = {} }: Pick<RiskReportInput, 'names'>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

/** An amount in the way of the language. */
export const amountText = (amount: number, locale: string): string =>
  formatNumber(amount, locale, { decimals: 2 });
