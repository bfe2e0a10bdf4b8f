/** The texts of “digital-governance-and-sovereignty” in Portuguese. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'digital-sovereignty-and-policy-formulation.pitfalls.0':
    'A soberania é medida pelo lugar onde está o servidor, e não por quem pode alterar, deslocar ou desligar o sistema.',
  'digital-sovereignty-and-policy-formulation.pitfalls.1': 'O registo lista tudo e não ordena nada.',
  'digital-sovereignty-and-policy-formulation.pitfalls.2':
    'O alojamento nacional substitui uma dependência por outra, a de uma só empresa local.',
  'digital-sovereignty-and-policy-formulation.indicators.0.name':
    'Sistemas críticos com uma saída experimentada',
  'digital-sovereignty-and-policy-formulation.indicators.0.numerator':
    'sistemas críticos cuja passagem para outro fornecedor ou alojamento foi ensaiada em 36 meses',
  'digital-sovereignty-and-policy-formulation.indicators.0.denominator': 'sistemas críticos',
  'digital-sovereignty-and-policy-formulation.indicators.1.name': 'Parte do maior fornecedor',
  'digital-sovereignty-and-policy-formulation.indicators.1.numerator':
    'despesa em software com o fornecedor que recebe a parcela mais alta',
  'digital-sovereignty-and-policy-formulation.indicators.1.denominator': 'despesa do Estado em software',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.0.step':
    'Indique vinte sistemas sem os quais o Estado para em menos de uma semana.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.1.step':
    'Escreva para cada um quem detém o código e os dados, que lei se aplica e o que a saída exigiria.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.2.step':
    'Classifique com o organismo de segurança a probabilidade e o dano, em intervalos, e assinale os três piores.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.3.step':
    'Escolha para cada um dos três uma medida, com responsável, custo e data.',
  'digital-sovereignty-and-policy-formulation.firstThirtyDays.4.step':
    'Apresente a página à comissão do conselho de ministros, com indicação do que não se sabe.',
  'digital-sovereignty-and-policy-formulation.roles.0.role': 'Ministério responsável pela política digital',
  'digital-sovereignty-and-policy-formulation.roles.0.task': 'Mantém o registo e redige a política.',
  'digital-sovereignty-and-policy-formulation.roles.1.role': 'Organismo de segurança',
  'digital-sovereignty-and-policy-formulation.roles.1.task':
    'Classifica as dependências e protege o que é confidencial.',
  'digital-sovereignty-and-policy-formulation.roles.2.role': 'Responsáveis pelos sistemas críticos',
  'digital-sovereignty-and-policy-formulation.roles.2.task': 'Descrevem a saída e ensaiam-na.',
  'digital-sovereignty-and-policy-formulation.roles.3.task': 'Paga as medidas prioritárias.',
  'digital-sovereignty-and-policy-formulation.effort.basis':
    'Um país com cerca de cinquenta sistemas críticos.',
  'digital-sovereignty-and-policy-formulation.effort.ranges.0.work': 'Primeiro registo com classificações',
  'digital-sovereignty-and-policy-formulation.effort.ranges.1.work': 'Política com consulta',
  'digital-sovereignty-and-policy-formulation.effort.ranges.2.work': 'Renovação anual',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.0':
    'Quem faz a revisão é pago pela entidade que opera o sistema revisto.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.1':
    'O organismo só pode examinar depois de uma queixa.',
  'oversight-and-accountability-in-open-source-digital-governance.pitfalls.2':
    'A supervisão chega ao código, e não às configurações, aos registos de eventos e aos contratos.',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.name':
    'Pontos encerrados a tempo',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.numerator':
    'pontos das revisões encerrados até à sua data',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.0.denominator':
    'pontos das revisões cujo prazo terminou',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.name':
    'Queixas respondidas a tempo',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.numerator':
    'queixas respondidas no prazo prometido',
  'oversight-and-accountability-in-open-source-digital-governance.indicators.1.denominator':
    'queixas recebidas',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.0.step':
    'Indique os sistemas que decidem sobre os direitos ou o dinheiro de muitas pessoas.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.1.step':
    'Escreva para cada um quem o construiu, quem o opera e quem o examinou de fora pela última vez, com a data.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.2.step':
    'Pergunte ao tribunal de contas e à autoridade de proteção de dados quais deles poderiam rever no prazo de um ano.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.3.step':
    'Publique a lista até onde a lei permitir, incluindo os campos vazios.',
  'oversight-and-accountability-in-open-source-digital-governance.firstThirtyDays.4.step':
    'Acorde a primeira revisão: âmbito, acesso, data e quem responde pelo seguimento.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.role':
    'Tribunal de contas ou outro organismo independente',
  'oversight-and-accountability-in-open-source-digital-governance.roles.0.task': 'Revê e publica.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.1.task':
    'Dá acesso ao código, às configurações, aos registos de eventos e aos contratos.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.role': 'Comissão parlamentar',
  'oversight-and-accountability-in-open-source-digital-governance.roles.2.task':
    'Pergunta todos os anos que seguimento tiveram os pontos.',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.role': 'Membros da sociedade civil',
  'oversight-and-accountability-in-open-source-digital-governance.roles.3.task':
    'Fazem as perguntas que quem está dentro não faz.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.basis':
    'Dez sistemas importantes num país.',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.0.work':
    'Lista e quadro das responsabilidades',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.1.work':
    'Revisão de um sistema',
  'oversight-and-accountability-in-open-source-digital-governance.effort.ranges.2.work':
    'Seguimento de uma revisão',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.0':
    'A lei enuncia uma preferência, e as regras de contratação de grau inferior ficam como estavam.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.1':
    'O dever de publicar não conhece exceção por razões de segurança, e ninguém o cumpre.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.2':
    'A data para o decreto passa, e os funcionários públicos esperam por ele.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.pitfalls.3':
    'Uma definição própria de código aberto deixa de fora licenças usadas em todo o mundo.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.name':
    'Casos que podem ser lidos',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.numerator':
    'decisões ao abrigo da regra cujas razões podem ser lidas',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.0.denominator':
    'decisões a que a regra se aplicava',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.name':
    'Exceções invocadas',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.numerator':
    'decisões em que se usou uma exceção',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.indicators.1.frequency':
    'todos os anos, por razão',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.0.step':
    'Liste os artigos da lei que dizem respeito à compra, à titularidade, à publicação e ao arquivo de software.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.1.step':
    'Tome uma compra, uma publicação e um projeto conjunto, e anote onde a lei os travou ou ajudou.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.2.step':
    'Assinale o que um decreto ou uma circular pode resolver sem o parlamento.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.3.step':
    'Redija esse texto numa página, com o código aberto definido por uma lista aceite de licenças.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.firstThirtyDays.4.step':
    'Envie-o aos ministérios da justiça e das finanças e à autoridade da contratação pública, com uma data para objeções.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.0.task':
    'Revê a lei e redige a alteração mais pequena que funcione.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.role':
    'Autoridade da contratação pública',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.1.task':
    'Altera os formulários e as regras de grau inferior à lei.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.2.task':
    'Apresenta casos e forma os funcionários públicos.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.role': 'Parlamento',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.roles.3.task':
    'Aprova e pede uma avaliação ao fim de dois anos.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.basis':
    'Um país e cerca de oito leis.',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.0.work':
    'Revisão com casos',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.1.work':
    'Circular ou decreto',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.effort.ranges.2.work':
    'Lei, só a parte do ministério',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.place': 'Uruguai',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software.example.fact':
    'Uma lei de dezembro de 2013 obriga o Estado a preferir licenças de software livre e a dar razões quando escolhe outras. O seu decreto devia sair antes de julho de 2014 e foi aprovado em 30 de janeiro de 2015.',
  'international-cooperation-and-digital-sovereignty.pitfalls.0':
    'Um acordo de empréstimo fixa o produto, e o ministério da tecnologia lê-o depois da assinatura.',
  'international-cooperation-and-digital-sovereignty.pitfalls.1':
    'Os delegados aceitam um fluxo de dados sem perguntar quem o pode interromper.',
  'international-cooperation-and-digital-sovereignty.pitfalls.2':
    'Um projeto conjunto tem um lançamento, e nenhum orçamento para o terceiro ano.',
  'international-cooperation-and-digital-sovereignty.indicators.0.name': 'Revisões feitas a tempo',
  'international-cooperation-and-digital-sovereignty.indicators.0.numerator':
    'acordos revistos até à sua data de revisão',
  'international-cooperation-and-digital-sovereignty.indicators.0.denominator':
    'acordos cuja data de revisão passou',
  'international-cooperation-and-digital-sovereignty.indicators.1.name':
    'Custo da partilha em relação à construção própria',
  'international-cooperation-and-digital-sovereignty.indicators.1.numerator':
    'pagamentos do país por software partilhado',
  'international-cooperation-and-digital-sovereignty.indicators.1.denominator':
    'custo estimado das mesmas funções construídas sem parceiros',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.0.step':
    'Pergunte aos ministérios dos negócios estrangeiros, das finanças e da tecnologia pelos acordos em vigor que dizem respeito a dados ou tecnologia.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.1.step':
    'Liste-os com o parceiro, o objeto, a data de fim e a cláusula de saída.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.2.step':
    'Avalie um deles numa página: controlo, custo, direitos dos cidadãos, saída.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.3.step':
    'Mostre a página a quem negoceia o próximo acordo.',
  'international-cooperation-and-digital-sovereignty.firstThirtyDays.4.step':
    'Obtenha uma decisão segundo a qual nenhum projeto de acordo é rubricado sem uma página destas.',
  'international-cooperation-and-digital-sovereignty.roles.0.role': 'Ministério dos negócios estrangeiros',
  'international-cooperation-and-digital-sovereignty.roles.0.task':
    'Mantém o registo e pede a avaliação antes da assinatura.',
  'international-cooperation-and-digital-sovereignty.roles.1.role': 'Consultor técnico',
  'international-cooperation-and-digital-sovereignty.roles.1.task':
    'Lê os anexos sobre dados, normas e produtos.',
  'international-cooperation-and-digital-sovereignty.roles.2.role': 'Autoridade de proteção de dados',
  'international-cooperation-and-digital-sovereignty.roles.2.task': 'Aprecia as transferências.',
  'international-cooperation-and-digital-sovereignty.roles.3.role': 'Delegado ao projeto comum',
  'international-cooperation-and-digital-sovereignty.roles.3.task':
    'Leva as necessidades e comunica o custo.',
  'international-cooperation-and-digital-sovereignty.effort.basis': 'Cerca de quinze acordos em vigor.',
  'international-cooperation-and-digital-sovereignty.effort.ranges.0.work': 'Registo',
  'international-cooperation-and-digital-sovereignty.effort.ranges.1.work': 'Uma avaliação',
  'international-cooperation-and-digital-sovereignty.effort.ranges.2.work':
    'Participação num projeto comum, por ano',
  'international-cooperation-and-digital-sovereignty.example.place': 'Estónia e Finlândia',
  'international-cooperation-and-digital-sovereignty.example.fact':
    'Os dois primeiros-ministros assinaram em 2013 um memorando sobre o X-Road. O seu código-fonte foi publicado sob a licença MIT em 2015 e 2016, e em 2017 os dois Estados fundaram para ele um instituto comum, pago pelos dois orçamentos.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.0':
    'O Estado é titular dos dados no papel, e só o parceiro consegue ler o formato.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.1':
    'Garantiu-se ao parceiro uma receita mínima, e o uso permanece baixo.',
  'public-private-partnerships-and-national-digital-ecosystems.pitfalls.2':
    'O custo da saída nunca foi calculado, e por isso ela nunca é usada.',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.name':
    'Custo por uso em relação ao plano',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.numerator':
    'custo de cada transação para a parte pública',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.0.denominator':
    'custo previsto de cada transação',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.name':
    'Tarefas que a equipa pública sabe fazer',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.numerator':
    'tarefas do plano de saída que a equipa pública fez sem ajuda no último ano',
  'public-private-partnerships-and-national-digital-ecosystems.indicators.1.denominator':
    'tarefas do plano de saída',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.0.step':
    'Liste os contratos de parceria em curso para infraestrutura digital, com data de fim e garantias.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.1.step':
    'Leia num deles as cláusulas sobre código, dados, preços e saída, com um jurista e um engenheiro em conjunto.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.2.step':
    'Peça ao parceiro uma cópia completa do código e dos dados protegidos, e deixe a equipa pública tentar usá-la.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.3.step':
    'Registe o que faltava e quanto custaria sair.',
  'public-private-partnerships-and-national-digital-ecosystems.firstThirtyDays.4.step':
    'Acorde com o parceiro uma data para um ensaio.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.role': 'Ministério contratante',
  'public-private-partnerships-and-national-digital-ecosystems.roles.0.task':
    'Responde pelos objetivos e dirige o parceiro.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.role': 'Equipa técnica pública',
  'public-private-partnerships-and-national-digital-ecosystems.roles.1.task':
    'Compreende o sistema e ensaia a saída.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.role':
    'Unidade de parcerias do ministério das finanças',
  'public-private-partnerships-and-national-digital-ecosystems.roles.2.task':
    'Verifica garantias, riscos e preços.',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.role': 'Parceiro',
  'public-private-partnerships-and-national-digital-ecosystems.roles.3.task':
    'Entrega código, dados e contas como foi acordado.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.basis': 'Um contrato em curso.',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.0.work':
    'Leitura do contrato, e primeira cópia dos dados e do código',
  'public-private-partnerships-and-national-digital-ecosystems.effort.ranges.1.work': 'Ensaio da saída',
};
