/** The texts of “capacity-building” in Portuguese. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.what':
    'Construir acordos duradouros com empresas, universidades e sociedade civil pelos quais um projeto recebe conhecimento especializado, investigação, infraestrutura ou alcance, e em que cada parceiro sabe o que dá e o que recebe.',
  'leveraging-partnerships-for-resource-mobilization.why':
    'Poucos ministérios podem pagar tudo aquilo de que um bem público digital precisa. Uma universidade pode acolher e ensinar, uma empresa pode ceder engenheiros, uma associação pode chegar às aldeias. As promessas vagas, porém, desaparecem quando um contacto muda de emprego.',
  'leveraging-partnerships-for-resource-mobilization.how.0':
    'Liste o que falta e que tipo de parceiro o tem.',
  'leveraging-partnerships-for-resource-mobilization.how.1':
    'Examine os motivos de cada candidato e recuse a ajuda que prenderia o projeto a um só fornecedor.',
  'leveraging-partnerships-for-resource-mobilization.how.2':
    'Acorde por escrito objetivos, contribuições, direitos, dados, decisões e duração.',
  'leveraging-partnerships-for-resource-mobilization.how.3':
    'Defina a saída desde o início: quem mantém o sistema em funcionamento se o parceiro sair.',
  'leveraging-partnerships-for-resource-mobilization.how.4':
    'Designe um contacto de cada lado e marque uma reunião por trimestre.',
  'leveraging-partnerships-for-resource-mobilization.how.5':
    'Meça o que a parceria trouxe e diga-o em público.',
  'leveraging-partnerships-for-resource-mobilization.evidence.0':
    'Acordos assinados com as contribuições e as condições de saída.',
  'leveraging-partnerships-for-resource-mobilization.evidence.1':
    'Um registo das contribuições dos parceiros, com uma estimativa do seu valor.',
  'leveraging-partnerships-for-resource-mobilization.evidence.2': 'Atas das revisões com os parceiros.',
  'strategic-funding.what':
    'Obter e gerir dinheiro para o código aberto durante vários anos, de um conjunto planificado de fontes, com propostas que apresentam o benefício em termos que cada financiador compreende.',
  'strategic-funding.why':
    'Os projetos começam muitas vezes com uma subvenção e acabam com ela. Os custos de funcionamento não interessam aos doadores e são desconhecidos do Tesouro; por isso, um plano tem de passar o serviço, passo a passo, para uma fonte que dure.',
  'strategic-funding.how.0':
    'Faça um plano dos custos para cinco anos, com a manutenção à parte da construção.',
  'strategic-funding.how.1':
    'Liste as fontes possíveis com o seu calendário, dimensão, condições e historial de subvenções.',
  'strategic-funding.how.2':
    'Escreva uma fundamentação do projeto com evidências das poupanças, dos utilizadores e da reutilização, e adapte-a a cada financiador.',
  'strategic-funding.how.3':
    'Reparta o risco, de modo que nenhuma fonte suporte mais de cerca de metade do custo de funcionamento.',
  'strategic-funding.how.4':
    'Acorde cedo com o ministério das finanças uma rubrica orçamental para a manutenção.',
  'strategic-funding.how.5':
    'Apresente os resultados a tempo, com contas que qualquer pessoa possa verificar.',
  'strategic-funding.evidence.0': 'Um plano de financiamento plurianual com mais de uma fonte.',
  'strategic-funding.evidence.1': 'As propostas enviadas e os seus resultados.',
  'strategic-funding.evidence.2': 'Uma rubrica orçamental para a manutenção.',
  'strategic-funding.evidence.3': 'Contas publicadas do projeto.',
  'human-resource-planning-and-allocation.what':
    'Planificar de que pessoas um programa de código aberto precisa em cada fase, de onde vêm, como são formadas e pagas, e como se mantêm.',
  'human-resource-planning-and-allocation.why':
    'Os especialistas são raros e as empresas pagam mais. Se um plano conta licenças e servidores mas não pessoas, a implantação para com o primeiro pedido de demissão. Planificar cedo permite formar em vez de competir.',
  'human-resource-planning-and-allocation.how.0':
    'Liste as funções e o esforço por fase: programadores, analistas, operadores, formadores, responsáveis por projetos, juristas.',
  'human-resource-planning-and-allocation.how.1':
    'Compare com o pessoal disponível e com os diplomados dos próximos anos.',
  'human-resource-planning-and-allocation.how.2':
    'Escolha para cada lacuna: formar, recrutar, obter pessoal cedido por um parceiro, ou contratar por tempo limitado com passagem do trabalho.',
  'human-resource-planning-and-allocation.how.3':
    'Crie postos e carreiras para técnicos na função pública, e use benefícios além do salário.',
  'human-resource-planning-and-allocation.how.4':
    'Junte desde o primeiro dia cada consultor a alguém do pessoal próprio.',
  'human-resource-planning-and-allocation.how.5':
    'Acompanhe em cada trimestre as vagas e as saídas, e pergunte a quem sai pelas razões.',
  'human-resource-planning-and-allocation.evidence.0': 'Um plano de pessoal por função e por fase.',
  'human-resource-planning-and-allocation.evidence.1': 'Descrições de postos técnicos na função pública.',
  'human-resource-planning-and-allocation.evidence.2': 'Números sobre vagas e tempo no posto.',
  'human-resource-planning-and-allocation.evidence.3':
    'Registos da passagem do trabalho dos consultores para o pessoal próprio.',
  'mobilizing-in-kind-contributions-and-technical-expertise.what':
    'Obter ajuda que não é dinheiro: horas de voluntários e de especialistas, créditos de nuvem, ferramentas, dados, salas, equipamento; e usá-la de um modo que não crie uma nova dependência.',
  'mobilizing-in-kind-contributions-and-technical-expertise.why':
    'Para um projeto com um orçamento pequeno, essa ajuda pode ser a maior parte dos seus recursos. Também tem custos escondidos: os voluntários precisam de acompanhamento, os créditos doados esgotam-se, e uma ferramenta gratuita pode tornar-se cara mais tarde.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.0':
    'Escreva uma lista de pedidos concretos com quantidade, qualidade e data.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.1':
    'Divulgue-a junto de comunidades, empresas, universidades e parceiros, com um só contacto.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.2':
    'Verifique em cada oferta as condições, a duração, a segurança e o custo depois do seu fim.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.3':
    'Dê aos voluntários tarefas claras, um mentor e reconhecimento.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.4':
    'Registe nas contas o valor do que foi dado, como se tivesse sido pago.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.5': 'Prepare o dia em que a oferta termina.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.0':
    'Uma lista de pedidos e um registo das ofertas com o valor e a data de fim.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.1':
    'Um programa de voluntariado com tarefas e contactos.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.2':
    'Um plano para substituir serviços doados.',
  'maximizing-open-source-resource-networks.what':
    'Aproveitar o que existe no mundo: comunidades de programadores, fundações, registos, programas de mentoria e outros governos com o mesmo sistema.',
  'maximizing-open-source-resource-networks.why':
    'Quase todos os problemas de um projeto público de código aberto já se puseram noutro lugar. Um ministério que conhece as redes obtém uma resposta num dia e partilha o custo do desenvolvimento; um que não as conhece paga a um consultor para a descobrir.',
  'maximizing-open-source-resource-networks.how.0':
    'Faça um mapa das redes para cada sistema em uso: fórum do projeto, fundação, países utilizadores, grupos regionais.',
  'maximizing-open-source-resource-networks.how.1':
    'Adira com pessoas designadas que tenham tempo para isso, e apresente o trabalho do país.',
  'maximizing-open-source-resource-networks.how.2':
    'Peça a outros países os seus planos, contratos e lições antes de começar os seus.',
  'maximizing-open-source-resource-networks.how.3':
    'Apresente candidaturas de pessoal e de estudantes a programas de mentoria e de bolsas.',
  'maximizing-open-source-resource-networks.how.4':
    'Partilhe com outros utilizadores os custos das funções comuns em vez de as construir sem parceiros.',
  'maximizing-open-source-resource-networks.how.5':
    'Retribua com casos, traduções, documentos e locais para reuniões.',
  'maximizing-open-source-resource-networks.evidence.0': 'Um mapa das redes com contactos.',
  'maximizing-open-source-resource-networks.evidence.1': 'Materiais de outros países que foram reutilizados.',
  'maximizing-open-source-resource-networks.evidence.2': 'Uma função paga em conjunto.',
  'maximizing-open-source-resource-networks.evidence.3': 'Palestras ou casos com que o país contribuiu.',
};
