/** The texts of “sentences” in Arabic. */
export const sentences: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.description':
    'صفحة لبرنامج الأمم المتحدة الإنمائي عن إطار للتحول الرقمي يشمل المجتمع كله.',
  'resources.undp-digital-transformations.rights.evidence': 'شروط الناشر المعتادة؛ لم تُقرأ في هذه الصفحة.',
  'resources.undp-digital-transformations.note': 'لم يُر عنوان الصفحة؛ ورابطها يطابق العنوان المطبوع.',
  'resources.digital-maturity-assessment-lao-pdr.description':
    'تقرير عن مدى تقدم الجهات العامة في جمهورية لاو الديمقراطية الشعبية في العمل الرقمي، مقيسًا بخمسة مستويات وست ركائز.',
  'resources.five-levels-of-digital-government-maturity.description':
    'مقال قصير لشركة Gartner يصنف الحكومة الرقمية في خمس مراحل.',
  'resources.five-levels-of-digital-government-maturity.rights.evidence':
    'تحتفظ Gartner بجميع الحقوق في مقالاتها؛ ولا تغيّر الكلمات المطبوعة في الإطار ذلك.',
  'resources.e-government-maturity-model-for-developing-countries.description':
    'مقال بحثي يبني نموذج نضج لخدمات حكومية إلكترونية مستدامة، مع مراعاة البلدان النامية.',
  'resources.e-government-maturity-model-for-developing-countries.rights.evidence':
    'الترخيص المعتاد للمجلة؛ وُسمت الصفحة بعبارة الوصول المفتوح ولم يُر سطر الترخيص.',
  'resources.digital-india.description': 'بوابة البرنامج الوطني الهندي للحكومة الرقمية والخدمات والمهارات.',
  'resources.digital-india.note': 'لم يظهر الموقع الرسمي في نتيجة البحث.',
  'resources.digital-ireland-framework.description': 'الاستراتيجية الوطنية لأيرلندا لتنميتها الرقمية.',
  'resources.digital-ireland-framework.rights.evidence':
    'الترخيص الأيرلندي لمعلومات القطاع العام هو CC BY 4.0 مع استثناءات؛ ولم يُقرأ في هذه الصفحة.',
  'resources.digital-ireland-framework.note':
    'أعاد الموقع تنظيم روابطه، فالتحويل مرجّح. والشرطة في العنوان المطبوع جزء من عنوان واحد.',
  'resources.e-estonia.description': 'عرض للدولة الرقمية في إستونيا: خدماتها ولبنات بنائها وقصتها.',
  'resources.e-estonia.note': 'بوابة، لا وثيقة استراتيجية.',
  'resources.data-and-digital-government-strategy-australia.description':
    'استراتيجية أسترالية للبيانات والحكومة الرقمية حتى عام 2030.',
  'resources.data-and-digital-government-strategy-australia.note':
    'جاءت بعد استراتيجية الحكومة الرقمية لعام 2021.',
  'resources.three-ways-to-start-an-open-source-strategy.description':
    'مقال في مدونة يقدم ثلاث خطوات أولى لمنظمة ليس لديها بعد استراتيجية للمصادر المفتوحة.',
  'resources.three-ways-to-start-an-open-source-strategy.note':
    'نُشر أولًا في مجلة أخرى؛ وربما نقلته المدونة إلى مسار جديد.',
  'resources.how-to-launch-an-open-source-project.description':
    'قائمة تحقق لفتح مشروع: الأهداف والترخيص والحوكمة والبنية التحتية والإصدار الأول.',
  'resources.how-to-launch-an-open-source-project.note': 'يستخدم ناشرون آخرون العنوان نفسه.',
  'resources.how-to-develop-an-open-source-strategy.description':
    'مقال يلخص نصائح لكتابة استراتيجية منظمة للمصادر المفتوحة.',
  'resources.european-commission-open-source-strategy.description':
    'استراتيجية المفوضية الأوروبية لاستخدامها البرمجيات المفتوحة المصدر ونشرها من 2020 إلى 2023.',
  'resources.european-commission-open-source-strategy.note': 'انتهت مدة الاستراتيجية في عام 2023.',
  'resources.setting-an-open-source-strategy.description':
    'دليل لتدوين سبب استخدام المنظمة للمصادر المفتوحة، وكيف تساهم، ومن يقرر.',
  'resources.setting-an-open-source-strategy.rights.evidence':
    'يذكر فهرس الأدلة CC-BY-SA-4.0 ويذكر المستودع CC-BY-4.0؛ واعتُمد الترخيص الأكثر التزامات.',
  'resources.setting-an-open-source-strategy.note':
    'في الموقع نسختان يابانية وصينية؛ ولم يُتحقق منهما لهذا الدليل.',
  'resources.why-you-need-an-open-source-software-strategy.description':
    'مقال لشركة استشارية يبيّن الجدوى الاقتصادية لاستراتيجية مدروسة للمصادر المفتوحة.',
  'resources.open-source-guides.description':
    'مجموعة أدلة بلغات كثيرة لمن يبدأ مشروعًا مفتوح المصدر أو يديره أو ينضم إليه.',
  'resources.open-source-guides.rights.evidence': 'قُرئت عند الرابط المذكور أو في مستودع المصدر.',
  'resources.open-source-guides.note': 'يختلف القدر المترجم باختلاف اللغة.',
  'resources.todo-group-ospo-guides.description':
    'نحو عشرين دليلًا عن إنشاء مكتب برامج البرمجيات المفتوحة المصدر (OSPO) وإدارته وقياسه وإغلاقه.',
  'resources.the-ospo-book.description':
    'كتاب ألّفه مجتمع عن كيفية إنشاء مكتب برامج البرمجيات المفتوحة المصدر (OSPO) وإدارته وقياسه.',
  'resources.good-governance-initiative-handbook.description':
    'دليل يضم خمسة وعشرين نشاطًا في خمسة أهداف لحسن إدارة المصادر المفتوحة في منظمة، مع بطاقات تقييم.',
  'resources.good-governance-initiative-handbook.note': 'يتحدث الناشر عن ست لغات؛ ورُئيت منها ثلاث.',
  'resources.ospo-a-new-tool-for-digital-government.description':
    'تقرير عن أسباب إنشاء الجهات العامة مكاتب برامج البرمجيات المفتوحة المصدر (OSPO) وما يفعله المكتب.',
  'resources.ospo-a-new-tool-for-digital-government.note':
    'الرابط لنسخة محفوظة في مستودع؛ ولم يُعثر على رابط الناشر.',
  'resources.ospo-101.description':
    'سبع وحدات للتعلم الذاتي عن الاستراتيجية والامتثال والمجتمع وإنشاء المشاريع، لموظفي مكتب برامج البرمجيات المفتوحة المصدر (OSPO).',
  'resources.ospo-101.note':
    'أجزاء الشيفرة بترخيص Apache-2.0. ويُباع المحتوى نفسه في الدورات من LFC202 إلى LFC208.',
  'resources.govstack-implementation-playbook.description':
    'دليل لحكومة تبني خدمات رقمية من لبنات قابلة لإعادة الاستخدام، من تقييم النضج إلى تشغيل الخدمة.',
  'resources.govstack-implementation-playbook.note':
    'الرابط لصفحة واحدة من الإصدار 1.0.0-rc؛ والمصدر في المستودع.',
  'resources.australian-government-architecture.description':
    'البنية المرجعية للحكومة الأسترالية: سياسات ومعايير وتصاميم على الجهات الحكومية إعادة استخدامها.',
  'resources.australian-government-architecture.note':
    'الكلمة المطبوعة عنوان تبويب البوابة القديمة التي كانت تعمل بمنتج بهذا الاسم؛ وليست صفحة منتج.',
  'resources.creating-a-list-of-services.description':
    'سرد لوزارة الداخلية البريطانية عن كيفية عثورها على جميع الخدمات التي تديرها وحصرها.',
  'resources.creating-a-list-of-services.note': 'تتناول صفحة لاحقة من Service Manual الموضوع نفسه.',
  'resources.govstack-service-prioritisation.description':
    'صفحة من دليل عن اختيار الخدمات التي تُرقمن أولًا، مع شبكة للأثر والجدوى.',
  'resources.building-great-open-source-documentation.description':
    'مقال في مدونة عما يتضمنه التوثيق الجيد لمشروع مفتوح المصدر وكيف يبقى محدّثًا.',
  'resources.documentation-as-an-open-source-practice.description':
    'مقال في مدونة عن اعتبار التوثيق مساهمة قائمة بذاتها.',
  'resources.how-to-write-effective-documentation.description':
    'مقال بنصائح عملية لكتابة توثيق يستطيع المستخدمون والمساهمون متابعته.',
  'resources.how-to-write-effective-documentation.note': 'لم ينشر الموقع جديدًا منذ عام 2023.',
  'resources.standard-for-public-code.description':
    'مجموعة معايير تجعل الشيفرة الممولة من المال العام سهلة إعادة الاستخدام، مع قائمة تحقق للتقييم الذاتي.',
  'resources.standard-for-public-code.note': 'لا يزال الإصدار 0.8.1 موسومًا بأنه مسودة؛ والترجمات غير رسمية.',
  'resources.european-public-sector-open-source-opportunity.description':
    'تقرير عن استخدام الجهات العامة في أوروبا للمصادر المفتوحة ودعمها لها، مع توصيات.',
  'resources.european-public-sector-open-source-opportunity.estimatedHours.note': '39 صفحة',
  'resources.european-public-sector-open-source-opportunity.note':
    'يسمّي العنوان المطبوع ملخصًا للتقرير؛ ولم يُعثر على الملخص نفسه.',
  'resources.digital-public-goods-standard.description':
    'المؤشرات التسعة التي يُعترف بها بمشروع بوصفه منفعة عامة رقمية.',
  'resources.digital-public-goods-standard.note': 'يختلف رقم الإصدار بين ملف readme وترويسة المعيار.',
  'resources.publiccode-yml.description': 'معيار لملف يصف فيه مشروع برمجيات عام نفسه حتى تجده الفهارس.',
  'resources.govstack-building-block-specifications.description':
    'مواصفات لبنات قابلة لإعادة الاستخدام للخدمات العامة، مثل الهوية والموافقة والمدفوعات وتبادل البيانات.',
  'resources.paera.description': 'بنية مرجعية للنظم الرقمية في إدارة عامة، محايدة تجاه المورّدين.',
  'resources.unicef-open-source-inventory.description':
    'إرشادات للفرق التي تريد استيفاء كل مؤشر من معيار المنافع العامة الرقمية.',
  'resources.concise-guide-for-evaluating-open-source-software.description':
    'قائمة أسئلة تُطرح قبل استخدام مكوّن مفتوح المصدر.',
  'resources.the-turing-way.description':
    'دليل عن طرق مفتوحة وقابلة للتكرار وشاملة للعمل بالبيانات والشيفرة.',
  'resources.the-turing-way.note': 'اللغات هي لغات ملف readme المترجم؛ والكتاب بالإنكليزية.',
  'resources.new-open-source-law-in-switzerland.description':
    'خبر عن القانون السويسري الذي يوجب على الجهات الاتحادية منذ 2024 نشر برمجياتها مفتوحة المصدر، ما لم تمنع ذلك حقوق الغير أو الأمن.',
  'resources.public-sector-and-open-source.description':
    'فصل من كتاب قانوني عن شراء الجهات العامة للبرمجيات المفتوحة المصدر واستخدامها ونشرها.',
  'resources.public-sector-and-open-source.rights.evidence':
    'قُرئت الشروط في فهارس مكتبات؛ أما رقم الإصدار فلم يُقرأ.',
  'resources.public-sector-and-open-source.note':
    'الرابط للكتاب كله. والنسخة الإلكترونية متاحة بلا مقابل، والمطبوعة تُباع.',
  'resources.govstack-consent-building-block.description':
    'فصل من مواصفات الموافقة في GovStack يصف ما تفعله هذه اللبنة.',
  'resources.responsible-data-management-training-pack.description':
    'حقيبة تدريب ببطاقات وشرائح عن التعامل المتأني مع البيانات الشخصية في العمل الإنساني.',
  'resources.responsible-data-management-training-pack.rights.evidence':
    'يسمح الناشر عادة بالتعليم والبحث والمناصرة مع ذكر المصدر؛ ولم يُقرأ ذلك في هذه الصفحة.',
  'resources.openprocurement.description':
    'مجموعة أدوات مفتوحة المصدر للمناقصات العامة الإلكترونية، أُعدّت لمنصة ProZorro في أوكرانيا.',
  'resources.openprocurement.note': 'يتواصل التطوير في مستودعات ProzorroUKR.',
  'resources.floss-license-slide.description':
    'مخطط واحد يبيّن أي التراخيص الشائعة للبرمجيات المفتوحة المصدر يمكن الجمع بينها.',
  'resources.floss-license-slide.rights.evidence': 'بيان نسبة المخطط في Wikimedia Commons.',
  'resources.floss-license-slide.note': 'أقدم من تراخيص أحدث مثل EUPL-1.2. ورُئي الترخيص للمخطط وحده.',
  'resources.gdpr-and-open-source-communities.description':
    'مقال في مجلة قانونية عما يطلبه قانون حماية البيانات الأوروبي من مجتمعات المصادر المفتوحة.',
  'resources.foss-and-technology-for-sustainable-development.description':
    'كتاب بدراسات حالة عن البرمجيات الحرة والمفتوحة المصدر في البلدان النامية.',
  'resources.foss-and-technology-for-sustainable-development.note':
    'يتشابه رابطا الكتاب والفصل؛ ونُشر في عام 2012.',
  'resources.reuse-specification.description': 'مواصفة ودرس لوسم كل ملف بترخيصه وصاحب حقوقه.',
  'resources.spdx-license-list.description':
    'قائمة تراخيص بمعرّفات قصيرة ونصوص كاملة، تُستخدم لتسمية ترخيص دون لبس.',
  'resources.spdx-license-list.rights.evidence':
    'يذكر معدّو الحزم تراخيص مختلفة؛ ولم تُقرأ القائمة نفسها لهذا الغرض.',
  'resources.openchain-license-compliance.description':
    'معيار لبرنامج يبقي المنظمة ملتزمة بتراخيص ما تستخدمه؛ وهو أيضًا ISO/IEC 5230.',
  'resources.openchain-license-compliance.note':
    'النص متاح بلا مقابل؛ ونسخة ISO تُباع. والنسخ بغير الإنكليزية ترجمات مرجعية.',
  'resources.joinup-licensing-assistant.description':
    'أداة تساعد على العثور على التراخيص ومقارنتها بحسب ما تسمح به وتطلبه وتمنعه.',
  'resources.joinup-licensing-assistant.note':
    'الرابط لصفحة الحل التي يُوصل منها إلى الأداة؛ والرابط الآخر لإعلان إطلاقها.',
  'resources.choose-a-license.description':
    'موقع يشرح التراخيص الشائعة للبرمجيات المفتوحة المصدر بما تسمح به وتطلبه.',
  'resources.choose-a-license.note': 'يشمل الترخيص النص؛ أما الشيفرة فبترخيص MIT.',
  'resources.derisking-government-technology.description':
    'دليل عن شراء برمجيات مخصصة والإشراف عليها بخطوات صغيرة، مع أوراق عمل للمراجعين.',
  'resources.derisking-government-technology.note': 'أُغلق في عام 2025 المكتب الذي كتبه؛ ويحفظ المستودع النص.',
  'resources.italian-guidelines-on-acquisition-and-reuse.description':
    'قواعد إيطالية ملزمة لمقارنة الحلول وتفضيل إعادة الاستخدام والمصادر المفتوحة حين تقتني الجهات العامة برمجيات.',
  'resources.open-contracting-data-standard.description':
    'معيار بيانات لنشر ما يجري في كل مرحلة من مراحل المشتريات العامة.',
  'resources.open-contracting-data-standard.rights.evidence': 'ملف الترخيص في مستودع المعيار.',
  'resources.training-on-community-development.description':
    'دورة مدفوعة عن تنمية المجتمع بالمعنى الاجتماعي، حضورية أو عبر الإنترنت.',
  'resources.training-on-community-development.note':
    'لا تتناول مجتمعات المصادر المفتوحة، بل الأحياء والفئات الاجتماعية.',
  'resources.pmp-certification-for-the-public-sector.description':
    'مقال يروّج لشهادة في إدارة المشاريع لدى موظفي القطاع العام.',
  'resources.pmp-certification-for-the-public-sector.note':
    'المقال متاح بلا مقابل؛ والشهادة والدورة مدفوعتان. ولا شيء فيه عن المصادر المفتوحة.',
  'resources.effective-community-management-for-councillors.description':
    'إعلان عن دورة مصورة في إدارة مجتمع محلي، لأعضاء المجالس والسكان في أوكرانيا.',
  'resources.effective-community-management-for-councillors.note':
    'لا تتناول مجتمعات المصادر المفتوحة، بل الحكم المحلي. وتطلب الدورة تسجيلًا ولم تُر لغتها؛ والصفحة التي تعرضها بالإنكليزية.',
  'resources.sustainable-open-source-communities-guidelines.description':
    'مبادئ توجيهية لبدء مجتمع مفتوح المصدر في القطاع العام وتنميته واستدامته.',
  'resources.sustainable-open-source-communities-guidelines.rights.evidence':
    'يظهر الترخيص في نص منسوخ من الوثيقة.',
  'resources.chaoss-metrics.description': 'فهرس مقاييس ونماذج لحيوية مجتمع مفتوح المصدر.',
  'resources.contributor-covenant.description':
    'مدونة قواعد سلوك يمكن لمشروع أن يعتمدها كما هي، بلغات كثيرة.',
  'resources.contributor-covenant.note': 'الإصدار 2.1؛ واللغات المذكورة عيّنة من الترجمات.',
  'resources.producing-open-source-software.description':
    'كتاب عن الجانبين الإنساني والتقني لإدارة مشروع مفتوح المصدر.',
  'resources.producing-open-source-software.note':
    'رُئي الترخيص للطبعة الأولى؛ ويُعتقد أن ترخيص الثانية من العائلة نفسها.',
  'resources.building-the-foundations-technical-capacity.description':
    'تقرير عن كيفية بناء الحكومة مهارات تقنية للبنية التحتية العامة الرقمية.',
  'resources.undesa-policy-brief-117.description':
    'موجز سياسات عن المهارات التي يحتاج إليها الموظفون العموميون لخطة عام 2030 وكيفية بنائها.',
  'resources.open-source-in-government-conditions-for-success.description':
    'تقرير عما يُنجح المصادر المفتوحة في الحكومة، مع نموذج قدرات للتقييم الذاتي.',
  'resources.ten-steps-to-monitoring-and-evaluation.description':
    'دليل للبنك الدولي يبني نظامًا للرصد والتقييم في عشر خطوات.',
  'resources.ten-steps-to-monitoring-and-evaluation.rights.evidence':
    'سجل العمل في Open Knowledge Repository.',
  'resources.monitoring-open-government-strategies.description':
    'فصل بأرقام عن الرصد والتقييم لدى أعضاء منظمة التعاون الاقتصادي والتنمية لاستراتيجياتهم للحكومة المفتوحة.',
  'resources.monitoring-open-government-strategies.note': 'انتقلت المكتبة إلى oecd.org، فالتحويل مرجّح.',
  'resources.how-cities-can-benefit-from-open-source.description':
    'مقال في مدونة بأمثلة لمدن تستفيد من المصادر المفتوحة.',
  'resources.how-cities-can-benefit-from-open-source.note': 'رُئي الرابط القصير لا الرابط المقروء.',
  'resources.what-is-open-source.description':
    'صفحة لمورّد تشرح معنى المصادر المفتوحة بوصفها طريقة لصنع البرمجيات وحركة.',
  'resources.what-is-open-source.note': 'ورد الرابط في متن النص تحت اسم الشركة؛ وتتوافر لغات أخرى أيضًا.',
  'resources.digital-public-goods-alliance.description':
    'موقع التحالف الذي يدير سجل المنافع العامة الرقمية والمعيار الذي يقوم عليه.',
  'resources.digital-public-goods-alliance.rights.evidence': 'ملف الترخيص في مستودع المعيار.',
  'resources.govstack.description': 'موقع المبادرة التي تقدم لبنات ومواصفات ودعمًا للخدمات العامة الرقمية.',
  'resources.innovating-service-delivery-through-dpgs.description':
    'دورة عبر الإنترنت بمدربين للموظفين عن استخدام المنافع العامة الرقمية والمصادر المفتوحة في الخدمات.',
  'resources.innovating-service-delivery-through-dpgs.note':
    'بلا مقابل للمشاركين المختارين، 32 على الأكثر في كل دورة.',
  'resources.undp-digital-development-compass.description':
    'تطبيق ويب بالركائز والبيانات العامة التي يقوم عليها عمل برنامج الأمم المتحدة الإنمائي في الجاهزية الرقمية.',
  'resources.undp-digital-development-compass.note':
    'لم تظهر صفحة التقييم نفسه؛ وهذه الصفحة المرافقة له التي تعطي نقاطًا للبلدان.',
  'resources.gendermag.description':
    'منهجية وأدوات للعثور على أجزاء من واجهة استخدام تخدم بعض الناس خدمة أسوأ من غيرهم.',
  'resources.sdg-impact-assessment-tool.description':
    'أداة ويب بلا مقابل للتفكير في أثر مشروع في كل هدف من أهداف التنمية المستدامة.',
  'resources.sdg-impact-assessment-tool.note': 'يلزم حساب.',
  'resources.digital-accessibility-foundations.description':
    'دورة للتعلم الذاتي بلا مقابل في أساسيات النفاذ الرقمي للمتخصصين وغيرهم.',
  'resources.digital-accessibility-foundations.note': 'تحتاج الترجمات والتكييفات إلى إذن بموجب هذا الترخيص.',
  'resources.digital-sovereignty-new-era-of-internet-governance.description':
    'ندوة مسجلة عن السيادة الرقمية ومن يحكم الإنترنت.',
  'resources.digital-sovereignty-new-era-of-internet-governance.note':
    'تسجيل عام بلا مقابل، مع أن الصف يتحدث عن برامج مدفوعة.',
  'resources.digisov.description': 'صفحة مشروع بحثي عن تصورات متنافسة للسيادة الرقمية بين الدول.',
  'resources.digisov.note':
    'مشروع بحثي من 2024 إلى 2027، لا دورة ولا عرض مدفوع. والصفحة التي رُئيت بالفرنسية.',
  'resources.national-cybersecurity-strategy-good-practice.description':
    'قسم عن الممارسات الجيدة من دليل وضع استراتيجية وطنية للأمن السيبراني.',
  'resources.national-cybersecurity-strategy-good-practice.note':
    'لم يُر ترخيص طبعة 2025؛ وكانت الطبعة الثانية للاستخدام غير التجاري.',
  'resources.un-open-source-principles.description':
    'ثمانية مبادئ عن المصادر المفتوحة لهيئات الأمم المتحدة، وللحكومات أن تؤيدها أيضًا.',
  'resources.dpi-safeguards-framework.description':
    'إطار مبادئ ومخاطر وممارسات تبقي البنية التحتية العامة الرقمية آمنة وشاملة.',
  'resources.dpi-safeguards-framework.rights.evidence': 'صفحة الإطار عن الترخيص.',
  'resources.govtech-maturity-index.description':
    'مؤشر البنك الدولي لمدى تقدم الاقتصادات في الحكومة الرقمية، مع بياناته.',
  'resources.govtech-maturity-index.rights.evidence': 'تقرير طبعة 2022.',
  'resources.govtech-maturity-index.note': 'يقول البنك إن المؤشر ليس للترتيب.',
  'resources.open-source-indicators-in-maturity-indexes.description':
    'ورقة أولية تقترح مؤشرات لمدى تمكين الحكومة للمصادر المفتوحة.',
  'resources.open-source-indicators-in-maturity-indexes.note':
    'لنسخة حزيران/يونيه 2026 عنوان آخر: Advancing Digital Government through Open Source Indicators.',
  'resources.principles-for-digital-development.description':
    'مبادئ للعمل الرقمي في التنمية، جُددت في عام 2024 وأيدتها منظمات كثيرة.',
  'resources.getting-paid-for-open-source-work.description':
    'دليل عن طرق تمويل العمل في المصادر المفتوحة، للأفراد والمشاريع والمنظمات.',
  'resources.financing-the-dpg-ecosystem.description':
    'سلسلة مقالات عن كيفية دفع تكاليف التقنيات الأساسية للمنافع العامة الرقمية.',
  'resources.financing-the-dpg-ecosystem.note': 'الرابط للجزء الأول من ثلاثة.',
  'resources.lfs200-open-source-it-and-cloud.description':
    'دورة للتعلم الذاتي في أسس البنية التحتية المفتوحة المصدر والحوسبة السحابية.',
  'resources.lfs200-open-source-it-and-cloud.note':
    'تدل عبارة «Open Source» في عمود الترخيص على الموضوع؛ والدورة مدفوعة.',
  'resources.tools-for-managing-open-source-programs.description':
    'دليل الأدوات التي يعمل بها مكتب برامج البرمجيات المفتوحة المصدر (OSPO).',
  'resources.tools-for-managing-open-source-programs.note': 'تُحوَّل الروابط تحت /guides إلى /resources/guides.',
  'resources.how-to-create-an-open-source-program-office.description':
    'دليل عن ولاية مكتب برامج البرمجيات المفتوحة المصدر (OSPO) وأدواره وخطواته الأولى.',
  'resources.open-source-for-the-social-sector.description':
    'دليل للمبتدئين إلى المصادر المفتوحة، للمنظمات غير الربحية وغيرها من المنظمات الاجتماعية.',
  'resources.public-sector-ospo-archetypes.description':
    'تقرير عن ستة أنواع من مكتب برامج البرمجيات المفتوحة المصدر (OSPO) في القطاع العام وكيف ينمّي كل منها القدرات.',
  'resources.public-sector-ospo-archetypes.rights.evidence': 'نسخة من البيانات الوصفية للورقة.',
  'resources.public-sector-ospo-archetypes.note':
    'يطبع الإطار صفحة مدونة لأحد المؤلفين؛ والرابط للورقة على arXiv مع ترخيصها.',
  'resources.sovereign-cloud-stack.description':
    'توثيق منصة سحابية مفتوحة المصدر: البنية التحتية والحاويات والهوية والتشغيل.',
  'resources.world-development-report-2021.description':
    'تقرير للبنك الدولي عن كيفية خدمة البيانات للتنمية، وفيه أجزاء عن دورة حياة البيانات وعن ربط نظم البيانات الوطنية.',
  'resources.government-data-quality-framework.description':
    'إطار المملكة المتحدة للعناية بجودة البيانات طوال دورة حياتها.',
  'resources.cryptographic-storage-cheat-sheet.description':
    'دليل سريع عن تخزين البيانات مشفّرة: الخوارزميات والمفاتيح والأخطاء الشائعة.',
  'resources.govstack-cloud-infrastructure.description':
    'مواصفة لما ينبغي أن تطلبه الحكومة من الاستضافة السحابية، مع نص مرافق عن السيادة.',
  'resources.statistical-disclosure-control.description':
    'مذكرة إرشادية عن تقليل خطر التعرف على الأشخاص في البيانات المشتركة.',
  'resources.nist-privacy-framework.description': 'إطار لإدارة مخاطر الخصوصية في منظمة.',
  'resources.owasp-top-10.description': 'قائمة أخطر عشرة أنواع من المخاطر في تطبيقات الويب، طبعة 2025.',
  'resources.owasp-top-10.note':
    'الترجمتان الإسبانية والبرتغالية البرازيلية لهذه الطبعة جزئيتان؛ ولطبعة 2021 لغات أكثر.',
  'resources.dora-capabilities.description':
    'موقع ببحوث وأدلة عن القدرات التي يقوم عليها حسن تسليم البرمجيات.',
  'resources.govstack-sandbox.description': 'توثيق بيئة عرض يمكن فيها تجريب اللبنات.',
  'resources.apache-superset.description': 'تطبيق ويب مفتوح المصدر لاستكشاف البيانات وبناء لوحات المعلومات.',
  'resources.openssf-best-practices-badge.description':
    'معايير وشهادة ذاتية يبيّن بها مشروع مفتوح المصدر ممارساته الجيدة.',
  'resources.openssf-best-practices-badge.rights.evidence': 'عبارة الترخيص في ملف readme.',
  'resources.openssf-best-practices-badge.note':
    'الفرنسية كاملة؛ أما الإسبانية والبرتغالية البرازيلية فنحو السدس، ولا يعرضهما الموقع من تلقاء نفسه.',
  'resources.ai-and-digital-competencies-for-civil-servants.description':
    'تقرير بإطار كفاءات لموظفي الخدمة المدنية في العمل الرقمي والذكاء الاصطناعي.',
  'resources.diataxis.description': 'منهجية لتخطيط التوثيق التقني بحسب ما يحتاج إليه القارئ في حينه.',
  'resources.best-practices-for-maintainers.description':
    'دليل عن إدارة مشروع يومًا بيوم: قول لا، والتدوين، وتوزيع العبء.',
  'resources.govstack-change-management.description':
    'فصول من دليل عن قيادة الناس في الانتقال إلى خدمات رقمية جديدة.',
  'resources.hl7-fhir.description': 'معيار لتبادل البيانات الصحية بين النظم، الإصدار 5.',
  'resources.hl7-fhir.note': 'HL7 وFHIR علامتان تجاريتان.',
  'resources.x-road-academy.description':
    'دورات عبر الإنترنت عن X-Road، وهي طبقة مفتوحة المصدر للتبادل الآمن للبيانات.',
  'resources.x-road-academy.note': 'لم يُر ترخيص الدورات ولا سعرها.',
  'resources.lfd102-open-source-software-development.description':
    'دورة للتعلم الذاتي بلا مقابل للمبتدئين في تطوير البرمجيات المفتوحة المصدر.',
  'resources.lfs101-introduction-to-linux.description': 'مقدمة للتعلم الذاتي بلا مقابل في لينكس.',
  'resources.kubernetes-documentation.description':
    'توثيق منصة الحاويات Kubernetes: المفاهيم والمهام والدروس.',
  'resources.kubernetes-documentation.note': 'الترجمات جزئية.',
  'resources.lfd121-developing-secure-software.description':
    'دورة للتعلم الذاتي بلا مقابل، بشهادة، عن بناء برمجيات تصمد أمام الهجمات.',
  'resources.lfd121-developing-secure-software.note':
    'بعض الصور المقتبسة وبنوك الأسئلة خارج الترخيص؛ وشهادة نسخة edX مدفوعة.',
  'resources.openssf-scorecard.description': 'أداة تفحص الممارسات الأمنية في مستودع وتعطي نقاطًا من 0 إلى 10.',
  'resources.owasp-samm.description': 'نموذج نضج لأمن البرمجيات بممارسات ومستويات ومنهجية تقييم.',
  'resources.ckan-documentation.description':
    'توثيق CKAN، وهي برمجية مفتوحة المصدر لبوابات البيانات المفتوحة.',
  'resources.mosip-documentation.description': 'توثيق MOSIP، وهي منصة مفتوحة المصدر لنظم الهوية الوطنية.',
  'resources.opentelemetry-documentation.description':
    'توثيق طريقة مشتركة لجمع آثار التتبع والمقاييس والسجلات.',
  'resources.opentelemetry-documentation.note': 'يختلف عمق الترجمات باختلاف اللغة.',
  'resources.weblate-documentation.description':
    'توثيق أداة للترجمة المستمرة للبرمجيات، مع نصائح لتكوين فريق ترجمة.',
  'resources.weblate-documentation.rights.evidence': 'التوثيق في مستودع البرمجية وبترخيصها.',
  'resources.dora-test-automation.description':
    'دليل عن الاختبارات الآلية والتكامل المستمر بوصفهما من قدرات الفريق.',
  'resources.definition-of-an-ospo-code-gouv-fr.description':
    'مقال للدولة الفرنسية عن ماهية مكتب برامج البرمجيات المفتوحة المصدر (OSPO) وكيف تنشئه الإدارة.',
  'resources.which-source-code-to-open-data-gouv-fr.description':
    'دليل للجهات العامة في فرنسا عن أي شيفراتها المصدرية تُفتح أولًا، وإلى أي مدى يُدعى الآخرون إلى المشاركة.',
  'resources.technological-sovereignty-barcelona.description':
    'سياسة مدينة برشلونة في المعايير المفتوحة والبرمجيات الحرة ومورّديها والحقوق فيما تكلّف بكتابته.',
  'resources.free-and-open-source-government-software-saudi-arabia.description':
    'صفحة من البوابة الوطنية السعودية عن اعتماد الجهات الحكومية للبرمجيات المفتوحة المصدر وإيداعها وإعادة استخدامها.',
  'resources.egyptfoss.description':
    'منصة المجتمع المصري للمصادر المفتوحة، مع ويكي عن الاستراتيجية الوطنية لعام 2014 وما تلاها.',
  'resources.open-source-for-global-public-goods.rights.evidence': 'قُرئت في نسخة من التقرير.',
  'resources.open-source-for-global-public-goods.description':
    'مذكرة للبنك الدولي عن بناء نظم عامة مشتركة بالمصادر المفتوحة، وتكلفتها طوال عمرها، والارتهان للمورّد الذي تجنّبه.',
  'resources.owasp-top-10-2021.description':
    'أهم عشرة مخاطر أمنية لتطبيقات الويب في طبعة 2021، ولها ترجمات أكثر من الأحدث.',
  'resources.owasp-top-10-2021.rights.evidence': '2021/mkdocs.yml في OWASP/Top10.',
  'resources.owasp-asvs.description':
    'متطلبات لأمن التطبيقات، بمستويات، يمكن التحقق منها وإدراجها في مناقصة.',
  'resources.owasp-asvs.rights.evidence': 'README.md في المستودع.',
  'resources.owasp-asvs.note':
    'للفرنسية والبرتغالية البرازيلية الإصدار 5.0.0، وللإسبانية والعربية الإصدار 4.0.3.',
  'resources.owasp-api-security-top-10.description':
    'أهم عشرة مخاطر أمنية لواجهات البرمجة، مع طرق الوقاية منها.',
  'resources.owasp-api-security-top-10.rights.evidence': 'README.md في OWASP/API-Security.',
  'resources.owasp-api-security-top-10.note':
    'طبعة 2023 بالفرنسية والبرتغالية الأوروبية، وطبعة 2019 بالعربية والبرتغالية البرازيلية أيضًا.',
  'resources.open-data-handbook.description':
    'دليل عن الجوانب القانونية والاجتماعية والتقنية للبيانات المفتوحة، مع مسرد.',
  'resources.pppue-toolkit.description':
    'وحدات لبرنامج الأمم المتحدة الإنمائي عن شراكات الجهات العامة والخاصة في المدن، من الخطوات الأولى إلى الإدارة.',
  'resources.pppue-toolkit.note': 'نص أقدم لخدمات المدن، محفوظ في موقع أحد المصممين.',
  'resources.acquiring-resources-for-a-community.description':
    'نص تدريبي عن إيجاد المال والمساهمات العينية لمشروع مجتمعي وعن مسك حساباتها.',
  'resources.open-source-policies-collection-idb.description':
    'مجموعة سياسات المصادر المفتوحة في بلدان كثيرة، مرتبة بالمواضيع من النشر إلى الشراء والتدريب.',
  'resources.open-source-policies-collection-idb.rights.evidence': 'README.md في EL-BID/OSS_policies.',
  'resources.publication-guide-for-open-source-tools-idb.description':
    'دليل عما تحتاج إليه أداة عامة قبل نشرها مفتوحة المصدر: التوثيق والفحوص والترخيص والمتابعة.',
  'resources.publication-guide-for-open-source-tools-idb.rights.evidence':
    'README.md في EL-BID/guia-de-publicacion.',
  'resources.uncitral-model-law-on-public-procurement-guide.description':
    'دليل للأمم المتحدة يشرح القانون النموذجي للمشتريات العامة (الاشتراء العمومي) مادة مادة.',
  'resources.uncitral-model-law-on-public-procurement-guide.note': 'الرابط للصفحة العربية.',
  'resources.uncitral-procurement-and-ppp-texts.description':
    'نصوص للأمم المتحدة عن المشتريات العامة والشراكات بين القطاعين العام والخاص: قوانين نموذجية وأدلة.',
  'resources.open-definition.description': 'تعريف لما يجب أن يسمح به الترخيص المفتوح وما يجوز أن يطلبه.',
  'resources.open-definition.note': 'الرابط للترجمة العربية.',
  'resources.eupl-1-2.description':
    'ترخيص مفتوح المصدر أُعدّ للإدارات، مع مبادئ توجيهية وقوة قانونية واحدة في 23 لغة.',
  'resources.eupl-1-2.note': 'هو في تسع عشرة لغة أخرى من لغات الاتحاد الأوروبي.',
  'resources.wcag-2.description':
    'معيار دولي لجعل محتوى الويب صالحًا لاستخدام الأشخاص ذوي الإعاقة، مع ترجماته.',
  'resources.wcag-2.note': 'تختلف إصدارات الترجمات باختلاف اللغة.',
  'resources.code-for-development-idb.description':
    'فهرس أدوات مفتوحة المصدر للجهات العامة في أمريكا اللاتينية والبحر الكاريبي، مع أدلة.',
  'resources.pro-git.description':
    'كتاب عن التحكم في الإصدارات بنظام Git، من الخطوات الأولى إلى العمل في مشاريع كبيرة.',
  'resources.pro-git.note': 'يختلف القدر المترجم باختلاف اللغة؛ ورُئي رابط النسخة العربية.',
  'resources.how-to-contribute-to-open-source.description':
    'دليل للعثور على مشروع وتقديم مساهمة أولى والعمل مع القائمين على صيانته.',
  'resources.digital-identification-guide-in-brief.description':
    'مقال يلخص دليل البنك الدولي عن تحديد الهوية الرقمي وسبب أهمية النظم الشاملة.',
  'resources.digital-identification-guide-in-brief.note':
    'الرابط للصفحة الفرنسية؛ والعنوان الإنكليزي مأخوذ من رابط.',
  'resources.introduction-to-web-accessibility.description':
    'مقدمة في معنى إمكانية النفاذ على الويب ومن تخدمه وكيف تُقيَّم.',
  'resources.total-cost-of-ownership-italian-guidelines.description':
    'فصل من المبادئ التوجيهية الإيطالية عما يدخل في التكلفة الإجمالية لملكية البرمجيات وأين يقارنها المشتري.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.description':
    'تقرير عن تكاليف البرمجيات المفتوحة المصدر في الحكومة وعن كيفية حساب التكلفة الإجمالية لملكيتها.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.note':
    'العنوان والناشر من المعرفة العامة؛ والصفحة التي رُئيت سجل مع الملف.',
  'resources.lifetime-cost-of-enterprise-software.description':
    'دليل للبرامج عن حساب تكلفة البرمجيات طوال عمرها، مع الاستضافة والأجهزة والدعم.',
  'resources.cost-comparison-model-treasury-board-of-canada.description':
    'جدول بيانات مع ملاحظات يقارن على خمس سنوات تركيبًا مفتوح المصدر بآخر احتكاري.',
  'resources.cost-comparison-model-treasury-board-of-canada.note':
    'صفحة مؤرشفة من عام 2007. وتقول إنها ليست نموذجًا للتكلفة الإجمالية للملكية.',
  'resources.osor-guideline-on-procurement.description':
    'مبادئ توجيهية للمفوضية الأوروبية لاقتناء البرمجيات المفتوحة المصدر، مع نصوص نموذجية للمناقصات وملاحظات قانونية.',
  'resources.osor-guideline-on-procurement.note': 'مؤرشفة؛ وتستند إلى القواعد الأوروبية لعام 2010.',
  'resources.osor-progress-and-trends-in-open-source-policies.description':
    'تقرير يقارن سياسات خمسة عشر بلدًا وقوانينها في المصادر المفتوحة وما تغيّر في خمس سنوات.',
  'resources.government-open-source-policies-dataset.description':
    'بيانات عن 669 مبادرة لحكومات وطنية في المصادر المفتوحة، مع نوع السياسة وغايتها وحالتها.',
  'resources.government-open-source-policies-dataset.rights.evidence':
    'تذكر قائمة مستودعات أعدّها آخرون هذا الترخيص؛ ولم يُقرأ ملف الترخيص.',
  'resources.unicef-digital-public-goods-toolkit.description':
    'مجموعة أدوات للحكومات عن السياسة والجاهزية والشراء واختيار المنافع العامة الرقمية، مع نموذج عقد.',
  'resources.unicef-digital-public-goods-toolkit.rights.evidence': 'ملف readme في المستودع.',
  'resources.procurement-of-digital-technology-dial.description':
    'دليل للحكومات عن شراء التكنولوجيا الرقمية، من التخطيط الاستراتيجي إلى إدارة دورة حياتها.',
  'resources.procurement-of-digital-technology-dial.note':
    'رُئي من خلال مجموعة أدوات اليونيسف التي تبني عليه.',
  'resources.open-source-procurement-faq.description':
    'إجابات عما يسأله مسؤولو المشتريات عن شراء البرمجيات المفتوحة المصدر ودعمها وترخيصها.',
  'resources.open-source-procurement-faq.note': 'كتبته شركة؛ والقواعد التي يسميها قواعد الولايات المتحدة.',
  'resources.open-source-contracting.description':
    'بنود نموذجية لعقود تعمل بالبرمجيات المفتوحة المصدر وتريد لها النمو.',
  'resources.ppp-online-reference-guide.description':
    'الدليل المرجعي للبنك الدولي عن أسباب عمل الحكومات مع شركاء من القطاع الخاص وكيفيته وقواعده.',
  'resources.ppp-online-reference-guide.note': 'رُئيت صفحة من الموقع فيها المخطط، لا الصفحة الأولى.',
  'resources.ppp-legal-frameworks-guidance.description':
    'إرشادات للحكومات عن وضع إطار قانوني للشراكات بين القطاعين العام والخاص وتنفيذه.',
  'resources.assessing-the-digital-divide-un-habitat.description':
    'دليل عن قياس من يفتقر إلى النفاذ والأجهزة والمهارات الرقمية، وعن الشمول داخل المنظمة.',
  'resources.measuring-the-margins.description':
    'تقرير يقارن مقاييس الشمول الرقمي ويقترح مؤشرات للفئات المستبعدة.',
  'resources.bridging-digital-divides.description':
    'تقرير يقترح إطارًا لتعاون أطراف كثيرة على سد الفجوات الرقمية.',
  'resources.bridging-digital-divides.estimatedHours.note': '33 صفحة',
  'resources.bridging-digital-divides.rights.evidence': 'صفحة بيانات النشر في النسخة.',
  'resources.bridging-digital-divides.note': 'الرابط لنسخة في موقع للغير؛ ولم يُر رابط الناشر.',
  'resources.policies-to-promote-inclusion-digital-regulation.description':
    'صفحة من منصة للتنظيم الرقمي عن سياسات النفاذ والمهارات والاتصال المجدي.',
  'resources.w3c-internationalization-articles.description':
    'مقالات عن جعل البرمجيات والصفحات تعمل بكل لغة ونظام كتابة واتجاه.',
  'resources.id4d-practitioners-guide.description':
    'دليل للبنك الدولي عن تخطيط نظم شاملة وموثوقة لتحديد الهوية وبنائها وتشغيلها.',
  'resources.free-software-and-public-administration-code-gouv-fr.description':
    'دليل للدولة الفرنسية عن العثور على البرمجيات الحرة وتقييمها وشرائها واستخدامها ونشرها، مع التراخيص والمجتمعات.',
  'resources.free-software-and-public-administration-code-gouv-fr.rights.evidence':
    'About.md في codegouvfr/documentation.',
  'resources.legal-guide-for-publishing-public-software-france.description':
    'أسئلة وأجوبة ترشد جهة عامة فرنسية إلى ما إذا كان يجب نشر شيفرتها وكيف.',
  'resources.legal-guide-for-publishing-public-software-france.rights.evidence':
    'README.org في codegouvfr/guide-juridique.',
  'resources.legal-guide-for-publishing-public-software-france.note': 'يستند إلى القانون الفرنسي.',
  'resources.directory-of-free-software-training-france.description':
    'دليل للدولة الفرنسية يحصر التدريب على البرمجيات الحرة للموظفين العموميين.',
  'resources.directory-of-free-software-training-france.note': 'بعض الدورات المذكورة مدفوع.',
  'resources.guide-to-free-software-in-administrations-adullact.description':
    'دليل عملي للإدارات الفرنسية عن استخدام البرمجيات الحرة، بفصول عن العقود والملكية الفكرية.',
  'resources.guide-to-free-software-in-administrations-adullact.note':
    'نص أقدم لا تزال فصوله عن العقود يُعاد استخدامها.',
  'resources.open-source-contribution-policy-of-the-french-state.description':
    'سياسة الدولة الفرنسية في فتح الشيفرة والمساهمة في البرمجيات الحرة، مع ممارسات جيدة وشهادة منشأ بالفرنسية.',
  'resources.open-source-contribution-policy-of-the-french-state.rights.evidence':
    'README.md في DISIC/politique-de-contribution-open-source.',
  'resources.open-source-contribution-policy-of-the-french-state.note':
    'قيد الأرشفة؛ وانتقلت أجزاء منه إلى أدلة أحدث.',
  'resources.support-contracts-for-free-software-france.description':
    'صفحة عن شراء الدولة الفرنسية دعم البرمجيات الحرة لجميع الوزارات بعقود مشتركة.',
  'resources.interministerial-base-of-free-software-sill.description':
    'قائمة البرمجيات الحرة التي توصي بها الدولة الفرنسية، مع الجهات التي تستخدمها والأشخاص العارفين بها.',
  'resources.selecting-free-software-anssi.description':
    'نصائح من وكالة الأمن السيبراني الفرنسية للحكم على أمن البرمجيات الحرة قبل اختيارها.',
  'resources.digital-hygiene-guide-anssi.description':
    'دليل من وكالة الأمن السيبراني الفرنسية به 42 تدبيرًا في مستويين لنظم معلومات أي جهة.',
  'resources.ebios-risk-manager-method.description':
    'منهجية وكالة الأمن السيبراني الفرنسية لتحليل المخاطر الرقمية في خمس ورش.',
  'resources.secnumacademie.description':
    'دورة عبر الإنترنت من وكالة الأمن السيبراني الفرنسية في أساسيات الأمن السيبراني.',
  'resources.secnumacademie.note': 'يقول مصدر إن المنصة مغلقة لإعادة بنائها منذ شباط/فبراير 2026.',
  'resources.free-software-as-a-lever-french-state-purchasing.description':
    'مقال لإدارة مشتريات الدولة الفرنسية عن البرمجيات الحرة بوصفها رافعة لإدارة سيادية ومستدامة.',
  'resources.gdpr-guide-for-developers-cnil.description':
    'دليل من هيئة حماية البيانات الفرنسية لفرق التطوير، في 18 بطاقة من البيانات الشخصية إلى الاختبارات.',
  'resources.gdpr-guide-for-developers-cnil.rights.evidence':
    'يذكر ملف readme في المستودع الترخيصين ولا يذكر هل يجوز الاختيار بينهما.',
  'resources.open-source-guides-government-of-canada.description':
    'ست مسودات أدلة من حكومة كندا عن اقتناء البرمجيات المفتوحة المصدر واستخدامها والمساهمة فيها ونشرها.',
  'resources.open-source-guides-government-of-canada.rights.evidence':
    'ملف الترخيص في المستودع، ولا يذكر رقم الإصدار.',
  'resources.open-source-guides-government-of-canada.note': 'مسودات؛ والنص الفرنسي ترجمة عمل.',
  'resources.strategic-guide-open-source-swiss-federal-administration.description':
    'دليل استراتيجي للاتحاد السويسري عن المصادر المفتوحة في إدارته، مع السند القانوني لنشر الشيفرة.',
  'resources.open-source-aids-swiss-federal-chancellery.description':
    'أدلة وقوائم تحقق من المستشارية الاتحادية السويسرية عن نشر البرمجيات واختيار الترخيص والعمل مع مجتمع.',
  'resources.open-source-aids-swiss-federal-chancellery.rights.evidence':
    'للمسودات الإنكليزية في مستودع الناشر هذا الترخيص؛ ولم يُقرأ في هذه الصفحة.',
  'resources.free-software-treasury-board-of-quebec.description':
    'صفحات لمجلس خزانة كيبك عن واجب دراسة البرمجيات الحرة قبل المشتريات الكبيرة، مع دليل للتراخيص.',
  'resources.free-software-treasury-board-of-quebec.note': 'لم تُفتح الأدلة التي تربط بها الصفحة.',
  'resources.digital-commons-in-public-contracts.description':
    'مقال عن الممارسات القانونية والتقنية والتنظيمية للمشاعات الرقمية في عقد عام.',
  'resources.model-clauses-for-free-software-in-public-contracts.description':
    'نص محاضرة تشرح بندًا بندًا البنود النموذجية الفرنسية للبرمجيات الحرة في العقود العامة.',
  'resources.model-clauses-for-free-software-in-public-contracts.note':
    'لم يُعثر على البنود نفسها عند رابط رسمي.',
  'resources.free-software-policy-city-of-montreal.description':
    'سياسة مدينة مونتريال في استخدام البرمجيات الحرة وتطويرها، مع توجيهات عن المساهمة والنشر.',
  'resources.free-software-policy-city-of-montreal.rights.evidence': 'LICENSE.md في المستودع.',
  'resources.funding-guide-for-state-startups.description':
    'دليل للدولة الفرنسية لصانعي القرار عن تكلفة الخدمات الرقمية وعن تمويل يتبع أثرها.',
  'resources.accessibility-training-beta-gouv-fr.description':
    'تدريب للدولة الفرنسية على النفاذ الرقمي، من الفحوص السريعة إلى الاختبارات الآلية والوثائق والرسوم البيانية.',
  'resources.inclusive-services-beta-gouv-fr.description':
    'صفحات للدولة الفرنسية عن جعل الخدمة شاملة: التحيزات، والبحث مع المستخدمين، وأدوات لإمكانية النفاذ.',
  'resources.territorial-roadmap-for-digital-inclusion.description':
    'دليل بخطوات وأدوات وتقارير ميدانية لإعداد خارطة طريق محلية مشتركة للشمول الرقمي.',
  'resources.territorial-roadmap-for-digital-inclusion.rights.evidence':
    'صفحة بيانات النشر في الدليل (نسخة على scribd.com).',
  'resources.portrait-of-a-territory-for-digital-inclusion.description':
    'مقال عن قياس الإقصاء الرقمي في منطقة وكيف تغذي نتيجته خارطة طريق.',
  'resources.ppp-reference-guide-french.description':
    'النسخة الفرنسية من الدليل المرجعي للبنك الدولي وشركائه عن الشراكات بين القطاعين العام والخاص.',
  'resources.ppp-reference-guide-french.rights.evidence': 'صفحة بيانات النشر في النسخ.',
  'resources.epec-guide-to-ppps-french.description':
    'دليل بالفرنسية للمركز الأوروبي للخبرة في الشراكات بين القطاعين العام والخاص، من اختيار المشروع إلى تنفيذ العقد.',
  'resources.epec-guide-to-ppps-french.rights.evidence': 'شروط الاستخدام في النسخة.',
  'resources.business-models-of-free-software-cnll.description':
    'كتيب عن كسب الشركات من البرمجيات الحرة، يساعد المشتري على الحكم على دوام المورّد.',
  'resources.option-libre-free-licences.description':
    'كتاب عن التراخيص الحرة ونشأتها وحسن استخدامها في القانون الفرنسي.',
  'resources.option-libre-free-licences.rights.evidence': 'اسم الملف الذي أودعه المؤلف، دون إصدارات.',
  'resources.paperless-internal-processes-guide-france.description':
    'دليل عام لنقل العمل الداخلي من الورق إلى الرقمي، من الحاجة إلى التجريب ثم العمل المعتاد.',
  'resources.paperless-internal-processes-guide-france.note':
    'لا يتناول المصادر المفتوحة، بل تغيير طريقة عمل الموظفين. الرابط لنسخة في موقع للغير؛ ولم يُر رابط الناشر.',
  'resources.change-management-in-projects-unil.description':
    'فصل لجامعة عن إدارة التغيير في المشاريع، مع شبكة للأثر ودور مسؤول الأعمال.',
  'resources.change-management-in-projects-unil.note': 'لا يتناول المصادر المفتوحة، بل قيادة التغيير.',
  'resources.openchain-telco-sbom-guide-french.description':
    'ترجمة فرنسية لدليل يبيّن ما يجب أن تتضمنه قائمة مكونات برمجيات (SBOM) نافعة.',
  'resources.openchain-telco-sbom-guide-french.rights.evidence': 'القسم 1 من الدليل في المستودع.',
  'resources.openchain-telco-sbom-guide-french.note': 'يُعتدّ بالنص الإنكليزي.',
  'resources.state-human-resources-in-digital.description':
    'تقرير عن إيجاد الدولة الفرنسية من يصنعون خدماتها الرقمية واستبقائهم وتنمية قدراتهم.',
  'resources.exchange-of-skills-for-state-digital-projects.description':
    'تقرير عن تبادل المهارات لتنفيذ المشاريع الرقمية للدولة الفرنسية.',
  'resources.exchange-of-skills-for-state-digital-projects.estimatedHours.note': '29 صفحة',
  'resources.comptoir-du-libre.description':
    'دليل للبرمجيات الحرة للجهات العامة، مع مستخدميها والشركات التي تخدمها.',
  'resources.rgaa-4.description': 'معيار إمكانية النفاذ في فرنسا، بمعايير واختبارات وأدوات للتدقيق.',
  'resources.digital-transformation-strategy-for-africa-french.description':
    'مشروع استراتيجية للاتحاد الأفريقي عن التحول الرقمي، مع ما يفعله أعضاؤه معًا.',
  'resources.digital-transformation-strategy-for-africa-french.estimatedHours.note': '71 صفحة',
  'resources.digital-transformation-strategy-for-africa-french.note':
    'الرابط لنسخة في موقع للغير؛ ولم يُر رابط الناشر. والوثيقة مشروع لا صيغة نهائية.',
  'resources.electronic-identity-guide-for-africa-french.description':
    'دليل لمن يخططون للهوية الإلكترونية في أفريقيا: التسجيل ووثائق الهوية والاستخدام والسياسات والحوكمة.',
  'resources.electronic-identity-guide-for-africa-french.estimatedHours.note': '67 صفحة',
  'resources.electronic-identity-guide-for-africa-french.note': 'الرابط للنص المجرد.',
  'resources.digital-identity-notes-cdpi.description':
    'مذكرات تقنية عن الهوية الرقمية بوصفها بنية تحتية عامة، لمن يصممونها.',
  'resources.digital-identity-notes-cdpi.note': 'الرابط للصفحة الفرنسية.',
  'resources.bluehats.description':
    'صفحات حركة مستخدمي البرمجيات الحرة وكتّابها في الإدارة الفرنسية، مع نشرتها ومحاضراتها.',
  'resources.software-forges-in-higher-education-france.description':
    'تقرير عن المنصات التي تُكتب فيها البرمجيات جماعيًا: ما تقدمه وأوجه قصورها وكيفية اختيار إحداها.',
  'resources.savings-through-free-software-ministry-of-the-interior.description':
    'تقرير لوزارة الداخلية الفرنسية عما يمكن أن توفره الإدارات بالبرمجيات الحرة وأين تستخدمها.',
  'resources.savings-through-free-software-ministry-of-the-interior.note':
    'النص في ويكي إحدى الجمعيات؛ والعنوان مأخوذ من رابطه.',
  'resources.publishing-and-licensing-software-assets-spain.description':
    'دليل لحكومة إسبانيا عن نشر أصول البرمجيات وترخيصها، مع بنود نموذجية وقائمة تحقق.',
  'resources.magerit-v3.description':
    'منهجية لحكومة إسبانيا لتحليل مخاطر نظم المعلومات وإدارتها، في ثلاثة كتب.',
  'resources.digital-government-manual-colombia.description':
    'دليل عن تطبيق الجهات العامة في كولومبيا لسياسة الحكومة الرقمية.',
  'resources.interoperability-framework-colombia.description':
    'الإطار الوطني الكولومبي للتشغيل البيني في الحكومة الرقمية، مع نضج الخدمات.',
  'resources.free-software-in-the-public-sector-uoc.description':
    'نص جامعي عن البرمجيات الحرة في القطاع العام: السياسات وخطط الانتقال والوفورات على عدة سنوات.',
  'resources.free-software-in-the-public-sector-uoc.rights.evidence':
    'صفحة بيانات النشر (نسخة على scribd.com): «sin secciones invariantes».',
  'resources.free-software-in-public-administration-costa-rica.description':
    'دراسة لبرنامج الأمم المتحدة الإنمائي وجامعة عما يساعد البرمجيات الحرة وما يعيقها في إدارة بلد متوسط الدخل.',
  'resources.free-software-in-public-administration-costa-rica.rights.evidence':
    'صفحة بيانات النشر (نسخة على fdocuments.ec).',
  'resources.use-of-free-software-in-the-state-chile.description':
    'دراسة لدولة شيلي بها دليل انتقال ودليل للملكية الفكرية وتحليل اقتصادي.',
  'resources.use-of-free-software-in-the-state-chile.estimatedHours.note': '468 صفحة',
  'resources.use-of-free-software-in-the-state-chile.rights.evidence': 'الصفحة الأولى من النسخة.',
  'resources.economic-feasibility-model-for-free-software.description':
    'ورقة بنموذج يقارن عبر السنين تكلفة البرمجيات الحرة والاحتكارية.',
  'resources.economic-feasibility-model-for-free-software.note':
    'الرابط لنسخة في موقع للغير؛ ولم يُر رابط الناشر. والأرقام من عام 2005.',
  'resources.digital-society-gaps-latin-america-unesco.description':
    'تقرير عن الفجوات الرقمية في أمريكا اللاتينية والبحر الكاريبي، مع مؤشرات وسياسات للشمول.',
  'resources.digital-society-gaps-latin-america-unesco.rights.evidence':
    'صفحة بيانات النشر (نسخة على scribd.com).',
  'resources.free-software-for-the-government-of-el-salvador.description':
    'حجة للبرمجيات الحرة في حكومة بلد صغير، مع احتياجاته والتراخيص ومشروع مرسوم.',
  'resources.free-software-for-the-government-of-el-salvador.rights.evidence':
    'الصفحة الأولى من الويكي، ولا تذكر رقم الإصدار.',
  'resources.choosing-a-licence-producing-oss-spanish.description':
    'فصل بالإسبانية من كتاب عن المشاريع المفتوحة المصدر، عن اختيار ترخيص وتطبيقه.',
  'resources.measures-for-governments-gnu.description':
    'صفحة لمشروع GNU بتدابير تنتقل بها الحكومة وبلدها إلى البرمجيات الحرة.',
  'resources.measures-for-governments-gnu.note': 'الرابط للترجمة الإسبانية.',
  'resources.accessibility-in-public-administration-spain.description':
    'صفحات لحكومة إسبانيا عن إمكانية النفاذ: القواعد والأدلة والرصد السنوي للمواقع العامة.',
  'resources.international-cooperation-in-the-digital-era-oecd.description':
    'فصل عن تعاون بلدان أمريكا اللاتينية والبحر الكاريبي فيما بينها ومع غيرها في المجال الرقمي.',
  'resources.digital-cooperation-and-technological-sovereignty.description':
    'ورقة تسأل هل يسدّ التعاون الرقمي والسيادة التكنولوجية الفجوة الرقمية.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.description':
    'نص جامعي عن أسباب استخدام الإدارة للبرمجيات الحرة وكيفيته ونشرها ما لديها، مع المناقصات والعقود.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.estimatedHours.note': '28 صفحة',
  'resources.administration-as-receiver-of-free-software-projects-uoc.rights.evidence':
    'صفحة بيانات النشر في النسخة، ولا تسمّي أقسامًا ثابتة ولا نصوص غلاف.',
  'resources.free-software-in-public-administration-ecuador.description':
    'ورقة سياسات كُتبت للإكوادور عن البرمجيات الحرة في الإدارة وما يمكن أن تفعله الدولة من أجلها.',
  'resources.auditors-of-algorithms.description':
    'مقال في مجلة أجهزة الرقابة الإقليمية الإسبانية عن تدقيق الخوارزميات التي تستخدمها الجهات العامة.',
  'resources.auditors-of-algorithms.note': 'الصفحة التي رُئيت إحدى صفحات المقال.',
  'resources.digital-identity-cepal.description':
    'صفحة من دليل مكتبة عن الهوية الرقمية في الحكومة، وأنواعها وما تتطلبه من القوانين والحوكمة.',
  'resources.digital-governance-and-interoperability-cepal.description':
    'دليل للحوكمة الرقمية ولنظم حكومية يتبادل بعضها البيانات مع بعض.',
  'resources.ict-contracting-process-brazil.description':
    'قواعد حكومة البرازيل لتخطيط عقود تكنولوجيا المعلومات واختيارها وإدارتها.',
  'resources.contracting-software-development-brazil.description':
    'نموذج حكومة البرازيل لعقود تطوير النظم وصيانتها.',
  'resources.preliminary-technical-study-course-enap.description':
    'دورة عن الدراسة السابقة لشراء تكنولوجيا المعلومات: الاحتياجات ومقارنة الحلول والبرمجيات العامة بوصفها خيارًا.',
  'resources.preliminary-technical-study-course-enap.note':
    'الرابط لنسخة من وحدة واحدة في موقع للغير؛ ولم تُر صفحة الدورة.',
  'resources.escola-virtual-gov.description':
    'بوابة بها أكثر من 800 دورة عبر الإنترنت بلا مقابل من مدارس عامة برازيلية، عن الشراء وحماية البيانات وإمكانية النفاذ وغيرها.',
  'resources.escola-virtual-gov.note': 'الرابط للأسئلة والأجوبة في البوابة.',
  'resources.good-practice-in-ict-contracting-tcu.description':
    'دليل ديوان المحاسبة في البرازيل لتخطيط شراء تكنولوجيا المعلومات، مع المخاطر والضوابط.',
  'resources.good-practice-in-ict-contracting-tcu.estimatedHours.note': '527 صفحة',
  'resources.good-practice-in-ict-contracting-tcu.note':
    'كُتب في ظل قانون الشراء السابق. والرابط لسجل في مكتبة.',
  'resources.guia-livre-migration-reference.description':
    'مرجع حكومة البرازيل للانتقال إلى البرمجيات الحرة: التخطيط والأشخاص والتدريب والسيناريوهات التقنية.',
  'resources.guia-livre-migration-reference.estimatedHours.note': '297 صفحة',
  'resources.guia-livre-migration-reference.note':
    'الرابط لنسخة في موقع للغير؛ ولم يُر رابط الناشر. والتقنية من عام 2005.',
  'resources.privacy-and-security-framework-guide-brazil.description':
    'دليل حكومة البرازيل عن إطارها لضوابط الخصوصية والأمن، مع قياس للنضج.',
  'resources.privacy-by-design-guide-brazil.description':
    'دليل حكومة البرازيل عن الخصوصية منذ التصميم في النظم العامة.',
  'resources.minimum-api-requirements-brazil.description':
    'الحد الأدنى من متطلبات حكومة البرازيل للخصوصية والأمن في واجهات البرمجة.',
  'resources.data-processing-agents-guide-anpd.description':
    'دليل هيئة حماية البيانات في البرازيل عن المتحكم في البيانات والمعالج ومسؤول حماية البيانات.',
  'resources.information-security-for-small-bodies-anpd.description':
    'دليل هيئة حماية البيانات في البرازيل بتدابير أمنية تستطيع جهة صغيرة تنفيذها.',
  'resources.emag-accessibility-model.description':
    'نموذج لإمكانية النفاذ ملزم لمواقع الحكومة الاتحادية في البرازيل.',
  'resources.emag-accessibility-model.note': 'أقدم من الإصدار 2.2 من المبادئ التوجيهية الدولية.',
  'resources.internet-safety-booklet-cert-br.description':
    'أدلة مصورة وشرائح عن الأمن على الإنترنت للموظفين والجمهور.',
  'resources.resource-mobilisation-manual-telefonica-vivo.description':
    'دليل عن الدخل الذاتي والمانحين والمساعدة العينية والأموال العامة وكتابة المشروع.',
  'resources.fundraising-from-theory-to-practice.description':
    'مادة تدريبية عن تخطيط حملة وطلب المال والهبات ووقت المتطوعين.',
  'resources.fundraising-course-e-tec-brasil.description': 'نص دورة تقنية عامة في البرازيل عن جمع الأموال.',
  'resources.ppp-manual-cabo-verde.description':
    'سياسة ودليل إجراءات لدولة جزرية صغيرة للشراكات بين القطاعين العام والخاص.',
  'resources.auditing-ppps-court-of-auditors-portugal.description':
    'مبادئ توجيهية لديوان المحاسبة في البرتغال عما يُنظر فيه في شراكة بين القطاعين العام والخاص.',
  'resources.mosaico-digital-public-services.description':
    'مبادئ البرتغال ومجالاتها التقنية للخدمات العامة الرقمية، ومنها سهولة الاستخدام.',
  'resources.openchain-onboarding-portuguese.description':
    'شرائح ومطبوعة بالبرتغالية بالخطوات الأولى إلى الامتثال للتراخيص في سلسلة توريد.',
  'resources.openchain-onboarding-portuguese.rights.evidence': 'ملف readme في المستودع، ويقول ذلك عن معظمها.',
  'resources.openchain-onboarding-portuguese.note': 'يصفها الناشر بأنها قديمة.',
  'resources.tic-domicilios-2023.description':
    'مسح وطني لاستخدام الإنترنت في المنازل البرازيلية، وهو نموذج لمؤشرات دراسة عن الشمول.',
  'resources.manual-do-ofertante-software-publico.description':
    'دليل عن تقديم برمجية إلى بوابة البرمجيات العامة في البرازيل: ما يلزم، وكيف تُقيَّم، وكيف تُصان.',
  'resources.public-software-portal-case-brazil.description':
    'دراسة حالة للبوابة التي تتبادل فيها الجهات العامة والشركات والأفراد في البرازيل البرمجيات ويعملون عليها معًا.',
  'resources.public-software-portal-case-brazil.estimatedHours.note': '11 صفحة',
  'resources.public-software-portal-case-brazil.note':
    'الرابط لنسخة في موقع للغير؛ وهي تسمّي مستودع مدرسة Enap.',
  'resources.national-strategy-for-digital-inclusion-portugal.description':
    'استراتيجية البرتغال للشمول الرقمي ومحو الأمية الرقمية، أُعدّت مع مؤسسات كثيرة، بتدابيرها وحوكمتها.',
  'resources.incode-2030-resolution.description':
    'قرار البرتغال بشأن مبادرتها الوطنية للمهارات الرقمية والشمول الرقمي حتى عام 2030.',
  'resources.cplp-charter-of-digital-rights.description':
    'مذكرة عن ميثاق الحقوق والمبادئ الرقمية الذي وقّعته الدول الناطقة بالبرتغالية.',
  'resources.user-satisfaction-with-digital-services-brazil.description':
    'صفحة لحكومة البرازيل عن تقييم المستخدمين للخدمات الرقمية وكيف يحسّنها هذا التقييم.',
  'resources.service-evaluation-guide-cgu.description':
    'دليل هيئة الرقابة العامة في البرازيل عن تقييم الخدمات العامة مع مجالس المستخدمين.',
  'resources.service-evaluation-guide-cgu.estimatedHours.note': '47 صفحة',
  'resources.service-quality-evaluation-course-enap.description':
    'دورة للمدرسة البرازيلية للإدارة عن تقييم الخدمات العامة وتحسينها بنتائجه.',
  'resources.service-quality-evaluation-course-enap.note': 'الرابط لنسخة من وحدة واحدة في موقع للغير.',
  'resources.adoption-guide-for-open-source-arabic.description':
    'دليل بالعربية لاعتماد المصادر المفتوحة: أنواع البرمجيات والتراخيص ونماذج الدعم وما يحتاج إليه الاعتماد.',
  'resources.adoption-guide-for-open-source-arabic.note': 'كُتب لجهات غير ربحية؛ ولم يتأكد اسم الناشر.',
  'resources.masdar-platform-about.description':
    'صفحة من منصة سعودية عن أسباب بحث الجهات العامة عن بدائل مفتوحة وكيفية العثور عليها، وتسرد المنصة هذه البدائل.',
  'resources.egypt-open-source-experience.description':
    'صفحة ويكي بالعربية عن استراتيجية مصر للمصادر المفتوحة لعام 2014 وما تلاها.',
  'resources.egypt-open-source-experience.note': 'ربما لم يعد الموقع موجودًا.',
  'resources.strategic-dimensions-of-open-source-arabic.description':
    'دراسة بالعربية عن الجوانب الاقتصادية والأمنية والثقافية للمصادر المفتوحة.',
  'resources.strategic-dimensions-of-open-source-arabic.note':
    'كتبتها شركة؛ ولم يتأكد الاسم على الغلاف. الرابط لنسخة في موقع للغير؛ ولم يُر رابط الناشر.',
  'resources.digital-government-policies-saudi-arabia.description':
    'جميع سياسات هيئة الحكومة الرقمية في المملكة العربية السعودية في وثيقة واحدة.',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.description':
    'إطار للمملكة العربية السعودية عن وضع قواعد الحكومة الرقمية، في ثمانية مبادئ.',
  'resources.model-national-policy-on-digital-accessibility-escwa.description':
    'نموذج لسياسة وطنية للنفاذ الرقمي في البلدان العربية، مع طريقة وضعها.',
  'resources.digital-accessibility-best-practice-review-escwa.description':
    'استعراض لممارسات بلدان عربية وغيرها في النفاذ الرقمي.',
  'resources.essential-cybersecurity-controls-saudi-arabia.description':
    'الحد الأدنى من ضوابط الأمن السيبراني التي على الجهات العامة في المملكة العربية السعودية استيفاؤها.',
  'resources.cc-by-4-legal-code-arabic.description':
    'النص القانوني لترخيص CC BY 4.0 بالعربية، بالألفاظ الدقيقة لشروطه.',
  'resources.cc-by-4-legal-code-arabic.note': 'ترخيص للنصوص والبيانات لا للشيفرة.',
  'resources.hsoub-academy.description': 'مقالات وكتب بالعربية بلا مقابل عن البرمجة والأدوات المفتوحة.',
  'resources.hsoub-academy.note': 'المقالات والكتب بلا مقابل، والدورات مدفوعة.',
  'resources.personal-data-knowledge-centre-saudi-arabia.description':
    'قانون وقواعد وأدلة عن البيانات الشخصية من الهيئة السعودية للبيانات.',
  'resources.cloud-policy-framework-qatar.description':
    'إطار قطر لسياسة الحوسبة السحابية: مكان حفظ البيانات ومن يصل إليها وقابلية النقل والمسؤولية القانونية والمعايير.',
  'resources.cloud-policy-framework-qatar.estimatedHours.note': '54 صفحة',
  'resources.data-governance-toolkit-article-arabic.description':
    'مقال بالعربية عن مجموعة أدوات حوكمة البيانات لليونسكو والاتحاد الدولي للاتصالات وبرنامج الأمم المتحدة الإنمائي والاتحاد الأفريقي.',
  'resources.open-data-standards-masaar.description':
    'ورقة بالعربية بمعايير قانونية وتقنية وتنظيمية لفتح البيانات العامة.',
  'resources.handbook-on-contributing-for-beginners-arabic.description':
    'دليل بالعربية للمبتدئين عن اختيار مشروع مفتوح المصدر وتقديم مساهمة أولى فيه.',
  'resources.web-accessibility-standards-escwa.description':
    'فصل من منصة للنفاذ الرقمي عن معايير صفحات الويب التي يمكن للجميع النفاذ إليها.',
  'resources.digital-experience-maturity-index-saudi-arabia.description':
    'تقرير عن قياس المملكة العربية السعودية سنة بعد سنة نضج خدماتها الرقمية لمن يستخدمونها.',
  'resources.digital-project-tender-documents-saudi-arabia.description':
    'دليل للمملكة العربية السعودية عن كتابة شروط مناقصات المشاريع الرقمية ومواصفاتها.',
  'knownGaps.funders-of-dhis2.lookedFor':
    'كان في هذه الكلمات رابط ضاع؛ وتدل الجملة على أنه كان يوصل إلى صفحة عن مانحي DHIS2.',
  'knownGaps.gobierno-de-mexico.lookedFor':
    'الكلمات المطبوعة اسم موقع حكومي كامل، فلا تُعرف الصفحة المقصودة؛ والأرجح استراتيجية رقمية.',
  'knownGaps.gobierno-de-mexico.candidates.0.reason':
    'مرسوم رسمي لعام 2013 يستشهد به دليل GovStack بشأن المكسيك.',
  'knownGaps.gobierno-de-mexico.candidates.1.reason': 'كلمة لمنسق الاستراتيجية الرقمية الوطنية.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.lookedFor':
    'لم تعثر أربع عمليات بحث في الصفحات والتوثيق والشيفرة على شيء بهذا العنوان.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.0.reason':
    'صفحة من دليل GovStack في الموضوع نفسه.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.1.reason':
    'بنية مرجعية للإدارة العامة منشورة نشرًا مفتوحًا.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.2.reason':
    'منشور للبنك الدولي في الموضوع؛ ويذكر سجله وملفه شروطًا مختلفة.',
  'knownGaps.government-services-catalogue.lookedFor':
    'العنوان عام ولا يسمّي مالكًا؛ ويحصر دليل عشرة فهارس وطنية ملائمة.',
  'knownGaps.government-services-catalogue.candidates.0.reason': 'فهرس أبو ظبي، وهو المثال في دليل GovStack.',
  'knownGaps.government-services-catalogue.candidates.1.reason': 'فهرس خدمات المملكة المتحدة.',
  'knownGaps.government-services-catalogue.candidates.2.reason': 'الفهرس الوطني للمكسيك.',
  'knownGaps.service-catalogue.lookedFor':
    'يحمل هذا الاسم عنصران من دليل GovStack، صفحة ونموذج؛ ولا يُعرف أيهما قُصد.',
  'knownGaps.service-catalogue.candidates.0.reason': 'صفحة الدليل التي تحمل هذا الاسم.',
  'knownGaps.service-catalogue.candidates.1.reason': 'الطبعة الحالية من تلك الصفحة.',
  'knownGaps.service-catalogue.candidates.2.reason': 'نمط خدمة بالاسم نفسه.',
  'knownGaps.verifying-open-source-software.lookedFor':
    'كان العنوان رابطًا في الوثيقة، لكن لم يُعثر على صفحة بهذا العنوان تمامًا.',
  'knownGaps.verifying-open-source-software.candidates.0.reason': 'دليل بترخيص مفتوح عن المهمة نفسها.',
  'knownGaps.verifying-open-source-software.candidates.1.reason': 'مشروع يصف نفسه بكلمات مشابهة.',
  'knownGaps.open-source-in-the-public-sector-spotlights.lookedFor':
    'يبدو مجموعة شرائح؛ ولم تعثر عليها عمليتا بحث.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.0.reason':
    'مقال عن البرامج الألمانية نفسها.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.1.reason':
    'محاضرة عام 2024 عن الشيفرة العامة في ألمانيا.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.2.reason':
    'صفحة موارد الشبكة الأوروبية لهذه المكاتب.',
  'knownGaps.data-responsibility-principles-for-clusters.lookedFor':
    'الأرجح أنها مطبوعة في موقع مجموعة قطاعية إنسانية؛ ولم تعثر عليها عمليتا بحث.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.0.reason':
    'إرشادات للمنظومة كلها، ولعل المطبوعة تلخصها.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.1.reason':
    'مجموعة عن المسؤولية في البيانات للمجتمع نفسه.',
  'knownGaps.responsible-data-management.lookedFor': 'تستخدم منظمات عدة هذا العنوان، فلا تُعرف الصفحة.',
  'knownGaps.responsible-data-management.candidates.0.reason': 'مادة تعليمية من CartONG في الموضوع.',
  'knownGaps.responsible-data-management.candidates.1.reason': 'صفحة من CartONG عن حقيبة تدريب أوكسفام.',
  'knownGaps.stakeholder-engagement-strategy.lookedFor':
    'يسمّي الصف نشاطًا ولا يطبع عنوانًا ولا فئة مستخدمين ولا شروطًا؛ وربما دُمجت الخلايا أو ضاعت.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.lookedFor':
    'العمل معروف، وهو مسح أجرته KPMG في عام 2014، لكن لم يظهر رابط لناشره.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.candidates.0.reason': 'نسخة رفعها طرف ثالث.',
  'knownGaps.monitoring-and-evaluation-in-health-sector.lookedFor':
    'الأرجح أن الناشر المطبوع مقتطع والمقصود المعهد الوطني NIHFW في الهند؛ ولم يُظهر أي بحث الدورة.',
  'knownGaps.fundamentals-of-monitoring-evaluation-and-learning.lookedFor':
    'لم تُظهر أربع عمليات بحث الدورة أو الشرائح المقصودة؛ ولشرائح تدريب من عام 2023 رفعها طرف ثالث العنوان نفسه.',
  'knownGaps.digital-inclusion-in-a-dynamic-world.lookedFor':
    'لم تعثر عمليتا بحث في الصفحات والتوثيق على شيء؛ ولم يُسمَّ الناشر.',
  'knownGaps.strengthening-digital-inclusion-through-e-government.lookedFor':
    'تشير البادئة إلى مجلة من Taylor & Francis؛ ولم تعط أربع عمليات بحث مجلة ولا مؤلفين ولا DOI.',
  'knownGaps.digital-inclusion-evaluation-toolkits.lookedFor':
    'تسمّي الوثيقة هذه الأدوات إجمالًا؛ وأدوات Government Digital Service أقربها، لكن رابطها لم يظهر.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.0.reason': 'خبر يصف مجموعة الأدوات.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.1.reason':
    'دليل متجدد لمجلس مدينة ليدز عن المهمة نفسها.',
  'knownGaps.dpi-660-digital-governance-and-leadership.lookedFor':
    'الرمز من النوع الذي تستخدمه Harvard Kennedy School؛ وظهرت دورات شقيقة ولم تظهر هذه.',
  'knownGaps.digital-government-senior-leaders-programme.lookedFor':
    'لم تظهر صفحة البرنامج، بل صفحات ناشره عن بناء القدرات.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.0.reason': 'صفحة الناشر عن بناء القدرات.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.1.reason': 'صفحة أخرى تربط بها الأولى.',
  'knownGaps.summary-of-resource-mobilization-e-course.lookedFor':
    'يتحدث الصف عن دورات من الأمم المتحدة، لكن عمليتي بحث لم تُظهرا الجهة التي تقدم هذه.',
  'knownGaps.partnerships-and-resource-mobilization.lookedFor': 'لم تُظهر عمليتا بحث من يقدم هذه الدورة.',
  'knownGaps.partnerships-financing-and-resource-mobilization.lookedFor':
    'الناشر، كلية موظفي منظومة الأمم المتحدة، مطبوع؛ ولم تظهر صفحة الدورة.',
  'knownGaps.open-source-management-fundamentals.lookedFor':
    'الناشر، FOSSA، مطبوع؛ ولم تُظهر ثلاث عمليات بحث الصفحة.',
  'knownGaps.building-an-open-source-program-office.lookedFor':
    'لم تُظهر ثلاث عمليات بحث هذه الصفحة من FOSSA.',
  'knownGaps.building-an-open-source-program-office.candidates.0.reason':
    'ورقة للناشر نفسه في موضوع قريب، لا تُفتح إلا بعد ملء استمارة.',
  'userGroups.strategy-and-management.name': 'الاستراتيجية والإدارة',
  'userGroups.service-design.name': 'تصميم الخدمات',
  'userGroups.procurement-and-legal.name': 'المشتريات والشؤون القانونية',
  'userGroups.community-management.name': 'إدارة المجتمعات',
  'userGroups.capacity-building.name': 'بناء القدرات',
  'userGroups.monitoring-and-evaluation.name': 'الرصد والتقييم',
  'userGroups.fundraising.name': 'جمع الأموال',
};
