/** Stamps by the ids of the texts that they belong to, in the same order: written so, a bundle names each id once. */
export const stampsInOrder = (
  texts: Readonly<Record<string, string>>,
  stamps: string,
): Readonly<Record<string, string>> => {
  const inOrder = stamps.split(' ');
  return Object.fromEntries(Object.keys(texts).map((id, place) => [id, inOrder[place] ?? '']));
};
