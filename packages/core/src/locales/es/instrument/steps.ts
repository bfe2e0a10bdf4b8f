/** The texts of “steps” in Spanish. */
export const steps: Readonly<Record<string, string>> = {
  'step.not-yet': 'Aún no',
  'steps.extent.not-yet': 'No cuenta ninguna parte del total.',
  'step.first-steps': 'Primeros pasos',
  'steps.extent.first-steps': 'Cuenta una parte del total, hasta un cuarto.',
  'step.established': 'Establecido',
  'steps.extent.established': 'Cuenta más de un cuarto del total, hasta la mitad.',
  'step.managed': 'Gestionado',
  'steps.extent.managed': 'Cuenta más de la mitad del total, hasta nueve décimas partes.',
  'step.embedded': 'Integrado',
  'steps.extent.embedded': 'Cuentan más de nueve décimas partes del total.',
};
