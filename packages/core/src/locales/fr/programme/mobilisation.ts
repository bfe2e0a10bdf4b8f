/** The texts of “mobilisation” in French. */
export const mobilisation: Readonly<Record<string, string>> = {
  'mobilisation.items.ppp-monitoring-and-evaluation.name': 'Suivi et évaluation',
};
