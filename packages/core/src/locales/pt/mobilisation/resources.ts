/** The texts of “resources” in Portuguese. */
export const resources: Readonly<Record<string, string>> = {
  'resources.human.digital-transformation-experts.name': 'Especialistas em transformação digital',
  'resources.human.digital-transformation-experts.description':
    'Pessoas que conhecem tanto a tecnologia como os serviços públicos e que sabem dizer para que um país está preparado.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-a.text':
    'Sabem como a tecnologia, a infraestrutura e os serviços digitais funcionam em conjunto.',
  'resources.human.digital-transformation-experts.points.digital-transformation-experts-b.text':
    'Avaliam até que ponto o país está preparado, indicam o que falta, e escrevem a estratégia e o roteiro.',
  'resources.human.change-management-specialists.name': 'Especialistas em gestão da mudança',
  'resources.human.change-management-specialists.description':
    'Pessoas que conduzem o pessoal e os utilizadores numa mudança de hábitos e de cultura.',
  'resources.human.change-management-specialists.points.change-management-specialists-a.text':
    'Já conduziram organizações em mudanças da cultura de trabalho.',
  'resources.human.change-management-specialists.points.change-management-specialists-b.text':
    'Facilitam a passagem para serviços digitais, de modo que os utilizadores os adotem e os dirigentes os apoiem.',
  'resources.human.cybersecurity-professional.name': 'Profissional de cibersegurança',
  'resources.human.cybersecurity-professional.description':
    'Pessoas que mantêm seguros os sistemas e os dados pessoais.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-a.text':
    'Têm por profissão a segurança, a proteção de dados e a privacidade.',
  'resources.human.cybersecurity-professional.points.cybersecurity-professional-b.text':
    'Planificam as salvaguardas de cada bem público digital e asseguram a sua aplicação.',
  'resources.human.cybersecurity-professional.note':
    'Na fonte, o nome está no singular, ao contrário dos outros da lista.',
  'resources.human.data-scientists-and-analysts.name': 'Cientistas e analistas de dados',
  'resources.human.data-scientists-and-analysts.description':
    'Pessoas que transformam dados em constatações com as quais se pode dirigir um serviço.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-a.text':
    'Sabem gerir dados, analisá-los e mostrá-los em gráficos claros.',
  'resources.human.data-scientists-and-analysts.points.data-scientists-and-analysts-b.text':
    'Fornecem evidências para as decisões, observam o desempenho dos serviços e indicam o que deve melhorar.',
  'resources.human.ux-designers.name': 'Designers de experiência do utilizador (UX)',
  'resources.human.ux-designers.description': 'Pessoas que dão forma aos serviços a partir de quem os usa.',
  'resources.human.ux-designers.points.ux-designers-a.text': 'Concebem do ponto de vista do utilizador.',
  'resources.human.ux-designers.points.ux-designers-b.text':
    'Tornam os serviços fáceis de compreender, acessíveis a pessoas com deficiência e próximos das necessidades dos cidadãos.',
  'resources.human.digital-service-delivery-managers.name':
    'Responsáveis pela prestação de serviços digitais',
  'resources.human.digital-service-delivery-managers.description':
    'Pessoas que respondem por um serviço digital, do primeiro pedido à operação diária.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-a.text':
    'Conduzem um serviço público como uma só cadeia, do princípio ao fim.',
  'resources.human.digital-service-delivery-managers.points.digital-service-delivery-managers-b.text':
    'Supervisionam a implantação, a ligação a outros sistemas e a manutenção posterior.',
  'resources.human.digital-literacy-and-capacity-building-trainers.name':
    'Formadores em literacia digital e reforço de capacidades',
  'resources.human.digital-literacy-and-capacity-building-trainers.description':
    'Pessoas que ensinam outras a usar e a operar serviços digitais.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-a.text':
    'Sabem como os adultos aprendem competências digitais.',
  'resources.human.digital-literacy-and-capacity-building-trainers.points.digital-literacy-and-capacity-building-trainers-b.text':
    'Formam funcionários públicos, cidadãos e outros grupos no uso do que foi construído.',
  'resources.human.project-managers.name': 'Responsáveis por projetos',
  'resources.human.project-managers.description':
    'Pessoas que articulam o âmbito, o calendário, os riscos e os participantes de uma iniciativa.',
  'resources.human.project-managers.points.project-managers-a.text':
    'Coordenam o trabalho de uma iniciativa e acompanham o seu progresso.',
  'resources.human.project-managers.points.project-managers-b.text':
    'Cuidam do plano, dos riscos e do contacto com as partes em causa.',
  'resources.human.policy-and-regulatory-experts.name': 'Especialistas em políticas e regulamentação',
  'resources.human.policy-and-regulatory-experts.description':
    'Pessoas que conhecem as regras a que os serviços digitais estão sujeitos.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-a.text':
    'Conhecem a governação digital, as políticas públicas e a regulamentação.',
  'resources.human.policy-and-regulatory-experts.points.policy-and-regulatory-experts-b.text':
    'Enquadram cada iniciativa nas leis e regras do país.',
  'resources.human.collaboration-and-partnership-managers.name':
    'Responsáveis pela colaboração e pelas parcerias',
  'resources.human.collaboration-and-partnership-managers.description':
    'Pessoas que mantêm unidas alianças de muitas partes.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-a.text':
    'Criam parcerias de várias partes e mantêm-nas em funcionamento.',
  'resources.human.collaboration-and-partnership-managers.points.collaboration-and-partnership-managers-b.text':
    'Reúnem à mesma mesa entidades públicas, empresas e sociedade civil.',
  'resources.human.volunteers.name': 'Voluntárias e voluntários',
  'resources.human.volunteers.description': 'Pessoas que dão tempo e competências sem remuneração.',
  'resources.human.volunteers.points.volunteers-a.text':
    'Vêm de todos os meios e dão livremente o seu tempo.',
  'resources.human.volunteers.points.volunteers-b.text':
    'Ajudam em testes, introdução de dados, conteúdos, tradução, divulgação e no trabalho com a comunidade.',
  'resources.human.volunteers.points.volunteers-c.text':
    'Podem ser estudantes, pessoas reformadas, pessoas com emprego ou entusiastas da tecnologia.',
  'resources.human.volunteers.points.volunteers-d.text':
    'Preenchem lacunas de pessoal e fazem a comunidade sentir que o serviço é seu.',
  'resources.financial.government-budgets.name': 'Orçamentos do Estado',
  'resources.financial.government-budgets.description':
    'Dinheiro que o Estado reserva nos seus próprios orçamentos para a mudança digital.',
  'resources.financial.government-budgets.points.government-budgets-a.text':
    'Rubricas orçamentais para a transformação digital a nível nacional, estadual ou local.',
  'resources.financial.government-budgets.points.government-budgets-b.text':
    'Partes a cargo de vários ministérios, como os da tecnologia, dos serviços públicos ou da inovação.',
  'resources.financial.international-development-funding.name':
    'Financiamento internacional para o desenvolvimento',
  'resources.financial.international-development-funding.description':
    'Subvenções, empréstimos ou ajuda especializada de organismos multilaterais e de ajuda.',
  'resources.financial.international-development-funding.points.international-development-funding-a.text':
    'Apoio de organismos multilaterais, bancos de desenvolvimento e agências de ajuda, em forma de doação, empréstimo ou aconselhamento.',
  'resources.financial.international-development-funding.points.international-development-funding-b.text':
    'Indicados como exemplos: o Banco Mundial, o Fundo Monetário Internacional (FMI) e os bancos de desenvolvimento de uma região.',
  'resources.financial.public-private-partnerships.name': 'Parcerias público-privadas (PPP)',
  'resources.financial.public-private-partnerships.description':
    'O governo e as empresas pagam em conjunto um projeto.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-a.text':
    'O Estado e uma empresa, por exemplo uma empresa de tecnologia, investem ambos num projeto.',
  'resources.financial.public-private-partnerships.points.public-private-partnerships-b.text':
    'O projeto ganha as competências e os recursos do lado privado.',
  'resources.financial.innovation-funds-and-challenges.name': 'Fundos e desafios de inovação',
  'resources.financial.innovation-funds-and-challenges.description':
    'Dinheiro que se ganha num concurso de novas ideias.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-a.text':
    'Desafios e fundos que pagam novos bens públicos digitais.',
  'resources.financial.innovation-funds-and-challenges.points.innovation-funds-and-challenges-b.text':
    'Conduzidos por entidades públicas, fundações ou organismos internacionais.',
  'resources.financial.digital-transformation-bonds-or-loans.name':
    'Obrigações ou empréstimos para a transformação digital',
  'resources.financial.digital-transformation-bonds-or-loans.description':
    'Dinheiro emprestado que só pode ser gasto em infraestrutura digital.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-a.text':
    'Obrigações ou empréstimos feitos só para este fim.',
  'resources.financial.digital-transformation-bonds-or-loans.points.digital-transformation-bonds-or-loans-b.text':
    'Dão acesso a grandes investidores e ao mercado de capitais.',
  'resources.financial.crowdfunding-and-citizen-contributions.name':
    'Financiamento coletivo e contribuições dos cidadãos',
  'resources.financial.crowdfunding-and-citizen-contributions.description':
    'Pequenas quantias do público em geral.',
  'resources.financial.crowdfunding-and-citizen-contributions.points.crowdfunding-and-citizen-contributions-a.text':
    'As pessoas pagam através de um sítio de financiamento coletivo ou dão livremente, para a construção ou para a manutenção.',
  'resources.financial.philanthropic-grants-and-foundations.name': 'Subvenções filantrópicas e fundações',
  'resources.financial.philanthropic-grants-and-foundations.description':
    'Donativos de doadores privados e de instituições de beneficência.',
  'resources.financial.philanthropic-grants-and-foundations.points.philanthropic-grants-and-foundations-a.text':
    'Pagam uma parte as fundações, as instituições de beneficência e os doadores abastados que se interessam por bens públicos digitais.',
  'resources.financial.international-collaborations-and-partnerships.name':
    'Colaborações e parcerias internacionais',
  'resources.financial.international-collaborations-and-partnerships.description':
    'Dinheiro e recursos de outros Estados e de organismos internacionais, ao abrigo de um acordo conjunto.',
  'resources.financial.international-collaborations-and-partnerships.points.international-collaborations-and-partnerships-a.text':
    'Acordos com um ou vários parceiros estrangeiros trazem fundos, pessoal ou equipamento.',
  'resources.financial.revenue-generating-models.name': 'Modelos geradores de receita',
  'resources.financial.revenue-generating-models.description': 'Receita do próprio serviço.',
  'resources.financial.revenue-generating-models.points.revenue-generating-models-a.text':
    'As taxas pagas pelos utilizadores ou uma parte da receita cobrem uma parte da operação e da manutenção.',
  'resources.financial.regional-or-national-digital-transformation-funds.name':
    'Fundos regionais ou nacionais de transformação digital',
  'resources.financial.regional-or-national-digital-transformation-funds.description':
    'Um fundo permanente para a mudança digital.',
  'resources.financial.regional-or-national-digital-transformation-funds.points.regional-or-national-digital-transformation-funds-a.text':
    'Uma região ou um país abre o seu próprio fundo de investimento, que paga, entre outras coisas, bens públicos digitais.',
  'resources.infrastructural.connectivity-infrastructure.name': 'Infraestrutura de conectividade',
  'resources.infrastructural.connectivity-infrastructure.description': 'Redes que chegam a todos.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-a.text':
    'Banda larga por cabo e por rede móvel em todas as partes do país.',
  'resources.infrastructural.connectivity-infrastructure.points.connectivity-infrastructure-b.text':
    'Infraestrutura sólida de telecomunicações: fibra, torres de rádio e satélites.',
  'resources.infrastructural.data-centres-and-cloud-computing.name': 'Centros de dados e computação em nuvem',
  'resources.infrastructural.data-centres-and-cloud-computing.description':
    'Lugares onde funcionam os serviços, propriedade do Estado ou alugados.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-a.text':
    'Centros de dados fiáveis e seguros, do Estado ou comprados a prestadores comerciais de nuvem.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-b.text':
    'Capacidade de nuvem que cresce com os serviços nela alojados.',
  'resources.infrastructural.data-centres-and-cloud-computing.points.data-centres-and-cloud-computing-c.text':
    'Créditos e subscrições de nuvem que dão acesso.',
  'resources.infrastructural.digital-identification-systems.name': 'Sistemas de identificação digital',
  'resources.infrastructural.digital-identification-systems.description':
    'Formas de as pessoas provarem em linha quem são.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-a.text':
    'Uma plataforma de identidade segura que funciona com outros sistemas, como uma identidade nacional ou um serviço de autenticação.',
  'resources.infrastructural.digital-identification-systems.points.digital-identification-systems-b.text':
    'Deixa entrar as pessoas com segurança e mostra a cada uma os seus próprios serviços.',
  'resources.infrastructural.shared-digital-platforms.name': 'Plataformas digitais partilhadas',
  'resources.infrastructural.shared-digital-platforms.description':
    'Partes comuns sobre as quais muitas entidades constroem.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-a.text':
    'Plataformas e API comuns sobre as quais as entidades constroem e ligam os seus serviços.',
  'resources.infrastructural.shared-digital-platforms.points.shared-digital-platforms-b.text':
    'Licenças e direitos de acesso para as entidades e os utilizadores destas plataformas.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.name':
    'Infraestrutura de cibersegurança e de proteção de dados',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.description':
    'Equipamento e ferramentas que defendem os sistemas e os dados.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-a.text':
    'Uma defesa forte: firewalls, deteção de intrusões e um centro de operações de segurança.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-b.text':
    'Meios para cifrar, para armazenar com segurança e para proteger a privacidade.',
  'resources.infrastructural.cybersecurity-and-data-protection-infrastructure.points.cybersecurity-and-data-protection-infrastructure-c.text':
    'Programas, ferramentas e licenças de segurança.',
  'resources.infrastructural.interoperability-and-integration-frameworks.name':
    'Quadros de interoperabilidade e de integração',
  'resources.infrastructural.interoperability-and-integration-frameworks.description':
    'Regras e ferramentas que permitem a comunicação entre sistemas novos e antigos.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-a.text':
    'Normas técnicas e protocolos que ligam os bens públicos digitais entre si e a sistemas mais antigos.',
  'resources.infrastructural.interoperability-and-integration-frameworks.points.interoperability-and-integration-frameworks-b.text':
    'Licenças de software intermediário (middleware) e de outras ferramentas de ligação.',
  'resources.infrastructural.digital-service-delivery-channels.name':
    'Canais de prestação de serviços digitais',
  'resources.infrastructural.digital-service-delivery-channels.description':
    'As vias pelas quais um serviço chega às pessoas.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-a.text':
    'Vários canais ao mesmo tempo: sítios web, aplicações para telefone e quiosques.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-b.text':
    'Cada canal utilizável por pessoas com poucas ou muitas competências digitais.',
  'resources.infrastructural.digital-service-delivery-channels.points.digital-service-delivery-channels-c.text':
    'Licenças e direitos de utilização para as plataformas de prestação.',
  'resources.infrastructural.geographic-information-systems.name': 'Sistemas de informação geográfica (SIG)',
  'resources.infrastructural.geographic-information-systems.description':
    'Mapas e dados de localização para serviços e decisões.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-a.text':
    'Dados geoespaciais e uma plataforma SIG, para serviços por lugar e para decisões com base em evidências.',
  'resources.infrastructural.geographic-information-systems.points.geographic-information-systems-b.text':
    'Licenças de SIG, ou SIG como serviço de nuvem.',
  'resources.infrastructural.digital-payment-systems.name': 'Sistemas de pagamento digital',
  'resources.infrastructural.digital-payment-systems.description': 'Formas seguras de pagar e de receber.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-a.text':
    'Infraestrutura de pagamento segura e rápida: carteiras eletrónicas, banca em linha e portais de pagamento que funcionam em conjunto.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-b.text':
    'Pagamentos que decorrem sem obstáculos dentro de um serviço público.',
  'resources.infrastructural.digital-payment-systems.points.digital-payment-systems-c.text':
    'Licenças para processar pagamentos, e contas de comerciante.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.name':
    'Infraestrutura de gestão e análise de dados',
  'resources.infrastructural.data-management-and-analytics-infrastructure.description':
    'Onde se guardam e estudam os dados dos serviços.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-a.text':
    'Plataformas, lagos de dados e ferramentas de análise que reúnem o que os serviços produzem e disso tiram lições.',
  'resources.infrastructural.data-management-and-analytics-infrastructure.points.data-management-and-analytics-infrastructure-b.text':
    'Licenças, ou serviços de nuvem, para tratar e analisar dados.',
  'resources.institutional.policy-frameworks.name': 'Quadros de políticas',
  'resources.institutional.policy-frameworks.description': 'As políticas de que um país precisa por escrito.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.name':
    'Estratégias ou políticas digitais nacionais',
  'resources.institutional.policy-frameworks.points.policy-frameworks-a.text':
    'Fixa o rumo do país em tudo o que é digital.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.name': 'Políticas de dados abertos',
  'resources.institutional.policy-frameworks.points.policy-frameworks-b.text':
    'Diz que dados públicos são abertos, e a quem.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.name':
    'Políticas que promovem o software de código aberto e as normas abertas',
  'resources.institutional.policy-frameworks.points.policy-frameworks-c.text':
    'Diz aos organismos públicos que prefiram o código aberto e as normas abertas.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.name':
    'Políticas de governo eletrónico ou de transformação digital',
  'resources.institutional.policy-frameworks.points.policy-frameworks-d.text':
    'Regula como a própria administração se torna digital.',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.name':
    'Políticas de TIC ou de banda larga',
  'resources.institutional.policy-frameworks.points.policy-frameworks-e.text':
    'Regula as redes e o acesso a elas.',
  'resources.institutional.strategies-and-action-plans.name': 'Estratégias e planos de ação',
  'resources.institutional.strategies-and-action-plans.description': 'Os planos que executam as políticas.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.name':
    'Estratégias nacionais de dados abertos',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-a.text':
    'Planifica como os dados públicos são publicados e usados.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.name':
    'Estratégias de adoção de software de código aberto',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-b.text':
    'Planifica como os organismos públicos passam para o código aberto.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.name':
    'Roteiros de implementação de bens públicos digitais',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-c.text':
    'Fixa a ordem em que se introduzem os bens públicos digitais.',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.name':
    'Estratégias de governo eletrónico ou de governo digital',
  'resources.institutional.strategies-and-action-plans.points.strategies-and-action-plans-d.text':
    'Planifica os serviços digitais do governo.',
  'resources.institutional.institutional-mechanisms.name': 'Mecanismos institucionais',
  'resources.institutional.institutional-mechanisms.description':
    'Os organismos e acordos que executam os planos.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-a.text':
    'Uma entidade ou unidade com a tarefa própria da mudança digital, dos dados abertos e dos bens públicos digitais.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-b.text':
    'Um conselho ou grupo de missão em que as entidades acordam passos comuns.',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.name':
    'Quadros de parcerias público-privadas (PPP)',
  'resources.institutional.institutional-mechanisms.points.institutional-mechanisms-c.text':
    'Define como o Estado pode trabalhar com empresas.',
  'resources.institutional.capacity-building-and-community-support.name':
    'Reforço de capacidades e apoio às comunidades',
  'resources.institutional.capacity-building-and-community-support.description':
    'Ajuda para as pessoas aprenderem, se encontrarem e obterem conselhos.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-a.text':
    'Cursos para funcionários públicos, programadores e utilizadores.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-b.text':
    'Lugares para partilhar conhecimento, e comunidades de pessoas da mesma profissão.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-c.text':
    'Hackathons, desafios de inovação e eventos de criação conjunta.',
  'resources.institutional.capacity-building-and-community-support.points.capacity-building-and-community-support-d.text':
    'Ajuda especializada e conselhos a pedido.',
  'resources.institutional.funding-and-investment.name': 'Financiamento e investimento',
  'resources.institutional.funding-and-investment.description': 'De onde vem o dinheiro das instituições.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-a.text':
    'Orçamentos e programas do Estado para bens públicos digitais.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-b.text':
    'Dinheiro de doadores e de organismos multilaterais.',
  'resources.institutional.funding-and-investment.points.funding-and-investment-c.text':
    'Incentivos e fundos de inovação.',
  'resources.institutional.standards-and-interoperability.name': 'Normas e interoperabilidade',
  'resources.institutional.standards-and-interoperability.description':
    'Regras técnicas comuns, acordadas e verificadas.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-a.text':
    'Normas abertas e especificações que são adotadas de facto.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-b.text':
    'Um quadro de interoperabilidade, com protocolos para a troca de dados.',
  'resources.institutional.standards-and-interoperability.points.standards-and-interoperability-c.text':
    'Certificados e outras formas de verificar se as regras são cumpridas.',
  'resources.institutional.monitoring-and-evaluation.description':
    'Formas de ver o que uma iniciativa alcançou.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-a.text':
    'Um método para medir a adoção e o efeito dos bens públicos digitais.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-b.text':
    'Indicadores e métricas de desempenho.',
  'resources.institutional.monitoring-and-evaluation.points.monitoring-and-evaluation-c.text':
    'Canais para comentários, e para queixas que têm resposta.',
  'resources.institutional.multi-stakeholder-collaboration.name':
    'Colaboração entre múltiplas partes interessadas',
  'resources.institutional.multi-stakeholder-collaboration.description':
    'Trabalho conjunto entre setores e além-fronteiras.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-a.text':
    'Parcerias entre o Estado e as empresas.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-b.text':
    'Formas de a sociedade civil participar e ser ouvida.',
  'resources.institutional.multi-stakeholder-collaboration.points.multi-stakeholder-collaboration-c.text':
    'Redes com países vizinhos na região e no mundo.',
  'resources.institutional.knowledge-sharing-platforms.name': 'Plataformas de partilha de conhecimento',
  'resources.institutional.knowledge-sharing-platforms.description':
    'Lugares que reúnem o que as pessoas aprenderam.',
  'resources.institutional.knowledge-sharing-platforms.points.knowledge-sharing-platforms-a.text':
    'Crie plataformas em que se reúnam experiências e boas práticas sobre soluções digitais.',
};
