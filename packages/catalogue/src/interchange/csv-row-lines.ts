/** The line, from 0, on which each row of a CSV text begins; blank lines are no rows, and quoted line ends none either. */
export const rowLines = (text: string): readonly number[] => {
  const plain = text.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  const starts: number[] = [];
  let line = 0;
  let start = 0;
  let isQuoted = false;
  let isStart = true;
  let rowStart = 0;
  const endRow = (end: number) => {
    const row = plain.slice(rowStart, end);
    if (row !== '' && row !== '""') starts.push(start);
  };
  for (let place = 0; place < plain.length; place += 1) {
    const sign = plain[place];
    if (sign === '\n') line += 1;
    if (isQuoted) {
      if (sign === '"' && plain[place + 1] === '"') place += 1;
      else if (sign === '"') isQuoted = false;
    } else if (sign === '"' && isStart) isQuoted = true;
    else if (sign === '\n') {
      endRow(place);
      rowStart = place + 1;
      start = line;
      isStart = true;
      continue;
    }
    isStart = !isQuoted && (sign === ',' || sign === ';' || sign === '\t');
  }
  if (rowStart < plain.length) endRow(plain.length);
  return starts;
};
