/** The texts of “requirements-and-specifications” in Arabic. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'question.licensing-selection-based-on-requirements':
    'من بين المنتجات البرمجية التي نشرتها هذه المؤسسة خلال آخر 24 شهرًا، كم منتجًا دُوّن اختيار ترخيصه مسبقًا؟',
  'counted.licensing-selection-based-on-requirements': 'المنتجات البرمجية التي دُوّن اختيار ترخيصها قبل النشر',
  'among.licensing-selection-based-on-requirements':
    'كل المنتجات البرمجية المنشورة، أو التي طُلب تطويرها مع حق نشرها، خلال آخر 24 شهرًا',
  'countsIf.licensing-selection-based-on-requirements':
    'مذكرة يسبق تاريخها أول نشر تبيّن سبب اختيار الترخيص، وتحمل الشيفرة ملف الترخيص ومعرّف SPDX الخاص به',
  'evidence.licensing-selection-based-on-requirements':
    'مذكرة يسبق تاريخها النشر وتبيّن السبب، إلى جانب ملف الترخيص في الشيفرة.',
  'noEvidence.licensing-selection-based-on-requirements': 'ملف ترخيص جاء مع نموذج جاهز ولم يختره أحد.',
  'obligation.licensing-selection-based-on-requirements':
    'يصعب تغيير الترخيص بعد أن يستخدم آخرون البرمجيات أو يضيفوا إليها.',
  'note.licensing-selection-based-on-requirements':
    'تُعد البرمجيات التي طُلب تطويرها مع حق نشرها منشورةً، حتى قبل نشرها.',
  'question.adhering-to-technical-standards':
    'من بين المعايير ذات الصلة بمناقصات هذه المؤسسة خلال آخر 12 شهرًا، كم معيارًا طُلب برقمه؟',
  'counted.adhering-to-technical-standards':
    'الأزواج المكونة من مناقصة ومعيار ذي صلة التي تطلب فيها المناقصة المعيار',
  'among.adhering-to-technical-standards':
    'كل الأزواج المكونة من مناقصة برمجيات في آخر 12 شهرًا ومعيار ذي صلة بها من القائمة الوطنية',
  'countsIf.adhering-to-technical-standards': 'تذكر المناقصة المعيار برقمه وإصداره',
  'evidence.adhering-to-technical-standards':
    'نص المناقصة المؤرخ إلى جانب القائمة الوطنية، وقد أُشير فيه إلى كل معيار ذي صلة.',
  'noEvidence.adhering-to-technical-standards': 'بند يطلب «كل المعايير ذات الصلة» من دون تسمية أي منها.',
  'note.adhering-to-technical-standards':
    'المعيار ذو الصلة بثلاث مناقصات يكوّن ثلاثة أزواج. وحيث لا قائمة معايير في البلد، تكون الإجابة الدرجة الأولى.',
  'question.compliance-with-security-and-privacy-regulations':
    'من بين الأنظمة المحتوية على بيانات شخصية التي تشغّلها هذه المؤسسة اليوم، كم نظامًا أُجري له قبل إطلاقه تقييم مؤرخ للأثر على حماية البيانات؟',
  'counted.compliance-with-security-and-privacy-regulations':
    'الأنظمة التي يسبق تاريخُ تقييم أثرها على حماية البيانات تاريخَ إطلاقها',
  'among.compliance-with-security-and-privacy-regulations':
    'كل الأنظمة المحتوية على بيانات شخصية التي تشغّلها المؤسسة',
  'countsIf.compliance-with-security-and-privacy-regulations':
    'يسبق تاريخ التقييم الإطلاق، أو آخر تغيير كبير إن تلا الإطلاق تغيير كبير',
  'evidence.compliance-with-security-and-privacy-regulations':
    'سجل التقييمات وتاريخ كل منها، إلى جانب تاريخ الإطلاق.',
  'noEvidence.compliance-with-security-and-privacy-regulations': 'إشعار خصوصية على صفحة الخدمة.',
  'obligation.compliance-with-security-and-privacy-regulations':
    'لا يمكن تدارك الضرر الذي يلحق بمن تتسرب بياناتهم أو يُساء استخدامها.',
  'question.comprehensive-documentation-of-contributions':
    'من بين تغييرات الشيفرة التي دمجتها هذه المؤسسة خلال آخر 12 شهرًا، كم تغييرًا يستطيع شخص من خارجها فهمه من سجله؟',
  'counted.comprehensive-documentation-of-contributions':
    'التغييرات التي يستطيع شخص من الخارج فهمها من سجلها',
  'among.comprehensive-documentation-of-contributions':
    'عينة عشوائية من 20 تغييرًا في الشيفرة دُمجت خلال آخر 12 شهرًا (كلها إن كانت أقل)',
  'countsIf.comprehensive-documentation-of-contributions': 'يبيّن سجل التغيير سببه ويسمّي الاختبار الذي يغطيه',
  'evidence.comprehensive-documentation-of-contributions':
    'قائمة مؤرخة بتغييرات العينة، فيها رابط كل تغيير والحكم عليه.',
  'noEvidence.comprehensive-documentation-of-contributions': 'دليل أسلوب للمطورين لم يقارنه أحد بالتغييرات.',
  'note.comprehensive-documentation-of-contributions':
    'الشيفرة التي يتولى مورّد صيانتها لحساب المؤسسة جزء من العينة. تُسحب العينة بالقرعة ويُذكر كيف. وحيث توجد شيفرة تجري صيانتها ولم يُدمج أي تغيير، تكون الإجابة الدرجة الأولى.',
  'question.active-engagement-with-the-open-source-community':
    'من بين المشاريع الخمسة المفتوحة المصدر التي تعتمد عليها هذه المؤسسة أكثر من غيرها، كم مشروعًا قبل مساهماتها خلال آخر 12 شهرًا؟',
  'depends.active-engagement-with-the-open-source-community':
    'تدوم المساهمات حيث تسمح بها قاعدة؛ وبلا قاعدة تتوقف على شخص واحد.',
  'counted.active-engagement-with-the-open-source-community':
    'المشاريع التي قبلت مساهمة من المؤسسة خلال آخر 12 شهرًا',
  'among.active-engagement-with-the-open-source-community':
    'المشاريع الخمسة المفتوحة المصدر التي تعتمد عليها المؤسسة أكثر من غيرها (كلها إن كان لديها أقل)',
  'countsIf.active-engagement-with-the-open-source-community':
    'قدّم موظف في المؤسسة أو متعاقد معها مساهمة واحدة على الأقل، من أي نوع، وقُبلت',
  'evidence.active-engagement-with-the-open-source-community':
    'قائمة بالمساهمات المقبولة، فيها التاريخ والرابط وجهة عمل صاحبها.',
  'noEvidence.active-engagement-with-the-open-source-community': 'كلمة أُلقيت في مؤتمر المشروع.',
  'note.active-engagement-with-the-open-source-community':
    'الشيفرة والنصوص والترجمات والاختبارات والإبلاغ عن خلل أدى إلى إصلاحه كلها مساهمات.',
  'question.training-and-capacity-initiatives':
    'من بين موظفي هذه المؤسسة في الأدوار المدرجة في القائمة، كم موظفًا اجتاز دورة خاصة بدوره خلال آخر 24 شهرًا؟',
  'counted.training-and-capacity-initiatives': 'الموظفون الذين اجتازوا دورة خاصة بدورهم',
  'among.training-and-capacity-initiatives': 'كل الموظفين في الأدوار المدرجة في القائمة يوم الإجابة',
  'countsIf.training-and-capacity-initiatives': 'الدورة مخصصة للدور في القائمة وانتهت باختبار',
  'evidence.training-and-capacity-initiatives':
    'مستخرج مؤرخ من سجل التدريب بحسب الدور، تُعدّ فيه النساء والرجال كل على حدة، بلا أسماء.',
  'noEvidence.training-and-capacity-initiatives': 'قائمة بمن حضروا محاضرة.',
  'note.training-and-capacity-initiatives':
    'تضع المؤسسة قائمة الأدوار التي تخطط البرمجيات أو تبنيها أو تشغّلها أو تتولى الرقابة عليها، ولكل دور دورته؛ وبلا هذه القائمة تكون الإجابة الدرجة الأولى. ويُسأل عن دورات التراخيص الخاصة بموظفي المشتريات في موضع آخر.',
  'question.continuous-evaluation-improvement-mechanisms':
    'من بين الخدمات الرقمية لهذه المؤسسة، كم خدمة خضعت خلال آخر 12 شهرًا لمراجعة نُفّذ قرار من قراراتها؟',
  'counted.continuous-evaluation-improvement-mechanisms':
    'الخدمات الرقمية التي خضعت لمراجعة نُفّذ قرار من قراراتها',
  'among.continuous-evaluation-improvement-mechanisms': 'كل الخدمات الرقمية للمؤسسة',
  'countsIf.continuous-evaluation-improvement-mechanisms':
    'أُجريت المراجعة خلال آخر 12 شهرًا ونُفّذ قرار واحد على الأقل من قراراتها',
  'evidence.continuous-evaluation-improvement-mechanisms':
    'المحضر المؤرخ للمراجعة، والمهمة المنجزة التي نفّذت قرارها.',
  'noEvidence.continuous-evaluation-improvement-mechanisms': 'استطلاع للمستخدمين بلا أي قرار.',
};
