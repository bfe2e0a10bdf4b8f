import type { OseeTexts } from '../osee-texts.ts';

/** The phases of the development matrix in Portuguese. */
export const phases = {
  assess: {
    name: 'Diagnosticar',
    description: 'Apura onde está o país: necessidades, maturidade, riscos e o que já existe.',
  },
  plan: {
    name: 'Planificar',
    description: 'Decide o que será feito, por quem, com que meios e em que ordem.',
  },
  implement: {
    name: 'Implementar',
    description: 'Executa o plano: cria gabinetes, constrói e adapta sistemas, forma pessoas.',
  },
  evaluate: {
    name: 'Avaliar',
    description: 'Mede o que foi alcançado em relação ao que foi planificado e ouve as pessoas envolvidas.',
  },
  improve: {
    name: 'Melhorar',
    description: 'Altera planos, sistemas e competências segundo o que a avaliação revelou, e recomeça.',
  },
} satisfies OseeTexts['phase'];

/** The rows of the development matrix in Portuguese. */
export const matrixRows = {
  technical: {
    name: 'Técnica',
    description:
      'As células sobre o próprio software: o que tem de fazer, quão bom e seguro é, onde funciona e quem sabe lidar com ele.',
  },
  organizational: {
    name: 'Organização',
    description:
      'As células sobre a instituição: o programa, o gabinete, a comunidade, as compras e as leis.',
  },
  ecosystemic: {
    name: 'Ecossistema',
    description:
      'As células sobre o país em torno da instituição: competências, recursos, soberania e inclusão.',
  },
} satisfies OseeTexts['matrix-row'];

/** The boxes of the development matrix in Portuguese. */
export const matrixItems = {
  'os-requirements-specifications': {
    name: 'Requisitos e especificações de código aberto',
    description: 'Define e mantém atual o que os sistemas de código aberto têm de fazer e que normas seguem.',
  },
  'os-code-security-quality-reuse': {
    name: 'Segurança, qualidade e reutilização do código aberto',
    description: 'Mantém o código seguro e em boa ordem e prefere o código existente ao novo.',
  },
  'os-code-hosting-deployment-scaleup': {
    name: 'Alojamento, implantação e expansão do código aberto',
    description:
      'Encontra uma casa para o código e os serviços, coloca-os em funcionamento e deixa-os crescer conforme a necessidade.',
  },
  'os-technical-specific-training': {
    name: 'Formação técnica ou específica em código aberto',
    description: 'Forma especialistas nos sistemas e nas técnicas que o país escolheu.',
  },
  'dpg-os-management-program': {
    name: 'Gestão do programa de bens públicos digitais e código aberto',
    description:
      'Conduz como um só programa o conjunto dos bens públicos digitais e do trabalho com código aberto.',
  },
  'ospo-setup': {
    name: 'Criação do OSPO',
    description:
      'Funda o gabinete de programas de código aberto (OSPO): mandato, lugar, pessoas e primeiras tarefas.',
  },
  'os-community-management': {
    name: 'Gestão de comunidades de código aberto',
    description:
      'Cuida da comunidade depois de os sistemas estarem em uso, para que ela sustente o seu desenvolvimento posterior.',
  },
  'procurement-legal-compliance': {
    name: 'Contratação pública e conformidade jurídica',
    description: 'Compra e licencia dentro da lei em todas as fases, da primeira contratação à renovação.',
  },
  'capacity-building': {
    name: 'Reforço de capacidades',
    description: 'Eleva as competências no governo e na sociedade ao longo de todo o programa.',
  },
  'resource-mobilization': {
    name: 'Mobilização de recursos',
    description: 'Assegura dinheiro, pessoas e infraestrutura e renova-os antes que se esgotem.',
  },
  'digital-governance-sovereignty': {
    name: 'Governação e soberania digitais',
    description:
      'Acerta quem tem o controlo dos dados e da infraestrutura antes de se construírem serviços sobre eles.',
  },
  'digital-inclusion': {
    name: 'Inclusão digital',
    description: 'Examina se o que foi construído chega a todas as pessoas e corrige onde isso não acontece.',
  },
} satisfies OseeTexts['matrix-item'];
