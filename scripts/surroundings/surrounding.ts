/** A place where a stranger uses the packages: what is installed, what lies beside them, and what is run there. */
export interface Surrounding {
  readonly name: string;
  /** The command that installs the tarballs and whatever else is needed. */
  readonly install: (tarballs: readonly string[]) => string;
  readonly files?: Readonly<Record<string, string>>;
  /** Commands that have to succeed, in the folder where all of it lies. */
  readonly use: readonly string[];
}

/** Installs by npm: `more` is what is wanted beside the packages. */
export const npm = (more: string) => (tarballs: readonly string[]) =>
  `npm install --no-audit --no-fund --loglevel=error ${more} ${tarballs.join(' ')}`;
