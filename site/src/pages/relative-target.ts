import { posix } from 'node:path';

/** A link from one page of the site to another, both given from the top: `guides/a.md`, `api/core/index.md#x`. */
export const relativeTarget = (from: string, to: string): string => {
  const [file = '', anchor] = to.split('#');
  if (file === from) return anchor === undefined ? `./${posix.basename(file)}` : `#${anchor}`;
  const path = posix.relative(posix.dirname(from), file);
  return (path.startsWith('.') ? path : `./${path}`) + (anchor === undefined ? '' : `#${anchor}`);
};
