import { types } from 'node:util';
import { hasCode } from '@osee/core';
import { describe, expect, it } from 'vitest';
import { entriesOf, packageNames } from '../workspace.ts';
import { calls } from './calls/index.ts';
import {
  behindProxies,
  foreignRecords,
  ofAnotherRealm,
  ofClasses,
  recordPlaces,
  withPlace,
} from './foreign-records.ts';
import { snapshotOf } from './snapshot.ts';

const seed = Number(process.env['PROPERTY_SEED'] ?? '20261123');

type Callable = (...args: readonly unknown[]) => unknown;

const outcomeOf = (run: () => unknown): string => {
  try {
    const result = run();
    // A guard that says no has refused.
    return result === false ? 'throws no' : snapshotOf(result);
  } catch (error) {
    return `throws ${String(error)}`;
  }
};

/** What a result says, whoever made its records. */
const contentOf = (result: unknown): string | undefined =>
  JSON.stringify(result, (_, value: unknown) => (types.isMap(value) ? [...value] : value));

/** Where a list, or anything at all, may stand too. */
const taken: Readonly<Record<string, string>> = {
  'expectNesting 0': 'is asked how deep anything is',
  'expectJson 0': 'takes every value of JSON',
  'collectEvidence 0': 'takes lists of files',
  'readLearningResource 0.author.0': 'reads lists in lists, as JSON-LD has them',
};

const entries = packageNames.flatMap(entriesOf).map(({ specifier }) => specifier);

describe.each(entries.filter((specifier) => Object.hasOwn(calls, specifier)))('%s', async (specifier) => {
  const entry = (await import(specifier)) as Readonly<Record<string, unknown>>;
  const registered = Object.entries(calls[specifier] ?? {}).filter(([, { isClass }]) => !isClass);

  it.each(registered)('%s takes nothing else for an empty record', (name, { args }) => {
    const callable = entry[name] as Callable;
    const accepted: string[] = [];
    const sound = outcomeOf(() => callable(...args()));
    for (const place of recordPlaces(args(), name, seed)) {
      const emptied = outcomeOf(() => callable(...(withPlace(args(), place, () => ({})) as unknown[])));
      // What nobody reads may be anything, but for an argument.
      if (emptied.startsWith('throws') || (emptied === sound && place.length > 1)) continue;
      for (const [what, make] of Object.entries(foreignRecords)) {
        const given = outcomeOf(() => callable(...(withPlace(args(), place, make) as unknown[])));
        if (given === emptied && !Object.hasOwn(taken, `${name} ${place.join('.')}`))
          accepted.push(`${place.join('.')}: ${what}`);
      }
    }
    expect(accepted).toEqual([]);
  });

  it.each(registered)('%s takes records of a class, or refuses them as no JSON', (name, { args }) => {
    const callable = entry[name] as Callable;
    const outcome = (given: readonly unknown[]): string | undefined => {
      try {
        return contentOf(callable(...given));
      } catch (error) {
        return `throws ${hasCode(error, 'not-json') ? '"not-json"' : String(error)}`;
      }
    };
    const found = outcome(ofClasses(args()));
    // A guard that says no has refused.
    if (found === 'false') return;
    if (!found?.includes('"not-json"')) expect(found).toBe(outcome(args()));
  });

  it.each(registered)('%s takes records behind a proxy and from another window', (name, { args }) => {
    const callable = entry[name] as Callable;
    const sound = contentOf(callable(...args()));
    expect(contentOf(callable(...behindProxies(args())))).toBe(sound);
    expect(contentOf(callable(...ofAnotherRealm(args())))).toBe(sound);
  });
});
