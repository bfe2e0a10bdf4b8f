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
    'El trabajo se planifica, se financia y tiene seguimiento, y se cumplen todas las obligaciones.',
  'level.leading.description': 'El ecosistema se sostiene por sí mismo y aporta a otros.',
  'question.whole-life-cost':
    'Antes de elegir un software, ¿se comparan los costos de personal y de licencias en toda su vida útil?',
  'question.open-source-risk':
    '¿Se conocen y se tratan los riesgos de seguridad de los componentes de código abierto?',
  'question.leading-the-change':
    'Cuando un servicio migra al código abierto, ¿se planifica y se dirige el cambio para el personal y las personas usuarias?',
  'question.licence-choice': '¿Se eligen y se comprueban las licencias según lo que necesita cada proyecto?',
  'question.standards-in-requirements':
    '¿Nombran los requisitos los estándares abiertos que debe cumplir un sistema, y se comprueba?',
  'question.open-tenders':
    '¿Pueden los proveedores de soluciones de código abierto competir en igualdad de condiciones en las licitaciones públicas?',
  'question.lasting-community':
    '¿Tienen los proyectos de código abierto que dirige el gobierno una comunidad que perdura más allá de cada contrato?',
  'question.people-for-open-source':
    '¿Se prevé, se contrata y se conserva al personal necesario para operar los servicios de código abierto?',
  'question.secured-funding':
    '¿Tiene el trabajo en código abierto financiación de más de una fuente y por más tiempo que el de un solo proyecto?',
  'question.inclusive-design':
    '¿Pueden usar los servicios personas con discapacidad, poca escolaridad, equipos antiguos o mala conexión?',
  'question.sovereignty-policy':
    '¿Dice una política por qué y dónde se usa código abierto para mantener el control de los sistemas públicos?',
  'question.independent-oversight':
    '¿Supervisa una instancia independiente cómo se gobiernan los sistemas públicos de código abierto?',
  'question.open-interfaces':
    '¿Intercambian datos los sistemas públicos mediante interfaces abiertas y documentadas?',
  'question.secure-delivery': '¿Forma la seguridad parte de cómo se construye, revisa y publica el software?',
  'question.tested-changes':
    '¿Se prueba cada cambio de forma automática antes de que llegue a las personas usuarias?',
  'question.local-languages':
    '¿Están los servicios en las lenguas del país y adaptados a sus normas y costumbres?',
  note: 'Borrador que aún no ha pasado por una prueba piloto. Las preguntas, los pesos y los niveles son del propio proyecto. Los pesos se declaran con sus razones y no resultan del número de preguntas de una parte; al lado se muestran otras ponderaciones.',
  office: 'La oficina de código abierto',
  'reason.no-decision-above-threshold':
    'En el período no hubo ninguna decisión sobre software por encima del umbral nacional.',
  'role.it-manager': 'Responsable de informática',
  'role.system-owner': 'Responsable de los sistemas',
  'reason.no-new-system': 'En el período no se eligió ningún sistema nuevo.',
  'role.head-of-office': 'Responsable de la oficina de código abierto',
  'role.security-officer': 'Responsable de seguridad de la información',
  'reason.no-move': 'En el período no hubo ninguna migración a software de código abierto.',
  'reason.nothing-released':
    'En el período no se publicó ningún software, ni se encargó ninguno con derecho a publicarlo.',
  'role.legal-officer': 'Responsable de asuntos jurídicos',
  'reason.no-tender': 'En el período no hubo ninguna licitación de software.',
  'role.buyer': 'Responsable de contratación pública',
  'reason.no-personal-data': 'Ningún sistema de la institución contiene datos personales.',
  'role.data-protection-officer': 'Delegada o delegado de protección de datos',
  'reason.no-code-maintained':
    'La institución no mantiene ningún código, y ningún proveedor lo mantiene para ella.',
  'role.lead-developer': 'Responsable de desarrollo',
  'role.staff-officer': 'Responsable de personal',
  'reason.no-award': 'En el período no se adjudicó ningún contrato de software.',
  'role.budget-officer': 'Responsable de presupuesto',
  'reason.no-open-source-award':
    'En el período no se adjudicó ningún contrato de trabajos sobre software de código abierto.',
  'reason.no-development-contract': 'No hay en curso ningún contrato de desarrollo de software.',
  'reason.no-third-party': 'Ningún tercero trata datos personales por cuenta de la institución.',
  'reason.no-code-base-led': 'La institución no dirige ninguna base de código.',
  'role.community-manager': 'Responsable de la comunidad',
  'role.partnership-officer': 'Responsable de alianzas',
  'reason.no-open-source-service': 'Ningún servicio se apoya todavía en software de código abierto.',
  'reason.no-in-kind-contribution': 'No se usa ninguna contribución en especie.',
  'role.inclusion-officer': 'Responsable de inclusión digital',
  'role.policy-officer': 'Responsable de política digital',
  'reason.no-service-project': 'En el período no empezó ningún proyecto de servicio.',
  'role.auditor': 'Responsable de auditoría',
  'reason.no-international-agreement':
    'No está en vigor ningún acuerdo internacional sobre datos o sobre tecnología digital.',
  'reason.no-partnership-contract':
    'No hay en curso ningún contrato de asociación público-privada para infraestructura digital.',
  'reason.no-outside-funding': 'Ningún sistema se financia desde fuera del país.',
  'role.data-manager': 'Responsable de datos e interfaces',
  'reason.no-custom-built-system': 'Ningún sistema en uso se construyó por encargo.',
  'reason.no-login': 'Ningún servicio exige iniciar sesión.',
  'reason.one-language': 'El país tiene una sola lengua oficial y ninguna lengua minoritaria reconocida.',
  'reason.no-built-or-adapted-system': 'Ningún sistema en uso se construyó por encargo ni se adaptó.',
  'reason.no-software-developed':
    'En el período no se desarrolló ningún software con cargo a la institución.',
  'reason.no-own-course': 'La institución no imparte ningún curso propio.',
  'reason.no-local-change':
    'En el período la institución no modificó ningún software de código abierto ajeno.',
  'depth.quick': 'Exploración rápida',
  'depth.quick.rule':
    'Las ocho obligaciones, y al menos una pregunta por cada módulo, por los ámbitos técnicos y por la oficina; tres personas las responden en una hora con los registros a mano.',
  'depth.quick.limit.1': 'De las 49 competencias y ámbitos técnicos, hay 36 por los que nunca se pregunta.',
  'depth.quick.limit.2':
    'La puntuación de un módulo descansa en una o dos preguntas, por lo que no se nombra ningún nivel de módulo.',
  'depth.quick.limit.3': 'Dentro de un módulo, las brechas no se pueden ordenar.',
  'depth.quick.limit.4': 'No se dice nada sobre compartir con otros.',
  'depth.standard': 'Estándar',
  'depth.standard.rule':
    'Las 33 competencias que encabezan sus módulos, la única obligación situada por debajo de ellas, los nueve ámbitos técnicos, la oficina y tres preguntas sobre la movilización de recursos.',
  'depth.standard.limit.1':
    'Nunca se pregunta por seis de las siete competencias situadas bajo otra en «Contratación pública y aspectos jurídicos».',
  'depth.standard.limit.2': 'Nunca se hacen cuatro de las siete preguntas sobre la movilización de recursos.',
  'depth.standard.limit.3': 'No se dice nada sobre compartir con otros.',
  'depth.full': 'Completa',
  'depth.full.rule': 'Las setenta preguntas.',
  'depth.full.limit.1': 'No se mide el efecto en la vida de las personas.',
  'depth.full.limit.2': 'No se piden opiniones.',
  'depth.full.limit.3': 'Queda fuera lo que no se puede contar dentro del período.',
  'weighting.nodes-alike': 'Diez partes por igual',
  'weighting.categories-alike': 'Tres categorías por igual',
} as const satisfies Readonly<Partial<Record<EcosystemGeneralTextId, string>>>;
