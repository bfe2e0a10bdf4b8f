import { posix } from 'node:path';
import { rewriteLinks } from '../markdown/rewrite-links.ts';
import { relativeTarget } from './relative-target.ts';

export interface Surroundings {
  /** Where a file of the repository stands in the site. */
  readonly placeOf: (path: string) => string | undefined;
  /** Whether a path of the repository is a folder. */
  readonly isFolder: (path: string) => boolean;
  /** Told of every picture, to be copied. */
  readonly onPicture: (path: string) => void;
}

export const repository = 'https://github.com/osee/osee';
const picture = /\.(?:svg|png|jpe?g|webp|gif)$/;

/** Gives the links of a file of the repository the targets that they have in the site; what is no page leads to the repository. */
export const siteLinks = (markdown: string, path: string, place: string, around: Surroundings): string =>
  rewriteLinks(markdown, (target) => {
    if (/^[a-z]+:|^#|^\//.test(target)) return target;
    const [file = '', anchor] = target.split('#');
    const full = posix.join(posix.dirname(path), file).replace(/\/$/, '');
    const page =
      around.placeOf(full) ?? (around.isFolder(full) ? around.placeOf(`${full}/README.md`) : undefined);
    if (page !== undefined) return relativeTarget(place, anchor === undefined ? page : `${page}#${anchor}`);
    if (picture.test(full)) {
      around.onPicture(full);
      return `/files/${full}`;
    }
    return `${repository}/${around.isFolder(full) ? 'tree' : 'blob'}/main/${full}${anchor === undefined ? '' : `#${anchor}`}`;
  });
