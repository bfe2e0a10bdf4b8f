declare module 'spdx-expression-parse/parse.js' {
  /** A token of the scanner of that package. */
  interface Token {
    readonly type: 'LICENSE' | 'LICENSEREF' | 'DOCUMENTREF' | 'EXCEPTION' | 'OPERATOR';
    readonly string: string;
  }

  interface ParsedLicence {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }

  type Parsed =
    | ParsedLicence
    | { readonly left: Parsed; readonly conjunction: 'and' | 'or'; readonly right: Parsed };

  /** Builds the tree of a list of tokens; throws `Error` on a wrong order. */
  const parse: (tokens: readonly Token[]) => Parsed;
  export default parse;
}
