/** The texts of “mobilisation” in Portuguese. */
export const mobilisation: Readonly<Record<string, string>> = {
  'mobilisation.items.ppp-monitoring-and-evaluation.name': 'Acompanhamento e avaliação',
};
