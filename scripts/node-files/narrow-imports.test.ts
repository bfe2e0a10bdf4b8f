import { describe, expect, it } from 'vitest';
import { moduleBeside } from './module-beside.ts';
import { narrowImports } from './narrow-imports.ts';

const entryOf = new Map([
  ['OseeError', '@osee/core/errors'],
  ['shape', '@osee/core/input'],
]);

describe('narrowImports', () => {
  it('takes each name from its entry, and what it does not know from the root', () => {
    const code = "import { OseeError, type Issue, oseeFramework, shape as form } from '@osee/core';\nform();";
    expect(narrowImports(code, entryOf).split('\n')).toEqual([
      "import { OseeError } from '@osee/core/errors';",
      "import { oseeFramework } from '@osee/core';",
      "import { shape as form } from '@osee/core/input';",
      'form();',
    ]);
  });

  it('reads lists over several lines and what is handed on', () => {
    expect(narrowImports("export {\n  OseeError,\n} from '@osee/core';", entryOf)).toBe(
      "export { OseeError } from '@osee/core/errors';",
    );
  });

  it('leaves types, other entries and examples in comments alone', () => {
    const code = [
      "import type { Issue } from '@osee/core';",
      "import { shape } from '@osee/core/schema';",
      " * import * as core from '@osee/core';",
    ].join('\n');
    expect(narrowImports(code, entryOf)).toBe(code);
  });

  it.each(["import * as core from '@osee/core';", "export * from '@osee/core';"])('refuses %s', (code) => {
    expect(() => narrowImports(code, entryOf)).toThrow('list of names');
  });
});

describe('moduleBeside', () => {
  it('hands on every name of the entry', () => {
    expect(moduleBeside({ fileName: 'case/index.cjs', exports: ['b', 'a'] })).toEqual([
      'case/index.mjs',
      "import entry from './index.cjs';\nexport const {\n  a,\n  b,\n} = entry;\n",
    ]);
  });
});
