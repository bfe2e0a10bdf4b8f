import type { MessageTexts } from '@osee/core';
import type { MaturityMessageId } from '../../maturity/explain/messages/message-id.ts';

/** The sentences of an explanation of maturity in French. */
export const maturity = {
  score: '{title} : score de {score} sur {maximum}.',
  'score-none': '{title} : pas de score, car rien ne s’y applique ou aucune réponse n’a été donnée.',
  'score-blocked': '{title} : pas de score avant que chaque question ait une réponse.',
  interval: 'Selon les questions encore sans réponse, le résultat ira de {worst} à {best}.',
  coverage: 'Taux de réponse, sur ce qui s’applique : {percent:percent}.',
  confidence: 'Degré de certitude déclaré par l’équipe d’évaluation : {percent:percent}.',
  level: 'Niveau atteint : « {level} » ; niveau suivant : « {next} ».',
  'level-none': 'Aucun niveau n’est encore atteint.',
  'level-top': 'Niveau atteint : « {level} », le plus élevé.',
  'level-settled': 'Aucune question sans réponse ne peut plus changer ce niveau.',
  'level-range': 'Selon les questions sans réponse, le niveau se situe entre « {worst} » et « {best} ».',
  'blocking-score': '« {title} » : {have:percent} ; seuil de « {level} » : {need:percent}.',
  'blocking-level': 'Questions de « {bound} » : {have:percent} ; seuil de « {level} » : {need:percent}.',
  'blocking-node': '« {part} » : {have:percent} ; seuil de « {level} » : {need:percent}.',
  'blocking-each': 'Seuil de « {level} » dans chaque partie : {need:percent}. Non atteint : {items}.',
  'blocking-criterion':
    'Seuil de « {level} » pour cette question : {need:percent} ; atteint : {have:percent}. {items}',
  'blocking-musts': 'Avant « {level} », obligations à remplir : {items}',
  'blocking-no-data': 'Pour « {level} », aucune réponse ne permet de juger.',
  'conformance-yes': 'Toutes les obligations applicables sont remplies.',
  'conformance-no': {
    plural: 'count',
    one: '{count} obligation n’est pas remplie : {items}',
    other: '{count} obligations ne sont pas remplies : {items}',
  },
  'conformance-unknown': 'Il reste à vérifier si toutes les obligations sont remplies.',
  part: '« {title} » : {score} sur {maximum}, apporte {points}.',
  'part-none': '« {title} » : pas de score, partie non comptée.',
  gain: '« {criterion} » : passer à « {option} » apporte {points}.',
  'gain-level': '« {criterion} » : passer à « {option} » apporte {points} et le niveau « {level} ».',
  'caveat-model-not-published':
    'Le modèle n’est pas publié (état : {status}) : le résultat n’a qu’une valeur d’illustration.',
  'status-draft': 'projet',
  'status-published': 'publié',
  'status-retired': 'retiré',
  'caveat-low-coverage':
    'Taux de réponse de {coverage:percent}, inférieur au minimum du modèle ({minimum:percent}) : le résultat est provisoire.',
  'caveat-not-applicable-share':
    '« {title} » : part du poids déclarée sans objet, {share:percent}, au-dessus de {maximum:percent}.',
  'caveat-hidden-zero': 'Le score de « {title} » masque des parties dont le score est 0 : {titles}.',
  'caveat-expired-evidence': {
    plural: 'count',
    one: '{count} réponse compte comme inconnue, car son élément de preuve a expiré.',
    other: '{count} réponses comptent comme inconnues, car leurs éléments de preuve ont expiré.',
  },
  'caveat-future-evidence': {
    plural: 'count',
    one: '{count} réponse compte comme inconnue, car son élément de preuve date d’un jour ultérieur.',
    other:
      '{count} réponses comptent comme inconnues, car leurs éléments de preuve datent d’un jour ultérieur.',
  },
  'caveat-contradicting-evidence': {
    plural: 'count',
    one: '{count} réponse compte comme inconnue, car un élément de preuve la contredit.',
    other: '{count} réponses comptent comme inconnues, car des éléments de preuve les contredisent.',
  },
  'caveat-unsupported-answers': {
    plural: 'count',
    one: '{count} réponse compte comme inconnue, faute de justification ou d’élément de preuve.',
    other: '{count} réponses comptent comme inconnues, faute de justification ou d’élément de preuve.',
  },
  'caveat-without-evidence': {
    plural: 'count',
    one: '{count} réponse est sans élément de preuve.',
    other: '{count} réponses sont sans élément de preuve.',
  },
  'caveat-ignored-answers': {
    plural: 'count',
    one: '{count} réponse, à une question qui n’est pas en vigueur, ne compte pas.',
    other: '{count} réponses, à des questions qui ne sont pas en vigueur, ne comptent pas.',
  },
  'caveat-open-musts': {
    plural: 'count',
    one: '{count} obligation reste à vérifier.',
    other: '{count} obligations restent à vérifier.',
  },
  'policy-notApplicable-exclude': 'Ce qui est sans objet n’entre pas dans le score.',
  'policy-notApplicable-countAsMet': 'Ce qui est sans objet compte comme rempli.',
  'policy-notApplicable-zero': 'Ce qui est sans objet compte 0.',
  'policy-notApplicable-anchorToTarget': 'Ce qui est sans objet compte comme sa cible.',
  'policy-unanswered-zero':
    'Les questions sans réponse comptent 0 dans le score ; la fourchette montre l’effet qu’elles peuvent avoir.',
  'policy-unanswered-exclude':
    'Les questions sans réponse n’entrent pas dans le score ; la fourchette montre l’effet qu’elles peuvent avoir.',
  'policy-unanswered-block': 'Une partie qui a une question sans réponse n’a pas de score.',
  'policy-rollUp-mean': 'Score d’une partie : moyenne pondérée de son contenu.',
  'policy-rollUp-flatMean': 'Score d’une partie : moyenne pondérée de toutes ses questions.',
  'policy-rollUp-avgOfAvg': 'Score d’une partie : moyenne de ses parties, chacune compte une fois.',
  'policy-rollUp-sum': 'Score d’une partie : somme pondérée de son contenu.',
  'policy-rollUp-min': 'Score d’une partie : celui de sa partie la plus faible.',
  'policy-rollUp-ladder':
    'Score d’une partie : jusqu’à sa première question dont l’exigence n’est pas pleinement remplie.',
  'policy-emptyRequirement-notEvaluated': 'Un niveau qui ne peut être jugé n’est pas attribué.',
  'policy-emptyRequirement-skip': 'Une exigence qui ne peut être jugée est ignorée.',
  'policy-emptyRequirement-fail': 'Une exigence qui ne peut être jugée compte comme non remplie.',
  'score-thin': '{title} : pas de score, trop peu de questions ont une réponse.',
  'bound-outer':
    'Ces deux valeurs sont des bornes : aucune réponse ne les dépasse, et le résultat peut ne pas les atteindre.',
  'level-thin': 'Aucun niveau n’est indiqué, trop peu de questions ont une réponse.',
  'blocking-unknown': 'Pour « {level} », ceci n’est pas encore connu : {items}',
  'policy-openAnswers-anyAnswer':
    'La fourchette tient compte de toutes les réponses possibles aux questions sans réponse, « sans objet » compris là où c’est permis.',
  'policy-openAnswers-anyStep':
    'La fourchette tient compte de tous les degrés possibles des questions sans réponse, mais pas de « sans objet ».',
  'policy-partWithoutLevel-zero':
    'Une partie sans question pour un niveau compte 0 dans la part de ce niveau.',
  'policy-belowMinimumCoverage-provisional':
    'En dessous du taux de réponse minimal, un résultat est provisoire.',
  'policy-belowMinimumCoverage-noLevel': 'En dessous du taux de réponse minimal, aucun niveau n’est indiqué.',
  'policy-belowMinimumCoverage-noScore':
    'En dessous du taux de réponse minimal, il n’y a ni score ni niveau.',
  'policy-tolerance':
    'Une part inférieure au seuil l’atteint quand même si l’écart ne dépasse pas {tolerance}.',
  'node-cap': '« {title} » : la somme apporte au plus {cap}.',
  'node-deduction': '« {title} » : {percent:percent} en moins, car « {part} » atteint {need:percent}.',
  'node-averaged': '« {title} » : moyenne des parties du type « {kind} », chacune compte une fois.',
  'caveat-thin-part':
    '« {title} » : taux de réponse de {coverage:percent}, inférieur à {minimum:percent} ; aucun niveau n’est indiqué pour l’ensemble.',
  'caveat-depth': 'Profondeur « {title} » : {asked} questions posées sur {of}.',
  'never-asked': 'Aucune question posée, donc pas de score : {titles}.',
  'cannot-tell': 'Ce que cette profondeur ne permet pas de dire : {limit}',
  'caveat-small-numbers': {
    plural: 'count',
    one: '{count} réponse repose sur moins de cinq cas : lire ses nombres et non sa part.',
    other: '{count} réponses reposent sur moins de cinq cas : lire leurs nombres et non leurs parts.',
  },
  'caveat-without-extent': {
    plural: 'count',
    one: '{count} réponse indique un degré sans les nombres qui le fondent.',
    other: '{count} réponses indiquent un degré sans les nombres qui le fondent.',
  },
  'caveat-level-depends-on-weights':
    'Le niveau dépend des poids. Avec d’autres poids, c’est l’un des suivants : {titles}.',
  extent: '« {criterion} » : {counted} sur {among}.',
  'extent-unknown': '« {criterion} » : {counted} sur {among} ; inconnus : {unknown}.',
  'policy-coverage-floor':
    'Aucun niveau n’est indiqué tant que le taux de réponse d’une partie du type « {kind} » est inférieur à {minimum:percent}.',
  'policy-minimum-questions': 'Nombre minimal de questions pour qu’une partie ait un niveau : {count}.',
  'kind-model': 'ensemble',
  'kind-category': 'catégorie',
  'kind-module': 'module',
  'kind-competency': 'compétence',
  'kind-technicalDomain': 'domaine technique',
  weightings: 'Avec d’autres poids, le score est compris entre {lowest} et {highest}.',
  weighting: '{title} : {score}.',
  'comparison-shared': 'Questions communes : {count} sur {total} ; posées avant : {before}, après : {after}.',
  'comparison-none': 'Les deux résultats n’ont aucune question commune et ne sont pas comparables.',
  'comparison-score': '« {title} » sur les questions communes : {before} avant, {after} après.',
  'comparison-certain': 'Les réponses en suspens ne peuvent pas expliquer cet écart.',
  'comparison-open': 'Les réponses en suspens peuvent expliquer cet écart.',
  'comparison-reason-model': 'Les deux résultats viennent de modèles différents.',
  'comparison-reason-version': 'Les deux résultats viennent de versions différentes du modèle.',
  'comparison-reason-policies': 'Les deux résultats ont été calculés selon des règles différentes.',
  'comparison-reason-criteria': 'Les deux résultats ne posent pas les mêmes questions.',
  'comparison-reason-weights': 'Les deux résultats ne pondèrent pas leurs parties de la même façon.',
  'change-better': 'En hausse : « {criterion} », de {from} à {to}.',
  'change-worse': 'En baisse : « {criterion} », de {from} à {to}.',
  'change-changed': 'Réponse modifiée : « {criterion} », de {from} à {to}.',
  'change-newly-answered': 'Nouvelle réponse : « {criterion} », {to}.',
  'change-no-longer-known': 'Réponse désormais inconnue : « {criterion} », auparavant {from}.',
  'change-added': 'Question posée pour la première fois : « {criterion} ».',
  'change-removed': 'Question qui n’est plus posée : « {criterion} ».',
  'answer-notApplicable': 'sans objet',
  'answer-unknown': 'inconnu',
  'answer-unanswered': 'sans réponse',
} as const satisfies MessageTexts<MaturityMessageId>;
