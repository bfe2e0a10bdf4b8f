import type { EcosystemItemTextId } from '../../../models/osee-ecosystem/text-id.ts';

/** The words of the questions of “strategy” in Portuguese. */
export const strategy = {
  'question.analysing-labour-costs-versus-licencing-costs':
    'Das grandes decisões sobre software que esta instituição tomou nos últimos 24 meses, quantas tinham uma comparação datada dos custos de pessoal com os de licenças?',
  'counted.analysing-labour-costs-versus-licencing-costs':
    'decisões sobre software com uma comparação do custo de pessoal com o custo de licenças',
  'among.analysing-labour-costs-versus-licencing-costs':
    'todas as decisões sobre software acima do limiar nacional tomadas nos últimos 24 meses',
  'countsIf.analysing-labour-costs-versus-licencing-costs':
    'a comparação é anterior à decisão, abrange os mesmos anos para cada opção e indica a fonte de cada número',
  'evidence.analysing-labour-costs-versus-licencing-costs':
    'Uma comparação datada antes da decisão, com as fontes dos seus números, e o documento de decisão que a cita.',
  'noEvidence.analysing-labour-costs-versus-licencing-costs':
    'A tabela de preços de um fornecedor, sem nenhum número para o trabalho do pessoal.',
  'note.analysing-labour-costs-versus-licencing-costs':
    'Se o país não tem limiar para as aquisições, tomar as dez maiores decisões e dizê-lo. A ficha completa do custo em todo o ciclo de vida é pedida noutra pergunta.',
  'question.capacity-building':
    'Dos dez sistemas de que esta instituição mais depende, em quantos o seu pessoal pôs uma alteração em funcionamento nos últimos 12 meses?',
  'counted.capacity-building': 'sistemas em que pessoal da instituição pôs uma alteração em funcionamento',
  'among.capacity-building': 'os dez sistemas de que a instituição mais depende (todos, se tiver menos)',
  'countsIf.capacity-building':
    'um funcionário escreveu pelo menos uma alteração do código; uma simples configuração não conta',
  'evidence.capacity-building': 'Um registo datado das alterações que mostra o empregador do autor.',
  'noEvidence.capacity-building': 'Um certificado de um curso de programação.',
  'note.capacity-building':
    'Os cursos e os postos são perguntados noutro lugar; aqui só conta o que o pessoal fez.',
  'question.platform-and-tool-selection':
    'Dos novos sistemas que esta instituição escolheu nos últimos 24 meses, quantos foram escolhidos por uma comparação de candidatos que consta por escrito?',
  'counted.platform-and-tool-selection':
    'novos sistemas escolhidos por uma comparação de candidatos que consta por escrito',
  'among.platform-and-tool-selection': 'todos os novos sistemas escolhidos nos últimos 24 meses',
  'countsIf.platform-and-tool-selection':
    'dois ou mais candidatos foram comparados por critérios fixados de antemão, um dos quais é o estado do projeto por trás do software',
  'evidence.platform-and-tool-selection':
    'Uma folha de pontuação datada, com os critérios, os candidatos e os pontos.',
  'noEvidence.platform-and-tool-selection': 'Uma mensagem de correio que recomenda um produto.',
  'question.software-contribution-governance':
    'Nos últimos 12 meses, como decidiu esta instituição sobre os pedidos do pessoal para contribuir para projetos de código aberto externos?',
  'evidence.software-contribution-governance':
    'A regra datada e o registo dos pedidos, com os dias até à resposta.',
  'noEvidence.software-contribution-governance': 'Uma frase de uma política que acolhe as contribuições.',
  'note.software-contribution-governance':
    'É contribuição o código, um texto, uma tradução, um teste ou o aviso de um defeito. Se não houve nenhum pedido no período, a resposta não passa do terceiro grau.',
  'question.security-and-risk-management':
    'Dos sistemas que esta instituição tem hoje em uso, para quantos existe uma lista de materiais de software atual e legível por máquina?',
  'counted.security-and-risk-management':
    'sistemas em uso com uma lista de materiais de software atual e legível por máquina',
  'among.security-and-risk-management': 'todos os sistemas em uso',
  'countsIf.security-and-risk-management':
    'a lista está em formato SPDX ou CycloneDX, corresponde à versão em uso e não tem mais de 12 meses',
  'evidence.security-and-risk-management':
    'Um ficheiro datado em SPDX ou CycloneDX para a versão em uso de cada sistema.',
  'noEvidence.security-and-risk-management': 'A promessa do fornecedor de entregar uma lista.',
  'obligation.security-and-risk-management':
    'Sem lista de materiais de software nada mais se pode julgar em segurança: ninguém pode dizer que sistema é afetado por uma vulnerabilidade publicada.',
  'question.change-management':
    'Das passagens para código aberto que esta instituição fez nos últimos 36 meses, quantas foram preparadas com os seus utilizadores?',
  'counted.change-management': 'passagens para código aberto preparadas com os seus utilizadores',
  'among.change-management':
    'todas as passagens de outro software para software de código aberto feitas nos últimos 36 meses',
  'countsIf.change-management':
    'os utilizadores tiveram formação antes da mudança, existia um contacto de apoio com nome, e o uso foi medido três meses depois da mudança',
  'evidence.change-management':
    'O plano com a data da mudança, a lista dos cursos anteriores e a medição três meses depois.',
  'noEvidence.change-management': 'Uma circular que anuncia o novo software.',
  'note.change-management': 'Uma passagem com menos de três meses fica fora dos dois números.',
  'steps.software-contribution-governance.not-yet':
    'Não há no período vestígio de uma regra nem de um pedido.',
  'steps.software-contribution-governance.first-steps':
    'Os pedidos são decididos onde uma pessoa trata deles.',
  'steps.software-contribution-governance.established':
    'Além disso, uma regra aprovada e datada diz quem decide e em quantos dias.',
  'steps.software-contribution-governance.managed':
    'Além disso, um registo mostra que pelo menos três quartos dos pedidos de 12 meses seguiram a regra.',
  'steps.software-contribution-governance.embedded':
    'Além disso, a regra foi confrontada com o seu fim nos últimos 24 meses e alterada ou confirmada por escrito.',
} as const satisfies Readonly<Partial<Record<EcosystemItemTextId, string>>>;
