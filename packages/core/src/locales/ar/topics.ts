import type { OseeTexts } from '../osee-texts.ts';

/** The topics in Arabic. */
export const topics = {
  'strategy-spotting-needs-that-oss-fills': {
    name: 'تحديد الاحتياجات التي تلبيها البرمجيات المفتوحة المصدر',
    description: 'يبحث عن المهام التي لا تنجزها أدوات اليوم، ويسأل هل يمكن أن تتولاها برمجيات مفتوحة المصدر.',
  },
  'strategy-revenue-and-funding-models-for-oss': {
    name: 'نماذج الإيرادات والتمويل للبرمجيات المفتوحة المصدر',
    description:
      'يقارن بين طرق تمويل البرمجيات على مر السنين، من المنح والعقود الحكومية إلى الخدمات المستضافة والدعم المدفوع.',
  },
  'strategy-inward-governance-and-leadership-buy-in': {
    name: 'الحوكمة الداخلية والتزام القيادة',
    description:
      'يحدد من يحق له نشر الشيفرة أو إعادة استخدامها داخل المؤسسة، وكيف يُسمع صوت العاملين، وكيف تظل القيادة منخرطة.',
  },
  'strategy-outward-community-governance-and-feedback': {
    name: 'الحوكمة الخارجية للمجتمع والملاحظات الواردة',
    description:
      'يضع اتفاقًا على كيفية قبول المساهمات الخارجية والوصول إلى المستخدمين، وعلى من يجيب عن الملاحظات الواردة.',
  },
  'strategy-licence-compliance-and-risk-control': {
    name: 'الامتثال للتراخيص وضبط المخاطر',
    description:
      'يضمن أن يعرف من يختارون البرمجيات الواجبات التي يفرضها كل ترخيص وما يحدث عند الإخلال بأحدها.',
  },
  'strategy-dhis2-business-model-case': {
    name: 'دراسة حالة: نموذج أعمال DHIS2',
    description:
      'يبيّن، بمثال نظام معلومات صحية، كيف يتيح التمويل العام لنواة مشتركة أن تكسب شركات محلية في أفريقيا وجنوب آسيا من تكييفها.',
  },
  'requirements-and-specifications-choosing-suitable-open-source-licences': {
    name: 'اختيار تراخيص مفتوحة المصدر مناسبة',
    description: 'يعامل الترخيص معاملة أي متطلب آخر: فما يجب أن تتيحه البرمجيات هو الذي يقرر أي ترخيص مقبول.',
  },
  'requirements-and-specifications-following-technical-standards': {
    name: 'اتباع المعايير التقنية',
    description: 'يطلب في كل مواصفة معايير مفتوحة مذكورة بأسمائها، لكي تعمل معًا أنظمة من صانعين مختلفين.',
  },
  'requirements-and-specifications-security-and-privacy-law-compliance': {
    name: 'الامتثال لقوانين الأمن والخصوصية',
    description: 'يحوّل قوانين الأمن والبيانات الشخصية إلى عبارات يمكن التحقق منها بالاختبار.',
  },
  'requirements-and-specifications-thorough-recording-of-contributions': {
    name: 'تسجيل المساهمات بدقة',
    description: 'يحفظ سجلًا بما تغيّر ومن غيّره ولأي سبب، ليتمكن الآخرون من البناء عليه.',
  },
  'requirements-and-specifications-participating-in-the-open-source-community': {
    name: 'المشاركة في مجتمع المصادر المفتوحة',
    description: 'ينقل احتياجات القطاع العام إلى المشاريع التي تعتمد عليها الحكومة، ويعود بأجوبتها.',
  },
  'requirements-and-specifications-running-training-and-capacity-programmes': {
    name: 'تنظيم برامج للتدريب وبناء القدرات',
    description: 'يخطط للدروس والمساعدة التي يحتاج إليها العاملون لكي يعملوا بالأنظمة المحددة في المواصفات.',
  },
  'requirements-and-specifications-ongoing-evaluation-and-improvement-loops': {
    name: 'التقييم المستمر ودورات التحسين',
    description: 'يقيس النظام بعد تشغيله، ويُدرج ما يتبيّن في الإصدار التالي من المتطلبات.',
  },
  'procurement-and-legal-procurement-risk-assessment': {
    name: 'تقييم مخاطر الشراء',
    description: 'يسمّي ما قد يتعثر في عملية الشراء ومدى احتماله قبل طلب أي عرض.',
  },
  'procurement-and-legal-seeking-and-comparing-alternatives': {
    name: 'البحث عن البدائل والمقارنة بينها',
    description:
      'يبحث عن أكثر من طريقة لتلبية الحاجة، ومنها إعادة استخدام برمجيات مفتوحة المصدر موجودة، ويقارن بينها بإنصاف.',
  },
  'procurement-and-legal-awarding-the-contract': {
    name: 'إرساء العقد',
    description: 'يختار مورّدًا وفق قواعد منشورة ويبرم العقد.',
  },
  'procurement-and-legal-delivery-and-payment-of-services': {
    name: 'تسليم الخدمات ودفع ثمنها',
    description: 'يتسلّم ما طُلب، ويتحقق من مطابقته للطلب، ويدفع ثمنه.',
  },
  'procurement-and-legal-managing-the-running-contract': {
    name: 'إدارة العقد الجاري',
    description: 'يتابع العقد أثناء سريانه: النتائج والتغييرات والمشكلات والمواعيد النهائية.',
  },
  'procurement-and-legal-weighing-later-contract-options': {
    name: 'الموازنة بين خيارات العقد اللاحقة',
    description:
      'يقرر في الوقت المناسب تمديد العقد أو تغييره أو إنهاءه، من دون أن يفرض الارتهان لمورّد هذا القرار.',
  },
  'procurement-and-legal-value-for-money': {
    name: 'القيمة مقابل المال (المبدأ الأساسي)',
    description: 'يحكم على العرض بما يقدّمه مقابل كل ما يكلّفه؛ وسائر مبادئ المشتريات العامة تسند هذا المبدأ.',
  },
  'procurement-and-legal-efficient-and-effective-spending': {
    name: 'الإنفاق بكفاءة وفعالية',
    description: 'يبلغ الغاية من الشراء بما لا يزيد على اللازم من جهد ووقت ومال.',
  },
  'procurement-and-legal-fair-and-open-competition': {
    name: 'المنافسة العادلة والمفتوحة',
    description: 'يمنح كل مورّد قادر الفرصة نفسها، بما في ذلك الشركات المحلية الصغيرة.',
  },
  'procurement-and-legal-accountable-transparent-purchasing': {
    name: 'الشراء بمساءلة وشفافية',
    description: 'يحفظ سجلًا علنيًا للقرارات ليرى أي شخص من اشترى، وماذا اشترى، ولماذا.',
  },
  'procurement-and-legal-ethics-in-public-buying': {
    name: 'الأخلاقيات في المشتريات العامة',
    description: 'يُبعد المصالح الخاصة عن المشتريات العامة ويعامل المورّدين بنزاهة.',
  },
  'procurement-and-legal-developing-local-industry': {
    name: 'تنمية الصناعة المحلية',
    description:
      'يستخدم طلب القطاع العام لتمكين شركات البلد من النمو، مثلًا بتقديم الدعم للأنظمة المفتوحة المصدر.',
  },
  'procurement-and-legal-open-source-tools-for-procurement-itself': {
    name: 'أدوات مفتوحة المصدر لعملية الشراء نفسها',
    description: 'ينظر في إجراء المناقصات على نظام مفتوح المصدر.',
  },
  'procurement-and-legal-licence-duties-and-licence-compatibility': {
    name: 'واجبات التراخيص والتوافق بينها',
    description: 'يتحقق من واجبات كل ترخيص مستخدم ومن جواز الجمع بين التراخيص في منتج واحد.',
  },
  'procurement-and-legal-national-and-foreign-data-privacy-law': {
    name: 'قوانين خصوصية البيانات الوطنية والأجنبية',
    description: 'يتبيّن أي قوانين الخصوصية تسري على الخدمة، ومنها قوانين البلدان الأخرى.',
  },
  'community-management-welcoming-diverse-participants': {
    name: 'الترحيب بمشاركين متنوعين (الشمول)',
    description: 'يجعل الأعضاء الجدد من كل الخلفيات يشعرون بالترحيب وبأن أصواتهم مسموعة.',
  },
  'community-management-agreed-communication-norms-for-members': {
    name: 'قواعد تواصل متفق عليها بين الأعضاء',
    description: 'يدوّن اتفاقًا على كيفية تخاطب الأعضاء، لتبقى النقاشات واضحة ولطيفة.',
  },
  'community-management-mentors-guiding-new-contributors': {
    name: 'مرشدون يوجّهون المساهمين الجدد',
    description: 'يقرن كل شخص مبتدئ بمن يعرف المشروع وعاداته غير المكتوبة.',
  },
  'community-management-measuring-community-health': {
    name: 'قياس سلامة المجتمع',
    description: 'يتابع بضعة أرقام عن النشاط والأعضاء الجدد ليُلاحَظ مبكرًا ضعف المجتمع.',
  },
  'community-management-scarce-money-and-staff': {
    name: 'شح المال والعاملين',
    description: 'يعالج مشكلة أن قلة من الميزانيات العامة تتضمن بندًا لرعاية مجتمع.',
  },
  'community-management-conflicting-stakeholder-interests': {
    name: 'تعارض مصالح أصحاب المصلحة',
    description: 'يجد مخرجًا حين يريد المتطوعون والشركات والمؤسسة أمورًا مختلفة.',
  },
  'community-management-keeping-members-motivated': {
    name: 'الحفاظ على حماسة الأعضاء',
    description: 'يُبقي اهتمام الناس بعد الاندفاع الأول، بمهام جديدة وبالشكر والفعاليات.',
  },
  'community-management-shared-goals-and-values': {
    name: 'أهداف وقيم مشتركة',
    description: 'يدوّن الغاية من المجتمع وما يقوم عليه من قيم.',
  },
  'community-management-clear-role-definitions': {
    name: 'تعريف واضح للأدوار',
    description: 'يبيّن من يقرر ومن يراجع ومن يساعد، حتى لا يضطر أحد إلى التخمين.',
  },
  'community-management-working-communication-channels': {
    name: 'قنوات تواصل فعّالة',
    description: 'يختار أماكن قليلة للحديث، ويحرص على أن يكون فيها من يجيب.',
  },
  'community-management-constant-learning-and-adapting': {
    name: 'التعلم والتكيف المستمران',
    description: 'ينظر بانتظام في ما نجح، ويغيّر عادات المجتمع وفقًا لذلك.',
  },
  'community-management-onboarding-documentation-work': {
    name: 'تهيئة الأعضاء الجدد: أعمال التوثيق',
    description: 'يعرّف الأعضاء الجدد بكتابة الأدلة والكتيبات وتحسينها.',
  },
  'community-management-onboarding-design-work': {
    name: 'تهيئة الأعضاء الجدد: أعمال التصميم',
    description: 'يعرّف الأعضاء الجدد بمهام التصميم مثل الواجهات والأيقونات وأبحاث المستخدمين.',
  },
  'community-management-onboarding-data-science-work': {
    name: 'تهيئة الأعضاء الجدد: أعمال علم البيانات',
    description:
      'يعرّف الأعضاء الجدد بمجموعات البيانات المفتوحة والدفاتر الحاسوبية التفاعلية والتحليل المشترك.',
  },
  'community-management-onboarding-marketing-and-funding': {
    name: 'تهيئة الأعضاء الجدد: التسويق والتمويل',
    description: 'يعرّف الأعضاء الجدد بطرق إخبار الناس عن المشروع وإيجاد المال له.',
  },
  'community-management-onboarding-programmes-and-special-projects': {
    name: 'تهيئة الأعضاء الجدد: البرامج والمشاريع الخاصة',
    description: 'يعرّف الأعضاء الجدد بالبرامج الأكبر، مثل مواسم الإرشاد، وبالمشاريع في مجال خاص.',
  },
  'community-management-hosting-channels-by-community-size': {
    name: 'استضافة القنوات بحسب حجم المجتمع',
    description:
      'يلائم بين مكان اللقاء والحجم: مجموعة في تطبيق مراسلة لحلقة صغيرة، ومحادثة منظمة في سلاسل لحلقة كبيرة.',
  },
  'community-management-regional-growth-for-global-collaboration': {
    name: 'النمو الإقليمي من أجل التعاون العالمي',
    description: 'يفتح المجتمع على مناطق أخرى متى قوي بما يكفي، طلبًا لرؤى جديدة وشركاء في الخارج.',
  },
  'community-management-university-as-community-host': {
    name: 'الجامعة بوصفها مضيفة للمجتمع',
    description: 'يبدأ في جامعة، حيث يلتقي أصلًا طلبة الهندسة والتصميم والكتابة، وينتشر منها.',
  },
  'capacity-building-shortage-of-technology-professionals': {
    name: 'نقص المتخصصين في التكنولوجيا',
    description:
      'المحللون والمصممون والمنفّذون قلة وأجورهم مرتفعة، وقلّما تدرّبهم مؤسسات التعليم، فلا تصبح النماذج الأولية خدمات أبدًا.',
  },
  'capacity-building-decision-makers-unaware-of-dpg-gains': {
    name: 'ضعف إلمام صانعي القرار بمكاسب المنافع العامة الرقمية',
    description: 'قلّما يعرف من يوقّعون العقود ما تقدّمه المنافع العامة الرقمية، فيختارون الأسهل شراءً.',
  },
  'capacity-building-missing-rules-for-open-source-buying': {
    name: 'غياب قواعد لشراء المصادر المفتوحة',
    description:
      'قواعد الشراء الموضوعة للمنتجات التجارية تترك الموظفين في حيرة من كيفية شراء المصادر المفتوحة.',
  },
  'capacity-building-weak-grasp-of-data-and-computing-ethics': {
    name: 'ضعف فهم أخلاقيات البيانات والحوسبة',
    description:
      'حيث تكون قوانين الخصوصية والأمن حديثة العهد، قد لا يدرك العاملون الجانب الأخلاقي للحوسبة ولا قيمة البيانات المفتوحة.',
  },
  'capacity-building-no-practice-for-inter-agency-cooperation': {
    name: 'غياب ممارسة التعاون بين الجهات',
    description:
      'قلّما تملك جهة بمفردها مكانة تتيح لها قيادة وزارات أعلى منها، والعمل عبر الوزارات عادة نادرة.',
  },
  'capacity-building-whole-ecosystem-build-up-for-dpg-support': {
    name: 'بناء المنظومة بأكملها لدعم المنافع العامة الرقمية',
    description:
      'يقوّي مؤسسات التعليم والمجتمعات والتوظيف العام معًا، ولا يستقدم مواهب من الخارج إلا ريثما تصبح الكوادر المحلية جاهزة.',
  },
  'capacity-building-sensitising-decision-makers-and-buyers': {
    name: 'توعية صانعي القرار والمشترين',
    description:
      'يبيّن للمسؤولين والمشترين ما تفعله المنافع العامة الرقمية، وكم يكلّف تشغيلها، وكيف تُدار مخاطرها.',
  },
  'capacity-building-new-data-cyber-and-open-data-rules': {
    name: 'قواعد جديدة للبيانات والأمن السيبراني والبيانات المفتوحة',
    description:
      'يُعدّ قواعد لحماية البيانات والأمن السيبراني والبيانات المفتوحة، مع دعوة المواطنين والمواطنات إلى النقاش في الأخلاقيات.',
  },
  'capacity-building-defined-roles-in-collaborative-governance': {
    name: 'أدوار محددة في الحوكمة التعاونية',
    description: 'يدوّن ما تفعله كل وزارة وجهة وما تقرره، وكيف سيتغير ذلك مع نمو المبادرة.',
  },
  'capacity-building-technical-training': {
    name: 'التدريب التقني (Linux والبرمجة)',
    description: 'يعلّم مهارات عملية، مثل إدارة أنظمة Linux وكتابة البرمجيات.',
  },
  'capacity-building-organisational-training': {
    name: 'التدريب المؤسسي (المتطلبات والمواصفات)',
    description: 'يعلّم كيفية جمع الاحتياجات وكيفية وصف البرمجيات التي ينبغي أن تلبيها.',
  },
  'capacity-building-legal-training': {
    name: 'التدريب القانوني (التراخيص والشراء والملكية الفكرية والخصوصية)',
    description: 'يعلّم ما يقوله القانون في التراخيص والشراء والملكية الفكرية والبيانات الشخصية.',
  },
  'capacity-building-beginners-without-open-source-knowledge': {
    name: 'مبتدئون بلا معرفة بالمصادر المفتوحة',
    description: 'يمنح من لم يسمعوا قط بالمصادر المفتوحة موطئ قدم أول.',
  },
  'capacity-building-re-skilling-and-up-skilling-experienced-learners': {
    name: 'إعادة تأهيل المتعلمين ذوي الخبرة والارتقاء بمهاراتهم',
    description: 'ينقل من لديهم مهارات بالفعل إلى مهام جديدة أو إلى مستوى أعلى.',
  },
  'capacity-building-reusing-proven-dpg-repositories': {
    name: 'إعادة استخدام مستودعات مجرَّبة للمنافع العامة الرقمية',
    description: 'ينطلق من حلول مجرَّبة في سجلات عامة، وهي تعلّم أيضًا المهارات اللازمة لتشغيلها.',
  },
  'digital-inclusion-serving-the-poorest-and-unconnected': {
    name: 'خدمة أشد الناس فقرًا وغير المتصلين بالشبكة',
    description: 'يخطط الخدمات انطلاقًا من احتياجات من لديهم أقل قدر من المال ولا اتصال لهم بالشبكة.',
  },
  'digital-inclusion-countering-deeper-inequality-from-digitalisation': {
    name: 'منع الرقمنة من تعميق عدم المساواة',
    description: 'يحرص على ألا توسّع خدمة رقمية جديدة الفجوات القائمة أصلًا.',
  },
  'digital-inclusion-empowering-under-represented-groups': {
    name: 'تمكين الفئات الناقصة التمثيل',
    description: 'يعطي الفئات التي قلّما يُسمع صوتها دورًا حقيقيًا في تشكيل ما يُبنى.',
  },
  'digital-inclusion-shielding-people-from-digital-harm': {
    name: 'وقاية الناس من الأضرار الرقمية',
    description: 'يحمي الناس من الضرر الذي قد تسببه التكنولوجيا، مثل الاحتيال أو انكشاف الخصوصية أو الإقصاء.',
  },
  'digital-inclusion-country-assessment-as-inclusion-baseline': {
    name: 'تقييم البلد بوصفه خط أساس للشمول',
    description: 'يبدأ بدراسة عن البلد تسجّل الفرص والعوائق، للمقارنة بها لاحقًا.',
  },
  'digital-inclusion-monitoring-interventions-against-the-baseline': {
    name: 'رصد التدخلات قياسًا إلى خط الأساس',
    description: 'يقارن ما حققته السياسات والمشاريع بالصورة الأولى للبلد.',
  },
  'digital-inclusion-continuous-inclusion-of-vulnerable-people': {
    name: 'الشمول المستمر للفئات الضعيفة',
    description: 'يكرر التحقق ما دامت الخدمات قائمة، لأن الفئات المعرضة للخطر واحتياجاتها تتغير.',
  },
  'digital-inclusion-measuring-inclusiveness-of-projects-and-ecosystems': {
    name: 'قياس مدى شمول المشاريع والمنظومات',
    description: 'يستخدم معايير وأدوات متفقًا عليها لبيان مدى شمول مشروع أو منظومة بأكملها.',
  },
  'digital-inclusion-dpgs-serving-the-sdgs': {
    name: 'المنافع العامة الرقمية في خدمة أهداف التنمية المستدامة',
    description:
      'يستخدم البرمجيات والبيانات والنماذج والمعايير والمحتويات المفتوحة لدفع أهداف التنمية العالمية قدمًا.',
  },
  'digital-inclusion-human-first-whole-of-society-approach': {
    name: 'نهج يضع الإنسان أولًا ويشمل المجتمع بأسره',
    description: 'يقدّم الناس على التكنولوجيا، ويدعو كل فئات المجتمع إلى المشاركة.',
  },
  'digital-governance-and-sovereignty-state-control-of-data-and-goods': {
    name: 'تحكم الدولة في البيانات والمنافع',
    description:
      'يطبّق فكرة السيادة على البيانات والمنافع الرقمية: فللدولة الكلمة الأخيرة، لما فيه خير الجمهور.',
  },
  'digital-governance-and-sovereignty-who-governs-data-and-oversight': {
    name: 'من يتولى حوكمة البيانات والرقابة عليها',
    description: 'يسأل أي بيانات وأي تكنولوجيا ينبغي حوكمتها، ومن يتولى ذلك، ومن يراقبه.',
  },
  'digital-governance-and-sovereignty-differing-national-governance-models': {
    name: 'اختلاف نماذج الحوكمة الوطنية',
    description: 'يقرّ بأن البلدان تفهم السيادة على أوجه مختلفة، وبأنه لا يوجد نموذج واحد يناسبها جميعًا.',
  },
  'digital-governance-and-sovereignty-competing-agendas-citizens-security-economy': {
    name: 'أولويات متنافسة: المواطنون والأمن والاقتصاد',
    description: 'يوازن بين حقوق المواطنين والأمن الوطني والمكسب الاقتصادي حين تدفع في اتجاهات مختلفة.',
  },
  'digital-governance-and-sovereignty-fragile-international-transfer-agreements': {
    name: 'هشاشة اتفاقات النقل الدولية',
    description:
      'يعالج اتفاقات نقل البيانات والتكنولوجيا إلى الخارج التي تصعب إدامتها وتترك ثغرات في الحماية.',
  },
  'digital-governance-and-sovereignty-oss-reducing-national-dependencies': {
    name: 'تقليل التبعية الوطنية بالبرمجيات المفتوحة المصدر',
    description: 'يستخدم المصادر المفتوحة لتخفيف الارتباط بمورّد واحد والاحتفاظ بالتحكم في الإجراءات الوطنية.',
  },
  'digital-governance-and-sovereignty-decisions-on-critical-digital-infrastructure': {
    name: 'القرارات المتعلقة بالبنية التحتية الرقمية الحيوية',
    description: 'يجمع المعنيين حول طاولة واحدة عند البت في مستقبل الأنظمة الرقمية الحيوية.',
  },
  'digital-governance-and-sovereignty-protected-and-traceable-national-data-flow': {
    name: 'تدفق محمي وقابل للتتبع للبيانات الوطنية',
    description: 'يُظهر إلى أين تتدفق بيانات الأشخاص والشركات والخدمات الصحية، ويحفظها آمنة في الطريق.',
  },
  'digital-governance-and-sovereignty-consistent-rules-on-technology-trade': {
    name: 'قواعد متسقة لتجارة التكنولوجيا',
    description: 'يعمل من أجل قواعد لنقل التكنولوجيا تكون واحدة في الداخل والخارج ويمكن التحقق منها.',
  },
  'digital-governance-and-sovereignty-oss-enabled-governance-mechanisms': {
    name: 'آليات حوكمة تتيحها البرمجيات المفتوحة المصدر (الغاية)',
    description: 'يجمع آليات الحوكمة التي تجعلها الحلول المفتوحة المصدر ممكنة أو أقوى.',
  },
  'resource-mobilisation-meaning-of-resource-mobilisation': {
    name: 'معنى تعبئة الموارد',
    description: 'يشرح المصطلح: كل ما يُبذل لتتوافر للمشروع وسائل إطلاقه والحفاظ عليه وتحسينه.',
  },
  'resource-mobilisation-partnering-with-large-technology-firms': {
    name: 'الشراكة مع شركات التكنولوجيا الكبرى',
    description: 'ينظر في دعم شركات التكنولوجيا الكبرى، التي تأتي بالأدوات والخدمات السحابية وتُبرز المشروع.',
  },
  'resource-mobilisation-partnerships-of-public-and-private-bodies': {
    name: 'شراكات الجهات العامة والخاصة',
    description:
      'ينظر في المشاريع المشتركة مع شركاء من القطاع الخاص، وفي الأمور الخمسة الواجب حسمها قبل التوقيع: الأهداف والشروط والخروج وأصحاب المصلحة والمراجعة.',
  },
  'resource-mobilisation-raising-resources-from-communities': {
    name: 'جمع الموارد من المجتمعات',
    description: 'يسرد عشر طرق يمكن بها للمستفيدين أن يقدّموا المال أو الوقت أو الأماكن أو البيانات.',
  },
  'resource-mobilisation-working-with-no-or-low-funds': {
    name: 'العمل بلا أموال أو بأموال قليلة',
    description:
      'يعرض عشر نقاط للمشاريع التي تكاد تخلو من المال: التبرعات العينية والمتطوعون والأدوات التي بلا مقابل والخطوات الصغيرة.',
  },
  'resource-mobilisation-working-with-part-of-the-funds': {
    name: 'العمل بجزء من الأموال',
    description:
      'يعرض عشر نقاط للمشاريع التي لديها جزء من المال: الأولويات والتمويل المشترك والتوفير والحسابات السليمة.',
  },
  'resource-mobilisation-working-with-full-funds': {
    name: 'العمل بكامل الأموال',
    description:
      'يعرض عشر نقاط للمشاريع التي لديها ما يكفي من المال: التخطيط والمواهب والبنية التحتية والخطط البعيدة المدى.',
  },
  'resource-mobilisation-projects-the-government-owns': {
    name: 'المشاريع التي تملكها الحكومة',
    description: 'يعرض عشر نقاط للمشاريع المملوكة للدولة، بدءًا بمكانها في الخطة الوطنية والميزانية.',
  },
  'resource-mobilisation-projects-a-private-organisation-owns': {
    name: 'المشاريع التي تملكها منظمة خاصة',
    description: 'يعرض ثماني نقاط للمشاريع المملوكة لمنظمة خاصة، عليها أن تكسب المال من دون أن تقصي أحدًا.',
  },
  'resource-mobilisation-projects-held-informally-by-an-organisation': {
    name: 'المشاريع التي تتولاها منظمة بصفة غير رسمية',
    description: 'يعرض ثماني نقاط للمشاريع التي لا مالك رسميًا لها، والتي عليها أولًا أن تكسب الثقة.',
  },
  'resource-mobilisation-governance-and-budgeting-steps': {
    name: 'خطوات الحوكمة وإعداد الميزانية',
    description: 'يصف تسع خطوات لإعداد الميزانية، من تحليل الاحتياجات إلى الموافقة ثم التصحيح اللاحق.',
  },
  'resource-mobilisation-managing-contingencies-of-resources': {
    name: 'إدارة حالات الطوارئ في الموارد',
    description: 'يعرض عشرة مبادئ توجيهية ليوم ينقطع فيه المال أو يغيب فيه الأشخاص أو الدعم السياسي.',
  },
} satisfies OseeTexts['topic'];
