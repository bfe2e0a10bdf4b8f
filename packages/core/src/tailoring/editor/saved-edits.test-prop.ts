import fc from 'fast-check';
import { expect, it } from 'vitest';
import { OseeError } from '../../errors/osee-error.ts';
import { smallFramework } from '../../framework/small-framework.fixture.ts';
import { createFrameworkEditor } from './create-framework-editor.ts';
import type { SavedEdits } from './framework-editor.ts';

/** Some steps, of which some are taken back. */
const saved = fc
  .record({
    titles: fc.array(fc.constantFrom('One', 'Two', 'Three', 'Four'), { minLength: 2, maxLength: 6 }),
    back: fc.nat(3),
    by: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
  })
  .map(({ titles, back, by }): SavedEdits => {
    const editor = createFrameworkEditor(smallFramework);
    for (const [position, title] of titles.entries()) {
      editor.edit(
        title,
        (draft) => {
          draft.title = `${title} ${position}`;
        },
        by === undefined ? {} : { by },
      );
    }
    for (let left = back; left > 0; left -= 1) editor.undo();
    return JSON.parse(JSON.stringify(editor.save())) as SavedEdits;
  });

const codeOf = (edits: unknown): string | null => {
  try {
    createFrameworkEditor(smallFramework, { saved: edits as SavedEdits });
    return null;
  } catch (error) {
    if (!(error instanceof OseeError)) throw error;
    return error.code;
  }
};

const without = <Item>(list: readonly Item[], place: number): Item[] => list.filter((_, at) => at !== place);

it('come back as they were, and are told to be damaged where a step is lost, altered, moved or counted otherwise', () => {
  fc.assert(
    fc.property(saved, fc.nat(5), (edits, any) => {
      expect(createFrameworkEditor(smallFramework, { saved: edits }).save()).toEqual(edits);
      const { changes, undone } = edits;
      const place = any % Math.max(1, changes.length);
      const damaged: SavedEdits[] = [
        { ...edits, changes: without(changes, place) },
        { ...edits, changes: changes.map((each, at) => (at === place ? { ...each, label: 'Other' } : each)) },
        { ...edits, changes: changes.map((each, at) => (at === place ? { ...each, by: 'C' } : each)) },
        { ...edits, changes: [...changes].reverse() },
        { ...edits, undone: undone.slice(1) },
        { ...edits, changes: changes.slice(0, -1), undone: [...undone, ...changes.slice(-1)] },
      ];
      for (const each of damaged) {
        const isSame = JSON.stringify(each) === JSON.stringify(edits);
        expect(codeOf(each)).toBe(isSame ? null : 'damaged-edits');
      }
      const { digest: _, ...older } = edits;
      expect(codeOf({ ...older, changes: without(changes, place) })).toBeNull();
    }),
    { numRuns: 60 },
  );
});
