/**
 * Libraries whose few functions are written into our files for Node: they are spread over many small modules, each of
 * which Node has to look up, open and parse. Bundlers go on taking them from `dependencies`.
 */
export const inlined: readonly string[] = ['@date-fns/utc', '@noble/hashes', 'date-fns'];

/** Whether a specifier, such as `date-fns/addDays`, is of such a library. */
export const isInlined = (specifier: string): boolean =>
  inlined.some((library) => specifier === library || specifier.startsWith(`${library}/`));
