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
  'level.exploring.description': 'Só equipas isoladas começaram.',
  'level.repeatable.description': 'Existem formas comuns de trabalhar, e nenhuma categoria fica para trás.',
  'level.managed.description':
    'O trabalho é planificado, financiado e acompanhado, e todas as obrigações estão cumpridas.',
  'level.leading.description': 'O ecossistema sustenta-se por si e contribui para outros.',
  'question.whole-life-cost':
    'Antes de escolher um software, comparam-se os custos de pessoal e de licenças em toda a sua vida útil?',
  'question.open-source-risk':
    'Os riscos de segurança dos componentes de código aberto são conhecidos e tratados?',
  'question.leading-the-change':
    'Quando um serviço passa para código aberto, a mudança é planificada e conduzida para o pessoal e os utilizadores?',
  'question.licence-choice':
    'As licenças são escolhidas e verificadas de acordo com as necessidades de cada projeto?',
  'question.standards-in-requirements':
    'Os requisitos indicam as normas abertas que um sistema tem de cumprir, e isso é verificado?',
  'question.open-tenders':
    'Os fornecedores de soluções de código aberto podem concorrer em igualdade de condições nos concursos públicos?',
  'question.lasting-community':
    'Os projetos de código aberto que o governo dirige têm uma comunidade que dura mais do que cada contrato?',
  'question.people-for-open-source':
    'As pessoas de que os serviços de código aberto precisam são previstas, recrutadas e mantidas?',
  'question.secured-funding':
    'Há dinheiro para o trabalho em código aberto de mais de uma fonte, e por mais tempo do que dura um só projeto?',
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
  note: 'Rascunho que ainda não foi experimentado. As perguntas, os pesos e os níveis são do próprio projeto. Os pesos são declarados com as suas razões e não resultam do número de perguntas de uma parte; outras ponderações são mostradas ao lado.',
  office: 'O gabinete de código aberto',
  'reason.no-decision-above-threshold':
    'Não houve no período nenhuma decisão sobre software acima do limiar nacional.',
  'role.it-manager': 'Responsável pela informática',
  'role.system-owner': 'Responsável pelos sistemas',
  'reason.no-new-system': 'Não foi escolhido no período nenhum sistema novo.',
  'role.head-of-office': 'Responsável pelo gabinete de código aberto',
  'role.security-officer': 'Responsável pela segurança da informação',
  'reason.no-move': 'Não houve no período nenhuma passagem para software de código aberto.',
  'reason.nothing-released':
    'Não foi publicado no período nenhum software, nem encomendado nenhum com o direito de o publicar.',
  'role.legal-officer': 'Responsável pelos assuntos jurídicos',
  'reason.no-tender': 'Não houve no período nenhum concurso de software.',
  'role.buyer': 'Responsável pela contratação pública',
  'reason.no-personal-data': 'Nenhum sistema da instituição contém dados pessoais.',
  'role.data-protection-officer': 'Encarregado da proteção de dados',
  'reason.no-code-maintained':
    'A instituição não mantém nenhum código, e nenhum fornecedor o mantém por ela.',
  'role.lead-developer': 'Responsável pelo desenvolvimento',
  'role.staff-officer': 'Responsável pelo pessoal',
  'reason.no-award': 'Não foi adjudicado no período nenhum contrato de software.',
  'role.budget-officer': 'Responsável pelo orçamento',
  'reason.no-open-source-award':
    'Não foi adjudicado no período nenhum contrato de trabalhos em software de código aberto.',
  'reason.no-development-contract': 'Não está em curso nenhum contrato de desenvolvimento de software.',
  'reason.no-third-party': 'Nenhuma entidade externa trata dados pessoais para a instituição.',
  'reason.no-code-base-led': 'A instituição não dirige nenhuma base de código.',
  'role.community-manager': 'Responsável pela comunidade',
  'role.partnership-officer': 'Responsável pelas parcerias',
  'reason.no-open-source-service': 'Nenhum serviço assenta ainda em software de código aberto.',
  'reason.no-in-kind-contribution': 'Nenhuma contribuição em bens e serviços está em uso.',
  'role.inclusion-officer': 'Responsável pela inclusão digital',
  'role.policy-officer': 'Responsável pela política digital',
  'reason.no-service-project': 'Não foi iniciado no período nenhum projeto de serviço.',
  'role.auditor': 'Responsável pela auditoria',
  'reason.no-international-agreement':
    'Não está em vigor nenhum acordo internacional sobre dados ou sobre tecnologia digital.',
  'reason.no-partnership-contract':
    'Não está em curso nenhum contrato de parceria para infraestrutura digital.',
  'reason.no-outside-funding': 'Nenhum sistema é financiado a partir do exterior.',
  'role.data-manager': 'Responsável pelos dados e interfaces',
  'reason.no-custom-built-system': 'Nenhum sistema em funcionamento foi construído por encomenda.',
  'reason.no-login': 'Nenhum serviço exige autenticação.',
  'reason.one-language': 'O país tem uma só língua oficial e nenhuma língua minoritária reconhecida.',
  'reason.no-built-or-adapted-system':
    'Nenhum sistema em funcionamento foi construído por encomenda nem adaptado.',
  'reason.no-software-developed':
    'Não foi desenvolvido no período nenhum software a expensas da instituição.',
  'reason.no-own-course': 'A instituição não dá nenhum curso próprio.',
  'reason.no-local-change':
    'A instituição não alterou no período nenhum software de código aberto de outros.',
  'depth.quick': 'Análise rápida',
  'depth.quick.rule':
    'As oito obrigações e pelo menos uma pergunta sobre cada módulo, os domínios técnicos e o gabinete; três pessoas respondem numa hora, a partir de registos.',
  'depth.quick.limit.1': 'Nada se pergunta sobre 36 das 49 competências e domínios técnicos.',
  'depth.quick.limit.2':
    'A pontuação de um módulo assenta numa ou duas perguntas, pelo que não se indica nenhum nível de módulo.',
  'depth.quick.limit.3': 'Dentro de um módulo as lacunas não têm ordem.',
  'depth.quick.limit.4': 'Nada se diz sobre a partilha com outros.',
  'depth.standard': 'Padrão',
  'depth.standard.rule':
    'As 33 competências no topo dos seus módulos, a única obrigação abaixo delas, os nove domínios técnicos, o gabinete e três perguntas sobre a mobilização de recursos.',
  'depth.standard.limit.1':
    'Nada se pergunta sobre seis das sete competências que estão abaixo de outra em «Contratação pública e questões jurídicas».',
  'depth.standard.limit.2': 'Quatro das sete perguntas sobre a mobilização de recursos não são feitas.',
  'depth.standard.limit.3': 'Nada se diz sobre a partilha com outros.',
  'depth.full': 'Completa',
  'depth.full.rule': 'As setenta perguntas.',
  'depth.full.limit.1': 'Não se mede o efeito na vida das pessoas.',
  'depth.full.limit.2': 'Não se pedem opiniões.',
  'depth.full.limit.3': 'Fica de fora o que não se pode contar dentro do período.',
  'weighting.nodes-alike': 'Dez partes por igual',
  'weighting.categories-alike': 'Três categorias por igual',
} as const satisfies Readonly<Partial<Record<EcosystemGeneralTextId, string>>>;
