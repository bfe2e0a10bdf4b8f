/** Names and texts as the SQL standard has them: a quote inside is doubled. */
export const quoteDoubled = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const textDoubled = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** Rows of literals as the standard has them. */
export const valuesRows = (
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  `${name} (${columns.join(', ')}) AS (\n  VALUES\n${rows.map((row) => `    (${row.join(', ')})`).join(',\n')}\n)`;
