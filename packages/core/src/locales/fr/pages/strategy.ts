/** The texts of “strategy” in French. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.what':
    'Une comparaison de deux budgets pour le même service : l’un paie surtout des personnes, qui adaptent et maintiennent un logiciel libre, l’autre paie surtout le droit d’utiliser un produit. Les deux sont établis pour toute la durée de vie du service, avec les mêmes utilisateurs et la même qualité.',
  'analysing-labour-costs-versus-licencing-costs.why':
    'Sans cette comparaison, le prix d’achat le plus bas l’emporte, même si les frais augmentent chaque année et que l’argent quitte le pays. Là où les salaires sont modérés, payer des personnes coûte souvent moins cher et profite davantage à l’économie locale. Une commission budgétaire doit pouvoir le lire dans des chiffres.',
  'analysing-labour-costs-versus-licencing-costs.how.0':
    'Choisir un service réel et fixer la période, par exemple sept ans, le nombre d’utilisateurs et le niveau d’assistance.',
  'analysing-labour-costs-versus-licencing-costs.how.1':
    'Énumérer les coûts de chaque option, année par année : licences, abonnements, personnel, formation, migration des données, hébergement, contrats d’assistance et coût de sortie.',
  'analysing-labour-costs-versus-licencing-costs.how.2':
    'Retenir les salaires locaux et les prix d’offres réelles, et noter la source et la date de chaque chiffre.',
  'analysing-labour-costs-versus-licencing-costs.how.3':
    'Faire varier les chiffres les moins certains, comme les salaires, le taux de change et le nombre d’utilisateurs, et voir si l’ordre des options change.',
  'analysing-labour-costs-versus-licencing-costs.how.4':
    'Indiquer pour chaque option la part de l’argent dépensée dans le pays.',
  'analysing-labour-costs-versus-licencing-costs.how.5':
    'Présenter le résultat en deux pages, avec les hypothèses, à celles et ceux qui décident du budget, et refaire l’exercice à chaque échéance de contrat.',
  'analysing-labour-costs-versus-licencing-costs.evidence.0':
    'Une comparaison des coûts d’au moins deux options sur cinq ans ou plus, avec les sources des chiffres.',
  'analysing-labour-costs-versus-licencing-costs.evidence.1':
    'Une décision budgétaire ou une note au conseil des ministres qui renvoie à la comparaison.',
  'analysing-labour-costs-versus-licencing-costs.evidence.2':
    'Une vérification ultérieure des dépenses réelles au regard des hypothèses.',
  'capacity-building.what':
    'Un effort durable d’une institution pour disposer de ses propres agents capables de choisir, d’exploiter et de modifier du logiciel libre, et d’y contribuer en retour. Il dépasse la seule formation : postes, temps pour apprendre, mentorat et travail sur des systèmes réels en font partie.',
  'capacity-building.why':
    'Le logiciel libre donne à une institution le droit de modifier ses systèmes, mais seules des personnes qualifiées peuvent exercer ce droit. Si tout le savoir se trouve chez un seul prestataire, la dépendance envers un fournisseur n’a fait que changer de place, et le système s’arrête à la fin du contrat.',
  'capacity-building.how.0':
    'Dresser un tableau des systèmes en service, des compétences que chacun exige et des personnes qui les possèdent aujourd’hui.',
  'capacity-building.how.1':
    'Repérer les lacunes qui arrêteraient un service si une seule personne partait, et les combler en premier.',
  'capacity-building.how.2':
    'Décider pour chaque lacune s’il faut former, recruter ou acheter une prestation, et inscrire un transfert de connaissances dans chaque contrat.',
  'capacity-building.how.3':
    'Réserver une part fixe du temps de travail à l’apprentissage et aux contributions aux projets utilisés.',
  'capacity-building.how.4':
    'Donner à chaque personne qui apprend un mentor, dans l’institution ou dans la communauté du projet.',
  'capacity-building.how.5':
    'Compter chaque année les tâches accomplies par le personnel interne et ajuster le plan.',
  'capacity-building.evidence.0': 'Un tableau des compétences par système, datant de moins d’un an.',
  'capacity-building.evidence.1':
    'Un budget de formation et une part du temps de travail approuvés par écrit.',
  'capacity-building.evidence.2':
    'Des modifications ou des corrections faites par les agents de l’institution et acceptées par le projet.',
  'capacity-building.evidence.3': 'Des contrats avec une clause de transfert de connaissances.',
  'platform-and-tool-selection.what':
    'Une façon reproductible de passer d’un besoin au choix d’un produit libre. Les solutions candidates sont comparées selon leurs fonctions, leur adéquation aux systèmes existants, l’état du projet qui les porte, leur sécurité et l’effort d’exploitation.',
  'platform-and-tool-selection.why':
    'Un outil en vogue aujourd’hui peut n’avoir qu’un responsable de maintenance, une licence qui ne convient pas ou aucune passerelle vers d’autres systèmes. Le choix engage un service pour de nombreuses années : une heure consacrée à l’état du projet épargne des mois par la suite.',
  'platform-and-tool-selection.how.0':
    'Écrire le besoin sous la forme d’une courte liste de fonctions exigées et souhaitées, avec les systèmes à raccorder et les personnes qui l’utiliseront.',
  'platform-and-tool-selection.how.1':
    'Chercher dans les registres de biens publics numériques, les catalogues d’autres États et les plateformes de code générales avant d’envisager un développement.',
  'platform-and-tool-selection.how.2':
    'Vérifier pour chaque solution candidate la licence, l’historique des versions publiées, le nombre de responsables de maintenance actifs, le traitement des signalements de sécurité, la documentation et les utilisateurs existants de taille comparable.',
  'platform-and-tool-selection.how.3':
    'Attribuer un score aux trois meilleures avec des poids fixés d’avance, et consigner ce qui est inconnu au lieu de le deviner.',
  'platform-and-tool-selection.how.4':
    'Installer la solution classée première dans un environnement de test, avec des tâches et des utilisateurs réels, pendant quelques semaines.',
  'platform-and-tool-selection.how.5': 'Décider, publier les raisons et fixer une date de réexamen du choix.',
  'platform-and-tool-selection.evidence.0':
    'Une liste des besoins et une comparaison chiffrée et motivée, datées d’avant l’achat ou l’installation.',
  'platform-and-tool-selection.evidence.1': 'Un rapport sur l’essai mené avec des utilisateurs.',
  'platform-and-tool-selection.evidence.2':
    'Un relevé de la vitalité du projet pour chaque produit choisi, renouvelé chaque année.',
  'software-contribution-governance.what':
    'Les règles et les pratiques selon lesquelles le personnel d’une institution peut donner du code, des textes ou des travaux de conception à des projets libres, et selon lesquelles les projets de l’institution acceptent des contributions extérieures.',
  'software-contribution-governance.why':
    'Sans règle, soit personne n’ose contribuer et chaque mise à jour demande une correction à la main, soit des personnes contribuent sans en avoir le droit et exposent l’institution. Une politique courte et claire protège le personnel et évite le coût des copies privées.',
  'software-contribution-governance.how.0':
    'Décider de ce qui peut être publié sans demande, comme les corrections apportées aux projets utilisés, et de ce qui exige une approbation, comme un nouveau projet.',
  'software-contribution-governance.how.1':
    'Préciser dans les contrats de travail et les contrats des fournisseurs à qui appartient le code et que sa publication est permise.',
  'software-contribution-governance.how.2':
    'Désigner un petit groupe, souvent le bureau open source, qui répond aux demandes dans un nombre de jours fixé.',
  'software-contribution-governance.how.3':
    'Vérifier avant publication que la contribution ne contient ni secrets, ni données à caractère personnel, ni code de tiers.',
  'software-contribution-governance.how.4':
    'Choisir comment les contributeurs extérieurs confirment leurs droits, par un certificat d’origine du développeur (DCO) ou par un accord de licence du contributeur (CLA), et l’écrire dans le guide de contribution.',
  'software-contribution-governance.how.5':
    'Tenir une liste publique des contributions faites et des logiciels publiés.',
  'software-contribution-governance.evidence.0':
    'Une politique de contribution que le personnel peut trouver et qui nomme un contact.',
  'software-contribution-governance.evidence.1':
    'Des clauses contractuelles sur la titularité et la publication du code.',
  'software-contribution-governance.evidence.2': 'Un journal des demandes avec le délai de chaque réponse.',
  'software-contribution-governance.evidence.3':
    'Des guides de contribution et des fichiers de licence dans les dépôts de l’institution.',
  'security-and-risk-management.what':
    'Le travail régulier qui consiste à savoir quels composants libres sont en service, quelles vulnérabilités y sont connues, en combien de temps il y est remédié, et ce qui se passe en cas d’attaque.',
  'security-and-risk-management.why':
    'Les services publics détiennent des données que les personnes n’avaient pas le choix de fournir. Un système moderne est fait pour l’essentiel de composants écrits ailleurs, et une vulnérabilité connue dans l’un d’eux est repérée par des attaquants en quelques jours. Le code ouvert permet à l’État de regarder par lui-même, mais seulement si quelqu’un regarde.',
  'security-and-risk-management.how.0':
    'Produire une nomenclature logicielle (SBOM) pour chaque système, dans un format normalisé tel que SPDX ou CycloneDX, et la renouveler à chaque version publiée.',
  'security-and-risk-management.how.1':
    'Comparer chaque jour les nomenclatures aux bases publiques de vulnérabilités (CVE, OSV) et envoyer les résultats à une personne désignée.',
  'security-and-risk-management.how.2':
    'Fixer des délais de correction selon la gravité et mesurer s’ils sont tenus.',
  'security-and-risk-management.how.3':
    'Publier une politique de divulgation coordonnée des vulnérabilités (security.txt) et répondre à chaque signalement.',
  'security-and-risk-management.how.4':
    'Faire réaliser par des tiers, au moins une fois par an, un test d’intrusion des systèmes critiques, et financer la correction de ce qui est trouvé, dans le projet libre d’où cela provient.',
  'security-and-risk-management.how.5':
    'Tenir un registre des risques avec responsable, vraisemblance, effet et mesure, et s’exercer au pire des cas.',
  'security-and-risk-management.evidence.0': 'Les nomenclatures logicielles des systèmes en service.',
  'security-and-risk-management.evidence.1':
    'Des statistiques sur le délai entre la publication d’une vulnérabilité et sa remédiation.',
  'security-and-risk-management.evidence.2':
    'Le rapport du dernier test d’intrusion et le relevé des suites données.',
  'security-and-risk-management.evidence.3': 'Un contact publié pour les signalements de sécurité.',
  'change-management.what':
    'Un accompagnement planifié des personnes et des services qui passent de systèmes propriétaires familiers à des systèmes libres : raisons, calendrier, formation, assistance et moyen de dire ce qui ne fonctionne pas.',
  'change-management.why':
    'Les migrations échouent moins souvent pour des raisons techniques que parce que le personnel a été pris de court, a perdu des fonctions dont il avait besoin ou n’avait personne à qui s’adresser. Chaque migration manquée est citée pendant des années comme preuve que le logiciel libre ne fonctionne pas.',
  'change-management.how.0':
    'Demander à chaque service concerné quelles tâches il accomplit, quels fichiers et modèles il utilise, et ce qu’il redoute.',
  'change-management.how.1':
    'Obtenir dans la haute direction un soutien qui utilise le nouveau système en premier et publiquement.',
  'change-management.how.2':
    'Commencer par un service pilote qui souhaite le changement, et garder les deux systèmes côte à côte pour un temps limité.',
  'change-management.how.3':
    'Former par tâche et non par menu, avec à chaque étage, comme premier contact, des collègues formés.',
  'change-management.how.4':
    'Publier une liste des problèmes connus avec la date de correction, et répondre à chaque message.',
  'change-management.how.5':
    'Mesurer l’utilisation et la satisfaction après un, trois et douze mois, et arrêter l’ancien système à une date annoncée.',
  'change-management.evidence.0':
    'Un plan de migration avec des dates, des personnes et un budget de formation.',
  'change-management.evidence.1':
    'Les résultats d’enquêtes auprès du personnel avant et après le changement.',
  'change-management.evidence.2': 'Les chiffres des demandes d’aide au fil du temps.',
  'change-management.evidence.3': 'L’avis du jour où l’ancien système a été arrêté.',
};
