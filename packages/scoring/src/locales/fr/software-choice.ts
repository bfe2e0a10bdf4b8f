import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `software-choice` in French. */
export const softwareChoice = {
  title: 'Choix d’un logiciel',
  needs: 'Besoins couverts',
  'needs.statement': 'Part des exigences pondérées que le logiciel satisfait, en pour cent.',
  'needs.evidence': 'liste des exigences avec un test ou une page pour chacune',
  interoperability: 'Interopérabilité',
  'interoperability.statement':
    'Nombre d’éléments présents sur quatre : protocoles ouverts, formats ouverts, sens commun des données, interface documentée.',
  'interoperability.evidence': 'description de l’interface, liste des formats, rapport de conformité',
  accessibility: 'Accessibilité',
  'accessibility.statement':
    'Mesure dans laquelle les personnes handicapées peuvent l’utiliser, selon une norme et un niveau indiqués.',
  'accessibility.evidence': 'déclaration ou audit avec date, norme et niveau',
  'data-protection': 'Protection des données',
  'data-protection.statement':
    'Nombre de capacités présentes sur trois : ne garder que le nécessaire, chiffrer, effacer définitivement.',
  'data-protection.evidence': 'politique, endroit dans le code, analyse d’impact',
  community: 'Communauté',
  'community.statement':
    'Nombre de personnes ayant contribué au cours de la dernière année, sur une échelle logarithmique.',
  'community.evidence': 'historique du dépôt avec dates et période',
  sustainability: 'Pérennité',
  'sustainability.statement':
    'Mesure dans laquelle propriétaire, fonds, plan et décisions sont assurés pour plusieurs années.',
  'sustainability.evidence':
    'fichier sur la gouvernance, fondation, page sur le financement, liste des versions',
  security: 'Sécurité',
  'security.statement':
    'Nombre de pratiques constatées sur six : politique, avis, liste des composants, signatures, durée de maintenance indiquée, contrôles automatiques.',
  'security.evidence':
    'politique de signalement, avis, liste des composants, résultats des contrôles avec date',
  documentation: 'Documentation disponible',
  'documentation.statement':
    'Mesure dans laquelle utilisateurs, exploitants et développeurs trouvent une documentation à jour dans leur langue.',
  'documentation.evidence': 'pages avec langue et date',
  support: 'Offre d’assistance sur le marché',
  'support.statement':
    'Nombre de prestataires indépendants qui offrent une assistance, sur une échelle logarithmique.',
  'support.evidence': 'liste des prestataires avec contacts et dates',
  cost: 'Coût total',
  'cost.statement':
    'Coût total sur les années d’usage, transition et sortie comprises, en pour cent du budget propre.',
  'cost.evidence': 'calcul avec années, postes et date des prix',
  'cost.unit': 'pour cent du budget',
  'local-capacity': 'Capacités locales',
  'local-capacity.statement':
    'Mesure dans laquelle les futurs exploitants ont les compétences, ou un plan pour les acquérir.',
  'local-capacity.evidence': 'liste des compétences, plan de formation',
  peers: 'Usage par des pairs',
  'peers.statement': 'Nombre d’organismes publics qui l’utilisent, sur une échelle logarithmique.',
  'peers.evidence': 'entrées d’un registre, déclarations d’utilisateurs',
  exit: 'Sortie',
  'exit.statement':
    'Facilité à emporter ailleurs toutes les données et tous les réglages dans des formats ouverts.',
  'exit.evidence': 'export d’essai, clause du contrat, estimation du coût de sortie',
  dependencies: 'Dépendances fermées',
  'dependencies.statement': 'Nombre de composants ou services fermés dont il ne peut se passer.',
  'dependencies.evidence': 'liste des composants et des services requis',
  'must-needs-met': 'Toutes les exigences impératives sont satisfaites.',
  'licence-approved': 'La licence est identifiée et approuvée comme licence libre.',
  'licence-fits-use': 'La licence convient à l’usage prévu.',
  'within-budget': 'Le coût total reste dans le budget.',
  even: 'Pondération égale',
  'small-team': 'Une petite équipe',
  'personal-data': 'Données personnelles',
  'long-term': 'Pour des décennies',
  'even.reason': 'Rien ne justifie de placer un critère au-dessus d’un autre.',
  'small-team.reason':
    'Peu de personnes l’exploiteront : aide extérieure, documentation et compétences comptent plus que les fonctionnalités.',
  'personal-data.reason':
    'Le logiciel contient des données personnelles : une fuite nuit aux personnes qui n’ont pas le choix.',
  'long-term.reason':
    'Un registre survit aux prestataires : qui décide, qui paie et comment en sortir sont ce qui compte le plus.',
  'level.none': 'Rien ne le démontre.',
  'level.part': 'Une partie est démontrée.',
  'level.full': 'Tout ce qui est demandé est démontré.',
  'licence-approved.reason': 'Ce dont on ignore si c’est libre n’est pas admis.',
  'licence-fits-use.reason': 'Une même licence peut convenir à un usage et non à un autre.',
  'small-team.reasons.support': 'En cas de panne, personne en interne ne peut intervenir.',
  'small-team.reasons.documentation': 'La personne de permanence doit trouver seule la réponse.',
  'small-team.reasons.local-capacity': 'Une compétence qui manque ne peut être empruntée à un collègue.',
  'personal-data.reasons.data-protection': 'Ce qui n’est pas conservé ne peut pas fuir.',
  'personal-data.reasons.security':
    'Une faille finit par être trouvée ; l’important est de savoir qui l’apprend en premier.',
  'personal-data.reasons.accessibility': 'Chacun doit pouvoir consulter et corriger ce qui est conservé.',
  'long-term.reasons.sustainability': 'Les personnes d’aujourd’hui ne seront plus là.',
  'long-term.reasons.exit': 'Un jour, les données partiront ailleurs, par choix ou par nécessité.',
  'long-term.reasons.interoperability': 'Ce qui l’entoure sera remplacé plusieurs fois.',
  'long-term.reasons.dependencies': 'Chaque composant fermé a sa propre fin de vie.',
} as const satisfies ChoiceTexts['software-choice'];
