import { decode, encode, type OwnName } from '../identity/own-identity.ts';

const joined = (parts: readonly string[]): string => parts.map(encode).join('/');

/** The name of a rubric among our objects; it never looks like an identifier, so that it always gets one of its own. */
export const rubricName = (rubric: string): OwnName => ({ kind: 'rubric', id: joined(['', rubric]) });

/** The name of a criterion of a rubric. */
export const criterionName = (rubric: string, criterion: string): OwnName => ({
  kind: 'criterion',
  id: joined([rubric, criterion]),
});

/** The name of a level of a criterion. */
export const levelName = (rubric: string, criterion: string, level: string): OwnName => ({
  kind: 'level',
  id: joined([rubric, criterion, level]),
});

/** The id of the level that such a name is of. */
export const levelIdOf = ({ kind, id }: OwnName): string | undefined => {
  const last = id.split('/').at(2);
  return kind === 'level' && last !== undefined ? decode(last) : undefined;
};
