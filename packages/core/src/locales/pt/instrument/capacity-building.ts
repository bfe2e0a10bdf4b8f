/** The texts of “capacity-building” in Portuguese. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'question.leveraging-partnerships-for-resource-mobilization':
    'Dos acordos de parceria que esta administração tem hoje em curso, quantos vinculam por escrito as duas partes?',
  'counted.leveraging-partnerships-for-resource-mobilization':
    'acordos de parceria que vinculam por escrito as duas partes',
  'among.leveraging-partnerships-for-resource-mobilization':
    'todos os acordos de parceria em curso sobre atividades digitais',
  'countsIf.leveraging-partnerships-for-resource-mobilization':
    'o texto assinado diz com que contribui cada parte e como cada uma pode sair',
  'evidence.leveraging-partnerships-for-resource-mobilization':
    'O acordo assinado e datado, com a sua lista de contribuições e a sua cláusula de saída.',
  'noEvidence.leveraging-partnerships-for-resource-mobilization': 'Uma carta de intenções.',
  'note.leveraging-partnerships-for-resource-mobilization':
    'Se não há nenhum acordo em curso, a resposta é o primeiro grau.',
  'question.strategic-funding':
    'Dos serviços baseados em código aberto que esta administração opera hoje, para quantos o orçamento aprovado cobre a manutenção?',
  'counted.strategic-funding': 'serviços cuja manutenção consta do orçamento aprovado',
  'among.strategic-funding': 'todos os serviços baseados em código aberto que a administração opera',
  'countsIf.strategic-funding':
    'o orçamento deste ano e o do seguinte têm uma rubrica para a manutenção do serviço',
  'evidence.strategic-funding': 'A rubrica do orçamento aprovado, com o ano e o montante, de cada serviço.',
  'noEvidence.strategic-funding': 'O orçamento do projeto que construiu o serviço.',
  'note.strategic-funding':
    'Se o orçamento do ano seguinte ainda não está aprovado, conta a proposta enviada ao parlamento. Contam-se serviços, não dinheiro.',
  'question.human-resource-planning-and-allocation':
    'Dos postos de trabalho do plano de pessoal desta instituição para atividades digitais, quantos estão hoje ocupados por pessoal próprio?',
  'counted.human-resource-planning-and-allocation': 'postos de trabalho ocupados por pessoal próprio',
  'among.human-resource-planning-and-allocation':
    'todos os postos de trabalho do plano de pessoal para atividades digitais',
  'countsIf.human-resource-planning-and-allocation':
    'um membro do pessoal próprio ocupa o posto há seis meses ou mais',
  'evidence.human-resource-planning-and-allocation':
    'O plano de pessoal datado e a lista dos postos de trabalho ocupados, sem nomes.',
  'noEvidence.human-resource-planning-and-allocation': 'Uma lista de consultores que trabalham no edifício.',
  'note.human-resource-planning-and-allocation':
    'Se não existe um plano de pessoal, a resposta é o primeiro grau.',
  'question.mobilizing-in-kind-contributions-and-technical-expertise':
    'Das contribuições em bens e serviços que esta administração usa hoje, quantas constam de um registo com a sua data de fim?',
  'counted.mobilizing-in-kind-contributions-and-technical-expertise':
    'contribuições em bens e serviços que constam de um registo com a sua data de fim',
  'among.mobilizing-in-kind-contributions-and-technical-expertise':
    'todas as contribuições em bens e serviços conhecidas que estão em uso',
  'countsIf.mobilizing-in-kind-contributions-and-technical-expertise':
    'o registo indica o valor, as condições e a data de fim',
  'evidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'Um extrato do registo com o valor, as condições e a data de fim de cada contribuição.',
  'noEvidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'Uma carta de agradecimento a quem fez a contribuição.',
  'note.mobilizing-in-kind-contributions-and-technical-expertise':
    'É contribuição em bens e serviços o trabalho, o software, o equipamento ou o alojamento dado sem pagamento.',
  'question.maximizing-open-source-resource-networks':
    'Quantas obras de outros países passou este país a usar nos últimos 24 meses?',
  'evidence.maximizing-open-source-resource-networks':
    'Uma lista datada das obras em uso, com o país de origem e o endereço web de cada uma.',
  'noEvidence.maximizing-open-source-resource-networks':
    'Uma visita de estudo da qual nada passou a ser usado.',
  'note.maximizing-open-source-resource-networks':
    'São obras os planos, os contratos, os materiais de formação, as traduções e os módulos de software sobre código aberto. Cada uma conta uma vez, seja qual for o número de instituições que a usam.',
  'steps.maximizing-open-source-resource-networks.not-yet': 'Nenhuma obra passou a ser usada.',
  'steps.maximizing-open-source-resource-networks.first-steps': 'Uma obra passou a ser usada.',
  'steps.maximizing-open-source-resource-networks.established': 'Duas obras passaram a ser usadas.',
  'steps.maximizing-open-source-resource-networks.managed': 'Três ou quatro obras passaram a ser usadas.',
  'steps.maximizing-open-source-resource-networks.embedded': 'Cinco obras ou mais passaram a ser usadas.',
};
