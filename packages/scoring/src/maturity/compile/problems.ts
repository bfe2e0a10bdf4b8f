import { describeValue, type Issue, OseeError, type Path } from '@osee/core';
import { nearestHint } from '../../errors/nearest-hint.ts';

/** More mistakes than these are not told. */
const maximumProblems = 50;

/** Collects every mistake of a model or an assessment, so that all of them can be told at once. */
export interface Problems {
  readonly count: number;
  /** Whether something is of a type that the further checks cannot work with. */
  readonly isHalted: boolean;
  readonly halt: () => void;
  /** Whether a mistake was found there or inside. */
  readonly isAt: (path: Path) => boolean;
  readonly add: (code: string, path: Path, expected: string, got?: unknown) => void;
  /** A word that is none of those known. */
  readonly addWord: (code: string, path: Path, known: readonly string[], got: unknown) => void;
  /** A number outside its bounds, NaN among them. */
  readonly checkNumber: (path: Path | (() => Path), value: unknown, lowest: number, highest: number) => void;
  /** @throws `OseeError` with the code, path and message of the first mistake, and all of them in `details.issues` */
  readonly throwAny: () => void;
}

export const createProblems = (): Problems => {
  const issues: Issue[] = [];
  let isHalted = false;
  const add: Problems['add'] = (code, path, expected, got) => {
    if (issues.length >= maximumProblems) return;
    const shown = got === undefined ? '' : `, got ${describeValue(got)}`;
    issues.push({
      code,
      severity: 'error',
      path,
      message: `Expected ${expected}${shown}.`,
      details: got === undefined ? { expected } : { expected, got: isPlain(got) ? got : describeValue(got) },
    });
  };
  return {
    get count() {
      return issues.length;
    },
    get isHalted() {
      return isHalted;
    },
    halt: () => {
      isHalted = true;
    },
    isAt: (path) => issues.some((issue) => path.every((key, position) => issue.path[position] === key)),
    add,
    addWord: (code, path, known, got) => {
      const list = known.length > 30 ? [...known.slice(0, 30), '…'] : known;
      add(code, path, `one of ${list.join(', ')}${nearestHint(got, known)}`, got);
    },
    checkNumber: (path, value, lowest, highest) => {
      if (typeof value !== 'number') isHalted = true;
      else if (value >= lowest && value <= highest) return;
      const range = highest < Number.MAX_VALUE ? `from ${lowest} to ${highest}` : `of ${lowest} or more`;
      add('bad-number', typeof path === 'function' ? path() : path, `a number ${range}`, value);
    },
    throwAny: () => {
      const [first] = issues;
      if (first === undefined) return;
      const { code, path, message, details } = first;
      throw new OseeError(code, message, {
        path,
        details: issues.length > 1 ? { ...details, issues } : details,
      });
    },
  };
};

const isPlain = (got: unknown): boolean =>
  got === null ||
  typeof got === 'boolean' ||
  typeof got === 'number' ||
  (typeof got === 'string' && got.length < 200);
