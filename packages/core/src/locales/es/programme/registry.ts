/** The texts of “registry” in Spanish. */
export const registry: Readonly<Record<string, string>> = {
  'registry.systems.openprocurement.name': 'OpenProcurement',
  'registry.systems.open-source-guides.name': 'Open Source Guides',
  'registry.assessments.oss-labour-vs-licence.name':
    'Análisis de los costos laborales frente a los de licencias',
  'registry.assessments.value-for-money.name': 'Evaluación de la relación calidad-precio',
  'registry.assessments.platform-evaluation.name': 'Selección de plataformas y herramientas',
  'registry.assessments.continuous-evaluation.name': 'Evaluación continua y mecanismos de mejora',
  'registry.assessments.maturity-assessment-activity.name': 'Evaluación de la madurez',
  'registry.assessments.service-prioritisation.name': 'Priorización de servicios',
  'registry.assessments.validation-and-verification.name': 'Validación y verificación',
  'registry.assessments.vendor-evaluation.name': 'Evaluación de proveedores',
  'registry.assessments.digital-inclusion-assessment.name':
    'Realización de diagnósticos de inclusión digital',
  'registry.assessments.observability.name': 'Monitoreo, registro de eventos y observabilidad',
};
