import type { OseeTexts } from '../osee-texts.ts';

/** The modules in Portuguese. */
export const modules = {
  strategy: {
    name: 'Estratégia',
    description:
      'Como uma instituição decide o que quer do código aberto: que problemas ele resolve, quem o paga, quem o governa dentro e fora dela e que riscos ela aceita. As recomendações olham primeiro para os países com orçamentos apertados e deixam os guias gerais de estratégia para a lista de leituras.',
  },
  'requirements-and-specifications': {
    name: 'Requisitos e especificações',
    description:
      'Como as necessidades são escritas para que um sistema possa ser construído, comprado, testado e ampliado por pessoas que nunca se encontraram. Abrange a licença, as normas, as regras de segurança e privacidade e a documentação de que depende um projeto aberto.',
  },
  'procurement-and-legal': {
    name: 'Contratação pública e questões jurídicas',
    description:
      'Como uma entidade pública adquire software de código aberto ou o manda construir, e que questões jurídicas isso traz. Acrescenta às regras gerais da boa contratação o que o código aberto tem de particular: licenças, fornecedores que não criam dependência, contratos e dados pessoais.',
  },
  'community-management': {
    name: 'Gestão de comunidades',
    description:
      'Como uma instituição pública reúne pessoas em torno de um projeto de código aberto e as mantém: valores comuns, papéis claros, canais que funcionam, um bom acolhimento e atenção ao equilíbrio de interesses. As universidades são propostas como primeira casa dessa comunidade.',
  },
  'capacity-building': {
    name: 'Reforço de capacidades',
    description:
      'Como um país passa a ter pessoas suficientes que saibam usar, manter e governar sistemas de código aberto: no governo, nas empresas, nas universidades e na sociedade civil. Indica cinco causas de fracasso, da falta de especialistas às entidades que não conseguem cooperar, e responde a elas com formação técnica, organizacional e jurídica.',
  },
  'digital-inclusion': {
    name: 'Inclusão digital',
    description:
      'Como os serviços digitais chegam a todas as pessoas, sobretudo às que são pobres, vivem longe, têm deficiência ou não têm o hábito de usar computadores. O país mede onde está, age e volta a medir; os bens de código aberto são as ferramentas preferidas.',
  },
  'digital-governance-and-sovereignty': {
    name: 'Governação e soberania digitais',
    description:
      'Como um Estado mantém o controlo dos seus dados e da sua infraestrutura digital no interesse público, e o que o código aberto acrescenta a isso: menos dependência, processos visíveis, regras comuns. Leva em conta que os países diferem muito na forma de governar.',
  },
  'resource-mobilisation': {
    name: 'Mobilização de recursos',
    description:
      'Como um projeto de código aberto obtém aquilo de que precisa para começar e para durar: dinheiro, pessoas, conhecimento especializado, ferramentas e infraestrutura. As recomendações variam conforme o volume de financiamento, quem é titular do projeto e como ele é governado, e terminam com planos para os maus momentos.',
  },
} satisfies OseeTexts['module'];
