import { describe, expect, it } from 'vitest';
import { dropAddresses } from './drop-addresses.ts';
import { dropAddressesIn } from './drop-addresses-in.ts';
import { readJsonText } from './read-json-text.ts';
import { readYamlText } from './read-yaml-text.ts';

const codes = (read: { issues: readonly { code: string }[] }) => read.issues.map(({ code }) => code);

describe.each([
  ['JSON', readJsonText],
  ['YAML', readYamlText],
])('a %s text', (_, read) => {
  it('may begin with a mark of byte order', () => {
    expect(read('\uFEFF{"a": 1}')).toMatchObject({ value: { a: 1 }, issues: [] });
  });

  it.each([
    ['', 'empty-file'],
    [' \n', 'empty-file'],
    ['\u0000\u0001PK', 'not-text'],
    ['{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> main\n}', 'merge-conflict'],
    ['['.repeat(100_000), 'too-deep'],
    ['[{"a":'.repeat(50_000), 'too-deep'],
  ])('is refused by a code: %#', (text, code) => {
    const found = read(text);
    expect(found.value).toBeUndefined();
    expect(codes(found)).toEqual([code]);
  });

  it('names the line of a conflict', () => {
    expect(read('a\n<<<<<<< HEAD\n>>>>>>> x').issues[0]?.details).toEqual({ line: 2 });
  });

  it('tells damaged characters', () => {
    expect(codes(read('{"a": "caf\uFFFD"}'))).toEqual(['damaged-characters']);
  });

  it('drops addresses of persons in texts, names and members', () => {
    const found = read('{"a@b.org": "write to c.d@e.co.uk", "phone": "0123 456", "n": ["+41 44 123 45 67"]}');
    expect(found.value).toEqual({
      '[removed]': 'write to [removed]',
      phone: '[removed]',
      n: ['[removed]'],
    });
    expect(found.issues[0]).toMatchObject({ code: 'address-dropped', details: { count: 4 } });
  });

  it('leaves no trace of __proto__', () => {
    const { value, issues } = read('{"__proto__": {"polluted": 1}, "a": {"constructor": 2}}');
    expect(issues.map(({ code }) => code)).toEqual(['forbidden-key']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as { polluted?: number }).polluted).toBeUndefined();
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('readJsonText', () => {
  it.each([
    ['{"a": 1,}', 'Expected the name of a member on line 1, column 9.'],
    ['[1\n 2]', 'Expected "," or "]" on line 2, column 2.'],
    ['{"a": tru}', 'Expected a value on line 1, column 7.'],
    ['"\\x"', 'Expected a text with valid escapes on line 1, column 1.'],
    ['{} x', 'Expected the end of the file on line 1, column 4.'],
    ['"a', 'Expected the end of a text on line 1, column 3.'],
    ['1e999', 'Expected a number that can be held on line 1, column 1.'],
    ['<html>', 'Expected a value on line 1, column 1.'],
  ])('says where %s is broken', (text, message) => {
    expect(readJsonText(text).issues.map((issue) => issue.message)).toEqual([message]);
  });

  it('tells members that stand twice, and __proto__', () => {
    const found = readJsonText('{"a": 1, "b": {"a": 1, "a": 2}, "__proto__": 3}');
    expect(found.value).toEqual({ a: 1, b: { a: 2 } });
    expect(found.issues.map(({ code, path }) => [code, path])).toEqual([
      ['duplicate-key', ['b', 'a']],
      ['forbidden-key', ['__proto__']],
    ]);
  });
});

describe('readYamlText', () => {
  it('follows YAML 1.2: yes, no and days are texts', () => {
    const { value } = readYamlText('a: yes\nb: 2024-01-02\nc: 0.4\nd: true\ne: 0o7\n');
    expect(value).toEqual({ a: 'yes', b: '2024-01-02', c: 0.4, d: true, e: 7 });
  });

  it('names the line of a value', () => {
    const { lineOf } = readYamlText('a: 1\nb:\n  - x\n  - y\n');
    expect([lineOf(['b', 1]), lineOf(['a']), lineOf(['z'])]).toEqual([4, 1, null]);
  });

  it('refuses members that stand twice, tabs, and references that grow', () => {
    expect(codes(readYamlText('a: 1\na: 2\n'))).toEqual(['duplicate-key']);
    expect(codes(readYamlText('a:\n\tb: 1\n'))).toContain('not-yaml');
    const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join()}]`);
    }
    expect(codes(readYamlText(bomb.join('\n')))).toEqual(['too-many-values']);
    const cycle = readYamlText('a: &a [*a]\n');
    expect(cycle.value).toBeUndefined();
  });

  it('reads the first of several documents and says so', () => {
    const found = readYamlText('a: 1\n---\nb: 2\n');
    expect(found.value).toEqual({ a: 1 });
    expect(codes(found)).toEqual(['wrong-format']);
  });
});

describe('dropAddresses', () => {
  it.each([
    ['see security@example.org.', 'see [removed].'],
    ['mailto:a.b+c@example.com?subject=x', 'mailto:[removed]?subject=x'],
    ['tel:044-123-4567', '[removed]'],
    ['josé@exämple.fr', '[removed]'],
    ['foo@163.com', '[removed]'],
  ])('takes it out of %s', (text, clean) => {
    expect(dropAddresses(text)).toEqual({ text: clean, dropped: 1 });
  });

  it.each([
    'pkg:npm/%40scope/name@1.0.0-beta.rc',
    'actions/checkout@v4.1.0',
    'git@github.com:example/project.git',
    '@example/project',
    'a @ b',
    '2024-01-02T10:00:00+03:00',
    'CC-BY-4.0+',
    'https://example.org/2024/1234567890',
  ])('leaves %s alone', (text) => {
    expect(dropAddresses(text)).toEqual({ text, dropped: 0 });
  });

  it('takes a time that grows with the text', () => {
    const text = 'a'.repeat(300_000) + '@'.repeat(300_000);
    expect(dropAddresses(text).dropped).toBe(0);
  });

  it('leaves addresses of pages and empty members', () => {
    const value = { email: '', phone: null, address: 'https://example.org', mail: { a: 1 } };
    expect(dropAddressesIn(value)).toEqual({ value, dropped: 0, forbidden: 0 });
  });
});
