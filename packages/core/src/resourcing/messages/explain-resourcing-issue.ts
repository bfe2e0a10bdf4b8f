import { describeValue } from '../../errors/describe-value.ts';
import type { Issue } from '../../errors/issue.ts';
import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { record } from '../../input/shape-holders.ts';
import { text } from '../../input/shape-values.ts';
import { formatMessage } from '../../text/message.ts';
import { type MessagesOn, messagesOf } from '../../text/message-bundle.ts';
import type { ResourcingIssueCode, ResourcingMessageId } from './message-id.ts';

const issueShape = /* @__PURE__ */ record(
  { code: text, details: /* @__PURE__ */ record({}) },
  {},
  'an issue',
);

/** A bundle of texts as an option. */
export const localeShape = /* @__PURE__ */ record({
  locale: /* @__PURE__ */ record({}, {}, 'a bundle of texts'),
});

/** Members of details that say what an issue is about. */
const subjects = ['line', 'cost', 'source', 'item', 'partner', 'phase', 'phases', 'at'] as const;

/**
 * An issue of this entry in the language of the reader.
 *
 * @param issue - as `buildBudget`, `fundingGap`, `rollForward`, `totalCost`, `checkPrintedTable`, `earnedValue`,
 * `presentValue` or `mobilisationPlan` returned it
 * @param options - `locale`: the bundle of the language, such as `fr` of `@osee/core/locales/fr`
 * @returns one sentence
 * @throws `OseeError` with code `unknown-issue` for an issue of another part, `unknown-subject` for a bundle without
 * texts about money, `wrong-type`
 * @category budgets
 * @example
 * ```ts
 * import { es } from '@osee/core/locales/es';
 * import { buildBudget, explainResourcingIssue } from '@osee/core/resourcing';
 *
 * const lines = [{ id: 'internet', kind: 'connectivity', bearer: 'host', price: null }] as const;
 * const { issues } = buildBudget({ currency: 'USD', years: [2027], lines });
 * issues.map((issue) => explainResourcingIssue(issue, { locale: es }));
 * // => ['internet: no se conoce ningún límite superior.']
 * ```
 */
export const explainResourcingIssue = (
  issue: Issue<ResourcingIssueCode>,
  options: { readonly locale: MessagesOn<'resourcing', ResourcingMessageId> },
): string => {
  expectShape(issue, issueShape, ['issue']);
  expectShape(options, localeShape, ['options']);
  const messages = messagesOf(options.locale, 'resourcing');
  const id = `issue.${issue.code}` as const;
  if (!Object.hasOwn(messages.messages, id)) {
    throw new OseeError('unknown-issue', `Expected an issue of money, got ${describeValue(issue.code)}.`, {
      path: ['issue', 'code'],
    });
  }
  const { details } = issue;
  const member = subjects.find((name) => Object.hasOwn(details, name));
  const subject = member === undefined ? undefined : details[member];
  const years = details['years'];
  const year = details['year'] ?? (Array.isArray(years) ? years[0] : undefined);
  return formatMessage(messages, id, {
    subject: Array.isArray(subject) ? subject.map(String) : told(subject),
    year: told(year),
    difference: told(details['difference']),
  });
};

/** A year is no number to group by thousands, so all goes in as text. */
const told = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '—';
