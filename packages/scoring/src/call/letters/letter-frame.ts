import type { ReportBlock } from '../../report/document/report.ts';
import type { LetterContext } from './letter-context.ts';

/** What a letter opens with before it tells anything: its subject, the salutation, and thanks. */
export const openingLines = ({ say, title }: LetterContext): readonly string[] => [
  say('letter-subject', { call: title }),
  say('letter-salutation'),
  say('letter-thanks'),
];

/**
 * The closing formula, and below it who signs, where the caller says so. A signature stands as it is given: with a code in
 * its place, a letter would tell that who signs is an assessor.
 */
export const closingBlocks = ({ say, options }: LetterContext): readonly ReportBlock[] =>
  [say('letter-closing'), ...(options.signedBy === undefined ? [] : [options.signedBy])].map((text) => ({
    kind: 'paragraph',
    text,
  }));
