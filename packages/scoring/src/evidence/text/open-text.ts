import type { Issue } from '@osee/core';
import { type EvidenceIssueCode, evidenceIssue } from '../fact/evidence-issue.ts';

/** The text of a file that can be parsed, or why it cannot; `issues` are for the reading in both cases. */
export interface OpenedText {
  /** Without the mark of byte order; `null` where nothing can be read. */
  readonly text: string | null;
  readonly issues: readonly Issue<EvidenceIssueCode>[];
}

/** Longest text that is read, in UTF-16 code units. */
const longestText = 32_000_000;

const refuse = (issue: Issue<EvidenceIssueCode>): OpenedText => ({ text: null, issues: [issue] });

/**
 * Looks for what makes a file unreadable in any format: no text at all, bytes that are no text, markers of a merge that
 * nobody finished, more than can be read.
 */
export const openText = (given: string): OpenedText => {
  if (given.length > longestText) {
    const details = { maximum: longestText, got: given.length };
    const message = `Expected a text of at most ${longestText} characters, got ${given.length}.`;
    return refuse(evidenceIssue('file-too-large', 'error', [], message, details));
  }
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  if (text.trim() === '')
    return refuse(evidenceIssue('empty-file', 'error', [], 'Expected a text, got an empty file.'));
  const at = text.search(binaryCharacter);
  if (at >= 0) {
    const message = `Expected a text, got bytes that are none at character ${at}.`;
    return refuse(evidenceIssue('not-text', 'error', [], message, { at }));
  }
  const line = conflictLine(text);
  if (line !== null) {
    const message = `Expected a file without conflicts, got the marker of an unfinished merge on line ${line}.`;
    return refuse(evidenceIssue('merge-conflict', 'error', [], message, { line }));
  }
  return { text, issues: damage(text) };
};

/** Control characters that no text file holds; tabs, line ends and page breaks are left out. */
const binaryCharacter = /(?![\t\n\v\f\r\u007F-\u009F])\p{Cc}/u;

/** The line of the first marker, where those of both sides are there. */
const conflictLine = (text: string): number | null => {
  const start = /^<{7}(?: |$)/mu.exec(text);
  if (start === null || !/^>{7}(?: |$)/mu.test(text.slice(start.index))) return null;
  return text.slice(0, start.index).split('\n').length;
};

const damage = (text: string): readonly Issue<EvidenceIssueCode>[] => {
  const count = text.split('\uFFFD').length - 1;
  if (count === 0) return [];
  const message = `Expected text in UTF-8, got ${count} characters that could not be decoded.`;
  return [evidenceIssue('damaged-characters', 'warning', [], message, { count })];
};
