import { describe, expect, it } from 'vitest';
import { declarations } from './declarations.ts';

const texts = new Map([
  [
    'dist/index.d.ts',
    `import { A } from './a-x1.js';\nexport declare const of: (a: A) => string;\nexport type { A };\n`,
  ],
  ['dist/a-x1.d.ts', `/** import { a } from 'zod' */\nexport interface A { readonly path: string }\n`],
  ['dist/b-x2.d.ts', `export interface B { readonly name: string }\n`],
  [
    'dist/schema/index.d.ts',
    `import { z } from 'zod';\nimport { B } from '../b-x2.js';\nexport declare const b: z.ZodType<B>;\n`,
  ],
  [
    'dist/forms/index.d.ts',
    `import { b } from '../schema/index.js';\nexport declare const form: typeof b;\n`,
  ],
]);
const written = declarations(
  texts,
  new Set(['dist/index.d.ts', 'dist/schema/index.d.ts', 'dist/forms/index.d.ts']),
);

describe('declarations', () => {
  it('has those for ES modules hand on those for CommonJS', () => {
    expect(written.get('dist/index.d.ts')).toBe(`export * from './index.cjs';\n`);
    expect(written.get('dist/index.d.cts')).toContain(`import { A } from './a-x1.cjs';`);
    expect(written.get('dist/index.d.cts')).toContain('export declare const of');
  });

  it('writes what entries share for CommonJS alone', () => {
    expect(written.get('dist/a-x1.d.ts')).toBeNull();
    expect(written.get('dist/a-x1.d.cts')).toBe(texts.get('dist/a-x1.d.ts'));
  });

  it('keeps both of what is made of classes of zod, and has what they share handed on', () => {
    expect(written.get('dist/schema/index.d.ts')).toBe(texts.get('dist/schema/index.d.ts'));
    expect(written.get('dist/forms/index.d.ts')).toBe(texts.get('dist/forms/index.d.ts'));
    expect(written.get('dist/b-x2.d.ts')).toBe(`export * from './b-x2.cjs';\n`);
    expect(written.get('dist/schema/index.d.cts')).toContain(`from '../b-x2.cjs'`);
  });
});
