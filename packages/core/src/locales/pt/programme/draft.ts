/** The texts of “draft” in Portuguese. */
export const draft: Readonly<Record<string, string>> = {
  'draft.statusNote':
    'Apresentado a especialistas e à comunidade, a quem se pediu que o questionassem e melhorassem.',
  'draft.domains.organisational.name': 'Eixo organizacional',
  'draft.domains.organisational.description':
    'Comunidade, direito, pessoas e planificação: o que uma organização tem de pôr em ordem.',
  'draft.domains.technical.name': 'Eixo técnico',
  'draft.domains.technical.description':
    'Especificações, código, alojamento, segurança, dados e inteligência artificial.',
  'draft.domains.ecosystemic.name': 'Eixo ecossistémico',
  'draft.domains.ecosystemic.description':
    'O que rodeia a organização: infraestrutura, cooperação, inclusão, governação e recursos.',
  'draft.domains.ecosystemic.note': 'O bloco pode começar uma linha mais abaixo.',
  'draft.subdomains.community-management.description':
    'Escolher, dirigir e equipar uma comunidade de código aberto.',
  'draft.subdomains.legal-compliance.name': 'Conformidade jurídica',
  'draft.subdomains.legal-compliance.description':
    'Cumprir as licenças e a lei; as células impressas nada dizem sobre isso.',
  'draft.subdomains.hr-procurement.name': 'Contratação de recursos humanos',
  'draft.subdomains.hr-procurement.description':
    'Regras para contratar pessoas e comprar, e para licenciar o que se produz.',
  'draft.subdomains.process-implementation-and-planning.name': 'Processo, implementação e planificação',
  'draft.subdomains.process-implementation-and-planning.description':
    'Planificar e conduzir um projeto e conhecer os seus riscos.',
  'draft.subdomains.requirements-specifications.name': 'Requisitos e especificações',
  'draft.subdomains.requirements-specifications.description':
    'Dizer o que um sistema tem de fazer, com o apoio das especificações da GovStack.',
  'draft.subdomains.code-security-quality-reuse.name': 'Segurança, qualidade e reutilização do código',
  'draft.subdomains.code-security-quality-reuse.description': 'Escrever código seguro, bom e reutilizado.',
  'draft.subdomains.code-hosting-deployment-scaleup.name':
    'Alojamento, implementação em produção e expansão do código',
  'draft.subdomains.code-hosting-deployment-scaleup.description':
    'Guardar o código, pô-lo em funcionamento e fazê-lo crescer.',
  'draft.subdomains.privacy-security.name': 'Privacidade e segurança',
  'draft.subdomains.privacy-security.description': 'Proteger as pessoas e os sistemas.',
  'draft.subdomains.open-data-analytics.name': 'Dados abertos e análise',
  'draft.subdomains.open-data-analytics.description': 'Publicar dados abertamente e aprender com eles.',
  'draft.subdomains.open-source-ai.name': 'IA de código aberto',
  'draft.subdomains.open-source-ai.description': 'Inteligência artificial construída de forma aberta.',
  'draft.subdomains.open-clouds-infrastructures.name': 'Nuvens e infraestruturas abertas',
  'draft.subdomains.open-clouds-infrastructures.description': 'Nuvens e infraestrutura sobre bases abertas.',
  'draft.subdomains.os-contribution-and-south-south-cooperation.name':
    'Contribuição para o código aberto e cooperação Sul-Sul',
  'draft.subdomains.os-contribution-and-south-south-cooperation.description':
    'Contribuir para o código aberto e trabalhar com outros países do Sul global.',
  'draft.subdomains.digital-inclusion.name': 'Inclusão digital',
  'draft.subdomains.digital-inclusion.description': 'Não deixar ninguém de fora.',
  'draft.subdomains.digital-governance-sovereignty.name': 'Governação e soberania digitais',
  'draft.subdomains.digital-governance-sovereignty.description':
    'Regras para o mundo digital e controlo sobre ele.',
  'draft.subdomains.capacity-building-resource-mobilization.name':
    'Reforço de capacidades e mobilização de recursos',
  'draft.subdomains.capacity-building-resource-mobilization.description':
    'Ensinar as pessoas e encontrar os recursos.',
  'draft.competencyColumns.competency-1.name': 'Competência 1',
  'draft.competencyColumns.competency-1.description': 'A primeira competência de cada subdomínio.',
  'draft.competencyColumns.competency-2.name': 'Competência 2',
  'draft.competencyColumns.competency-2.description': 'A segunda competência de cada subdomínio.',
  'draft.competencyColumns.competency-3.name': 'Competência 3',
  'draft.competencyColumns.competency-3.description': 'A terceira competência de cada subdomínio.',
  'draft.competencyColumns.competency-4.name': 'Competência 4',
  'draft.competencyColumns.competency-4.description': 'A quarta competência de cada subdomínio.',
  'draft.competencyColumns.competency-5.name': 'Competência 5',
  'draft.competencyColumns.competency-5.description': 'A quinta competência de cada subdomínio.',
  'draft.competencyColumns.competency-6.name': 'Competência 6',
  'draft.competencyColumns.competency-6.description': 'A sexta competência de cada subdomínio.',
  'draft.slots.0.text':
    'Identificar, compreender e escolher a comunidade de código aberto adequada ao longo da vida do projeto',
  'draft.slots.1.text': 'Gerir a comunidade de código aberto ao longo da vida do projeto',
  'draft.slots.2.text': 'Dotar a comunidade de código aberto das ferramentas adequadas',
  'draft.slots.12.text':
    'Compreender, contratar e gerir políticas de contratação de recursos humanos para código aberto',
  'draft.slots.13.text': 'Adaptar e aplicar políticas de contratação de recursos humanos para código aberto',
  'draft.slots.14.text': 'Fazer cumprir regimes de licenciamento adequados para o código aberto produzido',
  'draft.slots.18.text':
    'Estabelecer um processo para a implementação e a planificação do projeto de código aberto',
  'draft.slots.19.text': 'Gerir a implementação e a planificação do projeto de código aberto',
  'draft.slots.24.text': 'Identificar requisitos específicos GovStack existente',
  'draft.slots.30.text': 'Desenvolver código-fonte experiência a partir de',
  'draft.slots.32.text': 'Facilitar a reutilização de código aberto',
  'draft.competencySections.what.name': 'O quê',
  'draft.competencySections.what.description': 'Diz o que é a competência.',
  'draft.competencySections.why.name': 'Porquê',
  'draft.competencySections.why.description': 'Diz por que razão é importante.',
  'draft.competencySections.how.name': 'Como',
  'draft.competencySections.how.description': 'Diz como se faz.',
  'draft.competencySections.more.name': 'Mais',
  'draft.competencySections.more.description': 'Diz onde continuar.',
  'draft.caseStudySlots.case-study-1.name': 'Estudo de caso 1',
  'draft.caseStudySlots.case-study-1.description': 'Um lugar para um estudo de caso.',
  'draft.caseStudySlots.case-study-2.name': 'Estudo de caso 2',
  'draft.caseStudySlots.case-study-3.name': 'Estudo de caso 3',
  'draft.trainingProgramme.name': 'Programa de formação e apoio',
  'draft.trainingProgramme.description': 'Os cursos e a ajuda que acompanham o quadro.',
  'draft.trainingFormats.videos.name': 'Vídeos',
  'draft.trainingFormats.videos.description': 'Filmes para ver.',
  'draft.trainingFormats.interviews.name': 'Entrevistas',
  'draft.trainingFormats.interviews.description': 'Conversas com pessoas que já o fizeram.',
  'draft.trainingFormats.presentations.name': 'Apresentações',
  'draft.trainingFormats.presentations.description': 'Diapositivos para uma aula.',
  'draft.trainingFormats.hands-on.name': 'Prática...',
  'draft.trainingFormats.hands-on.description': 'Exercícios para fazer por si.',
  'draft.tailoringTopics.policy-development.name': 'Elaboração de políticas',
  'draft.tailoringTopics.policy-development.description':
    'Escreva regras para adotar código aberto e para contribuir para ele.',
  'draft.tailoringTopics.community-engagement.name': 'Envolvimento da comunidade',
  'draft.tailoringTopics.community-engagement.description':
    'Conheça pessoas do mundo do código aberto e trabalhe com elas.',
  'draft.tailoringTopics.technical-support.name': 'Suporte técnico',
  'draft.tailoringTopics.technical-support.description': 'Ajude equipas que usam ou constroem código aberto.',
  'draft.tailoringTopics.legal-compliance.description': 'Cumpra as licenças e a lei.',
  'draft.tailoringTopics.training-and-education.name': 'Formação e educação',
  'draft.tailoringTopics.training-and-education.description':
    'Ensine ao pessoal as ferramentas e os bons hábitos.',
  'draft.tailoringTopics.governance.name': 'Governação',
  'draft.tailoringTopics.governance.description':
    'Crie órgãos e regras para os projetos e para a conformidade.',
  'draft.tailoringTopics.partnerships.name': 'Parcerias',
  'draft.tailoringTopics.partnerships.description': 'Ganhe como aliados organizações e comunidades externas.',
  'draft.tailoringTopics.communication.name': 'Comunicação',
  'draft.tailoringTopics.communication.description': 'Divulgue as iniciativas.',
  'draft.tailoringTopics.metrics.description': 'Acompanhe os indicadores dos projetos.',
  'draft.doubts.same-labels-in-two-rows.name': 'Os mesmos rótulos em duas linhas',
  'draft.doubts.same-labels-in-two-rows.description':
    'Gestão de comunidades e Conformidade jurídica têm os mesmos três rótulos; a linha sobre o direito parece uma cópia da outra.',
  'draft.doubts.same-label-three-times.name': 'O mesmo rótulo três vezes',
  'draft.doubts.same-label-three-times.description':
    'Requisitos e especificações repete um rótulo em três células, sem um verbo para a GovStack: perderam-se palavras.',
  'draft.doubts.labels-break-off.name': 'Rótulos interrompidos',
  'draft.doubts.labels-break-off.description':
    'Dois rótulos de Segurança, qualidade e reutilização do código são iguais e terminam a meio de uma expressão.',
  'draft.doubts.start-of-the-ecosystemic-block.name': 'Início do bloco do eixo ecossistémico',
  'draft.doubts.start-of-the-ecosystemic-block.description':
    'O nome do bloco está ao lado de Nuvens e infraestruturas abertas, que pelo seu tema ainda poderia pertencer ao eixo técnico.',
  'draft.doubts.columns-without-labels.name': 'Colunas sem rótulos',
  'draft.doubts.columns-without-labels.description':
    'As colunas quatro a seis existem no cabeçalho e não têm rótulo em nenhuma linha.',
};
