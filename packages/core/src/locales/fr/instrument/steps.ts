/** The texts of “steps” in French. */
export const steps: Readonly<Record<string, string>> = {
  'step.not-yet': 'Pas encore',
  'steps.extent.not-yet': 'Aucun élément de l’ensemble n’est compté.',
  'step.first-steps': 'Premiers pas',
  'steps.extent.first-steps': 'Une partie de l’ensemble est comptée, jusqu’à un quart.',
  'step.established': 'Établi',
  'steps.extent.established': 'Plus d’un quart de l’ensemble est compté, jusqu’à la moitié.',
  'step.managed': 'Piloté',
  'steps.extent.managed': 'Plus de la moitié de l’ensemble est comptée, jusqu’aux neuf dixièmes.',
  'step.embedded': 'Intégré',
  'steps.extent.embedded': 'Plus des neuf dixièmes de l’ensemble sont comptés.',
};
