/** The texts of “capacity-building” in French. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.pitfalls.0':
    'Un protocole d’accord est signé devant les photographes et ne nomme aucune contribution.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.1':
    'Des étudiants du partenaire écrivent un élément dont personne ne s’occupe une fois le semestre terminé.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.2':
    'Le partenaire est choisi parce qu’il a demandé le premier.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.3':
    'Chaque ministère signe son propre accord avec le même partenaire.',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.name': 'Promis et reçu',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.numerator':
    'contributions reçues au plus tard à leur date',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.denominator':
    'contributions promises avec une date',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.name':
    'Partenariats qui survivent à un contact',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.numerator':
    'accords encore actifs un an après le changement d’une personne de contact',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.denominator':
    'accords dans lesquels une personne de contact a changé',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.0.step':
    'Réunir tous les accords en cours, et relever lesquels nomment des contributions et lesquels prévoient une sortie.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.1.step':
    'Appeler le partenaire du plus important, et demander ce qu’il pense avoir promis.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.2.step':
    'Rédiger une annexe d’une page : qui donne quoi pour quand, à qui appartient le résultat, comment l’accord prend fin.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.3.step':
    'En convenir avec ce partenaire, et désigner de chaque côté un contact et une suppléance.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.4.step':
    'Inscrire la première réunion trimestrielle au calendrier.',
  'leveraging-partnerships-for-resource-mobilization.roles.0.role': 'Responsable des partenariats',
  'leveraging-partnerships-for-resource-mobilization.roles.0.task':
    'Tient le registre et réclame ce qui a été promis.',
  'leveraging-partnerships-for-resource-mobilization.roles.1.task':
    'Rédige l’annexe sur les droits et la sortie.',
  'leveraging-partnerships-for-resource-mobilization.roles.2.role': 'Contact chez le partenaire',
  'leveraging-partnerships-for-resource-mobilization.roles.2.task':
    'Rend compte des contributions et désigne une suppléance.',
  'leveraging-partnerships-for-resource-mobilization.roles.3.task':
    'Dit ce qui manque et prend en charge ce qui est livré.',
  'leveraging-partnerships-for-resource-mobilization.effort.basis':
    'Une institution avec dix accords en cours.',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.0.work':
    'Registre, et annexe pour un accord',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.1.work':
    'Suivi d’un partenariat, chaque année',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.2.work':
    'Un nouveau partenariat, du premier entretien à la signature',
  'leveraging-partnerships-for-resource-mobilization.example.place': 'Réseau HISP, DHIS2',
  'leveraging-partnerships-for-resource-mobilization.example.fact':
    'À la fin de 2022, 59 pays avaient déployé DHIS2 pour la surveillance de la COVID-19, la vaccination ou les deux. Leurs propres équipes l’ont fait avec le réseau HISP et son centre, et des fonds d’urgence des CDC des États-Unis, de Norad et de Gavi sont arrivés par le réseau.',
  'strategic-funding.pitfalls.0':
    'La maintenance fait chaque année l’objet d’une demande de projet, et commence chaque année en retard.',
  'strategic-funding.pitfalls.1':
    'La subvention paie de nouvelles fonctions, et le budget des réparations est nul.',
  'strategic-funding.pitfalls.2': 'Les coûts en monnaie étrangère sont prévus au taux de change actuel.',
  'strategic-funding.pitfalls.3': 'Un même texte est envoyé à tous les financeurs.',
  'strategic-funding.indicators.0.name': 'Maintenance payée par le budget national',
  'strategic-funding.indicators.0.numerator':
    'maintenance des services fondés sur le logiciel libre payée par le budget national',
  'strategic-funding.indicators.0.denominator': 'toute la maintenance de ces services',
  'strategic-funding.indicators.1.name': 'Réussite des propositions',
  'strategic-funding.indicators.1.numerator': 'propositions acceptées',
  'strategic-funding.indicators.1.denominator': 'propositions tranchées dans l’année',
  'strategic-funding.firstThirtyDays.0.step':
    'Recenser les services fondés sur le logiciel libre avec leur maintenance annuelle, la source de l’argent et le mois où elle prend fin.',
  'strategic-funding.firstThirtyDays.1.step':
    'Repérer ceux dont l’argent prend fin avant le début du prochain budget.',
  'strategic-funding.firstThirtyDays.2.step':
    'Demander au ministère des finances le calendrier budgétaire et le code sous lequel la maintenance peut être inscrite.',
  'strategic-funding.firstThirtyDays.3.step':
    'Rédiger la demande d’une ligne : ce qu’elle coûte, ce qu’elle remplace, ce qui s’arrête si elle n’est pas payée.',
  'strategic-funding.firstThirtyDays.4.step':
    'La remettre avant la date du calendrier, ou convenir d’un financement de transition jusqu’au suivant.',
  'strategic-funding.roles.0.task': 'Ouvre la ligne et la défend dans les négociations.',
  'strategic-funding.roles.1.task': 'Indique la maintenance à part des travaux nouveaux.',
  'strategic-funding.roles.2.role': 'Responsable de la collecte de fonds',
  'strategic-funding.roles.2.task': 'Tient le calendrier des financeurs et de leurs conditions.',
  'strategic-funding.roles.3.task': 'Dit quel code et quelle preuve il accepte.',
  'strategic-funding.effort.basis': 'Cinq services fondés sur le logiciel libre dans un ministère.',
  'strategic-funding.effort.ranges.0.work': 'Tableau de la maintenance et de ses sources',
  'strategic-funding.effort.ranges.1.work': 'Dossier de justification d’une ligne budgétaire',
  'strategic-funding.effort.ranges.2.work': 'Une proposition à un financeur',
  'strategic-funding.example.fact':
    'Le budget fédéral paie la maintenance de technologies libres de base par l’intermédiaire du Sovereign Tech Fund : 11,5 millions d’euros étaient disponibles pour 2023, et 17 millions ont été affectés pour 2024.',
  'human-resource-planning-and-allocation.pitfalls.0':
    'Les postes portent les intitulés d’une ancienne grille, et aucune personne qualifiée ne peut se porter candidate.',
  'human-resource-planning-and-allocation.pitfalls.1':
    'Des consultants occupent des postes pendant des années et sont comptés comme agents.',
  'human-resource-planning-and-allocation.pitfalls.2':
    'Le plan compte les personnes qui construisent et oublie celles qui exploitent le système et répondent à ses utilisateurs.',
  'human-resource-planning-and-allocation.pitfalls.3':
    'Un poste vacant est annoncé une seule fois, au journal officiel.',
  'human-resource-planning-and-allocation.indicators.0.name': 'Délai pour pourvoir un poste',
  'human-resource-planning-and-allocation.indicators.0.numerator':
    'nombre médian de mois entre la vacance et le premier jour du nouvel agent',
  'human-resource-planning-and-allocation.indicators.0.unit': 'mois',
  'human-resource-planning-and-allocation.indicators.1.name': 'Encore en poste après la formation',
  'human-resource-planning-and-allocation.indicators.1.numerator':
    'personnes occupant un poste technique deux ans après une formation financée',
  'human-resource-planning-and-allocation.indicators.1.denominator':
    'personnes qui ont terminé une formation financée il y a deux ans',
  'human-resource-planning-and-allocation.firstThirtyDays.0.step':
    'Écrire pour un programme les postes des deux prochaines années par rôle, et qui occupe chacun aujourd’hui.',
  'human-resource-planning-and-allocation.firstThirtyDays.1.step':
    'Repérer les postes occupés par un consultant, ceux qui reposent sur une seule personne et ceux qui ne sont pas pourvus.',
  'human-resource-planning-and-allocation.firstThirtyDays.2.step':
    'Demander au service du personnel l’intitulé, la rémunération et la voie légale la plus rapide pour les trois plus urgents.',
  'human-resource-planning-and-allocation.firstThirtyDays.3.step':
    'Associer un agent à chaque consultant qui occupe un poste.',
  'human-resource-planning-and-allocation.firstThirtyDays.4.step':
    'Faire approuver le plan avec des dates, et annoncer le premier poste vacant là où cherchent les spécialistes.',
  'human-resource-planning-and-allocation.roles.0.task':
    'Ouvrent des postes et des carrières techniques, et mesurent le délai pour les pourvoir.',
  'human-resource-planning-and-allocation.roles.1.task': 'Répond du plan des effectifs.',
  'human-resource-planning-and-allocation.roles.2.task': 'Approuve les postes et les indemnités.',
  'human-resource-planning-and-allocation.roles.3.task':
    'Constitue les binômes, forme les personnes et dit tôt qui pourrait partir.',
  'human-resource-planning-and-allocation.effort.basis': 'Un programme de vingt postes.',
  'human-resource-planning-and-allocation.effort.ranges.0.work': 'Plan des effectifs avec approbation',
  'human-resource-planning-and-allocation.effort.ranges.1.work': 'Recrutement pour un poste',
  'human-resource-planning-and-allocation.effort.ranges.2.work': 'Révision annuelle',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.0':
    'Les crédits d’informatique en nuage s’épuisent au cours d’un mois pour lequel il n’existe pas de budget.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.1':
    'Un outil donné est gratuit jusqu’à un nombre d’utilisateurs que le service dépasse bientôt.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.2':
    'Un bénévole reçoit les droits d’administration et les garde après son départ.',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.name':
    'Dons dont la suite est assurée',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.numerator':
    'dons arrivant à terme dans les 12 mois dont le remplacement est décidé',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.denominator':
    'dons arrivant à terme dans les 12 mois',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.name':
    'Part des dons dans le coût de fonctionnement',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.numerator':
    'valeur annuelle des dons utilisés',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.denominator':
    'coût annuel de fonctionnement des services qui les utilisent, dons compris',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.0.step':
    'Demander à chaque équipe quels outils, crédits, données et aides elle utilise sans payer.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.1.step':
    'Inscrire chacun avec le donateur, la valeur, la condition et la date de fin ; « inconnu » est aussi une inscription.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.2.step':
    'Chercher le prix plein de celui qui prend fin le premier.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.3.step':
    'Décider pour celui-ci : payer, le remplacer par un outil libre, ou s’en passer.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.4.step':
    'Signer une règle : pas de don sans une ligne dans le registre.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.0.task':
    'Signale les dons avant leur utilisation.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.1.task':
    'Tient le registre et prévient six mois avant un terme.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.2.task':
    'Vérifie les conditions et la loi sur les dons à l’État.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.3.task':
    'Comptabilise la valeur et prévoit le terme.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.basis':
    'Une institution avec une vingtaine de dons utilisés.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.0.work': 'Premier registre',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.1.work': 'Vérification d’une offre',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.2.work':
    'Tenue du registre, chaque année',
  'maximizing-open-source-resource-networks.pitfalls.0':
    'Les délégués changent à chaque réunion, et personne ne sait à qui s’adresser.',
  'maximizing-open-source-resource-networks.pitfalls.1':
    'Un texte d’appel d’offres étranger est copié avec la loi sur laquelle il repose.',
  'maximizing-open-source-resource-networks.pitfalls.2':
    'Des voyages d’étude remplacent l’échange de documents.',
  'maximizing-open-source-resource-networks.pitfalls.3':
    'La liste de diffusion d’un réseau arrive dans une boîte que personne ne lit.',
  'maximizing-open-source-resource-networks.indicators.0.name': 'Questions auxquelles des pairs ont répondu',
  'maximizing-open-source-resource-networks.indicators.0.numerator':
    'questions posées aux réseaux et ayant reçu une réponse utile',
  'maximizing-open-source-resource-networks.indicators.0.denominator': 'questions posées aux réseaux',
  'maximizing-open-source-resource-networks.indicators.1.name': 'Coût évité par la réutilisation',
  'maximizing-open-source-resource-networks.indicators.1.numerator':
    'coût estimé de la réalisation de ce qui a été repris d’autrui',
  'maximizing-open-source-resource-networks.indicators.1.unit': 'monnaie',
  'maximizing-open-source-resource-networks.firstThirtyDays.0.step':
    'Choisir le système qui compte le plus, et trouver trois pays qui l’exploitent.',
  'maximizing-open-source-resource-networks.firstThirtyDays.1.step':
    'Écrire à chacun avec une question concrète et une chose que vous pouvez offrir.',
  'maximizing-open-source-resource-networks.firstThirtyDays.2.step':
    'Demander un document : un plan, un contrat, une formation, une traduction.',
  'maximizing-open-source-resource-networks.firstThirtyDays.3.step':
    'L’adapter, et en noter l’origine et la licence.',
  'maximizing-open-source-resource-networks.firstThirtyDays.4.step':
    'Renvoyer ce que vous avez modifié, et nommer qui viendra à la prochaine réunion d’utilisateurs.',
  'maximizing-open-source-resource-networks.roles.0.role': 'Personne déléguée',
  'maximizing-open-source-resource-networks.roles.0.task':
    'Reste pendant des années et rédige une page après chaque réunion.',
  'maximizing-open-source-resource-networks.roles.1.task':
    'Dit quelles questions restent sans réponse et ce qui peut être partagé.',
  'maximizing-open-source-resource-networks.roles.2.role': 'Traduction',
  'maximizing-open-source-resource-networks.roles.2.task':
    'Rend les documents utilisables dans les deux sens.',
  'maximizing-open-source-resource-networks.roles.3.task':
    'Tient la carte des réseaux et la liste de ce qui a été réutilisé.',
  'maximizing-open-source-resource-networks.effort.basis':
    'Trois systèmes que d’autres pays exploitent aussi.',
  'maximizing-open-source-resource-networks.effort.ranges.0.work': 'Carte et premiers contacts',
  'maximizing-open-source-resource-networks.effort.ranges.1.work': 'Reprise d’un document',
  'maximizing-open-source-resource-networks.effort.ranges.2.work': 'Participation à un réseau, chaque année',
  'maximizing-open-source-resource-networks.example.place': 'Sierra Leone, Sri Lanka et Ouganda',
  'maximizing-open-source-resource-networks.example.fact':
    'Cinquante-cinq pays ont adapté leurs systèmes de santé DHIS2 à la déclaration des cas de COVID-19. Selon une étude sur ces trois pays, ce sont la plateforme, sa communauté de pratique, un renforcement des capacités à long terme et l’autonomie locale qui l’ont rendu possible.',
};
