/** The texts of “mobilisation” in Spanish. */
export const mobilisation: Readonly<Record<string, string>> = {
  'mobilisation.items.ppp-monitoring-and-evaluation.name': 'Seguimiento y evaluación',
};
