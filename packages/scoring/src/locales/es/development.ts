import type { MessageTexts } from '@osee/core';
import type { DevelopmentMessageId } from '../../country/development/message-id.ts';

/** The sentences about public indicators in Spanish. */
export const development = {
  'group.low': 'bajo',
  'group.medium': 'medio',
  'group.high': 'alto',
  'group.very-high': 'muy alto',
  composite: '{title} ({subject}): {value} sobre 100.',
  'composite-open':
    '{title} ({subject}): se sabe demasiado poco para una sola cifra; está entre {worst} y {best} sobre 100.',
  'composite-range': 'Cuando se sepa todo, estará entre {worst} y {best} sobre 100.',
  group: 'Grupo: {group}.',
  'groups-possible': 'Grupos aún posibles: {groups}.',
  part: '{part}: {value} sobre 100.',
  'part-open': '{part}: se sabe demasiado poco para una sola cifra; está entre {worst} y {best} sobre 100.',
  'part-range': '{part}: {value} sobre 100 según lo que se sabe; entre {worst} y {best} cuando se sepa todo.',
  missing: {
    plural: 'count',
    one: 'Falta {count} indicador: {names}.',
    other: 'Faltan {count} indicadores: {names}.',
  },
  imputed: {
    plural: 'count',
    one: '{count} cifra es una estimación y no cuenta: {names}.',
    other: '{count} cifras son estimaciones y no cuentan: {names}.',
  },
  old: {
    plural: 'count',
    one: '{name}: cifra de {year}, con {count} año de antigüedad.',
    other: '{name}: cifra de {year}, con {count} años de antigüedad.',
  },
  later: '{name}: la cifra de {year} es de un año posterior a la evaluación y no cuenta.',
  years: 'Las cifras son de los años {first} a {last}.',
  shared: 'Indicadores que miden lo mismo y comparten un solo peso: {names}.',
  'own-weights': 'Las partes, las escalas y los pesos son propios de este proyecto y pueden sustituirse.',
  'no-rank':
    'Las cifras describen el estado de un país, no el trabajo de su oficina. No lo comparan con ningún otro país.',
} as const satisfies MessageTexts<DevelopmentMessageId>;
