import type { MessageBundle, MessageTexts } from '@osee/core';
import type { CoverageIssueCode } from '../coverage/coverage-findings.ts';
import type { TrainingMessageId } from '../paths/training-message-id.ts';
import type { CreditMessageId } from '../rights/credit-message-id.ts';
import type { RightsMessageId } from '../rights/rights-message-id.ts';
import type { ScheduleMessageId } from '../schedule/text/schedule-message-id.ts';
import type { CatalogueLabelId } from '../search/label-id.ts';

/** The messages of the package by subject. A missing or an unknown id does not compile. */
type CatalogueMessages = {
  readonly credits: MessageTexts<CreditMessageId>;
  readonly rights: MessageTexts<RightsMessageId>;
  readonly training: MessageTexts<TrainingMessageId>;
  readonly schedule: MessageTexts<ScheduleMessageId>;
  readonly labels: MessageTexts<CatalogueLabelId>;
  readonly coverage: MessageTexts<CoverageIssueCode>;
};

/**
 * The texts of the package in one language.
 *
 * @category languages
 * @example
 * ```ts
 * import { type CatalogueLocaleBundle, fr } from '@osee/catalogue/locales/fr';
 *
 * const bundle: CatalogueLocaleBundle = fr;
 * bundle.messages.labels['type.course']; // => 'cours'
 * ```
 */
export interface CatalogueLocaleBundle extends MessageBundle<CatalogueMessages> {
  /** SPDX id of the licence of the texts. */
  readonly licence: string;
  /** Share of the English words of the whole package that the bundle holds, in hundredths, from 0 to 1. */
  readonly coverage: number;
  /** By subject or model: the ids of the texts that a speaker has reviewed. */
  readonly reviewed?: Readonly<Record<string, readonly string[]>>;
}
