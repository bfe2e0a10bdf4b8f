/** The texts of “community-management” in Portuguese. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.pitfalls.0':
    'O código é publicado para uma conferência de imprensa, e a primeira pergunta fica semanas sem resposta.',
  'identify-build-and-grow-the-open-source-community.pitfalls.1':
    'As tarefas assinaladas para novos participantes são as que ninguém compreende.',
  'identify-build-and-grow-the-open-source-community.pitfalls.2':
    'Um concurso de prémios traz numa semana uma vaga de pequenas alterações, e ninguém que fique.',
  'identify-build-and-grow-the-open-source-community.indicators.0.name': 'Novos participantes que voltam',
  'identify-build-and-grow-the-open-source-community.indicators.0.numerator':
    'colaboradores que contribuíram pela primeira vez num ano e voltaram a contribuir no prazo de seis meses',
  'identify-build-and-grow-the-open-source-community.indicators.0.denominator':
    'colaboradores que contribuíram pela primeira vez nesse ano',
  'identify-build-and-grow-the-open-source-community.indicators.1.name': 'Tempo até à primeira resposta',
  'identify-build-and-grow-the-open-source-community.indicators.1.numerator':
    'mediana das horas entre a primeira mensagem de um novo participante e a primeira resposta de uma pessoa',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.0.step':
    'Escolha a base de código de que outros mais provavelmente precisam, e peça a duas pessoas externas que a instalem.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.1.step':
    'Corrija a página inicial onde elas ficaram bloqueadas.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.2.step':
    'Escreva cinco tarefas de menos de um dia, cada uma com o ficheiro a consultar e um contacto.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.3.step':
    'Convide uma turma universitária, uma empresa e uma entidade pública para uma reunião de uma hora.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.4.step':
    'Agradeça em público ao primeiro colaborador externo, seja qual for o tamanho da alteração.',
  'identify-build-and-grow-the-open-source-community.roles.0.role': 'Responsável pela comunidade',
  'identify-build-and-grow-the-open-source-community.roles.0.task':
    'Responde em dois dias aos novos participantes e mantém a lista de pequenas tarefas.',
  'identify-build-and-grow-the-open-source-community.roles.1.role': 'Responsável pela manutenção',
  'identify-build-and-grow-the-open-source-community.roles.1.task':
    'Revê as primeiras contribuições antes de tudo o resto.',
  'identify-build-and-grow-the-open-source-community.roles.2.role':
    'Docente ou responsável de um grupo de utilizadores',
  'identify-build-and-grow-the-open-source-community.roles.2.task':
    'Traz pessoas e diz de que elas precisam.',
  'identify-build-and-grow-the-open-source-community.roles.3.task':
    'Decide que as alterações externas podem entrar em produção.',
  'identify-build-and-grow-the-open-source-community.effort.basis':
    'Uma base de código dirigida pela instituição.',
  'identify-build-and-grow-the-open-source-community.effort.ranges.0.work':
    'Página inicial, guia e primeiras tarefas',
  'identify-build-and-grow-the-open-source-community.effort.ranges.1.work':
    'Responsável pela comunidade, por ano',
  'identify-build-and-grow-the-open-source-community.effort.ranges.2.work':
    'Uma reunião com pessoas externas',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.0':
    'As regras dizem que é o ministério quem decide, e não há ninguém a quem se possa perguntar.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.1':
    'Duas pessoas estão designadas para uma função, e uma delas saiu no ano passado.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.2':
    'Quem paga tem assento no órgão de direção e quem mantém não tem; decidem pessoas que não vão executar as decisões.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.3':
    'A cada decisão chama-se consenso, e ganha quem argumenta durante mais tempo.',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.name': 'Carga de uma só pessoa',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.numerator':
    'integrações feitas pela pessoa com mais integrações',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.denominator':
    'integrações do semestre',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.name': 'Decisões com razão pública',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.numerator':
    'decisões sobre o roteiro cuja razão qualquer pessoa pode ler',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.denominator':
    'decisões sobre o roteiro',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.0.step':
    'Registe para uma base de código quem pode integrar, publicar versões, decidir sobre o roteiro e ouvir queixas.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.1.step':
    'Pergunte a cada uma dessas pessoas se ainda o faz e quem o faria se adoecesse.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.2.step':
    'Encontre uma segunda pessoa para uma função que tem só uma e acorde o que aprende e até quando.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.3.step':
    'Publique uma página de regras com nomes, data e uma regra para a saída.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.4.step':
    'Faça a primeira reunião aberta, com notas publicadas no dia seguinte.',
  'managing-open-source-community-over-a-project-lifetime.roles.0.role': 'Grupo de direção',
  'managing-open-source-community-over-a-project-lifetime.roles.0.task':
    'Decide segundo regras publicadas e renova os nomes todos os anos.',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'Responsáveis pela manutenção',
  'managing-open-source-community-over-a-project-lifetime.roles.1.task':
    'Partilham a integração e a publicação entre duas pessoas ou mais.',
  'managing-open-source-community-over-a-project-lifetime.roles.2.role': 'Dois contactos para a conduta',
  'managing-open-source-community-over-a-project-lifetime.roles.2.task':
    'Recebem as queixas e comunicam o seu número sem nomes.',
  'managing-open-source-community-over-a-project-lifetime.roles.3.role': 'A instituição',
  'managing-open-source-community-over-a-project-lifetime.roles.3.task':
    'Paga o tempo do seu pessoal nestas funções.',
  'managing-open-source-community-over-a-project-lifetime.effort.basis':
    'Uma base de código com até dez colaboradores regulares de três organizações.',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.0.work':
    'Regras, funções e primeira reunião',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.1.work': 'Condução do grupo, por ano',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.2.work': 'Passagem de uma função',
  'managing-open-source-community-over-a-project-lifetime.example.place': 'Dinamarca',
  'managing-open-source-community-over-a-project-lifetime.example.fact':
    'A OS2, iniciada por cinco municípios em abril de 2012, é uma rede em que organismos públicos especificam, compram e governam produtos de código aberto partilhados. Conta 78 organismos públicos, uma quota anual de 25 000 coroas paga o seu funcionamento, e cada produto tem finanças próprias.',
  'adoption-of-tools.pitfalls.0': 'Um chat privado torna-se o lugar onde se tomam as decisões.',
  'adoption-of-tools.pitfalls.1':
    'A modalidade gratuita de um serviço acaba, e com ela acabam três anos de discussão.',
  'adoption-of-tools.pitfalls.2':
    'Uma ferramenta exige um número de telefone ou uma conta que as pessoas de algumas regiões não podem obter.',
  'adoption-of-tools.indicators.0.name': 'Exportações restauradas',
  'adoption-of-tools.indicators.0.numerator':
    'ferramentas cuja exportação foi restaurada num teste nos últimos 12 meses',
  'adoption-of-tools.indicators.0.denominator': 'ferramentas em uso',
  'adoption-of-tools.indicators.1.name': 'Membros perdidos no início',
  'adoption-of-tools.indicators.1.numerator':
    'membros convidados que nunca usaram a ferramenta principal no seu primeiro mês',
  'adoption-of-tools.indicators.1.denominator': 'membros convidados',
  'adoption-of-tools.firstThirtyDays.0.step':
    'Liste todas as ferramentas em uso, com quem paga, quem administra e o que vê uma pessoa externa.',
  'adoption-of-tools.firstThirtyDays.1.step':
    'Procure as últimas dez decisões e anote onde cada uma pode ser lida.',
  'adoption-of-tools.firstThirtyDays.2.step':
    'Escolha um lugar público para as decisões e outro para as tarefas, e mude para lá o que está por concluir.',
  'adoption-of-tools.firstThirtyDays.3.step':
    'Exporte os conteúdos de uma ferramenta pouco usada e encerre-a.',
  'adoption-of-tools.firstThirtyDays.4.step': 'Restaure a exportação noutra máquina, como teste.',
  'adoption-of-tools.roles.0.task': 'Indica o lugar para cada fim e muda para lá as conversas.',
  'adoption-of-tools.roles.1.role': 'Responsável pela administração das ferramentas',
  'adoption-of-tools.roles.1.task': 'Faz as exportações e tenta restaurá-las.',
  'adoption-of-tools.roles.2.role': 'Membros',
  'adoption-of-tools.roles.2.task': 'Dizem com que aparelhos e ligações trabalham.',
  'adoption-of-tools.roles.3.task':
    'Aprova de uma vez, para todos os projetos, as contas e os lugares dos dados.',
  'adoption-of-tools.effort.basis': 'Uma base de código com até cinquenta membros.',
  'adoption-of-tools.effort.ranges.0.work': 'Levantamento e escolha',
  'adoption-of-tools.effort.ranges.1.work': 'Mudança de um canal com o seu histórico',
  'adoption-of-tools.effort.ranges.2.work': 'Exportação e restauro, todos os semestres',
};
