import type { ScoringLocaleBundle } from '../scoring-locale.ts';
import { call } from './call.ts';
import { country } from './country.ts';
import { development } from './development.ts';
import { element } from './element.ts';
import { maturity } from './maturity.ts';
import { project } from './project.ts';
import { reliability } from './reliability.ts';
import { report } from './report.ts';
import { risk } from './risk.ts';
import { selection } from './selection.ts';

/**
 * The sentences and labels of the package in English, without the words of its models, which hold their own in English.
 * A model of ours stays in English.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { sentences } from '@osee/scoring/locales/en/sentences';
 *
 * formatMessage(messagesOf(sentences, 'report'), 'rank'); // => 'Rank'
 * ```
 */
export const sentences: ScoringLocaleBundle = {
  locale: 'en',
  licence: 'CC-BY-4.0',
  coverage: 1,
  messages: { selection, call, maturity, report, project, reliability, risk, development, country, element },
};
