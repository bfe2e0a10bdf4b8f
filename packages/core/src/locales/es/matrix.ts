import type { OseeTexts } from '../osee-texts.ts';

/** The phases of the development matrix in Spanish. */
export const phases = {
  assess: {
    name: 'Diagnosticar',
    description: 'Averigua en qué situación está el país: necesidades, madurez, riesgos y lo que ya existe.',
  },
  plan: {
    name: 'Planificar',
    description: 'Decide qué se hará, a cargo de quién, con qué medios y en qué orden.',
  },
  implement: {
    name: 'Implementar',
    description: 'Ejecuta el plan: crea oficinas, construye y adapta sistemas, forma a las personas.',
  },
  evaluate: {
    name: 'Evaluar',
    description: 'Mide lo logrado frente a lo previsto y pregunta a las personas afectadas.',
  },
  improve: {
    name: 'Mejorar',
    description:
      'Modifica los planes, los sistemas y las capacidades según lo que reveló la evaluación, y vuelve a empezar.',
  },
} satisfies OseeTexts['phase'];

/** The rows of the development matrix in Spanish. */
export const matrixRows = {
  technical: {
    name: 'Técnica',
    description:
      'Las casillas sobre el propio software: qué debe hacer, cuán bueno y seguro es, dónde funciona y quién sabe manejarlo.',
  },
  organizational: {
    name: 'Organización',
    description:
      'Las casillas sobre la institución: el programa, la oficina, la comunidad, la contratación pública y el derecho.',
  },
  ecosystemic: {
    name: 'Ecosistema',
    description:
      'Las casillas sobre el país que rodea a la institución: capacidades, medios, soberanía e inclusión.',
  },
} satisfies OseeTexts['matrix-row'];

/** The boxes of the development matrix in Spanish. */
export const matrixItems = {
  'os-requirements-specifications': {
    name: 'Requisitos y especificaciones de código abierto',
    description:
      'Determina y mantiene al día lo que deben hacer los sistemas de código abierto y los estándares que siguen.',
  },
  'os-code-security-quality-reuse': {
    name: 'Seguridad, calidad y reutilización del código abierto',
    description: 'Mantiene el código seguro y en buen orden, y prefiere el existente al nuevo.',
  },
  'os-code-hosting-deployment-scaleup': {
    name: 'Alojamiento, despliegue y ampliación de escala del código abierto',
    description:
      'Encuentra un lugar para el código y los servicios, los pone en funcionamiento y los deja crecer con la demanda.',
  },
  'os-technical-specific-training': {
    name: 'Formación técnica o específica en código abierto',
    description: 'Forma a especialistas en los sistemas y las técnicas concretos que ha elegido el país.',
  },
  'dpg-os-management-program': {
    name: 'Gestión del programa de bienes públicos digitales y código abierto',
    description:
      'Dirige como un solo programa la cartera de bienes públicos digitales y de trabajo en código abierto.',
  },
  'ospo-setup': {
    name: 'Creación de la OSPO',
    description:
      'Funda la oficina de programas de código abierto (OSPO): mandato, sede, personas y primeras tareas.',
  },
  'os-community-management': {
    name: 'Gestión de comunidades de código abierto',
    description:
      'Cuida de la comunidad una vez que los sistemas están en uso, para que sostenga su desarrollo posterior.',
  },
  'procurement-legal-compliance': {
    name: 'Contratación pública y cumplimiento jurídico',
    description:
      'Compra y otorga licencias conforme a la ley en cada fase, desde la primera licitación hasta la renovación.',
  },
  'capacity-building': {
    name: 'Desarrollo de capacidades',
    description: 'Eleva las capacidades en la administración y la sociedad a lo largo de todo el programa.',
  },
  'resource-mobilization': {
    name: 'Movilización de recursos',
    description: 'Asegura dinero, personas e infraestructura, y los renueva antes de que se agoten.',
  },
  'digital-governance-sovereignty': {
    name: 'Gobernanza y soberanía digitales',
    description:
      'Resuelve quién controla los datos y la infraestructura antes de construir servicios sobre ellos.',
  },
  'digital-inclusion': {
    name: 'Inclusión digital',
    description: 'Examina si lo construido llega a todo el mundo y lo corrige cuando no es así.',
  },
} satisfies OseeTexts['matrix-item'];
