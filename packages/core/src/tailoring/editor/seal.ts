import { digest } from '../../digest/digest.ts';
import type { EditorChange, SavedEdits } from './framework-editor.ts';

/** The fingerprint of all steps up to one: made of that of the step before, so that each step costs the same. */
export const sealOf = (before: string, change: EditorChange): string => digest([before, change]);

/** The fingerprint of saved edits: of all steps, done and undone, and of how many of them are done. */
export const digestOfEdits = (base: SavedEdits['base'], lastSeal: string, doneCount: number): string =>
  digest({ base, steps: lastSeal, done: doneCount });
