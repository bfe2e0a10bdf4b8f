import type { OseeTexts } from '../osee-texts.ts';

/** The technical domains in Spanish. */
export const technicalDomains = {
  'interoperability-and-standards-compliance': {
    name: 'Interoperabilidad y cumplimiento de estándares',
    description:
      'Conecta sistemas mediante interfaces abiertas y formatos de datos acordados, según marcos nacionales e internacionales.',
  },
  'open-source-software-development': {
    name: 'Desarrollo de software de código abierto',
    description:
      'Modifica y mantiene código abierto y lo devuelve a los proyectos, con control de versiones y comprensión del funcionamiento de las comunidades.',
  },
  'cloud-and-infrastructure-management': {
    name: 'Gestión de la nube y la infraestructura',
    description:
      'Opera sistemas en un centro de datos, en la nube o en ambos, con contenedores y con infraestructura descrita en código.',
  },
  'cybersecurity-and-secure-devops': {
    name: 'Ciberseguridad y DevOps seguro',
    description:
      'Configura, audita y entrega software de forma segura allí donde un fallo perjudicaría al país.',
  },
  'data-architecture-and-management': {
    name: 'Arquitectura y gestión de datos',
    description:
      'Diseña sistemas de datos escalables, describe los datos para que otros puedan encontrarlos y fija reglas para su uso.',
  },
  'digital-identity-and-access-management': {
    name: 'Identidad digital y gestión de accesos',
    description:
      'Permite iniciar sesión una sola vez para muchos servicios y da a cada persona solo los derechos que requiere su función.',
  },
  'monitoring-logging-and-observability': {
    name: 'Monitoreo, registro de eventos y observabilidad',
    description:
      'Muestra en todo momento con qué rapidez y fiabilidad funciona un servicio y cuál es la experiencia de las personas usuarias.',
  },
  'localization-and-adaptability': {
    name: 'Localización y adaptabilidad',
    description:
      'Ajusta las herramientas existentes a las lenguas, leyes y costumbres locales, con interfaces que todo el mundo puede usar.',
  },
  'testing-integration-and-quality-assurance': {
    name: 'Pruebas, integración y aseguramiento de la calidad',
    description:
      'Prueba cada cambio de forma automática, también cuando las partes de un sistema proceden de varios proveedores.',
  },
} satisfies OseeTexts['technical-domain'];
