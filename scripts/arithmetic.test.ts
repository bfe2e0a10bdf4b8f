import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolder, packageNames } from './workspace.ts';

const companion = /\.(test|test-d|test-prop|bench|fixture)\.ts$/;

/** Engines round these differently; `Math.sqrt` and the four operations are exact everywhere. */
const differing =
  /\bMath\.(?:a?(?:cos|sin|tan)h?|atan2|cbrt|exp|expm1|hypot|log|log1p|log2|log10|pow)\b|\bMath\[|[^*/]\*\*[^*/]/g;

/** Code without comments and without texts, which hold asterisks of their own. */
const codeOf = (source: string): string =>
  source
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replaceAll(/`(?:[^`\\]|\\.)*`/g, (text) =>
      [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, code]) => code).join(';'),
    )
    .replaceAll(/\/\/.*$/gm, '');

describe('arithmetic is the same on every engine', () => {
  it('sees what engines round differently, and nothing else', () => {
    const found = (code: string): string[] => codeOf(code).match(differing) ?? [];
    for (const code of [
      'Math.exp(1)',
      'const a = b ** 2',
      'b **= 2',
      "Math['pow'](2, 3)",
      ['`$', '{Math.log(2)}`'].join(''),
    ]) {
      expect(found(code), code).toHaveLength(1);
    }
    for (const code of [
      'Math.sqrt(2)',
      '/** a ** b */',
      "'**bold**'",
      ['`**$', '{bold}**`'].join(''),
      '// Math.exp',
      'Math.LOG2E',
    ]) {
      expect(found(code), code).toEqual([]);
    }
  });

  it.each(packageNames)('in %s', (name) => {
    const source = join(packageFolder(name), 'src');
    const found = globSync('**/*.ts', { cwd: source })
      .filter((file) => !companion.test(file))
      .flatMap((file) =>
        (codeOf(readFileSync(join(source, file), 'utf8')).match(differing) ?? []).map(
          (use) => `${file}: ${use}`,
        ),
      );
    expect(found).toEqual([]);
  });
});
