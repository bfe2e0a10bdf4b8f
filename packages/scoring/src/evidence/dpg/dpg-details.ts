import type { OtherMembers } from '../form/holders.ts';
import type { dpgRoles, dpgStages, dpgTypes } from './dpg-words.ts';

/** A goal that the work serves. */
export interface DpgGoal extends OtherMembers {
  readonly SDGNumber?: number;
  /** Name of the goal, in records of the old shape. */
  readonly title?: string;
  readonly evidenceText?: string;
  readonly evidenceURL?: string;
}

/** What an organisation does for the work. */
export interface DpgOrganisation extends OtherMembers {
  readonly name?: string;
  readonly website?: string;
  readonly org_type?: (typeof dpgRoles)[number];
  /** Left out of every reading. */
  readonly contact_name?: never;
  /** Left out of every reading. */
  readonly contact_email?: never;
}

/** The members of a nominee's record, by the names of the registry. */
export interface DpgNomineeRecord {
  readonly name?: string;
  readonly aliases?: readonly string[];
  readonly description?: string;
  readonly website?: string;
  readonly license?: readonly ({ readonly spdx?: string; readonly licenseURL?: string } & OtherMembers)[];
  readonly SDGs?: readonly DpgGoal[];
  readonly sectors?: readonly string[];
  readonly type?: readonly (typeof dpgTypes)[number][];
  readonly repositories?: readonly ({ readonly name?: string; readonly url?: string } & OtherMembers)[];
  readonly organizations?: readonly DpgOrganisation[];
  readonly stage?: (typeof dpgStages)[number];
}

/** The record of a work that was put forward as a digital public good. */
export interface DpgNominee extends DpgNomineeRecord, OtherMembers {
  readonly kind: 'nominee';
}

/** An answer of the form. */
export interface DpgAnswer {
  /** Section and name of the question, joined by a dot. */
  readonly question: string;
  /** Number of the indicator of the DPG Standard, such as `9a`. */
  readonly indicator: string;
  /** As written: `Yes`, `No`, `Unknown`, or nothing. */
  readonly answer: string;
  /** Whether the form asks it at all, given the other answers. */
  readonly asked: boolean;
  /** The answer that speaks for the work; `null` where either does. */
  readonly wanted: 'Yes' | 'No' | null;
}

/** A text that goes with the answers, with the addresses in it. */
export interface DpgNote {
  readonly question: string;
  readonly indicator: string;
  readonly text: string;
  readonly links: readonly string[];
}

/** A country as it was written, and its ISO 3166-1 alpha-3 code where the name is known. */
export interface DpgCountry {
  readonly written: string;
  readonly code: string | null;
}

/** The answers of a work to the form of the DPG Standard. */
export interface DpgScreening extends OtherMembers {
  readonly kind: 'screening';
  readonly name?: string;
  readonly answers: readonly DpgAnswer[];
  readonly notes: readonly DpgNote[];
  readonly developmentCountries: readonly DpgCountry[];
  readonly deploymentCountries: readonly DpgCountry[];
}

/** What one reviewer said; who it was is left out. */
export interface DpgReview extends OtherMembers {
  readonly kind: 'review';
  readonly answers: readonly DpgReviewAnswer[];
}

/** What one reviewer said of one question. */
export interface DpgReviewAnswer {
  readonly question: string;
  /** `null` where the reviewer did not say. */
  readonly answer: boolean | null;
  /** From 1 to 5; `null` where the reviewer did not say. */
  readonly confidence: number | null;
  readonly comment: string;
}

/**
 * What could be read of a file of the registry of digital public goods: the record of a nominee, the answers of its form,
 * or a review.
 *
 * @category evidence
 * @see DPGAlliance, publicgoods-candidates, at commit a1d99f0
 * @example
 * ```ts
 * import { type DpgDetails, readDpgNominee } from '@osee/scoring/evidence';
 *
 * const details: DpgDetails | null = readDpgNominee('{"name": "A", "SDGs": [[4, "Quality Education"]]}').details;
 * details?.kind === 'nominee' && details.SDGs?.[0]?.SDGNumber; // => 4
 * ```
 */
export type DpgDetails = DpgNominee | DpgScreening | DpgReview;
