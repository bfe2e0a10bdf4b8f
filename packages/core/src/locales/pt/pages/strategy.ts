/** The texts of “strategy” in Portuguese. */
export const strategy: Readonly<Record<string, string>> = {
  'analysing-labour-costs-versus-licencing-costs.what':
    'Uma comparação de dois orçamentos para o mesmo serviço: um que paga sobretudo pessoas, que adaptam e mantêm software de código aberto, e outro que paga sobretudo o direito de usar um produto. Ambos são calculados para toda a vida do serviço, com os mesmos utilizadores e a mesma qualidade.',
  'analysing-labour-costs-versus-licencing-costs.why':
    'Sem a comparação, ganha o preço de compra mais baixo, mesmo quando os encargos de licença sobem todos os anos e o dinheiro sai do país. Onde os salários são moderados, pagar a pessoas é muitas vezes mais barato e melhor para a economia local, e uma comissão de orçamento precisa de o ver em números.',
  'analysing-labour-costs-versus-licencing-costs.how.0':
    'Escolha um serviço real e fixe o período, por exemplo sete anos, o número de utilizadores e o nível de suporte.',
  'analysing-labour-costs-versus-licencing-costs.how.1':
    'Liste os custos de cada opção, ano a ano: licenças, subscrições, pessoal, formação, migração de dados, alojamento, contratos de suporte e custo de saída.',
  'analysing-labour-costs-versus-licencing-costs.how.2':
    'Use os salários locais e os preços de propostas reais, e anote a fonte e a data de cada número.',
  'analysing-labour-costs-versus-licencing-costs.how.3':
    'Faça variar os números menos certos, como os salários, a taxa de câmbio e o número de utilizadores, e veja se a ordem das opções muda.',
  'analysing-labour-costs-versus-licencing-costs.how.4':
    'Indique para cada opção que parte do dinheiro é gasta dentro do país.',
  'analysing-labour-costs-versus-licencing-costs.how.5':
    'Apresente o resultado em duas páginas, com os pressupostos, a quem decide sobre o orçamento, e repita o cálculo quando um contrato chegar à renovação.',
  'analysing-labour-costs-versus-licencing-costs.evidence.0':
    'Uma comparação de custos de pelo menos duas opções ao longo de cinco anos ou mais, com as fontes dos números.',
  'analysing-labour-costs-versus-licencing-costs.evidence.1':
    'Uma decisão orçamental ou um documento do conselho de ministros que refere a comparação.',
  'analysing-labour-costs-versus-licencing-costs.evidence.2':
    'Uma verificação posterior do que se gastou de facto em relação ao que se previa.',
  'capacity-building.what':
    'Um esforço duradouro de uma instituição para ter pessoal próprio capaz de escolher, operar e alterar software de código aberto e de contribuir para ele. É mais do que um curso: inclui postos de trabalho, tempo para aprender, mentores e trabalho em sistemas reais.',
  'capacity-building.why':
    'O código aberto dá a uma instituição o direito de alterar os seus sistemas, mas só pessoas com competências podem usar esse direito. Se todo o conhecimento está na posse de um só adjudicatário, a dependência apenas mudou de lugar, e o sistema para quando o contrato termina.',
  'capacity-building.how.0':
    'Faça uma tabela dos sistemas em uso, das competências que cada um exige e das pessoas que hoje as têm.',
  'capacity-building.how.1':
    'Assinale as lacunas que fariam parar um serviço se uma só pessoa saísse, e comece por elas.',
  'capacity-building.how.2':
    'Decida para cada lacuna se convém formar, recrutar ou contratar fora, e inclua em todos os contratos a transferência de conhecimento.',
  'capacity-building.how.3':
    'Reserve uma parte fixa do tempo de trabalho para aprender e para contribuir para os projetos em uso.',
  'capacity-building.how.4':
    'Atribua um mentor a cada pessoa em formação, dentro da instituição ou na comunidade do projeto.',
  'capacity-building.how.5':
    'Conte todos os anos quantas tarefas foram feitas por pessoal próprio e ajuste o plano.',
  'capacity-building.evidence.0': 'Uma tabela de competências por sistema com menos de um ano.',
  'capacity-building.evidence.1':
    'Um orçamento de formação e uma parte do tempo de trabalho aprovados por escrito.',
  'capacity-building.evidence.2':
    'Alterações ou correções feitas pelo pessoal próprio da instituição e aceites pelo projeto.',
  'capacity-building.evidence.3': 'Contratos com uma cláusula de transferência de conhecimento.',
  'platform-and-tool-selection.what':
    'Um procedimento repetível para ir de uma necessidade a um produto de código aberto escolhido. Os candidatos são comparados quanto às funções, à adequação aos sistemas existentes, ao estado do projeto que os desenvolve, à segurança e ao esforço de operação.',
  'platform-and-tool-selection.why':
    'Uma ferramenta popular hoje pode ter um só responsável pela manutenção, uma licença que não serve ou nenhuma via para outros sistemas. A escolha vincula um serviço durante muitos anos; por isso, uma hora dedicada ao estado do projeto poupa meses mais tarde.',
  'platform-and-tool-selection.how.0':
    'Descreva a necessidade numa lista curta de funções exigidas e desejadas, com os sistemas a ligar e as pessoas que vão usar o produto.',
  'platform-and-tool-selection.how.1':
    'Procure em registos de bens públicos digitais, em catálogos de outros governos e nas plataformas gerais de código antes de pensar em construir.',
  'platform-and-tool-selection.how.2':
    'Verifique em cada candidato a licença, o histórico de versões, o número de responsáveis ativos pela manutenção, o tratamento das comunicações de segurança, a documentação e os utilizadores atuais de dimensão semelhante.',
  'platform-and-tool-selection.how.3':
    'Pontue os três melhores com ponderações fixadas de antemão e registe o que é desconhecido em vez de o adivinhar.',
  'platform-and-tool-selection.how.4':
    'Instale o primeiro escolhido num ambiente de testes, com tarefas reais e utilizadores reais, durante algumas semanas.',
  'platform-and-tool-selection.how.5': 'Decida, publique as razões e fixe uma data para rever a escolha.',
  'platform-and-tool-selection.evidence.0':
    'Uma lista de necessidades e uma comparação pontuada e fundamentada, com data anterior à compra ou à instalação.',
  'platform-and-tool-selection.evidence.1': 'Um relatório do ensaio com utilizadores.',
  'platform-and-tool-selection.evidence.2':
    'Uma ficha do estado do projeto para cada produto escolhido, renovada todos os anos.',
  'software-contribution-governance.what':
    'As regras e rotinas segundo as quais o pessoal de uma instituição pode dar código, textos ou desenhos a projetos abertos, e segundo as quais se aceitam contribuições externas nos projetos que pertencem à instituição.',
  'software-contribution-governance.why':
    'Sem uma regra, ou ninguém se atreve a contribuir e cada atualização tem de ser corrigida à mão, ou há quem contribua sem ter os direitos e exponha a instituição. Uma política curta e clara protege o pessoal e evita o custo das cópias próprias.',
  'software-contribution-governance.how.0':
    'Decida o que pode ser publicado sem pedir autorização, como correções a projetos em uso, e o que precisa de aprovação, como um projeto novo.',
  'software-contribution-governance.how.1':
    'Esclareça nos contratos de trabalho e nos contratos com fornecedores a quem pertence o código e que este pode ser publicado.',
  'software-contribution-governance.how.2':
    'Designe um grupo pequeno, muitas vezes o gabinete de código aberto, que responda aos pedidos num número fixo de dias.',
  'software-contribution-governance.how.3':
    'Verifique, antes da publicação, se alguma contribuição contém segredos, dados pessoais ou código de terceiros.',
  'software-contribution-governance.how.4':
    'Escolha como os colaboradores externos confirmam os seus direitos, por um certificado de origem do programador (DCO) ou por um acordo de licença de contribuição (CLA), e inclua essa escolha no guia de contribuição.',
  'software-contribution-governance.how.5':
    'Mantenha uma lista pública das contribuições feitas e do que foi publicado.',
  'software-contribution-governance.evidence.0':
    'Uma política de contribuição que o pessoal consegue encontrar e que indica um contacto.',
  'software-contribution-governance.evidence.1':
    'Cláusulas contratuais sobre a titularidade e a publicação do código.',
  'software-contribution-governance.evidence.2':
    'Um registo dos pedidos com o tempo que demorou cada resposta.',
  'software-contribution-governance.evidence.3':
    'Guias de contribuição e ficheiros de licença nos repositórios da própria instituição.',
  'security-and-risk-management.what':
    'O trabalho constante de saber que componentes de código aberto estão em uso, que vulnerabilidades deles são conhecidas, com que rapidez são corrigidas e o que acontece quando um deles é atacado.',
  'security-and-risk-management.why':
    'Os serviços públicos guardam dados que as pessoas não puderam deixar de fornecer. A maior parte de um sistema moderno é feita de componentes escritos por terceiros, e uma vulnerabilidade conhecida num deles é encontrada por atacantes em poucos dias. O código aberto permite a um Estado examinar por si mesmo, mas só se alguém o fizer.',
  'security-and-risk-management.how.0':
    'Produza uma lista de materiais de software (SBOM) para cada sistema, num formato normalizado como SPDX ou CycloneDX, e renove-a em cada versão publicada.',
  'security-and-risk-management.how.1':
    'Compare diariamente as listas com as bases de dados públicas de vulnerabilidades (CVE, OSV) e envie os resultados a uma pessoa designada.',
  'security-and-risk-management.how.2':
    'Fixe prazos de correção conforme a gravidade e meça se são cumpridos.',
  'security-and-risk-management.how.3':
    'Publique uma política de divulgação coordenada de vulnerabilidades (security.txt) e responda a cada comunicação.',
  'security-and-risk-management.how.4':
    'Mande fazer pelo menos uma vez por ano, por pessoas externas, um teste de intrusão dos sistemas críticos, e financie a correção do que for encontrado, no projeto aberto em que surgiu.',
  'security-and-risk-management.how.5':
    'Mantenha um registo de riscos com responsável, probabilidade, efeito e medida, e ensaie o pior caso.',
  'security-and-risk-management.evidence.0': 'Listas de materiais de software dos sistemas em funcionamento.',
  'security-and-risk-management.evidence.1':
    'Estatísticas do tempo entre a publicação de uma vulnerabilidade e a sua correção.',
  'security-and-risk-management.evidence.2':
    'O relatório do último teste de intrusão e o registo do que se fez a seguir.',
  'security-and-risk-management.evidence.3': 'Um contacto publicado para comunicações de segurança.',
  'change-management.what':
    'Ajuda planificada para pessoas e unidades que passam de sistemas proprietários conhecidos para sistemas abertos: razões, calendário, formação, apoio e uma forma de dizer o que não funciona.',
  'change-management.why':
    'As migrações falham menos por razões técnicas do que por o pessoal ter sido surpreendido, ter perdido funções de que precisava ou não ter a quem perguntar. Cada migração falhada é contada durante anos como prova de que o código aberto não funciona.',
  'change-management.how.0':
    'Pergunte a cada unidade em causa que tarefas faz, que ficheiros e modelos de documentos usa e o que receia.',
  'change-management.how.1':
    'Obtenha o apoio de um membro da direção de topo, que use o novo sistema em primeiro lugar e à vista de todos.',
  'change-management.how.2':
    'Comece com uma unidade-piloto que deseje a mudança, e mantenha os dois sistemas lado a lado por tempo limitado.',
  'change-management.how.3':
    'Forme por tarefas e não por menus, com colegas com formação em cada piso como primeiro contacto.',
  'change-management.how.4':
    'Publique uma lista dos problemas conhecidos com a data da correção e responda a cada mensagem.',
  'change-management.how.5':
    'Meça o uso e a satisfação ao fim de um, três e doze meses, e desligue o sistema antigo num dia anunciado.',
  'change-management.evidence.0': 'Um plano de migração com datas, pessoas e um orçamento para formação.',
  'change-management.evidence.1': 'Resultados de inquéritos ao pessoal antes e depois da mudança.',
  'change-management.evidence.2': 'Números sobre os pedidos de ajuda ao longo do tempo.',
  'change-management.evidence.3': 'O aviso do dia em que o sistema antigo foi desligado.',
};
