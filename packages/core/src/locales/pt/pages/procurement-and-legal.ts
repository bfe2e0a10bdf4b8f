/** The texts of “procurement-and-legal” in Portuguese. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'value-for-money-assessment.what':
    'Uma apreciação das propostas pela relação entre o que dão e o que custam ao longo de toda a vida da solução, em que o caráter aberto, a reutilização e a liberdade de sair contam como benefícios.',
  'value-for-money-assessment.why':
    'Se só o preço decide, ganha um produto com um preço de entrada baixo e encargos altos mais tarde. Se decide a ausência de custo de licença, esquece-se o trabalho de operar o código aberto. Ambos os erros só se descobrem anos depois.',
  'value-for-money-assessment.how.0': 'Descreva o resultado que o serviço deve trazer e como será medido.',
  'value-for-money-assessment.how.1':
    'Calcule o custo em todo o ciclo de vida de cada proposta com o mesmo método e o mesmo período.',
  'value-for-money-assessment.how.2':
    'Pontue os benefícios que não têm preço: normas abertas, reutilização por outras entidades, independência de um só fornecedor. Pontue os empregos locais apenas onde a lei e o mutuante o permitem (acordo da OMC sobre contratação pública, diretivas da UE, regras do Banco Mundial).',
  'value-for-money-assessment.how.3': 'Fixe as ponderações antes da abertura das propostas e publique-as.',
  'value-for-money-assessment.how.4':
    'Teste como muda a classificação quando mudam as ponderações ou os custos incertos.',
  'value-for-money-assessment.how.5':
    'Escreva uma fundamentação curta e confronte-a com a realidade ao fim de dois anos.',
  'value-for-money-assessment.evidence.0':
    'Regras de avaliação com ponderações, com data anterior às propostas.',
  'value-for-money-assessment.evidence.1': 'Uma tabela do custo em todo o ciclo de vida para cada proposta.',
  'value-for-money-assessment.evidence.2': 'Uma fundamentação que a auditoria consegue acompanhar.',
  'value-for-money-assessment.evidence.3': 'Um reexame da decisão depois dos primeiros anos de uso.',
  'understanding-total-cost-of-ownership-tco.what':
    'A competência de encontrar todos os custos que uma solução causa, da primeira ideia à sua retirada, e de os somar de modo que as opções possam ser comparadas.',
  'understanding-total-cost-of-ownership-tco.why':
    'A licença é muitas vezes a menor parte do custo. O alojamento, a integração, a migração de dados, a formação, o suporte, a segurança e a saída final decidem quanto custa um serviço, e cada um difere entre as opções abertas e as proprietárias.',
  'understanding-total-cost-of-ownership-tco.how.0':
    'Fixe o período e o âmbito: que utilizadores, que funções, que qualidade de serviço.',
  'understanding-total-cost-of-ownership-tco.how.1':
    'Reúna os custos iniciais: compra, adaptação, integração, migração de dados, formação.',
  'understanding-total-cost-of-ownership-tco.how.2':
    'Reúna os custos de cada ano: alojamento, suporte, atualizações, pessoal, conectividade, auditorias.',
  'understanding-total-cost-of-ownership-tco.how.3':
    'Some os custos finais: exportação dos dados, arquivo, substituição.',
  'understanding-total-cost-of-ownership-tco.how.4':
    'Desconte os anos futuros com a taxa que o ministério das finanças usa e tenha em conta a inflação e a moeda.',
  'understanding-total-cost-of-ownership-tco.how.5':
    'Mostre o total com um valor baixo e um valor alto em vez de um só número.',
  'understanding-total-cost-of-ownership-tco.evidence.0':
    'Uma ficha de custos que abrange o início, a operação e a saída.',
  'understanding-total-cost-of-ownership-tco.evidence.1': 'Fontes dos preços e dos salários.',
  'understanding-total-cost-of-ownership-tco.evidence.2':
    'Uma comparação do custo previsto com o custo real de um projeto anterior.',
  'capacity-to-run-integrate-open-source-in-public-procurement.what':
    'A capacidade que uma unidade de contratação tem de tratar as soluções de código aberto como uma opção normal, do estudo do mercado ao fim do contrato, tanto para software como para serviços e suporte.',
  'capacity-to-run-integrate-open-source-in-public-procurement.why':
    'Muitos formulários de concurso pressupõem que se compra um produto com um preço por utilizador. As propostas de código aberto são então excluídas por razões formais, ou nem chegam a ser apresentadas, e o Estado paga por software que poderia ter partilhado.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.0':
    'Reveja os formulários-tipo dos concursos e retire as marcas e as exigências que só vendedores de licenças podem satisfazer.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.1':
    'Acrescente o dever de procurar soluções de código aberto existentes antes de cada compra importante e de registar o resultado.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.2':
    'Separe o software dos serviços, para que o suporte e a adaptação possam ser comprados a várias empresas.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.3':
    'Forme os compradores públicos em licenças, em modelos de negócio e na forma como trabalham as comunidades.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.4':
    'Realize um concurso-piloto com o aconselhamento do gabinete de código aberto e publique os documentos para reutilização.',
  'capacity-to-run-integrate-open-source-in-public-procurement.how.5':
    'Acompanhe todos os anos o número de propostas e de adjudicações de código aberto.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.0':
    'Modelos de concurso revistos para o código aberto.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.1':
    'Registos da procura de software reutilizável em compras recentes.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.2':
    'O número de propostas e de adjudicações de código aberto por ano.',
  'capacity-to-run-integrate-open-source-in-public-procurement.evidence.3':
    'Registos de formação dos compradores públicos.',
  'understanding-open-source-licensing.what':
    'Um conhecimento prático das licenças de código aberto para quem não é jurista: que famílias existem, o que cada uma permite, que deveres surgem quando o software é cedido a outros, e quando pedir ajuda.',
  'understanding-open-source-licensing.why':
    'Um comprador público que não conhece as licenças não consegue apreciar uma proposta, e um projeto que as ignora pode ter de retirar um serviço. A maior parte das perguntas é simples e repete-se; por isso, um pouco de conhecimento rende muito.',
  'understanding-open-source-licensing.how.0':
    'Aprenda as famílias principais: permissiva, copyleft fraco, copyleft forte e copyleft de rede, com um exemplo de cada uma.',
  'understanding-open-source-licensing.how.1':
    'Distinga o uso dentro da instituição da cedência do software a outros, porque a maior parte dos deveres surge com a segunda.',
  'understanding-open-source-licensing.how.2':
    'Identifique as licenças pelos seus identificadores SPDX e peça aos fornecedores que façam o mesmo.',
  'understanding-open-source-licensing.how.3':
    'Pratique com casos reais: combinar dois componentes, publicar uma versão alterada, oferecer um serviço.',
  'understanding-open-source-licensing.how.4':
    'Mantenha uma lista de uma página com as licenças aceites, a verificar ou recusadas.',
  'understanding-open-source-licensing.how.5': 'Designe o jurista que responde às restantes perguntas.',
  'understanding-open-source-licensing.evidence.0': 'Uma lista de licenças aceites que está em vigor.',
  'understanding-open-source-licensing.evidence.1':
    'Resultados do curso dos compradores públicos e dos responsáveis por projetos.',
  'understanding-open-source-licensing.evidence.2': 'Informação sobre licenças no inventário de software.',
  'procurement-process-integration.what':
    'A competência de redigir peças do procedimento e regras de avaliação de modo que às propostas de código aberto e às proprietárias se façam as mesmas perguntas justas.',
  'procurement-process-integration.why':
    'As regras decidem antes de chegarem as propostas. Uma só frase que exige a garantia de um fabricante, ou um volume de negócios que nenhuma empresa local tem, exclui todas as propostas de código aberto sem que ninguém o pretenda.',
  'procurement-process-integration.how.0': 'Descreva funções e normas, e omita nomes de produtos.',
  'procurement-process-integration.how.1':
    'Peça o código-fonte, a documentação e o direito de alterar e partilhar o que o dinheiro público paga.',
  'procurement-process-integration.how.2':
    'Admita referências de projetos semelhantes em lugar de certificados de um só fabricante.',
  'procurement-process-integration.how.3':
    'Divida as compras grandes em lotes que as pequenas empresas possam executar.',
  'procurement-process-integration.how.4':
    'Peça ao gabinete de código aberto que procure barreiras ocultas; publique o projeto das peças para uma consulta preliminar ao mercado: uma só versão, aberta a todos, com as respostas publicadas.',
  'procurement-process-integration.how.5':
    'Reúna as perguntas dos concorrentes e melhore o modelo depois de cada procedimento.',
  'procurement-process-integration.evidence.0': 'Pedidos de propostas sem nomes de produtos.',
  'procurement-process-integration.evidence.1':
    'Cláusulas sobre código-fonte e direitos em contratos assinados.',
  'procurement-process-integration.evidence.2':
    'Um registo das perguntas dos concorrentes e das alterações que se seguiram.',
  'vendor-evaluation.what':
    'Um método justo para apreciar fornecedores de trabalhos em código aberto: conhecem o software, contribuem para ele, sabem passar o trabalho, e existirão daqui a três anos?',
  'vendor-evaluation.why':
    'Qualquer empresa pode oferecer serviços para um produto de código aberto, o que é um ponto forte e um risco. Um fornecedor sem lugar no projeto não consegue que um defeito seja corrigido na origem, e constrói uma versão própria que mais ninguém pode manter.',
  'vendor-evaluation.how.0':
    'Peça provas de competência adequadas ao objeto do contrato, como contribuições que o projeto aceitou ou provas equivalentes, e verifique-as no repositório público.',
  'vendor-evaluation.how.1': 'Peça dois clientes de dimensão semelhante e telefone-lhes.',
  'vendor-evaluation.how.2': 'Examine o plano do fornecedor para entregar as alterações ao projeto.',
  'vendor-evaluation.how.3':
    'Verifique o pessoal: quantas pessoas conhecem o produto e o que acontece se uma sair.',
  'vendor-evaluation.how.4':
    'Exija um plano de passagem do trabalho e um teste desse plano durante o contrato.',
  'vendor-evaluation.how.5':
    'Pontue segundo os critérios de adjudicação publicados, peça a justificação de uma proposta com preço anormalmente baixo antes de a apreciar, e ofereça aos concorrentes preteridos informação sobre o que faltou.',
  'vendor-evaluation.evidence.0': 'Folhas de pontuação com a prova de cada ponto.',
  'vendor-evaluation.evidence.1': 'Ligações para as contribuições do fornecedor escolhido.',
  'vendor-evaluation.evidence.2': 'Notas de telefonemas com clientes anteriores.',
  'vendor-evaluation.evidence.3': 'Um plano de passagem do trabalho que foi experimentado.',
  'capacity-to-recognize-and-address-legal-challenges.what':
    'A capacidade de ver cedo as questões jurídicas do código aberto, de separar as simples das graves, e de as resolver com direitos claros, bons contratos e um tratamento lícito dos dados.',
  'capacity-to-recognize-and-address-legal-challenges.why':
    'As dúvidas jurídicas atrasam projetos mais vezes do que os problemas jurídicos. Quando ninguém sabe dizer se um uso é permitido, a resposta segura é não, e perde-se uma solução útil. Quando ninguém pergunta, o litígio vem depois do lançamento.',
  'capacity-to-recognize-and-address-legal-challenges.how.0':
    'Faça um mapa das questões em cada passo: escolha, alteração, combinação, publicação, contrato, dados pessoais.',
  'capacity-to-recognize-and-address-legal-challenges.how.1':
    'Escreva respostas-tipo curtas para as questões frequentes e publique-as dentro da administração.',
  'capacity-to-recognize-and-address-legal-challenges.how.2':
    'Defina que casos vão para um jurista e em que prazo é devida a resposta.',
  'capacity-to-recognize-and-address-legal-challenges.how.3':
    'Guarde a prova dos direitos de cada componente: origem, licença, alterações.',
  'capacity-to-recognize-and-address-legal-challenges.how.4':
    'Crie contactos com juristas de outros ministérios e países que conhecem a matéria.',
  'capacity-to-recognize-and-address-legal-challenges.how.5':
    'Reveja uma vez por ano os litígios e os casos que por pouco não o foram, e adapte as respostas.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.0': 'Um guia de respostas-tipo com data.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.1':
    'Um registo dos pedidos jurídicos com o tempo até à resposta.',
  'capacity-to-recognize-and-address-legal-challenges.evidence.2':
    'Registos da origem e da licença dos componentes em uso.',
  'ip-and-legal-compliance.what':
    'Saber quem tem direitos de autor, patentes e marcas sobre o software que se usa ou publica, e manter cada uso dentro das licenças e da lei.',
  'ip-and-legal-compliance.why':
    'Os direitos que não foram esclarecidos aparecem no pior momento: quando outro país quer adotar o sistema, ou quando uma empresa o vende. Esclarecê-los no início custa pouco.',
  'ip-and-legal-compliance.how.0': 'Registe a origem e a licença de cada componente e de cada contribuição.',
  'ip-and-legal-compliance.how.1':
    'Analise o código em busca de material de origem desconhecida antes de cada publicação.',
  'ip-and-legal-compliance.how.2':
    'Estabeleça nos contratos que o trabalho pago pelo Estado pode ser publicado sob uma licença aberta.',
  'ip-and-legal-compliance.how.3':
    'Cumpra os deveres das licenças na publicação: avisos, código-fonte, indicação das alterações.',
  'ip-and-legal-compliance.how.4':
    'Verifique se o nome e o logótipo de um projeto colidem com direitos de outros, e proteja os seus.',
  'ip-and-legal-compliance.how.5':
    'Responda a reclamações em poucos dias, através de um só contacto designado.',
  'ip-and-legal-compliance.evidence.0': 'Relatórios de análise sem constatações por explicar.',
  'ip-and-legal-compliance.evidence.1':
    'Avisos e ofertas do código-fonte que acompanham o software publicado.',
  'ip-and-legal-compliance.evidence.2': 'Cláusulas contratuais sobre titularidade e publicação.',
  'contractual-considerations.what':
    'Redigir e negociar contratos de trabalhos em software que não pertence só a uma das partes: o que se entrega, quem responde, como se corrigem os defeitos e o que acontece no fim.',
  'contractual-considerations.why':
    'As licenças de código aberto excluem a garantia. A certeza de que um ministério precisa tem, pois, de vir do contrato de serviços: tempos de resposta, reparação, atualizações de segurança, direitos sobre o código novo e uma saída ordenada.',
  'contractual-considerations.how.0':
    'Indique o que se entrega: código num repositório público, documentos, testes, formação.',
  'contractual-considerations.how.1':
    'Acorde os direitos de modo que o código novo tenha desde o primeiro dia a licença do projeto.',
  'contractual-considerations.how.2':
    'Fixe níveis de suporte com tempos de resposta e de reparação, e as consequências do seu incumprimento.',
  'contractual-considerations.how.3':
    'Faça recair a garantia e a responsabilidade sobre o trabalho do próprio fornecedor, e diga quem cuida dos componentes de terceiros.',
  'contractual-considerations.how.4':
    'Exija que as alterações sejam oferecidas ao projeto original num prazo fixo.',
  'contractual-considerations.how.5':
    'Preveja o fim: passagem do trabalho, direitos de acesso, dados e ajuda a quem sucede.',
  'contractual-considerations.evidence.0':
    'Um conjunto de cláusulas contratuais sobre código aberto que está em uso.',
  'contractual-considerations.evidence.1':
    'Relatórios sobre os níveis de suporte durante um contrato em curso.',
  'contractual-considerations.evidence.2': 'Uma passagem do trabalho concluída no fim de um contrato.',
  'data-privacy-and-security.what':
    'Ver, antes de assinar um contrato, o que uma solução de código aberto fará com os dados pessoais e quão segura será, e estabelecer os deveres de todos os envolvidos.',
  'data-privacy-and-security.why':
    'Várias partes tocam nos dados de um serviço público: o ministério, o prestador de alojamento, um integrador, talvez uma nuvem estrangeira. Se o contrato não diz quem protege o quê, cada um confia no outro, e são os cidadãos que sofrem o dano.',
  'data-privacy-and-security.how.0': 'Desenhe o fluxo dos dados pessoais com cada lugar e cada parte.',
  'data-privacy-and-security.how.1': 'Apure as leis de cada lugar em causa, incluindo as de outros países.',
  'data-privacy-and-security.how.2':
    'Acorde com cada parte as condições do tratamento: finalidade, lugar, acesso, eliminação, notificação de incidentes.',
  'data-privacy-and-security.how.3':
    'Peça provas das práticas de segurança, como listas de componentes e relatórios de testes.',
  'data-privacy-and-security.how.4':
    'Escolha configurações que recolham poucos dados, os cifrem e os eliminem a tempo.',
  'data-privacy-and-security.how.5':
    'Ensaie uma vez por ano com todas as partes a notificação de um incidente.',
  'data-privacy-and-security.evidence.0':
    'Um diagrama dos fluxos de dados e condições de tratamento assinadas.',
  'data-privacy-and-security.evidence.1': 'Provas das práticas de segurança dos fornecedores.',
  'data-privacy-and-security.evidence.2': 'O registo de um exercício de incidente.',
};
