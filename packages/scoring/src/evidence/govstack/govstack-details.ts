import type { OtherMembers } from '../form/holders.ts';

/** A requirement, and whether the software meets it. */
export interface GovStackRequirement extends OtherMembers {
  readonly requirement?: string;
  readonly comment?: string;
  /** `null` where the requirement does not apply or nobody said. */
  readonly met: boolean | null;
  readonly obligation: 'required' | 'recommended' | 'optional' | 'unknown';
}

/** A level as it was stated, and as the rules give it. */
export interface GovStackLevel {
  /** 0 none, 1, 2; `null` where the file does not say. */
  readonly stated: 0 | 1 | 2 | null;
  /** By the rules; `null` where the file lists no requirements. */
  readonly computed: 0 | 1 | 2 | null;
  readonly requiredCount: number;
  readonly requiredMet: number;
  readonly note?: string;
  readonly requirements: readonly GovStackRequirement[];
}

/** The compliance of one version of a piece of software with one building block. */
export interface GovStackBlock extends OtherMembers {
  readonly softwareVersion: string;
  readonly block: string;
  readonly specification?: string;
  readonly blockVersion?: string;
  readonly status: GovStackStatus;
  readonly submitted?: string;
  readonly deployment: 0 | 1 | 2 | null;
  readonly requirements: GovStackLevel;
  readonly interfaces: GovStackLevel & { readonly testHarnessResult?: string };
}

/** Where a form stands. */
export type GovStackStatus = 'draft' | 'in-review' | 'approved' | 'rejected' | 'unknown';

/** The form of one piece of software. */
export interface GovStackSoftware extends OtherMembers {
  readonly softwareName?: string;
  readonly website?: string;
  readonly documentation?: string;
  readonly description?: string;
  readonly status: GovStackStatus;
  /** The day after which a draft is thrown away. */
  readonly expires?: string;
  /** Versions of the software that the form speaks of. */
  readonly versions: readonly string[];
  readonly blocks: readonly GovStackBlock[];
  readonly deployment?: unknown;
}

/**
 * What could be used of the form of GovStack's compliance: one piece of software, or several.
 *
 * @category evidence
 * @see GovStackWorkingGroup, testing-webapp at commit 74d8295
 * @example
 * ```ts
 * import { type GovStackDetails, readGovStack } from '@osee/scoring/evidence';
 *
 * const details: GovStackDetails | null = readGovStack('{"softwareName": "A", "status": 2, "compliance": []}').details;
 * details?.software[0]?.status; // => 'approved'
 * ```
 */
export interface GovStackDetails {
  readonly software: readonly GovStackSoftware[];
}
