import { describe, expect, it } from 'vitest';
import type { DocumentFormat } from './document-format.ts';
import { migrateDocument } from './migrate-document.ts';
import { wrapDocument } from './wrap-document.ts';

const draft = (content: unknown) => ({
  kind: 'osee-framework',
  schemaVersion: '0.9.0',
  id: 'draft',
  content,
});
const codes = (value: unknown): string[] => {
  const result = migrateDocument(value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`.trim());
};

describe('migrateDocument', () => {
  it('leaves a document in the form in use as it is', () => {
    const document = { kind: 'osee-profile', schemaVersion: '1.0.0', id: 'a', content: {} };
    const result = migrateDocument(document);
    expect(result).toEqual({ ok: true, document, steps: [] });
    expect(result.ok && result.document).toBe(document);
  });

  it('lifts the modules of the draft form and reports where from', () => {
    const document = draft({
      title: 'Draft',
      categories: [
        { id: 'people', modules: [{ id: 'a' }, { id: 'b' }] },
        { id: 'things' },
        { id: 'law', modules: [] },
      ],
    });
    const before = structuredClone(document);
    expect(migrateDocument(document)).toMatchObject({
      ok: true,
      document: {
        schemaVersion: '1.0.0',
        id: 'draft',
        content: {
          title: 'Draft',
          categories: [{ id: 'people' }, { id: 'things' }, { id: 'law' }],
          modules: [
            { id: 'a', categoryId: 'people' },
            { id: 'b', categoryId: 'people' },
          ],
        },
      },
      steps: [
        {
          kind: 'osee-framework',
          from: '0.9.0',
          to: '1.0.0',
          changes: [
            { code: 'modules-lifted', path: ['content', 'categories', 0, 'modules'], details: { count: 2 } },
            { code: 'modules-lifted', path: ['content', 'categories', 2, 'modules'], details: { count: 0 } },
          ],
        },
      ],
    });
    expect(document).toEqual(before);
  });

  it.each([
    ['no content', draft(undefined), 'not-json content'],
    ['a content that is no object', draft([]), 'not-migratable content'],
    ['no categories', draft({}), 'not-migratable content.categories'],
    ['a list of modules beside', draft({ categories: [], modules: [] }), 'not-migratable content.modules'],
    ['a category that is no object', draft({ categories: [1] }), 'not-migratable content.categories.0'],
    ['a category without id', draft({ categories: [{}] }), 'not-migratable content.categories.0.id'],
    [
      'modules that are no list',
      draft({ categories: [{ id: 'a', modules: {} }] }),
      'not-migratable content.categories.0.modules',
    ],
    [
      'a module that is no object',
      draft({ categories: [{ id: 'a', modules: [null] }] }),
      'not-migratable content.categories.0.modules.0',
    ],
    [
      'a module that names a category itself, which would be lost',
      draft({ categories: [{ id: 'a', modules: [{ id: 'm', categoryId: 'b' }] }] }),
      'not-migratable content.categories.0.modules.0.categoryId',
    ],
  ])('refuses a draft with %s', (_, document, code) => {
    expect(codes(document)).toEqual([code]);
  });

  it.each([
    [null, 'not-a-document'],
    [[], 'not-a-document'],
    ['text', 'not-a-document'],
    [{}, 'not-a-document kind'],
    [{ kind: 1 }, 'not-a-document kind'],
    [{ kind: 'osee-call' }, 'not-a-document schemaVersion'],
    [{ kind: 'osee-call', schemaVersion: 1 }, 'not-a-document schemaVersion'],
    [{ kind: 'constructor', schemaVersion: '1.0.0' }, 'unknown-kind kind'],
    [{ kind: 'osee-call', schemaVersion: '1.0.1' }, 'newer-version schemaVersion'],
    [{ kind: 'osee-call', schemaVersion: '1.1.0' }, 'newer-version schemaVersion'],
    [{ kind: 'osee-call', schemaVersion: '10.0.0' }, 'newer-version schemaVersion'],
    [{ kind: 'osee-call', schemaVersion: '0.9.0' }, 'unknown-version schemaVersion'],
    [{ kind: 'osee-framework', schemaVersion: '0.8.9' }, 'unknown-version schemaVersion'],
    [{ kind: 'osee-call', schemaVersion: 'latest' }, 'unknown-version schemaVersion'],
    [{ kind: 'osee-call', schemaVersion: '1.0.0-draft' }, 'unknown-version schemaVersion'],
  ])('refuses %j', (value, code) => {
    expect(codes(value)).toEqual([code]);
  });

  it('follows a chain of steps of another package and stops at the one that fails', () => {
    const formats: readonly DocumentFormat[] = [
      {
        kind: 'note',
        schemaVersion: '3.0.0',
        migrations: [
          {
            from: '1.0.0',
            to: '2.0.0',
            migrate: (content: unknown) => ({ ok: true, content: [content], changes: [] }),
          },
          {
            from: '2.0.0',
            to: '3.0.0',
            migrate: (content: unknown) => ({ ok: true, content: { list: content }, changes: [] }),
          },
        ],
      },
    ];
    const note = (schemaVersion: string) => ({ kind: 'note', schemaVersion, content: 'x' });
    expect(migrateDocument(note('1.0.0'), { formats })).toMatchObject({
      document: { schemaVersion: '3.0.0', content: { list: ['x'] } },
      steps: [
        { from: '1.0.0', to: '2.0.0' },
        { from: '2.0.0', to: '3.0.0' },
      ],
    });
    expect(migrateDocument(note('2.0.0'), { formats })).toMatchObject({
      document: { content: { list: 'x' } },
    });
    expect(migrateDocument(note('4.0.0'), { formats })).toMatchObject({
      issues: [{ code: 'newer-version' }],
    });
  });
});

describe('wrapDocument', () => {
  it('writes the form in use and leaves out what was not given', () => {
    const content = {
      id: 'a',
      version: '1.0.0',
      title: 'A',
      base: { frameworkId: 'osee', version: '1.0.0' },
    };
    expect(wrapDocument('osee-profile', content, { id: 'd' })).toEqual({
      kind: 'osee-profile',
      schemaVersion: '1.0.0',
      id: 'd',
      content,
    });
    const header = { id: 'd', createdBy: 'Ministry', createdAt: '2026-01-31T09:00:00+03:00' };
    expect(wrapDocument('osee-profile', content, header)).toMatchObject(header);
  });

  it('refuses a kind that nobody knows', () => {
    expect(() => wrapDocument('toString', 1, { id: 'd' })).toThrow(
      expect.objectContaining({ code: 'unknown-kind' }),
    );
  });
});
