import fc from 'fast-check';
import { expect, it } from 'vitest';
import { answersFrom } from '../answers/answers-from.ts';
import { dpgProjectModel as model } from '../models/dpg-project/model.ts';
import { readAnswerFile } from './answer-file.ts';
import { writeQuestions } from './write-questions.ts';

const ids = model.criteria.map(({ id }) => id);
const word = fc.constantFrom(
  'yes',
  'no',
  'partly',
  'unknown',
  'true',
  'maybe',
  '',
  '[]',
  '{ answer: yes }',
  '1e9',
  '*a',
);
const line = fc.oneof(
  fc.tuple(fc.constantFrom(...ids, '__proto__', 'nothing'), word).map(([id, answer]) => `  ${id}: ${answer}`),
  fc.string().map((text) => `  ${JSON.stringify(text)}: { answer: yes, note: ${JSON.stringify(text)} }`),
  fc.string(),
);

it('reads whatever stands in the file, and what it accepts can be scored', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { answers, problems } = readAnswerFile(`answers:\n${lines.join('\n')}\n`, model);
      for (const problem of problems) expect(problem).toMatch(/\S/u);
      if (problems.length > 0) return;
      const found = answersFrom([], model, answers, { asOf: '2026-10-01' });
      expect(found.answers.length).toBe(answers.length);
    }),
  );
});

it('keeps answers of any words when questions are written anew', () => {
  const answer = fc.record({
    criterionId: fc.constantFrom(...ids),
    status: fc.constant('answered' as const),
    optionId: fc.constantFrom('yes', 'no', 'partly'),
    by: fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((text) => text.trim() !== '' && text !== 'human'),
    at: fc.constant('2026-09-01'),
    justification: fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(answer, { selector: ({ criterionId }) => criterionId, maxLength: 8 }),
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() !== ''),
      (answers, subject) => {
        const text = writeQuestions({
          model,
          asked: new Set(),
          records: [],
          human: { subject, answers, statements: [], problems: [] },
          subject,
          asOf: '2026-10-01',
          withSettled: false,
          head: 'Answers',
        });
        const read = readAnswerFile(text, model);
        expect(read.problems).toEqual([]);
        expect(read.subject).toBe(subject);
        const order = (list: readonly { readonly criterionId: string }[]) =>
          [...list].sort((left, right) => (left.criterionId < right.criterionId ? -1 : 1));
        expect(order(read.answers)).toEqual(order(answers));
      },
    ),
  );
});
