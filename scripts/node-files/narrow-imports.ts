/**
 * Has a package that imports names of the core take each one from the smallest entry that has it, in the files for Node:
 * the root of the core leads to all of its content.
 */
import type { Plugin } from 'rolldown';

const statement = /^(import|export)\s*\{([^}]*)\}\s*from '@osee\/core';$/gmu;
const whole = /^(?:import\s+[\w*]|export\s+\*)[^;]*? from '@osee\/core';$/mu;

/** Splits `import { a, b } from '@osee/core'` by entry; names of types vanish. */
export const narrowImports = (code: string, entryOf: ReadonlyMap<string, string>): string => {
  const unread = code.replaceAll(/^import type [^;]*;$/gmu, '').match(whole);
  if (unread) throw new Error(`Expected a list of names imported from the core, got: ${unread[0]}`);
  return code.replaceAll(statement, (_, verb: string, list: string) => {
    const names = list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '));
    const groups = new Map<string, string[]>();
    for (const name of names) {
      const entry = entryOf.get(name.split(' as ')[0] ?? '') ?? '@osee/core';
      groups.set(entry, [...(groups.get(entry) ?? []), name]);
    }
    return [...groups].map(([entry, of]) => `${verb} { ${of.join(', ')} } from '${entry}';`).join('\n');
  });
};

export const narrowing = (entryOf: ReadonlyMap<string, string>): Plugin => ({
  name: 'smallest-entry-of-the-core',
  transform: { filter: { id: /\.ts$/u }, order: 'pre', handler: (code) => narrowImports(code, entryOf) },
});
