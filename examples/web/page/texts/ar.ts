import { ar as words } from '@osee/scoring/locales/ar';
import type { PageTexts } from './page-texts.ts';

export const ar: PageTexts = {
  locale: words,
  ui: {
    title: 'منظومة المصادر المفتوحة: تقييم ذاتي',
    lead: 'ستة عشر سؤالًا. اختر الدرجة التي تصف بلدك اليوم، واترك ما لا تعرفه.',
    privacy: 'تبقى إجاباتك في هذه النافذة: لا يُرسل شيء ولا يُحفظ. وتُمحى عند إغلاقها.',
    languages: 'اللغة',
    subject: 'بلدك',
    unknown: 'لا أعرف',
    clear: 'مسح كل الإجابات',
    result: 'النتيجة حتى الآن',
    score: 'النتيجة من 100',
    interval: 'بحسب الإجابات المتبقية: بين {worst} و{best}',
    answered: 'الأسئلة المجاب عنها: {answered} من {all}',
    level: 'المستوى: {level}',
    next: 'الأسئلة الأكثر فائدة تاليًا',
    report: 'التقرير',
    print: 'طباعة',
  },
};
