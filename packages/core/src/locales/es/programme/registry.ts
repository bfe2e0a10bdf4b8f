/** The texts of “registry” in Spanish. */
export const registry: Readonly<Record<string, string>> = {
  'registry.systems.itu.description':
    'El organismo de telecomunicaciones de las Naciones Unidas, que dirige OSEE junto con el PNUD.',
  'registry.systems.undp.description':
    'El programa de las Naciones Unidas para el desarrollo, que dirige OSEE junto con la UIT.',
  'registry.systems.european-union.description': 'Paga OSEE.',
  'registry.systems.ndici-global-gateway-programme.name': 'NDICI Global Gateway Programme',
  'registry.systems.ndici-global-gateway-programme.description':
    'El programa de acción exterior de la Unión Europea del que procede el dinero.',
  'registry.systems.united-nations.name': 'Naciones Unidas',
  'registry.systems.united-nations.description':
    'Define la inclusión digital; se cita a su Asamblea General sobre la innovación digital.',
  'registry.systems.sustainable-development-goals.name': 'Objetivos de Desarrollo Sostenible (ODS)',
  'registry.systems.sustainable-development-goals.description':
    'Los objetivos a los que quiere servir el programa.',
  'registry.systems.ospo-for-good-symposium.name': 'Simposio OSPO for Good',
  'registry.systems.ospo-for-good-symposium.description':
    'La reunión de Nueva York en la que iban a anunciarse los países seleccionados.',
  'registry.systems.open-source-policy-summit.name': 'Open Source Policy Summit',
  'registry.systems.open-source-policy-summit.description':
    'La reunión de Bruselas en la que se presentó OSEE por primera vez.',
  'registry.systems.openforum-europe.description': 'Celebró su décimo año en la cumbre.',
  'registry.systems.harvard-business-school.name': 'Harvard Business School',
  'registry.systems.harvard-business-school.description':
    'Publicó el documento de trabajo sobre el valor del código abierto.',
  'registry.systems.ssrn.name': 'SSRN',
  'registry.systems.ssrn.description': 'Alberga el documento de trabajo sobre el valor del código abierto.',
  'registry.systems.sdg-digital-acceleration-agenda.name':
    'SDG Digital Acceleration Agenda (página de publicación del PNUD)',
  'registry.systems.sdg-digital-acceleration-agenda.description':
    'La publicación de la que procede la cifra del 70 %.',
  'registry.systems.sdg-digital-acceleration-agenda.note': 'El nombre se lee en la dirección.',
  'registry.systems.osee-website.name': 'Sitio web de OSEE (UIT-D)',
  'registry.systems.osee-website.description': 'Detalles de la convocatoria y noticias.',
  'registry.systems.osee-website.note':
    'La fuente imprime solo la dirección y la llama el sitio web de OSEE.',
  'registry.systems.itu-d-digital-services-and-applications.name': 'ITU-D Digital Services and Applications',
  'registry.systems.itu-d-digital-services-and-applications.description':
    'La parte del sitio de la UIT que publicó la convocatoria.',
  'registry.systems.digital-public-goods-alliance.name': 'Digital Public Goods Alliance',
  'registry.systems.digital-public-goods-alliance.description':
    'Mantiene el registro de bienes públicos digitales; una alianza de muchas partes, respaldada por las Naciones Unidas.',
  'registry.systems.govstack.name': 'GovStack',
  'registry.systems.govstack.description':
    'Especifica los bloques funcionales (building blocks) de los servicios de gobierno digital.',
  'registry.systems.paera.name': 'Public Administration Ecosystem Reference Architecture (PAERA)',
  'registry.systems.paera.description':
    'Principios y patrones para la arquitectura de la administración pública.',
  'registry.systems.bb-consent.name': 'bb-consent',
  'registry.systems.bb-consent.description': 'Un texto sobre el consentimiento en la lista de lecturas.',
  'registry.systems.bb-consent.note':
    'Muy probablemente, el bloque funcional de consentimiento de GovStack; la fuente no lo dice.',
  'registry.systems.govstack-service-prioritisation.name': 'adopt-govstack/service-prioritization',
  'registry.systems.govstack-service-prioritisation.description':
    'Material sobre qué servicios digitalizar primero.',
  'registry.systems.dhis2.name': 'DHIS2',
  'registry.systems.dhis2.description':
    'Un sistema de información sanitaria y bien público digital cuyo modelo de negocio sirve de caso.',
  'registry.systems.openprocurement.name': 'OpenProcurement',
  'registry.systems.openprocurement.description': 'Software de código abierto para la contratación pública.',
  'registry.systems.standard-for-public-code.name': 'Standard for Public Code',
  'registry.systems.standard-for-public-code.description':
    'Criterios para el código que los organismos públicos desarrollan en común.',
  'registry.systems.gpl.name': 'GPL',
  'registry.systems.gpl.description': 'Un ejemplo de licencia que pide a cambio la misma licencia.',
  'registry.systems.apache.name': 'Apache',
  'registry.systems.apache.description': 'Un ejemplo de licencia permisiva.',
  'registry.systems.mit.name': 'MIT',
  'registry.systems.mit.description': 'Un ejemplo de licencia permisiva breve.',
  'registry.systems.creative-commons-licensing.name': 'licencias creative commons',
  'registry.systems.creative-commons-licensing.description':
    'Licencias para contenidos, como opción para titulares privados.',
  'registry.systems.iso.name': 'ISO',
  'registry.systems.iso.description': 'Un ejemplo de organismo que establece normas técnicas.',
  'registry.systems.w3c.name': 'W3C',
  'registry.systems.w3c.description': 'Un ejemplo de organismo que establece estándares de la web.',
  'registry.systems.ieee.name': 'IEEE',
  'registry.systems.ieee.description': 'Un ejemplo de organismo que establece normas de ingeniería.',
  'registry.systems.hl7.name': 'HL7',
  'registry.systems.hl7.description': 'Un ejemplo de marco de interoperabilidad, para datos de salud.',
  'registry.systems.sdg-digital-public-infrastructure-standards.name':
    'SDG Digital Public Infrastructure standards',
  'registry.systems.sdg-digital-public-infrastructure-standards.description':
    'Un ejemplo de estándares de interoperabilidad.',
  'registry.systems.gdpr.name': 'RGPD',
  'registry.systems.gdpr.description':
    'La ley de privacidad de la Unión Europea, cuyo alcance va más allá de sus fronteras.',
  'registry.systems.fisma.name': 'FISMA',
  'registry.systems.fisma.description':
    'Un ejemplo de ley sobre seguridad de la información, de los Estados Unidos.',
  'registry.systems.nist.name': 'NIST',
  'registry.systems.nist.description': 'Un ejemplo de organismo que establece normas de seguridad.',
  'registry.systems.open-source-law-in-switzerland.name': 'Ley de código abierto de Suiza',
  'registry.systems.open-source-law-in-switzerland.description':
    'Una ley nacional, como contenido de formación.',
  'registry.systems.open-source-law-in-switzerland.note': 'Impreso dentro de un título más largo.',
  'registry.systems.joinup.name': 'Joinup',
  'registry.systems.joinup.description': 'Un portal que publicó contenidos de formación.',
  'registry.systems.interoperable-europe-portal.name': 'Interoperable Europe Portal',
  'registry.systems.interoperable-europe-portal.description': 'Un portal que publicó una lectura.',
  'registry.systems.european-commission-open-source-software-strategy.name':
    'Estrategia de software de código abierto de la Comisión Europea',
  'registry.systems.european-commission-open-source-software-strategy.description':
    'Una política de la lista de lecturas.',
  'registry.systems.european-commission-open-source-software-strategy.note':
    'La fuente imprime el nombre después del título.',
  'registry.systems.the-european-public-sector-open-source-opportunity.name':
    'The European Public Sector Open Source Opportunity',
  'registry.systems.the-european-public-sector-open-source-opportunity.description':
    'Un informe que figura en las tablas de formación y en la lista de lecturas.',
  'registry.systems.undp-digital-readiness-assessments.name': "UNDP's Digital Readiness Assessments",
  'registry.systems.undp-digital-readiness-assessments.description':
    'Una herramienta del PNUD para averiguar el grado de preparación de un país.',
  'registry.systems.undp-digital-readiness-assessments.note':
    'También impreso como «UNDP Digital Readiness Assessment».',
  'registry.systems.gendermag.name': 'GenderMag',
  'registry.systems.gendermag.description':
    'Un método para averiguar si un software conviene a todos los géneros.',
  'registry.systems.sdg-impact-assessment-toolkits.name': 'SDG Impact Assessment Toolkits',
  'registry.systems.sdg-impact-assessment-toolkits.description':
    'Herramientas para juzgar los efectos en los Objetivos.',
  'registry.systems.sdg-impact-assessment-toolkits.note': 'También impreso en singular.',
  'registry.systems.digital-inclusion-evaluation-toolkits.name': 'Digital Inclusion Evaluation Toolkits',
  'registry.systems.digital-inclusion-evaluation-toolkits.description':
    'Herramientas para evaluar la inclusión.',
  'registry.systems.whatsapp.name': 'WhatsApp',
  'registry.systems.whatsapp.description': 'Una aplicación de mensajería para comunidades pequeñas.',
  'registry.systems.telegram.name': 'Telegram',
  'registry.systems.slack.name': 'Slack',
  'registry.systems.slack.description': 'Una plataforma de chat para comunidades grandes.',
  'registry.systems.zulip.name': 'Zulip',
  'registry.systems.linux.name': 'Linux',
  'registry.systems.linux.description': 'Un sistema operativo, como materia de formación técnica.',
  'registry.systems.docker.name': 'Docker',
  'registry.systems.docker.description': 'Un ejemplo de software de contenedores.',
  'registry.systems.kubernetes.name': 'Kubernetes',
  'registry.systems.kubernetes.description': 'Un ejemplo de software que ejecuta contenedores.',
  'registry.systems.terraform.name': 'Terraform',
  'registry.systems.terraform.description': 'Un ejemplo de infraestructura como código.',
  'registry.systems.linux-foundation.name': 'Linux Foundation',
  'registry.systems.linux-foundation.description': 'Citada sobre la soberanía digital.',
  'registry.systems.linux-foundation.note':
    'El curso LFS200 de las tablas de formación es suyo, según mostró una búsqueda; la fuente no lo dice.',
  'registry.systems.ibm.name': 'IBM',
  'registry.systems.ibm.description': 'Citada sobre qué es el código abierto.',
  'registry.systems.red-hat.name': 'Red Hat',
  'registry.systems.world-bank.name': 'Banco Mundial',
  'registry.systems.world-bank.description': 'Un ejemplo de fuente de dinero para el desarrollo.',
  'registry.systems.international-monetary-fund.name': 'Fondo Monetario Internacional (FMI)',
  'registry.systems.v-dem.name': 'Varieties of Democracy (V-Dem)',
  'registry.systems.v-dem.description': 'Clasifica a los países por su forma de gobierno.',
  'registry.systems.worldpopulationreview-com.name': 'worldpopulationreview.com',
  'registry.systems.worldpopulationreview-com.description':
    'El sitio del que se cita la cifra sobre autocracias.',
  'registry.systems.2030-agenda.name': 'Agenda 2030',
  'registry.systems.2030-agenda.description': 'La agenda de las Naciones Unidas, en un título de formación.',
  'registry.systems.servicenow.name': 'ServiceNow',
  'registry.systems.servicenow.description': 'Nombrada en un título de formación.',
  'registry.systems.servicenow.note':
    'Probablemente el título de una página de la Australian Government Architecture, y no una formación de esta empresa.',
  'registry.systems.digitalocean.name': 'DigitalOcean',
  'registry.systems.digitalocean.description': 'Publicó contenidos de formación sobre documentación.',
  'registry.systems.devimpact-institute.name': 'Devimpact Institute',
  'registry.systems.devimpact-institute.description': 'Ofrece un curso de pago sobre desarrollo comunitario.',
  'registry.systems.red-learning.name': 'Red Learning',
  'registry.systems.red-learning.description': 'Ofrece un curso de pago sobre gestión de proyectos.',
  'registry.systems.pmp-certification.name': 'PMP Certification',
  'registry.systems.pmp-certification.description':
    'Un certificado de gestión de proyectos, en un curso de pago.',
  'registry.systems.artha-global.name': 'Artha Global',
  'registry.systems.artha-global.description': 'Publicó contenidos de formación sobre capacidad técnica.',
  'registry.systems.un-desa.name': 'UN/DESA',
  'registry.systems.un-desa.description':
    'Publicó un documento de políticas sobre el desarrollo de capacidades.',
  'registry.systems.oecd-ilibrary.name': 'OECD iLibrary',
  'registry.systems.oecd-ilibrary.description':
    'Alberga publicaciones de las tablas de formación y de la lista de lecturas.',
  'registry.systems.kpmg-international.name': 'KPMG International',
  'registry.systems.kpmg-international.description':
    'Publicó contenidos de formación sobre seguimiento y evaluación.',
  'registry.systems.nihf.name': 'NIHF',
  'registry.systems.nihf.description':
    'Publicó contenidos de formación sobre seguimiento y evaluación en salud.',
  'registry.systems.bsog.name': 'BSoG',
  'registry.systems.bsog.description': 'Publicó un seminario sobre soberanía digital.',
  'registry.systems.center-for-internet-and-society.name': 'Center for Internet and Society',
  'registry.systems.center-for-internet-and-society.description':
    'Publicó un proyecto sobre gobernanza y soberanía digitales.',
  'registry.systems.negd.name': 'NeGD',
  'registry.systems.negd.description': 'Ofrece un programa para altos cargos del gobierno digital.',
  'registry.systems.unssc.name': 'UNSSC',
  'registry.systems.unssc.description': 'Ofrece cursos de pago sobre alianzas y movilización de recursos.',
  'registry.systems.fossa.name': 'FOSSA',
  'registry.systems.fossa.description':
    'Publicó contenidos de formación sobre gestión del código abierto y sobre oficinas.',
  'registry.systems.ospo-archetypes-author-site.name': 'Virtual Home of Johan Linåker',
  'registry.systems.ospo-archetypes-author-site.description':
    'El sitio de un investigador que publica un informe sobre oficinas en el sector público.',
  'registry.systems.digital-india.name': 'Digital India',
  'registry.systems.digital-india.description':
    'Una estrategia digital nacional, como contenido de formación.',
  'registry.systems.digital-ireland-framework.name': 'Digital Ireland Framework',
  'registry.systems.e-estonia.name': 'e-Estonia',
  'registry.systems.e-estonia.note':
    'Según una búsqueda, un portal sobre el Estado digital y no un documento de estrategia.',
  'registry.systems.data-and-digital-government-strategy.name': 'Data and Digital Government Strategy',
  'registry.systems.data-and-digital-government-strategy.note': 'La fuente no nombra ningún país.',
  'registry.systems.gobierno-de-mexico.name': 'Gobierno de México',
  'registry.systems.gobierno-de-mexico.description':
    'Un gobierno nacional cuya estrategia digital es contenido de formación.',
  'registry.systems.lao-pdr.name': 'República Democrática Popular Lao',
  'registry.systems.lao-pdr.description': 'Un país cuya madurez digital se estudió.',
  'registry.systems.the-github-blog.name': 'The GitHub Blog',
  'registry.systems.the-github-blog.description': 'Publicó una lectura sobre estrategia.',
  'registry.systems.bcg.name': 'BCG',
  'registry.systems.open-source-guides.name': 'Open Source Guides',
  'registry.systems.open-source-guides.description': 'Guías sobre código abierto, en la lista de lecturas.',
  'registry.systems.oxfam.name': 'Oxfam',
  'registry.systems.oxfam.description': 'Publicó un paquete de formación sobre datos responsables.',
  'registry.systems.ncs-guide.name': 'NCS guide',
  'registry.systems.ncs-guide.description':
    'Una guía de estrategias nacionales de ciberseguridad, en la lista de lecturas.',
  'registry.assessments.country-assessment.name': 'Diagnóstico del país',
  'registry.assessments.country-assessment.description': 'El estudio inicial de un país en su conjunto.',
  'registry.assessments.dpg-use-case-analysis.name': 'Análisis de bienes públicos digitales y casos de uso',
  'registry.assessments.dpg-use-case-analysis.description':
    'Averigua qué bienes públicos digitales convienen a qué fines.',
  'registry.assessments.dpg-use-case-analysis.note': 'Impreso con «sse» en lugar de «use».',
  'registry.assessments.development-maturity-assessment.name': 'Evaluación de la madurez del desarrollo',
  'registry.assessments.development-maturity-assessment.description':
    'Juzga hasta dónde ha llegado el desarrollo de software.',
  'registry.assessments.ecosystem-maturity-assessment.name': 'Evaluación de la madurez del ecosistema',
  'registry.assessments.ecosystem-maturity-assessment.description':
    'Juzga hasta dónde ha llegado el ecosistema circundante.',
  'registry.assessments.risks-assessment.name': 'Evaluación de riesgos',
  'registry.assessments.risks-assessment.description': 'Nombra los riesgos del programa.',
  'registry.assessments.osm-program-personalization.name': 'Personalización del programa OSM',
  'registry.assessments.osm-program-personalization.description': 'Adapta el programa al país.',
  'registry.assessments.osm-program-personalization.note':
    'OSM no se desarrolla nunca; muy probablemente, open source management (gestión del código abierto).',
  'registry.assessments.national-open-source-mapping.name':
    'Mapeo de la situación nacional del código abierto',
  'registry.assessments.national-open-source-mapping.description':
    'Describe el código abierto en los organismos públicos de un país y termina en un plan.',
  'registry.assessments.national-open-source-mapping.note': 'El nombre es una denominación de este proyecto.',
  'registry.assessments.country-selection-evaluation.name': 'Selección de países y entidades anfitrionas',
  'registry.assessments.country-selection-evaluation.description':
    'Juzga a los países y las entidades anfitrionas según los criterios de la convocatoria.',
  'registry.assessments.project-risk-assessment.name':
    'Evaluar los riesgos de su proyecto de código abierto y definir planes de mitigación',
  'registry.assessments.project-risk-assessment.description':
    'Nombra los riesgos de un proyecto de código abierto y las respuestas a ellos.',
  'registry.assessments.metrics-and-kpis.name': 'Métricas',
  'registry.assessments.metrics-and-kpis.description':
    'Sigue los indicadores de proyectos de código abierto.',
  'registry.assessments.oss-labour-vs-licence.name':
    'Análisis de los costos laborales frente a los de licencias',
  'registry.assessments.oss-labour-vs-licence.description':
    'Compara lo que cuestan las personas con lo que cuestan las licencias.',
  'registry.assessments.tco.name': 'Costo total de propiedad (CTP)',
  'registry.assessments.tco.description':
    'Suma todos los costos de poseer un sistema, incluido el mantenimiento.',
  'registry.assessments.value-for-money.name': 'Evaluación de la relación calidad-precio',
  'registry.assessments.value-for-money.description':
    'Juzga si una compra vale su precio: el primer principio de la contratación pública.',
  'registry.assessments.platform-needs-assessment.name': 'análisis de necesidades',
  'registry.assessments.platform-needs-assessment.description': 'Averigua qué debe hacer una plataforma.',
  'registry.assessments.platform-evaluation.name': 'Selección de plataformas y herramientas',
  'registry.assessments.platform-evaluation.description':
    'Compara plataformas y herramientas según cuatro factores.',
  'registry.assessments.platform-evaluation.factors.0': 'compatibilidad e interoperabilidad',
  'registry.assessments.platform-evaluation.factors.1': 'apoyo de la comunidad',
  'registry.assessments.platform-evaluation.factors.2': 'sostenibilidad',
  'registry.assessments.security-audits.name': 'auditorías de seguridad',
  'registry.assessments.security-audits.description':
    'Comprueba de forma periódica la seguridad del código abierto en uso.',
  'registry.assessments.compliance-risk-assessment.name': 'evaluación de riesgos',
  'registry.assessments.compliance-risk-assessment.description':
    'Juzga los riesgos según la legislación de seguridad y privacidad.',
  'registry.assessments.continuous-evaluation.name': 'Evaluación continua y mecanismos de mejora',
  'registry.assessments.continuous-evaluation.description':
    'Juzga de forma continua una solución y la mejora según el desempeño, los comentarios, las auditorías y los puntos de referencia.',
  'registry.assessments.maturity-assessment-activity.name': 'Evaluación de la madurez',
  'registry.assessments.maturity-assessment-activity.description':
    'Juzga la madurez del gobierno digital; una actividad de formación con modelos de muestra.',
  'registry.assessments.maturity-assessment-activity.relatedTitles.0':
    'Digital Maturity Assessment – Lao PDR',
  'registry.assessments.maturity-assessment-activity.relatedTitles.1':
    '5 Levels Of Digital Government Maturity',
  'registry.assessments.maturity-assessment-activity.relatedTitles.2':
    'E-Government Maturity Model for Sustainable E-Government Services from the Perspective of Developing Countries',
  'registry.assessments.service-prioritisation.name': 'Priorización de servicios',
  'registry.assessments.service-prioritisation.description': 'Decide qué servicios van primero.',
  'registry.assessments.validation-and-verification.name': 'Validación y verificación',
  'registry.assessments.validation-and-verification.description':
    'Coteja el software de código abierto con lo que se afirma de él.',
  'registry.assessments.specification-review.name': 'revisión de especificaciones por la comunidad',
  'registry.assessments.specification-review.description':
    'Permite a la comunidad comprobar las especificaciones.',
  'registry.assessments.specification-review.factors.0': 'exhaustividad',
  'registry.assessments.specification-review.factors.1': 'claridad',
  'registry.assessments.specification-review.factors.2': 'pertinencia',
  'registry.assessments.procurement-risk-assessment.name': 'evaluación de riesgos (contratación pública)',
  'registry.assessments.procurement-risk-assessment.description':
    'Juzga los riesgos como parte de la compra.',
  'registry.assessments.procurement-risk-assessment.note': 'La expresión entre paréntesis es nuestra.',
  'registry.assessments.alternatives-evaluation.name': 'evaluación de soluciones alternativas',
  'registry.assessments.alternatives-evaluation.description':
    'Compara las opciones antes de adjudicar un contrato.',
  'registry.assessments.licence-compatibility.name': 'comprobación de la compatibilidad de licencias',
  'registry.assessments.licence-compatibility.description':
    'Comprueba si pueden combinarse y entregarse juntas partes con varias licencias.',
  'registry.assessments.data-privacy-compliance.name': 'Cumplimiento de las leyes de privacidad de los datos',
  'registry.assessments.data-privacy-compliance.description':
    'Coteja un sistema con la legislación de privacidad nacional y extranjera.',
  'registry.assessments.vendor-evaluation.name': 'Evaluación de proveedores',
  'registry.assessments.vendor-evaluation.description':
    'Juzga hasta qué punto un proveedor conoce el código abierto y respeta sus principios.',
  'registry.assessments.community-health-metrics.name': 'Métricas del éxito',
  'registry.assessments.community-health-metrics.description': 'Mide la salud de una comunidad.',
  'registry.assessments.digital-readiness-by-experts.name':
    'evaluación de la preparación digital por especialistas',
  'registry.assessments.digital-readiness-by-experts.description':
    'Especialistas juzgan el grado de preparación de un país y lo que necesita.',
  'registry.assessments.digital-inclusion-assessment.name':
    'Realización de diagnósticos de inclusión digital',
  'registry.assessments.digital-inclusion-assessment.description':
    'Encuentra las oportunidades y las barreras para la inclusión en un país y fija una línea de base.',
  'registry.assessments.digital-inclusion-assessment.factors.0': 'infraestructura',
  'registry.assessments.digital-inclusion-assessment.factors.1': 'acceso',
  'registry.assessments.digital-inclusion-assessment.factors.2': 'políticas',
  'registry.assessments.undp-dra.name': 'UNDP Digital Readiness Assessment',
  'registry.assessments.undp-dra.description':
    'La herramienta del PNUD para la preparación digital, abreviada DRA.',
  'registry.assessments.sdg-impact-assessment-toolkit.name': 'SDG Impact Assessment Toolkit',
  'registry.assessments.sdg-impact-assessment-toolkit.description':
    'Juzga el efecto de un sistema en los Objetivos.',
  'registry.assessments.gendermag.description': 'Averigua si un software conviene a todos los géneros.',
  'registry.assessments.digital-inclusion-evaluation-toolkits.description': 'Evalúa la inclusión.',
  'registry.assessments.inclusion-monitoring.name':
    'seguimiento de la inclusión respecto de la línea de base',
  'registry.assessments.inclusion-monitoring.description':
    'Compara más adelante la inclusión con la línea de base del primer diagnóstico.',
  'registry.assessments.policy-gap-identification.name': 'identificación de lagunas en las políticas',
  'registry.assessments.policy-gap-identification.description':
    'Encuentra lagunas en la política de soberanía.',
  'registry.assessments.regulation-review.name': 'revisión de la normativa existente',
  'registry.assessments.regulation-review.description':
    'Examina las reglas que existen y dice qué debe cambiar.',
  'registry.assessments.international-agreement-impact.name': 'efecto de los acuerdos internacionales',
  'registry.assessments.international-agreement-impact.description':
    'Juzga qué efecto tienen los acuerdos con otros Estados en el ecosistema digital de un país.',
  'registry.assessments.monitoring-and-evaluation-frameworks.name': 'Seguimiento y evaluación',
  'registry.assessments.monitoring-and-evaluation-frameworks.description':
    'Mide con indicadores la adopción, el desempeño y el efecto.',
  'registry.assessments.partnership-factors.name': 'revisión de los aspectos de una alianza',
  'registry.assessments.partnership-factors.description':
    'Comprueba cinco asuntos antes de una alianza con una empresa.',
  'registry.assessments.community-resource-mapping.name': 'Mapeo de recursos a cargo de la comunidad',
  'registry.assessments.community-resource-mapping.description': 'Enumera lo que una comunidad ya tiene.',
  'registry.assessments.infrastructure-assessments.name': 'evaluaciones de infraestructura',
  'registry.assessments.infrastructure-assessments.description':
    'Averigua cuánto alojamiento y cuánta capacidad hacen falta.',
  'registry.assessments.impact-measurement.name': 'medición del impacto',
  'registry.assessments.impact-measurement.description':
    'Muestra el valor del trabajo a quienes invierten en él.',
  'registry.assessments.needs-and-gap-analysis.name': 'Analizar las necesidades y las brechas',
  'registry.assessments.needs-and-gap-analysis.description':
    'Compara los bienes que se necesitan con lo que hay.',
  'registry.assessments.cost-estimation.name': 'Estimar los costos de implementación',
  'registry.assessments.cost-estimation.description': 'Suma los costos de un despliegue en cuatro grupos.',
  'registry.assessments.mobilisation-risk-assessment.name': 'Identificación y evaluación de riesgos',
  'registry.assessments.mobilisation-risk-assessment.description':
    'Ordena los riesgos para el dinero y los medios.',
  'registry.assessments.mobilisation-risk-assessment.factors.0': 'probabilidad',
  'registry.assessments.mobilisation-risk-assessment.factors.1': 'impacto',
  'registry.assessments.code-auditing.name': 'auditoría del código',
  'registry.assessments.code-auditing.description': 'Audita el código y la forma en que se despliega.',
  'registry.assessments.continuous-testing.name': 'integración y pruebas continuas',
  'registry.assessments.continuous-testing.description':
    'Prueba los sistemas hechos de módulos cada vez que cambian.',
  'registry.assessments.observability.name': 'Monitoreo, registro de eventos y observabilidad',
  'registry.assessments.observability.description':
    'Observa el desempeño, la fiabilidad y la experiencia de las personas usuarias.',
  'registry.assessments.standard-for-public-code.description':
    'Coteja el código con los criterios del estándar.',
  'registry.assessments.ospo-archetypes.name':
    'Report: Public Sector Open Source Program Offices - Archetypes for how to Grow (Common) Institutional Capabilities',
  'registry.assessments.ospo-archetypes.description':
    'Describe tipos de oficina y cómo crecen las capacidades de las instituciones.',
  'registry.assessments.training-outcome-evaluation.name': 'Función de desempeño y seguimiento',
  'registry.assessments.training-outcome-evaluation.description':
    'Personal interno de la oficina juzga el desempeño y el efecto.',
  'registry.assessments.training-outcome-evaluation.note':
    'El nombre es una denominación de este proyecto, según la función en la oficina.',
  'registry.documents.presentation-2024.description':
    'Las diapositivas que presentan el programa, el borrador de su marco, la oficina y la selección.',
  'registry.documents.presentation-2024.headings.1.name': 'Financiación de la Comisión Europea',
  'registry.documents.presentation-2024.headings.5.name': 'Proyecto OSEE',
  'registry.documents.presentation-2024.headings.7.name': 'Marco de formación y apoyo',
  'registry.documents.presentation-2024.headings.8.name': 'Definición del marco OSEE',
  'registry.documents.presentation-2024.headings.10.name': '¿Qué es una OSPO y qué abarcará?',
  'registry.documents.presentation-2024.headings.11.name': 'Proceso de selección de países',
  'registry.documents.presentation-2024.headings.12.name': 'Criterios de selección de países para la OSTF',
  'registry.documents.presentation-2024.headings.13.name': 'Subcriterios de la entidad anfitriona de la OSTF',
  'registry.documents.presentation-2024.headings.14.name': 'Proceso de identificación y selección de países',
  'registry.documents.presentation-2024.headings.15.name':
    'Manifestación de interés: Open Source Ecosystem Enabler',
  'registry.documents.presentation-2024.headings.16.name': 'Plan de trabajo',
  'registry.documents.presentation-2024.headings.18.name': 'Entregables intermedios',
  'registry.documents.presentation-2024.headings.19.name': '¿Qué viene después?',
  'registry.documents.presentation-2024.headings.20.name': '¿Preguntas?',
  'registry.documents.presentation-2024.note': 'Sin fecha; se hizo mientras la convocatoria estaba abierta.',
  'registry.documents.circular-2024.name': 'Circular BDT/DNS/DSD/027',
  'registry.documents.circular-2024.description':
    'La carta con la que la UIT invita a las administraciones de sus Estados Miembros a manifestar su interés.',
  'registry.documents.circular-2024.headings.0.name': 'Calendario y próximos pasos',
  'registry.documents.circular-2024.headings.1.name':
    'ANEXO: Antecedentes de la iniciativa OSEE y del proceso de candidatura',
  'registry.documents.circular-2024.headings.2.name': 'La iniciativa Open Source Ecosystem Enabler (OSEE)',
  'registry.documents.circular-2024.headings.3.name': 'Criterios de participación y estructura operativa',
  'registry.documents.circular-2024.headings.5.name': 'Calendario y próximos pasos',
  'registry.documents.circular-2024.note': 'El nombre es la referencia de la carta.',
  'registry.documents.call-page-2024.name': 'Página de la convocatoria',
  'registry.documents.call-page-2024.description':
    'El texto de la página que publicó la convocatoria: antecedentes, oficina, actividades y costos.',
  'registry.documents.call-page-2024.note':
    'La página no tiene encabezado propio; el nombre es una denominación. No indica criterios.',
  'registry.documents.news-2024.name': 'ITU and UNDP join forces with the European Union',
  'registry.documents.news-2024.description': 'El artículo sobre la primera presentación del programa.',
  'registry.documents.news-2024.headings.0.name': 'Acerca de Global Gateway de la UE',
  'registry.documents.news-2024.headings.1.name': 'Acerca de la UIT',
  'registry.documents.news-2024.headings.2.name': 'Acerca del PNUD',
  'registry.documents.news-2024.note': 'El nombre es la primera parte del titular.',
  'registry.documents.training-framework-1.0.name': 'Open Source Ecosystem Enabler Training Framework',
  'registry.documents.training-framework-1.0.description': 'El marco de formación, versión 1.0.',
  'registry.documents.training-framework-1.0.headings.0.name': 'Categoría de organización y programa',
  'registry.documents.training-framework-1.0.headings.1.name':
    'Oficina de programas de código abierto: un punto de partida',
  'registry.documents.training-framework-1.0.headings.2.name':
    'Programa de transformación digital de código abierto: recursos necesarios',
  'registry.documents.training-framework-1.0.headings.3.name': 'Recursos humanos',
  'registry.documents.training-framework-1.0.headings.4.name': 'Recursos financieros',
  'registry.documents.training-framework-1.0.headings.5.name': 'Recursos de infraestructura',
  'registry.documents.training-framework-1.0.headings.6.name': 'Recursos institucionales',
  'registry.documents.training-framework-1.0.headings.7.name': 'Estrategia',
  'registry.documents.training-framework-1.0.headings.8.name': 'Alcance y finalidad',
  'registry.documents.training-framework-1.0.headings.9.name': 'Público destinatario',
  'registry.documents.training-framework-1.0.headings.10.name': 'Competencias adquiridas',
  'registry.documents.training-framework-1.0.headings.11.name': 'Dependencias y coincidencias',
  'registry.documents.training-framework-1.0.headings.12.name': 'Ejemplos de materiales de formación',
  'registry.documents.training-framework-1.0.headings.13.name': 'Requisitos y especificaciones',
  'registry.documents.training-framework-1.0.headings.14.name': 'Alcance y finalidad',
  'registry.documents.training-framework-1.0.headings.19.name': 'Contratación pública y aspectos jurídicos',
  'registry.documents.training-framework-1.0.headings.22.name': 'Consideraciones',
  'registry.documents.training-framework-1.0.headings.26.name': 'Gestión de comunidades',
  'registry.documents.training-framework-1.0.headings.29.name': 'Competencias adquiridas',
  'registry.documents.training-framework-1.0.headings.32.name': 'Contenidos de lectura y referencia',
  'registry.documents.training-framework-1.0.headings.33.name': 'Categoría de ecosistema y sociedad',
  'registry.documents.training-framework-1.0.headings.34.name': 'Desarrollo de capacidades',
  'registry.documents.training-framework-1.0.headings.38.name': 'Dependencias y coincidencia',
  'registry.documents.training-framework-1.0.headings.40.name': 'Inclusión digital',
  'registry.documents.training-framework-1.0.headings.46.name': 'Gobernanza y soberanía digitales',
  'registry.documents.training-framework-1.0.headings.52.name': 'Movilización de recursos',
  'registry.documents.training-framework-1.0.headings.56.name': 'Qué es la movilización de recursos',
  'registry.documents.training-framework-1.0.headings.57.name': 'Estrategias de movilización de recursos',
  'registry.documents.training-framework-1.0.headings.58.name': 'Alianzas con grandes empresas tecnológicas',
  'registry.documents.training-framework-1.0.headings.59.name': 'Asociaciones público-privadas',
  'registry.documents.training-framework-1.0.headings.60.name':
    'Aspectos que deben considerarse en las alianzas con el sector privado',
  'registry.documents.training-framework-1.0.headings.61.name': 'Acercamiento a la comunidad',
  'registry.documents.training-framework-1.0.headings.62.name':
    'Consideraciones sobre la movilización de recursos según el nivel de financiación',
  'registry.documents.training-framework-1.0.headings.63.name': 'Sin financiación o con poca',
  'registry.documents.training-framework-1.0.headings.64.name': 'Financiación parcial',
  'registry.documents.training-framework-1.0.headings.65.name': 'Financiación completa',
  'registry.documents.training-framework-1.0.headings.66.name':
    'Consideraciones sobre la movilización de recursos según la titularidad',
  'registry.documents.training-framework-1.0.headings.67.name': 'Titularidad del Estado',
  'registry.documents.training-framework-1.0.headings.68.name': 'Titularidad de una organización',
  'registry.documents.training-framework-1.0.headings.69.name': 'Titularidad informal de una organización',
  'registry.documents.training-framework-1.0.headings.70.name':
    'Consideraciones sobre la movilización de recursos según la estructura de gobernanza',
  'registry.documents.training-framework-1.0.headings.71.name':
    'Directrices para la gestión de contingencias',
  'registry.documents.training-framework-1.0.headings.72.name': 'Dependencias y coincidencias',
  'registry.documents.training-framework-1.0.headings.75.name': 'Categoría técnica',
  'registry.documents.training-framework-1.0.headings.76.name': 'Ejemplos de ámbitos pertinentes',
};
