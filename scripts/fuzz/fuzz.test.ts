import { afterAll, describe, expect, it } from 'vitest';
import { entriesOf, packageNames } from '../workspace.ts';
import { calls } from './calls/index.ts';
import { fuzzExport } from './fuzz-export.ts';
import { startWatchdog } from './watchdog.ts';

const { PROPERTY_SEED = '20261123', PROPERTY_RUNS = '100' } = process.env;
const watchdog = startWatchdog();
const options = { seed: Number(PROPERTY_SEED), runs: Number(PROPERTY_RUNS), beat: watchdog.beat };

afterAll(() => watchdog.stop());

const entries = packageNames.flatMap(entriesOf).map(({ specifier }) => specifier);

const core = (await import('@osee/core')) as Readonly<Record<string, unknown>>;

describe.each(entries)('%s', async (specifier) => {
  const entry = (await import(specifier)) as Readonly<Record<string, unknown>>;
  const registered = calls[specifier] ?? {};
  // The small entries of the core hand on functions of its root, which are tried there.
  const triedInRoot = (name: string) =>
    specifier !== '@osee/core' && core[name] === entry[name] && !Object.hasOwn(registered, name);
  const functions = Object.keys(entry).filter(
    (name) => typeof entry[name] === 'function' && !triedInRoot(name),
  );

  it('has a sound call of each of its functions in scripts/fuzz/calls', () => {
    expect(functions.filter((name) => !Object.hasOwn(registered, name))).toEqual([]);
    expect(Object.keys(registered).filter((name) => !functions.includes(name))).toEqual([]);
  });

  it.each(functions.filter((name) => Object.hasOwn(registered, name)))(
    '%s refuses broken calls by a code',
    (name) => {
      const call = registered[name];
      if (!call) return;
      const faults = fuzzExport(`${specifier} ${name}`, entry[name], call, options);
      watchdog.rest();
      expect([...faults].map(([fault, example]) => `${fault} (${example})`)).toEqual([]);
    },
    120_000,
  );
});
