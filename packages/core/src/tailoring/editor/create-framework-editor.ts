import { enablePatches, Immer, type Patch } from 'immer';
import { digest } from '../../digest/digest.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { Framework } from '../../framework/framework.ts';
import type {
  EditAuthor,
  EditorChange,
  EditorOptions,
  FrameworkEditor,
  SavedEdits,
} from './framework-editor.ts';
import { fromJsonPatch, toJsonPatch } from './json-patch.ts';

interface Step {
  readonly change: EditorChange;
  readonly forward: readonly Patch[];
  readonly backward: readonly Patch[];
}

/**
 * Opens a framework for editing. The framework given is never changed nor frozen.
 *
 * @param framework - what to begin with
 * @param options - edits of an earlier session, and what to call after each step
 * @returns the editor
 * @throws `OseeError` with code `wrong-base` when the saved edits begin with another framework,
 * `bad-saved-edits` when a saved step does not fit
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
  const immer = editingImmer();
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
  });
  const changed = (): void => options.onChange?.(save());
  const move = (from: Step[], to: Step[], patchesOf: (step: Step) => readonly Patch[]): boolean => {
    const step = from.pop();
    if (!step) return false;
    current = immer.applyPatches(current, patchesOf(step));
    to.push(step);
    return true;
  };
  const undo = (): boolean => move(done, undone, ({ backward }) => backward);
  const redo = (): boolean => move(undone, done, ({ forward }) => forward);

  const restored = restoreSteps(immer, framework, base.digest, options.saved);
  undone.push(...restored.steps.reverse());
  for (let left = restored.doneCount; left > 0; left -= 1) redo();

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
      const [next, forward, backward] = immer.produceWithPatches(current, (draft) => {
        recipe(draft);
      });
      if (forward.length === 0) return;
      const change = { label, ...author, patch: toJsonPatch(forward) };
      current = next;
      done.push({ change, forward, backward });
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

const restoreSteps = (
  immer: Immer,
  framework: Framework,
  baseDigest: string,
  saved: SavedEdits | undefined,
) => {
  if (!saved) return { steps: [], doneCount: 0 };
  if (saved.base.digest !== baseDigest) {
    const message = `Expected edits of this "${framework.id}" ${framework.version}, got edits of another state.`;
    throw new OseeError('wrong-base', message, { path: ['base', 'digest'], details: { base: saved.base } });
  }
  const steps: Step[] = [];
  let state = framework;
  for (const [position, change] of [...saved.changes, ...[...saved.undone].reverse()].entries()) {
    try {
      const patches = fromJsonPatch(change.patch);
      const [next, forward, backward] = immer.produceWithPatches(state, (draft) => {
        immer.applyPatches(draft, patches);
      });
      state = next;
      steps.push({ change, forward, backward });
    } catch (cause) {
      const path = position < saved.changes.length ? ['changes', position] : ['undone', position];
      throw new OseeError('bad-saved-edits', `Expected a step that fits, got "${change.label}".`, {
        path,
        cause,
      });
    }
  }
  return { steps, doneCount: saved.changes.length };
};
