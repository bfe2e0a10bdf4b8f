import { describeValue, type Issue } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import { dropAddresses } from './drop-addresses.ts';
import { dropAddressesIn } from './drop-addresses-in.ts';
import { type JsonFault, parseJson } from './json-parser.ts';
import { openText } from './open-text.ts';

/** The value that a file holds, without addresses of persons; `undefined` where it cannot be read. */
export interface ReadText {
  readonly value: unknown;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/** Reads JSON of any origin. */
export const readJsonText = (given: string): ReadText => {
  const { text, issues } = openText(given);
  if (text === null) return { value: undefined, issues };
  const { value, faults, fatal } = parseJson(text);
  const told = [...issues, ...[...faults, ...(fatal ? [fatal] : [])].map((fault) => faultIssue(fault, text))];
  if (fatal) return { value: undefined, issues: told };
  const clean = dropAddressesIn(value);
  return { value: clean.value, issues: [...told, ...droppedIssue(clean.dropped)] };
};

/** Tells that addresses were left out, once for the file. */
export const droppedIssue = (count: number): readonly Issue<EvidenceIssueCode>[] =>
  count === 0
    ? []
    : [
        evidenceIssue('address-dropped', 'info', [], `Addresses of persons were left out: ${count}.`, {
          count,
        }),
      ];

const faultIssue = (fault: JsonFault, text: string): Issue<EvidenceIssueCode> => {
  const before = text.slice(0, fault.at).split('\n');
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
  const path = fault.path.map((step) => (typeof step === 'string' ? dropAddresses(step).text : step));
  const got = describeValue(path.at(-1) ?? null);
  const message =
    fault.code === 'not-json' || fault.code === 'too-deep'
      ? `Expected ${fault.expected} on line ${line}, column ${column}.`
      : `Expected ${fault.expected} on line ${line}, column ${column}, got ${got}.`;
  const severity = fault.code === 'duplicate-key' ? 'warning' : 'error';
  return evidenceIssue(fault.code, severity, path, message, { line, column, expected: fault.expected });
};
