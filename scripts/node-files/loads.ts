/**
 * What Node loads of a package for an entry: the bundled files are run, as Node runs them, and those that were asked for are
 * listed. What a function loads on demand is not among them, unless the function runs at once.
 */
import { posix } from 'node:path';
import type { Bundled } from './bundled.ts';

export interface Loads {
  readonly files: readonly string[];
  readonly bytes: number;
  /** Specifiers of other packages, in the order of the alphabet. */
  readonly imports: readonly string[];
}

/** `outside` gives what other packages export. */
export const loadsOf = (
  bundled: Bundled,
  entry: string,
  outside: (specifier: string) => unknown,
): Loads & { readonly exports: unknown } => {
  const modules = new Map<string, { exports: unknown }>();
  const imports = new Set<string>();
  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const chunk = bundled.get(file);
    if (chunk === undefined) throw new Error(`Expected one of the bundled files, got ${file}.`);
    const module: { exports: unknown } = { exports: {} };
    modules.set(file, module);
    const require = (name: string): unknown => {
      if (name.startsWith('.')) return load(posix.join(posix.dirname(file), name));
      imports.add(name);
      return outside(name);
    };
    if (file.endsWith('.json')) {
      module.exports = JSON.parse(chunk.code);
      return module.exports;
    }
    new Function('exports', 'require', 'module', chunk.code)(module.exports, require, module);
    return module.exports;
  };
  const exports = load(entry);
  // Now, before a function asks for more.
  const files = [...modules.keys()];
  const bytes = files.reduce((sum, file) => sum + (bundled.get(file)?.code.length ?? 0), 0);
  return { files, bytes, imports: [...imports].sort(), exports };
};
