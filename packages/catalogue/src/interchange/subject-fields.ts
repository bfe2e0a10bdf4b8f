import { isSameAddress } from '../address/comparable-address.ts';
import { type ImportedFields, idOfTitle, isResourceId, webAddress } from './imported-resource.ts';
import { isLeaf, isObject, type JsonPlace, membersOf, textOf, valuesOf } from './json-place.ts';
import { isText, keepFirst, keepSaid, type Reading } from './reading.ts';
import { namesOf, readingsOf, textsOf } from './said.ts';

/** The ids of a framework that documents may point at. */
export interface KnownTerms {
  readonly modules: ReadonlySet<string>;
  readonly competencies: ReadonlySet<string>;
  readonly 'technical-domains': ReadonlySet<string>;
}

const fieldOfSet = {
  modules: 'moduleIds',
  competencies: 'competencyIds',
  'technical-domains': 'technicalDomainIds',
} as const;

/** What a work is called, where it is, and who made it; `null` without name or address. */
export const subjectFields = (node: JsonPlace, reading: Reading): ImportedFields | null => {
  const titles = textsOf(valuesOf(node, 'name', 'headline'));
  const addresses = [
    ...valuesOf(node, 'url').flatMap(readingsOf),
    ...valuesOf(node, '@id', 'sameAs', 'identifier').flatMap(readingsOf),
  ].flatMap(({ text, leaves }) => {
    const url = webAddress(text) ?? doiAddress(text);
    return url === null ? [] : [{ url, leaves, text }];
  });
  const [main] = addresses;
  if (!titles[0] || !main) return null;
  const title = keepFirst(reading, titles, 'title') ?? '';
  const alternateUrls: string[] = [];
  for (const said of addresses) {
    if (isSameAddress(said.url, main.url)) keepSaid(reading, said, 'url');
    else {
      let place = alternateUrls.findIndex((url) => isSameAddress(url, said.url));
      if (place < 0) place = alternateUrls.push(said.url) - 1;
      keepSaid(reading, said, 'alternateUrls', place);
    }
  }
  const publisher = keepFirst(
    reading,
    namesOf(valuesOf(node, 'publisher', 'provider'), reading.follow),
    'publisher',
  );
  const authors = authorsOf(node, reading);
  return {
    title,
    url: main.url,
    alternateUrls,
    description: keepFirst(reading, textsOf(valuesOf(node, 'description', 'abstract')), 'description') ?? '',
    ...(publisher === undefined ? {} : { publisher }),
    ...(authors.length > 0 ? { authors } : {}),
  };
};

/** The id that a work asks for. Whether it gets it depends on the others. */
export const wantedId = (
  node: JsonPlace,
  title: string,
): { readonly id: string; readonly leaf: JsonPlace | null } => {
  for (const { text, leaves } of valuesOf(node, 'identifier').flatMap(readingsOf)) {
    const [leaf] = leaves;
    if (isResourceId(text) && leaf) return { id: text, leaf };
  }
  return { id: idOfTitle(title), leaf: null };
};

const authorsOf = (node: JsonPlace, reading: Reading): readonly string[] => {
  const authors: string[] = [];
  for (const said of namesOf(valuesOf(node, 'author', 'creator'), reading.follow)) {
    let place = authors.indexOf(said.text);
    if (place < 0) place = authors.push(said.text) - 1;
    keepSaid(reading, said, 'authors', place);
  }
  return authors;
};

/** The terms of a framework that a document names by set and code, as `toLearningResource` writes them. */
export const termFields = (node: JsonPlace, reading: Reading, known: KnownTerms): ImportedFields => {
  const ids = {
    moduleIds: [] as string[],
    competencyIds: [] as string[],
    technicalDomainIds: [] as string[],
  };
  for (const term of valuesOf(node, 'about', 'teaches').filter(isObject)) {
    const [set] = membersOf(term, 'inDefinedTermSet').filter(isLeaf);
    const [code] = membersOf(term, 'termCode').filter(isLeaf);
    if (!set || !code || !isTermSet(textOf(set))) continue;
    const name = textOf(set) as keyof KnownTerms;
    if (!known[name].has(textOf(code))) {
      reading.tell('not-understood', code, `Expected the id of one of the ${name} of the framework.`);
      continue;
    }
    const list = ids[fieldOfSet[name]];
    let place = list.indexOf(textOf(code));
    if (place < 0) place = list.push(textOf(code)) - 1;
    reading.ledger.keep(code, fieldOfSet[name], place);
    reading.ledger.keepForm(set);
    for (const label of membersOf(term, 'name').filter(isLeaf)) {
      if (idOfTitle(textOf(label)) === textOf(code)) reading.ledger.keep(label, fieldOfSet[name], place);
    }
  }
  return ids;
};

/** Words that the type and the terms say already, and the one that all material here has. */
export const keepKeywords = (node: JsonPlace, fields: ImportedFields, reading: Reading): void => {
  const { type, moduleIds = [], competencyIds = [], technicalDomainIds = [] } = fields;
  const said = new Set(['open-source', type ?? '', ...moduleIds, ...competencyIds, ...technicalDomainIds]);
  for (const keyword of valuesOf(node, 'keywords').filter(isLeaf)) {
    const words = textOf(keyword).split(',');
    if (words.every((word) => said.has(idOfTitle(word)))) reading.ledger.keepForm(keyword);
  }
};

/** The work that a document names as the whole of it, by an id of the catalogue. */
export const wholeOf = (node: JsonPlace, reading: Reading): ImportedFields => {
  for (const { text, leaves } of valuesOf(node, 'isPartOf')
    .filter(isObject)
    .flatMap((whole) => textsOf(valuesOf(whole, 'identifier')))) {
    const [leaf] = leaves;
    if (leaf && isResourceId(text) && isText(leaf, text)) {
      reading.ledger.keep(leaf, 'isPartOf');
      return { isPartOf: text };
    }
  }
  return {};
};

const isTermSet = (text: string): boolean => Object.hasOwn(fieldOfSet, text);

const doiAddress = (text: string): string | null => {
  const name = text.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/iu, '');
  return /^10\.\d{4,9}\/\S+$/u.test(name) ? webAddress(`https://doi.org/${name}`) : null;
};
