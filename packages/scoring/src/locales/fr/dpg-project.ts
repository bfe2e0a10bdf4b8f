import type { DpgProjectTexts } from '../../models/dpg-project/text-id.ts';

/** The words of the model of a project in French. */
export const dpgProject = {
  title: 'Maturité d’un projet de logiciel libre qui est un bien public numérique',
  'level.started': 'Lancé',
  'level.started.description': 'Le projet existe ; ses pratiques tiennent à quelques personnes.',
  'level.repeatable': 'Reproductible',
  'level.repeatable.description':
    'La première pratique de chaque dimension est en place et peut être consultée.',
  'level.defined': 'Défini',
  'level.defined.description': 'La pratique est écrite et vaut pour tout le projet.',
  'level.evidenced': 'Attesté',
  'level.evidenced.description': 'Des traces écrites montrent que la pratique est suivie.',
  'level.shared': 'Partagé',
  'level.shared.description': 'D’autres participent à la pratique ou s’appuient sur elle.',
  'step.no': 'Non',
  'step.partly': 'En partie, ou seulement déclaré',
  'step.yes': 'Oui',
  'technical-axis': 'Axe technique',
  'organisational-axis': 'Axe organisationnel',
  'ecosystemic-axis': 'Axe écosystémique',
  'licence-and-ownership': 'Licence et titularité des droits',
  governance: 'Gouvernance',
  community: 'Développement ouvert et communauté',
  documentation: 'Documentation et facilité d’adoption',
  interoperability: 'Interopérabilité et portabilité des données',
  architecture: 'Architecture et indépendance',
  security: 'Sécurité et chaîne d’approvisionnement',
  privacy: 'Vie privée et absence de préjudice',
  maintenance: 'Maintenance et pérennité',
  use: 'Utilisation et écosystème',
  note: 'À titre d’illustration. Les dimensions, les questions et les niveaux sont ceux du projet ; aucun autre organisme ne les a approuvés. Toutes les dimensions comptent autant. Le niveau « Lancé » ne demande rien : il dit qu’une réponse existe.',
  depends: 'Les degrés d’une dimension s’appuient les uns sur les autres.',
  'depth.entry': 'Entrée',
  'depth.entry.limit.1': 'Elle ne dit pas si une pratique est écrite, suivie ou partagée.',
  'depth.entry.limit.2': 'Elle atteint au plus le deuxième niveau.',
  'depth.entry.rule': 'Le critère du deuxième niveau de chaque dimension.',
  'depth.whole': 'Modèle entier',
  'depth.whole.rule': 'Tous les critères.',
  'evidence-not.file': 'Un fichier vide, copié d’ailleurs ou qui n’annonce qu’une intention.',
  'evidence-not.maintainer': 'Une affirmation sans date, sans nom et sans adresse où la vérifier.',
  'evidence-not.reviewer': 'La seule parole du projet.',
  'role.file': 'Un fichier du projet',
  'role.maintainer': 'Responsable de maintenance du projet',
  'role.reviewer': 'Une personne extérieure au projet qui l’examine',
  'reason.no-data': 'Le logiciel ne conserve aucune donnée et n’en échange aucune.',
  'reason.no-people':
    'Le logiciel ne traite pas de données à caractère personnel, n’affiche aucun contenu d’utilisateurs et ne met personne en relation.',

  'question.approved-licence':
    'Le projet est-il diffusé sous une licence que la norme DPG Standard accepte ?',
  'evidence.approved-licence': 'Le texte d’une licence de la liste de la DPG Alliance, à la racine du dépôt.',
  'question.marked-parts': 'Chaque partie du projet indique-t-elle la licence dont elle relève ?',
  'evidence.marked-parts':
    'La licence et le titulaire des droits pour le code, la documentation, les images, les données et les contenus de tiers, par fichier ou par dossier.',
  'question.licence-check': 'Un contrôle automatique arrête-t-il une modification sans données de licence ?',
  'evidence.licence-check':
    'Un contrôle dans l’intégration continue ; les données de licence lisibles par machine sont les mêmes dans tous les fichiers qui la nomment.',
  'question.contributor-rights':
    'Les règles par lesquelles les contributeurs accordent leurs droits sont-elles publiées et réutilisables par d’autres projets ?',
  'evidence.contributor-rights':
    'Une signature des contributions ou un accord en usage, et une règle sur le nom et le logo, tous deux sous licence ouverte.',

  'question.named-maintainers': 'Le dépôt nomme-t-il les personnes qui assurent la maintenance du projet ?',
  'evidence.named-maintainers':
    'Une liste à jour des responsables de maintenance ou des parties du code, par nom ou par compte.',
  'question.decision-rule': 'Des règles écrites disent-elles qui décide de quoi dans le projet ?',
  'evidence.decision-rule':
    'Un document de gouvernance avec les rôles, la façon de décider, et la façon d’obtenir ou de perdre un rôle.',
  'question.shared-decisions':
    'Des personnes d’au moins deux organisations ont-elles pris part aux décisions sur le projet au cours des douze derniers mois ?',
  'evidence.shared-decisions':
    'Des comptes rendus datés des décisions, avec les participants et leur organisation.',
  'question.steering-body': 'Un organe où siègent des pays utilisateurs oriente-t-il le projet ?',
  'evidence.steering-body':
    'Des comptes rendus publics des douze derniers mois, et une passation de fonctions effectuée ou simulée lors d’un exercice.',

  'question.public-work': 'Le travail quotidien sur le projet se fait-il en public ?',
  'evidence.public-work':
    'Un dépôt public avec un outil de suivi des tickets et des modifications proposées, ouverts aux personnes extérieures.',
  'question.contribution-guide': 'Un guide publié explique-t-il aux nouveaux venus comment contribuer ?',
  'evidence.contribution-guide':
    'Un guide de contribution, avec un code de conduite qui donne un contact joignable.',
  'question.measured-response': 'Le projet mesure-t-il le délai de la première réponse aux nouveaux venus ?',
  'evidence.measured-response':
    'Des chiffres des douze derniers mois avec période et méthode ; les réponses automatiques sont exclues.',
  'question.wide-community':
    'Des personnes d’au moins deux régions du monde ont-elles contribué au cours des douze derniers mois ?',
  'evidence.wide-community':
    'Les contributions acceptées par région, avec une aide aux nouveaux venus ou un espace dans une deuxième langue.',

  'question.install-steps': 'Des instructions publiées expliquent-elles comment installer le logiciel ?',
  'evidence.install-steps':
    'Des instructions dans le dépôt ou la documentation, conformes à la version publiée actuelle.',
  'question.stranger-deploys':
    'Une personne extérieure a-t-elle mis le logiciel en service avec sa seule documentation au cours des 24 derniers mois ?',
  'evidence.stranger-deploys':
    'Un compte rendu daté d’une installation sans l’aide des personnes qui font le logiciel.',
  'question.versioned-docs': 'Chaque version publiée a-t-elle sa propre documentation ?',
  'evidence.versioned-docs':
    'Des guides d’administration, d’utilisation et des interfaces qui nomment la version décrite.',
  'question.taught-languages': 'Peut-on apprendre à utiliser le logiciel dans plus d’une langue ?',
  'evidence.taught-languages':
    'Une documentation en deux langues ou plus, des supports de formation et un système d’entraînement.',

  'question.data-export':
    'Les utilisateurs peuvent-ils extraire les données essentielles sans accéder à la base de données ?',
  'evidence.data-export':
    'Une fonction ou une interface qui fournit les enregistrements essentiels, avec sa description.',
  'question.open-interface': 'Une interface du logiciel est-elle décrite dans un format ouvert ?',
  'evidence.open-interface':
    'Une description lisible par machine, telle qu’OpenAPI, pour la version actuelle ; des exports dans des formats à spécification publique.',
  'question.standard-tests':
    'Un test de conformité montre-t-il que le logiciel suit une norme de son domaine ?',
  'evidence.standard-tests':
    'Le résultat d’une suite de tests ou d’un validateur de cette norme, avec version et date.',
  'question.proven-exchange':
    'Des systèmes d’au moins deux juridictions échangent-ils des données par les interfaces normalisées du logiciel ?',
  'evidence.proven-exchange':
    'Des systèmes nommés en service, et les enseignements transmis à l’organisme qui tient la norme.',

  'question.listed-dependencies': 'Le dépôt énumère-t-il les composants dont le logiciel a besoin ?',
  'evidence.listed-dependencies':
    'Un manifeste, un fichier de versions fixées ou une nomenclature logicielle, avec les services appelés.',
  'question.open-dependencies': 'Le logiciel fonctionne-t-il avec des composants libres seulement ?',
  'evidence.open-dependencies':
    'Aucun composant propriétaire n’est nécessaire, ou une solution libre de remplacement a été essayée et est décrite.',
  'question.extension-points': 'Peut-on adapter le logiciel sans modifier son code source ?',
  'evidence.extension-points':
    'Des points d’extension et des réglages documentés, et des textes traduisibles hors du code.',
  'question.replaced-component':
    'Un déploiement a-t-il remplacé un composant du logiciel au moyen de ses interfaces ?',
  'evidence.replaced-component':
    'Un déploiement nommé, avec le composant retiré, celui qui le remplace et la date.',

  'question.security-contact': 'Le projet publie-t-il la façon de signaler une vulnérabilité ?',
  'evidence.security-contact':
    'Une politique de sécurité avec un canal privé, et des mises à jour des dépendances par un outil ou à dates fixes.',
  'question.checked-changes':
    'Chaque modification est-elle contrôlée avant d’entrer dans une version publiée ?',
  'evidence.checked-changes':
    'Une revue par une deuxième personne, une analyse statique et une nomenclature logicielle de la version actuelle.',
  'question.signed-releases':
    'Les utilisateurs peuvent-ils vérifier qu’une version publiée vient bien du projet ?',
  'evidence.signed-releases':
    'Des signatures ou des attestations d’origine pour la version actuelle ; un niveau daté d’un badge ou d’un référentiel de sécurité.',
  'question.independent-audit':
    'Une partie indépendante a-t-elle audité la sécurité au cours des 24 derniers mois ?',
  'evidence.independent-audit':
    'Un rapport avec date, périmètre et constats, transmis aux exploitants du logiciel.',

  'question.data-statement':
    'Le projet déclare-t-il quelles données à caractère personnel le logiciel traite ?',
  'evidence.data-statement':
    'Une déclaration publique des données, de leur finalité et de leur lieu, ou de leur absence.',
  'question.protective-controls':
    'Existe-t-il une mesure documentée pour chaque risque que le logiciel crée pour des personnes ?',
  'evidence.protective-controls':
    'Des mesures pour les données à caractère personnel, les contenus publiés et les contacts entre personnes, s’il y en a.',
  'question.impact-assessment': 'Une analyse de l’effet sur la vie privée est-elle publiée ?',
  'evidence.impact-assessment':
    'L’analyse avec date et responsable, renouvelée après un changement de finalité et au plus tard après 24 mois.',
  'question.people-involved':
    'Des personnes concernées par le logiciel ont-elles pris part à l’examen de ses risques ?',
  'evidence.people-involved':
    'Un compte rendu publié : qui a été entendu, ce qui a changé, ce que chaque pays en a retenu.',

  'question.dated-release': 'Le projet a-t-il publié une version au cours des douze derniers mois ?',
  'evidence.dated-release': 'Une version publiée avec numéro, date et liste des modifications.',
  'question.support-window': 'Un plan publié indique-t-il la durée de la prise en charge de chaque version ?',
  'evidence.support-window':
    'Une feuille de route, et le dernier jour de prise en charge de chaque version publiée.',
  'question.several-funders':
    'Au moins deux sources ont-elles financé le projet au cours des douze derniers mois ?',
  'evidence.several-funders':
    'Des contrats, des subventions ou du temps de personnel qui peuvent être nommés, et des repères de coût tirés d’un déploiement réel.',
  'question.shared-stewardship':
    'Au moins deux organisations peuvent-elles publier une version l’une sans l’autre ?',
  'evidence.shared-stewardship':
    'Le droit de publier dans chaque organisation, montré par une publication ou un exercice, et un plan sur plusieurs années.',

  'question.named-users': 'Le projet nomme-t-il une organisation qui l’utilise en production ?',
  'evidence.named-users': 'Une liste ou une référence publique avec le nom, le lieu et l’année.',
  'question.several-users': 'Au moins trois organisations utilisent-elles le logiciel en production ?',
  'evidence.several-users':
    'Leurs noms avec l’année, et ce que l’utilisation apporte à une cible des objectifs de développement durable.',
  'question.trained-implementers':
    'Des intégrateurs formés, autres que ses auteurs, proposent-ils des services pour le logiciel ?',
  'evidence.trained-implementers':
    'Des intégrateurs nommés avec leur formation, et une référence par pays d’utilisation.',
  'question.returned-changes':
    'Des équipes d’au moins deux pays ont-elles reversé des modifications au cours des douze derniers mois ?',
  'evidence.returned-changes':
    'Les modifications acceptées de ces équipes, et une mesure publiée de l’effet.',
} as const satisfies DpgProjectTexts;
