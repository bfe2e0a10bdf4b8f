/** Writes JSON as the formatter of this repository does, so that generated files stay as they are. */
const lineWidth = 110;

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** What an editor does not show, or takes for the end of a line. */
const unseen = /[\u007f-\u00a0\u1680\u2000-\u200f\u2027-\u202f\u205f\u3000\ufeff]/gu;

const escapeUnseen = (text: string): string =>
  text.replaceAll(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The JSON text of plain data, with a line break at the end. */
export const jsonText = (value: unknown): string => `${escapeUnseen(write(value, '', 0))}\n`;

/** `used` is how much of the line the property name and a comma take. */
const write = (value: unknown, indent: string, used: number): string => {
  if (Array.isArray(value)) return writeArray(value, indent, used);
  if (isScalar(value)) return JSON.stringify(value);
  const inner = `${indent}  `;
  const members = Object.entries(value as object)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => {
      const name = `${JSON.stringify(key)}: `;
      return `${inner}${name}${write(member, inner, name.length + 1)}`;
    });
  return members.length === 0 ? '{}' : `{\n${members.join(',\n')}\n${indent}}`;
};

const writeArray = (items: readonly unknown[], indent: string, used: number): string => {
  const line = `[${items.map((item) => JSON.stringify(item)).join(', ')}]`;
  if (items.every(isScalar) && indent.length + used + line.length <= lineWidth) return line;
  const inner = `${indent}  `;
  return `[\n${items.map((item) => `${inner}${write(item, inner, 1)}`).join(',\n')}\n${indent}]`;
};
