import { checkCombination, type LicenceExpression, readLicenceExpression } from '@osee/core/licences';
import type { CollectedEvidence } from '../evidence/collect/collected-evidence.ts';
import type { SbomDetails } from '../evidence/sbom/sbom-details.ts';

/** How the licences of components go into the licence of the project. */
export interface ComponentLicences {
  /** The licence of the project. */
  readonly outbound: string;
  readonly files: readonly string[];
  readonly looked: number;
  readonly unfit: readonly string[];
  /** Those of which a person has to judge: on a condition, or not in the table. */
  readonly open: readonly string[];
  readonly withoutLicence: number;
  /** Licences that were left out, as there are too many. */
  readonly leftOut: number;
}

const most = 300;

/** Whether every licence of an expression is a known one: by a misspelt one nothing can be compared. */
export const isKnownLicence = (stated: string): boolean => {
  const isKnown = (expression: LicenceExpression): boolean =>
    expression.kind === 'licence' ? expression.standing !== 'unknown' : expression.parts.every(isKnown);
  const { expression } = readLicenceExpression(stated);
  return expression !== null && isKnown(expression);
};

/** Compares the licences of all components with that of the project; `null` where one of the two is not known. */
export const licencesOf = (
  { readings, facts }: Pick<CollectedEvidence, 'readings' | 'facts'>,
  stated: string | undefined,
): ComponentLicences | null => {
  const lists = readings.filter(({ format, readable }) => format === 'sbom' && readable);
  const details = lists.map((reading) => reading.details as SbomDetails);
  const licences = [...new Set(details.flatMap((list) => list.licences))].sort();
  const own = facts.filter(
    ({ fact, key, confidence }) => fact === 'licence' && key === undefined && confidence === 3,
  );
  const outbound = stated ?? (own.length === 1 ? String(own[0]?.value) : undefined);
  if (outbound === undefined || licences.length === 0) return null;
  const judged = licences.slice(0, most).map((licence) => ({
    licence,
    verdict: checkCombination([licence], { among: [outbound] }).verdict,
  }));
  return {
    outbound,
    files: lists.map(({ source }) => source.file),
    looked: judged.length,
    unfit: judged.filter(({ verdict }) => verdict === 'no').map(({ licence }) => licence),
    open: judged.filter(({ verdict }) => verdict !== 'no' && verdict !== 'yes').map(({ licence }) => licence),
    withoutLicence: details.reduce((sum, list) => sum + list.withoutLicence, 0),
    leftOut: licences.length - judged.length,
  };
};
