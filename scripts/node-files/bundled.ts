/** What was bundled: files by their path in the folder. */
export interface BundledFile {
  /** From `dist/node`, as in `chunks/text.cjs`. */
  readonly fileName: string;
  readonly code: string;
  readonly exports: readonly string[];
  readonly isEntry: boolean;
  /** Paths of the modules that are in it. */
  readonly moduleIds: readonly string[];
}

export type Bundled = ReadonlyMap<string, BundledFile>;
