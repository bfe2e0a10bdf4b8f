/** The texts of “notes” in Arabic. */
export const notes: Readonly<Record<string, string>> = {
  'category.ecosystemic-and-societal.note':
    'تطبع جداول التدريب «Ecosystem and Societal» (الأسطر 670 و717 و776 و1211)؛ ويطبع أحد أوجه ترابط وحدة المشتريات والشؤون القانونية «Ecosystemic» (السطر 472).',
  'category.technical.note': 'فيها مجالات مهارة بدلًا من الوحدات.',
  'module.procurement-and-legal.note':
    'لا قائمة مواضيع في المصدر هنا. استُخرج اثنا عشر موضوعًا من جملة واحدة من النص، أما الثلاثة الأخرى فعنوانها الاعتبارات.',
  'module.capacity-building.note':
    'تتعلق الكفاءات الخمس المطبوعة هنا جميعها بتعبئة الموارد. وهي باقية في مكانها المطبوع، ومع كل منها ملاحظة.',
  'module.digital-inclusion.note': 'لا قائمة مواضيع في المصدر هنا؛ استُخرجت المواضيع من نصه.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.note':
    'مجموعة من ثلاث جمل؛ واختُصرت صياغة بعض البنود.',
  'module.digital-governance-and-sovereignty.note':
    'لا تطبع الوحدة نقاطًا عن نطاقها، فأُخذت مواضيعها من متن النص.',
  'module.resource-mobilisation.note':
    'يطبع المصدر فصولًا إرشادية حيث تطبع الوحدات الأخرى جدول كفاءات. وخمس كفاءات عن تعبئة الموارد مطبوعة ضمن بناء القدرات، وأُبقيت هناك.',
  'topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'تعد المقدمة بنصائح للحوكمة الخارجية والداخلية وغير الرسمية؛ ثم ترد قائمة واحدة مشتركة من تسع خطوات.',
  'competency.capacity-building.note':
    'السطر 332 من المصدر صف بلا اسم. وهو بحسب موضعه تتمة لهذه الكفاءة، ويلائم بحسب موضوعه أيضًا المقارنة بين تكلفة العمالة وتكلفة التراخيص.',
  'competency.leveraging-partnerships-for-resource-mobilization.note':
    'مطبوعة ضمن بناء القدرات، مع أنها تتناول تعبئة الموارد؛ ولا تطبع تلك الوحدة جدول كفاءات خاصًا بها، فربما كان الجدول في غير مكانه.',
  'audience.community-management-software-engineers.note':
    'يطبع المصدر وصفًا واحدًا إلى جانب مهندسي البرمجيات؛ وقُرئ على أنه ينطبق على كل دور في الجدول.',
  'audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'يتناول الوصف المطبوع أطر الأمن القومي؛ ويبدو أنه بُدّل بوصف مجلس الأمن القومي.',
  'audience.digital-governance-and-sovereignty-national-security-council.note':
    'يتناول الوصف المطبوع أدوات الأمن السيبراني؛ ويبدو أنه بُدّل بوصف المجلس الوطني للأمن السيبراني.',
  'audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'يقسم فاصل الصفحة الاسم بين السطرين 794 و797.',
  'dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'المطبوع «Ecosystemic»؛ وقُرئ على أنه الفئة، لأن لا وحدة بهذا الاسم.',
  'dependency.digital-inclusion-all-modules.note': 'مطبوع في شكل جملة: تتداخل الوحدة مع جميع الوحدات الأخرى.',
  'dependency.resource-mobilisation-capacity-building.note': 'مطبوع على أنه فئة، مع أن بناء القدرات وحدة.',
  'training-activity.strategy-maturity-assessment.note':
    'لا وحدة باسم «Digital Public Services Management Program»، وهو الجزء الأخير من المسار.',
  'training-activity.strategy-maturity-assessment.resources.0.note': 'ضاع فاصل بين الكلمات وأُعيد هنا.',
  'training-activity.requirements-and-specifications-reference-architecture.resources.0.note':
    'الأرجح أنه ما يعرضه المتصفح لبوابة Australian Government Architecture التي يتضمنها الفهرس؛ وهو مصنف غير العنوان التالي.',
  'training-activity.requirements-and-specifications-service-prioritisation.resources.0.note':
    'يبدو أنه اسم مالك مستودع شيفرة واسم المستودع.',
  'training-activity.community-management-stakeholder-engagement-strategy.note':
    'لم يُطبع أي محتوى تدريبي؛ والأرجح أن الخلية دُمجت مع الصف الذي فوقها أو ضاعت.',
  'training-activity.capacity-building-capacity-building.note':
    'ضاع فاصل المسار في النسخة النصية؛ فصارت الفئة والوحدة متجاورتين.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.1.note':
    'ضاعت الفواصل وأُعيدت من قائمة القراءة في السطر 1216.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.4.note':
    'مطبوع في صف تتمة عند السطر 674.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'تبيّن بالبحث أنه بداية العنوان التالي: فكلاهما ندوة واحدة يتضمن الفهرس تسجيلها.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'ضاع فاصل بين الكلمات وأُعيد هنا. وتبيّن بالبحث أنه والعنوان السابق مصنف واحد.',
  'training-activity.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'ضاعت الفواصل بين الكلمات وأُعيدت هنا.',
  'training-activity.technical-fundamentals-of-open-source.note':
    '«Technology Basics» في المسار ليس اسم أي مجال؛ وتتناول العناوين أساسًا مكاتب برامج البرمجيات المفتوحة المصدر (OSPO).',
  'training-activity.technical-fundamentals-of-open-source.resources.2.note':
    'مطبوع في صف تتمة عند السطر 1280.',
  'reading.procurement-and-legal-consent-building-block-description.note':
    'الأرجح أنه صفحة من مواصفات GovStack للبنة الموافقة؛ ولا يذكر المصدر ذلك.',
  'reading.procurement-and-legal-responsible-data-management.note':
    'وهو أيضًا بداية عنوان حقيبة تدريب أوكسفام في القائمة نفسها؛ وأُبقي الاثنان مدخلين منفصلين.',
  'reading.procurement-and-legal-floss-for-sustainable-development.note':
    'ينتهي العنوان المطبوع بشرطة مائلة: حُذف ما بعدها.',
  'reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'تختم القائمة الوحدة وفئتها معًا؛ وهي بحسب موضوعها تخدم الفئة كلها.',
  'reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    '«5.» في أول العنوان هو رقم الفصل في الدليل. وتختم القائمة الوحدة وفئتها معًا؛ وهي بحسب موضوعها تخدم الفئة كلها.',
  'matrix-item.os-requirements-specifications.note':
    'تنتمي الوحدة إلى الفئة المؤسسية، أما صف المصفوفة فهو الصف التقني.',
  'matrix-item.dpg-os-management-program.note':
    'لا وحدة بهذا الاسم. وأقرب أثر له مسار صف تدريبي ضمن الاستراتيجية في السطر 348، ينتهي بعبارة «Digital Public Services Management Program».',
  'matrix-item.ospo-setup.note':
    'تمثل مكتب برامج البرمجيات المفتوحة المصدر (OSPO)، وهو ليس عنصرًا من عناصر الإطار. وتليها في الصف خلية فارغة، مما يرجّح امتدادها من التخطيط إلى التنفيذ.',
  'matrix.countryAssessment.note':
    'يقع اسمها تحت مرحلة التشخيص في أعلى المصفوفة، وتقع أجزاؤها أدنى في العمود نفسه. وأُخذت كلها معًا خانةً واحدة تمتد عبر الصفوف الثلاثة؛ وهذا استنتاج.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'مطبوع في الصف المسمى «Organizational». وتطبع النسخة النصية «DPG/sse-case analysis»، وقُرئ ذلك خطأً مطبعيًا.',
  'matrix.countryAssessment.parts.development-maturity-assessment.note':
    'مطبوع في الصف المسمى «Organizational».',
  'matrix.countryAssessment.parts.risks-assessment.note': 'مطبوع في الصف المسمى «Ecosystemic».',
  'matrix.countryAssessment.parts.osm-program-personalization.note':
    'مطبوع في الصف المسمى «Ecosystemic». ولا تشرح الوثيقة «OSM»؛ والمعنى المرجّح هو إدارة المصادر المفتوحة.',
};
