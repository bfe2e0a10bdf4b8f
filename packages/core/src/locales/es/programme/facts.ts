/** The texts of “facts” in Spanish. */
export const facts: Readonly<Record<string, string>> = {
  'facts.conflicts.eoi-closing-date.name': 'Fecha de cierre de la convocatoria',
  'facts.conflicts.dpg-or-service.name': 'Lo que ya debe funcionar en el país',
  'facts.conflicts.dpg-or-service.positions.0.value':
    'al menos un bien público digital en un servicio público',
  'facts.conflicts.dpg-or-service.positions.1.value': 'al menos un servicio público digital',
  'facts.gaps.stakeholder-engagement-strategy.name': 'Estrategia de participación de las partes interesadas',
};
