import type { Path } from '../../errors/path.ts';
import { shorten } from '../../errors/shorten.ts';
import { formatMessage, type MessageCatalogue } from '../../text/message.ts';
import { type MessagesOn, messagesOf } from '../../text/message-bundle.ts';
import { type CaseIssue, type CaseIssueCode, severities } from './case-issue.ts';
import { caseMessages } from './case-messages.ts';

/** Takes findings one by one. */
export type Report = (code: CaseIssueCode, path: Path, details?: Readonly<Record<string, unknown>>) => void;

interface Occurrence {
  readonly path: Path;
  readonly [detail: string]: unknown;
}

interface Group {
  readonly code: CaseIssueCode;
  readonly field: string;
  readonly first: Readonly<Record<string, unknown>>;
  readonly occurrences: Occurrence[];
  count: number;
}

const longestField = 80;

/** Collects findings, those of one kind about one field together, in the order in which they were first met. */
export const createReporter = (
  locale: MessagesOn<'case', CaseIssueCode> = { locale: 'en', messages: { case: caseMessages } },
  maximumOccurrences = 1000,
) => {
  const messages = messagesOf(locale, 'case');
  const groups = new Map<string, Group>();
  const report: Report = (code, path, details = {}) => {
    const field = fieldOf(path, details);
    const key = JSON.stringify([code, field]);
    const group = groups.get(key) ?? { code, field, first: details, occurrences: [], count: 0 };
    group.count += 1;
    if (group.occurrences.length < maximumOccurrences) group.occurrences.push({ ...details, path });
    groups.set(key, group);
  };
  const issues = (): CaseIssue[] => [...groups.values()].map((group) => issueOf(group, messages));
  return { report, issues };
};

const fieldOf = (path: Path, details: Readonly<Record<string, unknown>>): string => {
  if (typeof details['field'] === 'string') return details['field'].slice(0, longestField);
  const names = path.filter((step) => typeof step === 'string');
  return names.join('.').slice(0, longestField);
};

const issueOf = (
  { code, field, first, occurrences, count }: Group,
  messages: MessageCatalogue<CaseIssueCode>,
): CaseIssue => ({
  code,
  severity: severities[code],
  path: occurrences[0]?.path ?? [],
  message: formatMessage(messages, code, {
    field,
    count,
    used: shorten(String(first['used'] ?? ''), longestField),
  }),
  details: {
    field,
    count,
    occurrences,
    ...(count > occurrences.length && { omitted: count - occurrences.length }),
  },
});
