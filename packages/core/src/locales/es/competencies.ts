import type { OseeTexts } from '../osee-texts.ts';

/** The competencies and their parts in Spanish. */
export const competencies = {
  'analysing-labour-costs-versus-licencing-costs': {
    name: 'Análisis de los costos laborales frente a los de licencias',
    description:
      'Compara, a lo largo de toda la vida de un sistema, lo que cuestan las personas cualificadas con lo que cuestan las licencias propietarias. En países con salarios moderados, el resultado suele favorecer al código abierto y el dinero se queda en la economía local.',
  },
  'capacity-building': {
    name: 'Desarrollo de capacidades',
    description:
      'Forma dentro de la institución un equipo que puede operar, adaptar y desarrollar sistemas de código abierto y que sigue aprendiendo. El dinero invertido en esas capacidades refuerza el mercado laboral local en vez de salir del país en pagos de licencias.',
  },
  'platform-and-tool-selection': {
    name: 'Selección de plataformas y herramientas',
    description:
      'Elige plataformas de código abierto por la necesidad, el encaje con los sistemas existentes, la salud de la comunidad que las sostiene y la seguridad, y no por costumbre o reputación.',
  },
  'software-contribution-governance': {
    name: 'Gobernanza de las contribuciones de software',
    description:
      'Fija las reglas con las que el personal puede aportar código a proyectos externos: quién lo aprueba, a quién pertenece la obra, qué licencia se aplica y cómo se revisa antes.',
  },
  'security-and-risk-management': {
    name: 'Seguridad y gestión de riesgos',
    description:
      'Sabe por dónde pueden ser atacados los componentes de código abierto, les aplica los parches de seguridad y hace examinar su seguridad de forma periódica.',
  },
  'change-management': {
    name: 'Gestión del cambio',
    description:
      'Conduce a una institución de los sistemas propietarios a los de código abierto: planifica la transición, responde a las inquietudes y prepara a las personas para nuevas formas de trabajar.',
  },
  'licensing-selection-based-on-requirements': {
    name: 'Selección de la licencia según los requisitos',
    description:
      'Escoge la licencia que se ajusta a lo que el proyecto debe poder hacer: compartir, combinar, vender o mantener abierto. Conoce familias como GPL, Apache y MIT y sus consecuencias.',
  },
  'adhering-to-technical-standards': {
    name: 'Cumplimiento de las normas técnicas',
    description:
      'Identifica las normas técnicas que importan para un sistema y demuestra que el software elegido las cumple, para poder conectarlo, ampliarlo y sustituirlo.',
  },
  'compliance-with-security-and-privacy-regulations': {
    name: 'Cumplimiento de la normativa de seguridad y privacidad',
    description:
      'Demuestra que el software de código abierto cumple las leyes y los marcos que le son aplicables, desde la protección de datos hasta los mínimos de seguridad del sector público.',
  },
  'comprehensive-documentation-of-contributions': {
    name: 'Documentación completa de las contribuciones',
    description:
      'Redacta registros de contribuciones que explican a una persona ajena qué se cambió, por qué, cómo funciona y cómo se probó.',
  },
  'active-engagement-with-the-open-source-community': {
    name: 'Participación activa en la comunidad de código abierto',
    description:
      'Toma parte en los proyectos de los que depende la administración: comunica fallos, envía correcciones, interviene en los debates y tiene voz en los planes.',
  },
  'training-and-capacity-initiatives': {
    name: 'Iniciativas de formación y desarrollo de capacidades',
    description:
      'Mantiene un programa de formación duradero, con plan de estudios, talleres y ayuda en el puesto de trabajo, que abarca tanto las herramientas como la forma de funcionar del código abierto.',
  },
  'continuous-evaluation-improvement-mechanisms': {
    name: 'Evaluación continua y mecanismos de mejora',
    description:
      'Mantiene la utilidad de las soluciones tras su lanzamiento: las observa, escucha a las personas usuarias, audita, actualiza y compara con las metas.',
  },
  'value-for-money-assessment': {
    name: 'Evaluación de la relación calidad-precio',
    description:
      'Juzga una oferta por todo lo que costará y aportará durante su vida. No pagar licencia es solo la primera línea de esa cuenta.',
  },
  'understanding-total-cost-of-ownership-tco': {
    name: 'Comprensión del costo total de propiedad (CTP)',
    description:
      'Suma la puesta en marcha, la adaptación, el mantenimiento, las actualizaciones y el soporte durante los años de uso, y compara los totales.',
  },
  'capacity-to-run-integrate-open-source-in-public-procurement': {
    name: 'Capacidad de operar e integrar el código abierto en la contratación pública',
    description:
      'Hace de las soluciones de código abierto una opción normal de las licitaciones públicas: el personal de compras conoce las licencias, redacta pliegos equitativos y distingue un proveedor capaz de uno débil.',
  },
  'understanding-open-source-licensing': {
    name: 'Comprensión de las licencias de código abierto',
    description:
      'Conoce las familias habituales de licencias de código abierto, qué permite cada una y qué exige a cambio.',
  },
  'procurement-process-integration': {
    name: 'Integración en el proceso de contratación pública',
    description:
      'Redacta solicitudes de propuestas y reglas de evaluación con las que las ofertas de código abierto pueden competir en igualdad de condiciones.',
  },
  'vendor-evaluation': {
    name: 'Evaluación de proveedores',
    description:
      'Juzga a los proveedores por su pericia demostrada con sistemas de código abierto y por su comportamiento con los proyectos que usan.',
  },
  'capacity-to-recognize-and-address-legal-challenges': {
    name: 'Capacidad de reconocer y abordar dificultades jurídicas',
    description:
      'Reconoce pronto los problemas jurídicos, ya sean de titularidad, de contratos o de datos personales, y sabe resolverlos o evitarlos.',
  },
  'ip-and-legal-compliance': {
    name: 'Propiedad intelectual y cumplimiento jurídico',
    description: 'Averigua quién tiene qué derechos sobre un software y mantiene su uso dentro de la ley.',
  },
  'contractual-considerations': {
    name: 'Aspectos contractuales',
    description:
      'Redacta y negocia cláusulas de garantía, responsabilidad y soporte adecuadas para un software que nadie posee en exclusiva.',
  },
  'data-privacy-and-security': {
    name: 'Privacidad y seguridad de los datos',
    description:
      'Comprende lo que supone una solución de código abierto para los datos personales y para la seguridad de los sistemas públicos, y dispone las salvaguardias.',
  },
  'identify-build-and-grow-the-open-source-community': {
    name: 'Identificación, creación y crecimiento de la comunidad de código abierto',
    description:
      'Inicia una comunidad desde cero: averigua a quién le interesaría, y da a la gente una razón para venir y otra para quedarse.',
  },
  'managing-open-source-community-over-a-project-lifetime': {
    name: 'Gestión de una comunidad de código abierto durante la vida de un proyecto',
    description:
      'Mantiene viva una comunidad a medida que el proyecto envejece, con reglas que se cumplen, un trato justo de los conflictos y una motivación duradera.',
  },
  'adoption-of-tools': {
    name: 'Adopción de herramientas',
    description:
      'Elige las herramientas con las que una comunidad conversa, planifica, automatiza y publica, y consigue que la gente las use.',
  },
  'leveraging-partnerships-for-resource-mobilization': {
    name: 'Aprovechamiento de las alianzas para la movilización de recursos',
    description:
      'Crea vínculos duraderos con empresas, sociedad civil y universidades que aportan conocimientos, investigación e infraestructura en lugar de dinero.',
  },
  'strategic-funding': {
    name: 'Financiación estratégica',
    description:
      'Encuentra, consigue y administra dinero de varios tipos de fuentes, con propuestas que muestran lo que una iniciativa de código abierto devuelve con el tiempo.',
  },
  'human-resource-planning-and-allocation': {
    name: 'Planificación y asignación de recursos humanos',
    description:
      'Determina qué personas necesita un proyecto y cuándo, y después las encuentra, las forma y las conserva, dentro y fuera de la administración.',
  },
  'mobilizing-in-kind-contributions-and-technical-expertise': {
    name: 'Movilización de contribuciones en especie y conocimientos técnicos',
    description:
      'Atrae ayuda que no es dinero, como voluntariado, asesoramiento especializado, créditos en la nube, licencias o datos.',
  },
  'maximizing-open-source-resource-networks': {
    name: 'Máximo aprovechamiento de las redes de recursos de código abierto',
    description:
      'Recurre a equipos de desarrollo, fundaciones y plataformas de todo el mundo para obtener mentoría, herramientas y consejos que ningún país tiene por sí solo.',
  },
  'conducting-digital-inclusion-assessments': {
    name: 'Realización de diagnósticos de inclusión digital',
    description:
      'Lleva a cabo un estudio nacional sobre quién queda fuera de la vida digital y por qué, con herramientas reconocidas y con especial cuidado por los grupos en riesgo.',
  },
  'strategy-and-policy-development-for-digital-inclusion': {
    name: 'Elaboración de estrategias y políticas de inclusión digital',
    description:
      'Redacta y aplica una política de inclusión acorde con los objetivos nacionales y los compromisos internacionales, y adaptable al avance de la tecnología.',
  },
  'designing-inclusive-open-source-software-solutions': {
    name: 'Diseño de soluciones inclusivas de software de código abierto',
    description:
      'Diseña software de código abierto a partir de las barreras que encuentran las personas y lo prueba con quienes se ven afectadas.',
  },
  'developing-multidisciplinary-approaches-for-digital-inclusion': {
    name: 'Desarrollo de enfoques multidisciplinarios para la inclusión digital',
    description:
      'Sienta a una misma mesa a especialistas en ingeniería, políticas públicas, derecho e investigación social para abordar la exclusión en su conjunto.',
  },
  'digital-sovereignty-and-policy-formulation': {
    name: 'Soberanía digital y formulación de políticas',
    description:
      'Redacta políticas que mantienen el control nacional de los datos y los sistemas vitales mientras los datos siguen cruzando fronteras, y detecta las lagunas de las políticas actuales.',
  },
  'oversight-and-accountability-in-open-source-digital-governance': {
    name: 'Supervisión y rendición de cuentas en la gobernanza digital de código abierto',
    description:
      'Establece controles sobre los sistemas de código abierto del Estado: se sabe quién decide qué, quién lo revisa y cómo puede verlo la ciudadanía.',
  },
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software': {
    name: 'Marcos jurídicos y reglamentarios para un software de código abierto soberano',
    description:
      'Revisa y da forma a las leyes para que permitan el código abierto, protejan los intereses nacionales y sigan siendo compatibles con los acuerdos internacionales.',
  },
  'international-cooperation-and-digital-sovereignty': {
    name: 'Cooperación internacional y soberanía digital',
    description:
      'Trabaja con otros Estados y con organismos internacionales en materia de datos y tecnología, y juzga qué supondría cada acuerdo para el control que ejerce el país.',
  },
  'public-private-partnerships-and-national-digital-ecosystems': {
    name: 'Asociaciones público-privadas y ecosistemas digitales nacionales',
    description:
      'Crea asociaciones con empresas privadas en las que los fines públicos, los datos y la apertura quedan protegidos.',
  },
} satisfies OseeTexts['competency'];
