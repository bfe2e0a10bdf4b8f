/**
 * The instant at which the clocks of a zone show a day and a time. Of two such instants, when clocks go back, the first one;
 * where there is none, when they go forward, the one that the clocks before it lead to.
 */
export const instantInZone = (clock: string, timeZone: string): number => {
  const shown = Date.parse(`${clock}Z`);
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const aheadAt = (instant: number): number => clockAt(format, instant) - Math.floor(instant / 1000) * 1000;
  // No zone changes its clock twice within two days.
  const [before, after] = [aheadAt(shown - day), aheadAt(shown + day)];
  const first = shown - Math.max(before, after);
  const last = shown - Math.min(before, after);
  if (aheadAt(first) === shown - first) return first;
  return aheadAt(last) === shown - last ? last : shown - before;
};

const day = 86_400_000;

/** What the clocks show at an instant, as if it were UTC. */
const clockAt = (format: Intl.DateTimeFormat, instant: number): number => {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const two = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '00';
  const year = (parts.get('year') ?? '0').padStart(4, '0');
  return Date.parse(
    `${year}-${two('month')}-${two('day')}T${two('hour')}:${two('minute')}:${two('second')}Z`,
  );
};
