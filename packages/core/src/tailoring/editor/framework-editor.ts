import type { Draft } from 'immer';
import type { Framework } from '../../framework/framework.ts';
import type { JsonPatchOperation } from './json-patch.ts';

/**
 * One step of editing.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { EditorChange } from '@osee/core';
 *
 * const change: EditorChange = {
 *   label: 'Rename the strategy module',
 *   patch: [{ op: 'replace', path: '/modules/0/name', value: 'Open-source strategy' }],
 * };
 * ```
 */
export interface EditorChange {
  /** What was done, for the list of changes. */
  readonly label: string;
  /** Who did it, where that is known. */
  readonly by?: string;
  /** When, as an ISO 8601 instant that the caller gives. */
  readonly at?: string;
  /** The step as RFC 6902 JSON Patch. */
  readonly patch: readonly JsonPatchOperation[];
}

/**
 * The state of an editor as plain JSON, to be kept and given back to `createFrameworkEditor`.
 *
 * @category tailoring
 * @example
 * ```ts
 * import { createFrameworkEditor, oseeFramework, type SavedEdits } from '@osee/core';
 *
 * const saved: SavedEdits = createFrameworkEditor(oseeFramework).save();
 * saved.changes; // => []
 * ```
 */
export interface SavedEdits {
  readonly kind: 'osee-framework-edits';
  readonly schemaVersion: '1.0.0';
  /** The framework that the changes begin with. */
  readonly base: { readonly frameworkId: string; readonly version: string; readonly digest: string };
  /** What was done, oldest first. */
  readonly changes: readonly EditorChange[];
  /** What was undone and can be redone, next one last. */
  readonly undone: readonly EditorChange[];
  /** Fingerprint of all the rest, by which damage is seen that nothing else shows; may be left out. */
  readonly digest?: string;
}

/**
 * Edits a framework step by step, with undo, redo and a log.
 *
 * @category tailoring
 * @example
 * ```ts
 * import { createFrameworkEditor, oseeFramework, type FrameworkEditor } from '@osee/core';
 *
 * const editor: FrameworkEditor = createFrameworkEditor(oseeFramework);
 * ```
 */
export interface FrameworkEditor {
  /** The framework as it is now: plain data, not frozen. */
  readonly framework: Framework;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What was done, oldest first. */
  readonly changes: readonly EditorChange[];
  /**
   * Makes one step. A recipe that throws changes nothing; one that changes nothing makes no step.
   * Throws an `OseeError` with code `not-json` when the recipe writes what JSON cannot hold.
   */
  edit(label: string, recipe: (draft: Draft<Framework>) => void, author?: EditAuthor): void;
  /** Takes the last step back; tells whether there was one. */
  undo(): boolean;
  /** Makes the last step that was taken back again; tells whether there was one. */
  redo(): boolean;
  /** The state as plain JSON. */
  save(): SavedEdits;
}

/**
 * Who made a step, and when.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { EditAuthor } from '@osee/core';
 *
 * const author: EditAuthor = { by: 'Ministry of ICT', at: '2026-11-23T10:00:00Z' };
 * ```
 */
export interface EditAuthor {
  readonly by?: string;
  readonly at?: string;
}

/**
 * Settings of an editor.
 *
 * @category tailoring
 * @example
 * ```ts
 * import type { EditorOptions, SavedEdits } from '@osee/core';
 *
 * const kept: SavedEdits[] = [];
 * const options: EditorOptions = { onChange: (saved) => kept.push(saved) };
 * ```
 */
export interface EditorOptions {
  /** Edits to begin with, as `save` gave them. */
  readonly saved?: SavedEdits;
  /** Called after each step, undo and redo, with what to keep. */
  readonly onChange?: (saved: SavedEdits) => void;
}
