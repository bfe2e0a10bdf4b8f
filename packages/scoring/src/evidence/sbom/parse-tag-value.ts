import { evidenceIssue } from '../fact/evidence-issue.ts';
import type { Fields } from '../text/fields.ts';

interface Tag {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** Brings the tag-value form of SPDX 2 into the members of its JSON form; of files only packages are kept. */
export const parseTagValue = (text: string, fields: Fields): unknown => {
  const document: Record<string, unknown> = {};
  const creation: { created?: string; creators: string[] } = { creators: [] };
  const packages: Record<string, unknown>[] = [];
  const relationships: object[] = [];
  let open: Record<string, unknown> | null = document;
  for (const { name, value, line } of tagsOf(text, fields)) {
    if (name === 'PackageName') {
      open = { name: value, externalRefs: [] };
      packages.push(open);
    } else if (name === 'FileName' || name === 'SnippetSPDXID' || name === 'LicenseID') open = null;
    else if (name === 'Created') creation.created = value;
    else if (name === 'Creator') creation.creators.push(value);
    else if (name === 'Relationship') relationships.push(relationshipOf(value));
    else if (name === 'ExternalRef' && open !== null) addReference(open, value, line, fields);
    else if (open !== null) setMember(open, name, value);
  }
  return { ...document, creationInfo: creation, packages, relationships };
};

const memberNames: ReadonlyMap<string, string> = new Map([
  ['SPDXVersion', 'spdxVersion'],
  ['DocumentName', 'name'],
  ['SPDXID', 'SPDXID'],
  ['PackageVersion', 'versionInfo'],
  ['PackageLicenseConcluded', 'licenseConcluded'],
  ['PackageLicenseDeclared', 'licenseDeclared'],
]);

const setMember = (holder: Record<string, unknown>, tag: string, value: string): void => {
  const name = memberNames.get(tag);
  if (name !== undefined && !Object.hasOwn(holder, name)) holder[name] = value;
};

const relationshipOf = (value: string): object => {
  const [from, relationshipType, to] = value.split(/\s+/u);
  return { spdxElementId: from, relationshipType, relatedSpdxElement: to };
};

const addReference = (holder: Record<string, unknown>, value: string, line: number, fields: Fields): void => {
  const [, referenceType, referenceLocator] = value.split(/\s+/u);
  const list = holder['externalRefs'];
  if (Array.isArray(list) && referenceLocator !== undefined) list.push({ referenceType, referenceLocator });
  else fields.issues.push(unreadableLine(line));
};

const unreadableLine = (line: number) =>
  evidenceIssue('wrong-format', 'warning', [line], `Expected a tag and its value on line ${line}.`, { line });

/** Tags in order; a value between `<text>` and `</text>` can have many lines. */
const tagsOf = (text: string, fields: Fields): readonly Tag[] => {
  const tags: Tag[] = [];
  let held: { name: string; line: number; lines: string[] } | null = null;
  for (const [place, written] of text.split(/\r?\n/u).entries()) {
    if (held !== null) {
      const end: number = written.indexOf('</text>');
      held.lines.push(end < 0 ? written : written.slice(0, end));
      if (end < 0) continue;
      tags.push({ name: held.name, value: held.lines.join('\n').trim(), line: held.line });
      held = null;
      continue;
    }
    const line = place + 1;
    if (/^\s*(?:#|$)/u.test(written)) continue;
    const [, name, value = ''] = /^\s*([A-Za-z]+):\s*(.*)$/u.exec(written) ?? [];
    if (name === undefined) {
      fields.issues.push(unreadableLine(line));
    } else if (value.startsWith('<text>') && !value.includes('</text>')) {
      held = { name, line, lines: [value.slice(6)] };
    } else tags.push({ name, value: value.replace(/^<text>|<\/text>\s*$/gu, '').trim(), line });
  }
  if (held !== null) fields.issues.push(unreadableLine(held.line));
  return tags;
};
