import type { MessageCatalogue } from '@osee/core';
import { report as inEnglish } from '../locales/en/report.ts';
import { report as inSpanish } from '../locales/es/report.ts';
import { report as inFrench } from '../locales/fr/report.ts';
import type { ReportMessageId } from '../report/messages/report-message-id.ts';

/**
 * The headings and labels of reports in English, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `en` of `@osee/scoring/locales/en`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { reportEnglish } from '@osee/scoring/report';
 *
 * reportEnglish.locale; // => 'en'
 * ```
 */
export const reportEnglish: MessageCatalogue<ReportMessageId> = { locale: 'en', messages: inEnglish };

/**
 * The headings and labels of reports in French, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `fr` of `@osee/scoring/locales/fr`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { reportFrench } from '@osee/scoring/report';
 *
 * reportFrench.locale; // => 'fr'
 * ```
 */
export const reportFrench: MessageCatalogue<ReportMessageId> = { locale: 'fr', messages: inFrench };

/**
 * The headings and labels of reports in Spanish, as a catalogue of that subject alone.
 *
 * @deprecated Take the bundle `es` of `@osee/scoring/locales/es`, which holds every text of the package.
 * @category former names
 * @example
 * ```ts
 * import { reportSpanish } from '@osee/scoring/report';
 *
 * reportSpanish.locale; // => 'es'
 * ```
 */
export const reportSpanish: MessageCatalogue<ReportMessageId> = { locale: 'es', messages: inSpanish };
