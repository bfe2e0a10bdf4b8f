import type { Issue } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';

type IdIssueCode = 'bad-id' | 'duplicate-id';

export const checkIds = (catalogue: Catalogue): readonly Issue<IdIssueCode>[] => {
  const seen = new Set<string>();
  const issues: Issue<IdIssueCode>[] = [];
  for (const { id, path } of idsOf(catalogue)) {
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
      issues.push({
        code: 'bad-id',
        severity: 'error',
        path,
        message: `Expected an id in kebab-case, got "${id}".`,
        details: { got: id },
      });
    }
    if (seen.has(id)) {
      issues.push({
        code: 'duplicate-id',
        severity: 'error',
        path,
        message: `Expected an id that is used once, got "${id}" again.`,
        details: { got: id },
      });
    }
    seen.add(id);
  }
  return issues;
};

const idsOf = (catalogue: Catalogue) =>
  (['resources', 'knownGaps'] as const).flatMap((list) =>
    catalogue[list].map(({ id }, position) => ({ id, path: [list, position, 'id'] })),
  );
