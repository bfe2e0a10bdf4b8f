/** The texts of “procurement-and-legal” in Arabic. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'question.value-for-money-assessment':
    'من بين عقود البرمجيات التي أرستها هذه المؤسسة خلال آخر 12 شهرًا، كم عقدًا أُرسي مع احتساب ميزة مرجحة غير السعر؟',
  'counted.value-for-money-assessment':
    'عقود البرمجيات المرساة مع احتساب ميزة مرجحة واحدة على الأقل غير السعر',
  'among.value-for-money-assessment': 'كل عقود البرمجيات المرساة خلال آخر 12 شهرًا',
  'countsIf.value-for-money-assessment':
    'كان للانفتاح أو لإعادة الاستخدام أو لإمكانية الخروج وزن نُشر قبل فتح العطاءات',
  'evidence.value-for-money-assessment':
    'وثائق المناقصة وفيها معايير الإرساء وأوزانها، ويسبق تاريخها فتح العطاءات.',
  'noEvidence.value-for-money-assessment': 'جملة في خطاب الإرساء تثني على جودة العطاء.',
  'question.understanding-total-cost-of-ownership-tco':
    'من بين كشوف التكاليف التي أعدّتها هذه المؤسسة لقرارات بشأن البرمجيات خلال آخر 24 شهرًا، كم كشفًا يشمل عمر البرمجيات كله؟',
  'counted.understanding-total-cost-of-ownership-tco': 'كشوف التكاليف التي تشمل عمر البرمجيات كله',
  'among.understanding-total-cost-of-ownership-tco':
    'كل كشوف التكاليف المعدّة خلال آخر 24 شهرًا لقرارات بشأن البرمجيات تتجاوز قيمتها العتبة الوطنية',
  'countsIf.understanding-total-cost-of-ownership-tco': 'في الكشف أرقام للبداية وللتشغيل وللخروج',
  'evidence.understanding-total-cost-of-ownership-tco':
    'الكشف المؤرخ وفيه أرقام للبداية ولكل سنة من التشغيل وللخروج.',
  'noEvidence.understanding-total-cost-of-ownership-tco': 'عرض فيه سعر السنة الأولى.',
  'note.understanding-total-cost-of-ownership-tco':
    'حيث اتُّخذت قرارات ولم يُعدّ أي كشف، تكون الإجابة الدرجة الأولى.',
  'question.capacity-to-run-integrate-open-source-in-public-procurement':
    'من بين مناقصات البرمجيات التي أغلقتها هذه المؤسسة خلال آخر 12 شهرًا، كم مناقصة تلقت عطاءً واحدًا على الأقل قائمًا على المصادر المفتوحة؟',
  'counted.capacity-to-run-integrate-open-source-in-public-procurement':
    'مناقصات البرمجيات التي تلقت عطاءً واحدًا على الأقل قائمًا على المصادر المفتوحة',
  'among.capacity-to-run-integrate-open-source-in-public-procurement':
    'كل مناقصات البرمجيات المغلقة خلال آخر 12 شهرًا',
  'countsIf.capacity-to-run-integrate-open-source-in-public-procurement':
    'قُبل العطاء للتقييم، وهو يعرض برمجيات بترخيص معتمد ضمن تراخيص المصادر المفتوحة',
  'evidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'السجل المؤرخ لعطاءات كل مناقصة، وفيه ترخيص البرمجيات المعروضة.',
  'noEvidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'تصريح بأن العطاءات المفتوحة المصدر موضع ترحيب.',
  'note.capacity-to-run-integrate-open-source-in-public-procurement':
    'تُظهر الإجابة أثر كل العمل في المشتريات، وتتوقف جزئيًا على السوق: يُذكر ذلك حيث تقل الشركات.',
  'question.understanding-open-source-licensing':
    'من بين الموظفين الذين يشترون البرمجيات لهذه المؤسسة، كم موظفًا اجتاز دورة في تراخيص المصادر المفتوحة خلال آخر 36 شهرًا؟',
  'counted.understanding-open-source-licensing': 'الموظفون الذين اجتازوا دورة في تراخيص المصادر المفتوحة',
  'among.understanding-open-source-licensing':
    'كل الموظفين الذين يشترون البرمجيات أو يقودون مشاريع البرمجيات يوم الإجابة',
  'countsIf.understanding-open-source-licensing': 'تتناول الدورة واجبات التراخيص وانتهت باختبار',
  'evidence.understanding-open-source-licensing': 'النتائج المؤرخة للدورة بحسب الدور وبلا أسماء.',
  'noEvidence.understanding-open-source-licensing': 'نشرة عن التراخيص أُرسلت إلى الجميع.',
  'question.procurement-process-integration':
    'من بين مناقصات البرمجيات التي نشرتها هذه المؤسسة خلال آخر 12 شهرًا، كم مناقصة يعامل نصها كل المنتجين على قدم المساواة؟',
  'counted.procurement-process-integration': 'مناقصات البرمجيات التي يعامل نصها كل المنتجين على قدم المساواة',
  'among.procurement-process-integration':
    'عينة عشوائية من 20 مناقصة برمجيات نُشرت خلال آخر 12 شهرًا (كلها إن كانت أقل)',
  'countsIf.procurement-process-integration':
    'لا يحوي النص اسم علامة تجارية، ولا ضمانًا لا يستطيع تقديمه إلا المنتِج، ولا نموذجًا يفترض دفع مبلغ عن كل مستخدم',
  'evidence.procurement-process-integration': 'قائمة مؤرخة بمناقصات العينة ونتيجة فحص كل منها.',
  'noEvidence.procurement-process-integration': 'نص نموذجي لم تُقارن به أي مناقصة.',
  'note.procurement-process-integration':
    'يُعدّ اسم العلامة التجارية محايدًا حيث يسمح به القانون وتليه عبارة «أو ما يعادله».',
  'question.vendor-evaluation':
    'من بين عقود الأعمال المتعلقة بالمصادر المفتوحة التي أرستها هذه المؤسسة خلال آخر 12 شهرًا، كم عقدًا مُنحت عند إرسائه نقاط للمساهمات السابقة لمقدّمي العطاءات؟',
  'counted.vendor-evaluation': 'العقود التي مُنحت عند إرسائها نقاط للمساهمات السابقة لمقدّمي العطاءات',
  'among.vendor-evaluation': 'كل عقود الأعمال المتعلقة بالمصادر المفتوحة المرساة خلال آخر 12 شهرًا',
  'countsIf.vendor-evaluation': 'تقوم النقاط على مساهمات في المشروع المعني يستطيع أي شخص الاطلاع عليها',
  'evidence.vendor-evaluation': 'ورقة النقاط المؤرخة، وفيها روابط المساهمات التي قُيّمت.',
  'noEvidence.vendor-evaluation': 'قائمة بعملاء سابقين.',
  'note.vendor-evaluation': 'يجوز للشركة الجديدة أن تعرض مساهمات الأشخاص الذين تقترحهم.',
  'question.capacity-to-recognize-and-address-legal-challenges':
    'خلال آخر 12 شهرًا، كيف أجابت هذه المؤسسة عن أسئلة موظفيها بشأن الجوانب القانونية للمصادر المفتوحة؟',
  'evidence.capacity-to-recognize-and-address-legal-challenges':
    'سجل الأسئلة وفيه تاريخ كل سؤال وتاريخ جوابه.',
  'noEvidence.capacity-to-recognize-and-address-legal-challenges': 'اسم محامٍ على الشبكة الداخلية.',
  'note.capacity-to-recognize-and-address-legal-challenges':
    'حيث لم يُطرح أي سؤال في الفترة، لا تتجاوز الإجابة الدرجة الثالثة.',
  'question.ip-and-legal-compliance':
    'من بين إصدارات البرمجيات التي نشرتها هذه المؤسسة خلال آخر 12 شهرًا، كم إصدارًا اجتاز مسبقًا فحصًا لحقوق الغير؟',
  'depends.ip-and-legal-compliance': 'يقارن الفحص ما يجده بالترخيص المختار؛ وبلا اختيار لا يوجد ما يُقارن به.',
  'counted.ip-and-legal-compliance': 'الإصدارات التي اجتازت فحصًا لحقوق الغير قبل نشرها',
  'among.ip-and-legal-compliance': 'كل إصدارات البرمجيات خلال آخر 12 شهرًا، من المؤسسة أو من مورّد لحسابها',
  'countsIf.ip-and-legal-compliance': 'يسبق تاريخ الفحص النشر، ولا يترك أي استنتاج بلا تفسير',
  'evidence.ip-and-legal-compliance': 'تقرير الفحص المؤرخ، وفيه تفسير لكل استنتاج.',
  'noEvidence.ip-and-legal-compliance': 'جملة من المورّد تفيد بتسوية كل الحقوق.',
  'question.contractual-considerations':
    'من بين عقود تطوير البرمجيات الجارية في هذه المؤسسة اليوم، كم عقدًا يضمن كامل الحقوق في المصنف المدفوع ثمنه؟',
  'counted.contractual-considerations': 'عقود التطوير التي تضمن كامل الحقوق في المصنف المدفوع ثمنه',
  'among.contractual-considerations': 'كل عقود تطوير البرمجيات الجارية يوم الإجابة',
  'countsIf.contractual-considerations':
    'يمنح العقد حق استخدام المصنف وتعديله ونشره، ويُلزم المورّد بتسليم الشيفرة والوثائق',
  'evidence.contractual-considerations': 'البند مع رقم العقد وتاريخه.',
  'noEvidence.contractual-considerations': 'عقد نموذجي لا تستخدمه العقود الجارية.',
  'obligation.contractual-considerations': 'من دون هذه الحقوق تكون كل خطوة لاحقة بيد المورّد.',
  'question.data-privacy-and-security':
    'من بين الأطراف الثالثة التي تعالج اليوم بيانات شخصية لحساب هذه المؤسسة، كم طرفًا يلتزم بشروط موقعة؟',
  'counted.data-privacy-and-security': 'الأطراف الثالثة الملتزمة بشروط موقعة',
  'among.data-privacy-and-security': 'كل الأطراف الثالثة التي تعالج بيانات شخصية لحساب المؤسسة',
  'countsIf.data-privacy-and-security': 'تحدد الشروط الموقعة الغرض والمكان والحذف والإخطار بالحوادث',
  'evidence.data-privacy-and-security': 'سجل العقود وفيه تاريخ الشروط الموقعة لكل طرف ثالث.',
  'noEvidence.data-privacy-and-security': 'الشروط العامة لمقدم الخدمة.',
  'steps.capacity-to-recognize-and-address-legal-challenges.not-yet': 'لا أثر في الفترة لسؤال ولا لجواب.',
  'steps.capacity-to-recognize-and-address-legal-challenges.first-steps':
    'يُجاب عن الأسئلة حيث يتولى أمرها شخص واحد.',
  'steps.capacity-to-recognize-and-address-legal-challenges.established':
    'إضافة إلى ذلك، يحدد نص معتمد ومؤرخ من يجيب وفي كم يوم.',
  'steps.capacity-to-recognize-and-address-legal-challenges.managed':
    'إضافة إلى ذلك، يبيّن سجل أن ثلاثة أرباع الأسئلة على الأقل خلال 12 شهرًا أُجيب عنها في الموعد.',
  'steps.capacity-to-recognize-and-address-legal-challenges.embedded':
    'إضافة إلى ذلك، رُوجع هذا المسار في ضوء غايته خلال 24 شهرًا ثم عُدّل أو أُكد كتابةً.',
};
