import { type Issue, isRecord } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import { dropAddresses } from '../text/drop-addresses.ts';
import { createFields, type Fields, memberOf } from '../text/fields.ts';
import { openText } from '../text/open-text.ts';
import { droppedIssue, readJsonText } from '../text/read-json-text.ts';
import { parseTagValue } from './parse-tag-value.ts';
import type { SbomDetails } from './sbom-details.ts';

/** A list that was parsed, and in which standard it is; or why it cannot be read. */
export type OpenedSbom =
  | {
      readonly value: unknown;
      readonly standard: SbomDetails['standard'];
      readonly form: SbomDetails['form'];
      readonly fields: Fields;
      readonly issues: readonly Issue<EvidenceIssueCode>[];
    }
  | { readonly value: undefined; readonly issues: readonly Issue<EvidenceIssueCode>[] };

/** Finds out in which standard and form a list is. */
export const openSbom = (given: string): OpenedSbom => {
  const { text, issues } = openText(given);
  if (text === null) return { value: undefined, issues };
  const start = text.slice(0, 5000);
  if (/^\s*SPDXVersion:/mu.test(start)) {
    const fields = createFields();
    const clean = dropAddresses(text);
    const value = parseTagValue(clean.text, fields);
    return {
      value,
      standard: 'SPDX',
      form: 'tag-value',
      fields,
      issues: [...issues, ...droppedIssue(clean.dropped)],
    };
  }
  const other = /^\s*</u.test(start)
    ? 'XML'
    : /^[^\n{[]*,[^\n]*licen[cs]e[^\n]*\n/iu.test(start)
      ? 'CSV'
      : null;
  if (other !== null) return { value: undefined, issues: [notRead(other)] };
  return openJson(text);
};

const openJson = (text: string): OpenedSbom => {
  const { value: read, issues } = readJsonText(text);
  if (read === undefined) return { value: undefined, issues };
  // GitHub exports the list inside another object.
  const value = isRecord(memberOf(read, 'sbom')) ? memberOf(read, 'sbom') : read;
  const found = { value, form: 'json', fields: createFields(), issues } as const;
  if (memberOf(value, 'bomFormat') === 'CycloneDX') return { ...found, standard: 'CycloneDX' };
  if (typeof memberOf(value, 'spdxVersion') === 'string') return { ...found, standard: 'SPDX' };
  if (Array.isArray(memberOf(value, '@graph')))
    return { value: undefined, issues: [...issues, notRead('SPDX 3')] };
  const message = 'Expected a list of components in SPDX or CycloneDX, got JSON of another kind.';
  return { value: undefined, issues: [...issues, evidenceIssue('wrong-format', 'error', [], message)] };
};

const notRead = (got: string): Issue<EvidenceIssueCode> =>
  evidenceIssue(
    'format-not-read',
    'error',
    [],
    `Expected SPDX 2 in JSON or tag-value, or CycloneDX in JSON, got ${got}, which is not read.`,
    { got },
  );
