import type { MessageTexts } from '@osee/core';
import type { CallMessageId } from '../../call/messages/call-message-id.ts';

/** The forms, score sheets and letters of a call in Arabic. */
export const call = {
  'sheet-call': 'الدعوة',
  'sheet-round': 'الجولة',
  'sheet-assessor': 'المقيِّم',
  'sheet-application': 'الطلب',
  'sheet-applicant': 'مقدّم الطلب',
  'sheet-criterion': 'المعيار',
  'sheet-title': 'العنوان',
  'sheet-statement': 'ما يجري تقييمه',
  'sheet-scale': 'السلّم',
  'sheet-score': 'النقاط المحرزة',
  'sheet-reason': 'السبب، لمقدّم الطلب',
  'sheet-remark': 'ملاحظة، للجنة الاختيار وحدها',
  'sheet-conflict': 'تضارب المصالح',
  'sheet-date': 'التاريخ',
  'sheet-how':
    'املأ العمود {column}. العلامة {unknown} تعني غير معروف، والعلامة {none} تعني لا ينطبق، والخانة الفارغة نقاط لم تُعط بعد.',
  'sheet-left-out': 'عدد الطلبات المستبعدة من هذه الورقة بسبب تضارب المصالح: {count}.',
} as const satisfies MessageTexts<CallMessageId>;
