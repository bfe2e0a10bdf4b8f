import { describe, expect, it } from 'vitest';
import { deferRequires } from './defer-requires.ts';

const modules: Readonly<Record<string, unknown>> = {
  './table.cjs': { Table: class Table {}, read: (text: string) => text.length },
  papaparse: { parse: (text: string) => [text] },
};

interface Given {
  readonly read?: (text: string) => unknown;
  readonly make?: () => unknown;
  readonly parse?: (text: string) => unknown;
}

/** Runs a file as CommonJS; tells what it gave and what it had loaded by then. */
const run = (code: string): { given: Given; loaded: string[] } => {
  const loaded: string[] = [];
  const given = {};
  const require = (name: string): unknown => {
    loaded.push(name);
    return modules[name];
  };
  new Function('exports', 'require', '__toESM', code)(given, require, (value: unknown) => ({
    default: value,
  }));
  return { given, loaded };
};

describe('deferRequires', () => {
  it('loads what functions need when one of them first runs, and once', () => {
    const { given, loaded } = run(
      deferRequires(
        'const require_table = require("./table.cjs");\nlet papaparse = require("papaparse");\npapaparse = __toESM(papaparse, 1);\nexports.read = (text) => require_table.read(text);\nexports.make = () => new require_table.Table();\nexports.parse = (text) => papaparse.default.parse(text);\n',
      ),
    );
    expect(loaded).toEqual([]);
    expect(given.read?.('abc')).toBe(3);
    expect(given.make?.()).toBeInstanceOf((modules['./table.cjs'] as { Table: new () => unknown }).Table);
    expect(given.parse?.('abc')).toEqual(['abc']);
    expect(given.parse?.('d')).toEqual(['d']);
    expect(loaded).toEqual(['./table.cjs', 'papaparse']);
  });

  it.each([
    ['a value is made of it', 'const size = require_table.read("abc");'],
    ['it is handed over whole', 'exports.all = () => require_table;'],
    ['a function has a variable of its name', 'exports.f = (require_table) => require_table.read("abc");'],
    ['it is loaded for what it does', ''],
  ])('leaves it where %s', (_, use) => {
    const code =
      use === '' ? 'require("./table.cjs");\n' : `const require_table = require("./table.cjs");\n${use}\n`;
    expect(deferRequires(code)).toBe(code);
    expect(run(code).loaded).toEqual(['./table.cjs']);
  });

  it('takes a text that looks like code for a text', () => {
    const code = 'exports.example = `\nconst require_table = require("./table.cjs");\n`;\n';
    expect(deferRequires(code)).toBe(code);
  });
});
