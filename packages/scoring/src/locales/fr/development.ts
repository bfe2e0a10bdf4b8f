import type { MessageTexts } from '@osee/core';
import type { DevelopmentMessageId } from '../../country/development/message-id.ts';

/** The sentences about public indicators in French. */
export const development = {
  'group.low': 'faible',
  'group.medium': 'moyen',
  'group.high': 'élevé',
  'group.very-high': 'très élevé',
  composite: '{title} ({subject}) : {value} sur 100.',
  'composite-open':
    '{title} ({subject}) : part connue insuffisante pour un seul chiffre ; la valeur se situe entre {worst} et {best} sur 100.',
  'composite-range': 'Quand tout sera connu, la valeur se situera entre {worst} et {best} sur 100.',
  group: 'Groupe : {group}.',
  'groups-possible': 'Groupes encore possibles : {groups}.',
  part: '{part} : {value} sur 100.',
  'part-open':
    '{part} : part connue insuffisante pour un seul chiffre ; la valeur se situe entre {worst} et {best} sur 100.',
  'part-range':
    '{part} : {value} sur 100 selon ce qui est connu ; entre {worst} et {best} quand tout sera connu.',
  missing: {
    plural: 'count',
    one: '{count} indicateur manque : {names}.',
    other: '{count} indicateurs manquent : {names}.',
  },
  imputed: {
    plural: 'count',
    one: '{count} chiffre est une estimation et ne compte pas : {names}.',
    other: '{count} chiffres sont des estimations et ne comptent pas : {names}.',
  },
  old: {
    plural: 'count',
    one: '{name} : chiffre de {year}, vieux de {count} an.',
    other: '{name} : chiffre de {year}, vieux de {count} ans.',
  },
  later: '{name} : le chiffre de {year} porte sur une année postérieure à l’évaluation et ne compte pas.',
  years: 'Les chiffres portent sur les années {first} à {last}.',
  shared: 'Indicateurs qui mesurent la même chose et partagent un seul poids : {names}.',
  'own-weights': 'Les parties, les échelles et les poids sont propres à ce projet et peuvent être remplacés.',
  'no-rank':
    'Les chiffres décrivent l’état d’un pays, non le travail de son bureau. Ils ne le comparent à aucun autre pays.',
} as const satisfies MessageTexts<DevelopmentMessageId>;
