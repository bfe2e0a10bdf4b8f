import { describeValue, type Issue, isCalendarDate } from '@osee/core';
import type { Candidate } from '../../selection/application/application.ts';
import type { FactValue } from '../../selection/model/fact-rule.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { isAmbiguous, numberInCell, unknownSigns } from '../score-sheet/number-in-cell.ts';
import { type FactAsked, type FactKind, factKeys, factsAsked } from './facts-asked.ts';
import type { FormRow } from './form-rows.ts';

type Attributes = NonNullable<Candidate['attributes']>;
type DecimalSign = '.' | ',';

/** The facts that a form states, each with its source and its day, and what is wrong with them. */
export const readFacts = (
  row: FormRow,
  model: SelectionModel,
  decimal: DecimalSign | undefined,
): { readonly attributes: Attributes; readonly issues: readonly Issue[] } => {
  const read = factsAsked(model).map((asked) => readFact(row, asked, decimal));
  return {
    attributes: Object.fromEntries(read.flatMap(({ entry }) => entry)),
    issues: read.flatMap(({ issues }) => issues),
  };
};

interface Read {
  readonly entry: readonly (readonly [string, Attributes[string]])[];
  readonly issues: readonly Issue[];
}

const readFact = (row: FormRow, { name, kinds }: FactAsked, decimal: DecimalSign | undefined): Read => {
  const keys = factKeys(name);
  const [text, source, date] = [row.value(keys.value), row.value(keys.source), row.value(keys.date)];
  const isAlone = source === '' && date === '';
  if (text === '' && isAlone) return { entry: [], issues: [] };
  if (unknownSigns.has(text) && isAlone) return { entry: [[name, null]], issues: [] };
  const value = text === '' || unknownSigns.has(text) ? undefined : factIn(text, kinds, decimal);
  const issues = [
    ...(value === undefined ? [valueIssue(row, keys.value, kinds, decimal)] : []),
    ...(source === '' ? [missing(row, keys.source, 'the source of the fact')] : []),
    ...(date === '' ? [missing(row, keys.date, 'the day of the fact')] : []),
    ...(date === '' || isCalendarDate(date) ? [] : [badDay(row, keys.date)]),
  ];
  return value === undefined || issues.length > 0
    ? { entry: [], issues }
    : { entry: [[name, { value, source, date }]], issues };
};

/** Words last: any text is one. */
const factIn = (
  text: string,
  kinds: readonly FactKind[],
  decimal: DecimalSign | undefined,
): FactValue | undefined => {
  if (kinds.includes('flag') && (text === 'yes' || text === 'no')) return text === 'yes';
  const isNumber = kinds.includes('number') && !isAmbiguous(text, decimal);
  const number = isNumber ? numberInCell(text, decimal) : null;
  if (number !== null) return number;
  if (kinds.includes('text')) return text;
  return kinds.includes('day') && isCalendarDate(text) ? text : undefined;
};

const words: Readonly<Record<FactKind, string>> = {
  flag: 'yes or no',
  number: 'a number',
  day: 'a day that exists, as YYYY-MM-DD',
  text: 'a text',
};

const valueIssue = (
  row: FormRow,
  key: string,
  kinds: readonly FactKind[],
  decimal: DecimalSign | undefined,
): Issue => {
  const text = row.value(key);
  if (text === '' || unknownSigns.has(text)) return missing(row, key, 'a value beside its source or day');
  if (kinds.includes('number') && isAmbiguous(text, decimal)) {
    const message = `Expected a number whose decimal sign is known, by the option "decimal", got ${describeValue(text)}.`;
    return row.issue(key, 'ambiguous-number', message);
  }
  const expected = kinds.map((kind) => words[kind]).join(' or ');
  return row.issue(key, 'invalid-fact', `Expected ${expected}, got ${describeValue(text)}.`);
};

const missing = (row: FormRow, key: string, what: string): Issue =>
  row.issue(key, 'missing-value', `Expected ${what} in "${key}", got none.`);

const badDay = (row: FormRow, key: string): Issue =>
  row.issue(key, 'invalid-date', `Expected ${words.day}, got ${describeValue(row.value(key))}.`);
