/** The texts of “draft” in French. */
export const draft: Readonly<Record<string, string>> = {
  'draft.domains.organisational.name': 'Axe organisationnel',
  'draft.domains.technical.name': 'Technique',
  'draft.domains.ecosystemic.name': 'Écosystème',
  'draft.subdomains.digital-inclusion.name': 'Inclusion numérique',
  'draft.subdomains.digital-governance-sovereignty.name': 'Gouvernance et souveraineté numériques',
  'draft.tailoringTopics.governance.name': 'Gouvernance',
};
