import type { OseeTexts } from '../osee-texts.ts';

/** The categories in Portuguese. */
export const categories = {
  'organisational-and-programmatic': {
    name: 'Organização e programa',
    description:
      'As bases dentro de uma instituição: o que quer, do que precisa, o que compra e com quem trabalha. Sem elas, uma solução de código aberto na administração pública raramente sobrevive ao seu primeiro projeto.',
  },
  'ecosystemic-and-societal': {
    name: 'Ecossistema e sociedade',
    description:
      'A sociedade em torno da instituição: competências, inclusão, controlo dos dados e recursos. É ela que decide se o código aberto ajuda muitas pessoas ou apenas algumas.',
  },
  technical: {
    name: 'Técnica',
    description:
      'As competências necessárias para instalar, interligar e manter sistemas de código aberto. Dá exemplos de áreas de competência em vez de regras, pois a infraestrutura, as capacidades e as políticas diferem de país para país.',
  },
} satisfies OseeTexts['category'];
