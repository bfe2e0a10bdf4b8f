/** The texts of “office” in Portuguese. */
export const office: Readonly<Record<string, string>> = {
  'question.office-mandate': 'Em que estado está o mandato do gabinete de código aberto nesta administração?',
  'evidence.office-mandate': 'O texto assinado e datado, e uma decisão que o gabinete tomou ao seu abrigo.',
  'noEvidence.office-mandate': 'Uma página do sítio web que apresenta a equipa.',
  'obligation.office-mandate': 'Todas as outras perguntas sobre o gabinete assentam nele.',
  'note.office-mandate': 'O gabinete pode ter qualquer nome e pode ser uma equipa dentro de outra unidade.',
  'question.office-people':
    'Das funções escolhidas para o gabinete de código aberto nesta administração, quantas são hoje exercidas por uma pessoa designada?',
  'depends.office-people':
    'Sem mandato não há um gabinete cujas pessoas, dinheiro ou respostas se possam contar.',
  'counted.office-people': 'funções exercidas por uma pessoa designada',
  'among.office-people': 'as oito funções do quadro, ou as funções escolhidas em seu lugar para o gabinete',
  'countsIf.office-people':
    'a função está atribuída por escrito à pessoa, com pelo menos um quinto do seu tempo de trabalho',
  'evidence.office-people':
    'A lista datada das funções, com a pessoa e a parte do tempo de trabalho de cada uma.',
  'noEvidence.office-people': 'Um anúncio de vaga.',
  'note.office-people':
    'Uma pessoa pode exercer várias funções. Apresentar a lista das funções com a resposta.',
  'question.office-money':
    'Para quantos meses, a partir de hoje, está assegurado o custo de funcionamento do gabinete de código aberto desta administração?',
  'depends.office-money':
    'Sem mandato não há um gabinete cujas pessoas, dinheiro ou respostas se possam contar.',
  'evidence.office-money': 'O orçamento aprovado ou o acordo assinado, com as suas datas.',
  'noEvidence.office-money': 'Um pedido de dinheiro que ninguém aprovou.',
  'note.office-money':
    'Está assegurado o que um orçamento aprovado ou um acordo assinado cobre. Contar meses inteiros a partir do dia da resposta, enquanto todo o custo de funcionamento estiver coberto.',
  'question.office-service':
    'Dos pedidos de ajuda ao gabinete de código aberto desta administração nos últimos 12 meses, quantos tiveram resposta dentro do prazo?',
  'depends.office-service':
    'Sem mandato não há um gabinete cujas pessoas, dinheiro ou respostas se possam contar.',
  'counted.office-service': 'pedidos de ajuda com resposta dentro do prazo',
  'among.office-service': 'todos os pedidos de ajuda ao gabinete nos últimos 12 meses',
  'countsIf.office-service':
    'uma resposta sobre o assunto, e não a simples confirmação do pedido, saiu no prazo que o gabinete tinha prometido de antemão',
  'evidence.office-service': 'O registo dos pedidos, com a data de cada pedido e da sua resposta.',
  'noEvidence.office-service': 'Cartas de agradecimento.',
  'note.office-service':
    'Sem registo, sem prazo prometido ou sem nenhum pedido, a resposta é o primeiro grau.',
  'steps.office-mandate.not-yet': 'Nada está escrito sobre um gabinete de código aberto.',
  'steps.office-mandate.first-steps': 'Existe um rascunho datado de mandato.',
  'steps.office-mandate.established': 'O rascunho foi assinado e o mandato está em vigor.',
  'steps.office-mandate.managed':
    'Além disso, estão indicados responsável, orçamento e datas, e o gabinete tomou uma decisão por competência própria.',
  'steps.office-mandate.embedded':
    'Além disso, o mandato foi confirmado depois de um relatório do gabinete com números.',
  'steps.office-money.not-yet': 'Nenhum mês está assegurado.',
  'steps.office-money.first-steps': 'Está assegurado pelo menos um mês, mas menos de 6.',
  'steps.office-money.established': 'Estão assegurados pelo menos 6 meses, mas menos de 12.',
  'steps.office-money.managed': 'Estão assegurados pelo menos 12 meses, mas menos de 24.',
  'steps.office-money.embedded': 'Estão assegurados 24 meses ou mais.',
};
