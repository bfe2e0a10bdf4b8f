import type { Path } from '../../errors/path.ts';
import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { Reading } from '../../framework/reading.ts';
import { readNotes } from '../notes/notes.ts';
import type { CaseAssociation } from '../package/case-package.ts';
import type { Report } from '../report/reporter.ts';
import { readHeldFields } from './read-item.ts';

/** What the notes of an association say of an item of ours, or all that an association of another system has. */
export const readOutsideItem = (
  association: CaseAssociation,
  isOwn: boolean,
  path: Path,
  report: Report,
): Omit<FrameworkItem, 'id'> => {
  const { notes = '', destinationNodeURI } = association;
  if (!isOwn) return { name: destinationNodeURI.title, description: notes, source: 'project' };
  const held = readHeldFields(notes, [...path, 'notes'], report);
  const note = held.text('note');
  return {
    name: readNotes(notes).get('Name') ?? destinationNodeURI.title,
    description: held.text('description') ?? '',
    source: held.source,
    ...(note !== undefined && { note }),
  };
};

/** Whether a reading names a work or a subject only. */
export const readingKindOf = ({ notes = '' }: CaseAssociation): Reading['kind'] =>
  readNotes(notes).get('Kind of reading') === 'title' ? 'title' : 'topic';
