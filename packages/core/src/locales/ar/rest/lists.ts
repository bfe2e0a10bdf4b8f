/** The texts of “lists” in Arabic. */
export const lists: Readonly<Record<string, string>> = {
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.name':
    'فصول خارج الوحدات',
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.description':
    'فصلان يسبقان وحدات هذه الفئة: المكتب الذي يتولى العمل، والموارد التي يحتاج إليها التحول.',
  'category.technical.termLists.technical-considerations.name': 'اعتبارات',
  'category.technical.termLists.technical-considerations.description':
    'الشواغل الأربعة الحاضرة في كل مجالات المهارة في الفئة.',
  'category.technical.termLists.technical-govstack-concepts.name': 'مفاهيم GovStack',
  'category.technical.termLists.technical-govstack-concepts.description':
    'الفكرة التي تقوم عليها GovStack: تُركَّب الخدمات من أجزاء يمكن استخدامها مرة أخرى.',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.name':
    'برمجيات المشتريات',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.description':
    'يمكن أن يجري الشراء نفسه ببرمجيات مفتوحة المصدر، فتبيّن الحكومة بنظام مناقصاتها ما تتوقعه من غيرها.',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.name':
    'ما يتعلق بالتراخيص',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.description':
    'يُلزم ترخيص البرمجيات المفتوحة المصدر كما يُلزم أي عقد آخر، وقد ينتهي الإخلال به إلى القضاء. ويجب التحقق من كل مكوّن وحده ومع المكونات الأخرى التي يوزَّع معها.',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.name':
    'الامتثال لقوانين خصوصية البيانات',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'يجب أن تحترم البرمجيات والخدمات قانون الخصوصية في البلد، وأحيانًا في أماكن أخرى أيضًا: فالقواعد الأوروبية تسري على المواطنين الأوروبيين أينما عاشوا.',
  'module.community-management.termLists.community-management-channels-for-a-small-community.name':
    'مجتمع صغير أو غير رسمي',
  'module.community-management.termLists.community-management-channels-for-a-small-community.description':
    'تطبيقات مراسلة تلائم دائرة صغيرة لا تريد عناء الإعداد.',
  'module.community-management.termLists.community-management-channels-for-a-large-community.name':
    'مجتمع كبير أو رسمي',
  'module.community-management.termLists.community-management-channels-for-a-large-community.description':
    'نظم محادثة ذات قنوات وسلاسل نقاش تلائم أعضاءً كثيرين.',
  'module.community-management.termLists.community-management-audiences-in-prose.name':
    'فئات الجمهور المذكورة في النص',
  'module.community-management.termLists.community-management-audiences-in-prose.description':
    'فئات تسمّيها مقدمة جدول الجمهور المستهدف إضافةً إلى صفوفه.',
  'module.capacity-building.termLists.capacity-building-open-source-values.name': 'قيم المصادر المفتوحة',
  'module.capacity-building.termLists.capacity-building-open-source-values.description':
    'ما تمثله المصادر المفتوحة، في ما يتجاوز الشيفرة، وفقًا للشركات التي تستشهد بها الوحدة.',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.name':
    'أجزاء منظومة المصادر المفتوحة',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.description':
    'ما تتكون منه المنظومة، حتى لا يُنسى أي جزء منها في خطة.',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.name':
    'قطاعات منظومة المصادر المفتوحة',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.description':
    'أين توجد المنظومة في المجتمع.',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.name':
    'أنواع المنافع العامة الرقمية',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'ما يُعدّ منفعة عامة رقمية.',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.name': 'أجزاء نشر النظام',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.description':
    'ما يجب إيصاله إلى الناس مع البرمجيات.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.name': 'الفئات المستضعفة',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.description':
    'أشخاص يجب أن ينظر التقييم في أحوالهم فئةً فئة.',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.name': 'أدوات التقييم',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.description':
    'أدوات منشورة لقياس الجاهزية الرقمية والتحيز على أساس النوع الاجتماعي والأثر في الأهداف والشمول.',
  'module.digital-inclusion.termLists.digital-inclusion-audiences-in-prose.description':
    'فئات تخاطبها الوحدة في مقدمتها لا في جدولها.',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.name': 'أنواع الموارد',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.description':
    'ما قد يلزم المشروع أن يوفّره.',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.name': 'عناوين الأقسام',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.description':
    'عناوين الإرشادات التي تحل محل جدول الكفاءات، بترتيبها.',
  title: 'الإطار التدريبي لبرنامج Open Source Ecosystem Enabler',
  'referenceResources.govstack-specifications.name': 'مواصفات GovStack',
  'referenceResources.govstack-specifications.description':
    'تصف لبنات بناء الحكومة الرقمية واحدة واحدة، مع ما يجب أن يوفره كل تنفيذ لها من وظائف وواجهات.',
  'referenceResources.paera.name': 'Public Administration Ecosystem Reference Architecture (PAERA)',
  'referenceResources.paera.description':
    'بنية مرجعية للإدارة العامة: مبادئ وأنماط متكررة لبنية تحتية يتوافق بعضها مع بعض ولا ترتبط بأي مورّد.',
  'matrix.name': 'مصفوفة تنمية منظومة المصادر المفتوحة',
  'matrix.countryAssessment.name': 'تقييم البلد',
  'matrix.countryAssessment.description':
    'دراسة من خمسة أجزاء يبدأ بها العمل في بلد. وهي تمتد عبر الصفوف كلها، لأن كل قرار لاحق يستند إليها.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.name':
    'تحليل المنافع العامة الرقمية وحالات الاستخدام',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'يبحث عن الخدمات العامة التي تفيدها منفعة عامة رقمية أكثر من غيرها.',
  'matrix.countryAssessment.parts.development-maturity-assessment.name': 'تقييم نضج التطوير',
  'matrix.countryAssessment.parts.development-maturity-assessment.description':
    'يحكم على مدى قدرة المؤسسات على تطوير البرمجيات وتشغيلها.',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.name': 'تقييم نضج المنظومة',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'يحكم على المحيط: الشركات والجامعات والمجتمعات والسياسات والتمويل.',
  'matrix.countryAssessment.parts.risks-assessment.name': 'تقييم المخاطر',
  'matrix.countryAssessment.parts.risks-assessment.description':
    'يسمّي ما قد يوقف البرنامج أو يضرّ به في هذا البلد، ومدى خطورته.',
  'matrix.countryAssessment.parts.osm-program-personalization.name': 'مواءمة برنامج OSM',
  'matrix.countryAssessment.parts.osm-program-personalization.description':
    'يكيّف البرنامج مع الظروف المحلية: أي الوحدات، ولمن، وبأي ترتيب.',
};
