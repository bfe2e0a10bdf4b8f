/** The texts of “registry” in Portuguese. */
export const registry: Readonly<Record<string, string>> = {
  'registry.systems.openprocurement.name': 'OpenProcurement',
  'registry.systems.open-source-guides.name': 'Open Source Guides',
  'registry.assessments.oss-labour-vs-licence.name':
    'Comparar os custos de mão de obra com os custos de licenças',
  'registry.assessments.value-for-money.name': 'Avaliação da relação qualidade-preço',
  'registry.assessments.platform-evaluation.name': 'Escolha de plataformas e ferramentas',
  'registry.assessments.continuous-evaluation.name': 'Mecanismos de avaliação e melhoria contínuas',
  'registry.assessments.maturity-assessment-activity.name': 'Avaliação da maturidade',
  'registry.assessments.service-prioritisation.name': 'Priorização de serviços',
  'registry.assessments.validation-and-verification.name': 'Validação e verificação',
  'registry.assessments.vendor-evaluation.name': 'Avaliação de fornecedores',
  'registry.assessments.digital-inclusion-assessment.name': 'Realização de diagnósticos de inclusão digital',
  'registry.assessments.observability.name': 'Monitorização, registo de eventos (logs) e observabilidade',
};
