import type { MessageTexts } from '@osee/core';
import type { RightsMessageId } from '../../rights/rights-message-id.ts';

/** The texts about rights in English. */
export const rights = {
  'reason.free-to-read': 'It is free to read or use.',
  'reason.paid': 'It has to be paid for.',
  'reason.partly-paid': 'A part of it has to be paid for.',
  'reason.cost-unknown': 'It is not known what it costs.',
  'reason.licence-allows': 'The licence allows it.',
  'reason.licence-forbids': 'The licence forbids it.',
  'reason.licence-not-in-table': 'The licence is named, but its terms are not on record here.',
  'reason.licence-not-confirmed':
    'A licence that allows it is likely, but it was not confirmed for this resource.',
  'reason.words-forbid': 'The stated terms forbid it.',
  'reason.other-terms': 'The owner has terms of its own.',
  'reason.licences-differ':
    'The licences that stand side by side differ in this, and it is not said which applies.',
  'reason.presumed-forbids':
    'The usual terms of the publisher forbid it; they were not confirmed for this resource.',
  'reason.presumed-terms':
    'The publisher usually has terms of its own; they were not read for this resource.',
  'reason.framework-words-only': 'Only the training framework says something about the terms.',
  'reason.no-terms-found': 'No terms were found.',
  'condition.attribution': 'Name the author, the source and the licence.',
  'condition.state-changes': 'Say what you changed.',
  'condition.share-alike': 'Publish your version under the same licence.',
  'condition.non-commercial': 'Do not use it for commercial gain.',
  'condition.no-derivatives': 'Pass it on unchanged only.',
  'condition.keep-notices': 'Keep the licence text and the copyright notices.',
  'act.read': 'Read',
  'act.share': 'Share',
  'act.translate': 'Translate',
  'act.adapt': 'Adapt',
  'act.print': 'Print',
  'act.sell': 'Sell',
  'answer.yes': 'Yes',
  'answer.no': 'No',
  'answer.ask': 'Ask the owner',
  'answer.unknown': 'Unknown',
} as const satisfies MessageTexts<RightsMessageId>;
