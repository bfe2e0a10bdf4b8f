import { SourceMap, type SourceMapPayload } from 'node:module';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { lineMap } from './line-map.ts';

const source = `// one
export const double = (given: number): number => {
  if (given < 0) throw new Error('below');

  return given * 2;
};
${'\n'.repeat(40)}
export const half = (given: number): number =>
  given / 2;
`;

const { code, map } = transformSync(source, { loader: 'ts', sourcemap: true, sourcefile: '../src/a.ts' });
const lines = code.trimEnd().split('\n');
const read = (text: string): SourceMap => new SourceMap(JSON.parse(text) as SourceMapPayload);

describe('lineMap', () => {
  const small = lineMap(map);

  it('leads from every line to the line to which the whole map leads', () => {
    const found = lines.map((_, line) => {
      const entry = read(small).findEntry(line, 0);
      return 'originalLine' in entry ? [entry.originalSource, entry.originalLine] : [];
    });
    const wanted = lines.map((text, line) => {
      const entry = read(map).findEntry(line, Math.max(text.search(/\S/u), 0));
      return 'originalLine' in entry ? [entry.originalSource, entry.originalLine] : [];
    });
    expect(found.flat()).toContain('../src/a.ts');
    expect(found).toEqual(wanted);
  });

  it('has no names, no columns and no text of the sources', () => {
    const { mappings, names, sourcesContent } = JSON.parse(small);
    expect([names, sourcesContent]).toEqual([[], undefined]);
    expect(mappings).not.toContain(',');
    expect(small.length).toBeLessThan(map.length / 2);
  });

  it('counts lines across several sources', () => {
    const two = JSON.stringify({
      version: 3,
      sources: ['a.ts', 'b.ts'],
      names: ['x'],
      mappings: 'AAAA,IAAIA;ACgCR;;ADCA',
    });
    const entries = [0, 1, 3].map((line) => read(lineMap(two)).findEntry(line, 0));
    expect(entries).toMatchObject([
      { originalSource: 'a.ts', originalLine: 0 },
      { originalSource: 'b.ts', originalLine: 32 },
      { originalSource: 'a.ts', originalLine: 33 },
    ]);
  });
});
