import type { EcosystemGeneralTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the ecosystem model in French that are not those of one question: levels, steps, roles, reasons, depths. */
export const general = {
  title: 'Écosystème du logiciel libre du pays',
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
  'level.leading.description': 'L’écosystème se maintient de lui-même et apporte à son tour aux autres.',
  'step.not-yet': 'Pas encore',
  'step.first-steps': 'Premiers pas',
  'step.established': 'Établi',
  'step.managed': 'Piloté',
  'step.embedded': 'Intégré',
  'question.whole-life-cost':
    'Avant de choisir un logiciel, compare-t-on le coût du personnel et celui des licences sur toute sa durée de vie ?',
  'question.open-source-risk': 'Les risques de sécurité des composants libres sont-ils connus et traités ?',
  'question.leading-the-change':
    'Quand un service passe au logiciel libre, le changement est-il planifié et conduit pour les agents et les usagers ?',
  'question.licence-choice': 'Les licences sont-elles choisies et vérifiées selon les besoins du projet ?',
  'question.standards-in-requirements':
    'Les cahiers des charges nomment-ils les normes ouvertes à suivre, et le vérifie-t-on ?',
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
} as const satisfies Readonly<Partial<Record<EcosystemGeneralTextId, string>>>;
