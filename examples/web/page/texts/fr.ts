import { fr as framework } from '@osee/core/locales/fr';
import { maturityFrench } from '@osee/scoring/maturity';
import { reportFrench } from '@osee/scoring/report';
import { frameworkNames } from '../framework-names.ts';
import type { PageTexts } from './page-texts.ts';

export const fr: PageTexts = {
  locale: 'fr',
  ui: {
    title: 'Écosystème du logiciel libre : une auto-évaluation',
    lead: 'Seize questions. Choisissez l’étape qui décrit votre pays aujourd’hui ; laissez de côté ce que vous ignorez.',
    privacy: 'Vos réponses restent dans cette fenêtre : rien n’est envoyé ni conservé. La fermer les efface.',
    languages: 'Langue',
    subject: 'votre pays',
    unknown: 'Je ne sais pas',
    clear: 'Effacer toutes les réponses',
    result: 'Résultat provisoire',
    score: 'Score sur 100',
    interval: 'Selon les réponses encore ouvertes : de {worst} à {best}',
    answered: '{answered} questions sur {all} ont une réponse',
    level: 'Niveau : {level}',
    next: 'Les réponses les plus utiles ensuite',
    report: 'Rapport',
    print: 'Imprimer',
  },
  model: {
    title: 'Écosystème du logiciel libre du pays',
    levels: {
      initial: 'Initial',
      exploring: 'Exploration',
      repeatable: 'Reproductible',
      managed: 'Maîtrisé',
      leading: 'Exemplaire',
    },
    steps: {
      'not-yet': 'Pas encore',
      'first-steps': 'Premiers pas',
      established: 'Établi',
      managed: 'Piloté',
      embedded: 'Ancré',
    },
    questions: {
      'whole-life-cost':
        'Avant de choisir un logiciel, compare-t-on le coût du personnel et celui des licences sur toute sa durée de vie ?',
      'open-source-risk': 'Les risques de sécurité des composants libres sont-ils connus et traités ?',
      'leading-the-change':
        'Quand un service passe au logiciel libre, le changement est-il planifié et conduit pour les agents et les usagers ?',
      'licence-choice': 'Les licences sont-elles choisies et vérifiées selon les besoins du projet ?',
      'standards-in-requirements':
        'Les cahiers des charges nomment-ils les normes ouvertes à suivre, et le vérifie-t-on ?',
      'open-tenders':
        'Les fournisseurs de solutions libres concourent-ils à armes égales dans les marchés publics ?',
      'lasting-community':
        'Les projets libres que l’État dirige ont-ils une communauté qui survit à chaque contrat ?',
      'people-for-open-source':
        'Les personnes nécessaires aux services libres sont-elles prévues, recrutées et fidélisées ?',
      'secured-funding':
        'Le logiciel libre a-t-il plusieurs sources de financement, au-delà d’un seul projet ?',
      'inclusive-design':
        'Les services sont-ils utilisables avec un handicap, peu d’instruction, un vieil appareil ou une connexion faible ?',
      'sovereignty-policy':
        'Une politique dit-elle pourquoi et où le logiciel libre sert à garder la maîtrise des systèmes publics ?',
      'independent-oversight':
        'Une instance indépendante contrôle-t-elle la gouvernance des systèmes publics libres ?',
      'open-interfaces':
        'Les systèmes publics échangent-ils leurs données par des interfaces ouvertes et documentées ?',
      'secure-delivery':
        'La sécurité fait-elle partie de la conception, du contrôle et de la publication des logiciels ?',
      'tested-changes': 'Chaque modification est-elle testée automatiquement avant d’atteindre les usagers ?',
      'local-languages':
        'Les services existent-ils dans les langues du pays, et suivent-ils ses règles et ses usages ?',
    },
  },
  names: frameworkNames('fr', [framework]),
  sentences: maturityFrench,
  labels: reportFrench,
};
