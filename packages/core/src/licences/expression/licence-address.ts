/** Where the address of a licence says which one it is: host and path, with the id in the groups. */
const addresses: readonly (readonly [RegExp, (...groups: string[]) => string])[] = [
  [
    /^creativecommons\.org\/licen[cs]es\/([a-z+-]+)\/(\d\.\d)(?:\/(?!deed|legalcode)([a-z]{2,4}))?(?:\/.*)?$/u,
    (elements = '', version = '', port = '') =>
      `CC-${elements.toUpperCase()}-${version}${port === '' ? '' : `-${port.toUpperCase()}`}`,
  ],
  [/^creativecommons\.org\/licen[cs]es\/publicdomain/u, () => 'CC-PDDC'],
  [/^creativecommons\.org\/publicdomain\/zero\/1\.0/u, () => 'CC0-1.0'],
  [/^creativecommons\.org\/publicdomain\/mark\/1\.0/u, () => 'CC-PDM-1.0'],
  [
    /^(?:spdx\.org|opensource\.org|choosealicense\.com)\/licen[cs]es?\/([a-z0-9.+-]+?)(?:\.(?:html|json|txt|php))?$/u,
    (id = '') => id,
  ],
  [
    /^gnu\.org\/(?:copyleft|licenses)\/(?:old-licenses\/)?(agpl|gpl|lgpl|fdl)-(\d\.\d)/u,
    (family = '', version = '') => `${family === 'fdl' ? 'GFDL' : family.toUpperCase()}-${version}`,
  ],
  [/^apache\.org\/licenses\/license-(\d\.\d)/u, (version = '') => `Apache-${version}`],
  [/^mozilla\.org\/(?:[a-z-]+\/)?mpl\/(\d\.\d)/u, (version = '') => `MPL-${version}`],
  [/^eclipse\.org\/(?:legal|org\/documents)\/epl-(?:v)?(\d)\.?0?/u, (version = '') => `EPL-${version}.0`],
  [/^opendatacommons\.org\/licenses\/odbl/u, () => 'ODbL-1.0'],
  [/^opendatacommons\.org\/licenses\/by/u, () => 'ODC-By-1.0'],
  [/^opendatacommons\.org\/licenses\/pddl/u, () => 'PDDL-1.0'],
  [
    /^nationalarchives\.gov\.uk\/doc\/open-government-licence\/version\/(\d)/u,
    (version = '') => `OGL-UK-${version}.0`,
  ],
  [/^unlicense\.org/u, () => 'Unlicense'],
];

/** The id that the address of a licence stands for; undefined for other texts, and for addresses that do not say. */
export const idOfAddress = (text: string): string | undefined => {
  const found = /^(?:https?:)?\/\/(?:www\.)?([^?#]+)/iu.exec(text);
  const place = found?.[1]?.toLowerCase().replace(/\/+$/u, '');
  if (place === undefined) return undefined;
  for (const [pattern, id] of addresses) {
    const groups = pattern.exec(place);
    if (groups) return id(...groups.slice(1).map((group) => group ?? ''));
  }
  return undefined;
};
