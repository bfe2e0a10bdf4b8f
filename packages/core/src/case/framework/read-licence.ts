import { identifierOf } from '../identity/own-identity.ts';
import type { CaseLicence } from '../package/case-definitions.ts';
import type { Report } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';

const creativeCommonsAddress = /creativecommons\.org\/licenses\/(by(?:-(?:nc|nd|sa))*)\/(\d\.\d)/iu;
const creativeCommonsName = /\bCC[ -](BY(?:-(?:NC|ND|SA))*)[ -](\d\.\d)\b/iu;
const spdxTag = /SPDX-License-Identifier: ([A-Za-z0-9.+-]+)/u;

/** The SPDX id of the licence of a package; `NOASSERTION` when there is none that can be told. */
export const readLicence = (
  { document, definitions }: CaseItemTree,
  seed: string | undefined,
  report: Report,
): string => {
  const link = document.licenseURI;
  const licence = definitions.CFLicenses?.find(({ identifier }) => identifier === link?.identifier);
  if (licence && isOwn(licence, seed)) return licence.title;
  const texts = [licence?.title, licence?.licenseText, link?.title, link?.uri, licence?.uri];
  const known = texts.map((text) => (text === undefined ? undefined : spdxIdIn(text)));
  const found = known.find((id) => id !== undefined);
  if (found === undefined && link) report('licence-unknown', ['document', 'licenseURI'], { got: link.title });
  return found ?? 'NOASSERTION';
};

const isOwn = ({ identifier, title }: CaseLicence, seed: string | undefined): boolean =>
  seed !== undefined && identifierOf(seed, { kind: 'licence', id: title }) === identifier;

const spdxIdIn = (text: string): string | undefined => {
  const [, terms, version] = creativeCommonsAddress.exec(text) ?? creativeCommonsName.exec(text) ?? [];
  if (terms !== undefined) return `CC-${terms.toUpperCase()}-${version}`;
  return spdxTag.exec(text)?.[1];
};
