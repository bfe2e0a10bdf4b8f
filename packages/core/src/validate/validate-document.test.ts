import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../document/document-contents.ts';
import { wrapDocument } from '../document/wrap-document.ts';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { oseeFramework } from '../osee/framework/osee-framework.ts';
import { oseeCallWindow2024 } from '../programme/content/osee-call-window-2024.ts';
import { oseeProgramme } from '../programme/content/osee-programme.ts';
import { createFrameworkEditor } from '../tailoring/editor/create-framework-editor.ts';
import { validateDocument } from './validate-document.ts';

const framework = wrapDocument('osee-framework', smallFramework, { id: 'small' });
const codes = (value: unknown, kind: DocumentKind = 'osee-framework'): string[] =>
  validateDocument(kind, value).map(({ code, path }) => `${code} ${path.join('.')}`.trim());

describe('validateDocument', () => {
  it.each([
    wrapDocument('osee-framework', oseeFramework, { id: 'osee' }),
    wrapDocument('osee-programme', oseeProgramme, { id: 'programme' }),
    wrapDocument('osee-call', oseeCallWindow2024, { id: 'call' }),
    wrapDocument('osee-framework-edits', createFrameworkEditor(oseeFramework).save(), { id: 'edits' }),
  ])('finds nothing in $kind', (document) => {
    expect(codes(JSON.parse(JSON.stringify(document)), document.kind)).toEqual([]);
  });

  it('names what is missing, surplus, and of another type, value or form', () => {
    const { title: _, ...content } = smallFramework;
    expect(
      codes({
        ...framework,
        content: {
          ...content,
          colour: 1,
          status: 'final',
          version: 1,
          id: 'A B',
          matrix: [],
          dependencies: [{}],
        },
      }),
    ).toEqual([
      'unknown-property content.colour',
      'wrong-form content.id',
      'wrong-type content.matrix',
      'wrong-value content.status',
      'missing-property content.title',
      'wrong-type content.version',
      ...['description', 'id', 'moduleId', 'name', 'source', 'target'].map(
        (key) => `missing-property content.dependencies.0.${key}`,
      ),
    ]);
  });

  it('tells older, newer and unknown forms apart', () => {
    expect(codes({ ...framework, schemaVersion: '0.9.0' })).toEqual(['older-version schemaVersion']);
    expect(codes({ ...framework, schemaVersion: '0.8.0' })).toEqual(['unknown-version schemaVersion']);
    expect(codes({ ...framework, schemaVersion: '1.0.1' })).toEqual(['newer-version schemaVersion']);
    expect(codes(framework, 'osee-profile')).toEqual(['wrong-kind kind']);
    expect(codes('text')).toEqual(['not-a-document']);
  });

  it('refuses hostile input before it looks at the form', () => {
    expect(codes(JSON.parse('{"__proto__":{}}'))).toEqual(['forbidden-key __proto__']);
    expect(codes(JSON.parse('['.repeat(3000) + ']'.repeat(3000)))[0]).toMatch(/^too-deep/);
    expect(codes({ ...framework, toString: 1, 'a/b~c': 1 })).toEqual([
      'unknown-property a/b~c',
      'unknown-property toString',
    ]);
  });

  it('tells each fault when a hundred thousand items are wrong', () => {
    const topics = Array.from({ length: 99_999 }, () => 1);
    expect(
      validateDocument('osee-framework', { ...framework, content: { ...smallFramework, topics } }),
    ).toHaveLength(99_999);
  }, 60_000);

  it('refuses a kind that the package lacks', () => {
    expect(() => validateDocument('toString' as DocumentKind, {})).toThrow(
      expect.objectContaining({ code: 'unknown-kind' }),
    );
  });

  it('works where code generation from strings is forbidden', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--disallow-code-generation-from-strings',
        '--conditions=@osee/source',
        '--input-type=module',
        '--eval',
        `import { validateDocument } from '@osee/core/validate';
         try { new Function(''); console.log('allowed'); } catch (error) { console.log(error.name); }
         console.log(validateDocument('osee-call', { kind: 'osee-call', schemaVersion: '1.0.0', id: '' }).map(({ code }) => code).join());`,
      ],
      { cwd: import.meta.dirname, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('EvalError\nmissing-property,wrong-form\n');
    expect(status).toBe(0);
  });
});
