import type { OseeCall2024TextId } from '../../selection/osee-call-2024/call-text-id.ts';

/** The words of the call of 2024 in Arabic. */
export const oseeCall2024 = {
  title: 'دعوة إلى إبداء الاهتمام باستضافة مكتب برامج البرمجيات المفتوحة المصدر (OSPO)، 2024',
  country: 'البلد',
  host: 'الجهة المضيفة',
  'political-commitment': 'الالتزام السياسي',
  'local-ecosystem': 'المنظومة المحلية',
  'strategic-priority': 'الأولوية الاستراتيجية',
  'regional-champion': 'الدور القيادي في المنطقة',
  'willing-to-share-and-learn': 'التشارك والتعلم',
  'host-sdg-open-technology-focus': 'التركيز على التكنولوجيا المفتوحة',
  'host-sustainable-income': 'الإيرادات المستدامة',
  'host-government-links': 'الصلات بالحكومة',
  'host-embedded-in-ecosystem': 'الارتباط بالمنظومة',
  'host-translation-experience': 'من التكنولوجيا إلى الاستخدام',
  'political-commitment.statement':
    'مدى عزم الحكومة على استخدام البرمجيات المفتوحة المصدر في خدماتها العامة.',
  'local-ecosystem.statement': 'مدى وجود أشخاص وشركات ومجتمعات تعمل بالبرمجيات المفتوحة المصدر في البلد.',
  'strategic-priority.statement': 'مكانة المصادر المفتوحة، بما فيها المنافع العامة الرقمية، بين أهداف البلد.',
  'regional-champion.statement': 'قدرة البلد على أن يكون مثالًا لمنطقته أو للعالم.',
  'willing-to-share-and-learn.statement': 'استعداد البلد لنقل ما يعرفه وللتعلم من غيره.',
  'host-sdg-open-technology-focus.statement':
    'حصة التكنولوجيا المفتوحة لخدمة أهداف التنمية المستدامة من عمل الجهة المضيفة.',
  'host-sustainable-income.statement':
    'مدى احتمال أن تكفي إيرادات الجهة المضيفة لتشغيل المكتب بعد انتهاء المشروع.',
  'host-government-links.statement': 'مدى تعاون الجهة المضيفة مع الحكومة.',
  'host-embedded-in-ecosystem.statement': 'مدى ارتباط الجهة المضيفة بالمنظومة الرقمية في البلد.',
  'host-translation-experience.statement': 'خبرة الجهة المضيفة في جعل التكنولوجيا نافعة للجمهور.',
  'lmic-status': 'البلد من البلدان المنخفضة أو المتوسطة الدخل.',
  'official-eoi': 'أبدى البلد اهتمامه رسميًا عن طريق استمارة الدعوة.',
  'eoi-within-window': 'وصلت الاستمارة حين كانت الدعوة مفتوحة.',
  'implemented-dpg': 'تعمل منفعة عامة رقمية واحدة على الأقل في خدمة عامة.',
  'implemented-digital-public-service': 'تعمل خدمة عامة رقمية واحدة على الأقل.',
  'host-named': 'اقتُرحت جهة مضيفة.',
  'host-organisation-type': 'الجهة المضيفة جهة عامة أو أكاديمية أو غير ربحية.',
  'host-mandate': 'للجهة المضيفة ولاية لبناء المنظومة الرقمية وتحسين الخدمات العامة.',
  'host-in-kind-infrastructure':
    'تقدّم الجهة المضيفة مساهمة عينية: الحيز المكتبي والمعدات والكهرباء والإنترنت وما شابهها.',
  'host-in-country': 'مقر الجهة المضيفة في البلد المقدّم للطلب.',
  'two-countries': 'يُختار بلدان، لكل منهما جهة مضيفة واحدة.',
  'regional-and-context-diversity': 'يمثّل البلدان المختاران مناطق وسياقات مختلفة.',
  'itu-member-administration': 'التعميم موجّه إلى إدارات الدول الأعضاء في الاتحاد الدولي للاتصالات.',
  'eoi-closing-date': 'تاريخ إغلاق الدعوة',
  'dpg-or-service': 'ما يجب أن يكون قيد الاستخدام',
  'dpg-or-service: at least one digital public good for public services':
    'منفعة عامة رقمية واحدة على الأقل في خدمة عامة',
  'dpg-or-service: at least one digital public service': 'خدمة عامة رقمية واحدة على الأقل',
} as const satisfies Readonly<Record<OseeCall2024TextId, string>>;
