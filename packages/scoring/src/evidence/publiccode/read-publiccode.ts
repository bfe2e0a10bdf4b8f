import { type Issue, shape } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { unreadable } from '../fact/make-reading.ts';
import { readField } from '../form/field.ts';
import { cleaningIssues } from '../text/cleaning-issues.ts';
import { dropAddressesIn } from '../text/drop-addresses-in.ts';
import { expectReaderCall } from '../text/read-options.ts';
import { openYaml } from '../text/read-yaml-text.ts';
import { distinct } from './distinct.ts';
import { checkNamedFiles } from './named-files.ts';
import type { PubliccodeDetails } from './publiccode-details.ts';
import { namedUsers, publiccodeFacts } from './publiccode-facts.ts';
import { publiccodeForm } from './publiccode-form.ts';

/**
 * What the reader of `publiccode.yml` may be told.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type PubliccodeOptions, readPubliccode } from '@osee/scoring/evidence';
 *
 * const options: PubliccodeOptions = { files: ['logo.svg'] };
 * readPubliccode('logo: logo.svg', options).details?.logo; // => 'logo.svg'
 * ```
 */
export interface PubliccodeOptions extends EvidenceOptions {
  /** Names of the files beside it, so that a logo or a picture that is not there can be told; not checked without. */
  readonly files?: readonly string[];
}

/**
 * Reads a `publiccode.yml` field by field: a fault in one never costs another, and what can be used is used in an
 * invalid file too. The verdict is that of the rules of the standard, version 0.7, by which the parser of the Italian
 * government reads older files as well; rules that need the network or a register are not checked, and told as such.
 *
 * @param text - the file
 * @param options - its path, the day, the files beside it
 * @returns verdict, facts with confidence 2 (the project's own word), the contents without addresses of persons, and
 * everything that the standard refuses (`error`), gives up (`warning`) or leaves open (`info`)
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for a broken call; never for content
 * @see publiccode.yml, version 0.7, docs.publiccode.net; italia/publiccode-parser-go
 * @category evidence
 * @example
 * ```ts
 * import { readPubliccode } from '@osee/scoring/evidence';
 *
 * const reading = readPubliccode('publiccodeYmlVersion: "0"\nlegal:\n  license: EUPL-1.2\n');
 * reading.verdict; // => 'invalid'
 * reading.facts.map(({ fact, value }) => [fact, value]); // => [['licence', 'EUPL-1.2']]
 * reading.issues[0]?.path; // => ['name']
 * ```
 */
export const readPubliccode = (
  text: string,
  options: PubliccodeOptions = {},
): EvidenceReading<PubliccodeDetails> => {
  expectReaderCall(text, options, { files: shape.list(shape.text) });
  const { file = 'publiccode.yml', files = null } = options;
  const bare: EvidenceSource = { file, format: 'publiccode' };
  const { value, issues, writtenAt } = openYaml(text);
  if (value === undefined) return { ...unreadable(bare, issues), verdict: 'invalid' };
  const read = readField(publiccodeForm, value, writtenAt);
  if (read.value === undefined) {
    const told = dropAddressesIn([...issues, ...read.issues]).value as typeof read.issues;
    return { ...unreadable(bare, told), verdict: 'invalid' };
  }
  const details = read.value;
  const found = [...issues, ...read.issues, ...checkNamedFiles(details, files), ...userIssues(details)];
  const source = details.url === undefined ? bare : { ...bare, subject: details.url };
  const reading = { source, facts: publiccodeFacts(details, source), details, issues: found };
  const clean = dropAddressesIn(reading);
  const { issues: told, ...rest } = clean.value as typeof reading;
  return {
    format: 'publiccode',
    readable: true,
    verdict: found.some(isFault) ? 'invalid' : 'valid',
    ...rest,
    issues: [...told, ...cleaningIssues(clean)],
  };
};

/** The standard wants UTF-8 and one document. */
const isFault = ({ severity, code }: Issue<EvidenceIssueCode>): boolean =>
  severity === 'error' || code === 'damaged-characters' || code === 'wrong-format';

const userIssues = ({ usedBy = [] }: PubliccodeDetails): readonly Issue<EvidenceIssueCode>[] => {
  const count = distinct(usedBy).length;
  const repeated = usedBy.length - count;
  const [path, message] = [
    ['usedBy'],
    `Expected each user once, got ${repeated} more than once or without a name.`,
  ];
  return [
    ...(repeated > 0 ? [evidenceIssue('duplicate-entry', 'info', path, message, { repeated })] : []),
    ...(count > namedUsers
      ? [
          evidenceIssue(
            'too-many-items',
            'info',
            path,
            `All ${count} users are counted and stand in the details; the first ${namedUsers} make a fact each.`,
            { count, named: namedUsers },
          ),
        ]
      : []),
  ];
};
