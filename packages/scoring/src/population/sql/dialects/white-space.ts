/** What `trim` takes for white space, as the inside of a class of a regular expression, in the writing of an engine. */
export const whiteSpaceClass = (code: (hexadecimal: string) => string): string =>
  [
    ...['0009', '000a', '000b', '000c', '000d', '0020', '00a0', '1680'].map(code),
    `${code('2000')}-${code('200a')}`,
    ...['2028', '2029', '202f', '205f', '3000', 'feff'].map(code),
  ].join('');
