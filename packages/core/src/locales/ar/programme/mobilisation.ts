/** The texts of “mobilisation” in Arabic. */
export const mobilisation: Readonly<Record<string, string>> = {
  'mobilisation.items.ppp-monitoring-and-evaluation.name': 'الرصد والتقييم',
};
