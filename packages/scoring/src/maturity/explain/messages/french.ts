import type { MessageCatalogue } from '@osee/core';
import type { MaturityMessageId } from './message-id.ts';

/**
 * The sentences of a maturity explanation in French.
 *
 * @category maturity
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { maturityFrench } from '@osee/scoring/maturity';
 *
 * formatMessage(maturityFrench, 'score', { title: 'Stratégie', score: 63, maximum: 100 });
 * // => 'Stratégie obtient 63 sur 100.'
 * ```
 */
export const maturityFrench: MessageCatalogue<MaturityMessageId> = {
  locale: 'fr',
  messages: {
    score: '{title} obtient {score} sur {maximum}.',
    'score-none': '{title} n’a pas de score : rien ne s’y applique ou rien n’a été répondu.',
    'score-blocked': '{title} n’aura de score que lorsque toutes ses questions auront une réponse.',
    interval: 'Selon les réponses encore ouvertes, le résultat ira de {worst} à {best}.',
    coverage: '{percent} % de ce qui s’applique a reçu une réponse.',
    confidence: 'Les évaluateurs déclarent une confiance de {percent} %.',
    level: 'Le niveau atteint est « {level} » ; le suivant est « {next} ».',
    'level-none': 'Aucun niveau n’est encore atteint.',
    'level-top': 'Le niveau atteint est « {level} », le plus élevé.',
    'level-settled': 'Aucune réponse ouverte ne peut plus changer ce niveau.',
    'level-range': 'Selon les réponses ouvertes, le niveau se situe entre « {worst} » et « {best} ».',
    'blocking-score': 'Pour « {level} », « {title} » doit atteindre {need} % ; il en a {have} %.',
    'blocking-level':
      'Pour « {level} », les questions de « {bound} » doivent atteindre {need} % ; elles ont {have} %.',
    'blocking-node': 'Pour « {level} », « {part} » doit atteindre {need} % ; il en a {have} %.',
    'blocking-each': 'Pour « {level} », chacune de ces parties doit atteindre {need} % : {items}.',
    'blocking-criterion': 'Pour « {level} », cette question doit atteindre {need} % et a {have} % : {items}',
    'blocking-musts': 'Pour « {level} », ces obligations doivent d’abord être remplies : {items}',
    'blocking-no-data': 'Pour « {level} », aucune réponse ne permet de juger.',
    'conformance-yes': 'Toutes les obligations applicables sont remplies.',
    'conformance-no': {
      plural: 'count',
      one: '{count} obligation n’est pas remplie : {items}',
      other: '{count} obligations ne sont pas remplies : {items}',
    },
    'conformance-unknown': 'On ne sait pas encore si toutes les obligations sont remplies.',
    part: '« {title} » obtient {score} sur {maximum} et apporte {points} points.',
    'part-none': '« {title} » n’a pas de score et n’est pas compté.',
    gain: '« {criterion} » : passer à « {option} » apporte {points} points.',
    'gain-level': '« {criterion} » : passer à « {option} » apporte {points} points et le niveau « {level} ».',
    'caveat-model-not-published':
      'Le modèle n’est pas publié (état : {status}) : le résultat est une illustration.',
    'caveat-low-coverage':
      'Seuls {coverage} % ont une réponse, moins que les {minimum} % demandés par le modèle : le résultat est provisoire.',
    'caveat-not-applicable-share':
      'Dans « {title} », {share} % du poids a été déclaré sans objet, plus que {maximum} %.',
    'caveat-hidden-zero': 'Le score de « {title} » cache des parties qui ont 0 : {titles}.',
    'caveat-expired-evidence': {
      plural: 'count',
      one: '{count} réponse compte comme inconnue, car sa preuve a expiré.',
      other: '{count} réponses comptent comme inconnues, car leurs preuves ont expiré.',
    },
    'caveat-future-evidence': {
      plural: 'count',
      one: '{count} réponse compte comme inconnue, car sa preuve date d’un jour ultérieur.',
      other: '{count} réponses comptent comme inconnues, car leurs preuves datent d’un jour ultérieur.',
    },
    'caveat-contradicting-evidence': {
      plural: 'count',
      one: '{count} réponse compte comme inconnue, car une preuve la contredit.',
      other: '{count} réponses comptent comme inconnues, car des preuves les contredisent.',
    },
    'caveat-unsupported-answers': {
      plural: 'count',
      one: '{count} réponse compte comme inconnue, faute de justification ou de preuve.',
      other: '{count} réponses comptent comme inconnues, faute de justification ou de preuve.',
    },
    'caveat-without-evidence': {
      plural: 'count',
      one: '{count} réponse est sans preuve.',
      other: '{count} réponses sont sans preuve.',
    },
    'caveat-ignored-answers': {
      plural: 'count',
      one: '{count} réponse porte sur une question qui n’est pas en vigueur et ne compte pas.',
      other: '{count} réponses portent sur des questions qui ne sont pas en vigueur et ne comptent pas.',
    },
    'caveat-open-musts': {
      plural: 'count',
      one: '{count} obligation est ouverte.',
      other: '{count} obligations sont ouvertes.',
    },
    'policy-notApplicable-exclude': 'Ce qui est sans objet n’entre pas dans le score.',
    'policy-notApplicable-countAsMet': 'Ce qui est sans objet compte comme rempli.',
    'policy-notApplicable-zero': 'Ce qui est sans objet compte 0.',
    'policy-notApplicable-anchorToTarget': 'Ce qui est sans objet compte comme sa cible.',
    'policy-unanswered-zero':
      'Les questions ouvertes comptent 0 ; la fourchette montre ce qu’elles peuvent devenir.',
    'policy-unanswered-exclude':
      'Les questions ouvertes n’entrent pas dans le score ; la fourchette montre ce qu’elles peuvent devenir.',
    'policy-unanswered-block': 'Une partie qui a une question ouverte n’a pas de score.',
    'policy-rollUp-mean': 'Une partie obtient la moyenne pondérée de son contenu.',
    'policy-rollUp-flatMean': 'Une partie obtient la moyenne pondérée de toutes ses questions.',
    'policy-rollUp-avgOfAvg': 'Une partie obtient la moyenne de ses parties, chacune comptant une fois.',
    'policy-rollUp-sum': 'Une partie obtient la somme pondérée de son contenu.',
    'policy-rollUp-min': 'Une partie vaut ce que vaut sa partie la plus faible.',
    'policy-rollUp-ladder':
      'Une partie compte jusqu’à sa première question qui n’est pas entièrement remplie.',
    'policy-emptyRequirement-notEvaluated': 'Un niveau qui ne peut être jugé n’est pas attribué.',
    'policy-emptyRequirement-skip': 'Une exigence qui ne peut être jugée est passée.',
    'policy-emptyRequirement-fail': 'Une exigence qui ne peut être jugée compte comme non remplie.',
  },
};
