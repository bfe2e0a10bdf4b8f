import type { Path } from '../../errors/path.ts';
import { identifierFor } from '../identity/own-identity.ts';
import type { ReadContext } from './context.ts';

/** Gives each object that repeats an identifier one of its own, which depends on nothing but the repetition. */
export const withOwnIdentifiers = <Value extends { readonly identifier: string }>(
  read: readonly { readonly value: Value; readonly path: Path }[],
  taken: readonly string[],
  { report }: ReadContext,
): readonly Value[] => {
  const seen = new Set(taken);
  const given = new Set([...taken, ...read.map(({ value }) => value.identifier)]);
  const repetitions = new Map<string, number>();
  return read.map(({ value, path }) => {
    const { identifier } = value;
    if (!seen.has(identifier)) {
      seen.add(identifier);
      return value;
    }
    const used = freeIdentifier(identifier, given, repetitions);
    given.add(used);
    report('duplicate-identifier', [...path, 'identifier'], { got: identifier, used });
    return { ...value, identifier: used };
  });
};

const freeIdentifier = (
  identifier: string,
  given: ReadonlySet<string>,
  repetitions: Map<string, number>,
): string => {
  for (;;) {
    const repetition = (repetitions.get(identifier) ?? 1) + 1;
    repetitions.set(identifier, repetition);
    const used = identifierFor('repetition', `${identifier}#${repetition}`);
    if (!given.has(used)) return used;
  }
};
