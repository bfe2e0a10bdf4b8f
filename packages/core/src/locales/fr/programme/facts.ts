/** The texts of “facts” in French. */
export const facts: Readonly<Record<string, string>> = {
  'facts.conflicts.eoi-closing-date.name': 'Date de clôture de l’appel',
  'facts.conflicts.dpg-or-service.name': 'Ce qui doit déjà fonctionner dans le pays',
  'facts.conflicts.dpg-or-service.positions.0.value':
    'au moins un bien public numérique dans un service public',
  'facts.conflicts.dpg-or-service.positions.1.value': 'au moins un service public numérique',
  'facts.gaps.stakeholder-engagement-strategy.name': 'Stratégie de mobilisation des parties prenantes',
};
