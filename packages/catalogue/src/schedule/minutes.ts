/**
 * Time is counted in whole minutes, so that sums are exact: a length is rounded up and is never nothing, room is rounded
 * down.
 */
export const minutesOf = (hours: number): number => Math.max(1, Math.ceil(hours * 60 - grain));

export const roomOf = (hours: number, days: number, fullWeek: number): number =>
  Math.floor((Math.floor(hours * 60 + grain) * days) / fullWeek);

/** Figures such as 4.1 hours have no exact minutes in binary. */
const grain = 1e-6;
