/** The texts of “digital-inclusion” in Arabic. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.what':
    'دراسة لبلد أو لخدمة تبيّن من لديهم الوصول والمهارات والثقة والمنفعة ومن ليست لديهم، فئة فئة، وتعطي خط أساس للمقارنة لاحقًا.',
  'conducting-digital-inclusion-assessments.why':
    'تخفي المتوسطات الإقصاء: فالبلد ذو التغطية الجيدة قد يترك خارجها نساء المناطق الريفية أو من لا يبصرون. وما لا يُقاس لكل فئة لا يُصلَح، وقد تزيده خدمة جديدة سوءًا.',
  'conducting-digital-inclusion-assessments.how.0':
    'اختيار الأداة، مثل تقييم الجاهزية لبرنامج الأمم المتحدة الإنمائي (UNDP) للبلد أو GenderMag للمنتج، وتحديد الأسئلة نهائيًا.',
  'conducting-digital-inclusion-assessments.how.1':
    'تسمية الفئات المراد النظر فيها: النساء، والشباب، وكبار السن، والأشخاص ذوو الإعاقة (ويُحصَون بأسئلة فريق واشنطن)، واللاجئون والمهاجرون، والأسر الفقيرة، ومن لا يقرؤون، والناطقون بلغات الأقليات، والمناطق النائية.',
  'conducting-digital-inclusion-assessments.how.2':
    'جمع الإحصاءات الموجودة، وسد النواقص بدراسات استقصائية وزيارات، على الورق وباللغات المحلية حيث يلزم.',
  'conducting-digital-inclusion-assessments.how.3':
    'إتاحة قراءة الاستنتاجات لممثلي الفئات قبل أن تصبح نهائية.',
  'conducting-digital-inclusion-assessments.how.4':
    'نشر النتائج بحسب الفئة، مع العوائق مرتبة بحسب ثقلها ومسؤول عن كل منها.',
  'conducting-digital-inclusion-assessments.how.5': 'التكرار بالأسئلة نفسها بعد سنة أو سنتين.',
  'conducting-digital-inclusion-assessments.evidence.0': 'تقرير تقييم فيه النتائج بحسب الفئة.',
  'conducting-digital-inclusion-assessments.evidence.1': 'الاستبيان والطريقة، متاحان لإعادة الاستخدام.',
  'conducting-digital-inclusion-assessments.evidence.2': 'محاضر اجتماعات مع ممثلي الفئات.',
  'conducting-digital-inclusion-assessments.evidence.3': 'قياس ثانٍ مقارن بالأول.',
  'strategy-and-policy-development-for-digital-inclusion.what':
    'تحويل استنتاجات تقييم إلى استراتيجية وسياسة فيهما أهداف وتدابير وأموال ومسؤوليات، بما يتسق مع الخطط الوطنية والأهداف الدولية.',
  'strategy-and-policy-development-for-digital-inclusion.why':
    'النوايا الحسنة بلا سياسة تنتهي بانتهاء دور صاحبها. والسياسة تُلزم الميزانيات والمشتريات، وتعطي الفئات ما تستند إليه، وتتيح التحقق من التقدم.',
  'strategy-and-policy-development-for-digital-inclusion.how.0':
    'اختيار عدد صغير من الأهداف من التقييم، لكل منها رقم وتاريخ.',
  'strategy-and-policy-development-for-digital-inclusion.how.1':
    'ربط كل هدف بخطة التنمية الوطنية وبالأهداف العالمية التي يخدمها.',
  'strategy-and-policy-development-for-digital-inclusion.how.2':
    'صياغة تدابير بشأن الوصول والتكلفة والمهارات والمحتوى والحماية مع المعنيين.',
  'strategy-and-policy-development-for-digital-inclusion.how.3':
    'إدراج الواجبات في قواعد تُلزم الجهات بالفعل، مثل قواعد المناقصات ومعايير الخدمة.',
  'strategy-and-policy-development-for-digital-inclusion.how.4': 'تعيين مسؤول وميزانية لكل تدبير.',
  'strategy-and-policy-development-for-digital-inclusion.how.5':
    'تقديم تقرير علني كل سنة، والتنقيح مع تغيّر التكنولوجيا.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.0':
    'سياسة معتمدة فيها الأرقام والمواعيد والمسؤولون.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.1': 'بنود في الميزانية لتدابيرها.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.2': 'تقرير سنوي عن التقدم.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.3': 'محاضر التشاور مع الفئات المتأثرة.',
  'designing-inclusive-open-source-software-solutions.what':
    'تصميم البرمجيات المفتوحة المصدر وبناؤها بحيث يستطيع استخدامها أشخاص مختلفو القدرات واللغات والأجهزة ووسائل الاتصال، وإثبات ذلك معهم.',
  'designing-inclusive-open-source-software-solutions.why':
    'الخدمة التي لا يستطيع نصف مستخدميها استعمالها تنقل العمل إلى الأقارب والوسطاء، وتُقصي من وُضعت لأجلهم. والمصادر المفتوحة تتيح لكل بلد تكييف اللغة والواجهة، إذا سمح التصميم بذلك.',
  'designing-inclusive-open-source-software-solutions.how.0':
    'الانطلاق من قصص أشخاص حقيقيين في الفئات المعرضة للخطر، وسرد العوائق التي يصادفها كل منهم.',
  'designing-inclusive-open-source-software-solutions.how.1':
    'تحديد أهداف: معيار لإمكانية النفاذ (المستوى AA من WCAG 2.2، وEN 301 549)، وحجم الصفحات، وأقدم جهاز مدعوم، واللغات.',
  'designing-inclusive-open-source-software-solutions.how.2':
    'التصميم للشاشات الصغيرة وخطوط الاتصال البطيئة والانقطاعات، والإبقاء على طريق بلا شاشة.',
  'designing-inclusive-open-source-software-solutions.how.3':
    'فصل النصوص عن الشيفرة لكي تستطيع المجتمعات ترجمتها.',
  'designing-inclusive-open-source-software-solutions.how.4':
    'الاختبار مع أشخاص من الفئات في كل دورة تطوير، ودفع مقابل وقتهم.',
  'designing-inclusive-open-source-software-solutions.how.5':
    'عرض التحسينات على المشروع الأصلي لكي تستفيد بلدان أخرى أيضًا.',
  'designing-inclusive-open-source-software-solutions.evidence.0':
    'تقارير اختبار إمكانية النفاذ، الآلي منه وما يجريه أشخاص.',
  'designing-inclusive-open-source-software-solutions.evidence.1':
    'محاضر اختبارات المستخدمين مع الفئات المعرضة للخطر.',
  'designing-inclusive-open-source-software-solutions.evidence.2':
    'أهداف حجم الصفحات والأجهزة مع القيم المقيسة.',
  'designing-inclusive-open-source-software-solutions.evidence.3': 'ترجمات يتعهدها مجتمع.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.what':
    'معالجة الإقصاء على يد تقنيين وصانعي سياسات وقانونيين ومعلمين وباحثين اجتماعيين يعملون فريقًا واحدًا، من السؤال إلى التقييم.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.why':
    'نادرًا ما يكون للإقصاء سبب واحد. فالهاتف الرخيص لا ينفع حيث يشترط القانون ورقة لا تملكها النساء، والدورة لا تنفع حيث لا يوجد المحتوى إلا بلغة واحدة. ولا ترى كل مهنة بمفردها إلا جزءها.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.0':
    'تشكيل فريق فيه شخص واحد على الأقل من كل من التكنولوجيا والسياسات والقانون والبحث الاجتماعي والفئة المعنية.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.1':
    'الاتفاق على الألفاظ، لأن اللفظ الواحد يعني أشياء مختلفة في مجالات مختلفة.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.2':
    'زيارة المكان ووصف المشكلة معًا قبل الحديث عن الحلول.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.3':
    'صياغة تدابير مركّبة، مثل قاعدة ودورة وواجهة يكمل بعضها بعضًا.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.4':
    'تجربتها في منطقة صغيرة، وترك الحكم على الأثر للباحثين.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.5': 'تدوين ما نجح من أجل مناطق أخرى.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.0':
    'قائمة بأعضاء الفريق تبيّن المهن.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.1': 'وصف مشترك للمشكلة.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.2':
    'مشروع تجريبي فيه تدابير من أكثر من مجال وتقييم مستقل.',
};
