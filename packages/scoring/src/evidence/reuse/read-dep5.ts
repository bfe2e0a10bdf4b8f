import type { Issue } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';
import type { ReuseAnnotation, ReuseDetails } from './reuse-details.ts';

/** A file as far as it could be read. */
export interface ReadDep5 {
  readonly details: Omit<ReuseDetails, 'folder'>;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

interface Paragraph {
  readonly fields: ReadonlyMap<string, string>;
  readonly line: number;
}

/**
 * Reads the copyright format of Debian: paragraphs of fields, with lines that go on where they begin with a space. It has
 * no escapes, and nothing in it is run.
 *
 * @see Debian, Machine-readable debian/copyright file, version 1.0
 */
export const readDep5 = (text: string): ReadDep5 => {
  const issues: Issue<EvidenceIssueCode>[] = [];
  const paragraphs = paragraphsOf(text, issues);
  const [header, ...rest] = paragraphs;
  const annotations: ReuseAnnotation[] = [];
  const other: [string, unknown][] = [];
  for (const { fields, line } of rest) {
    const files = fields.get('files');
    if (files === undefined) other.push([`line ${line}`, Object.fromEntries(fields)]);
    else annotations.push(annotationOf(files, fields, line, issues));
  }
  const head = header?.fields ?? new Map<string, string>();
  if (!head.has('format')) {
    issues.push(
      evidenceIssue(
        'missing-field',
        'error',
        ['Format'],
        'Expected a paragraph with "Format" first, got none.',
      ),
    );
  }
  const known = new Map(
    [...head].filter(([key]) => !['format', 'upstream-name', 'upstream-contact', 'source'].includes(key)),
  );
  if (known.size > 0) other.push(['header', Object.fromEntries(known)]);
  const named = (key: string, name: string) => (head.has(key) ? { [name]: head.get(key) } : {});
  return {
    details: {
      kind: 'dep5',
      ...named('upstream-name', 'packageName'),
      ...named('upstream-contact', 'packageSupplier'),
      ...named('source', 'packageLocation'),
      annotations,
      ...(other.length === 0 ? {} : { other: Object.fromEntries(other) }),
    },
    issues,
  };
};

const annotationOf = (
  files: string,
  fields: ReadonlyMap<string, string>,
  line: number,
  issues: Issue<EvidenceIssueCode>[],
): ReuseAnnotation => {
  const copyright = fields.get('copyright') ?? '';
  const [licence = '', ...terms] = (fields.get('license') ?? '').split('\n');
  for (const [field, value] of [
    ['Copyright', copyright],
    ['License', licence],
  ] as const) {
    if (value.trim() !== '') continue;
    issues.push(
      evidenceIssue(
        'missing-field',
        'error',
        [field],
        `Expected "${field}" in the paragraph on line ${line}, got none.`,
        {
          line,
        },
      ),
    );
  }
  const more = [...fields].filter(([key]) => !['files', 'copyright', 'license', 'comment'].includes(key));
  const text = terms.join('\n').trim();
  const rest = [...more, ...(text === '' ? [] : [['license text', text] as const])];
  const comment = fields.get('comment');
  return {
    paths: files.split(/\s+/u).filter((path) => path !== ''),
    copyrights: copyright
      .split('\n')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    licences: licence.trim() === '' ? [] : [licence.trim()],
    ...(comment === undefined ? {} : { comment }),
    ...(rest.length === 0 ? {} : { other: Object.fromEntries(rest) }),
  };
};

const paragraphsOf = (text: string, issues: Issue<EvidenceIssueCode>[]): readonly Paragraph[] => {
  const paragraphs: { fields: Map<string, string>; line: number }[] = [];
  let fields: Map<string, string> | null = null;
  let field: string | null = null;
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const [, name, value = ''] = /^([!-9;-~]+):[ \t]*(.*)$/u.exec(line) ?? [];
    if (line.trim() === '') {
      fields = null;
      field = null;
    } else if (line.startsWith('#')) {
      // A remark.
    } else if (/^[ \t]/u.test(line) && fields !== null && field !== null) {
      const next = line.trim() === '.' ? '' : line.trim();
      fields.set(field, `${fields.get(field) ?? ''}\n${next}`);
    } else if (name !== undefined) {
      if (fields === null) {
        fields = new Map();
        paragraphs.push({ fields, line: index + 1 });
      }
      field = name.toLowerCase();
      if (fields.has(field))
        issues.push(badLine('duplicate-key', index + 1, 'a field that stands once', line));
      fields.set(field, value.trim());
    } else {
      issues.push(badLine('wrong-format', index + 1, 'a field such as "Files: *"', line));
    }
  }
  return paragraphs;
};

const badLine = (
  code: EvidenceIssueCode,
  line: number,
  expected: string,
  got: string,
): Issue<EvidenceIssueCode> =>
  evidenceIssue(code, 'error', [`line ${line}`], `Expected ${expected} on line ${line}.`, {
    line,
    got: got.slice(0, 200),
  });
