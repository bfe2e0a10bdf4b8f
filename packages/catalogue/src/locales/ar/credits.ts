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
  'licensed-choice': 'بموجب أحد هذه التراخيص حسب الاختيار: {licences}',
  'licences-side-by-side': 'تراخيص مذكورة جنبًا إلى جنب: {licences}',
  'terms-part': 'الشروط المذكورة لجزء منه: {terms}',
  'presumed-publisher': 'الترخيص غير مؤكد؛ الشروط المعتادة للناشر: {terms}',
  'presumed-others': 'الترخيص غير مؤكد؛ وفقًا لأطراف أخرى: {terms}',
  'code.all-rights-reserved': 'جميع الحقوق محفوظة',
  'code.public-domain': 'الملك العام',
  'code.own-terms': 'شروط خاصة',
  'no-terms': 'الترخيص غير معروف',
  changes: 'التغييرات: {changes}',
  separator: '، ',
  end: '.',
} as const satisfies MessageTexts<CreditMessageId>;
