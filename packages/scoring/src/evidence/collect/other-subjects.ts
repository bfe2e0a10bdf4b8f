import type { Issue } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceReading } from '../fact/evidence-reading.ts';

/** Tells of files that speak of another repository than the one that the project names as its own. */
export const otherSubjects = (
  readings: readonly EvidenceReading<unknown>[],
): readonly Issue<EvidenceIssueCode>[] => {
  const named = readings.flatMap(({ facts }) =>
    facts.flatMap(({ fact, value }) =>
      fact === 'repository' && typeof value === 'string' ? (repositoryOf(value) ?? []) : [],
    ),
  );
  const own = new Set(named);
  if (own.size === 0) return [];
  return readings.flatMap(({ source }) => {
    const subject = source.subject === undefined ? null : repositoryOf(source.subject);
    if (subject === null || own.has(subject)) return [];
    const message = `Expected a file on ${[...own].sort()[0]}, got one on ${subject}.`;
    return [evidenceIssue('other-subject', 'warning', [source.file], message, { subject })];
  });
};

/** Host, owner and name of a repository, however its address is written. */
const repositoryOf = (address: string): string | null => {
  const [, host, owner, name] =
    /^(?:[a-z+]+:\/\/)?(?:git@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?(?:[/?#].*)?$/iu.exec(
      address.trim().slice(0, 500),
    ) ?? [];
  return host && owner && name ? `${host}/${owner}/${name}`.toLowerCase() : null;
};
