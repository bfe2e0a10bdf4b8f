/** The texts of “sharing” in Portuguese. */
export const sharing: Readonly<Record<string, string>> = {
  'question.sharing-strategy':
    'Dos documentos sobre decisões de software que esta instituição escreveu nos últimos 24 meses, quantos são públicos?',
  'counted.sharing-strategy': 'documentos públicos sobre decisões de software',
  'among.sharing-strategy':
    'todas as comparações de custos e documentos de decisão dos últimos 24 meses sobre software acima do limiar',
  'countsIf.sharing-strategy':
    'qualquer pessoa pode ler o documento sem o pedir; as passagens que uma lei protege podem ser ocultadas',
  'evidence.sharing-strategy': 'Uma lista datada dos documentos com o endereço web de cada um.',
  'noEvidence.sharing-strategy': 'Um documento entregue a pedido.',
  'question.sharing-requirements':
    'Dos produtos de software desenvolvidos a expensas desta instituição nos últimos 36 meses, quantos têm código-fonte público?',
  'counted.sharing-requirements': 'produtos de software com código-fonte público',
  'among.sharing-requirements':
    'todos os produtos de software desenvolvidos, no todo ou em parte, a expensas da instituição nos últimos 36 meses',
  'countsIf.sharing-requirements':
    'qualquer pessoa pode ler o código-fonte completo da versão em uso, sob uma licença aberta',
  'evidence.sharing-requirements':
    'Uma lista datada dos produtos, com o endereço web do repositório e a licença de cada um.',
  'noEvidence.sharing-requirements': 'Um repositório com uma versão antiga.',
  'note.sharing-requirements':
    'Os produtos cuja publicação uma lei proíbe permanecem no total; indicá-los com a resposta.',
  'question.sharing-procurement':
    'Dos concursos de software que esta instituição encerrou nos últimos 12 meses, quantos são públicos do anúncio ao contrato?',
  'counted.sharing-procurement': 'concursos de software públicos do anúncio ao contrato',
  'among.sharing-procurement': 'todos os concursos de software encerrados nos últimos 12 meses',
  'countsIf.sharing-procurement':
    'qualquer pessoa pode ler as peças do procedimento e o contrato assinado; as passagens que uma lei protege podem ser ocultadas',
  'evidence.sharing-procurement':
    'Uma lista datada dos concursos, com os endereços web dos documentos e do contrato.',
  'noEvidence.sharing-procurement': 'Um anúncio de adjudicação só com o nome e o preço.',
  'question.sharing-community':
    'Das bases de código que esta instituição dirige hoje, em quantas participa outra organização nas decisões?',
  'counted.sharing-community': 'bases de código em que outra organização participa nas decisões',
  'among.sharing-community': 'todas as bases de código que a instituição dirige',
  'countsIf.sharing-community':
    'uma pessoa que trabalha para outra entidade pode integrar alterações ou tem direito de voto',
  'evidence.sharing-community': 'A lista datada dos direitos, ou uma ata com o voto da outra organização.',
  'noEvidence.sharing-community': 'Uma lista de correio eletrónico em que outros podem comentar.',
  'note.sharing-community':
    'Um fornecedor pago pela instituição pelo trabalho na base de código não é outra organização.',
  'question.sharing-capacity':
    'Dos cursos sobre código aberto que esta instituição deu nos últimos 24 meses, quantos têm materiais sob uma licença aberta?',
  'counted.sharing-capacity': 'cursos com materiais sob uma licença aberta',
  'among.sharing-capacity':
    'todos os cursos próprios sobre código aberto que a instituição deu nos últimos 24 meses',
  'countsIf.sharing-capacity':
    'qualquer pessoa pode descarregar todos os materiais, e a licença permite alterá-los',
  'evidence.sharing-capacity': 'Uma lista datada dos cursos, com o endereço web e a licença dos materiais.',
  'noEvidence.sharing-capacity': 'Diapositivos enviados a quem participou.',
  'question.sharing-inclusion':
    'Dos relatórios de testes com utilizadores que esta instituição escreveu nos últimos 12 meses, quantos são públicos?',
  'counted.sharing-inclusion': 'relatórios públicos de testes com utilizadores',
  'among.sharing-inclusion': 'todos os relatórios de testes com utilizadores dos últimos 12 meses',
  'countsIf.sharing-inclusion': 'qualquer pessoa pode ler o relatório, e ninguém pode ser reconhecido nele',
  'evidence.sharing-inclusion': 'Uma lista datada dos relatórios com o endereço web de cada um.',
  'noEvidence.sharing-inclusion': 'Um comunicado de imprensa sobre os testes.',
  'note.sharing-inclusion': 'Se nenhum relatório foi escrito, a resposta é o primeiro grau.',
  'question.sharing-governance':
    'Quantos outros países passaram a usar regras deste país sobre código aberto nos últimos 24 meses?',
  'evidence.sharing-governance': 'Um texto datado do outro país que indica a sua origem.',
  'noEvidence.sharing-governance': 'A visita de uma delegação.',
  'note.sharing-governance':
    'São regras as políticas, os contratos-modelo e as regras de registos. Um organismo regional conta como um país. Cada país conta uma vez.',
  'question.sharing-resources':
    'Dos sistemas partilhados que este país tem hoje, em quantos pagam vários utilizadores a manutenção por acordo?',
  'counted.sharing-resources':
    'sistemas partilhados cuja manutenção é paga, por acordo, por vários utilizadores',
  'among.sharing-resources': 'todos os sistemas públicos que várias instituições ou países usam em comum',
  'countsIf.sharing-resources':
    'um acordo assinado fixa a parte que paga cada um dos utilizadores, que são dois ou mais',
  'evidence.sharing-resources': 'O acordo assinado e datado, com a parte de cada utilizador.',
  'noEvidence.sharing-resources': 'Um sistema que um ministério paga por todos.',
  'note.sharing-resources':
    'Se nenhum sistema é partilhado, a resposta é o primeiro grau. Contam-se sistemas, não dinheiro.',
  'question.sharing-technical':
    'Das alterações a software de código aberto de outros que esta instituição pôs em funcionamento nos últimos 12 meses, quantas foram oferecidas ao projeto original?',
  'counted.sharing-technical': 'alterações oferecidas ao projeto original',
  'among.sharing-technical':
    'todas as alterações a software de código aberto de outros que entraram em funcionamento nos últimos 12 meses',
  'countsIf.sharing-technical':
    'a alteração foi oferecida ao projeto nos seis meses seguintes à sua entrada em funcionamento',
  'evidence.sharing-technical':
    'Uma lista das alterações, com a data de entrada em funcionamento e o endereço web de cada oferta.',
  'noEvidence.sharing-technical': 'Uma cópia do código alterado num servidor da instituição.',
  'note.sharing-technical':
    'Uma alteração ainda não oferecida cujo prazo de seis meses ainda corre fica fora dos dois números.',
  'question.sharing-office':
    'Dos guias que o gabinete de código aberto desta administração tem hoje, quantos são usados por outra instituição?',
  'counted.sharing-office': 'guias usados por outra instituição',
  'among.sharing-office': 'todos os guias que o gabinete de código aberto tem em vigor',
  'countsIf.sharing-office': 'qualquer pessoa pode ler o guia, e outra instituição diz por escrito que o usa',
  'evidence.sharing-office': 'O endereço web do guia, e o texto datado da outra instituição.',
  'noEvidence.sharing-office': 'O número de visitas à página.',
  'note.sharing-office': 'Se nenhum guia está em vigor, a resposta é o primeiro grau.',
  'steps.sharing-governance.not-yet': 'Nenhum outro país passou a usá-las.',
  'steps.sharing-governance.first-steps': 'Um outro país passou a usá-las.',
  'steps.sharing-governance.established': 'Dois outros países passaram a usá-las.',
  'steps.sharing-governance.managed': 'Três ou quatro outros países passaram a usá-las.',
  'steps.sharing-governance.embedded': 'Cinco outros países ou mais passaram a usá-las.',
};
