import type { OseeTexts } from '../osee-texts.ts';

/** The dependencies in Portuguese. */
export const dependencies = {
  'strategy-legal-or-policy-requirements': {
    name: 'Requisitos legais ou políticos',
    description:
      'As leis e as políticas do país limitam o que uma estratégia pode prometer; por isso, devem ser lidas antes de escrevê-la.',
  },
  'strategy-organisational-priorities': {
    name: 'Prioridades da organização',
    description:
      'Uma estratégia só se mantém quando serve o que pedem dirigentes, conselhos, pessoal e as pessoas atendidas.',
  },
  'strategy-available-capacity': {
    name: 'Capacidade disponível',
    description:
      'O número de pessoas formadas, o equipamento e a rede disponíveis decidem quão ambiciosa pode ser uma estratégia.',
  },
  'strategy-organisational-gaps': {
    name: 'Lacunas da organização',
    description:
      'O fraco trabalho em grupo, a falta de competências ou os maus dados são tanto razões para uma estratégia como limites a ela, porque o código aberto pode ajudar a corrigi-los.',
  },
  'requirements-and-specifications-community-management': {
    name: 'Gestão de comunidades',
    description:
      'Os requisitos ganham quando as pessoas envolvidas indicam as suas próprias prioridades e leem o rascunho à procura de lacunas e formulações pouco claras.',
  },
  'requirements-and-specifications-capacity-building': {
    name: 'Reforço de capacidades',
    description:
      'Documentos bem cuidados e com versões encurtam o tempo de que uma pessoa recém-chegada precisa antes de contribuir.',
  },
  'procurement-and-legal-capacity-building': {
    name: 'Reforço de capacidades',
    description:
      'Os compradores públicos só podem aplicar este módulo depois de aprenderem como funcionam os projetos de código aberto e as suas licenças.',
  },
  'procurement-and-legal-ecosystemic-and-societal': {
    name: 'Ecossistema',
    description:
      'Serviços de auditoria, entidades financiadoras e outras partes envolvidas numa compra precisam das mesmas noções básicas, ou travarão o que quem compra já entendeu.',
  },
  'procurement-and-legal-requirements-and-specifications': {
    name: 'Requisitos e especificações',
    description:
      'O que se compra decorre do que se pediu; por isso, um processo de contratação vale tanto quanto a sua lista de necessidades.',
  },
  'community-management-strategy': {
    name: 'Estratégia',
    description:
      'Uma entidade pública que pretende apoiar-se no código aberto deve pensar na sua comunidade já no primeiro rascunho da estratégia, e não depois do lançamento.',
  },
  'community-management-requirements-and-specifications': {
    name: 'Requisitos e especificações',
    description:
      'Os membros só podem contribuir bem quando as necessidades e as interfaces estão escritas para eles.',
  },
  'capacity-building-community-management': {
    name: 'Gestão de comunidades',
    description:
      'Mesmo uma pequena comunidade de código aberto pode fornecer as primeiras pessoas a formar, e estas tornam depois a comunidade mais forte.',
  },
  'capacity-building-digital-inclusion': {
    name: 'Inclusão digital',
    description:
      'As pessoas que receberam formação podem transmitir competências digitais básicas à vizinhança.',
  },
  'capacity-building-requirements-and-specifications': {
    name: 'Requisitos e especificações',
    description:
      'O funcionalismo público aprende aqui como se faz o levantamento das necessidades e como se descreve uma solução.',
  },
  'capacity-building-procurement-and-legal': {
    name: 'Contratação pública e questões jurídicas',
    description:
      'Os compradores públicos aprendem aqui como se adquire código aberto e que regras têm de mudar para isso.',
  },
  'capacity-building-digital-governance-and-sovereignty': {
    name: 'Governação e soberania digitais',
    description:
      'Um país capaz de construir e manter a sua própria infraestrutura aberta depende menos de outros e recupera mais depressa.',
  },
  'capacity-building-strategy': {
    name: 'Estratégia',
    description:
      'Ter muitas pessoas capazes de resolver problemas com código aberto é, por si só, um objetivo estratégico de um país.',
  },
  'digital-inclusion-all-modules': {
    name: 'Todos os outros módulos',
    description:
      'A inclusão é uma pergunta a fazer em todos os outros módulos, do design e da estratégia à compra, ao financiamento e à formação.',
  },
  'digital-governance-and-sovereignty-strategy': {
    name: 'Estratégia',
    description:
      'A estratégia de uma instituição tem de se ajustar à forma como o país no seu conjunto quer alcançar a soberania digital.',
  },
  'digital-governance-and-sovereignty-procurement-and-legal': {
    name: 'Contratação pública e questões jurídicas',
    description:
      'A revisão das leis e regras de compra uniformes são a base em que assenta a supervisão dos dados e dos sistemas.',
  },
  'digital-governance-and-sovereignty-requirements-and-specifications': {
    name: 'Requisitos e especificações',
    description:
      'As cláusulas de conformidade de uma especificação levam as regras da governação para o desenho dos sistemas.',
  },
  'digital-governance-and-sovereignty-digital-inclusion': {
    name: 'Inclusão digital',
    description:
      'Saber se as pessoas são incluídas é um teste prático da governação: onde a supervisão falha, a exclusão digital cresce.',
  },
  'digital-governance-and-sovereignty-capacity-building': {
    name: 'Reforço de capacidades',
    description:
      'Os órgãos que fazem as políticas precisam de conhecimento próprio e duradouro de código aberto para agir em favor da população.',
  },
  'resource-mobilisation-capacity-building': {
    name: 'Categoria Reforço de capacidades',
    description:
      'As pessoas e as competências técnicas que um projeto tem de reunir são tratadas em Reforço de capacidades.',
  },
} satisfies OseeTexts['dependency'];
