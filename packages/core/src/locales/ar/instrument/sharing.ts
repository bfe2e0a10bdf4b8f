/** The texts of “sharing” in Arabic. */
export const sharing: Readonly<Record<string, string>> = {
  'question.sharing-strategy':
    'من بين الأوراق التي كتبتها هذه المؤسسة بشأن قرارات البرمجيات خلال آخر 24 شهرًا، كم ورقة متاحة للجمهور؟',
  'counted.sharing-strategy': 'الأوراق بشأن قرارات البرمجيات المتاحة للجمهور',
  'among.sharing-strategy':
    'كل مقارنات التكلفة ومذكرات القرار في آخر 24 شهرًا بشأن القرارات المتعلقة بالبرمجيات التي تتجاوز قيمتها العتبة',
  'countsIf.sharing-strategy': 'يستطيع أي شخص قراءة الورقة بلا طلب؛ ويجوز حجب المقاطع التي يحميها قانون',
  'evidence.sharing-strategy': 'قائمة مؤرخة بالأوراق ورابط كل منها.',
  'noEvidence.sharing-strategy': 'ورقة تُسلَّم عند الطلب.',
  'question.sharing-requirements':
    'من بين المنتجات البرمجية المطورة على نفقة هذه المؤسسة خلال آخر 36 شهرًا، كم منتجًا شيفرته المصدرية متاحة للجمهور؟',
  'counted.sharing-requirements': 'المنتجات البرمجية التي شيفرتها المصدرية متاحة للجمهور',
  'among.sharing-requirements':
    'كل المنتجات البرمجية المطورة، كليًا أو جزئيًا، على نفقة المؤسسة خلال آخر 36 شهرًا',
  'countsIf.sharing-requirements':
    'يستطيع أي شخص قراءة الشيفرة المصدرية الكاملة للإصدار قيد التشغيل بترخيص مفتوح',
  'evidence.sharing-requirements': 'قائمة مؤرخة بالمنتجات، وفيها رابط مستودع كل منتج وترخيصه.',
  'noEvidence.sharing-requirements': 'مستودع فيه إصدار قديم.',
  'note.sharing-requirements': 'المنتجات التي يمنع قانون نشرها تبقى ضمن المجموع؛ وتُسمّى مع الإجابة.',
  'question.sharing-procurement':
    'من بين مناقصات البرمجيات التي أغلقتها هذه المؤسسة خلال آخر 12 شهرًا، كم مناقصة متاحة للجمهور من الإعلان إلى العقد؟',
  'counted.sharing-procurement': 'مناقصات البرمجيات المتاحة للجمهور من الإعلان إلى العقد',
  'among.sharing-procurement': 'كل مناقصات البرمجيات المغلقة خلال آخر 12 شهرًا',
  'countsIf.sharing-procurement':
    'يستطيع أي شخص قراءة وثائق المناقصة والعقد الموقع؛ ويجوز حجب المقاطع التي يحميها قانون',
  'evidence.sharing-procurement': 'قائمة مؤرخة بالمناقصات، وفيها روابط الوثائق والعقد.',
  'noEvidence.sharing-procurement': 'إعلان إرساء فيه الاسم والسعر فقط.',
  'question.sharing-community':
    'من بين قواعد الشيفرة التي تقودها هذه المؤسسة اليوم، كم قاعدة تشارك في قراراتها منظمة أخرى؟',
  'counted.sharing-community': 'قواعد الشيفرة التي تشارك في قراراتها منظمة أخرى',
  'among.sharing-community': 'كل قواعد الشيفرة التي تقودها المؤسسة',
  'countsIf.sharing-community': 'يجوز لشخص يعمل في جهة أخرى دمج التغييرات أو له صوت',
  'evidence.sharing-community': 'قائمة الحقوق المؤرخة، أو محضر فيه تصويت المنظمة الأخرى.',
  'noEvidence.sharing-community': 'قائمة بريدية يستطيع آخرون التعليق فيها.',
  'note.sharing-community': 'المورّد الذي تدفع له المؤسسة مقابل قاعدة الشيفرة ليس منظمة أخرى.',
  'question.sharing-capacity':
    'من بين دورات المصادر المفتوحة التي قدمتها هذه المؤسسة خلال آخر 24 شهرًا، كم دورة موادها بترخيص مفتوح؟',
  'counted.sharing-capacity': 'الدورات التي موادها بترخيص مفتوح',
  'among.sharing-capacity': 'كل دورات المصادر المفتوحة الخاصة بالمؤسسة التي قدمتها خلال آخر 24 شهرًا',
  'countsIf.sharing-capacity': 'يستطيع أي شخص تنزيل كل المواد، ويتيح الترخيص تعديلها',
  'evidence.sharing-capacity': 'قائمة مؤرخة بالدورات، وفيها رابط المواد وترخيصها.',
  'noEvidence.sharing-capacity': 'شرائح عرض تُرسل إلى من شاركوا.',
  'question.sharing-inclusion':
    'من بين تقارير الاختبارات مع المستخدمين التي كتبتها هذه المؤسسة خلال آخر 12 شهرًا، كم تقريرًا متاحًا للجمهور؟',
  'counted.sharing-inclusion': 'تقارير الاختبارات مع المستخدمين المتاحة للجمهور',
  'among.sharing-inclusion': 'كل تقارير الاختبارات مع المستخدمين في آخر 12 شهرًا',
  'countsIf.sharing-inclusion': 'يستطيع أي شخص قراءة التقرير، ولا يمكن التعرف فيه على أحد',
  'evidence.sharing-inclusion': 'قائمة مؤرخة بالتقارير ورابط كل منها.',
  'noEvidence.sharing-inclusion': 'بيان صحفي عن الاختبارات.',
  'note.sharing-inclusion': 'حيث لم يُكتب أي تقرير، تكون الإجابة الدرجة الأولى.',
  'question.sharing-governance': 'كم بلدًا آخر أخذ بقواعد هذا البلد بشأن المصادر المفتوحة خلال آخر 24 شهرًا؟',
  'evidence.sharing-governance': 'نص مؤرخ من البلد الآخر يذكر مصدره.',
  'noEvidence.sharing-governance': 'زيارة وفد.',
  'note.sharing-governance':
    'القواعد هي السياسات والعقود النموذجية وقواعد السجلات. تُحتسب الهيئة الإقليمية بلدًا. ويُحتسب كل بلد مرة واحدة.',
  'question.sharing-resources':
    'من بين الأنظمة المشتركة في هذا البلد اليوم، كم نظامًا يدفع عدة مستخدمين تكلفة صيانته بموجب اتفاق؟',
  'counted.sharing-resources': 'الأنظمة المشتركة التي يدفع عدة مستخدمين تكلفة صيانتها بموجب اتفاق',
  'among.sharing-resources': 'كل الأنظمة العامة التي تستخدمها عدة مؤسسات أو بلدان معًا',
  'countsIf.sharing-resources': 'يحدد اتفاق موقع الحصة التي يدفعها كل من مستخدمَين أو أكثر',
  'evidence.sharing-resources': 'الاتفاق الموقع والمؤرخ، وفيه حصة كل مستخدم.',
  'noEvidence.sharing-resources': 'نظام تدفع وزارة واحدة تكلفته عن الجميع.',
  'note.sharing-resources': 'حيث لا نظام مشتركًا، تكون الإجابة الدرجة الأولى. تُعدّ الأنظمة لا الأموال.',
  'question.sharing-technical':
    'من بين التغييرات على برمجيات مفتوحة المصدر لغيرها التي أدخلتها هذه المؤسسة التشغيل خلال آخر 12 شهرًا، كم تغييرًا عُرض على المشروع الأصلي؟',
  'counted.sharing-technical': 'التغييرات المعروضة على المشروع الأصلي',
  'among.sharing-technical':
    'كل التغييرات التي أُجريت على برمجيات مفتوحة المصدر لغير المؤسسة ودخلت التشغيل خلال آخر 12 شهرًا',
  'countsIf.sharing-technical': 'عُرض التغيير على المشروع خلال ستة أشهر من دخوله التشغيل',
  'evidence.sharing-technical': 'قائمة بالتغييرات، وفيها تاريخ التشغيل ورابط كل عرض.',
  'noEvidence.sharing-technical': 'نسخة من الشيفرة المعدلة على خادم للمؤسسة.',
  'note.sharing-technical':
    'التغيير الذي لم يُعرض بعد ولم تنقضِ مهلة عرضه البالغة ستة أشهر لا يدخل في أي من العددين.',
  'question.sharing-office':
    'من بين الأدلة الإرشادية لمكتب المصادر المفتوحة في هذه الإدارة اليوم، كم دليلًا إرشاديًا تستخدمه مؤسسة أخرى؟',
  'counted.sharing-office': 'الأدلة الإرشادية التي تستخدمها مؤسسة أخرى',
  'among.sharing-office': 'كل الأدلة الإرشادية السارية لمكتب المصادر المفتوحة',
  'countsIf.sharing-office': 'يستطيع أي شخص قراءة الدليل الإرشادي، وتقول مؤسسة أخرى كتابةً إنها تستخدمه',
  'evidence.sharing-office': 'رابط الدليل الإرشادي، والنص المؤرخ من المؤسسة الأخرى.',
  'noEvidence.sharing-office': 'عدد زيارات الصفحة.',
  'note.sharing-office': 'حيث لا دليل إرشاديًا ساريًا، تكون الإجابة الدرجة الأولى.',
  'steps.sharing-governance.not-yet': 'لم يأخذ بها أي بلد آخر.',
  'steps.sharing-governance.first-steps': 'أخذ بها بلد آخر واحد.',
  'steps.sharing-governance.established': 'أخذ بها بلدان آخران.',
  'steps.sharing-governance.managed': 'أخذت بها ثلاثة بلدان أخرى أو أربعة.',
  'steps.sharing-governance.embedded': 'أخذت بها خمسة بلدان أخرى أو أكثر.',
};
