import jsonPatch from 'fast-json-patch';
import { describe, expect, it, vi } from 'vitest';
import { smallFramework } from '../../framework/small-framework.fixture.ts';
import { createFrameworkEditor } from './create-framework-editor.ts';
import type { SavedEdits } from './framework-editor.ts';

const isDeepFrozen = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Object.isFrozen(value) || Object.values(value).some(isDeepFrozen));

const edited = () => {
  const editor = createFrameworkEditor(structuredClone(smallFramework));
  editor.edit('Drop a module', (draft) => void draft.modules.shift(), {
    by: 'A',
    at: '2026-11-23T10:00:00Z',
  });
  editor.edit('Rename', (draft) => {
    draft.title = 'Ours';
  });
  return editor;
};

describe('createFrameworkEditor', () => {
  it('edits, takes back and makes again', () => {
    const editor = edited();
    expect(editor.framework.modules).toHaveLength(1);
    expect(editor.undo()).toBe(true);
    expect(editor.framework.title).toBe('Small');
    expect(editor.undo()).toBe(true);
    expect(editor.undo()).toBe(false);
    expect(editor.framework).toEqual(smallFramework);
    expect(editor.redo()).toBe(true);
    expect(editor.redo()).toBe(true);
    expect(editor.redo()).toBe(false);
    expect(editor.framework.title).toBe('Ours');
  });

  it('forgets what was undone when something new is done', () => {
    const editor = edited();
    editor.undo();
    editor.edit('Other', (draft) => {
      draft.title = 'Other';
    });
    expect(editor.canRedo).toBe(false);
    expect(editor.changes.map(({ label }) => label)).toEqual(['Drop a module', 'Other']);
  });

  it('logs RFC 6902 patches that another implementation applies to the same result', () => {
    const editor = edited();
    let document: unknown = structuredClone(smallFramework);
    for (const { patch } of editor.changes) {
      document = jsonPatch.applyPatch(document, structuredClone(patch) as never, true).newDocument;
    }
    expect(document).toEqual(editor.framework);
    expect(editor.changes[0]).toMatchObject({ by: 'A', at: '2026-11-23T10:00:00Z' });
  });

  it('keeps its state as JSON and goes on from it', () => {
    const kept: SavedEdits[] = [];
    const editor = createFrameworkEditor(smallFramework, { onChange: (saved) => kept.push(saved) });
    editor.edit('One', (draft) => {
      draft.title = 'One';
    });
    editor.edit('Two', (draft) => {
      draft.title = 'Two';
    });
    editor.undo();
    const last = JSON.parse(JSON.stringify(kept.at(-1))) as SavedEdits;
    const restored = createFrameworkEditor(smallFramework, { saved: last });
    expect(restored.framework.title).toBe('One');
    expect(restored.save()).toEqual(last);
    restored.redo();
    expect(restored.framework.title).toBe('Two');
    restored.undo();
    restored.undo();
    expect(restored.framework).toEqual(smallFramework);
  });

  it('neither changes nor freezes what the caller holds', () => {
    const mine = structuredClone(smallFramework);
    const editor = createFrameworkEditor(mine);
    editor.edit('Drop', (draft) => void draft.competencies.pop());
    expect(mine).toEqual(smallFramework);
    expect(isDeepFrozen(mine)).toBe(false);
    expect(isDeepFrozen(editor.framework)).toBe(false);
  });

  it('makes no step of a recipe that changes nothing or throws', () => {
    const onChange = vi.fn();
    const editor = createFrameworkEditor(smallFramework, { onChange });
    editor.edit('Nothing', () => {});
    expect(() =>
      editor.edit('Breaks', (draft) => {
        draft.title = 'half';
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(() =>
      editor.edit('Not JSON', (draft) => {
        Object.assign(draft, { extra: Number.NaN });
      }),
    ).toThrow(expect.objectContaining({ code: 'not-json' }));
    expect(editor.framework).toEqual(smallFramework);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('refuses edits of another base, steps that do not fit and prototypes', () => {
    const saved = edited().save();
    expect(() => createFrameworkEditor({ ...smallFramework, title: 'x' }, { saved })).toThrow(
      expect.objectContaining({ code: 'wrong-base' }),
    );
    const withPatch = (path: string): SavedEdits => ({
      ...saved,
      changes: [{ label: 'Bad', patch: [{ op: 'add', path, value: true }] }],
    });
    for (const path of [
      '/nowhere/deep',
      '/__proto__/polluted',
      '/constructor/prototype/polluted',
      'no-slash',
    ]) {
      expect(() => createFrameworkEditor(smallFramework, { saved: withPatch(path) })).toThrow(
        expect.objectContaining({ code: 'bad-saved-edits', path: ['changes', 0] }),
      );
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
