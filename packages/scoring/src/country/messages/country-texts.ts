import { formatMessage, type MessageCatalogue, type MessagesOn, messagesOf } from '@osee/core';
import type { CountryCaveat } from '../assess/country-result.ts';
import type { AssessTask, ProposedUnit } from '../profile/profile-proposal.ts';
import type { ProfileReason } from '../profile/profile-reason.ts';
import type { CountryMessageId } from './country-message-id.ts';
import { countryEnglish } from './english.ts';

/** The texts of a language for everything about a country. */
export type CountryTexts = MessageCatalogue<CountryMessageId>;

export const countryTextsOf = (locale?: MessagesOn<'country', CountryMessageId>): CountryTexts =>
  messagesOf(locale ?? { locale: 'en', messages: { country: countryEnglish } }, 'country');

/** The sentence of a reason. */
export const reasonText = (texts: CountryTexts, { id, parameters }: ProfileReason): string => {
  const isIn = Object.hasOwn(parameters, 'stratum');
  if (id === 'must-below')
    return formatMessage(texts, isIn ? 'reason.must-below-in' : 'reason.must-below', parameters);
  if (id === 'gap') return formatMessage(texts, isIn ? 'reason.gap-in' : 'reason.gap', parameters);
  if (id === 'use-case' && !Object.hasOwn(parameters, 'score')) {
    return formatMessage(texts, 'reason.use-case-unscored', parameters);
  }
  return formatMessage(texts, `reason.${id}`, parameters);
};

/** What has to be found out. */
export const taskText = (texts: CountryTexts, { reason, target, parameters }: AssessTask): string => {
  if (reason === 'part-not-assessed') {
    const part = parameters['part'] as CountryCaveat['part'];
    return formatMessage(texts, 'task.part-not-assessed', { part: formatMessage(texts, `part.${part}`) });
  }
  const isOutside = target === null;
  if (isOutside && (reason === 'unknown' || reason === 'too-few-answers' || reason === 'not-asked')) {
    return formatMessage(texts, `task.${reason}-outside`, parameters);
  }
  return formatMessage(texts, `task.${reason}`, parameters);
};

export const caveatText = (texts: CountryTexts, { code, part, details }: CountryCaveat): string =>
  formatMessage(texts, `caveat.${code}`, { ...details, part: formatMessage(texts, `part.${part}`) });

/** Why a module or technical domain is not in the profile. */
export const leftOutText = (texts: CountryTexts, { name, openQuestionIds }: ProposedUnit): string =>
  openQuestionIds.length === 0
    ? formatMessage(texts, 'left-out', { name })
    : formatMessage(texts, 'left-out-open', { name, count: openQuestionIds.length });
