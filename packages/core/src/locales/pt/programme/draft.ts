/** The texts of “draft” in Portuguese. */
export const draft: Readonly<Record<string, string>> = {
  'draft.domains.organisational.name': 'Eixo organizacional',
  'draft.domains.technical.name': 'Técnica',
  'draft.domains.ecosystemic.name': 'Ecossistema',
  'draft.subdomains.digital-inclusion.name': 'Inclusão digital',
  'draft.subdomains.digital-governance-sovereignty.name': 'Governação e soberania digitais',
  'draft.tailoringTopics.governance.name': 'Governação',
};
