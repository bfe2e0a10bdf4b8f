/** The texts of “digital-governance-and-sovereignty” in Arabic. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'question.digital-sovereignty-and-policy-formulation':
    'ما حالة سياسة هذا البلد في مواجهة الارتهان لمورّد رقمي واحد؟',
  'evidence.digital-sovereignty-and-policy-formulation':
    'السياسة وتاريخها، وسجل أوجه الارتهان وفيه مسؤول عن كل منها.',
  'noEvidence.digital-sovereignty-and-policy-formulation': 'خطاب يذكر السيادة هدفًا.',
  'note.digital-sovereignty-and-policy-formulation':
    'يُعدّ الجزء من الاستراتيجية الرقمية هو السياسة حيث يتناول الارتهان في قسم خاص به.',
  'question.oversight-and-accountability-in-open-source-digital-governance':
    'من بين الأنظمة الرقمية المهمة في هذا البلد، كم نظامًا راجعته جهة مستقلة خلال آخر 36 شهرًا؟',
  'counted.oversight-and-accountability-in-open-source-digital-governance':
    'الأنظمة المهمة التي راجعتها جهة مستقلة',
  'among.oversight-and-accountability-in-open-source-digital-governance':
    'كل الأنظمة في السجل الوطني للأنظمة الرقمية المهمة',
  'countsIf.oversight-and-accountability-in-open-source-digital-governance':
    'لا تتبع الجهة من يشغّل النظام، ولاستنتاجاتها متابعة مكتوبة',
  'evidence.oversight-and-accountability-in-open-source-digital-governance':
    'تقرير الجهة المؤرخ، وقائمة بما جرى بشأن استنتاجاتها.',
  'noEvidence.oversight-and-accountability-in-open-source-digital-governance':
    'تقرير كتبه من يشغّل النظام عن نفسه.',
  'obligation.oversight-and-accountability-in-open-source-digital-governance':
    'لا يطّلع على ما في داخل هذه الأنظمة أحد غير من يشغّلها؛ وبلا مراجعة من الخارج تبقى العيوب عنده.',
  'note.oversight-and-accountability-in-open-source-digital-governance':
    'حيث لا سجل للأنظمة المهمة في البلد، تكون الإجابة الدرجة الأولى. ويجوز أن تجري المراجعة جهة من بلد آخر أو إقليم آخر.',
  'question.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'ما حالة القاعدة القانونية بشأن البرمجيات المفتوحة المصدر في الجهات العامة في هذا البلد؟',
  'evidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'النص الرسمي وتاريخه، وحالتان مؤرختان طُبّق فيهما.',
  'noEvidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'رأي مفاده أن لا شيء في القانون يمنع المصادر المفتوحة.',
  'note.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'يجب أن تتيح القاعدة للجهات العامة استخدام البرمجيات المفتوحة المصدر، ودفع ثمن العمل عليها، ونشر ما دُفع ثمنه. والقاعدة التي تتناول جزءًا من ذلك وحده تقابلها الدرجة الثانية.',
  'question.international-cooperation-and-digital-sovereignty':
    'من بين الاتفاقات الرقمية الدولية السارية اليوم في هذا البلد، كم اتفاقًا قُيّم كتابةً من حيث الارتهان؟',
  'counted.international-cooperation-and-digital-sovereignty':
    'الاتفاقات الدولية المقيّمة كتابةً من حيث الارتهان',
  'among.international-cooperation-and-digital-sovereignty':
    'كل الاتفاقات الدولية السارية بشأن البيانات أو التكنولوجيا الرقمية',
  'countsIf.international-cooperation-and-digital-sovereignty': 'يتناول التقييم التحكم والتكلفة والخروج',
  'evidence.international-cooperation-and-digital-sovereignty': 'سجل للاتفاقات فيه تاريخ كل تقييم ورابطه.',
  'noEvidence.international-cooperation-and-digital-sovereignty': 'مذكرة عن مراسم التوقيع.',
  'note.international-cooperation-and-digital-sovereignty':
    'تُحتسب الاتفاقات مع الدول والهيئات الإقليمية والجهات المانحة وشركات البلدان الأخرى على قدم المساواة.',
  'question.public-private-partnerships-and-national-digital-ecosystems':
    'من بين عقود الشراكة بين القطاعين العام والخاص الجارية اليوم في هذا البلد للبنية التحتية الرقمية، كم عقدًا أُجري تمرين على الخروج منه؟',
  'counted.public-private-partnerships-and-national-digital-ecosystems':
    'عقود الشراكة بين القطاعين العام والخاص التي أُجري تمرين على الخروج منها',
  'among.public-private-partnerships-and-national-digital-ecosystems':
    'كل عقود الشراكة بين القطاعين العام والخاص الجارية للبنية التحتية الرقمية',
  'countsIf.public-private-partnerships-and-national-digital-ecosystems':
    'للجانب العام الحقوق في الشيفرة وفي البيانات، وقد اجتاز خطوات الخروج مرة في تمرين',
  'evidence.public-private-partnerships-and-national-digital-ecosystems':
    'بنود الحقوق، والمحضر المؤرخ للتمرين.',
  'noEvidence.public-private-partnerships-and-national-digital-ecosystems': 'بند خروج لم يُجرَّب قط.',
  'steps.digital-sovereignty-and-policy-formulation.not-yet': 'لا شيء مكتوب عن الارتهان للمورّدين.',
  'steps.digital-sovereignty-and-policy-formulation.first-steps': 'توجد مسودة سياسة مؤرخة.',
  'steps.digital-sovereignty-and-policy-formulation.established': 'اعتُمدت المسودة والسياسة سارية.',
  'steps.digital-sovereignty-and-policy-formulation.managed':
    'إضافة إلى ذلك، حُدّد المسؤول والتمويل والتواريخ لأشد أوجه الارتهان المدرجة في سجل، ونُفّذ تدبير واحد.',
  'steps.digital-sovereignty-and-policy-formulation.embedded':
    'إضافة إلى ذلك، يبيّن تقرير بالأرقام أن وجهًا واحدًا على الأقل من الارتهان خُفف منذ سريان السياسة.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.not-yet':
    'لا شيء مكتوب في قانون ولا في لائحة.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.first-steps':
    'توجد مسودة قاعدة مؤرخة.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.established':
    'اعتُمدت المسودة والقاعدة سارية.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.managed':
    'إضافة إلى ذلك، حُدّد المسؤول والتمويل والتواريخ، وتبيّن حالتان مؤرختان تطبيق القاعدة.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.embedded':
    'إضافة إلى ذلك، أُبلغ بالأرقام عن نتائج القاعدة منذ سريانها.',
};
