/** The texts of “strategy” in Arabic. */
export const strategy: Readonly<Record<string, string>> = {
  'question.analysing-labour-costs-versus-licencing-costs':
    'من بين القرارات الكبيرة بشأن البرمجيات التي اتخذتها هذه المؤسسة خلال آخر 24 شهرًا، كم قرارًا سبقته مقارنة مؤرخة بين تكاليف الموظفين وتكاليف التراخيص؟',
  'counted.analysing-labour-costs-versus-licencing-costs':
    'القرارات بشأن البرمجيات التي رافقتها مقارنة بين تكلفة الموظفين وتكلفة التراخيص',
  'among.analysing-labour-costs-versus-licencing-costs':
    'كل القرارات بشأن البرمجيات المتخذة خلال آخر 24 شهرًا التي تتجاوز قيمتها العتبة الوطنية',
  'countsIf.analysing-labour-costs-versus-licencing-costs':
    'يسبق تاريخ المقارنة القرار، وتشمل السنوات نفسها لكل خيار، وتذكر مصدر كل رقم',
  'evidence.analysing-labour-costs-versus-licencing-costs':
    'مقارنة يسبق تاريخها القرار، مع مصادر أرقامها، ومذكرة القرار التي تستند إليها.',
  'noEvidence.analysing-labour-costs-versus-licencing-costs':
    'قائمة أسعار من مورّد واحد بلا أي رقم لعمل الموظفين.',
  'note.analysing-labour-costs-versus-licencing-costs':
    'حيث لا عتبة للشراء في البلد، تُؤخذ أكبر عشرة قرارات ويُذكر ذلك. أما كشف التكاليف الكامل على مدى عمر البرمجيات فيُسأل عنه في موضع آخر.',
  'question.capacity-building':
    'من بين الأنظمة العشرة التي تعتمد عليها هذه المؤسسة أكثر من غيرها، كم نظامًا وضع موظفوها تغييرًا فيه قيد التشغيل خلال آخر 12 شهرًا؟',
  'counted.capacity-building': 'الأنظمة التي وضع موظفو المؤسسة تغييرًا فيها قيد التشغيل',
  'among.capacity-building': 'الأنظمة العشرة التي تعتمد عليها المؤسسة أكثر من غيرها (كلها إن كان لديها أقل)',
  'countsIf.capacity-building': 'كتب موظف تغييرًا واحدًا على الأقل في الشيفرة؛ ولا يُحتسب تغيير في الإعدادات',
  'evidence.capacity-building': 'سجل مؤرخ للتغييرات يبيّن جهة عمل من كتبها.',
  'noEvidence.capacity-building': 'شهادة دورة في البرمجة.',
  'note.capacity-building': 'يُسأل عن الدورات والوظائف في موضع آخر؛ ولا يُحتسب هنا إلا ما فعله الموظفون.',
  'question.platform-and-tool-selection':
    'من بين الأنظمة الجديدة التي اختارتها هذه المؤسسة خلال آخر 24 شهرًا، كم نظامًا اختير بمقارنة موثقة بين منتجات مرشحة؟',
  'counted.platform-and-tool-selection': 'الأنظمة الجديدة المختارة بمقارنة موثقة بين منتجات مرشحة',
  'among.platform-and-tool-selection': 'كل الأنظمة الجديدة المختارة خلال آخر 24 شهرًا',
  'countsIf.platform-and-tool-selection':
    'قورن منتجان مرشحان أو أكثر بمعايير محددة سلفًا، منها حالة المشروع القائم وراء البرمجيات',
  'evidence.platform-and-tool-selection': 'ورقة نقاط مؤرخة، فيها المعايير والمنتجات المرشحة ونقاط كل منها.',
  'noEvidence.platform-and-tool-selection': 'رسالة إلكترونية توصي بمنتج واحد.',
  'question.software-contribution-governance':
    'خلال آخر 12 شهرًا، كيف بتّت هذه المؤسسة في طلبات موظفيها المساهمة في مشاريع خارجية مفتوحة المصدر؟',
  'evidence.software-contribution-governance': 'القاعدة المؤرخة، وسجل الطلبات مع عدد الأيام حتى الرد.',
  'noEvidence.software-contribution-governance': 'جملة في سياسة ترحب بالمساهمات.',
  'note.software-contribution-governance':
    'المساهمة شيفرة أو نص أو ترجمة أو اختبار أو إبلاغ عن خلل. وحيث لم يرد أي طلب في الفترة، لا تتجاوز الإجابة الدرجة الثالثة.',
  'question.security-and-risk-management':
    'من بين الأنظمة التي تشغّلها هذه المؤسسة اليوم، كم نظامًا له قائمة مكونات برمجيات محدَّثة يمكن للآلة قراءتها؟',
  'counted.security-and-risk-management':
    'الأنظمة قيد التشغيل التي لها قائمة مكونات برمجيات محدَّثة يمكن للآلة قراءتها',
  'among.security-and-risk-management': 'كل الأنظمة قيد التشغيل',
  'countsIf.security-and-risk-management':
    'القائمة بصيغة SPDX أو CycloneDX، وتخص الإصدار قيد التشغيل، ولا يزيد عمرها على 12 شهرًا',
  'evidence.security-and-risk-management': 'ملف مؤرخ بصيغة SPDX أو CycloneDX للإصدار قيد التشغيل من كل نظام.',
  'noEvidence.security-and-risk-management': 'وعد من المورّد بتسليم قائمة.',
  'obligation.security-and-risk-management':
    'من دون قائمة مكونات البرمجيات لا يمكن الحكم على أي شيء آخر في الأمن: فلا أحد يستطيع أن يحدد النظام الذي تعنيه ثغرة أمنية منشورة.',
  'question.change-management':
    'من بين الانتقالات إلى المصادر المفتوحة التي أجرتها هذه المؤسسة خلال آخر 36 شهرًا، كم انتقالًا أُعدّ له مع مستخدميه؟',
  'counted.change-management': 'الانتقالات إلى المصادر المفتوحة التي أُعدّ لها مع مستخدميها',
  'among.change-management': 'كل الانتقالات من برمجيات أخرى إلى برمجيات مفتوحة المصدر خلال آخر 36 شهرًا',
  'countsIf.change-management':
    'دُرّب المستخدمون قبل التحول، وكانت هناك جهة اتصال مسماة لطلب المساعدة، وقيس الاستخدام بعد ثلاثة أشهر من التحول',
  'evidence.change-management':
    'الخطة وفيها تاريخ التحول، وقائمة الدورات السابقة له، والقياس بعد ثلاثة أشهر منه.',
  'noEvidence.change-management': 'تعميم يعلن عن البرمجيات الجديدة.',
  'note.change-management': 'الانتقال الذي لم تمضِ عليه ثلاثة أشهر لا يدخل في أي من العددين.',
  'steps.software-contribution-governance.not-yet': 'لا أثر في الفترة لقاعدة ولا لطلب.',
  'steps.software-contribution-governance.first-steps': 'يُبتّ في الطلبات حيث يتولى أمرها شخص واحد.',
  'steps.software-contribution-governance.established':
    'إضافة إلى ذلك، تحدد قاعدة معتمدة ومؤرخة من يقرر وفي كم يوم.',
  'steps.software-contribution-governance.managed':
    'إضافة إلى ذلك، يبيّن سجل أن ثلاثة أرباع الطلبات على الأقل خلال 12 شهرًا جرت وفق القاعدة.',
  'steps.software-contribution-governance.embedded':
    'إضافة إلى ذلك، رُوجعت القاعدة في ضوء غايتها خلال 24 شهرًا ثم عُدّلت أو أُكدت كتابةً.',
};
