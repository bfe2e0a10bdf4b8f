/** The texts of “strategy” in French. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.pitfalls.0':
    'La remise du premier contrat est prise pour le prix de toutes les années ; aucun tableau n’indique le prix au renouvellement.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.1':
    'Les salaires sont comptés sans les cotisations de l’employeur, les congés et la formation, si bien que le personnel interne paraît moins cher qu’il ne l’est.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.2':
    'Des coûts identiques dans les deux options sont ajoutés aux deux totaux, et la différence paraît trop faible pour être discutée.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.3':
    'La comparaison est rédigée après la décision, pour la justifier.',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.name': 'Coût réel rapporté au coût prévu',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.numerator':
    'coût réel du service au cours de sa deuxième année',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.denominator':
    'coût de cette année dans la comparaison',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.unit': 'rapport',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.frequency': 'une fois par comparaison',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.name':
    'Part des dépenses qui reste dans le pays',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.numerator':
    'paiements effectués pour le service à des personnes et à des entreprises du pays',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.denominator':
    'tous les paiements effectués pour le service',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.unit': 'pour cent',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.frequency': 'chaque année',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.0.step':
    'Recenser les licences et les abonnements à renouveler dans les 18 prochains mois, avec la date et le montant.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.1.step':
    'Choisir le renouvellement du montant le plus élevé pour lequel il existe une solution libre candidate.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.2.step':
    'Réunir la grille des salaires, les cotisations de l’employeur et deux offres d’assistance datées.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.3.step':
    'Remplir un même tableau pour les deux options sur cinq ans, et présenter à part les coûts qui diffèrent.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.4.step':
    'Soumettre le tableau à la personne responsable du budget, en signalant les trois chiffres les moins certains.',
  'analysing-labour-costs-versus-licencing-costs.roles.0.role': 'Responsable du budget',
  'analysing-labour-costs-versus-licencing-costs.roles.0.task':
    'Fixe la période, le taux d’actualisation et les données salariales, et signe le tableau.',
  'analysing-labour-costs-versus-licencing-costs.roles.1.role': 'Responsable du système',
  'analysing-labour-costs-versus-licencing-costs.roles.1.task':
    'Décrit le service, ses utilisateurs et le niveau d’assistance que les deux options doivent atteindre.',
  'analysing-labour-costs-versus-licencing-costs.roles.2.role': 'Service achats',
  'analysing-labour-costs-versus-licencing-costs.roles.2.task':
    'Fournit les dates de renouvellement, les prix catalogue et les remises tirés des contrats.',
  'analysing-labour-costs-versus-licencing-costs.roles.3.role': 'Bureau open source',
  'analysing-labour-costs-versus-licencing-costs.roles.3.task':
    'Trouve la solution libre candidate et vérifie le coût du personnel auprès d’utilisateurs d’ailleurs.',
  'analysing-labour-costs-versus-licencing-costs.effort.basis':
    'Un service de 1 000 utilisateurs au plus, deux options, contrats et grilles des salaires disponibles.',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.0.work': 'Première comparaison',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.1.work':
    'Vérification au regard du coût réel, chaque année',
  'analysing-labour-costs-versus-licencing-costs.example.place': 'Munich, Allemagne',
  'analysing-labour-costs-versus-licencing-costs.example.fact':
    'En novembre 2012, la ville a comparé trois options pour ses postes de travail : un peu plus de 34 millions d’euros avec Windows et Microsoft Office, un peu moins de 30 millions avec Windows et une suite bureautique libre, moins de 23 millions avec Linux. Environ 22 millions pour le personnel et la formation étaient comptés à l’identique dans les trois. En 2017, la ville a décidé de revenir en arrière.',
  'capacity-building.pitfalls.0':
    'Les formations sont réservées d’abord et les systèmes choisis ensuite, si bien que les agents apprennent des outils que l’institution n’utilise pas.',
  'capacity-building.pitfalls.1':
    'La seule personne capable de modifier un système est promue dans une autre équipe avant que quelqu’un ait travaillé en binôme avec elle.',
  'capacity-building.pitfalls.2':
    'Les agents peuvent lire le code mais ne peuvent rien mettre en production : la compétence ne sert jamais.',
  'capacity-building.indicators.0.name': 'Délai jusqu’à la première modification en interne',
  'capacity-building.indicators.0.numerator':
    'nombre médian de jours entre l’arrivée d’un agent technique et sa première modification mise en production',
  'capacity-building.indicators.0.unit': 'jours',
  'capacity-building.indicators.0.frequency': 'chaque semestre',
  'capacity-building.indicators.1.name': 'Systèmes qui reposent sur une seule personne',
  'capacity-building.indicators.1.numerator':
    'parmi les dix systèmes, ceux dans lesquels une seule personne a fait au moins les quatre cinquièmes des modifications d’une année',
  'capacity-building.indicators.1.denominator': 'les dix systèmes qui comptent le plus',
  'capacity-building.firstThirtyDays.0.step':
    'Convenir avec la direction des dix systèmes qui comptent le plus, et écrire pourquoi.',
  'capacity-building.firstThirtyDays.1.step':
    'Lire les journaux des modifications de ces dix systèmes, et noter par employeur qui a fait des modifications au cours des 12 derniers mois.',
  'capacity-building.firstThirtyDays.2.step':
    'Demander au fournisseur d’un système, pour deux agents, l’accès au dépôt, à la chaîne de compilation et à l’environnement de test.',
  'capacity-building.firstThirtyDays.3.step':
    'Faire mettre en production une petite modification par ces deux agents, avec le fournisseur.',
  'capacity-building.firstThirtyDays.4.step':
    'Inscrire par écrit dans leurs attributions une demi-journée par semaine consacrée à ces modifications.',
  'capacity-building.roles.0.role': 'Direction informatique',
  'capacity-building.roles.0.task': 'Décide quels sont les dix systèmes retenus, et libère les heures.',
  'capacity-building.roles.1.role': 'Ressources humaines',
  'capacity-building.roles.1.task':
    'Rédigent des postes et des attributions dans lesquels la modification des systèmes fait partie du travail.',
  'capacity-building.roles.2.task':
    'Désigne deux agents pour chaque système, et leur ouvre le processus de mise en production.',
  'capacity-building.roles.3.role': 'Fournisseur',
  'capacity-building.roles.3.task':
    'Donne l’accès, relit les premières modifications et explique ce qui n’est pas écrit.',
  'capacity-building.effort.basis':
    'Une institution avec dix systèmes et deux agents par système ; les fournisseurs donnent l’accès sans nouveau contrat.',
  'capacity-building.effort.ranges.0.work': 'Lecture des journaux des modifications de dix systèmes',
  'capacity-building.effort.ranges.1.work': 'Première modification en interne d’un système, deux agents',
  'capacity-building.effort.ranges.2.work': 'Apprentissage et petites modifications, un agent pendant un an',
  'platform-and-tool-selection.pitfalls.0':
    'La liste des besoins est recopiée de la brochure du produit préféré.',
  'platform-and-tool-selection.pitfalls.1':
    'Les étoiles et les téléchargements sont pris pour de la vitalité, et personne ne compte celles et ceux qui peuvent intégrer une modification.',
  'platform-and-tool-selection.pitfalls.2':
    'L’essai est mené par le seul service informatique, avec des données d’exemple, et ne dit rien du travail réel.',
  'platform-and-tool-selection.indicators.0.name': 'Produits choisis qui ont duré',
  'platform-and-tool-selection.indicators.0.numerator':
    'produits choisis il y a trois ans qui sont en service et ont connu une version publiée au cours des 12 derniers mois',
  'platform-and-tool-selection.indicators.0.denominator': 'produits choisis il y a trois ans',
  'platform-and-tool-selection.indicators.1.name': 'Délai entre le besoin et la décision',
  'platform-and-tool-selection.indicators.1.numerator':
    'nombre médian de jours entre l’expression écrite du besoin et la décision datée',
  'platform-and-tool-selection.firstThirtyDays.0.step':
    'Prendre un besoin qui conduira cette année à un nouveau système, et nommer les trois personnes qui décident.',
  'platform-and-tool-selection.firstThirtyDays.1.step':
    'Fixer de huit à douze critères avec leurs poids, les signer et les dater avant que quiconque regarde des produits.',
  'platform-and-tool-selection.firstThirtyDays.2.step':
    'Chercher dans deux registres et sur une plateforme de code, et garder toute solution candidate sous licence libre.',
  'platform-and-tool-selection.firstThirtyDays.3.step':
    'Remplir le tableau pour les trois meilleures, avec l’état de chaque projet relevé dans son dépôt.',
  'platform-and-tool-selection.firstThirtyDays.4.step':
    'Convenir des dates d’un essai de la solution classée première par cinq utilisateurs réels.',
  'platform-and-tool-selection.roles.0.task':
    'Exprime le besoin et fait venir les utilisateurs pour l’essai.',
  'platform-and-tool-selection.roles.1.role': 'Architecte',
  'platform-and-tool-selection.roles.1.task':
    'Juge l’adéquation aux systèmes existants et examine les dépôts.',
  'platform-and-tool-selection.roles.2.role': 'Responsable de la sécurité',
  'platform-and-tool-selection.roles.2.task':
    'Vérifie comment chaque solution candidate traite les signalements de vulnérabilités.',
  'platform-and-tool-selection.roles.3.task':
    'Conserve les modèles de documents, la liste des registres et les grilles de scores antérieures.',
  'platform-and-tool-selection.effort.basis':
    'Un système de taille moyenne, trois solutions candidates, cinq utilisateurs pour l’essai.',
  'platform-and-tool-selection.effort.ranges.0.work': 'Critères, recherche et grille de scores',
  'platform-and-tool-selection.effort.ranges.1.work': 'Essai avec des utilisateurs',
  'platform-and-tool-selection.effort.ranges.2.work': 'Examen annuel de la vitalité d’un produit',
  'platform-and-tool-selection.example.place': 'Italie',
  'platform-and-tool-selection.example.fact':
    'Des lignes directrices en vigueur depuis le 9 mai 2019 mettent en œuvre les articles 68 et 69 du code de l’administration numérique. L’administration décrit son besoin, puis examine les logiciels à réutiliser et les logiciels libres, et ensuite seulement les autres solutions, et les compare par écrit.',
  'software-contribution-governance.pitfalls.0':
    'Chaque ligne exige une approbation ; le personnel contribue donc depuis des comptes personnels, ou pas du tout.',
  'software-contribution-governance.pitfalls.1':
    'L’approbation dépend d’un seul juriste, et les demandes attendent en son absence.',
  'software-contribution-governance.pitfalls.2':
    'Les contrats de travail ne disent rien du code, et l’absence du droit de le publier se découvre lors d’un litige.',
  'software-contribution-governance.pitfalls.3':
    'La règle couvre les agents et oublie les prestataires, qui écrivent une grande partie du code.',
  'software-contribution-governance.indicators.0.name': 'Délai de réponse',
  'software-contribution-governance.indicators.0.numerator':
    'nombre médian de jours entre une demande de contribution et sa réponse',
  'software-contribution-governance.indicators.0.frequency': 'chaque trimestre',
  'software-contribution-governance.indicators.1.name': 'Contributions sans demande préalable',
  'software-contribution-governance.indicators.1.numerator': 'contributions que la règle permet sans demande',
  'software-contribution-governance.indicators.1.denominator':
    'toutes les contributions des agents et des prestataires',
  'software-contribution-governance.firstThirtyDays.0.step':
    'Demander à dix agents techniques s’ils ont contribué au cours de la dernière année, et ce qui en a empêché ceux qui ne l’ont pas fait.',
  'software-contribution-governance.firstThirtyDays.1.step':
    'Écrire une page : ce qui ne demande pas d’autorisation, ce qui en demande une, qui répond, en combien de jours.',
  'software-contribution-governance.firstThirtyDays.2.step':
    'Faire vérifier la page par le service juridique au regard des contrats de travail et des contrats de développement en cours.',
  'software-contribution-governance.firstThirtyDays.3.step':
    'La faire signer par la direction de l’institution, et l’envoyer au personnel technique et aux prestataires.',
  'software-contribution-governance.firstThirtyDays.4.step':
    'Ouvrir le journal des demandes et y inscrire la première.',
  'software-contribution-governance.roles.0.role': 'Direction de l’institution',
  'software-contribution-governance.roles.0.task': 'Signe la règle.',
  'software-contribution-governance.roles.1.task': 'Répond aux demandes et tient le journal.',
  'software-contribution-governance.roles.2.role': 'Service juridique',
  'software-contribution-governance.roles.2.task':
    'Règle la question des droits dans les contrats de travail et les contrats des fournisseurs.',
  'software-contribution-governance.roles.3.task': 'Dit ce qui doit être analysé avant toute publication.',
  'software-contribution-governance.effort.basis':
    'Une institution dotée d’un personnel technique de 100 personnes au plus, dans un pays dont la loi dit à qui appartient le code des agents publics.',
  'software-contribution-governance.effort.ranges.0.work': 'Règle, vérification juridique et annonce',
  'software-contribution-governance.effort.ranges.1.work':
    'Réponse aux demandes et tenue du journal, chaque année',
  'software-contribution-governance.example.place': 'France',
  'software-contribution-governance.example.fact':
    'La politique de contribution de l’État central a été validée le 15 février 2018 et se trouve dans un dépôt public. Une modification majeure exige l’accord de trois organisations ministérielles et de l’agence de sécurité, une modification mineure celui d’une organisation.',
  'security-and-risk-management.pitfalls.0':
    'Les listes de composants sont établies une fois pour un audit et ne sont pas renouvelées à chaque version publiée.',
  'security-and-risk-management.pitfalls.1':
    'Le code de l’application figure dans la liste, mais le système d’exploitation et l’image de conteneur sur lesquels il repose sont omis.',
  'security-and-risk-management.pitfalls.2':
    'Les alertes arrivent dans une boîte électronique dont personne n’est responsable.',
  'security-and-risk-management.pitfalls.3':
    'Un long registre des risques est relu chaque année, et aucune décision ne suit.',
  'security-and-risk-management.indicators.0.name': 'Ancienneté des listes de composants',
  'security-and-risk-management.indicators.0.numerator':
    'nombre médian de jours depuis le renouvellement de la liste de composants d’un système en service',
  'security-and-risk-management.indicators.1.name': 'Alertes avec un responsable',
  'security-and-risk-management.indicators.1.numerator':
    'alertes sur des vulnérabilités connues pour lesquelles un responsable a été désigné dans les deux jours ouvrés',
  'security-and-risk-management.indicators.1.denominator': 'alertes du trimestre',
  'security-and-risk-management.firstThirtyDays.0.step':
    'Inscrire tous les systèmes en service avec leur responsable et leur fournisseur ; un tableur suffit.',
  'security-and-risk-management.firstThirtyDays.1.step':
    'Produire une liste de composants des trois plus critiques avec un outil gratuit, au format SPDX ou CycloneDX.',
  'security-and-risk-management.firstThirtyDays.2.step':
    'Demander aux fournisseurs des autres systèmes la leur, avec une date.',
  'security-and-risk-management.firstThirtyDays.3.step':
    'Charger les listes dans un outil qui les compare aux bases de vulnérabilités, et désigner la personne qui reçoit les alertes.',
  'security-and-risk-management.firstThirtyDays.4.step':
    'Décider des délais selon la gravité, et publier le contact pour les signalements.',
  'security-and-risk-management.roles.0.task': 'Répond des listes, des délais et du registre des risques.',
  'security-and-risk-management.roles.1.task':
    'Remet la liste à chaque version publiée, et décide de la date d’un correctif.',
  'security-and-risk-management.roles.2.task': 'Remet une liste lisible par machine à chaque livraison.',
  'security-and-risk-management.roles.3.task': 'Accepte par écrit les risques qui ne sont pas réduits.',
  'security-and-risk-management.effort.basis':
    'Une institution avec trente systèmes, dont dix développés ou adaptés pour elle.',
  'security-and-risk-management.effort.ranges.0.work': 'Premières listes de tous les systèmes',
  'security-and-risk-management.effort.ranges.1.work': 'Une liste dans la chaîne de compilation d’un système',
  'security-and-risk-management.effort.ranges.2.work': 'Surveillance et suivi des alertes, chaque année',
  'security-and-risk-management.example.place': 'Allemagne',
  'security-and-risk-management.example.fact':
    'openCode, la plateforme de code de l’administration publique, compte environ 3 000 projets. Un programme lancé au début de 2025 y vérifie automatiquement l’activité, les licences, la réutilisation et la sécurité des projets, et en présente le résultat sous forme de badges.',
  'change-management.pitfalls.0': 'Les représentants du personnel apprennent le changement par la presse.',
  'change-management.pitfalls.1':
    'Les modèles et les macros sont comptés après la bascule, quand la mise en page des courriers ne convient plus.',
  'change-management.pitfalls.2':
    'L’ancien et le nouveau système cohabitent sans terme, et tout le monde reste sur l’ancien.',
  'change-management.indicators.0.name': 'Utilisation après trois mois',
  'change-management.indicators.0.numerator':
    'utilisateurs qui, au cours du troisième mois, ont accompli leur tâche principale dans le nouveau système',
  'change-management.indicators.0.denominator': 'utilisateurs qui ont changé de système',
  'change-management.indicators.0.frequency': 'une fois pour chaque service qui change de système',
  'change-management.indicators.1.name': 'Demandes d’aide par utilisateur',
  'change-management.indicators.1.numerator': 'demandes d’aide du mois',
  'change-management.indicators.1.denominator': 'utilisateurs ayant changé de système à cette date',
  'change-management.indicators.1.unit': 'demandes par utilisateur',
  'change-management.indicators.1.frequency': 'chaque mois jusqu’à ce que le chiffre soit stable',
  'change-management.firstThirtyDays.0.step':
    'Rencontrer les représentants du personnel et les trois sceptiques les plus déclarés avant d’annoncer une date.',
  'change-management.firstThirtyDays.1.step':
    'Compter les modèles, les macros et les fichiers d’un service, et recenser les dix plus utilisés.',
  'change-management.firstThirtyDays.2.step':
    'Donner d’abord le nouveau système à une personne par étage de ce service, qui sera le contact des autres.',
  'change-management.firstThirtyDays.3.step':
    'Donner la première formation sur les trois tâches les plus courantes du service, avec ses propres documents.',
  'change-management.firstThirtyDays.4.step':
    'Annoncer pour ce seul service le jour de la bascule et le jour où le résultat sera mesuré.',
  'change-management.roles.0.role': 'Soutien dans la haute direction',
  'change-management.roles.0.task': 'Utilise le système en premier et répond de la date.',
  'change-management.roles.1.role': 'Représentants du personnel',
  'change-management.roles.1.task':
    'Conviennent du temps de formation et de la façon d’entendre les réclamations.',
  'change-management.roles.2.role': 'Collègues servant de premier contact',
  'change-management.roles.2.task': 'Aident sur place et signalent ce qui ne fonctionne pas.',
  'change-management.roles.3.role': 'Direction du projet',
  'change-management.roles.3.task': 'Tient la liste des problèmes et la publie avec des dates.',
  'change-management.effort.basis': 'Un service de 200 utilisateurs qui passe à une autre suite bureautique.',
  'change-management.effort.ranges.0.work': 'Préparation, formations et aide par l’équipe de projet',
  'change-management.effort.ranges.1.work': 'Temps de formation des utilisateurs',
  'change-management.effort.ranges.2.work': 'Mesure après trois mois',
  'change-management.example.place': 'Schleswig-Holstein, Allemagne',
  'change-management.example.fact':
    'Environ 80 pour cent des postes de travail de l’administration du Land, l’administration fiscale devant encore suivre, fonctionnent avec LibreOffice. Le Land évalue les coûts de licence évités à plus de 15 millions d’euros par an, et le coût unique de la conversion à neuf millions.',
};
