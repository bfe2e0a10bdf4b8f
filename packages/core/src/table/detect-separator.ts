import { OseeError } from '../errors/osee-error.ts';
import { type CsvSeparator, csvSeparators } from './csv-format.ts';

/** What the start of a CSV text says of its separator. */
export interface SeparatorFinding {
  readonly separator: CsvSeparator;
  /** How much of the text is the line `sep=;`, which spreadsheets write and leave out when they read. */
  readonly skip: number;
}

const separatorLine = /^sep=([^\n]*)\n?/iu;

/** Finds the separator: by a line `sep=`, else by the heading, in which the others do not stand outside quotation marks. */
export const detectSeparator = (text: string): SeparatorFinding => {
  const [line, named] = separatorLine.exec(text) ?? [];
  if (line !== undefined) {
    const separator = csvSeparators.find((sign) => sign === named);
    if (separator) return { separator, skip: line.length };
    throw unclear(`the line sep=${JSON.stringify(named?.slice(0, 20))}`);
  }
  const signs = signsOfHeading(text);
  const found = csvSeparators.filter((separator) => signs.has(separator));
  if (found.length > 1)
    throw unclear(`a heading with ${found.map((sign) => JSON.stringify(sign)).join(' and ')}`);
  return { separator: found[0] ?? ',', skip: 0 };
};

const signsOfHeading = (text: string): Set<string> => {
  const start = text.search(/[^\n]/u);
  const signs = new Set<string>();
  let quoted = false;
  for (let position = Math.max(start, 0); position < text.length; position += 1) {
    const sign = text.charAt(position);
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') break;
    else signs.add(sign);
  }
  return signs;
};

const unclear = (got: string): OseeError =>
  new OseeError(
    'unclear-separator',
    `Expected a comma, a semicolon or a tab between cells, got ${got}; name it by the option "separator".`,
    {
      path: ['separator'],
      details: { separators: csvSeparators },
    },
  );
