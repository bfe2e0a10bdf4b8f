/** The form in which two addresses are compared: without scheme, `www.`, fragment and final slashes. */
export const comparableAddress = (url: string): string => {
  const [beforeFragment = ''] = url.split('#');
  const withoutScheme = beforeFragment.replace(/^https?:\/\/(?:www\.)?/iu, '');
  const slash = withoutScheme.search(/[/?]/u);
  const host = slash < 0 ? withoutScheme : withoutScheme.slice(0, slash);
  const path = slash < 0 ? '' : withoutScheme.slice(slash);
  return `${host.toLowerCase()}${path.replace(/\/+$/u, '')}`;
};
