import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in French. */
export const useCase = {
  title: 'Choix de cas d’usage',
  impact: 'Effet',
  'impact.statement': 'Ce qui change pour ses utilisateurs une fois en service.',
  'impact.evidence': 'témoignages d’utilisateurs, chiffres actuels',
  urgency: 'Urgence',
  'urgency.statement': 'Proximité du moment où il devient nécessaire.',
  'urgency.evidence': 'date fixée par la loi, un contrat ou les événements',
  feasibility: 'Faisabilité',
  'feasibility.statement': 'Mesure dans laquelle les personnes, les fonds et les éléments existent.',
  'feasibility.evidence': 'plan avec personnes, fonds et étapes',
  data: 'Données',
  'data.statement': 'Mesure dans laquelle les données nécessaires existent, sont utilisables et de qualité.',
  'data.evidence': 'liste des données avec propriétaire, base juridique et qualité',
  risk: 'Faible risque',
  'risk.statement':
    'Faible ampleur des dommages possibles pour les personnes ; le meilleur niveau est le moindre risque.',
  'risk.evidence': 'registre des risques, évaluation des préjudices',
  fit: 'Adéquation au programme',
  'fit.statement': 'Mesure dans laquelle il sert le but du programme.',
  'fit.evidence': 'passage des objectifs du programme',
  'owner-named': 'Quelqu’un répond du cas d’usage.',
  'users-named': 'Ses utilisateurs sont identifiés.',
  'level.none': 'Rien ne le démontre.',
  'level.part': 'Une partie est démontrée.',
  'level.full': 'Tout ce qui est demandé est démontré.',
} as const satisfies ChoiceTexts['use-case'];
