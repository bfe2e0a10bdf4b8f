/** The texts of “titles” in Spanish. */
export const titles: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.title': 'Transformaciones',
  'resources.digital-maturity-assessment-lao-pdr.title':
    'Evaluación de la madurez digital: República Democrática Popular Lao',
  'resources.five-levels-of-digital-government-maturity.title':
    'Cinco niveles de madurez del gobierno digital',
  'resources.e-government-maturity-model-for-developing-countries.title':
    'Modelo de madurez de la administración electrónica para servicios sostenibles desde la perspectiva de los países en desarrollo',
  'resources.digital-india.title': 'Portal del programa Digital India',
  'resources.digital-ireland-framework.title': 'Aprovechar lo digital: el marco Digital Ireland',
  'resources.e-estonia.title': 'e-Estonia',
  'resources.data-and-digital-government-strategy-australia.title':
    'Estrategia de datos y gobierno digital: la visión de una administración pública australiana de primer nivel para 2030',
  'resources.three-ways-to-start-an-open-source-strategy.title':
    'Tres maneras en que toda empresa puede empezar una estrategia de software de código abierto',
  'resources.how-to-launch-an-open-source-project.title': 'Cómo lanzar un proyecto de código abierto',
  'resources.how-to-develop-an-open-source-strategy.title': 'Cómo elaborar una estrategia de código abierto',
  'resources.european-commission-open-source-strategy.title':
    'Estrategia de software de código abierto 2020-2023: «Pensar en abierto»',
  'resources.setting-an-open-source-strategy.title': 'Definir una estrategia de código abierto',
  'resources.why-you-need-an-open-source-software-strategy.title':
    'Por qué hace falta una estrategia de software de código abierto',
  'resources.todo-group-ospo-guides.title': 'Guías del TODO Group sobre OSPO',
  'resources.good-governance-initiative-handbook.title':
    'Manual de la Good Governance Initiative (GGI), versión 1.2',
  'resources.ospo-a-new-tool-for-digital-government.title':
    'La OSPO: una nueva herramienta para el gobierno digital',
  'resources.ospo-101.title': 'Módulos de formación OSPO 101',
  'resources.govstack-implementation-playbook.title': 'Guía de implementación de GovStack',
  'resources.australian-government-architecture.title': 'Arquitectura del Gobierno de Australia (AGA)',
  'resources.creating-a-list-of-services.title': 'Crear una lista de servicios',
  'resources.govstack-service-prioritisation.title': 'Priorización de servicios',
  'resources.building-great-open-source-documentation.title':
    'Crear una excelente documentación de código abierto',
  'resources.documentation-as-an-open-source-practice.title':
    'La documentación como práctica del código abierto',
  'resources.how-to-write-effective-documentation.title':
    'Cómo escribir documentación eficaz para un proyecto de código abierto',
  'resources.european-public-sector-open-source-opportunity.title':
    'La oportunidad del código abierto en el sector público europeo: desafíos y recomendaciones para el futuro del código abierto en Europa',
  'resources.digital-public-goods-standard.title': 'Estándar de bienes públicos digitales',
  'resources.publiccode-yml.title': 'Estándar publiccode.yml',
  'resources.govstack-building-block-specifications.title':
    'Especificaciones de los bloques funcionales de GovStack',
  'resources.paera.title': 'Arquitectura de referencia del ecosistema de la administración pública (PAERA)',
  'resources.unicef-open-source-inventory.title': 'Inventario de UNICEF sobre el código abierto',
  'resources.concise-guide-for-evaluating-open-source-software.title':
    'Guía concisa para evaluar software de código abierto',
  'resources.the-turing-way.title': 'El camino de Turing',
  'resources.new-open-source-law-in-switzerland.title': 'Nueva ley sobre código abierto en Suiza',
  'resources.public-sector-and-open-source.title': 'El sector público y el código abierto',
  'resources.govstack-consent-building-block.title':
    'Especificación del bloque funcional de consentimiento: descripción',
  'resources.openprocurement.title': 'Herramientas OpenProcurement',
  'resources.floss-license-slide.title':
    'El diagrama de licencias de software libre y de código abierto (FLOSS)',
  'resources.gdpr-and-open-source-communities.title':
    'El Reglamento General de Protección de Datos y las comunidades de software de código abierto',
  'resources.foss-and-technology-for-sustainable-development.title':
    'El software libre y de código abierto y la tecnología para el desarrollo sostenible',
  'resources.reuse-specification.title': 'Especificación REUSE y tutorial',
  'resources.spdx-license-list.title': 'Lista de licencias SPDX',
  'resources.joinup-licensing-assistant.title': 'Asistente de licencias de Joinup (JLA)',
  'resources.choose-a-license.title': 'Elegir una licencia',
  'resources.derisking-government-technology.title':
    'Guía para reducir los riesgos de la tecnología del Estado',
  'resources.italian-guidelines-on-acquisition-and-reuse.title':
    'Directrices sobre la adquisición y la reutilización de software para las administraciones públicas',
  'resources.training-on-community-development.title': 'Formación en desarrollo comunitario',
  'resources.pmp-certification-for-the-public-sector.title':
    'Certificación PMP para gestores de proyectos del sector público',
  'resources.effective-community-management-for-councillors.title':
    'Un nuevo curso en línea sobre gestión eficaz de la comunidad: una guía sencilla para concejales y público',
  'resources.sustainable-open-source-communities-guidelines.title':
    'Directrices para comunidades de código abierto sostenibles en el sector público',
  'resources.producing-open-source-software.title': 'Producir software de código abierto (2.ª edición)',
  'resources.building-the-foundations-technical-capacity.title':
    'Sentar las bases: fortalecer la capacidad técnica del Estado para la infraestructura pública digital',
  'resources.undesa-policy-brief-117.title':
    'Informe de políticas n.º 117 de ONU/DAES: desarrollar las capacidades de los servidores públicos para cumplir la Agenda 2030',
  'resources.open-source-in-government-conditions-for-success.title':
    'El código abierto en la administración: crear las condiciones del éxito',
  'resources.ten-steps-to-monitoring-and-evaluation.title':
    'Diez pasos hacia un sistema de seguimiento y evaluación basado en resultados: manual para profesionales del desarrollo',
  'resources.how-cities-can-benefit-from-open-source.title':
    'Cómo pueden beneficiarse las ciudades de la tecnología de código abierto',
  'resources.what-is-open-source.title': '¿Qué es el código abierto?',
  'resources.digital-public-goods-alliance.title':
    'Digital Public Goods Alliance, registro y estándar de bienes públicos digitales',
  'resources.govstack.title': 'GovStack',
  'resources.innovating-service-delivery-through-dpgs.title':
    'Innovar en los servicios públicos con bienes públicos digitales y código abierto',
  'resources.undp-digital-development-compass.title': 'Brújula del desarrollo digital del PNUD',
  'resources.gendermag.title': 'Método y kit GenderMag',
  'resources.sdg-impact-assessment-tool.title': 'Herramienta de evaluación del impacto en los ODS',
  'resources.digital-accessibility-foundations.title':
    'Fundamentos de accesibilidad digital: curso en línea gratuito',
  'resources.digital-sovereignty-new-era-of-internet-governance.title':
    'Seminario n.º 2 sobre soberanía de los datos: la soberanía digital en una nueva era de la gobernanza de Internet (grabación)',
  'resources.digisov.title':
    'Gobernanza y soberanía digitales en un mundo fracturado: Estados que compiten y normas que circulan (DIGISOV)',
  'resources.national-cybersecurity-strategy-good-practice.title':
    'Guía para elaborar una estrategia nacional de ciberseguridad (edición 2025), sección 5: buenas prácticas',
  'resources.un-open-source-principles.title': 'Principios de las Naciones Unidas sobre código abierto',
  'resources.dpi-safeguards-framework.title':
    'Marco universal de salvaguardias para la infraestructura pública digital, versión 1.0',
  'resources.govtech-maturity-index.title': 'Índice de madurez GovTech (GTMI)',
  'resources.open-source-indicators-in-maturity-indexes.title':
    'Hacer avanzar el gobierno digital: integrar indicadores de código abierto en los índices de madurez',
  'resources.principles-for-digital-development.title': 'Principios para el desarrollo digital',
  'resources.financing-the-dpg-ecosystem.title':
    'Financiar el ecosistema de bienes públicos digitales (serie de artículos)',
  'resources.lfs200-open-source-it-and-cloud.title':
    'Fundamentos de informática de código abierto y computación en la nube (LFS200)',
  'resources.tools-for-managing-open-source-programs.title':
    'Herramientas para gestionar programas de código abierto',
  'resources.how-to-create-an-open-source-program-office.title':
    'Cómo crear una oficina de programas de código abierto (OSPO)',
  'resources.open-source-for-the-social-sector.title':
    'Introducción al código abierto para organizaciones sin fines de lucro y del sector social',
  'resources.public-sector-ospo-archetypes.title':
    'Oficinas de programas de código abierto del sector público: arquetipos para desarrollar capacidades institucionales (comunes)',
  'resources.sovereign-cloud-stack.title': 'Documentación de Sovereign Cloud Stack',
  'resources.world-development-report-2021.title':
    'Informe sobre el desarrollo mundial 2021: datos para una vida mejor',
  'resources.government-data-quality-framework.title': 'Marco de calidad de los datos del Estado',
  'resources.cryptographic-storage-cheat-sheet.title':
    'Hoja de referencia de OWASP sobre almacenamiento cifrado',
  'resources.govstack-cloud-infrastructure.title':
    'Especificación de GovStack sobre infraestructura en la nube (con «Soberanía digital: infraestructura en la nube»)',
  'resources.statistical-disclosure-control.title':
    'Nota de orientación 1: control de la divulgación estadística',
  'resources.nist-privacy-framework.title': 'Marco de privacidad del NIST',
  'resources.dora-capabilities.title': 'Capacidades e investigación de DORA',
  'resources.govstack-sandbox.title': 'Documentación del entorno de pruebas de GovStack',
  'resources.apache-superset.title': 'Documentación de Apache Superset',
  'resources.openssf-best-practices-badge.title': 'Criterios del distintivo de buenas prácticas de OpenSSF',
  'resources.ai-and-digital-competencies-for-civil-servants.title':
    'Inteligencia artificial y transformación digital: competencias para funcionarios públicos',
  'resources.diataxis.title': 'Diátaxis: un enfoque sistemático de la documentación técnica',
  'resources.govstack-change-management.title': 'Guía de implementación de GovStack: gestión del cambio',
  'resources.hl7-fhir.title': 'HL7 FHIR (R5)',
  'resources.x-road-academy.title': 'Academia X-Road',
  'resources.lfd102-open-source-software-development.title':
    'Guía para principiantes sobre el desarrollo de software de código abierto (LFD102)',
  'resources.lfs101-introduction-to-linux.title': 'Introducción a Linux (LFS101)',
  'resources.lfd121-developing-secure-software.title': 'Desarrollo de software seguro (LFD121)',
  'resources.openssf-scorecard.title': 'OpenSSF Scorecard',
  'resources.owasp-samm.title': 'OWASP SAMM (modelo de madurez del aseguramiento del software)',
  'resources.ckan-documentation.title': 'Documentación de CKAN',
  'resources.mosip-documentation.title': 'Documentación de MOSIP',
  'resources.weblate-documentation.title': 'Documentación de Weblate (localización continua)',
  'resources.dora-test-automation.title':
    'Capacidad DORA: automatización de pruebas (con integración continua)',
  'resources.definition-of-an-ospo-code-gouv-fr.title':
    '¿Qué es una oficina de programas de código abierto (OSPO)?',
  'resources.which-source-code-to-open-data-gouv-fr.title':
    'Código fuente del sector público: cuál abrir, por qué y cómo',
  'resources.free-and-open-source-government-software-saudi-arabia.title':
    'Software libre y de código abierto del Estado',
  'resources.egyptfoss.title': 'EgyptFOSS: la plataforma egipcia del software libre y de código abierto',
  'resources.open-source-for-global-public-goods.title':
    'El código abierto para los bienes públicos mundiales',
  'resources.owasp-api-security-top-10.title': 'OWASP API Security Top 10',
  'resources.total-cost-of-ownership-italian-guidelines.title': 'Costo total de propiedad (CTP)',
  'resources.total-cost-of-ownership-of-open-source-software-lse.title':
    'Costo total de propiedad del software de código abierto',
  'resources.lifetime-cost-of-enterprise-software.title':
    'Cómo calcular el costo total de las soluciones de software empresarial durante su vida útil',
  'resources.cost-comparison-model-treasury-board-of-canada.title':
    'Software libre y de código abierto: modelo de comparación de costos',
  'resources.osor-guideline-on-procurement.title':
    'Directrices para las administraciones públicas sobre contratación y software de código abierto',
  'resources.osor-progress-and-trends-in-open-source-policies.title':
    'Avances y tendencias de las políticas y los marcos jurídicos nacionales sobre código abierto',
  'resources.government-open-source-policies-dataset.title':
    'Datos del CSIS sobre políticas públicas de software de código abierto',
  'resources.unicef-digital-public-goods-toolkit.title':
    'Caja de herramientas para los bienes públicos digitales',
  'resources.procurement-of-digital-technology-dial.title': 'Contratación pública de tecnología digital',
  'resources.open-source-procurement-faq.title':
    'Preguntas frecuentes sobre la contratación de código abierto',
  'resources.open-source-contracting.title': 'Contratación de código abierto',
  'resources.ppp-online-reference-guide.title': 'Guía de referencia en línea sobre APP',
  'resources.ppp-legal-frameworks-guidance.title':
    'Orientación del Banco Mundial sobre los marcos jurídicos de las APP',
  'resources.assessing-the-digital-divide-un-habitat.title': 'Evaluar la brecha digital',
  'resources.measuring-the-margins.title':
    'Medir los márgenes: mejorar las métricas mundiales de inclusión digital',
  'resources.bridging-digital-divides.title': 'Cerrar las brechas digitales: un marco de cooperación digital',
  'resources.policies-to-promote-inclusion-digital-regulation.title': 'Políticas para promover la inclusión',
  'resources.w3c-internationalization-articles.title': 'Internacionalización del W3C: artículos y tutoriales',
  'resources.id4d-practitioners-guide.title': 'Guía ID4D para profesionales',
  'resources.free-software-and-public-administration-code-gouv-fr.title':
    'Software libre y administración pública',
  'resources.legal-guide-for-publishing-public-software-france.title':
    'Guía jurídica para publicar el software del sector público',
  'resources.directory-of-free-software-training-france.title': 'Oferta de formación en software libre',
  'resources.guide-to-free-software-in-administrations-adullact.title':
    'Guía práctica del uso de software libre en las administraciones',
  'resources.open-source-contribution-policy-of-the-french-state.title':
    'Política de contribución del Estado al software libre',
  'resources.support-contracts-for-free-software-france.title':
    'Contratos interministeriales de soporte y peritaje de software libre',
  'resources.interministerial-base-of-free-software-sill.title': 'Base interministerial de software libre',
  'resources.selecting-free-software-anssi.title': 'Selección de un software libre',
  'resources.digital-hygiene-guide-anssi.title': 'Guía de higiene informática',
  'resources.ebios-risk-manager-method.title': 'El método EBIOS Risk Manager',
  'resources.secnumacademie.title': 'Academia SecNum',
  'resources.free-software-as-a-lever-french-state-purchasing.title':
    'Software libre: una palanca estratégica para una administración digital soberana y sostenible',
  'resources.gdpr-guide-for-developers-cnil.title': 'Guía del RGPD para el equipo de desarrollo',
  'resources.open-source-guides-government-of-canada.title':
    'Software libre: adquirir, usar, contribuir, publicar',
  'resources.strategic-guide-open-source-swiss-federal-administration.title':
    'Software de código abierto (OSS) en la administración federal: guía estratégica',
  'resources.open-source-aids-swiss-federal-chancellery.title':
    'Ayudas sobre código abierto de la Cancillería Federal',
  'resources.free-software-treasury-board-of-quebec.title': 'Software libre',
  'resources.digital-commons-in-public-contracts.title':
    'Cómo dar seguridad al uso de comunes digitales en un contrato público',
  'resources.model-clauses-for-free-software-in-public-contracts.title':
    'Administraciones y software libre: cláusulas para los contratos públicos',
  'resources.free-software-policy-city-of-montreal.title':
    'Política sobre el uso y el desarrollo de software y equipos libres',
  'resources.funding-guide-for-state-startups.title': 'Guía de financiación de las startups del Estado',
  'resources.accessibility-training-beta-gouv-fr.title':
    'Formación en accesibilidad de la comunidad beta.gouv.fr',
  'resources.inclusive-services-beta-gouv-fr.title': 'Hacer inclusivo un servicio',
  'resources.territorial-roadmap-for-digital-inclusion.title':
    'Construir en común una hoja de ruta territorial de inclusión digital',
  'resources.portrait-of-a-territory-for-digital-inclusion.title':
    'Usar el retrato de un territorio para su hoja de ruta de inclusión digital',
  'resources.ppp-reference-guide-french.title': 'Guía de referencia sobre APP, versión 2.0',
  'resources.epec-guide-to-ppps-french.title': 'La guía EPEC de las APP: manual de buenas prácticas',
  'resources.business-models-of-free-software-cnll.title': 'Modelos económicos del software libre',
  'resources.option-libre-free-licences.title': 'La opción libre: el buen uso de las licencias libres',
  'resources.paperless-internal-processes-guide-france.title':
    'Objetivo cero papel: guía para simplificar y digitalizar los procesos internos',
  'resources.change-management-in-projects-unil.title': 'Metodología de proyectos: gestión del cambio',
  'resources.openchain-telco-sbom-guide-french.title': 'Guía de SBOM de OpenChain Telco, versión 1.1',
  'resources.state-human-resources-in-digital.title': 'Los recursos humanos del Estado en lo digital',
  'resources.exchange-of-skills-for-state-digital-projects.title':
    'Misión sobre el intercambio de competencias para los proyectos digitales del Estado',
  'resources.comptoir-du-libre.title': 'El mostrador del software libre',
  'resources.rgaa-4.title': 'Marco general de mejora de la accesibilidad (RGAA)',
  'resources.digital-transformation-strategy-for-africa-french.title':
    'Proyecto de estrategia de transformación digital para África (2020-2030)',
  'resources.electronic-identity-guide-for-africa-french.title':
    'Guía de la identidad electrónica para las partes interesadas de África',
  'resources.digital-identity-notes-cdpi.title': 'Identidad digital (notas técnicas)',
  'resources.bluehats.title': 'BlueHats',
  'resources.software-forges-in-higher-education-france.title':
    'Forjas de software de la enseñanza superior y la investigación: definición, usos, limitaciones encontradas y análisis de necesidades',
  'resources.savings-through-free-software-ministry-of-the-interior.title':
    'Informe sobre los ahorros posibles gracias al software libre',
  'resources.ict-contracting-process-brazil.title': 'Proceso de contratación de soluciones de TIC',
  'resources.contracting-software-development-brazil.title':
    'Directrices para contratar servicios de desarrollo y mantenimiento de sistemas',
  'resources.preliminary-technical-study-course-enap.title':
    'Estudio técnico preliminar avanzado para contratar soluciones de TIC',
  'resources.escola-virtual-gov.title': 'Escuela virtual del Gobierno',
  'resources.good-practice-in-ict-contracting-tcu.title':
    'Guía de buenas prácticas en la contratación de soluciones de tecnología de la información: riesgos y controles',
  'resources.guia-livre-migration-reference.title':
    'Guía Libre: referencia del Gobierno Federal para la migración a software libre',
  'resources.privacy-and-security-framework-guide-brazil.title':
    'Guía del marco de privacidad y seguridad de la información',
  'resources.privacy-by-design-guide-brazil.title': 'Guía de privacidad desde el diseño',
  'resources.minimum-api-requirements-brazil.title':
    'Guía de requisitos mínimos de privacidad y seguridad para las API',
  'resources.data-processing-agents-guide-anpd.title':
    'Guía orientativa sobre las definiciones de los responsables y encargados del tratamiento de datos personales y del delegado de protección de datos',
  'resources.information-security-for-small-bodies-anpd.title':
    'Guía orientativa sobre seguridad de la información para pequeños responsables del tratamiento',
  'resources.emag-accessibility-model.title': 'Modelo de Accesibilidad en Gobierno Electrónico (eMAG) 3.1',
  'resources.internet-safety-booklet-cert-br.title': 'Cartilla de seguridad en Internet',
  'resources.resource-mobilisation-manual-telefonica-vivo.title': 'Manual de movilización de recursos',
  'resources.fundraising-from-theory-to-practice.title': 'Captación de recursos: de la teoría a la práctica',
  'resources.fundraising-course-e-tec-brasil.title': 'Captación de recursos',
  'resources.ppp-manual-cabo-verde.title':
    'Marco de política y manual de procedimientos para las asociaciones público-privadas en Cabo Verde',
  'resources.auditing-ppps-court-of-auditors-portugal.title':
    'Directrices y procedimientos para auditorías externas de las APP',
  'resources.mosaico-digital-public-services.title': 'Mosaico: servicios públicos digitales',
  'resources.openchain-onboarding-portuguese.title': 'Diapositivas y folleto de introducción a OpenChain',
  'resources.tic-domicilios-2023.title': 'Panorama del uso de Internet en Brasil: TIC en los hogares 2023',
  'resources.manual-do-ofertante-software-publico.title': 'Manual del oferente, versión 3.0',
  'resources.public-software-portal-case-brazil.title': 'Portal del Software Público Brasileño',
  'resources.national-strategy-for-digital-inclusion-portugal.title':
    'Estrategia Nacional para la Inclusión y la Alfabetización Digitales',
  'resources.incode-2030-resolution.title': 'Resolución del Consejo de Ministros n.º 59/2021 (INCoDe.2030)',
  'resources.cplp-charter-of-digital-rights.title':
    'Carta de la CPLP de derechos y principios en entornos digitales',
  'resources.user-satisfaction-with-digital-services-brazil.title':
    'Evaluación de la satisfacción de los usuarios',
  'resources.service-evaluation-guide-cgu.title': 'Guía de evaluación de servicios',
  'resources.service-quality-evaluation-course-enap.title':
    'Evaluación de la calidad de los servicios como base para gestionar y mejorar los servicios públicos',
  'resources.adoption-guide-for-open-source-arabic.title':
    'Guía para adoptar software libre y de código abierto',
  'resources.masdar-platform-about.title': 'Plataforma Masdar: acerca de la plataforma',
  'resources.egypt-open-source-experience.title':
    'La experiencia de Egipto con el software libre y de código abierto',
  'resources.strategic-dimensions-of-open-source-arabic.title':
    'Las dimensiones estratégicas del software libre y de código abierto',
  'resources.digital-government-policies-saudi-arabia.title': 'Políticas de gobierno digital',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.title':
    'Marco normativo del gobierno digital',
  'resources.model-national-policy-on-digital-accessibility-escwa.title':
    'Modelo de política nacional de accesibilidad digital',
  'resources.digital-accessibility-best-practice-review-escwa.title':
    'Accesibilidad digital: examen de buenas prácticas',
  'resources.essential-cybersecurity-controls-saudi-arabia.title': 'Controles esenciales de ciberseguridad',
  'resources.cc-by-4-legal-code-arabic.title': 'Licencia Creative Commons Atribución 4.0, texto legal',
  'resources.hsoub-academy.title': 'Academia Hsoub',
  'resources.personal-data-knowledge-centre-saudi-arabia.title':
    'Centro de conocimiento sobre la protección de datos personales',
  'resources.cloud-policy-framework-qatar.title': 'Marco de la política de computación en la nube',
  'resources.data-governance-toolkit-article-arabic.title':
    'La gobernanza de los datos en la era digital: guía práctica para una gobernanza responsable',
  'resources.open-data-standards-masaar.title': 'Estándares de datos abiertos',
  'resources.handbook-on-contributing-for-beginners-arabic.title':
    'Cómo contribuir a proyectos de código abierto: guía completa para principiantes',
  'resources.web-accessibility-standards-escwa.title': 'Estándares de accesibilidad de la web',
  'resources.digital-experience-maturity-index-saudi-arabia.title':
    'Índice de madurez de la experiencia digital de los servicios del Estado 2025',
  'resources.digital-project-tender-documents-saudi-arabia.title':
    'Guía orientativa para elaborar los pliegos de condiciones y especificaciones de los proyectos digitales',
};
