import { reflectionKinds } from './reflection.ts';

const { function: functionKind, class: classKind, variable } = reflectionKinds;

/**
 * Where a member stands, under `api/`. Functions and classes have a page of their own; the types of a module share one,
 * and so do its values: two thousand pages would take minutes to build and say three lines each.
 */
export const memberPlace = (folder: string, kind: number, name: string): string => {
  if (kind === functionKind || kind === classKind) return `${folder}/${name}.md`;
  return `${folder}/${kind === variable ? 'values' : 'types'}.md#${name}`;
};

const foldersOfKinds = new Map<string, number>([
  ['functions', functionKind],
  ['classes', classKind],
  ['variables', variable],
  ['interfaces', reflectionKinds.interface],
  ['type-aliases', reflectionKinds.typeAlias],
]);

/** Where a file of typedoc-plugin-markdown (one a member) goes, under `api/`. */
export const placeOfFile = (file: string): string => {
  const parts = file.split('/');
  const kind = foldersOfKinds.get(parts.at(-2) ?? '');
  if (kind === undefined) return file;
  return memberPlace(parts.slice(0, -2).join('/'), kind, (parts.at(-1) ?? '').replace(/\.md$/, ''));
};
