import { ar as framework } from '@osee/core/locales/ar';
import { frameworkNames } from '../framework-names.ts';
import { labelsArabic } from './ar-labels.ts';
import { sentencesArabic } from './ar-sentences.ts';
import type { PageTexts } from './page-texts.ts';

export const ar: PageTexts = {
  locale: 'ar',
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
  model: {
    title: 'منظومة المصادر المفتوحة في البلد',
    levels: {
      initial: 'أولي',
      exploring: 'استكشافي',
      repeatable: 'قابل للتكرار',
      managed: 'مُدار',
      leading: 'رائد',
    },
    steps: {
      'not-yet': 'ليس بعد',
      'first-steps': 'خطوات أولى',
      established: 'راسخ',
      managed: 'مُدار',
      embedded: 'متأصل',
    },
    questions: {
      'whole-life-cost': 'قبل اختيار البرمجيات، هل تُقارن تكاليف العاملين والتراخيص على مدى عمرها كله؟',
      'open-source-risk': 'هل المخاطر الأمنية لمكونات المصادر المفتوحة معروفة وتُعالج؟',
      'leading-the-change':
        'عند انتقال خدمة إلى المصادر المفتوحة، هل يُخطط للتغيير ويُقاد لصالح العاملين والمستخدمين؟',
      'licence-choice': 'هل تُختار التراخيص ويُتحقق منها بما يناسب حاجة المشروع؟',
      'standards-in-requirements': 'هل تحدد المتطلبات المعايير المفتوحة الواجب اتباعها، وهل يُتحقق من ذلك؟',
      'open-tenders': 'هل يتنافس موردو حلول المصادر المفتوحة على قدم المساواة في المناقصات العامة؟',
      'lasting-community':
        'هل لمشاريع المصادر المفتوحة التي تقودها الحكومة مجتمع يدوم أكثر من العقود المنفردة؟',
      'people-for-open-source': 'هل يُخطط لمن تحتاج إليهم خدمات المصادر المفتوحة ويُوظفون ويُحافظ عليهم؟',
      'secured-funding': 'هل يأتي تمويل المصادر المفتوحة من أكثر من مصدر ولأكثر من مشروع واحد؟',
      'inclusive-design':
        'هل يستطيع ذوو الإعاقة وقليلو التعليم وأصحاب الأجهزة القديمة أو الاتصال الضعيف استخدام الخدمات؟',
      'sovereignty-policy':
        'هل توجد سياسة تبين لماذا وأين تُستخدم المصادر المفتوحة للحفاظ على السيطرة على النظم العامة؟',
      'independent-oversight': 'هل تراقب جهة مستقلة حوكمة النظم العامة المفتوحة المصدر؟',
      'open-interfaces': 'هل تتبادل النظم العامة البيانات عبر واجهات مفتوحة وموثقة؟',
      'secure-delivery': 'هل الأمن جزء من بناء البرمجيات وفحصها وإصدارها؟',
      'tested-changes': 'هل يُختبر كل تغيير آليًا قبل وصوله إلى المستخدمين؟',
      'local-languages': 'هل تتوفر الخدمات بلغات البلد وتلائم قواعده وعاداته؟',
    },
  },
  names: frameworkNames('ar', [framework]),
  sentences: sentencesArabic,
  labels: labelsArabic,
};
