/** The texts of “strategy” in Portuguese. */
export const strategy: Readonly<Record<string, string>> = {
  'question.analysing-labour-costs-versus-licencing-costs':
    'Das decisões de maior valor sobre software que esta instituição tomou nos últimos 24 meses, quantas tinham uma comparação datada dos custos de pessoal com os de licenças?',
  'counted.analysing-labour-costs-versus-licencing-costs':
    'decisões sobre software com uma comparação do custo de pessoal com o custo de licenças',
  'among.analysing-labour-costs-versus-licencing-costs':
    'todas as decisões sobre software acima do limiar nacional tomadas nos últimos 24 meses',
  'countsIf.analysing-labour-costs-versus-licencing-costs':
    'a comparação tem data anterior à decisão, abrange os mesmos anos para cada opção e indica a fonte de cada número',
  'evidence.analysing-labour-costs-versus-licencing-costs':
    'Uma comparação com data anterior à da decisão e com as fontes dos seus números, e o documento de decisão que a cita.',
  'noEvidence.analysing-labour-costs-versus-licencing-costs':
    'A tabela de preços de um fornecedor, sem nenhum número para o trabalho do pessoal.',
  'note.analysing-labour-costs-versus-licencing-costs':
    'Se o país não tem limiar para as aquisições, considerar as dez decisões de maior valor e indicá-lo. A ficha completa do custo em todo o ciclo de vida é pedida noutra pergunta.',
  'question.capacity-building':
    'Dos dez sistemas de que esta instituição mais depende, em quantos o seu pessoal pôs uma alteração em funcionamento nos últimos 12 meses?',
  'counted.capacity-building': 'sistemas em que o pessoal da instituição pôs uma alteração em funcionamento',
  'among.capacity-building': 'os dez sistemas de que a instituição mais depende (todos, se tiver menos)',
  'countsIf.capacity-building':
    'um membro do pessoal escreveu pelo menos uma alteração do código; a alteração de uma configuração não conta',
  'evidence.capacity-building':
    'Um registo datado das alterações que mostra a entidade empregadora de quem as escreveu.',
  'noEvidence.capacity-building': 'Um certificado de um curso de programação.',
  'note.capacity-building':
    'Os cursos e os postos de trabalho são objeto de outras perguntas; aqui só conta o que o pessoal fez.',
  'question.platform-and-tool-selection':
    'Dos novos sistemas que esta instituição escolheu nos últimos 24 meses, quantos o foram com base numa comparação de alternativas registada por escrito?',
  'counted.platform-and-tool-selection':
    'novos sistemas escolhidos com base numa comparação de alternativas registada por escrito',
  'among.platform-and-tool-selection': 'todos os novos sistemas escolhidos nos últimos 24 meses',
  'countsIf.platform-and-tool-selection':
    'foram comparadas duas ou mais alternativas segundo critérios fixados de antemão, um dos quais é o estado do projeto que desenvolve o software',
  'evidence.platform-and-tool-selection':
    'Uma folha de pontuação datada, com os critérios, as alternativas e as pontuações.',
  'noEvidence.platform-and-tool-selection': 'Uma mensagem de correio eletrónico que recomenda um produto.',
  'question.software-contribution-governance':
    'Nos últimos 12 meses, como decidiu esta instituição sobre os pedidos do pessoal para contribuir para projetos de código aberto externos?',
  'evidence.software-contribution-governance':
    'A regra datada e o registo dos pedidos, com os dias até à resposta.',
  'noEvidence.software-contribution-governance':
    'Uma frase de uma política segundo a qual as contribuições são bem-vindas.',
  'note.software-contribution-governance':
    'São contribuições código, textos, traduções, testes e comunicações de defeitos. Se não houve nenhum pedido no período, a resposta não passa do terceiro grau.',
  'question.security-and-risk-management':
    'Dos sistemas que esta instituição tem hoje em funcionamento, para quantos existe uma lista de materiais de software atualizada e legível por máquina?',
  'counted.security-and-risk-management':
    'sistemas em funcionamento com uma lista de materiais de software atualizada e legível por máquina',
  'among.security-and-risk-management': 'todos os sistemas em funcionamento',
  'countsIf.security-and-risk-management':
    'a lista está em formato SPDX ou CycloneDX, corresponde à versão em uso e não tem mais de 12 meses',
  'evidence.security-and-risk-management':
    'Um ficheiro datado em SPDX ou CycloneDX para a versão em uso de cada sistema.',
  'noEvidence.security-and-risk-management': 'A promessa do fornecedor de entregar uma lista.',
  'obligation.security-and-risk-management':
    'Sem lista de materiais de software nada mais se pode avaliar em matéria de segurança: ninguém pode dizer que sistema é afetado por uma vulnerabilidade publicada.',
  'question.change-management':
    'Das passagens para código aberto que esta instituição fez nos últimos 36 meses, quantas foram preparadas com os seus utilizadores?',
  'counted.change-management': 'passagens para código aberto preparadas com os seus utilizadores',
  'among.change-management':
    'todas as passagens de outro software para software de código aberto feitas nos últimos 36 meses',
  'countsIf.change-management':
    'os utilizadores tiveram formação antes da mudança, havia uma pessoa de contacto designada para apoio, e o uso foi medido três meses depois da mudança',
  'evidence.change-management':
    'O plano com a data da mudança, a lista dos cursos anteriores e a medição três meses depois.',
  'noEvidence.change-management': 'Uma circular que anuncia o novo software.',
  'note.change-management': 'Uma passagem com menos de três meses fica fora dos dois números.',
  'steps.software-contribution-governance.not-yet':
    'Não há no período vestígio de uma regra nem de um pedido.',
  'steps.software-contribution-governance.first-steps':
    'Decide-se sobre os pedidos onde há uma pessoa que se ocupa deles.',
  'steps.software-contribution-governance.established':
    'Além disso, uma regra aprovada e datada diz quem decide e em quantos dias.',
  'steps.software-contribution-governance.managed':
    'Além disso, um registo mostra que pelo menos três quartos dos pedidos em 12 meses seguiram a regra.',
  'steps.software-contribution-governance.embedded':
    'Além disso, a regra foi confrontada com o seu objetivo nos últimos 24 meses e alterada ou confirmada por escrito.',
};
