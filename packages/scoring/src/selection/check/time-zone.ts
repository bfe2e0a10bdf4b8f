/** Writes days in a time zone; throws a `RangeError` when there is no such zone. */
export const dayFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });

/** Whether a value names a time zone; without a name the zone of the machine would step in. */
export const isTimeZone = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  try {
    dayFormat(value);
    return true;
  } catch {
    return false;
  }
};
