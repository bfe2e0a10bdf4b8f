import { enablePatches, Immer, type Patch } from 'immer';
import { digest } from '../../digest/digest.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { Framework } from '../../framework/framework.ts';
import { frameworkShape } from '../../framework/framework-shape.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { EditAuthor, EditorOptions, FrameworkEditor, SavedEdits } from './framework-editor.ts';
import { toJsonPatch } from './json-patch.ts';
import { restoreSteps, type Step } from './restore-steps.ts';
import { editAuthorShape, editorOptionsShape } from './saved-edits-shape.ts';
import { digestOfEdits, sealOf } from './seal.ts';

/** More steps than these are not kept: each is handed out with every change. */
const mostSteps = 10_000;

/**
 * Opens a framework for editing. The framework given is never changed nor frozen.
 *
 * @param framework - what to begin with
 * @param options - edits of an earlier session, and what to call after each step
 * @returns the editor
 * @throws `OseeError` with code `wrong-base` when the saved edits begin with another framework,
 * `bad-saved-edits` when a saved step does not fit, `damaged-edits` when the edits are not those of their fingerprint
 * @category tailoring
 * @see RFC 6902, JSON Patch
 * @example
 * ```ts
 * import { createFrameworkEditor, oseeFramework } from '@osee/core';
 *
 * const editor = createFrameworkEditor(oseeFramework);
 * editor.edit('Rename', (draft) => {
 *   draft.title = 'Our framework';
 * });
 * editor.changes[0]?.patch; // => [{ op: 'replace', path: '/title', value: 'Our framework' }]
 * editor.undo(); // => true
 * editor.framework.title === oseeFramework.title; // => true
 * ```
 */
export const createFrameworkEditor = (framework: Framework, options: EditorOptions = {}): FrameworkEditor => {
  expectShape(framework, frameworkShape, ['framework']);
  expectShape(options, editorOptionsShape, ['options']);
  const engine = editingImmer();
  const base = { frameworkId: framework.id, version: framework.version, digest: digest(framework) };
  let current = framework;
  const done: Step[] = [];
  const undone: Step[] = [];

  const save = (): SavedEdits => ({
    kind: 'osee-framework-edits',
    schemaVersion: '1.0.0',
    base,
    changes: done.map(({ change }) => change),
    undone: undone.map(({ change }) => change),
    digest: digestOfEdits(base, (undone[0] ?? done.at(-1))?.seal ?? base.digest, done.length),
  });
  const changed = (): void => options.onChange?.(save());
  const move = (from: Step[], to: Step[], patchesOf: (step: Step) => readonly Patch[]): boolean => {
    const step = from.pop();
    if (!step) return false;
    current = engine.applyPatches(current, patchesOf(step));
    to.push(step);
    return true;
  };
  const undo = (): boolean => move(done, undone, ({ backward }) => backward);
  const redo = (): boolean => move(undone, done, ({ forward }) => forward);

  if (options.saved !== undefined) {
    const restored = restoreSteps(engine, framework, base.digest, options.saved);
    for (const step of restored.steps.reverse()) undone.push(step);
    for (let left = restored.doneCount; left > 0; left -= 1) redo();
  }

  return {
    get framework() {
      return current;
    },
    get canUndo() {
      return done.length > 0;
    },
    get canRedo() {
      return undone.length > 0;
    },
    get changes() {
      return save().changes;
    },
    edit: (label, recipe, author: EditAuthor = {}) => {
      expectShape(label, shape.filledText, ['label']);
      expectShape(recipe, shape.callable, ['recipe']);
      expectShape(author, editAuthorShape, ['author']);
      if (done.length >= mostSteps) {
        throw new OseeError('too-many-steps', `Expected at most ${mostSteps} steps, got one more.`, {
          details: { maximum: mostSteps },
        });
      }
      const [next, forward, backward] = engine.produceWithPatches(current, (draft) => {
        recipe(draft);
      });
      if (forward.length === 0) return;
      const { by, at } = author;
      const change = {
        label,
        ...(by !== undefined && { by }),
        ...(at !== undefined && { at }),
        patch: toJsonPatch(forward),
      };
      const seal = sealOf(done.at(-1)?.seal ?? base.digest, change);
      current = next;
      done.push({ change, forward, backward, seal });
      undone.length = 0;
      changed();
    },
    undo: () => {
      const moved = undo();
      if (moved) changed();
      return moved;
    },
    redo: () => {
      const moved = redo();
      if (moved) changed();
      return moved;
    },
    save,
  };
};

/** An instance of its own: settings of the host's instance stay alone, and nothing of the caller's is frozen. */
const editingImmer = (): Immer => {
  enablePatches();
  return new Immer({ autoFreeze: false });
};
