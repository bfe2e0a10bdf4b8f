import type { Issue, Path } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { SbomComponent } from './sbom-details.ts';

/** What both standards hold. */
export interface ReadList {
  readonly standardVersion: string | null;
  readonly subject: SbomComponent | null;
  /** The time as it is written. */
  readonly written: string | null;
  readonly writtenAt: readonly string[];
  readonly tools: readonly string[];
  readonly components: readonly SbomComponent[];
  /** Of the subject. */
  readonly digest: string | null;
}

/** Tells of a component that cannot be named. */
export const namelessComponent = (path: Path): Issue<EvidenceIssueCode> =>
  evidenceIssue('missing-field', 'warning', path, 'Expected the name of a component, got none.', {
    field: 'name',
  });
