import type { MessageTexts } from '@osee/core';
import type { DevelopmentMessageId } from '../../country/development/message-id.ts';

/** The sentences about public indicators in Portuguese. */
export const development = {
  'group.low': 'baixo',
  'group.medium': 'médio',
  'group.high': 'alto',
  'group.very-high': 'muito alto',
  composite: '{title} ({subject}): {value} em 100.',
  'composite-open':
    '{title} ({subject}): sabe-se demasiado pouco para um só valor; está entre {worst} e {best} em 100.',
  'composite-range': 'Quando tudo for conhecido, estará entre {worst} e {best} em 100.',
  group: 'Grupo: {group}.',
  'groups-possible': 'Grupos ainda possíveis: {groups}.',
  part: '{part}: {value} em 100.',
  'part-open': '{part}: sabe-se demasiado pouco para um só valor; está entre {worst} e {best} em 100.',
  'part-range': '{part}: {value} em 100 pelo que se sabe; entre {worst} e {best} quando tudo for conhecido.',
  missing: {
    plural: 'count',
    one: 'Falta {count} indicador: {names}.',
    other: 'Faltam {count} indicadores: {names}.',
  },
  imputed: {
    plural: 'count',
    one: '{count} valor é uma estimativa e não conta: {names}.',
    other: '{count} valores são estimativas e não contam: {names}.',
  },
  old: {
    plural: 'count',
    one: '{name}: valor de {year}, com {count} ano.',
    other: '{name}: valor de {year}, com {count} anos.',
  },
  later: '{name}: o valor de {year} é de um ano posterior à avaliação e não conta.',
  years: 'Os valores são dos anos {first} a {last}.',
  shared: 'Indicadores que medem o mesmo e partilham um só peso: {names}.',
  'own-weights': 'As partes, as escalas e os pesos são próprios deste projeto e podem ser substituídos.',
  'no-rank':
    'Os valores descrevem o estado de um país, não o trabalho do seu gabinete. Não o comparam com nenhum outro país.',
} as const satisfies MessageTexts<DevelopmentMessageId>;
