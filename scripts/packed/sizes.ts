/** What the files of a packed package weigh once they are unpacked, by kind. */

export interface PackedFile {
  /** From the folder of the package, as in `dist/index.js`. */
  readonly path: string;
  readonly bytes: number;
}

/** The first pattern that fits tells the kind. */
const kinds = [
  ['code for Node', /^dist\/node\//u],
  ['files for pages', /^dist\/page\//u],
  ['modules', /^dist\/.*\.c?js$/u],
  ['maps', /\.map$/u],
  ['declarations', /\.d\.c?ts$/u],
  ['schemas', /^json-schema\//u],
  ['data', /^data\//u],
  ['others', /(?:)/u],
] as const;

export type Kind = (typeof kinds)[number][0];

const kindOf = (path: string): Kind => kinds.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others';

/** Bytes by kind, in the order of the kinds, each of which is there. */
export const sizesOf = (files: readonly PackedFile[]): ReadonlyMap<Kind, number> => {
  const sizes = new Map<Kind, number>(kinds.map(([kind]) => [kind, 0]));
  for (const { path, bytes } of files) {
    const kind = kindOf(path);
    sizes.set(kind, (sizes.get(kind) ?? 0) + bytes);
  }
  return sizes;
};

export const totalOf = (files: readonly PackedFile[]): number =>
  files.reduce((total, { bytes }) => total + bytes, 0);
