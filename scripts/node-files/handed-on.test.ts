import { describe, expect, it } from 'vitest';
import type { BundledFile } from './bundled.ts';
import { handedOn } from './handed-on.ts';

const entry: BundledFile = {
  fileName: 'case/index.cjs',
  code: `exports.a = 1;\nexports.b = 2;\n// ${'x'.repeat(30_000)}`,
  exports: ['b', 'a'],
  isEntry: true,
  moduleIds: [],
};

describe('handedOn', () => {
  it('puts the code of a large entry beside a file that names what is in it', () => {
    expect(handedOn(entry).map(({ fileName, isEntry }) => [fileName, isEntry])).toEqual([
      ['case/index.cjs', true],
      ['case/index-code.cjs', false],
    ]);
    const module = { exports: {} };
    const given = { a: 1, b: 2 };
    const require = (path: string): unknown => (path === './index-code.cjs' ? given : undefined);
    new Function('module', 'require', handedOn(entry)[0]?.code ?? '')(module, require);
    expect(module.exports).toBe(given);
    expect(handedOn(entry)[0]?.code).toContain('module.exports = { a, b }');
  });

  it.each<[string, Partial<BundledFile>]>([
    ['a small entry', { code: 'exports.a = 1;' }],
    ['a shared file', { isEntry: false }],
    ['a command', { exports: [] }],
  ])('leaves %s', (_, other) => {
    const file = { ...entry, ...other };
    expect(handedOn(file)).toEqual([file]);
  });
});
