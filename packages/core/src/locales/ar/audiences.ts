import type { OseeTexts } from '../osee-texts.ts';

/** The audiences in Arabic. */
export const audiences = {
  'strategy-large-governmental-org': {
    name: 'جهة حكومية كبيرة',
    description:
      'قيادات جهة عامة كبيرة تدير بالفعل مكتبًا للمصادر المفتوحة، أو تملك المال والصلاحية لافتتاحه.',
  },
  'strategy-small-governmental-org': {
    name: 'جهة حكومية صغيرة',
    description:
      'الشخص المسؤول عن الإدارة أو الصيانة في جهة عامة صغيرة، الذي يعتني بأدوات مفتوحة المصدر أو يفكر في استخدام بعضها أو نشره.',
  },
  'strategy-large-enterprise': {
    name: 'شركة كبيرة',
    description: 'قيادات شركة كبيرة يشبه عملها عمل مكتب للمصادر المفتوحة، أو يمكنها أن تقرر تأسيسه.',
  },
  'strategy-small-or-medium-enterprise': {
    name: 'شركة صغيرة أو متوسطة',
    description: 'مسؤولون في شركة صغيرة أو متوسطة يؤدون مهام مكتب للمصادر المفتوحة إلى جانب أعمال أخرى.',
  },
  'strategy-informal-community-or-individual': {
    name: 'مجتمع غير رسمي أو فرد',
    description:
      'شخص يتولى الصيانة بمفرده أو مجموعة غير منظمة، ممن يستخدمون برمجيات مفتوحة المصدر أو يبنونها أو ينشرونها أو يخططون لذلك.',
  },
  'requirements-and-specifications-developers-and-engineers': {
    name: 'المطورون والمهندسون',
    description: 'مبرمجون يحوّلون المواصفات إلى وظائف تعمل فعليًا ويحتاجون إلى أن تكون دقيقة.',
  },
  'requirements-and-specifications-project-managers': {
    name: 'مديرو المشاريع',
    description: 'من يخططون لوقت المشروع وأشخاصه وماله، ولا يستطيعون ذلك إلا إذا كان نطاقه واضحًا.',
  },
  'requirements-and-specifications-product-owners-and-stakeholders': {
    name: 'مالكو المنتجات وأصحاب المصلحة',
    description: 'مالكون ورعاة وعملاء ومستخدمون يتحققون من أن ما حُدد في المواصفات هو ما يحتاجون إليه فعلًا.',
  },
  'requirements-and-specifications-quality-assurance-team': {
    name: 'فريق ضمان الجودة',
    description:
      'القائمون بالاختبار الذين يستخلصون حالات الاختبار من المواصفات ويحكمون على المنتج استنادًا إليها.',
  },
  'requirements-and-specifications-technical-writers': {
    name: 'الكتّاب التقنيون',
    description: 'كتّاب يحوّلون المواصفات إلى كتيبات ومراجع للواجهات ومواد مساعدة يفهمها المستخدمون.',
  },
  'requirements-and-specifications-open-source-community': {
    name: 'مجتمع المصادر المفتوحة',
    description: 'مساهمون من الخارج يعرفون من المواصفات الجيدة أين تفيد مساعدتهم وما يقدر عليه المشروع.',
  },
  'requirements-and-specifications-system-integrators': {
    name: 'القائمون بتكامل الأنظمة',
    description: 'شركات أو فرق تكيّف الحل مع الظروف المحلية وتربطه بما هو قائم.',
  },
  'requirements-and-specifications-third-party-developers': {
    name: 'المطورون الخارجيون',
    description: 'مطورون مستقلون يربطون منتجاتهم بالنظام أو يضيفون إليه وظائف.',
  },
  'procurement-and-legal-project-or-product-managers': {
    name: 'مديرو المشاريع أو المنتجات',
    description:
      'أشخاص يرسمون ملامح المشروع وعليهم إبقاء ما يخططون لاستخدامه أو بنائه ضمن القانون. ويخرجون وهم يعرفون أين توسّع المصادر المفتوحة خياراتهم وأين تقع الحدود.',
  },
  'procurement-and-legal-legal-and-policy-professionals': {
    name: 'المتخصصون في القانون والسياسات',
    description:
      'مستشارون يبيّنون ما يسمح به القانون ويساعدون على مواءمة القواعد مع التطوير المفتوح. ويخرجون أقدر على تقديم هذه المشورة.',
  },
  'procurement-and-legal-procurement-managers': {
    name: 'مديرو المشتريات',
    description:
      'مشترون يخططون لشراء أنظمة وشبكات ومعدات مفتوحة المصدر. ويخرجون وهم يعرفون الحلول المعروضة وكيفية اقتنائها على الوجه السليم.',
  },
  'procurement-and-legal-accounting-team': {
    name: 'فريق المحاسبة',
    description:
      'عاملون في الشؤون المالية يتولون ميزانيات المشاريع المفتوحة المصدر وحساباتها. ويخرجون أقدر على تخطيط التكاليف ومتابعتها والإبلاغ عنها.',
  },
  'community-management-software-engineers': {
    name: 'مهندسو البرمجيات',
    description:
      'مهندسون ومهندسات يعملون على شيفرة مفتوحة المصدر، بأكبر تنوع ممكن في المكان والنوع الاجتماعي والخبرة.',
  },
  'community-management-data-analysts': {
    name: 'محللو البيانات',
    description:
      'محللون يقدّمون مهارتهم في البيانات إلى المشاريع المفتوحة ويريدون أن يعمل غيرهم على المسائل نفسها.',
  },
  'community-management-program-managers': {
    name: 'مديرو البرامج',
    description: 'أشخاص يديرون برامج تضم مشاريع عدة ويريدون أن تزدهر المجتمعات المحيطة بها.',
  },
  'community-management-technical-writers': {
    name: 'الكتّاب التقنيون',
    description: 'مؤلفو أدلة وكتيبات يريدون أن يكتبوا مع مستخدمي المشروع.',
  },
  'community-management-product-designers': {
    name: 'مصممو المنتجات',
    description: 'مصممو واجهات وخدمات يريدون أن يكون عملهم جزءًا من مشاريع مفتوحة.',
  },
  'community-management-developer-advocates': {
    name: 'مسؤولو العلاقات مع المطورين',
    description: 'أشخاص يمثّلون المطورين لدى المشروع، ويمثّلون المشروع لدى المطورين.',
  },
  'community-management-students': {
    name: 'الطلبة',
    description: 'متعلمون في جامعة أو مدرسة يبحثون عن مهام حقيقية ومرشدين ورفقة.',
  },
  'capacity-building-technology-professionals': {
    name: 'المتخصصون في التكنولوجيا (محللو الأنظمة ومصمموها ومنفّذوها)',
    description:
      'المتخصصون الذين يحللون الأنظمة ويصممونها ويبنونها، ويحتاجون إلى تدريب معترف به لتشغيل المصادر المفتوحة في الحكومة وتوسيع نطاقها.',
  },
  'capacity-building-decision-makers': {
    name: 'صانعو القرار (المسؤولون الحكوميون وصانعو السياسات)',
    description:
      'مسؤولون وصانعو سياسات يقررون في شأن التكنولوجيا، ويحتاجون إلى أمثلة وأساليب للاستماع أولًا إلى المستخدمين والخبراء.',
  },
  'capacity-building-procurement-officers': {
    name: 'موظفو المشتريات',
    description:
      'مشترون في القطاع العام يحتاجون إلى معرفة القواعد التي تغيّرت وكيفية الحكم على مورّد للمصادر المفتوحة.',
  },
  'capacity-building-legal-and-regulatory-experts': {
    name: 'الخبراء القانونيون والتنظيميون',
    description:
      'قانونيون وعاملون في الجهات التنظيمية يضعون قواعد الخصوصية وحماية البيانات وأمن البنية التحتية أو يطبّقونها.',
  },
  'capacity-building-academic-and-training-institutions': {
    name: 'المؤسسات الأكاديمية والتدريبية',
    description:
      'جامعات ومراكز تدريب يمكنها إدراج المصادر المفتوحة في مقرراتها ومنح الشهادات للمتعلمين والارتباط بالشركات والوزارات.',
  },
  'capacity-building-governance-bodies-and-collaborative-agencies': {
    name: 'هيئات الحوكمة والجهات المتعاونة',
    description: 'مجالس وجهات عليها توجيه أنظمة رقمية مشتركة بين وزارات عدة.',
  },
  'digital-inclusion-community-leaders': {
    name: 'القيادات المجتمعية',
    description:
      'أشخاص موضع ثقة في قريتهم أو حيّهم يستطيعون رؤية العوائق المحلية وحشد المساعدة واصطحاب جيرانهم.',
  },
  'digital-inclusion-vulnerable-groups-representatives': {
    name: 'ممثلو الفئات الضعيفة',
    description: 'متحدثون باسم فئات معرضة للإقصاء ينبغي أن يجلسوا إلى الطاولة التي توضع عليها سياسة الشمول.',
  },
  'digital-inclusion-policy-makers': {
    name: 'صانعو السياسات',
    description: 'موظفون حكوميون يكتبون السياسات الرقمية ويريدون ألا تترك أحدًا خلف الركب.',
  },
  'digital-inclusion-non-governmental-organisations': {
    name: 'المنظمات غير الحكومية',
    description: 'منظمات تدعم الفئات المهمشة وتريد أن تنسجم مشاريعها مع الخطة الوطنية للشمول.',
  },
  'digital-inclusion-civil-society-organizations': {
    name: 'منظمات المجتمع المدني',
    description: 'جهات رقابة ومناصرة يمكنها اختبار مدى شمول الخدمات والضغط من أجل خدمات أفضل.',
  },
  'digital-inclusion-educational-institutions': {
    name: 'المؤسسات التعليمية',
    description: 'مدارس وجامعات يمكنها تعليم الشمول ومنح المتعلمين مهارات المشاركة.',
  },
  'digital-governance-and-sovereignty-policy-makers': {
    name: 'صانعو السياسات',
    description:
      'من يكتبون السياسات الوطنية ويحتاجون إلى معرفة أثر المصادر المفتوحة في التحكم في البنية التحتية الرقمية.',
  },
  'digital-governance-and-sovereignty-national-cybersecurity-council': {
    name: 'المجلس الوطني للأمن السيبراني',
    description:
      'الهيئة التي تحرس شبكات البلد وتريد أن تكون التكنولوجيا المفتوحة جزءًا من عملها في مجال المخاطر والأزمات.',
  },
  'digital-governance-and-sovereignty-state-departments-of-technology-innovation-and-or-commerce': {
    name: 'إدارات الدولة المعنية بالتكنولوجيا أو الابتكار أو التجارة',
    description:
      'وزارات للتكنولوجيا أو الابتكار أو التجارة يمكنها تهيئة ظروف مواتية وشراكات للمصادر المفتوحة.',
  },
  'digital-governance-and-sovereignty-national-security-council': {
    name: 'مجلس الأمن الوطني',
    description: 'الهيئة التي تنسّق الأمن الوطني وتريد أدوات أمن مفتوحة وتعاونًا أفضل بين شركائها.',
  },
  'digital-governance-and-sovereignty-government-it-departments': {
    name: 'إدارات تكنولوجيا المعلومات الحكومية',
    description: 'الكوادر التقنية في الدولة التي تشغّل الأنظمة المفتوحة المصدر يومًا بعد يوم وتحافظ على أمنها.',
  },
  'digital-governance-and-sovereignty-academic-and-research-institutions': {
    name: 'المؤسسات الأكاديمية والبحثية',
    description: 'باحثون ومدرّسون يدرسون السيادة ويمكنهم تطوير حلول للبلد.',
  },
  'digital-governance-and-sovereignty-civil-society-organizations': {
    name: 'منظمات المجتمع المدني',
    description:
      'مجموعات من المواطنين والمواطنات تدافع عن تقرير المصير الرقمي وتعمل من أجله مع الدولة وقطاع الأعمال.',
  },
  'resource-mobilisation-procurement-officers-in-government-agencies': {
    name: 'موظفو المشتريات في الجهات الحكومية',
    description:
      'مشترون في الجهات الحكومية يبحثون عن حلول مفتوحة المصدر سليمة وقابلة للتكييف ضمن القواعد الملزمة لهم.',
  },
  'resource-mobilisation-donor-agencies': {
    name: 'الجهات المانحة',
    description: 'مقدّمو منح وتبرعات يريدون معرفة ما تحققه أموالهم للمصادر المفتوحة وأفضل طريقة لتقديمها.',
  },
  'resource-mobilisation-international-development-institutions': {
    name: 'مؤسسات التنمية الدولية',
    description: 'فرق في مؤسسات دولية تقود مشاريع مفتوحة المصدر أو تنسّقها عبر البلدان.',
  },
  'resource-mobilisation-billing-managers-in-open-source-communities': {
    name: 'مسؤولو الشؤون المالية في مجتمعات المصادر المفتوحة',
    description: 'من يتولون أموال مجتمع للمصادر المفتوحة ويحرصون على أن تذهب إلى الصيانة والتطوير.',
  },
  'resource-mobilisation-fundraisers-in-technology-innovation-agencies': {
    name: 'القائمون بجمع التمويل في وكالات الابتكار التكنولوجي',
    description: 'عاملون في وكالات الابتكار يبحثون عن شركات وأشخاص مستعدين لتمويل خدمات عامة مفتوحة.',
  },
  'resource-mobilisation-budgetary-policy-makers': {
    name: 'صانعو سياسات الميزانية',
    description: 'من يضعون سياسات الميزانية ويقررون هل تنال المصادر المفتوحة حصة ثابتة من المال العام.',
  },
} satisfies OseeTexts['audience'];
