/** What a tool found, ready to be shown. */
export interface Found {
  /** The one figure or word that matters most. */
  readonly figure: string;
  /** What the figure is. */
  readonly caption: string;
  /** A word on how good it is, for its colour; the words say it too. */
  readonly tone: 'yes' | 'no' | 'open' | 'plain';
  /** What stands below it, one line each. */
  readonly notes: readonly string[];
  /** Ends and middle of a score, from 0 to 1, drawn as a bar. */
  readonly range?: { readonly worst: number; readonly best: number; readonly score: number | null };
  /** HTML of `renderFragment`. */
  readonly fragment?: string;
}
