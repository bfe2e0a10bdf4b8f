import { type Issue, OseeError, type Path } from '@osee/core/errors';

/** Something that is wrong with an input. */
export interface Problem {
  readonly code: string;
  /** The place in the input, with dots; empty when the whole is meant. */
  readonly path: string;
  readonly message: string;
}

/** An input, or all that is wrong with it. */
export type Checked<Input> =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const written = (path: Path): string => path.map(String).join('.').slice(0, 300);

/** An issue of the library as a problem; `within` goes before its path. */
export const problemOf = ({ code, path, message }: Pick<Issue, 'code' | 'path' | 'message'>): Problem => ({
  code,
  path: written(path),
  message,
});

const isIssue = (value: unknown): value is Issue =>
  typeof value === 'object' && value !== null && 'code' in value && 'path' in value && 'message' in value;

/** What was thrown, as problems. Only what the library throws is one; anything else is a fault of ours. */
export const problemsOf = (thrown: unknown, within: Path = []): readonly Problem[] => {
  if (!(thrown instanceof OseeError)) throw thrown;
  const { issues } = thrown.details;
  const all = Array.isArray(issues) && issues.length > 0 && issues.every(isIssue) ? issues : [thrown];
  return all.map(({ code, path, message }) =>
    problemOf({ code, path: [...within, ...path], message: message.replace(placeAtEnd, '') }),
  );
};

/** An error names its place in its own words too, as the engine sees it, which is not where the reader sees it. */
const placeAtEnd = / \(at [^()]*\)$/u;
