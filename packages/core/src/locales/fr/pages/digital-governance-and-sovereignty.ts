/** The texts of “digital-governance-and-sovereignty” in French. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.what':
    'La capacité de trouver où un pays a perdu ou peut perdre la maîtrise de ses données et de ses systèmes numériques, et d’élaborer une politique qui la lui rend sans l’isoler.',
  'digital-sovereignty-and-policy-formulation.why':
    'La maîtrise se perd par petites étapes : ici un contrat, là un registre à l’étranger. Une politique qui se borne à proclamer la souveraineté ne change rien, et celle qui interdit tout échange est nuisible. Ce qui aide, c’est de savoir quelle dépendance compte et par quoi la remplacer.',
  'digital-sovereignty-and-policy-formulation.how.0':
    'Recenser les données et les systèmes critiques, avec pour chacun le responsable, le fournisseur, le lieu, le droit applicable et la voie de sortie.',
  'digital-sovereignty-and-policy-formulation.how.1':
    'Juger chaque dépendance selon la vraisemblance d’une défaillance et l’ampleur du dommage.',
  'digital-sovereignty-and-policy-formulation.how.2':
    'Comparer les lois et les stratégies actuelles à la liste, et relever les lacunes.',
  'digital-sovereignty-and-policy-formulation.how.3':
    'Élaborer des mesures pour les plus graves lacunes : normes ouvertes, remplacement par un logiciel libre, dépôt du code source chez un tiers, hébergement national, compétences.',
  'digital-sovereignty-and-policy-formulation.how.4':
    'Consulter les entreprises, la société civile et les organismes de sécurité, et publier les raisons.',
  'digital-sovereignty-and-policy-formulation.how.5':
    'Adopter avec des dates, et mettre la liste à jour chaque année.',
  'digital-sovereignty-and-policy-formulation.evidence.0':
    'Un registre des dépendances critiques, avec leurs cotes.',
  'digital-sovereignty-and-policy-formulation.evidence.1':
    'Une politique avec des mesures pour les cotes les plus élevées.',
  'digital-sovereignty-and-policy-formulation.evidence.2': 'Une trace de la consultation publique.',
  'digital-sovereignty-and-policy-formulation.evidence.3':
    'Des dépendances réduites depuis le dernier registre.',
  'oversight-and-accountability-in-open-source-digital-governance.what':
    'Des dispositions par lesquelles une instance indépendante peut voir et interroger la façon dont les systèmes libres de l’État sont développés, exploités et modifiés, et par qui.',
  'oversight-and-accountability-in-open-source-digital-governance.why':
    'Le code ouvert rend l’inspection possible mais non certaine. Si personne n’a pour tâche de regarder et si aucune règle ne dit qui répond, la transparence reste sur le papier. La population ne peut alors pas savoir qui a décidé de l’usage de ses données.',
  'oversight-and-accountability-in-open-source-digital-governance.how.0':
    'Représenter pour chaque système important à qui il appartient, qui le finance, le développe, l’exploite et l’audite.',
  'oversight-and-accountability-in-open-source-digital-governance.how.1':
    'Donner à un organisme le droit et les moyens d’inspecter le code, les journaux d’événements et les contrats.',
  'oversight-and-accountability-in-open-source-digital-governance.how.2':
    'Publier le code, les décisions, les incidents et les résultats d’audit, sauf si la loi l’interdit.',
  'oversight-and-accountability-in-open-source-digital-governance.how.3':
    'Ouvrir un canal de réclamation avec un délai de réponse.',
  'oversight-and-accountability-in-open-source-digital-governance.how.4':
    'Faire siéger la société civile et des chercheurs au comité d’examen.',
  'oversight-and-accountability-in-open-source-digital-governance.how.5':
    'Suivre chaque audit jusqu’à ce que ses points soient clos.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.0':
    'Un schéma public des responsabilités pour chaque système.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.1':
    'Des rapports d’audit avec leurs suites.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.2':
    'Les statistiques des réclamations et des réponses.',
  'oversight-and-accountability-in-open-source-digital-governance.evidence.3':
    'La composition du comité d’examen.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.what':
    'L’examen et la rédaction de lois et de règles, pour que l’État puisse utiliser, financer, publier et partager du logiciel libre, et que ses données restent soumises à sa loi.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.why':
    'D’anciennes règles peuvent rendre par mégarde le logiciel libre illicite : un droit budgétaire qui ne connaît que des achats, un secret officiel qui couvre tout le code, ou des règles d’exportation sur le chiffrement. Les nouvelles règles devraient être peu nombreuses, claires et compatibles avec les traités.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.0':
    'Réunir les lois sur le budget, la commande publique, le droit d’auteur, les données, la sécurité et les archives qui touchent aux logiciels.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.1':
    'Relever ce qui empêche l’usage ou la publication de logiciel libre, et ce qui laisse des données sans protection.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.2':
    'Étudier les lois de pays au système semblable, par exemple celles qui exigent la publication du code financé par l’argent public.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.3':
    'Rédiger les changements sous la plus petite forme efficace, souvent un décret ou une ligne directrice avant une loi.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.4':
    'Vérifier le projet de texte au regard des accords régionaux et internationaux.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.how.5':
    'Former les juges, les auditeurs et les agents publics à la nouvelle règle, et en examiner l’effet.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.0':
    'Un examen des lois avec des constats.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.1':
    'Une loi, un décret ou une ligne directrice adoptés sur le logiciel libre.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.2':
    'Une note sur sa compatibilité avec les accords internationaux.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.evidence.3':
    'Des cas dans lesquels la règle a été appliquée.',
  'international-cooperation-and-digital-sovereignty.what':
    'Un travail avec d’autres pays et des organismes internationaux sur les logiciels, les données et les règles, avec une vue claire de ce que chaque accord donne et prend.',
  'international-cooperation-and-digital-sovereignty.why':
    'Aucun pays ne construit tout seul, et les biens publics numériques dépendent du partage. En même temps, un accord sur les données peut lier un pays pendant des décennies. Les personnes qui négocient doivent comprendre à la fois le droit et la technologie.',
  'international-cooperation-and-digital-sovereignty.how.0':
    'Recenser les accords sur les données et la technologie en vigueur ou en négociation.',
  'international-cooperation-and-digital-sovereignty.how.1':
    'Évaluer pour chacun l’effet sur la maîtrise, le coût, les droits de la population et la liberté de changer de fournisseur.',
  'international-cooperation-and-digital-sovereignty.how.2':
    'Préparer les positions avec des juristes, des spécialistes techniques et des spécialistes de la sécurité avant le début des négociations.',
  'international-cooperation-and-digital-sovereignty.how.3':
    'Demander des normes ouvertes, des droits réciproques et une clause de sortie.',
  'international-cooperation-and-digital-sovereignty.how.4':
    'Prendre part à des projets et à des organismes communs, avec des délégués désignés qui restent pendant des années.',
  'international-cooperation-and-digital-sovereignty.how.5':
    'Publier ce qui a été convenu et le réexaminer à une date fixée.',
  'international-cooperation-and-digital-sovereignty.evidence.0':
    'Un registre des accords avec une évaluation de chacun.',
  'international-cooperation-and-digital-sovereignty.evidence.1':
    'Des positions écrites pour les négociations récentes.',
  'international-cooperation-and-digital-sovereignty.evidence.2':
    'Des délégués et des contributions dans des organismes internationaux.',
  'international-cooperation-and-digital-sovereignty.evidence.3': 'Un projet commun avec un autre pays.',
  'public-private-partnerships-and-national-digital-ecosystems.what':
    'La mise en place, avec des entreprises privées, d’une coopération sur l’infrastructure numérique dans laquelle la partie publique garde les buts, les données, le code et la voie de sortie.',
  'public-private-partnerships-and-national-digital-ecosystems.why':
    'Les entreprises apportent un capital et un savoir-faire qui manquent à l’État. Faute de précautions, elles apportent aussi des éléments fermés au milieu d’un système ouvert, des données en mains privées et un prix qui augmente dès que personne d’autre ne peut faire le travail.',
  'public-private-partnerships-and-national-digital-ecosystems.how.0':
    'Énoncer le but public et les raisons pour lesquelles un partenariat le sert mieux qu’un contrat ordinaire.',
  'public-private-partnerships-and-national-digital-ecosystems.how.1':
    'Choisir le partenaire par une mise en concurrence ouverte, avec des règles sur la transparence et les conflits d’intérêts.',
  'public-private-partnerships-and-national-digital-ecosystems.how.2':
    'Régler les droits : licence libre pour le code, propriété publique des données, interfaces ouvertes.',
  'public-private-partnerships-and-national-digital-ecosystems.how.3':
    'Partager le risque et les recettes selon une formule que les deux parties peuvent vérifier.',
  'public-private-partnerships-and-national-digital-ecosystems.how.4':
    'Désigner une équipe publique qui comprend assez bien le système pour le piloter.',
  'public-private-partnerships-and-national-digital-ecosystems.how.5':
    'Rédiger le plan de sortie et s’y exercer, et publier les résultats chaque année.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.0':
    'Un contrat de partenariat publié, avec des clauses sur le code, les données et la sortie.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.1':
    'Une équipe publique désignée, dotée de compétences techniques.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.2':
    'Un rapport annuel sur les résultats et le coût.',
  'public-private-partnerships-and-national-digital-ecosystems.evidence.3':
    'La part des entreprises locales dans les travaux.',
};
