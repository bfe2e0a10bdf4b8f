import type { OseeTexts } from '../osee-texts.ts';

/** The readings in Portuguese; the titles of published works stay as they are. */
export const readings = {
  'strategy-github-blog-three-ways-to-get-started': {
    name: '3 ways every company can get started with an open-source software strategy - The GitHub Blog',
    description:
      'Um artigo curto do GitHub Blog que indica três primeiros passos para uma estratégia de código aberto.',
  },
  'strategy-how-to-launch-an-open-source-project': {
    name: 'How to launch an open source project',
    description:
      'Um guia prático do trabalho que antecede a publicação de um projeto, para quem publica pela primeira vez.',
  },
  'strategy-how-to-develop-an-open-source-strategy': {
    name: 'How to Develop an Open Source Strategy',
    description: 'Um artigo sobre como passar de hábitos soltos de código aberto a uma estratégia escrita.',
  },
  'strategy-european-commission-open-source-software-strategy': {
    name: 'Open source software strategy - European Commission',
    description:
      'A estratégia pela qual a Comissão Europeia rege o seu próprio uso e a sua publicação de software de código aberto; um exemplo de uma grande entidade pública.',
  },
  'strategy-setting-an-open-source-strategy': {
    name: 'Setting an Open Source Strategy',
    description:
      'Um guia para alinhar o trabalho com código aberto com o que uma organização procura alcançar.',
  },
  'strategy-bcg-why-you-need-an-open-source-software-strategy': {
    name: 'Why You Need an Open Source Software Strategy | BCG',
    description:
      'Os argumentos de uma empresa de consultoria para tratar o código aberto como assunto da direção de topo, e não apenas do pessoal de engenharia.',
  },
  'strategy-open-source-guides': {
    name: 'Open Source Guides',
    description:
      'Uma coleção de guias de leitura livre sobre como iniciar e conduzir projetos de código aberto e contribuir para eles.',
  },
  'procurement-and-legal-consent-building-block-description': {
    name: '2 Description | bb-consent',
    description: 'Uma página de uma especificação sobre a gestão do consentimento em serviços digitais.',
  },
  'procurement-and-legal-oxfam-responsible-data-management-training-pack': {
    name: 'Responsible Data Management training pack - Oxfam Policy & Practice',
    description: 'Material de formação da Oxfam para grupos que reúnem e guardam dados sobre pessoas.',
  },
  'procurement-and-legal-data-responsibility-and-protection-principles-for-clusters': {
    name: 'Summary of Data Responsibility and Protection Principles for Clusters',
    description:
      'Um resumo dos princípios pelos quais os grupos de coordenação humanitária tratam e protegem os dados.',
  },
  'procurement-and-legal-responsible-data-management': {
    name: 'Responsible Data Management',
    description:
      'Orientações para tratar com cuidado os dados das pessoas durante toda a vida desses dados; a obra exata não é indicada.',
  },
  'procurement-and-legal-openprocurement': {
    name: 'OpenProcurement',
    description:
      'Uma caixa de ferramentas de código aberto para a contratação pública digital, referida também nas considerações do módulo.',
  },
  'procurement-and-legal-floss-license-slide': {
    name: 'The Free-Libre / Open Source Software (FLOSS) License Slide',
    description:
      'Um diagrama de uma página que mostra que licenças de software livre e de código aberto podem ser combinadas e em que sentido.',
  },
  'procurement-and-legal-gdpr-and-open-source-software-communities': {
    name: 'The General Data Protection Regulation and Open Source Software Communities',
    description:
      'Um artigo jurídico sobre o que o regulamento europeu de proteção de dados significa para as comunidades de código aberto.',
  },
  'procurement-and-legal-floss-for-sustainable-development': {
    name: 'Free and open source software and technology for sustainable development /',
    description:
      'Um livro sobre o que o software livre e de código aberto pode fazer pelo desenvolvimento sustentável.',
  },
  'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities': {
    name: 'Guidelines for creating sustainable open source communities | Interoperable Europe Portal',
    description:
      'Orientações europeias sobre o que mantém viva uma comunidade de código aberto formada por entidades públicas.',
  },
  'resource-mobilisation-oecd-monitoring-and-evaluation-of-open-government-strategies': {
    name: 'Monitoring and evaluation of open government strategies | Government at a Glance 2017 | OECD iLibrary',
    description:
      'Um capítulo de um volume de estatísticas da OCDE sobre como os países acompanham as suas estratégias de governo aberto; consta também da tabela de formação de Reforço de capacidades.',
  },
  'resource-mobilisation-key-insights-european-public-sector-open-source-opportunity': {
    name: 'Key Insights from "The European Public Sector Open Source Opportunity"',
    description:
      'As principais conclusões de um estudo sobre o código aberto no setor público da Europa; consta também da tabela de formação de Requisitos e especificações.',
  },
  'resource-mobilisation-undp-how-cities-can-benefit-from-open-source-technology': {
    name: 'How Cities can benefit from the Use of Open Source Technology? | United Nations Development Programme',
    description:
      'Um artigo do PNUD sobre o que os governos das cidades ganham com a tecnologia de código aberto.',
  },
  'resource-mobilisation-national-cybersecurity-strategy-good-practice': {
    name: '5. National Cybersecurity Strategy Good Practice - NCS guide',
    description:
      'O capítulo sobre boas práticas de um guia para redigir uma estratégia nacional de cibersegurança.',
  },
  'technical-open-cloud-infrastructure': {
    name: 'Infraestrutura de nuvem aberta',
    description:
      'Nuvens construídas com componentes de código aberto, que um governo pode operar por si ou alugar a vários fornecedores.',
  },
  'technical-data-lifecycle': {
    name: 'Ciclo de vida dos dados',
    description: 'As etapas dos dados, da obtenção à eliminação, e quem é responsável em cada uma.',
  },
  'technical-data-quality': {
    name: 'Qualidade dos dados',
    description: 'Como se mantêm dados corretos, completos e atuais, adequados para decidir.',
  },
  'technical-encryption': {
    name: 'Encriptação',
    description: 'Proteger os dados guardados e em trânsito para que só quem tem direito possa lê-los.',
  },
  'technical-data-hosting': {
    name: 'Alojamento de dados',
    description: 'Onde se guardam os dados, sob que lei e quem tem acesso a eles.',
  },
  'technical-anonymization': {
    name: 'Anonimização',
    description:
      'Alterar dados sobre pessoas de modo que ninguém possa ser reconhecido, e os limites dessa técnica.',
  },
  'technical-privacy': {
    name: 'Privacidade',
    description: 'Respeitar, ao conceber sistemas, o poder das pessoas sobre a sua própria informação.',
  },
  'technical-security': {
    name: 'Segurança',
    description: 'Proteger os sistemas contra ataques, falhas e abusos como tarefa de todos os dias.',
  },
  'technical-devops': {
    name: 'DevOps',
    description:
      'Desenvolver e operar software num só grupo de trabalho, com passos automatizados entre uma coisa e outra.',
  },
  'technical-sandbox-demo-environments': {
    name: 'Ambientes de teste (sandbox) e de demonstração',
    description:
      'Cópias seguras de um sistema em que as pessoas podem experimentar sem tocar em dados reais.',
  },
  'technical-analytics': {
    name: 'Análise de dados',
    description: 'Transformar os dados dos serviços em conhecimento sobre o seu uso e o seu efeito.',
  },
  'technical-code-quality': {
    name: 'Qualidade do código',
    description: 'O que torna o código legível, testável e seguro de alterar, e como isso se mede.',
  },
  'technical-code-re-use': {
    name: 'Reutilização de código',
    description: 'Encontrar, avaliar e usar código que já existe e publicar o próprio para outras pessoas.',
  },
  'technical-staff-upskilling': {
    name: 'Aperfeiçoamento do pessoal',
    description: 'Ajudar as pessoas já empregadas a crescer para novas tarefas técnicas.',
  },
  'technical-documentation-and-user-manuals': {
    name: 'Documentação e manuais de uso',
    description: 'Textos para quem opera, amplia ou usa um sistema.',
  },
  'technical-implementation': {
    name: 'Implementação',
    description: 'Levar uma solução escolhida ao uso real, passo a passo.',
  },
  'technical-maintenance': {
    name: 'Manutenção',
    description: 'Manter um sistema correto, atual e seguro ao longo dos anos após o lançamento.',
  },
  'technical-change-management': {
    name: 'Gestão da mudança',
    description:
      'Ajudar as pessoas e as instituições na passagem para novos sistemas; pelo tema, próxima da competência com esse nome em Estratégia.',
  },
} satisfies OseeTexts['reading'];
