import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in English. */
export const credits = {
  quoted: '“{title}”',
  untitled: 'Untitled work',
  by: '{work} by {authors}',
  published: 'published by {publisher}',
  licensed: 'licensed under {licence}',
  terms: 'terms as stated: {terms}',
  'licensed-choice': 'licensed under one of these, at your choice: {licences}',
  'licences-side-by-side': 'licences stated side by side: {licences}',
  'terms-part': 'terms stated for a part of it: {terms}',
  'presumed-publisher': 'licence not confirmed; usual terms of the publisher: {terms}',
  'presumed-others': 'licence not confirmed; according to others: {terms}',
  'code.all-rights-reserved': 'all rights reserved',
  'code.public-domain': 'public domain',
  'code.own-terms': 'terms of its own',
  'no-terms': 'licence not known',
  changes: 'Changes: {changes}',
  separator: ', ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
