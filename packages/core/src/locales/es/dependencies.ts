import type { OseeTexts } from '../osee-texts.ts';

/** The dependencies in Spanish. */
export const dependencies = {
  'strategy-legal-or-policy-requirements': {
    name: 'Requisitos jurídicos o de políticas',
    description:
      'La legislación y las políticas nacionales limitan lo que una estrategia puede prometer, así que hay que leerlas antes de redactarla.',
  },
  'strategy-organisational-priorities': {
    name: 'Prioridades de la organización',
    description:
      'Una estrategia solo se sostiene si sirve a lo que piden la dirección, los consejos, el personal y las personas atendidas.',
  },
  'strategy-available-capacity': {
    name: 'Capacidad disponible',
    description:
      'El número de personas formadas, los equipos y la red disponibles determinan cuán ambiciosa puede ser una estrategia.',
  },
  'strategy-organisational-gaps': {
    name: 'Carencias de la organización',
    description:
      'Un débil trabajo en equipo, unas capacidades escasas o unos datos deficientes son tanto razones para tener una estrategia como límites a ella, porque el código abierto puede ayudar a remediarlos.',
  },
  'requirements-and-specifications-community-management': {
    name: 'Gestión de comunidades',
    description:
      'Los requisitos mejoran cuando las personas afectadas exponen sus propias prioridades y leen el borrador en busca de lagunas y frases poco claras.',
  },
  'requirements-and-specifications-capacity-building': {
    name: 'Desarrollo de capacidades',
    description:
      'Unos documentos bien cuidados y con control de versiones acortan el tiempo que necesita una persona recién llegada antes de contribuir.',
  },
  'procurement-and-legal-capacity-building': {
    name: 'Desarrollo de capacidades',
    description:
      'El personal de compras solo puede aplicar este módulo cuando ha aprendido cómo funcionan los proyectos de código abierto y sus licencias.',
  },
  'procurement-and-legal-ecosystemic-and-societal': {
    name: 'Ecosistema',
    description:
      'Quienes auditan, quienes financian y otras partes en torno a una compra necesitan las mismas ideas básicas, o frenarán lo que el personal de compras ya ha entendido.',
  },
  'procurement-and-legal-requirements-and-specifications': {
    name: 'Requisitos y especificaciones',
    description:
      'Lo que se compra deriva de lo que se pidió, de modo que una licitación vale lo que vale su lista de necesidades.',
  },
  'community-management-strategy': {
    name: 'Estrategia',
    description:
      'Un organismo público que piensa apoyarse en el código abierto debería pensar en su comunidad desde el primer borrador de la estrategia, y no tras el lanzamiento.',
  },
  'community-management-requirements-and-specifications': {
    name: 'Requisitos y especificaciones',
    description:
      'Los miembros solo pueden contribuir bien cuando las necesidades y las interfaces están escritas para ellos.',
  },
  'capacity-building-community-management': {
    name: 'Gestión de comunidades',
    description:
      'Incluso una pequeña comunidad de código abierto puede aportar las primeras personas en formación, que más tarde fortalecen la comunidad.',
  },
  'capacity-building-digital-inclusion': {
    name: 'Inclusión digital',
    description:
      'Las personas formadas pueden transmitir las competencias digitales básicas a su vecindario.',
  },
  'capacity-building-requirements-and-specifications': {
    name: 'Requisitos y especificaciones',
    description:
      'El personal público aprende aquí cómo se recogen las necesidades y cómo se describe una solución.',
  },
  'capacity-building-procurement-and-legal': {
    name: 'Contratación pública y aspectos jurídicos',
    description:
      'El personal de compras aprende aquí cómo se contrata el código abierto y qué reglas deben cambiar para ello.',
  },
  'capacity-building-digital-governance-and-sovereignty': {
    name: 'Gobernanza y soberanía digitales',
    description:
      'Un país que puede construir y mantener su propia infraestructura abierta depende menos de los demás y se recupera antes.',
  },
  'capacity-building-strategy': {
    name: 'Estrategia',
    description:
      'Contar con muchas personas capaces de resolver problemas con código abierto es en sí un objetivo estratégico de un país.',
  },
  'digital-inclusion-all-modules': {
    name: 'Todos los demás módulos',
    description:
      'La inclusión es una pregunta que debe hacerse en todos los demás módulos, desde el diseño y la estrategia hasta la contratación pública, la financiación y la formación.',
  },
  'digital-governance-and-sovereignty-strategy': {
    name: 'Estrategia',
    description:
      'La estrategia de cada institución debe encajar en la forma en que el país en su conjunto quiere alcanzar la soberanía digital.',
  },
  'digital-governance-and-sovereignty-procurement-and-legal': {
    name: 'Contratación pública y aspectos jurídicos',
    description:
      'La revisión de las leyes y unas reglas de contratación uniformes son la base en la que se apoya la supervisión de los datos y los sistemas.',
  },
  'digital-governance-and-sovereignty-requirements-and-specifications': {
    name: 'Requisitos y especificaciones',
    description:
      'Las cláusulas de cumplimiento de una especificación llevan las reglas de la gobernanza al diseño de los sistemas.',
  },
  'digital-governance-and-sovereignty-digital-inclusion': {
    name: 'Inclusión digital',
    description:
      'Que las personas estén incluidas es una prueba práctica de la gobernanza: donde falla la supervisión, crece la brecha digital.',
  },
  'digital-governance-and-sovereignty-capacity-building': {
    name: 'Desarrollo de capacidades',
    description:
      'Los órganos que formulan políticas necesitan conocimientos propios y duraderos de código abierto para actuar en favor de la ciudadanía.',
  },
  'resource-mobilisation-capacity-building': {
    name: 'Categoría «Desarrollo de capacidades»',
    description:
      'Las personas y las capacidades técnicas que un proyecto debe reunir se tratan en «Desarrollo de capacidades».',
  },
} satisfies OseeTexts['dependency'];
