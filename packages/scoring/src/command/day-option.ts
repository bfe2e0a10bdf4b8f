import { CommandError, exitCode } from './exit-code.ts';
import type { World } from './world.ts';

/** The day of an assessment: that which was given, else that of the machine. */
export const dayOption = (world: Pick<World, 'today'>, given: string | undefined): string => {
  if (given === undefined) return world.today();
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(given) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (year === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given) {
    throw new CommandError(exitCode.usage, `--as-of is a day, YYYY-MM-DD, not "${given}".`);
  }
  return given;
};
