import {
  formatMessage,
  type MessageCatalogue,
  type MessageParameters,
  type MessagesOn,
  messagesOf,
} from '@osee/core';
import { isEqual } from '../../number/compare.ts';
import type { CountryCaveat } from '../assess/country-result.ts';
import type { AssessTask, ProposedUnit } from '../profile/profile-proposal.ts';
import type { ProfileReason } from '../profile/profile-reason.ts';
import type { CountryMessageId } from './country-message-id.ts';
import { countryEnglish } from './english.ts';

/** The texts of a language for everything about a country. */
export type CountryTexts = MessageCatalogue<CountryMessageId>;

/** A sentence before it is written. */
export interface CountryStatement {
  readonly id: CountryMessageId;
  readonly parameters: MessageParameters;
}

export const countryTextsOf = (locale?: MessagesOn<'country', CountryMessageId>): CountryTexts =>
  messagesOf(
    locale === undefined ? { locale: 'en', messages: { country: countryEnglish } } : locale,
    'country',
  );

export const written = (texts: CountryTexts, { id, parameters }: CountryStatement): string =>
  formatMessage(
    texts,
    id,
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        typeof value === 'number' ? toOneDecimal(value) : value,
      ]),
    ),
  );

/** What is read needs no more; and 99.96 is not yet 100. */
const toOneDecimal = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 100 && value < 100 && !isEqual(value, 100) ? 99.9 : rounded;
};

export const reasonStatement = ({ id, parameters }: ProfileReason): CountryStatement => {
  const isIn = Object.hasOwn(parameters, 'stratum');
  if (id === 'must-below') return { id: isIn ? 'reason.must-below-in' : 'reason.must-below', parameters };
  if (id === 'gap') return { id: isIn ? 'reason.gap-in' : 'reason.gap', parameters };
  const isUnscored = id === 'use-case' && !Object.hasOwn(parameters, 'score');
  return { id: isUnscored ? 'reason.use-case-unscored' : `reason.${id}`, parameters };
};

/** The sentence of a reason. */
export const reasonText = (texts: CountryTexts, reason: ProfileReason): string =>
  written(texts, reasonStatement(reason));

export const taskStatement = (
  texts: CountryTexts,
  { reason, target, parameters }: AssessTask,
): CountryStatement => {
  if (reason === 'part-not-assessed') {
    const part = parameters['part'] as CountryCaveat['part'];
    return { id: 'task.part-not-assessed', parameters: { part: formatMessage(texts, `part.${part}`) } };
  }
  const isGrouped = reason === 'unknown' || reason === 'too-few-answers' || reason === 'not-asked';
  return { id: target === null && isGrouped ? `task.${reason}-outside` : `task.${reason}`, parameters };
};

/** What has to be found out. */
export const taskText = (texts: CountryTexts, task: AssessTask): string =>
  written(texts, taskStatement(texts, task));

export const caveatStatement = (
  texts: CountryTexts,
  { code, part, details }: CountryCaveat,
): CountryStatement => {
  const percent = (name: string): MessageParameters => {
    const value = details[name];
    return typeof value === 'number' ? { [name]: value * 100 } : {};
  };
  return {
    id: `caveat.${code}`,
    parameters: {
      ...details,
      ...percent('coverage'),
      ...percent('minimum'),
      part: formatMessage(texts, `part.${part}`),
    },
  };
};

/** Why a module or technical domain is not in the profile. */
export const leftOutStatement = ({ name, openQuestionIds }: ProposedUnit): CountryStatement =>
  openQuestionIds.length === 0
    ? { id: 'left-out', parameters: { name } }
    : { id: 'left-out-open', parameters: { name, count: openQuestionIds.length } };
