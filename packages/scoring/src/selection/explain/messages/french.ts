import type { MessageTemplate } from '@osee/core';
import type { SelectionMessageId } from '../message-id.ts';

/** The French texts. */
export const french: Readonly<Record<SelectionMessageId, MessageTemplate>> = {
  'title-summary': 'En bref',
  'title-gates': 'Conditions',
  'title-scores': 'Scores',
  'title-reasons': 'Pourquoi pas les autres',
  'title-changes': 'Ce qui changerait le choix',
  'title-rules': 'Ce que coûtent les règles',
  'title-ranks': 'Rangs',
  'title-limits': 'Limites',

  'proposed-with-share':
    'Proposition : {chosen} ; sur 100 pondérations, {share} donnent ce même choix ; le suivant est {next}.',
  'proposed-with-share-alone':
    'Proposition : {chosen} ; sur 100 pondérations, {share} donnent ce même choix ; il n’y a pas d’autre choix.',
  proposed: 'Proposition : {chosen} ; le choix suivant est {next}.',
  'proposed-alone': 'Proposition : {chosen} ; il n’y a pas d’autre choix.',
  'nobody-proposed': 'Aucune proposition n’est possible. Ce qui s’y oppose : {rules}',
  'nobody-proposed-too-few':
    'Aucune proposition n’est possible : le nombre à choisir est {size}, et le nombre de candidatures classées est {count}.',
  'leader-with-share': '{leader} arrive en tête ; c’est aussi le cas dans {share} pondérations sur 100.',
  leader: '{leader} arrive en tête.',
  'nobody-ranked': 'Aucune candidature ne peut être classée.',
  provisional: 'Le choix est provisoire : des conditions restent ouvertes pour {applicants}.',
  'too-close-choice': 'Le choix est trop serré pour trancher : d’autres poids en donnent souvent un autre.',
  'too-close-leader':
    'Le premier rang est trop serré pour trancher : d’autres poids en donnent souvent un autre.',
  tied: 'C’est trop serré pour trancher : un autre choix a autant de points, et l’ordre déclaré a décidé.',
  'tied-leader': 'Le premier rang est trop serré pour trancher : autant de points pour {others}.',

  'gate-pass': '{applicant} : remplie. {gate}',
  'gate-fail': '{applicant} : non remplie. {gate}',
  'gate-unknown': '{applicant} : non connue. {gate}',
  'gate-waived': '{applicant} : dispense. {gate} Dispense accordée par {by} le {date} : « {reason} »',
  'found-income-low': 'Revenu faible en {fiscalYear}.',
  'found-income-lower-middle': 'Revenu intermédiaire, tranche inférieure, en {fiscalYear}.',
  'found-income-upper-middle': 'Revenu intermédiaire, tranche supérieure, en {fiscalYear}.',
  'found-income-high': 'Revenu élevé en {fiscalYear}.',
  'found-income-unclassified': 'Sans classement par revenu en {fiscalYear}.',
  'found-window': 'Envoi le {submitted} ; l’appel était ouvert du {opens} au {closes}.',
  'found-host-type': 'Type d’organisation : {type}.',
  'found-host-country': 'Pays de l’hôte : {country}.',
  'stated-by': 'Déclaré par {by}.',
  'stated-on': 'Déclaré le {date}.',
  'stated-reason': 'Motif donné : « {reason} »',

  score: '{applicant} : {score} points sur 100.',
  'score-open': '{applicant} : {score} points sur 100 ; de {worst} à {best} quand tout sera connu.',
  'score-none':
    '{applicant} : pas de score, car trop peu est connu de {branches} ; de {worst} à {best} points quand tout sera connu.',
  'bar-known': '{criterion} : {points} points sur {most}.',
  'bar-unknown': '{criterion} : non connu, jusqu’à {most} points.',
  'bar-assessors': {
    plural: 'assessors',
    one: '{criterion} : {assessors} évaluateur.',
    other: '{criterion} : {assessors} évaluateurs, de {lowest} à {highest} sur 100.',
  },
  'bar-excluded': {
    plural: 'count',
    one: '{criterion} : {count} réponse écartée pour conflit d’intérêts.',
    other: '{criterion} : {count} réponses écartées pour conflit d’intérêts.',
  },

  'why-not-eligible': '{applicant} n’est pas admissible. Conditions non remplies : {gates}',
  'why-undecided': '{applicant} reste à décider. Conditions non connues : {gates}',
  'why-missing-branch': '{applicant} ne peut pas être classé : trop peu est connu de {branches}.',
  'why-withdrawn': '{applicant} : candidature retirée.',
  'why-superseded': '{applicant} : candidature remplacée par une autre, plus récente, du même pays.',
  'why-points': '{applicant} a {points} points de moins que {chosen}.',
  'why-level': '{applicant} a autant de points que {chosen} ; l’ordre déclaré a tranché.',
  'why-rule': '{applicant} a {points} points de plus que {chosen}, mais une règle l’écarte : {rules}',
  'ahead-on': '{chosen} a {points} points de plus sur {criterion}.',
  'behind-on': '{chosen} a {points} points de moins sur {criterion}.',
  'would-if-score': '{applicant} serait à égalité avec {to} au lieu de {from} sur 100 pour {criterion}.',

  'flip-weight': 'Si {criterion} pesait {to} au lieu de {from} sur 100, le choix {ids} serait à égalité.',
  'flip-weight-none': 'Aucun changement d’un seul poids ne modifie le choix.',
  'flip-weight-unknown':
    'La marge de chaque poids n’a pas été calculée : il y a des lacunes, ou les moyennes ne sont pas arithmétiques.',
  'flip-score':
    'Si {applicant} avait {to} au lieu de {from} sur 100 pour {criterion}, le choix {ids} serait à égalité.',
  'flip-score-none': 'Aucun changement d’un seul score ne modifie le choix.',
  'left-out-changes': 'Sans {criterion}, le choix serait {ids}.',
  'left-out-same': 'Sans l’un ou l’autre des critères, le choix reste le même.',
  'method-changes-arithmetic': 'Avec des moyennes arithmétiques, le choix serait {ids}.',
  'method-changes-geometric': 'Avec des moyennes géométriques, le choix serait {ids}.',
  'method-changes-rank-sum': 'Avec des rangs à la place des valeurs, le choix serait {ids}.',
  'method-same': 'Moyennes arithmétiques, moyennes géométriques et rangs donnent le même choix.',

  'assumptions-shift': 'Sur l’ensemble des réglages essayés, un rang bouge en moyenne de {shift} places.',
  'assumptions-still': 'Aucun des réglages essayés ne fait bouger un rang.',
  'assumptions-choice': 'Sur 100 réglages essayés, {share} donnent ce même choix.',
  'assumptions-choice-same': 'Tous les réglages essayés donnent le même choix.',
  'shift-weights':
    'Sur 100 parts de ce qui fait bouger les rangs, les poids en expliquent {first} à eux seuls et {total} avec d’autres réglages.',
  'shift-aggregation':
    'Sur 100 parts de ce qui fait bouger les rangs, le type de moyenne en explique {first} à lui seul et {total} avec d’autres réglages.',
  'shift-missing':
    'Sur 100 parts de ce qui fait bouger les rangs, la règle pour les lacunes en explique {first} à elle seule et {total} avec d’autres réglages.',
  'shift-normalisation':
    'Sur 100 parts de ce qui fait bouger les rangs, les échelles en expliquent {first} à elles seules et {total} avec d’autres réglages.',
  'choice-weights':
    'Sur 100 parts de ce qui change le choix, les poids en expliquent {first} à eux seuls et {total} avec d’autres réglages.',
  'choice-aggregation':
    'Sur 100 parts de ce qui change le choix, le type de moyenne en explique {first} à lui seul et {total} avec d’autres réglages.',
  'choice-missing':
    'Sur 100 parts de ce qui change le choix, la règle pour les lacunes en explique {first} à elle seule et {total} avec d’autres réglages.',
  'choice-normalisation':
    'Sur 100 parts de ce qui change le choix, les échelles en expliquent {first} à elles seules et {total} avec d’autres réglages.',
  'left-out-shift':
    'Sans {criterion}, un rang bouge en moyenne de {shift} places, plus que sans tout autre critère.',

  'rule-free': 'Cette règle ne coûte rien : {rule}',
  'rule-costs': 'Cette règle coûte {points} points ; sans elle, le choix serait {without} : {rule}',
  'no-rules': 'Aucune règle ne s’applique au choix.',
  'rule-blocks': 'Cette règle s’oppose à tout choix : {rule}',
  'rules-not-priced': 'Il n’y a pas de choix, donc on ne peut pas dire ce que coûtent les règles.',

  rank: '{applicant} : rang {rank}.',
  'rank-range': '{applicant} : rang {rank}, entre {best} et {worst} quand tout sera connu.',
  'rank-none': '{applicant} : sans rang.',
  'rank-none-range': '{applicant} : encore sans rang, entre {best} et {worst} quand tout sera connu.',
  'rank-draws': '{applicant} : dans neuf pondérations sur dix, entre {best} et {worst}.',
  'rank-draws-one': '{applicant} : dans neuf pondérations sur dix, rang {rank}.',

  'limit-support': 'Le score aide le jury à décider et ne décide pas à sa place.',
  'limit-illustrative': 'Les poids et les niveaux sont des exemples : personne ne les a adoptés.',
  'limit-coverage': '{applicant} : {coverage} pour 100 du poids est connu.',
  'limit-weightings':
    'Les parts comptent des pondérations et non des chances : {draws} ont été tirées avec la graine {seed}.',
  'limit-assumptions':
    'Les réglages ont été tirés avec la graine {seed} autour d’un échantillon de {samples} ; chaque poids variait de {band} pour 100 au plus.',
  'limit-regions': 'Les régions sont celles de la liste {scheme}.',
  'limit-position':
    'Les documents divergent sur un point, et cette position a été prise : {conflict} : {position}.',

  'nobody-proposed-unknown': 'Aucune proposition avant que soit connu ce que lisent les règles : {facts}.',
  'provisional-facts': 'Le choix est provisoire : il dépend de ce que personne ne sait encore : {facts}.',
  'fact-of': '{applicant} ({attribute})',
  'attribute-region': 'région',
  alternative: 'Si {conditions}, proposition : {chosen}.',
  'alternative-nobody': 'Si {conditions}, aucune proposition n’est possible.',
  'alternative-open': 'Si {conditions}, le choix n’a pas été calculé : il y a trop de possibilités.',
  'condition-is': '{applicant} a pour {attribute} {value}',
  'condition-is-not': '{applicant} n’a pas pour {attribute} {value}',
  'condition-same': '{applicant} et {other} ont la même valeur ({attribute})',
  'condition-not-same': '{applicant} et {other} n’ont pas la même valeur ({attribute})',
  'why-left-aside':
    '{applicant} a été laissé de côté, car une donnée n’est pas connue ({attribute}) que lit cette règle : {rules}',
  'why-open':
    '{applicant} peut encore être choisi : cela dépend de ce que personne ne sait encore : {facts}.',
  'ahead-on-rest': 'Sur tout le reste, arrondi compris, {chosen} a {points} points de plus.',
  'behind-on-rest': 'Sur tout le reste, arrondi compris, {chosen} a {points} points de moins.',
  'limit-stated-fact':
    '{applicant} : {value} ({attribute}), selon la candidature elle-même ({source}, {date}).',
  'limit-stated-fact-alone':
    '{applicant} : {value} ({attribute}), selon la candidature elle-même, sans source.',
  'limit-inferred-fact':
    '{applicant} : {value} ({attribute}) est une déduction ; aucune liste lue ne l’indique.',
  'found-income-none': 'Aucun groupe de revenu n’est connu pour {fiscalYear}.',
  'found-window-readings':
    'Envoi le {submitted} ou le {other}, selon le fuseau horaire retenu ; l’appel était ouvert du {opens} au {closes}.',
};
