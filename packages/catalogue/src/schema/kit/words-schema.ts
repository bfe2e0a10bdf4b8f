import { namesSchema, type SchemaOf } from '@osee/core/schema';

/** A schema of the words that a list of the code names, so that they are written down once. */
export const wordsSchema = <Word extends string>(words: readonly Word[]): SchemaOf<Word> =>
  namesSchema(Object.fromEntries(words.map((word) => [word, true])) as Record<Word, true>);
