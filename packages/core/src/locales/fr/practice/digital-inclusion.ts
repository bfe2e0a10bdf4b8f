/** The texts of “digital-inclusion” in French. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.pitfalls.0':
    'L’enquête se fait en ligne et interroge les personnes qui sont en ligne.',
  'conducting-digital-inclusion-assessments.pitfalls.1':
    'Il est rendu compte de la population rurale et des femmes, mais pas des femmes rurales.',
  'conducting-digital-inclusion-assessments.pitfalls.2':
    'Les résultats du pays sont publiés, et les tableaux par groupe restent dans un tiroir.',
  'conducting-digital-inclusion-assessments.pitfalls.3':
    'Un petit groupe est présenté avec tant de détails que des personnes peuvent être reconnues.',
  'conducting-digital-inclusion-assessments.indicators.0.name': 'Écart entre les groupes',
  'conducting-digital-inclusion-assessments.indicators.0.numerator':
    'résultat du groupe dont la part d’utilisateurs est la plus faible',
  'conducting-digital-inclusion-assessments.indicators.0.denominator':
    'résultat du groupe dont la part d’utilisateurs est la plus forte',
  'conducting-digital-inclusion-assessments.indicators.0.frequency': 'à chaque diagnostic',
  'conducting-digital-inclusion-assessments.indicators.1.name': 'Obstacles levés',
  'conducting-digital-inclusion-assessments.indicators.1.numerator':
    'obstacles du dernier diagnostic qui ont été levés',
  'conducting-digital-inclusion-assessments.indicators.1.denominator': 'obstacles du dernier diagnostic',
  'conducting-digital-inclusion-assessments.firstThirtyDays.0.step':
    'Choisir un service ou une région avec les groupes qui y importent, et écrire pourquoi.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.1.step':
    'Réunir ce qui est déjà mesuré : recensement, enquête auprès des ménages, réclamations, utilisation par district.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.2.step':
    'Repérer les groupes pour lesquels aucun chiffre n’a moins de 36 mois.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.3.step':
    'Se rendre en un lieu avec une organisation d’un groupe, et observer cinq personnes qui essaient le service, avec leur consentement.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.4.step':
    'Publier ce qui est connu et ce qui ne l’est pas, avec la date de la première mesure.',
  'conducting-digital-inclusion-assessments.roles.0.role': 'Office de statistique',
  'conducting-digital-inclusion-assessments.roles.0.task':
    'Fournit des chiffres par groupe et protège les petits effectifs.',
  'conducting-digital-inclusion-assessments.roles.1.role': 'Organisations des groupes',
  'conducting-digital-inclusion-assessments.roles.1.task':
    'Choisissent des questions et lisent les constats en premier.',
  'conducting-digital-inclusion-assessments.roles.2.task': 'Répond de la liste des obstacles.',
  'conducting-digital-inclusion-assessments.roles.3.role': 'Ministère des affaires sociales',
  'conducting-digital-inclusion-assessments.roles.3.task':
    'Décide des groupes et de la méthode pour le pays.',
  'conducting-digital-inclusion-assessments.effort.basis':
    'Un pays, des statistiques existantes et une enquête auprès de 1 000 ménages ; le travail de terrain d’un institut de sondage n’est pas compté.',
  'conducting-digital-inclusion-assessments.effort.ranges.0.work': 'Étude documentaire et liste des lacunes',
  'conducting-digital-inclusion-assessments.effort.ranges.1.work':
    'Conception, essai et analyse de l’enquête',
  'conducting-digital-inclusion-assessments.effort.ranges.2.work': 'Répétition',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.0':
    'Les objectifs sont écrits comme des valeurs, et aucun chiffre ne peut dire s’ils ont été atteints.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.1':
    'Une cible est fixée sans situation de référence, si bien que des progrès peuvent être revendiqués quoi qu’il arrive.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.2':
    'La politique s’impose au ministère qui l’a écrite, et à aucun de ceux qui exploitent des services.',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.name': 'Objectifs en bonne voie',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.numerator':
    'objectifs dont le dernier chiffre se situe sur la trajectoire prévue ou au-dessus',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.denominator':
    'objectifs de la politique',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.name': 'Argent dépensé',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.numerator':
    'argent dépensé pour des mesures de la politique',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.denominator':
    'argent inscrit au budget pour ces mesures',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.0.step':
    'Recenser les objectifs de la politique actuelle, ou du plan qui en tient lieu, avec le chiffre, la date, le responsable et le budget.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.1.step':
    'Choisir les deux qui concernent le plus de personnes, et trouver pour chacun une situation de référence.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.2.step':
    'Demander aux responsables de deux services quelle règle les ferait agir.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.3.step':
    'Rédiger une obligation pour le modèle d’appel d’offres et une pour la norme de service.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.4.step':
    'Envoyer le projet de texte à trois organisations de groupes concernés, avec une date pour les réponses.',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.role': 'Responsable de la politique',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.task':
    'Rédige des objectifs chiffrés et rend compte chaque année.',
  'strategy-and-policy-development-for-digital-inclusion.roles.1.task':
    'Donne à chaque mesure une ligne dans le budget.',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.role': 'Responsables des services',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.task': 'Exécutent les mesures.',
  'strategy-and-policy-development-for-digital-inclusion.roles.3.task':
    'Répondent aux projets de texte et vérifient le rapport annuel.',
  'strategy-and-policy-development-for-digital-inclusion.effort.basis':
    'Une politique nationale de dix objectifs, et une consultation de trois mois.',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.0.work':
    'Projet de politique avec situations de référence',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.1.work': 'Consultation et adoption',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.2.work': 'Rapport annuel',
  'designing-inclusive-open-source-software-solutions.pitfalls.0':
    'Un vérificateur automatique ne trouve aucun défaut, et un utilisateur aveugle ne peut pas envoyer le formulaire.',
  'designing-inclusive-open-source-software-solutions.pitfalls.1':
    'L’accessibilité est testée à la fin, quand la conception est payée.',
  'designing-inclusive-open-source-software-solutions.pitfalls.2':
    'Une déclaration est publiée une fois, et le service change tous les mois.',
  'designing-inclusive-open-source-software-solutions.indicators.0.name': 'Tâches terminées sans aide',
  'designing-inclusive-open-source-software-solutions.indicators.0.numerator':
    'tâches principales que des personnes handicapées ont terminées sans aide lors des tests',
  'designing-inclusive-open-source-software-solutions.indicators.0.denominator':
    'tâches principales qu’elles ont essayées',
  'designing-inclusive-open-source-software-solutions.indicators.0.frequency': 'à chaque test',
  'designing-inclusive-open-source-software-solutions.indicators.1.name':
    'Défauts réparés au plus tard à leur date',
  'designing-inclusive-open-source-software-solutions.indicators.1.numerator':
    'défauts d’accessibilité réparés au plus tard à la date prévue par le plan',
  'designing-inclusive-open-source-software-solutions.indicators.1.denominator':
    'défauts d’accessibilité dont l’échéance est passée',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.0.step':
    'Recenser les services publics, et noter pour chacun la date du dernier test d’accessibilité.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.1.step':
    'Essayer celui qui a le plus d’utilisateurs au clavier seul, avec un lecteur d’écran et sur un petit téléphone.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.2.step':
    'Faire accomplir la tâche principale par deux personnes handicapées, rémunérées, sous les yeux de l’équipe.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.3.step':
    'Publier les défauts constatés, avec une date pour chacun.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.4.step':
    'Réparer les trois qui bloquent les personnes, et inscrire la norme dans le prochain contrat.',
  'designing-inclusive-open-source-software-solutions.roles.0.task':
    'Publie la déclaration et en tient les dates.',
  'designing-inclusive-open-source-software-solutions.roles.1.role':
    'Équipes de conception et de développement',
  'designing-inclusive-open-source-software-solutions.roles.1.task':
    'Réparent les défauts et testent à chaque cycle.',
  'designing-inclusive-open-source-software-solutions.roles.2.role':
    'Personnes handicapées chargées des tests',
  'designing-inclusive-open-source-software-solutions.roles.2.task':
    'Essaient les tâches principales et sont rémunérées pour cela.',
  'designing-inclusive-open-source-software-solutions.roles.3.role': 'Organisme de contrôle',
  'designing-inclusive-open-source-software-solutions.roles.3.task':
    'Vérifie les déclarations et écrit aux organismes qui n’en ont pas.',
  'designing-inclusive-open-source-software-solutions.effort.basis': 'Un service d’une vingtaine d’écrans.',
  'designing-inclusive-open-source-software-solutions.effort.ranges.0.work': 'Premier test avec un plan',
  'designing-inclusive-open-source-software-solutions.effort.ranges.1.work':
    'Réparation des défauts courants',
  'designing-inclusive-open-source-software-solutions.effort.ranges.2.work': 'Répétition, chaque année',
  'designing-inclusive-open-source-software-solutions.example.fact':
    'Un tableau de bord public recense les sites et les applications des organismes publics avec un statut de A à E. À la fin de 2024, 49 pour cent respectaient la loi (A, B ou C) ; au cours de cette année, des lettres d’avertissement ont été envoyées, et le nombre de ceux qui n’avaient pas de déclaration a diminué de moitié.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.0':
    'Le juriste et le chercheur sont invités à la dernière réunion, pour approuver.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.1':
    'Une personne d’un groupe concerné siège parmi douze agents publics, sans rémunération ni préparation.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.2':
    'Chaque profession rédige son propre chapitre, et les mesures ne se rejoignent pas.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.name':
    'Mesures qui combinent plusieurs domaines',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.numerator':
    'mesures en vigueur qui joignent la technologie au droit, à la formation ou à un autre domaine',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.denominator':
    'mesures en vigueur',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.name':
    'Personnes du groupe qui restent',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.numerator':
    'membres des groupes concernés venus aux trois quarts des séances',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.denominator':
    'membres des groupes concernés présents dans les équipes',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.0.step':
    'Choisir un projet de service qui commence maintenant, et énumérer les membres de son équipe par profession.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.1.step':
    'Pourvoir les places vides : droit ou politiques publiques, recherche sociale, une personne d’un groupe concerné, rémunérée.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.2.step':
    'Passer ensemble une journée là où le service est utilisé.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.3.step':
    'Rédiger sur le problème une page que tout le monde signe, avec dix mots expliqués.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.4.step':
    'Convenir d’une mesure qui exige deux professions, et de la façon dont son effet sera jugé.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.0.task':
    'Réunit l’équipe dès la première phase et paie le temps consacré.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.role': 'Recherche sociale',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.task':
    'Étudie les causes et juge l’effet.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.role':
    'Personne d’un groupe concerné',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.task':
    'Dit ce qui fonctionne dans la vie quotidienne, avec une rémunération et une voix.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.role':
    'Juriste ou responsable des politiques publiques',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.task':
    'Change la règle là où la règle est l’obstacle.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.basis':
    'Un projet de service sur un an avec une équipe de six personnes.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.0.work':
    'Constitution de l’équipe et description du problème',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.1.work':
    'Temps des autres professions, chaque année',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.2.work':
    'Jugement de l’effet d’un projet pilote',
};
