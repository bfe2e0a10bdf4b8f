/** The texts of “procurement-and-legal” in Portuguese. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.pitfalls.0':
    'Anunciam-se pontos pelo caráter aberto, e depois dão-se por igual a todos os concorrentes.',
  'value-for-money-assessment.pitfalls.1':
    'Um benefício é ponderado duas vezes, uma como qualidade e outra como custo poupado.',
  'value-for-money-assessment.pitfalls.2':
    'A fórmula dos pontos do preço reage a uma só proposta muito baixa, e um valor extremo decide a ordem das outras.',
  'value-for-money-assessment.pitfalls.3':
    'As ponderações são alteradas depois do primeiro exame das propostas.',
  'value-for-money-assessment.indicators.0.name': 'Adjudicações que não foram à mais barata',
  'value-for-money-assessment.indicators.0.numerator':
    'adjudicações em que a proposta vencedora não era a mais barata',
  'value-for-money-assessment.indicators.0.denominator': 'adjudicações com mais de uma proposta',
  'value-for-money-assessment.indicators.1.name': 'Benefícios que se confirmaram',
  'value-for-money-assessment.indicators.1.numerator':
    'benefícios prometidos, além do preço, que o reexame ao fim de dois anos encontrou',
  'value-for-money-assessment.indicators.1.denominator':
    'benefícios prometidos, além do preço, nas adjudicações reexaminadas',
  'value-for-money-assessment.firstThirtyDays.0.step':
    'Tome as três últimas adjudicações de software e escreva ao lado de cada uma o que a decidiu.',
  'value-for-money-assessment.firstThirtyDays.1.step':
    'Escolha dois benefícios além do preço de que os seus serviços precisam, e escreva o que vale pontos e o que o prova.',
  'value-for-money-assessment.firstThirtyDays.2.step':
    'Experimente a nova regra nas três adjudicações antigas e veja se a ordem muda.',
  'value-for-money-assessment.firstThirtyDays.3.step':
    'Peça ao serviço jurídico que a confronte com a lei da contratação pública e com as condições dos mutuantes.',
  'value-for-money-assessment.firstThirtyDays.4.step':
    'Publique-a com as suas ponderações no próximo concurso.',
  'value-for-money-assessment.roles.0.role': 'Chefia da contratação pública',
  'value-for-money-assessment.roles.0.task': 'Responde pela regra e pelas suas ponderações.',
  'value-for-money-assessment.roles.1.task': 'Diz de que benefícios o serviço precisa e o que os prova.',
  'value-for-money-assessment.roles.2.task': 'Verifica a lei e as regras dos mutuantes.',
  'value-for-money-assessment.roles.3.role': 'Responsável pela auditoria',
  'value-for-money-assessment.roles.3.task': 'Volta a examinar a adjudicação ao fim de dois anos.',
  'value-for-money-assessment.effort.basis': 'Um concurso de dimensão média com quatro propostas.',
  'value-for-money-assessment.effort.ranges.0.work':
    'Regra com dois benefícios, experimentada em adjudicações antigas',
  'value-for-money-assessment.effort.ranges.1.work': 'Avaliação de quatro propostas',
  'value-for-money-assessment.effort.ranges.2.work': 'Reexame ao fim de dois anos',
  'understanding-total-cost-of-ownership-tco.pitfalls.0':
    'O custo de saída fica de fora, porque no início ninguém quer falar dele.',
  'understanding-total-cost-of-ownership-tco.pitfalls.1':
    'O pessoal próprio é contado como gratuito, porque é pago de qualquer modo.',
  'understanding-total-cost-of-ownership-tco.pitfalls.2':
    'A manutenção é fixada como percentagem do preço de compra, o que no código aberto é uma percentagem de nada.',
  'understanding-total-cost-of-ownership-tco.pitfalls.3':
    'Os preços sobem numa opção e ficam parados na outra.',
  'understanding-total-cost-of-ownership-tco.indicators.0.name': 'Erro de previsão',
  'understanding-total-cost-of-ownership-tco.indicators.0.numerator':
    'diferença entre o custo previsto e o custo real de um ano, sem o sinal',
  'understanding-total-cost-of-ownership-tco.indicators.0.denominator': 'custo previsto desse ano',
  'understanding-total-cost-of-ownership-tco.indicators.0.frequency': 'todos os anos, por tipo de custo',
  'understanding-total-cost-of-ownership-tco.indicators.1.name': 'Custo por processo',
  'understanding-total-cost-of-ownership-tco.indicators.1.numerator': 'custo anual do serviço',
  'understanding-total-cost-of-ownership-tco.indicators.1.denominator': 'processos tratados no ano',
  'understanding-total-cost-of-ownership-tco.indicators.1.unit': 'unidades monetárias por processo',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.0.step':
    'Escolha um serviço que funcione há três anos, e reúna as suas faturas.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.1.step':
    'Separe-as por início, operação e saída, e assinale os tipos de custo para os quais nada se encontrou.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.2.step':
    'Pergunte às pessoas quantas horas dedicaram e inclua-as ao custo completo.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.3.step':
    'Escreva um valor baixo e um valor alto para o que falta, com a razão.',
  'understanding-total-cost-of-ownership-tco.firstThirtyDays.4.step':
    'Faça da ficha o formulário da próxima decisão.',
  'understanding-total-cost-of-ownership-tco.roles.0.role': 'Contabilidade',
  'understanding-total-cost-of-ownership-tco.roles.0.task':
    'Fornece as faturas, as taxas salariais e a taxa de desconto.',
  'understanding-total-cost-of-ownership-tco.roles.1.task': 'Estima as horas, a migração e a saída.',
  'understanding-total-cost-of-ownership-tco.roles.2.task':
    'Fornece números sobre alojamento, capacidade e licenças em uso.',
  'understanding-total-cost-of-ownership-tco.roles.3.task':
    'Devolve um documento cuja ficha não contém uma das fases.',
  'understanding-total-cost-of-ownership-tco.effort.basis': 'Um serviço com cerca de dez tipos de custo.',
  'understanding-total-cost-of-ownership-tco.effort.ranges.0.work': 'Ficha de um serviço em funcionamento',
  'understanding-total-cost-of-ownership-tco.effort.ranges.1.work':
    'Ficha para uma decisão entre duas opções',
  'understanding-total-cost-of-ownership-tco.effort.ranges.2.work': 'Comparação anual com as contas',
  'understanding-total-cost-of-ownership-tco.example.fact':
    'As orientações sobre a compra de software pedem uma estimativa para toda a vida útil: equipamento e licenças, adaptação, manutenção, formação e migração de dados. Quanto maior a compra, mais exata tem de ser.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.0':
    'A política permite o código aberto, e o formulário torna-o impossível: o preço por utilizador é um campo obrigatório.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.1':
    'O estudo do mercado pergunta às três empresas que respondem sempre.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.2':
    'Exige-se uma referência dentro do país para um produto que é novo nele.',
  'capacity-to-run-integrate-open-source-in-public-procurement.pitfalls.3':
    'Um concurso-piloto é elogiado, e o modelo fica como estava.',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.name': 'Novos concorrentes',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.numerator':
    'concorrentes que não tinham apresentado propostas nos últimos três anos',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.0.denominator':
    'concorrentes do ano',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.name':
    'Propostas perdidas por razões formais',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.numerator':
    'propostas de código aberto excluídas por razões formais',
  'capacity-to-run-integrate-open-source-in-public-procurement.indicators.1.denominator':
    'propostas de código aberto recebidas',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.0.step':
    'Leia os últimos dez concursos de software e conte as propostas, as adjudicações e as exclusões de código aberto.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.1.step':
    'Fora de qualquer concurso em curso, pergunte a três empresas que trabalham com código aberto por que razão não concorreram.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.2.step':
    'Elimine ou reescreva as três exigências que elas indicaram.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.3.step':
    'Acrescente uma linha ao formulário de aprovação: que solução aberta foi examinada e por que razão não foi escolhida.',
  'capacity-to-run-integrate-open-source-in-public-procurement.firstThirtyDays.4.step':
    'Anuncie uma compra em que o software e os serviços sejam adquiridos em separado.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.0.task':
    'Altera os modelos e responde aos concorrentes.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.1.task':
    'Regista a procura de software existente e as propostas recebidas.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.2.task':
    'Conhece o mercado e lê os projetos de documentos antes da publicação.',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.role': 'Ministério das finanças',
  'capacity-to-run-integrate-open-source-in-public-procurement.roles.3.task':
    'Prevê um código orçamental com o qual se possa comprar trabalho em vez de licenças.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.basis':
    'Uma unidade central de contratação com vinte concursos de software por ano.',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.0.work':
    'Linha de base e conversas com empresas',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.1.work': 'Revisão dos modelos',
  'capacity-to-run-integrate-open-source-in-public-procurement.effort.ranges.2.work':
    'Aconselhamento num concurso',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.place': 'Índia',
  'capacity-to-run-integrate-open-source-in-public-procurement.example.fact':
    'Desde uma política de março de 2015, os organismos do governo central têm de escrever em cada pedido de propostas que os fornecedores devem considerar software de código aberto, e os fornecedores que o excluem têm de o justificar. Os dois tipos são comparados quanto a capacidade, controlo, capacidade de expansão, segurança, custo em todo o ciclo de vida e suporte.',
  'understanding-open-source-licensing.pitfalls.0':
    'O curso explica quarenta licenças, e nenhum caso com que os compradores públicos se deparem.',
  'understanding-open-source-licensing.pitfalls.1':
    'Todos são advertidos sobre o copyleft, e ninguém aprende que o uso interno quase não traz deveres.',
  'understanding-open-source-licensing.pitfalls.2':
    'O que é gratuito, ou tem código-fonte legível, é tomado por código aberto.',
  'understanding-open-source-licensing.pitfalls.3':
    'A lista de licenças aceites recusa software que a instituição já usa.',
  'understanding-open-source-licensing.indicators.0.name': 'Perguntas resolvidas sem jurista',
  'understanding-open-source-licensing.indicators.0.numerator':
    'perguntas sobre licenças respondidas com a lista',
  'understanding-open-source-licensing.indicators.0.denominator': 'perguntas sobre licenças do ano',
  'understanding-open-source-licensing.indicators.1.name': 'Propostas com informação sobre licenças',
  'understanding-open-source-licensing.indicators.1.numerator':
    'propostas de software que indicam a licença de cada componente pelo seu identificador SPDX',
  'understanding-open-source-licensing.indicators.1.denominator': 'propostas de software do ano',
  'understanding-open-source-licensing.firstThirtyDays.0.step':
    'Reúna as últimas dez perguntas dos compradores públicos sobre licenças, com as respostas que tiveram.',
  'understanding-open-source-licensing.firstThirtyDays.1.step':
    'Divida as licenças em uso em aceites, a verificar e recusadas, com uma linha de fundamento para cada uma.',
  'understanding-open-source-licensing.firstThirtyDays.2.step':
    'Obtenha a assinatura da lista pelo serviço jurídico e publique-a dentro da instituição.',
  'understanding-open-source-licensing.firstThirtyDays.3.step':
    'Ensine dez compradores públicos durante meio dia com os seus próprios casos e termine com uma prova curta.',
  'understanding-open-source-licensing.firstThirtyDays.4.step':
    'Faça da lista um anexo do modelo de concurso.',
  'understanding-open-source-licensing.roles.0.task': 'Assina a lista e responde ao que nela não está.',
  'understanding-open-source-licensing.roles.1.task':
    'Faz a prova com aproveitamento e pede aos concorrentes os identificadores.',
  'understanding-open-source-licensing.roles.2.task':
    'Mantém a informação sobre licenças no inventário de software.',
  'understanding-open-source-licensing.roles.3.task':
    'Repete o curso duas vezes por ano para quem chega de novo.',
  'understanding-open-source-licensing.effort.basis':
    'Uma instituição com trinta compradores públicos e responsáveis por projetos.',
  'understanding-open-source-licensing.effort.ranges.0.work': 'Lista de licenças com aprovação',
  'understanding-open-source-licensing.effort.ranges.1.work':
    'Preparação do curso de meio dia e da sua prova',
  'understanding-open-source-licensing.effort.ranges.2.work': 'Tempo de curso de trinta pessoas',
  'procurement-process-integration.pitfalls.0': 'A marca desapareceu do título e está no anexo.',
  'procurement-process-integration.pitfalls.1':
    'A uma marca segue-se «ou equivalente», e nenhuma regra diz o que conta como equivalente.',
  'procurement-process-integration.pitfalls.2':
    'Os pontos premeiam uma lista de funções que só um produto cumpre.',
  'procurement-process-integration.pitfalls.3':
    'As perguntas dos concorrentes são respondidas uma a uma, e um concorrente fica a saber mais do que os outros.',
  'procurement-process-integration.indicators.0.name': 'Perguntas sobre barreiras ocultas',
  'procurement-process-integration.indicators.0.numerator':
    'perguntas de concorrentes sobre uma exigência que só alguns podem cumprir',
  'procurement-process-integration.indicators.0.denominator': 'perguntas de concorrentes',
  'procurement-process-integration.indicators.1.name': 'Propostas por concurso',
  'procurement-process-integration.indicators.1.numerator': 'propostas recebidas em concursos de software',
  'procurement-process-integration.indicators.1.denominator': 'concursos de software encerrados',
  'procurement-process-integration.indicators.1.unit': 'propostas por concurso',
  'procurement-process-integration.firstThirtyDays.0.step':
    'Sorteie vinte concursos de software, ou tome todos se houver menos, e assinale as marcas, as garantias que só o fabricante pode dar e os preços por utilizador.',
  'procurement-process-integration.firstThirtyDays.1.step':
    'Agrupe o que encontrou pelo modelo de que provém.',
  'procurement-process-integration.firstThirtyDays.2.step':
    'Reescreva em termos de funções e normas os dois modelos com mais constatações.',
  'procurement-process-integration.firstThirtyDays.3.step':
    'Publique os projetos das peças para comentários de qualquer pessoa e responda em público a cada objeção.',
  'procurement-process-integration.firstThirtyDays.4.step':
    'Publique os modelos com um número de versão e um contacto para reclamações.',
  'procurement-process-integration.roles.0.task': 'Escreve funções em lugar de nomes.',
  'procurement-process-integration.roles.1.task': 'Diz o que uma função tem de fazer e como é testada.',
  'procurement-process-integration.roles.2.task': 'Lê cada projeto de peças em busca de barreiras ocultas.',
  'procurement-process-integration.roles.3.role': 'Autoridade da concorrência',
  'procurement-process-integration.roles.3.task': 'Aconselha onde repetidamente chega uma só proposta.',
  'procurement-process-integration.effort.basis': 'Uma unidade de contratação com seis modelos.',
  'procurement-process-integration.effort.ranges.0.work': 'Amostra de vinte concursos',
  'procurement-process-integration.effort.ranges.1.work': 'Nova redação de seis modelos',
  'procurement-process-integration.effort.ranges.2.work': 'Leitura de um projeto de peças',
  'vendor-evaluation.pitfalls.0':
    'Dão-se pontos por um certificado de parceiro que o fabricante de um produto vende.',
  'vendor-evaluation.pitfalls.1':
    'As contribuições são contadas pelo número, e cem correções ortográficas valem mais do que uma reparação difícil.',
  'vendor-evaluation.pitfalls.2': 'As pessoas da proposta não são as pessoas que vêm.',
  'vendor-evaluation.pitfalls.3':
    'Uma empresa nova no projeto não tem como obter pontos, e o círculo permanece fechado.',
  'vendor-evaluation.indicators.0.name': 'Pessoas prometidas que vieram',
  'vendor-evaluation.indicators.0.numerator':
    'pessoas indicadas nas propostas que trabalharam pelo menos metade dos dias previstos',
  'vendor-evaluation.indicators.0.denominator': 'pessoas indicadas nas propostas dos contratos em curso',
  'vendor-evaluation.indicators.1.name': 'Alterações pagas que o projeto aceitou',
  'vendor-evaluation.indicators.1.numerator':
    'alterações aceites pelo projeto, entre as que foram pagas ao abrigo de contratos',
  'vendor-evaluation.indicators.1.denominator':
    'alterações destinadas ao projeto, entre as que foram pagas ao abrigo de contratos',
  'vendor-evaluation.firstThirtyDays.0.step':
    'Procure os fornecedores dos contratos em curso nos repositórios públicos dos projetos em que trabalham.',
  'vendor-evaluation.firstThirtyDays.1.step':
    'Escreva três provas adequadas ao seu objeto, cada uma com uma ligação, e um equivalente para empresas novas.',
  'vendor-evaluation.firstThirtyDays.2.step':
    'Experimente-as em duas propostas antigas, com os nomes ocultos.',
  'vendor-evaluation.firstThirtyDays.3.step':
    'Peça ao serviço jurídico que verifique se estão ligadas ao objeto do contrato.',
  'vendor-evaluation.firstThirtyDays.4.step': 'Inclua as provas e os seus pontos no próximo concurso.',
  'vendor-evaluation.roles.0.role': 'Responsável pela avaliação técnica',
  'vendor-evaluation.roles.0.task': 'Segue cada ligação e anota o que encontrou.',
  'vendor-evaluation.roles.1.task': 'Mantém a folha de pontuação e informa os concorrentes preteridos.',
  'vendor-evaluation.roles.2.task':
    'Verifica se os critérios se ajustam ao contrato e são justos para empresas novas.',
  'vendor-evaluation.roles.3.task': 'Telefona aos clientes que um concorrente indica.',
  'vendor-evaluation.effort.basis': 'Um concurso com cinco concorrentes.',
  'vendor-evaluation.effort.ranges.0.work': 'Critérios e pontos',
  'vendor-evaluation.effort.ranges.1.work': 'Verificação de cinco concorrentes',
  'vendor-evaluation.effort.ranges.2.work': 'Ensaio do plano de passagem do trabalho',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.0':
    'Todas as questões vão para o mesmo jurista, também as fáceis.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.1':
    'As respostas são dadas por telefone e não podem ser encontradas de novo.',
  'capacity-to-recognize-and-address-legal-challenges.pitfalls.2':
    'Uma dúvida passa de mesa em mesa até a data da publicação ter passado.',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.name': 'Perguntas repetidas',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.numerator':
    'pedidos a que uma resposta-tipo já responde',
  'capacity-to-recognize-and-address-legal-challenges.indicators.0.denominator': 'pedidos do ano',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.name': 'Publicações que esperaram',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.numerator':
    'projetos cuja publicação esperou mais de 30 dias por uma resposta jurídica',
  'capacity-to-recognize-and-address-legal-challenges.indicators.1.denominator':
    'projetos com um pedido jurídico',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.0.step':
    'Abra uma caixa de correio para questões jurídicas sobre software e designe as duas pessoas que a leem.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.1.step':
    'Reúna as questões do último ano de projetos, compradores públicos e fornecedores.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.2.step':
    'Escreva respostas-tipo às cinco mais comuns, uma página para cada uma.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.3.step':
    'Prometa um prazo: três dias úteis para uma questão simples, por exemplo, e quinze para uma difícil.',
  'capacity-to-recognize-and-address-legal-challenges.firstThirtyDays.4.step':
    'Comece o registo com as datas da questão e da resposta, e publique as cinco páginas dentro da instituição.',
  'capacity-to-recognize-and-address-legal-challenges.roles.0.task':
    'Escreve as respostas-tipo e cumpre o prazo prometido.',
  'capacity-to-recognize-and-address-legal-challenges.roles.1.task':
    'Pergunta cedo, uma só vez e por escrito.',
  'capacity-to-recognize-and-address-legal-challenges.roles.2.task':
    'Separa os pedidos e responde àquilo que as páginas abrangem.',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.role': 'Procuradoria-geral',
  'capacity-to-recognize-and-address-legal-challenges.roles.3.task':
    'Resolve o que vincula também outros ministérios.',
  'capacity-to-recognize-and-address-legal-challenges.effort.basis':
    'Um ministério com cerca de quarenta questões por ano.',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.0.work':
    'Circuito, registo e cinco respostas-tipo',
  'capacity-to-recognize-and-address-legal-challenges.effort.ranges.1.work':
    'Resposta a quarenta questões, por ano',
  'ip-and-legal-compliance.pitfalls.0':
    'A análise é feita depois da publicação, quando já há cópias na posse de outros.',
  'ip-and-legal-compliance.pitfalls.1': 'Mil constatações são exportadas, e nenhuma é explicada.',
  'ip-and-legal-compliance.pitfalls.2':
    'As imagens, os tipos de letra e os dados de exemplo não são analisados.',
  'ip-and-legal-compliance.pitfalls.3':
    'Entra código copiado de um fórum ou escrito por uma máquina, sem nota da sua origem.',
  'ip-and-legal-compliance.indicators.0.name': 'Constatações por versão publicada',
  'ip-and-legal-compliance.indicators.0.numerator':
    'constatações da primeira análise que obrigaram a alterar código',
  'ip-and-legal-compliance.indicators.0.denominator': 'versões analisadas',
  'ip-and-legal-compliance.indicators.0.unit': 'constatações por versão',
  'ip-and-legal-compliance.indicators.1.name': 'Tempo de resposta a uma reclamação',
  'ip-and-legal-compliance.indicators.1.numerator':
    'mediana dos dias entre uma reclamação de direitos e a primeira resposta',
  'ip-and-legal-compliance.firstThirtyDays.0.step':
    'Liste as versões publicadas nos últimos 12 meses, próprias e dos fornecedores, e assinale as que foram analisadas antes da publicação.',
  'ip-and-legal-compliance.firstThirtyDays.1.step':
    'Analise um repositório com uma ferramenta gratuita e leia com um jurista as primeiras cinquenta constatações.',
  'ip-and-legal-compliance.firstThirtyDays.2.step':
    'Acorde o que não precisa de explicação, como os textos das licenças de componentes conhecidos.',
  'ip-and-legal-compliance.firstThirtyDays.3.step':
    'Faça da análise um passo da construção do software, que se interrompe perante constatações sem explicação.',
  'ip-and-legal-compliance.firstThirtyDays.4.step': 'Publique um contacto para reclamações.',
  'ip-and-legal-compliance.roles.0.task': 'Faz a análise e explica cada constatação.',
  'ip-and-legal-compliance.roles.1.task':
    'Decide sobre as constatações que restam e responde às reclamações.',
  'ip-and-legal-compliance.roles.2.task': 'Entrega o relatório da análise em conjunto com a versão.',
  'ip-and-legal-compliance.roles.3.role': 'Responsável pela publicação de versões',
  'ip-and-legal-compliance.roles.3.task': 'Não publica nada enquanto houver uma constatação por resolver.',
  'ip-and-legal-compliance.effort.basis':
    'Uma base de código com até 200 000 linhas, de que uma versão posterior altera uma pequena parte.',
  'ip-and-legal-compliance.effort.ranges.0.work': 'Primeira análise com explicações',
  'ip-and-legal-compliance.effort.ranges.1.work': 'Cada versão seguinte',
  'ip-and-legal-compliance.effort.ranges.2.work': 'Resposta a uma reclamação',
  'contractual-considerations.pitfalls.0': 'O Estado obtém um direito de uso, e julga que pode publicar.',
  'contractual-considerations.pitfalls.1':
    'A passagem do trabalho está prometida no contrato, e não é paga em nenhum dos seus marcos.',
  'contractual-considerations.pitfalls.2':
    'A responsabilidade é ilimitada no papel; as pequenas empresas afastam-se e as grandes acrescentam-na ao preço.',
  'contractual-considerations.pitfalls.3':
    'Um acordo-quadro da administração central afasta as cláusulas que um ministério tinha obtido.',
  'contractual-considerations.indicators.0.name': 'Passagens do trabalho experimentadas',
  'contractual-considerations.indicators.0.numerator':
    'contratos em curso em que outra equipa construiu e pôs em funcionamento o sistema a partir do que foi entregue',
  'contractual-considerations.indicators.0.denominator': 'contratos de desenvolvimento em curso',
  'contractual-considerations.indicators.1.name': 'Reparações dentro do prazo',
  'contractual-considerations.indicators.1.numerator': 'defeitos reparados no prazo acordado',
  'contractual-considerations.indicators.1.denominator': 'defeitos comunicados ao abrigo do contrato',
  'contractual-considerations.firstThirtyDays.0.step':
    'Liste os contratos de desenvolvimento em curso com a sua data de fim e leia em cada um a cláusula sobre direitos.',
  'contractual-considerations.firstThirtyDays.1.step':
    'Divida-os: permite usar, alterar e publicar; permite usar; nada diz.',
  'contractual-considerations.firstThirtyDays.2.step':
    'Entre os contratos fora do primeiro grupo, tome o que termina mais cedo e pergunte que aditamento a lei permite.',
  'contractual-considerations.firstThirtyDays.3.step':
    'Escreva com o serviço jurídico cláusulas-modelo sobre direitos, passagem do trabalho, lista de componentes e entrega das alterações ao projeto.',
  'contractual-considerations.firstThirtyDays.4.step':
    'Inclua-as no próximo contrato, com um pagamento pelo teste da passagem do trabalho.',
  'contractual-considerations.roles.0.task': 'Escreve as cláusulas-modelo e negoceia os aditamentos.',
  'contractual-considerations.roles.1.task': 'Usa-as e liga os pagamentos à passagem do trabalho.',
  'contractual-considerations.roles.2.task': 'Experimenta a passagem do trabalho durante o contrato.',
  'contractual-considerations.roles.3.role': 'Ministério da justiça',
  'contractual-considerations.roles.3.task': 'Recomenda as cláusulas a outras instituições.',
  'contractual-considerations.effort.basis':
    'Uma instituição com quinze contratos de desenvolvimento em curso.',
  'contractual-considerations.effort.ranges.0.work': 'Leitura de quinze contratos',
  'contractual-considerations.effort.ranges.1.work': 'Cláusulas-modelo',
  'contractual-considerations.effort.ranges.2.work': 'Negociação de um aditamento',
  'contractual-considerations.example.fact':
    'Oito contratos-modelo para compras informáticas foram revistos por uma decisão de 26 de novembro de 2025. No contrato de produção de software, o desenvolvimento como código aberto passou a ser a regra para projetos novos, com publicação na openCode e uma lista de componentes do adjudicatário.',
  'data-privacy-and-security.pitfalls.0':
    'O prestador de alojamento está sob contrato, e os seus subcontratados não são conhecidos.',
  'data-privacy-and-security.pitfalls.1':
    'O pessoal de suporte do fornecedor entra com uma só conta partilhada.',
  'data-privacy-and-security.pitfalls.2':
    'A eliminação está acordada, e as cópias de segurança conservam os dados.',
  'data-privacy-and-security.pitfalls.3':
    'As condições remetem para a lei de outro país, e ninguém perguntou o que daí resulta.',
  'data-privacy-and-security.indicators.0.name': 'Acessos confirmados',
  'data-privacy-and-security.indicators.0.numerator':
    'contas de terceiros confirmadas ou encerradas nos últimos três meses',
  'data-privacy-and-security.indicators.0.denominator': 'contas de terceiros',
  'data-privacy-and-security.indicators.1.name': 'Tempo até à notificação',
  'data-privacy-and-security.indicators.1.numerator':
    'mediana das horas entre a descoberta de um incidente por um terceiro e a sua notificação, incluindo os exercícios',
  'data-privacy-and-security.firstThirtyDays.0.step':
    'Liste todas as empresas e organismos que podem ver dados pessoais dos seus sistemas, incluindo no suporte remoto.',
  'data-privacy-and-security.firstThirtyDays.1.step':
    'Ponha ao lado da lista as condições assinadas e assinale o que falta: finalidade, lugar, acesso, eliminação, notificação.',
  'data-privacy-and-security.firstThirtyDays.2.step': 'Encerre as contas que ninguém sabe explicar.',
  'data-privacy-and-security.firstThirtyDays.3.step':
    'Envie condições-tipo ao terceiro sem condições assinadas que vê os dados mais sensíveis.',
  'data-privacy-and-security.firstThirtyDays.4.step':
    'Acorde com o prestador de alojamento e com um fornecedor quem telefona a quem e em quantas horas.',
  'data-privacy-and-security.roles.0.role': 'Responsável pela gestão de contratos',
  'data-privacy-and-security.roles.0.task': 'Mantém o registo dos terceiros e pede as assinaturas.',
  'data-privacy-and-security.roles.1.task': 'Verifica as condições e as transferências para o estrangeiro.',
  'data-privacy-and-security.roles.2.task': 'Revê os acessos e conduz o exercício.',
  'data-privacy-and-security.roles.3.role': 'Terceiro',
  'data-privacy-and-security.roles.3.task': 'Indica os seus subcontratados e notifica a tempo.',
  'data-privacy-and-security.effort.basis': 'Uma instituição com vinte terceiros.',
  'data-privacy-and-security.effort.ranges.0.work': 'Registo e lista das lacunas',
  'data-privacy-and-security.effort.ranges.1.work': 'Condições com um terceiro',
  'data-privacy-and-security.effort.ranges.2.work': 'Exercício de incidente',
};
