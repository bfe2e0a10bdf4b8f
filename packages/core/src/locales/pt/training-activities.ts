import type { OseeTexts } from '../osee-texts.ts';

/** The rows of the training tables in Portuguese. */
export const trainingActivities = {
  'strategy-maturity-assessment': {
    name: 'Avaliação da maturidade',
    description:
      'Situa a instituição numa escala de maturidade do governo digital antes de se fazer qualquer plano, com modelos publicados e um exemplo nacional desenvolvido.',
  },
  'strategy-digital-strategy-and-roadmap': {
    name: 'Estratégia digital e roteiro',
    description:
      'Lê lado a lado as estratégias digitais de vários governos e redige uma estratégia e um roteiro próprios.',
  },
  'requirements-and-specifications-reference-architecture': {
    name: 'Arquitetura de referência',
    description:
      'Estuda arquiteturas de referência para o governo digital e tira delas o plano de construção de uma plataforma nacional.',
  },
  'requirements-and-specifications-service-catalogue': {
    name: 'Catálogo de serviços',
    description:
      'Reúne todos os serviços de uma instituição numa só lista, com os mesmos dados para cada um, como base para escolhas posteriores.',
  },
  'requirements-and-specifications-service-prioritisation': {
    name: 'Priorização de serviços',
    description:
      'Ordena os serviços por valor e esforço para decidir qual será digitalizado primeiro, com o método da GovStack como exemplo.',
  },
  'requirements-and-specifications-requirement-documentation': {
    name: 'Documentação de requisitos',
    description:
      'Pratica a redação e a manutenção da documentação de projetos abertos, dos requisitos à ajuda para quem usa o sistema.',
  },
  'requirements-and-specifications-specifications': {
    name: 'Especificações',
    description:
      'Aprende o que uma especificação de software público tem de conter, com uma norma publicada e um estudo do setor público europeu.',
  },
  'requirements-and-specifications-validation-and-verification': {
    name: 'Validação e verificação',
    description:
      'Verifica se um sistema de código aberto entregue faz o que foi especificado e se o seu código é o que diz ser.',
  },
  'procurement-and-legal-policy-contractual-obligations-transparency-and-accountability': {
    name: 'Políticas, obrigações contratuais, transparência e prestação de contas',
    description:
      'Estuda leis e exemplos públicos de compra de código aberto, com atenção às políticas, às obrigações contratuais, à abertura e à prestação de contas.',
  },
  'procurement-and-legal-licensing-compliance': {
    name: 'Cumprimento das licenças, divulgação do código-fonte, propriedade intelectual, conformidade regulatória e gestão de riscos',
    description:
      'Percorre o cumprimento das licenças, a publicação do código-fonte, a titularidade dos direitos, a regulação e os riscos, com base num capítulo de livro sobre o setor público.',
  },
  'community-management-understanding-community-development-principles': {
    name: 'Compreender os princípios do desenvolvimento comunitário',
    description:
      'Um curso pago sobre como as comunidades nascem e se desenvolvem, tomado como base para gerir uma.',
  },
  'community-management-stakeholder-engagement-strategy': {
    name: 'Estratégia de envolvimento das partes interessadas',
    description:
      'Destina-se a tratar de como se conquistam e envolvem as partes afetadas por um projeto; a fonte traz apenas o título.',
  },
  'community-management-project-management-for-community-development': {
    name: 'Gestão de projetos para o desenvolvimento comunitário',
    description:
      'Uma certificação paga que aplica métodos de gestão de projetos ao setor público e ao trabalho comunitário.',
  },
  'community-management-benefits-of-community-management-training': {
    name: 'Benefícios da formação em gestão de comunidades para responsáveis por projetos do setor público',
    description:
      'Um curso gratuito em linha para membros das assembleias locais e residentes sobre como gerir bem uma comunidade.',
  },
  'capacity-building-capacity-building': {
    name: 'Reforço de capacidades',
    description:
      'Estuda como os governos constroem competências técnicas no serviço público, com relatórios sobre infraestrutura digital, funcionalismo e condições para o código aberto.',
  },
  'capacity-building-monitoring-and-evaluation': {
    name: 'Acompanhamento e avaliação',
    description:
      'Aprende a planificar, medir e julgar um programa pelos seus resultados, com um manual, levantamentos e um curso geral.',
  },
  'digital-inclusion-digital-inclusion-accessibility': {
    name: 'Inclusão digital – Acessibilidade',
    description:
      'Observa o que torna os serviços digitais utilizáveis por pessoas com deficiência e noutras condições difíceis.',
  },
  'digital-inclusion-digital-inclusion-relevance-and-digital-skills': {
    name: 'Inclusão digital – Relevância e competências digitais',
    description:
      'Observa se os serviços importam às pessoas e se elas têm as competências para usá-los, com base num artigo científico.',
  },
  'digital-governance-and-sovereignty-digital-governance-and-sovereignty': {
    name: 'Governação e soberania digitais',
    description:
      'Frequenta cursos para dirigentes e seminários sobre como governar a mudança digital e sobre quem tem o controlo dos dados além-fronteiras.',
  },
  'resource-mobilisation-resource-mobilisation-funding': {
    name: 'Mobilização de recursos / Financiamento',
    description:
      'Frequenta cursos do sistema das Nações Unidas sobre parcerias, financiamento e obtenção de recursos para o desenvolvimento.',
  },
  'technical-fundamentals-of-open-source': {
    name: 'Fundamentos do código aberto',
    description:
      'Apresenta o código aberto no seu conjunto: noções de nuvem, as ferramentas de um programa de código aberto e como se cria e se faz crescer um gabinete para ele.',
  },
} satisfies OseeTexts['training-activity'];
