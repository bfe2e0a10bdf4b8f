import type { Path } from '../../errors/path.ts';
import type { Report } from '../report/reporter.ts';

/** What the readers of single values share. */
export interface ReadContext {
  readonly report: Report;
  /** Stands for a time of change that is absent or cannot be read. */
  readonly lastChangeDateTime: string;
}

/** Reads one value; `undefined` when nothing of it can be used. */
export type Reader<Value> = (value: unknown, path: Path, context: ReadContext) => Value | undefined;
