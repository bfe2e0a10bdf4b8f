/** The texts of “resource-mobilisation” in Arabic. */
export const resourceMobilisation: Readonly<Record<string, string>> = {
  'question.mobilisation-needs':
    'من بين القطاعات ذات الأولوية في هذا البلد، كم قطاعًا له قائمة احتياجات رقمية من آخر 24 شهرًا؟',
  'counted.mobilisation-needs': 'القطاعات ذات الأولوية التي لها قائمة احتياجات رقمية',
  'among.mobilisation-needs': 'كل القطاعات ذات الأولوية في الخطة الوطنية',
  'countsIf.mobilisation-needs': 'تاريخ القائمة ضمن آخر 24 شهرًا، وتذكر ما يلزم وما هو موجود وما ينقص',
  'evidence.mobilisation-needs': 'القائمة المؤرخة بالاحتياجات والفجوات لكل قطاع.',
  'noEvidence.mobilisation-needs': 'قائمة مشاريع اقترحها مورّد.',
  'note.mobilisation-needs': 'حيث لا تسمّي أي خطة قطاعات ذات أولوية، تكون الإجابة الدرجة الأولى.',
  'question.mobilisation-plan-years':
    'كم سنة تشمل اليوم خطة الميزانية الخاصة بالمصادر المفتوحة في هذا البلد؟',
  'evidence.mobilisation-plan-years': 'خطة الميزانية المؤرخة، وفيها افتراضات الأسعار والعملة لكل سنة.',
  'noEvidence.mobilisation-plan-years': 'مبلغ لعدة سنوات غير موزع على السنوات.',
  'note.mobilisation-plan-years':
    'تُعدّ السنة مشمولة حيث يرد لها في الخطة رقم وتُبيَّن افتراضات الأسعار والعملة. والسنة الجارية هي الأولى.',
  'question.mobilisation-spread':
    'ما حصة أكبر مصدر تمويل من تكلفة تشغيل المصادر المفتوحة في هذا البلد خلال آخر 12 شهرًا؟',
  'evidence.mobilisation-spread': 'حسابات آخر 12 شهرًا، وفيها مبلغ كل مصدر.',
  'noEvidence.mobilisation-spread': 'قائمة مصادر بلا مبالغ.',
  'note.mobilisation-spread':
    'تكلفة التشغيل هي تكلفة المصادر المفتوحة في القطاع العام كله، أو ما هو معروف منها: ويُذكر أي الأمرين. تُحسب الأموال لا عدد المصادر. وميزانية الدولة مصدر واحد. وبلا أرقام تكون الإجابة «غير معروف».',
  'question.mobilisation-reserve': 'ما حالة الاحتياطي المالي للطوارئ في هذا البلد لبرنامج المصادر المفتوحة؟',
  'evidence.mobilisation-reserve': 'بند الميزانية المعتمدة وسنته، والقواعد المؤرخة.',
  'noEvidence.mobilisation-reserve': 'أموال متبقية في آخر السنة.',
  'note.mobilisation-reserve': 'الاختبار هو محاكاة حالة على الورق وفق القواعد المكتوبة، مع تحرير محضر.',
  'question.mobilisation-commitments':
    'من تكلفة برنامج المصادر المفتوحة في هذا البلد للأشهر الأربعة والعشرين المقبلة، كم تبلغ التكلفة التي تغطيها التزامات موقعة؟',
  'depends.mobilisation-commitments': 'لا يمكن مقارنة الأموال بخطة إلا حيث تشمل خطة السنوات المقبلة.',
  'counted.mobilisation-commitments': 'التكلفة التي تغطيها التزامات موقعة، بالعملة',
  'among.mobilisation-commitments':
    'التكلفة المخططة لبرنامج المصادر المفتوحة للأشهر الأربعة والعشرين المقبلة، بالعملة نفسها',
  'countsIf.mobilisation-commitments': 'الالتزام موقع، ويحدد المبلغ، ويستحق خلال الأشهر الأربعة والعشرين',
  'evidence.mobilisation-commitments': 'الالتزامات الموقعة وفيها المبلغ والتاريخ، إلى جانب خطة التكلفة.',
  'noEvidence.mobilisation-commitments': 'وعد قُطع في مؤتمر.',
  'note.mobilisation-commitments':
    'تُحسب الأموال لا الالتزامات. والميزانية المعتمدة التزام موقع. وبلا تكلفة مخططة تكون الإجابة «غير معروف».',
  'question.mobilisation-follow-up':
    'خلال آخر 12 شهرًا، كيف قارن هذا البلد الإنفاق بالخطة في برنامج المصادر المفتوحة؟',
  'depends.mobilisation-follow-up': 'لا يمكن مقارنة الأموال بخطة إلا حيث تشمل خطة السنوات المقبلة.',
  'evidence.mobilisation-follow-up': 'الورقة ربع السنوية المؤرخة، وفيها الإنفاق والخطة والقرار المتخذ.',
  'noEvidence.mobilisation-follow-up': 'كشف حساب بلا الخطة إلى جانبه.',
  'question.mobilisation-exit':
    'من بين الأنظمة الممولة اليوم من الخارج في هذا البلد، كم نظامًا له خطة مؤرخة لانتقال المسؤولية إلى البلد؟',
  'counted.mobilisation-exit': 'الأنظمة التي لها خطة مؤرخة لانتقال المسؤولية إلى البلد',
  'among.mobilisation-exit': 'كل الأنظمة العامة الممولة من خارج البلد',
  'countsIf.mobilisation-exit': 'تحدد الخطة تواريخ انتقال الأموال والتشغيل والصيانة إلى جهة في البلد',
  'evidence.mobilisation-exit': 'الخطة المؤرخة، وفيها الجهة التي تتسلم والسنة.',
  'noEvidence.mobilisation-exit': 'جملة عن الاستدامة في طلب المنحة.',
  'note.mobilisation-exit': 'يُحتسب النظام حيث تدفع جهة مانحة أو جهة مقرضة أو دولة أخرى جزءًا من تكلفة تشغيله.',
  'steps.mobilisation-plan-years.not-yet': 'لا سنة مشمولة.',
  'steps.mobilisation-plan-years.first-steps': 'سنة واحدة مشمولة.',
  'steps.mobilisation-plan-years.established': 'سنتان مشمولتان.',
  'steps.mobilisation-plan-years.managed': 'ثلاث سنوات مشمولة.',
  'steps.mobilisation-plan-years.embedded': 'أربع سنوات أو أكثر مشمولة.',
  'steps.mobilisation-spread.not-yet': 'دفع أكبر مصدر أكثر من 90 في المائة.',
  'steps.mobilisation-spread.first-steps': 'دفع أكبر مصدر أكثر من 75 في المائة ولم يتجاوز 90.',
  'steps.mobilisation-spread.established': 'دفع أكبر مصدر أكثر من 60 في المائة ولم يتجاوز 75.',
  'steps.mobilisation-spread.managed': 'دفع أكبر مصدر أكثر من 50 في المائة ولم يتجاوز 60.',
  'steps.mobilisation-spread.embedded': 'دفع أكبر مصدر 50 في المائة أو أقل.',
  'steps.mobilisation-reserve.not-yet': 'لم يُجنَّب شيء، ولا شيء مكتوب عن احتياطي.',
  'steps.mobilisation-reserve.first-steps': 'تنص ورقة مؤرخة على تجنيب أموال.',
  'steps.mobilisation-reserve.established': 'إضافة إلى ذلك، يرد في الميزانية المعتمدة مبلغ للاحتياطي.',
  'steps.mobilisation-reserve.managed':
    'إضافة إلى ذلك، تسري قواعد تحدد من يجوز له استخدام الاحتياطي وكيف يُعاد ملؤه.',
  'steps.mobilisation-reserve.embedded':
    'إضافة إلى ذلك، استُخدم الاحتياطي أو اختُبر خلال 24 شهرًا، وأُبلغ عن النتيجة كتابةً.',
  'steps.mobilisation-follow-up.not-yet': 'لا أثر في الفترة لمقارنة.',
  'steps.mobilisation-follow-up.first-steps': 'تُجرى المقارنة حيث يتولى أمرها شخص واحد.',
  'steps.mobilisation-follow-up.established': 'إضافة إلى ذلك، يحدد نص معتمد ومؤرخ من يقارن ومتى ومن يقرر.',
  'steps.mobilisation-follow-up.managed':
    'إضافة إلى ذلك، تُثبت أوراق إجراء ثلاثة أرباع المقارنات المستحقة على الأقل خلال 12 شهرًا، ومع كل منها قرار.',
  'steps.mobilisation-follow-up.embedded':
    'إضافة إلى ذلك، رُوجع هذا الإجراء في ضوء غايته خلال 24 شهرًا ثم عُدّل أو أُكد كتابةً.',
};
