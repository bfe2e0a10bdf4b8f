import { describeValue } from '@osee/core';
import { evidenceIssue } from '../fact/evidence-issue.ts';
import type { Fields, Members } from '../text/fields.ts';
import { seriesOf } from './badge-series.ts';
import type { BadgeCriterion, BadgeStatus } from './best-practices-details.ts';

const statusWords: ReadonlyMap<string, BadgeStatus> = new Map([
  ['met', 'met'],
  ['unmet', 'unmet'],
  ['n/a', 'not-applicable'],
  ['?', 'unknown'],
  ['unknown', 'unknown'],
  ['', 'unknown'],
]);

const ending = '_status';

/** The criteria of a file, in its order. */
export const readCriteria = (value: Members, fields: Fields): readonly BadgeCriterion[] =>
  Object.keys(value).flatMap((key) => {
    if (!key.endsWith(ending)) return [];
    const name = key.slice(0, -ending.length);
    const written = fields.text(value, key, []) ?? '?';
    const status = statusWords.get(written.toLowerCase());
    if (status === undefined) {
      const message = `Expected Met, Unmet, N/A or ?, got ${describeValue(written)}.`;
      fields.issues.push(
        evidenceIssue('wrong-value', 'warning', [key], message, { got: describeValue(written) }),
      );
      return [];
    }
    const series = seriesOf(name);
    if (series === 'other') {
      const message = `Expected a criterion of the badge, got ${describeValue(name)}; it says nothing here.`;
      fields.issues.push(evidenceIssue('unknown-criterion', 'warning', [key], message, { name }));
    }
    return [{ name, series, status, justification: fields.text(value, `${name}_justification`, []) }];
  });

/** Members that the file and the service have beside criteria. */
const others =
  /_status$|_justification$|percentage|_at$|^(?:\$schema|_comment|name|description|homepage_url|repo_url|license|implementation_languages|cpe|general_comments|id|user_id|project_id|level|badge_level|baseline_badge_level|badge_url|project_page_url|evidence|audit|lock_version|disabled_reminders|project_entry_license|entry_locale|additional_rights|data_license|project_data_license)$/u;

/** Tells of members that neither the file nor the service has. */
export const tellOthers = (value: Members, fields: Fields): void => {
  for (const key of Object.keys(value)) {
    if (others.test(key)) continue;
    const message = `Expected a member of the best practices badge, got ${describeValue(key)}.`;
    fields.issues.push(evidenceIssue('unknown-field', 'info', [key], message, { field: key }));
  }
};
