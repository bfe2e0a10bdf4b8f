import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “office” in Arabic. */
export const office = {
  'question.office-mandate': 'ما حالة ولاية مكتب المصادر المفتوحة في هذه الإدارة؟',
  'evidence.office-mandate': 'النص الموقع والمؤرخ، وقرار واحد اتخذه المكتب بموجبه.',
  'noEvidence.office-mandate': 'صفحة في الموقع تعرّف بالفريق.',
  'obligation.office-mandate': 'تقوم على الولاية كل الأسئلة الأخرى عن المكتب.',
  'note.office-mandate': 'يجوز أن يحمل المكتب أي اسم، وأن يكون فريقًا داخل وحدة أخرى.',
  'question.office-people':
    'من بين الأدوار المختارة لمكتب المصادر المفتوحة في هذه الإدارة، كم دورًا يتولاه اليوم شخص مسمّى؟',
  'depends.office-people': 'بلا ولاية لا يوجد مكتب يمكن عدّ أفراده أو أمواله أو ردوده.',
  'counted.office-people': 'الأدوار التي يتولاها شخص مسمّى',
  'among.office-people': 'الأدوار الثمانية في الإطار، أو الأدوار المختارة بدلًا منها للمكتب',
  'countsIf.office-people': 'للشخص هذا الدور كتابةً، مع خُمس وقت عمله على الأقل',
  'evidence.office-people': 'قائمة الأدوار المؤرخة، وفيها لكل دور الشخص وحصته من وقت العمل.',
  'noEvidence.office-people': 'إعلان عن وظيفة شاغرة.',
  'note.office-people': 'يجوز أن يتولى شخص واحد عدة أدوار. تُطبع قائمة الأدوار مع الإجابة.',
  'question.office-money':
    'ما عدد الأشهر المقبلة التي تكلفة تشغيل مكتب المصادر المفتوحة في هذه الإدارة مؤمّنة لها اليوم؟',
  'depends.office-money': 'بلا ولاية لا يوجد مكتب يمكن عدّ أفراده أو أمواله أو ردوده.',
  'evidence.office-money': 'الميزانية المعتمدة أو الاتفاق الموقع، مع التواريخ.',
  'noEvidence.office-money': 'طلب تمويل لم يوافق عليه أحد.',
  'note.office-money':
    'المؤمّن هو ما تغطيه ميزانية معتمدة أو اتفاق موقع. تُعدّ أشهر كاملة من يوم الإجابة، ما دامت تكلفة التشغيل كلها مغطاة.',
  'question.office-service':
    'من بين طلبات المساعدة المقدمة إلى مكتب المصادر المفتوحة في هذه الإدارة خلال آخر 12 شهرًا، كم طلبًا أُجيب عنه في الموعد؟',
  'depends.office-service': 'بلا ولاية لا يوجد مكتب يمكن عدّ أفراده أو أمواله أو ردوده.',
  'counted.office-service': 'طلبات المساعدة التي أُجيب عنها في الموعد',
  'among.office-service': 'كل طلبات المساعدة المقدمة إلى المكتب خلال آخر 12 شهرًا',
  'countsIf.office-service': 'صدر رد في الموضوع، لا إشعار بالاستلام، ضمن المدة التي وعد بها المكتب مسبقًا',
  'evidence.office-service': 'سجل الطلبات وفيه تاريخ كل طلب وتاريخ الرد عليه.',
  'noEvidence.office-service': 'رسائل شكر.',
  'note.office-service': 'بلا سجل أو بلا مدة موعود بها أو بلا أي طلب، تكون الإجابة الدرجة الأولى.',
  'steps.office-mandate.not-yet': 'لا شيء مكتوب عن مكتب للمصادر المفتوحة.',
  'steps.office-mandate.first-steps': 'توجد مسودة ولاية مؤرخة.',
  'steps.office-mandate.established': 'وُقعت المسودة والولاية سارية.',
  'steps.office-mandate.managed':
    'إضافة إلى ذلك، حُدّد الرئيس والميزانية والتواريخ، واتخذ المكتب قرارًا واحدًا بصلاحيته من دون الرجوع إلى جهة أعلى.',
  'steps.office-mandate.embedded': 'إضافة إلى ذلك، أُكدت الولاية بعد تقرير من المكتب فيه أرقام.',
  'steps.office-money.not-yet': 'التكلفة غير مؤمّنة لأي شهر.',
  'steps.office-money.first-steps': 'التكلفة مؤمّنة لشهر واحد على الأقل، ولأقل من 6 أشهر.',
  'steps.office-money.established': 'التكلفة مؤمّنة لمدة 6 أشهر على الأقل، ولأقل من 12 شهرًا.',
  'steps.office-money.managed': 'التكلفة مؤمّنة لمدة 12 شهرًا على الأقل، ولأقل من 24 شهرًا.',
  'steps.office-money.embedded': 'التكلفة مؤمّنة لمدة 24 شهرًا أو أكثر.',
} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
