import type { CollectedEvidence } from '../evidence/collect/collected-evidence.ts';

/** What the project calls itself in its files, else the name of the folder. */
export const subjectOf = ({ facts }: Pick<CollectedEvidence, 'facts'>, folder: string): string => {
  const named = facts
    .filter(({ fact, value }) => fact === 'name' && typeof value === 'string' && value.trim() !== '')
    .sort((left, right) => right.confidence - left.confidence);
  const last = folder.split(/[\\/]/u).filter((part) => part !== '' && part !== '.' && part !== '..');
  return String(named[0]?.value ?? last.at(-1) ?? 'project').slice(0, 200);
};
