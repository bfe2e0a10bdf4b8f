import { describeValue, type Issue, isRecord, shape } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { EvidenceOptions, EvidenceReading } from '../fact/evidence-reading.ts';
import type { EvidenceSource } from '../fact/evidence-source.ts';
import { unreadable } from '../fact/make-reading.ts';
import { readField } from '../form/field.ts';
import { readJsonText } from '../text/read-json-text.ts';
import { expectReaderCall } from '../text/read-options.ts';
import type { CodeJsonDetails, CodeJsonProject } from './code-json-details.ts';
import { codeJsonFacts, isComponentList } from './code-json-facts.ts';
import { projectField } from './code-json-form.ts';

/**
 * What the reader of `code.json` may be told.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type CodeJsonOptions, readCodeJson } from '@osee/scoring/evidence';
 *
 * const options: CodeJsonOptions = { subject: 'B' };
 * const inventory = '{"version": "2.0.0", "agency": "X", "releases": [{"name": "A"}, {"name": "B", "status": "Beta"}]}';
 * readCodeJson(inventory, options).facts.map(({ value }) => value); // => ['B', 'Beta']
 * ```
 */
export interface CodeJsonOptions extends EvidenceOptions {
  /** Name or address of the project whose facts are wanted, where the file is the inventory of an agency. */
  readonly subject?: string;
}

/**
 * Reads a `code.json`: the file of one project, or the inventory of an agency by version 1 or 2 of the schema. Of an
 * inventory, facts are made of one project alone. A tier is taken as a number or a text and under either of its names; it
 * says what a repository is for, and gives no score.
 *
 * @param text - the file
 * @param options - its path, and the project of an inventory
 * @returns facts, contents without persons, and everything that could not be used
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for a broken call; never for content
 * @see Federal Source Code Policy metadata schemas 1.0.1 and 2.0.0; DSACMS gov-codejson 2.1.0
 * @category evidence
 * @example
 * ```ts
 * import { readCodeJson } from '@osee/scoring/evidence';
 *
 * const reading = readCodeJson('{"name": "A", "maturityModelTier": "3", "maturity_model_tier": 3}');
 * reading.facts.map(({ fact, value }) => [fact, value]); // => [['name', 'A'], ['repository-tier', '3']]
 * ```
 */
export const readCodeJson = (
  text: string,
  options: CodeJsonOptions = {},
): EvidenceReading<CodeJsonDetails> => {
  expectReaderCall(text, options, { subject: shape.filledText });
  const bare: EvidenceSource = { file: options.file ?? 'code.json', format: 'code-json' };
  const { value, issues } = readJsonText(text);
  if (value === undefined) return unreadable(bare, issues);
  if (!isRecord(value)) {
    const message = `Expected an object, got ${describeValue(value)}.`;
    return unreadable(bare, [...issues, evidenceIssue('wrong-type', 'error', [], message)]);
  }
  const found: Issue<EvidenceIssueCode>[] = [...issues];
  const details = detailsOf(value, found);
  if (details.projects.length === 0) return unreadable(bare, found);
  const place = wantedPlace(details, options.subject, found);
  const project = place === null ? undefined : details.projects[place];
  const source = project === undefined ? bare : sourceOf(bare, project);
  const start = details.kind === 'project' || place === null ? [] : [listOf(details.kind), place];
  if (project?.SBOM !== undefined && !isComponentList(project.SBOM)) {
    const message = `Expected the address of a list of components, got that of a page: ${describeValue(project.SBOM)}.`;
    found.push(evidenceIssue('not-checked', 'info', [...start, 'SBOM'], message));
  }
  return {
    format: 'code-json',
    readable: true,
    source,
    facts: project === undefined ? [] : codeJsonFacts(project, source, start),
    details,
    issues: found,
  };
};

type Members = Readonly<Record<string, unknown>>;

const listOf = (kind: CodeJsonDetails['kind']): string => (kind === 'inventory-1' ? 'projects' : 'releases');

const kindOf = (value: Members): CodeJsonDetails['kind'] =>
  Array.isArray(value['releases'])
    ? 'inventory-2'
    : Array.isArray(value['projects']) && isInventory(value)
      ? 'inventory-1'
      : 'project';

/** A project of today has a list of names under the same member. */
const isInventory = ({ projects, agency }: Members): boolean =>
  agency !== undefined || (Array.isArray(projects) && projects.some(isRecord));

const detailsOf = (value: Members, found: Issue<EvidenceIssueCode>[]): CodeJsonDetails => {
  const kind = kindOf(value);
  if (kind === 'project') {
    const read = readField(projectField, value);
    found.push(...read.issues);
    return { kind, projects: read.value === undefined ? [] : [read.value] };
  }
  const list = value[listOf(kind)];
  const projects = (Array.isArray(list) ? list : []).flatMap(
    (item: unknown, place): readonly CodeJsonProject[] => {
      const read = readField(projectField, item);
      found.push(...read.issues.map((issue) => ({ ...issue, path: [listOf(kind), place, ...issue.path] })));
      return read.value === undefined ? [{}] : [read.value];
    },
  );
  const { version, agency } = value;
  const other = Object.entries(value).filter(
    ([key, member]) =>
      key !== listOf(kind) && !(['version', 'agency'].includes(key) && typeof member === 'string'),
  );
  if (projects.length === 0)
    found.push(evidenceIssue('missing-field', 'error', [listOf(kind)], 'Expected a project, got none.'));
  return {
    kind,
    ...(typeof version === 'string' ? { version } : {}),
    ...(typeof agency === 'string' ? { agency } : {}),
    projects,
    ...(other.length === 0 ? {} : { other: Object.fromEntries(other) }),
  };
};

const wantedPlace = (
  { projects }: CodeJsonDetails,
  subject: string | undefined,
  found: Issue<EvidenceIssueCode>[],
): number | null => {
  if (subject === undefined && projects.length === 1) return 0;
  const place = projects.findIndex(({ name, repositoryURL, repository }) =>
    [name, repositoryURL, repository].some((each) => each !== undefined && each === subject),
  );
  if (place >= 0) return place;
  const message =
    subject === undefined
      ? `Expected one project, got ${projects.length}; name the one whose facts are wanted.`
      : `Expected a project ${describeValue(subject)} in the inventory, got none.`;
  found.push(evidenceIssue('too-many-items', 'info', [], message, { projects: projects.length }));
  return null;
};

const sourceOf = (
  bare: EvidenceSource,
  { date, updated, repositoryURL, repository, name }: CodeJsonProject,
): EvidenceSource => {
  const day = date?.metadataLastUpdated ?? updated?.metadataLastUpdated;
  const subject = repositoryURL ?? repository ?? name;
  return {
    ...bare,
    ...(day === undefined ? {} : { date: day }),
    ...(subject === undefined ? {} : { subject }),
  };
};
