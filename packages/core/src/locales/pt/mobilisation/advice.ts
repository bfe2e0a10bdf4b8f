/** The texts of “advice” in Portuguese. */
export const advice: Readonly<Record<string, string>> = {
  'advice.items.tech-giants-access-to-cutting-edge-resources.name': 'Acesso a recursos de ponta',
  'advice.items.tech-giants-access-to-cutting-edge-resources.description':
    'A empresa cede capacidade de nuvem, ferramentas de software e conhecimento técnico que um projeto dificilmente poderia comprar por si só.',
  'advice.items.tech-giants-access-to-cutting-edge-resources.note':
    'A frase interrompe-se depois da palavra que designa o que cresce; trata-se do projeto.',
  'advice.items.tech-giants-visibility-and-credibility.name': 'Visibilidade e credibilidade',
  'advice.items.tech-giants-visibility-and-credibility.description':
    'Um parceiro conhecido empresta ao projeto o seu bom nome, e mais pessoas se interessam em pagar por ele.',
  'advice.items.ppp-mission-and-objectives-alignment.name': 'Alinhamento da missão e dos objetivos',
  'advice.items.ppp-mission-and-objectives-alignment.description': 'Apure se as duas partes querem o mesmo.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-a.text':
    'Verifique se a finalidade e os valores da empresa são compatíveis com o objetivo público.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-b.text':
    'Registe por escrito objetivos comuns, com resultados, datas e medidas de êxito.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-c.text':
    'Pergunte por que razão a empresa participa e procure mais do que o lucro.',
  'advice.items.ppp-mission-and-objectives-alignment.points.ppp-mission-and-objectives-alignment-d.text':
    'Liste em que é boa cada parte e onde uma cobre as lacunas da outra.',
  'advice.items.ppp-agreeable-project-terms.name': 'Condições do projeto aceitáveis para ambas as partes',
  'advice.items.ppp-agreeable-project-terms.description':
    'Defina num contrato o dinheiro, as funções, as regras e os direitos.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-a.text':
    'Negoceie quem paga o quê, quem cede o quê e quem é responsável por quê.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-b.text':
    'Estabeleça regras transparentes para a direção, para as decisões e para a comunicação entre as partes.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-c.text':
    'Defina a quem pertencem o código, as invenções e os dados, para que os utilizadores continuem protegidos.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-d.text':
    'Planifique como prosseguirão a manutenção e o financiamento a longo prazo.',
  'advice.items.ppp-agreeable-project-terms.points.ppp-agreeable-project-terms-e.text':
    'Indique o preço e quem paga o suporte quando o serviço estiver em funcionamento.',
  'advice.items.ppp-exit-plans.name': 'Planos de saída',
  'advice.items.ppp-exit-plans.description': 'Acorde no início como a parceria pode terminar.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-a.text':
    'Registe por escrito quando e como cada parte pode sair.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-b.text':
    'Assegure que o serviço continua a funcionar e a crescer para os seus utilizadores, sem interrupção.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-c.text':
    'Planifique a passagem do conhecimento, dos dados e do equipamento.',
  'advice.items.ppp-exit-plans.points.ppp-exit-plans-d.text':
    'Pondere o que um fim antecipado significaria para os utilizadores e para outros, e prepare-se para ele.',
  'advice.items.ppp-stakeholder-engagement.name': 'Envolvimento das partes interessadas',
  'advice.items.ppp-stakeholder-engagement.description':
    'Ouça as pessoas afetadas e mantenha o contacto com elas.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-a.text':
    'Pergunte aos futuros utilizadores e a outros grupos de que precisam, o que receiam e o que esperam.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-b.text':
    'Assegure que a parceria acrescenta algo ao que já existe e não concorre com isso.',
  'advice.items.ppp-stakeholder-engagement.points.ppp-stakeholder-engagement-c.text':
    'Informe com transparência e com frequência, para que a confiança possa crescer.',
  'advice.items.ppp-monitoring-and-evaluation.name': 'Acompanhamento e avaliação',
  'advice.items.ppp-monitoring-and-evaluation.description': 'Acompanhe o que a parceria alcança.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-a.text':
    'Decida cedo como se medirão o trabalho e o efeito.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-b.text':
    'Examine os resultados em datas fixas e mude de rumo onde for preciso.',
  'advice.items.ppp-monitoring-and-evaluation.points.ppp-monitoring-and-evaluation-c.text':
    'Guarde as lições e transmita-as a futuros parceiros.',
  'advice.items.outreach-crowdfunding-campaigns.name': 'Campanhas de financiamento coletivo',
  'advice.items.outreach-crowdfunding-campaigns.description':
    'Peça a muitas pessoas pequenas quantias para um fim claro.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-a.text':
    'Use um sítio de financiamento coletivo para um trabalho determinado.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-b.text':
    'Conte bem o benefício e agradeça a quem dá com uma recompensa.',
  'advice.items.outreach-crowdfunding-campaigns.points.outreach-crowdfunding-campaigns-c.text':
    'Divulgue a campanha através de grupos locais, das redes sociais e de pessoas conhecidas na localidade.',
  'advice.items.outreach-community-challenges-and-hackathons.name': 'Desafios comunitários e hackathons',
  'advice.items.outreach-community-challenges-and-hackathons.description':
    'Convide as pessoas a competir por boas soluções.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-a.text':
    'Organize um desafio ou um hackathon sobre uma necessidade real.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-b.text':
    'Dê prémios ou distinções para atrair pessoas e reunir as suas ideias.',
  'advice.items.outreach-community-challenges-and-hackathons.points.outreach-community-challenges-and-hackathons-c.text':
    'Convide grupos de tecnologia, universidades e polos de inovação.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.name':
    'Programas comunitários de partilha de competências e de voluntariado',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.description':
    'Organize a ajuda das pessoas que dão o seu tempo.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-a.text':
    'Abra um programa pelo qual as pessoas cedem competências e trabalho.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-b.text':
    'Indique as tarefas adequadas a voluntários: testes, conteúdos, tradução, formação local.',
  'advice.items.outreach-community-skill-sharing-and-volunteer-programs.points.outreach-community-skill-sharing-and-volunteer-programs-c.text':
    'Agradeça-lhes, recompense-os e torne o trabalho agradável, para que fiquem.',
  'advice.items.outreach-community-led-resource-mapping.name': 'Levantamento de recursos pela comunidade',
  'advice.items.outreach-community-led-resource-mapping.description':
    'Deixe as pessoas da localidade listar o que já existe.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-a.text':
    'Peça à comunidade que faça uma lista das salas, do equipamento e de outros bens.',
  'advice.items.outreach-community-led-resource-mapping.points.outreach-community-led-resource-mapping-b.text':
    'Procure centros comunitários, pontos de acesso sem fios e edifícios meio vazios que possam ser partilhados.',
  'advice.items.outreach-public-private-community-partnerships.name':
    'Parcerias entre o setor público, o setor privado e a comunidade',
  'advice.items.outreach-public-private-community-partnerships.description':
    'Junte os recursos do Estado, das empresas e das comunidades.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-a.text':
    'Reúna as três partes para investirem em comum.',
  'advice.items.outreach-public-private-community-partnerships.points.outreach-public-private-community-partnerships-b.text':
    'Peça às empresas locais, às ONG e às associações dinheiro, bens ou uso partilhado.',
  'advice.items.outreach-community-ownership-models.name': 'Modelos de propriedade comunitária',
  'advice.items.outreach-community-ownership-models.description':
    'Deixe uma comunidade ser titular de um serviço ou cuidar dele.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-a.text':
    'Experimente modelos em que a comunidade detém o equipamento ou faz a manutenção.',
  'advice.items.outreach-community-ownership-models.points.outreach-community-ownership-models-b.text':
    'As pessoas dão mais, e durante mais tempo, ao que é seu.',
  'advice.items.outreach-community-innovation-funds.name': 'Fundos comunitários de inovação',
  'advice.items.outreach-community-innovation-funds.description':
    'Um fundo comum para experimentar novas soluções.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-a.text':
    'Abra um fundo para o qual as pessoas contribuem com dinheiro ou bens, destinado a projetos-piloto e ao seu crescimento.',
  'advice.items.outreach-community-innovation-funds.points.outreach-community-innovation-funds-b.text':
    'Decida as subvenções com transparência e com a participação da comunidade.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.name':
    'Formação em competências digitais e reforço de capacidades',
  'advice.items.outreach-digital-skills-training-and-capacity-building.description':
    'Ensine as pessoas, para que possam ajudar.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-a.text':
    'Ofereça cursos que permitam às pessoas usar e apoiar bens públicos digitais.',
  'advice.items.outreach-digital-skills-training-and-capacity-building.points.outreach-digital-skills-training-and-capacity-building-b.text':
    'Realize-os com escolas, centros comunitários ou prestadores de cursos em linha.',
  'advice.items.outreach-community-data-collection-and-mapping.name':
    'Recolha de dados e cartografia pela comunidade',
  'advice.items.outreach-community-data-collection-and-mapping.description':
    'Reúna dados locais em conjunto com quem lá vive.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-a.text':
    'Deixe as pessoas recolher e cartografar os dados de que a conceção de um serviço precisa.',
  'advice.items.outreach-community-data-collection-and-mapping.points.outreach-community-data-collection-and-mapping-b.text':
    'Apoie-se no conhecimento local, na contribuição coletiva e em ferramentas partilhadas de cartografia.',
  'advice.items.outreach-community-feedback-and-co-creation.name':
    'Comentários da comunidade e criação conjunta',
  'advice.items.outreach-community-feedback-and-co-creation.description':
    'Conceba com os utilizadores durante todo o tempo em que o serviço é construído e implantado.',
  'advice.items.outreach-community-feedback-and-co-creation.points.outreach-community-feedback-and-co-creation-a.text':
    'Mantenha aberto um canal para comentários e desenvolva em comum as partes seguintes.',
  'advice.items.no-funding-leveraging-in-kind-contributions.name':
    'Aproveitamento de contribuições em bens e serviços',
  'advice.items.no-funding-leveraging-in-kind-contributions.description':
    'Peça bens e tempo em vez de dinheiro.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-a.text':
    'Procure junto de parceiros horas de trabalho, equipamento, software sem custos ou mais barato e aconselhamento.',
  'advice.items.no-funding-leveraging-in-kind-contributions.points.no-funding-leveraging-in-kind-contributions-b.text':
    'Estas contribuições fazem durar um orçamento pequeno e dão ao projeto um começo firme.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.name':
    'Contribuição coletiva e microfinanciamento',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.description': 'Reúna muitos donativos pequenos.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-a.text':
    'Use o financiamento coletivo ou o microfinanciamento para chegar a um grande número de doadores.',
  'advice.items.no-funding-crowdsourcing-and-micro-funding.points.no-funding-crowdsourcing-and-micro-funding-b.text':
    'Cubra os custos mais urgentes e ganhe ao mesmo tempo apoiantes fiéis.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.name': 'Parcerias e esforços conjuntos',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.description':
    'Partilhe o trabalho com quem quer o mesmo.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-a.text':
    'Encontre organizações, grupos e entidades com o mesmo objetivo.',
  'advice.items.no-funding-partnerships-and-collaborative-efforts.points.no-funding-partnerships-and-collaborative-efforts-b.text':
    'Construa ou use em comum, para que ninguém suporte toda a carga.',
  'advice.items.no-funding-volunteer-recruitment-and-management.name': 'Recrutamento e gestão de voluntários',
  'advice.items.no-funding-volunteer-recruitment-and-management.description':
    'Forme uma equipa de voluntários e cuide dela.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-a.text':
    'Procure ativamente pessoas com tempo, competências e contactos, e dirija-as como uma equipa.',
  'advice.items.no-funding-volunteer-recruitment-and-management.points.no-funding-volunteer-recruitment-and-management-b.text':
    'Dê tarefas claras, formação e agradecimentos.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.name':
    'Aproveitamento de código aberto e de recursos gratuitos',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.description':
    'Use o que não custa nada.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-a.text':
    'Escolha software e ferramentas de código aberto antes de qualquer coisa que tenha de ser comprada.',
  'advice.items.no-funding-leveraging-open-source-and-free-resources.points.no-funding-leveraging-open-source-and-free-resources-b.text':
    'Procure alojamento e armazenamento gratuitos ou baratos.',
  'advice.items.no-funding-phased-development-and-prioritization.name':
    'Desenvolvimento por fases e definição de prioridades',
  'advice.items.no-funding-phased-development-and-prioritization.description':
    'Avance em pequenos passos, os mais úteis primeiro.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-a.text':
    'Divida o trabalho em fases que se possam pagar.',
  'advice.items.no-funding-phased-development-and-prioritization.points.no-funding-phased-development-and-prioritization-b.text':
    'Comece pelas funções que mais ajudam os utilizadores.',
  'advice.items.no-funding-grant-and-funding-opportunities.name':
    'Oportunidades de subvenção e de financiamento',
  'advice.items.no-funding-grant-and-funding-opportunities.description':
    'Candidate-se a subvenções adequadas.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-a.text':
    'Procure subvenções e bolsas para código aberto e bens públicos digitais.',
  'advice.items.no-funding-grant-and-funding-opportunities.points.no-funding-grant-and-funding-opportunities-b.text':
    'Esteja atento a novos convites que correspondam aos objetivos do projeto.',
  'advice.items.no-funding-advocacy-and-awareness-building.name': 'Defesa da causa e sensibilização',
  'advice.items.no-funding-advocacy-and-awareness-building.description': 'Apresente as razões a quem decide.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-a.text':
    'Explique aos responsáveis por políticas públicas e a outras pessoas influentes por que razão o trabalho é importante.',
  'advice.items.no-funding-advocacy-and-awareness-building.points.no-funding-advocacy-and-awareness-building-b.text':
    'Um ambiente mais favorável pode trazer dinheiro mais tarde.',
  'advice.items.no-funding-community-engagement-and-ownership.name':
    'Envolvimento e apropriação pela comunidade',
  'advice.items.no-funding-community-engagement-and-ownership.description':
    'Deixe a comunidade tratar o projeto como seu.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-a.text':
    'Envolva desde o início as pessoas a quem se destina.',
  'advice.items.no-funding-community-engagement-and-ownership.points.no-funding-community-engagement-and-ownership-b.text':
    'Convide-as a dar tempo, competências e recursos, o que mantém vivo o trabalho.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.name':
    'Exploração de diversas fontes de receita',
  'advice.items.no-funding-exploring-diverse-revenue-streams.description':
    'Procure alguma receita sem fechar a porta a ninguém.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-a.text':
    'Considere patrocínios, extras pagos ou compras dentro da aplicação.',
  'advice.items.no-funding-exploring-diverse-revenue-streams.points.no-funding-exploring-diverse-revenue-streams-b.text':
    'Mantenha, ainda assim, o serviço aberto e utilizável por todos.',
  'advice.items.partial-funding-prioritise-and-phase-development.name':
    'Definição de prioridades e desenvolvimento por fases',
  'advice.items.partial-funding-prioritise-and-phase-development.description':
    'Gaste o que existe no que mais importa.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-a.text':
    'Ordene as funções pela necessidade e pelo que o orçamento permite.',
  'advice.items.partial-funding-prioritise-and-phase-development.points.partial-funding-prioritise-and-phase-development-b.text':
    'Construa primeiro as partes com maior efeito e acrescente outras quando houver dinheiro.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.name':
    'Aproveitamento do cofinanciamento e de parcerias',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.description':
    'Partilhe a despesa com outros.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-a.text':
    'Peça a outras entidades, a municípios e a empresas interessadas que paguem uma parte.',
  'advice.items.partial-funding-leverage-co-funding-and-partnerships.points.partial-funding-leverage-co-funding-and-partnerships-b.text':
    'Desenvolva e use em conjunto, para que cada um pague menos.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.name':
    'Contribuição coletiva e envolvimento da comunidade',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.description':
    'Junte as ideias e o dinheiro do público aos do Estado.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-a.text':
    'Envolva a comunidade na construção e na melhoria.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-b.text':
    'Peça às pessoas e aos organismos locais ideias, opiniões e donativos.',
  'advice.items.partial-funding-crowdsourcing-and-community-engagement.points.partial-funding-crowdsourcing-and-community-engagement-c.text':
    'Quem deu alguma coisa sente-se responsável.',
  'advice.items.partial-funding-advocate-for-increased-funding.name': 'Defesa de um aumento do financiamento',
  'advice.items.partial-funding-advocate-for-increased-funding.description':
    'Continue a pedir mais ao Estado.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-a.text':
    'Mostre por que razão o serviço é importante, o que devolve e a quem ajuda.',
  'advice.items.partial-funding-advocate-for-increased-funding.points.partial-funding-advocate-for-increased-funding-b.text':
    'Apresente números, testemunhos de utilizadores e casos de êxito.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.name':
    'Exploração de modelos de receita sustentáveis',
  'advice.items.partial-funding-explore-sustainable-revenue-models.description':
    'Obtenha em receitas uma parte dos custos.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-a.text':
    'Considere extras pagos, serviços de dados ou o licenciamento da tecnologia a outros organismos.',
  'advice.items.partial-funding-explore-sustainable-revenue-models.points.partial-funding-explore-sustainable-revenue-models-b.text':
    'Recuse qualquer receita que exclua pessoas ou favoreça algumas.',
  'advice.items.partial-funding-optimise-resource-utilisation.name': 'Otimização do uso dos recursos',
  'advice.items.partial-funding-optimise-resource-utilisation.description':
    'Tire o máximo proveito do que existe.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-a.text':
    'Use com cuidado o código aberto, os serviços de nuvem e outros recursos baratos.',
  'advice.items.partial-funding-optimise-resource-utilisation.points.partial-funding-optimise-resource-utilisation-b.text':
    'Reveja repetidamente o orçamento e leve o dinheiro para onde tem mais efeito.',
  'advice.items.partial-funding-attract-and-retain-talent.name': 'Atração e retenção de talento',
  'advice.items.partial-funding-attract-and-retain-talent.description':
    'Encontre boas pessoas e mantenha-as.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-a.text':
    'Ofereça salários justos, horários flexíveis e espaço para aprender.',
  'advice.items.partial-funding-attract-and-retain-talent.points.partial-funding-attract-and-retain-talent-b.text':
    'Aproveite o que o emprego público oferece e forme equipas com escolas e universidades.',
  'advice.items.partial-funding-establish-governance-accountability.name':
    'Estabelecimento da prestação de contas na governação',
  'advice.items.partial-funding-establish-governance-accountability.description':
    'Mostre que o dinheiro está em boas mãos.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-a.text':
    'Estabeleça regras, controlos financeiros e relatórios transparentes.',
  'advice.items.partial-funding-establish-governance-accountability.points.partial-funding-establish-governance-accountability-b.text':
    'A confiança facilita o próximo pedido de dinheiro.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.name':
    'Aproveitamento do financiamento internacional e multilateral',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.description':
    'Peça no exterior a parte que falta.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-a.text':
    'Considere organismos de desenvolvimento, agências multilaterais e iniciativas mundiais.',
  'advice.items.partial-funding-leverage-international-and-multilateral-funding.points.partial-funding-leverage-international-and-multilateral-funding-b.text':
    'Mostre como o projeto serve o que eles querem alcançar.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.name': 'Promoção de um ecossistema de apoio',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.description':
    'Reúna aliados em torno do projeto.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-a.text':
    'Mantenha o contacto com entidades públicas, sociedade civil e empresas.',
  'advice.items.partial-funding-cultivate-a-supportive-ecosystem.points.partial-funding-cultivate-a-supportive-ecosystem-b.text':
    'Os aliados cedem recursos e conhecimento, e o dinheiro limitado rende mais.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.name':
    'Planificação e orçamentação completas',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.description':
    'Planifique com muita antecedência e faça o orçamento de acordo com o plano.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-a.text':
    'Escreva um plano a longo prazo com objetivos, ordem e recursos.',
  'advice.items.full-funding-comprehensive-planning-and-budgeting.points.full-funding-comprehensive-planning-and-budgeting-b.text':
    'Faça um orçamento cuidadoso e transparente que siga o plano.',
  'advice.items.full-funding-diversifying-funding-sources.name': 'Diversificação das fontes de financiamento',
  'advice.items.full-funding-diversifying-funding-sources.description': 'Não dependa de uma só fonte.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-a.text':
    'Combine orçamentos do Estado, ajuda, parcerias com empresas e formas mais recentes de financiamento.',
  'advice.items.full-funding-diversifying-funding-sources.points.full-funding-diversifying-funding-sources-b.text':
    'A perda de uma fonte pode então ser suportada.',
  'advice.items.full-funding-talent-attraction-and-retention.name': 'Atração e retenção de talento',
  'advice.items.full-funding-talent-attraction-and-retention.description':
    'Forme uma equipa forte e conserve-a.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-a.text':
    'Contrate pessoas de várias profissões para construir, operar e manter o serviço.',
  'advice.items.full-funding-talent-attraction-and-retention.points.full-funding-talent-attraction-and-retention-b.text':
    'Ofereça bons salários, progressão e um bom lugar para trabalhar.',
  'advice.items.full-funding-infrastructure-and-technological-investments.name':
    'Investimentos em infraestrutura e tecnologia',
  'advice.items.full-funding-infrastructure-and-technological-investments.description':
    'Pague uma base técnica sólida.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-a.text':
    'Reserve o suficiente para equipamento, software, centros de dados e redes que possam crescer.',
  'advice.items.full-funding-infrastructure-and-technological-investments.points.full-funding-infrastructure-and-technological-investments-b.text':
    'Escolha uma base que suporte mais utilizadores nos próximos anos.',
  'advice.items.full-funding-capacity-building-and-training.name': 'Reforço de capacidades e formação',
  'advice.items.full-funding-capacity-building-and-training.description':
    'Ensine quem vai usar e manter o serviço.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-a.text':
    'Forme funcionários públicos, sociedade civil e pessoas da localidade no uso e na manutenção.',
  'advice.items.full-funding-capacity-building-and-training.points.full-funding-capacity-building-and-training-b.text':
    'O que as pessoas sabem fazer por si mesmas dura mais do que o projeto.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.name':
    'Acompanhamento, avaliação e melhoria contínua',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.description': 'Meça e melhore.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-a.text':
    'Acompanhe o desempenho, o uso e o efeito com um método completo.',
  'advice.items.full-funding-monitoring-evaluation-and-continuous-improvement.points.full-funding-monitoring-evaluation-and-continuous-improvement-b.text':
    'Altere os serviços e a despesa segundo o que dizem as constatações.',
  'advice.items.full-funding-governance-and-institutional-strengthening.name':
    'Reforço da governação e das instituições',
  'advice.items.full-funding-governance-and-institutional-strengthening.description':
    'Dê ao trabalho regras firmes e instituições fortes.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-a.text':
    'Escreva as estruturas, políticas e procedimentos para operar o serviço com transparência.',
  'advice.items.full-funding-governance-and-institutional-strengthening.points.full-funding-governance-and-institutional-strengthening-b.text':
    'Ajude as entidades em causa a trabalhar em conjunto.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.name':
    'Desenvolvimento do ecossistema e parcerias',
  'advice.items.full-funding-ecosystem-development-and-partnerships.description':
    'Trabalhe com muitos tipos de parceiros.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-a.text':
    'Traga empresas, sociedade civil, universidades e organismos internacionais.',
  'advice.items.full-funding-ecosystem-development-and-partnerships.points.full-funding-ecosystem-development-and-partnerships-b.text':
    'Escolha parceiros que tenham o que falta ao projeto.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.name':
    'Defesa da causa e partilha de conhecimento',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.description':
    'Mantenha vivo o apoio e partilhe o que se aprendeu.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-a.text':
    'Divulgue os resultados, para que a política e o público continuem a apoiar o trabalho.',
  'advice.items.full-funding-advocacy-and-knowledge-sharing.points.full-funding-advocacy-and-knowledge-sharing-b.text':
    'Encontre outros países em conferências e comunidades, e troque experiências.',
  'advice.items.full-funding-sustainability-and-scalability-planning.name':
    'Planificação da sustentabilidade e da expansão',
  'advice.items.full-funding-sustainability-and-scalability-planning.description':
    'Planifique para uma vida longa e para o crescimento.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-a.text':
    'Registe por escrito como o serviço se adaptará e continuará útil.',
  'advice.items.full-funding-sustainability-and-scalability-planning.points.full-funding-sustainability-and-scalability-planning-b.text':
    'Pense por igual no dinheiro, na tecnologia e nas instituições.',
  'advice.items.government-alignment-with-government-priorities.name':
    'Alinhamento com as prioridades do governo',
  'advice.items.government-alignment-with-government-priorities.description':
    'Faça do projeto uma parte daquilo que o governo já quer.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-a.text':
    'Faça-o corresponder às estratégias, às políticas e aos planos de desenvolvimento nacionais.',
  'advice.items.government-alignment-with-government-priorities.points.government-alignment-with-government-priorities-b.text':
    'Os orçamentos e o apoio chegam então com mais regularidade.',
  'advice.items.government-institutional-arrangements-and-governance.name':
    'Disposições institucionais e governação',
  'advice.items.government-institutional-arrangements-and-governance.description':
    'Diga quem faz o quê e quem supervisiona.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-a.text':
    'Indique os organismos e os deveres para construir, introduzir e operar o serviço.',
  'advice.items.government-institutional-arrangements-and-governance.points.government-institutional-arrangements-and-governance-b.text':
    'Estabeleça a supervisão, o dever de prestar contas e uma forma de decidir.',
  'advice.items.government-stakeholder-engagement-and-partnerships.name':
    'Envolvimento das partes interessadas e parcerias',
  'advice.items.government-stakeholder-engagement-and-partnerships.description':
    'Envolva quem está fora da entidade titular.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-a.text':
    'Trabalhe com outras entidades, com a sociedade civil, com empresas e com parceiros no exterior.',
  'advice.items.government-stakeholder-engagement-and-partnerships.points.government-stakeholder-engagement-and-partnerships-b.text':
    'Use o que os parceiros trazem e verifique se são servidos todos os tipos de utilizadores.',
  'advice.items.government-budgeting-and-financial-management.name': 'Orçamentação e gestão financeira',
  'advice.items.government-budgeting-and-financial-management.description':
    'Administre bem o dinheiro público e procure mais.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-a.text':
    'Conduza o orçamento e as contas de modo que a despesa seja eficiente e transparente.',
  'advice.items.government-budgeting-and-financial-management.points.government-budgeting-and-financial-management-b.text':
    'Acrescente ao dinheiro do Estado parcerias, financiamento misto ou receitas próprias.',
  'advice.items.government-talent-attraction-and-capacity-building.name':
    'Atração de talento e reforço de capacidades',
  'advice.items.government-talent-attraction-and-capacity-building.description':
    'Faça crescer as competências dentro da administração.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-a.text':
    'Atraia, mantenha e desenvolva pessoal técnico e dirigente.',
  'advice.items.government-talent-attraction-and-capacity-building.points.government-talent-attraction-and-capacity-building-b.text':
    'Forme os funcionários públicos para gerir e manter o que pertence à administração.',
  'advice.items.government-scalability-and-sustainability.name': 'Expansão e sustentabilidade',
  'advice.items.government-scalability-and-sustainability.description':
    'Construa para o crescimento e para muitos anos.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-a.text':
    'Conceba serviços que suportem mais utilizadores e novas necessidades.',
  'advice.items.government-scalability-and-sustainability.points.government-scalability-and-sustainability-b.text':
    'Planifique a resiliência, a melhoria e o dinheiro a longo prazo.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-a.text':
    'Acompanhe constantemente o desempenho, o uso e o efeito.',
  'advice.items.government-monitoring-evaluation-and-continuous-improvement.points.government-monitoring-evaluation-and-continuous-improvement-b.text':
    'Deixe as constatações mudar o serviço e a forma de gastar os fundos.',
  'advice.items.government-legal-and-regulatory-frameworks.name': 'Quadros legais e regulatórios',
  'advice.items.government-legal-and-regulatory-frameworks.description': 'Ponha a lei ao serviço do projeto.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-a.text':
    'Assegure que as leis e as regras permitem construir e usar o serviço.',
  'advice.items.government-legal-and-regulatory-frameworks.points.government-legal-and-regulatory-frameworks-b.text':
    'Remova as regras que impedem encontrar ou usar recursos.',
  'advice.items.government-advocacy-and-public-awareness.name': 'Defesa da causa e sensibilização do público',
  'advice.items.government-advocacy-and-public-awareness.description':
    'Conserve o apoio da política e do público.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-a.text':
    'Fale em favor do trabalho dentro e fora da administração.',
  'advice.items.government-advocacy-and-public-awareness.points.government-advocacy-and-public-awareness-b.text':
    'O apoio do público mantém a vontade política e, com ela, o dinheiro.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.name':
    'Cooperação internacional e partilha de conhecimento',
  'advice.items.government-international-cooperation-and-knowledge-sharing.description':
    'Aprenda e pague em conjunto com outros.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-a.text':
    'Troque experiências com outros países e com parceiros de desenvolvimento.',
  'advice.items.government-international-cooperation-and-knowledge-sharing.points.government-international-cooperation-and-knowledge-sharing-b.text':
    'Procure projetos conjuntos, recursos partilhados e fundos comuns.',
  'advice.items.organisation-business-model-and-revenue-streams.name':
    'Modelo de negócio e fontes de receita',
  'advice.items.organisation-business-model-and-revenue-streams.description':
    'Ganhe o suficiente para continuar.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-a.text':
    'Elabore um modelo de negócio que se sustente a si mesmo.',
  'advice.items.organisation-business-model-and-revenue-streams.points.organisation-business-model-and-revenue-streams-b.text':
    'Experimente subscrições, preços conforme o uso ou serviços pagos, a um preço que os utilizadores visados possam pagar.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.name':
    'Responsabilidade social das empresas (RSE) e investimento de impacto',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.description':
    'Obtenha dinheiro que procura um efeito social.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-a.text':
    'Dirija-se a empresas e investidores que querem fazer bem com o seu dinheiro.',
  'advice.items.organisation-corporate-social-responsibility-and-impact-investing.points.organisation-corporate-social-responsibility-and-impact-investing-b.text':
    'Reserve recursos para medir o efeito e para o comunicar.',
  'advice.items.organisation-public-private-partnership.name': 'Parceria público-privada (PPP)',
  'advice.items.organisation-public-private-partnership.description': 'Partilhe os custos com os governos.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-a.text':
    'Financie e execute projetos em conjunto com Estados ou organismos internacionais.',
  'advice.items.organisation-public-private-partnership.points.organisation-public-private-partnership-b.text':
    'Preveja no orçamento a procura de parceiros, os contratos e a coordenação.',
  'advice.items.organisation-intellectual-property-management.name': 'Gestão da propriedade intelectual (PI)',
  'advice.items.organisation-intellectual-property-management.description':
    'Equilibre os direitos próprios com o acesso aberto.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-a.text':
    'Escreva uma estratégia para os direitos e pague aconselhamento jurídico, sobretudo onde se usam peças fechadas.',
  'advice.items.organisation-intellectual-property-management.points.organisation-intellectual-property-management-b.text':
    'Considere licenças de código aberto ou Creative Commons, ou a transferência de tecnologia.',
  'advice.items.organisation-marketing-and-customer-acquisition.name': 'Divulgação e angariação de clientes',
  'advice.items.organisation-marketing-and-customer-acquisition.description': 'Ganhe utilizadores.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-a.text':
    'Pague campanhas, a forma de chegar aos utilizadores e o suporte.',
  'advice.items.organisation-marketing-and-customer-acquisition.points.organisation-marketing-and-customer-acquisition-b.text':
    'Use os clientes e os canais de venda que a organização já tem.',
  'advice.items.organisation-scalability-and-infrastructure.name': 'Expansão e infraestrutura',
  'advice.items.organisation-scalability-and-infrastructure.description': 'Pague a capacidade.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-a.text':
    'Invista em alojamento e em nuvem que suportem um uso amplo.',
  'advice.items.organisation-scalability-and-infrastructure.points.organisation-scalability-and-infrastructure-b.text':
    'Preveja no orçamento verificações do equipamento, planos de capacidade, manutenção e melhoramentos.',
  'advice.items.organisation-talent-acquisition-and-retention.name': 'Recrutamento e retenção de talento',
  'advice.items.organisation-talent-acquisition-and-retention.description':
    'Pague as pessoas que são precisas.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-a.text':
    'Assegure recursos para o pessoal de produto, de design, de dados e de suporte.',
  'advice.items.organisation-talent-acquisition-and-retention.points.organisation-talent-acquisition-and-retention-b.text':
    'Ofereça bons salários, progressão e recompensas.',
  'advice.items.organisation-agility-and-innovation.name': 'Agilidade e inovação',
  'advice.items.organisation-agility-and-innovation.description': 'Conserve a capacidade de mudar.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-a.text':
    'Reserve recursos para investigação e ensaios, para que o produto acompanhe as necessidades e a tecnologia.',
  'advice.items.organisation-agility-and-innovation.points.organisation-agility-and-innovation-b.text':
    'Prefira protótipos rápidos e decisões com base em dados.',
  'advice.items.informal-legitimacy-and-credibility.name': 'Legitimidade e credibilidade',
  'advice.items.informal-legitimacy-and-credibility.description': 'Ganhe confiança sem uma forma jurídica.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-a.text':
    'Tenha presente que doadores e Estados hesitam em pagar a um grupo sem estatuto jurídico.',
  'advice.items.informal-legitimacy-and-credibility.points.informal-legitimacy-and-credibility-b.text':
    'Dedique esforço a um historial de bom trabalho que mostre o que o grupo sabe fazer.',
  'advice.items.informal-governance-and-accountability.name': 'Governação e prestação de contas',
  'advice.items.informal-governance-and-accountability.description':
    'Informe com clareza e transparência sobre quem decide e para onde vai o dinheiro.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-a.text':
    'Fixe funções, deveres e formas de decidir, para que os financiadores se sintam seguros.',
  'advice.items.informal-governance-and-accountability.points.informal-governance-and-accountability-b.text':
    'Mantenha contas transparentes, mande-as auditar e preste informação sobre elas.',
  'advice.items.informal-community-engagement-and-grassroots-support.name':
    'Envolvimento da comunidade e apoio de base',
  'advice.items.informal-community-engagement-and-grassroots-support.description':
    'Apoie-se nas pessoas à sua volta.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-a.text':
    'Grupos deste tipo dependem da sua comunidade, dos seus voluntários e dos laços locais.',
  'advice.items.informal-community-engagement-and-grassroots-support.points.informal-community-engagement-and-grassroots-support-b.text':
    'Dedique esforço à divulgação, à sensibilização e à formação, para que as pessoas da localidade assumam o trabalho.',
  'advice.items.informal-partnership-building.name': 'Construção de parcerias',
  'advice.items.informal-partnership-building.description': 'Apoie-se na força de organismos estabelecidos.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-a.text':
    'Procure parceiros que tragam reputação, competências ou dinheiro, como universidades e empresas.',
  'advice.items.informal-partnership-building.points.informal-partnership-building-b.text':
    'Planifique o esforço que exigem os acordos e a coordenação.',
  'advice.items.informal-crowdfunding-and-alternative-financing.name':
    'Financiamento coletivo e financiamento alternativo',
  'advice.items.informal-crowdfunding-and-alternative-financing.description':
    'Use formas de financiamento acessíveis a um grupo sem estatuto.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-a.text':
    'Experimente o financiamento coletivo, os títulos sociais e outras formas de chegar a doadores individuais, instituições de beneficência e investidores de impacto.',
  'advice.items.informal-crowdfunding-and-alternative-financing.points.informal-crowdfunding-and-alternative-financing-b.text':
    'Preveja no orçamento a campanha e as recompensas prometidas a quem dá.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.name':
    'Contribuições em bens e serviços e partilha de recursos',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.description': 'Reúna bens e partilhe-os.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-a.text':
    'Procure equipamento oferecido, trabalho gratuito e espaços partilhados.',
  'advice.items.informal-in-kind-contributions-and-resource-pooling.points.informal-in-kind-contributions-and-resource-pooling-b.text':
    'Junte recursos com grupos que trabalham no mesmo.',
  'advice.items.informal-advocacy-and-policy-influence.name': 'Defesa da causa e influência nas políticas',
  'advice.items.informal-advocacy-and-policy-influence.description': 'Trabalhe por melhores condições.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-a.text':
    'Dedique esforço a estudos de políticas e a conversas que facilitem a adoção.',
  'advice.items.informal-advocacy-and-policy-influence.points.informal-advocacy-and-policy-influence-b.text':
    'Conheça os funcionários públicos e os reguladores que podem ajudar ou dificultar.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.name':
    'Acompanhamento, avaliação e melhorias contínuas',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.description':
    'Prove o valor e melhore.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-a.text':
    'Meça o efeito com rigor e indique as dificuldades.',
  'advice.items.informal-monitoring-evaluation-and-continuous-improvements.points.informal-monitoring-evaluation-and-continuous-improvements-b.text':
    'Use os dados para convencer outros e para gastar melhor os recursos.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.name':
    'Avaliação das necessidades e análise das lacunas',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.description':
    'Apure o que é preciso, o que existe e o que falta.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-a.text':
    'Liste os bens públicos digitais de que cada setor precisa, por exemplo a saúde, as escolas e a agricultura.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-b.text':
    'Examine o equipamento, os sistemas e as competências que o Estado tem agora.',
  'advice.items.budgeting-conduct-a-needs-assessment-and-gap-analysis.points.budgeting-conduct-a-needs-assessment-and-gap-analysis-c.text':
    'Indique as lacunas e o que tem de estar pronto antes do início.',
  'advice.items.budgeting-estimate-implementation-costs.name': 'Estimativa dos custos de implementação',
  'advice.items.budgeting-estimate-implementation-costs.description': 'Some o que a introdução vai custar.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-a.text':
    'Servidores, redes e centros de dados.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-b.text':
    'Licenças e software, para os bens públicos digitais e para os programas em torno deles.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-c.text':
    'Adaptação dos bens ao país e ligação ao que já existe.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-d.text':
    'Cursos para o pessoal e para os utilizadores.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-e.text':
    'Digitalização, migração e conservação dos dados.',
  'advice.items.budgeting-estimate-implementation-costs.points.budgeting-estimate-implementation-costs-f.text':
    'Projetos-piloto, ou uma introdução por fases.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.name':
    'Cálculo dos custos correntes de operação e manutenção',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.description':
    'Some o que custa operar o serviço ano após ano.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-a.text':
    'Alojamento e serviços de nuvem.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-b.text':
    'Atualizações, novas versões e suporte do fornecedor.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-c.text':
    'Ajuda técnica aos utilizadores e ao pessoal.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-d.text':
    'Ligação à Internet.',
  'advice.items.budgeting-calculate-ongoing-operational-and-maintenance-costs.points.budgeting-calculate-ongoing-operational-and-maintenance-costs-e.text':
    'Medição, avaliação e melhoria.',
  'advice.items.budgeting-consider-human-resource-costs.name': 'Custos de recursos humanos',
  'advice.items.budgeting-consider-human-resource-costs.description': 'Some o que custam as pessoas.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-a.text':
    'Salários e benefícios da equipa do projeto, dos técnicos e do pessoal de apoio.',
  'advice.items.budgeting-consider-human-resource-costs.points.budgeting-consider-human-resource-costs-b.text':
    'Aconselhamento externo, se for preciso.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.name':
    'Custos de imprevistos e de mitigação de riscos',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.description':
    'Acrescente uma reserva para o que pode correr mal.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-a.text':
    'Uma margem para surpresas, atrasos e mudanças de âmbito.',
  'advice.items.budgeting-factor-in-contingency-and-risk-mitigation-costs.points.budgeting-factor-in-contingency-and-risk-mitigation-costs-b.text':
    'Medidas contra riscos conhecidos, como segurança, cópias de segurança e recuperação de desastres.',
  'advice.items.budgeting-explore-potential-funding-sources.name':
    'Exploração de possíveis fontes de financiamento',
  'advice.items.budgeting-explore-potential-funding-sources.description': 'Apure quem poderia pagar.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-a.text':
    'Partes a cargo dos ministérios e departamentos em causa.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-b.text':
    'Dinheiro de doadores, organismos internacionais e parceiros de desenvolvimento.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-c.text':
    'Parcerias com empresas, ou investimento privado.',
  'advice.items.budgeting-explore-potential-funding-sources.points.budgeting-explore-potential-funding-sources-d.text':
    'Partilha dos custos com outros governos ou organismos.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.name':
    'Elaboração de um plano orçamental plurianual',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.description': 'Reparta os custos pelos anos.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-a.text':
    'Divida os custos por ano, de acordo com as fases da introdução.',
  'advice.items.budgeting-develop-a-multi-year-budget-plan.points.budgeting-develop-a-multi-year-budget-plan-b.text':
    'Tenha em conta a inflação, as taxas de câmbio e a subida dos preços.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.name':
    'Envolvimento das partes interessadas e obtenção de aprovações',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.description':
    'Obtenha o acordo de quem decide.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-a.text':
    'Fale com as entidades, os ministérios e os outros interessados.',
  'advice.items.budgeting-engage-stakeholders-and-seek-approvals.points.budgeting-engage-stakeholders-and-seek-approvals-b.text':
    'Obtenha as aprovações e promessas firmes de dinheiro.',
  'advice.items.budgeting-monitor-and-adjust.name': 'Acompanhamento e ajustamento',
  'advice.items.budgeting-monitor-and-adjust.description': 'Mantenha o orçamento fiel à realidade.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-a.text':
    'Atualize-o em datas fixas segundo o que se gastou, o que mudou e o que veio de fora.',
  'advice.items.budgeting-monitor-and-adjust.points.budgeting-monitor-and-adjust-b.text':
    'Use as lições de projetos em curso.',
  'advice.items.contingency-risk-identification-and-assessment.name': 'Identificação e avaliação dos riscos',
  'advice.items.contingency-risk-identification-and-assessment.description':
    'Conheça os riscos e quais deles pesam mais.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-a.text':
    'Procure os riscos para os recursos: menos dinheiro, uma mudança política, uma crise económica, um desastre.',
  'advice.items.contingency-risk-identification-and-assessment.points.contingency-risk-identification-and-assessment-b.text':
    'Ordene-os pela sua probabilidade e pelo dano que causariam.',
  'advice.items.contingency-contingency-planning.name': 'Planificação para imprevistos',
  'advice.items.contingency-contingency-planning.description': 'Decida de antemão o que fazer.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-a.text':
    'Escreva para cada risco que passos se seguem quando se concretiza.',
  'advice.items.contingency-contingency-planning.points.contingency-contingency-planning-b.text':
    'Abranja outras fontes de dinheiro, outros usos dos recursos, um âmbito menor e um último recurso.',
  'advice.items.contingency-financial-contingency-reserves.name': 'Reservas financeiras para imprevistos',
  'advice.items.contingency-financial-contingency-reserves.description': 'Mantenha uma reserva de dinheiro.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-a.text':
    'Reserve uma quantia do orçamento para surpresas e lacunas.',
  'advice.items.contingency-financial-contingency-reserves.points.contingency-financial-contingency-reserves-b.text':
    'Fixe com transparência quem pode usar a reserva e como é reconstituída.',
  'advice.items.contingency-resource-diversification.name': 'Diversificação dos recursos',
  'advice.items.contingency-resource-diversification.description': 'Apoie-se em muitas fontes.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-a.text':
    'Ganhe como financiadores Estados, organismos internacionais, empresas e instituições de beneficência.',
  'advice.items.contingency-resource-diversification.points.contingency-resource-diversification-b.text':
    'Considere também o financiamento coletivo, o investimento de impacto e as parcerias.',
  'advice.items.contingency-stakeholder-engagement-and-communication.name':
    'Envolvimento e comunicação com as partes interessadas',
  'advice.items.contingency-stakeholder-engagement-and-communication.description':
    'Informe as pessoas cedo e com clareza.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-a.text':
    'Mantenha o contacto com financiadores, parceiros e utilizadores sobre os recursos que existem.',
  'advice.items.contingency-stakeholder-engagement-and-communication.points.contingency-stakeholder-engagement-and-communication-b.text':
    'Tenha um plano para informar todos do que acontece numa crise.',
  'advice.items.contingency-adaptive-project-management.name': 'Gestão adaptativa de projetos',
  'advice.items.contingency-adaptive-project-management.description':
    'Faça a gestão de modo que os planos possam mudar.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-a.text':
    'Escolha uma forma de trabalhar em que as decisões e os recursos possam mudar depressa.',
  'advice.items.contingency-adaptive-project-management.points.contingency-adaptive-project-management-b.text':
    'Reveja em datas fixas o plano, os prazos e as necessidades, e ajuste-os ao que está disponível.',
  'advice.items.contingency-resource-pooling-and-partnerships.name': 'Partilha de recursos e parcerias',
  'advice.items.contingency-resource-pooling-and-partnerships.description':
    'Partilhe recursos, para que uma perda custe menos.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-a.text':
    'Acorde a partilha com outros organismos, Estados ou empresas.',
  'advice.items.contingency-resource-pooling-and-partnerships.points.contingency-resource-pooling-and-partnerships-b.text':
    'Participe em redes regionais e mundiais sobre bens públicos digitais.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.name':
    'Reforço de capacidades e transferência de conhecimento',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.description':
    'Tenha pessoas que possam substituir outras.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-a.text':
    'Forme pessoas em número suficiente, para que outras possam assumir o trabalho quando alguém sai.',
  'advice.items.contingency-capacity-building-and-knowledge-transfer.points.contingency-capacity-building-and-knowledge-transfer-b.text':
    'Registe por escrito os procedimentos e as boas práticas, para que a memória permaneça.',
  'advice.items.contingency-monitoring-and-evaluation.description': 'Acompanhe de perto os recursos.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-a.text':
    'Acompanhe o uso dos recursos, repare nos novos riscos e decida a tempo.',
  'advice.items.contingency-monitoring-and-evaluation.points.contingency-monitoring-and-evaluation-b.text':
    'Atualize os planos segundo o que se aprendeu e o que mudou.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.name':
    'Estratégias de saída e planificação da sustentabilidade',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.description':
    'Saiba como passar o trabalho.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-a.text':
    'Planifique como um serviço passa para titulares locais ou para outros financiadores quando os recursos se esgotam.',
  'advice.items.contingency-exit-strategies-and-sustainability-planning.points.contingency-exit-strategies-and-sustainability-planning-b.text':
    'Ensine às pessoas no local o que precisam de saber para continuar.',
  'advice.groups.partnering-with-tech-giants.name': 'Parcerias com gigantes tecnológicos',
  'advice.groups.partnering-with-tech-giants.description':
    'As grandes empresas de tecnologia têm dinheiro, ferramentas e pessoas qualificadas; um programa pode pedir uma parte do que elas reservam para a responsabilidade social.',
  'advice.groups.public-private-partnerships.name': 'Parcerias público-privadas',
  'advice.groups.public-private-partnerships.description':
    'O Estado e uma empresa pagam e executam em conjunto um projeto; cinco assuntos têm de ficar resolvidos antes de começarem.',
  'advice.groups.community-outreach.name': 'Envolvimento das comunidades',
  'advice.groups.community-outreach.description':
    'As comunidades podem dar dinheiro, tempo, conhecimento e dados; indicam-se dez formas de lhos pedir.',
  'advice.groups.none-or-low.name': 'Sem financiamento ou com pouco financiamento',
  'advice.groups.none-or-low.description':
    'O que fazer quando quase não há dinheiro: contribuições em bens e serviços, voluntários, ferramentas gratuitas e pequenos passos.',
  'advice.groups.partial.name': 'Financiamento parcial',
  'advice.groups.partial.description':
    'O que fazer quando o Estado paga uma parte: pôr o mais importante em primeiro lugar, partilhar custos e defender um aumento.',
  'advice.groups.full.name': 'Financiamento completo',
  'advice.groups.full.description':
    'O que fazer quando há dinheiro suficiente: planificar a longo prazo, repartir as fontes e construir o que dura.',
  'advice.groups.government.name': 'Propriedade do governo',
  'advice.groups.government.description':
    'O Estado é titular do projeto: ligá-lo aos planos nacionais e usar o peso das instituições públicas.',
  'advice.groups.organisation.name': 'Propriedade de uma organização',
  'advice.groups.organisation.description':
    'Uma organização privada é titular do projeto: tem de ganhar ou obter o seu dinheiro e, ainda assim, servir o público.',
  'advice.groups.informal.name': 'Propriedade informal de uma organização',
  'advice.groups.informal.description':
    'Um grupo informal conduz o projeto: tem pouco peso formal e depende da confiança, de voluntários e de parceiros.',
  'advice.groups.governance-budgeting.name':
    'Considerações sobre a mobilização de recursos segundo a estrutura de governação',
  'advice.groups.governance-budgeting.description':
    'Nove passos da necessidade a um orçamento acordado que se mantém atualizado.',
  'advice.groups.governance-budgeting.note':
    'A introdução promete conselhos para uma estrutura externa, uma interna e uma informal; segue-se uma só lista comum de nove passos.',
  'advice.groups.contingency.name': 'Diretrizes para a gestão de imprevistos',
  'advice.groups.contingency.description':
    'Dez diretrizes para manter um programa em andamento quando faltam dinheiro ou pessoas.',
  'advice.cost.costs.hardware-and-infrastructure.name': 'Equipamento e infraestrutura',
  'advice.cost.costs.software-and-licences.name': 'Software e licenças',
  'advice.cost.costs.integration-and-customisation.name': 'Integração e adaptação',
  'advice.cost.costs.training-and-capacity.name': 'Formação e reforço de capacidades',
  'advice.cost.costs.data-migration.name': 'Digitalização, migração e gestão de dados',
  'advice.cost.costs.pilots-and-phases.name': 'Projetos-piloto e implantação por fases',
  'advice.cost.costs.hosting-and-cloud.name': 'Alojamento e nuvem',
  'advice.cost.costs.software-updates-and-support.name': 'Atualizações e suporte do software',
  'advice.cost.costs.technical-help.name': 'Suporte técnico e serviço de apoio',
  'advice.cost.costs.connectivity.name': 'Internet e conectividade',
  'advice.cost.costs.monitoring-and-improvement.name': 'Acompanhamento, avaliação e melhoria',
  'advice.cost.costs.salaries-and-benefits.name': 'Salários e benefícios',
  'advice.cost.costs.consultants.name': 'Consultores externos',
  'advice.cost.costs.buffer.name': 'Reserva para imprevistos',
  'advice.cost.costs.risk-measures.name': 'Medidas contra riscos',
  'advice.cost.fundingSources.ministry-allocations.name': 'Dotações dos ministérios',
  'advice.cost.fundingSources.international-donors.name': 'Organizações internacionais e doadores',
  'advice.cost.fundingSources.private-investment.name': 'Parcerias e investimento privado',
  'advice.cost.fundingSources.cost-sharing.name': 'Partilha de custos com outros governos',
};
