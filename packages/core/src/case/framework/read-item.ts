import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { Source } from '../../framework/source.ts';
import { noteFields } from '../notes/note-fields.ts';
import { recordOf } from '../notes/note-record.ts';
import { pointsOf, readNotes } from '../notes/notes.ts';
import { sourceFrom, sourceHeading } from '../notes/source-section.ts';
import type { Report } from '../report/reporter.ts';
import type { PlacedItem } from './place-items.ts';

/** The fields of ours that some notes hold. */
export interface HeldFields {
  readonly text: (field: string) => string | undefined;
  readonly list: (field: string) => readonly string[] | undefined;
  /** An object of labelled values, or a list of them. */
  readonly record: (field: string) => object | undefined;
  readonly source: Source;
}

/** Reads the fields of ours out of notes that were written here; what people have added or changed is told. */
export const readHeldFields = (
  notes: string,
  path: readonly (string | number)[],
  report: Report,
): HeldFields => {
  const sections = readNotes(notes);
  const bodyOf = (field: string) =>
    sections.get(noteFields.find((known) => known.field === field)?.heading ?? field);
  const source = sourceFrom(sections.get(sourceHeading) ?? '?');
  if (source === undefined) report('notes-unreadable', path, { field: sourceHeading });
  for (const heading of sections.keys()) {
    if (!knownHeadings.has(heading)) report('notes-unreadable', path, { field: heading });
  }
  return {
    text: bodyOf,
    list: (field) => {
      const body = bodyOf(field);
      return body === undefined ? undefined : pointsOf(body);
    },
    record: (field) => {
      const body = bodyOf(field);
      const { heading, form } = noteFields.find((known) => known.field === field) ?? {};
      if (body === undefined || typeof form !== 'object') return undefined;
      const unreadable = () => report('notes-unreadable', path, { field: heading });
      if ('one' in form) return recordOf(body, form.one) ?? void unreadable();
      return pointsOf(body).flatMap((point) => {
        const found = recordOf(point, form.many);
        if (found === undefined) unreadable();
        return found ?? [];
      });
    },
    source: source ?? 'project',
  };
};

const knownHeadings = new Set([...noteFields.map(({ heading }) => heading), sourceHeading, 'Name']);

/** The fields that are there, of the texts and the lists that an item may have. */
export const optionalFields = (held: HeldFields, texts: readonly string[], lists: readonly string[] = []) =>
  Object.fromEntries(
    [
      ...texts.map((field) => [field, held.text(field)]),
      ...lists.map((field) => [field, held.list(field)]),
    ].filter(([, value]) => value !== undefined),
  );

const notHeld = [
  'alternativeLabel',
  'listEnumeration',
  'conceptKeywords',
  'conceptKeywordsURI',
  'subject',
  'subjectURI',
  'educationLevel',
  'licenseURI',
  'statusStartDate',
  'statusEndDate',
  'extensions',
] as const;

const notHeldOfOthers = ['humanCodingScheme', 'CFItemType', ...notHeld] as const;

/** What every item of a framework has, and the fields that its notes hold. */
export const readItem = (placed: PlacedItem, report: Report): { base: FrameworkItem; held: HeldFields } => {
  const { item, id, isOwn, position } = placed;
  const path = ['items', position, 'item'];
  for (const field of isOwn ? notHeld : notHeldOfOthers) {
    if (item[field] !== undefined) report('field-left-out', [...path, field], { field: `CFItem.${field}` });
  }
  const held = isOwn ? readHeldFields(item.notes ?? '', [...path, 'notes'], report) : nothingHeld;
  const note = isOwn ? held.text('note') : item.notes;
  const base = {
    id,
    name: item.abbreviatedStatement ?? item.fullStatement,
    description: item.fullStatement,
    source: held.source,
    ...(note !== undefined && { note }),
  };
  return { base, held };
};

const nothingHeld: HeldFields = {
  text: () => undefined,
  list: () => undefined,
  record: () => undefined,
  source: 'project',
};
