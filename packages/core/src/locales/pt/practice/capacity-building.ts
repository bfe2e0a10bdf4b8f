/** The texts of “capacity-building” in Portuguese. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.pitfalls.0':
    'Um memorando é assinado com fotografias, e não indica nenhuma contribuição.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.1':
    'Estudantes do parceiro escrevem uma parte de que ninguém cuida depois do fim do semestre.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.2':
    'O parceiro é escolhido porque foi o primeiro a propor-se.',
  'leveraging-partnerships-for-resource-mobilization.pitfalls.3':
    'Cada ministério assina um acordo próprio com o mesmo parceiro.',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.name': 'Prometido e recebido',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.numerator':
    'contribuições recebidas até à sua data',
  'leveraging-partnerships-for-resource-mobilization.indicators.0.denominator':
    'contribuições prometidas com uma data',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.name':
    'Parcerias que sobrevivem à mudança de um contacto',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.numerator':
    'acordos ainda ativos um ano depois da mudança de uma pessoa de contacto',
  'leveraging-partnerships-for-resource-mobilization.indicators.1.denominator':
    'acordos em que mudou uma pessoa de contacto',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.0.step':
    'Reúna todos os acordos em curso e assinale quais indicam contribuições e quais indicam uma saída.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.1.step':
    'Telefone ao parceiro do acordo mais importante e pergunte-lhe o que julga ter prometido.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.2.step':
    'Escreva um anexo de uma página: quem dá o quê e até quando, a quem pertence o resultado, como termina.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.3.step':
    'Chegue a acordo sobre ele com esse parceiro e designe de cada lado um contacto e quem o substitui.',
  'leveraging-partnerships-for-resource-mobilization.firstThirtyDays.4.step':
    'Inscreva no calendário a primeira reunião trimestral.',
  'leveraging-partnerships-for-resource-mobilization.roles.0.role': 'Responsável pelas parcerias',
  'leveraging-partnerships-for-resource-mobilization.roles.0.task':
    'Mantém o registo e pede o que foi prometido.',
  'leveraging-partnerships-for-resource-mobilization.roles.1.task': 'Escreve o anexo sobre direitos e saída.',
  'leveraging-partnerships-for-resource-mobilization.roles.2.role': 'Contacto do parceiro',
  'leveraging-partnerships-for-resource-mobilization.roles.2.task':
    'Comunica as contribuições e designa quem o substitui.',
  'leveraging-partnerships-for-resource-mobilization.roles.3.task':
    'Diz o que falta e recebe o que é entregue.',
  'leveraging-partnerships-for-resource-mobilization.effort.basis':
    'Uma instituição com dez acordos em curso.',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.0.work': 'Registo, e anexo para um acordo',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.1.work':
    'Acompanhamento de uma parceria, por ano',
  'leveraging-partnerships-for-resource-mobilization.effort.ranges.2.work':
    'Uma nova parceria, da primeira conversa à assinatura',
  'leveraging-partnerships-for-resource-mobilization.example.place': 'Rede HISP, DHIS2',
  'leveraging-partnerships-for-resource-mobilization.example.fact':
    'Até ao fim de 2022, 59 países tinham implementado o DHIS2 para a vigilância da COVID-19, a vacinação ou ambas. Fizeram-no as suas próprias equipas com a rede HISP e o seu centro, e os fundos de emergência chegaram através da rede, vindos dos CDC dos Estados Unidos, da Norad e da Gavi.',
  'strategic-funding.pitfalls.0':
    'A manutenção é pedida todos os anos como um projeto, e todos os anos começa tarde.',
  'strategic-funding.pitfalls.1': 'A subvenção paga funções novas, e o orçamento para reparações é zero.',
  'strategic-funding.pitfalls.2': 'Os custos em moeda estrangeira são previstos à taxa de câmbio atual.',
  'strategic-funding.pitfalls.3': 'O mesmo texto é enviado a todos os financiadores.',
  'strategic-funding.indicators.0.name': 'Manutenção paga pelo orçamento do Estado',
  'strategic-funding.indicators.0.numerator':
    'manutenção dos serviços baseados em código aberto paga pelo orçamento do Estado',
  'strategic-funding.indicators.0.denominator': 'toda a manutenção desses serviços',
  'strategic-funding.indicators.1.name': 'Êxito das propostas',
  'strategic-funding.indicators.1.numerator': 'propostas aprovadas',
  'strategic-funding.indicators.1.denominator': 'propostas decididas no ano',
  'strategic-funding.firstThirtyDays.0.step':
    'Liste os serviços baseados em código aberto com a manutenção anual, a fonte do dinheiro e o mês em que termina.',
  'strategic-funding.firstThirtyDays.1.step':
    'Assinale aqueles cujo dinheiro termina antes do início do próximo orçamento.',
  'strategic-funding.firstThirtyDays.2.step':
    'Pergunte ao ministério das finanças pelo calendário orçamental e pelo código em que a manutenção pode ser inscrita.',
  'strategic-funding.firstThirtyDays.3.step':
    'Escreva o pedido de uma rubrica: quanto custa, o que substitui, o que para se não for paga.',
  'strategic-funding.firstThirtyDays.4.step':
    'Entregue-o antes da data do calendário, ou acorde uma solução transitória até à data seguinte.',
  'strategic-funding.roles.0.task': 'Abre a rubrica e defende-a nas negociações.',
  'strategic-funding.roles.1.task': 'Indica a manutenção à parte do trabalho novo.',
  'strategic-funding.roles.2.role': 'Responsável pela angariação de fundos',
  'strategic-funding.roles.2.task': 'Mantém o calendário dos financiadores e as suas condições.',
  'strategic-funding.roles.3.task': 'Diz que código e que prova aceita.',
  'strategic-funding.effort.basis': 'Cinco serviços baseados em código aberto num ministério.',
  'strategic-funding.effort.ranges.0.work': 'Tabela da manutenção e das suas fontes',
  'strategic-funding.effort.ranges.1.work': 'Fundamentação de uma rubrica orçamental',
  'strategic-funding.effort.ranges.2.work': 'Uma proposta a um financiador',
  'strategic-funding.example.fact':
    'O orçamento federal paga a manutenção de tecnologia de base de código aberto através do Sovereign Tech Fund: estiveram disponíveis 11,5 milhões de euros para 2023, e foram atribuídos 17 milhões para 2024.',
  'human-resource-planning-and-allocation.pitfalls.0':
    'Os postos têm designações de uma tabela salarial antiga, e ninguém com a competência se pode candidatar.',
  'human-resource-planning-and-allocation.pitfalls.1':
    'Há consultores que ocupam postos durante anos, e são contados como pessoal próprio.',
  'human-resource-planning-and-allocation.pitfalls.2':
    'O plano conta quem constrói, e esquece quem opera o sistema e responde aos seus utilizadores.',
  'human-resource-planning-and-allocation.pitfalls.3': 'Uma vaga é anunciada uma só vez, no jornal oficial.',
  'human-resource-planning-and-allocation.indicators.0.name': 'Tempo até preencher um posto',
  'human-resource-planning-and-allocation.indicators.0.numerator':
    'mediana dos meses entre a abertura da vaga e o primeiro dia do novo trabalhador',
  'human-resource-planning-and-allocation.indicators.0.unit': 'meses',
  'human-resource-planning-and-allocation.indicators.1.name': 'Permanência depois da formação',
  'human-resource-planning-and-allocation.indicators.1.numerator':
    'pessoas num posto técnico dois anos depois de formação paga',
  'human-resource-planning-and-allocation.indicators.1.denominator':
    'pessoas que concluíram formação paga há dois anos',
  'human-resource-planning-and-allocation.firstThirtyDays.0.step':
    'Escreva para um programa os postos dos próximos dois anos por função, e quem ocupa cada um hoje.',
  'human-resource-planning-and-allocation.firstThirtyDays.1.step':
    'Assinale os postos ocupados por um consultor, por uma só pessoa ou por ninguém.',
  'human-resource-planning-and-allocation.firstThirtyDays.2.step':
    'Pergunte ao serviço de pessoal pela designação, pelo salário e pela via legal mais rápida para os três mais urgentes.',
  'human-resource-planning-and-allocation.firstThirtyDays.3.step':
    'Junte um trabalhador a cada consultor que ocupa um posto.',
  'human-resource-planning-and-allocation.firstThirtyDays.4.step':
    'Obtenha a aprovação do plano com datas e anuncie a primeira vaga onde os especialistas procuram.',
  'human-resource-planning-and-allocation.roles.0.task':
    'Abre postos e carreiras técnicas, e mede o tempo até os preencher.',
  'human-resource-planning-and-allocation.roles.1.task': 'Responde pelo plano de pessoal.',
  'human-resource-planning-and-allocation.roles.2.task': 'Aprova os postos e os suplementos.',
  'human-resource-planning-and-allocation.roles.3.task':
    'Junta as pessoas em pares, forma-as, e avisa cedo de quem pode sair.',
  'human-resource-planning-and-allocation.effort.basis': 'Um programa com vinte postos.',
  'human-resource-planning-and-allocation.effort.ranges.0.work': 'Plano de pessoal com aprovação',
  'human-resource-planning-and-allocation.effort.ranges.1.work': 'Preenchimento de um posto',
  'human-resource-planning-and-allocation.effort.ranges.2.work': 'Revisão anual',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.0':
    'Os créditos de nuvem esgotam-se num mês para o qual não há orçamento.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.1':
    'Uma ferramenta doada é gratuita até um número de utilizadores que o serviço depressa ultrapassa.',
  'mobilizing-in-kind-contributions-and-technical-expertise.pitfalls.2':
    'Um voluntário recebe direitos de administração, e conserva-os depois de sair.',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.name':
    'Ofertas com substituição prevista',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.numerator':
    'ofertas que terminam dentro de 12 meses e cuja substituição está decidida',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.0.denominator':
    'ofertas que terminam dentro de 12 meses',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.name':
    'Parte das ofertas no custo de funcionamento',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.numerator':
    'valor anual das ofertas em uso',
  'mobilizing-in-kind-contributions-and-technical-expertise.indicators.1.denominator':
    'custo anual de funcionamento dos serviços que as usam, incluindo as ofertas',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.0.step':
    'Pergunte a cada equipa que ferramentas, créditos e dados usa sem pagar, e que pessoas a ajudam sem remuneração.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.1.step':
    'Inscreva cada oferta com quem a fez, o valor, a condição e a data de fim; «desconhecido» também é um dado.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.2.step':
    'Procure o preço completo da que termina primeiro.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.3.step':
    'Decida quanto a ela: pagar, substituí-la por uma aberta ou passar sem ela.',
  'mobilizing-in-kind-contributions-and-technical-expertise.firstThirtyDays.4.step':
    'Assine uma regra: nenhuma oferta sem uma linha no registo.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.0.task':
    'Comunica as ofertas antes de as usar.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.1.task':
    'Mantém o registo e avisa seis meses antes de um fim.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.2.task':
    'Verifica as condições e a lei sobre doações ao Estado.',
  'mobilizing-in-kind-contributions-and-technical-expertise.roles.3.task':
    'Regista o valor nas contas e prepara o fim.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.basis':
    'Uma instituição com cerca de vinte ofertas em uso.',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.0.work': 'Primeiro registo',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.1.work':
    'Verificação de uma oferta',
  'mobilizing-in-kind-contributions-and-technical-expertise.effort.ranges.2.work':
    'Atualização do registo, por ano',
  'maximizing-open-source-resource-networks.pitfalls.0':
    'Os delegados mudam em cada reunião, e ninguém sabe a quem perguntar.',
  'maximizing-open-source-resource-networks.pitfalls.1':
    'Um texto de concurso estrangeiro é copiado juntamente com a lei em que assenta.',
  'maximizing-open-source-resource-networks.pitfalls.2':
    'As visitas de estudo tomam o lugar da troca de documentos.',
  'maximizing-open-source-resource-networks.pitfalls.3':
    'A lista de correio de uma rede vai para uma caixa que ninguém lê.',
  'maximizing-open-source-resource-networks.indicators.0.name': 'Perguntas respondidas por pares',
  'maximizing-open-source-resource-networks.indicators.0.numerator':
    'perguntas feitas às redes que tiveram uma resposta útil',
  'maximizing-open-source-resource-networks.indicators.0.denominator': 'perguntas feitas às redes',
  'maximizing-open-source-resource-networks.indicators.1.name': 'Custo evitado pela reutilização',
  'maximizing-open-source-resource-networks.indicators.1.numerator':
    'custo estimado de fazer o que foi recebido de outros',
  'maximizing-open-source-resource-networks.indicators.1.unit': 'unidades monetárias',
  'maximizing-open-source-resource-networks.firstThirtyDays.0.step':
    'Escolha o sistema mais importante e encontre três países que o operem.',
  'maximizing-open-source-resource-networks.firstThirtyDays.1.step':
    'Escreva a cada um com uma pergunta concreta e algo que possa oferecer.',
  'maximizing-open-source-resource-networks.firstThirtyDays.2.step':
    'Peça um documento: um plano, um contrato, um curso, uma tradução.',
  'maximizing-open-source-resource-networks.firstThirtyDays.3.step':
    'Adapte-o e anote a sua origem e a sua licença.',
  'maximizing-open-source-resource-networks.firstThirtyDays.4.step':
    'Devolva o que alterou e indique quem irá à próxima reunião de utilizadores.',
  'maximizing-open-source-resource-networks.roles.0.role': 'Delegado designado',
  'maximizing-open-source-resource-networks.roles.0.task':
    'Permanece durante anos e escreve uma página depois de cada reunião.',
  'maximizing-open-source-resource-networks.roles.1.task':
    'Diz que questões estão por resolver e o que pode ser partilhado.',
  'maximizing-open-source-resource-networks.roles.2.role': 'Responsável pela tradução',
  'maximizing-open-source-resource-networks.roles.2.task':
    'Torna os materiais utilizáveis nos dois sentidos.',
  'maximizing-open-source-resource-networks.roles.3.task':
    'Mantém o mapa das redes e a lista do que foi reutilizado.',
  'maximizing-open-source-resource-networks.effort.basis': 'Três sistemas que outros países também operam.',
  'maximizing-open-source-resource-networks.effort.ranges.0.work': 'Mapa e primeiros contactos',
  'maximizing-open-source-resource-networks.effort.ranges.1.work': 'Adoção de um documento',
  'maximizing-open-source-resource-networks.effort.ranges.2.work': 'Participação numa rede, por ano',
  'maximizing-open-source-resource-networks.example.place': 'Serra Leoa, Sri Lanka e Uganda',
  'maximizing-open-source-resource-networks.example.fact':
    'Cinquenta e cinco países adaptaram os seus sistemas de saúde DHIS2 para comunicar casos de COVID-19. Um estudo sobre estes três indica como fatores que o tornaram possível a plataforma, a sua comunidade de prática, o reforço de capacidades a longo prazo e a autonomia local.',
};
