/** The texts of “procurement-and-legal” in French. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.what':
    'Un jugement des offres selon le rapport entre ce qu’elles apportent et ce qu’elles coûtent sur toute la durée de vie de la solution, où l’ouverture, la réutilisation et la liberté de partir comptent comme des avantages.',
  'value-for-money-assessment.why':
    'Si le prix décide seul, le produit au prix d’entrée bas et aux frais ultérieurs élevés l’emporte. Si l’absence de coût de licence décide, le travail d’exploitation du logiciel libre est oublié. Ces deux erreurs ne se découvrent que des années plus tard.',
  'value-for-money-assessment.how.0':
    'Décrire le résultat que le service doit apporter et la façon de le mesurer.',
  'value-for-money-assessment.how.1':
    'Calculer le coût complet de chaque offre, sur toute la durée de vie, avec la même méthode et la même période.',
  'value-for-money-assessment.how.2':
    'Accorder des points aux avantages qui n’ont pas de prix de marché : normes ouvertes, réutilisation par d’autres organismes, indépendance envers un fournisseur unique. N’accorder de points pour l’emploi local que là où la loi et le prêteur le permettent (Accord de l’OMC sur les marchés publics, directives de l’Union européenne, règles de la Banque mondiale).',
  'value-for-money-assessment.how.3': 'Fixer les poids avant l’ouverture des offres, et les publier.',
  'value-for-money-assessment.how.4':
    'Vérifier comment le classement change lorsque changent les poids ou les coûts incertains.',
  'value-for-money-assessment.how.5':
    'Rédiger un court exposé des motifs, et le comparer à la réalité après deux ans.',
  'value-for-money-assessment.evidence.0':
    'Des règles d’évaluation avec les poids, datées d’avant les offres.',
  'value-for-money-assessment.evidence.1': 'Un tableau du coût sur toute la durée de vie pour chaque offre.',
  'value-for-money-assessment.evidence.2': 'Un exposé des motifs que des auditeurs peuvent suivre.',
  'value-for-money-assessment.evidence.3':
    'Un bilan de la décision après les premières années d’utilisation.',
  'understanding-total-cost-of-ownership-tco.what':
    'Le savoir-faire nécessaire pour trouver tous les coûts qu’une solution entraîne, de la première idée à son retrait, et pour les additionner de façon à pouvoir comparer les options.',
  'understanding-total-cost-of-ownership-tco.why':
    'La licence est souvent la plus petite part du coût. L’hébergement, l’intégration, la migration des données, la formation, l’assistance, la sécurité et la sortie finale décident de ce que coûte un service, et chacun de ces postes diffère entre options libres et propriétaires.',
  'understanding-total-cost-of-ownership-tco.how.0':
    'Fixer la période et le périmètre : quels utilisateurs, quelles fonctions, quelle qualité de service.',
  'understanding-total-cost-of-ownership-tco.how.1':
    'Réunir les coûts de démarrage : achat, adaptation, intégration, migration des données, formation.',
  'understanding-total-cost-of-ownership-tco.how.2':
    'Réunir les coûts de chaque année : hébergement, assistance, mises à jour, personnel, connectivité, audits.',
  'understanding-total-cost-of-ownership-tco.how.3':
    'Ajouter les coûts de fin : export des données, archivage, remplacement.',
  'understanding-total-cost-of-ownership-tco.how.4':
    'Actualiser les années futures au taux qu’utilise le ministère des finances, et tenir compte de l’inflation et du change.',
  'understanding-total-cost-of-ownership-tco.how.5':
    'Présenter le total avec une valeur basse et une valeur haute au lieu d’un seul nombre.',
  'understanding-total-cost-of-ownership-tco.evidence.0':
    'Une fiche de coût qui couvre le démarrage, l’exploitation et la sortie.',
  'understanding-total-cost-of-ownership-tco.evidence.1': 'Les sources des prix et des salaires.',
  'understanding-total-cost-of-ownership-tco.evidence.2':
    'Une comparaison du coût prévu et du coût réel d’un projet antérieur.',
  'capacity-to-run-integrate-open-source-in-public-procurement.what':
    'La capacité d’un service achats à traiter les solutions libres comme une option normale, de l’étude du marché à la fin du contrat, pour les logiciels comme pour les services et l’assistance.',
  'capacity-to-run-integrate-open-source-in-public-procurement.why':
    'Beaucoup de formulaires d’appel d’offres supposent l’achat d’un produit à un prix par utilisateur. Les offres de logiciel libre échouent alors pour des raisons de forme, ou ne sont jamais faites, et l’État paie des logiciels qu’il aurait pu partager.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.0':
    'Revoir les formulaires types d’appel d’offres, et en retirer les noms de marques et les conditions que seuls des vendeurs de licences peuvent remplir.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.1':
    'Ajouter l’obligation de chercher des solutions libres existantes avant chaque achat important, et de consigner le résultat.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.2':
    'Séparer le logiciel des services, afin que l’assistance et l’adaptation puissent être achetées à plusieurs entreprises.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.3':
    'Former les acheteuses et acheteurs aux licences, aux modèles économiques et au fonctionnement des communautés.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.4':
    'Conduire un appel d’offres pilote avec les conseils du bureau open source, et en publier les documents pour qu’ils soient réutilisés.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.5':
    'Suivre chaque année le nombre d’offres de logiciel libre et d’attributions.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.0':
    'Des modèles d’appel d’offres révisés pour le logiciel libre.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.1':
    'Des traces de la recherche de logiciels réutilisables dans des achats récents.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.2':
    'Le nombre d’offres de logiciel libre et d’attributions par an.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.3':
    'Les relevés de formation du personnel chargé des achats.',
  'understanding-open-source-licensing.what':
    'Une connaissance pratique des licences libres pour des personnes qui ne sont pas juristes : quelles familles existent, ce que chacune permet, quelles obligations naissent lorsque le logiciel est transmis, et quand demander de l’aide.',
  'understanding-open-source-licensing.why':
    'Un acheteur qui ne connaît pas les licences ne peut pas juger une offre, et un projet qui les ignore peut devoir retirer un service. La plupart des questions sont simples et reviennent sans cesse : un peu de connaissances suffit souvent.',
  'understanding-open-source-licensing.how.0':
    'Apprendre les principales familles : licences permissives, copyleft faible, copyleft fort et copyleft étendu aux services en réseau, avec un exemple de chacune.',
  'understanding-open-source-licensing.how.1':
    'Distinguer l’usage dans l’institution de la transmission du logiciel, car la plupart des obligations naissent de la seconde.',
  'understanding-open-source-licensing.how.2':
    'Lire les licences par leurs identifiants SPDX et demander aux fournisseurs d’en faire autant.',
  'understanding-open-source-licensing.how.3':
    'S’exercer sur des cas réels : combiner deux composants, publier une version modifiée, offrir un service.',
  'understanding-open-source-licensing.how.4':
    'Tenir une liste d’une page des licences acceptées, à vérifier ou refusées.',
  'understanding-open-source-licensing.how.5': 'Désigner le juriste qui répond aux questions restantes.',
  'understanding-open-source-licensing.evidence.0': 'Une liste en vigueur des licences acceptées.',
  'understanding-open-source-licensing.evidence.1':
    'Les résultats de formation du personnel chargé des achats et des chefs de projet.',
  'understanding-open-source-licensing.evidence.2':
    'Les informations de licence dans l’inventaire des logiciels.',
  'procurement-process-integration.what':
    'Le savoir-faire nécessaire pour rédiger le dossier de consultation et les règles d’évaluation de telle façon que les mêmes questions équitables soient posées aux offres libres et aux offres propriétaires.',
  'procurement-process-integration.why':
    'Les règles décident avant l’arrivée des offres. Une seule phrase qui exige une garantie d’éditeur, ou un chiffre d’affaires qu’aucune entreprise locale n’atteint, écarte toute offre de logiciel libre sans que personne l’ait voulu.',
  'procurement-process-integration.how.0':
    'Décrire des fonctions et des normes, et omettre les noms de produits.',
  'procurement-process-integration.how.1':
    'Demander le code source, la documentation et le droit de modifier et de partager ce que paie l’argent public.',
  'procurement-process-integration.how.2':
    'Admettre des références de projets semblables à la place de certificats d’un seul éditeur.',
  'procurement-process-integration.how.3':
    'Diviser les achats importants en lots que de petites entreprises peuvent exécuter.',
  'procurement-process-integration.how.4':
    'Faire rechercher les obstacles cachés par le bureau open source, et publier le projet de dossier pour une consultation préalable du marché : une seule version, ouverte à tous, avec publication des réponses.',
  'procurement-process-integration.how.5':
    'Recueillir les questions des soumissionnaires et améliorer le modèle après chaque consultation.',
  'procurement-process-integration.evidence.0': 'Des demandes de propositions sans noms de produits.',
  'procurement-process-integration.evidence.1':
    'Des clauses sur le code source et les droits dans des contrats signés.',
  'procurement-process-integration.evidence.2':
    'Un journal des questions des soumissionnaires et des modifications qui ont suivi.',
  'vendor-evaluation.what':
    'Une méthode équitable pour juger les fournisseurs de prestations de logiciel libre : connaissent-ils le logiciel, reversent-ils leurs modifications, peuvent-ils transmettre leur travail et seront-ils là dans trois ans ?',
  'vendor-evaluation.why':
    'Chacun peut offrir des services pour un produit libre, ce qui est une force et un risque. Un fournisseur sans place reconnue dans le projet ne peut pas faire corriger un défaut à la source et construira une version privée que personne d’autre ne peut maintenir.',
  'vendor-evaluation.how.0':
    'Demander une preuve de savoir-faire adaptée à l’objet du contrat, comme des contributions acceptées par le projet ou une preuve équivalente, et la vérifier dans le dépôt public.',
  'vendor-evaluation.how.1': 'Demander les noms de deux clients de taille comparable et les appeler.',
  'vendor-evaluation.how.2': 'Examiner le plan du fournisseur pour reverser les modifications au projet.',
  'vendor-evaluation.how.3':
    'Vérifier le personnel : combien de personnes connaissent le produit, et ce qui se passe si l’une d’elles part.',
  'vendor-evaluation.how.4': 'Exiger un plan de passation et un essai de ce plan pendant le contrat.',
  'vendor-evaluation.how.5':
    'Attribuer les scores selon les critères d’attribution publiés, demander les raisons d’une offre anormalement basse avant de la juger, et proposer aux candidats évincés une information sur ce qui a manqué.',
  'vendor-evaluation.evidence.0': 'Des grilles de scores avec une preuve pour chaque point.',
  'vendor-evaluation.evidence.1': 'Des liens vers les contributions du fournisseur retenu.',
  'vendor-evaluation.evidence.2': 'Les notes des appels à d’anciens clients.',
  'vendor-evaluation.evidence.3': 'Un plan de passation qui a été essayé.',
  'capacity-to-recognize-and-address-legal-challenges.what':
    'La capacité de voir tôt les questions juridiques du logiciel libre, de distinguer les questions simples des questions graves, et de les régler par des droits clairs, de bons contrats et un traitement licite des données.',
  'capacity-to-recognize-and-address-legal-challenges.why':
    'Les doutes juridiques retardent les projets plus souvent que les problèmes juridiques. Quand personne ne peut dire si un usage est permis, la réponse prudente est non, et une solution utile est perdue. Quand personne ne pose la question, le litige survient après le lancement.',
  'capacity-to-recognize-and-address-legal-challenges.how.0':
    'Dresser une carte des questions à chaque étape : choix, modification, combinaison, publication, contrat, données à caractère personnel.',
  'capacity-to-recognize-and-address-legal-challenges.how.1':
    'Rédiger de courtes réponses types pour les questions fréquentes et les publier au sein de l’administration.',
  'capacity-to-recognize-and-address-legal-challenges.how.2':
    'Définir quels cas vont à un juriste, et sous quel délai une réponse est due.',
  'capacity-to-recognize-and-address-legal-challenges.how.3':
    'Conserver la preuve des droits pour chaque composant : origine, licence, modifications.',
  'capacity-to-recognize-and-address-legal-challenges.how.4':
    'Nouer des contacts avec des juristes d’autres ministères et d’autres pays qui connaissent le domaine.',
  'capacity-to-recognize-and-address-legal-challenges.how.5':
    'Revoir une fois par an les litiges et ceux qui ont été évités de peu, et adapter les réponses.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.0': 'Un guide daté de réponses types.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.1':
    'Un registre des demandes juridiques avec le délai de réponse.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.2':
    'Des relevés de l’origine et de la licence des composants utilisés.',
  'ip-and-legal-compliance.what':
    'Savoir qui détient le droit d’auteur, les brevets et les marques sur les logiciels utilisés ou publiés, et maintenir chaque usage dans les limites des licences et de la loi.',
  'ip-and-legal-compliance.why':
    'Les droits qui n’ont pas été clarifiés resurgissent au pire moment : quand un autre pays veut adopter le système, ou quand une entreprise le vend. Les clarifier dès le début coûte peu.',
  'ip-and-legal-compliance.how.0':
    'Consigner l’origine et la licence de chaque composant et de chaque contribution.',
  'ip-and-legal-compliance.how.1':
    'Analyser le code avant chaque publication, à la recherche d’éléments d’origine inconnue.',
  'ip-and-legal-compliance.how.2':
    'Établir dans les contrats que les travaux payés par l’État peuvent être publiés sous une licence libre.',
  'ip-and-legal-compliance.how.3':
    'Remplir, à la publication, les obligations des licences : mentions, code source, indication des modifications.',
  'ip-and-legal-compliance.how.4':
    'Vérifier que le nom et le logo d’un projet ne portent pas atteinte aux droits d’autrui, et protéger les vôtres.',
  'ip-and-legal-compliance.how.5':
    'Répondre aux revendications en quelques jours, par un seul contact désigné.',
  'ip-and-legal-compliance.evidence.0': 'Des rapports d’analyse sans constat inexpliqué.',
  'ip-and-legal-compliance.evidence.1':
    'Les mentions et les offres de code source qui accompagnent les logiciels publiés.',
  'ip-and-legal-compliance.evidence.2': 'Des clauses contractuelles sur la titularité et la publication.',
  'contractual-considerations.what':
    'La rédaction et la négociation de contrats pour des travaux sur un logiciel dont aucune des parties n’est seule propriétaire : objet de la livraison, responsabilité, correction des défauts et fin du contrat.',
  'contractual-considerations.why':
    'Les licences libres excluent la garantie. La certitude dont un ministère a besoin doit donc venir du contrat de services : délais de réponse, réparation, mises à jour de sécurité, droits sur le nouveau code et sortie ordonnée.',
  'contractual-considerations.how.0':
    'Indiquer ce qui est livré : code dans un dépôt public, documents, tests, formation.',
  'contractual-considerations.how.1':
    'Convenir des droits de telle sorte que le nouveau code porte dès le premier jour la licence du projet.',
  'contractual-considerations.how.2':
    'Fixer des niveaux d’assistance avec des délais de réponse et de réparation, et les conséquences en cas de dépassement.',
  'contractual-considerations.how.3':
    'Faire porter la garantie et la responsabilité sur le travail propre du fournisseur, et dire qui prend en charge les composants de tiers.',
  'contractual-considerations.how.4':
    'Exiger que les modifications soient proposées au projet d’origine dans un délai fixé.',
  'contractual-considerations.how.5':
    'Prévoir la fin : passation, droits d’accès, données et aide au successeur.',
  'contractual-considerations.evidence.0':
    'Un jeu de clauses contractuelles pour le logiciel libre, en usage.',
  'contractual-considerations.evidence.1':
    'Des rapports sur les niveaux d’assistance pendant un contrat en cours.',
  'contractual-considerations.evidence.2': 'Une passation achevée à la fin d’un contrat.',
  'data-privacy-and-security.what':
    'Voir, avant la signature d’un contrat, ce qu’une solution libre fera des données à caractère personnel et quel sera son niveau de sécurité, et fixer les obligations de toutes les parties.',
  'data-privacy-and-security.why':
    'Plusieurs parties touchent aux données d’un service public : le ministère, un hébergeur, un intégrateur, parfois un nuage étranger. Si le contrat ne dit pas qui protège quoi, chacune compte sur l’autre, et la population subit le dommage.',
  'data-privacy-and-security.how.0':
    'Dessiner le flux des données à caractère personnel, avec tous les lieux et toutes les parties.',
  'data-privacy-and-security.how.1':
    'Trouver les lois de chaque lieu concerné, y compris celles d’autres pays.',
  'data-privacy-and-security.how.2':
    'Convenir avec chaque partie des conditions de traitement : finalité, lieu, accès, suppression, notification des incidents.',
  'data-privacy-and-security.how.3':
    'Demander des preuves des pratiques de sécurité, comme des listes de composants et des rapports de test.',
  'data-privacy-and-security.how.4':
    'Choisir des réglages qui collectent peu, chiffrent et suppriment à temps.',
  'data-privacy-and-security.how.5':
    'S’exercer une fois par an, avec toutes les parties, à la notification d’un incident.',
  'data-privacy-and-security.evidence.0':
    'Un schéma des flux de données et des conditions de traitement signées.',
  'data-privacy-and-security.evidence.1': 'Des preuves des pratiques de sécurité des fournisseurs.',
  'data-privacy-and-security.evidence.2': 'Le compte rendu d’un exercice d’incident.',
};
