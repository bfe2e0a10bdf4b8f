/** The texts of “digital-governance-and-sovereignty” in French. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.pitfalls.0':
    'La souveraineté est mesurée d’après l’emplacement du serveur, et non d’après qui peut modifier, déplacer ou arrêter le système.',
  'digital-sovereignty-and-policy-formulation.pitfalls.1': 'Le registre énumère tout et ne classe rien.',
  'digital-sovereignty-and-policy-formulation.pitfalls.2':
    'L’hébergement national remplace une dépendance par une autre, envers une seule entreprise locale.',
  'digital-sovereignty-and-policy-formulation.indicators.0.name':
    'Systèmes critiques dont la sortie a été essayée',
  'digital-sovereignty-and-policy-formulation.indicators.0.numerator':
    'systèmes critiques dont le passage à un autre fournisseur ou hébergeur a fait l’objet d’un exercice en 36 mois',
  'digital-sovereignty-and-policy-formulation.indicators.0.denominator': 'systèmes critiques',
  'digital-sovereignty-and-policy-formulation.indicators.1.name': 'Part du plus grand fournisseur',
  'digital-sovereignty-and-policy-formulation.indicators.1.numerator':
    'dépenses de logiciel auprès du fournisseur dont la part est la plus grande',
  'digital-sovereignty-and-policy-formulation.indicators.1.denominator': 'dépenses de logiciel de l’État',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.0.step':
    'Nommer vingt systèmes sans lesquels l’État s’arrête en une semaine.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.1.step':
    'Écrire pour chacun qui détient le code et les données, quel droit s’applique et ce que demanderait une sortie.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.2.step':
    'Coter avec l’organisme de sécurité la vraisemblance et le dommage, sous forme de fourchettes, et retenir les trois pires.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.3.step':
    'Choisir une mesure pour chacun des trois, avec un responsable, un coût et une date.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.4.step':
    'Soumettre la page au comité interministériel, avec ce qui n’est pas connu.',
  'digital-sovereignty-and-policy-formulation.roles.0.role': 'Ministère chargé de la politique numérique',
  'digital-sovereignty-and-policy-formulation.roles.0.task': 'Tient le registre et élabore la politique.',
  'digital-sovereignty-and-policy-formulation.roles.1.role': 'Organisme de sécurité',
  'digital-sovereignty-and-policy-formulation.roles.1.task':
    'Cote les dépendances et protège ce qui est confidentiel.',
  'digital-sovereignty-and-policy-formulation.roles.2.role': 'Responsables des systèmes critiques',
  'digital-sovereignty-and-policy-formulation.roles.2.task': 'Décrivent la voie de sortie et s’y exercent.',
  'digital-sovereignty-and-policy-formulation.roles.3.task': 'Paie les mesures qui viennent en premier.',
  'digital-sovereignty-and-policy-formulation.effort.basis':
    'Un pays d’une cinquantaine de systèmes critiques.',
  'digital-sovereignty-and-policy-formulation.effort.ranges.0.work': 'Premier registre coté',
  'digital-sovereignty-and-policy-formulation.effort.ranges.1.work': 'Politique avec consultation',
  'digital-sovereignty-and-policy-formulation.effort.ranges.2.work': 'Renouvellement annuel',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.0':
    'L’examinateur est payé par l’exploitant examiné.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.1':
    'L’organisme ne peut regarder qu’après une réclamation.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.2':
    'Le contrôle s’étend au code, mais pas aux réglages, aux journaux d’événements ni aux contrats.',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.name': 'Points clos à temps',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.numerator':
    'points des examens clos au plus tard à leur date',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.denominator':
    'points des examens dont l’échéance est passée',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.name':
    'Réclamations traitées à temps',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.numerator':
    'réclamations ayant reçu une réponse dans le délai promis',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.denominator':
    'réclamations reçues',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.0.step':
    'Nommer les systèmes qui décident des droits ou de l’argent d’un grand nombre de personnes.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.1.step':
    'Écrire pour chacun qui l’a développé, qui l’exploite et qui l’a examiné en dernier de l’extérieur, avec la date.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.2.step':
    'Demander à l’institution supérieure de contrôle et à l’autorité de protection des données lesquels elles pourraient examiner d’ici un an.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.3.step':
    'Publier la liste dans la mesure où la loi le permet, champs vides compris.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.4.step':
    'Convenir du premier examen : périmètre, accès, date et qui répond des suites.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.role':
    'Institution supérieure de contrôle ou autre organisme indépendant',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.task': 'Examine et publie.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.1.task':
    'Donne accès au code, aux réglages, aux journaux d’événements et aux contrats.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.role': 'Commission parlementaire',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.task':
    'Demande chaque année ce que les points sont devenus.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.role':
    'Membres issus de la société civile',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.task':
    'Posent les questions que les personnes de l’intérieur ne posent pas.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.basis':
    'Dix systèmes importants dans un pays.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.0.work':
    'Liste et schéma des responsabilités',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.1.work':
    'Examen d’un système',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.2.work': 'Suivi d’un examen',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.0':
    'La loi énonce une préférence, et les règles d’achat de rang inférieur restent ce qu’elles étaient.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.1':
    'L’obligation de publier ne connaît pas d’exception de sécurité, si bien que personne ne la suit.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.2':
    'La date prévue pour le décret passe, et les agents l’attendent.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.3':
    'Une définition maison du logiciel libre omet des licences que le monde entier utilise.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.name': 'Cas consultables',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.numerator':
    'décisions prises au titre de la règle et dont les raisons peuvent être consultées',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.denominator':
    'décisions auxquelles la règle s’appliquait',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.name':
    'Exceptions invoquées',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.numerator':
    'décisions dans lesquelles une exception a été utilisée',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.frequency':
    'chaque année, par motif',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.0.step':
    'Recenser les articles de loi qui touchent à l’achat, à la titularité, à la publication et à l’archivage des logiciels.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.1.step':
    'Prendre un achat, une publication et un projet commun, et noter où la loi les a arrêtés ou aidés.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.2.step':
    'Relever ce qu’un décret ou une circulaire peut régler sans le parlement.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.3.step':
    'Rédiger ce texte en une page, avec une définition du logiciel libre par une liste reconnue de licences.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.4.step':
    'L’envoyer aux ministères de la justice et des finances et à l’autorité de la commande publique, avec une date pour les objections.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.0.task':
    'Examine la loi et rédige le plus petit changement efficace.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.role':
    'Autorité de la commande publique',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.task':
    'Modifie les formulaires et les règles de rang inférieur à la loi.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.2.task':
    'Apporte des cas et forme les agents publics.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.role': 'Parlement',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.task':
    'Adopte et demande un bilan après deux ans.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.basis':
    'Un pays et environ huit lois.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.0.work':
    'Examen avec des cas',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.1.work':
    'Circulaire ou décret',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.2.work':
    'Loi, part du ministère seulement',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.place': 'Uruguay',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.fact':
    'Une loi de décembre 2013 oblige l’État à préférer les licences de logiciel libre et à motiver le choix d’autres licences. Son décret d’application devait être pris avant juillet 2014 et a été approuvé le 30 janvier 2015.',
  'international-cooperation-and-digital-sovereignty.pitfalls.0':
    'Un accord de prêt fixe le produit, et le ministère chargé de la technologie le lit après la signature.',
  'international-cooperation-and-digital-sovereignty.pitfalls.1':
    'Des délégués acceptent un flux de données sans demander qui peut l’arrêter.',
  'international-cooperation-and-digital-sovereignty.pitfalls.2':
    'Un projet commun fait l’objet d’un lancement, et n’a pas de budget pour sa troisième année.',
  'international-cooperation-and-digital-sovereignty.indicators.0.name': 'Réexamens tenus à temps',
  'international-cooperation-and-digital-sovereignty.indicators.0.numerator':
    'accords réexaminés au plus tard à la date prévue',
  'international-cooperation-and-digital-sovereignty.indicators.0.denominator':
    'accords dont la date de réexamen est passée',
  'international-cooperation-and-digital-sovereignty.indicators.1.name':
    'Coût du partage rapporté à un développement mené seul',
  'international-cooperation-and-digital-sovereignty.indicators.1.numerator':
    'paiements du pays pour des logiciels partagés',
  'international-cooperation-and-digital-sovereignty.indicators.1.denominator':
    'coût estimé des mêmes fonctions développées seul',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.0.step':
    'Demander aux ministères des affaires étrangères, des finances et de la technologie les accords en vigueur qui touchent aux données ou à la technologie.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.1.step':
    'Les recenser avec le partenaire, l’objet, la date de fin et la clause de sortie.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.2.step':
    'Évaluer l’un d’eux en une page : maîtrise, coût, droits de la population, voie de sortie.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.3.step':
    'Montrer la page à celles et ceux qui négocient le prochain accord.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.4.step':
    'Obtenir une décision selon laquelle aucun projet d’accord n’est paraphé sans une telle page.',
  'international-cooperation-and-digital-sovereignty.roles.0.role': 'Ministère des affaires étrangères',
  'international-cooperation-and-digital-sovereignty.roles.0.task':
    'Tient le registre et demande l’évaluation avant la signature.',
  'international-cooperation-and-digital-sovereignty.roles.1.role': 'Conseiller ou conseillère technique',
  'international-cooperation-and-digital-sovereignty.roles.1.task':
    'Lit les annexes sur les données, les normes et les produits.',
  'international-cooperation-and-digital-sovereignty.roles.2.role': 'Autorité de protection des données',
  'international-cooperation-and-digital-sovereignty.roles.2.task': 'Juge les transferts.',
  'international-cooperation-and-digital-sovereignty.roles.3.role': 'Personne déléguée au projet commun',
  'international-cooperation-and-digital-sovereignty.roles.3.task':
    'Porte les besoins et rend compte du coût.',
  'international-cooperation-and-digital-sovereignty.effort.basis': 'Une quinzaine d’accords en vigueur.',
  'international-cooperation-and-digital-sovereignty.effort.ranges.0.work': 'Registre',
  'international-cooperation-and-digital-sovereignty.effort.ranges.1.work': 'Une évaluation',
  'international-cooperation-and-digital-sovereignty.effort.ranges.2.work':
    'Participation à un projet commun, chaque année',
  'international-cooperation-and-digital-sovereignty.example.place': 'Estonie et Finlande',
  'international-cooperation-and-digital-sovereignty.example.fact':
    'Les deux premiers ministres ont signé en 2013 un protocole d’accord sur X-Road. Son code source a été publié sous la licence MIT en 2015 et en 2016, et en 2017 les deux États ont fondé pour lui un institut commun, payé par les deux budgets.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.0':
    'Les données appartiennent à l’État sur le papier, et seul le partenaire peut en lire le format.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.1':
    'Une recette minimale a été garantie au partenaire, et l’utilisation reste faible.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.2':
    'La sortie n’a jamais été chiffrée ; elle n’est donc jamais utilisée.',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.name':
    'Coût par utilisation rapporté au plan',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.numerator':
    'coût de chaque transaction pour la partie publique',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.denominator':
    'coût prévu de chaque transaction',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.name':
    'Tâches que l’équipe publique sait accomplir',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.numerator':
    'tâches du plan de sortie que l’équipe publique a accomplies seule au cours de la dernière année',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.denominator':
    'tâches du plan de sortie',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.0.step':
    'Recenser les contrats de partenariat en cours pour l’infrastructure numérique, avec leur date de fin et leurs garanties.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.1.step':
    'Lire dans l’un d’eux les clauses sur le code, les données, les prix et la sortie, un juriste et un ingénieur ensemble.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.2.step':
    'Demander au partenaire une copie complète du code et des données protégées, et faire essayer son utilisation par l’équipe publique.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.3.step':
    'Écrire ce qui manquait, et ce que coûterait une sortie.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.4.step':
    'Convenir avec le partenaire d’une date d’exercice.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.role': 'Ministère contractant',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.task':
    'Répond des buts et pilote le partenaire.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.role': 'Équipe technique publique',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.task':
    'Comprend le système et s’exerce à la sortie.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.role':
    'Unité du ministère des finances chargée des partenariats',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.task':
    'Vérifie les garanties, les risques et les prix.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.role': 'Partenaire',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.task':
    'Livre le code, les données et les comptes comme convenu.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.basis': 'Un contrat en cours.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.0.work':
    'Lecture du contrat, et première copie des données et du code',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.1.work': 'Exercice de sortie',
};
