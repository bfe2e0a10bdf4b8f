/** The texts of “titles” in Arabic. */
export const titles: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.title': 'التحولات',
  'resources.digital-maturity-assessment-lao-pdr.title':
    'تقييم النضج الرقمي: جمهورية لاو الديمقراطية الشعبية',
  'resources.five-levels-of-digital-government-maturity.title': 'خمسة مستويات لنضج الحكومة الرقمية',
  'resources.e-government-maturity-model-for-developing-countries.title':
    'نموذج نضج الحكومة الإلكترونية لخدمات مستدامة من منظور البلدان النامية',
  'resources.digital-india.title': 'بوابة برنامج الهند الرقمية',
  'resources.digital-ireland-framework.title': 'تسخير التقنيات الرقمية: إطار أيرلندا الرقمية',
  'resources.e-estonia.title': 'e-Estonia',
  'resources.data-and-digital-government-strategy-australia.title':
    'استراتيجية البيانات والحكومة الرقمية: رؤية لخدمة عامة أسترالية من الطراز العالمي حتى عام 2030',
  'resources.three-ways-to-start-an-open-source-strategy.title':
    'ثلاث طرق تبدأ بها أي شركة استراتيجية للبرمجيات المفتوحة المصدر',
  'resources.how-to-launch-an-open-source-project.title': 'كيفية إطلاق مشروع مفتوح المصدر',
  'resources.how-to-develop-an-open-source-strategy.title': 'كيفية وضع استراتيجية للمصادر المفتوحة',
  'resources.european-commission-open-source-strategy.title':
    'استراتيجية البرمجيات المفتوحة المصدر 2020-2023: «فكّر بانفتاح»',
  'resources.setting-an-open-source-strategy.title': 'تحديد استراتيجية للمصادر المفتوحة',
  'resources.why-you-need-an-open-source-software-strategy.title':
    'لماذا تلزم استراتيجية للبرمجيات المفتوحة المصدر',
  'resources.todo-group-ospo-guides.title': 'أدلة مجموعة TODO عن مكاتب OSPO',
  'resources.the-ospo-book.title': 'كتاب مكاتب OSPO',
  'resources.good-governance-initiative-handbook.title': 'دليل مبادرة الحوكمة الرشيدة (GGI)، الإصدار 1.2',
  'resources.ospo-a-new-tool-for-digital-government.title': 'مكتب OSPO: أداة جديدة للحكومة الرقمية',
  'resources.ospo-101.title': 'وحدات التدريب OSPO 101',
  'resources.govstack-implementation-playbook.title': 'دليل تنفيذ GovStack',
  'resources.australian-government-architecture.title': 'بنية الحكومة الأسترالية (AGA)',
  'resources.creating-a-list-of-services.title': 'إعداد قائمة بالخدمات',
  'resources.govstack-service-prioritisation.title': 'ترتيب أولويات الخدمات',
  'resources.building-great-open-source-documentation.title': 'إعداد توثيق ممتاز لمشروع مفتوح المصدر',
  'resources.documentation-as-an-open-source-practice.title':
    'التوثيق بوصفه ممارسة من ممارسات المصادر المفتوحة',
  'resources.how-to-write-effective-documentation.title': 'كيفية كتابة توثيق فعّال لمشروع مفتوح المصدر',
  'resources.standard-for-public-code.title': 'معيار الشيفرة العامة',
  'resources.european-public-sector-open-source-opportunity.title':
    'فرصة المصادر المفتوحة في القطاع العام الأوروبي: التحديات والتوصيات لمستقبل المصادر المفتوحة في أوروبا',
  'resources.digital-public-goods-standard.title': 'معيار المنافع العامة الرقمية',
  'resources.publiccode-yml.title': 'معيار publiccode.yml',
  'resources.govstack-building-block-specifications.title': 'مواصفات لبنات البناء في GovStack',
  'resources.paera.title': 'البنية المرجعية لمنظومة الإدارة العامة (PAERA)',
  'resources.unicef-open-source-inventory.title': 'قائمة اليونيسف للمصادر المفتوحة',
  'resources.concise-guide-for-evaluating-open-source-software.title':
    'دليل موجز لتقييم البرمجيات المفتوحة المصدر',
  'resources.the-turing-way.title': 'طريقة تورينغ',
  'resources.new-open-source-law-in-switzerland.title': 'قانون جديد للمصادر المفتوحة في سويسرا',
  'resources.public-sector-and-open-source.title': 'القطاع العام والمصادر المفتوحة',
  'resources.govstack-consent-building-block.title': 'مواصفات لبنة الموافقة: الوصف',
  'resources.openprocurement.title': 'مجموعة أدوات OpenProcurement',
  'resources.floss-license-slide.title': 'مخطط تراخيص البرمجيات الحرة والمفتوحة المصدر (FLOSS)',
  'resources.gdpr-and-open-source-communities.title':
    'اللائحة العامة لحماية البيانات ومجتمعات البرمجيات المفتوحة المصدر',
  'resources.foss-and-technology-for-sustainable-development.title':
    'البرمجيات الحرة والمفتوحة المصدر والتكنولوجيا من أجل التنمية المستدامة',
  'resources.reuse-specification.title': 'مواصفة REUSE ودرس تعليمي',
  'resources.spdx-license-list.title': 'قائمة تراخيص SPDX',
  'resources.openchain-license-compliance.title': 'مواصفة OpenChain للامتثال للتراخيص (ISO/IEC 5230)',
  'resources.joinup-licensing-assistant.title': 'مساعد الترخيص في Joinup (JLA)',
  'resources.choose-a-license.title': 'اختيار ترخيص',
  'resources.derisking-government-technology.title': 'دليل الحد من مخاطر تكنولوجيا الحكومة',
  'resources.italian-guidelines-on-acquisition-and-reuse.title':
    'مبادئ توجيهية بشأن اقتناء البرمجيات وإعادة استخدامها في الإدارات العامة',
  'resources.open-contracting-data-standard.title': 'معيار بيانات التعاقد المفتوح (OCDS)',
  'resources.training-on-community-development.title': 'تدريب على تنمية المجتمع',
  'resources.pmp-certification-for-the-public-sector.title': 'شهادة PMP لمديري المشاريع في القطاع العام',
  'resources.effective-community-management-for-councillors.title':
    'دورة جديدة عبر الإنترنت عن الإدارة الفعالة للمجتمع المحلي: دليل بسيط لأعضاء المجالس والجمهور',
  'resources.sustainable-open-source-communities-guidelines.title':
    'مبادئ توجيهية لمجتمعات مفتوحة المصدر مستدامة في القطاع العام',
  'resources.chaoss-metrics.title': 'مقاييس CHAOSS ونماذجها',
  'resources.producing-open-source-software.title': 'إنتاج البرمجيات المفتوحة المصدر (الطبعة الثانية)',
  'resources.building-the-foundations-technical-capacity.title':
    'إرساء الأسس: تعزيز القدرات التقنية في الحكومة للبنية التحتية العامة الرقمية',
  'resources.undesa-policy-brief-117.title':
    'موجز السياسات رقم 117 لإدارة الشؤون الاقتصادية والاجتماعية: بناء قدرات الموظفين العموميين لتنفيذ خطة عام 2030',
  'resources.open-source-in-government-conditions-for-success.title':
    'المصادر المفتوحة في الحكومة: تهيئة شروط النجاح',
  'resources.ten-steps-to-monitoring-and-evaluation.title':
    'عشر خطوات نحو نظام للرصد والتقييم قائم على النتائج: دليل للعاملين في التنمية',
  'resources.monitoring-open-government-strategies.title':
    'الرصد والتقييم لاستراتيجيات الحكومة المفتوحة (نظرة عامة على الحكومة 2017)',
  'resources.how-cities-can-benefit-from-open-source.title':
    'كيف تستفيد المدن من استخدام التكنولوجيا المفتوحة المصدر؟',
  'resources.what-is-open-source.title': 'ما المصادر المفتوحة؟',
  'resources.digital-public-goods-alliance.title': 'تحالف المنافع العامة الرقمية وسجلها ومعيارها',
  'resources.govstack.title': 'GovStack',
  'resources.innovating-service-delivery-through-dpgs.title':
    'الابتكار في تقديم الخدمات العامة بالمنافع العامة الرقمية والمصادر المفتوحة',
  'resources.undp-digital-development-compass.title': 'بوصلة التنمية الرقمية لبرنامج الأمم المتحدة الإنمائي',
  'resources.gendermag.title': 'منهجية GenderMag وأدواتها',
  'resources.sdg-impact-assessment-tool.title': 'أداة تقييم الأثر في أهداف التنمية المستدامة',
  'resources.digital-accessibility-foundations.title': 'أسس النفاذ الرقمي: دورة عبر الإنترنت بلا مقابل',
  'resources.digital-sovereignty-new-era-of-internet-governance.title':
    'الندوة الثانية عن سيادة البيانات: السيادة الرقمية في عهد جديد من حوكمة الإنترنت (تسجيل)',
  'resources.digisov.title':
    'الحوكمة والسيادة الرقميتان في عالم منقسم: دول متنافسة ومعايير متداولة (DIGISOV)',
  'resources.national-cybersecurity-strategy-good-practice.title':
    'دليل وضع استراتيجية وطنية للأمن السيبراني (طبعة 2025)، القسم 5: الممارسات الجيدة',
  'resources.un-open-source-principles.title': 'مبادئ الأمم المتحدة للمصادر المفتوحة',
  'resources.dpi-safeguards-framework.title':
    'الإطار العالمي لضمانات البنية التحتية العامة الرقمية، الإصدار 1.0',
  'resources.govtech-maturity-index.title': 'مؤشر نضج GovTech (GTMI)',
  'resources.open-source-indicators-in-maturity-indexes.title':
    'النهوض بالحكومة الرقمية: إدراج مؤشرات تمكين البرمجيات المفتوحة المصدر في مؤشرات النضج',
  'resources.principles-for-digital-development.title': 'مبادئ التنمية الرقمية',
  'resources.financing-the-dpg-ecosystem.title': 'تمويل منظومة المنافع العامة الرقمية (سلسلة مقالات)',
  'resources.lfs200-open-source-it-and-cloud.title':
    'أساسيات تكنولوجيا المعلومات المفتوحة المصدر والحوسبة السحابية (LFS200)',
  'resources.tools-for-managing-open-source-programs.title': 'أدوات لإدارة برامج المصادر المفتوحة',
  'resources.how-to-create-an-open-source-program-office.title':
    'كيفية إنشاء مكتب برامج البرمجيات المفتوحة المصدر (OSPO)',
  'resources.open-source-for-the-social-sector.title':
    'مقدمة في المصادر المفتوحة للمنظمات غير الربحية ومنظمات القطاع الاجتماعي',
  'resources.public-sector-ospo-archetypes.title':
    'مكاتب برامج البرمجيات المفتوحة المصدر في القطاع العام: نماذج لتنمية القدرات المؤسسية المشتركة',
  'resources.sovereign-cloud-stack.title': 'توثيق Sovereign Cloud Stack',
  'resources.world-development-report-2021.title':
    'تقرير عن التنمية في العالم 2021: البيانات من أجل حياة أفضل',
  'resources.government-data-quality-framework.title': 'إطار جودة البيانات الحكومية',
  'resources.cryptographic-storage-cheat-sheet.title': 'دليل OWASP السريع للتخزين المشفّر',
  'resources.govstack-cloud-infrastructure.title':
    'مواصفات GovStack للبنية التحتية السحابية (مع «السيادة الرقمية: البنية التحتية السحابية»)',
  'resources.statistical-disclosure-control.title': 'المذكرة الإرشادية 1: ضبط الإفصاح الإحصائي',
  'resources.nist-privacy-framework.title': 'إطار الخصوصية للمعهد الوطني للمعايير والتقنية (NIST)',
  'resources.owasp-top-10.title': 'أهم عشرة مخاطر لدى OWASP، طبعة 2025',
  'resources.dora-capabilities.title': 'قدرات DORA وبحوثها',
  'resources.govstack-sandbox.title': 'توثيق بيئة GovStack التجريبية',
  'resources.apache-superset.title': 'توثيق Apache Superset',
  'resources.openssf-best-practices-badge.title': 'معايير شارة OpenSSF للممارسات الجيدة',
  'resources.ai-and-digital-competencies-for-civil-servants.title':
    'الذكاء الاصطناعي والتحول الرقمي: كفاءات موظفي الخدمة المدنية',
  'resources.diataxis.title': 'Diátaxis: نهج منهجي لإعداد التوثيق التقني',
  'resources.govstack-change-management.title': 'دليل تنفيذ GovStack: إدارة التغيير',
  'resources.hl7-fhir.title': 'HL7 FHIR (R5)',
  'resources.x-road-academy.title': 'أكاديمية X-Road',
  'resources.lfd102-open-source-software-development.title':
    'دليل المبتدئين إلى تطوير البرمجيات المفتوحة المصدر (LFD102)',
  'resources.lfs101-introduction-to-linux.title': 'مقدمة في لينكس (LFS101)',
  'resources.kubernetes-documentation.title': 'توثيق Kubernetes',
  'resources.lfd121-developing-secure-software.title': 'تطوير برمجيات آمنة (LFD121)',
  'resources.openssf-scorecard.title': 'OpenSSF Scorecard',
  'resources.owasp-samm.title': 'OWASP SAMM (نموذج نضج ضمان البرمجيات)',
  'resources.ckan-documentation.title': 'توثيق CKAN',
  'resources.mosip-documentation.title': 'توثيق MOSIP',
  'resources.opentelemetry-documentation.title': 'توثيق OpenTelemetry',
  'resources.weblate-documentation.title': 'توثيق Weblate (الترجمة المستمرة)',
  'resources.dora-test-automation.title': 'قدرة DORA: أتمتة الاختبارات (مع التكامل المستمر)',
  'resources.definition-of-an-ospo-code-gouv-fr.title': 'ما مكتب برامج البرمجيات المفتوحة المصدر (OSPO)؟',
  'resources.which-source-code-to-open-data-gouv-fr.title':
    'شيفرات القطاع العام المصدرية: أيها يُفتح، ولماذا، وكيف؟',
  'resources.technological-sovereignty-barcelona.title': 'سياسة السيادة التكنولوجية ومبادئ توجيهية لتنفيذها',
  'resources.open-source-for-global-public-goods.title': 'المصادر المفتوحة من أجل المنافع العامة العالمية',
  'resources.open-data-handbook.title': 'دليل البيانات المفتوحة',
  'resources.pppue-toolkit.title': 'مجموعة أدوات PPPUE',
  'resources.open-source-policies-collection-idb.title': 'مجموعة سياسات المصادر المفتوحة',
  'resources.publication-guide-for-open-source-tools-idb.title': 'دليل النشر: تقييم الأدوات المفتوحة المصدر',
  'resources.eupl-1-2.title': 'الرخصة العامة للاتحاد الأوروبي (EUPL)، الإصدار 1.2',
  'resources.code-for-development-idb.title': 'البرمجة من أجل التنمية',
  'resources.total-cost-of-ownership-italian-guidelines.title': 'التكلفة الإجمالية للملكية (TCO)',
  'resources.total-cost-of-ownership-of-open-source-software-lse.title':
    'التكلفة الإجمالية لملكية البرمجيات المفتوحة المصدر',
  'resources.lifetime-cost-of-enterprise-software.title':
    'كيفية حساب التكاليف الإجمالية لحلول البرمجيات المؤسسية طوال عمرها',
  'resources.cost-comparison-model-treasury-board-of-canada.title':
    'البرمجيات الحرة والمفتوحة المصدر: نموذج مقارنة التكاليف',
  'resources.osor-guideline-on-procurement.title':
    'مبادئ توجيهية للإدارات العامة بشأن الشراء والبرمجيات المفتوحة المصدر',
  'resources.osor-progress-and-trends-in-open-source-policies.title':
    'التقدم والاتجاهات في السياسات والأطر القانونية الوطنية للمصادر المفتوحة',
  'resources.government-open-source-policies-dataset.title':
    'بيانات مركز CSIS عن السياسات الحكومية للبرمجيات المفتوحة المصدر',
  'resources.unicef-digital-public-goods-toolkit.title': 'مجموعة أدوات المنافع العامة الرقمية',
  'resources.procurement-of-digital-technology-dial.title': 'شراء التكنولوجيا الرقمية',
  'resources.open-source-procurement-faq.title': 'الأسئلة الشائعة عن شراء البرمجيات المفتوحة المصدر',
  'resources.open-source-contracting.title': 'التعاقد على البرمجيات المفتوحة المصدر',
  'resources.ppp-online-reference-guide.title':
    'الدليل المرجعي الإلكتروني للشراكات بين القطاعين العام والخاص',
  'resources.ppp-legal-frameworks-guidance.title':
    'إرشادات البنك الدولي بشأن الأطر القانونية للشراكات بين القطاعين العام والخاص',
  'resources.assessing-the-digital-divide-un-habitat.title': 'تقييم الفجوة الرقمية',
  'resources.measuring-the-margins.title': 'قياس الهوامش: تحسين المقاييس العالمية للشمول الرقمي',
  'resources.bridging-digital-divides.title': 'سد الفجوات الرقمية: إطار للتعاون الرقمي',
  'resources.policies-to-promote-inclusion-digital-regulation.title': 'سياسات لتعزيز الشمول',
  'resources.w3c-internationalization-articles.title': 'التدويل في W3C: مقالات ودروس',
  'resources.id4d-practitioners-guide.title': 'دليل ID4D للممارسين',
  'resources.free-software-and-public-administration-code-gouv-fr.title': 'البرمجيات الحرة والإدارة العامة',
  'resources.legal-guide-for-publishing-public-software-france.title':
    'دليل قانوني لنشر برمجيات القطاع العام',
  'resources.directory-of-free-software-training-france.title': 'عروض التدريب على البرمجيات الحرة',
  'resources.guide-to-free-software-in-administrations-adullact.title':
    'دليل عملي لاستخدام البرمجيات الحرة في الإدارات',
  'resources.open-source-contribution-policy-of-the-french-state.title':
    'سياسة الدولة للمساهمة في البرمجيات الحرة',
  'resources.support-contracts-for-free-software-france.title':
    'عقود مشتركة بين الوزارات لدعم البرمجيات الحرة والخبرة فيها',
  'resources.interministerial-base-of-free-software-sill.title':
    'القائمة الأساسية للبرمجيات الحرة المشتركة بين الوزارات',
  'resources.selecting-free-software-anssi.title': 'اختيار برنامج حر',
  'resources.digital-hygiene-guide-anssi.title': 'دليل القواعد الأساسية لأمن المعلومات',
  'resources.ebios-risk-manager-method.title': 'منهجية EBIOS Risk Manager',
  'resources.secnumacademie.title': 'أكاديمية SecNum',
  'resources.free-software-as-a-lever-french-state-purchasing.title':
    'البرمجيات الحرة: رافعة استراتيجية لإدارة رقمية سيادية ومستدامة',
  'resources.gdpr-guide-for-developers-cnil.title': 'دليل اللائحة العامة لحماية البيانات لفريق التطوير',
  'resources.open-source-guides-government-of-canada.title':
    'البرمجيات الحرة: الاقتناء والاستخدام والمساهمة والنشر',
  'resources.strategic-guide-open-source-swiss-federal-administration.title':
    'البرمجيات المفتوحة المصدر في الإدارة الاتحادية: دليل استراتيجي',
  'resources.open-source-aids-swiss-federal-chancellery.title':
    'أدوات مساعدة للمصادر المفتوحة من المستشارية الاتحادية',
  'resources.free-software-treasury-board-of-quebec.title': 'البرمجيات الحرة',
  'resources.digital-commons-in-public-contracts.title': 'كيفية تأمين استخدام المشاعات الرقمية في عقد عام',
  'resources.model-clauses-for-free-software-in-public-contracts.title':
    'الإدارات والبرمجيات الحرة: بنود العقود العامة',
  'resources.free-software-policy-city-of-montreal.title': 'سياسة استخدام البرمجيات والمعدات الحرة وتطويرها',
  'resources.funding-guide-for-state-startups.title':
    'دليل تمويل فرق الابتكار الناشئة داخل الدولة (Startups d’État)',
  'resources.accessibility-training-beta-gouv-fr.title': 'تدريب مجتمع beta.gouv.fr على إمكانية النفاذ',
  'resources.inclusive-services-beta-gouv-fr.title': 'جعل الخدمة شاملة',
  'resources.territorial-roadmap-for-digital-inclusion.title': 'إعداد خارطة طريق محلية مشتركة للشمول الرقمي',
  'resources.portrait-of-a-territory-for-digital-inclusion.title':
    'توظيف صورة المنطقة في خارطة طريقها للشمول الرقمي',
  'resources.ppp-reference-guide-french.title':
    'الدليل المرجعي للشراكات بين القطاعين العام والخاص، الإصدار 2.0',
  'resources.epec-guide-to-ppps-french.title':
    'دليل EPEC للشراكات بين القطاعين العام والخاص: كتيب الممارسات الجيدة',
  'resources.business-models-of-free-software-cnll.title': 'نماذج أعمال البرمجيات الحرة',
  'resources.option-libre-free-licences.title': 'الخيار الحر: حسن استخدام التراخيص الحرة',
  'resources.paperless-internal-processes-guide-france.title':
    'هدف صفر ورق: دليل لتبسيط الإجراءات الداخلية ورقمنتها',
  'resources.change-management-in-projects-unil.title': 'منهجية المشاريع: إدارة التغيير',
  'resources.openchain-telco-sbom-guide-french.title':
    'دليل OpenChain Telco لقائمة مكونات البرمجيات (SBOM)، الإصدار 1.1',
  'resources.state-human-resources-in-digital.title': 'الموارد البشرية للدولة في المجال الرقمي',
  'resources.exchange-of-skills-for-state-digital-projects.title':
    'مهمة بشأن تبادل المهارات لتنفيذ مشاريع الدولة الرقمية',
  'resources.comptoir-du-libre.title': 'مكتب البرمجيات الحرة',
  'resources.rgaa-4.title': 'المرجع العام لتحسين إمكانية النفاذ (RGAA)',
  'resources.digital-transformation-strategy-for-africa-french.title':
    'مشروع استراتيجية التحول الرقمي لأفريقيا (2020-2030)',
  'resources.electronic-identity-guide-for-africa-french.title':
    'دليل الهوية الإلكترونية لأصحاب المصلحة في أفريقيا',
  'resources.digital-identity-notes-cdpi.title': 'الهوية الرقمية (مذكرات تقنية)',
  'resources.bluehats.title': 'BlueHats',
  'resources.software-forges-in-higher-education-france.title':
    'منصات البرمجة المشتركة في التعليم العالي والبحث: التعريف والاستخدامات والقيود وتحليل الاحتياجات',
  'resources.savings-through-free-software-ministry-of-the-interior.title':
    'تقرير عن الوفورات الممكنة بفضل البرمجيات الحرة',
  'resources.publishing-and-licensing-software-assets-spain.title':
    'إعادة استخدام الأصول: دليل نشر الأصول وترخيصها',
  'resources.magerit-v3.title': 'MAGERIT v3: منهجية تحليل المخاطر وإدارتها',
  'resources.digital-government-manual-colombia.title': 'دليل الحكومة الرقمية: تنفيذ السياسة',
  'resources.interoperability-framework-colombia.title': 'إطار التشغيل البيني للحكومة الرقمية',
  'resources.free-software-in-the-public-sector-uoc.title': 'البرمجيات الحرة في القطاع العام',
  'resources.free-software-in-public-administration-costa-rica.title':
    'تحديات البرمجيات الحرة وفرصها في الإدارة العامة في كوستاريكا',
  'resources.use-of-free-software-in-the-state-chile.title': 'استخدام البرمجيات الحرة في الدولة',
  'resources.economic-feasibility-model-for-free-software.title':
    'البرمجيات الحرة: نموذج لتحليل الجدوى الاقتصادية والمالية',
  'resources.digital-society-gaps-latin-america-unesco.title':
    'المجتمع الرقمي: فجوات وتحديات الشمول الرقمي في أمريكا اللاتينية والبحر الكاريبي',
  'resources.free-software-for-the-government-of-el-salvador.title': 'دعم البرمجيات الحرة في حكومة السلفادور',
  'resources.choosing-a-licence-producing-oss-spanish.title':
    'إنتاج البرمجيات المفتوحة المصدر: اختيار ترخيص وتطبيقه',
  'resources.measures-for-governments-gnu.title': 'تدابير تستخدمها الحكومات لتعزيز البرمجيات الحرة',
  'resources.accessibility-in-public-administration-spain.title': 'إمكانية النفاذ في الإدارة الإلكترونية',
  'resources.international-cooperation-in-the-digital-era-oecd.title': 'دور التعاون الدولي في العصر الرقمي',
  'resources.digital-cooperation-and-technological-sovereignty.title':
    'التعاون الرقمي والسيادة التكنولوجية لسد الفجوة الرقمية في الثورة الصناعية الرابعة',
  'resources.administration-as-receiver-of-free-software-projects-uoc.title':
    'الإدارة العامة بوصفها متلقية لمشاريع داخلية للبرمجيات الحرة',
  'resources.free-software-in-public-administration-ecuador.title':
    'البرامج الحرة والمفتوحة المصدر في الإدارة العامة',
  'resources.auditors-of-algorithms.title': 'مدققو الخوارزميات',
  'resources.digital-identity-cepal.title': 'الهوية الرقمية',
  'resources.digital-governance-and-interoperability-cepal.title':
    'الحوكمة الرقمية والتشغيل البيني الحكومي: دليل للتنفيذ',
  'resources.ict-contracting-process-brazil.title': 'عملية التعاقد على حلول تكنولوجيا المعلومات والاتصالات',
  'resources.contracting-software-development-brazil.title':
    'مبادئ توجيهية للتعاقد على خدمات تطوير النظم وصيانتها',
  'resources.preliminary-technical-study-course-enap.title':
    'الدراسة التقنية التمهيدية المتقدمة للتعاقد على حلول تكنولوجيا المعلومات والاتصالات',
  'resources.escola-virtual-gov.title': 'المدرسة الحكومية الافتراضية',
  'resources.good-practice-in-ict-contracting-tcu.title':
    'دليل الممارسات الجيدة في التعاقد على حلول تكنولوجيا المعلومات: المخاطر والضوابط',
  'resources.guia-livre-migration-reference.title':
    'الدليل الحر: مرجع الحكومة الاتحادية للانتقال إلى البرمجيات الحرة',
  'resources.privacy-and-security-framework-guide-brazil.title': 'دليل إطار الخصوصية وأمن المعلومات',
  'resources.privacy-by-design-guide-brazil.title': 'دليل الخصوصية منذ التصميم',
  'resources.minimum-api-requirements-brazil.title':
    'دليل الحد الأدنى من متطلبات الخصوصية والأمن لواجهات برمجة التطبيقات',
  'resources.data-processing-agents-guide-anpd.title':
    'دليل إرشادي لتعريف القائمين على معالجة البيانات الشخصية ومسؤول حماية البيانات',
  'resources.information-security-for-small-bodies-anpd.title':
    'دليل إرشادي لأمن المعلومات للجهات الصغيرة المعالجة للبيانات',
  'resources.emag-accessibility-model.title': 'نموذج إمكانية النفاذ في الحكومة الإلكترونية (eMAG) 3.1',
  'resources.internet-safety-booklet-cert-br.title': 'كتيب الأمن على الإنترنت',
  'resources.resource-mobilisation-manual-telefonica-vivo.title': 'دليل تعبئة الموارد',
  'resources.fundraising-from-theory-to-practice.title': 'جمع الأموال: من النظرية إلى التطبيق',
  'resources.fundraising-course-e-tec-brasil.title': 'جمع الأموال',
  'resources.ppp-manual-cabo-verde.title':
    'إطار السياسات ودليل الإجراءات للشراكات بين القطاعين العام والخاص في كابو فيردي',
  'resources.auditing-ppps-court-of-auditors-portugal.title':
    'مبادئ توجيهية وإجراءات للتدقيق الخارجي في الشراكات بين القطاعين العام والخاص',
  'resources.mosaico-digital-public-services.title': 'Mosaico: الخدمات العامة الرقمية',
  'resources.openchain-onboarding-portuguese.title': 'شرائح OpenChain التمهيدية ومطبوعتها',
  'resources.tic-domicilios-2023.title':
    'صورة عامة لاستخدام الإنترنت في البرازيل: تكنولوجيا المعلومات والاتصالات في الأسر 2023',
  'resources.manual-do-ofertante-software-publico.title': 'دليل مقدم البرمجيات، الإصدار 3.0',
  'resources.public-software-portal-case-brazil.title': 'بوابة البرمجيات العامة البرازيلية',
  'resources.national-strategy-for-digital-inclusion-portugal.title':
    'الاستراتيجية الوطنية للشمول الرقمي ومحو الأمية الرقمية',
  'resources.incode-2030-resolution.title': 'قرار مجلس الوزراء رقم 59/2021 (INCoDe.2030)',
  'resources.cplp-charter-of-digital-rights.title':
    'ميثاق مجموعة البلدان الناطقة بالبرتغالية للحقوق والمبادئ في البيئات الرقمية',
  'resources.user-satisfaction-with-digital-services-brazil.title': 'تقييم رضا المستخدمين',
  'resources.service-evaluation-guide-cgu.title': 'دليل تقييم الخدمات',
  'resources.service-quality-evaluation-course-enap.title':
    'تقييم جودة الخدمات أساسًا لإدارة الخدمات العامة وتحسينها',
};
