/** The texts of “facts” in Portuguese. */
export const facts: Readonly<Record<string, string>> = {
  'facts.conflicts.eoi-closing-date.name': 'Data de encerramento do convite',
  'facts.conflicts.dpg-or-service.name': 'O que já deve funcionar no país',
  'facts.conflicts.dpg-or-service.positions.0.value': 'pelo menos um bem público digital num serviço público',
  'facts.conflicts.dpg-or-service.positions.1.value': 'pelo menos um serviço público digital',
  'facts.gaps.stakeholder-engagement-strategy.name': 'Estratégia de envolvimento das partes interessadas',
};
