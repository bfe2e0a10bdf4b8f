import type { OseeTexts } from '../osee-texts.ts';

/** The audiences in Portuguese. */
export const audiences = {
  'strategy-large-governmental-org': {
    name: 'Grande entidade pública',
    description:
      'Dirigentes de uma grande entidade pública que já têm um gabinete de código aberto, ou que dispõem do dinheiro e da autoridade para abrir um.',
  },
  'strategy-small-governmental-org': {
    name: 'Pequena entidade pública',
    description:
      'A pessoa responsável pela gestão ou pela manutenção que, numa pequena entidade pública, cuida de ferramentas de código aberto ou pensa em usar ou publicar algumas.',
  },
  'strategy-large-enterprise': {
    name: 'Grande empresa',
    description:
      'Dirigentes de uma grande empresa cujo trabalho se assemelha ao de um gabinete de código aberto, ou que poderiam decidir fundar um.',
  },
  'strategy-small-or-medium-enterprise': {
    name: 'Pequena ou média empresa',
    description:
      'Responsáveis que, numa pequena ou média empresa, cumprem as funções de um gabinete de código aberto além de outro trabalho.',
  },
  'strategy-informal-community-or-individual': {
    name: 'Comunidade informal ou indivíduo',
    description:
      'Uma única pessoa responsável pela manutenção, ou um grupo informal, que usa, constrói ou publica software de código aberto ou que pretende fazê-lo.',
  },
  'requirements-and-specifications-developers-and-engineers': {
    name: 'Profissionais de desenvolvimento e engenharia',
    description:
      'Pessoas que programam, transformam uma especificação em funções operacionais e precisam que ela seja exata.',
  },
  'requirements-and-specifications-project-managers': {
    name: 'Responsáveis por projetos',
    description:
      'Pessoas que planificam o tempo, as pessoas e o dinheiro de um projeto e só podem fazê-lo quando o âmbito é claro.',
  },
  'requirements-and-specifications-product-owners-and-stakeholders': {
    name: 'Responsáveis pelo produto e partes interessadas',
    description:
      'Titulares, patrocinadores, clientes e quem usa o sistema, que verificam se o especificado é aquilo de que realmente precisam.',
  },
  'requirements-and-specifications-quality-assurance-team': {
    name: 'Pessoal de garantia da qualidade',
    description: 'Pessoas que tiram da especificação os seus casos de teste e julgam o produto por ela.',
  },
  'requirements-and-specifications-technical-writers': {
    name: 'Profissionais de redação técnica',
    description:
      'Pessoas que transformam especificações em manuais, referências de interface e ajuda que o público entende.',
  },
  'requirements-and-specifications-open-source-community': {
    name: 'Comunidade de código aberto',
    description:
      'Pessoas de fora que contribuem e que, com uma boa especificação, descobrem onde a sua ajuda tem lugar e o que o projeto é capaz de fazer.',
  },
  'requirements-and-specifications-system-integrators': {
    name: 'Integradores de sistemas',
    description: 'Empresas ou grupos que adaptam uma solução às condições locais e a ligam ao que já existe.',
  },
  'requirements-and-specifications-third-party-developers': {
    name: 'Profissionais externos de desenvolvimento',
    description:
      'Pessoas que desenvolvem de forma independente e ligam os seus próprios produtos ao sistema ou lhe acrescentam funções.',
  },
  'procurement-and-legal-project-or-product-managers': {
    name: 'Responsáveis por projetos ou produtos',
    description:
      'Pessoas que dão forma a um projeto e têm de manter dentro da lei o que pretendem usar ou construir. No fim, sabem onde o código aberto amplia as suas escolhas e onde estão os limites.',
  },
  'procurement-and-legal-legal-and-policy-professionals': {
    name: 'Profissionais de direito e de políticas públicas',
    description:
      'Pessoas que aconselham sobre o que a lei permite e ajudam a ajustar as regras ao desenvolvimento aberto. No fim, estão em melhores condições de dar esse conselho.',
  },
  'procurement-and-legal-procurement-managers': {
    name: 'Responsáveis pela contratação',
    description:
      'Pessoas que planificam a compra de sistemas, redes e equipamentos de código aberto. No fim, conhecem as soluções disponíveis e sabem adquiri-las corretamente.',
  },
  'procurement-and-legal-accounting-team': {
    name: 'Pessoal de contabilidade',
    description:
      'Pessoal das finanças que cuida dos orçamentos e das contas de projetos de código aberto. No fim, está em melhores condições de planificar, acompanhar e apresentar os custos.',
  },
  'community-management-software-engineers': {
    name: 'Profissionais de engenharia de software',
    description:
      'Pessoas que trabalham em código aberto, com a maior variedade possível de lugares, de género e de experiência.',
  },
  'community-management-data-analysts': {
    name: 'Analistas de dados',
    description:
      'Pessoas que trazem a projetos abertos a sua competência em dados e querem que outras trabalhem nas mesmas questões.',
  },
  'community-management-program-managers': {
    name: 'Responsáveis por programas',
    description:
      'Pessoas que dirigem programas com vários projetos e querem que floresçam as comunidades que os rodeiam.',
  },
  'community-management-technical-writers': {
    name: 'Profissionais de redação técnica',
    description: 'Pessoas que escrevem guias e manuais e querem fazê-lo em conjunto com quem usa o projeto.',
  },
  'community-management-product-designers': {
    name: 'Designers de produto',
    description:
      'Pessoas que criam interfaces e serviços e querem que o seu trabalho faça parte de projetos abertos.',
  },
  'community-management-developer-advocates': {
    name: 'Relações com programadores',
    description:
      'Pessoas que representam quem desenvolve perante um projeto, e um projeto perante quem desenvolve.',
  },
  'community-management-students': {
    name: 'Estudantes',
    description:
      'Pessoas que estudam numa universidade ou escola e procuram tarefas reais, mentoria e companhia.',
  },
  'capacity-building-technology-professionals': {
    name: 'Profissionais de tecnologia (análise, design e implementação de sistemas)',
    description:
      'Especialistas que analisam, concebem e constroem sistemas e precisam de formação reconhecida para operar e ampliar o código aberto na administração pública.',
  },
  'capacity-building-decision-makers': {
    name: 'Decisores (responsáveis do governo e de políticas públicas)',
    description:
      'Responsáveis que decidem sobre tecnologia e que precisam de exemplos e de métodos para ouvir antes quem a usa e especialistas.',
  },
  'capacity-building-procurement-officers': {
    name: 'Agentes de contratação pública',
    description:
      'Compradores públicos que têm de conhecer as regras alteradas e saber como se avalia um fornecedor de código aberto.',
  },
  'capacity-building-legal-and-regulatory-experts': {
    name: 'Especialistas em direito e regulação',
    description:
      'Juristas e profissionais de regulação que escrevem ou aplicam regras sobre privacidade, proteção de dados e segurança da infraestrutura.',
  },
  'capacity-building-academic-and-training-institutions': {
    name: 'Universidades e instituições de formação',
    description:
      'Universidades e centros de formação que podem incluir o código aberto nos seus cursos, certificar estudantes e criar laços com empresas e ministérios.',
  },
  'capacity-building-governance-bodies-and-collaborative-agencies': {
    name: 'Órgãos de governação e entidades de colaboração',
    description: 'Conselhos e entidades que têm de conduzir sistemas digitais comuns a vários ministérios.',
  },
  'digital-inclusion-community-leaders': {
    name: 'Líderes comunitários',
    description:
      'Pessoas de confiança na sua localidade ou no seu bairro que conseguem ver as barreiras locais, reunir ajuda e envolver a vizinhança.',
  },
  'digital-inclusion-vulnerable-groups-representatives': {
    name: 'Representantes de grupos vulneráveis',
    description:
      'Porta-vozes de grupos em risco de exclusão que devem ter lugar à mesa onde se faz a política de inclusão.',
  },
  'digital-inclusion-policy-makers': {
    name: 'Responsáveis por políticas públicas',
    description: 'Pessoal do governo que redige a política digital e não quer deixar ninguém para trás.',
  },
  'digital-inclusion-non-governmental-organisations': {
    name: 'Organizações não governamentais (ONG)',
    description:
      'Organizações que apoiam pessoas marginalizadas e querem que os seus projetos se encaixem no plano nacional de inclusão.',
  },
  'digital-inclusion-civil-society-organizations': {
    name: 'Organizações da sociedade civil (OSC)',
    description:
      'Grupos de vigilância cívica e de defesa de causas que podem testar a inclusão nos serviços e exigir serviços melhores.',
  },
  'digital-inclusion-educational-institutions': {
    name: 'Instituições de ensino',
    description:
      'Escolas e universidades que podem ensinar a inclusão e dar a quem aprende as competências para participar.',
  },
  'digital-governance-and-sovereignty-policy-makers': {
    name: 'Responsáveis por políticas públicas',
    description:
      'Pessoas que redigem a política nacional e têm de saber como o código aberto afeta o controlo da infraestrutura digital.',
  },
  'digital-governance-and-sovereignty-national-cybersecurity-council': {
    name: 'Conselho nacional de cibersegurança',
    description:
      'O órgão que guarda as redes do país e quer que a tecnologia aberta faça parte do seu trabalho sobre riscos e crises.',
  },
  'digital-governance-and-sovereignty-state-departments-of-technology-innovation-and-or-commerce': {
    name: 'Departamentos do Estado para tecnologia, inovação e/ou comércio',
    description:
      'Ministérios da tecnologia, da inovação ou do comércio que podem criar boas condições e parcerias para o código aberto.',
  },
  'digital-governance-and-sovereignty-national-security-council': {
    name: 'Conselho de segurança nacional',
    description:
      'O órgão que coordena a segurança nacional e quer ferramentas de segurança abertas e melhor cooperação entre os seus parceiros.',
  },
  'digital-governance-and-sovereignty-government-it-departments': {
    name: 'Departamentos de informática do governo',
    description:
      'Pessoal técnico do Estado que opera dia após dia os sistemas de código aberto e os mantém seguros.',
  },
  'digital-governance-and-sovereignty-academic-and-research-institutions': {
    name: 'Instituições universitárias e científicas',
    description: 'Cientistas e docentes que estudam a soberania e podem desenvolver soluções para o país.',
  },
  'digital-governance-and-sovereignty-civil-society-organizations': {
    name: 'Organizações da sociedade civil (OSC)',
    description:
      'Grupos de cidadãs e cidadãos que defendem a autodeterminação digital e trabalham por ela com o Estado e as empresas.',
  },
  'resource-mobilisation-procurement-officers-in-government-agencies': {
    name: 'Agentes de contratação em entidades governamentais',
    description:
      'Compradores públicos de entidades do governo que procuram soluções de código aberto sólidas e adaptáveis dentro das regras a que estão sujeitas.',
  },
  'resource-mobilisation-donor-agencies': {
    name: 'Agências doadoras',
    description:
      'Instituições que concedem subvenções e doações e querem saber o que o seu dinheiro faz pelo código aberto e qual é a melhor forma de dá-lo.',
  },
  'resource-mobilisation-international-development-institutions': {
    name: 'Instituições internacionais de desenvolvimento',
    description:
      'Grupos de instituições internacionais que dirigem ou coordenam projetos de código aberto em vários países.',
  },
  'resource-mobilisation-billing-managers-in-open-source-communities': {
    name: 'Responsáveis pelas contas em comunidades de código aberto',
    description:
      'Pessoas que tratam do dinheiro de uma comunidade de código aberto e cuidam de que seja usado na manutenção e no desenvolvimento.',
  },
  'resource-mobilisation-fundraisers-in-technology-innovation-agencies': {
    name: 'Responsáveis pela angariação de fundos em agências de inovação tecnológica',
    description:
      'Pessoal de agências de inovação que procura empresas e pessoas dispostas a pagar por serviços públicos abertos.',
  },
  'resource-mobilisation-budgetary-policy-makers': {
    name: 'Responsáveis pela política de orçamento',
    description:
      'Responsáveis pelo orçamento que decidem se o código aberto recebe uma parte estável do dinheiro público.',
  },
} satisfies OseeTexts['audience'];
