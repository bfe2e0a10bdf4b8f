declare module 'gettext-parser' {
  interface PoEntry {
    readonly msgid: string;
    readonly msgctxt?: string;
    readonly msgstr: readonly string[];
    readonly comments?: {
      readonly translator?: string;
      readonly reference?: string;
      readonly extracted?: string;
      readonly flag?: string;
      readonly previous?: string;
    };
  }
  interface PoFile {
    readonly charset?: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly translations: Readonly<Record<string, Readonly<Record<string, PoEntry>>>>;
  }
  export const po: {
    parse(input: string, options?: { readonly validation?: boolean }): PoFile;
    compile(data: PoFile, options?: { readonly foldLength?: number }): Uint8Array;
  };
}
