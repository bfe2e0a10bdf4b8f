/** The texts of “registry” in French. */
export const registry: Readonly<Record<string, string>> = {
  'registry.systems.openprocurement.name': 'OpenProcurement',
  'registry.systems.open-source-guides.name': 'Open Source Guides',
  'registry.assessments.oss-labour-vs-licence.name':
    'Comparaison des coûts de main-d’œuvre et des coûts de licence',
  'registry.assessments.value-for-money.name': 'Évaluation du rapport qualité-prix',
  'registry.assessments.platform-evaluation.name': 'Choix des plateformes et des outils',
  'registry.assessments.continuous-evaluation.name': 'Évaluation continue et mécanismes d’amélioration',
  'registry.assessments.maturity-assessment-activity.name': 'Évaluation de la maturité',
  'registry.assessments.service-prioritisation.name': 'Priorisation des services',
  'registry.assessments.validation-and-verification.name': 'Validation et vérification',
  'registry.assessments.vendor-evaluation.name': 'Évaluation des fournisseurs',
  'registry.assessments.digital-inclusion-assessment.name':
    'Réalisation de diagnostics d’inclusion numérique',
  'registry.assessments.observability.name': 'Supervision, journalisation et observabilité',
};
