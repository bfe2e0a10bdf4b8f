import { describeValue } from '@osee/core';
import { type Field, tell } from '../form/field.ts';
import { list, members, oneOrMore } from '../form/holders.ts';
import { made, noted, text } from '../form/values.ts';
import { type ScreeningQuestion, screeningQuestions, screeningTexts } from './screening-questions.ts';

/** Answers and texts by section. */
export type ScreeningRecord = Readonly<Record<string, unknown>>;

const answerOf = ({ id, presence }: ScreeningQuestion): Field<string> =>
  noted(text, (value, walk) => {
    const isFree = id === 'standards.implementBestPractices';
    if (isFree || ['Yes', 'No', 'Unknown'].includes(value) || (value === '' && presence === 'may-be-empty'))
      return;
    tell(walk, 'wrong-value', 'error', `Expected "Yes", "No" or "Unknown", got ${describeValue(value)}.`, {
      got: value,
    });
  });

/** A list that somebody wrote as one text is used all the same. */
const texts: Field<readonly string[]> = {
  expected: 'a list of texts',
  read: (value, walk) => {
    if (typeof value === 'string')
      tell(walk, 'wrong-type', 'error', 'Expected a list of texts, got one text.');
    return oneOrMore(text).read(value, walk);
  },
};

const one: Field<readonly string[]> = made(text, (value) => [value]);

interface Section {
  readonly fields: Record<string, Field<NonNullable<unknown>>>;
  readonly required: string[];
  readonly sections: Map<string, Section>;
}

const newSection = (): Section => ({ fields: {}, required: [], sections: new Map() });

const sectionAt = (root: Section, steps: readonly string[]): Section =>
  steps.reduce((at, step) => {
    const found = at.sections.get(step) ?? newSection();
    at.sections.set(step, found);
    return found;
  }, root);

const formOf = (
  { fields, required, sections }: Section,
  more: readonly string[] = [],
): Field<ScreeningRecord> => {
  const inner = [...sections].map(([name, section]) => [name, formOf(section)] as const);
  return members<ScreeningRecord>(
    { ...fields, ...Object.fromEntries(inner) },
    {
      expected: 'an object with answers',
      required: [...more, ...required, ...sections.keys()],
      unknown: 'info',
    },
  );
};

const buildForm = (): Field<ScreeningRecord> => {
  const root = newSection();
  root.fields['name'] = text;
  for (const question of screeningQuestions) {
    const steps = question.id.split('.');
    const member = steps.pop() ?? '';
    const section = sectionAt(root, steps);
    section.fields[member] = answerOf(question);
    if (question.presence === 'required') section.required.push(member);
  }
  for (const { id, isList } of screeningTexts) {
    const steps = id.split('.');
    const member = steps.pop() ?? '';
    sectionAt(root, steps).fields[member] = isList ? texts : one;
  }
  const locations = sectionAt(root, ['locations']);
  for (const member of ['developmentCountries', 'deploymentCountries']) {
    locations.fields[member] = list(text);
    locations.required.push(member);
  }
  return formOf(root, ['name']);
};

/** The form of a screening's record, as its schema has it. */
export const screeningForm: Field<ScreeningRecord> = /* @__PURE__ */ buildForm();

/** What stands at a place of a record; `undefined` where nothing does. */
export const memberAt = (record: ScreeningRecord, id: string): unknown =>
  id
    .split('.')
    .reduce<unknown>(
      (at, step) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, step)
          ? (at as ScreeningRecord)[step]
          : undefined,
      record,
    );
