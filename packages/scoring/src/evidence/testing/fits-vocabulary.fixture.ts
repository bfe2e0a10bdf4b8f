import { isCalendarDate } from '@osee/core';
import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { FactMeaning, FactValueKind } from '../fact/fact-kind.ts';
import { factVocabulary } from '../fact/fact-vocabulary.ts';

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;

const fits: Readonly<Record<FactValueKind, (value: unknown) => boolean>> = {
  'yes-no': (value) => typeof value === 'boolean',
  count: isCount,
  number: (value) => Number.isFinite(value),
  score: (value) => typeof value === 'number' && value >= 0 && value <= 10,
  text: isText,
  address: isText,
  version: isText,
  date: isCalendarDate,
  licence: isText,
  country: isText,
  language: isText,
};

/** What is wrong with a fact by the vocabulary; nothing for one that fits. */
export const misfits = (facts: readonly EvidenceFact[]): readonly string[] =>
  facts.flatMap(({ fact, key, value, confidence, expires, source }) => {
    const meaning: FactMeaning = factVocabulary[fact];
    const wrong: string[] = [];
    if (value !== null && !fits[meaning.value](value)) wrong.push(`${fact}: ${JSON.stringify(value)}`);
    if (key !== undefined && meaning.key === undefined) wrong.push(`${fact}: key ${key}`);
    if (![1, 2, 3].includes(confidence)) wrong.push(`${fact}: confidence ${confidence}`);
    if (expires !== undefined && !isCalendarDate(expires)) wrong.push(`${fact}: expires ${expires}`);
    if (source.date !== undefined && !isCalendarDate(source.date)) wrong.push(`${fact}: date ${source.date}`);
    return wrong;
  });
