import type { EcosystemGeneralTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the ecosystem model in Spanish that are not those of one question: levels, steps, roles, reasons, depths. */
export const general = {
  title: 'Ecosistema de código abierto del país',
  'level.initial': 'Inicial',
  'level.exploring': 'Exploratorio',
  'level.repeatable': 'Repetible',
  'level.managed': 'Gestionado',
  'level.leading': 'De referencia',
  'level.initial.description': 'Hay poco o nada en marcha.',
  'level.exploring.description': 'Han empezado equipos aislados.',
  'level.repeatable.description': 'Existen formas comunes de trabajar, y ninguna categoría se queda atrás.',
  'level.managed.description':
    'El trabajo se planifica, se financia y se sigue, y se cumplen todas las obligaciones.',
  'level.leading.description': 'El ecosistema se sostiene por sí mismo y aporta a otros.',
  'step.not-yet': 'Aún no',
  'step.first-steps': 'Primeros pasos',
  'step.established': 'Establecido',
  'step.managed': 'Gestionado',
  'step.embedded': 'Integrado',
  'question.whole-life-cost':
    'Antes de elegir un software, ¿se comparan los costos de personal y de licencias en toda su vida útil?',
  'question.open-source-risk':
    '¿Se conocen y se tratan los riesgos de seguridad de los componentes de código abierto?',
  'question.leading-the-change':
    'Cuando un servicio pasa al código abierto, ¿se planifica y se dirige el cambio para el personal y el público?',
  'question.licence-choice': '¿Se eligen y se comprueban las licencias según lo que necesita cada proyecto?',
  'question.standards-in-requirements':
    '¿Nombran los requisitos los estándares abiertos que debe cumplir un sistema, y se comprueba?',
  'question.open-tenders':
    '¿Pueden competir en igualdad los proveedores de código abierto en las licitaciones públicas?',
  'question.lasting-community':
    '¿Tienen los proyectos de código abierto que dirige el gobierno una comunidad que perdura más allá de cada contrato?',
  'question.people-for-open-source':
    '¿Se prevé, se contrata y se conserva al personal necesario para operar los servicios de código abierto?',
  'question.secured-funding':
    '¿Tiene el código abierto varias fuentes de financiación, más allá de un solo proyecto?',
  'question.inclusive-design':
    '¿Pueden usar los servicios personas con discapacidad, poca escolaridad, equipos antiguos o mala conexión?',
  'question.sovereignty-policy':
    '¿Dice una política por qué y dónde se usa código abierto para mantener el control de los sistemas públicos?',
  'question.independent-oversight':
    '¿Supervisa una instancia independiente cómo se gobiernan los sistemas públicos de código abierto?',
  'question.open-interfaces':
    '¿Intercambian datos los sistemas públicos mediante interfaces abiertas y documentadas?',
  'question.secure-delivery': '¿Forma la seguridad parte de cómo se construye, revisa y publica el software?',
  'question.tested-changes': '¿Se prueba cada cambio de forma automática antes de que llegue al público?',
  'question.local-languages':
    '¿Están los servicios en los idiomas del país y adaptados a sus normas y costumbres?',
} as const satisfies Readonly<Partial<Record<EcosystemGeneralTextId, string>>>;
