/** The texts of “digital-inclusion” in Arabic. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'question.conducting-digital-inclusion-assessments':
    'من بين الفئات التي اختار هذا البلد متابعتها، كم فئة لها نتائج منفصلة عن الشمول الرقمي من آخر 36 شهرًا؟',
  'counted.conducting-digital-inclusion-assessments':
    'الفئات التي لها نتائج منفصلة عن الشمول الرقمي من آخر 36 شهرًا',
  'among.conducting-digital-inclusion-assessments':
    'كل الفئات الضعيفة التي اختار البلد متابعتها من القائمة ذات الاثنتي عشرة فئة',
  'countsIf.conducting-digital-inclusion-assessments':
    'تُعطى النتائج للفئة نفسها وتتناول النفاذ أو الأسعار أو المهارات أو المحتوى',
  'evidence.conducting-digital-inclusion-assessments': 'تقرير مؤرخ فيه نتائج بحسب الفئة.',
  'noEvidence.conducting-digital-inclusion-assessments': 'رقم عن استخدام الإنترنت في البلد كله.',
  'note.conducting-digital-inclusion-assessments':
    'تُختار الفئات قبل العدّ ويُطبع الاختيار مع الإجابة. تضم الفئات الاثنتا عشرة في الإطار سكان الريف وسكان الحضر، وهم معًا كل الناس؛ فيُختار بعناية. وبلا اختيار تكون الإجابة الدرجة الأولى.',
  'question.strategy-and-policy-development-for-digital-inclusion':
    'من بين أهداف سياسة الشمول الرقمي السارية اليوم في هذا البلد، كم هدفًا محددًا بالكامل؟',
  'counted.strategy-and-policy-development-for-digital-inclusion': 'الأهداف المحددة بالكامل',
  'among.strategy-and-policy-development-for-digital-inclusion': 'كل الأهداف في سياسة الشمول الرقمي السارية',
  'countsIf.strategy-and-policy-development-for-digital-inclusion': 'للهدف رقم وتاريخ ومسؤول وميزانية',
  'evidence.strategy-and-policy-development-for-digital-inclusion':
    'نص السياسة، وفيه لكل هدف الرقم والتاريخ والمسؤول والميزانية.',
  'noEvidence.strategy-and-policy-development-for-digital-inclusion': 'رؤية بلا أرقام.',
  'note.strategy-and-policy-development-for-digital-inclusion':
    'حيث لا تسري سياسة من هذا النوع، تكون الإجابة الدرجة الأولى. ويُعدّ فصل من سياسة أوسع سياسةً.',
  'question.designing-inclusive-open-source-software-solutions':
    'من بين الخدمات الرقمية لهذه المؤسسة، كم خدمة اختُبرت إمكانية النفاذ إليها خلال آخر 36 شهرًا؟',
  'counted.designing-inclusive-open-source-software-solutions':
    'الخدمات الرقمية التي اختُبرت إمكانية النفاذ إليها',
  'among.designing-inclusive-open-source-software-solutions': 'كل الخدمات الرقمية للمؤسسة',
  'countsIf.designing-inclusive-open-source-software-solutions':
    'يتبع الاختبار المعيار الوطني أو WCAG، ولما لم يجتزه خطة معالجة فيها تواريخ',
  'evidence.designing-inclusive-open-source-software-solutions':
    'تقرير الاختبار المؤرخ، وخطة معالجة ما لم يجتزه.',
  'noEvidence.designing-inclusive-open-source-software-solutions': 'علامة اعتماد من منتج البرمجيات.',
  'obligation.designing-inclusive-open-source-software-solutions':
    'الخدمة العامة التي لا يستطيع بعض الناس استخدامها تحرمهم من حق.',
  'note.designing-inclusive-open-source-software-solutions':
    'الخدمة التي لا بيان لها عن إمكانية النفاذ تُعدّ غير مختبرة.',
  'question.developing-multidisciplinary-approaches-for-digital-inclusion':
    'من بين مشاريع الخدمات التي بدأتها هذه المؤسسة خلال آخر 24 شهرًا، كم مشروعًا كان له من البداية فريق من عدة مهن؟',
  'counted.developing-multidisciplinary-approaches-for-digital-inclusion':
    'مشاريع الخدمات التي لها من البداية فريق من عدة مهن',
  'among.developing-multidisciplinary-approaches-for-digital-inclusion':
    'كل مشاريع الخدمات التي بدأت خلال آخر 24 شهرًا',
  'countsIf.developing-multidisciplinary-approaches-for-digital-inclusion':
    'ضمّت المرحلة الأولى أشخاصًا للتكنولوجيا، وللقانون أو السياسات، وللبحث الاجتماعي، وشخصًا من فئة تعنيها الخدمة',
  'evidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'القائمة المؤرخة لفريق المرحلة الأولى بحسب المهنة وبلا أسماء.',
  'noEvidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'ورشة مع المستخدمين بعد الإطلاق.',
  'note.developing-multidisciplinary-approaches-for-digital-inclusion':
    'يجوز أن يمثل شخص واحد مهنتين من هذه المهن.',
};
