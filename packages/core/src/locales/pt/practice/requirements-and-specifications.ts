/** The texts of “requirements-and-specifications” in Portuguese. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.pitfalls.0':
    'Adota-se uma licença porque agradava ao primeiro programador, e ninguém escreveu porquê.',
  'licensing-selection-based-on-requirements.pitfalls.1':
    'Uma cláusula própria é acrescentada a uma licença aprovada, e ninguém de fora pode continuar a confiar nela.',
  'licensing-selection-based-on-requirements.pitfalls.2':
    'Os componentes são verificados no dia da publicação, quando é tarde demais para substituir algum.',
  'licensing-selection-based-on-requirements.pitfalls.3':
    'Dados, textos e imagens são publicados sob uma licença de software.',
  'licensing-selection-based-on-requirements.indicators.0.name': 'Repositórios com licença legível',
  'licensing-selection-based-on-requirements.indicators.0.numerator':
    'repositórios públicos da instituição cuja licença uma ferramenta de análise reconhece',
  'licensing-selection-based-on-requirements.indicators.0.denominator':
    'repositórios públicos da instituição',
  'licensing-selection-based-on-requirements.indicators.1.name': 'Licenças alteradas após a publicação',
  'licensing-selection-based-on-requirements.indicators.1.numerator':
    'projetos publicados cuja licença mudou depois da primeira versão publicada',
  'licensing-selection-based-on-requirements.indicators.1.denominator': 'projetos publicados',
  'licensing-selection-based-on-requirements.firstThirtyDays.0.step':
    'Liste o software publicado ou encomendado nos últimos 24 meses, com a licença e a data da escolha.',
  'licensing-selection-based-on-requirements.firstThirtyDays.1.step':
    'Escreva uma escolha predefinida: uma licença para código, uma para documentos, uma para dados, com a razão em cinco linhas.',
  'licensing-selection-based-on-requirements.firstThirtyDays.2.step':
    'Obtenha a aprovação dessa escolha pelo serviço jurídico e indique os casos que exigem um segundo exame.',
  'licensing-selection-based-on-requirements.firstThirtyDays.3.step':
    'Ponha o ficheiro de licença com o seu identificador SPDX em cada repositório que não o tenha.',
  'licensing-selection-based-on-requirements.firstThirtyDays.4.step':
    'Acrescente a escolha e a sua razão ao formulário que abre um novo projeto.',
  'licensing-selection-based-on-requirements.roles.0.task':
    'Diz o que os outros devem poder fazer e o que deve ser impedido.',
  'licensing-selection-based-on-requirements.roles.1.task':
    'Aprova a escolha predefinida e decide as exceções.',
  'licensing-selection-based-on-requirements.roles.2.role': 'Responsável pelo desenvolvimento',
  'licensing-selection-based-on-requirements.roles.2.task':
    'Mantém em ordem os ficheiros de licença, os avisos e a lista de componentes.',
  'licensing-selection-based-on-requirements.roles.3.task': 'Inscreve no contrato a licença escolhida.',
  'licensing-selection-based-on-requirements.effort.basis': 'Uma instituição com até vinte repositórios.',
  'licensing-selection-based-on-requirements.effort.ranges.0.work':
    'Escolha predefinida com aprovação jurídica',
  'licensing-selection-based-on-requirements.effort.ranges.1.work': 'Regularização de vinte repositórios',
  'licensing-selection-based-on-requirements.effort.ranges.2.work': 'Um caso especial',
  'adhering-to-technical-standards.pitfalls.0': 'O concurso exige normas abertas e não indica nenhuma.',
  'adhering-to-technical-standards.pitfalls.1':
    'Exige-se uma norma sem a sua versão, e o concorrente entrega a de há dez anos.',
  'adhering-to-technical-standards.pitfalls.2':
    'Um certificado de outra versão do produto é aceite como prova de conformidade.',
  'adhering-to-technical-standards.pitfalls.3':
    'A lista nacional não tem responsável, e nunca se retira nada dela.',
  'adhering-to-technical-standards.indicators.0.name': 'Conformidade na aceitação',
  'adhering-to-technical-standards.indicators.0.numerator':
    'normas dos contratos que passaram no teste indicado na aceitação',
  'adhering-to-technical-standards.indicators.0.denominator': 'normas dos contratos aceites no ano',
  'adhering-to-technical-standards.indicators.1.name': 'Lacunas com fundamento',
  'adhering-to-technical-standards.indicators.1.numerator':
    'normas pertinentes não exigidas cuja razão consta do processo',
  'adhering-to-technical-standards.indicators.1.denominator': 'normas pertinentes não exigidas',
  'adhering-to-technical-standards.firstThirtyDays.0.step':
    'Encontre a lista nacional de normas; se não houver, escreva as dez de que os seus sistemas já precisam.',
  'adhering-to-technical-standards.firstThirtyDays.1.step':
    'Assinale nos últimos cinco concursos que normas eram pertinentes e quais delas foram exigidas.',
  'adhering-to-technical-standards.firstThirtyDays.2.step':
    'Mostre o resultado à chefia da contratação pública, com as três normas mais vezes esquecidas.',
  'adhering-to-technical-standards.firstThirtyDays.3.step':
    'Escreva um texto-modelo para essas três: número, versão, parte, teste.',
  'adhering-to-technical-standards.firstThirtyDays.4.step':
    'Inclua esses textos no modelo de concurso, com uma linha para a razão de deixar algum de fora.',
  'adhering-to-technical-standards.roles.0.task':
    'Mantém a lista e diz que normas são pertinentes para um sistema.',
  'adhering-to-technical-standards.roles.1.task':
    'Inclui no concurso os textos-modelo e no processo a razão de cada lacuna.',
  'adhering-to-technical-standards.roles.2.role': 'Responsável pelos testes',
  'adhering-to-technical-standards.roles.2.task': 'Faz os testes de conformidade na aceitação.',
  'adhering-to-technical-standards.roles.3.role': 'Organismo de normalização',
  'adhering-to-technical-standards.roles.3.task': 'Recebe as lacunas encontradas.',
  'adhering-to-technical-standards.effort.basis':
    'Uma instituição com dez concursos de software por ano e uma lista nacional de até cinquenta normas.',
  'adhering-to-technical-standards.effort.ranges.0.work': 'Linha de base a partir de concursos anteriores',
  'adhering-to-technical-standards.effort.ranges.1.work': 'Textos-modelo e testes para dez normas',
  'adhering-to-technical-standards.effort.ranges.2.work': 'Cada concurso seguinte',
  'adhering-to-technical-standards.example.place': 'Países Baixos',
  'adhering-to-technical-standards.example.fact':
    'Um relatório anual de acompanhamento conta nos concursos quais das normas abertas obrigatórias eram pertinentes, e quais foram exigidas. Em 2024 foram exigidas 51 por cento das normas pertinentes, perto da média de cinco anos.',
  'compliance-with-security-and-privacy-regulations.pitfalls.0':
    'O fornecedor escreve a avaliação depois do lançamento, e descreve o que foi construído.',
  'compliance-with-security-and-privacy-regulations.pitfalls.1':
    'Os sistemas de teste são preenchidos com cópias de dados pessoais reais, e ficam fora do registo.',
  'compliance-with-security-and-privacy-regulations.pitfalls.2':
    'Uma nova ligação a outro registo não leva a uma nova avaliação.',
  'compliance-with-security-and-privacy-regulations.pitfalls.3':
    'A tabela de deveres está completa, e nenhuma das suas medidas foi alguma vez testada.',
  'compliance-with-security-and-privacy-regulations.indicators.0.name': 'Medidas executadas',
  'compliance-with-security-and-privacy-regulations.indicators.0.numerator':
    'medidas das avaliações de impacto que estão executadas',
  'compliance-with-security-and-privacy-regulations.indicators.0.denominator':
    'medidas das avaliações de impacto cujo prazo terminou',
  'compliance-with-security-and-privacy-regulations.indicators.1.name':
    'Tempo entre a avaliação e o lançamento',
  'compliance-with-security-and-privacy-regulations.indicators.1.numerator':
    'mediana dos dias entre a data da avaliação e o lançamento, negativa quando a avaliação foi posterior',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.0.step':
    'Liste os sistemas que contêm dados pessoais, com finalidade, responsável e data de lançamento.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.1.step':
    'Assinale os que não têm avaliação ou foram alterados desde então, e escolha o que tem os dados mais sensíveis.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.2.step':
    'Dedique-lhe meio dia com o seu responsável, o encarregado da proteção de dados e o responsável pela segurança.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.3.step':
    'Registe os riscos encontrados, as medidas, e quem executa cada uma e até quando.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.4.step':
    'Acrescente ao formulário de publicação a linha com a data da avaliação, para que nenhum lançamento passe sem ela.',
  'compliance-with-security-and-privacy-regulations.roles.0.role': 'Pessoa responsável pelo sistema',
  'compliance-with-security-and-privacy-regulations.roles.0.task':
    'Assume o dever, decide sobre a publicação e assina.',
  'compliance-with-security-and-privacy-regulations.roles.1.role': 'Encarregado da proteção de dados',
  'compliance-with-security-and-privacy-regulations.roles.1.task':
    'Aconselha, verifica a avaliação e fala com a autoridade de controlo.',
  'compliance-with-security-and-privacy-regulations.roles.2.task':
    'Transforma os deveres em medidas e testa-as.',
  'compliance-with-security-and-privacy-regulations.roles.3.task':
    'Descreve os fluxos de dados, o armazenamento e os acessos tal como são.',
  'compliance-with-security-and-privacy-regulations.effort.basis':
    'Uma instituição com quinze sistemas que contêm dados pessoais, num país com uma lei de proteção de dados.',
  'compliance-with-security-and-privacy-regulations.effort.ranges.0.work':
    'Lista dos sistemas com dados pessoais',
  'compliance-with-security-and-privacy-regulations.effort.ranges.1.work': 'Uma avaliação de impacto',
  'compliance-with-security-and-privacy-regulations.effort.ranges.2.work': 'Revisão anual de um sistema',
  'comprehensive-documentation-of-contributions.pitfalls.0':
    'O formulário tem quinze campos, e as pessoas preenchem-nos com um ponto final.',
  'comprehensive-documentation-of-contributions.pitfalls.1':
    'As razões ficam em conversas e reuniões, e a alteração integrada diz «correção».',
  'comprehensive-documentation-of-contributions.pitfalls.2':
    'Os manuais são escritos no fim do contrato, por alguém que nunca usou o sistema.',
  'comprehensive-documentation-of-contributions.indicators.0.name': 'Instalação por um novo participante',
  'comprehensive-documentation-of-contributions.indicators.0.numerator':
    'horas de que um novo participante precisa para pôr o sistema em funcionamento só com os documentos',
  'comprehensive-documentation-of-contributions.indicators.0.unit': 'horas',
  'comprehensive-documentation-of-contributions.indicators.0.frequency':
    'todos os semestres, por base de código',
  'comprehensive-documentation-of-contributions.indicators.1.name':
    'Alterações devolvidas por causa do registo',
  'comprehensive-documentation-of-contributions.indicators.1.numerator':
    'pedidos de alteração devolvidos por falta da razão ou do teste',
  'comprehensive-documentation-of-contributions.indicators.1.denominator': 'pedidos de alteração',
  'comprehensive-documentation-of-contributions.firstThirtyDays.0.step':
    'Sorteie vinte alterações integradas no último ano e peça a uma pessoa externa que diga quais se compreendem.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.1.step':
    'Mostre o resultado à equipa, sem nomes.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.2.step':
    'Acorde um formulário de quatro linhas: porquê, o quê, como foi testado, o que os utilizadores vão notar.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.3.step':
    'Ative uma verificação que recusa um formulário vazio e escreva o primeiro registo de uma decisão.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.4.step':
    'Sorteie vinte alterações novas e compare.',
  'comprehensive-documentation-of-contributions.roles.0.task':
    'Mantém o formulário curto e devolve o que não se compreende.',
  'comprehensive-documentation-of-contributions.roles.1.role': 'Responsável pela redação técnica',
  'comprehensive-documentation-of-contributions.roles.1.task': 'Altera os manuais em conjunto com o código.',
  'comprehensive-documentation-of-contributions.roles.2.task':
    'Segue o mesmo formulário, como diz o contrato.',
  'comprehensive-documentation-of-contributions.roles.3.role': 'Novo membro da equipa',
  'comprehensive-documentation-of-contributions.roles.3.task':
    'Experimenta os documentos e comunica cada dificuldade encontrada.',
  'comprehensive-documentation-of-contributions.effort.basis':
    'Uma base de código com uma equipa de cinco pessoas.',
  'comprehensive-documentation-of-contributions.effort.ranges.0.work':
    'Formulário, verificação e primeiros registos de decisões',
  'comprehensive-documentation-of-contributions.effort.ranges.1.work': 'Tempo para o registo, por alteração',
  'comprehensive-documentation-of-contributions.effort.ranges.2.work':
    'Amostra de vinte alterações, todos os semestres',
  'active-engagement-with-the-open-source-community.pitfalls.0':
    'A instituição apresenta-se com exigências e um prazo em vez de uma boa comunicação de defeito.',
  'active-engagement-with-the-open-source-community.pitfalls.1':
    'Todas as contribuições passam pela conta de um só fornecedor, e a reputação no projeto perde-se com esse contrato.',
  'active-engagement-with-the-open-source-community.pitfalls.2':
    'Dá-se dinheiro a um projeto sem perguntar o que lhe falta.',
  'active-engagement-with-the-open-source-community.indicators.0.name': 'Alterações locais em espera',
  'active-engagement-with-the-open-source-community.indicators.0.numerator':
    'alterações locais a projetos em uso que não lhes foram oferecidas no prazo de seis meses',
  'active-engagement-with-the-open-source-community.indicators.0.unit': 'alterações',
  'active-engagement-with-the-open-source-community.indicators.1.name': 'Tempo até à aceitação',
  'active-engagement-with-the-open-source-community.indicators.1.numerator':
    'mediana dos dias entre a oferta de uma alteração e a sua aceitação',
  'active-engagement-with-the-open-source-community.firstThirtyDays.0.step':
    'Identifique os cinco projetos em que os serviços mais assentam e encontre o canal, as regras e a próxima versão de cada um.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.1.step':
    'Dê a um trabalhador por projeto duas horas por semana para se ocupar dele.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.2.step':
    'Peça a cada um que comunique um defeito ou traduza uma página, em nome próprio e com indicação da entidade empregadora.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.3.step':
    'Conte as alterações mantidas localmente e escolha uma que seja fácil de oferecer.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.4.step':
    'Ofereça-a e registe o que o projeto respondeu.',
  'active-engagement-with-the-open-source-community.roles.0.role': 'Colaborador designado',
  'active-engagement-with-the-open-source-community.roles.0.task':
    'Acompanha um projeto e fala nele em nome da instituição.',
  'active-engagement-with-the-open-source-community.roles.1.role': 'Chefia da equipa',
  'active-engagement-with-the-open-source-community.roles.1.task': 'Protege as duas horas.',
  'active-engagement-with-the-open-source-community.roles.2.task':
    'Conhece as regras dos projetos e facilita os contactos.',
  'active-engagement-with-the-open-source-community.roles.3.task':
    'Oferece as alterações ao projeto como diz o contrato e indica o cliente.',
  'active-engagement-with-the-open-source-community.effort.basis':
    'Cinco projetos com um trabalhador cada um, duas horas por semana.',
  'active-engagement-with-the-open-source-community.effort.ranges.0.work': 'Primeiro mês',
  'active-engagement-with-the-open-source-community.effort.ranges.1.work':
    'Acompanhamento de cinco projetos, por ano',
  'active-engagement-with-the-open-source-community.effort.ranges.2.work':
    'Entrega de uma alteração local ao projeto',
  'training-and-capacity-initiatives.pitfalls.0':
    'Contam-se as presenças, e ninguém pergunta se as pessoas sabem fazer a tarefa.',
  'training-and-capacity-initiatives.pitfalls.1':
    'As mesmas pessoas interessadas vêm a todos os cursos, e quem exerce as funções que precisam deles não aparece.',
  'training-and-capacity-initiatives.pitfalls.2':
    'Os exercícios usam um sistema que as pessoas não têm no trabalho.',
  'training-and-capacity-initiatives.pitfalls.3':
    'Os formadores visitantes trazem materiais que não podem ser copiados nem alterados.',
  'training-and-capacity-initiatives.indicators.0.name': 'Sabem fazer ao fim de três meses',
  'training-and-capacity-initiatives.indicators.0.numerator':
    'participantes que fizeram a tarefa sem ajuda três meses depois do curso',
  'training-and-capacity-initiatives.indicators.0.denominator': 'participantes a quem se perguntou',
  'training-and-capacity-initiatives.indicators.0.frequency': 'depois de cada curso',
  'training-and-capacity-initiatives.indicators.1.name': 'Mulheres e homens por igual',
  'training-and-capacity-initiatives.indicators.1.numerator':
    'percentagem das mulheres nas funções da lista que concluíram um curso com aproveitamento em 24 meses',
  'training-and-capacity-initiatives.indicators.1.denominator': 'a mesma percentagem, para os homens',
  'training-and-capacity-initiatives.firstThirtyDays.0.step':
    'Liste as funções que precisam de um curso, com o número de mulheres e de homens em cada uma.',
  'training-and-capacity-initiatives.firstThirtyDays.1.step':
    'Escreva para as duas funções mais numerosas três tarefas que as pessoas devem saber fazer.',
  'training-and-capacity-initiatives.firstThirtyDays.2.step':
    'Escolha um curso aberto para uma delas e experimente os seus exercícios no seu próprio sistema de testes.',
  'training-and-capacity-initiatives.firstThirtyDays.3.step':
    'Dê o curso a seis pessoas e termine com a tarefa em vez de um questionário.',
  'training-and-capacity-initiatives.firstThirtyDays.4.step':
    'Marque a data em que as seis pessoas voltam a ser avaliadas.',
  'training-and-capacity-initiatives.roles.0.role': 'Unidade de formação',
  'training-and-capacity-initiatives.roles.0.task':
    'Mantém o registo por função e organiza o tempo, as salas e as provas.',
  'training-and-capacity-initiatives.roles.1.role': 'Chefia de uma unidade',
  'training-and-capacity-initiatives.roles.1.task': 'Indica as pessoas e liberta-as de outro trabalho.',
  'training-and-capacity-initiatives.roles.2.role': 'Formador interno',
  'training-and-capacity-initiatives.roles.2.task': 'Adapta os materiais e ajuda no posto de trabalho.',
  'training-and-capacity-initiatives.roles.3.task': 'Encontra materiais abertos e verifica a sua licença.',
  'training-and-capacity-initiatives.effort.basis':
    'Um curso de dois dias para até quinze pessoas, a partir de materiais abertos existentes.',
  'training-and-capacity-initiatives.effort.ranges.0.work': 'Adaptação dos materiais e sistema de testes',
  'training-and-capacity-initiatives.effort.ranges.1.work': 'Realização do curso uma vez, só formador',
  'training-and-capacity-initiatives.effort.ranges.2.work': 'Nova avaliação ao fim de três meses',
  'continuous-evaluation-improvement-mechanisms.pitfalls.0':
    'As revisões terminam com uma lista de assuntos a observar, e sem responsável.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.1':
    'Os números dizem que o servidor está disponível, enquanto os utilizadores não conseguem concluir o formulário.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.2':
    'Só se pede a opinião às pessoas que chegaram à última página.',
  'continuous-evaluation-improvement-mechanisms.indicators.0.name': 'Decisões executadas',
  'continuous-evaluation-improvement-mechanisms.indicators.0.numerator':
    'decisões das revisões executadas até à sua data',
  'continuous-evaluation-improvement-mechanisms.indicators.0.denominator':
    'decisões das revisões cujo prazo terminou',
  'continuous-evaluation-improvement-mechanisms.indicators.1.name': 'Processos concluídos sem ajuda',
  'continuous-evaluation-improvement-mechanisms.indicators.1.numerator':
    'processos que os utilizadores concluíram sem ajuda',
  'continuous-evaluation-improvement-mechanisms.indicators.1.denominator':
    'processos que os utilizadores iniciaram',
  'continuous-evaluation-improvement-mechanisms.indicators.1.frequency': 'todos os meses',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.0.step':
    'Escolha um serviço e escreva três números que interessariam aos seus utilizadores.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.1.step':
    'Meça-os durante uma semana, à mão se for preciso.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.2.step':
    'Telefone a dez pessoas que desistiram ou se queixaram.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.3.step':
    'Faça uma revisão de uma hora com os responsáveis pelo serviço e pela operação e com o serviço de apoio, e admita três decisões no máximo.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.4.step':
    'Publique os três números, as decisões e as suas datas.',
  'continuous-evaluation-improvement-mechanisms.roles.0.role': 'Responsável pelo serviço',
  'continuous-evaluation-improvement-mechanisms.roles.0.task':
    'Convoca a revisão e responde pelas suas decisões.',
  'continuous-evaluation-improvement-mechanisms.roles.1.role': 'Responsável pela operação',
  'continuous-evaluation-improvement-mechanisms.roles.1.task':
    'Fornece números sobre disponibilidade, rapidez e erros.',
  'continuous-evaluation-improvement-mechanisms.roles.2.role': 'Serviço de apoio aos utilizadores',
  'continuous-evaluation-improvement-mechanisms.roles.2.task':
    'Apresenta as dez queixas mais comuns, contadas.',
  'continuous-evaluation-improvement-mechanisms.roles.3.role': 'Responsável pelos estudos com utilizadores',
  'continuous-evaluation-improvement-mechanisms.roles.3.task': 'Fala com quem desistiu.',
  'continuous-evaluation-improvement-mechanisms.effort.basis':
    'Um serviço com até 100 000 processos por ano.',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.0.work': 'Primeira medição e primeira revisão',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.1.work': 'Quatro revisões, por ano',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.2.work':
    'Auditoria anual do código, das configurações e da acessibilidade',
};
