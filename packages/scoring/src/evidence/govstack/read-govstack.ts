import { describeValue, type Issue, shape } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { unreadable } from '../fact/make-reading.ts';
import { readField } from '../form/field.ts';
import { readJsonText } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import type { GovStackBlock, GovStackDetails, GovStackLevel, GovStackSoftware } from './govstack-details.ts';
import { govStackFacts } from './govstack-facts.ts';
import { softwareForm, type WrittenBlock } from './govstack-form.ts';
import { interfaceLevel, specificationLevel } from './govstack-level.ts';

/**
 * What the reader of GovStack's forms may be told.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type GovStackOptions, readGovStack } from '@osee/scoring/evidence';
 *
 * const options: GovStackOptions = { subject: 'A', asOf: '2026-03-02' };
 * readGovStack('[{"softwareName": "A"}, {"softwareName": "B"}]', options).source.subject; // => 'A'
 * ```
 */
export interface GovStackOptions extends EvidenceOptions {
  /** Name of the software whose facts are wanted, where the file holds several. */
  readonly subject?: string;
}

/**
 * Reads the form of GovStack's compliance. Levels are worked out from the requirements that are required, and set beside
 * those that are stated; a draft whose day is over, and a form that was rejected, make no fact. A form is the word of those
 * who filled it in until it is approved.
 *
 * @param text - the file: the form of one piece of software, or a list of them
 * @param options - its path, the day for which it is read, the software of a list
 * @returns facts, contents without persons, and everything that could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for a broken call; never for content
 * @see GovStackWorkingGroup, testing-webapp at commit 74d8295; GovStack, software compliance levels
 * @category evidence
 * @example
 * ```ts
 * import { readGovStack } from '@osee/scoring/evidence';
 *
 * const required = (requirement: string, fulfillment: number) => ({ requirement, fulfillment, status: 0 });
 * const requirementSpecificationCompliance = {
 *   level: 2,
 *   functionalRequirements: [required('a', 1), required('b', 1), required('c', 0)],
 * };
 * const bbDetails = { 'bb-payments': { status: 2, requirementSpecificationCompliance } };
 * const form = JSON.stringify({ softwareName: 'A', status: 2, compliance: [{ version: '1', bbDetails }] });
 * const reading = readGovStack(form);
 * reading.facts.find(({ fact }) => fact === 'govstack-level')?.value; // => 1
 * ```
 */
export const readGovStack = (
  text: string,
  options: GovStackOptions = {},
): EvidenceReading<GovStackDetails> => {
  expectReaderCall(text, options, { subject: shape.filledText });
  const { file = 'govstack-compliance.json', asOf, subject } = options;
  const bare: EvidenceSource = { file, format: 'govstack' };
  const { value, issues } = readJsonText(text);
  if (value === undefined) return unreadable(bare, issues);
  const found: Issue<EvidenceIssueCode>[] = [...issues];
  const isList = Array.isArray(value);
  const forms: readonly unknown[] = isList ? value : [value];
  const software = forms.flatMap((form, place) => readSoftware(form, isList ? [place] : [], found));
  if (software.length === 0) {
    const none = evidenceIssue(
      'wrong-type',
      'error',
      [],
      'Expected the form of a piece of software, got none.',
    );
    return unreadable(bare, found.some(({ severity }) => severity === 'error') ? found : [...found, none]);
  }
  const wanted =
    software.length === 1 && subject === undefined
      ? software[0]
      : software.find(({ softwareName }) => softwareName === subject);
  if (wanted === undefined) {
    const message =
      subject === undefined
        ? `Expected one piece of software, got ${software.length}; name the one whose facts are wanted.`
        : `Expected software ${describeValue(subject)} in the list, got none.`;
    found.push(evidenceIssue('too-many-items', 'info', [], message, { software: software.length }));
    return {
      format: 'govstack',
      readable: true,
      source: bare,
      facts: [],
      details: { software },
      issues: found,
    };
  }
  const source = sourceOf(bare, wanted);
  const isExpired =
    wanted.status === 'draft' && wanted.expires !== undefined && asOf !== undefined && wanted.expires < asOf;
  if (isExpired) {
    const message = `Expected a form in force on ${asOf}, got a draft that expired on ${wanted.expires}.`;
    found.push(
      evidenceIssue('expired', 'warning', ['expirationDate'], message, { expired: wanted.expires, asOf }),
    );
  }
  return {
    format: 'govstack',
    readable: true,
    source,
    facts: isExpired ? [] : govStackFacts(wanted, source),
    details: { software },
    issues: found,
  };
};

