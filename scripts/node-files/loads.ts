/** What Node loads for an entry: its own file and every file that this leads to; what is loaded on demand left aside. */
import { posix } from 'node:path';
import type { Bundled } from './bundled.ts';

export interface Loads {
  readonly files: readonly string[];
  readonly bytes: number;
  /** Specifiers of other packages, in the order of the alphabet. */
  readonly imports: readonly string[];
}

/** Read from the code: the bundler's own list lacks what is only handed on. */
const requiredBy = (file: string, code: string): string[] =>
  [...code.matchAll(/\brequire\("([^"]+)"\)/gu)].map(([, name = '']) =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : name,
  );

export const loadsOf = (bundled: Bundled, entry: string): Loads => {
  const files = new Set<string>();
  const imports = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const chunk = bundled.get(file);
    if (chunk === undefined) imports.add(file);
    else if (!files.has(file)) {
      files.add(file);
      waiting.push(...requiredBy(file, chunk.code));
    }
  }
  if (files.size === 0) throw new Error(`Expected one of the bundled files, got ${entry}.`);
  const bytes = [...files].reduce((sum, file) => sum + (bundled.get(file)?.code.length ?? 0), 0);
  return { files: [...files], bytes, imports: [...imports].sort() };
};
