import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `software-choice` in Portuguese. */
export const softwareChoice = {
  title: 'Escolha de software',
  needs: 'Necessidades satisfeitas',
  'needs.statement': 'Proporção dos requisitos ponderados que o software cumpre, em percentagem.',
  'needs.evidence': 'lista de requisitos com um teste ou uma página para cada um',
  interoperability: 'Interoperabilidade',
  'interoperability.statement':
    'Quantos de quatro elementos existem: protocolos abertos, formatos abertos, significado comum dos dados, interface documentada.',
  'interoperability.evidence': 'descrição da interface, lista de formatos, relatório de conformidade',
  accessibility: 'Acessibilidade',
  'accessibility.statement':
    'Em que medida as pessoas com deficiência o podem usar, segundo uma norma e um nível indicados.',
  'accessibility.evidence': 'declaração ou auditoria com data, norma e nível',
  'data-protection': 'Proteção de dados',
  'data-protection.statement':
    'Quantas de três capacidades tem: guardar só o necessário, cifrar, apagar definitivamente.',
  'data-protection.evidence': 'política, lugar no código, avaliação de impacto',
  community: 'Comunidade',
  'community.statement': 'Quantas pessoas contribuíram no último ano, numa escala logarítmica.',
  'community.evidence': 'histórico do repositório com datas e período',
  sustainability: 'Sustentabilidade',
  'sustainability.statement':
    'Se a titularidade, o financiamento, o plano e as decisões estão assegurados por vários anos.',
  'sustainability.evidence': 'ficheiro de governação, fundação, página de financiamento, lista de versões',
  security: 'Segurança',
  'security.statement':
    'Quantas de seis práticas se veem: política, avisos de segurança, lista de componentes, assinaturas, prazo de suporte indicado, verificações automáticas.',
  'security.evidence':
    'política de comunicação, avisos de segurança, lista de componentes, resultados das verificações com data',
  documentation: 'Documentação',
  'documentation.statement':
    'Em que medida utilizadores, operadores e programadores encontram documentação atualizada na sua língua.',
  'documentation.evidence': 'páginas com língua e data',
  support: 'Suporte no mercado',
  'support.statement': 'Quantos fornecedores independentes oferecem ajuda, numa escala logarítmica.',
  'support.evidence': 'lista de fornecedores com contactos e datas',
  cost: 'Custo total',
  'cost.statement':
    'Custo total nos anos de utilização, com transição e saída, em percentagem do orçamento próprio.',
  'cost.evidence': 'cálculo com anos, rubricas e data dos preços',
  'cost.unit': 'por cento do orçamento',
  'local-capacity': 'Capacidade local',
  'local-capacity.statement':
    'Em que medida quem o vai operar tem as competências, ou um plano para as adquirir.',
  'local-capacity.evidence': 'lista de competências, plano de formação',
  peers: 'Utilização por entidades homólogas',
  'peers.statement': 'Quantos organismos públicos o usam, numa escala logarítmica.',
  'peers.evidence': 'entradas de um registo, declarações de utilizadores',
  exit: 'Saída',
  'exit.statement':
    'Com que facilidade todos os dados e definições podem ser levados para outro lado em formatos abertos.',
  'exit.evidence': 'exportação de teste, cláusula do contrato, estimativa do custo de saída',
  dependencies: 'Dependências fechadas',
  'dependencies.statement': 'De quantos componentes ou serviços fechados não pode prescindir.',
  'dependencies.evidence': 'lista de componentes e de serviços necessários',
  'must-needs-met': 'Todos os requisitos obrigatórios são cumpridos.',
  'licence-approved': 'A licença está identificada e aprovada como aberta.',
  'licence-fits-use': 'A licença adequa-se à utilização prevista.',
  'within-budget': 'O custo total cabe no orçamento.',
  even: 'Todos iguais',
  'small-team': 'Uma equipa pequena',
  'personal-data': 'Dados pessoais',
  'long-term': 'Para décadas',
  'even.reason': 'Não se conhece nada que ponha um critério acima de outro.',
  'small-team.reason':
    'Poucas pessoas o vão operar: ajuda externa, boa documentação e competências pesam mais do que as funcionalidades.',
  'personal-data.reason': 'Contém dados de pessoas: uma violação de dados prejudica quem não pode escolher.',
  'long-term.reason':
    'Um registo sobrevive aos fornecedores: quem decide, quem paga e como se sai pesam mais.',
  'level.none': 'Nada o comprova.',
  'level.part': 'Comprova-se uma parte.',
  'level.full': 'Comprova-se tudo o que é pedido.',
  'licence-approved.reason': 'O que não se sabe se é aberto não passa.',
  'licence-fits-use.reason': 'A mesma licença pode servir para um uso e não para outro.',
  'small-team.reasons.support': 'Se algo falhar, ninguém dentro pode intervir.',
  'small-team.reasons.documentation': 'Quem está de serviço tem de encontrar a resposta por si.',
  'small-team.reasons.local-capacity': 'Uma competência em falta não pode ser pedida a um colega.',
  'personal-data.reasons.data-protection': 'O que não se guarda não pode ser divulgado.',
  'personal-data.reasons.security': 'Uma falha acaba por ser encontrada; importa quem a conhece primeiro.',
  'personal-data.reasons.accessibility': 'Qualquer pessoa deve poder ver e corrigir o que é guardado.',
  'long-term.reasons.sustainability': 'As pessoas de hoje já não estarão.',
  'long-term.reasons.exit': 'Um dia os dados passarão para outro sistema, por opção ou por necessidade.',
  'long-term.reasons.interoperability': 'O que o rodeia será substituído várias vezes.',
  'long-term.reasons.dependencies': 'Cada componente fechado tem o seu próprio fim.',
} as const satisfies ChoiceTexts['software-choice'];
