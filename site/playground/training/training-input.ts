import type { Cost } from '@osee/catalogue';
import { expectShape, shape } from '@osee/core/input';
import { type Checked, problemsOf } from '../shell/problem.ts';
import type { Locale } from '../words/languages.ts';

/** What is looked for; an empty text and `null` ask for nothing. */
export interface TrainingInput {
  readonly query: string;
  readonly competency: string;
  readonly language: string;
  readonly cost: Cost | '';
  /** The longest time in hours. */
  readonly hours: number | null;
}

const form = shape.exact(
  {},
  {
    query: shape.text,
    competency: shape.text,
    language: shape.text,
    cost: shape.words(['', 'free', 'paid', 'mixed', 'unknown']),
    hours: shape.orNull(shape.numberFrom(0, 10_000)),
  },
  'an object with what is looked for',
);

/** A competency on which there is something in each of the languages. */
export const startTraining = (locale: Locale): TrainingInput => ({
  query: '',
  competency: 'digital-sovereignty-and-policy-formulation',
  language: locale,
  cost: 'free',
  hours: 8,
});

/** Reads what somebody typed or sent. */
export const readTraining = (value: unknown): Checked<TrainingInput> => {
  try {
    expectShape(value, form, []);
  } catch (error) {
    return { ok: false, problems: problemsOf(error) };
  }
  const {
    query = '',
    competency = '',
    language = '',
    cost = '',
    hours = null,
  } = value as Partial<TrainingInput>;
  return { ok: true, input: { query, competency, language, cost, hours } };
};
