import type { Locale } from '../words/languages.ts';
import type { Found } from './found.ts';
import type { Checked } from './problem.ts';
import type { Wording } from './wording.ts';

/** One tool of the playground: pure functions, and one view. */
export interface Tool<Input, Words, Result extends Found = Found> {
  /** Name of the file that holds the input, as the code reads it. */
  readonly fileName: string;
  /** Loads the words of a language; nothing of another. */
  readonly load: (locale: Locale) => Promise<Words>;
  /** An input that gives a real result at once. */
  readonly start: (wording: Wording<Words>) => Input;
  /** What is written into the file. */
  readonly write: (input: Input) => unknown;
  /** Reads what was in a file, an address or typed; `before` gives what no file holds. */
  readonly read: (value: unknown, before: Input) => Promise<Checked<Input>>;
  /** Settings beside the file, for the address. */
  readonly aside?: {
    readonly of: (input: Input) => string;
    readonly with: (input: Input, text: string) => Input;
  };
  readonly run: (input: Input, wording: Wording<Words>) => Result;
  /** TypeScript that gives the same. */
  readonly code: (input: Input, locale: Locale) => string;
  readonly form: (input: Input, wording: Wording<Words>, change: (input: Input) => void) => HTMLElement;
  /** What stands below the figure. */
  readonly view: (result: Result, wording: Wording<Words>) => HTMLElement;
}
