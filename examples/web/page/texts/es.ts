import { es as framework } from '@osee/core/locales/es';
import { maturitySpanish } from '@osee/scoring/maturity';
import { reportSpanish } from '@osee/scoring/report';
import { frameworkNames } from '../framework-names.ts';
import type { PageTexts } from './page-texts.ts';

export const es: PageTexts = {
  locale: 'es',
  ui: {
    title: 'Ecosistema de código abierto: una autoevaluación',
    lead: 'Dieciséis preguntas. Elija el paso que describe a su país hoy; deje sin responder lo que no sepa.',
    privacy: 'Sus respuestas se quedan en esta ventana: nada se envía ni se guarda. Al cerrarla se borran.',
    languages: 'Idioma',
    subject: 'su país',
    unknown: 'No lo sé',
    clear: 'Borrar todas las respuestas',
    result: 'Resultado hasta ahora',
    score: 'Puntos de 100',
    interval: 'Según las respuestas que faltan: entre {worst} y {best}',
    answered: '{answered} de {all} preguntas respondidas',
    level: 'Nivel: {level}',
    next: 'Lo más útil que responder ahora',
    report: 'Informe',
    print: 'Imprimir',
  },
  model: {
    title: 'Ecosistema de código abierto del país',
    levels: {
      initial: 'Inicial',
      exploring: 'Exploración',
      repeatable: 'Repetible',
      managed: 'Gestionado',
      leading: 'Referente',
    },
    steps: {
      'not-yet': 'Todavía no',
      'first-steps': 'Primeros pasos',
      established: 'Establecido',
      managed: 'Gestionado',
      embedded: 'Arraigado',
    },
    questions: {
      'whole-life-cost':
        'Antes de elegir un programa, ¿se comparan los costos de personal y de licencias en toda su vida útil?',
      'open-source-risk':
        '¿Se conocen y se tratan los riesgos de seguridad de los componentes de código abierto?',
      'leading-the-change':
        'Cuando un servicio pasa al código abierto, ¿se planifica y se dirige el cambio para el personal y el público?',
      'licence-choice': '¿Se eligen y se comprueban las licencias según lo que necesita cada proyecto?',
      'standards-in-requirements':
        '¿Nombran los requisitos las normas abiertas que debe cumplir un sistema, y se comprueba?',
      'open-tenders': '¿Compiten en igualdad los proveedores de código abierto en las licitaciones públicas?',
      'lasting-community':
        '¿Tienen los proyectos que dirige el gobierno una comunidad que dura más que cada contrato?',
      'people-for-open-source':
        '¿Se prevé, contrata y conserva a las personas que necesitan los servicios de código abierto?',
      'secured-funding': '¿Hay dinero para el código abierto de varias fuentes y para más de un proyecto?',
      'inclusive-design':
        '¿Pueden usar los servicios personas con discapacidad, poca escolaridad, equipos viejos o mala conexión?',
      'sovereignty-policy':
        '¿Dice una política por qué y dónde se usa código abierto para mantener el control de los sistemas públicos?',
      'independent-oversight':
        '¿Revisa alguien independiente cómo se gobiernan los sistemas públicos de código abierto?',
      'open-interfaces': '¿Intercambian datos los sistemas públicos por interfaces abiertas y documentadas?',
      'secure-delivery': '¿Forma la seguridad parte de cómo se construye, revisa y publica el software?',
      'tested-changes': '¿Se prueba cada cambio de forma automática antes de que llegue al público?',
      'local-languages':
        '¿Están los servicios en los idiomas del país y adaptados a sus normas y costumbres?',
    },
  },
  names: frameworkNames('es', [framework]),
  sentences: maturitySpanish,
  labels: reportSpanish,
};
