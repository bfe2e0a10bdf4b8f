import { languageTag } from '../language/language-tag.ts';
import type { Cost, ResourceFormat, ResourceType } from '../resource/resource-type.ts';
import { resourceTypes } from '../resource/resource-type.ts';
import { licenceTerms } from '../rights/licence-terms.ts';
import { hoursOf } from './duration.ts';
import { type ImportedFields, publicationYear } from './imported-resource.ts';
import { isLeaf, type JsonPlace, membersOf, pathOf, valuesOf } from './json-place.ts';
import { typesOf } from './learning-nodes.ts';
import { spdxOf } from './licence-id.ts';
import { formatsOf } from './media-types.ts';
import { keepSaid, type Reading } from './reading.ts';
import { readingsOf, type Said, textsOf } from './said.ts';
import { type StatedLicence, statedRights } from './stated-rights.ts';

/** What a work says of itself beside its subject. */
export const statedFields = (node: JsonPlace, reading: Reading): ImportedFields => {
  const languages = languagesOf(node, reading);
  const formats = formatFields(node, reading);
  return {
    ...typeField(node, reading),
    ...(languages.length > 0 ? { languages } : {}),
    ...(formats.length > 0 ? { formats } : {}),
    ...yearFields(node, reading),
    ...hoursField(node, reading),
    ...costField(node, reading),
    ...rightsField(node, reading),
  };
};

const typeOfNode: ReadonlyMap<string, ResourceType> = new Map([
  ['Course', 'course'],
  ['Syllabus', 'course'],
  ['EducationalOccupationalProgram', 'course'],
  ['VideoObject', 'video'],
  ['Dataset', 'dataset'],
  ['Report', 'report'],
  ['ScholarlyArticle', 'article'],
  ['TechArticle', 'article'],
  ['SoftwareApplication', 'tool'],
  ['WebApplication', 'tool'],
  ['SoftwareSourceCode', 'tool'],
  ['Book', 'guide'],
  ['HowTo', 'guide'],
  ['Guide', 'guide'],
]);

const typeField = (node: JsonPlace, reading: Reading): ImportedFields => {
  for (const { text, leaves } of valuesOf(node, 'learningResourceType').flatMap(readingsOf)) {
    const word = text.slice(text.lastIndexOf('/') + 1).toLowerCase();
    const type = resourceTypes.find((known) => known === word);
    if (type) {
      keepSaid(reading, { text, leaves }, 'type');
      return { type };
    }
  }
  const type = typesOf(node).flatMap((name) => typeOfNode.get(name) ?? [])[0];
  if (type) return { type };
  const [stated] = membersOf(node, 'learningResourceType');
  const message = 'The type was taken to be a guide.';
  if (stated) reading.tell('guessed', stated, message);
  else reading.note('guessed', [...pathOf(node), 'learningResourceType'], message);
  return {};
};

const languagesOf = (node: JsonPlace, reading: Reading): readonly string[] => {
  const languages: string[] = [];
  for (const said of valuesOf(node, 'inLanguage').flatMap((place) =>
    isLeaf(place)
      ? readingsOf(place)
      : textsOf(membersOf(place, 'alternateName', '@id', 'identifier', 'name')),
  )) {
    const tag = languageTag(said.text);
    if (tag === null) continue;
    if (tag === 'und') {
      for (const leaf of said.leaves) reading.ledger.keepForm(leaf);
      continue;
    }
    let place = languages.indexOf(tag);
    if (place < 0) place = languages.push(tag) - 1;
    keepSaid(reading, said, 'languages', place);
  }
  return languages;
};

const formatFields = (node: JsonPlace, reading: Reading): readonly ResourceFormat[] => {
  const formats: ResourceFormat[] = [];
  for (const said of textsOf(valuesOf(node, 'encodingFormat'))) {
    const [format] = formatsOf([said.text.toLowerCase()]);
    if (!format) continue;
    let place = formats.indexOf(format);
    if (place < 0) place = formats.push(format) - 1;
    keepSaid(reading, said, 'formats', place);
  }
  return formats;
};

