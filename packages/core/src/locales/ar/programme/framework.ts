/** The texts of “framework” in Arabic. */
export const framework: Readonly<Record<string, string>> = {
  'framework.termLists.organisational-and-programmatic-chapters.name': 'فصول خارج الوحدات',
  'framework.termLists.organisational-and-programmatic-chapters.description':
    'فصلان يسبقان وحدات هذه الفئة: المكتب الذي يتولى العمل، والموارد التي يحتاج إليها التحول.',
  'framework.termLists.technical-considerations.name': 'اعتبارات',
  'framework.termLists.technical-considerations.description':
    'الشواغل الأربعة الحاضرة في كل مجالات المهارة في الفئة.',
  'framework.termLists.technical-govstack-concepts.name': 'مفاهيم GovStack',
  'framework.termLists.technical-govstack-concepts.description':
    'الفكرة التي تقوم عليها GovStack: تُركَّب الخدمات من أجزاء يمكن استخدامها مرة أخرى.',
  'framework.termLists.community-management-channels-for-a-small-community.name': 'مجتمع صغير أو غير رسمي',
  'framework.termLists.community-management-channels-for-a-small-community.description':
    'تطبيقات مراسلة تلائم دائرة صغيرة لا تريد عناء الإعداد.',
  'framework.termLists.community-management-channels-for-a-large-community.name': 'مجتمع كبير أو رسمي',
  'framework.termLists.community-management-channels-for-a-large-community.description':
    'نظم محادثة ذات قنوات وسلاسل نقاش تلائم أعضاءً كثيرين.',
  'framework.termLists.community-management-audiences-in-prose.name': 'فئات الجمهور المذكورة في النص',
  'framework.termLists.community-management-audiences-in-prose.description':
    'فئات تسمّيها مقدمة جدول الجمهور المستهدف إضافةً إلى صفوفه.',
  'framework.termLists.capacity-building-open-source-values.name': 'قيم المصادر المفتوحة',
  'framework.termLists.capacity-building-open-source-values.description':
    'ما تمثله المصادر المفتوحة، في ما يتجاوز الشيفرة، وفقًا للشركات التي تستشهد بها الوحدة.',
  'framework.termLists.capacity-building-ecosystem-parts.name': 'أجزاء منظومة المصادر المفتوحة',
  'framework.termLists.capacity-building-ecosystem-parts.description':
    'ما تتكون منه المنظومة، حتى لا يُنسى أي جزء منها في خطة.',
  'framework.termLists.capacity-building-ecosystem-sectors.name': 'قطاعات منظومة المصادر المفتوحة',
  'framework.termLists.capacity-building-ecosystem-sectors.description': 'أين توجد المنظومة في المجتمع.',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.name': 'أنواع المنافع العامة الرقمية',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'ما يُعدّ منفعة عامة رقمية.',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.name': 'أجزاء نشر النظام',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.description':
    'ما يجب إيصاله إلى الناس مع البرمجيات.',
  'framework.termLists.digital-inclusion-vulnerable-groups.name': 'الفئات المستضعفة',
  'framework.termLists.digital-inclusion-vulnerable-groups.description':
    'أشخاص يجب أن ينظر التقييم في أحوالهم فئةً فئة.',
  'framework.termLists.digital-inclusion-vulnerable-groups.note':
    'مجموعة من ثلاث جمل؛ واختُصرت صياغة بعض البنود.',
  'framework.termLists.digital-inclusion-evaluation-tools.name': 'أدوات التقييم',
  'framework.termLists.digital-inclusion-evaluation-tools.description':
    'أدوات منشورة لقياس الجاهزية الرقمية والتحيز على أساس النوع الاجتماعي والأثر في الأهداف والشمول.',
  'framework.termLists.digital-inclusion-audiences-in-prose.description':
    'فئات تخاطبها الوحدة في مقدمتها لا في جدولها.',
  'framework.termLists.resource-mobilisation-kinds-of-resource.name': 'أنواع الموارد',
  'framework.termLists.resource-mobilisation-kinds-of-resource.description': 'ما قد يلزم المشروع أن يوفّره.',
  'framework.termLists.resource-mobilisation-section-headings.name': 'عناوين الأقسام',
  'framework.termLists.resource-mobilisation-section-headings.description':
    'عناوين الإرشادات التي تحل محل جدول الكفاءات، بترتيبها.',
  'framework.considerations.procurement-and-legal-procurement-software.name': 'برمجيات المشتريات',
  'framework.considerations.procurement-and-legal-procurement-software.description':
    'يمكن أن يجري الشراء نفسه ببرمجيات مفتوحة المصدر، فتبيّن الحكومة بنظام مناقصاتها ما تتوقعه من غيرها.',
  'framework.considerations.procurement-and-legal-licence-related.name': 'ما يتعلق بالتراخيص',
  'framework.considerations.procurement-and-legal-licence-related.description':
    'يُلزم ترخيص البرمجيات المفتوحة المصدر كما يُلزم أي عقد آخر، وقد ينتهي الإخلال به إلى القضاء. ويجب التحقق من كل مكوّن وحده ومع المكونات الأخرى التي يوزَّع معها.',
  'framework.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'يجب أن تحترم البرمجيات والخدمات قانون الخصوصية في البلد، وأحيانًا في أماكن أخرى أيضًا: فالقواعد الأوروبية تسري على المواطنين الأوروبيين أينما عاشوا.',
  'framework.matrix.name': 'مصفوفة تنمية منظومة المصادر المفتوحة',
  'framework.matrix.countryAssessment.description':
    'دراسة من خمسة أجزاء يبدأ بها العمل في بلد. وهي تمتد عبر الصفوف كلها، لأن كل قرار لاحق يستند إليها.',
  'framework.matrix.countryAssessment.note':
    'يقع اسمها تحت مرحلة التشخيص في أعلى المصفوفة، وتقع أجزاؤها أدنى في العمود نفسه. وأُخذت كلها معًا خانةً واحدة تمتد عبر الصفوف الثلاثة؛ وهذا استنتاج.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'يبحث عن الخدمات العامة التي تفيدها منفعة عامة رقمية أكثر من غيرها.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'مطبوع في الصف المسمى «Organizational». وتطبع النسخة النصية «DPG/sse-case analysis»، وقُرئ ذلك خطأً مطبعيًا.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.description':
    'يحكم على مدى قدرة المؤسسات على تطوير البرمجيات وتشغيلها.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.note':
    'مطبوع في الصف المسمى «Organizational».',
  'framework.matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'يحكم على المحيط: الشركات والجامعات والمجتمعات والسياسات والتمويل.',
  'framework.matrix.countryAssessment.parts.risks-assessment.description':
    'يسمّي ما قد يوقف البرنامج أو يضرّ به في هذا البلد، ومدى خطورته.',
  'framework.matrix.countryAssessment.parts.risks-assessment.note': 'مطبوع في الصف المسمى «Ecosystemic».',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.description':
    'يكيّف البرنامج مع الظروف المحلية: أي الوحدات، ولمن، وبأي ترتيب.',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.note':
    'مطبوع في الصف المسمى «Ecosystemic». ولا تشرح الوثيقة «OSM»؛ والمعنى المرجّح هو إدارة المصادر المفتوحة.',
  'framework.referenceResources.govstack-specifications.name': 'مواصفات GovStack',
  'framework.referenceResources.govstack-specifications.description':
    'تصف لبنات بناء الحكومة الرقمية واحدة واحدة، مع ما يجب أن يوفره كل تنفيذ لها من وظائف وواجهات.',
  'framework.referenceResources.paera.description':
    'بنية مرجعية للإدارة العامة: مبادئ وأنماط متكررة لبنية تحتية يتوافق بعضها مع بعض ولا ترتبط بأي مورّد.',
  'framework.notes.category.ecosystemic-and-societal.note':
    'تطبع جداول التدريب «Ecosystem and Societal» (الأسطر 670 و717 و776 و1211)؛ ويطبع أحد أوجه ترابط وحدة المشتريات والشؤون القانونية «Ecosystemic» (السطر 472).',
  'framework.notes.category.technical.note': 'فيها مجالات مهارة بدلًا من الوحدات.',
  'framework.notes.module.procurement-and-legal.note':
    'لا قائمة مواضيع في المصدر هنا. استُخرج اثنا عشر موضوعًا من جملة واحدة من النص، أما الثلاثة الأخرى فعنوانها الاعتبارات.',
  'framework.notes.module.capacity-building.note':
    'تتعلق الكفاءات الخمس المطبوعة هنا جميعها بتعبئة الموارد. وهي باقية في مكانها المطبوع، ومع كل منها ملاحظة.',
  'framework.notes.module.digital-inclusion.note': 'لا قائمة مواضيع في المصدر هنا؛ استُخرجت المواضيع من نصه.',
  'framework.notes.module.digital-governance-and-sovereignty.note':
    'لا تطبع الوحدة نقاطًا عن نطاقها، فأُخذت مواضيعها من متن النص.',
  'framework.notes.module.resource-mobilisation.note':
    'يطبع المصدر فصولًا إرشادية حيث تطبع الوحدات الأخرى جدول كفاءات. وخمس كفاءات عن تعبئة الموارد مطبوعة ضمن بناء القدرات، وأُبقيت هناك.',
  'framework.notes.topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'تعد المقدمة بنصائح للحوكمة الخارجية والداخلية وغير الرسمية؛ ثم ترد قائمة واحدة مشتركة من تسع خطوات.',
  'framework.notes.competency.capacity-building.note':
    'السطر 332 من المصدر صف بلا اسم. وهو بحسب موضعه تتمة لهذه الكفاءة، ويلائم بحسب موضوعه أيضًا المقارنة بين تكلفة العمالة وتكلفة التراخيص.',
  'framework.notes.competency.leveraging-partnerships-for-resource-mobilization.note':
    'مطبوعة ضمن بناء القدرات، مع أنها تتناول تعبئة الموارد؛ ولا تطبع تلك الوحدة جدول كفاءات خاصًا بها، فربما كان الجدول في غير مكانه.',
  'framework.notes.audience.community-management-software-engineers.note':
    'يطبع المصدر وصفًا واحدًا إلى جانب مهندسي البرمجيات؛ وقُرئ على أنه ينطبق على كل دور في الجدول.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'يتناول الوصف المطبوع أطر الأمن القومي؛ ويبدو أنه بُدّل بوصف مجلس الأمن القومي.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-security-council.note':
    'يتناول الوصف المطبوع أدوات الأمن السيبراني؛ ويبدو أنه بُدّل بوصف المجلس الوطني للأمن السيبراني.',
  'framework.notes.audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'يقسم فاصل الصفحة الاسم بين السطرين 794 و797.',
  'framework.notes.dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'المطبوع «Ecosystemic»؛ وقُرئ على أنه الفئة، لأن لا وحدة بهذا الاسم.',
  'framework.notes.dependency.digital-inclusion-all-modules.note':
    'مطبوع في شكل جملة: تتداخل الوحدة مع جميع الوحدات الأخرى.',
  'framework.notes.dependency.resource-mobilisation-capacity-building.note':
    'مطبوع على أنه فئة، مع أن بناء القدرات وحدة.',
  'framework.notes.training-activity.strategy-maturity-assessment.note':
    'لا وحدة باسم «Digital Public Services Management Program»، وهو الجزء الأخير من المسار.',
  'framework.notes.training-activity.community-management-stakeholder-engagement-strategy.note':
    'لم يُطبع أي محتوى تدريبي؛ والأرجح أن الخلية دُمجت مع الصف الذي فوقها أو ضاعت.',
  'framework.notes.training-activity.capacity-building-capacity-building.note':
    'ضاع فاصل المسار في النسخة النصية؛ فصارت الفئة والوحدة متجاورتين.',
  'framework.notes.training-activity.technical-fundamentals-of-open-source.note':
    '«Technology Basics» في المسار ليس اسم أي مجال؛ وتتناول العناوين أساسًا مكاتب برامج البرمجيات المفتوحة المصدر (OSPO).',
  'framework.notes.reading.procurement-and-legal-consent-building-block-description.note':
    'الأرجح أنه صفحة من مواصفات GovStack للبنة الموافقة؛ ولا يذكر المصدر ذلك.',
  'framework.notes.reading.procurement-and-legal-responsible-data-management.note':
    'وهو أيضًا بداية عنوان حقيبة تدريب أوكسفام في القائمة نفسها؛ وأُبقي الاثنان مدخلين منفصلين.',
  'framework.notes.reading.procurement-and-legal-floss-for-sustainable-development.note':
    'ينتهي العنوان المطبوع بشرطة مائلة: حُذف ما بعدها.',
  'framework.notes.reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'تختم القائمة الوحدة وفئتها معًا؛ وهي بحسب موضوعها تخدم الفئة كلها.',
  'framework.notes.reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    '«5.» في أول العنوان هو رقم الفصل في الدليل. وتختم القائمة الوحدة وفئتها معًا؛ وهي بحسب موضوعها تخدم الفئة كلها.',
  'framework.notes.matrix-item.os-requirements-specifications.note':
    'تنتمي الوحدة إلى الفئة المؤسسية، أما صف المصفوفة فهو الصف التقني.',
  'framework.notes.matrix-item.dpg-os-management-program.note':
    'لا وحدة بهذا الاسم. وأقرب أثر له مسار صف تدريبي ضمن الاستراتيجية في السطر 348، ينتهي بعبارة «Digital Public Services Management Program».',
  'framework.notes.matrix-item.ospo-setup.note':
    'تمثل مكتب برامج البرمجيات المفتوحة المصدر (OSPO)، وهو ليس عنصرًا من عناصر الإطار. وتليها في الصف خلية فارغة، مما يرجّح امتدادها من التخطيط إلى التنفيذ.',
  'framework.printed.strategy-maturity-assessment.resources.0.note': 'ضاع فاصل بين الكلمات وأُعيد هنا.',
  'framework.printed.requirements-and-specifications-reference-architecture.resources.0.note':
    'الأرجح أنه ما يعرضه المتصفح لبوابة Australian Government Architecture التي يتضمنها الفهرس؛ وهو مصنف غير العنوان التالي.',
  'framework.printed.requirements-and-specifications-service-prioritisation.resources.0.note':
    'يبدو أنه اسم مالك مستودع شيفرة واسم المستودع.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.1.note':
    'ضاعت الفواصل وأُعيدت من قائمة القراءة في السطر 1216.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.4.note':
    'مطبوع في صف تتمة عند السطر 674.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'تبيّن بالبحث أنه بداية العنوان التالي: فكلاهما ندوة واحدة يتضمن الفهرس تسجيلها.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'ضاع فاصل بين الكلمات وأُعيد هنا. وتبيّن بالبحث أنه والعنوان السابق مصنف واحد.',
  'framework.printed.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'ضاعت الفواصل بين الكلمات وأُعيدت هنا.',
  'framework.printed.technical-fundamentals-of-open-source.resources.2.note':
    'مطبوع في صف تتمة عند السطر 1280.',
  'framework.term.title': 'مكتب برامج البرمجيات المفتوحة المصدر (OSPO): السنتان الأوليان',
  'framework.term.milestones.office-opens.name': 'افتتاح المكتب',
  'framework.term.milestones.office-opens.description':
    'أول يوم يكون فيه الموظفون في أماكنهم لدى الجهة المضيفة.',
  'framework.term.milestones.first-year-review.name': 'مراجعة السنة الأولى',
  'framework.term.milestones.first-year-review.description':
    'مقارنة ما تحقق بتقييم البلد، وتحديد أهداف السنة الثانية.',
  'framework.term.milestones.continuation-plan.name': 'خطة ما بعد البرنامج',
  'framework.term.milestones.continuation-plan.description':
    'الاتفاق مع الجهة المضيفة على من يموّل المكتب ومن يديره، قبل انتهاء الدعم بنصف سنة.',
  'framework.term.milestones.support-ends.name': 'انتهاء دعم البرنامج',
  'framework.term.milestones.support-ends.description': 'تواصل الجهة المضيفة عمل المكتب.',
  'framework.call.title': 'دعوة OSEE إلى إبداء الاهتمام، 2024',
  'framework.call.latePolicy.reason': 'لا تمنح أي وثيقة مهلة بعد يوم الإغلاق.',
  'framework.milestones.eoi-closes.name': 'إغلاق الدعوة',
  'framework.milestones.eoi-closes.description': 'آخر يوم لتقديم استمارة إبداء الاهتمام.',
};
