import { describeValue, type Issue, type Path } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';

const host =
  /^(?:[a-z][a-z+]*:)?\/\/(?:[^/?#]*\.)?(?:foo\.bar|example\.(?:com|org|net)|(?:my|your)[-.]?(?:project|domain|company|org)\.[a-z]+|localhost)(?:[:/?#]|$)/iu;
const words =
  /^(?:todo|tbd|fixme|n\/a|none|null|xxx+|changeme|lorem ipsum.*|<[^<>]*>|\{\{[^{}]*\}\}|\.\.\.)$/iu;

/** Whether a text stands in for one that nobody filled in: a host that is kept for examples, `TODO`, `<name>`. */
export const isPlaceholder = (text: string): boolean => host.test(text.trim()) || words.test(text.trim());

/** Tells of a text that says nothing. */
export const placeholderIssue = (path: Path, got: string): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'placeholder',
    'warning',
    path,
    `Expected a value of the project, got ${describeValue(got)}.`,
    {
      got: describeValue(got),
    },
  );
