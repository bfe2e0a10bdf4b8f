import type { Reader } from './context.ts';

const lineBreaks = /[\t\n\r]+/gu;

/** Reads text; numbers and truth values become text. */
export const readText: Reader<string> = (value, path, { report }) => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || Number.isFinite(value)) {
    report('wrong-type', path, { got: value });
    return String(value);
  }
  report('unreadable-value', path);
  return undefined;
};

/** Reads text of one line: what CASE calls a normalised string has no line breaks and no tabs. */
export const readLine: Reader<string> = (value, path, context) => {
  const text = readText(value, path, context);
  if (text === undefined || text.search(lineBreaks) === -1) return text;
  context.report('white-space-changed', path);
  return text.replaceAll(lineBreaks, ' ');
};

/** Reads a list of lines; a single one becomes a list. */
export const readLines: Reader<readonly string[]> = (value, path, context) => {
  if (!Array.isArray(value)) {
    const line = readLine(value, path, context);
    if (line === undefined) return undefined;
    context.report('wrong-type', path, { got: line });
    return [line];
  }
  return value.flatMap((member: unknown, position) => readLine(member, [...path, position], context) ?? []);
};

/** Reads a list of lines that other systems write as one line with commas. */
export const readCommaLines: Reader<readonly string[]> = (value, path, context) => {
  if (typeof value !== 'string') return readLines(value, path, context);
  context.report('wrong-type', path, { got: value });
  return value
    .split(',')
    .map((part) => part.replaceAll(lineBreaks, ' ').trim())
    .filter((part) => part !== '');
};
