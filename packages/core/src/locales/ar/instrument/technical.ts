/** The texts of “technical” in Arabic. */
export const technical: Readonly<Record<string, string>> = {
  'question.interoperability-and-standards-compliance':
    'من بين الأنظمة الرئيسية التي تشغّلها هذه الإدارة اليوم، كم نظامًا له واجهة عاملة موصوفة في فهرس؟',
  'counted.interoperability-and-standards-compliance': 'الأنظمة الرئيسية التي لها واجهة عاملة موصوفة في فهرس',
  'among.interoperability-and-standards-compliance':
    'كل الأنظمة الرئيسية التي تشغّلها الإدارة، ومنها السجلات الأساسية',
  'countsIf.interoperability-and-standards-compliance':
    'يستخدم نظام آخر الواجهة، وفي مدخلها في الفهرس رقم الإصدار',
  'evidence.interoperability-and-standards-compliance': 'المدخل في الفهرس، وفيه الإصدار وتاريخ آخر تغيير.',
  'noEvidence.interoperability-and-standards-compliance': 'ملف يُرسل يدويًا كل شهر.',
  'note.interoperability-and-standards-compliance':
    'تُطبع قائمة الأنظمة الرئيسية مع الإجابة. والسجلات الأساسية هي سجلات الأشخاص أو الشركات أو الأراضي أو المركبات أو العناوين.',
  'question.open-source-software-development':
    'من بين الأنظمة المبنية حسب الطلب التي تشغّلها هذه المؤسسة اليوم، كم نظامًا بُني من مستودع تتحكم فيه؟',
  'counted.open-source-software-development': 'الأنظمة المبنية حسب الطلب من مستودع تتحكم فيه المؤسسة',
  'among.open-source-software-development': 'كل الأنظمة المبنية حسب الطلب قيد التشغيل',
  'countsIf.open-source-software-development':
    'يذكر سجل الإصدار قيد التشغيل رقم الإيداع (commit) الذي بُني منه',
  'evidence.open-source-software-development': 'سجل البناء المؤرخ الذي يذكر رقم الإيداع (commit).',
  'noEvidence.open-source-software-development': 'نسخة من الشيفرة المصدرية على قرص من المورّد.',
  'note.open-source-software-development': 'التحكم يعني أن المؤسسة تستطيع منح الحقوق لكل من سواها وسحبها.',
  'question.cloud-and-infrastructure-management':
    'من بين الخدمات الرقمية التي تشغّلها هذه المؤسسة، كم خدمة استُعيدت في اختبار لدى مقدم استضافة آخر أو مركز بيانات آخر خلال آخر 12 شهرًا؟',
  'counted.cloud-and-infrastructure-management':
    'الخدمات الرقمية المستعادة في اختبار لدى مقدم استضافة آخر أو مركز بيانات آخر',
  'among.cloud-and-infrastructure-management': 'كل الخدمات الرقمية التي تشغّلها المؤسسة',
  'countsIf.cloud-and-infrastructure-management':
    'بدأ الاختبار من الشيفرة والنسخة الاحتياطية وحدهما، وعملت الخدمة',
  'evidence.cloud-and-infrastructure-management':
    'تقرير الاختبار المؤرخ، وفيه المدة التي استغرقتها الاستعادة.',
  'noEvidence.cloud-and-infrastructure-management': 'سجل يبيّن أن نسخًا احتياطية كُتبت.',
  'question.cybersecurity-and-secure-devops':
    'من بين الثغرات الأمنية الخطيرة المنشورة خلال آخر 12 شهرًا لمكونات تستخدمها هذه المؤسسة، كم ثغرة عولجت في الموعد؟',
  'depends.cybersecurity-and-secure-devops':
    'بلا قائمة مكونات البرمجيات لا يستطيع أحد أن يقول أي ثغرات تعني المؤسسة.',
  'counted.cybersecurity-and-secure-devops': 'الثغرات الأمنية الخطيرة المعالجة في الموعد',
  'among.cybersecurity-and-secure-devops':
    'كل الثغرات الأمنية الحرجة والعالية الخطورة المنشورة خلال آخر 12 شهرًا لمكونات قيد الاستخدام',
  'countsIf.cybersecurity-and-secure-devops':
    'دخل الإصلاح التشغيل قبل انقضاء المهلة التي حددتها المؤسسة كتابةً',
  'evidence.cybersecurity-and-secure-devops':
    'قائمة فيها تاريخ كل إشعار أمني وتاريخ الإصدار الذي حمل الإصلاح.',
  'noEvidence.cybersecurity-and-secure-devops': 'تقرير فحص بلا تواريخ إصلاح.',
  'obligation.cybersecurity-and-secure-devops':
    'الثغرة الأمنية غير المعالجة أقصر طريق إلى إيذاء الناس عبر نظام عام.',
  'note.cybersecurity-and-secure-devops':
    'حيث لا مهلة مكتوبة، تكون الإجابة الدرجة الأولى. والثغرة التي لم تنقضِ مهلتها لا تدخل في أي من العددين. وحيث لا يجد بحث في قائمة المكونات أي ثغرة منشورة، تكون الإجابة الدرجة الخامسة.',
  'question.data-architecture-and-management':
    'من بين مجموعات البيانات لدى هذه المؤسسة اليوم، كم مجموعة لها مدخل كامل في فهرس؟',
  'counted.data-architecture-and-management': 'مجموعات البيانات التي لها مدخل كامل في فهرس',
  'among.data-architecture-and-management': 'كل مجموعات البيانات لدى المؤسسة',
  'countsIf.data-architecture-and-management':
    'يتبع المدخل معيارًا للبيانات الوصفية ويسمّي مسؤولًا وقاعدة للاطلاع',
  'evidence.data-architecture-and-management': 'تصدير مؤرخ للفهرس.',
  'noEvidence.data-architecture-and-management': 'مخطط لقواعد البيانات.',
  'note.data-architecture-and-management':
    'مجموعة البيانات هي بيانات تُحفظ لأداء مهمة، مثل سجل. وحيث لم يضع أحد قائمة بالمجموعات، تكون الإجابة «غير معروف».',
  'question.digital-identity-and-access-management':
    'من بين خدمات هذه الإدارة التي تتطلب اليوم تسجيل الدخول، كم خدمة تقبل تسجيل الدخول الموحد؟',
  'counted.digital-identity-and-access-management': 'الخدمات التي تقبل تسجيل الدخول الموحد',
  'among.digital-identity-and-access-management': 'كل خدمات الإدارة التي تتطلب تسجيل الدخول',
  'countsIf.digital-identity-and-access-management':
    'تستخدم عدة مؤسسات تسجيل الدخول نفسه، ويعمل ببروتوكول مفتوح',
  'evidence.digital-identity-and-access-management': 'قائمة مؤرخة بالخدمات وبروتوكول كل منها.',
  'noEvidence.digital-identity-and-access-management': 'سياسة واحدة لكلمات المرور لعمليات دخول كثيرة منفصلة.',
  'question.monitoring-logging-and-observability':
    'من بين الخدمات الرقمية التي تشغّلها هذه المؤسسة، كم خدمة لها أرقام تشغيل مقيسة من آخر 3 أشهر؟',
  'counted.monitoring-logging-and-observability': 'الخدمات الرقمية التي لها أرقام تشغيل مقيسة',
  'among.monitoring-logging-and-observability': 'كل الخدمات الرقمية التي تشغّلها المؤسسة يوم الإجابة',
  'countsIf.monitoring-logging-and-observability':
    'تأتي أرقام التوافر والأخطاء من قياس بلا فجوات على مدى الأشهر الثلاثة',
  'evidence.monitoring-logging-and-observability': 'ملف أو صفحة فيها أرقام كل خدمة لكل يوم من ربع السنة.',
  'noEvidence.monitoring-logging-and-observability': 'تقدير للتوافر من مقدم الخدمة.',
  'note.monitoring-logging-and-observability': 'لا تضر فجوة أقصر من يوم واحد في ربع السنة.',
  'question.localization-and-adaptability':
    'من بين الخدمات الرقمية التي تقدمها هذه المؤسسة اليوم، كم خدمة تعمل من أولها إلى آخرها بكل لغة رسمية؟',
  'counted.localization-and-adaptability': 'الخدمات الرقمية التي تعمل من أولها إلى آخرها بكل لغة رسمية',
  'among.localization-and-adaptability': 'كل الخدمات الرقمية التي تقدمها المؤسسة',
  'countsIf.localization-and-adaptability': 'مرّ اختبار بالخدمة من الصفحة الأولى إلى النتيجة بكل لغة',
  'evidence.localization-and-adaptability': 'محضر الاختبار المؤرخ بكل لغة.',
  'noEvidence.localization-and-adaptability': 'صفحة أولى ترجمتها آلة.',
  'note.localization-and-adaptability':
    'تُحتسب لغات الأقليات المعترف بها في المناطق التي يكفل القانون استخدامها فيها.',
  'question.testing-integration-and-quality-assurance':
    'من بين الأنظمة التي فيها شيفرة خاصة بهذه المؤسسة وتشغّلها اليوم، كم نظامًا يجب أن يجتاز كل تغيير فيه اختبارات آلية؟',
  'counted.testing-integration-and-quality-assurance':
    'الأنظمة التي فيها شيفرة خاصة بالمؤسسة ويجب أن يجتاز كل تغيير فيها اختبارات آلية',
  'among.testing-integration-and-quality-assurance':
    'كل الأنظمة قيد التشغيل التي فيها شيفرة خاصة بالمؤسسة: المبنية حسب الطلب أو المكيّفة في شيفرتها',
  'countsIf.testing-integration-and-quality-assurance': 'لا يمكن أن يدخل التشغيل أي تغيير يخفق في اختبار',
  'evidence.testing-integration-and-quality-assurance': 'السجل المؤرخ لآخر ثلاثة تغييرات ونتيجة اختباراتها.',
  'noEvidence.testing-integration-and-quality-assurance': 'اختبارات تُجرى يدويًا حين يتسع الوقت.',
};
