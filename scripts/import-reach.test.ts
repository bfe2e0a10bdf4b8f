import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder } from './workspace.ts';

const source = join(packageFolder('scoring'), 'src');
const companion = /\.(test|test-d|test-prop|bench|fixture)\.ts$/;

/** Modules that a file loads when it is loaded; types and what is loaded on demand left aside. */
const importsOf = (file: string): string[] => {
  const code = readFileSync(file, 'utf8').replaceAll(/^\s*\*.*$/gmu, '');
  return [...code.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/gmu)].map(
    ([, name = '']) => name,
  );
};

/** Everything outside of the package that an entry reaches, and every file of ours. */
const reach = (entry: string) => {
  const files = new Set<string>();
  const packages = new Set<string>();
  const waiting = [join(source, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const name of importsOf(file)) {
      const path = resolve(dirname(file), name);
      if (!name.startsWith('.')) packages.add(name);
      else if (existsSync(path)) waiting.push(path);
    }
  }
  return { packages, files: [...files].map((file) => relative(source, file)) };
};

describe('what an entry of @osee/scoring loads', () => {
  it.each([
    'index.ts',
    'maturity/index.ts',
    'selection/index.ts',
    'models/index.ts',
    'report/index.ts',
    'schema/index.ts',
  ])('%s loads neither YAML nor the command', (entry) => {
    const { packages, files } = reach(entry);
    expect([...packages].filter((name) => /^(yaml|smol-toml|node:)/u.test(name))).toEqual([]);
    expect(files.filter((file) => file.startsWith('command/'))).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });

  it('the readers load YAML, so that the search above can find it', () => {
    expect([...reach('evidence/index.ts').packages]).toContain('yaml');
  });

  it('the command alone asks the machine, and nothing imports it', () => {
    for (const file of globSync('**/*.ts', { cwd: source }).filter((name) => !companion.test(name))) {
      const imported = importsOf(join(source, file));
      if (file.startsWith('command/')) continue;
      expect(
        imported.filter((name) => name.startsWith('node:') || name.includes('/command/')),
        file,
      ).toEqual([]);
    }
  });
});
