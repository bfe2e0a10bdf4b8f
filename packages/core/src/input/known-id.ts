/**
 * A text for which a set of ids is known: one that is written out in the code has to be of the set, so that a misspelt
 * one does not compile; a text of type `string`, such as one that is read from JSON, may be any.
 *
 * @typeParam Text - the text as its caller has it, inferred
 * @typeParam Known - the ids that there are
 * @category errors
 * @example
 * ```ts
 * import { type KnownId, oseeFramework, type OseeModuleId } from '@osee/core';
 *
 * const nameOf = <Id extends string>(id: KnownId<Id, OseeModuleId>): string | undefined =>
 *   oseeFramework.modules.find((module) => module.id === id)?.name;
 * nameOf('strategy'); // => 'Strategy'
 * nameOf('stratgy' as string); // => undefined
 * ```
 */
export type KnownId<Text extends string, Known extends string> = string extends Text
  ? Text
  : Text extends Known
    ? Text
    : Known;
