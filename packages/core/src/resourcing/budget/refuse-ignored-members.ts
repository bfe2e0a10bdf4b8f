import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { Path } from '../../errors/path.ts';
import type { CostLine } from './cost-line.ts';
import { perOf } from './line-years.ts';

const inPlaceOfYears = ['quantity', 'per', 'from', 'to', 'every'] as const;

/** Refuses a member that would count for nothing: whoever wrote it meant the line to cost something else. */
export const refuseIgnoredMembers = (line: CostLine, path: Path): void => {
  if (line.years !== undefined) {
    const member = inPlaceOfYears.find((each) => line[each] !== undefined);
    if (member !== undefined) {
      throw ignored(line, member, 'amounts by year ("years") in place of quantity, price and time', path);
    }
  }
  const per = perOf(line);
  if (line.every !== undefined && per !== 'once') {
    throw ignored(line, 'every', `a price for each ${per}, or "per": "once" with "every"`, path);
  }
};

const ignored = (
  line: CostLine,
  member: (typeof inPlaceOfYears)[number],
  expected: string,
  path: Path,
): OseeError<'ignored-member'> =>
  new OseeError(
    'ignored-member',
    `Expected ${expected}, got "${member}" (${describeValue(line[member])}) beside it, which would count for nothing.`,
    { path: [...path, member], details: { line: line.id, member } },
  );
