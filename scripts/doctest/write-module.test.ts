import { describe, expect, it } from 'vitest';
import { examplesOfMarkdown, examplesOfSource } from './extract-examples.ts';
import { writeModule } from './write-module.ts';

const comment = [
  '/**',
  ' * Adds.',
  ' *',
  ' * @example',
  ' * ```ts',
  " * import { add } from 'x';",
  ' * add(1, 2); // => 3',
  ' * ```',
  ' */',
].join('\n');

describe('examplesOfSource', () => {
  it('finds the code of an example and its line', () => {
    expect(examplesOfSource(comment)).toEqual([
      { code: "import { add } from 'x';\nadd(1, 2); // => 3\n", line: 6 },
    ]);
  });
});

describe('examplesOfMarkdown', () => {
  it('finds only blocks of TypeScript', () => {
    expect(examplesOfMarkdown('# A\n```ts\nf(); // => 1\n```\n```json\n{}\n```\n')).toEqual([
      { code: 'f(); // => 1\n', line: 3 },
    ]);
  });
});

describe('writeModule', () => {
  const test = (code: string) => writeModule({ code, line: 1 });

  it('turns the value behind a statement into an expectation', () => {
    expect(test("import { add } from 'x';\nadd(1,\n  2); // => 3")).toContain(
      'expect(add(1,\n  2)).toEqual(3);',
    );
  });

  it('reads a value below the statement and over several lines', () => {
    expect(test('f();\n// => { a: 1,\n//      b: 2 }')).toContain('expect(f()).toEqual({ a: 1, b: 2 });');
  });

  it('checks a variable by its name', () => {
    expect(test('const a = f(); // => 1')).toContain('const a = f();\nexpect(a).toEqual(1);');
  });

  it('expects a thrown code', () => {
    expect(test("f(); // => throws 'bad'")).toContain("toThrow(expect.objectContaining({ code: 'bad' }))");
  });
});
