import { OseeError } from '@osee/core';
import type { Call } from './call.ts';
import { mutate } from './mutate.ts';
import { randomFrom, seedOf } from './random.ts';
import { snapshotOf } from './snapshot.ts';

/** What is wrong with an export, one line for each kind of fault. */
export type Faults = ReadonlyMap<string, string>;

type Callable = (...args: readonly unknown[]) => unknown;

/** A message that carries more than this carries the input. */
const longestMessage = 3000;

/**
 * Calls an export with arguments that are broken in one to three places. Right is a normal return, or an `OseeError`
 * whose message a person can read; the arguments stay as they were.
 */
export const fuzzExport = (
  name: string,
  target: unknown,
  call: Call,
  {
    seed,
    runs,
    beat,
  }: { readonly seed: number; readonly runs: number; readonly beat: (what: string) => void },
): Faults => {
  const faults = new Map<string, string>();
  const tell = (fault: string, example: string): void => {
    if (!faults.has(fault)) faults.set(fault, example);
  };
  const callable: Callable = call.isClass
    ? (...args) => Reflect.construct(target as new (...args: unknown[]) => unknown, args)
    : (target as Callable);
  checkSoundCall(callable, call, tell);
  const random = randomFrom(seedOf(name, seed));
  const tryOne = (function_: Callable, sound: readonly unknown[]): void => {
    const { args, changes } = mutate(sound, random);
    const example = changes.join('; ').slice(0, 300);
    beat(`${name} with ${example}`);
    judge(() => function_(...args), args, example, tell);
  };
  for (let run = 0; run < runs; run += 1) tryOne(callable, call.args());
  for (const [method, argsOf] of Object.entries(call.methods ?? {})) {
    for (let run = 0; run < runs; run += 1) {
      const object = callable(...call.args()) as Readonly<Record<string, Callable>>;
      tryOne((...args) => object[method]?.(...args), argsOf());
    }
  }
  return faults;
};

const checkSoundCall = (
  callable: Callable,
  call: Call,
  tell: (fault: string, example: string) => void,
): void => {
  const args = call.args();
  const before = snapshotOf(args);
  try {
    const result = callable(...args) as Readonly<Record<string, Callable>>;
    for (const [method, argsOf] of Object.entries(call.methods ?? {})) result[method]?.(...argsOf());
  } catch (error) {
    tell(`the sound call fails: ${String(error).slice(0, 200)}`, '');
  }
  if (snapshotOf(args) !== before) tell('changes or freezes its arguments', 'the sound call');
};

const judge = (
  run: () => unknown,
  args: readonly unknown[],
  example: string,
  tell: (fault: string, example: string) => void,
): void => {
  const before = snapshotOf(args);
  try {
    checkMessages(run(), example, tell);
  } catch (error) {
    if (!(error instanceof OseeError)) tell(`throws ${faultOf(error)}`, example);
    else if (error.message.length > longestMessage) tell(`${error.code} has a message without end`, example);
  }
  if (snapshotOf(args) !== before) tell('changes or freezes its arguments', example);
};

/** Issues that come back may not carry the input either. */
const checkMessages = (
  result: unknown,
  example: string,
  tell: (fault: string, example: string) => void,
): void => {
  const list = Array.isArray(result) ? result : issuesOf(result);
  for (const issue of list.slice(0, 1000)) {
    const message: unknown = (issue as { readonly message?: unknown } | null)?.message;
    const code: unknown = (issue as { readonly code?: unknown } | null)?.code;
    if (typeof code === 'string' && typeof message === 'string' && message.length > longestMessage) {
      tell(`issue ${code} has a message without end`, example);
    }
  }
};

const issuesOf = (result: unknown): readonly unknown[] => {
  const issues: unknown = (result as { readonly issues?: unknown } | null | undefined)?.issues;
  return Array.isArray(issues) ? issues : [];
};

/** The class and message of an error, and the line of ours where it came from. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return `something that is no error: ${String(error)}`;
  const line = (error.stack ?? '').split('\n').find((each) => /packages[/\\]\w+[/\\]src/.test(each)) ?? '';
  const place = /packages[/\\](\w+)[/\\]src[/\\]([^:?)]+)/.exec(line);
  return `${error.name} in ${place ? `${place[1]}/${place[2]}` : 'a library'}: ${error.message.slice(0, 90)}`;
};
