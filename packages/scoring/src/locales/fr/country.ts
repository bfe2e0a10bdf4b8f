import type { MessageTexts } from '@osee/core';
import type { CountryMessageId } from '../../country/messages/country-message-id.ts';

/** The sentences and labels about a country in French. */
export const country = {
  'part.use-cases': 'Cas d’usage',
  'part.development': 'Développement selon des indicateurs publics',
  'part.ecosystem': 'Maturité de l’écosystème',
  'part.risks': 'Risques',
  'reason.must-below': 'Obligation non remplie ({value:percent}, seuil de {needed:percent}) : {question}',
  'reason.must-below-in':
    'Obligation non remplie dans le groupe « {stratum} » ({value:percent}, seuil de {needed:percent}) : {question}',
  'reason.gap': '« {name} » : {value:percent} aujourd’hui, pour un objectif de {aim:percent}.',
  'reason.gap-in':
    '« {name} », groupe « {stratum} » : {value:percent} aujourd’hui, pour un objectif de {aim:percent}.',
  'reason.use-case': 'Besoin du cas d’usage retenu « {useCase} », dont le score est de {score:percent}.',
  'reason.use-case-unscored': 'Besoin du cas d’usage retenu « {useCase} », encore sans score.',
  'reason.risk': 'Risque au-dessus de la limite : {risk} ({score} sur {highest} dans la matrice).',
  'task.unknown': {
    plural: 'count',
    one: 'Trouver la réponse que personne n’a pu donner sur « {name} » : {count} question.',
    other: 'Trouver les réponses que personne n’a pu donner sur « {name} » : {count} questions.',
  },
  'task.unknown-outside': {
    plural: 'count',
    one: 'Trouver la réponse que personne n’a pu donner sur le bureau et d’autres sujets : {count} question.',
    other:
      'Trouver les réponses que personne n’a pu donner sur le bureau et d’autres sujets : {count} questions.',
  },
  'task.too-few-answers': {
    plural: 'count',
    one: 'Interroger plus d’institutions sur « {name} » : {count} question a reçu trop peu de réponses.',
    other: 'Interroger plus d’institutions sur « {name} » : {count} questions ont reçu trop peu de réponses.',
  },
  'task.too-few-answers-outside': {
    plural: 'count',
    one: 'Interroger plus d’institutions sur le bureau et d’autres sujets : {count} question a reçu trop peu de réponses.',
    other:
      'Interroger plus d’institutions sur le bureau et d’autres sujets : {count} questions ont reçu trop peu de réponses.',
  },
  'task.not-asked': {
    plural: 'count',
    one: 'Approfondir le diagnostic sur « {name} » : {count} compétence ou domaine n’a fait l’objet d’aucune question.',
    other:
      'Approfondir le diagnostic sur « {name} » : {count} compétences ou domaines n’ont fait l’objet d’aucune question.',
  },
  'task.not-asked-outside': {
    plural: 'count',
    one: 'Approfondir le diagnostic : {count} autre sujet n’a fait l’objet d’aucune question.',
    other: 'Approfondir le diagnostic : {count} autres sujets n’ont fait l’objet d’aucune question.',
  },
  'task.risk-unclear': {
    plural: 'count',
    one: 'Estimer la vraisemblance et la perte de {count} risque qui pourrait dépasser la limite : {risks}.',
    other:
      'Estimer la vraisemblance et la perte de {count} risques qui pourraient dépasser la limite : {risks}.',
  },
  'task.use-case-without-needs': {
    plural: 'count',
    one: '{list} : indiquer de quels éléments du cadre dépend {count} cas d’usage retenu : {useCases}.',
    other: '{list} : indiquer de quels éléments du cadre dépendent {count} cas d’usage retenus : {useCases}.',
  },
  'task.part-not-assessed': 'Réaliser cette partie du diagnostic : {part}.',
  'priority.high': 'élevée',
  'priority.medium': 'moyenne',
  'priority.low': 'faible',
  'caveat.part-not-assessed': 'Partie non réalisée : {part}.',
  'caveat.model-not-published':
    'Le modèle « {model} » est à l’état de projet ou d’illustration ; personne ne l’a adopté.',
  'caveat.not-asked-in-depth':
    'La profondeur « {depth} » pose {asked} questions sur {of}. Aucune question ne porte sur : {parts}.',
  'caveat.low-coverage':
    'Part connue de ce qui compte : {coverage:percent} ; au-dessous de {minimum:percent}, les chiffres sont fragiles.',
  'caveat.oldest-fact': 'Fait le plus ancien : {date:date}.',
  'caveat.oldest-year': 'Chiffre le plus ancien : {year}.',
  'caveat.agreement':
    '{assessors} personnes ont évalué les mêmes questions ; concordance entre évaluateurs : {value} ({measure}).',
  'caveat.agreement-not-measured': 'La concordance entre évaluateurs n’a pas été mesurée.',
  'caveat.silent-institutions': {
    plural: 'count',
    one: 'Sur {asked} institutions interrogées, {count} n’a pas répondu : {names}.',
    other: 'Sur {asked} institutions interrogées, {count} n’ont pas répondu : {names}.',
  },
  'caveat.hidden-figures': {
    plural: 'count',
    one: '{count} chiffre est masqué, car trop peu d’institutions y contribuent.',
    other: '{count} chiffres sont masqués, car trop peu d’institutions y contribuent.',
  },
  'caveat.country-item-conflict': {
    plural: 'count',
    one: 'Les institutions se contredisent sur {count} question à laquelle un pays répond une seule fois ; elle reste sans réponse : {questions}',
    other:
      'Les institutions se contredisent sur {count} questions auxquelles un pays répond une seule fois ; elles restent sans réponse : {questions}',
  },
  'caveat.public-indicators':
    'Les indicateurs publics décrivent l’état du pays, et non le travail du bureau.',
  'caveat.unplaced-use-cases': {
    plural: 'count',
    one: '{count} option n’a pas de place dans les quarts du graphique, faute d’informations suffisantes : {names}.',
    other:
      '{count} options n’ont pas de place dans les quarts du graphique, faute d’informations suffisantes : {names}.',
  },
  'caveat.unknown-risks': {
    plural: 'count',
    one: 'Sur {of} risques, la vraisemblance ou la perte de {count} n’est pas connue.',
    other: 'Sur {of} risques, la vraisemblance ou la perte de {count} n’est pas connue.',
  },
  'profile-title': 'Programme : {subject}',
  'by-hand': 'Modification manuelle ({by}) : {reason}',
  'priority-reason': 'Raison la plus forte ({figure:percent}) : {reason}',
  'priority-by-hand': 'Priorité modifiée à la main ({by}) : {reason} Proposition initiale : {priority}.',
  'target-reason': 'Un degré de plus qu’aujourd’hui : de {current:percent} à {target:percent}.',
  'target-by-hand': 'Cible modifiée à la main ({by}) : {reason}',
  'matrix-left-out': 'Cette case de la matrice ne correspond à rien de ce qui est retenu.',
  'left-out': 'Rien ne conduit à retenir « {name} » : hors du programme.',
  'left-out-open': {
    plural: 'count',
    one: 'Rien de connu ne conduit à retenir « {name} » : hors du programme ; {count} question reste sans réponse.',
    other:
      'Rien de connu ne conduit à retenir « {name} » : hors du programme ; {count} questions restent sans réponse.',
  },
  'plan-title': 'Plan : {subject}',
  'plan-step': '{phase} : {name}',
  'length.assess': 'diagnostic du pays',
  'length.task': 'tâche du diagnostic',
  'length.plan': 'planification',
  'length.implement': 'mise en œuvre',
  'length.office': 'mise en place du bureau',
  'length.evaluate': 'évaluation',
  'length.improve': 'amélioration',
  'basis.proposal': 'proposition de ce projet',
  'basis.programme-2024': 'documents du programme de 2024',
  'basis.stated': 'indication des auteurs du plan',
  'because.after-assessment': 'Le diagnostic vient en premier.',
  'because.office-and-money-first': 'Le bureau et ses moyens viennent en premier.',
  'because.higher-priority-first': 'La priorité la plus élevée passe avant.',
  'because.previous-phase': 'La phase précédente doit être terminée.',
  'because.after-implementation': 'On n’évalue que ce qui a été réalisé.',
  'report-title': '{subject} : diagnostic du pays',
  'says.use-cases': {
    plural: 'count',
    one: '{list} : {count} option examinée. Choix pour commencer : {names}.',
    other: '{list} : {count} options examinées. Choix pour commencer : {names}.',
  },
  'says.use-cases-none': {
    plural: 'count',
    one: '{list} : {count} option examinée. Aucun choix pour l’instant.',
    other: '{list} : {count} options examinées. Aucun choix pour l’instant.',
  },
  'says.development':
    '{model} : {value:percent}. Fourchette avec tout ce qui manque : de {worst:percent} à {best:percent}.',
  'says.development-unknown': '{model} : trop peu d’informations pour un chiffre.',
  'says.ecosystem':
    'Écosystème : {score:percent}. Fourchette avec tout ce qui reste sans réponse : de {worst:percent} à {best:percent}.',
  'says.ecosystem-all': {
    plural: 'count',
    one: '{count} institution : {score:percent}. Fourchette avec tout ce qui reste sans réponse et toutes celles qui n’ont pas répondu : de {worst:percent} à {best:percent}.',
    other:
      '{count} institutions : {score:percent} en moyenne. Fourchette avec tout ce qui reste sans réponse et toutes celles qui n’ont pas répondu : de {worst:percent} à {best:percent}.',
  },
  'says.ecosystem-in': {
    plural: 'count',
    one: 'Groupe « {stratum} », {count} institution : {score:percent}. Fourchette avec tout ce qui reste sans réponse et toutes celles qui n’ont pas répondu : de {worst:percent} à {best:percent}.',
    other:
      'Groupe « {stratum} », {count} institutions : {score:percent} en moyenne. Fourchette avec tout ce qui reste sans réponse et toutes celles qui n’ont pas répondu : de {worst:percent} à {best:percent}.',
  },
  'says.ecosystem-open': 'On ne sait encore rien de l’écosystème dans son ensemble.',
  'says.ecosystem-hidden': 'Trop peu d’institutions ont répondu pour donner un chiffre d’ensemble.',
  'says.ecosystem-hidden-in': 'Groupe « {stratum} » : le chiffre d’ensemble est masqué.',
  'says.level': 'Niveau atteint : « {level} ».',
  'says.no-level': 'Aucun niveau n’est indiqué.',
  'says.levels': {
    plural: 'count',
    one: 'Niveau « {level} » : {count} institution.',
    other: 'Niveau « {level} » : {count} institutions.',
  },
  'says.without-level': {
    plural: 'count',
    one: 'Sans niveau indiqué : {count} institution.',
    other: 'Sans niveau indiqué : {count} institutions.',
  },
  'says.risks': {
    plural: 'count',
    one: '{count} risque est ouvert. Avec certitude dans le niveau le plus élevé de la matrice : {above}.',
    other:
      '{count} risques sont ouverts. Avec certitude dans le niveau le plus élevé de la matrice : {above}.',
  },
  'says.side-by-side':
    'Les parties mesurent des choses différentes et se lisent côte à côte. Aucun chiffre ne les résume.',
  'label.of-day': 'Date du diagnostic : {date:date}',
  'label.assessed-by': 'Évaluation par : {names}',
  'label.candidate': 'Option',
  'label.quadrant': 'Quart du graphique',
  'label.axis-worst': '{axis}, au pire',
  'label.axis-best': '{axis}, au mieux',
  'label.chosen': 'Choix retenu',
  'label.yes': 'oui',
  'label.no': 'non',
  'label.hidden': 'masqué',
  'label.all-institutions': 'Toutes les institutions',
  'label.asked': 'Interrogées',
  'label.answered': 'Réponses',
  'label.mean': 'Moyenne sur 100',
  'label.lower-quartile': 'Premier quartile',
  'label.median': 'Médiane',
  'label.upper-quartile': 'Troisième quartile',
  'label.indicator': 'Indicateur',
  'label.year': 'Année',
  'label.source': 'Origine des données',
  'label.profile': 'Programme adapté',
  'label.module': 'Module ou domaine technique',
  'label.priority': 'Priorité',
  'label.figure': 'Plus forte valeur sur 100',
  'label.reasons': 'Raisons',
  'label.outside': 'Raisons hors du cadre',
  'label.targets': 'Cibles',
  'label.proposed': 'Proposition, en pour cent',
  'label.step': 'Étape suivante',
  'label.left-out': 'Hors du programme',
  'label.tasks': 'À éclaircir',
  'label.plan': 'Plan d’action',
  'label.plan-step': 'Étape',
  'label.from': 'Du',
  'label.to': 'Au',
  'label.why-then': 'Raison de la date',
  'label.lengths': 'Durées et leur fondement',
  'label.stretch': 'Période de travail',
  'label.months': 'Mois',
  'label.days': 'Jours',
  'label.rests-on': 'Fondement',
  'figure.parts': 'Score de chaque partie ; les hachures marquent ce qui reste sans réponse ou masqué.',
  'figure.quadrant':
    'A : élevé sur les deux axes ; B : sur « {across} » seulement ; C : sur « {up} » seulement ; D : sur aucun des deux. Les hachures marquent où une option peut encore se trouver.',
  'figure.timeline': 'Début et fin de chaque étape du plan.',
} as const satisfies MessageTexts<CountryMessageId>;
