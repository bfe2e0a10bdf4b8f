/** The texts of “procurement-and-legal” in French. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.pitfalls.0':
    'Des points pour l’ouverture sont annoncés, puis accordés à tous les soumissionnaires de la même façon.',
  'value-for-money-assessment.pitfalls.1':
    'Un même avantage est pondéré deux fois, une fois comme qualité et une fois comme économie.',
  'value-for-money-assessment.pitfalls.2':
    'La formule des points de prix réagit à une seule offre très basse, si bien qu’une valeur extrême décide de l’ordre des autres.',
  'value-for-money-assessment.pitfalls.3': 'Les poids sont modifiés après une première lecture des offres.',
  'value-for-money-assessment.indicators.0.name': 'Attributions à une autre offre que la moins chère',
  'value-for-money-assessment.indicators.0.numerator':
    'attributions dans lesquelles l’offre retenue n’était pas la moins chère',
  'value-for-money-assessment.indicators.0.denominator': 'attributions avec plus d’une offre',
  'value-for-money-assessment.indicators.1.name': 'Avantages confirmés',
  'value-for-money-assessment.indicators.1.numerator':
    'avantages promis autres que le prix que le bilan après deux ans a constatés',
  'value-for-money-assessment.indicators.1.denominator':
    'avantages promis autres que le prix, dans les attributions examinées',
  'value-for-money-assessment.firstThirtyDays.0.step':
    'Prendre les trois dernières attributions de marchés de logiciel, et écrire à côté de chacune ce qui en a décidé.',
  'value-for-money-assessment.firstThirtyDays.1.step':
    'Choisir deux avantages autres que le prix dont vos services ont besoin, et écrire ce qui donne des points et ce qui en apporte la preuve.',
  'value-for-money-assessment.firstThirtyDays.2.step':
    'Essayer la nouvelle règle sur les trois anciennes attributions, et voir si l’ordre change.',
  'value-for-money-assessment.firstThirtyDays.3.step':
    'La faire vérifier par le service juridique au regard du droit de la commande publique et des conditions des prêteurs.',
  'value-for-money-assessment.firstThirtyDays.4.step':
    'La publier avec ses poids dans l’appel d’offres suivant.',
  'value-for-money-assessment.roles.0.role': 'Direction des achats',
  'value-for-money-assessment.roles.0.task': 'Répond de la règle et de ses poids.',
  'value-for-money-assessment.roles.1.task':
    'Dit quels avantages sont nécessaires au service, et ce qui les prouve.',
  'value-for-money-assessment.roles.2.task': 'Vérifie le droit et les règles des prêteurs.',
  'value-for-money-assessment.roles.3.role': 'Auditeur ou auditrice',
  'value-for-money-assessment.roles.3.task': 'Examine de nouveau l’attribution après deux ans.',
  'value-for-money-assessment.effort.basis': 'Un appel d’offres de taille moyenne avec quatre offres.',
  'value-for-money-assessment.effort.ranges.0.work':
    'Règle avec deux avantages, essayée sur d’anciennes attributions',
  'value-for-money-assessment.effort.ranges.1.work': 'Évaluation de quatre offres',
  'value-for-money-assessment.effort.ranges.2.work': 'Bilan après deux ans',
  'understanding-total-cost-of-ownership-tco.pitfalls.0':
    'Le coût de sortie est omis, parce que personne ne veut en parler au début.',
  'understanding-total-cost-of-ownership-tco.pitfalls.1':
    'Le personnel interne est compté comme gratuit, parce qu’il est payé de toute façon.',
  'understanding-total-cost-of-ownership-tco.pitfalls.2':
    'La maintenance est fixée en proportion du prix d’achat, c’est-à-dire, pour un logiciel libre, en proportion de zéro.',
  'understanding-total-cost-of-ownership-tco.pitfalls.3':
    'Les prix augmentent dans une option et restent stables dans l’autre.',
  'understanding-total-cost-of-ownership-tco.indicators.0.name': 'Erreur de prévision',
  'understanding-total-cost-of-ownership-tco.indicators.0.numerator':
    'écart entre le coût prévu et le coût réel d’une année, en valeur absolue',
  'understanding-total-cost-of-ownership-tco.indicators.0.denominator': 'coût prévu de cette année',
  'understanding-total-cost-of-ownership-tco.indicators.0.frequency': 'chaque année, par nature de coût',
  'understanding-total-cost-of-ownership-tco.indicators.1.name': 'Coût par dossier',
  'understanding-total-cost-of-ownership-tco.indicators.1.numerator': 'coût annuel du service',
  'understanding-total-cost-of-ownership-tco.indicators.1.denominator': 'dossiers traités dans l’année',
  'understanding-total-cost-of-ownership-tco.indicators.1.unit': 'monnaie par dossier',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.0.step':
    'Choisir un service en exploitation depuis trois ans, et en réunir les factures.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.1.step':
    'Les répartir entre démarrage, exploitation et sortie, et relever les natures de coût pour lesquelles rien n’a été trouvé.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.2.step':
    'Demander leurs heures aux personnes concernées, et les ajouter à leur coût complet.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.3.step':
    'Écrire une valeur basse et une valeur haute pour ce qui manque, avec la raison.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.4.step':
    'Faire de cette fiche le formulaire de la décision suivante.',
  'understanding-total-cost-of-ownership-tco.roles.0.role': 'Comptabilité',
  'understanding-total-cost-of-ownership-tco.roles.0.task':
    'Fournit les factures, les taux de salaire et le taux d’actualisation.',
  'understanding-total-cost-of-ownership-tco.roles.1.task': 'Estime les heures, la migration et la sortie.',
  'understanding-total-cost-of-ownership-tco.roles.2.task':
    'Fournit les chiffres de l’hébergement, de la capacité et des licences utilisées.',
  'understanding-total-cost-of-ownership-tco.roles.3.task': 'Renvoie une note dont la fiche omet une phase.',
  'understanding-total-cost-of-ownership-tco.effort.basis': 'Un service avec une dizaine de natures de coût.',
  'understanding-total-cost-of-ownership-tco.effort.ranges.0.work': 'Fiche pour un service en exploitation',
  'understanding-total-cost-of-ownership-tco.effort.ranges.1.work':
    'Fiche pour une décision entre deux options',
  'understanding-total-cost-of-ownership-tco.effort.ranges.2.work': 'Comparaison annuelle avec les comptes',
  'understanding-total-cost-of-ownership-tco.example.fact':
    'Les lignes directrices sur l’achat de logiciels demandent une estimation sur toute la durée de vie : matériel et licences, adaptation, maintenance, formation et migration des données. Plus l’achat est important, plus elle doit être exacte.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.0':
    'La politique admet le logiciel libre, et le formulaire le rend impossible : un prix par utilisateur y est un champ obligatoire.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.1':
    'L’étude du marché interroge les trois entreprises qui répondent toujours.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.2':
    'Une référence dans le pays est exigée pour un produit qui y est nouveau.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.3':
    'Un appel d’offres pilote est salué, et le modèle reste ce qu’il était.',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.name':
    'Nouveaux soumissionnaires',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.numerator':
    'soumissionnaires qui n’avaient pas fait d’offre au cours des trois dernières années',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.denominator':
    'soumissionnaires de l’année',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.name':
    'Offres perdues sur la forme',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.numerator':
    'offres de logiciel libre exclues pour des raisons de forme',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.denominator':
    'offres de logiciel libre reçues',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.0.step':
    'Lire les dix derniers appels d’offres de logiciel, et compter les offres de logiciel libre, les attributions et les exclusions.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.1.step':
    'Demander à trois entreprises qui travaillent avec du logiciel libre, en dehors de tout appel d’offres en cours, pourquoi elles n’ont pas fait d’offre.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.2.step':
    'Supprimer ou réécrire les trois conditions qu’elles ont citées.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.3.step':
    'Ajouter une ligne au formulaire d’approbation : quelle solution libre a été examinée, et pourquoi elle n’a pas été retenue.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.4.step':
    'Annoncer un achat dans lequel le logiciel et les services sont achetés séparément.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.0.task':
    'Modifie les modèles et répond aux soumissionnaires.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.1.task':
    'Consigne la recherche de logiciels existants et les offres reçues.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.2.task':
    'Connaît le marché et relit les projets de dossiers avant leur publication.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.role': 'Ministère des finances',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.task':
    'Fournit un code budgétaire qui permet d’acheter du travail au lieu de licences.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.basis':
    'Un service achats central avec vingt appels d’offres de logiciel par an.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.0.work':
    'Situation de référence et entretiens avec des entreprises',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.1.work': 'Révision des modèles',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.2.work':
    'Conseil pour un appel d’offres',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.place': 'Inde',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.fact':
    'Depuis une politique de mars 2015, les organismes de l’administration centrale doivent inscrire dans chaque demande de propositions que les fournisseurs ont à envisager le logiciel libre ; ceux qui l’écartent doivent le justifier. Les deux types de logiciels sont comparés selon les capacités, la maîtrise, le passage à l’échelle, la sécurité, le coût sur la durée de vie et l’assistance.',
  'understanding-open-source-licensing.pitfalls.0':
    'La formation explique quarante licences, et aucun des cas que rencontrent les acheteurs.',
  'understanding-open-source-licensing.pitfalls.1':
    'Tout le monde est mis en garde contre le copyleft, et personne n’apprend que l’usage interne n’entraîne presque aucune obligation.',
  'understanding-open-source-licensing.pitfalls.2':
    'Un logiciel offert sans frais, ou dont le code source est lisible, est pris pour un logiciel libre.',
  'understanding-open-source-licensing.pitfalls.3':
    'La liste des licences acceptées refuse des logiciels que l’institution utilise déjà.',
  'understanding-open-source-licensing.indicators.0.name': 'Questions réglées sans juriste',
  'understanding-open-source-licensing.indicators.0.numerator':
    'questions de licence auxquelles la liste a permis de répondre',
  'understanding-open-source-licensing.indicators.0.denominator': 'questions de licence de l’année',
  'understanding-open-source-licensing.indicators.1.name': 'Offres avec des informations de licence',
  'understanding-open-source-licensing.indicators.1.numerator':
    'offres de logiciel qui nomment la licence de chaque composant par son identifiant SPDX',
  'understanding-open-source-licensing.indicators.1.denominator': 'offres de logiciel de l’année',
  'understanding-open-source-licensing.firstThirtyDays.0.step':
    'Réunir les dix dernières questions de licence des acheteurs, avec les réponses qu’ils ont reçues.',
  'understanding-open-source-licensing.firstThirtyDays.1.step':
    'Répartir les licences utilisées entre acceptées, à vérifier et refusées, avec une ligne de motif pour chacune.',
  'understanding-open-source-licensing.firstThirtyDays.2.step':
    'Faire signer la liste par le service juridique, et la publier dans l’institution.',
  'understanding-open-source-licensing.firstThirtyDays.3.step':
    'Former dix acheteurs pendant une demi-journée sur leurs propres cas, et terminer par un court test.',
  'understanding-open-source-licensing.firstThirtyDays.4.step':
    'Faire de la liste une annexe du modèle d’appel d’offres.',
  'understanding-open-source-licensing.roles.0.task': 'Signe la liste et répond à ce qui n’y figure pas.',
  'understanding-open-source-licensing.roles.1.task':
    'Réussit le test et demande les identifiants aux soumissionnaires.',
  'understanding-open-source-licensing.roles.2.task':
    'Tient les informations de licence dans l’inventaire des logiciels.',
  'understanding-open-source-licensing.roles.3.task':
    'Répète la formation deux fois par an pour les nouveaux venus.',
  'understanding-open-source-licensing.effort.basis':
    'Une institution avec trente acheteurs et chefs de projet.',
  'understanding-open-source-licensing.effort.ranges.0.work': 'Liste des licences avec approbation',
  'understanding-open-source-licensing.effort.ranges.1.work':
    'Préparation de la formation d’une demi-journée et de son test',
  'understanding-open-source-licensing.effort.ranges.2.work': 'Temps de formation de trente personnes',
  'procurement-process-integration.pitfalls.0': 'La marque a disparu du titre et figure dans l’annexe.',
  'procurement-process-integration.pitfalls.1':
    'Une marque est suivie de « ou équivalent », et aucune règle ne dit ce qui est équivalent.',
  'procurement-process-integration.pitfalls.2':
    'Des points récompensent une liste de fonctionnalités qu’un seul produit réunit.',
  'procurement-process-integration.pitfalls.3':
    'Les questions des soumissionnaires reçoivent des réponses individuelles, si bien que l’un d’eux en sait plus que les autres.',
  'procurement-process-integration.indicators.0.name': 'Questions sur des obstacles cachés',
  'procurement-process-integration.indicators.0.numerator':
    'questions de soumissionnaires sur une condition que seuls certains peuvent remplir',
  'procurement-process-integration.indicators.0.denominator': 'questions de soumissionnaires',
  'procurement-process-integration.indicators.1.name': 'Offres par appel d’offres',
  'procurement-process-integration.indicators.1.numerator':
    'offres reçues pour des appels d’offres de logiciel',
  'procurement-process-integration.indicators.1.denominator': 'appels d’offres de logiciel clos',
  'procurement-process-integration.indicators.1.unit': 'offres par appel d’offres',
  'procurement-process-integration.firstThirtyDays.0.step':
    'Tirer au sort vingt appels d’offres de logiciel, ou les prendre tous s’il y en a moins, et relever les marques, les garanties que seul l’éditeur peut donner et les frais par utilisateur.',
  'procurement-process-integration.firstThirtyDays.1.step':
    'Répartir les constats selon le modèle dont ils proviennent.',
  'procurement-process-integration.firstThirtyDays.2.step':
    'Réécrire sous forme de fonctions et de normes les deux modèles qui comptent le plus de constats.',
  'procurement-process-integration.firstThirtyDays.3.step':
    'Publier les projets de modèles pour que chacun puisse les commenter, et répondre publiquement à chaque objection.',
  'procurement-process-integration.firstThirtyDays.4.step':
    'Publier les modèles avec un numéro de version et un contact pour les réclamations.',
  'procurement-process-integration.roles.0.task': 'Écrit des fonctions à la place de noms.',
  'procurement-process-integration.roles.1.task':
    'Dit ce qu’une fonction doit accomplir et comment elle est testée.',
  'procurement-process-integration.roles.2.task':
    'Relit chaque projet de dossier à la recherche d’obstacles cachés.',
  'procurement-process-integration.roles.3.role': 'Autorité de la concurrence',
  'procurement-process-integration.roles.3.task': 'Conseille lorsqu’une offre unique revient sans cesse.',
  'procurement-process-integration.effort.basis': 'Un service achats avec six modèles.',
  'procurement-process-integration.effort.ranges.0.work': 'Échantillon de vingt appels d’offres',
  'procurement-process-integration.effort.ranges.1.work': 'Réécriture de six modèles',
  'procurement-process-integration.effort.ranges.2.work': 'Relecture d’un projet de dossier',
  'vendor-evaluation.pitfalls.0':
    'Des points vont à un certificat de partenaire que vend l’éditeur d’un produit.',
  'vendor-evaluation.pitfalls.1':
    'Les contributions sont comptées en nombre, si bien que cent corrections d’orthographe l’emportent sur une réparation difficile.',
  'vendor-evaluation.pitfalls.2': 'Les personnes nommées dans l’offre ne sont pas celles qui viennent.',
  'vendor-evaluation.pitfalls.3':
    'Une entreprise nouvelle dans le projet n’a aucun moyen d’obtenir des points, et le cercle reste fermé.',
  'vendor-evaluation.indicators.0.name': 'Personnes promises qui sont venues',
  'vendor-evaluation.indicators.0.numerator':
    'personnes nommées dans les offres qui ont travaillé au moins la moitié de leurs jours prévus',
  'vendor-evaluation.indicators.0.denominator': 'personnes nommées dans les offres des contrats en cours',
  'vendor-evaluation.indicators.1.name': 'Modifications payées que le projet a reprises',
  'vendor-evaluation.indicators.1.numerator': 'modifications payées par contrat que le projet a acceptées',
  'vendor-evaluation.indicators.1.denominator': 'modifications payées par contrat qui lui étaient destinées',
  'vendor-evaluation.firstThirtyDays.0.step':
    'Rechercher les fournisseurs des contrats en cours dans les dépôts publics des projets auxquels ils travaillent.',
  'vendor-evaluation.firstThirtyDays.1.step':
    'Écrire trois preuves adaptées à votre objet, chacune avec un lien, et un équivalent pour les nouveaux venus.',
  'vendor-evaluation.firstThirtyDays.2.step':
    'Les essayer sur deux anciennes offres dont les noms sont masqués.',
  'vendor-evaluation.firstThirtyDays.3.step':
    'Faire vérifier par le service juridique qu’elles sont liées à l’objet du contrat.',
  'vendor-evaluation.firstThirtyDays.4.step':
    'Inscrire les preuves et leurs points dans l’appel d’offres suivant.',
  'vendor-evaluation.roles.0.role': 'Évaluation technique',
  'vendor-evaluation.roles.0.task': 'Suit chaque lien et note ce qui a été trouvé.',
  'vendor-evaluation.roles.1.task': 'Tient la grille de scores et informe les candidats évincés.',
  'vendor-evaluation.roles.2.task':
    'Vérifie que les critères conviennent au contrat et sont équitables pour les nouveaux venus.',
  'vendor-evaluation.roles.3.task': 'Appelle les clients que nomme un soumissionnaire.',
  'vendor-evaluation.effort.basis': 'Un appel d’offres avec cinq soumissionnaires.',
  'vendor-evaluation.effort.ranges.0.work': 'Critères et points',
  'vendor-evaluation.effort.ranges.1.work': 'Vérification de cinq soumissionnaires',
  'vendor-evaluation.effort.ranges.2.work': 'Essai du plan de passation',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.0':
    'Toutes les questions vont au même juriste, les plus faciles aussi.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.1':
    'Les réponses sont données par téléphone et ne peuvent plus être retrouvées.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.2':
    'Un doute passe de bureau en bureau jusqu’à ce que la date de publication soit dépassée.',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.name': 'Questions posées de nouveau',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.numerator':
    'demandes auxquelles une réponse type répond déjà',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.denominator': 'demandes de l’année',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.name': 'Publications qui ont attendu',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.numerator':
    'projets dont la publication a attendu une réponse juridique plus de 30 jours',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.denominator':
    'projets avec une demande juridique',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.0.step':
    'Ouvrir une seule boîte électronique pour les questions juridiques sur les logiciels, et nommer les deux personnes qui la relèvent.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.1.step':
    'Réunir les questions de la dernière année auprès des projets, des acheteurs et des fournisseurs.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.2.step':
    'Rédiger des réponses types aux cinq plus fréquentes, une page chacune.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.3.step':
    'Promettre un délai : par exemple trois jours ouvrés pour une question simple et quinze pour une question difficile.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.4.step':
    'Commencer le registre avec les dates des questions et des réponses, et publier les cinq pages dans l’institution.',
  'capacity-to-recognize-and-address-legal-challenges.roles.0.task':
    'Rédige les réponses types et tient le délai promis.',
  'capacity-to-recognize-and-address-legal-challenges.roles.1.task':
    'Demande tôt, une seule fois et par écrit.',
  'capacity-to-recognize-and-address-legal-challenges.roles.2.task':
    'Trie les demandes et répond à ce que les pages couvrent.',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.role': 'Service juridique central de l’État',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.task':
    'Règle ce qui s’impose aussi aux autres ministères.',
  'capacity-to-recognize-and-address-legal-challenges.effort.basis':
    'Un ministère avec une quarantaine de questions par an.',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.0.work':
    'Circuit, registre et cinq réponses types',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.1.work':
    'Réponse à quarante questions, chaque année',
  'ip-and-legal-compliance.pitfalls.0':
    'L’analyse est faite après la publication, quand d’autres ont déjà des copies.',
  'ip-and-legal-compliance.pitfalls.1': 'Mille constats sont exportés, et aucun n’est expliqué.',
  'ip-and-legal-compliance.pitfalls.2':
    'Les images, les polices de caractères et les données d’exemple ne sont pas analysées.',
  'ip-and-legal-compliance.pitfalls.3':
    'Du code copié d’un forum ou écrit par une machine est intégré sans indication de sa provenance.',
  'ip-and-legal-compliance.indicators.0.name': 'Constats par version publiée',
  'ip-and-legal-compliance.indicators.0.numerator':
    'constats de la première analyse qui ont rendu nécessaire une modification du code',
  'ip-and-legal-compliance.indicators.0.denominator': 'versions publiées analysées',
  'ip-and-legal-compliance.indicators.0.unit': 'constats par version publiée',
  'ip-and-legal-compliance.indicators.1.name': 'Délai de réponse à une revendication',
  'ip-and-legal-compliance.indicators.1.numerator':
    'nombre médian de jours entre une revendication de droits et la première réponse',
  'ip-and-legal-compliance.firstThirtyDays.0.step':
    'Recenser les versions publiées au cours des 12 derniers mois, par l’institution et par ses fournisseurs, et relever celles qui ont été analysées avant leur publication.',
  'ip-and-legal-compliance.firstThirtyDays.1.step':
    'Exécuter un outil d’analyse gratuit sur un dépôt, et lire les cinquante premiers constats avec un juriste.',
  'ip-and-legal-compliance.firstThirtyDays.2.step':
    'Convenir de ce qui ne demande pas d’explication, comme les textes de licence de composants connus.',
  'ip-and-legal-compliance.firstThirtyDays.3.step':
    'Faire de l’analyse une étape de la compilation, qui s’arrête sur tout constat sans explication.',
  'ip-and-legal-compliance.firstThirtyDays.4.step': 'Publier un contact unique pour les revendications.',
  'ip-and-legal-compliance.roles.0.task': 'Exécute l’analyse et explique chaque constat.',
  'ip-and-legal-compliance.roles.1.task': 'Décide des constats qui restent et répond aux revendications.',
  'ip-and-legal-compliance.roles.2.task': 'Livre le rapport d’analyse avec la version publiée.',
  'ip-and-legal-compliance.roles.3.role': 'Responsable des publications',
  'ip-and-legal-compliance.roles.3.task': 'Ne publie rien tant qu’un constat n’est pas réglé.',
  'ip-and-legal-compliance.effort.basis':
    'Une base de code de 200 000 lignes au plus, dont une version ultérieure modifie une petite partie.',
  'ip-and-legal-compliance.effort.ranges.0.work': 'Première analyse avec explications',
  'ip-and-legal-compliance.effort.ranges.1.work': 'Chaque version suivante',
  'ip-and-legal-compliance.effort.ranges.2.work': 'Réponse à une revendication',
  'contractual-considerations.pitfalls.0': 'L’État obtient un droit d’utilisation et croit pouvoir publier.',
  'contractual-considerations.pitfalls.1':
    'La passation est promise dans le contrat et n’est payée à aucun de ses jalons.',
  'contractual-considerations.pitfalls.2':
    'La responsabilité est illimitée sur le papier : les petites entreprises s’abstiennent donc, et les grandes en répercutent le coût sur le prix.',
  'contractual-considerations.pitfalls.3':
    'Un accord-cadre de l’administration centrale écarte les clauses qu’un ministère avait obtenues.',
  'contractual-considerations.indicators.0.name': 'Passations essayées',
  'contractual-considerations.indicators.0.numerator':
    'contrats en cours dans lesquels une autre équipe a compilé et démarré le système à partir de ce qui a été transmis',
  'contractual-considerations.indicators.0.denominator': 'contrats de développement en cours',
  'contractual-considerations.indicators.1.name': 'Réparations dans les délais',
  'contractual-considerations.indicators.1.numerator': 'défauts réparés dans le délai convenu',
  'contractual-considerations.indicators.1.denominator': 'défauts signalés au titre du contrat',
  'contractual-considerations.firstThirtyDays.0.step':
    'Recenser les contrats de développement en cours avec leur date de fin, et lire dans chacun la clause sur les droits.',
  'contractual-considerations.firstThirtyDays.1.step':
    'Les répartir : peut utiliser, modifier et publier ; peut utiliser ; rien n’est dit.',
  'contractual-considerations.firstThirtyDays.2.step':
    'Prendre, hors du premier groupe, le contrat qui se termine le plus tôt, et demander quel avenant la loi permet.',
  'contractual-considerations.firstThirtyDays.3.step':
    'Rédiger avec le service juridique des clauses types sur les droits, la passation, la liste des composants et le reversement des modifications.',
  'contractual-considerations.firstThirtyDays.4.step':
    'Les inscrire dans le prochain contrat, avec un paiement lié à l’essai de passation.',
  'contractual-considerations.roles.0.task': 'Rédige les clauses types et négocie les avenants.',
  'contractual-considerations.roles.1.task': 'Les utilise, et lie des paiements à la passation.',
  'contractual-considerations.roles.2.task': 'Essaie la passation pendant l’exécution du contrat.',
  'contractual-considerations.roles.3.role': 'Ministère de la justice',
  'contractual-considerations.roles.3.task': 'Recommande les clauses à d’autres institutions.',
  'contractual-considerations.effort.basis':
    'Une institution avec quinze contrats de développement en cours.',
  'contractual-considerations.effort.ranges.0.work': 'Lecture de quinze contrats',
  'contractual-considerations.effort.ranges.1.work': 'Clauses types',
  'contractual-considerations.effort.ranges.2.work': 'Négociation d’un avenant',
  'contractual-considerations.example.fact':
    'Huit contrats types pour les achats informatiques ont été révisés par une décision du 26 novembre 2025. Dans le contrat de réalisation de logiciels, le développement sous forme de logiciel libre est devenu la règle pour les nouveaux projets, avec publication sur openCode et une liste des composants remise par le titulaire.',
  'data-privacy-and-security.pitfalls.0':
    'L’hébergeur est sous contrat, et ses sous-traitants ne sont pas connus.',
  'data-privacy-and-security.pitfalls.1':
    'Le personnel d’assistance du fournisseur se connecte avec un seul compte partagé.',
  'data-privacy-and-security.pitfalls.2':
    'La suppression est convenue, et les sauvegardes conservent les données.',
  'data-privacy-and-security.pitfalls.3':
    'Les conditions renvoient au droit d’un autre pays, et personne n’a demandé ce qui en découle.',
  'data-privacy-and-security.indicators.0.name': 'Accès confirmés',
  'data-privacy-and-security.indicators.0.numerator':
    'comptes de tiers confirmés ou fermés au cours des trois derniers mois',
  'data-privacy-and-security.indicators.0.denominator': 'comptes de tiers',
  'data-privacy-and-security.indicators.1.name': 'Délai de notification',
  'data-privacy-and-security.indicators.1.numerator':
    'nombre médian d’heures entre la découverte d’un incident par un tiers et sa notification, exercices compris',
  'data-privacy-and-security.firstThirtyDays.0.step':
    'Recenser toutes les entreprises et tous les organismes qui peuvent voir des données à caractère personnel de vos systèmes, assistance à distance comprise.',
  'data-privacy-and-security.firstThirtyDays.1.step':
    'Placer les conditions signées à côté de la liste, et relever ce qui manque : finalité, lieu, accès, suppression, notification.',
  'data-privacy-and-security.firstThirtyDays.2.step': 'Fermer les comptes que personne ne peut expliquer.',
  'data-privacy-and-security.firstThirtyDays.3.step':
    'Envoyer des conditions types à celui des tiers non signataires qui voit les données les plus sensibles.',
  'data-privacy-and-security.firstThirtyDays.4.step':
    'Convenir avec l’hébergeur et un fournisseur de qui appelle qui, et dans quel délai en heures.',
  'data-privacy-and-security.roles.0.role': 'Responsable des contrats',
  'data-privacy-and-security.roles.0.task': 'Tient le registre des tiers et demande les signatures.',
  'data-privacy-and-security.roles.1.task': 'Vérifie les conditions et les transferts à l’étranger.',
  'data-privacy-and-security.roles.2.task': 'Contrôle les accès et conduit l’exercice.',
  'data-privacy-and-security.roles.3.role': 'Tiers',
  'data-privacy-and-security.roles.3.task': 'Nomme ses propres sous-traitants et notifie à temps.',
  'data-privacy-and-security.effort.basis': 'Une institution avec vingt tiers.',
  'data-privacy-and-security.effort.ranges.0.work': 'Registre et liste des lacunes',
  'data-privacy-and-security.effort.ranges.1.work': 'Conditions avec un tiers',
  'data-privacy-and-security.effort.ranges.2.work': 'Exercice d’incident',
};
