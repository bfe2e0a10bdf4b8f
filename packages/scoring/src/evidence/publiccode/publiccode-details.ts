import type { OtherMembers } from '../form/holders.ts';
import type { developmentStatuses, maintenanceTypes, softwareTypes } from './publiccode-words.ts';

/** What a file says of the software in one language. */
export interface PubliccodeDescription extends OtherMembers {
  readonly localisedName?: string;
  readonly genericName?: string;
  readonly shortDescription?: string;
  readonly longDescription?: string;
  readonly documentation?: string;
  readonly apiDocumentation?: string;
  readonly features?: readonly string[];
  readonly screenshots?: readonly string[];
  readonly videos?: readonly string[];
  readonly awards?: readonly string[];
}

/** An organisation, by an address or a code of a register. */
export interface PubliccodeOrganisation extends OtherMembers {
  readonly name?: string;
  readonly uri?: string;
}

/** Who is paid to maintain, and until which day. */
export interface PubliccodeContractor extends OtherMembers {
  readonly name?: string;
  /** Left out of every reading. */
  readonly email?: string;
  readonly website?: string;
  readonly until?: string;
}

/** Who can be asked. */
export interface PubliccodeContact extends OtherMembers {
  readonly name?: string;
  /** Left out of every reading. */
  readonly email?: string;
  readonly affiliation?: string;
  /** Left out of every reading. */
  readonly phone?: string;
}

/** Something that has to be there for the software to run. */
export interface PubliccodeDependency extends OtherMembers {
  readonly name?: string;
  readonly versionMin?: string;
  readonly versionMax?: string;
  readonly version?: string;
  readonly optional?: boolean;
}

/** The section on Italian rules, which is going to be dropped from the standard. */
export interface PubliccodeItaly extends OtherMembers {
  readonly countryExtensionVersion?: string;
  readonly conforme?: Readonly<Record<string, unknown>>;
  readonly riuso?: Readonly<Record<string, unknown>>;
  readonly piattaforme?: Readonly<Record<string, unknown>>;
}

/**
 * What could be used of a `publiccode.yml`, by the names of the standard. What the file leaves out or says in a way that
 * cannot be used is absent, addresses of persons are gone, and members that the standard does not know stand in `other`.
 *
 * @category evidence
 * @see publiccode.yml, version 0.7, docs.publiccode.net
 * @example
 * ```ts
 * import { type PubliccodeDetails, readPubliccode } from '@osee/scoring/evidence';
 *
 * const details: PubliccodeDetails | null = readPubliccode('publiccodeYmlVersion: "0"\nname: Medusa').details;
 * details?.name; // => 'Medusa'
 * ```
 */
export interface PubliccodeDetails extends OtherMembers {
  readonly publiccodeYmlVersion?: string;
  readonly name?: string;
  readonly applicationSuite?: string;
  readonly url?: string;
  readonly landingURL?: string;
  readonly isBasedOn?: readonly string[];
  readonly softwareVersion?: string;
  readonly releaseDate?: string;
  readonly logo?: string;
  readonly monochromeLogo?: string;
  readonly organisation?: PubliccodeOrganisation;
  readonly inputTypes?: readonly string[];
  readonly outputTypes?: readonly string[];
  readonly platforms?: readonly string[];
  readonly categories?: readonly string[];
  /** As often as the file names them. */
  readonly usedBy?: readonly string[];
  readonly fundedBy?: readonly PubliccodeOrganisation[];
  readonly roadmap?: string;
  readonly developmentStatus?: (typeof developmentStatuses)[number];
  readonly softwareType?: (typeof softwareTypes)[number];
  readonly supports?: readonly ({ readonly id?: string } & OtherMembers)[];
  readonly intendedAudience?: {
    readonly scope?: readonly string[];
    /** ISO 3166-1 alpha-2, in capitals. */
    readonly countries?: readonly string[];
    readonly unsupportedCountries?: readonly string[];
  } & OtherMembers;
  readonly description?: Readonly<Record<string, PubliccodeDescription>>;
  readonly legal?: {
    readonly license?: string;
    readonly mainCopyrightOwner?: string;
    readonly repoOwner?: string;
    readonly authorsFile?: string;
  } & OtherMembers;
  readonly maintenance?: {
    readonly type?: (typeof maintenanceTypes)[number];
    readonly contractors?: readonly PubliccodeContractor[];
    readonly contacts?: readonly PubliccodeContact[];
  } & OtherMembers;
  readonly localisation?: {
    readonly localisationReady?: boolean;
    readonly availableLanguages?: readonly string[];
  } & OtherMembers;
  readonly dependsOn?: {
    readonly open?: readonly PubliccodeDependency[];
    readonly proprietary?: readonly PubliccodeDependency[];
    readonly hardware?: readonly PubliccodeDependency[];
  } & OtherMembers;
  readonly IT?: PubliccodeItaly;
  readonly it?: PubliccodeItaly;
}
