import type { DpgProjectTexts } from '../../models/dpg-project/text-id.ts';

/** The words of the model of a project in Portuguese. */
export const dpgProject = {
  title: 'Maturidade de um projeto de código aberto que é um bem público digital',
  'level.started': 'Iniciado',
  'level.started.description': 'O projeto existe; a sua prática depende de algumas pessoas.',
  'level.repeatable': 'Repetível',
  'level.repeatable.description': 'A primeira prática de cada dimensão existe e pode ser consultada.',
  'level.defined': 'Definido',
  'level.defined.description': 'A prática está escrita e vale para todo o projeto.',
  'level.evidenced': 'Comprovado',
  'level.evidenced.description': 'Há registos que mostram que a prática é seguida.',
  'level.shared': 'Partilhado',
  'level.shared.description': 'Outros participam na prática ou apoiam-se nela.',
  'step.no': 'Não',
  'step.partly': 'Em parte, ou só declarado',
  'step.yes': 'Sim',
  'technical-axis': 'Eixo técnico',
  'organisational-axis': 'Eixo organizacional',
  'ecosystemic-axis': 'Eixo ecossistémico',
  'licence-and-ownership': 'Licença e titularidade',
  governance: 'Governação',
  community: 'Desenvolvimento aberto e comunidade',
  documentation: 'Documentação e facilidade de adoção',
  interoperability: 'Interoperabilidade e portabilidade dos dados',
  architecture: 'Arquitetura e independência',
  security: 'Segurança e cadeia de abastecimento',
  privacy: 'Privacidade e ausência de dano',
  maintenance: 'Manutenção e sustentabilidade',
  use: 'Utilização e ecossistema',
  note: 'Ilustrativo. As dimensões, as perguntas e os níveis são do próprio projeto; nenhum outro organismo os aprovou. Todas as dimensões contam o mesmo. O nível «Iniciado» não pede nada: diz que há uma resposta.',
  depends: 'Os passos de uma dimensão apoiam-se uns nos outros.',
  'depth.entry': 'Entrada',
  'depth.entry.limit.1': 'Não diz se uma prática está escrita, é seguida ou é partilhada.',
  'depth.entry.limit.2': 'Chega no máximo ao segundo nível.',
  'depth.entry.rule': 'O critério do segundo nível de cada dimensão.',
  'depth.whole': 'Modelo completo',
  'depth.whole.rule': 'Todos os critérios.',
  'evidence-not.file': 'Um ficheiro vazio, copiado de outro lugar ou que só anuncia um plano.',
  'evidence-not.maintainer': 'Uma afirmação sem data, sem nome e sem endereço web onde possa ser verificada.',
  'evidence-not.reviewer': 'A palavra do projeto, sem mais.',
  'role.file': 'Um ficheiro do projeto',
  'role.maintainer': 'Uma pessoa responsável pela manutenção do projeto',
  'role.reviewer': 'Uma pessoa de fora do projeto que o examina',
  'reason.no-data': 'O software não guarda dados nem os troca.',
  'reason.no-people':
    'O software não trata dados pessoais, não mostra conteúdos de utilizadores e não põe pessoas em contacto.',

  'question.approved-licence': 'O projeto é distribuído sob uma licença que o DPG Standard aceita?',
  'evidence.approved-licence': 'O texto de uma licença da lista da DPG Alliance, na raiz do repositório.',
  'question.marked-parts': 'Cada parte do projeto indica a licença a que está sujeita?',
  'evidence.marked-parts':
    'Licença e titular do código, da documentação, das imagens, dos dados e dos conteúdos de terceiros, por ficheiro ou por pasta.',
  'question.licence-check': 'Uma verificação automática impede uma alteração sem dados de licença?',
  'evidence.licence-check':
    'Uma verificação na integração contínua; os dados de licença legíveis por máquina dizem o mesmo em todos os ficheiros que indicam a licença.',
  'question.contributor-rights':
    'As regras pelas quais quem contribui concede os seus direitos estão publicadas para uso de outros projetos?',
  'evidence.contributor-rights':
    'Uma assinatura da contribuição (sign-off) ou um acordo em uso, e uma regra sobre o nome e o logótipo, ambos sob uma licença aberta.',

  'question.named-maintainers': 'O repositório nomeia as pessoas que mantêm o projeto?',
  'evidence.named-maintainers':
    'Uma lista atualizada de responsáveis pela manutenção ou pelo código, por nome ou conta.',
  'question.decision-rule': 'Há regras escritas que dizem quem decide o quê no projeto?',
  'evidence.decision-rule':
    'Um documento de governação com as funções, a forma de decidir e como se ganha ou perde uma função.',
  'question.shared-decisions':
    'Participaram pessoas de pelo menos duas organizações nas decisões sobre o projeto nos últimos doze meses?',
  'evidence.shared-decisions':
    'Registos datados de decisões que indicam quem participou e por que organização.',
  'question.steering-body': 'O projeto é dirigido por um órgão em que têm assento países que o implementam?',
  'evidence.steering-body':
    'Atas públicas dos últimos doze meses, e uma passagem de funções feita ou ensaiada.',

  'question.public-work': 'O trabalho diário do projeto é feito em público?',
  'evidence.public-work':
    'Um repositório público com um sistema de acompanhamento de pedidos e propostas de alteração que pessoas externas podem usar.',
  'question.contribution-guide': 'Um guia publicado explica a novos participantes como contribuir?',
  'evidence.contribution-guide':
    'Um guia de contribuição, com um código de conduta que indica um contacto que responde.',
  'question.measured-response':
    'O projeto mede quanto tempo demora a primeira resposta a novos participantes?',
  'evidence.measured-response':
    'Números dos últimos doze meses com período e método; as respostas automáticas não contam.',
  'question.wide-community':
    'Contribuíram para o projeto pessoas de pelo menos duas regiões do mundo nos últimos doze meses?',
  'evidence.wide-community':
    'Contribuições aceites por região, com ajuda a novos participantes ou um espaço numa segunda língua.',

  'question.install-steps': 'Há instruções publicadas que explicam como instalar o software?',
  'evidence.install-steps':
    'Instruções no repositório ou na documentação que correspondem à versão publicada atual.',
  'question.stranger-deploys':
    'Uma pessoa externa pôs o software em funcionamento só com a documentação nos últimos 24 meses?',
  'evidence.stranger-deploys': 'Um relato datado de uma instalação sem ajuda de quem faz o software.',
  'question.versioned-docs': 'Cada versão publicada tem documentação própria?',
  'evidence.versioned-docs':
    'Guias de administração, de utilização e de interfaces que indicam a versão que descrevem.',
  'question.taught-languages': 'É possível aprender a usar o software em mais de uma língua?',
  'evidence.taught-languages':
    'Documentação em duas línguas ou mais, material de formação e um sistema para praticar.',

  'question.data-export': 'Os utilizadores podem extrair os dados essenciais sem acesso à base de dados?',
  'evidence.data-export': 'Uma função ou interface que entrega os registos essenciais, com a sua descrição.',
  'question.open-interface': 'Uma interface do software está descrita num formato aberto?',
  'evidence.open-interface':
    'Uma descrição legível por máquina, como OpenAPI, da versão atual; exportação em formatos de especificação pública.',
  'question.standard-tests': 'Um teste de conformidade mostra que o software segue uma norma da sua área?',
  'evidence.standard-tests':
    'O resultado de um conjunto de testes ou de um validador dessa norma, com versão e data.',
  'question.proven-exchange':
    'Sistemas de pelo menos duas jurisdições trocam dados pelas interfaces normalizadas do software?',
  'evidence.proven-exchange':
    'Sistemas em uso, identificados pelo nome, e a comunicação do que se aprendeu ao organismo que mantém a norma.',

  'question.listed-dependencies': 'O repositório enumera os componentes de que o software precisa?',
  'evidence.listed-dependencies':
    'Um manifesto, um ficheiro de versões fixas ou uma lista de materiais de software, com os serviços que o software chama.',
  'question.open-dependencies': 'O software funciona só com componentes abertos?',
  'evidence.open-dependencies':
    'Nenhum componente proprietário é necessário, ou uma alternativa aberta foi experimentada e está descrita.',
  'question.extension-points': 'É possível adaptar o software sem alterar o código-fonte?',
  'evidence.extension-points':
    'Pontos de extensão e parâmetros documentados, com textos que se traduzem fora do código.',
  'question.replaced-component':
    'Uma instalação em produção substituiu um componente do software por meio das suas interfaces?',
  'evidence.replaced-component':
    'Uma instalação identificada pelo nome, com o componente retirado, o que o substituiu e a data.',

  'question.security-contact': 'O projeto publica como comunicar uma vulnerabilidade?',
  'evidence.security-contact':
    'Uma política de segurança com um canal privado, e atualizações das dependências por uma ferramenta ou em datas fixas.',
  'question.checked-changes': 'Cada alteração é verificada antes de entrar numa versão publicada?',
  'evidence.checked-changes':
    'Revisão por uma segunda pessoa, análise estática e uma lista de materiais de software da versão atual.',
  'question.signed-releases': 'Os utilizadores podem verificar que uma versão publicada vem do projeto?',
  'evidence.signed-releases':
    'Assinaturas ou registos de origem da versão atual; um nível datado de um distintivo ou referencial de segurança.',
  'question.independent-audit': 'Uma parte independente auditou a segurança nos últimos 24 meses?',
  'evidence.independent-audit':
    'Um relatório com data, âmbito e constatações, entregue a quem opera o software.',

  'question.data-statement': 'O projeto declara que dados pessoais o software trata?',
  'evidence.data-statement':
    'Uma declaração pública dos dados, da sua finalidade e do seu lugar, ou de que não existem.',
  'question.protective-controls':
    'Existe uma medida documentada para cada risco que o software traz às pessoas?',
  'evidence.protective-controls':
    'Medidas para os dados pessoais, para os conteúdos que as pessoas publicam e para o contacto entre pessoas, onde existam.',
  'question.impact-assessment': 'Está publicada uma avaliação do efeito na privacidade?',
  'evidence.impact-assessment':
    'A avaliação com data e responsável, renovada após uma mudança de finalidade e o mais tardar ao fim de 24 meses.',
  'question.people-involved': 'Pessoas que o software afeta participaram no exame dos seus riscos?',
  'evidence.people-involved':
    'Um relato publicado de quem foi ouvido, do que mudou e do que cada país aprendeu.',

  'question.dated-release': 'O projeto publicou uma versão nos últimos doze meses?',
  'evidence.dated-release': 'Uma versão publicada com número, data e lista de alterações.',
  'question.support-window': 'Um plano publicado diz quanto dura o suporte de cada versão?',
  'evidence.support-window': 'Um roteiro, e o último dia de suporte de cada versão publicada.',
  'question.several-funders': 'Pelo menos duas fontes financiaram o projeto nos últimos doze meses?',
  'evidence.several-funders':
    'Contratos, subvenções ou tempo de pessoal que se podem identificar, e orientação sobre custos a partir de uma instalação real.',
  'question.shared-stewardship': 'Pelo menos duas organizações podem publicar uma versão uma sem a outra?',
  'evidence.shared-stewardship':
    'Permissão de publicar em cada organização, mostrada por uma publicação ou um ensaio, e um plano de vários anos.',

  'question.named-users': 'O projeto nomeia uma organização que o usa em produção?',
  'evidence.named-users': 'Uma lista ou referência pública com nome, lugar e ano.',
  'question.several-users': 'Pelo menos três organizações usam o software em produção?',
  'evidence.several-users':
    'Os seus nomes com o ano, e o que o uso traz a uma meta dos Objetivos de Desenvolvimento Sustentável.',
  'question.trained-implementers':
    'Há implementadores com formação, além de quem faz o software, que oferecem serviços para ele?',
  'evidence.trained-implementers':
    'Implementadores identificados pelo nome, com a sua formação, e uma referência por cada país de uso.',
  'question.returned-changes':
    'Equipas de pelo menos dois países contribuíram com as suas alterações para o projeto nos últimos doze meses?',
  'evidence.returned-changes': 'Alterações aceites dessas equipas, e uma medição publicada do efeito.',
} as const satisfies DpgProjectTexts;
