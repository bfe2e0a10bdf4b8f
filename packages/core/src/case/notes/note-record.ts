import { isRecord } from '../../errors/is-record.ts';

interface LabelledValue {
  readonly label: string;
  /** Text without it. */
  readonly type?: 'number' | 'boolean';
  /** What an absent line stands for: a member that is not there, or `null`. Without it the line is required. */
  readonly absent?: 'member' | 'null';
}

/** The members of an object that notes hold, each with the label of its line. */
export type NoteRecordForm = Readonly<Record<string, LabelledValue>>;

/** Writes an object as lines of a label and a value; nothing for what has other members or other types. */
export const recordTextOf = (value: unknown, form: NoteRecordForm): string | undefined => {
  if (!isRecord(value)) return undefined;
  const given = Object.entries(value).filter(([, member]) => member !== undefined);
  if (!given.every(([name]) => Object.hasOwn(form, name))) return undefined;
  const lines: string[] = [];
  for (const [name, { label, type = 'string', absent }] of Object.entries(form)) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if ((member === undefined && absent === 'member') || (member === null && absent === 'null')) continue;
    if (typeof member !== type || (type === 'number' && !Number.isFinite(member))) return undefined;
    lines.push(`${label}: ${wordOf(member)}`);
  }
  return lines.join('\n');
};

const wordOf = (member: unknown): string =>
  typeof member === 'boolean' ? (yesOrNo[Number(member)] ?? '') : String(member).replaceAll('\n', '\n  ');

const yesOrNo = ['no', 'yes'];

/** Reads what {@link recordTextOf} wrote; nothing when a line is missing, unknown or of another type. */
export const recordOf = (text: string, form: NoteRecordForm): object | undefined => {
  const given = valuesOf(text, form);
  if (!given) return undefined;
  const members = Object.entries(form).map(([name, { type, absent }]) => {
    const word = given.get(name);
    if (word === undefined)
      return [name, absent === 'null' ? null : undefined, absent !== undefined] as const;
    const member = memberOf(word, type);
    return [name, member, member !== undefined] as const;
  });
  if (!members.every(([, , isGood]) => isGood)) return undefined;
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
};

/** The text behind each label; lines that begin with two spaces go on with the one before. */
const valuesOf = (text: string, form: NoteRecordForm): ReadonlyMap<string, string> | undefined => {
  const values = new Map<string, string>();
  let last: string | undefined;
  for (const line of text.split('\n')) {
    if (line.startsWith('  ') && last !== undefined) {
      values.set(last, `${values.get(last)}\n${line.slice(2)}`);
      continue;
    }
    last = Object.keys(form).find((name) => line.startsWith(`${form[name]?.label}:`));
    if (last === undefined || values.has(last)) return undefined;
    values.set(last, line.slice((form[last]?.label ?? '').length + 1).replace(/^ /u, ''));
  }
  return values;
};

const memberOf = (word: string, type: LabelledValue['type']): string | number | boolean | undefined => {
  if (type === undefined) return word;
  if (type === 'boolean') return yesOrNo.includes(word) ? word === 'yes' : undefined;
  const number = word.trim() === '' ? Number.NaN : Number(word);
  return Number.isFinite(number) ? number : undefined;
};
