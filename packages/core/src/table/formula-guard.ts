const formulaSign = /[=+\-@＝＋－＠]/u;
const skipped = /[\s\p{Cf}'"]/u;
const cellBreak = /[,;\t\r\n]/u;

/**
 * Puts an apostrophe wherever a spreadsheet could begin a formula. One that parts cells by another sign than the writer
 * did begins a cell behind every such sign, so a formula can start there too: also behind spaces, invisible signs and
 * quotation marks, and in full-width form.
 */
export const guardFormulas = (text: string): string =>
  rewrite(text, (sign, formulaFollows) => (formulaFollows ? `'${sign}` : sign));

/** Takes away what `guardFormulas` put in, and nothing else: the two are inverse. */
export const removeGuards = (text: string): string =>
  rewrite(text, (sign, formulaFollows) => (sign === "'" && formulaFollows ? '' : sign));

/** Rewrites each sign that starts a cell, told whether a formula sign follows at it or behind what is skipped. */
const rewrite = (text: string, change: (sign: string, formulaFollows: boolean) => string): string => {
  if (!formulaSign.test(text)) return text;
  const signs = [...text];
  let formulaFollows = false;
  // From the end, so that the look ahead is known and the time grows with the length alone.
  for (let position = signs.length - 1; position >= 0; position -= 1) {
    const sign = signs[position] as string;
    formulaFollows = formulaSign.test(sign) || (formulaFollows && skipped.test(sign));
    const startsCell = position === 0 || cellBreak.test(signs[position - 1] as string);
    if (startsCell) signs[position] = change(sign, formulaFollows);
  }
  return signs.join('');
};
