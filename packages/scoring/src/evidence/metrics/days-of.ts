const form = /^\s*(?:(\d{1,9}) days?,?)?\s*(?:(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?)?\s*$/u;

/** Days of a time such as `68 days 15:48:25.692307`; `null` for what is none. */
export const daysOf = (written: string): number | null => {
  const found = form.exec(written);
  if (found === null || !/\d/u.test(written)) return null;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = found;
  return Number(days) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
};
