/** The texts of “community-management” in Arabic. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.what':
    'العمل على إيجاد من لديهم سبب للاهتمام بالمشروع، ودعوتهم، وتيسير المساهمة الأولى، وترك الدائرة تنمو بوتيرة تستطيع تحملها.',
  'identify-build-and-grow-the-open-source-community.why':
    'البرمجيات التي لا يعرفها إلا مالكها تنتهي بانتهاء ميزانيته. والمجتمع يعثر على الأعطال ويكتب الترجمات ويدرّب الخلف، لكنه لا يتكوّن من تلقاء نفسه لمجرد أن الشيفرة نُشرت.',
  'identify-build-and-grow-the-open-source-community.how.0':
    'وصف من يمكن أن يستفيد من المشروع: الجهات والشركات والطلبة ومجموعات المستخدمين، وما يجنيه كل منهم من الانضمام.',
  'identify-build-and-grow-the-open-source-community.how.1':
    'كتابة صفحة بداية واضحة: الغرض والحالة وكيفية التثبيت وكيفية المساعدة وقواعد السلوك.',
  'identify-build-and-grow-the-open-source-community.how.2':
    'مسك قائمة بمهام صغيرة للقادمين الجدد، والرد على أول رسالة من كل منهم في غضون يومين.',
  'identify-build-and-grow-the-open-source-community.how.3':
    'البدء بجامعة واحدة أو مجموعة مستخدمين واحدة، وعقد لقاء منتظم، ودعوة مهنيين للتحدث فيه.',
  'identify-build-and-grow-the-open-source-community.how.4':
    'الذهاب إلى حيث يوجد الناس أصلًا، بالمحاضرات والفعاليات وفي المنتديات القائمة.',
  'identify-build-and-grow-the-open-source-community.how.5':
    'عدّ القادمين الجدد والمساهمين العائدين والأماكن التي يأتون منها، والتحرك حيث تغيب فئة.',
  'identify-build-and-grow-the-open-source-community.evidence.0':
    'صفحة بداية ودليل للمساهمة ومدونة لقواعد السلوك.',
  'identify-build-and-grow-the-open-source-community.evidence.1':
    'أرقام المساهمين لأول مرة والعائدين خلال السنة الماضية.',
  'identify-build-and-grow-the-open-source-community.evidence.2': 'قائمة بالفعاليات وعدد المشاركين فيها.',
  'identify-build-and-grow-the-open-source-community.evidence.3': 'مساهمون من أكثر من منظمة.',
  'managing-open-source-community-over-a-project-lifetime.what':
    'العناية بالمجتمع في كل مراحل عمر المشروع: قواعد معروفة ومتبعة، وقرارات مشروحة، ونزاعات تُسوّى، وعمل يُتقاسم، وقيادات تُستبدل في الوقت المناسب.',
  'managing-open-source-community-over-a-project-lifetime.why':
    'لا تدوم حماسة السنة الأولى. فمن دون قواعد تقرر أصوات عالية قليلة، ومن دون خلف يُنهَك القائمون على الصيانة، وتبقى خدمة عامة قائمة على مشروع مهجور.',
  'managing-open-source-community-over-a-project-lifetime.how.0':
    'نشر كيفية اتخاذ القرارات، ومن يجوز له الدمج، وكيف يُكتسب هذا الحق.',
  'managing-open-source-community-over-a-project-lifetime.how.1':
    'تسمية شخصين يتلقيان الشكاوى المتعلقة بالسلوك، ووصف ما يفعلانه بها.',
  'managing-open-source-community-over-a-project-lifetime.how.2':
    'عقد اجتماعات مفتوحة في أوقات تلائم عدة مناطق، مع تدوين ملاحظاتها.',
  'managing-open-source-community-over-a-project-lifetime.how.3':
    'شكر المساهمين بأسمائهم في كل إصدار، ومنح جوائز أو شهادات أو رحلات حيث أمكن.',
  'managing-open-source-community-over-a-project-lifetime.how.4':
    'مراقبة علامات الإنذار مثل بطء الردود وتركّز العمل الزائد على شخص واحد.',
  'managing-open-source-community-over-a-project-lifetime.how.5':
    'التخطيط للخلافة: شخصان لكل دور، وقاعدة للمغادرة.',
  'managing-open-source-community-over-a-project-lifetime.evidence.0':
    'وثيقة حوكمة فيها أسماء أصحاب الأدوار الحاليين.',
  'managing-open-source-community-over-a-project-lifetime.evidence.1': 'محاضر اجتماعات الأشهر الستة الماضية.',
  'managing-open-source-community-over-a-project-lifetime.evidence.2':
    'وسيط المدة حتى يتلقى المساهم ردًا أول.',
  'managing-open-source-community-over-a-project-lifetime.evidence.3':
    'حالة نزاع أو خلافة عولجت بالقاعدة المنشورة.',
  'adoption-of-tools.what':
    'اختيار مجموعة صغيرة من الأدوات للتحدث والتخطيط ومشاركة الشيفرة والنصوص وأتمتة الأعمال المعتادة، والتأكد من أن كل الأعضاء يستطيعون استخدامها ويستخدمونها.',
  'adoption-of-tools.why':
    'تجزّئ كل أداة إضافية المحادثة وتستبعد بعض الأشخاص، مثل أصحاب الاتصال البطيء أو من ليس لهم حساب مدفوع. والأدوات الجيدة لا تكاد تُلاحظ؛ أما السيئة فتفقد المشروع الأعضاء الذين هو أحوج إليهم.',
  'adoption-of-tools.how.0': 'سؤال الأعضاء عما يستخدمونه، وعلى أي أجهزة، وبأي اتصال.',
  'adoption-of-tools.how.1':
    'البت في مكان واحد لكل من الشيفرة والمهام والحديث السريع والنقاش الطويل والوثائق.',
  'adoption-of-tools.how.2':
    'تفضيل الخدمات المفتوحة المصدر أو القابلة للتصدير على الأقل، وجعل القرارات ظاهرة بلا حساب.',
  'adoption-of-tools.how.3':
    'مراعاة الحجم: فمجموعة في تطبيق مراسلة تلائم دائرة صغيرة، ومحادثة منظمة في سلاسل تلائم دائرة كبيرة.',
  'adoption-of-tools.how.4': 'أتمتة الترحيب والفحوص والإصدارات لكي يبقى للناس وقت للناس.',
  'adoption-of-tools.how.5': 'النظر كل سنة في الأداة التي لا يستخدمها أحد، وإزالتها.',
  'adoption-of-tools.evidence.0': 'صفحة تسمّي كل أداة وغرضها.',
  'adoption-of-tools.evidence.1': 'أرقام عدد الأعضاء النشطين في كل أداة.',
  'adoption-of-tools.evidence.2': 'تصدير لمحتوى المجتمع استُعيد على سبيل الاختبار.',
};
