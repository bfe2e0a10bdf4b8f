/** A sound call of an export, from which the fuzzer makes broken ones. */
export interface Call {
  /** Fresh arguments. */
  readonly args: () => readonly unknown[];
  /** Whether the export is a class. */
  readonly isClass?: true;
  /** Sound calls of the methods of what comes back. */
  readonly methods?: Readonly<Record<string, () => readonly unknown[]>>;
}

/** Sound calls by the name of the export. */
export type Calls = Readonly<Record<string, Call>>;

/** A call of a function. */
export const call = (args: () => readonly unknown[], methods?: NonNullable<Call['methods']>): Call =>
  methods ? { args, methods } : { args };
