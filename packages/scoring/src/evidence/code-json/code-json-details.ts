import type { OtherMembers } from '../form/holders.ts';

/** One piece of software of an inventory, by the names of the schema that it follows. */
export interface CodeJsonProject extends OtherMembers {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly status?: string;
  readonly organization?: string;
  readonly repositoryURL?: string;
  /** In files of version 1. */
  readonly repository?: string;
  readonly repositoryVisibility?: string;
  readonly homepageURL?: string;
  readonly homepage?: string;
  readonly permissions?: {
    readonly licenses?: readonly ({ readonly name?: string; readonly URL?: string } & OtherMembers)[];
    readonly usageType?: readonly string[];
    readonly exemptionText?: string;
  } & OtherMembers;
  /** In files of version 1: the address of the licence. */
  readonly license?: string | ({ readonly name?: string; readonly URL?: string } & OtherMembers);
  readonly softwareType?: string;
  readonly categories?: readonly string[];
  readonly maintenance?: string;
  readonly languages?: readonly string[];
  readonly tags?: readonly string[];
  readonly SBOM?: string;
  readonly feedbackMechanism?: string;
  readonly localisation?: boolean;
  readonly fismaLevel?: string;
  readonly laborHours?: number;
  readonly reuseFrequency?: { readonly forks?: number; readonly clones?: number } & OtherMembers;
  readonly reusedCode?: readonly ({ readonly name?: string; readonly URL?: string } & OtherMembers)[];
  readonly date?: {
    readonly created?: string;
    readonly lastModified?: string;
    readonly metadataLastUpdated?: string;
  } & OtherMembers;
  /** In files of version 1. */
  readonly updated?: {
    readonly lastCommit?: string;
    readonly sourceCodeLastModified?: string;
    readonly metadataLastUpdated?: string;
  } & OtherMembers;
  /** The tier, under either of its two names, as a text; it says what the repository is for and is no grade. */
  readonly tier?: string;
  /** Names and addresses of persons are left out. */
  readonly contact?: never;
}

/**
 * What could be used of a `code.json`: the file of one project, or the inventory of an agency.
 *
 * @category evidence
 * @see Federal Source Code Policy metadata schemas 1.0.1 and 2.0.0; DSACMS gov-codejson 2.1.0
 * @example
 * ```ts
 * import { type CodeJsonDetails, readCodeJson } from '@osee/scoring/evidence';
 *
 * const details: CodeJsonDetails | null = readCodeJson('{"name": "A", "maturityModelTier": 3}').details;
 * details?.projects[0]?.tier; // => '3'
 * ```
 */
export interface CodeJsonDetails extends OtherMembers {
  /** One project with its own file, or an inventory by the old or the new schema. */
  readonly kind: 'project' | 'inventory-1' | 'inventory-2';
  readonly version?: string;
  readonly agency?: string;
  readonly projects: readonly CodeJsonProject[];
}
