/** The texts of “steps” in Portuguese. */
export const steps: Readonly<Record<string, string>> = {
  'step.not-yet': 'Ainda não',
  'steps.extent.not-yet': 'Nenhuma parte do total conta.',
  'step.first-steps': 'Primeiros passos',
  'steps.extent.first-steps': 'Conta uma parte do total, até um quarto.',
  'step.established': 'Estabelecido',
  'steps.extent.established': 'Conta mais de um quarto do total, até metade.',
  'step.managed': 'Gerido',
  'steps.extent.managed': 'Conta mais de metade do total, até nove décimos.',
  'step.embedded': 'Integrado',
  'steps.extent.embedded': 'Contam mais de nove décimos do total.',
};
