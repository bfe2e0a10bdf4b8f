import type { NoteSection } from './notes.ts';

interface NoteField {
  readonly field: string;
  readonly heading: string;
  readonly form: 'text' | 'list';
}

/** The fields of our items that stand in the notes, in the order in which they are written. */
export const noteFields: readonly NoteField[] = [
  { field: 'description', heading: 'Description', form: 'text' },
  { field: 'what', heading: 'What it is', form: 'text' },
  { field: 'why', heading: 'Why it matters', form: 'text' },
  { field: 'how', heading: 'How it is done', form: 'list' },
  { field: 'evidence', heading: 'What shows it', form: 'list' },
  { field: 'group', heading: 'Group', form: 'text' },
  { field: 'headingAsPrinted', heading: 'Heading as printed', form: 'text' },
  { field: 'audienceColumnHeading', heading: 'Heading of the audiences', form: 'text' },
  { field: 'nameVariants', heading: 'Other spellings', form: 'list' },
  { field: 'terms', heading: 'Terms', form: 'list' },
  { field: 'skills', heading: 'Skills', form: 'list' },
  { field: 'namedTechnologies', heading: 'Named technologies', form: 'list' },
  { field: 'kind', heading: 'Kind of reading', form: 'text' },
  { field: 'note', heading: 'Note', form: 'text' },
];

/** Parts values into those that notes hold and those that they do not; absent ones are in neither. */
export const sectionsOf = (
  values: Readonly<Record<string, unknown>>,
): { readonly sections: readonly NoteSection[]; readonly rest: Readonly<Record<string, unknown>> } => {
  const given = new Map(Object.entries(values).filter(([, value]) => value !== undefined));
  const sections = noteFields.flatMap(({ field, heading, form }): NoteSection[] => {
    const value = given.get(field);
    const content = form === 'text' ? asText(value) : asTexts(value);
    if (content === undefined) return [];
    given.delete(field);
    return [{ heading, content }];
  });
  return { sections, rest: Object.fromEntries(given) };
};

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const asTexts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((member) => typeof member === 'string') ? value : undefined;
