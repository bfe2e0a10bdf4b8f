/** The texts of “capacity-building” in Arabic. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.pitfalls.0':
    'تُوقَّع مذكرة تفاهم أمام الكاميرات، ولا تسمّي أي مساهمة.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.1':
    'يكتب طلبة الشريك جزءًا لا يعتني به أحد بعد انتهاء الفصل الدراسي.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.2': 'يُختار الشريك لأنه كان أول من طلب.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.3':
    'توقّع كل وزارة اتفاقًا خاصًا بها مع الشريك نفسه.',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.name': 'الموعود والمُتسلَّم',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.numerator': 'المساهمات المُتسلَّمة في موعدها',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.denominator':
    'المساهمات الموعودة بموعد محدد',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.name':
    'الشراكات التي تبقى بعد تغيّر جهة الاتصال',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.numerator':
    'الاتفاقات التي لا تزال نشطة بعد سنة من تغيّر جهة الاتصال',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.denominator':
    'الاتفاقات التي تغيّرت فيها جهة الاتصال',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.0.step':
    'جمع كل الاتفاقات الجارية، والتأشير على ما يسمّي منها مساهمات وما ينص على خروج.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.1.step':
    'الاتصال بالشريك في أهمها، وسؤاله عما يعتقد أنه وعد به.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.2.step':
    'كتابة مرفق من صفحة واحدة: من يعطي ماذا ومتى، ومن يملك النتيجة، وكيف تنتهي الشراكة.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.3.step':
    'الاتفاق على المرفق مع هذا الشريك، وتسمية جهة اتصال ونائب لها لدى كل طرف.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.4.step':
    'إدراج أول لقاء ربع سنوي في جدول المواعيد.',
  'leveraging-partnerships-for-resource-mobilization.roles.0.role': 'مسؤول الشراكات',
  'leveraging-partnerships-for-resource-mobilization.roles.0.task': 'مسك السجل، والمطالبة بما وُعد به.',
  'leveraging-partnerships-for-resource-mobilization.roles.1.task': 'كتابة المرفق عن الحقوق والخروج.',
  'leveraging-partnerships-for-resource-mobilization.roles.2.role': 'جهة الاتصال لدى الشريك',
  'leveraging-partnerships-for-resource-mobilization.roles.2.task': 'الإبلاغ عن المساهمات، وتسمية نائب.',
  'leveraging-partnerships-for-resource-mobilization.roles.3.task': 'بيان ما ينقص، وتسلّم ما يُقدَّم.',
  'leveraging-partnerships-for-resource-mobilization.effort.basis': 'مؤسسة واحدة لها عشرة اتفاقات جارية.',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.0.work': 'السجل، ومرفق لاتفاق واحد',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.1.work': 'رعاية شراكة واحدة، كل سنة',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.2.work':
    'شراكة جديدة، من الحديث الأول إلى التوقيع',
  'leveraging-partnerships-for-resource-mobilization.example.place': 'شبكة HISP، DHIS2',
  'leveraging-partnerships-for-resource-mobilization.example.fact':
    'بحلول نهاية عام 2022 كان 59 بلدًا قد نشر نظام DHIS2 لترصّد كوفيد-19 أو للتطعيم ضده أو للغرضين معًا. وأنجزت ذلك فرق هذه البلدان مع شبكة HISP ومركزها، ووردت أموال الطوارئ عبر الشبكة من US CDC وNorad وGavi.',
  'strategic-funding.pitfalls.0': 'يُطلب تمويل الصيانة كل سنة كأنها مشروع، فتبدأ متأخرة كل سنة.',
  'strategic-funding.pitfalls.1': 'تدفع المنحة ثمن وظائف برمجية جديدة، فلا تبقى ميزانية للإصلاح.',
  'strategic-funding.pitfalls.2': 'تُخطَّط التكاليف بالعملة الأجنبية بسعر صرف اليوم.',
  'strategic-funding.pitfalls.3': 'يُرسل نص واحد إلى كل الجهات الممولة.',
  'strategic-funding.indicators.0.name': 'الصيانة الممولة من الميزانية الوطنية',
  'strategic-funding.indicators.0.numerator':
    'تكاليف صيانة الخدمات القائمة على المصادر المفتوحة المدفوعة من الميزانية الوطنية',
  'strategic-funding.indicators.0.denominator': 'كل تكاليف صيانة هذه الخدمات',
  'strategic-funding.indicators.1.name': 'نجاح المقترحات',
  'strategic-funding.indicators.1.numerator': 'المقترحات المقبول تمويلها',
  'strategic-funding.indicators.1.denominator': 'المقترحات التي بُتّ فيها خلال السنة',
  'strategic-funding.firstThirtyDays.0.step':
    'سرد الخدمات القائمة على المصادر المفتوحة مع تكلفة صيانتها السنوية ومصدر المال والشهر الذي ينتهي فيه.',
  'strategic-funding.firstThirtyDays.1.step': 'وضع علامة على ما ينتهي ماله قبل بدء الميزانية التالية.',
  'strategic-funding.firstThirtyDays.2.step':
    'سؤال وزارة المالية عن جدول الميزانية الزمني والرمز الذي يمكن أن تُدرج تحته الصيانة.',
  'strategic-funding.firstThirtyDays.3.step':
    'كتابة طلب بند واحد: كم يكلّف، وعمّ يُغني، وما الذي يتوقف إذا لم يُدفع.',
  'strategic-funding.firstThirtyDays.4.step':
    'تقديم الطلب قبل الموعد المحدد في الجدول الزمني، أو الاتفاق على تمويل مؤقت حتى الموعد التالي.',
  'strategic-funding.roles.0.task': 'فتح البند، والدفاع عنه في المحادثات.',
  'strategic-funding.roles.1.task': 'بيان الصيانة منفصلة عن الأعمال الجديدة.',
  'strategic-funding.roles.2.role': 'القائم بجمع التمويل',
  'strategic-funding.roles.2.task': 'مسك جدول مواعيد الجهات الممولة وشروطها.',
  'strategic-funding.roles.3.task': 'بيان الرمز والإثبات المقبولين لديها.',
  'strategic-funding.effort.basis': 'خمس خدمات قائمة على المصادر المفتوحة في وزارة واحدة.',
  'strategic-funding.effort.ranges.0.work': 'جدول الصيانة ومصادرها',
  'strategic-funding.effort.ranges.1.work': 'دراسة جدوى لبند واحد في الميزانية',
  'strategic-funding.effort.ranges.2.work': 'مقترح واحد إلى جهة ممولة',
  'strategic-funding.example.fact':
    'تدفع الميزانية الاتحادية تكلفة صيانة التكنولوجيا الأساسية المفتوحة المصدر عن طريق Sovereign Tech Fund: فقد أُتيح 11.5 مليون يورو لعام 2023، وخُصص 17 مليونًا لعام 2024.',
  'human-resource-planning-and-allocation.pitfalls.0':
    'تحمل الوظائف مسميات من سلم أجور قديم، فلا يجوز لأحد من ذوي المهارة أن يتقدم إليها.',
  'human-resource-planning-and-allocation.pitfalls.1': 'يشغل استشاريون وظائف سنوات، ويُعدّون من الموظفين.',
  'human-resource-planning-and-allocation.pitfalls.2':
    'تحسب الخطة من يبنون، وتنسى من يشغّلون النظام ويجيبون مستخدميه.',
  'human-resource-planning-and-allocation.pitfalls.3': 'يُعلن عن الشاغر مرة واحدة، في الجريدة الرسمية.',
  'human-resource-planning-and-allocation.indicators.0.name': 'المدة حتى شغل الوظيفة',
  'human-resource-planning-and-allocation.indicators.0.numerator':
    'وسيط عدد الأشهر من شغور الوظيفة إلى أول يوم عمل للموظف الجديد',
  'human-resource-planning-and-allocation.indicators.0.unit': 'أشهر',
  'human-resource-planning-and-allocation.indicators.1.name': 'الباقون بعد التدريب',
  'human-resource-planning-and-allocation.indicators.1.numerator':
    'الأشخاص الذين يشغلون وظيفة تقنية بعد سنتين من تدريب مدفوع',
  'human-resource-planning-and-allocation.indicators.1.denominator':
    'الأشخاص الذين أنهوا تدريبًا مدفوعًا قبل سنتين',
  'human-resource-planning-and-allocation.firstThirtyDays.0.step':
    'كتابة وظائف السنتين المقبلتين لبرنامج واحد بحسب الدور، ومن يشغل كلًا منها اليوم.',
  'human-resource-planning-and-allocation.firstThirtyDays.1.step':
    'وضع علامة على الوظائف التي يشغلها استشاري أو شخص واحد بمفرده أو لا يشغلها أحد.',
  'human-resource-planning-and-allocation.firstThirtyDays.2.step':
    'سؤال مكتب شؤون الموظفين عن المسمى والأجر وأسرع طريق قانوني للوظائف الثلاث الأكثر إلحاحًا.',
  'human-resource-planning-and-allocation.firstThirtyDays.3.step': 'إقران موظف بكل استشاري يشغل وظيفة.',
  'human-resource-planning-and-allocation.firstThirtyDays.4.step':
    'عرض الخطة مع المواعيد للموافقة عليها، والإعلان عن أول شاغر حيث يبحث المتخصصون.',
  'human-resource-planning-and-allocation.roles.0.task':
    'فتح وظائف ومسارات مهنية تقنية، وقياس المدة حتى شغلها.',
  'human-resource-planning-and-allocation.roles.1.task': 'المسؤولية عن خطة الموظفين.',
  'human-resource-planning-and-allocation.roles.2.task': 'الموافقة على الوظائف والبدلات.',
  'human-resource-planning-and-allocation.roles.3.task': 'الإقران والتدريب، والإفصاح مبكرًا عمن قد يغادر.',
  'human-resource-planning-and-allocation.effort.basis': 'برنامج واحد فيه عشرون وظيفة.',
  'human-resource-planning-and-allocation.effort.ranges.0.work': 'خطة الموظفين مع الموافقة عليها',
  'human-resource-planning-and-allocation.effort.ranges.1.work': 'شغل وظيفة واحدة',
  'human-resource-planning-and-allocation.effort.ranges.2.work': 'مراجعة سنوية',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.0':
    'تنفد أرصدة الخدمات السحابية في شهر لا ميزانية له.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.1':
    'الأداة المتبرَّع بها متاحة بلا مقابل حتى عدد من المستخدمين سرعان ما تتجاوزه الخدمة.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.2':
    'يحصل متطوع على حقوق مدير النظام، ويحتفظ بها بعد مغادرته.',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.name': 'الهبات التي لها بديل لاحق',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.numerator':
    'الهبات المنتهية في غضون 12 شهرًا التي تقرر بديلها',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.denominator':
    'الهبات المنتهية في غضون 12 شهرًا',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.name': 'حصة الهبات في تكلفة التشغيل',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.numerator':
    'القيمة السنوية للهبات المستخدمة',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.denominator':
    'تكلفة التشغيل السنوية للخدمات التي تستخدمها، مع احتساب قيمة الهبات',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.0.step':
    'سؤال كل فريق عما يستخدمه من أدوات وأرصدة وبيانات ومساعدين من دون دفع.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.1.step':
    'تسجيل كل منها مع الجهة الواهبة والقيمة والشرط وتاريخ الانتهاء؛ وعبارة «غير معروف» تُسجَّل أيضًا.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.2.step':
    'معرفة السعر الكامل للهبة التي تنتهي أولًا.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.3.step':
    'البت في شأنها: الدفع، أو استبدالها بأخرى مفتوحة، أو الاستغناء عنها.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.4.step':
    'توقيع قاعدة: لا هبة بلا سطر في السجل.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.0.task': 'الإبلاغ عن الهبات قبل استخدامها.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.1.task':
    'مسك السجل، والتنبيه قبل ستة أشهر من الانتهاء.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.2.task':
    'مراجعة الشروط وقانون الهبات المقدمة إلى الدولة.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.3.task': 'قيد القيمة، والتخطيط للانتهاء.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.basis':
    'مؤسسة واحدة تستخدم نحو عشرين هبة.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.0.work': 'السجل الأول',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.1.work': 'مراجعة عرض واحد',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.2.work': 'تحديث السجل، كل سنة',
  'maximizing-open-source-resource-networks.pitfalls.0':
    'يتغير المندوبون في كل اجتماع، ولا يعرف أحد إلى من يوجّه سؤاله.',
  'maximizing-open-source-resource-networks.pitfalls.1': 'يُنسخ نص مناقصة أجنبية مع القانون الذي تستند إليه.',
  'maximizing-open-source-resource-networks.pitfalls.2': 'تحل الرحلات الدراسية محل تبادل الوثائق.',
  'maximizing-open-source-resource-networks.pitfalls.3':
    'تصل القائمة البريدية للشبكة إلى صندوق بريد لا يقرؤه أحد.',
  'maximizing-open-source-resource-networks.indicators.0.name': 'الأسئلة التي أجاب عنها الأقران',
  'maximizing-open-source-resource-networks.indicators.0.numerator':
    'الأسئلة المطروحة على الشبكات التي لقيت جوابًا مفيدًا',
  'maximizing-open-source-resource-networks.indicators.0.denominator': 'الأسئلة المطروحة على الشبكات',
  'maximizing-open-source-resource-networks.indicators.1.name': 'التكلفة الموفَّرة بإعادة الاستخدام',
  'maximizing-open-source-resource-networks.indicators.1.numerator': 'التكلفة التقديرية لصنع ما أُخذ عن آخرين',
  'maximizing-open-source-resource-networks.indicators.1.unit': 'بالعملة',
  'maximizing-open-source-resource-networks.firstThirtyDays.0.step':
    'اختيار النظام الأكثر أهمية، وإيجاد ثلاثة بلدان تشغّله.',
  'maximizing-open-source-resource-networks.firstThirtyDays.1.step':
    'مراسلة كل منها بسؤال محدد واحد وبشيء واحد يمكن تقديمه.',
  'maximizing-open-source-resource-networks.firstThirtyDays.2.step':
    'طلب وثيقة واحدة: خطة أو عقد أو دورة أو ترجمة.',
  'maximizing-open-source-resource-networks.firstThirtyDays.3.step': 'تكييف الوثيقة، وتدوين منشئها وترخيصها.',
  'maximizing-open-source-resource-networks.firstThirtyDays.4.step':
    'إرسال التغييرات التي أُجريت إلى أصحابها، وتسمية من سيحضر اجتماع المستخدمين التالي.',
  'maximizing-open-source-resource-networks.roles.0.role': 'مندوب مسمّى',
  'maximizing-open-source-resource-networks.roles.0.task':
    'البقاء في المهمة سنوات، وكتابة صفحة بعد كل اجتماع.',
  'maximizing-open-source-resource-networks.roles.1.task':
    'بيان الأسئلة التي لا جواب لها بعد، وما يمكن تقاسمه.',
  'maximizing-open-source-resource-networks.roles.2.role': 'مترجم',
  'maximizing-open-source-resource-networks.roles.2.task': 'جعل المواد قابلة للاستخدام في الاتجاهين.',
  'maximizing-open-source-resource-networks.roles.3.task': 'مسك خريطة الشبكات وقائمة ما أُعيد استخدامه.',
  'maximizing-open-source-resource-networks.effort.basis': 'ثلاثة أنظمة تشغّلها بلدان أخرى أيضًا.',
  'maximizing-open-source-resource-networks.effort.ranges.0.work': 'الخريطة والاتصالات الأولى',
  'maximizing-open-source-resource-networks.effort.ranges.1.work': 'الأخذ بوثيقة واحدة',
  'maximizing-open-source-resource-networks.effort.ranges.2.work': 'المشاركة في شبكة واحدة، كل سنة',
  'maximizing-open-source-resource-networks.example.place': 'سيراليون وسري لانكا وأوغندا',
  'maximizing-open-source-resource-networks.example.fact':
    'كيّف خمسة وخمسون بلدًا أنظمتها الصحية القائمة على DHIS2 للإبلاغ عن حالات كوفيد-19. وتسمّي دراسة عن هذه البلدان الثلاثة المنصة وجماعة ممارسيها وبناء القدرات الطويل الأمد والاستقلال المحلي عواملَ جعلت ذلك ممكنًا.',
};
