import type { OseeTexts } from '../osee-texts.ts';

/** The technical domains in Arabic. */
export const technicalDomains = {
  'interoperability-and-standards-compliance': {
    name: 'قابلية التشغيل البيني والامتثال للمعايير',
    description: 'يربط الأنظمة بواجهات مفتوحة وصيغ بيانات متفق عليها، وفق أطر وطنية ودولية.',
  },
  'open-source-software-development': {
    name: 'تطوير البرمجيات المفتوحة المصدر',
    description:
      'يغيّر الشيفرة المفتوحة المصدر ويصونها ويعيد تحسيناتها إلى المشاريع، مع إدارة الإصدارات وحسّ بطريقة عمل المجتمعات.',
  },
  'cloud-and-infrastructure-management': {
    name: 'إدارة الحوسبة السحابية والبنية التحتية',
    description:
      'يشغّل الأنظمة في مركز بيانات أو في السحابة أو فيهما معًا، بالحاويات وببنية تحتية موصوفة في شيفرة.',
  },
  'cybersecurity-and-secure-devops': {
    name: 'الأمن السيبراني والتطوير والتشغيل الآمنان',
    description: 'يضبط إعدادات البرمجيات ويدققها ويسلّمها بأمان حيث يضر الخلل بالبلد.',
  },
  'data-architecture-and-management': {
    name: 'بنية البيانات وإدارتها',
    description: 'يصمّم أنظمة بيانات قابلة للنمو، ويصف البيانات ليجدها الآخرون، ويضع قواعد لاستخدامها.',
  },
  'digital-identity-and-access-management': {
    name: 'إدارة الهوية الرقمية والوصول',
    description:
      'يتيح للناس تسجيل الدخول مرة واحدة لخدمات كثيرة، ولا يمنح كل شخص إلا الصلاحيات التي يتطلبها دوره.',
  },
  'monitoring-logging-and-observability': {
    name: 'المراقبة وتسجيل الأحداث وقابلية الرصد',
    description: 'يبيّن في كل لحظة مدى سرعة الخدمة وموثوقيتها، وما يلمسه مستخدموها.',
  },
  'localization-and-adaptability': {
    name: 'التوطين وقابلية التكييف',
    description:
      'يكيّف الأدوات القائمة مع اللغات والقوانين والعادات المحلية، بواجهات يستطيع الجميع استخدامها.',
  },
  'testing-integration-and-quality-assurance': {
    name: 'الاختبار والتكامل وضمان الجودة',
    description: 'يختبر كل تغيير آليًا، حتى حين تأتي أجزاء النظام من مورّدين عدة.',
  },
} satisfies OseeTexts['technical-domain'];
