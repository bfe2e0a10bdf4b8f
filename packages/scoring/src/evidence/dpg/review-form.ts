import { describeValue } from '@osee/core';
import { personal } from '../form/dropped.ts';
import { type Field, misfit, tell } from '../form/field.ts';
import { members } from '../form/holders.ts';
import { flag, number, text } from '../form/values.ts';
import type { DpgReview, DpgReviewAnswer } from './dpg-details.ts';

/** 4 or "4". */
const confidence: Field<number> = {
  expected: 'a confidence from 1 to 5',
  read: (value, walk) => {
    if (value === '') return undefined;
    const figure = typeof value === 'string' && /^\d$/u.test(value) ? Number(value) : value;
    if (typeof figure === 'number' && Number.isInteger(figure) && figure >= 1 && figure <= 5) return figure;
    tell(walk, 'wrong-value', 'error', `Expected a confidence from 1 to 5, got ${describeValue(value)}.`, {
      got: value,
    });
    return undefined;
  },
};

const answerForm = members<{
  readonly answer?: boolean;
  readonly comment?: string;
  readonly confidence?: number;
}>({ answer: flag, comment: text, confidence }, { unknown: 'info' });

/** The question was renamed while reviews came in. */
const renamed = new Map([['ownership', 'clearOwnership']]);
const lastDay = 8_640_000_000_000;

/** A review, and the day it was made. */
export interface ReviewRecord extends DpgReview {
  readonly day?: string;
}

/** The form of a review: a member for each question; who wrote it is left out. */
export const reviewForm: Field<ReviewRecord> = {
  expected: 'a review',
  read: (value, walk) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return misfit(reviewForm, value, walk);
    const answers: DpgReviewAnswer[] = [];
    const other: [string, unknown][] = [];
    let day: string | undefined;
    for (const [key, member] of Object.entries(value)) {
      walk.path.push(key);
      if (key === 'user') personal.read(member, walk);
      else if (key === 'timestamp') {
        const seconds = number.read(member, walk);
        const isDay = seconds !== undefined && seconds >= 0 && seconds < lastDay;
        if (isDay) day = new Date(seconds * 1000).toISOString().slice(0, 10);
      } else if (isAnswer(member)) {
        const question = renamed.get(key) ?? key;
        if (question !== key)
          tell(walk, 'deprecated-field', 'info', `The question is called "${question}" now.`);
        const { answer = null, confidence: sure = null, comment = '' } = answerForm.read(member, walk) ?? {};
        answers.push({ question, answer, confidence: sure, comment });
      } else {
        other.push([key, member]);
        tell(walk, 'unknown-field', 'info', 'Expected an answer with its confidence, got something else.');
      }
      walk.path.pop();
    }
    const rest = other.length === 0 ? {} : { other: Object.fromEntries(other) };
    return { kind: 'review', answers, ...rest, ...(day === undefined ? {} : { day }) };
  },
};

/** An object with an answer in it, and what goes with one. */
export const isAnswer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  'answer' in value &&
  'confidence' in value;
