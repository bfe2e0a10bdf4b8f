/** Where values that a package exports lie in its `data/*.json`: the files for Node take them from there. */
import { isDeepStrictEqual } from 'node:util';
import { type DataFile, dataFiles } from '../documents/data-files.ts';
import { fileText } from '../documents/data-index.ts';

export interface DataPlaces {
  /** Texts of the files by name, as in `locales/fr/core.json`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of a value that is in the data, and of each thing in it. */
  readonly placeOf: (value: unknown) => DataPlace | undefined;
  /** Characters of a file that have to be wanted for it to be read. */
  readonly leastOf: (file: string) => number;
}

export interface DataPlace {
  readonly file: string;
  /** The code that reads it, as in `oseeData("resources.json").content`. */
  readonly code: string;
  /** Characters of its text. */
  readonly length: number;
  /** Where it is one of a list: the code that reads the list, and which one it is. */
  readonly inList?: { readonly code: string; readonly position: number };
}

/** To open a smaller file takes longer than to read the same in a file that is read anyway. */
const smallest = 10_000;

/** A shorter value is found faster where it is written. */
const shortest = 100;

/**
 * What is better taken from code: a table that code makes of half the size, and English, of which each report needs a few
 * sentences.
 */
const leftToCode = /^(?:licences\.json|locales\/en\b)/u;

/** JSON gives back what went in. */
const survives = (value: object): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const addTo = (places: Map<unknown, DataPlace>, value: unknown, place: Omit<DataPlace, 'length'>): void => {
  if (!isObject(value)) return;
  if (!places.has(value)) places.set(value, { ...place, length: JSON.stringify(value).length });
  for (const [member, inner] of Object.entries(value)) {
    const isList = Array.isArray(value);
    addTo(places, inner, {
      file: place.file,
      code: `${place.code}[${isList ? member : JSON.stringify(member)}]`,
      ...(isList && { inList: { code: place.code, position: Number(member) } }),
    });
  }
};

const read = dataFiles();

export const dataPlaces = async (packageName: string): Promise<DataPlaces> => {
  const files = (await read).filter((file) => file.packageName === packageName);
  const texts = new Map(files.map(({ name, data }) => [name, fileText(data)]));
  const places = new Map<unknown, DataPlace>();
  for (const { name, data } of files) {
    const { content } = data as DataFile['data'] & { readonly content: unknown };
    if ((texts.get(name) ?? '').length < smallest || leftToCode.test(name)) continue;
    if (!isObject(content) || !survives(content)) continue;
    addTo(places, content, { file: name, code: `oseeData(${JSON.stringify(name)}).content` });
  }
  return {
    texts,
    placeOf: (value) => places.get(value),
    // The root of a package reads most of the content, but programs read one or two of the bundles of texts.
    leastOf: (file) => (file.startsWith('locales/') ? (texts.get(file) ?? '').length / 4 : shortest),
  };
};
