import { type NoteRecordForm, recordTextOf } from './note-record.ts';
import type { NoteSection } from './notes.ts';

interface NoteField {
  readonly field: string;
  readonly heading: string;
  /** A text, a list of texts, an object of labelled values, or a list of such objects. */
  readonly form: 'text' | 'list' | { readonly one: NoteRecordForm } | { readonly many: NoteRecordForm };
}

/** The fields of our items that stand in the notes, in the order in which they are written. */
export const noteFields: readonly NoteField[] = [
  { field: 'description', heading: 'Description', form: 'text' },
  { field: 'what', heading: 'What it is', form: 'text' },
  { field: 'why', heading: 'Why it matters', form: 'text' },
  { field: 'how', heading: 'How it is done', form: 'list' },
  {
    field: 'firstThirtyDays',
    heading: 'First thirty days',
    form: { many: { byDay: { label: 'By day', type: 'number' }, step: { label: 'Step' } } },
  },
  { field: 'pitfalls', heading: 'Pitfalls', form: 'list' },
  { field: 'roles', heading: 'Roles', form: { many: { role: { label: 'Role' }, task: { label: 'Task' } } } },
  {
    field: 'effortBasis',
    heading: 'Effort',
    form: { one: { isEstimate: { label: 'Estimate', type: 'boolean' }, basis: { label: 'Basis' } } },
  },
  {
    field: 'effortRanges',
    heading: 'Effort in person-days',
    form: {
      many: {
        work: { label: 'Work' },
        low: { label: 'At least', type: 'number' },
        high: { label: 'At most', type: 'number' },
      },
    },
  },
  { field: 'evidence', heading: 'What shows it', form: 'list' },
  {
    field: 'measure',
    heading: 'What is counted',
    form: {
      one: {
        counted: { label: 'Counted' },
        among: { label: 'Among' },
        countsIf: { label: 'Counts if', absent: 'member' },
      },
    },
  },
  {
    field: 'indicators',
    heading: 'Indicators',
    form: {
      many: {
        name: { label: 'Indicator' },
        numerator: { label: 'Numerator' },
        denominator: { label: 'Denominator', absent: 'null' },
        unit: { label: 'Unit' },
        frequency: { label: 'How often' },
      },
    },
  },
  {
    field: 'example',
    heading: 'Example',
    form: {
      one: {
        place: { label: 'Place' },
        fact: { label: 'Fact' },
        source: { label: 'Told by' },
        url: { label: 'Address' },
      },
    },
  },
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
    const content = contentOf(given.get(field), form);
    if (content === undefined) return [];
    given.delete(field);
    return [{ heading, content }];
  });
  return { sections, rest: Object.fromEntries(given) };
};

const contentOf = (value: unknown, form: NoteField['form']): NoteSection['content'] | undefined => {
  if (form === 'text') return typeof value === 'string' ? value : undefined;
  if (form === 'list') return allOf(value, (member) => (typeof member === 'string' ? member : undefined));
  if ('one' in form) return recordTextOf(value, form.one);
  return allOf(value, (member) => recordTextOf(member, form.many));
};

const allOf = (
  value: unknown,
  textOf: (member: unknown) => string | undefined,
): readonly string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const texts = value.map(textOf);
  return texts.every((text) => text !== undefined) ? texts : undefined;
};
