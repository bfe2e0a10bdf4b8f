import type { Immer, Patch } from 'immer';
import { describeValue } from '../../errors/describe-value.ts';
import { OseeError } from '../../errors/osee-error.ts';
import type { Framework } from '../../framework/framework.ts';
import { frameworkShape } from '../../framework/framework-shape.ts';
import { expectJson } from '../../input/expect-json.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { checkPatch } from './check-patch.ts';
import type { EditorChange, SavedEdits } from './framework-editor.ts';
import { fromJsonPatch } from './json-patch.ts';
import { savedEditsShape } from './saved-edits-shape.ts';
import { digestOfEdits, sealOf } from './seal.ts';

/** A change with what makes it and what takes it back. */
export interface Step {
  readonly change: EditorChange;
  readonly forward: readonly Patch[];
  readonly backward: readonly Patch[];
  /** The fingerprint of all steps up to this one. */
  readonly seal: string;
}

/**
 * Makes the steps of saved edits again, done and undone ones. Nothing is dropped and nothing is guessed: edits of
 * another kind, version or framework, a member that is not known, a step that does not fit to the letter, steps that
 * leave no framework, and edits that are not those of their fingerprint are all refused.
 */
export const restoreSteps = (
  engine: Immer,
  framework: Framework,
  baseDigest: string,
  saved: SavedEdits,
): { readonly steps: Step[]; readonly doneCount: number } => {
  expectJson(saved, ['saved']);
  expectShape(saved, savedEditsShape, ['saved']);
  checkBase(framework, baseDigest, saved);
  const steps: Step[] = [];
  let state = framework;
  let seal = baseDigest;
  for (const [position, change] of [...saved.changes, ...[...saved.undone].reverse()].entries()) {
    const path =
      position < saved.changes.length
        ? ['changes', position]
        : ['undone', saved.undone.length - 1 - (position - saved.changes.length)];
    try {
      const [next, forward, backward] = engine.produceWithPatches(state, (draft) => {
        for (const patch of fromJsonPatch(change.patch)) {
          checkPatch(draft, patch);
          engine.applyPatches(draft, [patch]);
        }
      });
      expectShape(next, frameworkShape, path);
      state = next;
      seal = sealOf(seal, change);
      steps.push({ change, forward, backward, seal });
    } catch (cause) {
      const message = `Expected a step that fits, got ${describeValue(change.label)}.`;
      throw new OseeError('bad-saved-edits', message, { path, cause });
    }
  }
  const made = digestOfEdits(saved.base, seal, saved.changes.length);
  if (saved.digest !== undefined && saved.digest !== made) {
    throw new OseeError('damaged-edits', 'Expected the edits of this fingerprint, got others.', {
      path: ['digest'],
      details: { got: describeValue(saved.digest), expected: made },
    });
  }
  return { steps, doneCount: saved.changes.length };
};

const checkBase = ({ id, version }: Framework, digest: string, { base }: SavedEdits): void => {
  if (base.digest === digest && base.frameworkId === id && base.version === version) return;
  const field = base.frameworkId === id ? (base.version === version ? 'digest' : 'version') : 'frameworkId';
  const message = `Expected edits of this ${describeValue(id)} ${describeValue(version)}, got edits of another state.`;
  throw new OseeError('wrong-base', message, { path: ['base', field], details: { base } });
};
