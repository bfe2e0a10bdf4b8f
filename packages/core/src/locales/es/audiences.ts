import type { OseeTexts } from '../osee-texts.ts';

/** The audiences in Spanish. */
export const audiences = {
  'strategy-large-governmental-org': {
    name: 'Gran organismo público',
    description:
      'Responsables de un gran organismo público que ya dirigen una oficina de programas de código abierto (OSPO), o que tienen el dinero y la autoridad para abrir una.',
  },
  'strategy-small-governmental-org': {
    name: 'Pequeño organismo público',
    description:
      'La persona que, en un pequeño organismo público, gestiona o mantiene herramientas de código abierto o piensa en usar o publicar alguna.',
  },
  'strategy-large-enterprise': {
    name: 'Gran empresa',
    description:
      'Responsables de una gran empresa cuyo trabajo se asemeja al de una oficina de programas de código abierto (OSPO), o que podrían decidir crear una.',
  },
  'strategy-small-or-medium-enterprise': {
    name: 'Pequeña o mediana empresa',
    description:
      'Directivas y directivos de una empresa pequeña o mediana que cumplen las tareas de una oficina de programas de código abierto (OSPO) junto con otras.',
  },
  'strategy-informal-community-or-individual': {
    name: 'Comunidad informal o particular',
    description:
      'Una sola persona encargada del mantenimiento, o un grupo sin estructura, que usa, desarrolla o publica software de código abierto o piensa hacerlo.',
  },
  'requirements-and-specifications-developers-and-engineers': {
    name: 'Equipos de desarrollo e ingeniería',
    description:
      'Quienes programan y convierten una especificación en funciones operativas, y necesitan que sea exacta.',
  },
  'requirements-and-specifications-project-managers': {
    name: 'Responsables de proyecto',
    description:
      'Quienes planifican el tiempo, el personal y el dinero de un proyecto y solo pueden hacerlo cuando su alcance está claro.',
  },
  'requirements-and-specifications-product-owners-and-stakeholders': {
    name: 'Responsables de producto y partes interesadas',
    description:
      'Responsables de producto, patrocinadores, clientes y personas usuarias que comprueban que lo especificado es lo que de verdad necesitan.',
  },
  'requirements-and-specifications-quality-assurance-team': {
    name: 'Equipo de aseguramiento de la calidad',
    description:
      'Quienes hacen las pruebas, derivan sus casos de la especificación y juzgan el producto conforme a ella.',
  },
  'requirements-and-specifications-technical-writers': {
    name: 'Especialistas en redacción técnica',
    description:
      'Quienes convierten las especificaciones en manuales, referencias de interfaces y ayuda que las personas usuarias entienden.',
  },
  'requirements-and-specifications-open-source-community': {
    name: 'Comunidad de código abierto',
    description:
      'Personas externas que contribuyen y que, gracias a una buena especificación, saben dónde encaja su ayuda y qué puede hacer el proyecto.',
  },
  'requirements-and-specifications-system-integrators': {
    name: 'Integradores de sistemas',
    description:
      'Empresas o equipos que adaptan una solución a las condiciones locales y la conectan con lo que ya existe.',
  },
  'requirements-and-specifications-third-party-developers': {
    name: 'Equipos de desarrollo de terceros',
    description:
      'Equipos independientes que conectan sus propios productos al sistema o le añaden funciones.',
  },
  'procurement-and-legal-project-or-product-managers': {
    name: 'Responsables de proyecto o de producto',
    description:
      'Personas que dan forma a un proyecto y deben mantener dentro de la ley lo que piensan usar o construir. Al terminar saben dónde amplía sus opciones el código abierto y dónde están los límites.',
  },
  'procurement-and-legal-legal-and-policy-professionals': {
    name: 'Profesionales del derecho y de las políticas públicas',
    description:
      'Personal asesor que dice lo que permite la ley y ayuda a armonizar las reglas con el desarrollo abierto. Al terminar está mejor preparado para dar ese asesoramiento.',
  },
  'procurement-and-legal-procurement-managers': {
    name: 'Responsables de contratación pública',
    description:
      'Personal de contratación pública que planifica la adquisición de sistemas, redes y equipos de código abierto. Al terminar conoce las soluciones que se ofrecen y cómo adquirirlas debidamente.',
  },
  'procurement-and-legal-accounting-team': {
    name: 'Equipo de contabilidad',
    description:
      'Personal financiero que lleva los presupuestos y las cuentas de proyectos de código abierto. Al terminar puede planificar, seguir y comunicar mejor los costos.',
  },
  'community-management-software-engineers': {
    name: 'Profesionales de la ingeniería de software',
    description:
      'Profesionales de la ingeniería que trabajan en código abierto, con la mayor variedad posible de lugar, género y experiencia.',
  },
  'community-management-data-analysts': {
    name: 'Analistas de datos',
    description:
      'Analistas que aportan su destreza con los datos a proyectos abiertos y quieren que más gente trabaje en las mismas cuestiones.',
  },
  'community-management-program-managers': {
    name: 'Responsables de programas',
    description:
      'Personas que dirigen programas con varios proyectos y quieren que prosperen las comunidades que los rodean.',
  },
  'community-management-technical-writers': {
    name: 'Especialistas en redacción técnica',
    description:
      'Quienes redactan guías y manuales y quieren hacerlo junto con las personas que usan un proyecto.',
  },
  'community-management-product-designers': {
    name: 'Especialistas en diseño de productos',
    description:
      'Quienes diseñan interfaces y servicios y quieren que su trabajo forme parte de proyectos abiertos.',
  },
  'community-management-developer-advocates': {
    name: 'Responsables de relaciones con desarrolladores',
    description:
      'Personas que representan a los equipos de desarrollo ante un proyecto, y a un proyecto ante los equipos de desarrollo.',
  },
  'community-management-students': {
    name: 'Estudiantes',
    description:
      'Estudiantes universitarios o escolares que buscan tareas reales, mentoría y la compañía de otras personas.',
  },
  'capacity-building-technology-professionals': {
    name: 'Profesionales de la tecnología (análisis, diseño e implementación de sistemas)',
    description:
      'Especialistas que analizan, diseñan y construyen sistemas, y que necesitan una formación reconocida para operar y ampliar el código abierto en la administración.',
  },
  'capacity-building-decision-makers': {
    name: 'Responsables de la toma de decisiones (administración, políticas públicas)',
    description:
      'Altos cargos y responsables de políticas que deciden sobre tecnología y que necesitan ejemplos y métodos para escuchar antes a las personas usuarias y a especialistas.',
  },
  'capacity-building-procurement-officers': {
    name: 'Personal de contratación pública',
    description:
      'Personal público de contratación que necesita conocer las reglas modificadas y cómo se juzga a un proveedor de código abierto.',
  },
  'capacity-building-legal-and-regulatory-experts': {
    name: 'Especialistas en derecho y regulación',
    description:
      'Juristas y personal regulador que redactan o aplican reglas sobre privacidad, protección de datos y seguridad de la infraestructura.',
  },
  'capacity-building-academic-and-training-institutions': {
    name: 'Instituciones académicas y de formación',
    description:
      'Universidades y centros de formación que podrían incorporar el código abierto a sus cursos, certificar a sus estudiantes y vincularse con empresas y ministerios.',
  },
  'capacity-building-governance-bodies-and-collaborative-agencies': {
    name: 'Órganos de gobernanza y organismos colaboradores',
    description:
      'Consejos y organismos que deben dirigir sistemas digitales compartidos entre varios ministerios.',
  },
  'digital-inclusion-community-leaders': {
    name: 'Líderes comunitarios',
    description:
      'Personas de confianza en su pueblo o distrito que pueden ver las barreras locales, reunir ayuda y sumar al vecindario.',
  },
  'digital-inclusion-vulnerable-groups-representatives': {
    name: 'Representantes de grupos en situación de vulnerabilidad',
    description:
      'Portavoces de grupos en riesgo de exclusión que deberían sentarse a la mesa donde se elabora la política de inclusión.',
  },
  'digital-inclusion-policy-makers': {
    name: 'Responsables de políticas públicas',
    description:
      'Personal de la administración que redacta la política digital y quiere que no deje a nadie atrás.',
  },
  'digital-inclusion-non-governmental-organisations': {
    name: 'Organizaciones no gubernamentales (ONG)',
    description:
      'Organizaciones que apoyan a personas marginadas y quieren que sus proyectos encajen en el plan nacional de inclusión.',
  },
  'digital-inclusion-civil-society-organizations': {
    name: 'Organizaciones de la sociedad civil (OSC)',
    description:
      'Grupos de vigilancia y de incidencia que pueden comprobar si los servicios son inclusivos y exigir que mejoren.',
  },
  'digital-inclusion-educational-institutions': {
    name: 'Instituciones educativas',
    description:
      'Escuelas y universidades que pueden enseñar inclusión y dar al alumnado las capacidades para participar.',
  },
  'digital-governance-and-sovereignty-policy-makers': {
    name: 'Responsables de políticas públicas',
    description:
      'Quienes redactan las políticas nacionales y necesitan saber cómo influye el código abierto en el control de la infraestructura digital.',
  },
  'digital-governance-and-sovereignty-national-cybersecurity-council': {
    name: 'Consejo Nacional de Ciberseguridad',
    description:
      'El órgano que protege las redes del país y quiere que la tecnología abierta forme parte de su trabajo sobre riesgos y crisis.',
  },
  'digital-governance-and-sovereignty-state-departments-of-technology-innovation-and-or-commerce': {
    name: 'Ministerios de tecnología, innovación o comercio',
    description:
      'Ministerios de tecnología, innovación o comercio que pueden crear buenas condiciones y alianzas para el código abierto.',
  },
  'digital-governance-and-sovereignty-national-security-council': {
    name: 'Consejo de Seguridad Nacional',
    description:
      'El órgano que coordina la seguridad nacional y quiere herramientas de seguridad abiertas y una mejor cooperación entre sus asociados.',
  },
  'digital-governance-and-sovereignty-government-it-departments': {
    name: 'Departamentos de informática de la administración',
    description:
      'Personal técnico del Estado que opera a diario sistemas de código abierto y los mantiene seguros.',
  },
  'digital-governance-and-sovereignty-academic-and-research-institutions': {
    name: 'Instituciones académicas y de investigación',
    description:
      'Personal investigador y docente que estudia la soberanía y puede desarrollar soluciones para el país.',
  },
  'digital-governance-and-sovereignty-civil-society-organizations': {
    name: 'Organizaciones de la sociedad civil (OSC)',
    description:
      'Grupos ciudadanos que defienden la autodeterminación digital y trabajan por ella con el Estado y las empresas.',
  },
  'resource-mobilisation-procurement-officers-in-government-agencies': {
    name: 'Personal de contratación pública de los organismos públicos',
    description:
      'Personal que contrata para organismos públicos y busca soluciones de código abierto sólidas y adaptables dentro de las reglas que debe cumplir.',
  },
  'resource-mobilisation-donor-agencies': {
    name: 'Organismos donantes',
    description:
      'Quienes conceden subvenciones y donaciones y quieren saber qué logra su dinero para el código abierto y cuál es la mejor forma de darlo.',
  },
  'resource-mobilisation-international-development-institutions': {
    name: 'Instituciones internacionales de desarrollo',
    description:
      'Equipos de instituciones internacionales que dirigen o coordinan proyectos de código abierto en varios países.',
  },
  'resource-mobilisation-billing-managers-in-open-source-communities': {
    name: 'Responsables de las finanzas en comunidades de código abierto',
    description:
      'Quienes manejan el dinero de una comunidad de código abierto y velan por que se destine al mantenimiento y al desarrollo.',
  },
  'resource-mobilisation-fundraisers-in-technology-innovation-agencies': {
    name: 'Responsables de recaudación de fondos en agencias de innovación tecnológica',
    description:
      'Personal de agencias de innovación que busca empresas y personas dispuestas a pagar servicios públicos abiertos.',
  },
  'resource-mobilisation-budgetary-policy-makers': {
    name: 'Responsables de la política presupuestaria',
    description:
      'Responsables del presupuesto que deciden si el código abierto recibe una parte estable del dinero público.',
  },
} satisfies OseeTexts['audience'];
