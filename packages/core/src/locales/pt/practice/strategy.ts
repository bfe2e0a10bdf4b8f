/** The texts of “strategy” in Portuguese. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.pitfalls.0':
    'O desconto do primeiro contrato é tomado como o preço de todos os anos; nenhuma tabela mostra o preço na renovação.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.1':
    'Os salários são contados sem as contribuições da entidade empregadora, as férias e a formação, e o pessoal próprio parece mais barato do que é.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.2':
    'Os custos iguais nas duas opções são somados a ambos os totais, e a diferença parece pequena demais para ser discutida.',
  'analysing-labour-costs-versus-licencing-costs.pitfalls.3':
    'A comparação é escrita depois da decisão, para a justificar.',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.name': 'Custo real em relação ao previsto',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.numerator':
    'custo real do serviço no seu segundo ano',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.denominator': 'custo desse ano na comparação',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.unit': 'quociente',
  'analysing-labour-costs-versus-licencing-costs.indicators.0.frequency': 'uma vez por comparação',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.name': 'Parte da despesa que fica no país',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.numerator':
    'pagamentos pelo serviço a pessoas e empresas do país',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.denominator':
    'todos os pagamentos pelo serviço',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.unit': 'por cento',
  'analysing-labour-costs-versus-licencing-costs.indicators.1.frequency': 'todos os anos',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.0.step':
    'Liste as licenças e subscrições a renovar nos próximos 18 meses, com a data e o montante.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.1.step':
    'Escolha a renovação de maior montante para a qual exista um candidato de código aberto.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.2.step':
    'Reúna a tabela salarial, as contribuições da entidade empregadora e duas propostas datadas de suporte.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.3.step':
    'Preencha uma tabela para as duas opções ao longo de cinco anos e mostre à parte os custos que diferem.',
  'analysing-labour-costs-versus-licencing-costs.firstThirtyDays.4.step':
    'Apresente a tabela ao responsável pelo orçamento, com os três números menos certos assinalados.',
  'analysing-labour-costs-versus-licencing-costs.roles.0.role': 'Responsável pelo orçamento',
  'analysing-labour-costs-versus-licencing-costs.roles.0.task':
    'Fixa o período, a taxa de desconto e os números dos salários, e assina a tabela.',
  'analysing-labour-costs-versus-licencing-costs.roles.1.role': 'Responsável pelo sistema',
  'analysing-labour-costs-versus-licencing-costs.roles.1.task':
    'Descreve o serviço, os seus utilizadores e o nível de suporte que as duas opções têm de atingir.',
  'analysing-labour-costs-versus-licencing-costs.roles.2.role': 'Comprador público',
  'analysing-labour-costs-versus-licencing-costs.roles.2.task':
    'Fornece as datas de renovação, os preços de tabela e os descontos dos contratos.',
  'analysing-labour-costs-versus-licencing-costs.roles.3.role': 'Gabinete de código aberto',
  'analysing-labour-costs-versus-licencing-costs.roles.3.task':
    'Encontra o candidato de código aberto e confirma o custo de pessoal junto de utilizadores de outras instituições.',
  'analysing-labour-costs-versus-licencing-costs.effort.basis':
    'Um serviço com até 1 000 utilizadores, duas opções, com os contratos e as tabelas salariais disponíveis.',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.0.work': 'Primeira comparação',
  'analysing-labour-costs-versus-licencing-costs.effort.ranges.1.work':
    'Confronto com o custo real, todos os anos',
  'analysing-labour-costs-versus-licencing-costs.example.place': 'Munique, Alemanha',
  'analysing-labour-costs-versus-licencing-costs.example.fact':
    'Em novembro de 2012, a cidade comparou três opções para os seus postos de trabalho: pouco mais de 34 milhões de euros com Windows e Microsoft Office, pouco menos de 30 milhões com Windows e um pacote de escritório aberto, menos de 23 milhões com Linux. Cerca de 22 milhões para pessoal e formação foram considerados iguais nas três. Em 2017, a cidade decidiu voltar atrás.',
  'capacity-building.pitfalls.0':
    'Os cursos são marcados primeiro e os sistemas escolhidos depois, e as pessoas aprendem ferramentas que a instituição não usa.',
  'capacity-building.pitfalls.1':
    'A única pessoa capaz de alterar um sistema é promovida e deixa a equipa antes de alguém ter trabalhado com ela.',
  'capacity-building.pitfalls.2':
    'O pessoal próprio pode ler o código mas não pode pôr nada em produção, e a competência nunca é usada.',
  'capacity-building.indicators.0.name': 'Tempo até à primeira alteração própria',
  'capacity-building.indicators.0.numerator':
    'mediana dos dias entre a chegada de um técnico e a sua primeira alteração em produção',
  'capacity-building.indicators.0.unit': 'dias',
  'capacity-building.indicators.0.frequency': 'todos os semestres',
  'capacity-building.indicators.1.name': 'Sistemas que assentam numa só pessoa',
  'capacity-building.indicators.1.numerator':
    'sistemas, entre os dez, em que uma só pessoa fez pelo menos quatro quintos das alterações de um ano',
  'capacity-building.indicators.1.denominator': 'os dez sistemas mais importantes',
  'capacity-building.firstThirtyDays.0.step':
    'Acorde com a direção quais são os dez sistemas mais importantes e escreva porquê.',
  'capacity-building.firstThirtyDays.1.step':
    'Leia os registos de alterações desses dez e anote, por entidade empregadora, quem fez alterações nos últimos 12 meses.',
  'capacity-building.firstThirtyDays.2.step':
    'Peça ao fornecedor de um sistema acesso de dois trabalhadores ao repositório e aos ambientes de construção e de testes.',
  'capacity-building.firstThirtyDays.3.step':
    'Encarregue essas duas pessoas de pôr em produção uma pequena alteração, em conjunto com o fornecedor.',
  'capacity-building.firstThirtyDays.4.step':
    'Inscreva por escrito nas suas funções meio dia por semana para alterações deste tipo.',
  'capacity-building.roles.0.role': 'Responsável pela informática',
  'capacity-building.roles.0.task': 'Decide quais são os dez sistemas e liberta as horas.',
  'capacity-building.roles.1.role': 'Recursos humanos',
  'capacity-building.roles.1.task':
    'Descreve postos e funções em que alterar sistemas faz parte do trabalho.',
  'capacity-building.roles.2.task':
    'Designa dois trabalhadores para cada sistema e abre-lhes o processo de publicação.',
  'capacity-building.roles.3.role': 'Fornecedor',
  'capacity-building.roles.3.task':
    'Dá acesso, revê as primeiras alterações e explica o que não está escrito.',
  'capacity-building.effort.basis':
    'Uma instituição com dez sistemas e dois trabalhadores para cada um; os fornecedores dão acesso sem novo contrato.',
  'capacity-building.effort.ranges.0.work': 'Leitura dos registos de alterações de dez sistemas',
  'capacity-building.effort.ranges.1.work': 'Primeira alteração própria num sistema, dois trabalhadores',
  'capacity-building.effort.ranges.2.work': 'Aprendizagem e pequenas alterações, um trabalhador, por ano',
  'platform-and-tool-selection.pitfalls.0':
    'A lista de necessidades é copiada do folheto do produto preferido.',
  'platform-and-tool-selection.pitfalls.1':
    'As estrelas e os descarregamentos são tomados por vitalidade, e ninguém conta as pessoas que podem integrar uma alteração.',
  'platform-and-tool-selection.pitfalls.2':
    'O ensaio é feito só pela unidade de informática, com dados de exemplo, e nada diz sobre o trabalho real.',
  'platform-and-tool-selection.indicators.0.name': 'Produtos escolhidos que perduraram',
  'platform-and-tool-selection.indicators.0.numerator':
    'produtos escolhidos há três anos que estão em uso e tiveram uma versão publicada nos últimos 12 meses',
  'platform-and-tool-selection.indicators.0.denominator': 'produtos escolhidos há três anos',
  'platform-and-tool-selection.indicators.1.name': 'Tempo entre a necessidade e a decisão',
  'platform-and-tool-selection.indicators.1.numerator':
    'mediana dos dias entre a necessidade escrita e a decisão datada',
  'platform-and-tool-selection.firstThirtyDays.0.step':
    'Tome uma necessidade que levará a um novo sistema este ano e designe os três decisores.',
  'platform-and-tool-selection.firstThirtyDays.1.step':
    'Fixe de oito a doze critérios com as suas ponderações, assine-os e date-os antes que alguém examine produtos.',
  'platform-and-tool-selection.firstThirtyDays.2.step':
    'Procure em dois registos e numa plataforma de código, e conserve todos os candidatos com licença aberta.',
  'platform-and-tool-selection.firstThirtyDays.3.step':
    'Preencha a tabela para os três melhores, com o estado de cada projeto lido no seu repositório.',
  'platform-and-tool-selection.firstThirtyDays.4.step':
    'Marque as datas de um teste do primeiro escolhido por cinco utilizadores reais.',
  'platform-and-tool-selection.roles.0.task': 'Enuncia a necessidade e traz os utilizadores para o teste.',
  'platform-and-tool-selection.roles.1.role': 'Responsável pela arquitetura de sistemas',
  'platform-and-tool-selection.roles.1.task':
    'Aprecia a adequação aos sistemas existentes e lê os repositórios.',
  'platform-and-tool-selection.roles.2.role': 'Responsável pela segurança da informação',
  'platform-and-tool-selection.roles.2.task':
    'Verifica como cada candidato trata as comunicações de vulnerabilidades.',
  'platform-and-tool-selection.roles.3.task':
    'Guarda os modelos de documentos, a lista dos registos e as folhas de pontuação anteriores.',
  'platform-and-tool-selection.effort.basis':
    'Um sistema de dimensão média, três candidatos, cinco utilizadores para o teste.',
  'platform-and-tool-selection.effort.ranges.0.work': 'Critérios, procura e folha de pontuação',
  'platform-and-tool-selection.effort.ranges.1.work': 'Ensaio com utilizadores',
  'platform-and-tool-selection.effort.ranges.2.work': 'Exame anual do estado de um produto',
  'platform-and-tool-selection.example.place': 'Itália',
  'platform-and-tool-selection.example.fact':
    'As orientações em vigor desde 9 de maio de 2019 dão execução aos artigos 68 e 69 do código da administração digital. A administração descreve a sua necessidade, examina depois o software para reutilização e o código aberto, e só então outras soluções, e compara tudo por escrito.',
  'software-contribution-governance.pitfalls.0':
    'Cada linha precisa de uma aprovação, e o pessoal contribui a partir de contas privadas ou não contribui.',
  'software-contribution-governance.pitfalls.1':
    'A aprovação cabe a um só jurista, e os pedidos esperam quando essa pessoa está ausente.',
  'software-contribution-governance.pitfalls.2':
    'Os contratos de trabalho nada dizem sobre código, e a falta do direito de o publicar descobre-se num litígio.',
  'software-contribution-governance.pitfalls.3':
    'A regra abrange os trabalhadores e esquece os adjudicatários, que escrevem grande parte do código.',
  'software-contribution-governance.indicators.0.name': 'Tempo até à resposta',
  'software-contribution-governance.indicators.0.numerator':
    'mediana dos dias entre um pedido para contribuir e a sua resposta',
  'software-contribution-governance.indicators.0.frequency': 'todos os trimestres',
  'software-contribution-governance.indicators.1.name': 'Contribuições que não exigiram pedido',
  'software-contribution-governance.indicators.1.numerator':
    'contribuições que a regra permite sem autorização',
  'software-contribution-governance.indicators.1.denominator':
    'todas as contribuições do pessoal e dos adjudicatários',
  'software-contribution-governance.firstThirtyDays.0.step':
    'Pergunte a dez técnicos se contribuíram no último ano e o que impediu os que não o fizeram.',
  'software-contribution-governance.firstThirtyDays.1.step':
    'Escreva uma página: o que não precisa de autorização, o que precisa, quem responde e em quantos dias.',
  'software-contribution-governance.firstThirtyDays.2.step':
    'Peça ao serviço jurídico que confronte a página com os contratos de trabalho e com os contratos de desenvolvimento em curso.',
  'software-contribution-governance.firstThirtyDays.3.step':
    'Obtenha a assinatura da direção da instituição e envie a página ao pessoal técnico e aos adjudicatários.',
  'software-contribution-governance.firstThirtyDays.4.step':
    'Abra o registo dos pedidos e inscreva o primeiro.',
  'software-contribution-governance.roles.0.role': 'Direção da instituição',
  'software-contribution-governance.roles.0.task': 'Assina a regra.',
  'software-contribution-governance.roles.1.task': 'Responde aos pedidos e mantém o registo.',
  'software-contribution-governance.roles.2.role': 'Serviço jurídico',
  'software-contribution-governance.roles.2.task':
    'Esclarece os direitos nos contratos de trabalho e com fornecedores.',
  'software-contribution-governance.roles.3.task':
    'Diz o que tem de ser analisado antes de qualquer publicação.',
  'software-contribution-governance.effort.basis':
    'Uma instituição com até 100 técnicos, num país cuja lei diz a quem pertence o código dos funcionários públicos.',
  'software-contribution-governance.effort.ranges.0.work': 'Regra, verificação jurídica e divulgação',
  'software-contribution-governance.effort.ranges.1.work':
    'Resposta aos pedidos e manutenção do registo, por ano',
  'software-contribution-governance.example.place': 'França',
  'software-contribution-governance.example.fact':
    'A política de contribuição da administração central foi validada em 15 de fevereiro de 2018 e está guardada num repositório público. Uma alteração importante exige a aprovação de três organizações ministeriais e da agência de segurança; uma alteração menor, a de uma só organização.',
  'security-and-risk-management.pitfalls.0':
    'As listas de componentes são feitas uma vez, para uma auditoria, e não são renovadas em cada versão publicada.',
  'security-and-risk-management.pitfalls.1':
    'O código da aplicação é listado, e o sistema operativo e a imagem de contentor que estão por baixo ficam de fora.',
  'security-and-risk-management.pitfalls.2':
    'Os alertas vão para uma caixa de correio que não tem responsável.',
  'security-and-risk-management.pitfalls.3':
    'Um longo registo de riscos é lido todos os anos do princípio ao fim, e não se segue nenhuma decisão.',
  'security-and-risk-management.indicators.0.name': 'Idade das listas de componentes',
  'security-and-risk-management.indicators.0.numerator':
    'mediana dos dias desde a renovação da lista de componentes de um sistema em funcionamento',
  'security-and-risk-management.indicators.1.name': 'Alertas com responsável',
  'security-and-risk-management.indicators.1.numerator':
    'alertas sobre vulnerabilidades conhecidas que tiveram um responsável designado no prazo de dois dias úteis',
  'security-and-risk-management.indicators.1.denominator': 'alertas do trimestre',
  'security-and-risk-management.firstThirtyDays.0.step':
    'Registe todos os sistemas em funcionamento, com responsável e fornecedor; uma folha de cálculo é suficiente.',
  'security-and-risk-management.firstThirtyDays.1.step':
    'Produza com uma ferramenta gratuita uma lista de componentes dos três mais críticos, em SPDX ou CycloneDX.',
  'security-and-risk-management.firstThirtyDays.2.step': 'Peça as dos outros aos fornecedores, com uma data.',
  'security-and-risk-management.firstThirtyDays.3.step':
    'Carregue as listas numa ferramenta que as compare com as bases de dados de vulnerabilidades, e designe quem recebe os alertas.',
  'security-and-risk-management.firstThirtyDays.4.step':
    'Decida os prazos conforme a gravidade e publique o contacto para comunicações.',
  'security-and-risk-management.roles.0.task':
    'Responde pelas listas, pelos prazos e pelo registo de riscos.',
  'security-and-risk-management.roles.1.task':
    'Entrega a lista com cada versão e decide a data de uma correção.',
  'security-and-risk-management.roles.2.task': 'Entrega uma lista legível por máquina com cada fornecimento.',
  'security-and-risk-management.roles.3.task': 'Aceita por escrito os riscos que não são reduzidos.',
  'security-and-risk-management.effort.basis':
    'Uma instituição com trinta sistemas, dez dos quais construídos ou adaptados para ela.',
  'security-and-risk-management.effort.ranges.0.work': 'Primeiras listas de todos os sistemas',
  'security-and-risk-management.effort.ranges.1.work': 'Uma lista integrada na construção de um sistema',
  'security-and-risk-management.effort.ranges.2.work': 'Acompanhamento e tratamento dos alertas, por ano',
  'security-and-risk-management.example.place': 'Alemanha',
  'security-and-risk-management.example.fact':
    'Na openCode, a plataforma de código da administração pública, com cerca de 3 000 projetos, um programa iniciado no princípio de 2025 verifica automaticamente a atividade, as licenças, a reutilização e a segurança dos projetos, e mostra o resultado em forma de distintivos.',
  'change-management.pitfalls.0': 'Os representantes do pessoal sabem da mudança pela imprensa.',
  'change-management.pitfalls.1':
    'Os modelos de documentos e as macros são contados depois da mudança, quando as cartas já não saem bem.',
  'change-management.pitfalls.2':
    'O sistema antigo e o novo funcionam lado a lado sem data de fim, e todos ficam no antigo.',
  'change-management.indicators.0.name': 'Uso ao fim de três meses',
  'change-management.indicators.0.numerator':
    'utilizadores que no terceiro mês fizeram a sua tarefa principal no novo sistema',
  'change-management.indicators.0.denominator': 'utilizadores que mudaram de sistema',
  'change-management.indicators.0.frequency': 'uma vez por unidade que muda',
  'change-management.indicators.1.name': 'Pedidos de ajuda por utilizador',
  'change-management.indicators.1.numerator': 'pedidos de ajuda do mês',
  'change-management.indicators.1.denominator': 'utilizadores que até então mudaram de sistema',
  'change-management.indicators.1.unit': 'pedidos por utilizador',
  'change-management.indicators.1.frequency': 'todos os meses, até o número estabilizar',
  'change-management.firstThirtyDays.0.step':
    'Reúna-se com os representantes do pessoal e com os três céticos mais declarados antes de anunciar qualquer data.',
  'change-management.firstThirtyDays.1.step':
    'Conte os modelos de documentos, as macros e os ficheiros de uma unidade, e liste os dez mais usados.',
  'change-management.firstThirtyDays.2.step':
    'Dê o novo sistema primeiro a um colega em cada piso dessa unidade, como contacto para os outros.',
  'change-management.firstThirtyDays.3.step':
    'Dê o primeiro curso sobre as três tarefas mais comuns da unidade, com os documentos dela.',
  'change-management.firstThirtyDays.4.step':
    'Anuncie, só para esta unidade, o dia da mudança e o dia em que o resultado é medido.',
  'change-management.roles.0.role': 'Membro da direção de topo que apoia a mudança',
  'change-management.roles.0.task': 'É o primeiro a usar o sistema e responde pela data.',
  'change-management.roles.1.role': 'Representantes do pessoal',
  'change-management.roles.1.task': 'Acordam o tempo de formação e a forma de ouvir as queixas.',
  'change-management.roles.2.role': 'Colegas como primeiro contacto',
  'change-management.roles.2.task': 'Ajudam no local e comunicam o que não funciona.',
  'change-management.roles.3.role': 'Responsável pelo projeto',
  'change-management.roles.3.task': 'Mantém a lista dos problemas e publica-a com datas.',
  'change-management.effort.basis': 'Uma unidade de 200 utilizadores que muda de pacote de escritório.',
  'change-management.effort.ranges.0.work': 'Preparação, cursos e ajuda pela equipa do projeto',
  'change-management.effort.ranges.1.work': 'Tempo de formação dos utilizadores',
  'change-management.effort.ranges.2.work': 'Medição ao fim de três meses',
  'change-management.example.place': 'Schleswig-Holstein, Alemanha',
  'change-management.example.fact':
    'Cerca de 80 por cento dos postos de trabalho da administração do estado federado trabalham com LibreOffice; falta ainda a administração fiscal. O estado calcula em mais de 15 milhões de euros por ano os custos de licenças poupados, e em nove milhões o custo único da conversão.',
};
