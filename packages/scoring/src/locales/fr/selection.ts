import type { MessageTexts } from '@osee/core';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';

/** The sentences of an explanation of a selection in French. */
export const selection = {
  'title-summary': 'En bref',
  'title-gates': 'Conditions',
  'title-scores': 'Scores',
  'title-reasons': 'Pourquoi pas les autres',
  'title-changes': 'Ce qui changerait le choix',
  'title-rules': 'Ce que coûtent les règles',
  'title-ranks': 'Rangs',
  'title-limits': 'Limites',
  'proposed-with-share':
    'Proposition : {chosen} ; part des pondérations qui donnent ce même choix : {share} sur 100 ; choix suivant : {next}.',
  'proposed-with-share-alone':
    'Proposition : {chosen} ; part des pondérations qui donnent ce même choix : {share} sur 100 ; il n’y a pas d’autre choix.',
  proposed: 'Proposition : {chosen} ; choix suivant : {next}.',
  'proposed-alone': 'Proposition : {chosen} ; il n’y a pas d’autre choix.',
  'nobody-proposed': 'Aucune proposition n’est possible. Ce qui s’y oppose : {rules}',
  'nobody-proposed-too-few':
    'Aucune proposition n’est possible : nombre à choisir, {size} ; nombre de candidatures classées, {count}.',
  'leader-with-share': 'En tête : {leader} ; part des pondérations où c’est aussi le cas : {share} sur 100.',
  leader: 'En tête : {leader}.',
  'nobody-ranked': 'Aucune candidature ne peut être classée.',
  provisional: 'Le choix est provisoire : des conditions restent à vérifier ({applicants}).',
  'too-close-choice':
    'L’écart est trop faible pour trancher : d’autres poids donnent souvent un autre choix.',
  'too-close-leader':
    'L’écart au premier rang est trop faible pour trancher : d’autres poids placent souvent une autre candidature en tête.',
  tied: 'Les points ne permettent pas de trancher : un autre choix en a autant, et l’ordre déclaré a décidé.',
  'tied-leader': 'Les points ne permettent pas de départager le premier rang ; autant de points : {others}.',
  'gate-pass': '{applicant} : condition remplie. {gate}',
  'gate-fail': '{applicant} : condition non remplie. {gate}',
  'gate-unknown': '{applicant} : condition à vérifier. {gate}',
  'gate-waived':
    '{applicant} : dérogation. {gate} Dérogation accordée par : {by} ; date : {date:date} ; motif : « {reason} »',
  'found-income-low': 'Revenu faible, exercice {fiscalYear}.',
  'found-income-lower-middle': 'Revenu intermédiaire, tranche inférieure, exercice {fiscalYear}.',
  'found-income-upper-middle': 'Revenu intermédiaire, tranche supérieure, exercice {fiscalYear}.',
  'found-income-high': 'Revenu élevé, exercice {fiscalYear}.',
  'found-income-unclassified': 'Sans classement par revenu, exercice {fiscalYear}.',
  'found-window': 'Envoi le {submitted:date} ; l’appel était ouvert du {opens:date} au {closes:date}.',
  'found-host-type': 'Type d’organisation : {type}.',
  'host-type-public': 'organisme public',
  'host-type-academic': 'établissement universitaire',
  'host-type-not-for-profit': 'organisation à but non lucratif',
  'host-type-company': 'entreprise',
  'found-host-country': 'Pays de l’organisation hôte : {country}.',
  'found-fact': 'Donnée « {fact} » : {value}.',
  'found-fact-source': 'Source : {source}, {date:date}.',
  'found-fact-none': 'Donnée « {fact} » : non indiquée.',
  'stated-by': 'Déclaration de : {by}.',
  'stated-on': 'Déclaré le {date:date}.',
  'stated-reason': 'Motif donné : « {reason} »',
  score: '{applicant} : score de {score} sur 100.',
  'score-open': '{applicant} : score de {score} sur 100 ; de {worst} à {best} quand tout sera connu.',
  'score-none':
    '{applicant} : pas de score, part connue insuffisante ({branches}) ; de {worst} à {best} sur 100 quand tout sera connu.',
  'bar-known': '{criterion} : {points} sur {most}.',
  'bar-unknown': '{criterion} : inconnu, jusqu’à {most}.',
  'bar-assessors': {
    plural: 'assessors',
    one: '{criterion} : {assessors} évaluation.',
    other: '{criterion} : {assessors} évaluations, de {lowest} à {highest} sur 100.',
  },
  'bar-excluded': {
    plural: 'count',
    one: '{criterion} : {count} réponse écartée pour conflit d’intérêts.',
    other: '{criterion} : {count} réponses écartées pour conflit d’intérêts.',
  },
  'why-not-eligible': '{applicant} : candidature non admissible. Conditions non remplies : {gates}',
  'why-undecided': '{applicant} : décision en attente. Conditions à vérifier : {gates}',
  'why-missing-branch': '{applicant} : classement impossible, part connue insuffisante ({branches}).',
  'why-withdrawn': '{applicant} : candidature retirée.',
  'why-superseded': '{applicant} : candidature remplacée par une autre, plus récente, du même pays.',
  'why-points': '{applicant} : {points} sur 100 au-dessous de la candidature comparée ({chosen}).',
  'why-level': '{applicant} : à égalité avec la candidature comparée ({chosen}) ; l’ordre déclaré a tranché.',
  'why-rule':
    '{applicant} : {points} sur 100 au-dessus de la candidature comparée ({chosen}), mais une règle s’y oppose : {rules}',
  'ahead-on': '{chosen} : avance de {points} ({criterion}).',
  'behind-on': '{chosen} : retard de {points} ({criterion}).',
  'would-if-score':
    '{applicant} : égalité si la valeur était de {to} au lieu de {from} sur 100 ({criterion}).',
  'flip-weight':
    'Un autre choix ({ids}) serait à égalité si ce poids était de {to} au lieu de {from} sur 100 : {criterion}.',
  'flip-weight-none': 'Aucun changement d’un seul poids ne modifie le choix.',
  'flip-weight-unknown':
    'La marge de chaque poids n’a pas été calculée : il y a des lacunes, ou les moyennes ne sont pas arithmétiques.',
  'flip-score':
    'Un autre choix ({ids}) serait à égalité si cette valeur était de {to} au lieu de {from} sur 100 : {applicant}, {criterion}.',
  'flip-score-none': 'Aucun changement d’un seul score ne modifie le choix.',
  'left-out-changes': 'Sans ce critère, le choix serait autre ({ids}) : {criterion}.',
  'left-out-same': 'Quel que soit le critère retiré, le choix reste le même.',
  'method-changes-arithmetic': 'Choix avec des moyennes arithmétiques : {ids}.',
  'method-changes-geometric': 'Choix avec des moyennes géométriques : {ids}.',
  'method-changes-rank-sum': 'Choix avec des rangs à la place des valeurs : {ids}.',
  'method-same': 'Moyennes arithmétiques, moyennes géométriques et rangs donnent le même choix.',
  'assumptions-shift': 'Sur l’ensemble des réglages essayés, déplacement moyen des rangs : {shift}.',
  'assumptions-still': 'Aucun des réglages essayés ne fait bouger un rang.',
  'assumptions-choice': 'Part des réglages essayés qui donnent ce même choix : {share} sur 100.',
  'assumptions-choice-same': 'Tous les réglages essayés donnent le même choix.',
  'shift-weights':
    'De ce qui fait bouger les rangs, part due aux poids : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'choice-weights':
    'De ce qui change le choix, part due aux poids : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'shift-aggregation':
    'De ce qui fait bouger les rangs, part due au type de moyenne : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'choice-aggregation':
    'De ce qui change le choix, part due au type de moyenne : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'shift-missing':
    'De ce qui fait bouger les rangs, part due à la règle pour les lacunes : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'choice-missing':
    'De ce qui change le choix, part due à la règle pour les lacunes : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'shift-normalisation':
    'De ce qui fait bouger les rangs, part due aux échelles : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'choice-normalisation':
    'De ce qui change le choix, part due aux échelles : {first:percent} isolément, {total:percent} avec d’autres réglages.',
  'left-out-shift':
    'Sans ce critère, déplacement moyen des rangs : {shift}, plus que sans n’importe quel autre ({criterion}).',
  'rule-free': 'Cette règle ne coûte rien : {rule}',
  'rule-costs': 'Coût de cette règle : {points} sur 100 ; choix sans elle : {without}. {rule}',
  'no-rules': 'Aucune règle ne s’applique au choix.',
  'rule-blocks': 'Cette règle s’oppose à tout choix : {rule}',
  'rules-not-priced': 'Il n’y a pas de choix, donc le coût des règles n’est pas calculable.',
  rank: '{applicant} : rang {rank}.',
  'rank-range': '{applicant} : rang {rank}, entre {best} et {worst} quand tout sera connu.',
  'rank-none': '{applicant} : sans rang.',
  'rank-none-range': '{applicant} : encore sans rang, entre {best} et {worst} quand tout sera connu.',
  'rank-draws': '{applicant} : dans neuf pondérations sur dix, entre {best} et {worst}.',
  'rank-draws-one': '{applicant} : dans neuf pondérations sur dix, rang {rank}.',
  'limit-support': 'Le score aide le comité de sélection à décider et ne décide pas à sa place.',
  'limit-illustrative': 'Les poids et les niveaux sont des exemples : personne ne les a adoptés.',
  'limit-coverage': '{applicant} : part connue du poids, {coverage:percent}.',
  'limit-weightings':
    'Les parts portent sur des pondérations et ne sont pas des probabilités : nombre de tirages, {draws} ; graine aléatoire, {seed}.',
  'limit-assumptions':
    'Réglages tirés avec la graine aléatoire {seed}, taille de l’échantillon {samples} ; variation de chaque poids jusqu’à {band:percent} de sa valeur.',
  'limit-regions': 'Les régions sont celles de cette liste : {scheme}.',
  'scheme-itu': 'UIT',
  'scheme-un': 'Nations Unies',
  'scheme-un-subregion': 'Nations Unies (sous-régions)',
  'scheme-undp': 'PNUD',
  'scheme-world-bank': 'Banque mondiale',
  'limit-position':
    'Les documents divergent sur un point, et cette position a été retenue ({conflict}) : {position}.',
  'nobody-proposed-unknown':
    'Aucune proposition tant que des données dont dépendent les règles restent inconnues : {facts}.',
  'provisional-facts': 'Le choix est provisoire : il dépend de ce que personne ne sait encore ({facts}).',
  'fact-of': '{applicant} ({attribute})',
  'attribute-region': 'région',
  'region-Africa': 'Afrique',
  'region-Americas': 'Amériques',
  'region-Arab States': 'États arabes',
  'region-Asia-Pacific': 'Asie et Pacifique',
  'region-CIS': 'Communauté des États indépendants',
  'region-Europe': 'Europe',
  'region-Asia': 'Asie',
  'region-Oceania': 'Océanie',
  alternative: 'Hypothèse : {conditions}. Proposition : {chosen}.',
  'alternative-nobody': 'Hypothèse : {conditions}. Aucune proposition n’est possible.',
  'alternative-open': 'Hypothèse : {conditions}. Choix non calculé : il y a trop de possibilités.',
  'condition-is': '{applicant}, {attribute} : {value}',
  'condition-is-not': '{applicant}, {attribute} autre que : {value}',
  'condition-same': 'même valeur pour {applicant} et {other} ({attribute})',
  'condition-not-same': 'valeurs différentes pour {applicant} et {other} ({attribute})',
  'why-left-aside':
    '{applicant} : candidature laissée de côté, car une donnée dont dépend cette règle est inconnue ({attribute}). {rules}',
  'why-open': '{applicant} : choix encore possible, selon ce que personne ne sait encore ({facts}).',
  'ahead-on-rest': '{chosen} : avance de {points} sur tout le reste, arrondi compris.',
  'behind-on-rest': '{chosen} : retard de {points} sur tout le reste, arrondi compris.',
  'limit-stated-fact':
    '{applicant}, {attribute} : {value}, selon la candidature elle-même ({source}, {date:date}).',
  'limit-stated-fact-alone':
    '{applicant}, {attribute} : {value}, selon la candidature elle-même, sans source.',
  'limit-inferred-fact': '{applicant}, {attribute} : {value} ; déduction, aucune liste lue ne l’indique.',
  'found-income-none': 'Groupe de revenu inconnu, exercice {fiscalYear}.',
  'found-window-readings':
    'Envoi le {submitted:date} ou le {other:date}, selon le fuseau horaire retenu ; l’appel était ouvert du {opens:date} au {closes:date}.',
} as const satisfies MessageTexts<SelectionMessageId>;
