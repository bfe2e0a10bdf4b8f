import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in French. */
export const useCase = {
  title: 'Choix de cas d’usage',
  impact: 'Effet',
  'impact.statement': 'Ce qui change pour ses utilisateurs une fois en service.',
  'impact.evidence': 'paroles d’utilisateurs, chiffres actuels',
  urgency: 'Urgence',
  'urgency.statement': 'Rapidité avec laquelle il est nécessaire.',
  'urgency.evidence': 'date fixée par la loi, un contrat ou les événements',
  feasibility: 'Faisabilité',
  'feasibility.statement': 'Mesure dans laquelle les personnes, les fonds et les éléments existent.',
  'feasibility.evidence': 'plan avec personnes, fonds et étapes',
  data: 'Données',
  'data.statement': 'Mesure dans laquelle les données nécessaires existent, sont utilisables et de qualité.',
  'data.evidence': 'liste des données avec propriétaire, droit et qualité',
  risk: 'Faible risque',
  'risk.statement':
    'Faiblesse des dommages possibles pour les personnes ; le meilleur niveau est le moindre risque.',
  'risk.evidence': 'registre des risques, évaluation des préjudices',
  fit: 'Adéquation au programme',
  'fit.statement': 'Mesure dans laquelle il sert le but du programme.',
  'fit.evidence': 'passage des objectifs du programme',
  'owner-named': 'Quelqu’un répond du cas d’usage.',
  'users-named': 'Ses utilisateurs sont nommés.',
  'level.none': 'Rien ne le montre.',
  'level.part': 'Une partie en est montrée.',
  'level.full': 'Tout ce qui est demandé est montré.',
} as const satisfies ChoiceTexts['use-case'];
