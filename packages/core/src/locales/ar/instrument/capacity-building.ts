/** The texts of “capacity-building” in Arabic. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'question.leveraging-partnerships-for-resource-mobilization':
    'من بين اتفاقات الشراكة الجارية في هذه الإدارة اليوم، كم اتفاقًا يُلزم الطرفين كتابةً؟',
  'counted.leveraging-partnerships-for-resource-mobilization': 'اتفاقات الشراكة التي تُلزم الطرفين كتابةً',
  'among.leveraging-partnerships-for-resource-mobilization': 'كل اتفاقات الشراكة الجارية بشأن العمل الرقمي',
  'countsIf.leveraging-partnerships-for-resource-mobilization':
    'يبيّن النص الموقع ما يساهم به كل طرف وكيف يستطيع كل طرف الخروج',
  'evidence.leveraging-partnerships-for-resource-mobilization':
    'الاتفاق الموقع والمؤرخ، وفيه قائمة المساهمات وبند الخروج.',
  'noEvidence.leveraging-partnerships-for-resource-mobilization': 'خطاب نوايا.',
  'note.leveraging-partnerships-for-resource-mobilization':
    'حيث لا يوجد اتفاق جارٍ، تكون الإجابة الدرجة الأولى.',
  'question.strategic-funding':
    'من بين الخدمات القائمة على المصادر المفتوحة التي تشغّلها هذه الإدارة اليوم، كم خدمة تغطي الميزانية المعتمدة صيانتها؟',
  'counted.strategic-funding': 'الخدمات التي ترد صيانتها في الميزانية المعتمدة',
  'among.strategic-funding': 'كل الخدمات القائمة على المصادر المفتوحة التي تشغّلها الإدارة',
  'countsIf.strategic-funding': 'في ميزانية هذه السنة وميزانية السنة التالية بند لصيانة الخدمة',
  'evidence.strategic-funding': 'بند الميزانية المعتمدة لكل خدمة، مع السنة والمبلغ.',
  'noEvidence.strategic-funding': 'ميزانية المشروع الذي بنى الخدمة.',
  'note.strategic-funding':
    'حيث لم تُعتمد ميزانية السنة التالية بعد، يُحتسب مشروع الميزانية المقدم إلى البرلمان. تُعدّ الخدمات لا الأموال.',
  'question.human-resource-planning-and-allocation':
    'من بين الوظائف في خطة الوظائف الخاصة بالعمل الرقمي في هذه المؤسسة، كم وظيفة يشغلها اليوم موظفون؟',
  'counted.human-resource-planning-and-allocation': 'الوظائف التي يشغلها موظفون',
  'among.human-resource-planning-and-allocation': 'كل الوظائف في خطة الوظائف الخاصة بالعمل الرقمي',
  'countsIf.human-resource-planning-and-allocation': 'يشغل موظف الوظيفة منذ ستة أشهر أو أكثر',
  'evidence.human-resource-planning-and-allocation':
    'خطة الوظائف المؤرخة وقائمة الوظائف المشغولة، بلا أسماء.',
  'noEvidence.human-resource-planning-and-allocation': 'قائمة بمستشارين يعملون في المبنى.',
  'note.human-resource-planning-and-allocation': 'حيث لا توجد خطة وظائف، تكون الإجابة الدرجة الأولى.',
  'question.mobilizing-in-kind-contributions-and-technical-expertise':
    'من بين المساهمات العينية التي تستخدمها هذه الإدارة اليوم، كم مساهمة ترد في سجل مع تاريخ انتهائها؟',
  'counted.mobilizing-in-kind-contributions-and-technical-expertise':
    'المساهمات العينية الواردة في سجل مع تاريخ انتهائها',
  'among.mobilizing-in-kind-contributions-and-technical-expertise':
    'كل المساهمات العينية المعروفة قيد الاستخدام',
  'countsIf.mobilizing-in-kind-contributions-and-technical-expertise':
    'يبيّن السجل القيمة والشروط وتاريخ الانتهاء',
  'evidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'مستخرج من السجل، فيه لكل مساهمة القيمة والشروط وتاريخ الانتهاء.',
  'noEvidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'رسالة شكر إلى الجهة التي قدّمت المساهمة.',
  'note.mobilizing-in-kind-contributions-and-technical-expertise':
    'المساهمة العينية عمل أو برمجيات أو معدات أو استضافة تُقدَّم بلا مقابل.',
  'question.maximizing-open-source-resource-networks':
    'كم مصنفًا من مصنفات بلدان أخرى بدأ هذا البلد استخدامه خلال آخر 24 شهرًا؟',
  'evidence.maximizing-open-source-resource-networks':
    'قائمة مؤرخة بالمصنفات قيد الاستخدام، وفيها بلد المنشأ ورابط كل مصنف.',
  'noEvidence.maximizing-open-source-resource-networks': 'زيارة دراسية لم يُستخدم شيء مما عُرض فيها.',
  'note.maximizing-open-source-resource-networks':
    'المصنفات هي الخطط والعقود ومواد الدورات والترجمات ووحدات البرمجيات في مجال المصادر المفتوحة. يُحتسب كل مصنف مرة واحدة، أيًا كان عدد المؤسسات التي تستخدمه.',
  'steps.maximizing-open-source-resource-networks.not-yet': 'لم يبدأ استخدام أي مصنف.',
  'steps.maximizing-open-source-resource-networks.first-steps': 'بدأ استخدام مصنف واحد.',
  'steps.maximizing-open-source-resource-networks.established': 'بدأ استخدام مصنفين.',
  'steps.maximizing-open-source-resource-networks.managed': 'بدأ استخدام ثلاثة مصنفات أو أربعة.',
  'steps.maximizing-open-source-resource-networks.embedded': 'بدأ استخدام خمسة مصنفات أو أكثر.',
};
