import type { Report, ReportBlock, ReportCell, ReportTable } from '../../report/document/report.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { ScoreRevision } from '../round/scoring-round.ts';

/** Puts codes in place of the names of assessors, and takes names out of texts. */
export interface Hider {
  readonly result: (result: SelectionResult) => SelectionResult;
  readonly revisions: (revisions: readonly ScoreRevision[]) => readonly ScoreRevision[];
  readonly report: (report: Report) => Report;
  /** For what people wrote freely: a single part of a name goes, too. */
  readonly note: (text: string) => string;
}

/** Leaves everything as it is. */
export const showAssessors: Hider = {
  result: (result) => result,
  revisions: (revisions) => revisions,
  report: (report) => report,
  note: (text) => text,
};

/** Names of one or two letters stand in too many words to be taken out of a text; in fields they are hidden all the same. */
const shortest = 3;

/** A hider for the assessors of a result: the same code for one assessor wherever it stands. */
export const hideAssessors = (
  given: SelectionResult,
  revised: readonly ScoreRevision[],
  words: { readonly code: (number: number) => string; readonly somebody: string },
): Hider => {
  const names = assessorsOf(given, revised);
  const codes = new Map(names.map((name, index) => [name, words.code(index + 1)]));
  const codeOf = (name: string | null): string | null =>
    name === null ? null : (codes.get(name) ?? words.somebody);
  const inText = redaction(names, words.somebody);
  const partsIn = redaction(names.flatMap(partsOf), words.somebody, 'gu');
  const inNote = (text: string): string => partsIn(inText(text));
  return {
    note: inNote,
    result: (result) => ({
      ...result,
      applicants: result.applicants.map((applicant) => ({
        ...applicant,
        gates: applicant.gates.map((gate) => ({ ...gate, by: null })),
        criteria: applicant.criteria.map((criterion) => ({
          ...criterion,
          excluded: criterion.excluded.map((one) => ({ ...one, assessor: codeOf(one.assessor) })),
          answers: criterion.answers.map((answer) => ({
            ...answer,
            assessor: codeOf(answer.assessor),
            note: answer.note === null ? null : inNote(answer.note),
          })),
        })),
      })),
    }),
    revisions: (revisions) =>
      revisions.map((revision) => ({
        ...revision,
        assessor: codeOf(revision.assessor) ?? words.somebody,
        reason: revision.reason === null ? null : inNote(revision.reason),
      })),
    report: (report) => ({
      ...report,
      title: inText(report.title),
      blocks: report.blocks.map(blockIn(inText)),
    }),
  };
};

const assessorsOf = (
  { applicants }: SelectionResult,
  revisions: readonly ScoreRevision[],
): readonly string[] => {
  const answers = applicants.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => [...criterion.answers, ...criterion.excluded]),
  );
  const named = [...answers, ...revisions].flatMap(({ assessor }) => (assessor === null ? [] : [assessor]));
  return [...new Set(named)].sort();
};

/**
 * The parts of what looks like the name of a person: two words or more, each with a capital letter or of a script without.
 * Other names, such as those of offices, have words that stand everywhere.
 */
const partsOf = (name: string): readonly string[] => {
  const parts = name.trim().split(/\s+/u);
  const isPerson = parts.length > 1 && parts.every((part) => /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(part));
  return isPerson ? parts : [];
};

/** Longer names first, so that no part of one is left; in one form of accents, as the same letter can be written in two. */
const redaction = (names: readonly string[], somebody: string, flags = 'giu'): ((text: string) => string) => {
  const words = names
    .map((name) => name.normalize('NFC'))
    .filter((name) => name.trim().length >= shortest)
    .sort((left, right) => right.length - left.length)
    .map((name) =>
      name
        .trim()
        .replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
        .replaceAll(/\s+/gu, '\\s+'),
    );
  if (words.length === 0) return (text) => text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags);
  return (text) => text.normalize('NFC').replaceAll(pattern, somebody);
};

const blockIn =
  (inText: (text: string) => string) =>
  (block: ReportBlock): ReportBlock => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, text: inText(block.text) };
      case 'list':
        return { ...block, items: block.items.map((item) => ({ ...item, text: inText(item.text) })) };
      case 'table':
      case 'figure':
        return { ...block, table: tableIn(block.table, inText) };
    }
  };

const tableIn = (table: ReportTable, inText: (text: string) => string): ReportTable => ({
  ...table,
  caption: inText(table.caption),
  rows: table.rows.map((row) =>
    row.map((cell): ReportCell => (typeof cell === 'string' ? inText(cell) : cell)),
  ),
});
