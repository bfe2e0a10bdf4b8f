import type { EcosystemGeneralTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the ecosystem model in French that are not those of one question: levels, steps, roles, reasons, depths. */
export const general = {
  title: 'Écosystème du logiciel libre d’un pays',
  'level.initial': 'Initial',
  'level.exploring': 'Exploratoire',
  'level.repeatable': 'Reproductible',
  'level.managed': 'Piloté',
  'level.leading': 'De référence',
  'level.initial.description': 'Peu ou rien n’est en place.',
  'level.exploring.description': 'Des équipes isolées ont commencé.',
  'level.repeatable.description':
    'Des façons communes de travailler existent, et aucune catégorie n’est laissée de côté.',
  'level.managed.description':
    'Le travail est planifié, financé et suivi, et toutes les obligations sont remplies.',
  'level.leading.description':
    'L’écosystème se maintient par lui-même et contribue à son tour à ceux des autres.',
  'question.whole-life-cost':
    'Avant de choisir un logiciel, compare-t-on le coût du personnel et celui des licences sur toute sa durée de vie ?',
  'question.open-source-risk': 'Les risques de sécurité des composants libres sont-ils connus et traités ?',
  'question.leading-the-change':
    'Quand un service passe au logiciel libre, le changement est-il planifié et conduit pour les agents et les usagers ?',
  'question.licence-choice': 'Les licences sont-elles choisies et vérifiées selon les besoins du projet ?',
  'question.standards-in-requirements':
    'Les exigences nomment-elles les normes ouvertes qu’un système doit suivre, et leur respect est-il vérifié ?',
  'question.open-tenders':
    'Les fournisseurs de solutions libres peuvent-ils concourir à égalité dans les appels d’offres publics ?',
  'question.lasting-community':
    'Les projets libres que l’État dirige ont-ils une communauté qui subsiste au-delà de chaque contrat ?',
  'question.people-for-open-source':
    'Le personnel nécessaire aux services fondés sur le logiciel libre est-il prévu, recruté et fidélisé ?',
  'question.secured-funding':
    'Le logiciel libre a-t-il plusieurs sources de financement, au-delà d’un seul projet ?',
  'question.inclusive-design':
    'Les personnes handicapées, peu instruites, mal équipées ou mal connectées peuvent-elles utiliser les services ?',
  'question.sovereignty-policy':
    'Une politique dit-elle pourquoi et où le logiciel libre sert à garder la maîtrise des systèmes publics ?',
  'question.independent-oversight':
    'Une instance indépendante contrôle-t-elle la gouvernance des systèmes publics fondés sur le logiciel libre ?',
  'question.open-interfaces':
    'Les systèmes publics échangent-ils leurs données par des interfaces ouvertes et documentées ?',
  'question.secure-delivery':
    'La sécurité fait-elle partie du développement, de la vérification et de la publication des logiciels ?',
  'question.tested-changes':
    'Chaque modification est-elle testée automatiquement avant d’atteindre les usagers ?',
  'question.local-languages':
    'Les services existent-ils dans les langues du pays, et suivent-ils ses règles et ses usages ?',
  note: 'Projet d’instrument, pas encore mis à l’essai. Les questions, les poids et les niveaux sont ceux du projet lui-même. Les poids sont déclarés avec leurs raisons et ne découlent pas du nombre de questions d’une partie ; d’autres pondérations sont présentées à côté.',
  office: 'Le bureau open source',
  'reason.no-decision-above-threshold':
    'Aucune décision sur un logiciel au-dessus du seuil national n’a été prise au cours de la période.',
  'role.it-manager': 'Responsable de l’informatique',
  'role.system-owner': 'Responsable des systèmes',
  'reason.no-new-system': 'Aucun nouveau système n’a été choisi au cours de la période.',
  'role.head-of-office': 'Responsable du bureau open source',
  'role.security-officer': 'Responsable de la sécurité de l’information',
  'reason.no-move': 'Aucun passage au logiciel libre n’a eu lieu au cours de la période.',
  'reason.nothing-released':
    'Aucun logiciel n’a été publié au cours de la période, et aucun n’a été commandé avec le droit de le publier.',
  'role.legal-officer': 'Juriste',
  'reason.no-tender': 'Aucun appel d’offres de logiciel n’a eu lieu au cours de la période.',
  'role.buyer': 'Responsable des achats',
  'reason.no-personal-data': 'Aucun système de l’institution ne contient de données à caractère personnel.',
  'role.data-protection-officer': 'Délégué ou déléguée à la protection des données',
  'reason.no-code-maintained':
    'L’institution n’assure la maintenance d’aucun code, et aucun fournisseur ne le fait pour elle.',
  'role.lead-developer': 'Responsable du développement',
  'role.staff-officer': 'Responsable du personnel',
  'reason.no-award': 'Aucun marché de logiciel n’a été attribué au cours de la période.',
  'role.budget-officer': 'Responsable du budget',
  'reason.no-open-source-award':
    'Aucun marché de travaux sur des logiciels libres n’a été attribué au cours de la période.',
  'reason.no-development-contract': 'Aucun marché de développement de logiciel n’est en cours.',
  'reason.no-third-party': 'Aucun tiers ne traite de données à caractère personnel pour l’institution.',
  'reason.no-code-base-led': 'L’institution ne dirige aucune base de code.',
  'role.community-manager': 'Responsable de la communauté',
  'role.partnership-officer': 'Responsable des partenariats',
  'reason.no-open-source-service': 'Aucun service ne repose encore sur des logiciels libres.',
  'reason.no-in-kind-contribution': 'Aucune contribution en nature n’est utilisée.',
  'role.inclusion-officer': 'Responsable de l’inclusion numérique',
  'role.policy-officer': 'Responsable de la politique numérique',
  'reason.no-service-project': 'Aucun projet de service n’a commencé au cours de la période.',
  'role.auditor': 'Auditeur ou auditrice',
  'reason.no-international-agreement':
    'Aucun accord international sur les données ou sur les technologies numériques n’est en vigueur.',
  'reason.no-partnership-contract':
    'Aucun contrat de partenariat pour une infrastructure numérique n’est en cours.',
  'reason.no-outside-funding': 'Aucun système n’est financé depuis l’extérieur du pays.',
  'role.data-manager': 'Responsable des données et des interfaces',
  'reason.no-custom-built-system': 'Aucun système en service n’a été développé sur mesure.',
  'reason.no-login': 'Aucun service ne demande de connexion à un compte.',
  'reason.one-language': 'Le pays a une seule langue officielle et aucune langue minoritaire reconnue.',
  'reason.no-built-or-adapted-system': 'Aucun système en service n’a été développé sur mesure ni adapté.',
  'reason.no-software-developed':
    'Aucun logiciel n’a été développé aux frais de l’institution au cours de la période.',
  'reason.no-own-course': 'L’institution ne donne aucune formation qui lui soit propre.',
  'reason.no-local-change': 'L’institution n’a modifié aucun logiciel libre d’autrui au cours de la période.',
  'depth.quick': 'Aperçu rapide',
  'depth.quick.rule':
    'Les huit obligations, et au moins une question pour chaque module, pour les domaines techniques et pour le bureau ; trois personnes y répondent en une heure à partir de registres.',
  'depth.quick.limit.1':
    'Sur les 49 compétences et domaines techniques, 36 ne font l’objet d’aucune question.',
  'depth.quick.limit.2':
    'Le score d’un module repose sur une ou deux questions ; aucun niveau de module n’est donc indiqué.',
  'depth.quick.limit.3': 'À l’intérieur d’un module, les écarts ne sont pas ordonnés.',
  'depth.quick.limit.4': 'Rien n’est dit du partage avec d’autres.',
  'depth.standard': 'Standard',
  'depth.standard.rule':
    'Les 33 compétences placées en tête de leur module, la seule obligation placée plus bas, les neuf domaines techniques, le bureau, et trois questions sur la mobilisation des ressources.',
  'depth.standard.limit.1':
    'Six des sept compétences placées sous une autre dans « Achats publics et cadre juridique » ne font l’objet d’aucune question.',
  'depth.standard.limit.2':
    'Quatre des sept questions sur la mobilisation des ressources ne sont pas posées.',
  'depth.standard.limit.3': 'Rien n’est dit du partage avec d’autres.',
  'depth.full': 'Complet',
  'depth.full.rule': 'Les soixante-dix questions.',
  'depth.full.limit.1': 'L’effet sur la vie des personnes n’est pas mesuré.',
  'depth.full.limit.2': 'Aucune opinion n’est demandée.',
  'depth.full.limit.3': 'Ce qui ne peut pas être compté au cours de la période est laissé de côté.',
  'weighting.nodes-alike': 'Dix parties à égalité',
  'weighting.categories-alike': 'Trois catégories à égalité',
} as const satisfies Readonly<Partial<Record<EcosystemGeneralTextId, string>>>;