/** The year of publication, else of the last change; the day has no place, and the making is neither of the two. */
const yearFields = (node: JsonPlace, reading: Reading): ImportedFields => {
  for (const [key, yearKind] of [
    ['datePublished', 'publication'],
    ['dateModified', 'last-change'],
  ] as const) {
    for (const { text, leaves } of textsOf(valuesOf(node, key))) {
      const year = publicationYear(text);
      const [leaf] = leaves;
      if (year === null || !leaf) continue;
      keepSaid(reading, { text, leaves }, 'year');
      if (text !== String(year)) reading.tell('kept-in-part', leaf, 'Of the date the year was kept.');
      return { year, yearKind };
    }
  }
  return {};
};

const hoursField = (node: JsonPlace, reading: Reading): ImportedFields => {
  for (const said of textsOf(valuesOf(node, 'timeRequired'))) {
    const hours = hoursOf(said.text);
    if (hours === null) continue;
    keepSaid(reading, said, 'hours');
    return { hours: { minimum: hours, maximum: hours } };
  }
  return {};
};

const costs: ReadonlyMap<string, Cost> = new Map([
  ['true', 'free'],
  ['http://schema.org/true', 'free'],
  ['https://schema.org/true', 'free'],
  ['false', 'paid'],
  ['http://schema.org/false', 'paid'],
  ['https://schema.org/false', 'paid'],
]);

/** Free or paid; where a document says both, neither is taken. */
const costField = (node: JsonPlace, reading: Reading): ImportedFields => {
  const said = valuesOf(node, 'isAccessibleForFree').flatMap(readingsOf);
  const found = new Set(said.map(({ text }) => costs.get(text.toLowerCase())));
  const [cost] = found;
  if (found.size !== 1 || cost === undefined) return {};
  for (const each of said) keepSaid(reading, each, 'cost');
  return { cost };
};

/** Words on use that name another licence than the licence stated stand beside it. */
const rightsField = (node: JsonPlace, reading: Reading): ImportedFields => {
  const stated = valuesOf(node, 'license').flatMap(licencesOf);
  const [usage, ...others] = valuesOf(node, 'usageInfo').flatMap(readingsOf);
  const inUsage = usage && stated.length > 0 ? spdxOf(usage.text) : null;
  const found = [
    ...stated,
    ...(inUsage === null ? [] : [{ spdx: inUsage, words: inUsage, said: [] }]),
    ...(stated.length > 0 ? others.flatMap(licenceInWords) : []),
  ];
  if (found.length === 0 && !usage) return {};
  const rights = statedRights(found, usage?.text);
  if (usage) keepSaid(reading, usage, 'rights', 'asStated');
  for (const { spdx, words, said } of found) {
    const place = rights.licences?.indexOf(spdx ?? words) ?? -1;
    const field = place >= 0 ? ['licences', place] : spdx !== null ? ['spdx'] : ['asStated'];
    if (place < 0 && spdx === null && rights.asStated !== words) continue;
    for (const each of said) keepSaid(reading, each, 'rights', ...field);
  }
  tellLicences(node, found, rights.licences !== undefined, reading);
  return { rights };
};

type FoundLicence = StatedLicence & { readonly said: readonly Said[] };

/** The licences that one value names: several where its id, address and name are of different ones. */
const licencesOf = (place: JsonPlace): readonly FoundLicence[] => {
  const readings = readingsOf(place);
  const [first] = readings;
  if (!first) return [];
  const ids = [...new Set(readings.flatMap(({ text }) => spdxOf(text) ?? []))];
  if (ids.length === 0) return [{ spdx: null, words: first.text, said: [first] }];
  return ids.map((spdx) => {
    const name = licenceTerms(spdx)?.name;
    const said = readings.filter(({ text }) => spdxOf(text) === spdx || text === name);
    return { spdx, words: readings.find(({ text }) => spdxOf(text) === spdx)?.text ?? spdx, said };
  });
};

const licenceInWords = (said: Said): readonly FoundLicence[] => {
  const spdx = spdxOf(said.text);
  return spdx === null ? [] : [{ spdx, words: said.text, said: [said] }];
};

const tellLicences = (
  node: JsonPlace,
  found: readonly FoundLicence[],
  areSeveral: boolean,
  reading: Reading,
): void => {
  for (const { spdx, said } of found) {
    const leaf = said[0]?.leaves[0];
    if (spdx === null && leaf) {
      reading.tell('not-understood', leaf, 'Expected the id or address of a known licence.');
    }
  }
  const [member] = membersOf(node, 'license');
  if (areSeveral && member) {
    const message = 'Expected one licence, or a word on whether all hold or one may be chosen, got several.';
    reading.tell('several-licences', member, message);
  }
};
