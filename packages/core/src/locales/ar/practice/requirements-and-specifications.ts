/** The texts of “requirements-and-specifications” in Arabic. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.pitfalls.0':
    'يُعتمد ترخيص لأن المطوّر الأول أُعجب به، ولم يدوّن أحد السبب.',
  'licensing-selection-based-on-requirements.pitfalls.1':
    'يُضاف بند من صياغة المؤسسة إلى ترخيص معتمد، فلا يعود أحد في الخارج يستطيع الاعتماد عليه.',
  'licensing-selection-based-on-requirements.pitfalls.2':
    'تُفحص المكونات يوم النشر، حين يكون قد فات أوان استبدال أحدها.',
  'licensing-selection-based-on-requirements.pitfalls.3': 'تُنشر البيانات والنصوص والصور بترخيص للبرمجيات.',
  'licensing-selection-based-on-requirements.indicators.0.name': 'المستودعات ذات الترخيص المقروء',
  'licensing-selection-based-on-requirements.indicators.0.numerator':
    'مستودعات المؤسسة العلنية التي تتعرف أداة فحص على ترخيصها',
  'licensing-selection-based-on-requirements.indicators.0.denominator': 'مستودعات المؤسسة العلنية',
  'licensing-selection-based-on-requirements.indicators.1.name': 'التراخيص التي غُيّرت بعد النشر',
  'licensing-selection-based-on-requirements.indicators.1.numerator':
    'المشاريع المنشورة التي غُيّر ترخيصها بعد الإصدار الأول',
  'licensing-selection-based-on-requirements.indicators.1.denominator': 'المشاريع المنشورة',
  'licensing-selection-based-on-requirements.firstThirtyDays.0.step':
    'سرد البرمجيات المنشورة أو المكلَّف بتطويرها خلال آخر 24 شهرًا، مع ترخيص كل منها وتاريخ اختياره.',
  'licensing-selection-based-on-requirements.firstThirtyDays.1.step':
    'كتابة اختيار افتراضي: ترخيص للشيفرة، وآخر للوثائق، وآخر للبيانات، مع السبب في خمسة أسطر.',
  'licensing-selection-based-on-requirements.firstThirtyDays.2.step':
    'عرض الاختيار الافتراضي على الوحدة القانونية للموافقة عليه، وتسمية الحالات التي تحتاج إلى نظرة ثانية.',
  'licensing-selection-based-on-requirements.firstThirtyDays.3.step':
    'وضع ملف الترخيص مع معرّف SPDX في كل مستودع يخلو منه.',
  'licensing-selection-based-on-requirements.firstThirtyDays.4.step':
    'إضافة الاختيار وسببه إلى الاستمارة التي يُفتح بها مشروع جديد.',
  'licensing-selection-based-on-requirements.roles.0.task':
    'بيان ما ينبغي أن يُسمح به للآخرين وما ينبغي منعه.',
  'licensing-selection-based-on-requirements.roles.1.task':
    'الموافقة على الاختيار الافتراضي، والبت في الاستثناءات.',
  'licensing-selection-based-on-requirements.roles.2.role': 'كبير المطورين',
  'licensing-selection-based-on-requirements.roles.2.task':
    'حفظ ملفات التراخيص والإشعارات وقائمة المكونات مرتبة.',
  'licensing-selection-based-on-requirements.roles.3.task': 'إدراج الترخيص المختار في العقد.',
  'licensing-selection-based-on-requirements.effort.basis': 'مؤسسة واحدة لا تزيد مستودعاتها على عشرين.',
  'licensing-selection-based-on-requirements.effort.ranges.0.work':
    'الاختيار الافتراضي مع الموافقة القانونية',
  'licensing-selection-based-on-requirements.effort.ranges.1.work': 'ترتيب عشرين مستودعًا',
  'licensing-selection-based-on-requirements.effort.ranges.2.work': 'حالة خاصة واحدة',
  'adhering-to-technical-standards.pitfalls.0': 'تطلب المناقصة معايير مفتوحة ولا تسمّي أيًا منها.',
  'adhering-to-technical-standards.pitfalls.1':
    'يُطلب معيار بلا إصداره، فيسلّم مقدّم العطاء إصدارًا عمره عشر سنوات.',
  'adhering-to-technical-standards.pitfalls.2': 'تؤخذ شهادة لإصدار آخر من المنتج دليلًا على المطابقة.',
  'adhering-to-technical-standards.pitfalls.3': 'لا مسؤول عن القائمة الوطنية، ولا يُحذف منها شيء أبدًا.',
  'adhering-to-technical-standards.indicators.0.name': 'المطابقة عند الاستلام والقبول',
  'adhering-to-technical-standards.indicators.0.numerator':
    'المعايير الواردة في العقود التي اجتازت الاختبار المسمّى عند الاستلام والقبول',
  'adhering-to-technical-standards.indicators.0.denominator':
    'المعايير الواردة في العقود التي قُبلت أعمالها خلال السنة',
  'adhering-to-technical-standards.indicators.1.name': 'النواقص المعلَّلة',
  'adhering-to-technical-standards.indicators.1.numerator':
    'المعايير ذات الصلة التي لم تُطلب ويوجد سبب ذلك في الملف',
  'adhering-to-technical-standards.indicators.1.denominator': 'المعايير ذات الصلة التي لم تُطلب',
  'adhering-to-technical-standards.firstThirtyDays.0.step':
    'إيجاد القائمة الوطنية للمعايير؛ وحيث لا قائمة، تدوين المعايير العشرة التي تحتاج إليها أنظمة المؤسسة بالفعل.',
  'adhering-to-technical-standards.firstThirtyDays.1.step':
    'وضع علامة في آخر خمس مناقصات على المعايير ذات الصلة، وعلى ما طُلب منها.',
  'adhering-to-technical-standards.firstThirtyDays.2.step':
    'عرض النتيجة على رئيس المشتريات، مع المعايير الثلاثة الأكثر نسيانًا.',
  'adhering-to-technical-standards.firstThirtyDays.3.step':
    'كتابة فقرة نصية لهذه الثلاثة: الرقم والإصدار والجزء والاختبار.',
  'adhering-to-technical-standards.firstThirtyDays.4.step':
    'إدراج الفقرات في نموذج المناقصة، مع سطر للسبب حيث تُترك إحداها.',
  'adhering-to-technical-standards.roles.0.task': 'مسك القائمة، وبيان المعايير ذات الصلة بكل نظام.',
  'adhering-to-technical-standards.roles.1.task': 'إدراج الفقرات النصية في المناقصة، وسبب كل نقص في الملف.',
  'adhering-to-technical-standards.roles.2.role': 'قائد الاختبارات',
  'adhering-to-technical-standards.roles.2.task': 'إجراء اختبارات المطابقة عند الاستلام والقبول.',
  'adhering-to-technical-standards.roles.3.role': 'هيئة المعايير',
  'adhering-to-technical-standards.roles.3.task': 'تلقّي النواقص التي وُجدت.',
  'adhering-to-technical-standards.effort.basis':
    'مؤسسة واحدة لها عشر مناقصات للبرمجيات في السنة وقائمة وطنية لا تزيد على خمسين معيارًا.',
  'adhering-to-technical-standards.effort.ranges.0.work': 'خط أساس من المناقصات السابقة',
  'adhering-to-technical-standards.effort.ranges.1.work': 'الفقرات النصية والاختبارات لعشرة معايير',
  'adhering-to-technical-standards.effort.ranges.2.work': 'كل مناقصة إضافية',
  'adhering-to-technical-standards.example.place': 'هولندا',
  'adhering-to-technical-standards.example.fact':
    'يحصي رصد سنوي في المناقصات المعايير المفتوحة الإلزامية ذات الصلة وما طُلب منها. وفي عام 2024 طُلب 51 في المائة من المعايير ذات الصلة، وهي نسبة قريبة من متوسط خمس سنوات.',
  'compliance-with-security-and-privacy-regulations.pitfalls.0':
    'يكتب المورّد التقييم بعد الإطلاق، ويصف ما بُني.',
  'compliance-with-security-and-privacy-regulations.pitfalls.1':
    'تُملأ أنظمة الاختبار بنسخ من بيانات شخصية حقيقية، وتبقى خارج السجل.',
  'compliance-with-security-and-privacy-regulations.pitfalls.2': 'لا يؤدي ربط جديد بسجل آخر إلى تقييم جديد.',
  'compliance-with-security-and-privacy-regulations.pitfalls.3':
    'جدول الواجبات مكتمل، ولم يُجرَّب أي من الضوابط الواردة فيه قط.',
  'compliance-with-security-and-privacy-regulations.indicators.0.name': 'التدابير المنفَّذة',
  'compliance-with-security-and-privacy-regulations.indicators.0.numerator':
    'التدابير المنفَّذة من تقييمات الأثر',
  'compliance-with-security-and-privacy-regulations.indicators.0.denominator':
    'التدابير التي حل موعدها من تقييمات الأثر',
  'compliance-with-security-and-privacy-regulations.indicators.1.name': 'المدة بين التقييم والإطلاق',
  'compliance-with-security-and-privacy-regulations.indicators.1.numerator':
    'وسيط عدد الأيام من تاريخ التقييم إلى الإطلاق، ويكون سالبًا حيث جاء التقييم بعده',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.0.step':
    'سرد الأنظمة التي تحتوي على بيانات شخصية، مع الغرض والجهة المالكة وتاريخ الإطلاق.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.1.step':
    'وضع علامة على ما ليس له تقييم أو تغيّر بعده، واختيار النظام ذي البيانات الأشد حساسية.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.2.step':
    'تخصيص نصف يوم له مع الجهة المالكة ومسؤول حماية البيانات ومسؤول أمن المعلومات.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.3.step':
    'تدوين المخاطر التي وُجدت، والتدابير، ومن ينفّذ كلًا منها وفي أي موعد.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.4.step':
    'إضافة سطر تاريخ التقييم إلى استمارة الإصدار، لكي لا يمر أي إطلاق من دونه.',
  'compliance-with-security-and-privacy-regulations.roles.0.role': 'الشخص المسؤول عن النظام',
  'compliance-with-security-and-privacy-regulations.roles.0.task': 'تحمل الواجب، والبت في الإصدار، والتوقيع.',
  'compliance-with-security-and-privacy-regulations.roles.1.role': 'مسؤول حماية البيانات',
  'compliance-with-security-and-privacy-regulations.roles.1.task':
    'تقديم المشورة، ومراجعة التقييم، ومخاطبة السلطة الإشرافية.',
  'compliance-with-security-and-privacy-regulations.roles.2.task': 'تحويل الواجبات إلى ضوابط، وتجربتها.',
  'compliance-with-security-and-privacy-regulations.roles.3.task':
    'وصف تدفقات البيانات والتخزين والوصول كما هي.',
  'compliance-with-security-and-privacy-regulations.effort.basis':
    'مؤسسة واحدة لها خمسة عشر نظامًا تحتوي على بيانات شخصية، في بلد فيه قانون لحماية البيانات.',
  'compliance-with-security-and-privacy-regulations.effort.ranges.0.work':
    'قائمة الأنظمة التي فيها بيانات شخصية',
  'compliance-with-security-and-privacy-regulations.effort.ranges.1.work': 'تقييم أثر واحد',
  'compliance-with-security-and-privacy-regulations.effort.ranges.2.work': 'مراجعة سنوية لنظام واحد',
  'comprehensive-documentation-of-contributions.pitfalls.0':
    'في الاستمارة خمسة عشر حقلًا، فيملؤها الناس بعلامة نقطة.',
  'comprehensive-documentation-of-contributions.pitfalls.1':
    'تبقى الأسباب في المحادثات والاجتماعات، ولا يقول التغيير المدمج سوى «إصلاح».',
  'comprehensive-documentation-of-contributions.pitfalls.2':
    'تُكتب الكتيبات في نهاية العقد بقلم شخص لم يستخدم النظام قط.',
  'comprehensive-documentation-of-contributions.indicators.0.name': 'إعداد النظام بيد قادم جديد',
  'comprehensive-documentation-of-contributions.indicators.0.numerator':
    'الساعات التي يحتاج إليها قادم جديد لتشغيل النظام اعتمادًا على وثائقه وحدها',
  'comprehensive-documentation-of-contributions.indicators.0.unit': 'ساعات',
  'comprehensive-documentation-of-contributions.indicators.0.frequency': 'كل نصف سنة، لكل قاعدة شيفرة',
  'comprehensive-documentation-of-contributions.indicators.1.name': 'التغييرات المعادة بسبب سجلها',
  'comprehensive-documentation-of-contributions.indicators.1.numerator':
    'طلبات التغيير المعادة لغياب السبب أو الاختبار',
  'comprehensive-documentation-of-contributions.indicators.1.denominator': 'طلبات التغيير',
  'comprehensive-documentation-of-contributions.firstThirtyDays.0.step':
    'سحب عينة من عشرين تغييرًا مدمجًا من السنة الماضية، وسؤال شخص من الخارج عما يمكن فهمه منها.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.1.step': 'عرض النتيجة على الفريق بلا أسماء.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.2.step':
    'الاتفاق على استمارة من أربعة أسطر: لماذا، وماذا، وكيف اختُبر، وما سيلاحظه المستخدمون.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.3.step':
    'تفعيل فحص يرفض الاستمارة الفارغة، وكتابة أول سجل لقرار.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.4.step':
    'سحب عينة من عشرين تغييرًا جديدًا، والمقارنة.',
  'comprehensive-documentation-of-contributions.roles.0.task':
    'إبقاء الاستمارة قصيرة، وإعادة ما لا يمكن فهمه.',
  'comprehensive-documentation-of-contributions.roles.1.role': 'كاتب تقني',
  'comprehensive-documentation-of-contributions.roles.1.task': 'تغيير الكتيبات مع الشيفرة.',
  'comprehensive-documentation-of-contributions.roles.2.task': 'اتباع الاستمارة نفسها وفق العقد.',
  'comprehensive-documentation-of-contributions.roles.3.role': 'عضو جديد في الفريق',
  'comprehensive-documentation-of-contributions.roles.3.task':
    'تجربة الوثائق، والإبلاغ عن كل موضع يتعثر فيه القارئ.',
  'comprehensive-documentation-of-contributions.effort.basis': 'قاعدة شيفرة واحدة وفريق من خمسة أشخاص.',
  'comprehensive-documentation-of-contributions.effort.ranges.0.work':
    'الاستمارة والفحص وأولى سجلات القرارات',
  'comprehensive-documentation-of-contributions.effort.ranges.1.work': 'وقت التسجيل، لكل تغيير',
  'comprehensive-documentation-of-contributions.effort.ranges.2.work': 'عينة من عشرين تغييرًا، كل نصف سنة',
  'active-engagement-with-the-open-source-community.pitfalls.0':
    'تبدأ المؤسسة بمطالب ومهلة بدلًا من بلاغ جيد عن عطل.',
  'active-engagement-with-the-open-source-community.pitfalls.1':
    'تمر كل المساهمات بحساب مورّد واحد، فتذهب السمعة في المشروع مع عقده.',
  'active-engagement-with-the-open-source-community.pitfalls.2': 'يُعطى المال لمشروع من دون سؤاله عما ينقصه.',
  'active-engagement-with-the-open-source-community.indicators.0.name': 'التغييرات المحلية المنتظرة',
  'active-engagement-with-the-open-source-community.indicators.0.numerator':
    'التغييرات المحلية في المشاريع المستخدمة، غير المعروضة على هذه المشاريع في غضون ستة أشهر',
  'active-engagement-with-the-open-source-community.indicators.0.unit': 'تغييرات',
  'active-engagement-with-the-open-source-community.indicators.1.name': 'المدة حتى القبول',
  'active-engagement-with-the-open-source-community.indicators.1.numerator':
    'وسيط عدد الأيام من عرض التغيير إلى قبوله',
  'active-engagement-with-the-open-source-community.firstThirtyDays.0.step':
    'تسمية المشاريع الخمسة التي تقوم عليها الخدمات أكثر من غيرها، وإيجاد قناة كل منها وقواعده وإصداره التالي.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.1.step':
    'منح موظف واحد لكل مشروع ساعتين في الأسبوع من أجله.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.2.step':
    'تكليف كل منهم بالإبلاغ عن عطل واحد أو ترجمة صفحة واحدة، باسمه واسم جهة عمله.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.3.step':
    'عدّ التغييرات المحفوظة محليًا، وانتقاء تغيير يسهل عرضه.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.4.step':
    'عرض التغيير، وتدوين جواب المشروع.',
  'active-engagement-with-the-open-source-community.roles.0.role': 'مساهم مسمّى',
  'active-engagement-with-the-open-source-community.roles.0.task':
    'متابعة مشروع واحد، والتحدث فيه باسم المؤسسة.',
  'active-engagement-with-the-open-source-community.roles.1.role': 'قائد الفريق',
  'active-engagement-with-the-open-source-community.roles.1.task': 'صون الساعتين الأسبوعيتين.',
  'active-engagement-with-the-open-source-community.roles.2.task':
    'معرفة قواعد المشاريع، وتيسير الوصول إليها.',
  'active-engagement-with-the-open-source-community.roles.3.task':
    'عرض التغييرات على المشروع وفق العقد، مع تسمية العميل.',
  'active-engagement-with-the-open-source-community.effort.basis':
    'خمسة مشاريع لكل منها موظف واحد، ساعتان في الأسبوع.',
  'active-engagement-with-the-open-source-community.effort.ranges.0.work': 'الشهر الأول',
  'active-engagement-with-the-open-source-community.effort.ranges.1.work': 'متابعة خمسة مشاريع، كل سنة',
  'active-engagement-with-the-open-source-community.effort.ranges.2.work': 'إدخال تغيير محلي واحد في المشروع',
  'training-and-capacity-initiatives.pitfalls.0': 'يُحصى الحضور، ولا يسأل أحد هل يستطيع الناس أداء المهمة.',
  'training-and-capacity-initiatives.pitfalls.1':
    'يحضر الأشخاص المهتمون أنفسهم كل دورة، ويغيب أصحاب الأدوار التي تحتاج إليها.',
  'training-and-capacity-initiatives.pitfalls.2': 'تستخدم التمارين نظامًا لا يوجد في عمل المتعلمين.',
  'training-and-capacity-initiatives.pitfalls.3': 'يأتي مدرّبون زائرون بمواد لا يجوز نسخها ولا تغييرها.',
  'training-and-capacity-initiatives.indicators.0.name': 'القدرة على الأداء بعد ثلاثة أشهر',
  'training-and-capacity-initiatives.indicators.0.numerator':
    'المشاركون الذين أدوا المهمة وحدهم بعد الدورة بثلاثة أشهر',
  'training-and-capacity-initiatives.indicators.0.denominator': 'المشاركون الذين سُئلوا',
  'training-and-capacity-initiatives.indicators.0.frequency': 'بعد كل دورة',
  'training-and-capacity-initiatives.indicators.1.name': 'تساوي النساء والرجال',
  'training-and-capacity-initiatives.indicators.1.numerator':
    'حصة النساء اللاتي اجتزن دورة خلال 24 شهرًا من بين النساء في الأدوار المسرودة',
  'training-and-capacity-initiatives.indicators.1.denominator': 'الحصة نفسها من الرجال',
  'training-and-capacity-initiatives.firstThirtyDays.0.step':
    'سرد الأدوار التي تحتاج إلى دورة، مع عدد النساء والرجال في كل منها.',
  'training-and-capacity-initiatives.firstThirtyDays.1.step':
    'كتابة ثلاث مهام ينبغي أن يستطيع أصحاب الدورين الأكبرين أداءها.',
  'training-and-capacity-initiatives.firstThirtyDays.2.step':
    'اختيار دورة مفتوحة لأحدهما، وتجربة تمارينها على نظام الاختبار لدى المؤسسة.',
  'training-and-capacity-initiatives.firstThirtyDays.3.step':
    'تقديم الدورة لستة أشخاص، وختمها بالمهمة بدلًا من استبيان.',
  'training-and-capacity-initiatives.firstThirtyDays.4.step': 'تحديد الموعد الذي يُسأل فيه الستة من جديد.',
  'training-and-capacity-initiatives.roles.0.role': 'وحدة التدريب',
  'training-and-capacity-initiatives.roles.0.task':
    'مسك السجل بحسب الأدوار، وترتيب الوقت والقاعات والاختبارات.',
  'training-and-capacity-initiatives.roles.1.role': 'رئيس وحدة',
  'training-and-capacity-initiatives.roles.1.task': 'تسمية الأشخاص، وإعفاؤهم من أعمال أخرى.',
  'training-and-capacity-initiatives.roles.2.role': 'مدرّب داخلي',
  'training-and-capacity-initiatives.roles.2.task': 'تكييف المواد، والمساعدة في مكان العمل.',
  'training-and-capacity-initiatives.roles.3.task': 'إيجاد مواد مفتوحة، والتحقق من ترخيصها.',
  'training-and-capacity-initiatives.effort.basis':
    'دورة واحدة من يومين لما لا يزيد على خمسة عشر شخصًا، من مواد مفتوحة موجودة.',
  'training-and-capacity-initiatives.effort.ranges.0.work': 'تكييف المواد ونظام للاختبار',
  'training-and-capacity-initiatives.effort.ranges.1.work': 'تقديم الدورة مرة واحدة، المدرّب فقط',
  'training-and-capacity-initiatives.effort.ranges.2.work': 'السؤال من جديد بعد ثلاثة أشهر',
  'continuous-evaluation-improvement-mechanisms.pitfalls.0':
    'تنتهي المراجعات بقائمة أمور تحتاج إلى المتابعة، بلا مسؤول عنها.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.1':
    'تقول الأرقام إن الخادم يعمل، بينما لا يستطيع المستخدمون إتمام الاستمارة.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.2': 'لا يُسأل عن الرأي إلا من بلغوا الصفحة الأخيرة.',
  'continuous-evaluation-improvement-mechanisms.indicators.0.name': 'القرارات المنفَّذة',
  'continuous-evaluation-improvement-mechanisms.indicators.0.numerator': 'قرارات المراجعات المنفَّذة في موعدها',
  'continuous-evaluation-improvement-mechanisms.indicators.0.denominator': 'قرارات المراجعات التي حل موعدها',
  'continuous-evaluation-improvement-mechanisms.indicators.1.name': 'المعاملات المنجزة بلا مساعدة',
  'continuous-evaluation-improvement-mechanisms.indicators.1.numerator':
    'المعاملات التي أنهاها المستخدمون بلا مساعدة',
  'continuous-evaluation-improvement-mechanisms.indicators.1.denominator': 'المعاملات التي بدأها المستخدمون',
  'continuous-evaluation-improvement-mechanisms.indicators.1.frequency': 'كل شهر',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.0.step':
    'اختيار خدمة واحدة، وتدوين ثلاثة أرقام تهم مستخدميها.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.1.step':
    'قياس هذه الأرقام لمدة أسبوع، يدويًا إذا لزم الأمر.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.2.step':
    'الاتصال بعشرة أشخاص توقفوا قبل الإتمام أو اشتكوا.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.3.step':
    'عقد مراجعة من ساعة واحدة مع الجهة المالكة والقائم بالتشغيل ومكتب المساعدة، مع الاكتفاء بثلاثة قرارات على الأكثر.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.4.step':
    'نشر الأرقام الثلاثة والقرارات ومواعيدها.',
  'continuous-evaluation-improvement-mechanisms.roles.0.role': 'الجهة المالكة للخدمة',
  'continuous-evaluation-improvement-mechanisms.roles.0.task':
    'الدعوة إلى المراجعة، وتحمل المسؤولية عن قراراتها.',
  'continuous-evaluation-improvement-mechanisms.roles.1.role': 'القائم بالتشغيل',
  'continuous-evaluation-improvement-mechanisms.roles.1.task': 'تقديم أرقام التوافر والسرعة والأخطاء.',
  'continuous-evaluation-improvement-mechanisms.roles.2.role': 'مكتب المساعدة',
  'continuous-evaluation-improvement-mechanisms.roles.2.task': 'تقديم أكثر عشر شكاوى شيوعًا، مع عددها.',
  'continuous-evaluation-improvement-mechanisms.roles.3.role': 'باحث في تجربة المستخدمين',
  'continuous-evaluation-improvement-mechanisms.roles.3.task': 'التحدث مع من توقفوا قبل الإتمام.',
  'continuous-evaluation-improvement-mechanisms.effort.basis':
    'خدمة واحدة لا تزيد معاملاتها على 100,000 في السنة.',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.0.work': 'القياس الأول والمراجعة الأولى',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.1.work': 'أربع مراجعات، كل سنة',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.2.work':
    'تدقيق سنوي للشيفرة والإعدادات وإمكانية النفاذ',
};
