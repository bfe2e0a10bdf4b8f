import type { EcosystemGeneralTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the ecosystem model in Arabic that are not those of one question: levels, steps, roles, reasons, depths. */
export const general = {
  title: 'منظومة المصادر المفتوحة في البلد',
  'level.initial': 'أولي',
  'level.exploring': 'استكشافي',
  'level.repeatable': 'قابل للتكرار',
  'level.managed': 'مُدار',
  'level.leading': 'رائد',
  'level.initial.description': 'يوجد القليل أو لا يوجد شيء.',
  'level.exploring.description': 'بدأت بعض الفرق العمل.',
  'level.repeatable.description': 'توجد أساليب عمل مشتركة، ولا تتخلف أي فئة.',
  'level.managed.description': 'يُخطَّط العمل ويُموَّل ويُتابَع، وكل الإلزامات مستوفاة.',
  'level.leading.description': 'تعتمد المنظومة على نفسها وتفيد غيرها.',
  'step.not-yet': 'ليس بعد',
  'step.first-steps': 'خطوات أولى',
  'step.established': 'مُطبَّق',
  'step.managed': 'مُدار',
  'step.embedded': 'متأصِّل',
  'question.whole-life-cost': 'هل تُقارن تكاليف الموظفين والتراخيص على مدى عمر البرمجيات كله قبل اختيارها؟',
  'question.open-source-risk': 'هل المخاطر الأمنية للمكونات المفتوحة المصدر معروفة وتُعالج؟',
  'question.leading-the-change':
    'هل يُخطط للتغيير ويُدار لصالح الموظفين والمستخدمين عند انتقال خدمة إلى المصادر المفتوحة؟',
  'question.licence-choice': 'هل تُختار التراخيص ويُتحقق منها بما يناسب حاجة المشروع؟',
  'question.standards-in-requirements':
    'هل تحدد المتطلبات المعايير المفتوحة الواجب اتباعها، وهل يُتحقق من ذلك؟',
  'question.open-tenders': 'هل يتنافس مورّدو الحلول المفتوحة المصدر على قدم المساواة في المناقصات العامة؟',
  'question.lasting-community':
    'هل لمشاريع البرمجيات المفتوحة المصدر التي تقودها الحكومة مجتمع يدوم أكثر من العقود المنفردة؟',
  'question.people-for-open-source': 'هل يُخطط لمن تحتاج إليهم الخدمات المفتوحة المصدر ويُوظفون ويُحافظ عليهم؟',
  'question.secured-funding': 'هل يأتي تمويل المصادر المفتوحة من أكثر من جهة ولمدة أطول من مدة مشروع واحد؟',
  'question.inclusive-design':
    'هل يستطيع الأشخاص ذوو الإعاقة وقليلو التعليم وأصحاب الأجهزة القديمة أو الاتصال الضعيف استخدام الخدمات؟',
  'question.sovereignty-policy':
    'هل توجد سياسة تبيّن لماذا وأين تُستخدم المصادر المفتوحة للحفاظ على التحكم في الأنظمة العامة؟',
  'question.independent-oversight': 'هل تتولى جهة مستقلة الرقابة على حوكمة الأنظمة العامة المفتوحة المصدر؟',
  'question.open-interfaces': 'هل تتبادل الأنظمة العامة البيانات عبر واجهات مفتوحة وموثقة؟',
  'question.secure-delivery': 'هل الأمن جزء من بناء البرمجيات وفحصها وإصدارها؟',
  'question.tested-changes': 'هل يُختبر كل تغيير آليًا قبل وصوله إلى المستخدمين؟',
  'question.local-languages': 'هل تتوفر الخدمات بلغات البلد وتلائم قواعده وعاداته؟',
} as const satisfies Readonly<Partial<Record<EcosystemGeneralTextId, string>>>;
