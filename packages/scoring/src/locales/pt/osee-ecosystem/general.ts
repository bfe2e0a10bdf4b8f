import type { EcosystemGeneralTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the ecosystem model in Portuguese that are not those of one question: levels, steps, roles, reasons, depths. */
export const general = {
  title: 'Ecossistema de código aberto do país',
  'level.initial': 'Inicial',
  'level.exploring': 'Exploratório',
  'level.repeatable': 'Repetível',
  'level.managed': 'Gerido',
  'level.leading': 'De referência',
  'level.initial.description': 'Existe pouco ou nada.',
  'level.exploring.description': 'Algumas equipas começaram.',
  'level.repeatable.description': 'Existem formas comuns de trabalhar, e nenhuma categoria fica para trás.',
  'level.managed.description':
    'O trabalho é planeado, financiado e acompanhado, e todas as obrigações estão cumpridas.',
  'level.leading.description': 'O ecossistema sustenta-se por si e contribui para outros.',
  'step.not-yet': 'Ainda não',
  'step.first-steps': 'Primeiros passos',
  'step.established': 'Estabelecido',
  'step.managed': 'Gerido',
  'step.embedded': 'Integrado',
  'question.whole-life-cost':
    'Antes de escolher um software, comparam-se os custos de pessoal e de licenças em toda a sua vida útil?',
  'question.open-source-risk':
    'Os riscos de segurança dos componentes de código aberto são conhecidos e tratados?',
  'question.leading-the-change':
    'Quando um serviço passa para código aberto, a mudança é planeada e conduzida para o pessoal e os utilizadores?',
  'question.licence-choice': 'As licenças são escolhidas e verificadas conforme as necessidades do projeto?',
  'question.standards-in-requirements':
    'Os requisitos indicam as normas abertas a cumprir, e isso é verificado?',
  'question.open-tenders':
    'Os fornecedores de soluções de código aberto concorrem em igualdade nos concursos públicos?',
  'question.lasting-community':
    'Os projetos de código aberto que o governo dirige têm uma comunidade que dura mais do que cada contrato?',
  'question.people-for-open-source':
    'As pessoas de que os serviços de código aberto precisam são previstas, recrutadas e mantidas?',
  'question.secured-funding':
    'O código aberto tem mais de uma fonte de financiamento, e por mais tempo do que dura um só projeto?',
  'question.inclusive-design':
    'Podem usar os serviços pessoas com deficiência, pouca escolaridade, equipamento antigo ou ligação fraca?',
  'question.sovereignty-policy':
    'Existe uma política que diga porquê e onde se usa código aberto para manter o controlo dos sistemas públicos?',
  'question.independent-oversight':
    'Uma entidade independente supervisiona a governação dos sistemas públicos de código aberto?',
  'question.open-interfaces': 'Os sistemas públicos trocam dados por interfaces abertas e documentadas?',
  'question.secure-delivery':
    'A segurança faz parte da construção, da verificação e da publicação do software?',
  'question.tested-changes': 'Cada alteração é testada automaticamente antes de chegar aos utilizadores?',
  'question.local-languages':
    'Os serviços existem nas línguas do país e adaptam-se às suas regras e costumes?',
} as const satisfies Readonly<Partial<Record<EcosystemGeneralTextId, string>>>;
