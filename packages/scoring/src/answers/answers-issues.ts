import type { Issue } from '@osee/core';
import type { FactContradiction } from '../evidence/merge/fact-contradiction.ts';
import type { AnswerRecord, AnswersIssueCode } from './evidenced-answers.ts';

type Found = Issue<AnswersIssueCode>;

const filesOf = (record: AnswerRecord, role: string): readonly string[] => [
  ...new Set(record.facts.filter((each) => each.role === role).map(({ fact }) => fact.source.file)),
];

const ofRecord = (record: AnswerRecord, position: number): readonly Found[] => {
  const { criterionId } = record;
  const issues: Found[] = [];
  const add = (code: AnswersIssueCode, severity: Found['severity'], message: string, details = {}): void => {
    issues.push({
      code,
      severity,
      path: ['records', position],
      message,
      details: { criterionId, ...details },
    });
  };
  const expired = filesOf(record, 'expired');
  if (expired.length > 0) {
    add('expired-evidence', 'warning', `For "${criterionId}", ${expired.join(', ')} is too old to count.`, {
      files: expired,
    });
  }
  const future = filesOf(record, 'future');
  if (future.length > 0) {
    add('future-evidence', 'warning', `For "${criterionId}", ${future.join(', ')} is from after the day.`, {
      files: future,
    });
  }
  if (record.humanExpired) {
    add('human-answer-expired', 'warning', `The answer of a human to "${criterionId}" is too old to count.`);
  }
  if (record.isContradicted) {
    const [code, message] =
      record.origin === 'human'
        ? (['human-against-files', `A human answered "${criterionId}" otherwise than files do.`] as const)
        : (['facts-contradict', `Files say different things of "${criterionId}".`] as const);
    add(code, 'warning', message, { files: [...new Set(record.facts.map(({ fact }) => fact.source.file))] });
  }
  return issues;
};

/** What somebody should look at: what is too old, too new, and what contradicts. */
export const answersIssues = (
  records: readonly AnswerRecord[],
  contradictions: readonly FactContradiction[],
): readonly Found[] => [
  ...records.flatMap(ofRecord),
  ...contradictions.map(({ fact, key, values }, position): Found => {
    const told = values.map(
      ({ value, facts }) => `${[...new Set(facts.map(({ source }) => source.file))].join(', ')}: ${value}`,
    );
    return {
      code: 'facts-contradict',
      severity: 'warning',
      path: ['contradictions', position],
      message: `Files differ on "${fact}"${key === undefined ? '' : ` (${key})`}: ${told.join('; ')}.`,
      details: { fact, ...(key !== undefined && { key }), values: values.map(({ value }) => String(value)) },
    };
  }),
];
