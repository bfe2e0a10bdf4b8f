/** For each name that the root of the core has, the entry that has it too and loads the least. */
import { entriesOf } from '../workspace.ts';
import { stemOf } from './bundle.ts';
import type { Bundled } from './bundled.ts';
import { loadsOf } from './loads.ts';
import { outsideOf } from './outside.ts';

export const smallestEntries = (core: Bundled): ReadonlyMap<string, string> => {
  const outside = outsideOf('core', core);
  const entries = entriesOf('core').map(({ specifier, source }) => {
    const file = `${stemOf(source)}.cjs`;
    return { specifier, names: core.get(file)?.exports ?? [], bytes: loadsOf(core, file, outside).bytes };
  });
  const root = entries.find(({ specifier }) => specifier === '@osee/core')?.names ?? [];
  const bySize = entries.sort((left, right) => left.bytes - right.bytes);
  return new Map(
    root.map((name) => [name, bySize.find(({ names }) => names.includes(name))?.specifier ?? '@osee/core']),
  );
};