const readSoftware = (
  form: unknown,
  start: readonly number[],
  found: Issue<EvidenceIssueCode>[],
): readonly GovStackSoftware[] => {
  const { value, issues } = readField(softwareForm, form);
  found.push(...issues.map((issue) => ({ ...issue, path: [...start, ...issue.path] })));
  if (value === undefined) return [];
  const { compliance = [], status, expirationDate, deploymentCompliance, logo, uniqueId, ...rest } = value;
  const blocks = compliance.flatMap(({ version = '', bbDetails = {} }, place) =>
    Object.entries(bbDetails).map(([block, written]) => {
      const path = [...start, 'compliance', place, 'bbDetails', block];
      return blockOf(version, block, written, path, found);
    }),
  );
  const versions = compliance.flatMap((version) => (version.other === undefined ? [] : [version.other]));
  const kept = {
    ...rest.other,
    ...(logo === undefined ? {} : { logo }),
    ...(uniqueId === undefined ? {} : { uniqueId }),
    ...(versions.length === 0 ? {} : { compliance: versions }),
  };
  return [
    {
      ...rest,
      status: status ?? 'unknown',
      ...(expirationDate === undefined ? {} : { expires: expirationDate }),
      ...(deploymentCompliance === undefined ? {} : { deployment: deploymentCompliance }),
      versions: compliance.flatMap(({ version }) => version ?? []),
      blocks,
      ...(Object.keys(kept).length === 0 ? {} : { other: kept }),
    },
  ];
};

const blockOf = (
  softwareVersion: string,
  block: string,
  written: WrittenBlock,
  path: readonly (string | number)[],
  found: Issue<EvidenceIssueCode>[],
): GovStackBlock => {
  const {
    requirementSpecificationCompliance: specification = {},
    interfaceCompliance: api = {},
    other,
  } = written;
  const { crossCuttingRequirements = [], functionalRequirements = [] } = specification;
  const requirements = specificationLevel(
    [...crossCuttingRequirements, ...functionalRequirements],
    specification.level,
    specification.note,
  );
  const interfaces = interfaceLevel(api.requirements ?? [], api.level, api.note);
  tellDifference(requirements, [...path, 'requirementSpecificationCompliance', 'level'], found);
  tellDifference(interfaces, [...path, 'interfaceCompliance', 'level'], found);
  const kept = {
    ...other,
    ...keptOf('requirements', specification.other),
    ...keptOf('interfaces', api.other),
  };
  return {
    softwareVersion,
    block,
    ...(written.bbSpecification === undefined ? {} : { specification: written.bbSpecification }),
    ...(written.bbVersion === undefined ? {} : { blockVersion: written.bbVersion }),
    status: written.status ?? 'unknown',
    ...(written.submissionDate === undefined ? {} : { submitted: written.submissionDate }),
    deployment: written.deploymentCompliance ?? null,
    requirements,
    interfaces: {
      ...interfaces,
      ...(api.testHarnessResult === undefined ? {} : { testHarnessResult: api.testHarnessResult }),
    },
    ...(Object.keys(kept).length === 0 ? {} : { other: kept }),
  };
};

const keptOf = (name: string, other: Readonly<Record<string, unknown>> | undefined) =>
  other === undefined ? {} : { [name]: other };

const tellDifference = (
  { stated, computed, requiredMet, requiredCount }: GovStackLevel,
  path: readonly (string | number)[],
  found: Issue<EvidenceIssueCode>[],
): void => {
  if (stated === null || computed === null || stated === computed) return;
  const message = `Expected level ${computed} by ${requiredMet} of ${requiredCount} required, got ${stated}; that of the rules counts.`;
  found.push(evidenceIssue('wrong-value', 'warning', path, message, { stated, computed }));
};

const sourceOf = (bare: EvidenceSource, { softwareName, blocks }: GovStackSoftware): EvidenceSource => {
  const [latest] = blocks
    .flatMap(({ submitted }) => submitted ?? [])
    .sort()
    .reverse();
  return {
    ...bare,
    ...(latest === undefined ? {} : { date: latest }),
    ...(softwareName === undefined ? {} : { subject: softwareName }),
  };
};
