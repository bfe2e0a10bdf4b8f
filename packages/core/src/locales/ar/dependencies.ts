import type { OseeTexts } from '../osee-texts.ts';

/** The dependencies in Arabic. */
export const dependencies = {
  'strategy-legal-or-policy-requirements': {
    name: 'متطلبات القانون أو السياسات',
    description:
      'القوانين والسياسات الوطنية تحدّ مما يجوز أن تعد به الاستراتيجية، ولذلك يجب أن تُقرأ قبل كتابتها.',
  },
  'strategy-organisational-priorities': {
    name: 'الأولويات المؤسسية',
    description:
      'لا تصمد الاستراتيجية إلا إذا خدمت ما تطلبه القيادات ومجالس الإدارة والعاملون ومن تُقدَّم إليهم الخدمات.',
  },
  'strategy-available-capacity': {
    name: 'القدرات المتاحة',
    description: 'عدد الأشخاص المدربين والمعدات والشبكة المتاحة أمور تقرر مدى طموح الاستراتيجية.',
  },
  'strategy-organisational-gaps': {
    name: 'الثغرات المؤسسية',
    description:
      'ضعف العمل الجماعي أو قلة المهارات أو رداءة البيانات دواعٍ لوضع استراتيجية بقدر ما هي قيود عليها، لأن المصادر المفتوحة يمكن أن تساعد على سد هذه الثغرات.',
  },
  'requirements-and-specifications-community-management': {
    name: 'إدارة المجتمعات',
    description:
      'تتحسن المتطلبات حين يعبّر المعنيون عن أولوياتهم بأنفسهم ويقرؤون المسودة بحثًا عن الثغرات والعبارات الغامضة.',
  },
  'requirements-and-specifications-capacity-building': {
    name: 'بناء القدرات',
    description:
      'الوثائق المعتنى بها والمرقّمة الإصدارات تقصّر الوقت الذي يحتاج إليه العضو الجديد قبل أن يساهم.',
  },
  'procurement-and-legal-capacity-building': {
    name: 'بناء القدرات',
    description:
      'لا يستطيع المشترون العمل بهذه الوحدة إلا بعد أن يتعلموا كيف تعمل المشاريع المفتوحة المصدر وتراخيصها.',
  },
  'procurement-and-legal-ecosystemic-and-societal': {
    name: 'المنظومة',
    description:
      'يحتاج المدققون والممولون وسائر المعنيين بعملية الشراء إلى الأفكار الأساسية نفسها، وإلا أوقفوا ما فهمه المشترون.',
  },
  'procurement-and-legal-requirements-and-specifications': {
    name: 'المتطلبات والمواصفات',
    description: 'ما يُشترى نتيجة لما طُلب، فجودة المناقصة من جودة قائمة احتياجاتها.',
  },
  'community-management-strategy': {
    name: 'الاستراتيجية',
    description:
      'الجهة العامة التي تنوي الاعتماد على المصادر المفتوحة ينبغي أن تفكر في مجتمعها منذ المسودة الأولى للاستراتيجية، لا بعد الإطلاق.',
  },
  'community-management-requirements-and-specifications': {
    name: 'المتطلبات والمواصفات',
    description: 'لا يستطيع الأعضاء المساهمة جيدًا إلا إذا دُوّنت لهم الاحتياجات والواجهات.',
  },
  'capacity-building-community-management': {
    name: 'إدارة المجتمعات',
    description:
      'حتى المجتمع الصغير للمصادر المفتوحة يمكن أن يأتي بأول المتدربين، ثم يجعل المتدربون المجتمع أقوى.',
  },
  'capacity-building-digital-inclusion': {
    name: 'الشمول الرقمي',
    description: 'يمكن لمن تدرّبوا أن ينقلوا المهارات الرقمية الأساسية إلى جيرانهم.',
  },
  'capacity-building-requirements-and-specifications': {
    name: 'المتطلبات والمواصفات',
    description: 'يتعلم موظفو الخدمة المدنية هنا كيف تُجمع الاحتياجات وكيف يوصف الحل.',
  },
  'capacity-building-procurement-and-legal': {
    name: 'المشتريات والشؤون القانونية',
    description: 'يتعلم المشترون هنا كيف تُشترى البرمجيات المفتوحة المصدر وأي قواعد يجب أن تتغير من أجلها.',
  },
  'capacity-building-digital-governance-and-sovereignty': {
    name: 'الحوكمة الرقمية والسيادة الرقمية',
    description:
      'البلد القادر على بناء بنيته التحتية المفتوحة وصيانتها بنفسه أقل اعتمادًا على غيره وأسرع تعافيًا.',
  },
  'capacity-building-strategy': {
    name: 'الاستراتيجية',
    description:
      'وجود كثير من الأشخاص القادرين على حل المشكلات بالمصادر المفتوحة هو في حد ذاته هدف استراتيجي للبلد.',
  },
  'digital-inclusion-all-modules': {
    name: 'جميع الوحدات الأخرى',
    description: 'الشمول سؤال يُطرح في كل وحدة أخرى، من التصميم والاستراتيجية إلى الشراء والتمويل والتدريب.',
  },
  'digital-governance-and-sovereignty-strategy': {
    name: 'الاستراتيجية',
    description: 'يجب أن تنسجم استراتيجية كل مؤسسة مع الطريقة التي يريد بها البلد كله بلوغ السيادة الرقمية.',
  },
  'digital-governance-and-sovereignty-procurement-and-legal': {
    name: 'المشتريات والشؤون القانونية',
    description:
      'مراجعة القوانين وقواعد الشراء الموحدة هما الأساس الذي تقوم عليه الرقابة على البيانات والأنظمة.',
  },
  'digital-governance-and-sovereignty-requirements-and-specifications': {
    name: 'المتطلبات والمواصفات',
    description: 'بنود الامتثال في المواصفات تنقل قواعد الحوكمة إلى تصميم الأنظمة.',
  },
  'digital-governance-and-sovereignty-digital-inclusion': {
    name: 'الشمول الرقمي',
    description: 'شمول الناس اختبار عملي للحوكمة: فحيث تخفق الرقابة تتسع الفجوة الرقمية.',
  },
  'digital-governance-and-sovereignty-capacity-building': {
    name: 'بناء القدرات',
    description:
      'الهيئات التي تضع السياسات تحتاج إلى خبرة دائمة خاصة بها في المصادر المفتوحة لتعمل لصالح المواطنين.',
  },
  'resource-mobilisation-capacity-building': {
    name: 'فئة بناء القدرات',
    description: 'تُعالَج في بناء القدرات مسألة الأشخاص والمهارات التقنية التي على المشروع أن يوفّرها.',
  },
} satisfies OseeTexts['dependency'];
