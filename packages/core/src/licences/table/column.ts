/** Ids of a list that is written with blanks between them. */
export const idsOf = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Finds the list in which an id stands; the lists are read at the first question. */
export const columnOf = <Value extends string>(
  lists: Readonly<Record<Value, string>>,
): ((id: string) => Value | undefined) => {
  let values: Map<string, Value> | undefined;
  const read = (): Map<string, Value> =>
    new Map(
      (Object.keys(lists) as Value[]).flatMap((value) =>
        idsOf(lists[value]).map((id) => [id, value] as const),
      ),
    );
  return (id) => {
    values ??= read();
    return values.get(id);
  };
};

/** Tells whether an id of the table stands in a list; a word that ends in `*` stands for all that begin so. */
export const setOf = (list: string): ((id: string) => boolean) => {
  const find = columnOf({ in: list });
  const beginnings = idsOf(list).flatMap((word) => (word.endsWith('*') ? [word.slice(0, -1)] : []));
  return (id) => find(id) !== undefined || beginnings.some((beginning) => id.startsWith(beginning));
};
