/** The texts of “office” in Spanish. */
export const office: Readonly<Record<string, string>> = {
  'office.names.open-source-programme-office.name': 'Open Source Programme Office (OSPO)',
  'office.names.open-source-programme-office.description':
    'El nombre que figura en las diapositivas y en el asunto de la circular, y el que usa este proyecto.',
  'office.names.open-source-program-office.name': 'Open-Source Program Office (OSPO)',
  'office.names.open-source-program-office.description':
    'El mismo nombre en la grafía estadounidense, en el cuerpo de la circular, en la página de la convocatoria y en el marco de formación.',
  'office.names.open-source-program-office.note': 'El conflicto `programme-or-program` recoge ambas grafías.',
  'office.names.ostf.name': 'OSTF',
  'office.names.ostf.description':
    'Como llaman a la oficina de la entidad anfitriona las diapositivas sobre la selección.',
  'office.names.ostf.note':
    'Los documentos no desarrollan nunca la sigla. El conflicto `ostf-or-ospo` lo recoge; entendemos que es la oficina.',
  'office.definitionPoints.appointed-place.name': 'Lugar designado',
  'office.definitionPoints.appointed-place.description':
    'Un lugar designado en una organización, desde el que se supervisa el trabajo de código abierto de esa organización o de un círculo más amplio.',
  'office.definitionPoints.coordination.name': 'Coordinación',
  'office.definitionPoints.coordination.description':
    'Facilita el uso del código abierto, la devolución de mejoras y su publicación, y mantiene unidas las tres cosas.',
  'office.definitionPoints.policy.name': 'Política',
  'office.definitionPoints.policy.description': 'Puede redactar las reglas sobre el código abierto.',
  'office.definitionPoints.licence-compliance.name': 'Cumplimiento de licencias',
  'office.definitionPoints.licence-compliance.description': 'Puede velar por que se cumplan las licencias.',
  'office.definitionPoints.advice.name': 'Asesoramiento',
  'office.definitionPoints.advice.description':
    'Puede mostrar a su propia organización y a otras lo que funciona bien.',
  'office.definitionPoints.culture.name': 'Cultura',
  'office.definitionPoints.culture.description':
    'Puede ayudar a la gente a acostumbrarse a trabajar de forma abierta.',
  'office.definitionPoints.balance-of-benefit-and-risk.name': 'Beneficio y riesgo',
  'office.definitionPoints.balance-of-benefit-and-risk.description':
    'Aporta apertura, cooperación e ideas nuevas, sin perder de vista los riesgos ni los fines de la organización.',
  'office.definitionPoints.central-hub.name': 'Núcleo central',
  'office.definitionPoints.central-hub.description':
    'Un solo núcleo que mantiene a los departamentos en el mismo rumbo.',
  'office.definitionPoints.services.name': 'Servicios',
  'office.definitionPoints.services.description':
    'Se ocupa de los aspectos jurídicos, vincula a los equipos con las comunidades, habla a favor del código abierto, enseña y ayuda a contribuir.',
  'office.definitionPoints.necessity.name': 'Necesidad',
  'office.definitionPoints.necessity.description':
    'Se dice que la necesita todo país que introduce un sistema de código abierto o un bien público digital.',
  'office.definitionPoints.necessity.note': 'El programa paga por sí mismo solo dos oficinas.',
  'office.responsibilities.manage-strategy.name': 'Gestiona la estrategia de software de código abierto',
  'office.responsibilities.manage-strategy.description':
    'Dirige la estrategia de código abierto de la organización.',
  'office.responsibilities.set-policies.name': 'Fija las políticas de uso, desarrollo y contribución',
  'office.responsibilities.set-policies.description':
    'Redacta las reglas para usar el código abierto, construir sobre él y devolver mejoras.',
  'office.responsibilities.set-policies.note':
    'El nombre es la parte impresa en negrita; la frase continúa después.',
  'office.responsibilities.facilitate-collaboration.name': 'Facilita la colaboración',
  'office.responsibilities.facilitate-collaboration.description':
    'Reúne a los equipos, los socios y la comunidad externa.',
  'office.responsibilities.provide-guidance.name': 'Ofrece orientación sobre',
  'office.responsibilities.provide-guidance.description':
    'Asesora en cuestiones de software de código abierto.',
  'office.responsibilities.promote-transparency.name':
    'Promueve la transparencia, la innovación y el impulso de la comunidad',
  'office.responsibilities.promote-transparency.description':
    'Defiende la apertura, las ideas nuevas y el desarrollo dirigido por una comunidad.',
  'office.responsibilities.develop-standards.name': 'Elabora normas internas y buenas prácticas',
  'office.responsibilities.develop-standards.description':
    'Elabora normas internas y buenas prácticas para la tecnología abierta.',
  'office.responsibilities.coordinate-initiatives.name': 'Coordina iniciativas de código abierto',
  'office.responsibilities.coordinate-initiatives.description':
    'Mantiene las distintas iniciativas acordes con los fines de la organización.',
  'office.roles.strategy.name': 'Estrategia',
  'office.roles.strategy.description': 'Decide el rumbo, con peso político y autoridad técnica.',
  'office.roles.strategy.note':
    'La tabla reúne en una celda los tres puestos impresos; se separan por los números.',
  'office.roles.strategy.composition.0.text': '1 CIO para el conjunto del gobierno',
  'office.roles.strategy.composition.1.text': '1 CIO en cada ministerio',
  'office.roles.strategy.composition.2.text': '1 CISO para el conjunto del gobierno',
  'office.roles.service-design.name': 'Diseño de servicios / requisitos y especificaciones',
  'office.roles.service-design.description':
    'Averigua lo que necesitan las personas usuarias y diseña los servicios en consecuencia.',
  'office.roles.service-design.composition.0.text':
    'Personas con larga experiencia en el trabajo de la administración',
  'office.roles.service-design.composition.1.text': 'Personas consultoras externas, si hacen falta',
  'office.roles.procurement.name': 'Contratación pública',
  'office.roles.procurement.description':
    'Contrata de un modo que da al código abierto igualdad de oportunidades.',
  'office.roles.procurement.composition.0.text':
    'Personas que conocen bien las políticas de contratación pública',
  'office.roles.legal-and-policy.name': 'Aspectos jurídicos y políticas',
  'office.roles.legal-and-policy.description':
    'Se ocupa de las licencias, las políticas y la protección de los datos.',
  'office.roles.legal-and-policy.composition.0.text':
    'Personas con larga experiencia en la formulación de políticas',
  'office.roles.community-management.name': 'Gestión de comunidades',
  'office.roles.community-management.description':
    'Crea la comunidad en torno al trabajo y consigue que la gente se sume.',
  'office.roles.community-management.note': 'Un salto de página divide la fila entre las líneas 122 y 125.',
  'office.roles.community-management.composition.0.text':
    'Personas con experiencia en campañas de IEC (información, educación y comunicación)',
  'office.roles.capacity-building.name': 'Desarrollo de capacidades',
  'office.roles.capacity-building.description': 'Enseña y escribe lo que se enseña.',
  'office.roles.fundraising.name': 'Recaudación de fondos',
  'office.roles.fundraising.description': 'Encuentra dinero y negocia con quienes lo dan.',
  'office.roles.fundraising.composition.0.text': 'Especialistas en recaudación de fondos en el país',
  'office.roles.performance-and-monitoring.name': 'Desempeño y seguimiento',
  'office.roles.performance-and-monitoring.description': 'Mide cómo van la oficina y sus proyectos.',
  'office.roles.performance-and-monitoring.composition.0.text': 'Personal interno',
  'office.profiles.government-ministers.name': 'Ministras y ministros del gobierno',
  'office.profiles.government-ministers.description': 'Miembros del gobierno que respaldan la estrategia.',
  'office.profiles.chief-information-officer.name': 'Responsable de sistemas de información (CIO)',
  'office.profiles.chief-information-officer.description':
    'Responde de la tecnología de la información, en el gobierno o en un ministerio.',
  'office.profiles.chief-information-security-officer.name':
    'Responsable de seguridad de la información (CISO)',
  'office.profiles.chief-information-security-officer.description':
    'Responde de la seguridad de la información en el gobierno.',
  'office.profiles.chief-information-security-officer.note':
    'La fuente imprime «Chief Security Information Officer»; la sigla sigue el orden habitual de las palabras.',
  'office.profiles.service-designers.name': 'Especialistas en diseño de servicios',
  'office.profiles.service-designers.description':
    'Planifican un servicio desde el punto de vista de quienes lo usan.',
  'office.profiles.ux-ui-designers.name': 'Especialistas en diseño de UX/UI',
  'office.profiles.ux-ui-designers.description': 'Diseñan lo que ven y hacen las personas usuarias.',
  'office.profiles.digital-procurement-managers.name': 'Responsables de contratación digital',
  'office.profiles.digital-procurement-managers.description':
    'Dirigen la compra de bienes y servicios digitales.',
  'office.profiles.legal-policy-officer.name': 'Responsable de asuntos jurídicos y políticas',
  'office.profiles.legal-policy-officer.description': 'Conoce las licencias y la ley, y redacta políticas.',
  'office.profiles.data-protection-officer.name': 'Delegado de protección de datos (DPD)',
  'office.profiles.data-protection-officer.description':
    'Vigila que los datos personales se traten de forma lícita.',
  'office.profiles.community-managers-mobilisers.name':
    'Responsables de la gestión y movilización de comunidades',
  'office.profiles.community-managers-mobilisers.description':
    'Crean una comunidad y mueven a la gente a participar.',
  'office.profiles.training-and-development-specialists.name':
    'Especialistas en formación y perfeccionamiento',
  'office.profiles.training-and-development-specialists.description': 'Planifican e imparten cursos.',
  'office.profiles.knowledge-and-content-development-officers.name':
    'Responsables del desarrollo de conocimientos y contenidos',
  'office.profiles.knowledge-and-content-development-officers.description':
    'Redactan y conservan el material que se enseña.',
  'office.profiles.fundraising-team.name':
    'Equipo de recaudación de fondos capaz de negociar con financiadores (agencias unilaterales o multilaterales, bancos de desarrollo, agencias de financiación, etc.)',
  'office.profiles.fundraising-team.description':
    'Un equipo capaz de negociar con agencias, bancos y otros financiadores.',
  'office.profiles.monitoring-and-evaluation-officer.name': 'Responsable de seguimiento y evaluación',
  'office.profiles.monitoring-and-evaluation-officer.description':
    'Comprueba si el trabajo tiene el efecto previsto.',
  'office.profiles.monitoring-and-evaluation-officer.note':
    'Dos perfiles figuran en una celda sin separador.',
  'office.profiles.performance-analyst.name': 'Analista de desempeño',
  'office.profiles.performance-analyst.description': 'Estudia las cifras de la oficina y de sus proyectos.',
  'office.setup.placement.name': 'Ubicación',
  'office.setup.placement.description': 'Tiene sus locales en el país, en la sede de una entidad anfitriona.',
  'office.setup.staffing.name': 'Personal',
  'office.setup.staffing.description':
    'Tiene personal local, con ayuda de la entidad anfitriona, de consultorías y de la UIT y el PNUD.',
  'office.setup.duration.name': 'Duración',
  'office.setup.duration.description': 'Funciona dos años, con un plan para el período posterior.',
  'office.setup.local-lead.name': 'Dirección local',
  'office.setup.local-lead.description':
    'La dirección sobre el terreno corresponde a una persona local responsable del proyecto.',
  'office.setup.oversight.name': 'Supervisión',
  'office.setup.oversight.description': 'La UIT y el PNUD gestionan el proyecto en su conjunto.',
  'office.setup.count.name': 'Número de oficinas',
  'office.setup.count.description': 'Una oficina en cada uno de los dos países seleccionados.',
  'office.setup.recruitment.name': 'Selección de personal',
  'office.setup.recruitment.description':
    'OSEE contrata a responsables de proyecto, que dirigen las oficinas en cada país.',
  'office.setup.recruitment.note':
    'Impreso como tarea de «each OSEE» (cada OSEE). El conflicto `who-recruits` explica cómo lo entendemos.',
  'office.setup.global-link.name': 'Vínculo con el mundo',
  'office.setup.global-link.description':
    'El equipo conjunto de la UIT y el PNUD asesora a cada oficina y la conecta con otras de todo el mundo.',
  'office.activities.map-national-state.name': 'Mapeo de la situación nacional',
  'office.activities.map-national-state.description':
    'Averiguar en qué medida usan código abierto los organismos públicos, qué saben hacer y qué falta, y diseñar un plan.',
  'office.activities.map-national-state.outputs.0': 'madurez',
  'office.activities.map-national-state.outputs.1': 'capacidades',
  'office.activities.map-national-state.outputs.2': 'carencias',
  'office.activities.map-national-state.outputs.3': 'plan',
  'office.activities.technical-assistance.name': 'Asistencia técnica',
  'office.activities.technical-assistance.description':
    'Ayudar directamente a los organismos públicos en proyectos digitales, previstos o en curso, que usan código abierto.',
  'office.activities.convene.name': 'Encuentro de las partes',
  'office.activities.convene.description':
    'Dar a quienes trabajan en asuntos digitales en el país lugares de encuentro, presenciales y en línea.',
  'office.activities.awareness-and-capacity.name': 'Sensibilización y capacidades',
  'office.activities.awareness-and-capacity.description':
    'Mostrar a los organismos públicos y al entorno local lo que ofrece el código abierto y enseñarles a usarlo.',
  'office.beneficiaries.government-ministries.name': 'ministerios',
  'office.beneficiaries.government-ministries.description': 'Ministerios del país anfitrión.',
  'office.beneficiaries.departments.name': 'departamentos',
  'office.beneficiaries.departments.description': 'Departamentos de la administración.',
  'office.beneficiaries.agencies.name': 'organismos',
  'office.beneficiaries.agencies.description': 'Organismos públicos.',
  'office.beneficiaries.local-digital-ecosystem.name': 'ecosistema digital local',
  'office.beneficiaries.local-digital-ecosystem.description':
    'Empresas, equipos de desarrollo, universidades y grupos del país que trabajan en asuntos digitales.',
  'office.scopes.country-wide.name': 'país anfitrión (visión amplia)',
  'office.scopes.country-wide.description': 'Atiende a todo el país.',
  'office.scopes.country-wide.note': 'Las palabras entre paréntesis figuran en otro lugar de la frase.',
  'office.scopes.sector.name': 'sector concreto',
  'office.scopes.sector.description': 'Atiende a un sector.',
  'office.scopes.agency.name': 'organismo público concreto',
  'office.scopes.agency.description': 'Atiende a un organismo público.',
  'office.scopes.programme.name': 'programa de implementación',
  'office.scopes.programme.description': 'Atiende a un programa en ejecución.',
  'office.costs.funded.local-staff.name': 'personal local',
  'office.costs.funded.local-staff.description': 'Salarios del personal en el país.',
  'office.costs.funded.events.name': 'organización de eventos',
  'office.costs.funded.events.description': 'Celebración de eventos.',
  'office.costs.funded.training.name': 'costos de formación',
  'office.costs.funded.training.description': 'La formación y lo que cuesta.',
  'office.costs.funded.external-experts.name': 'personas expertas externas',
  'office.costs.funded.external-experts.description': 'Honorarios de personas expertas externas.',
  'office.costs.funded.other-operational.name': 'etc.',
  'office.costs.funded.other-operational.description':
    'Otros gastos de funcionamiento de la oficina que la fuente no nombra.',
  'office.costs.funded.other-operational.note': 'La lista termina en «etc.».',
  'office.costs.inKind.office-rental.name': 'alquiler de la oficina',
  'office.costs.inKind.office-rental.description': 'Alquiler de los locales.',
  'office.costs.inKind.equipment.name': 'compra de equipos',
  'office.costs.inKind.equipment.description': 'Compra de equipos.',
  'office.costs.inKind.electricity-internet.name': 'electricidad e Internet',
  'office.costs.inKind.electricity-internet.description': 'Electricidad y conexión a Internet.',
  'office.costs.inKind.other-infrastructure.name': 'otros costos de infraestructura',
  'office.costs.inKind.other-infrastructure.description':
    'Otros costos de infraestructura que la fuente no nombra.',
  'office.costs.note':
    'La carta de la circular nombra la parte de la entidad anfitriona en solo dos palabras: electricidad y alojamiento.',
};
