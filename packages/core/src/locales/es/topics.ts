import type { OseeTexts } from '../osee-texts.ts';

/** The topics in Spanish. */
export const topics = {
  'strategy-spotting-needs-that-oss-fills': {
    name: 'Detectar necesidades que cubre el código abierto',
    description:
      'Busca las tareas que las herramientas actuales dejan sin resolver y se pregunta si podría asumirlas un software de código abierto.',
  },
  'strategy-revenue-and-funding-models-for-oss': {
    name: 'Modelos de ingresos y financiación del código abierto',
    description:
      'Compara formas de pagar el software a lo largo de los años, desde subvenciones y contratos del Estado hasta servicios alojados y soporte de pago.',
  },
  'strategy-inward-governance-and-leadership-buy-in': {
    name: 'Gobernanza interna y respaldo de la dirección',
    description:
      'Establece quién puede publicar o reutilizar código en la institución, cómo se escucha al personal y cómo se mantiene implicada a la dirección.',
  },
  'strategy-outward-community-governance-and-feedback': {
    name: 'Gobernanza externa de la comunidad y retroalimentación',
    description:
      'Acuerda cómo se aceptan las contribuciones externas, cómo se llega a las personas usuarias y quién responde a los comentarios recibidos.',
  },
  'strategy-licence-compliance-and-risk-control': {
    name: 'Cumplimiento de licencias y control de riesgos',
    description:
      'Procura que quienes eligen el software sepan qué obligaciones conlleva cada licencia y qué ocurre cuando se incumple alguna.',
  },
  'strategy-dhis2-business-model-case': {
    name: 'Caso práctico: el modelo de negocio de DHIS2',
    description:
      'Muestra, con un sistema de información sanitaria, cómo la financiación pública de un núcleo común permite a empresas locales de África y Asia Meridional obtener ingresos al adaptarlo.',
  },
  'requirements-and-specifications-choosing-suitable-open-source-licences': {
    name: 'Elegir licencias de código abierto adecuadas',
    description:
      'Trata la licencia como un requisito más: lo que debe poder hacerse con el software determina qué licencia es aceptable.',
  },
  'requirements-and-specifications-following-technical-standards': {
    name: 'Seguir los estándares técnicos',
    description:
      'Pide en cada especificación estándares abiertos concretos para que puedan funcionar juntos sistemas de distintos fabricantes.',
  },
  'requirements-and-specifications-security-and-privacy-law-compliance': {
    name: 'Cumplimiento de las leyes de seguridad y privacidad',
    description:
      'Convierte las leyes sobre seguridad y datos personales en enunciados que se pueden comprobar en una prueba.',
  },
  'requirements-and-specifications-thorough-recording-of-contributions': {
    name: 'Registro minucioso de las contribuciones',
    description:
      'Deja constancia de qué se cambió, quién lo hizo y por qué motivo, para que otras personas puedan seguir construyendo sobre ello.',
  },
  'requirements-and-specifications-participating-in-the-open-source-community': {
    name: 'Participar en la comunidad de código abierto',
    description:
      'Lleva las necesidades públicas a los proyectos de los que depende la administración y trae de vuelta sus respuestas.',
  },
  'requirements-and-specifications-running-training-and-capacity-programmes': {
    name: 'Llevar a cabo programas de formación y capacidades',
    description:
      'Planifica las clases y la ayuda que necesita el personal para trabajar con los sistemas especificados.',
  },
  'requirements-and-specifications-ongoing-evaluation-and-improvement-loops': {
    name: 'Ciclos continuos de evaluación y mejora',
    description:
      'Mide un sistema una vez en funcionamiento e incorpora lo hallado a la siguiente versión de los requisitos.',
  },
  'procurement-and-legal-procurement-risk-assessment': {
    name: 'Evaluación de riesgos de la contratación pública',
    description:
      'Indica qué podría salir mal en una compra, y con qué probabilidad, antes de pedir ninguna oferta.',
  },
  'procurement-and-legal-seeking-and-comparing-alternatives': {
    name: 'Buscar y comparar alternativas',
    description:
      'Busca más de una forma de satisfacer la necesidad, incluida la reutilización de software de código abierto existente, y las compara con equidad.',
  },
  'procurement-and-legal-awarding-the-contract': {
    name: 'Adjudicación del contrato',
    description: 'Elige un proveedor según reglas publicadas y formaliza el contrato.',
  },
  'procurement-and-legal-delivery-and-payment-of-services': {
    name: 'Entrega y pago de los servicios',
    description: 'Recibe lo encargado, comprueba que corresponde al pedido y lo paga.',
  },
  'procurement-and-legal-managing-the-running-contract': {
    name: 'Gestión del contrato en curso',
    description:
      'Hace el seguimiento de un contrato durante su ejecución: resultados, cambios, problemas y plazos.',
  },
  'procurement-and-legal-weighing-later-contract-options': {
    name: 'Sopesar las opciones posteriores del contrato',
    description:
      'Decide con tiempo si conviene prorrogar, modificar o terminar un contrato, sin que la dependencia del proveedor imponga la respuesta.',
  },
  'procurement-and-legal-value-for-money': {
    name: 'Relación calidad-precio (principio básico)',
    description:
      'Juzga una oferta por lo que aporta a cambio de todo lo que cuesta; los demás principios de la compra pública están al servicio de este.',
  },
  'procurement-and-legal-efficient-and-effective-spending': {
    name: 'Gasto eficiente y eficaz',
    description: 'Alcanza el fin de una compra sin más esfuerzo, tiempo ni dinero de los necesarios.',
  },
  'procurement-and-legal-fair-and-open-competition': {
    name: 'Competencia leal y abierta',
    description:
      'Da las mismas oportunidades a todo proveedor capaz, incluidas las pequeñas empresas locales.',
  },
  'procurement-and-legal-accountable-transparent-purchasing': {
    name: 'Compras transparentes y con rendición de cuentas',
    description:
      'Lleva un registro público de las decisiones para que cualquiera pueda ver quién compró qué y por qué.',
  },
  'procurement-and-legal-ethics-in-public-buying': {
    name: 'Ética en la contratación pública',
    description:
      'Mantiene los intereses privados fuera de la contratación pública y trata a los proveedores con honradez.',
  },
  'procurement-and-legal-developing-local-industry': {
    name: 'Desarrollo de la industria local',
    description:
      'Aprovecha la demanda pública para que crezcan las empresas del país, por ejemplo como proveedoras de soporte para sistemas de código abierto.',
  },
  'procurement-and-legal-open-source-tools-for-procurement-itself': {
    name: 'Herramientas de código abierto para la propia contratación pública',
    description: 'Plantea tramitar las licitaciones con un sistema de código abierto.',
  },
  'procurement-and-legal-licence-duties-and-licence-compatibility': {
    name: 'Obligaciones y compatibilidad de las licencias',
    description:
      'Comprueba las obligaciones de cada licencia en uso y si las licencias pueden combinarse en un mismo producto.',
  },
  'procurement-and-legal-national-and-foreign-data-privacy-law': {
    name: 'Leyes nacionales y extranjeras de privacidad de los datos',
    description: 'Averigua qué leyes de privacidad se aplican a un servicio, incluidas las de otros países.',
  },
  'community-management-welcoming-diverse-participants': {
    name: 'Acoger a participantes diversos (inclusividad)',
    description:
      'Hace que las personas recién llegadas, sea cual sea su origen, se sientan acogidas y escuchadas.',
  },
  'community-management-agreed-communication-norms-for-members': {
    name: 'Normas de comunicación acordadas entre los miembros',
    description:
      'Acuerda por escrito cómo se hablan los miembros entre sí, para que los debates sean claros y amables.',
  },
  'community-management-mentors-guiding-new-contributors': {
    name: 'Mentorías para quienes empiezan a contribuir',
    description:
      'Empareja a cada principiante con alguien que conoce el proyecto y sus costumbres no escritas.',
  },
  'community-management-measuring-community-health': {
    name: 'Medir la salud de la comunidad',
    description:
      'Sigue unas pocas cifras sobre actividad e incorporaciones para ver a tiempo cuándo se debilita una comunidad.',
  },
  'community-management-scarce-money-and-staff': {
    name: 'Escasez de dinero y de personal',
    description:
      'Afronta el hecho de que pocos presupuestos públicos prevén una partida para cuidar de una comunidad.',
  },
  'community-management-conflicting-stakeholder-interests': {
    name: 'Intereses contrapuestos de las partes interesadas',
    description:
      'Encuentra un camino cuando el voluntariado, las empresas y la institución quieren cosas distintas.',
  },
  'community-management-keeping-members-motivated': {
    name: 'Mantener la motivación de los miembros',
    description:
      'Conserva el interés de la gente tras el entusiasmo inicial, con tareas nuevas, agradecimientos y encuentros.',
  },
  'community-management-shared-goals-and-values': {
    name: 'Objetivos y valores compartidos',
    description: 'Pone por escrito para qué existe la comunidad y qué defiende.',
  },
  'community-management-clear-role-definitions': {
    name: 'Definición clara de las funciones',
    description: 'Dice quién decide, quién revisa y quién ayuda, para que nadie tenga que adivinarlo.',
  },
  'community-management-working-communication-channels': {
    name: 'Canales de comunicación que funcionan',
    description: 'Elige unos pocos lugares para conversar y se asegura de que allí alguien responda.',
  },
  'community-management-constant-learning-and-adapting': {
    name: 'Aprendizaje y adaptación constantes',
    description:
      'Repasa con regularidad lo que funcionó y cambia en consecuencia los hábitos de la comunidad.',
  },
  'community-management-onboarding-documentation-work': {
    name: 'Incorporación: documentación',
    description: 'Inicia a las personas recién llegadas en la redacción y mejora de guías y manuales.',
  },
  'community-management-onboarding-design-work': {
    name: 'Incorporación: diseño',
    description:
      'Inicia a las personas recién llegadas en tareas de diseño, como interfaces, iconos e investigación con personas usuarias.',
  },
  'community-management-onboarding-data-science-work': {
    name: 'Incorporación: ciencia de datos',
    description:
      'Inicia a las personas recién llegadas en los conjuntos de datos abiertos, los cuadernos de cálculo y el análisis compartido.',
  },
  'community-management-onboarding-marketing-and-funding': {
    name: 'Incorporación: difusión y financiación',
    description:
      'Inicia a las personas recién llegadas en cómo dar a conocer un proyecto y encontrar dinero para él.',
  },
  'community-management-onboarding-programmes-and-special-projects': {
    name: 'Incorporación: programas y proyectos especiales',
    description:
      'Inicia a las personas recién llegadas en programas más amplios, como las temporadas de mentoría, y en proyectos de un campo particular.',
  },
  'community-management-hosting-channels-by-community-size': {
    name: 'Canales de encuentro según el tamaño de la comunidad',
    description:
      'Adapta el lugar de encuentro al tamaño: un grupo de mensajería para un círculo pequeño, un chat estructurado en hilos para uno grande.',
  },
  'community-management-regional-growth-for-global-collaboration': {
    name: 'Crecimiento regional para la colaboración mundial',
    description:
      'Abre la comunidad a otras regiones cuando ya es lo bastante fuerte, para ganar nuevos puntos de vista y alianzas en el extranjero.',
  },
  'community-management-university-as-community-host': {
    name: 'La universidad como sede de la comunidad',
    description:
      'Comienza en una universidad, donde ya coinciden quienes se forman en ingeniería, diseño y redacción, y se extiende desde allí.',
  },
  'capacity-building-shortage-of-technology-professionals': {
    name: 'Escasez de profesionales de la tecnología',
    description:
      'Los perfiles de análisis, diseño e implementación son escasos y caros, y los centros de enseñanza rara vez los forman, de modo que los prototipos nunca llegan a ser servicios.',
  },
  'capacity-building-decision-makers-unaware-of-dpg-gains': {
    name: 'Responsables que desconocen las ventajas de los bienes públicos digitales',
    description:
      'Quienes firman los contratos rara vez saben lo que ofrecen los bienes públicos digitales y eligen lo más fácil de comprar.',
  },
  'capacity-building-missing-rules-for-open-source-buying': {
    name: 'Falta de reglas para comprar código abierto',
    description:
      'Las reglas de compra pensadas para productos comerciales dejan al personal público con dudas sobre cómo comprar código abierto.',
  },
  'capacity-building-weak-grasp-of-data-and-computing-ethics': {
    name: 'Escasa comprensión de la ética de los datos y la informática',
    description:
      'Donde la legislación sobre privacidad y seguridad es reciente, el personal puede no ver la dimensión ética de la informática ni el valor de los datos abiertos.',
  },
  'capacity-building-no-practice-for-inter-agency-cooperation': {
    name: 'Falta de práctica en la cooperación entre organismos',
    description:
      'Un solo organismo rara vez tiene autoridad para dirigir a ministerios que están por encima de él, y hay poca costumbre de trabajar de forma conjunta.',
  },
  'capacity-building-whole-ecosystem-build-up-for-dpg-support': {
    name: 'Desarrollo de todo el ecosistema en apoyo de los bienes públicos digitales',
    description:
      'Refuerza a la vez la enseñanza, las comunidades y la selección de personal público, y trae talento del extranjero solo hasta que las personas del lugar estén preparadas.',
  },
  'capacity-building-sensitising-decision-makers-and-buyers': {
    name: 'Sensibilizar a quienes deciden y a quienes compran',
    description:
      'Muestra a responsables y personal de compras qué hacen los bienes públicos digitales, cuánto cuesta mantenerlos en marcha y cómo se gestionan sus riesgos.',
  },
  'capacity-building-new-data-cyber-and-open-data-rules': {
    name: 'Nuevas reglas sobre datos, ciberseguridad y datos abiertos',
    description:
      'Prepara reglas sobre protección de datos, ciberseguridad y datos abiertos, e invita a la ciudadanía al debate sobre la ética.',
  },
  'capacity-building-defined-roles-in-collaborative-governance': {
    name: 'Funciones definidas en una gobernanza colaborativa',
    description:
      'Pone por escrito qué hace y qué decide cada ministerio y organismo, y cómo cambiará eso a medida que crezca la iniciativa.',
  },
  'capacity-building-technical-training': {
    name: 'Formación técnica (Linux, programación)',
    description: 'Enseña habilidades prácticas, como administrar sistemas Linux y escribir software.',
  },
  'capacity-building-organisational-training': {
    name: 'Formación organizativa (requisitos, especificación)',
    description: 'Enseña a recoger las necesidades y a describir el software que debería satisfacerlas.',
  },
  'capacity-building-legal-training': {
    name: 'Formación jurídica (licencias, contratación pública, propiedad intelectual, privacidad)',
    description:
      'Enseña lo que dice la ley sobre las licencias, la contratación pública, la propiedad intelectual y los datos personales.',
  },
  'capacity-building-beginners-without-open-source-knowledge': {
    name: 'Principiantes sin conocimientos de código abierto',
    description: 'Da una primera base a personas que nunca han oído hablar del código abierto.',
  },
  'capacity-building-re-skilling-and-up-skilling-experienced-learners': {
    name: 'Reciclaje y perfeccionamiento de personas con experiencia',
    description: 'Lleva a personas que ya tienen conocimientos a nuevas tareas o a un nivel superior.',
  },
  'capacity-building-reusing-proven-dpg-repositories': {
    name: 'Reutilizar repositorios probados de bienes públicos digitales',
    description:
      'Parte de soluciones probadas en registros públicos, que enseñan también las habilidades necesarias para hacerlas funcionar.',
  },
  'digital-inclusion-serving-the-poorest-and-unconnected': {
    name: 'Atender a las personas más pobres y sin conexión',
    description:
      'Planifica los servicios a partir de las necesidades de las personas con menos dinero y sin conexión.',
  },
  'digital-inclusion-countering-deeper-inequality-from-digitalisation': {
    name: 'Evitar que la digitalización agrave la desigualdad',
    description: 'Vigila que un nuevo servicio digital no amplíe las brechas que ya existen.',
  },
  'digital-inclusion-empowering-under-represented-groups': {
    name: 'Empoderar a los grupos subrepresentados',
    description:
      'Da a los grupos a los que rara vez se escucha una participación real en dar forma a lo que se construye.',
  },
  'digital-inclusion-shielding-people-from-digital-harm': {
    name: 'Proteger a las personas de los daños digitales',
    description:
      'Protege a las personas de los daños que puede causar la tecnología, como el fraude, la exposición o la exclusión.',
  },
  'digital-inclusion-country-assessment-as-inclusion-baseline': {
    name: 'El diagnóstico del país como línea de base de la inclusión',
    description:
      'Comienza con un estudio del país que registra oportunidades y barreras, para compararlas más adelante.',
  },
  'digital-inclusion-monitoring-interventions-against-the-baseline': {
    name: 'Seguimiento de las intervenciones respecto de la línea de base',
    description: 'Compara lo que lograron las políticas y los proyectos con la situación inicial del país.',
  },
  'digital-inclusion-continuous-inclusion-of-vulnerable-people': {
    name: 'Inclusión continua de las personas vulnerables',
    description:
      'Repite la comprobación mientras funcionen los servicios, pues cambian los grupos en riesgo y sus necesidades.',
  },
  'digital-inclusion-measuring-inclusiveness-of-projects-and-ecosystems': {
    name: 'Medir la inclusividad de proyectos y ecosistemas',
    description:
      'Usa criterios y herramientas acordados para decir cuán inclusivo es un proyecto o un ecosistema entero.',
  },
  'digital-inclusion-dpgs-serving-the-sdgs': {
    name: 'Bienes públicos digitales al servicio de los ODS',
    description:
      'Usa software, datos, modelos, estándares y contenidos abiertos para avanzar hacia los objetivos mundiales de desarrollo.',
  },
  'digital-inclusion-human-first-whole-of-society-approach': {
    name: 'Enfoque centrado en las personas y que abarca a toda la sociedad',
    description:
      'Antepone las personas a la tecnología y pide la participación de todos los sectores de la sociedad.',
  },
  'digital-governance-and-sovereignty-state-control-of-data-and-goods': {
    name: 'Control estatal de los datos y los bienes',
    description:
      'Aplica la idea de soberanía a los datos y los bienes digitales: el Estado tiene la última palabra, por el bien común.',
  },
  'digital-governance-and-sovereignty-who-governs-data-and-oversight': {
    name: 'Quién gobierna los datos y la supervisión',
    description:
      'Se pregunta qué datos y qué tecnología deben gobernarse, a quién le corresponde y quién vigila.',
  },
  'digital-governance-and-sovereignty-differing-national-governance-models': {
    name: 'Distintos modelos nacionales de gobernanza',
    description:
      'Reconoce que los países entienden la soberanía de maneras distintas y que ningún modelo sirve para todos.',
  },
  'digital-governance-and-sovereignty-competing-agendas-citizens-security-economy': {
    name: 'Agendas contrapuestas: ciudadanía, seguridad y economía',
    description:
      'Sopesa los derechos de la ciudadanía, la seguridad nacional y el beneficio económico cuando apuntan en direcciones distintas.',
  },
  'digital-governance-and-sovereignty-fragile-international-transfer-agreements': {
    name: 'Fragilidad de los acuerdos internacionales de transferencia',
    description:
      'Aborda los acuerdos sobre el traslado de datos y tecnología al extranjero, que son difíciles de sostener y dejan lagunas en la protección.',
  },
  'digital-governance-and-sovereignty-oss-reducing-national-dependencies': {
    name: 'Código abierto para reducir las dependencias nacionales',
    description:
      'Usa el código abierto para aflojar los lazos con proveedores únicos y conservar el dominio de los procesos propios.',
  },
  'digital-governance-and-sovereignty-decisions-on-critical-digital-infrastructure': {
    name: 'Decisiones sobre infraestructuras digitales críticas',
    description:
      'Reúne en una misma mesa a las partes afectadas cuando se decide el futuro de sistemas digitales vitales.',
  },
  'digital-governance-and-sovereignty-protected-and-traceable-national-data-flow': {
    name: 'Flujo nacional de datos protegido y trazable',
    description:
      'Hace visible adónde van los datos de las personas, las empresas y los servicios de salud, y los mantiene a salvo por el camino.',
  },
  'digital-governance-and-sovereignty-consistent-rules-on-technology-trade': {
    name: 'Reglas coherentes sobre el comercio de tecnología',
    description:
      'Trabaja en favor de reglas sobre transferencia de tecnología que sean iguales dentro y fuera del país y puedan comprobarse.',
  },
  'digital-governance-and-sovereignty-oss-enabled-governance-mechanisms': {
    name: 'Mecanismos de gobernanza posibles gracias al código abierto (finalidad)',
    description:
      'Reúne los mecanismos de gobernanza que las soluciones de código abierto hacen posibles o más sólidos.',
  },
  'resource-mobilisation-meaning-of-resource-mobilisation': {
    name: 'Significado de la movilización de recursos',
    description:
      'Explica el término: todo lo que se hace para que un proyecto tenga los medios para desplegarse, mantenerse y mejorar.',
  },
  'resource-mobilisation-partnering-with-large-technology-firms': {
    name: 'Alianzas con grandes empresas tecnológicas',
    description:
      'Estudia el apoyo de grandes empresas tecnológicas, que aportan herramientas, servicios en la nube y visibilidad.',
  },
  'resource-mobilisation-partnerships-of-public-and-private-bodies': {
    name: 'Alianzas entre entidades públicas y privadas',
    description:
      'Estudia los proyectos conjuntos con socios privados y las cinco cosas que deben acordarse antes de firmar: objetivos, condiciones, salida, partes interesadas y revisión.',
  },
  'resource-mobilisation-raising-resources-from-communities': {
    name: 'Obtener recursos de las comunidades',
    description:
      'Enumera diez formas en que las personas beneficiarias pueden aportar dinero, tiempo, lugares o datos.',
  },
  'resource-mobilisation-working-with-no-or-low-funds': {
    name: 'Trabajar sin fondos o con pocos fondos',
    description:
      'Da diez pautas para proyectos casi sin dinero: donaciones en especie, voluntariado, herramientas gratuitas y pasos pequeños.',
  },
  'resource-mobilisation-working-with-part-of-the-funds': {
    name: 'Trabajar con parte de los fondos',
    description:
      'Da diez pautas para proyectos con parte del dinero: prioridades, cofinanciación, austeridad y cuentas claras.',
  },
  'resource-mobilisation-working-with-full-funds': {
    name: 'Trabajar con todos los fondos necesarios',
    description:
      'Da diez pautas para proyectos con dinero suficiente: planificación, talento, infraestructura y planes a largo plazo.',
  },
  'resource-mobilisation-projects-the-government-owns': {
    name: 'Proyectos de titularidad pública',
    description:
      'Da diez pautas para proyectos que pertenecen al Estado, empezando por su lugar en el plan y el presupuesto nacionales.',
  },
  'resource-mobilisation-projects-a-private-organisation-owns': {
    name: 'Proyectos cuya titular es una organización privada',
    description:
      'Da ocho pautas para proyectos que pertenecen a una organización privada, que debe obtener ingresos sin dejar fuera a nadie.',
  },
  'resource-mobilisation-projects-held-informally-by-an-organisation': {
    name: 'Proyectos que una organización mantiene de manera informal',
    description: 'Da ocho pautas para proyectos sin titular formal, que primero deben ganarse la confianza.',
  },
  'resource-mobilisation-governance-and-budgeting-steps': {
    name: 'Pasos de gobernanza y presupuestación',
    description:
      'Describe nueve pasos de la presupuestación, desde el análisis de las necesidades hasta la aprobación y la corrección posterior.',
  },
  'resource-mobilisation-managing-contingencies-of-resources': {
    name: 'Gestión de contingencias en los recursos',
    description: 'Da diez pautas para el día en que falte el dinero, el personal o el apoyo político.',
  },
} satisfies OseeTexts['topic'];
