/**
 * An import map for the packages as they lie in `node_modules`: what a page needs that uses them without a bundler.
 * `exports` gives the path of each name, as a browser reads it: `browser`, `import`, `module`, then `default`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

type Target = string | null | readonly Target[] | { readonly [condition: string]: Target };

const conditions = ['browser', 'import', 'default'];

const pick = (target: Target | undefined): string | undefined => {
  if (typeof target === 'string') return target;
  if (target === null || target === undefined || Array.isArray(target)) return undefined;
  // The order is that of the package.
  for (const [condition, value] of Object.entries(target)) {
    if (!conditions.includes(condition)) continue;
    const found = pick(value as Target);
    if (found !== undefined) return found;
  }
  return undefined;
};

interface Manifest {
  readonly exports?: Target;
  readonly module?: string;
  readonly main?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Immer has a file for pages, which asks no bundler in which mode it runs. */
const pageFiles: Readonly<Record<string, string>> = { immer: './dist/immer.production.mjs' };

const linesOf = (name: string, { exports: exported, module, main }: Manifest): [string, string][] => {
  const at = (path: string) => posix.join('/node_modules', name, path);
  const special = pageFiles[name];
  if (special !== undefined) return [[name, at(special)]];
  if (typeof exported !== 'object' || exported === null) return [[name, at(module ?? main ?? 'index.js')]];
  const entries = Object.entries(exported as Record<string, Target>);
  if (!entries.some(([subpath]) => subpath.startsWith('.')))
    return [[name, at(pick(exported) ?? 'index.js')]];
  return entries.flatMap(([subpath, target]): [string, string][] => {
    const path = pick(target);
    return path === undefined || subpath.includes('*') || !/\.m?js$/u.test(path)
      ? []
      : [[posix.join(name, subpath), at(path)]];
  });
};

export const importMapOf = (
  folder: string,
  names: readonly string[],
): { imports: Record<string, string> } => {
  const imports: Record<string, string> = {};
  const seen = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const file = join(folder, 'node_modules', name, 'package.json');
    if (seen.has(name) || !existsSync(file)) continue;
    seen.add(name);
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    for (const [specifier, path] of linesOf(name, manifest)) imports[specifier] = path;
    waiting.push(...Object.keys(manifest.dependencies ?? {}));
  }
  return { imports };
};
