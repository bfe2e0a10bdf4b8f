import type { Issue } from '@osee/core';

/** The warning about a criterion that cannot tell the alternatives apart. */
export function constantCriterion(column: number): Issue<'constant-criterion'> {
  return {
    code: 'constant-criterion',
    severity: 'warning',
    path: ['matrix', column],
    message: `Criterion ${column} does not tell the alternatives apart.`,
    details: { criterion: column },
  };
}
