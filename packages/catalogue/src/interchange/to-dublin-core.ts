import { escapeXml, expectShape } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import { resourceShape } from '../resource/resource-shape.ts';
import { licenceTerms } from '../rights/licence-terms.ts';
import { rightsBasis } from '../rights/rights-basis.ts';

/**
 * Writes a resource as an `oai_dc` record: simple Dublin Core in XML, as OAI-PMH carries it. What is not known is left
 * out; the language is that of the resource and never a default. The size stands among the formats. The fifteen elements
 * have no place for learning time, levels, prerequisites, login and accessibility, so these are not written.
 *
 * @param resource - the resource
 * @returns the XML of one record, without an XML declaration
 * @category interchange
 * @see DCMI Metadata Element Set 1.1; OAI-PMH 2.0, oai_dc
 * @example
 * ```ts
 * import { oseeCatalogue } from '@osee/catalogue';
 * import { toDublinCore } from '@osee/catalogue/interchange';
 *
 * const resource = oseeCatalogue.resources.find(({ id }) => id === 'standard-for-public-code');
 * resource && toDublinCore(resource).includes('<dc:rights>CC0 1.0</dc:rights>'); // => true
 * ```
 */
export const toDublinCore = (resource: Resource): string => {
  expectShape(resource, resourceShape, ['resource']);
  const elements: readonly (readonly [string, readonly string[]])[] = [
    ['title', [resource.title]],
    ['creator', resource.authors],
    ['subject', [...resource.moduleIds, ...resource.competencyIds, ...resource.technicalDomainIds]],
    ['description', [resource.description]],
    ['publisher', [resource.publisher]],
    ['date', resource.year === null ? [] : [String(resource.year)]],
    ['type', [resource.type]],
    ['format', [...resource.formats, ...sizeOf(resource)]],
    ['identifier', [resource.url]],
    ['language', resource.languages],
    ['relation', resource.alternateUrls],
    ['rights', rightsOf(resource)],
  ];
  const lines = elements.flatMap(([name, values]) =>
    values
      .filter((value) => value.trim() !== '')
      .map((value) => `  <dc:${name}>${escapeXml(value)}</dc:${name}>\n`),
  );
  return `<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n${lines.join('')}</oai_dc:dc>\n`;
};

const sizeOf = ({ downloadBytes: bytes }: Resource): readonly string[] =>
  bytes === undefined || bytes === null ? [] : [`${bytes} bytes`];

/** Name and address of each licence that was seen, else the words that were read; never terms that nobody read. */
const rightsOf = ({ rights }: Resource): readonly string[] => {
  const basis = rightsBasis(rights);
  if (basis.kind === 'words') return [basis.words];
  if (basis.kind !== 'licence') return [];
  if (basis.relation === 'and' || basis.relation === 'or') return [rights.spdx ?? basis.ids.join('; ')];
  return basis.ids.flatMap((id) => {
    const terms = licenceTerms(id);
    return terms ? [terms.name, terms.url] : [id];
  });
};
