import type { OseeTexts } from '../osee-texts.ts';

/** The rows of the training tables in Spanish. */
export const trainingActivities = {
  'strategy-maturity-assessment': {
    name: 'Evaluación de la madurez',
    description:
      'Sitúa a la institución en una escala de madurez del gobierno digital antes de hacer ningún plan, con modelos publicados y un ejemplo nacional desarrollado.',
  },
  'strategy-digital-strategy-and-roadmap': {
    name: 'Estrategia y hoja de ruta digitales',
    description:
      'Lee en paralelo las estrategias digitales de varios gobiernos y esboza una estrategia y una hoja de ruta propias.',
  },
  'requirements-and-specifications-reference-architecture': {
    name: 'Arquitectura de referencia',
    description:
      'Estudia arquitecturas de referencia para el gobierno digital y deriva de ellas el plan de construcción de una plataforma nacional.',
  },
  'requirements-and-specifications-service-catalogue': {
    name: 'Catálogo de servicios',
    description:
      'Reúne en una sola lista todos los servicios de una institución, con los mismos datos de cada uno, como base para decisiones posteriores.',
  },
  'requirements-and-specifications-service-prioritisation': {
    name: 'Priorización de servicios',
    description:
      'Ordena los servicios por valor y esfuerzo para decidir cuál se digitaliza primero, con el método de GovStack como ejemplo.',
  },
  'requirements-and-specifications-requirement-documentation': {
    name: 'Documentación de requisitos',
    description:
      'Practica la redacción y el mantenimiento de la documentación de proyectos abiertos, desde los requisitos hasta la ayuda a las personas usuarias.',
  },
  'requirements-and-specifications-specifications': {
    name: 'Especificaciones',
    description:
      'Aprende qué debe contener una especificación de software público, con un estándar publicado y un estudio del sector público europeo.',
  },
  'requirements-and-specifications-validation-and-verification': {
    name: 'Validación y verificación',
    description:
      'Comprueba que un sistema de código abierto entregado hace lo especificado y que su código es lo que dice ser.',
  },
  'procurement-and-legal-policy-contractual-obligations-transparency-and-accountability': {
    name: 'Políticas, obligaciones contractuales, transparencia y rendición de cuentas',
    description:
      'Estudia leyes y ejemplos públicos de contratación de código abierto, con atención a las políticas, las obligaciones contractuales, la apertura y la rendición de cuentas.',
  },
  'procurement-and-legal-licensing-compliance': {
    name: 'Cumplimiento de licencias, divulgación del código fuente, propiedad intelectual, cumplimiento normativo y gestión de riesgos',
    description:
      'Repasa el cumplimiento de licencias, la publicación del código fuente, la titularidad de los derechos, la regulación y el riesgo, a partir de un capítulo de libro sobre el sector público.',
  },
  'community-management-understanding-community-development-principles': {
    name: 'Comprensión de los principios del desarrollo comunitario',
    description:
      'Un curso de pago sobre cómo nacen y se desarrollan las comunidades, tomado como base para gestionar una.',
  },
  'community-management-stakeholder-engagement-strategy': {
    name: 'Estrategia de participación de las partes interesadas',
    description:
      'Pensada para tratar cómo se gana e implica a las partes afectadas por un proyecto; la fuente solo recoge el título.',
  },
  'community-management-project-management-for-community-development': {
    name: 'Gestión de proyectos para el desarrollo comunitario',
    description:
      'Una certificación de pago que aplica métodos de gestión de proyectos al sector público y al trabajo comunitario.',
  },
  'community-management-benefits-of-community-management-training': {
    name: 'Ventajas de la formación en gestión de comunidades para responsables de proyectos del sector público',
    description:
      'Un curso gratuito en línea para concejales, concejalas y residentes sobre cómo gestionar bien una comunidad.',
  },
  'capacity-building-capacity-building': {
    name: 'Desarrollo de capacidades',
    description:
      'Estudia cómo desarrollan los gobiernos las capacidades técnicas en la función pública, con informes sobre la infraestructura digital, el personal público y las condiciones para el código abierto.',
  },
  'capacity-building-monitoring-and-evaluation': {
    name: 'Seguimiento y evaluación',
    description:
      'Aprende a planificar, medir y juzgar un programa por sus resultados, con un manual, encuestas y un curso general.',
  },
  'digital-inclusion-digital-inclusion-accessibility': {
    name: 'Inclusión digital: accesibilidad',
    description:
      'Examina qué hace utilizables los servicios digitales para las personas con discapacidad y en otras condiciones difíciles.',
  },
  'digital-inclusion-digital-inclusion-relevance-and-digital-skills': {
    name: 'Inclusión digital: pertinencia y competencias digitales',
    description:
      'Examina si los servicios importan a la gente y si esta tiene las capacidades para usarlos, a partir de un artículo de investigación.',
  },
  'digital-governance-and-sovereignty-digital-governance-and-sovereignty': {
    name: 'Gobernanza y soberanía digitales',
    description:
      'Participa en cursos ejecutivos y seminarios sobre cómo gobernar el cambio digital y sobre quién controla los datos a través de las fronteras.',
  },
  'resource-mobilisation-resource-mobilisation-funding': {
    name: 'Movilización de recursos y financiación',
    description:
      'Sigue cursos del sistema de las Naciones Unidas sobre alianzas, financiación y obtención de recursos para el desarrollo.',
  },
  'technical-fundamentals-of-open-source': {
    name: 'Fundamentos del código abierto',
    description:
      'Presenta el código abierto en su conjunto: nociones básicas de la nube, las herramientas de un programa de código abierto, y cómo se crea y crece una oficina dedicada a él.',
  },
} satisfies OseeTexts['training-activity'];
