import type { ScoringLocaleBundle } from '../scoring-locale.ts';
import { call } from './call.ts';
import { country } from './country.ts';
import { development } from './development.ts';
import { element } from './element.ts';
import { maturity } from './maturity.ts';
import { project } from './project.ts';
import { reliability } from './reliability.ts';
import { report } from './report.ts';
import { reviewed } from './reviewed.ts';
import { risk } from './risk.ts';
import { selection } from './selection.ts';
import { wordCoverage } from './word-coverage.ts';

/**
 * The sentences and labels of the package in Spanish, without the words of its models: for a page that shows results of its own models.
 * A model of ours stays in English beside them.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { sentences } from '@osee/scoring/locales/es/sentences';
 *
 * formatMessage(messagesOf(sentences, 'report'), 'rank'); // => 'Puesto'
 * ```
 */
export const sentences: ScoringLocaleBundle = {
  locale: 'es',
  licence: 'CC-BY-4.0',
  coverage: wordCoverage,
  messages: { selection, call, maturity, report, project, reliability, risk, development, country, element },
  reviewed,
};
