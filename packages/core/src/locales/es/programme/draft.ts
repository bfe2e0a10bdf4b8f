/** The texts of “draft” in Spanish. */
export const draft: Readonly<Record<string, string>> = {
  'draft.domains.organisational.name': 'Eje organizativo',
  'draft.domains.technical.name': 'Técnica',
  'draft.domains.ecosystemic.name': 'Ecosistema',
  'draft.subdomains.digital-inclusion.name': 'Inclusión digital',
  'draft.subdomains.digital-governance-sovereignty.name': 'Gobernanza y soberanía digitales',
  'draft.tailoringTopics.governance.name': 'Gobernanza',
};
