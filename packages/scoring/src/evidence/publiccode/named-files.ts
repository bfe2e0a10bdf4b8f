import type { Issue } from '@osee/core';
import { describeValue } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { PubliccodeDetails } from './publiccode-details.ts';

interface NamedFile {
  readonly path: readonly (string | number)[];
  readonly file: string;
  /** Endings that the standard allows; empty where it allows any. */
  readonly endings: readonly string[];
}

const logoEndings = ['.svg', '.svgz', '.png'];
const pictureEndings = ['.jpg', '.png'];

const namedFiles = ({
  logo,
  monochromeLogo,
  legal,
  description = {},
}: PubliccodeDetails): readonly NamedFile[] => [
  ...one(['logo'], logo, logoEndings),
  ...one(['monochromeLogo'], monochromeLogo, logoEndings),
  ...one(['legal', 'authorsFile'], legal?.authorsFile, []),
  ...Object.entries(description).flatMap(([language, { screenshots = [] }]) =>
    screenshots.flatMap((file, place) =>
      one(['description', language, 'screenshots', place], file, pictureEndings),
    ),
  ),
];

/** What has a scheme is at another place, and is not looked at. */
const one = (
  path: NamedFile['path'],
  file: string | undefined,
  endings: readonly string[],
): readonly NamedFile[] =>
  file === undefined || file === '' || /^[a-z][a-z0-9+.-]*:/iu.test(file) ? [] : [{ path, file, endings }];

/**
 * Checks the files of the repository that a `publiccode.yml` names: by their ending, and by their existence where the
 * names of files are at hand.
 */
export const checkNamedFiles = (
  details: PubliccodeDetails,
  files: readonly string[] | null,
): readonly Issue<EvidenceIssueCode>[] => {
  const names = files === null ? null : new Set(files.map(plainName));
  return namedFiles(details).flatMap(({ path, file, endings }) => {
    const got = describeValue(file);
    if (endings.length > 0 && !endings.some((ending) => file.toLowerCase().endsWith(ending))) {
      const expected = `a file that ends in ${endings.join(', ')}`;
      return [
        evidenceIssue('wrong-value', 'error', path, `Expected ${expected}, got ${got}.`, { got: file }),
      ];
    }
    if (names === null) {
      return [
        evidenceIssue(
          'not-checked',
          'info',
          path,
          `Expected a file of the repository, which is not at hand: ${got}.`,
        ),
      ];
    }
    return names.has(plainName(file))
      ? []
      : [
          evidenceIssue('wrong-value', 'error', path, `Expected a file of the repository, got ${got}.`, {
            got: file,
          }),
        ];
  });
};

const plainName = (file: string): string => file.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
