import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../document/document-contents.ts';
import { wrapDocument } from '../../document/wrap-document.ts';
import { smallFramework } from '../../framework/small-framework.fixture.ts';
import { oseeFramework } from '../../osee/framework/osee-framework.ts';
import { oseeCallWindow2024 } from '../../programme/content/osee-call-window-2024.ts';
import { oseeOspoTerm } from '../../programme/content/osee-ospo-term.ts';
import { oseeProgramme } from '../../programme/content/osee-programme.ts';
import { createFrameworkEditor } from '../../tailoring/editor/create-framework-editor.ts';
import { parseDocument } from './parse-document.ts';

const overJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const editor = createFrameworkEditor(oseeFramework);
editor.edit('Rename', (draft) => {
  draft.title = 'Ours';
});
editor.edit('Drop the last reading', (draft) => {
  draft.readings.pop();
});
editor.undo();

const documents = [
  wrapDocument('osee-framework', oseeFramework, { id: 'osee-1.0', createdAt: '2026-01-31T09:00:00Z' }),
  wrapDocument('osee-framework', smallFramework, { id: 'small' }),
  wrapDocument('osee-programme', oseeProgramme, { id: 'programme', createdBy: 'OSEE' }),
  wrapDocument('osee-programme', oseeOspoTerm, { id: 'term' }),
  wrapDocument('osee-call', oseeCallWindow2024, { id: 'call' }),
  wrapDocument('osee-framework-edits', editor.save(), { id: 'edits' }),
];

/** The small framework with something changed, inside its envelope. */
const changed = (change: Readonly<Record<string, unknown>>, kind = 'osee-framework') => ({
  ...wrapDocument('osee-framework', smallFramework, { id: 'small' }),
  kind,
  content: { ...smallFramework, ...change },
});

