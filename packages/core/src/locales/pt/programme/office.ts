/** The texts of “office” in Portuguese. */
export const office: Readonly<Record<string, string>> = {
  'office.names.open-source-programme-office.name': 'Open Source Programme Office (OSPO)',
  'office.names.open-source-programme-office.description':
    'O nome que figura nos diapositivos e no assunto da circular, e que este projeto usa.',
  'office.names.open-source-program-office.name': 'Open-Source Program Office (OSPO)',
  'office.names.open-source-program-office.description':
    'O mesmo nome em ortografia norte-americana, no corpo da circular, na página do convite e no quadro de formação.',
  'office.names.open-source-program-office.note':
    'O conflito `programme-or-program` regista as duas grafias.',
  'office.names.ostf.name': 'OSTF',
  'office.names.ostf.description':
    'O nome que os diapositivos sobre a seleção dão ao gabinete da entidade anfitriã.',
  'office.names.ostf.note':
    'Nunca é desenvolvido nos documentos. O conflito `ostf-or-ospo` regista-o; lemo-lo como o gabinete.',
  'office.definitionPoints.appointed-place.name': 'Lugar designado',
  'office.definitionPoints.appointed-place.description':
    'Um lugar designado numa organização, a partir do qual se supervisiona o trabalho de código aberto dessa organização ou de um círculo mais amplo.',
  'office.definitionPoints.coordination.name': 'Coordenação',
  'office.definitionPoints.coordination.description':
    'Facilita o uso do código aberto, a contribuição para ele e a sua publicação, e mantém unidas estas três vertentes.',
  'office.definitionPoints.policy.name': 'Política',
  'office.definitionPoints.policy.description': 'Pode escrever as regras sobre código aberto.',
  'office.definitionPoints.licence-compliance.name': 'Conformidade com as licenças',
  'office.definitionPoints.licence-compliance.description': 'Pode assegurar que as licenças são cumpridas.',
  'office.definitionPoints.advice.name': 'Aconselhamento',
  'office.definitionPoints.advice.description':
    'Pode mostrar à sua própria organização e a outras o que funciona bem.',
  'office.definitionPoints.culture.name': 'Cultura',
  'office.definitionPoints.culture.description':
    'Pode ajudar as pessoas a habituarem-se a trabalhar de forma aberta.',
  'office.definitionPoints.balance-of-benefit-and-risk.name': 'Benefício e risco',
  'office.definitionPoints.balance-of-benefit-and-risk.description':
    'Traz abertura, cooperação e ideias novas, sem perder de vista os riscos e os objetivos da organização.',
  'office.definitionPoints.central-hub.name': 'Polo central',
  'office.definitionPoints.central-hub.description': 'Um só polo que mantém os departamentos no mesmo rumo.',
  'office.definitionPoints.services.name': 'Serviços',
  'office.definitionPoints.services.description':
    'Cuida das questões jurídicas, liga as equipas às comunidades, fala em favor do código aberto, ensina e ajuda as pessoas a contribuir.',
  'office.definitionPoints.necessity.name': 'Necessidade',
  'office.definitionPoints.necessity.description':
    'Diz-se que é necessário em cada país que introduz um sistema de código aberto ou um bem público digital.',
  'office.definitionPoints.necessity.note': 'O próprio programa paga apenas dois gabinetes.',
  'office.responsibilities.manage-strategy.name': 'Gere a estratégia de software de código aberto',
  'office.responsibilities.manage-strategy.description':
    'Conduz a estratégia de código aberto da organização.',
  'office.responsibilities.set-policies.name':
    'Define políticas de utilização, desenvolvimento e contribuição',
  'office.responsibilities.set-policies.description':
    'Escreve as regras para usar código aberto, construir sobre ele e contribuir para ele.',
  'office.responsibilities.set-policies.note':
    'O nome é a parte impressa a negrito; a frase continua depois dela.',
  'office.responsibilities.facilitate-collaboration.name': 'Facilita a colaboração',
  'office.responsibilities.facilitate-collaboration.description':
    'Reúne equipas, parceiros e a comunidade externa.',
  'office.responsibilities.provide-guidance.name': 'Presta orientação sobre',
  'office.responsibilities.provide-guidance.description':
    'Aconselha sobre questões de software de código aberto.',
  'office.responsibilities.promote-transparency.name':
    'Promove a transparência, a inovação e a condução pela comunidade',
  'office.responsibilities.promote-transparency.description':
    'Defende a abertura, as ideias novas e o desenvolvimento conduzido por uma comunidade.',
  'office.responsibilities.develop-standards.name': 'Elabora normas internas e boas práticas',
  'office.responsibilities.develop-standards.description':
    'Elabora normas próprias e boas práticas para a tecnologia aberta.',
  'office.responsibilities.coordinate-initiatives.name': 'Coordena as iniciativas de código aberto',
  'office.responsibilities.coordinate-initiatives.description':
    'Mantém as várias iniciativas alinhadas com os objetivos da organização.',
  'office.roles.strategy.name': 'Estratégia',
  'office.roles.strategy.description': 'Decide o rumo, com peso político e autoridade técnica.',
  'office.roles.strategy.note':
    'A tabela junta numa célula os três postos impressos; foram separados pelos números.',
  'office.roles.strategy.composition.0.text': '1 CIO ao nível do governo',
  'office.roles.strategy.composition.1.text': '1 CIO em cada ministério',
  'office.roles.strategy.composition.2.text': '1 CISO ao nível do governo',
  'office.roles.service-design.name': 'Conceção de serviços / requisitos e especificações',
  'office.roles.service-design.description':
    'Apura de que precisam os utilizadores e concebe serviços em conformidade.',
  'office.roles.service-design.composition.0.text':
    'Pessoas com longa experiência do trabalho na administração',
  'office.roles.service-design.composition.1.text': 'Consultores externos, se for preciso',
  'office.roles.procurement.name': 'Contratação pública',
  'office.roles.procurement.description': 'Compra de um modo que dá ao código aberto uma oportunidade justa.',
  'office.roles.procurement.composition.0.text':
    'Pessoas que conhecem bem as políticas de contratação pública',
  'office.roles.legal-and-policy.name': 'Questões jurídicas e políticas',
  'office.roles.legal-and-policy.description': 'Cuida das licenças, das políticas e da proteção de dados.',
  'office.roles.legal-and-policy.composition.0.text':
    'Pessoas com longa experiência na elaboração de políticas',
  'office.roles.community-management.name': 'Gestão de comunidades',
  'office.roles.community-management.description':
    'Constrói a comunidade em torno do trabalho e leva pessoas a aderir.',
  'office.roles.community-management.note':
    'Uma quebra de página divide a linha da tabela entre as linhas 122 e 125.',
  'office.roles.community-management.composition.0.text':
    'Pessoas com experiência em campanhas de IEC (informação, educação e comunicação)',
  'office.roles.capacity-building.name': 'Reforço de capacidades',
  'office.roles.capacity-building.description': 'Ensina, e escreve o que se ensina.',
  'office.roles.fundraising.name': 'Angariação de fundos',
  'office.roles.fundraising.description': 'Encontra dinheiro e negoceia com quem o dá.',
  'office.roles.fundraising.composition.0.text': 'Especialistas em angariação de fundos ao nível do país',
  'office.roles.performance-and-monitoring.name': 'Desempenho e acompanhamento',
  'office.roles.performance-and-monitoring.description': 'Mede como vão o gabinete e os seus projetos.',
  'office.roles.performance-and-monitoring.composition.0.text': 'Pessoal interno',
  'office.profiles.government-ministers.name': 'Ministras e ministros',
  'office.profiles.government-ministers.description': 'Membros do governo que apoiam a estratégia.',
  'office.profiles.chief-information-officer.name': 'Responsável máximo pelos sistemas de informação (CIO)',
  'office.profiles.chief-information-officer.description':
    'Responde pela tecnologia da informação, no governo ou num ministério.',
  'office.profiles.chief-information-security-officer.name':
    'Responsável máximo pela segurança da informação (CISO)',
  'office.profiles.chief-information-security-officer.description':
    'Responde pela segurança da informação no governo.',
  'office.profiles.chief-information-security-officer.note':
    'No original, as palavras do nome inglês estão impressas nesta ordem: «Chief Security Information Officer»; a sigla tem-nas na ordem habitual.',
  'office.profiles.service-designers.name': 'Designers de serviços',
  'office.profiles.service-designers.description': 'Planificam um serviço do ponto de vista de quem o usa.',
  'office.profiles.ux-ui-designers.name': 'Designers de UX/UI',
  'office.profiles.ux-ui-designers.description': 'Concebem o que os utilizadores veem e fazem.',
  'office.profiles.digital-procurement-managers.name': 'Responsáveis pela contratação pública digital',
  'office.profiles.digital-procurement-managers.description':
    'Conduzem a compra de bens e serviços digitais.',
  'office.profiles.legal-policy-officer.name': 'Responsável pelas políticas jurídicas',
  'office.profiles.legal-policy-officer.description': 'Conhece as licenças e o direito, e redige políticas.',
  'office.profiles.data-protection-officer.name': 'Encarregado da proteção de dados',
  'office.profiles.data-protection-officer.description':
    'Vela por que os dados pessoais sejam tratados de forma lícita.',
  'office.profiles.community-managers-mobilisers.name': 'Responsáveis pela comunidade e pela mobilização',
  'office.profiles.community-managers-mobilisers.description':
    'Constroem uma comunidade e levam pessoas a participar.',
  'office.profiles.training-and-development-specialists.name': 'Especialistas em formação e desenvolvimento',
  'office.profiles.training-and-development-specialists.description': 'Planificam e realizam cursos.',
  'office.profiles.knowledge-and-content-development-officers.name':
    'Responsáveis pelo desenvolvimento de conhecimento e conteúdos',
  'office.profiles.knowledge-and-content-development-officers.description':
    'Escrevem e mantêm os materiais que se ensinam.',
  'office.profiles.fundraising-team.name':
    'Equipa de angariação de fundos capaz de negociar com financiadores (agências unilaterais ou multilaterais, bancos de desenvolvimento, agências de financiamento, etc.)',
  'office.profiles.fundraising-team.description':
    'Uma equipa capaz de negociar com agências, bancos e outros financiadores.',
  'office.profiles.monitoring-and-evaluation-officer.name':
    'Responsável pelo acompanhamento e pela avaliação',
  'office.profiles.monitoring-and-evaluation-officer.description':
    'Verifica se o trabalho tem o efeito previsto.',
  'office.profiles.monitoring-and-evaluation-officer.note': 'Dois perfis figuram numa célula sem separador.',
  'office.profiles.performance-analyst.name': 'Analista de desempenho',
  'office.profiles.performance-analyst.description': 'Estuda os números do gabinete e dos seus projetos.',
  'office.setup.placement.name': 'Localização',
  'office.setup.placement.description':
    'Tem as suas instalações no país, no edifício de uma entidade anfitriã.',
  'office.setup.staffing.name': 'Pessoal',
  'office.setup.staffing.description':
    'Tem pessoal local, com a ajuda da entidade anfitriã, de consultores, da UIT e do PNUD.',
  'office.setup.duration.name': 'Duração',
  'office.setup.duration.description': 'Funciona durante dois anos, com um plano para o período seguinte.',
  'office.setup.local-lead.name': 'Direção local',
  'office.setup.local-lead.description': 'Um responsável local do projeto dirige no terreno.',
  'office.setup.oversight.name': 'Supervisão',
  'office.setup.oversight.description': 'A UIT e o PNUD gerem o projeto no seu conjunto.',
  'office.setup.count.name': 'Número de gabinetes',
  'office.setup.count.description': 'Um gabinete em cada um dos dois países selecionados.',
  'office.setup.recruitment.name': 'Recrutamento',
  'office.setup.recruitment.description':
    'A OSEE recruta os responsáveis pelo projeto, que dirigem os gabinetes no local.',
  'office.setup.recruitment.note':
    'Impresso como tarefa de «cada OSEE». O conflito `who-recruits` diz como o lemos.',
  'office.setup.global-link.name': 'Ligação ao mundo',
  'office.setup.global-link.description':
    'A equipa conjunta da UIT e do PNUD aconselha cada gabinete e liga-o a outros em todo o mundo.',
  'office.activities.map-national-state.name': 'Levantamento da situação nacional',
  'office.activities.map-national-state.description':
    'Apurar até que ponto os organismos públicos usam código aberto, o que sabem fazer e o que falta, e conceber um plano.',
  'office.activities.map-national-state.outputs.0': 'maturidade',
  'office.activities.map-national-state.outputs.1': 'capacidades',
  'office.activities.map-national-state.outputs.2': 'lacunas',
  'office.activities.map-national-state.outputs.3': 'plano',
  'office.activities.technical-assistance.name': 'Assistência técnica',
  'office.activities.technical-assistance.description':
    'Ajudar diretamente os organismos públicos em projetos digitais, previstos ou em curso, que usam código aberto.',
  'office.activities.convene.name': 'Reunião de pessoas e entidades',
  'office.activities.convene.description':
    'Dar a quem trabalha em assuntos digitais no país lugares de encontro, em salas e em linha.',
  'office.activities.awareness-and-capacity.name': 'Sensibilização e capacidades',
  'office.activities.awareness-and-capacity.description':
    'Mostrar aos organismos públicos e ao meio local o que o código aberto oferece, e ensiná-los a usá-lo.',
  'office.beneficiaries.government-ministries.name': 'ministérios do governo',
  'office.beneficiaries.government-ministries.description': 'Ministérios do país anfitrião.',
  'office.beneficiaries.departments.name': 'departamentos',
  'office.beneficiaries.departments.description': 'Departamentos da administração.',
  'office.beneficiaries.agencies.name': 'entidades públicas',
  'office.beneficiaries.agencies.description': 'Entidades e agências públicas.',
  'office.beneficiaries.local-digital-ecosystem.name': 'ecossistema digital local',
  'office.beneficiaries.local-digital-ecosystem.description':
    'Empresas, programadores, universidades e grupos do país que trabalham em assuntos digitais.',
  'office.scopes.country-wide.name': 'país anfitrião (visão ampla)',
  'office.scopes.country-wide.description': 'Serve todo o país.',
  'office.scopes.country-wide.note': 'As palavras entre parênteses estão noutro lugar da frase.',
  'office.scopes.sector.name': 'setor específico',
  'office.scopes.sector.description': 'Serve um só setor.',
  'office.scopes.agency.name': 'entidade pública específica',
  'office.scopes.agency.description': 'Serve uma só entidade pública.',
  'office.scopes.programme.name': 'programa de implementação',
  'office.scopes.programme.description': 'Serve um só programa em execução.',
  'office.costs.funded.local-staff.name': 'pessoal local',
  'office.costs.funded.local-staff.description': 'Salários do pessoal no país.',
  'office.costs.funded.events.name': 'organização de eventos',
  'office.costs.funded.events.description': 'Realização de eventos.',
  'office.costs.funded.training.name': 'custos de formação',
  'office.costs.funded.training.description': 'A formação e o que ela custa.',
  'office.costs.funded.external-experts.name': 'especialistas externos',
  'office.costs.funded.external-experts.description': 'Honorários de especialistas externos.',
  'office.costs.funded.other-operational.name': 'etc.',
  'office.costs.funded.other-operational.description':
    'Outros custos de funcionamento do gabinete que a fonte não indica.',
  'office.costs.funded.other-operational.note': 'A lista termina em «etc.».',
  'office.costs.inKind.office-rental.name': 'arrendamento do gabinete',
  'office.costs.inKind.office-rental.description': 'Renda das instalações.',
  'office.costs.inKind.equipment.name': 'compra de equipamento',
  'office.costs.inKind.equipment.description': 'Aquisição de equipamento.',
  'office.costs.inKind.electricity-internet.name': 'eletricidade/Internet',
  'office.costs.inKind.electricity-internet.description': 'Energia e ligação à Internet.',
  'office.costs.inKind.other-infrastructure.name': 'outros custos de infraestrutura',
  'office.costs.inKind.other-infrastructure.description':
    'Outros custos de infraestrutura que a fonte não indica.',
  'office.costs.note':
    'A carta da circular indica a parte da entidade anfitriã em apenas duas palavras: eletricidade e alojamento.',
};
