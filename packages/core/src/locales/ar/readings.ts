import type { OseeTexts } from '../osee-texts.ts';

/** The readings in Arabic; the titles of published works stay as they are. */
export const readings = {
  'strategy-github-blog-three-ways-to-get-started': {
    name: '3 ways every company can get started with an open-source software strategy - The GitHub Blog',
    description: 'مقالة قصيرة في مدونة GitHub تذكر ثلاث خطوات أولى نحو استراتيجية للمصادر المفتوحة.',
  },
  'strategy-how-to-launch-an-open-source-project': {
    name: 'How to launch an open source project',
    description: 'دليل عملي للعمل الذي يسبق نشر المشروع للعموم، موجّه إلى الفرق التي تنشر لأول مرة.',
  },
  'strategy-how-to-develop-an-open-source-strategy': {
    name: 'How to Develop an Open Source Strategy',
    description: 'مقالة عن كيفية الانتقال من عادات متفرقة في المصادر المفتوحة إلى استراتيجية مكتوبة.',
  },
  'strategy-european-commission-open-source-software-strategy': {
    name: 'Open source software strategy - European Commission',
    description:
      'الاستراتيجية التي تنظّم بها المفوضية الأوروبية استخدامها للبرمجيات المفتوحة المصدر ونشرها لها؛ وهي مثال لجهة عامة كبيرة.',
  },
  'strategy-setting-an-open-source-strategy': {
    name: 'Setting an Open Source Strategy',
    description: 'دليل لمواءمة العمل بالمصادر المفتوحة مع ما تسعى المنظمة إلى تحقيقه.',
  },
  'strategy-bcg-why-you-need-an-open-source-software-strategy': {
    name: 'Why You Need an Open Source Software Strategy | BCG',
    description:
      'حجج شركة استشارية لجعل المصادر المفتوحة شأنًا من شؤون الإدارة العليا لا شأن المهندسين وحدهم.',
  },
  'strategy-open-source-guides': {
    name: 'Open Source Guides',
    description:
      'مجموعة من الأدلة المتاحة للقراءة مجانًا عن إطلاق المشاريع المفتوحة المصدر وإدارتها والمساهمة فيها.',
  },
  'procurement-and-legal-consent-building-block-description': {
    name: '2 Description | bb-consent',
    description: 'صفحة من مواصفة للتعامل مع الموافقة في الخدمات الرقمية.',
  },
  'procurement-and-legal-oxfam-responsible-data-management-training-pack': {
    name: 'Responsible Data Management training pack - Oxfam Policy & Practice',
    description: 'مواد تدريبية من أوكسفام للفرق التي تجمع بيانات عن الأشخاص وتحفظها.',
  },
  'procurement-and-legal-data-responsibility-and-protection-principles-for-clusters': {
    name: 'Summary of Data Responsibility and Protection Principles for Clusters',
    description: 'ملخص للمبادئ التي تتبعها مجموعات التنسيق الإنساني في التعامل مع البيانات وحمايتها.',
  },
  'procurement-and-legal-responsible-data-management': {
    name: 'Responsible Data Management',
    description: 'إرشادات لمعاملة بيانات الأشخاص بعناية طوال دورة حياتها؛ ولم يُذكر العمل المقصود تحديدًا.',
  },
  'procurement-and-legal-openprocurement': {
    name: 'OpenProcurement',
    description: 'مجموعة أدوات مفتوحة المصدر للمشتريات العامة الإلكترونية، مذكورة أيضًا في اعتبارات الوحدة.',
  },
  'procurement-and-legal-floss-license-slide': {
    name: 'The Free-Libre / Open Source Software (FLOSS) License Slide',
    description: 'مخطط من صفحة واحدة يبيّن أي التراخيص الحرة والمفتوحة المصدر يمكن الجمع بينها وفي أي اتجاه.',
  },
  'procurement-and-legal-gdpr-and-open-source-software-communities': {
    name: 'The General Data Protection Regulation and Open Source Software Communities',
    description: 'مقالة قانونية عما تعنيه اللائحة الأوروبية لحماية البيانات لمجتمعات المصادر المفتوحة.',
  },
  'procurement-and-legal-floss-for-sustainable-development': {
    name: 'Free and open source software and technology for sustainable development /',
    description: 'كتاب عما يمكن أن تقدّمه البرمجيات الحرة والمفتوحة المصدر للتنمية المستدامة.',
  },
  'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities': {
    name: 'Guidelines for creating sustainable open source communities | Interoperable Europe Portal',
    description: 'مبادئ توجيهية أوروبية بشأن ما يحافظ على بقاء مجتمع للمصادر المفتوحة مكوّن من جهات عامة.',
  },
  'resource-mobilisation-oecd-monitoring-and-evaluation-of-open-government-strategies': {
    name: 'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
    description:
      'فصل من مجلد إحصائي لمنظمة التعاون والتنمية في الميدان الاقتصادي عن كيفية متابعة البلدان لاستراتيجياتها للحكومة المفتوحة؛ وهو مدرج أيضًا في جدول التدريب لبناء القدرات.',
  },
  'resource-mobilisation-key-insights-european-public-sector-open-source-opportunity': {
    name: 'Key Insights from "The European Public Sector Open Source Opportunity"',
    description:
      'أبرز نتائج دراسة عن المصادر المفتوحة في القطاع العام الأوروبي؛ وهي مدرجة أيضًا في جدول التدريب للمتطلبات والمواصفات.',
  },
  'resource-mobilisation-undp-how-cities-can-benefit-from-open-source-technology': {
    name: 'How Cities can benefit from the Use of Open Source Technology? | United Nations Development Programme',
    description:
      'مقالة من برنامج الأمم المتحدة الإنمائي عما تكسبه إدارات المدن من التكنولوجيا المفتوحة المصدر.',
  },
  'resource-mobilisation-national-cybersecurity-strategy-good-practice': {
    name: '5. National Cybersecurity Strategy Good Practice - NCS guide',
    description: 'الفصل المتعلق بالممارسات الجيدة من دليل لكتابة استراتيجية وطنية للأمن السيبراني.',
  },
  'technical-open-cloud-infrastructure': {
    name: 'البنية التحتية السحابية المفتوحة',
    description:
      'سُحب حاسوبية مبنية من مكونات مفتوحة المصدر، تستطيع الحكومة تشغيلها بنفسها أو استئجارها من مزوّدين عدة.',
  },
  'technical-data-lifecycle': {
    name: 'دورة حياة البيانات',
    description: 'محطات البيانات من جمعها إلى حذفها، ومن المسؤول عند كل منها.',
  },
  'technical-data-quality': {
    name: 'جودة البيانات',
    description: 'كيفية إبقاء البيانات صحيحة وكاملة وحديثة بما يجعلها صالحة لاتخاذ القرارات.',
  },
  'technical-encryption': {
    name: 'التشفير',
    description: 'حماية البيانات المخزنة والمتنقلة بحيث لا يقرؤها إلا من يحق له ذلك.',
  },
  'technical-data-hosting': {
    name: 'استضافة البيانات',
    description: 'مكان حفظ البيانات، والقانون الذي تخضع له، ومن يستطيع الوصول إليها.',
  },
  'technical-anonymization': {
    name: 'إخفاء الهوية',
    description: 'تغيير بيانات الأشخاص بحيث لا يمكن التعرف إلى أحد، وحدود ذلك.',
  },
  'technical-privacy': {
    name: 'الخصوصية',
    description: 'احترام تحكم الناس في المعلومات الخاصة بهم عند تصميم الأنظمة.',
  },
  'technical-security': {
    name: 'الأمن',
    description: 'حماية الأنظمة من الهجمات والأعطال وسوء الاستخدام بوصفها مهمة يومية.',
  },
  'technical-devops': {
    name: 'التطوير والتشغيل',
    description: 'تطوير البرمجيات وتشغيلها في فريق واحد مع خطوات مؤتمتة بينهما (DevOps).',
  },
  'technical-sandbox-demo-environments': {
    name: 'بيئات التجريب المعزولة وبيئات العرض',
    description: 'نسخ آمنة من النظام يمكن للناس أن يجرّبوا فيها من دون المساس ببيانات حقيقية.',
  },
  'technical-analytics': {
    name: 'التحليلات',
    description: 'تحويل بيانات الخدمات إلى فهم لاستخدامها وأثرها.',
  },
  'technical-code-quality': {
    name: 'جودة الشيفرة',
    description: 'ما يجعل الشيفرة مقروءة وقابلة للاختبار وآمنة عند تغييرها، وكيف يقاس ذلك.',
  },
  'technical-code-re-use': {
    name: 'إعادة استخدام الشيفرة',
    description: 'إيجاد شيفرة موجودة والحكم عليها واستخدامها، ونشر الشيفرة الخاصة ليستخدمها الآخرون.',
  },
  'technical-staff-upskilling': {
    name: 'الارتقاء بمهارات العاملين',
    description: 'مساعدة العاملين الحاليين على التطور نحو مهام تقنية جديدة.',
  },
  'technical-documentation-and-user-manuals': {
    name: 'الوثائق وأدلة الاستخدام',
    description: 'نصوص لمن يشغّلون النظام أو يوسّعونه أو يستخدمونه.',
  },
  'technical-implementation': {
    name: 'التنفيذ',
    description: 'نقل الحل المختار إلى الاستخدام الفعلي، خطوة بعد خطوة.',
  },
  'technical-maintenance': {
    name: 'الصيانة',
    description: 'إبقاء النظام صحيحًا وحديثًا وآمنًا على مدى السنوات التالية للإطلاق.',
  },
  'technical-change-management': {
    name: 'إدارة التغيير',
    description:
      'مساعدة الأشخاص والمؤسسات في الانتقال إلى أنظمة جديدة؛ وموضوعه قريب من الكفاءة التي تحمل الاسم نفسه في وحدة الاستراتيجية.',
  },
} satisfies OseeTexts['reading'];
