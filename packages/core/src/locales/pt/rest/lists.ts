/** The texts of “lists” in Portuguese. */
export const lists: Readonly<Record<string, string>> = {
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.name':
    'Capítulos fora dos módulos',
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.description':
    'Dois capítulos que antecedem os módulos desta categoria: o gabinete que conduz o trabalho e os recursos de que uma transformação precisa.',
  'category.technical.termLists.technical-considerations.name': 'Aspetos a considerar',
  'category.technical.termLists.technical-considerations.description':
    'As quatro preocupações comuns a todas as áreas de competência da categoria.',
  'category.technical.termLists.technical-govstack-concepts.name': 'Conceitos da GovStack',
  'category.technical.termLists.technical-govstack-concepts.description':
    'A ideia em que assenta a GovStack: os serviços são compostos por partes que podem voltar a ser usadas.',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.name':
    'Software para a contratação pública',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.description':
    'A própria contratação pode ser feita com software de código aberto; assim, um governo pode mostrar, com o seu próprio sistema de concursos, o que espera dos outros.',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.name':
    'Questões de licenças',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.description':
    'Uma licença de código aberto obriga tanto como qualquer outro contrato, e o seu incumprimento pode acabar em tribunal. Cada componente tem de ser verificado isoladamente e em conjunto com os outros com que é distribuído.',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.name':
    'Conformidade com as leis de privacidade dos dados',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'O software e os serviços têm de respeitar a lei de privacidade do país e, por vezes, também a de outros lugares: as regras europeias acompanham os cidadãos europeus onde quer que vivam.',
  'module.community-management.termLists.community-management-channels-for-a-small-community.name':
    'Comunidade pequena ou informal',
  'module.community-management.termLists.community-management-channels-for-a-small-community.description':
    'Aplicações de mensagens adequadas a um círculo pequeno que não quer ter trabalho com a instalação.',
  'module.community-management.termLists.community-management-channels-for-a-large-community.name':
    'Comunidade grande ou formal',
  'module.community-management.termLists.community-management-channels-for-a-large-community.description':
    'Sistemas de conversação com canais e tópicos, adequados a muitos membros.',
  'module.community-management.termLists.community-management-audiences-in-prose.name':
    'Públicos indicados no texto',
  'module.community-management.termLists.community-management-audiences-in-prose.description':
    'Grupos que a introdução da tabela de público-alvo indica além dos que constam das suas linhas.',
  'module.capacity-building.termLists.capacity-building-open-source-values.name': 'Valores do código aberto',
  'module.capacity-building.termLists.capacity-building-open-source-values.description':
    'O que o código aberto representa, para além do código, segundo as empresas que o módulo cita.',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.name':
    'Partes de um ecossistema de código aberto',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.description':
    'De que se compõe um ecossistema, para que nenhuma parte fique esquecida num plano.',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.name':
    'Setores de um ecossistema de código aberto',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.description':
    'Em que lugares da sociedade se encontra o ecossistema.',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.name':
    'Tipos de bens públicos digitais',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'O que se considera um bem público digital.',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.name':
    'Partes de uma implantação',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.description':
    'O que é preciso fazer chegar às pessoas juntamente com o software.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.name':
    'Grupos em situação de vulnerabilidade',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.description':
    'Pessoas que uma avaliação tem de examinar grupo a grupo.',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.name': 'Ferramentas de avaliação',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.description':
    'Instrumentos publicados para medir a preparação digital, os preconceitos de género, o efeito nos objetivos e a inclusão.',
  'module.digital-inclusion.termLists.digital-inclusion-audiences-in-prose.description':
    'Grupos aos quais o módulo se dirige na introdução e não na tabela.',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.name': 'Tipos de recursos',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.description':
    'O que um projeto pode ter de reunir.',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.name': 'Títulos das secções',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.description':
    'Os títulos, por ordem, das orientações que ocupam o lugar de uma tabela de competências.',
  title: 'Quadro de formação Open Source Ecosystem Enabler',
  'referenceResources.govstack-specifications.name': 'Especificações da GovStack',
  'referenceResources.govstack-specifications.description':
    'Descreve um a um os blocos funcionais do governo digital, cada um com as funções e as interfaces que uma implementação tem de oferecer.',
  'referenceResources.paera.name': 'Public Administration Ecosystem Reference Architecture (PAERA)',
  'referenceResources.paera.description':
    'Uma arquitetura de referência para a administração pública: princípios e padrões recorrentes para uma infraestrutura cujas partes se ajustam entre si e que não está presa a nenhum fornecedor.',
  'matrix.name': 'Matriz de desenvolvimento do ecossistema de código aberto',
  'matrix.countryAssessment.name': 'Diagnóstico do país',
  'matrix.countryAssessment.description':
    'Um estudo em cinco partes com que começa o trabalho num país. Atravessa todas as linhas, porque é nele que assenta cada decisão posterior.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.name':
    'Análise de bens públicos digitais e casos de utilização',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'Procura os serviços públicos em que um bem público digital mais ajudaria.',
  'matrix.countryAssessment.parts.development-maturity-assessment.name':
    'Avaliação da maturidade do desenvolvimento',
  'matrix.countryAssessment.parts.development-maturity-assessment.description':
    'Aprecia até que ponto as instituições são capazes de desenvolver software e de o manter em funcionamento.',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.name':
    'Avaliação da maturidade do ecossistema',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'Aprecia o meio envolvente: empresas, universidades, comunidades, políticas e financiamento.',
  'matrix.countryAssessment.parts.risks-assessment.name': 'Avaliação dos riscos',
  'matrix.countryAssessment.parts.risks-assessment.description':
    'Indica o que poderia travar ou prejudicar o programa neste país, e com que gravidade.',
  'matrix.countryAssessment.parts.osm-program-personalization.name': 'Adaptação do programa OSM',
  'matrix.countryAssessment.parts.osm-program-personalization.description':
    'Adapta o programa às condições locais: que módulos, para quem e por que ordem.',
};
