/** The code that puts a value together of what is in the data. */
import type { DataPlace, DataPlaces } from './data-places.ts';

interface Code {
  readonly text: string;
  readonly taken: readonly DataPlace[];
}

/** A part of a longer list: the same things, in a list of its own. */
const sliceOf = (list: readonly unknown[], { placeOf }: DataPlaces): Code | undefined => {
  const places = list.map(placeOf);
  const { inList: first } = places[0] ?? {};
  const follow = places.every(
    (place, position) =>
      place?.inList !== undefined &&
      place.inList.code === first?.code &&
      place.inList.position === first.position + position,
  );
  if (first === undefined || !follow) return undefined;
  return {
    text: `${first.code}.slice(${first.position}, ${first.position + list.length})`,
    taken: places.filter((place) => place !== undefined),
  };
};

const codeOf = (value: unknown, places: DataPlaces): Code | undefined => {
  const place = places.placeOf(value);
  if (place !== undefined) return { text: place.code, taken: [place] };
  if (Array.isArray(value)) return sliceOf(value, places);
  if (typeof value === 'string' || typeof value === 'number')
    return { text: JSON.stringify(value), taken: [] };
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return undefined;
  const members = Object.entries(value).map(([name, member]) => {
    const code = name === '__proto__' ? undefined : codeOf(member, places);
    return code && { text: `${JSON.stringify(name)}: ${code.text}`, taken: code.taken };
  });
  const known = members.filter((member) => member !== undefined);
  if (known.length < members.length) return undefined;
  return {
    text: `{ ${known.map(({ text }) => text).join(', ')} }`,
    taken: known.flatMap(({ taken }) => taken),
  };
};

/** Whether each file is read for enough of it, and whether there is one. */
const isWorthIt = ({ taken }: Code, { leastOf }: DataPlaces): boolean => {
  const lengths = new Map<string, number>();
  for (const { file, length } of taken) lengths.set(file, (lengths.get(file) ?? 0) + length);
  return lengths.size > 0 && [...lengths].every(([file, length]) => length >= leastOf(file));
};

/** Undefined for what is not in the data, or not worth reading it. */
export const codeFromData = (value: unknown, places: DataPlaces): string | undefined => {
  const code = codeOf(value, places);
  return code !== undefined && isWorthIt(code, places) ? code.text : undefined;
};
