/** The texts of “digital-governance-and-sovereignty” in Arabic. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.what':
    'القدرة على تبيّن المواضع التي فقد فيها البلد التحكم في بياناته وأنظمته الرقمية أو قد يفقده، وكتابة سياسة تستعيده من دون أن تغلق البلد.',
  'digital-sovereignty-and-policy-formulation.why':
    'يُفقد التحكم بخطوات صغيرة: عقد هنا، وسجل أجنبي هناك. والسياسة التي تكتفي بإعلان السيادة لا تغيّر شيئًا، والتي تمنع كل تبادل تُلحق ضررًا. وما ينفع هو معرفة أي تبعية مهمة وما الذي يحل محلها.',
  'digital-sovereignty-and-policy-formulation.how.0':
    'سرد البيانات والأنظمة الحيوية، ومعها الجهة المالكة والمورّد والمكان والقانون وطريق الخروج.',
  'digital-sovereignty-and-policy-formulation.how.1': 'الحكم على كل تبعية بمدى احتمال وقوع خلل ومدى ضرره.',
  'digital-sovereignty-and-policy-formulation.how.2':
    'مقارنة القوانين والاستراتيجيات الحالية بالقائمة، ووضع علامة على الثغرات.',
  'digital-sovereignty-and-policy-formulation.how.3':
    'صياغة تدابير لأسوأ الثغرات: المعايير المفتوحة، والبديل المفتوح المصدر، وإيداع الشيفرة لدى طرف ثالث، والاستضافة الوطنية، والمهارات.',
  'digital-sovereignty-and-policy-formulation.how.4':
    'التشاور مع قطاع الأعمال والمجتمع المدني والهيئات الأمنية، ونشر الأسباب.',
  'digital-sovereignty-and-policy-formulation.how.5': 'الاعتماد مع تحديد المواعيد، وتحديث القائمة كل سنة.',
  'digital-sovereignty-and-policy-formulation.evidence.0': 'سجل للتبعيات الحيوية مع تقديراتها.',
  'digital-sovereignty-and-policy-formulation.evidence.1': 'سياسة فيها تدابير لأعلى التقديرات.',
  'digital-sovereignty-and-policy-formulation.evidence.2': 'محضر مشاورة عامة.',
  'digital-sovereignty-and-policy-formulation.evidence.3': 'تبعيات خُفّضت منذ السجل الأخير.',
  'oversight-and-accountability-in-open-source-digital-governance.what':
    'ترتيبات تستطيع بها جهة مستقلة أن ترى كيف تُبنى أنظمة الدولة المفتوحة المصدر وتُشغَّل وتُغيَّر، ومن يفعل ذلك، وأن تسأل عنه.',
  'oversight-and-accountability-in-open-source-digital-governance.why':
    'تجعل الشيفرة المفتوحة التفقد ممكنًا لا مؤكدًا. فإذا لم يُكلَّف أحد بالنظر، ولم تحدد أي قاعدة من يجيب، بقيت الشفافية على الورق، ولم يستطع المواطنون معرفة من قرر في بياناتهم.',
  'oversight-and-accountability-in-open-source-digital-governance.how.0':
    'رسم مخطط يبيّن لكل نظام مهم من يملكه ومن يموّله ويطوّره ويشغّله ويدققه.',
  'oversight-and-accountability-in-open-source-digital-governance.how.1':
    'منح هيئة واحدة الحق في تفقد الشيفرة والسجلات والعقود، مع الموارد اللازمة لذلك.',
  'oversight-and-accountability-in-open-source-digital-governance.how.2':
    'نشر الشيفرة والقرارات والحوادث ونتائج التدقيق ما لم يمنع القانون ذلك.',
  'oversight-and-accountability-in-open-source-digital-governance.how.3': 'فتح قناة للشكاوى لها مهلة للرد.',
  'oversight-and-accountability-in-open-source-digital-governance.how.4':
    'إشراك المجتمع المدني والباحثين في مجلس المراجعة.',
  'oversight-and-accountability-in-open-source-digital-governance.how.5':
    'متابعة كل تدقيق إلى أن تُغلق نقاطه.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.0':
    'مخطط علني للمسؤوليات في كل نظام.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.1': 'تقارير التدقيق مع متابعتها.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.2': 'إحصاءات الشكاوى والردود.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.3': 'قائمة أعضاء مجلس المراجعة.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.what':
    'مراجعة القوانين والقواعد وصياغتها بحيث يجوز للدولة استخدام البرمجيات المفتوحة المصدر وتمويلها ونشرها وتقاسمها، وبحيث تبقى بياناتها خاضعة لقانونها.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.why':
    'قد تجعل قواعد قديمة المصادر المفتوحة غير قانونية من غير قصد: قانون ميزانية لا يعرف إلا المشتريات، أو أسرار رسمية تشمل كل شيفرة، أو قواعد تصدير بشأن التشفير. وينبغي أن تكون القواعد الجديدة قليلة وواضحة ومتسقة مع المعاهدات.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.0':
    'جمع القوانين المتعلقة بالميزانية والمشتريات وحقوق المؤلف والبيانات والأمن والمحفوظات التي تمس البرمجيات.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.1':
    'وضع علامة على ما يعوق استخدام المصادر المفتوحة أو نشرها، وعلى ما يترك البيانات بلا حماية.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.2':
    'دراسة قوانين بلدان لها نظام مماثل، مثل القوانين التي توجب نشر الشيفرة الممولة من المال العام.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.3':
    'صياغة التغييرات في أصغر شكل يفي بالغرض، وكثيرًا ما يكون مرسومًا أو مبادئ توجيهية قبل القانون.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.4':
    'مراجعة المسودة في ضوء الاتفاقات الإقليمية والدولية.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.5':
    'تدريب القضاة والمدققين والموظفين العامين على القاعدة الجديدة، ومراجعة أثرها.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.0':
    'مراجعة للقوانين مع استنتاجاتها.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.1':
    'قانون أو مرسوم أو مبادئ توجيهية معتمدة بشأن المصادر المفتوحة.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.2':
    'بيان بمدى اتساقه مع الاتفاقات الدولية.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.3': 'حالات طُبقت فيها القاعدة.',
  'international-cooperation-and-digital-sovereignty.what':
    'العمل مع بلدان أخرى وهيئات دولية بشأن البرمجيات والبيانات والقواعد، مع رؤية واضحة لما يعطيه كل اتفاق وما يأخذه.',
  'international-cooperation-and-digital-sovereignty.why':
    'لا يبني بلد كل شيء وحده، والمنافع العامة الرقمية قائمة على التقاسم. وفي الوقت نفسه قد يُلزم اتفاق بشأن البيانات بلدًا عقودًا من الزمن. ويجب أن يفهم المفاوضون القانون والتكنولوجيا معًا.',
  'international-cooperation-and-digital-sovereignty.how.0':
    'سرد الاتفاقات بشأن البيانات والتكنولوجيا السارية أو قيد التفاوض.',
  'international-cooperation-and-digital-sovereignty.how.1':
    'تقدير أثر كل منها في التحكم والتكلفة وحقوق المواطنين وحرية تغيير المورّد.',
  'international-cooperation-and-digital-sovereignty.how.2':
    'إعداد المواقف مع القانونيين والتقنيين والأمنيين قبل بدء المحادثات.',
  'international-cooperation-and-digital-sovereignty.how.3': 'طلب معايير مفتوحة وحقوق متبادلة وبند للخروج.',
  'international-cooperation-and-digital-sovereignty.how.4':
    'المشاركة في المشاريع والهيئات المشتركة، بمندوبين مسمَّين يبقون سنوات.',
  'international-cooperation-and-digital-sovereignty.how.5': 'نشر ما اتُّفق عليه، ومراجعته في موعد محدد.',
  'international-cooperation-and-digital-sovereignty.evidence.0': 'سجل للاتفاقات مع تقييم لكل منها.',
  'international-cooperation-and-digital-sovereignty.evidence.1': 'مواقف مكتوبة لمفاوضات حديثة.',
  'international-cooperation-and-digital-sovereignty.evidence.2': 'مندوبون ومساهمات في هيئات دولية.',
  'international-cooperation-and-digital-sovereignty.evidence.3': 'مشروع مشترك مع بلد آخر.',
  'public-private-partnerships-and-national-digital-ecosystems.what':
    'إقامة تعاون مع شركات خاصة من أجل البنية التحتية الرقمية يحتفظ فيه الجانب العام بالأهداف والبيانات والشيفرة وطريق الخروج.',
  'public-private-partnerships-and-national-digital-ecosystems.why':
    'تأتي الشركات برأس المال والمهارة اللذين تفتقر إليهما الدولة. ومن دون عناية تأتي أيضًا بأجزاء مغلقة في وسط نظام مفتوح، وببيانات في أيدٍ خاصة، وبسعر يرتفع متى لم يعد غيرها قادرًا على أداء العمل.',
  'public-private-partnerships-and-national-digital-ecosystems.how.0':
    'بيان الهدف العام ولماذا تخدمه الشراكة أفضل من عقد عادي.',
  'public-private-partnerships-and-national-digital-ecosystems.how.1':
    'اختيار الشريك بمنافسة مفتوحة، مع قواعد للشفافية وتضارب المصالح.',
  'public-private-partnerships-and-national-digital-ecosystems.how.2':
    'حسم الحقوق: ترخيص مفتوح للشيفرة، وملكية عامة للبيانات، وواجهات مفتوحة.',
  'public-private-partnerships-and-national-digital-ecosystems.how.3':
    'تقاسم المخاطر والدخل وفق معادلة يستطيع الجانبان التحقق منها.',
  'public-private-partnerships-and-national-digital-ecosystems.how.4':
    'تسمية فريق عام يفهم النظام بما يكفي لتوجيهه.',
  'public-private-partnerships-and-national-digital-ecosystems.how.5':
    'كتابة خطة الخروج وإجراء تمرين عليها، ونشر النتائج كل سنة.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.0':
    'عقد شراكة منشور فيه بنود عن الشيفرة والبيانات والخروج.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.1': 'فريق عام مسمّى ذو مهارة تقنية.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.2': 'تقرير سنوي عن النتائج والتكلفة.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.3': 'حصة الشركات المحلية من العمل.',
};
