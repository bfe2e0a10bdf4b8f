/** The texts of “digital-inclusion” in Arabic. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.pitfalls.0':
    'تُجرى الدراسة الاستقصائية عبر الإنترنت، فتسأل المتصلين بالإنترنت.',
  'conducting-digital-inclusion-assessments.pitfalls.1':
    'تُعرض أرقام سكان الريف وأرقام النساء، ولا تُعرض أرقام نساء الريف.',
  'conducting-digital-inclusion-assessments.pitfalls.2':
    'تُنشر نتائج البلد، وتبقى الجداول بحسب الفئة في الأدراج.',
  'conducting-digital-inclusion-assessments.pitfalls.3': 'تُعرض فئة صغيرة بتفصيل يتيح التعرف على أفراد منها.',
  'conducting-digital-inclusion-assessments.indicators.0.name': 'الفجوة بين الفئات',
  'conducting-digital-inclusion-assessments.indicators.0.numerator': 'نتيجة الفئة ذات أدنى حصة من المستخدمين',
  'conducting-digital-inclusion-assessments.indicators.0.denominator':
    'نتيجة الفئة ذات أعلى حصة من المستخدمين',
  'conducting-digital-inclusion-assessments.indicators.0.frequency': 'مع كل تقييم',
  'conducting-digital-inclusion-assessments.indicators.1.name': 'العوائق المزالة',
  'conducting-digital-inclusion-assessments.indicators.1.numerator': 'عوائق التقييم الأخير التي أُزيلت',
  'conducting-digital-inclusion-assessments.indicators.1.denominator': 'عوائق التقييم الأخير',
  'conducting-digital-inclusion-assessments.firstThirtyDays.0.step':
    'اختيار خدمة واحدة أو منطقة واحدة مع الفئات المهمة فيها، وتدوين السبب.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.1.step':
    'جمع ما هو مقيس بالفعل: التعداد ومسح الأسر والشكاوى والاستخدام بحسب المنطقة.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.2.step':
    'وضع علامة على الفئات التي لا يوجد لها رقم يقل عمره عن 36 شهرًا.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.3.step':
    'زيارة مكان واحد مع منظمة تمثل فئة، ومشاهدة خمسة أشخاص يجربون الخدمة، بموافقتهم.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.4.step':
    'نشر ما هو معروف وما ليس معروفًا، مع تاريخ القياس الأول.',
  'conducting-digital-inclusion-assessments.roles.0.role': 'جهاز الإحصاء',
  'conducting-digital-inclusion-assessments.roles.0.task':
    'تقديم الأرقام بحسب الفئة، وحماية الأعداد الصغيرة.',
  'conducting-digital-inclusion-assessments.roles.1.role': 'المنظمات الممثلة للفئات',
  'conducting-digital-inclusion-assessments.roles.1.task': 'اختيار الأسئلة، وقراءة الاستنتاجات أولًا.',
  'conducting-digital-inclusion-assessments.roles.2.task': 'المسؤولية عن قائمة العوائق.',
  'conducting-digital-inclusion-assessments.roles.3.role': 'وزارة الشؤون الاجتماعية',
  'conducting-digital-inclusion-assessments.roles.3.task': 'البت في الفئات والطريقة للبلد.',
  'conducting-digital-inclusion-assessments.effort.basis':
    'بلد واحد، وإحصاءات موجودة، ومسح يشمل 1,000 أسرة؛ ولا يُحسب العمل الميداني لشركة المسح.',
  'conducting-digital-inclusion-assessments.effort.ranges.0.work': 'دراسة مكتبية وقائمة النواقص',
  'conducting-digital-inclusion-assessments.effort.ranges.1.work': 'تصميم المسح وتجربته وتحليله',
  'conducting-digital-inclusion-assessments.effort.ranges.2.work': 'التكرار',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.0':
    'تُكتب الأهداف في صورة قيم، ولا رقم يبيّن هل تحققت.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.1':
    'يُحدد هدف بلا خط أساس، فيمكن ادعاء التقدم أيًا كان ما يحدث.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.2':
    'تُلزم السياسة الوزارة التي كتبتها، ولا تُلزم أيًا ممن يديرون الخدمات.',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.name': 'الأهداف الماضية في مسارها',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.numerator':
    'الأهداف التي يقع أحدث رقم لها على المسار المخطط أو فوقه',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.denominator': 'أهداف السياسة',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.name': 'المال المُنفق',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.numerator':
    'المال المُنفق على تدابير السياسة',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.denominator':
    'المال المرصود لها في الميزانية',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.0.step':
    'سرد أهداف السياسة الحالية، أو الخطة التي تحل محلها، مع الرقم والتاريخ والمسؤول والميزانية.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.1.step':
    'اختيار الهدفين اللذين يخصان أكبر عدد من الناس، وإيجاد خط أساس لكل منهما.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.2.step':
    'سؤال الجهتين المالكتين لخدمتين عن القاعدة التي تدفعهما إلى العمل.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.3.step':
    'صياغة واجب واحد لنموذج المناقصة وآخر لمعيار الخدمة.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.4.step':
    'إرسال المسودة إلى ثلاث منظمات للفئات المتأثرة، مع موعد للرد.',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.role': 'قائد السياسة',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.task':
    'صياغة الأهداف بأرقام، وتقديم تقرير كل سنة.',
  'strategy-and-policy-development-for-digital-inclusion.roles.1.task': 'تخصيص بند في الميزانية لكل تدبير.',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.role': 'الجهات المالكة للخدمات',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.task': 'تنفيذ التدابير.',
  'strategy-and-policy-development-for-digital-inclusion.roles.3.task':
    'الرد على المسودات، ومراجعة التقرير السنوي.',
  'strategy-and-policy-development-for-digital-inclusion.effort.basis':
    'سياسة وطنية فيها عشرة أهداف، ومشاورة على مدى ثلاثة أشهر.',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.0.work': 'مسودة فيها خطوط الأساس',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.1.work': 'المشاورة والاعتماد',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.2.work': 'التقرير السنوي',
  'designing-inclusive-open-source-software-solutions.pitfalls.0':
    'لا تعثر أداة فحص آلية على أي عيب، ولا يستطيع مستخدم كفيف إرسال الاستمارة.',
  'designing-inclusive-open-source-software-solutions.pitfalls.1':
    'تُختبر إمكانية النفاذ في النهاية، حين يكون ثمن التصميم قد دُفع.',
  'designing-inclusive-open-source-software-solutions.pitfalls.2':
    'يُنشر بيان مرة واحدة، وتتغير الخدمة كل شهر.',
  'designing-inclusive-open-source-software-solutions.indicators.0.name': 'المهام المنجزة بلا مساعدة',
  'designing-inclusive-open-source-software-solutions.indicators.0.numerator':
    'المهام الرئيسية التي أنجزها المختبرون ذوو الإعاقة بلا مساعدة',
  'designing-inclusive-open-source-software-solutions.indicators.0.denominator':
    'المهام الرئيسية التي جربوها',
  'designing-inclusive-open-source-software-solutions.indicators.0.frequency': 'مع كل اختبار',
  'designing-inclusive-open-source-software-solutions.indicators.1.name': 'العيوب المصلَّحة في موعدها',
  'designing-inclusive-open-source-software-solutions.indicators.1.numerator':
    'عيوب إمكانية النفاذ المصلَّحة في الموعد المحدد في الخطة',
  'designing-inclusive-open-source-software-solutions.indicators.1.denominator':
    'عيوب إمكانية النفاذ التي حل موعدها',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.0.step':
    'سرد الخدمات العامة، وتدوين تاريخ آخر اختبار لإمكانية النفاذ في كل منها.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.1.step':
    'تجربة الخدمة الأكثر مستخدمين بلوحة المفاتيح وحدها، وبقارئ الشاشة، وعلى هاتف صغير.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.2.step':
    'دعوة شخصين من ذوي الإعاقة إلى أداء المهمة الرئيسية بأجر، مع مشاهدة الفريق.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.3.step':
    'نشر العيوب التي وُجدت، مع موعد لكل منها.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.4.step':
    'إصلاح العيوب الثلاثة التي توقف الناس، وإدراج المعيار في العقد التالي.',
  'designing-inclusive-open-source-software-solutions.roles.0.task': 'نشر البيان، والتقيد بمواعيده.',
  'designing-inclusive-open-source-software-solutions.roles.1.role': 'المصممون والمطورون',
  'designing-inclusive-open-source-software-solutions.roles.1.task':
    'إصلاح العيوب، والاختبار في كل دورة تطوير.',
  'designing-inclusive-open-source-software-solutions.roles.2.role': 'المختبرون ذوو الإعاقة',
  'designing-inclusive-open-source-software-solutions.roles.2.task': 'تجربة المهام الرئيسية، بأجر.',
  'designing-inclusive-open-source-software-solutions.roles.3.role': 'جهة الإشراف',
  'designing-inclusive-open-source-software-solutions.roles.3.task':
    'مراجعة البيانات المنشورة عن إمكانية النفاذ، ومراسلة من لا بيان لهم.',
  'designing-inclusive-open-source-software-solutions.effort.basis': 'خدمة واحدة فيها نحو عشرين شاشة.',
  'designing-inclusive-open-source-software-solutions.effort.ranges.0.work': 'الاختبار الأول مع خطة',
  'designing-inclusive-open-source-software-solutions.effort.ranges.1.work': 'إصلاح العيوب الشائعة',
  'designing-inclusive-open-source-software-solutions.effort.ranges.2.work': 'التكرار، كل سنة',
  'designing-inclusive-open-source-software-solutions.example.fact':
    'تسرد لوحة معلومات علنية مواقع الجهات العامة وتطبيقاتها بحالة من A إلى E. وفي نهاية عام 2024 كان 49 في المائة منها ممتثلًا للقانون (A أو B أو C)؛ وفي تلك السنة أُرسلت رسائل إنذار، وانخفض عدد ما ليس له بيان إلى النصف.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.0':
    'يُدعى القانوني والباحث إلى الاجتماع الأخير، للموافقة.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.1':
    'يجلس شخص واحد من فئة متأثرة بين اثني عشر موظفًا، بلا أجر وبلا إعداد.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.2':
    'تكتب كل مهنة فصلًا خاصًا بها، ولا تلتقي التدابير.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.name':
    'التدابير الجامعة بين المجالات',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.numerator':
    'التدابير السارية التي تجمع التكنولوجيا مع القانون أو التدريب أو مجال آخر',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.denominator':
    'التدابير السارية',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.name':
    'أفراد الفئة الذين يبقون',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.numerator':
    'أفراد الفئات المتأثرة الذين حضروا ثلاثة أرباع الجلسات',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.denominator':
    'أفراد الفئات المتأثرة في الفرق',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.0.step':
    'اختيار مشروع خدمة واحد يبدأ الآن، وسرد فريقه بحسب المهنة.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.1.step':
    'ملء المقاعد الشاغرة: القانون أو السياسات، والبحث الاجتماعي، وشخص من فئة متأثرة بأجر.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.2.step':
    'قضاء يوم معًا حيث تُستخدم الخدمة.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.3.step':
    'كتابة صفحة واحدة عن المشكلة يوقعها الجميع، مع شرح عشرة ألفاظ.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.4.step':
    'الاتفاق على تدبير واحد يحتاج إلى مهنتين، وعلى كيفية الحكم على أثره.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.0.task':
    'دعوة الفريق منذ المرحلة الأولى، ودفع مقابل الوقت.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.role': 'باحث اجتماعي',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.task':
    'دراسة الأسباب، والحكم على الأثر.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.role': 'شخص من فئة متأثرة',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.task':
    'بيان ما ينجح في الحياة اليومية، بأجر وبصوت.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.role': 'قانوني أو مسؤول سياسات',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.task':
    'تغيير القاعدة حيث تكون القاعدة هي العائق.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.basis':
    'مشروع خدمة واحد على مدى سنة بفريق من ستة أشخاص.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.0.work':
    'تشكيل الفريق ووصف المشكلة',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.1.work':
    'وقت المهن الإضافية، كل سنة',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.2.work':
    'الحكم على أثر مشروع تجريبي',
};
