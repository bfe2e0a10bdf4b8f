import type { MessageTexts } from '@osee/core';
import type { CreditMessageId } from '../../rights/credit-message-id.ts';

/** Credit lines in Arabic. */
export const credits = {
  quoted: '«{title}»',
  untitled: 'مصنف بلا عنوان',
  by: '{work}، تأليف: {authors}',
  published: 'الناشر: {publisher}',
  licensed: 'بموجب ترخيص {licence}',
  terms: 'الشروط المذكورة: {terms}',
  'no-terms': 'الترخيص غير معروف',
  changes: 'التغييرات: {changes}',
  separator: '، ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