const problems = (value: unknown, kind: DocumentKind = 'osee-framework'): string[] => {
  const result = parseDocument(kind, value);
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`);
};

describe('parseDocument', () => {
  it.each(documents)('reads $kind $id and loses nothing', (document) => {
    const result = parseDocument(document.kind, overJson(document));
    expect(result).toEqual({ ok: true, document: overJson(document), steps: [] });
  });

  it('neither changes nor freezes nor keeps what it is given', () => {
    const input = overJson(documents[1]) as { content: { modules: object[] } };
    const before = structuredClone(input);
    const result = parseDocument('osee-framework', input);
    expect(input).toEqual(before);
    expect(Object.isFrozen(input.content.modules[0])).toBe(false);
    expect(result.ok && result.document.content.modules[0]).not.toBe(input.content.modules[0]);
  });

  it('reads the draft form by migrating it', () => {
    const { modules, ...rest } = smallFramework;
    const categories = smallFramework.categories.map((category) => ({
      ...category,
      modules: modules
        .filter(({ categoryId }) => categoryId === category.id)
        .map(({ categoryId: _, ...module }) => module),
    }));
    const draft = {
      kind: 'osee-framework',
      schemaVersion: '0.9.0',
      id: 'd',
      content: { ...rest, categories },
    };
    const result = parseDocument('osee-framework', overJson(draft));
    expect(result).toMatchObject({ ok: true, steps: [{ from: '0.9.0', to: '1.0.0' }] });
    expect(result.ok && result.document.content).toEqual(smallFramework);
  });

  it('names every fault with its place', () => {
    const item = smallFramework.modules[0];
    const faulty = changed({
      status: 'final',
      title: '',
      version: 'one',
      topics: [{ ...smallFramework.topics[0], moduleId: 7 }],
      modules: [
        { ...item, source: [{ document: 'circular-2024', lines: [1] }], colour: 'red' },
        { ...item, source: 'elsewhere' },
      ],
      dependencies: [
        { ...smallFramework.dependencies[0], target: { kind: 'galaxy', id: 'a' } },
        { ...smallFramework.dependencies[0], target: { id: 'a' } },
        { ...smallFramework.dependencies[0], target: { kind: 'all-modules', id: 'a' } },
      ],
      trainingActivities: [{ ...smallFramework.trainingActivities[0], number: 0 }],
      matrix: null,
    });
    expect(problems(faulty)).toEqual([
      'wrong-type content.matrix',
      'wrong-value content.status',
      'wrong-form content.title',
      'wrong-form content.version',
      'unknown-property content.modules.0.colour',
      'wrong-value content.modules.1.source',
      'wrong-type content.topics.0.moduleId',
      'out-of-range content.trainingActivities.0.number',
      'wrong-value content.dependencies.0.target.kind',
      'missing-property content.dependencies.1.target.kind',
      'unknown-property content.dependencies.2.target.id',
      'wrong-form content.modules.0.source.0.lines',
    ]);
  });

  it('says what was expected and what was found', () => {
    const result = parseDocument('osee-framework', changed({ id: 'My Framework', language: 12 }));
    expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
      'Expected an id in kebab-case, such as change-management, got "My Framework".',
      'Expected a text, got 12.',
    ]);
  });

  it('reports properties that it does not know, those named like built-in ones among them', () => {
    const hostile = JSON.parse(
      JSON.stringify(documents[1]).replace('"content":{', '"constructor":{},"content":{"toString":1,'),
    ) as unknown;
    expect(problems(hostile)).toEqual(['unknown-property constructor', 'unknown-property content.toString']);
    const polluting = JSON.parse(
      JSON.stringify(documents[1]).replace('"content":{', '"content":{"__proto__":{"status":"published"},'),
    ) as unknown;
    expect(problems(polluting)).toEqual(['forbidden-key content.__proto__']);
    expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
  });

  it('refuses what is too deep or too large before it looks at the form', () => {
    const deep = changed({ note: JSON.parse('['.repeat(3000) + ']'.repeat(3000)) as unknown });
    expect(problems(deep)[0]).toMatch(/^too-deep/);
    const result = parseDocument('osee-framework', changed({ title: 'x'.repeat(100) }), {
      limits: { maximumTextLength: 99 },
    });
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: 'text-too-long', path: ['content', 'title'] }],
    });
  });

  it('keeps the other kinds, the other versions and the broken calls apart', () => {
    expect(problems(changed({}), 'osee-profile')).toEqual(['wrong-kind kind']);
    expect(problems(changed({}, 'osee-recipe'))).toEqual(['unknown-kind kind']);
    expect(problems({ ...changed({}), schemaVersion: '1.2.0' })).toEqual(['newer-version schemaVersion']);
    expect(problems(null)).toEqual(['not-a-document ']);
    expect(() => parseDocument('toString' as DocumentKind, {})).toThrow(
      expect.objectContaining({ code: 'unknown-kind' }),
    );
  });

  it('checks the envelope', () => {
    const document = changed({});
    expect(problems({ ...document, id: '' })).toEqual(['wrong-form id']);
    expect(problems({ ...document, createdAt: '2026-02-30T00:00:00Z' })).toEqual(['wrong-form createdAt']);
    expect(problems({ ...document, createdAt: '2026-01-31' })).toEqual(['wrong-form createdAt']);
    expect(problems({ kind: 'osee-framework', schemaVersion: '1.0.0' })).toEqual([
      'missing-property content',
      'missing-property id',
    ]);
  });
});

describe('profiles', () => {
  const base = { frameworkId: 'osee', version: '1.0.0' };
  const target = { kind: 'module', id: 'strategy' };
  const profile = (change: object) => ({
    kind: 'osee-profile',
    schemaVersion: '1.0.0',
    id: 'p',
    content: { id: 'kenya', version: '1.0.0', title: 'Kenya', base, ...change },
  });

  it('hold every operation', () => {
    const full = profile({
      requires: ['region'],
      select: [{ target, reason: 'First.' }],
      exclude: [{ target, reason: 'Last.' }],
      add: [{ kind: 'topic', item: smallFramework.topics[0], reason: 'Ours.' }],
      set: [
        { target, field: 'weight', value: 2, reason: 'More.' },
        { target, field: 'priority', value: 'high', reason: 'Soon.' },
        { target, field: 'name', value: 'Plan', reason: 'Shorter.' },
      ],
    });
    expect(problems(full, 'osee-profile')).toEqual([]);
  });

  it('check each operation by its own rule', () => {
    const faulty = profile({
      add: [{ kind: 'module', item: smallFramework.topics[0], reason: 'Ours.' }],
      set: [
        { target, field: 'weight', value: -1, reason: 'Less.' },
        { target, field: 'target', value: 2, reason: 'More.' },
        { target, field: 'priority', value: 'now', reason: 'Soon.' },
        { target, field: 'colour', value: 'red', reason: '' },
      ],
    });
    expect(problems(faulty, 'osee-profile')).toEqual([
      'out-of-range content.set.0.value',
      'out-of-range content.set.1.value',
      'wrong-value content.set.2.value',
      'wrong-value content.set.3.field',
      'missing-property content.add.0.item.categoryId',
      'unknown-property content.add.0.item.moduleId',
    ]);
  });
});
