import type { OseeTexts } from '../osee-texts.ts';

/** The readings in Spanish; the titles of published works stay as they are. */
export const readings = {
  'strategy-github-blog-three-ways-to-get-started': {
    name: '3 ways every company can get started with an open-source software strategy - The GitHub Blog',
    description:
      'Un artículo breve del blog de GitHub que señala tres primeros pasos hacia una estrategia de código abierto.',
  },
  'strategy-how-to-launch-an-open-source-project': {
    name: 'How to launch an open source project',
    description:
      'Una guía práctica del trabajo previo a la publicación de un proyecto, para equipos que publican por primera vez.',
  },
  'strategy-how-to-develop-an-open-source-strategy': {
    name: 'How to Develop an Open Source Strategy',
    description:
      'Un artículo sobre cómo pasar de unos hábitos dispersos de código abierto a una estrategia escrita.',
  },
  'strategy-european-commission-open-source-software-strategy': {
    name: 'Open source software strategy - European Commission',
    description:
      'La estrategia con la que la Comisión Europea rige su propio uso y publicación de software de código abierto; un ejemplo de gran organismo público.',
  },
  'strategy-setting-an-open-source-strategy': {
    name: 'Setting an Open Source Strategy',
    description:
      'Una guía para armonizar el trabajo de código abierto con lo que una organización intenta lograr.',
  },
  'strategy-bcg-why-you-need-an-open-source-software-strategy': {
    name: 'Why You Need an Open Source Software Strategy | BCG',
    description:
      'Los argumentos de una consultora para tratar el código abierto como asunto de la alta dirección y no solo de los equipos de ingeniería.',
  },
  'strategy-open-source-guides': {
    name: 'Open Source Guides',
    description:
      'Una colección de guías de libre lectura para iniciar y dirigir proyectos de código abierto y contribuir a ellos.',
  },
  'procurement-and-legal-consent-building-block-description': {
    name: '2 Description | bb-consent',
    description:
      'Una página de una especificación para gestionar el consentimiento en los servicios digitales.',
  },
  'procurement-and-legal-oxfam-responsible-data-management-training-pack': {
    name: 'Responsible Data Management training pack - Oxfam Policy & Practice',
    description: 'Material de formación de Oxfam para equipos que recogen y conservan datos sobre personas.',
  },
  'procurement-and-legal-data-responsibility-and-protection-principles-for-clusters': {
    name: 'Summary of Data Responsibility and Protection Principles for Clusters',
    description:
      'Un resumen de los principios con los que los grupos de coordinación humanitaria tratan y protegen los datos.',
  },
  'procurement-and-legal-responsible-data-management': {
    name: 'Responsible Data Management',
    description:
      'Orientaciones para tratar con cuidado los datos de las personas durante todo el ciclo de vida de los datos; no se indica la obra exacta.',
  },
  'procurement-and-legal-openprocurement': {
    name: 'OpenProcurement',
    description:
      'Una caja de herramientas de código abierto para la contratación pública electrónica, citada también en las consideraciones del módulo.',
  },
  'procurement-and-legal-floss-license-slide': {
    name: 'The Free-Libre / Open Source Software (FLOSS) License Slide',
    description:
      'Un diagrama de una página que muestra qué licencias libres y de código abierto pueden combinarse y en qué sentido.',
  },
  'procurement-and-legal-gdpr-and-open-source-software-communities': {
    name: 'The General Data Protection Regulation and Open Source Software Communities',
    description:
      'Un artículo jurídico sobre lo que supone el reglamento europeo de protección de datos para las comunidades de código abierto.',
  },
  'procurement-and-legal-floss-for-sustainable-development': {
    name: 'Free and open source software and technology for sustainable development /',
    description:
      'Un libro sobre lo que el software libre y de código abierto puede hacer por el desarrollo sostenible.',
  },
  'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities': {
    name: 'Guidelines for creating sustainable open source communities | Interoperable Europe Portal',
    description:
      'Orientaciones europeas sobre lo que mantiene viva una comunidad de código abierto de organismos públicos.',
  },
  'resource-mobilisation-oecd-monitoring-and-evaluation-of-open-government-strategies': {
    name: 'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
    description:
      'Un capítulo de un volumen estadístico de la OCDE sobre cómo siguen los países sus estrategias de gobierno abierto; figura también en la tabla de formación de «Desarrollo de capacidades».',
  },
  'resource-mobilisation-key-insights-european-public-sector-open-source-opportunity': {
    name: 'Key Insights from "The European Public Sector Open Source Opportunity"',
    description:
      'Las principales conclusiones de un estudio sobre el código abierto en el sector público europeo; figura también en la tabla de formación de «Requisitos y especificaciones».',
  },
  'resource-mobilisation-undp-how-cities-can-benefit-from-open-source-technology': {
    name: 'How Cities can benefit from the Use of Open Source Technology? | United Nations Development Programme',
    description:
      'Un artículo del PNUD sobre lo que ganan los gobiernos municipales con la tecnología de código abierto.',
  },
  'resource-mobilisation-national-cybersecurity-strategy-good-practice': {
    name: '5. National Cybersecurity Strategy Good Practice - NCS guide',
    description:
      'El capítulo sobre buenas prácticas de una guía para redactar una estrategia nacional de ciberseguridad.',
  },
  'technical-open-cloud-infrastructure': {
    name: 'Infraestructura abierta en la nube',
    description:
      'Nubes construidas con componentes de código abierto, que la administración puede operar por sí misma o contratar a varios proveedores.',
  },
  'technical-data-lifecycle': {
    name: 'Ciclo de vida de los datos',
    description:
      'Las etapas de los datos desde la recogida hasta la eliminación, y quién es responsable en cada una.',
  },
  'technical-data-quality': {
    name: 'Calidad de los datos',
    description: 'Cómo mantener los datos correctos, completos y actualizados, aptos para tomar decisiones.',
  },
  'technical-encryption': {
    name: 'Cifrado',
    description:
      'Proteger los datos almacenados y en tránsito para que solo pueda leerlos quien tenga derecho a ello.',
  },
  'technical-data-hosting': {
    name: 'Alojamiento de datos',
    description: 'Dónde se guardan los datos, bajo qué legislación y quién puede acceder a ellos.',
  },
  'technical-anonymization': {
    name: 'Anonimización',
    description:
      'Modificar los datos sobre personas para que no se pueda reconocer a nadie, y los límites de hacerlo.',
  },
  'technical-privacy': {
    name: 'Privacidad',
    description: 'Respetar, al diseñar los sistemas, el control de las personas sobre su propia información.',
  },
  'technical-security': {
    name: 'Seguridad',
    description: 'Proteger los sistemas frente a ataques, fallos y usos indebidos como tarea cotidiana.',
  },
  'technical-devops': {
    name: 'DevOps',
    description:
      'Desarrollar y operar software en un mismo equipo, con pasos automatizados entre ambas tareas.',
  },
  'technical-sandbox-demo-environments': {
    name: 'Entornos de prueba y demostración',
    description: 'Copias seguras de un sistema en las que se pueden hacer pruebas sin tocar datos reales.',
  },
  'technical-analytics': {
    name: 'Analítica',
    description: 'Convertir los datos de los servicios en conocimiento sobre su uso y su efecto.',
  },
  'technical-code-quality': {
    name: 'Calidad del código',
    description: 'Qué hace que el código sea legible, comprobable y seguro de modificar, y cómo se mide.',
  },
  'technical-code-re-use': {
    name: 'Reutilización del código',
    description: 'Encontrar, valorar y usar código existente, y publicar el propio para los demás.',
  },
  'technical-staff-upskilling': {
    name: 'Perfeccionamiento del personal',
    description: 'Ayudar a las personas ya empleadas a asumir nuevas tareas técnicas.',
  },
  'technical-documentation-and-user-manuals': {
    name: 'Documentación y manuales de uso',
    description: 'Textos para quienes operan, amplían o usan un sistema.',
  },
  'technical-implementation': {
    name: 'Implementación',
    description: 'Llevar a un uso real, paso a paso, la solución elegida.',
  },
  'technical-maintenance': {
    name: 'Mantenimiento',
    description:
      'Mantener un sistema correcto, actualizado y seguro durante los años que siguen al lanzamiento.',
  },
  'technical-change-management': {
    name: 'Gestión del cambio',
    description:
      'Ayudar a personas e instituciones en el paso a nuevos sistemas; por su tema, cercano a la competencia del mismo nombre en «Estrategia».',
  },
} satisfies OseeTexts['reading'];
