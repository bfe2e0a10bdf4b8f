import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `partnership` in Arabic. */
export const partnership = {
  title: 'اختيار الشركاء',
  alignment: 'التوافق مع الاحتياجات',
  'alignment.statement': 'مدى مطابقة ما يعرضه الشريك لما يُحتاج إليه.',
  'alignment.evidence': 'العرض مقابل قائمة الاحتياجات',
  terms: 'الشروط',
  'terms.statement': 'مدى إنصاف الشروط في الحقوق والبيانات والدعاية والواجبات.',
  'terms.evidence': 'مسودة الاتفاق',
  exit: 'الخروج',
  'exit.statement': 'مدى سهولة إنهاء الشراكة دون خسارة.',
  'exit.evidence': 'بند الإنهاء وخطة لما بعده',
  openness: 'المستخدمون والانفتاح',
  'openness.statement': 'مدى استفادة المستخدمين وإمكان انضمام الآخرين أو منافستهم.',
  'openness.evidence': 'التراخيص والمعايير والأعضاء الآخرون',
  monitoring: 'الرصد',
  'monitoring.statement': 'مدى جودة الرصد المشترك للنتائج والمخاطر.',
  'monitoring.evidence': 'مؤشرات وتواريخ وأشخاص من الطرفين',
  'no-excluded-business': 'لا يمارس الشريك أي نشاط مستبعد.',
  'no-sanctions': 'الشريك غير مدرج في أي قائمة عقوبات.',
  'rights-respected': 'لا شيء يدل على عمل قسري أو عمل الأطفال أو انتهاك حقوق.',
  'level.none': 'لا شيء يدل عليه.',
  'level.part': 'جزء منه مثبت.',
  'level.full': 'كل المطلوب مثبت.',
} as const satisfies ChoiceTexts['partnership'];
