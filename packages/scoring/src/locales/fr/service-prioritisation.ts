import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `service-prioritisation` in French. */
export const servicePrioritisation = {
  title: 'Choix des services prioritaires',
  importance: 'Degré d’importance',
  feasibility: 'Faisabilité',
  volume: 'Fréquence d’usage',
  'volume.statement': 'Nombre d’utilisations du service par an, sur une échelle logarithmique.',
  'volume.evidence': 'décompte de la dernière année complète, avec sa source',
  'effort-saved': 'Effort épargné',
  'effort-saved.statement': 'Déplacements, documents et heures épargnés aux usagers.',
  'effort-saved.evidence': 'description des étapes actuelles',
  'strategic-weight': 'Poids stratégique',
  'strategic-weight.statement':
    'Mesure dans laquelle il sert les priorités nationales, le commerce et les services transfrontaliers.',
  'strategic-weight.evidence': 'passage d’une stratégie ou d’un plan',
  reuse: 'Réutilisation',
  'reuse.statement': 'Nombre d’autres services qui pourraient réutiliser ses éléments.',
  'reuse.evidence': 'liste des services et des éléments partagés',
  skills: 'Compétences',
  'skills.statement':
    'Mesure dans laquelle les équipes qui le construiraient et l’exploiteraient ont les compétences.',
  'skills.evidence': 'liste des personnes et des compétences',
  'building-blocks': 'Éléments existants',
  'building-blocks.statement':
    'Mesure dans laquelle registres, identité, paiement et autres éléments nécessaires fonctionnent déjà.',
  'building-blocks.evidence': 'liste des éléments et de leur état',
  mandate: 'Mandat et accord',
  'mandate.statement': 'Degré de concordance entre le mandat, le droit et les organismes concernés.',
  'mandate.evidence': 'décret, loi, lettres des organismes',
  bodies: 'Organismes à coordonner',
  'bodies.statement': 'Nombre d’organismes qui doivent agir ensemble ; moins il y en a, plus c’est facile.',
  'bodies.evidence': 'liste des organismes et de leur rôle',
  'law-allows': 'La loi permet d’offrir le service en ligne.',
  'owner-named': 'Un organisme répond du service.',
  'level.none': 'Rien ne le démontre.',
  'level.part': 'Une partie est démontrée.',
  'level.full': 'Tout ce qui est demandé est démontré.',
} as const satisfies ChoiceTexts['service-prioritisation'];
