import { licenceTerms } from '../rights/licence-terms.ts';

/** SPDX id of a licence given as id, as its short name or as the address of its text; also of ids joined by OR or AND. */
export const spdxOf = (licence: string): string | null => {
  const text = licence.trim();
  if (licenceTerms(text)) return text;
  const joint = / (?:OR|AND) /u.exec(text)?.[0];
  if (joint) {
    const ids = text.split(joint).map(spdxOf);
    return ids.every((id) => id !== null) ? ids.join(joint) : null;
  }
  return spdxOfAddress(text);
};

const spdxOfAddress = (text: string): string | null => {
  const page = /^https?:\/\/(?:www\.)?spdx\.org\/licenses\/([\w.-]+)$/iu.exec(withoutEnding(text))?.[1];
  if (page && licenceTerms(page)) return page;
  if (/^https?:\/\/(?:www\.)?creativecommons\.org\/publicdomain\/zero\/1\.0(?:\/|$)/iu.test(text)) {
    return 'CC0-1.0';
  }
  const parts =
    /^https?:\/\/(?:www\.)?creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)(?:\/(igo))?(?:\/|$)/iu.exec(
      text,
    );
  const id = parts ? ['CC', parts[1], parts[2], parts[3]].filter(Boolean).join('-').toUpperCase() : '';
  return licenceTerms(id) ? id : null;
};

const withoutEnding = (text: string): string => text.replace(/\/$/u, '').replace(/\.(?:html|json)$/iu, '');
