/** The texts of “community-management” in Arabic. */
export const communityManagement: Readonly<Record<string, string>> = {
  'question.identify-build-and-grow-the-open-source-community':
    'من بين قواعد الشيفرة التي تقودها هذه المؤسسة، كم قاعدة كسبت خلال آخر 12 شهرًا مساهمًا جديدًا من خارجها؟',
  'counted.identify-build-and-grow-the-open-source-community': 'قواعد الشيفرة التي لها مساهم جديد من الخارج',
  'among.identify-build-and-grow-the-open-source-community': 'كل قواعد الشيفرة التي تقودها المؤسسة',
  'countsIf.identify-build-and-grow-the-open-source-community':
    'قُبلت خلال آخر 12 شهرًا أول مساهمة لشخص يعمل في جهة أخرى',
  'evidence.identify-build-and-grow-the-open-source-community':
    'قائمة مؤرخة بالمساهمات الأولى، وفيها جهة عمل صاحب كل مساهمة.',
  'noEvidence.identify-build-and-grow-the-open-source-community': 'عدد مرات التنزيل.',
  'note.identify-build-and-grow-the-open-source-community':
    'تقود المؤسسة قاعدة الشيفرة حيث تقرر ما يدخل فيها، وحدها أو مع غيرها.',
  'question.managing-open-source-community-over-a-project-lifetime':
    'من بين قواعد الشيفرة التي تقودها هذه المؤسسة اليوم، كم قاعدة لها ضوابط تسمّي شخصين لكل دور رئيسي؟',
  'counted.managing-open-source-community-over-a-project-lifetime':
    'قواعد الشيفرة التي تسمّي ضوابطها شخصين لكل دور رئيسي',
  'among.managing-open-source-community-over-a-project-lifetime': 'كل قواعد الشيفرة التي تقودها المؤسسة',
  'countsIf.managing-open-source-community-over-a-project-lifetime':
    'يستطيع أي شخص قراءة الضوابط، وأكد كلا الشخصين دورهما خلال 12 شهرًا',
  'evidence.managing-open-source-community-over-a-project-lifetime':
    'ملف الضوابط الذي يسمّي شخصين لكل دور رئيسي، مع تاريخ تأكيدهما.',
  'noEvidence.managing-open-source-community-over-a-project-lifetime': 'الهيكل التنظيمي للمؤسسة.',
  'note.managing-open-source-community-over-a-project-lifetime':
    'تقود المؤسسة قاعدة الشيفرة حيث تقرر ما يدخل فيها، وحدها أو مع غيرها. والأدوار الرئيسية هي على الأقل: من يقرر التغييرات، ومن ينشر الإصدارات، ومن يجيب عن البلاغات الأمنية.',
  'question.adoption-of-tools':
    'من بين قواعد الشيفرة التي تقودها هذه المؤسسة اليوم، كم قاعدة يستطيع أي شخص متابعة العمل فيها بلا حساب؟',
  'counted.adoption-of-tools': 'قواعد الشيفرة التي يستطيع أي شخص متابعة العمل فيها بلا حساب',
  'among.adoption-of-tools': 'كل قواعد الشيفرة التي تقودها المؤسسة',
  'countsIf.adoption-of-tools': 'يمكن قراءة القرارات والمهام غير المنجزة بلا حساب ويمكن تصديرها',
  'evidence.adoption-of-tools': 'قائمة مؤرخة بالأدوات المستخدمة، وملف تصدير أُعيدت قراءته في نظام آخر.',
  'noEvidence.adoption-of-tools': 'دعوة إلى محادثة تتطلب حسابًا.',
  'note.adoption-of-tools': 'تقود المؤسسة قاعدة الشيفرة حيث تقرر ما يدخل فيها، وحدها أو مع غيرها.',
};
