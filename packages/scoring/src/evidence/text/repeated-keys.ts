import { type Document, isScalar, type Scalar, visit } from 'yaml';

/** A member that stands again in its mapping. */
export interface RepeatedKey {
  /** Position in the text, from 0. */
  readonly at: number;
  readonly name: string;
}

/** Finds them in time that grows with the file; the check of the parser compares each member with each. */
export const repeatedKeys = (document: Document.Parsed): readonly RepeatedKey[] => {
  const found: RepeatedKey[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items as readonly { key: unknown }[]) {
        if (!isScalar(key)) continue;
        const { value, range }: Scalar = key;
        if (seen.has(value)) found.push({ at: range?.[0] ?? 0, name: String(value) });
        seen.add(value);
      }
    },
  });
  return found;
};
