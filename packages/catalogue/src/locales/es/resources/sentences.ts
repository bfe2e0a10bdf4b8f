/** The texts of “sentences” in Spanish. */
export const sentences: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.description':
    'Página del PNUD sobre un marco de transformación digital que abarca a toda la sociedad.',
  'resources.undp-digital-transformations.rights.evidence':
    'Las condiciones habituales de la entidad editora; no leídas en esta página.',
  'resources.undp-digital-transformations.note':
    'El título de la página no se vio; la dirección corresponde al título impreso.',
  'resources.digital-maturity-assessment-lao-pdr.description':
    'Informe sobre el grado de avance digital de los organismos públicos de la RDP Lao, medido en cinco niveles y seis pilares.',
  'resources.five-levels-of-digital-government-maturity.description':
    'Artículo breve de Gartner que ordena el gobierno digital en cinco etapas.',
  'resources.five-levels-of-digital-government-maturity.rights.evidence':
    'Gartner reserva todos los derechos de sus artículos; las palabras impresas en el marco no cambian eso.',
  'resources.e-government-maturity-model-for-developing-countries.description':
    'Artículo de investigación que construye un modelo de madurez para servicios electrónicos sostenibles de la administración, pensado para países en desarrollo.',
  'resources.e-government-maturity-model-for-developing-countries.rights.evidence':
    'La licencia habitual de la revista; la página figuraba como de acceso abierto, la línea de la licencia no se vio.',
  'resources.digital-india.description':
    'Portal del programa nacional de la India sobre gobierno, servicios y competencias digitales.',
  'resources.digital-india.note': 'La búsqueda no devolvió el sitio oficial.',
  'resources.digital-ireland-framework.description':
    'Estrategia nacional de Irlanda para su desarrollo digital.',
  'resources.digital-ireland-framework.rights.evidence':
    'La licencia irlandesa de información del sector público es CC BY 4.0 con excepciones; no se leyó en esta página.',
  'resources.digital-ireland-framework.note':
    'El sitio ha reorganizado sus direcciones, por lo que es probable una redirección. El guion del título impreso forma parte de un solo título.',
  'resources.e-estonia.description':
    'Presentación del Estado digital de Estonia: sus servicios, sus bloques funcionales y su historia.',
  'resources.e-estonia.note': 'Un portal, no un documento de estrategia.',
  'resources.data-and-digital-government-strategy-australia.description':
    'Estrategia australiana de datos y gobierno digital con horizonte en 2030.',
  'resources.data-and-digital-government-strategy-australia.note':
    'Siguió a la estrategia de gobierno digital de 2021.',
  'resources.three-ways-to-start-an-open-source-strategy.description':
    'Artículo de blog con tres primeros pasos para una organización que aún no tiene estrategia de código abierto.',
  'resources.three-ways-to-start-an-open-source-strategy.note':
    'Se publicó primero en otra revista; el blog puede haberlo trasladado a otra dirección.',
  'resources.how-to-launch-an-open-source-project.description':
    'Lista de comprobación para abrir un proyecto: objetivos, licencia, gobernanza, infraestructura y primera publicación.',
  'resources.how-to-launch-an-open-source-project.note': 'Otras entidades editoras usan el mismo título.',
  'resources.how-to-develop-an-open-source-strategy.description':
    'Artículo que resume consejos para redactar la estrategia de código abierto de una organización.',
  'resources.european-commission-open-source-strategy.description':
    'Estrategia de la Comisión Europea para usar y publicar ella misma código abierto, de 2020 a 2023.',
  'resources.european-commission-open-source-strategy.note': 'El período de la estrategia terminó en 2023.',
  'resources.setting-an-open-source-strategy.description':
    'Guía para dejar por escrito por qué una organización usa código abierto, cómo contribuye y quién decide.',
  'resources.setting-an-open-source-strategy.rights.evidence':
    'El índice de las guías indica CC-BY-SA-4.0 y el repositorio CC-BY-4.0; se usa la que impone más obligaciones.',
  'resources.setting-an-open-source-strategy.note':
    'El sitio tiene japonés y chino; para esta guía no se comprobaron.',
  'resources.why-you-need-an-open-source-software-strategy.description':
    'Artículo de una consultora que defiende la conveniencia económica de una estrategia deliberada de código abierto.',
  'resources.open-source-guides.description':
    'Colección de guías, en muchos idiomas, para quienes inician, dirigen o se unen a un proyecto de código abierto.',
  'resources.open-source-guides.rights.evidence':
    'Leído en la dirección indicada o en el repositorio de origen.',
  'resources.open-source-guides.note': 'La parte traducida varía según el idioma.',
  'resources.todo-group-ospo-guides.description':
    'Una veintena de guías para crear, dirigir, medir y cerrar una oficina de programas de código abierto (OSPO).',
  'resources.the-ospo-book.description':
    'Libro escrito por una comunidad sobre cómo crear, dirigir y medir una oficina de programas de código abierto (OSPO).',
  'resources.good-governance-initiative-handbook.description':
    'Manual de veinticinco actividades en cinco objetivos para gestionar bien el código abierto en una organización, con fichas de evaluación.',
  'resources.good-governance-initiative-handbook.note':
    'La entidad editora habla de seis idiomas; se vieron tres.',
  'resources.ospo-a-new-tool-for-digital-government.description':
    'Informe sobre por qué los organismos públicos crean oficinas de programas de código abierto (OSPO) y qué hace una de ellas.',
  'resources.ospo-a-new-tool-for-digital-government.note':
    'La dirección es la de una copia guardada en un repositorio; la de la entidad editora no se encontró.',
  'resources.ospo-101.description':
    'Siete módulos a ritmo propio sobre estrategia, cumplimiento, comunidad y creación de proyectos, para el personal de una oficina de programas de código abierto (OSPO).',
  'resources.ospo-101.note':
    'Las partes de código están bajo Apache-2.0. El mismo contenido se vende como los cursos LFC202 a LFC208.',
  'resources.govstack-implementation-playbook.description':
    'Guía para un gobierno que construye servicios digitales con bloques funcionales reutilizables, desde la evaluación de la madurez hasta la operación del servicio.',
  'resources.govstack-implementation-playbook.note':
    'La dirección es la de una página de la edición 1.0.0-rc; la fuente está en el repositorio.',
  'resources.australian-government-architecture.description':
    'Arquitectura de referencia del Gobierno de Australia: políticas, estándares y diseños que los organismos deben reutilizar.',
  'resources.australian-government-architecture.note':
    'La palabra impresa es el título de pestaña del portal anterior, que funcionaba con un producto de ese nombre; no es la página de un producto.',
  'resources.creating-a-list-of-services.description':
    'Relato del Home Office británico sobre cómo encontró y enumeró todos los servicios que gestiona.',
  'resources.creating-a-list-of-services.note':
    'Una página posterior del Service Manual trata el mismo tema.',
  'resources.govstack-service-prioritisation.description':
    'Página de una guía sobre la elección de los servicios que se digitalizan primero, con una cuadrícula de impacto frente a viabilidad.',
  'resources.building-great-open-source-documentation.description':
    'Artículo de blog sobre lo que contiene una buena documentación de un proyecto de código abierto y cómo mantenerla al día.',
  'resources.documentation-as-an-open-source-practice.description':
    'Artículo de blog que propone tratar la documentación como una contribución por derecho propio.',
  'resources.how-to-write-effective-documentation.description':
    'Artículo con consejos prácticos para escribir documentación que puedan seguir quienes usan el proyecto y quienes contribuyen a él.',
  'resources.how-to-write-effective-documentation.note': 'El sitio no ha publicado nada nuevo desde 2023.',
  'resources.standard-for-public-code.description':
    'Conjunto de criterios que hacen fácil de reutilizar el código pagado con dinero público, con una lista de comprobación para autoevaluarse.',
  'resources.standard-for-public-code.note':
    'La versión 0.8.1 aún figura como borrador; las traducciones no son oficiales.',
  'resources.european-public-sector-open-source-opportunity.description':
    'Informe sobre cómo usan y apoyan el código abierto los organismos públicos de Europa, con recomendaciones.',
  'resources.european-public-sector-open-source-opportunity.estimatedHours.note': '39 páginas',
  'resources.european-public-sector-open-source-opportunity.note':
    'El título impreso nombra un resumen del informe; el resumen en sí no se encontró.',
  'resources.digital-public-goods-standard.description':
    'Los nueve indicadores por los que un proyecto se reconoce como bien público digital.',
  'resources.digital-public-goods-standard.note':
    'El número de versión difiere entre el archivo readme y el encabezado del estándar.',
  'resources.publiccode-yml.description':
    'Estándar para un archivo en el que un proyecto de software público se describe a sí mismo, a fin de que los catálogos puedan encontrarlo.',
  'resources.govstack-building-block-specifications.description':
    'Especificaciones de bloques funcionales reutilizables para servicios públicos, como identidad, consentimiento, pagos e intercambio de datos.',
  'resources.paera.description':
    'Arquitectura de referencia para los sistemas digitales de una administración pública, neutral frente a los proveedores.',
  'resources.unicef-open-source-inventory.description':
    'Orientación para los equipos que quieren cumplir cada indicador del estándar de bienes públicos digitales.',
  'resources.concise-guide-for-evaluating-open-source-software.description':
    'Lista de preguntas que conviene hacer antes de usar un componente de código abierto.',
  'resources.the-turing-way.description':
    'Manual sobre formas abiertas, reproducibles e inclusivas de trabajar con datos y código.',
  'resources.the-turing-way.note':
    'Los idiomas son los del archivo readme traducido; el libro está en inglés.',
  'resources.new-open-source-law-in-switzerland.description':
    'Noticia sobre la ley suiza por la que los organismos federales deben publicar su software como código abierto desde 2024, salvo que lo impidan derechos de terceros o la seguridad.',
  'resources.public-sector-and-open-source.description':
    'Capítulo de un libro de derecho sobre cómo los organismos públicos compran, usan y publican código abierto.',
  'resources.public-sector-and-open-source.rights.evidence':
    'Las condiciones se leyeron en catálogos de bibliotecas; el número de versión, no.',
  'resources.public-sector-and-open-source.note':
    'La dirección es la del libro completo. La edición electrónica es gratuita, la impresa se vende.',
  'resources.govstack-consent-building-block.description':
    'Capítulo de la especificación de consentimiento de GovStack que describe qué hace el bloque funcional.',
  'resources.responsible-data-management-training-pack.description':
    'Material de formación con tarjetas y diapositivas sobre el tratamiento cuidadoso de los datos personales en la ayuda humanitaria.',
  'resources.responsible-data-management-training-pack.rights.evidence':
    'La entidad editora suele permitir la enseñanza, la investigación y las campañas con mención de la fuente; no leído en esta página.',
  'resources.openprocurement.description':
    'Herramientas de código abierto para licitaciones públicas electrónicas, creadas para ProZorro en Ucrania.',
  'resources.openprocurement.note': 'El desarrollo continúa en los repositorios de ProzorroUKR.',
  'resources.floss-license-slide.description':
    'Un diagrama que muestra qué licencias comunes de código abierto pueden combinarse.',
  'resources.floss-license-slide.rights.evidence': 'La atribución del diagrama en Wikimedia Commons.',
  'resources.floss-license-slide.note':
    'Anterior a licencias más nuevas como EUPL-1.2. La licencia se vio solo para el diagrama.',
  'resources.gdpr-and-open-source-communities.description':
    'Artículo de una revista de derecho sobre lo que la normativa europea de protección de datos pide a las comunidades de código abierto.',
  'resources.foss-and-technology-for-sustainable-development.description':
    'Libro con estudios de caso sobre software libre y de código abierto en países en desarrollo.',
  'resources.foss-and-technology-for-sustainable-development.note':
    'Las direcciones del libro y del capítulo se parecen; publicado en 2012.',
  'resources.reuse-specification.description':
    'Especificación y tutorial para marcar cada archivo con su licencia y su titular de derechos de autor.',
  'resources.spdx-license-list.description':
    'Lista de licencias con identificadores breves y textos completos, que sirve para nombrar una licencia sin ambigüedad.',
  'resources.spdx-license-list.rights.evidence':
    'Quienes la distribuyen indican licencias distintas; la lista misma no se leyó a ese efecto.',
  'resources.openchain-license-compliance.description':
    'Estándar para un programa que mantiene a una organización fiel a las licencias de lo que usa; también ISO/IEC 5230.',
  'resources.openchain-license-compliance.note':
    'El texto es gratuito; la edición ISO se vende. Los idiomas distintos del inglés son traducciones de referencia.',
  'resources.joinup-licensing-assistant.description':
    'Herramienta que ayuda a encontrar y comparar licencias según lo que permiten, exigen y prohíben.',
  'resources.joinup-licensing-assistant.note':
    'La dirección es la página de la solución, desde la que se llega a la herramienta; la otra es el anuncio de su lanzamiento.',
  'resources.choose-a-license.description':
    'Sitio que explica las licencias comunes de código abierto por lo que permiten y exigen.',
  'resources.choose-a-license.note': 'La licencia cubre el texto; el código está bajo MIT.',
  'resources.derisking-government-technology.description':
    'Guía para comprar y supervisar software a medida en pasos pequeños, con hojas de trabajo para quienes revisan.',
  'resources.derisking-government-technology.note':
    'La oficina que la escribió se cerró en 2025; el repositorio conserva el texto.',
  'resources.italian-guidelines-on-acquisition-and-reuse.description':
    'Reglas italianas vinculantes sobre la comparación de soluciones y la preferencia por la reutilización y el código abierto cuando los organismos públicos adquieren software.',
  'resources.open-contracting-data-standard.description':
    'Estándar de datos para publicar lo que ocurre en cada etapa de la contratación pública.',
  'resources.open-contracting-data-standard.rights.evidence':
    'El archivo de licencia del repositorio del estándar.',
  'resources.training-on-community-development.description':
    'Curso de pago sobre desarrollo comunitario en sentido social, presencial o en línea.',
  'resources.training-on-community-development.note':
    'No trata de comunidades de código abierto, sino de barrios y grupos sociales.',
  'resources.pmp-certification-for-the-public-sector.description':
    'Artículo que promueve un certificado de gestión de proyectos entre el personal del sector público.',
  'resources.pmp-certification-for-the-public-sector.note':
    'El artículo es gratuito; el certificado y el curso son de pago. Nada en él trata de código abierto.',
  'resources.effective-community-management-for-councillors.description':
    'Anuncio de un curso en video sobre la gestión de una comunidad territorial, para concejales y residentes de Ucrania.',
  'resources.effective-community-management-for-councillors.note':
    'No trata de comunidades de código abierto, sino de la administración local. El curso pide inscripción y su idioma no se vio; la página que lo presenta está en inglés.',
  'resources.sustainable-open-source-communities-guidelines.description':
    'Directrices para iniciar, hacer crecer y sostener una comunidad de código abierto en el sector público.',
  'resources.sustainable-open-source-communities-guidelines.rights.evidence':
    'Una transcripción del documento muestra la licencia.',
  'resources.chaoss-metrics.description':
    'Catálogo de medidas y modelos sobre la salud de una comunidad de código abierto.',
  'resources.contributor-covenant.description':
    'Código de conducta que un proyecto puede adoptar tal como está, en muchos idiomas.',
  'resources.contributor-covenant.note':
    'Versión 2.1; los idiomas indicados son una muestra de las traducciones.',
  'resources.producing-open-source-software.description':
    'Libro sobre los aspectos humanos y técnicos de dirigir un proyecto de código abierto.',
  'resources.producing-open-source-software.note':
    'La licencia se vio para la primera edición; para la segunda se cree que es de la misma familia.',
  'resources.building-the-foundations-technical-capacity.description':
    'Informe sobre cómo un gobierno desarrolla competencias técnicas para la infraestructura pública digital.',
  'resources.undesa-policy-brief-117.description':
    'Informe de políticas sobre las competencias que los servidores públicos necesitan para la Agenda 2030 y cómo desarrollarlas.',
  'resources.open-source-in-government-conditions-for-success.description':
    'Informe sobre lo que hace funcionar el código abierto en la administración, con un modelo de capacidades para autoevaluarse.',
  'resources.ten-steps-to-monitoring-and-evaluation.description':
    'Manual del Banco Mundial que construye un sistema de seguimiento y evaluación en diez pasos.',
  'resources.ten-steps-to-monitoring-and-evaluation.rights.evidence':
    'La ficha de la obra en el Open Knowledge Repository.',
  'resources.monitoring-open-government-strategies.description':
    'Capítulo con cifras sobre cómo los miembros de la OCDE dan seguimiento y evaluación a sus estrategias de gobierno abierto.',
  'resources.monitoring-open-government-strategies.note':
    'La biblioteca se ha trasladado a oecd.org, por lo que es probable una redirección.',
  'resources.how-cities-can-benefit-from-open-source.description':
    'Artículo de blog con ejemplos de ciudades que se benefician del código abierto.',
  'resources.how-cities-can-benefit-from-open-source.note': 'Se vio la dirección corta, no la legible.',
  'resources.what-is-open-source.description':
    'Página de un proveedor que explica qué significa el código abierto como forma de hacer software y como movimiento.',
  'resources.what-is-open-source.note':
    'Enlazado en el texto bajo el nombre de la empresa; también se ofrecen otros idiomas.',
  'resources.digital-public-goods-alliance.description':
    'Sitio de la alianza que mantiene el registro de bienes públicos digitales y el estándar que lo sustenta.',
  'resources.digital-public-goods-alliance.rights.evidence':
    'El archivo de licencia del repositorio del estándar.',
  'resources.govstack.description':
    'Sitio de la iniciativa que ofrece bloques funcionales, especificaciones y apoyo para los servicios públicos digitales.',
  'resources.innovating-service-delivery-through-dpgs.description':
    'Curso en línea con instructores, para funcionarios, sobre el uso de bienes públicos digitales y código abierto en los servicios.',
  'resources.innovating-service-delivery-through-dpgs.note':
    'Gratuito para los participantes seleccionados, como máximo 32 por edición.',
  'resources.undp-digital-development-compass.description':
    'Aplicación web con los pilares y los datos públicos en que se apoya el trabajo del PNUD sobre preparación digital.',
  'resources.undp-digital-development-compass.note':
    'La página de la evaluación misma no se mostró; esta es la complementaria, que puntúa a los países.',
  'resources.gendermag.description':
    'Método y kit para encontrar las partes de una interfaz que sirven peor a algunas personas.',
  'resources.sdg-impact-assessment-tool.description':
    'Herramienta web gratuita para pensar cómo afecta un proyecto a cada Objetivo de Desarrollo Sostenible.',
  'resources.sdg-impact-assessment-tool.note': 'Se necesita una cuenta.',
  'resources.digital-accessibility-foundations.description':
    'Curso gratuito a ritmo propio sobre las bases de la accesibilidad digital, para público técnico y no técnico.',
  'resources.digital-accessibility-foundations.note':
    'Con esta licencia, las traducciones y adaptaciones necesitan permiso.',
  'resources.digital-sovereignty-new-era-of-internet-governance.description':
    'Seminario grabado sobre la soberanía digital y quién gobierna Internet.',
  'resources.digital-sovereignty-new-era-of-internet-governance.note':
    'Una grabación pública y gratuita, aunque la fila habla de programas de pago.',
  'resources.digisov.description':
    'Página de un proyecto de investigación sobre ideas rivales de soberanía digital entre Estados.',
  'resources.digisov.note':
    'Un proyecto de investigación de 2024 a 2027, ni curso ni de pago. La página vista está en francés.',
  'resources.national-cybersecurity-strategy-good-practice.description':
    'Sección sobre buenas prácticas de la guía para redactar una estrategia nacional de ciberseguridad.',
  'resources.national-cybersecurity-strategy-good-practice.note':
    'La licencia de la edición de 2025 no se vio; la segunda edición era para uso no comercial.',
  'resources.un-open-source-principles.description':
    'Ocho principios sobre código abierto para los organismos de las Naciones Unidas, que los gobiernos también pueden suscribir.',
  'resources.dpi-safeguards-framework.description':
    'Marco de principios, riesgos y prácticas que mantienen segura e inclusiva la infraestructura pública digital.',
  'resources.dpi-safeguards-framework.rights.evidence': 'La página del marco sobre la licencia.',
  'resources.govtech-maturity-index.description':
    'Índice del Banco Mundial sobre el avance de las economías en gobierno digital, con sus datos.',
  'resources.govtech-maturity-index.rights.evidence': 'El informe de la edición de 2022.',
  'resources.govtech-maturity-index.note': 'El Banco dice que el índice no está pensado para clasificar.',
  'resources.open-source-indicators-in-maturity-indexes.description':
    'Prepublicación que propone indicadores de hasta qué punto un gobierno favorece el código abierto.',
  'resources.open-source-indicators-in-maturity-indexes.note':
    'La versión de junio de 2026 tiene otro título: Advancing Digital Government through Open Source Indicators.',
  'resources.principles-for-digital-development.description':
    'Principios para el trabajo digital en el desarrollo, renovados en 2024 y suscritos por muchas organizaciones.',
  'resources.getting-paid-for-open-source-work.description':
    'Guía sobre formas de financiar el trabajo en código abierto, para personas, proyectos y organizaciones.',
  'resources.financing-the-dpg-ecosystem.description':
    'Serie de artículos de blog sobre cómo se pagan las tecnologías centrales de los bienes públicos digitales.',
  'resources.financing-the-dpg-ecosystem.note': 'La dirección es la de la primera de tres partes.',
  'resources.lfs200-open-source-it-and-cloud.description':
    'Curso a ritmo propio sobre las bases de la infraestructura de código abierto y la nube.',
  'resources.lfs200-open-source-it-and-cloud.note':
    'Las palabras «Open Source» de la columna de licencias nombran el tema; el curso es de pago.',
  'resources.tools-for-managing-open-source-programs.description':
    'Guía de las herramientas con que trabaja una oficina de programas de código abierto (OSPO).',
  'resources.tools-for-managing-open-source-programs.note':
    'Las direcciones bajo /guides se redirigen a /resources/guides.',
  'resources.how-to-create-an-open-source-program-office.description':
    'Guía sobre el mandato, las funciones y los primeros pasos de una oficina de programas de código abierto (OSPO).',
  'resources.open-source-for-the-social-sector.description':
    'Guía de código abierto para principiantes, dirigida a organizaciones sin fines de lucro y otras organizaciones sociales.',
  'resources.public-sector-ospo-archetypes.description':
    'Informe sobre seis tipos de oficina de programas de código abierto (OSPO) del sector público y sobre cómo desarrolla capacidades cada uno.',
  'resources.public-sector-ospo-archetypes.rights.evidence': 'Una copia de los metadatos del artículo.',
  'resources.public-sector-ospo-archetypes.note':
    'El marco imprime la página del blog de un autor; la dirección es la del artículo en arXiv, con su licencia.',
  'resources.sovereign-cloud-stack.description':
    'Documentación de una plataforma de nube de código abierto: infraestructura, contenedores, identidad y operación.',
  'resources.world-development-report-2021.description':
    'Informe del Banco Mundial sobre cómo pueden servir los datos al desarrollo, con partes sobre el ciclo de vida de los datos y la unión de los sistemas nacionales de datos.',
  'resources.government-data-quality-framework.description':
    'Marco del Reino Unido para cuidar la calidad de los datos durante todo su ciclo de vida.',
  'resources.cryptographic-storage-cheat-sheet.description':
    'Hoja de referencia sobre el almacenamiento cifrado de datos: algoritmos, claves y errores comunes.',
  'resources.govstack-cloud-infrastructure.description':
    'Especificación de lo que un gobierno debería pedir al alojamiento en la nube, con un texto complementario sobre soberanía.',
  'resources.statistical-disclosure-control.description':
    'Nota de orientación para reducir el riesgo de que se reconozca a personas en datos compartidos.',
  'resources.nist-privacy-framework.description':
    'Marco para gestionar el riesgo de privacidad en una organización.',
  'resources.owasp-top-10.description':
    'Lista de los diez tipos de riesgo más graves en aplicaciones web, edición de 2025.',
  'resources.owasp-top-10.note':
    'Las traducciones de esta edición al español y al portugués de Brasil son parciales; la edición de 2021 tiene más idiomas.',
  'resources.dora-capabilities.description':
    'Sitio con investigación y guías sobre las capacidades que hay detrás de una buena entrega de software.',
  'resources.govstack-sandbox.description':
    'Documentación de un entorno de demostración en el que se pueden probar bloques funcionales.',
  'resources.apache-superset.description':
    'Aplicación web de código abierto para explorar datos y construir tableros.',
  'resources.openssf-best-practices-badge.description':
    'Criterios y autocertificación con que un proyecto de código abierto muestra sus buenas prácticas.',
  'resources.openssf-best-practices-badge.rights.evidence': 'La expresión de licencia del archivo readme.',
  'resources.openssf-best-practices-badge.note':
    'El francés está completo; el español y el portugués de Brasil lo están en una sexta parte aproximadamente, y el sitio no los ofrece por sí mismo.',
  'resources.ai-and-digital-competencies-for-civil-servants.description':
    'Informe con un marco de competencias de los funcionarios públicos en lo digital y la inteligencia artificial.',
  'resources.diataxis.description':
    'Método para planificar la documentación técnica según lo que el lector necesita en cada momento.',
  'resources.best-practices-for-maintainers.description':
    'Guía para llevar un proyecto día a día: decir que no, poner por escrito y repartir la carga.',
  'resources.govstack-change-management.description':
    'Capítulos de una guía sobre cómo conducir a las personas en el paso a nuevos servicios digitales.',
  'resources.hl7-fhir.description': 'Estándar para intercambiar datos de salud entre sistemas, versión 5.',
  'resources.hl7-fhir.note': 'HL7 y FHIR son marcas registradas.',
  'resources.x-road-academy.description':
    'Cursos en línea sobre X-Road, una capa de código abierto para el intercambio seguro de datos.',
  'resources.x-road-academy.note': 'La licencia y el precio de los cursos no se vieron.',
  'resources.lfd102-open-source-software-development.description':
    'Curso gratuito a ritmo propio para principiantes en el desarrollo de software de código abierto.',
  'resources.lfs101-introduction-to-linux.description': 'Introducción gratuita a Linux, a ritmo propio.',
  'resources.kubernetes-documentation.description':
    'Documentación de la plataforma de contenedores Kubernetes: conceptos, tareas y tutoriales.',
  'resources.kubernetes-documentation.note': 'Las traducciones son parciales.',
  'resources.lfd121-developing-secure-software.description':
    'Curso gratuito a ritmo propio, con certificado, sobre cómo construir software que resista ataques.',
  'resources.lfd121-developing-secure-software.note':
    'Algunas imágenes citadas y los bancos de pruebas quedan fuera de la licencia; el certificado de la edición de edX es de pago.',
  'resources.openssf-scorecard.description':
    'Herramienta que revisa las prácticas de seguridad de un repositorio y da una puntuación de 0 a 10.',
  'resources.owasp-samm.description':
    'Modelo de madurez de la seguridad del software con prácticas, niveles y un método de evaluación.',
  'resources.ckan-documentation.description':
    'Documentación de CKAN, software de código abierto para portales de datos abiertos.',
  'resources.mosip-documentation.description':
    'Documentación de MOSIP, plataforma de código abierto para sistemas nacionales de identidad.',
  'resources.opentelemetry-documentation.description':
    'Documentación de una forma común de recoger trazas, métricas y registros de eventos.',
  'resources.opentelemetry-documentation.note': 'La profundidad de las traducciones varía según el idioma.',
  'resources.weblate-documentation.description':
    'Documentación de una herramienta de traducción continua de software, con consejos para formar un equipo de traducción.',
  'resources.weblate-documentation.rights.evidence':
    'La documentación está en el repositorio del software, bajo su licencia.',
  'resources.dora-test-automation.description':
    'Guía de las pruebas automatizadas y la integración continua como capacidades de un equipo.',
  'resources.definition-of-an-ospo-code-gouv-fr.description':
    'Artículo del Estado francés sobre qué es una oficina de programas de código abierto (OSPO) y cómo la crea una administración.',
  'resources.which-source-code-to-open-data-gouv-fr.description':
    'Guía para los organismos públicos de Francia sobre qué código fuente abrir primero y hasta dónde invitar a otros a participar.',
  'resources.technological-sovereignty-barcelona.description':
    'Política de la ciudad de Barcelona sobre estándares abiertos, software libre, sus proveedores y los derechos sobre lo que encarga.',
  'resources.free-and-open-source-government-software-saudi-arabia.description':
    'Página del portal nacional saudí sobre cómo los organismos públicos adoptan, depositan y reutilizan el software de código abierto.',
  'resources.egyptfoss.description':
    'Plataforma de la comunidad egipcia de código abierto, con un wiki sobre la estrategia nacional de 2014 y lo que le siguió.',
  'resources.open-source-for-global-public-goods.rights.evidence': 'Leído en una copia del informe.',
  'resources.open-source-for-global-public-goods.description':
    'Nota del Banco Mundial sobre la construcción de sistemas públicos comunes con código abierto, con su costo durante toda la vida útil y la dependencia que se evita.',
  'resources.owasp-top-10-2021.description':
    'Los diez principales riesgos de seguridad de las aplicaciones web en la edición de 2021, que tiene más traducciones que la más nueva.',
  'resources.owasp-top-10-2021.rights.evidence': '2021/mkdocs.yml de OWASP/Top10.',
  'resources.owasp-asvs.description':
    'Requisitos de seguridad de las aplicaciones, por niveles, que pueden comprobarse e incluirse en una licitación.',
  'resources.owasp-asvs.rights.evidence': 'README.md del repositorio.',
  'resources.owasp-asvs.note':
    'El francés y el portugués de Brasil tienen la versión 5.0.0; el español y el árabe, la 4.0.3.',
  'resources.owasp-api-security-top-10.description':
    'Los diez principales riesgos de seguridad de las interfaces de programación, con la manera de prevenirlos.',
  'resources.owasp-api-security-top-10.rights.evidence': 'README.md de OWASP/API-Security.',
  'resources.owasp-api-security-top-10.note':
    'La edición de 2023 está en francés y en portugués europeo; la de 2019, también en árabe y en portugués de Brasil.',
  'resources.open-data-handbook.description':
    'Manual sobre los aspectos jurídicos, sociales y técnicos de los datos abiertos, con un glosario.',
  'resources.pppue-toolkit.description':
    'Módulos del PNUD sobre asociaciones entre organismos públicos y privados en las ciudades, desde los primeros pasos hasta su gestión.',
  'resources.pppue-toolkit.note':
    'Un texto anterior para servicios urbanos, conservado en el sitio de un diseñador.',
  'resources.acquiring-resources-for-a-community.description':
    'Texto de formación sobre cómo encontrar dinero y contribuciones en especie para un proyecto comunitario, y cómo llevar sus cuentas.',
  'resources.open-source-policies-collection-idb.description':
    'Colección de políticas de código abierto de muchos países, ordenadas por temas, desde la publicación hasta la contratación y la formación.',
  'resources.open-source-policies-collection-idb.rights.evidence': 'README.md de EL-BID/OSS_policies.',
  'resources.publication-guide-for-open-source-tools-idb.description':
    'Guía de lo que necesita una herramienta pública antes de publicarse como código abierto: documentación, comprobaciones, licencia y seguimiento.',
  'resources.publication-guide-for-open-source-tools-idb.rights.evidence':
    'README.md de EL-BID/guia-de-publicacion.',
  'resources.uncitral-model-law-on-public-procurement-guide.description':
    'Guía de las Naciones Unidas que explica artículo por artículo la ley modelo sobre contratación pública.',
  'resources.uncitral-model-law-on-public-procurement-guide.note':
    'La dirección es la de la página en árabe.',
  'resources.uncitral-procurement-and-ppp-texts.description':
    'Textos de las Naciones Unidas sobre contratación pública y sobre asociaciones público-privadas: leyes modelo y guías.',
  'resources.open-definition.description':
    'Definición de lo que una licencia abierta debe permitir y de lo que puede pedir.',
  'resources.open-definition.note': 'La dirección es la de la traducción al árabe.',
  'resources.eupl-1-2.description':
    'Licencia de código abierto hecha para las administraciones, con directrices y la misma fuerza jurídica en 23 idiomas.',
  'resources.eupl-1-2.note': 'Está en diecinueve idiomas más de la Unión Europea.',
  'resources.wcag-2.description':
    'Estándar internacional para que las personas con discapacidad puedan usar los contenidos de la web, con sus traducciones.',
  'resources.wcag-2.note': 'Las versiones de las traducciones varían según el idioma.',
  'resources.code-for-development-idb.description':
    'Catálogo de herramientas de código abierto para organismos públicos de América Latina y el Caribe, con guías.',
  'resources.pro-git.description':
    'Libro sobre control de versiones con Git, desde los primeros pasos hasta el trabajo en proyectos grandes.',
  'resources.pro-git.note':
    'La parte traducida varía según el idioma; se vio la dirección de la edición árabe.',
  'resources.how-to-contribute-to-open-source.description':
    'Guía para encontrar un proyecto, hacer una primera contribución y trabajar con quienes lo mantienen.',
  'resources.digital-identification-guide-in-brief.description':
    'Artículo que resume la guía del Banco Mundial sobre identificación digital y por qué importan los sistemas inclusivos.',
  'resources.digital-identification-guide-in-brief.note':
    'La dirección es la de la página en francés; el título en inglés se toma de una dirección.',
  'resources.introduction-to-web-accessibility.description':
    'Introducción a qué es la accesibilidad en la web, a quién sirve y cómo se evalúa.',
  'resources.total-cost-of-ownership-italian-guidelines.description':
    'Capítulo de las directrices italianas sobre qué forma parte del costo total de propiedad del software y en qué etapa lo compara el comprador.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.description':
    'Informe sobre los costos del software de código abierto en la administración y sobre cómo se calcula su costo total de propiedad.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.note':
    'El título y la entidad editora son de conocimiento general; la página vista es una ficha con el archivo.',
  'resources.lifetime-cost-of-enterprise-software.description':
    'Guía para programas sobre cómo calcular lo que cuesta el software durante su vida útil, con alojamiento, equipos y soporte.',
  'resources.cost-comparison-model-treasury-board-of-canada.description':
    'Hoja de cálculo con notas que compara durante cinco años una instalación de código abierto y una propietaria.',
  'resources.cost-comparison-model-treasury-board-of-canada.note':
    'Una página archivada de 2007. Dice que no es un modelo del costo total de propiedad.',
  'resources.osor-guideline-on-procurement.description':
    'Directrices de la Comisión Europea para adquirir código abierto, con textos tipo para licitaciones y notas jurídicas.',
  'resources.osor-guideline-on-procurement.note': 'Archivado; se apoya en las reglas europeas de 2010.',
  'resources.osor-progress-and-trends-in-open-source-policies.description':
    'Informe que compara las políticas y leyes de código abierto de quince países y lo que cambió en cinco años.',
  'resources.government-open-source-policies-dataset.description':
    'Datos de 669 iniciativas de gobiernos nacionales sobre código abierto, con el tipo de política, su fin y su estado.',
  'resources.government-open-source-policies-dataset.rights.evidence':
    'Una lista de repositorios hecha por terceros nombra esta licencia; el archivo de licencia no se leyó.',
  'resources.unicef-digital-public-goods-toolkit.description':
    'Caja de herramientas para gobiernos sobre política, preparación, contratación y elección de bienes públicos digitales, con un contrato de ejemplo.',
  'resources.unicef-digital-public-goods-toolkit.rights.evidence': 'El archivo readme del repositorio.',
  'resources.procurement-of-digital-technology-dial.description':
    'Guía para gobiernos sobre la compra de tecnología digital, desde la planificación estratégica hasta la gestión de su vida útil.',
  'resources.procurement-of-digital-technology-dial.note':
    'Se vio a través de la caja de herramientas de UNICEF, que se apoya en ella.',
  'resources.open-source-procurement-faq.description':
    'Respuestas a lo que pregunta el personal de contratación sobre la compra, el soporte y las licencias del código abierto.',
  'resources.open-source-procurement-faq.note':
    'Lo escribió una empresa; las reglas que nombra son las de los Estados Unidos.',
  'resources.open-source-contracting.description':
    'Cláusulas de ejemplo para contratos que trabajan con software de código abierto y quieren que crezca.',
  'resources.ppp-online-reference-guide.description':
    'Guía de referencia del Banco Mundial sobre por qué, cómo y con qué reglas trabajan los gobiernos con socios privados.',
  'resources.ppp-online-reference-guide.note': 'Se vio una página del sitio con el índice, no la portada.',
  'resources.ppp-legal-frameworks-guidance.description':
    'Orientación para gobiernos sobre cómo crear y aplicar un marco jurídico de las asociaciones público-privadas.',
  'resources.assessing-the-digital-divide-un-habitat.description':
    'Guía para medir quién carece de acceso, dispositivos y competencias digitales, y sobre la inclusión dentro de una organización.',
  'resources.measuring-the-margins.description':
    'Informe que compara medidas de inclusión digital y propone indicadores para los grupos excluidos.',
  'resources.bridging-digital-divides.description':
    'Informe que propone un marco de cooperación entre muchas partes contra las brechas digitales.',
  'resources.bridging-digital-divides.estimatedHours.note': '33 páginas',
  'resources.bridging-digital-divides.rights.evidence': 'La página de créditos de la copia.',
  'resources.bridging-digital-divides.note':
    'La dirección es la de una copia en un sitio de terceros; la de la entidad editora no se vio.',
  'resources.policies-to-promote-inclusion-digital-regulation.description':
    'Página de una plataforma de regulación digital sobre políticas de acceso, competencias y conectividad significativa.',
  'resources.w3c-internationalization-articles.description':
    'Artículos sobre cómo hacer que software y páginas funcionen en todos los idiomas, escrituras y direcciones de escritura.',
  'resources.id4d-practitioners-guide.description':
    'Guía del Banco Mundial para planificar, construir y operar sistemas de identificación inclusivos y de confianza.',
  'resources.free-software-and-public-administration-code-gouv-fr.description':
    'Manual del Estado francés para encontrar, juzgar, comprar, usar y publicar software libre, con licencias y comunidades.',
  'resources.free-software-and-public-administration-code-gouv-fr.rights.evidence':
    'About.md de codegouvfr/documentation.',
  'resources.legal-guide-for-publishing-public-software-france.description':
    'Preguntas y respuestas que llevan a un organismo público francés a saber si debe publicar su código y cómo.',
  'resources.legal-guide-for-publishing-public-software-france.rights.evidence':
    'README.org de codegouvfr/guide-juridique.',
  'resources.legal-guide-for-publishing-public-software-france.note': 'Se apoya en el derecho francés.',
  'resources.directory-of-free-software-training-france.description':
    'Directorio del Estado francés que enumera la formación en software libre para servidores públicos.',
  'resources.directory-of-free-software-training-france.note':
    'Algunos de los cursos enumerados son de pago.',
  'resources.guide-to-free-software-in-administrations-adullact.description':
    'Guía práctica para las administraciones francesas sobre el uso de software libre, con capítulos sobre contratos y propiedad intelectual.',
  'resources.guide-to-free-software-in-administrations-adullact.note':
    'Un texto anterior cuyos capítulos sobre contratos aún se reutilizan.',
  'resources.open-source-contribution-policy-of-the-french-state.description':
    'Política del Estado francés para abrir código y contribuir al software libre, con buenas prácticas y un certificado de origen en francés.',
  'resources.open-source-contribution-policy-of-the-french-state.rights.evidence':
    'README.md de DISIC/politique-de-contribution-open-source.',
  'resources.open-source-contribution-policy-of-the-french-state.note':
    'Se está archivando; hay partes que han pasado a guías más nuevas.',
  'resources.support-contracts-for-free-software-france.description':
    'Página sobre cómo compra el Estado francés el soporte de software libre de todos los ministerios en contratos comunes.',
  'resources.interministerial-base-of-free-software-sill.description':
    'Lista del software libre que recomienda el Estado francés, con los organismos que lo usan y las personas que lo conocen.',
  'resources.selecting-free-software-anssi.description':
    'Consejos de la agencia francesa de ciberseguridad para juzgar la seguridad del software libre antes de elegirlo.',
  'resources.digital-hygiene-guide-anssi.description':
    'Guía de la agencia francesa de ciberseguridad con 42 medidas en dos niveles para los sistemas de información de un organismo.',
  'resources.ebios-risk-manager-method.description':
    'Método de la agencia francesa de ciberseguridad para analizar el riesgo digital en cinco talleres.',
  'resources.secnumacademie.description':
    'Curso en línea de la agencia francesa de ciberseguridad sobre las bases de la ciberseguridad.',
  'resources.secnumacademie.note':
    'Una fuente dice que la plataforma está cerrada por remodelación desde febrero de 2026.',
  'resources.free-software-as-a-lever-french-state-purchasing.description':
    'Artículo de la dirección de compras del Estado francés sobre el software libre como palanca de una administración soberana y sostenible.',
  'resources.gdpr-guide-for-developers-cnil.description':
    'Guía de la autoridad francesa de protección de datos para equipos de desarrollo, en 18 fichas que van de los datos personales a las pruebas de software.',
  'resources.gdpr-guide-for-developers-cnil.rights.evidence':
    'El archivo readme del repositorio nombra las dos licencias, sin decir si se puede elegir.',
  'resources.open-source-guides-government-of-canada.description':
    'Seis guías en borrador del Gobierno de Canadá sobre adquirir, usar, contribuir y publicar código abierto.',
  'resources.open-source-guides-government-of-canada.rights.evidence':
    'El archivo de licencia del repositorio, que no indica versión.',
  'resources.open-source-guides-government-of-canada.note':
    'Borradores; el francés es una traducción de trabajo.',
  'resources.strategic-guide-open-source-swiss-federal-administration.description':
    'Guía estratégica de la Confederación Suiza sobre código abierto en su administración, con la base legal para publicar código.',
  'resources.open-source-aids-swiss-federal-chancellery.description':
    'Guías y listas de comprobación de la Cancillería Federal suiza sobre publicar software, elegir licencia y trabajar con una comunidad.',
  'resources.open-source-aids-swiss-federal-chancellery.rights.evidence':
    'Los borradores en inglés del repositorio de la entidad editora tienen esta licencia; no leída en esta página.',
  'resources.free-software-treasury-board-of-quebec.description':
    'Páginas del Consejo del Tesoro de Quebec sobre la obligación de estudiar el software libre antes de las compras mayores, con una guía de licencias.',
  'resources.free-software-treasury-board-of-quebec.note': 'Las guías que enlaza la página no se abrieron.',
  'resources.digital-commons-in-public-contracts.description':
    'Artículo sobre prácticas jurídicas, técnicas y de organización para los comunes digitales en un contrato público.',
  'resources.model-clauses-for-free-software-in-public-contracts.description':
    'Transcripción de una charla que explica, cláusula por cláusula, cláusulas tipo francesas para el software libre en los contratos públicos.',
  'resources.model-clauses-for-free-software-in-public-contracts.note':
    'Las cláusulas mismas no se encontraron en una dirección oficial.',
  'resources.free-software-policy-city-of-montreal.description':
    'Política de la ciudad de Montreal sobre el uso y el desarrollo de software libre, con directivas sobre contribución y publicación.',
  'resources.free-software-policy-city-of-montreal.rights.evidence': 'LICENSE.md del repositorio.',
  'resources.funding-guide-for-state-startups.description':
    'Guía del Estado francés para quienes deciden, sobre lo que cuestan los servicios digitales y sobre cómo su financiación sigue a su impacto.',
  'resources.accessibility-training-beta-gouv-fr.description':
    'Formación del Estado francés en accesibilidad digital, desde comprobaciones rápidas hasta pruebas automatizadas, documentos y gráficos.',
  'resources.inclusive-services-beta-gouv-fr.description':
    'Páginas del Estado francés para hacer inclusivo un servicio: sesgos, investigación con personas usuarias y un kit de accesibilidad.',
  'resources.territorial-roadmap-for-digital-inclusion.description':
    'Guía con pasos, herramientas y experiencias de campo para construir en común una hoja de ruta local de inclusión digital.',
  'resources.territorial-roadmap-for-digital-inclusion.rights.evidence':
    'Página de créditos de la guía (copia en scribd.com).',
  'resources.portrait-of-a-territory-for-digital-inclusion.description':
    'Artículo sobre cómo se mide la exclusión digital en una zona y cómo el resultado alimenta una hoja de ruta.',
  'resources.ppp-reference-guide-french.description':
    'Edición francesa de la guía de referencia sobre asociaciones público-privadas del Banco Mundial y sus socios.',
  'resources.ppp-reference-guide-french.rights.evidence': 'La página de créditos de las copias.',
  'resources.epec-guide-to-ppps-french.description':
    'Guía en francés del centro europeo de conocimientos sobre asociaciones público-privadas, desde la elección de un proyecto hasta la ejecución del contrato.',
  'resources.epec-guide-to-ppps-french.rights.evidence': 'Las condiciones de uso que figuran en la copia.',
  'resources.business-models-of-free-software-cnll.description':
    'Folleto sobre cómo viven las empresas del software libre, que ayuda a quien compra a juzgar si un proveedor durará.',
  'resources.option-libre-free-licences.description':
    'Libro sobre las licencias libres, su origen y su buen uso en el derecho francés.',
  'resources.option-libre-free-licences.rights.evidence':
    'El nombre del archivo depositado por el autor, sin versiones.',
  'resources.paperless-internal-processes-guide-france.description':
    'Guía pública para pasar el trabajo interno del papel a lo digital, desde la necesidad hasta el piloto y la rutina.',
  'resources.paperless-internal-processes-guide-france.note':
    'No trata de código abierto, sino de cambiar cómo trabaja el personal. La dirección es la de una copia en un sitio de terceros; la de la entidad editora no se vio.',
  'resources.change-management-in-projects-unil.description':
    'Capítulo de una universidad sobre la gestión del cambio en los proyectos, con una cuadrícula de impacto y el papel del responsable funcional.',
  'resources.change-management-in-projects-unil.note':
    'No trata de código abierto, sino de conducir el cambio.',
  'resources.openchain-telco-sbom-guide-french.description':
    'Traducción al francés de una guía que dice qué debe contener una lista de materiales de software (SBOM) útil.',
  'resources.openchain-telco-sbom-guide-french.rights.evidence': 'Sección 1 de la guía en el repositorio.',
  'resources.openchain-telco-sbom-guide-french.note': 'Prevalece el texto en inglés.',
  'resources.state-human-resources-in-digital.description':
    'Informe sobre cómo el Estado francés encuentra, conserva y forma a las personas que hacen sus servicios digitales.',
  'resources.exchange-of-skills-for-state-digital-projects.description':
    'Informe sobre el intercambio de competencias para realizar los proyectos digitales del Estado francés.',
  'resources.exchange-of-skills-for-state-digital-projects.estimatedHours.note': '29 páginas',
  'resources.comptoir-du-libre.description':
    'Directorio de software libre para organismos públicos, con los que lo usan y las empresas que prestan servicios.',
  'resources.rgaa-4.description':
    'Estándar de accesibilidad de Francia, con criterios, pruebas y un kit para auditorías.',
  'resources.digital-transformation-strategy-for-africa-french.description':
    'Proyecto de estrategia de la Unión Africana sobre la transformación digital, con lo que sus miembros hacen en común.',
  'resources.digital-transformation-strategy-for-africa-french.estimatedHours.note': '71 páginas',
  'resources.digital-transformation-strategy-for-africa-french.note':
    'La dirección es la de una copia en un sitio de terceros; la de la entidad editora no se vio. Es el proyecto.',
  'resources.electronic-identity-guide-for-africa-french.description':
    'Guía para quienes planifican la identidad electrónica en África: registro, credenciales, uso, política y gobernanza.',
  'resources.electronic-identity-guide-for-africa-french.estimatedHours.note': '67 páginas',
  'resources.electronic-identity-guide-for-africa-french.note': 'La dirección es la del texto sin formato.',
  'resources.digital-identity-notes-cdpi.description':
    'Notas técnicas sobre la identidad digital como infraestructura pública, para quienes la diseñan.',
  'resources.digital-identity-notes-cdpi.note': 'La dirección es la de la página en francés.',
  'resources.bluehats.description':
    'Páginas del movimiento de quienes usan y escriben software libre en la administración francesa, con su boletín y sus charlas.',
  'resources.software-forges-in-higher-education-france.description':
    'Informe sobre las plataformas en las que se escribe software en común: qué ofrecen, dónde se quedan cortas y cómo se elige una.',
  'resources.savings-through-free-software-ministry-of-the-interior.description':
    'Informe del ministerio del interior de Francia sobre lo que las administraciones pueden ahorrar con software libre y dónde lo usan.',
  'resources.savings-through-free-software-ministry-of-the-interior.note':
    'El texto está en el wiki de una asociación; el título se toma de su dirección.',
  'resources.publishing-and-licensing-software-assets-spain.description':
    'Guía del Gobierno de España para publicar y licenciar activos de software, con cláusulas tipo y una lista de comprobación.',
  'resources.magerit-v3.description':
    'Método del Gobierno de España para analizar y gestionar los riesgos de los sistemas de información, en tres libros.',
  'resources.digital-government-manual-colombia.description':
    'Manual sobre cómo ponen en práctica la política de gobierno digital los organismos públicos de Colombia.',
  'resources.interoperability-framework-colombia.description':
    'Marco nacional de interoperabilidad de Colombia para el gobierno digital, con la madurez de los servicios.',
  'resources.free-software-in-the-public-sector-uoc.description':
    'Texto universitario sobre software libre en el sector público: políticas, planes de migración y ahorros en varios años.',
  'resources.free-software-in-the-public-sector-uoc.rights.evidence':
    'Página de créditos (copia en scribd.com): «sin secciones invariantes».',
  'resources.free-software-in-public-administration-costa-rica.description':
    'Estudio del PNUD y una universidad sobre lo que ayuda y lo que frena al software libre en la administración de un país de ingreso mediano.',
  'resources.free-software-in-public-administration-costa-rica.rights.evidence':
    'Página de créditos (copia en fdocuments.ec).',
  'resources.use-of-free-software-in-the-state-chile.description':
    'Estudio para el Estado de Chile con una guía de migración, una guía de propiedad intelectual y un análisis económico.',
  'resources.use-of-free-software-in-the-state-chile.estimatedHours.note': '468 páginas',
  'resources.use-of-free-software-in-the-state-chile.rights.evidence': 'La primera página de la copia.',
  'resources.economic-feasibility-model-for-free-software.description':
    'Artículo con un modelo que compara a lo largo de los años el costo del software libre y del propietario.',
  'resources.economic-feasibility-model-for-free-software.note':
    'La dirección es la de una copia en un sitio de terceros; la de la entidad editora no se vio. Las cifras son de 2005.',
  'resources.digital-society-gaps-latin-america-unesco.description':
    'Informe sobre las brechas digitales en América Latina y el Caribe, con indicadores y políticas de inclusión.',
  'resources.digital-society-gaps-latin-america-unesco.rights.evidence':
    'Página de créditos (copia en scribd.com).',
  'resources.free-software-for-the-government-of-el-salvador.description':
    'Argumentos a favor del software libre en el gobierno de un país pequeño, con sus necesidades, licencias y un proyecto de decreto.',
  'resources.free-software-for-the-government-of-el-salvador.rights.evidence':
    'La primera página del wiki, que no indica versión.',
  'resources.choosing-a-licence-producing-oss-spanish.description':
    'Capítulo en español de un libro sobre proyectos de código abierto, dedicado a elegir una licencia y aplicarla.',
  'resources.measures-for-governments-gnu.description':
    'Página del Proyecto GNU con medidas con que un gobierno puede pasar él mismo, y su país, al software libre.',
  'resources.measures-for-governments-gnu.note': 'La dirección es la de la traducción al español.',
  'resources.accessibility-in-public-administration-spain.description':
    'Páginas del Gobierno de España sobre accesibilidad: normas, guías y el seguimiento anual de los sitios públicos.',
  'resources.international-cooperation-in-the-digital-era-oecd.description':
    'Capítulo sobre cómo cooperan en lo digital los países de América Latina y el Caribe, entre sí y con otros.',
  'resources.digital-cooperation-and-technological-sovereignty.description':
    'Artículo que pregunta si la cooperación digital y la soberanía tecnológica cierran la brecha digital.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.description':
    'Texto universitario sobre por qué y cómo una administración usa software libre y publica el suyo, con licitaciones y contratos.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.estimatedHours.note': '28 páginas',
  'resources.administration-as-receiver-of-free-software-projects-uoc.rights.evidence':
    'La página de créditos de la copia, que no nombra secciones invariantes ni textos de cubierta.',
  'resources.free-software-in-public-administration-ecuador.description':
    'Documento de política escrito para el Ecuador sobre software libre en la administración y lo que el Estado puede hacer por él.',
  'resources.auditors-of-algorithms.description':
    'Artículo de la revista de los órganos autonómicos de control externo de España sobre la auditoría de los algoritmos que usan los organismos públicos.',
  'resources.auditors-of-algorithms.note': 'La página vista es una de las del artículo.',
  'resources.digital-identity-cepal.description':
    'Página de una guía de biblioteca sobre la identidad digital en el Estado, con sus clases y lo que pide a las leyes y a la gobernanza.',
  'resources.digital-governance-and-interoperability-cepal.description':
    'Guía de gobernanza digital y de sistemas del Estado que intercambian datos entre sí.',
  'resources.ict-contracting-process-brazil.description':
    'Reglas del Gobierno de Brasil para planificar, elegir y gestionar contratos de tecnología de la información.',
  'resources.contracting-software-development-brazil.description':
    'Modelo del Gobierno de Brasil para contratos de desarrollo y mantenimiento de sistemas.',
  'resources.preliminary-technical-study-course-enap.description':
    'Curso sobre el estudio previo a una compra de tecnología de la información: necesidades, comparación de soluciones y software público como opción.',
  'resources.preliminary-technical-study-course-enap.note':
    'La dirección es la de una copia de un módulo en un sitio de terceros; la página del curso no se vio.',
  'resources.escola-virtual-gov.description':
    'Portal con más de 800 cursos en línea gratuitos de escuelas públicas brasileñas, sobre contratación, protección de datos, accesibilidad y otros temas.',
  'resources.escola-virtual-gov.note': 'La dirección es la de las preguntas y respuestas del portal.',
  'resources.good-practice-in-ict-contracting-tcu.description':
    'Guía del tribunal de cuentas de Brasil para planificar una compra de tecnología de la información, con riesgos y controles.',
  'resources.good-practice-in-ict-contracting-tcu.estimatedHours.note': '527 páginas',
  'resources.good-practice-in-ict-contracting-tcu.note':
    'Se escribió bajo la ley de contratación anterior. La dirección es la ficha de una biblioteca.',
  'resources.guia-livre-migration-reference.description':
    'Referencia del Gobierno de Brasil para pasar a software libre: planificación, personas, formación y escenarios técnicos.',
  'resources.guia-livre-migration-reference.estimatedHours.note': '297 páginas',
  'resources.guia-livre-migration-reference.note':
    'La dirección es la de una copia en un sitio de terceros; la de la entidad editora no se vio. La tecnología es la de 2005.',
  'resources.privacy-and-security-framework-guide-brazil.description':
    'Guía del Gobierno de Brasil sobre su marco de controles de privacidad y seguridad, con una medida de la madurez.',
  'resources.privacy-by-design-guide-brazil.description':
    'Guía del Gobierno de Brasil sobre la privacidad desde el diseño en los sistemas públicos.',
  'resources.minimum-api-requirements-brazil.description':
    'Requisitos mínimos del Gobierno de Brasil sobre privacidad y seguridad de las interfaces de programación.',
  'resources.data-processing-agents-guide-anpd.description':
    'Guía de la autoridad de protección de datos de Brasil sobre quién es responsable, encargado del tratamiento y delegado de protección de datos.',
  'resources.information-security-for-small-bodies-anpd.description':
    'Guía de la autoridad de protección de datos de Brasil con medidas de seguridad que puede aplicar un organismo pequeño.',
  'resources.emag-accessibility-model.description':
    'Modelo de accesibilidad que obliga a los sitios web de la administración federal de Brasil.',
  'resources.emag-accessibility-model.note': 'Es anterior a la versión 2.2 de las pautas internacionales.',
  'resources.internet-safety-booklet-cert-br.description':
    'Guías ilustradas y diapositivas sobre seguridad en Internet, para el personal y el público.',
  'resources.resource-mobilisation-manual-telefonica-vivo.description':
    'Manual sobre ingresos propios, donantes, ayuda en especie, fondos públicos y la redacción de un proyecto.',
  'resources.fundraising-from-theory-to-practice.description':
    'Material de formación para planificar una campaña y pedir dinero, donaciones y tiempo de voluntarios.',
  'resources.fundraising-course-e-tec-brasil.description':
    'Texto de un curso técnico público de Brasil sobre recaudación de fondos.',
  'resources.ppp-manual-cabo-verde.description':
    'Política y manual de procedimientos de un pequeño Estado insular para las asociaciones público-privadas.',
  'resources.auditing-ppps-court-of-auditors-portugal.description':
    'Directrices del tribunal de cuentas de Portugal sobre lo que se examina en una asociación público-privada.',
  'resources.mosaico-digital-public-services.description':
    'Principios y áreas técnicas de Portugal para los servicios públicos digitales, entre ellas la facilidad de uso.',
  'resources.openchain-onboarding-portuguese.description':
    'Diapositivas y folleto en portugués con los primeros pasos hacia el cumplimiento de licencias en una cadena de suministro.',
  'resources.openchain-onboarding-portuguese.rights.evidence':
    'El archivo readme del repositorio, que lo dice de la mayor parte.',
  'resources.openchain-onboarding-portuguese.note': 'La entidad editora los señala como versiones antiguas.',
  'resources.tic-domicilios-2023.description':
    'Encuesta nacional sobre el uso de Internet en los hogares brasileños, un modelo de indicadores para un estudio de inclusión.',
  'resources.manual-do-ofertante-software-publico.description':
    'Manual para ofrecer software al portal de software público de Brasil: qué necesita, cómo se juzga, cómo se mantiene.',
  'resources.public-software-portal-case-brazil.description':
    'Caso del portal en que organismos públicos, empresas y personas de Brasil comparten software y trabajan en él juntos.',
  'resources.public-software-portal-case-brazil.estimatedHours.note': '11 páginas',
  'resources.public-software-portal-case-brazil.note':
    'La dirección es la de una copia en un sitio de terceros; nombra el repositorio de la escuela Enap.',
  'resources.national-strategy-for-digital-inclusion-portugal.description':
    'Estrategia de Portugal para la inclusión y la alfabetización digitales, hecha con muchas instituciones, con sus medidas y su gobernanza.',
  'resources.incode-2030-resolution.description':
    'Resolución de Portugal sobre su iniciativa nacional de competencias digitales e inclusión hasta 2030.',
  'resources.cplp-charter-of-digital-rights.description':
    'Nota sobre la carta de derechos y principios digitales que firmaron los Estados de lengua portuguesa.',
  'resources.user-satisfaction-with-digital-services-brazil.description':
    'Página del Gobierno de Brasil sobre cómo valoran las personas usuarias los servicios digitales y cómo las valoraciones los mejoran.',
  'resources.service-evaluation-guide-cgu.description':
    'Guía de la contraloría de Brasil para evaluar los servicios públicos con consejos de usuarios.',
  'resources.service-evaluation-guide-cgu.estimatedHours.note': '47 páginas',
  'resources.service-quality-evaluation-course-enap.description':
    'Curso de la escuela brasileña de administración para evaluar los servicios públicos y mejorarlos con el resultado.',
  'resources.service-quality-evaluation-course-enap.note':
    'La dirección es la de una copia de un módulo en un sitio de terceros.',
  'resources.adoption-guide-for-open-source-arabic.description':
    'Guía en árabe para adoptar código abierto: clases de software, licencias, modelos de soporte y lo que requiere la adopción.',
  'resources.adoption-guide-for-open-source-arabic.note':
    'Se escribió para organismos sin fines de lucro; el nombre de la entidad editora no se confirmó.',
  'resources.masdar-platform-about.description':
    'Página de una plataforma saudí sobre por qué y cómo encuentran los organismos públicos alternativas abiertas, que la plataforma enumera.',
  'resources.egypt-open-source-experience.description':
    'Página de wiki en árabe sobre la estrategia egipcia de código abierto de 2014 y lo que le siguió.',
  'resources.egypt-open-source-experience.note': 'Es posible que el sitio ya no exista.',
  'resources.strategic-dimensions-of-open-source-arabic.description':
    'Estudio en árabe sobre los aspectos económicos, culturales y de seguridad del código abierto.',
  'resources.strategic-dimensions-of-open-source-arabic.note':
    'Lo escribió una empresa; el nombre de la cubierta no se confirmó. La dirección es la de una copia en un sitio de terceros; la de la entidad editora no se vio.',
  'resources.digital-government-policies-saudi-arabia.description':
    'Todas las políticas de la autoridad de gobierno digital de Arabia Saudita en un solo documento.',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.description':
    'Marco de Arabia Saudita sobre cómo se hacen las reglas del gobierno digital, en ocho principios.',
  'resources.model-national-policy-on-digital-accessibility-escwa.description':
    'Modelo de política nacional de accesibilidad digital para los países árabes, con la manera de elaborar una.',
  'resources.digital-accessibility-best-practice-review-escwa.description':
    'Examen de las prácticas de países árabes y de otros en accesibilidad digital.',
  'resources.essential-cybersecurity-controls-saudi-arabia.description':
    'Controles mínimos de ciberseguridad que deben cumplir los organismos públicos de Arabia Saudita.',
  'resources.cc-by-4-legal-code-arabic.description':
    'Texto legal de la licencia CC BY 4.0 en árabe, con las palabras exactas de sus condiciones.',
  'resources.cc-by-4-legal-code-arabic.note': 'Una licencia para textos y datos, no para código.',
  'resources.hsoub-academy.description':
    'Artículos y libros gratuitos en árabe sobre programación y herramientas abiertas.',
  'resources.hsoub-academy.note': 'Los artículos y los libros son gratuitos, los cursos son de pago.',
  'resources.personal-data-knowledge-centre-saudi-arabia.description':
    'Ley, reglas y guías sobre datos personales de la autoridad saudí de datos.',
  'resources.cloud-policy-framework-qatar.description':
    'Marco de Qatar para la política de nube: dónde se guardan los datos, quién accede a ellos, portabilidad, responsabilidad y estándares.',
  'resources.cloud-policy-framework-qatar.estimatedHours.note': '54 páginas',
  'resources.data-governance-toolkit-article-arabic.description':
    'Artículo en árabe sobre la caja de herramientas de gobernanza de datos de la UNESCO, la UIT, el PNUD y la Unión Africana.',
  'resources.open-data-standards-masaar.description':
    'Documento en árabe con normas jurídicas, técnicas y de organización para abrir datos públicos.',
  'resources.handbook-on-contributing-for-beginners-arabic.description':
    'Manual en árabe para principiantes sobre cómo elegir un proyecto de código abierto y hacer una primera contribución.',
  'resources.web-accessibility-standards-escwa.description':
    'Capítulo de una plataforma de accesibilidad digital sobre los estándares de las páginas web accesibles.',
  'resources.digital-experience-maturity-index-saudi-arabia.description':
    'Informe sobre cómo mide Arabia Saudita, año por año, la madurez de sus servicios digitales para quienes los usan.',
  'resources.digital-project-tender-documents-saudi-arabia.description':
    'Guía de Arabia Saudita para redactar las condiciones y especificaciones de las licitaciones de proyectos digitales.',
  'knownGaps.funders-of-dhis2.lookedFor':
    'Estas palabras llevan un enlace cuya dirección se perdió; por la frase, llevaba a una página sobre los donantes de DHIS2.',
  'knownGaps.gobierno-de-mexico.lookedFor':
    'Las palabras impresas son el nombre de todo un sitio del Gobierno, así que no se puede decir a qué página se referían; es probable que sea una estrategia digital.',
  'knownGaps.gobierno-de-mexico.candidates.0.reason':
    'Decreto oficial de 2013 que la guía de GovStack cita para México.',
  'knownGaps.gobierno-de-mexico.candidates.1.reason':
    'Discurso del coordinador de la estrategia digital nacional.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.lookedFor':
    'Cuatro búsquedas en páginas, documentación y código no encontraron nada con este título.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.0.reason':
    'Página de la guía de GovStack sobre el mismo tema.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.1.reason':
    'Arquitectura de referencia para la administración pública, publicada de forma abierta.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.2.reason':
    'Publicación del Banco Mundial sobre el tema; su ficha y su archivo indican condiciones distintas.',
  'knownGaps.government-services-catalogue.lookedFor':
    'El título es general y no nombra propietario; una guía enumera diez catálogos nacionales que encajarían.',
  'knownGaps.government-services-catalogue.candidates.0.reason':
    'Catálogo de Abu Dabi, el ejemplo de la guía de GovStack.',
  'knownGaps.government-services-catalogue.candidates.1.reason': 'Catálogo de servicios del Reino Unido.',
  'knownGaps.government-services-catalogue.candidates.2.reason': 'Catálogo nacional de México.',
  'knownGaps.service-catalogue.lookedFor':
    'Dos elementos de la guía de GovStack llevan este nombre, una página y una plantilla; no se puede decir a cuál se refería.',
  'knownGaps.service-catalogue.candidates.0.reason': 'La página de la guía que lleva este nombre.',
  'knownGaps.service-catalogue.candidates.1.reason': 'La edición actual de esa página.',
  'knownGaps.service-catalogue.candidates.2.reason': 'Un patrón de servicio con el mismo nombre.',
  'knownGaps.verifying-open-source-software.lookedFor':
    'El título era un enlace en el documento, pero no se encontró una página con exactamente este título.',
  'knownGaps.verifying-open-source-software.candidates.0.reason':
    'Guía con licencia abierta sobre la misma tarea.',
  'knownGaps.verifying-open-source-software.candidates.1.reason':
    'Proyecto que se describe con palabras parecidas.',
  'knownGaps.open-source-in-the-public-sector-spotlights.lookedFor':
    'Parece un juego de diapositivas; dos búsquedas no lo encontraron.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.0.reason':
    'Artículo sobre los mismos programas alemanes.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.1.reason':
    'Charla de 2024 sobre código público en Alemania.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.2.reason':
    'Página de recursos de la red europea de esas oficinas.',
  'knownGaps.data-responsibility-principles-for-clusters.lookedFor':
    'Probablemente un folleto en el sitio de un grupo sectorial humanitario; dos búsquedas no lo encontraron.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.0.reason':
    'Orientación para todo el sistema, que el folleto resumiría.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.1.reason':
    'Colección sobre responsabilidad en materia de datos de la misma comunidad.',
  'knownGaps.responsible-data-management.lookedFor':
    'Varias organizaciones usan este título, así que no se puede decir cuál es la página.',
  'knownGaps.responsible-data-management.candidates.0.reason':
    'Material de aprendizaje de CartONG sobre el tema.',
  'knownGaps.responsible-data-management.candidates.1.reason':
    'Página de CartONG sobre el material de formación de Oxfam.',
  'knownGaps.stakeholder-engagement-strategy.lookedFor':
    'La fila nombra una actividad pero no imprime título, grupo de usuarios ni condiciones; las celdas pueden haberse unido o perdido.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.lookedFor':
    'La obra se conoce, una encuesta de KPMG de 2014, pero no se mostró ninguna dirección de la entidad editora.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.candidates.0.reason':
    'Copia subida por terceros.',
  'knownGaps.monitoring-and-evaluation-in-health-sector.lookedFor':
    'Es probable que el nombre impreso esté cortado y se refiera al instituto nacional NIHFW de la India; ninguna búsqueda mostró el curso.',
  'knownGaps.fundamentals-of-monitoring-evaluation-and-learning.lookedFor':
    'Cuatro búsquedas no mostraron a qué curso o diapositivas se refería; unas diapositivas de formación de 2023, subidas por terceros, tienen el mismo título.',
  'knownGaps.digital-inclusion-in-a-dynamic-world.lookedFor':
    'Dos búsquedas en páginas y documentación no encontraron nada; no se nombra la entidad editora.',
  'knownGaps.strengthening-digital-inclusion-through-e-government.lookedFor':
    'El prefijo apunta a una revista de Taylor & Francis; cuatro búsquedas no dieron revista, autores ni DOI.',
  'knownGaps.digital-inclusion-evaluation-toolkits.lookedFor':
    'El documento nombra estas cajas de herramientas en general; la del Government Digital Service es la que mejor encaja, pero su dirección no se mostró.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.0.reason':
    'Noticia que describe la caja de herramientas.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.1.reason':
    'Guía en evolución del Ayuntamiento de Leeds para la misma tarea.',
  'knownGaps.dpi-660-digital-governance-and-leadership.lookedFor':
    'El código es del tipo que usa la Harvard Kennedy School; se mostraron cursos hermanos, este no.',
  'knownGaps.digital-government-senior-leaders-programme.lookedFor':
    'La página del programa no se mostró, solo páginas de su entidad editora sobre desarrollo de capacidades.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.0.reason':
    'Página de la entidad editora sobre desarrollo de capacidades.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.1.reason':
    'Otra página que la primera enlaza.',
  'knownGaps.summary-of-resource-mobilization-e-course.lookedFor':
    'La fila habla de cursos de las Naciones Unidas, pero dos búsquedas no mostraron qué organismo da este.',
  'knownGaps.partnerships-and-resource-mobilization.lookedFor':
    'Dos búsquedas no mostraron quién da este curso.',
  'knownGaps.partnerships-financing-and-resource-mobilization.lookedFor':
    'La entidad editora, la Escuela Superior del Personal del Sistema de las Naciones Unidas, está impresa; la página del curso no se mostró.',
  'knownGaps.open-source-management-fundamentals.lookedFor':
    'La entidad editora, FOSSA, está impresa; tres búsquedas no mostraron la página.',
  'knownGaps.building-an-open-source-program-office.lookedFor':
    'Tres búsquedas no mostraron esta página de FOSSA.',
  'knownGaps.building-an-open-source-program-office.candidates.0.reason':
    'Documento de la misma entidad sobre un tema cercano, al que se llega por un formulario.',
  'userGroups.strategy-and-management.name': 'Estrategia y gestión',
  'userGroups.service-design.name': 'Diseño de servicios',
  'userGroups.procurement-and-legal.name': 'Contratación pública y aspectos jurídicos',
  'userGroups.community-management.name': 'Gestión de comunidades',
  'userGroups.capacity-building.name': 'Desarrollo de capacidades',
  'userGroups.monitoring-and-evaluation.name': 'Seguimiento y evaluación',
  'userGroups.fundraising.name': 'Recaudación de fondos',
};
