/** What the program ends with. */
export const exitCode = {
  ok: 0,
  /** The level asked for is not reached, or a document is not valid. */
  below: 1,
  /** The call itself is wrong: an unknown option, a word that is missing. */
  usage: 2,
  /** Something that was to be read is not there, or cannot be read. */
  unreadable: 3,
  /** Something could not be written. */
  unwritable: 4,
  /** A fault of the program. */
  fault: 70,
} as const;

type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Ends a command with a message for people; whatever else is thrown is a fault of the program. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(code: ExitCode, message: string, hint?: string) {
    super(message);
    this.name = 'CommandError';
    this.exitCode = code;
    this.hint = hint;
  }
}
