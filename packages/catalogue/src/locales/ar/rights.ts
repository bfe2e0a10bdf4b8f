import type { MessageTexts } from '@osee/core';
import type { RightsMessageId } from '../../rights/rights-message-id.ts';

/** The texts about rights in Arabic. */
export const rights = {
  'reason.free-to-read': 'القراءة أو الاستخدام بلا مقابل.',
  'reason.paid': 'يجب الدفع مقابله.',
  'reason.partly-paid': 'جزء منه بمقابل.',
  'reason.cost-unknown': 'التكلفة غير معروفة.',
  'reason.licence-allows': 'يسمح الترخيص بذلك.',
  'reason.licence-forbids': 'يمنع الترخيص ذلك.',
  'reason.licence-not-in-table': 'اسم الترخيص معروف، لكن شروطه غير مسجلة هنا.',
  'reason.licence-not-confirmed': 'من المرجح وجود ترخيص يسمح بذلك، لكنه لم يُؤكَّد لهذا المورد.',
  'reason.words-forbid': 'تمنع الشروط المذكورة ذلك.',
  'reason.other-terms': 'لصاحب الحقوق شروطه الخاصة.',
  'reason.framework-words-only': 'إطار التدريب وحده يذكر شيئًا عن الشروط.',
  'reason.no-terms-found': 'لم يُعثر على شروط.',
  'condition.attribution': 'يُرجى ذكر المؤلف والمصدر والترخيص.',
  'condition.state-changes': 'يُرجى ذكر ما غُيّر.',
  'condition.share-alike': 'يُرجى نشر النسخة المعدلة بالترخيص نفسه.',
  'condition.non-commercial': 'يُمنع الاستخدام التجاري.',
  'condition.no-derivatives': 'يُسمح بنقله دون تغيير فقط.',
  'condition.keep-notices': 'يُرجى الاحتفاظ بنص الترخيص وإشعارات حقوق المؤلف.',
  'act.read': 'القراءة',
  'act.share': 'المشاركة',
  'act.translate': 'الترجمة',
  'act.adapt': 'التعديل',
  'act.print': 'الطباعة',
  'act.sell': 'البيع',
  'answer.yes': 'نعم',
  'answer.no': 'لا',
  'answer.ask': 'سؤال صاحب الحقوق',
  'answer.unknown': 'غير معروف',
} as const satisfies MessageTexts<RightsMessageId>;
