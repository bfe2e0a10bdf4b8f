/** The texts of “digital-inclusion” in Portuguese. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.pitfalls.0':
    'O inquérito é feito em linha e pergunta a quem está em linha.',
  'conducting-digital-inclusion-assessments.pitfalls.1':
    'Apresentam-se dados da população rural e das mulheres, e não das mulheres rurais.',
  'conducting-digital-inclusion-assessments.pitfalls.2':
    'Os resultados do país são publicados, e as tabelas por grupo ficam numa gaveta.',
  'conducting-digital-inclusion-assessments.pitfalls.3':
    'Um grupo pequeno é apresentado com tanto pormenor que se podem reconhecer pessoas.',
  'conducting-digital-inclusion-assessments.indicators.0.name': 'Diferença entre grupos',
  'conducting-digital-inclusion-assessments.indicators.0.numerator':
    'resultado do grupo com a menor proporção de utilizadores',
  'conducting-digital-inclusion-assessments.indicators.0.denominator':
    'resultado do grupo com a maior proporção de utilizadores',
  'conducting-digital-inclusion-assessments.indicators.0.frequency': 'em cada diagnóstico',
  'conducting-digital-inclusion-assessments.indicators.1.name': 'Barreiras removidas',
  'conducting-digital-inclusion-assessments.indicators.1.numerator':
    'barreiras do último diagnóstico que foram removidas',
  'conducting-digital-inclusion-assessments.indicators.1.denominator': 'barreiras do último diagnóstico',
  'conducting-digital-inclusion-assessments.firstThirtyDays.0.step':
    'Escolha um serviço ou uma região com os grupos que aí importam e escreva porquê.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.1.step':
    'Reúna o que já se mede: recenseamento, inquérito aos agregados familiares, queixas, uso por distrito.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.2.step':
    'Assinale os grupos para os quais não há nenhum número com menos de 36 meses.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.3.step':
    'Visite um local com uma organização de um grupo e observe como cinco pessoas experimentam o serviço, com o seu consentimento.',
  'conducting-digital-inclusion-assessments.firstThirtyDays.4.step':
    'Publique o que se sabe e o que não se sabe, com a data da primeira medição.',
  'conducting-digital-inclusion-assessments.roles.0.role': 'Instituto de estatística',
  'conducting-digital-inclusion-assessments.roles.0.task':
    'Fornece números por grupo e protege os números pequenos.',
  'conducting-digital-inclusion-assessments.roles.1.role': 'Organizações dos grupos',
  'conducting-digital-inclusion-assessments.roles.1.task':
    'Escolhem as perguntas e são as primeiras a ler as constatações.',
  'conducting-digital-inclusion-assessments.roles.2.task': 'Responde pela lista das barreiras.',
  'conducting-digital-inclusion-assessments.roles.3.role': 'Ministério dos assuntos sociais',
  'conducting-digital-inclusion-assessments.roles.3.task': 'Decide os grupos e o método para o país.',
  'conducting-digital-inclusion-assessments.effort.basis':
    'Um país, estatísticas existentes e um inquérito a 1 000 agregados familiares; o trabalho de campo da empresa de inquéritos não está contado.',
  'conducting-digital-inclusion-assessments.effort.ranges.0.work': 'Estudo documental e lista das lacunas',
  'conducting-digital-inclusion-assessments.effort.ranges.1.work': 'Conceção, ensaio e análise do inquérito',
  'conducting-digital-inclusion-assessments.effort.ranges.2.work': 'Repetição',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.0':
    'Os objetivos são escritos como valores, e nenhum número permite dizer se foram alcançados.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.1':
    'Fixa-se uma meta sem linha de base, e pode afirmar-se que há progresso aconteça o que acontecer.',
  'strategy-and-policy-development-for-digital-inclusion.pitfalls.2':
    'A política vincula o ministério que a escreveu, e nenhum dos que operam serviços.',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.name': 'Objetivos no bom caminho',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.numerator':
    'objetivos cujo último número está na trajetória prevista ou acima dela',
  'strategy-and-policy-development-for-digital-inclusion.indicators.0.denominator': 'objetivos da política',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.name': 'Dinheiro gasto',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.numerator':
    'dinheiro gasto em medidas da política',
  'strategy-and-policy-development-for-digital-inclusion.indicators.1.denominator':
    'dinheiro previsto no orçamento para elas',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.0.step':
    'Liste os objetivos da política atual, ou do plano que a substitui, com número, data, responsável e orçamento.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.1.step':
    'Escolha os dois que dizem respeito a mais pessoas e encontre uma linha de base para cada um.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.2.step':
    'Pergunte aos responsáveis por dois serviços que regra os levaria a agir.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.3.step':
    'Redija um dever para o modelo de concurso e outro para a norma de serviço.',
  'strategy-and-policy-development-for-digital-inclusion.firstThirtyDays.4.step':
    'Envie o projeto de texto a três organizações de grupos afetados, com uma data para as respostas.',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.role':
    'Responsável pela política de inclusão',
  'strategy-and-policy-development-for-digital-inclusion.roles.0.task':
    'Redige objetivos com números e apresenta um relatório todos os anos.',
  'strategy-and-policy-development-for-digital-inclusion.roles.1.task':
    'Dá a cada medida uma rubrica no orçamento.',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.role': 'Responsáveis por serviços',
  'strategy-and-policy-development-for-digital-inclusion.roles.2.task': 'Executam as medidas.',
  'strategy-and-policy-development-for-digital-inclusion.roles.3.task':
    'Respondem aos projetos de texto e verificam o relatório anual.',
  'strategy-and-policy-development-for-digital-inclusion.effort.basis':
    'Uma política nacional com dez objetivos, e uma consulta de três meses.',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.0.work': 'Projeto com linhas de base',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.1.work': 'Consulta e aprovação',
  'strategy-and-policy-development-for-digital-inclusion.effort.ranges.2.work': 'Relatório anual',
  'designing-inclusive-open-source-software-solutions.pitfalls.0':
    'Um verificador automático não encontra nenhum defeito, e uma pessoa cega não consegue enviar o formulário.',
  'designing-inclusive-open-source-software-solutions.pitfalls.1':
    'A acessibilidade é testada no fim, quando o desenho já está pago.',
  'designing-inclusive-open-source-software-solutions.pitfalls.2':
    'Uma declaração é publicada uma vez, e o serviço muda todos os meses.',
  'designing-inclusive-open-source-software-solutions.indicators.0.name': 'Tarefas concluídas sem ajuda',
  'designing-inclusive-open-source-software-solutions.indicators.0.numerator':
    'tarefas principais que participantes com deficiência concluíram sem ajuda nos testes',
  'designing-inclusive-open-source-software-solutions.indicators.0.denominator':
    'tarefas principais que tentaram',
  'designing-inclusive-open-source-software-solutions.indicators.0.frequency': 'em cada teste',
  'designing-inclusive-open-source-software-solutions.indicators.1.name':
    'Defeitos corrigidos até à sua data',
  'designing-inclusive-open-source-software-solutions.indicators.1.numerator':
    'defeitos de acessibilidade corrigidos até à data do plano',
  'designing-inclusive-open-source-software-solutions.indicators.1.denominator':
    'defeitos de acessibilidade cujo prazo terminou',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.0.step':
    'Liste os serviços públicos e assinale em cada um a data do último teste de acessibilidade.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.1.step':
    'Experimente o que tem mais utilizadores só com o teclado, com um leitor de ecrã e num telefone pequeno.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.2.step':
    'Peça a duas pessoas com deficiência que façam, mediante pagamento, a tarefa principal sob observação da equipa.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.3.step':
    'Publique os defeitos encontrados, com uma data para cada um.',
  'designing-inclusive-open-source-software-solutions.firstThirtyDays.4.step':
    'Corrija os três que impedem as pessoas de continuar e inclua a norma no próximo contrato.',
  'designing-inclusive-open-source-software-solutions.roles.0.task':
    'Publica a declaração e cumpre as suas datas.',
  'designing-inclusive-open-source-software-solutions.roles.1.role': 'Designers e programadores',
  'designing-inclusive-open-source-software-solutions.roles.1.task':
    'Corrigem os defeitos e testam em cada ciclo.',
  'designing-inclusive-open-source-software-solutions.roles.2.role':
    'Pessoas com deficiência que participam nos testes',
  'designing-inclusive-open-source-software-solutions.roles.2.task':
    'Experimentam as tarefas principais e são pagas por isso.',
  'designing-inclusive-open-source-software-solutions.roles.3.role': 'Organismo de supervisão',
  'designing-inclusive-open-source-software-solutions.roles.3.task':
    'Verifica as declarações e escreve a quem não tem nenhuma.',
  'designing-inclusive-open-source-software-solutions.effort.basis': 'Um serviço com cerca de vinte ecrãs.',
  'designing-inclusive-open-source-software-solutions.effort.ranges.0.work': 'Primeiro teste com um plano',
  'designing-inclusive-open-source-software-solutions.effort.ranges.1.work': 'Correção dos defeitos comuns',
  'designing-inclusive-open-source-software-solutions.effort.ranges.2.work': 'Repetição, por ano',
  'designing-inclusive-open-source-software-solutions.example.fact':
    'Um painel público lista os sítios web e as aplicações dos organismos públicos com uma classificação de A a E. No fim de 2024, 49 por cento cumpriam a lei (A, B ou C); nesse ano foram enviadas cartas de advertência, e o número dos que não tinham declaração caiu para metade.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.0':
    'O jurista e o investigador são convidados para a última reunião, para aprovar.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.1':
    'Uma pessoa de um grupo afetado senta-se entre doze funcionários públicos, sem remuneração e sem preparação.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.pitfalls.2':
    'Cada profissão escreve um capítulo próprio, e as medidas não se articulam.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.name':
    'Medidas que combinam áreas',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.numerator':
    'medidas em vigor que juntam a tecnologia ao direito, à formação ou a outra área',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.0.denominator':
    'medidas em vigor',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.name':
    'Pessoas do grupo que permanecem',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.numerator':
    'membros de grupos afetados que vieram a três quartos das sessões',
  'developing-multidisciplinary-approaches-for-digital-inclusion.indicators.1.denominator':
    'membros de grupos afetados nas equipas',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.0.step':
    'Escolha um projeto de serviço que começa agora e liste a sua equipa por profissão.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.1.step':
    'Preencha os lugares vazios: direito ou políticas públicas, investigação social, uma pessoa de um grupo afetado, com remuneração.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.2.step':
    'Passe um dia com toda a equipa onde o serviço é usado.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.3.step':
    'Escreva sobre o problema uma página que todos assinem, com dez palavras explicadas.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.firstThirtyDays.4.step':
    'Acorde uma medida que exija duas profissões, bem como a forma de apreciar o seu efeito.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.0.task':
    'Convoca a equipa desde a primeira fase e paga o tempo.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.role': 'Investigador social',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.1.task':
    'Estuda as causas e aprecia o efeito.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.role': 'Pessoa de um grupo afetado',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.2.task':
    'Diz o que funciona na vida diária, com remuneração e direito de voto.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.role':
    'Jurista ou responsável por políticas públicas',
  'developing-multidisciplinary-approaches-for-digital-inclusion.roles.3.task':
    'Altera a regra onde a regra é a barreira.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.basis':
    'Um projeto de serviço durante um ano com uma equipa de seis pessoas.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.0.work':
    'Formação da equipa e descrição do problema',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.1.work':
    'Tempo das outras profissões, por ano',
  'developing-multidisciplinary-approaches-for-digital-inclusion.effort.ranges.2.work':
    'Apreciação do efeito de um projeto-piloto',
};
