import type { Path } from '../../errors/path.ts';
import type { LicenceExpression } from '../expression/licence-expression.ts';
import type { LicenceIssue } from '../expression/licence-issue.ts';
import { readLicenceExpression } from '../expression/read-licence-expression.ts';

/** Stands for what could not be read: it goes with nothing. */
const unreadable: LicenceExpression = {
  kind: 'licence',
  id: 'NOASSERTION',
  orLater: false,
  exception: null,
  standing: 'unknown',
};

export interface ReadSide {
  readonly expression: LicenceExpression;
  /** As SPDX text, or as written where it is none. */
  readonly text: string;
  readonly issues: readonly LicenceIssue[];
}

/** Reads one side of a question; what is no expression becomes a licence that goes with nothing. */
export const readSide = (written: string, path: Path): ReadSide => {
  const { expression, text, issues } = readLicenceExpression(written);
  return {
    expression: expression ?? unreadable,
    text: text ?? written,
    issues: issues.map((issue) => ({ ...issue, path })),
  };
};
