/** The texts of “capacity-building” in French. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'human-resource-planning-and-allocation.indicators.0.unit': 'mois',
};
