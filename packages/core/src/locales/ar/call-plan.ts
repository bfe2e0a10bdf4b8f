import type { CallPlanMessageId } from '../../programme/plan/call-plan-messages.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The steps of a call in Arabic. */
export const callPlan = {
  announcement: 'الإعلان عن الدعوة',
  opening: 'فتح الدعوة',
  webinar: 'ندوة شبكية لمقدّمي الطلبات',
  questions: 'آخر يوم لتلقي الأسئلة',
  answers: 'إرسال الإجابات إلى الجميع',
  closing: 'إغلاق الدعوة',
  check: 'التحقق من الشروط',
  declarations: 'الإفصاح عن تضارب المصالح',
  scoring: 'تقييم المقيّمين للطلبات',
  panel: 'اجتماع لجنة الاختيار',
  decision: 'القرار',
  letters: 'الرسائل إلى جميع مقدّمي الطلبات',
  objections: 'مهلة الاعتراض',
  publication: 'نشر النتيجة',
  reminder: '{name}: {date:date}. عدد الأيام المتبقية: {days}.',
  'reminder-today': '{name}: اليوم، {date:date}.',
} as const satisfies MessageTexts<CallPlanMessageId>;
