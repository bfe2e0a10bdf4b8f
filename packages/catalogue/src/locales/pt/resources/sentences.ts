/** The texts of “sentences” in Portuguese. */
export const sentences: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.description':
    'Página do PNUD sobre um quadro de transformação digital que abrange toda uma sociedade.',
  'resources.undp-digital-transformations.rights.evidence':
    'As condições habituais da entidade editora; não lidas nesta página.',
  'resources.undp-digital-transformations.note':
    'O título da página não foi visto; o endereço corresponde ao título impresso.',
  'resources.digital-maturity-assessment-lao-pdr.description':
    'Relatório sobre o avanço digital dos organismos públicos da RDP do Laos, medido em cinco níveis e seis pilares.',
  'resources.five-levels-of-digital-government-maturity.description':
    'Artigo curto da Gartner que ordena o governo digital em cinco fases.',
  'resources.five-levels-of-digital-government-maturity.rights.evidence':
    'A Gartner reserva todos os direitos dos seus artigos; as palavras impressas no quadro não alteram isso.',
  'resources.e-government-maturity-model-for-developing-countries.description':
    'Artigo de investigação que constrói um modelo de maturidade para serviços eletrónicos duradouros da administração, pensado para países em desenvolvimento.',
  'resources.e-government-maturity-model-for-developing-countries.rights.evidence':
    'A licença habitual da revista; a página indicava acesso aberto, a linha da licença não foi vista.',
  'resources.digital-india.description':
    'Portal do programa nacional da Índia para a administração, os serviços e as competências digitais.',
  'resources.digital-india.note': 'O sítio oficial não foi devolvido pela pesquisa.',
  'resources.digital-ireland-framework.description':
    'Estratégia nacional da Irlanda para o seu desenvolvimento digital.',
  'resources.digital-ireland-framework.rights.evidence':
    'A licença irlandesa para a informação do setor público é CC BY 4.0 com exceções; não foi lida nesta página.',
  'resources.digital-ireland-framework.note':
    'O sítio reorganizou os endereços, pelo que é provável um redirecionamento. O traço do título impresso faz parte de um só título.',
  'resources.e-estonia.description':
    'Apresentação do Estado digital da Estónia: os seus serviços, os seus blocos funcionais e a sua história.',
  'resources.e-estonia.note': 'Um portal, não um documento de estratégia.',
  'resources.data-and-digital-government-strategy-australia.description':
    'Estratégia australiana para os dados e o governo digital, com horizonte em 2030.',
  'resources.data-and-digital-government-strategy-australia.note':
    'Sucedeu à estratégia de governo digital de 2021.',
  'resources.three-ways-to-start-an-open-source-strategy.description':
    'Artigo de blogue com três primeiros passos para uma organização que ainda não tem estratégia de código aberto.',
  'resources.three-ways-to-start-an-open-source-strategy.note':
    'Publicado primeiro noutra revista; o blogue pode tê-lo mudado de endereço.',
  'resources.how-to-launch-an-open-source-project.description':
    'Lista de verificação para abrir um projeto: objetivos, licença, governação, infraestrutura e primeira publicação.',
  'resources.how-to-launch-an-open-source-project.note': 'Outras entidades editoras usam o mesmo título.',
  'resources.how-to-develop-an-open-source-strategy.description':
    'Artigo que resume conselhos para escrever a estratégia de código aberto de uma organização.',
  'resources.european-commission-open-source-strategy.description':
    'Estratégia da Comissão Europeia para o uso e a publicação de código aberto pela própria Comissão, de 2020 a 2023.',
  'resources.european-commission-open-source-strategy.note': 'O período da estratégia terminou em 2023.',
  'resources.setting-an-open-source-strategy.description':
    'Guia para pôr por escrito por que razão uma organização usa código aberto, como contribui e quem decide.',
  'resources.setting-an-open-source-strategy.rights.evidence':
    'O índice dos guias indica CC-BY-SA-4.0 e o repositório CC-BY-4.0; usa-se a que impõe mais deveres.',
  'resources.setting-an-open-source-strategy.note':
    'O sítio tem japonês e chinês; para este guia não foram verificados.',
  'resources.why-you-need-an-open-source-software-strategy.description':
    'Artigo de uma consultora que defende o interesse económico de uma estratégia deliberada de código aberto.',
  'resources.open-source-guides.description':
    'Coleção de guias, em muitas línguas, para quem inicia, dirige ou entra num projeto de código aberto.',
  'resources.open-source-guides.rights.evidence': 'Lido no endereço indicado ou no repositório de origem.',
  'resources.open-source-guides.note': 'A parte traduzida varia conforme a língua.',
  'resources.todo-group-ospo-guides.description':
    'Cerca de vinte guias para criar, dirigir, medir e encerrar um gabinete de programas de código aberto (OSPO).',
  'resources.the-ospo-book.description':
    'Livro escrito por uma comunidade sobre como criar, dirigir e medir um gabinete de programas de código aberto (OSPO).',
  'resources.good-governance-initiative-handbook.description':
    'Manual de vinte e cinco atividades em cinco objetivos para gerir bem o código aberto numa organização, com fichas de avaliação.',
  'resources.good-governance-initiative-handbook.note':
    'A entidade editora fala de seis línguas; foram vistas três.',
  'resources.ospo-a-new-tool-for-digital-government.description':
    'Relatório sobre as razões por que organismos públicos criam gabinetes de programas de código aberto (OSPO) e o que faz um deles.',
  'resources.ospo-a-new-tool-for-digital-government.note':
    'O endereço é o de uma cópia guardada num repositório; o da entidade editora não foi encontrado.',
  'resources.ospo-101.description':
    'Sete módulos ao ritmo de cada pessoa sobre estratégia, conformidade, comunidade e criação de projetos, para o pessoal de um gabinete de programas de código aberto (OSPO).',
  'resources.ospo-101.note':
    'As partes de código estão sob Apache-2.0. O mesmo conteúdo é vendido como os cursos LFC202 a LFC208.',
  'resources.govstack-implementation-playbook.description':
    'Guia para uma administração que constrói serviços digitais com blocos funcionais reutilizáveis, da avaliação da maturidade à operação do serviço.',
  'resources.govstack-implementation-playbook.note':
    'O endereço é o de uma página da edição 1.0.0-rc; a fonte está no repositório.',
  'resources.australian-government-architecture.description':
    'Arquitetura de referência do Governo da Austrália: políticas, normas e modelos que os organismos devem reutilizar.',
  'resources.australian-government-architecture.note':
    'A palavra impressa é o título do separador do portal anterior, que funcionava com um produto desse nome; não é a página de um produto.',
  'resources.creating-a-list-of-services.description':
    'Relato do Home Office britânico sobre como encontrou e enumerou todos os serviços que gere.',
  'resources.creating-a-list-of-services.note':
    'Uma página posterior do Service Manual trata do mesmo assunto.',
  'resources.govstack-service-prioritisation.description':
    'Página de um guia sobre a escolha dos serviços a digitalizar primeiro, com uma grelha de efeito e viabilidade.',
  'resources.building-great-open-source-documentation.description':
    'Artigo de blogue sobre o que contém uma boa documentação de um projeto de código aberto e como mantê-la atual.',
  'resources.documentation-as-an-open-source-practice.description':
    'Artigo de blogue que propõe tratar a documentação como uma contribuição de pleno direito.',
  'resources.how-to-write-effective-documentation.description':
    'Artigo com conselhos práticos para escrever documentação que utilizadores e colaboradores consigam seguir.',
  'resources.how-to-write-effective-documentation.note': 'O sítio não publica nada de novo desde 2023.',
  'resources.standard-for-public-code.description':
    'Conjunto de critérios que tornam fácil de reutilizar o código pago pelo público, com uma lista de verificação para autoavaliação.',
  'resources.standard-for-public-code.note':
    'A versão 0.8.1 ainda está marcada como projeto; as traduções não são oficiais.',
  'resources.european-public-sector-open-source-opportunity.description':
    'Relatório sobre como os organismos públicos da Europa usam e apoiam o código aberto, com recomendações.',
  'resources.european-public-sector-open-source-opportunity.estimatedHours.note': '39 páginas',
  'resources.european-public-sector-open-source-opportunity.note':
    'O título impresso designa um resumo do relatório; o próprio resumo não foi encontrado.',
  'resources.digital-public-goods-standard.description':
    'Os nove indicadores pelos quais um projeto é reconhecido como bem público digital.',
  'resources.digital-public-goods-standard.note':
    'O número da versão difere entre o ficheiro readme e o cabeçalho da norma.',
  'resources.publiccode-yml.description':
    'Norma para um ficheiro em que um projeto público de software se descreve a si mesmo, para que os catálogos o possam encontrar.',
  'resources.govstack-building-block-specifications.description':
    'Especificações de blocos funcionais reutilizáveis para serviços públicos, como identidade, consentimento, pagamentos e troca de dados.',
  'resources.paera.description':
    'Arquitetura de referência para os sistemas digitais de uma administração pública, neutra quanto a fornecedores.',
  'resources.unicef-open-source-inventory.description':
    'Orientação para as equipas que querem cumprir cada indicador da norma dos bens públicos digitais.',
  'resources.concise-guide-for-evaluating-open-source-software.description':
    'Lista de perguntas a fazer antes de usar um componente de código aberto.',
  'resources.the-turing-way.description':
    'Manual sobre formas abertas, reprodutíveis e inclusivas de trabalhar com dados e código.',
  'resources.the-turing-way.note': 'As línguas são as do ficheiro readme traduzido; o livro está em inglês.',
  'resources.new-open-source-law-in-switzerland.description':
    'Notícia sobre a lei suíça pela qual os organismos federais devem publicar o seu software como código aberto desde 2024, salvo se os direitos de terceiros ou a segurança o impedirem.',
  'resources.public-sector-and-open-source.description':
    'Capítulo de um livro de direito sobre como os organismos públicos compram, usam e publicam código aberto.',
  'resources.public-sector-and-open-source.rights.evidence':
    'As condições foram lidas em catálogos de bibliotecas; o número da versão não.',
  'resources.public-sector-and-open-source.note':
    'O endereço é o do livro inteiro. A edição eletrónica é gratuita, a impressa é vendida.',
  'resources.govstack-consent-building-block.description':
    'Capítulo da especificação de consentimento da GovStack que descreve o que faz o bloco funcional.',
  'resources.responsible-data-management-training-pack.description':
    'Material de formação com cartões e diapositivos sobre o tratamento cuidadoso de dados pessoais na ajuda humanitária.',
  'resources.responsible-data-management-training-pack.rights.evidence':
    'A entidade editora costuma permitir o ensino, a investigação e as campanhas com menção da fonte; não lido nesta página.',
  'resources.openprocurement.description':
    'Ferramentas de código aberto para concursos públicos eletrónicos, feitas para a ProZorro na Ucrânia.',
  'resources.openprocurement.note': 'O desenvolvimento continua nos repositórios da ProzorroUKR.',
  'resources.floss-license-slide.description':
    'Um diagrama que mostra que licenças comuns de código aberto podem ser combinadas.',
  'resources.floss-license-slide.rights.evidence': 'A atribuição do diagrama no Wikimedia Commons.',
  'resources.floss-license-slide.note':
    'Anterior a licenças mais recentes como a EUPL-1.2. A licença foi vista apenas para o diagrama.',
  'resources.gdpr-and-open-source-communities.description':
    'Artigo de uma revista de direito sobre o que a lei europeia de proteção de dados pede às comunidades de código aberto.',
  'resources.foss-and-technology-for-sustainable-development.description':
    'Livro com estudos de caso sobre software livre e de código aberto em países em desenvolvimento.',
  'resources.foss-and-technology-for-sustainable-development.note':
    'Os endereços do livro e do capítulo são parecidos; publicado em 2012.',
  'resources.reuse-specification.description':
    'Especificação e tutorial para marcar cada ficheiro com a sua licença e o titular dos direitos de autor.',
  'resources.spdx-license-list.description':
    'Lista de licenças com identificadores curtos e textos completos, usada para designar uma licença sem ambiguidade.',
  'resources.spdx-license-list.rights.evidence':
    'Quem a distribui indica licenças diferentes; a própria lista não foi lida para esse efeito.',
  'resources.openchain-license-compliance.description':
    'Norma para um programa que assegura que uma organização cumpre as licenças daquilo que usa; também ISO/IEC 5230.',
  'resources.openchain-license-compliance.note':
    'O texto é gratuito; a edição ISO é vendida. As línguas além do inglês são traduções de referência.',
  'resources.joinup-licensing-assistant.description':
    'Ferramenta que ajuda a encontrar e comparar licenças pelo que permitem, exigem e proíbem.',
  'resources.joinup-licensing-assistant.note':
    'O endereço é a página da solução, a partir da qual se chega à ferramenta; o outro é o anúncio do seu lançamento.',
  'resources.choose-a-license.description':
    'Sítio que explica as licenças comuns de código aberto pelo que permitem e exigem.',
  'resources.choose-a-license.note': 'A licença cobre o texto; o código está sob MIT.',
  'resources.derisking-government-technology.description':
    'Guia para comprar e acompanhar software à medida em passos pequenos, com folhas de trabalho para quem avalia.',
  'resources.derisking-government-technology.note':
    'O gabinete que o escreveu foi encerrado em 2025; o repositório conserva o texto.',
  'resources.italian-guidelines-on-acquisition-and-reuse.description':
    'Regras italianas vinculativas sobre a comparação de soluções e a preferência pela reutilização e pelo código aberto quando os organismos públicos adquirem software.',
  'resources.open-contracting-data-standard.description':
    'Norma de dados para publicar o que acontece em cada fase da contratação pública.',
  'resources.open-contracting-data-standard.rights.evidence':
    'O ficheiro de licença do repositório da norma.',
  'resources.training-on-community-development.description':
    'Curso pago sobre desenvolvimento comunitário no sentido social, presencial ou em linha.',
  'resources.training-on-community-development.note':
    'Não trata de comunidades de código aberto, mas de bairros e grupos sociais.',
  'resources.pmp-certification-for-the-public-sector.description':
    'Artigo que promove um certificado de gestão de projetos junto do pessoal do setor público.',
  'resources.pmp-certification-for-the-public-sector.note':
    'O artigo é gratuito; o certificado e o curso são pagos. Nada nele trata de código aberto.',
  'resources.effective-community-management-for-councillors.description':
    'Anúncio de um curso em vídeo sobre a gestão de uma comunidade territorial, para autarcas e residentes na Ucrânia.',
  'resources.effective-community-management-for-councillors.note':
    'Não trata de comunidades de código aberto, mas da administração local. O curso pede inscrição e a sua língua não foi vista; a página que o apresenta está em inglês.',
  'resources.sustainable-open-source-communities-guidelines.description':
    'Orientações para iniciar, fazer crescer e manter uma comunidade de código aberto no setor público.',
  'resources.sustainable-open-source-communities-guidelines.rights.evidence':
    'Uma transcrição do documento mostra a licença.',
  'resources.chaoss-metrics.description':
    'Catálogo de medidas e modelos sobre a vitalidade de uma comunidade de código aberto.',
  'resources.contributor-covenant.description':
    'Código de conduta que um projeto pode adotar tal como está, em muitas línguas.',
  'resources.contributor-covenant.note': 'Versão 2.1; as línguas indicadas são uma amostra das traduções.',
  'resources.producing-open-source-software.description':
    'Livro sobre o lado humano e o lado técnico de dirigir um projeto de código aberto.',
  'resources.producing-open-source-software.note':
    'A licença foi vista para a primeira edição; para a segunda, julga-se que é da mesma família.',
  'resources.building-the-foundations-technical-capacity.description':
    'Relatório sobre como um governo desenvolve competências técnicas para a infraestrutura pública digital.',
  'resources.undesa-policy-brief-117.description':
    'Nota de orientação sobre as competências de que os funcionários públicos precisam para a Agenda 2030 e como desenvolvê-las.',
  'resources.open-source-in-government-conditions-for-success.description':
    'Relatório sobre o que faz resultar o código aberto na administração, com um modelo de capacidades para autoavaliação.',
  'resources.ten-steps-to-monitoring-and-evaluation.description':
    'Manual do Banco Mundial que constrói um sistema de acompanhamento e avaliação em dez passos.',
  'resources.ten-steps-to-monitoring-and-evaluation.rights.evidence':
    'A ficha da obra no Open Knowledge Repository.',
  'resources.monitoring-open-government-strategies.description':
    'Capítulo com números sobre como os membros da OCDE fazem o acompanhamento e avaliação das suas estratégias de governo aberto.',
  'resources.monitoring-open-government-strategies.note':
    'A biblioteca mudou para oecd.org, pelo que é provável um redirecionamento.',
  'resources.how-cities-can-benefit-from-open-source.description':
    'Artigo de blogue com exemplos de cidades que ganham com o código aberto.',
  'resources.how-cities-can-benefit-from-open-source.note': 'Foi visto o endereço curto, não o legível.',
  'resources.what-is-open-source.description':
    'Página de um fornecedor que explica o que significa o código aberto como forma de fazer software e como movimento.',
  'resources.what-is-open-source.note': 'Ligado no texto sob o nome da empresa; também há outras línguas.',
  'resources.digital-public-goods-alliance.description':
    'Sítio da aliança que mantém o registo de bens públicos digitais e a norma que o sustenta.',
  'resources.digital-public-goods-alliance.rights.evidence': 'O ficheiro de licença do repositório da norma.',
  'resources.govstack.description':
    'Sítio da iniciativa que oferece blocos funcionais, especificações e apoio para serviços públicos digitais.',
  'resources.innovating-service-delivery-through-dpgs.description':
    'Curso em linha com instrutores, para funcionários, sobre o uso de bens públicos digitais e de código aberto nos serviços.',
  'resources.innovating-service-delivery-through-dpgs.note':
    'Gratuito para os participantes selecionados, no máximo 32 por edição.',
  'resources.undp-digital-development-compass.description':
    'Aplicação web com os pilares e os dados públicos em que assenta o trabalho do PNUD sobre a preparação digital.',
  'resources.undp-digital-development-compass.note':
    'A página da própria avaliação não foi mostrada; esta é a página que a acompanha e que pontua os países.',
  'resources.gendermag.description':
    'Método e conjunto de materiais para encontrar as partes de uma interface que servem pior algumas pessoas.',
  'resources.sdg-impact-assessment-tool.description':
    'Ferramenta web gratuita para pensar em como um projeto afeta cada Objetivo de Desenvolvimento Sustentável.',
  'resources.sdg-impact-assessment-tool.note': 'É necessária uma conta.',
  'resources.digital-accessibility-foundations.description':
    'Curso gratuito, ao ritmo de cada pessoa, sobre as bases da acessibilidade digital, para público técnico e não técnico.',
  'resources.digital-accessibility-foundations.note':
    'Com esta licença, as traduções e as adaptações precisam de autorização.',
  'resources.digital-sovereignty-new-era-of-internet-governance.description':
    'Seminário gravado sobre a soberania digital e sobre quem governa a Internet.',
  'resources.digital-sovereignty-new-era-of-internet-governance.note':
    'Uma gravação pública e gratuita, embora a linha fale de programas pagos.',
  'resources.digisov.description':
    'Página de um projeto de investigação sobre ideias concorrentes de soberania digital entre Estados.',
  'resources.digisov.note':
    'Um projeto de investigação de 2024 a 2027, nem curso nem pago. A página vista está em francês.',
  'resources.national-cybersecurity-strategy-good-practice.description':
    'Secção sobre boas práticas do guia para escrever uma estratégia nacional de cibersegurança.',
  'resources.national-cybersecurity-strategy-good-practice.note':
    'A licença da edição de 2025 não foi vista; a segunda edição era para uso não comercial.',
  'resources.un-open-source-principles.description':
    'Oito princípios sobre código aberto para os organismos das Nações Unidas, que os governos também podem subscrever.',
  'resources.dpi-safeguards-framework.description':
    'Quadro de princípios, riscos e práticas que mantêm segura e inclusiva a infraestrutura pública digital.',
  'resources.dpi-safeguards-framework.rights.evidence': 'A página do quadro sobre a licença.',
  'resources.govtech-maturity-index.description':
    'Índice do Banco Mundial sobre o avanço das economias no governo digital, com os seus dados.',
  'resources.govtech-maturity-index.rights.evidence': 'O relatório da edição de 2022.',
  'resources.govtech-maturity-index.note': 'O Banco diz que o índice não se destina a ordenar países.',
  'resources.open-source-indicators-in-maturity-indexes.description':
    'Pré-publicação que propõe indicadores de como um governo favorece o código aberto.',
  'resources.open-source-indicators-in-maturity-indexes.note':
    'A versão de junho de 2026 tem outro título: Advancing Digital Government through Open Source Indicators.',
  'resources.principles-for-digital-development.description':
    'Princípios para o trabalho digital no desenvolvimento, renovados em 2024 e subscritos por muitas organizações.',
  'resources.getting-paid-for-open-source-work.description':
    'Guia sobre formas de financiar o trabalho em código aberto, para pessoas, projetos e organizações.',
  'resources.financing-the-dpg-ecosystem.description':
    'Série de artigos de blogue sobre como são pagas as tecnologias centrais dos bens públicos digitais.',
  'resources.financing-the-dpg-ecosystem.note': 'O endereço é o da primeira de três partes.',
  'resources.lfs200-open-source-it-and-cloud.description':
    'Curso ao ritmo de cada pessoa sobre as bases da infraestrutura de código aberto e da nuvem.',
  'resources.lfs200-open-source-it-and-cloud.note':
    'As palavras «Open Source» na coluna das licenças indicam o assunto; o curso é pago.',
  'resources.tools-for-managing-open-source-programs.description':
    'Guia das ferramentas com que trabalha um gabinete de programas de código aberto (OSPO).',
  'resources.tools-for-managing-open-source-programs.note':
    'Os endereços sob /guides são redirecionados para /resources/guides.',
  'resources.how-to-create-an-open-source-program-office.description':
    'Guia sobre o mandato, as funções e os primeiros passos de um gabinete de programas de código aberto (OSPO).',
  'resources.open-source-for-the-social-sector.description':
    'Guia de código aberto para principiantes, destinado a organizações sem fins lucrativos e a outras organizações sociais.',
  'resources.public-sector-ospo-archetypes.description':
    'Relatório sobre seis tipos de gabinete de programas de código aberto (OSPO) do setor público e sobre como cada um desenvolve capacidades.',
  'resources.public-sector-ospo-archetypes.rights.evidence': 'Uma cópia dos metadados do artigo.',
  'resources.public-sector-ospo-archetypes.note':
    'O quadro imprime a página do blogue de um autor; o endereço é o do artigo no arXiv, com a sua licença.',
  'resources.sovereign-cloud-stack.description':
    'Documentação de uma plataforma de nuvem de código aberto: infraestrutura, contentores, identidade e operação.',
  'resources.world-development-report-2021.description':
    'Relatório do Banco Mundial sobre como os dados podem servir o desenvolvimento, com partes sobre o ciclo de vida dos dados e sobre a união dos sistemas nacionais de dados.',
  'resources.government-data-quality-framework.description':
    'Quadro do Reino Unido para cuidar da qualidade dos dados ao longo do seu ciclo de vida.',
  'resources.cryptographic-storage-cheat-sheet.description':
    'Guia rápido sobre o armazenamento cifrado de dados: algoritmos, chaves e erros comuns.',
  'resources.govstack-cloud-infrastructure.description':
    'Especificação do que um governo deve pedir ao alojamento em nuvem, com um texto complementar sobre soberania.',
  'resources.statistical-disclosure-control.description':
    'Nota de orientação para reduzir o risco de que pessoas sejam reconhecidas em dados partilhados.',
  'resources.nist-privacy-framework.description':
    'Quadro para gerir o risco de privacidade numa organização.',
  'resources.owasp-top-10.description':
    'Lista dos dez tipos de risco mais graves em aplicações web, edição de 2025.',
  'resources.owasp-top-10.note':
    'As traduções desta edição para espanhol e para português do Brasil são parciais; a edição de 2021 tem mais línguas.',
  'resources.dora-capabilities.description':
    'Sítio com investigação e guias sobre as capacidades que estão por trás de uma boa entrega de software.',
  'resources.govstack-sandbox.description':
    'Documentação de um ambiente de demonstração em que se podem experimentar blocos funcionais.',
  'resources.apache-superset.description':
    'Aplicação web de código aberto para explorar dados e construir painéis.',
  'resources.openssf-best-practices-badge.description':
    'Critérios e autocertificação com que um projeto de código aberto mostra as suas boas práticas.',
  'resources.openssf-best-practices-badge.rights.evidence': 'A expressão de licença no ficheiro readme.',
  'resources.openssf-best-practices-badge.note':
    'O francês está completo; o espanhol e o português do Brasil estão em cerca de um sexto, e o próprio sítio não os oferece.',
  'resources.ai-and-digital-competencies-for-civil-servants.description':
    'Relatório com um quadro de competências dos funcionários públicos no digital e na inteligência artificial.',
  'resources.diataxis.description':
    'Método para planificar a documentação técnica pelo que o leitor precisa em cada momento.',
  'resources.best-practices-for-maintainers.description':
    'Guia para conduzir um projeto no dia a dia: dizer que não, pôr por escrito e repartir a carga.',
  'resources.govstack-change-management.description':
    'Capítulos de um guia sobre como conduzir as pessoas na passagem para novos serviços digitais.',
  'resources.hl7-fhir.description': 'Norma para a troca de dados de saúde entre sistemas, versão 5.',
  'resources.hl7-fhir.note': 'HL7 e FHIR são marcas registadas.',
  'resources.x-road-academy.description':
    'Cursos em linha sobre X-Road, uma camada de código aberto para a troca segura de dados.',
  'resources.x-road-academy.note': 'A licença e o preço dos cursos não foram vistos.',
  'resources.lfd102-open-source-software-development.description':
    'Curso gratuito, ao ritmo de cada pessoa, para principiantes no desenvolvimento de software de código aberto.',
  'resources.lfs101-introduction-to-linux.description':
    'Introdução gratuita ao Linux, ao ritmo de cada pessoa.',
  'resources.kubernetes-documentation.description':
    'Documentação da plataforma de contentores Kubernetes: conceitos, tarefas e tutoriais.',
  'resources.kubernetes-documentation.note': 'As traduções são parciais.',
  'resources.lfd121-developing-secure-software.description':
    'Curso gratuito, ao ritmo de cada pessoa e com certificado, sobre como construir software que resista a ataques.',
  'resources.lfd121-developing-secure-software.note':
    'Algumas imagens citadas e os bancos de testes ficam fora da licença; o certificado da edição edX é pago.',
  'resources.openssf-scorecard.description':
    'Ferramenta que verifica as práticas de segurança de um repositório e dá uma pontuação de 0 a 10.',
  'resources.owasp-samm.description':
    'Modelo de maturidade da segurança do software, com práticas, níveis e um método de avaliação.',
  'resources.ckan-documentation.description':
    'Documentação do CKAN, software de código aberto para portais de dados abertos.',
  'resources.mosip-documentation.description':
    'Documentação da MOSIP, plataforma de código aberto para sistemas nacionais de identidade.',
  'resources.opentelemetry-documentation.description':
    'Documentação de uma forma comum de recolher rastos, métricas e registos de eventos.',
  'resources.opentelemetry-documentation.note': 'A profundidade das traduções varia conforme a língua.',
  'resources.weblate-documentation.description':
    'Documentação de uma ferramenta de tradução contínua de software, com conselhos para formar uma equipa de tradução.',
  'resources.weblate-documentation.rights.evidence':
    'A documentação está no repositório do software, sob a sua licença.',
  'resources.dora-test-automation.description':
    'Guia dos testes automáticos e da integração contínua como capacidades de uma equipa.',
  'resources.definition-of-an-ospo-code-gouv-fr.description':
    'Artigo do Estado francês sobre o que é um gabinete de programas de código aberto (OSPO) e como uma administração o cria.',
  'resources.which-source-code-to-open-data-gouv-fr.description':
    'Guia para os organismos públicos de França sobre que código-fonte abrir primeiro e até onde convidar outros a participar.',
  'resources.technological-sovereignty-barcelona.description':
    'Política da cidade de Barcelona sobre normas abertas, software livre, os seus fornecedores e os direitos sobre o que manda escrever.',
  'resources.free-and-open-source-government-software-saudi-arabia.description':
    'Página do portal nacional saudita sobre como os organismos públicos adotam, depositam e reutilizam software de código aberto.',
  'resources.egyptfoss.description':
    'Plataforma da comunidade egípcia de código aberto, com um wiki sobre a estratégia nacional de 2014 e o que se seguiu.',
  'resources.open-source-for-global-public-goods.rights.evidence': 'Lido numa cópia do relatório.',
  'resources.open-source-for-global-public-goods.description':
    'Nota do Banco Mundial sobre a construção de sistemas públicos comuns com código aberto, com o seu custo ao longo da vida útil e a dependência que evita.',
  'resources.owasp-top-10-2021.description':
    'Os dez principais riscos de segurança das aplicações web na edição de 2021, que tem mais traduções do que a mais recente.',
  'resources.owasp-top-10-2021.rights.evidence': '2021/mkdocs.yml de OWASP/Top10.',
  'resources.owasp-asvs.description':
    'Requisitos de segurança das aplicações, por níveis, que podem ser verificados e inscritos num concurso.',
  'resources.owasp-asvs.rights.evidence': 'README.md do repositório.',
  'resources.owasp-asvs.note':
    'O francês e o português do Brasil têm a versão 5.0.0; o espanhol e o árabe, a 4.0.3.',
  'resources.owasp-api-security-top-10.description':
    'Os dez principais riscos de segurança das interfaces de programação, com a forma de os prevenir.',
  'resources.owasp-api-security-top-10.rights.evidence': 'README.md de OWASP/API-Security.',
  'resources.owasp-api-security-top-10.note':
    'A edição de 2023 está em francês e em português europeu; a de 2019, também em árabe e em português do Brasil.',
  'resources.open-data-handbook.description':
    'Manual sobre os aspetos jurídicos, sociais e técnicos dos dados abertos, com um glossário.',
  'resources.pppue-toolkit.description':
    'Módulos do PNUD sobre parcerias entre organismos públicos e privados nas cidades, dos primeiros passos à condução.',
  'resources.pppue-toolkit.note':
    'Um texto mais antigo para serviços urbanos, conservado no sítio de um designer.',
  'resources.acquiring-resources-for-a-community.description':
    'Texto de formação sobre como encontrar dinheiro e contribuições em bens e serviços para um projeto comunitário, e como manter as suas contas.',
  'resources.open-source-policies-collection-idb.description':
    'Coleção de políticas de código aberto de muitos países, ordenadas por temas, da publicação à contratação pública e à formação.',
  'resources.open-source-policies-collection-idb.rights.evidence': 'README.md de EL-BID/OSS_policies.',
  'resources.publication-guide-for-open-source-tools-idb.description':
    'Guia do que uma ferramenta pública precisa antes de ser publicada como código aberto: documentação, verificações, licença e acompanhamento.',
  'resources.publication-guide-for-open-source-tools-idb.rights.evidence':
    'README.md de EL-BID/guia-de-publicacion.',
  'resources.uncitral-model-law-on-public-procurement-guide.description':
    'Guia das Nações Unidas que explica artigo a artigo a lei modelo sobre contratação pública.',
  'resources.uncitral-model-law-on-public-procurement-guide.note': 'O endereço é o da página em árabe.',
  'resources.uncitral-procurement-and-ppp-texts.description':
    'Textos das Nações Unidas sobre contratação pública e sobre parcerias público-privadas: leis modelo e guias.',
  'resources.open-definition.description':
    'Definição do que uma licença aberta deve permitir e do que pode pedir.',
  'resources.open-definition.note': 'O endereço é o da tradução em árabe.',
  'resources.eupl-1-2.description':
    'Licença de código aberto feita para administrações, com orientações e a mesma força jurídica em 23 línguas.',
  'resources.eupl-1-2.note': 'Existe em mais dezanove línguas da União Europeia.',
  'resources.wcag-2.description':
    'Norma internacional para que as pessoas com deficiência possam usar os conteúdos da web, com as suas traduções.',
  'resources.wcag-2.note': 'As versões das traduções variam conforme a língua.',
  'resources.code-for-development-idb.description':
    'Catálogo de ferramentas de código aberto para organismos públicos da América Latina e das Caraíbas, com guias.',
  'resources.pro-git.description':
    'Livro sobre controlo de versões com Git, dos primeiros passos ao trabalho em grandes projetos.',
  'resources.pro-git.note':
    'A parte traduzida varia conforme a língua; foi visto o endereço da edição árabe.',
  'resources.how-to-contribute-to-open-source.description':
    'Guia para encontrar um projeto, fazer uma primeira contribuição e trabalhar com quem o mantém.',
  'resources.digital-identification-guide-in-brief.description':
    'Artigo que resume o guia do Banco Mundial sobre identificação digital e a importância de sistemas inclusivos.',
  'resources.digital-identification-guide-in-brief.note':
    'O endereço é o da página em francês; o título em inglês foi tirado de um endereço.',
  'resources.introduction-to-web-accessibility.description':
    'Introdução ao que é a acessibilidade na web, a quem serve e como é avaliada.',
  'resources.total-cost-of-ownership-italian-guidelines.description':
    'Capítulo das orientações italianas sobre o que entra no custo total de propriedade do software e em que etapa o comprador o compara.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.description':
    'Relatório sobre os custos do software de código aberto na administração e sobre como se calcula o seu custo total de propriedade.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.note':
    'O título e a entidade editora são do conhecimento geral; a página vista é uma ficha com o ficheiro.',
  'resources.lifetime-cost-of-enterprise-software.description':
    'Guia para programas sobre como calcular o que o software custa ao longo da sua vida útil, com alojamento, equipamento e suporte.',
  'resources.cost-comparison-model-treasury-board-of-canada.description':
    'Folha de cálculo com notas que compara ao longo de cinco anos uma instalação de código aberto e uma proprietária.',
  'resources.cost-comparison-model-treasury-board-of-canada.note':
    'Uma página arquivada de 2007. Diz que não é um modelo do custo total de propriedade.',
  'resources.osor-guideline-on-procurement.description':
    'Orientações da Comissão Europeia para adquirir código aberto, com textos-modelo para concursos e notas jurídicas.',
  'resources.osor-guideline-on-procurement.note': 'Arquivado; assenta nas regras europeias de 2010.',
  'resources.osor-progress-and-trends-in-open-source-policies.description':
    'Relatório que compara as políticas e as leis de quinze países sobre código aberto e o que mudou em cinco anos.',
  'resources.government-open-source-policies-dataset.description':
    'Dados sobre 669 iniciativas de governos nacionais em código aberto, com o tipo de política, o seu fim e o seu estado.',
  'resources.government-open-source-policies-dataset.rights.evidence':
    'Uma lista de repositórios feita por terceiros indica esta licença; o ficheiro de licença não foi lido.',
  'resources.unicef-digital-public-goods-toolkit.description':
    'Caixa de ferramentas para governos sobre política, preparação, contratação pública e escolha de bens públicos digitais, com um contrato de exemplo.',
  'resources.unicef-digital-public-goods-toolkit.rights.evidence': 'O ficheiro readme do repositório.',
  'resources.procurement-of-digital-technology-dial.description':
    'Guia para governos sobre a compra de tecnologia digital, da planificação estratégica à gestão da sua vida útil.',
  'resources.procurement-of-digital-technology-dial.note':
    'Foi visto através da caixa de ferramentas da UNICEF, que assenta nele.',
  'resources.open-source-procurement-faq.description':
    'Respostas ao que os agentes de contratação pública perguntam sobre a compra, o suporte e as licenças do código aberto.',
  'resources.open-source-procurement-faq.note':
    'Foi escrito por uma empresa; as regras que indica são as dos Estados Unidos.',
  'resources.open-source-contracting.description':
    'Cláusulas de exemplo para contratos que trabalham com software de código aberto e querem que ele cresça.',
  'resources.ppp-online-reference-guide.description':
    'Guia de referência do Banco Mundial sobre porquê, como e com que regras os governos trabalham com parceiros privados.',
  'resources.ppp-online-reference-guide.note':
    'Foi vista uma página do sítio com o índice, não a página de entrada.',
  'resources.ppp-legal-frameworks-guidance.description':
    'Orientação para governos sobre como criar e aplicar um quadro jurídico das parcerias público-privadas.',
  'resources.assessing-the-digital-divide-un-habitat.description':
    'Guia para medir a quem faltam acesso, equipamentos e competências digitais, e sobre a inclusão dentro de uma organização.',
  'resources.measuring-the-margins.description':
    'Relatório que compara medidas de inclusão digital e propõe indicadores para os grupos deixados de fora.',
  'resources.bridging-digital-divides.description':
    'Relatório que propõe um quadro de cooperação entre muitas partes contra os fossos digitais.',
  'resources.bridging-digital-divides.estimatedHours.note': '33 páginas',
  'resources.bridging-digital-divides.rights.evidence': 'A ficha técnica da cópia.',
  'resources.bridging-digital-divides.note':
    'O endereço é o de uma cópia num sítio de terceiros; o da entidade editora não foi visto.',
  'resources.policies-to-promote-inclusion-digital-regulation.description':
    'Página de uma plataforma sobre regulação digital, dedicada a políticas de acesso, competências e conectividade útil.',
  'resources.w3c-internationalization-articles.description':
    'Artigos sobre como fazer funcionar software e páginas em todas as línguas, escritas e direções de escrita.',
  'resources.id4d-practitioners-guide.description':
    'Guia do Banco Mundial para planificar, construir e operar sistemas de identificação inclusivos e fiáveis.',
  'resources.free-software-and-public-administration-code-gouv-fr.description':
    'Manual do Estado francês para encontrar, avaliar, comprar, usar e publicar software livre, com licenças e comunidades.',
  'resources.free-software-and-public-administration-code-gouv-fr.rights.evidence':
    'About.md de codegouvfr/documentation.',
  'resources.legal-guide-for-publishing-public-software-france.description':
    'Perguntas e respostas que levam um organismo público francês a saber se o seu código deve ser publicado e como.',
  'resources.legal-guide-for-publishing-public-software-france.rights.evidence':
    'README.org de codegouvfr/guide-juridique.',
  'resources.legal-guide-for-publishing-public-software-france.note': 'Assenta no direito francês.',
  'resources.directory-of-free-software-training-france.description':
    'Diretório do Estado francês que enumera formação em software livre para funcionários públicos.',
  'resources.directory-of-free-software-training-france.note': 'Alguns dos cursos enumerados são pagos.',
  'resources.guide-to-free-software-in-administrations-adullact.description':
    'Guia prático para as administrações francesas sobre o uso de software livre, com capítulos sobre contratos e propriedade intelectual.',
  'resources.guide-to-free-software-in-administrations-adullact.note':
    'Um texto mais antigo cujos capítulos sobre contratos ainda são reutilizados.',
  'resources.open-source-contribution-policy-of-the-french-state.description':
    'Política do Estado francês para abrir código e contribuir para o software livre, com boas práticas e um certificado de origem em francês.',
  'resources.open-source-contribution-policy-of-the-french-state.rights.evidence':
    'README.md de DISIC/politique-de-contribution-open-source.',
  'resources.open-source-contribution-policy-of-the-french-state.note':
    'Está a ser arquivado; há partes que passaram para guias mais recentes.',
  'resources.support-contracts-for-free-software-france.description':
    'Página sobre como o Estado francês compra, em contratos comuns, o suporte ao software livre de todos os ministérios.',
  'resources.interministerial-base-of-free-software-sill.description':
    'Lista do software livre que o Estado francês recomenda, com os organismos que o usam e as pessoas que o conhecem.',
  'resources.selecting-free-software-anssi.description':
    'Conselhos da agência francesa de cibersegurança para avaliar a segurança do software livre antes de o escolher.',
  'resources.digital-hygiene-guide-anssi.description':
    'Guia da agência francesa de cibersegurança com 42 medidas em dois níveis para os sistemas de informação de um organismo.',
  'resources.ebios-risk-manager-method.description':
    'Método da agência francesa de cibersegurança para analisar o risco digital em cinco sessões de trabalho.',
  'resources.secnumacademie.description':
    'Curso em linha da agência francesa de cibersegurança sobre as bases da cibersegurança.',
  'resources.secnumacademie.note':
    'Uma fonte diz que a plataforma está fechada para remodelação desde fevereiro de 2026.',
  'resources.free-software-as-a-lever-french-state-purchasing.description':
    'Artigo da direção de compras do Estado francês sobre o software livre como alavanca de uma administração soberana e duradoura.',
  'resources.gdpr-guide-for-developers-cnil.description':
    'Guia da autoridade francesa de proteção de dados para equipas de desenvolvimento, em 18 fichas que vão dos dados pessoais aos testes de software.',
  'resources.gdpr-guide-for-developers-cnil.rights.evidence':
    'O ficheiro readme do repositório indica as duas licenças, sem dizer se é possível escolher.',
  'resources.open-source-guides-government-of-canada.description':
    'Seis guias em projeto do Governo do Canadá sobre adquirir, usar, contribuir e publicar código aberto.',
  'resources.open-source-guides-government-of-canada.rights.evidence':
    'O ficheiro de licença do repositório, que não indica versão.',
  'resources.open-source-guides-government-of-canada.note':
    'Projetos de texto; o francês é uma tradução de trabalho.',
  'resources.strategic-guide-open-source-swiss-federal-administration.description':
    'Guia estratégico da Confederação Suíça sobre código aberto na sua administração, com a base legal para publicar código.',
  'resources.open-source-aids-swiss-federal-chancellery.description':
    'Guias e listas de verificação da Chancelaria Federal suíça sobre publicar software, escolher uma licença e trabalhar com uma comunidade.',
  'resources.open-source-aids-swiss-federal-chancellery.rights.evidence':
    'Os projetos em inglês no repositório da entidade editora têm esta licença; não lida nesta página.',
  'resources.free-software-treasury-board-of-quebec.description':
    'Páginas do Conselho do Tesouro do Quebeque sobre o dever de estudar o software livre antes de compras maiores, com um guia de licenças.',
  'resources.free-software-treasury-board-of-quebec.note':
    'Os guias para os quais a página remete não foram abertos.',
  'resources.digital-commons-in-public-contracts.description':
    'Artigo sobre práticas jurídicas, técnicas e de organização para comuns digitais num contrato público.',
  'resources.model-clauses-for-free-software-in-public-contracts.description':
    'Transcrição de uma palestra que explica, cláusula a cláusula, cláusulas-modelo francesas para software livre em contratos públicos.',
  'resources.model-clauses-for-free-software-in-public-contracts.note':
    'As próprias cláusulas não foram encontradas num endereço oficial.',
  'resources.free-software-policy-city-of-montreal.description':
    'Política da cidade de Montreal sobre o uso e o desenvolvimento de software livre, com diretivas sobre contribuição e publicação.',
  'resources.free-software-policy-city-of-montreal.rights.evidence': 'LICENSE.md do repositório.',
  'resources.funding-guide-for-state-startups.description':
    'Guia do Estado francês, para decisores, sobre o que custam os serviços digitais e um financiamento que segue o seu efeito.',
  'resources.accessibility-training-beta-gouv-fr.description':
    'Formação do Estado francês em acessibilidade digital, das verificações rápidas aos testes automáticos, documentos e gráficos.',
  'resources.inclusive-services-beta-gouv-fr.description':
    'Páginas do Estado francês para tornar um serviço inclusivo: enviesamentos, investigação com utilizadores e um conjunto de materiais de acessibilidade.',
  'resources.territorial-roadmap-for-digital-inclusion.description':
    'Guia com passos, ferramentas e relatos do terreno para construir em conjunto um roteiro local de inclusão digital.',
  'resources.territorial-roadmap-for-digital-inclusion.rights.evidence':
    'Ficha técnica do guia (cópia em scribd.com).',
  'resources.portrait-of-a-territory-for-digital-inclusion.description':
    'Artigo sobre como se mede a exclusão digital numa área e como o resultado alimenta um roteiro.',
  'resources.ppp-reference-guide-french.description':
    'Edição francesa do guia de referência do Banco Mundial e dos seus parceiros sobre parcerias público-privadas.',
  'resources.ppp-reference-guide-french.rights.evidence': 'A ficha técnica das cópias.',
  'resources.epec-guide-to-ppps-french.description':
    'Guia em francês do centro europeu de conhecimento sobre parcerias público-privadas, da escolha de um projeto à execução do contrato.',
  'resources.epec-guide-to-ppps-french.rights.evidence': 'As condições de uso na cópia.',
  'resources.business-models-of-free-software-cnll.description':
    'Brochura sobre como as empresas vivem do software livre, que ajuda o comprador a avaliar se um fornecedor vai durar.',
  'resources.option-libre-free-licences.description':
    'Livro sobre as licenças livres, a sua origem e o seu bom uso no direito francês.',
  'resources.option-libre-free-licences.rights.evidence':
    'O nome do ficheiro depositado pelo autor, sem versões.',
  'resources.paperless-internal-processes-guide-france.description':
    'Guia público para passar o trabalho interno do papel para o digital, da necessidade ao piloto e à rotina.',
  'resources.paperless-internal-processes-guide-france.note':
    'Não trata de código aberto, mas de mudar a forma de trabalhar do pessoal. O endereço é o de uma cópia num sítio de terceiros; o da entidade editora não foi visto.',
  'resources.change-management-in-projects-unil.description':
    'Capítulo de uma universidade sobre a gestão da mudança em projetos, com uma grelha de impacto e o papel do responsável funcional.',
  'resources.change-management-in-projects-unil.note':
    'Não trata de código aberto, mas de conduzir a mudança.',
  'resources.openchain-telco-sbom-guide-french.description':
    'Tradução francesa de um guia que diz o que deve conter uma lista de materiais de software (SBOM) útil.',
  'resources.openchain-telco-sbom-guide-french.rights.evidence': 'Secção 1 do guia no repositório.',
  'resources.openchain-telco-sbom-guide-french.note': 'Prevalece o texto em inglês.',
  'resources.state-human-resources-in-digital.description':
    'Relatório sobre como o Estado francês encontra, mantém e forma as pessoas que fazem os seus serviços digitais.',
  'resources.exchange-of-skills-for-state-digital-projects.description':
    'Relatório sobre a troca de competências para realizar os projetos digitais do Estado francês.',
  'resources.exchange-of-skills-for-state-digital-projects.estimatedHours.note': '29 páginas',
  'resources.comptoir-du-libre.description':
    'Diretório de software livre para organismos públicos, com os que o usam e as empresas que lhe prestam serviços.',
  'resources.rgaa-4.description':
    'Norma de acessibilidade de França, com critérios, testes e um conjunto de materiais para auditorias.',
  'resources.digital-transformation-strategy-for-africa-french.description':
    'Projeto de estratégia da União Africana para a transformação digital, com o que os seus membros fazem em conjunto.',
  'resources.digital-transformation-strategy-for-africa-french.estimatedHours.note': '71 páginas',
  'resources.digital-transformation-strategy-for-africa-french.note':
    'O endereço é o de uma cópia num sítio de terceiros; o da entidade editora não foi visto. É o projeto.',
  'resources.electronic-identity-guide-for-africa-french.description':
    'Guia para quem planifica a identidade eletrónica em África: registo, credenciais, uso, política e governação.',
  'resources.electronic-identity-guide-for-africa-french.estimatedHours.note': '67 páginas',
  'resources.electronic-identity-guide-for-africa-french.note': 'O endereço é o do texto simples.',
  'resources.digital-identity-notes-cdpi.description':
    'Notas técnicas sobre a identidade digital como infraestrutura pública, para quem a concebe.',
  'resources.digital-identity-notes-cdpi.note': 'O endereço é o da página em francês.',
  'resources.bluehats.description':
    'Páginas do movimento de quem usa e escreve software livre na administração francesa, com o seu boletim e as suas palestras.',
  'resources.software-forges-in-higher-education-france.description':
    'Relatório sobre as plataformas em que se escreve software em conjunto: o que oferecem, onde ficam aquém e como se escolhe uma.',
  'resources.savings-through-free-software-ministry-of-the-interior.description':
    'Relatório do Ministério do Interior francês sobre o que as administrações podem poupar com software livre e onde o usam.',
  'resources.savings-through-free-software-ministry-of-the-interior.note':
    'O texto está no wiki de uma associação; o título foi tirado do seu endereço.',
  'resources.publishing-and-licensing-software-assets-spain.description':
    'Guia do Governo de Espanha para publicar e licenciar ativos de software, com cláusulas-modelo e uma lista de verificação.',
  'resources.magerit-v3.description':
    'Método do Governo de Espanha para analisar e gerir os riscos dos sistemas de informação, em três livros.',
  'resources.digital-government-manual-colombia.description':
    'Manual sobre como os organismos públicos da Colômbia põem em prática a política de governo digital.',
  'resources.interoperability-framework-colombia.description':
    'Quadro nacional de interoperabilidade da Colômbia para o governo digital, com a maturidade dos serviços.',
  'resources.free-software-in-the-public-sector-uoc.description':
    'Texto universitário sobre software livre no setor público: políticas, planos de migração e poupanças ao longo de vários anos.',
  'resources.free-software-in-the-public-sector-uoc.rights.evidence':
    'Ficha técnica (cópia em scribd.com): «sin secciones invariantes».',
  'resources.free-software-in-public-administration-costa-rica.description':
    'Estudo do PNUD e de uma universidade sobre o que ajuda e o que trava o software livre na administração de um país de rendimento médio.',
  'resources.free-software-in-public-administration-costa-rica.rights.evidence':
    'Ficha técnica (cópia em fdocuments.ec).',
  'resources.use-of-free-software-in-the-state-chile.description':
    'Estudo para o Estado do Chile com um guia de migração, um guia de propriedade intelectual e uma análise económica.',
  'resources.use-of-free-software-in-the-state-chile.estimatedHours.note': '468 páginas',
  'resources.use-of-free-software-in-the-state-chile.rights.evidence': 'A primeira página da cópia.',
  'resources.economic-feasibility-model-for-free-software.description':
    'Artigo com um modelo que compara ao longo dos anos o custo do software livre e do software proprietário.',
  'resources.economic-feasibility-model-for-free-software.note':
    'O endereço é o de uma cópia num sítio de terceiros; o da entidade editora não foi visto. Os números são de 2005.',
  'resources.digital-society-gaps-latin-america-unesco.description':
    'Relatório sobre os fossos digitais na América Latina e nas Caraíbas, com indicadores e políticas de inclusão.',
  'resources.digital-society-gaps-latin-america-unesco.rights.evidence':
    'Ficha técnica (cópia em scribd.com).',
  'resources.free-software-for-the-government-of-el-salvador.description':
    'Argumentos a favor do software livre no governo de um país pequeno, com as suas necessidades, licenças e um projeto de decreto.',
  'resources.free-software-for-the-government-of-el-salvador.rights.evidence':
    'A primeira página do wiki, que não indica versão.',
  'resources.choosing-a-licence-producing-oss-spanish.description':
    'Capítulo em espanhol de um livro sobre projetos de código aberto, sobre escolher uma licença e aplicá-la.',
  'resources.measures-for-governments-gnu.description':
    'Página do Projeto GNU com medidas pelas quais um governo pode passar, e levar o seu país a passar, para software livre.',
  'resources.measures-for-governments-gnu.note': 'O endereço é o da tradução em espanhol.',
  'resources.accessibility-in-public-administration-spain.description':
    'Páginas do Governo de Espanha sobre acessibilidade: normas, guias e o acompanhamento anual dos sítios públicos.',
  'resources.international-cooperation-in-the-digital-era-oecd.description':
    'Capítulo sobre como os países da América Latina e das Caraíbas cooperam, entre si e com outros, em matéria digital.',
  'resources.digital-cooperation-and-technological-sovereignty.description':
    'Artigo que pergunta se a cooperação digital e a soberania tecnológica reduzem o fosso digital.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.description':
    'Texto universitário sobre porquê e como uma administração usa software livre e publica o seu, com procedimentos e contratos.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.estimatedHours.note': '28 páginas',
  'resources.administration-as-receiver-of-free-software-projects-uoc.rights.evidence':
    'A ficha técnica da cópia, que não indica secções invariantes nem textos de capa.',
  'resources.free-software-in-public-administration-ecuador.description':
    'Documento de orientação escrito para o Equador sobre software livre na administração e o que o Estado pode fazer por ele.',
  'resources.auditors-of-algorithms.description':
    'Artigo da revista dos órgãos regionais de controlo externo de Espanha sobre a auditoria dos algoritmos que os organismos públicos usam.',
  'resources.auditors-of-algorithms.note': 'A página vista é uma das páginas do artigo.',
  'resources.digital-identity-cepal.description':
    'Página de um guia de biblioteca sobre a identidade digital na administração, com os seus tipos e o que pede às leis e à governação.',
  'resources.digital-governance-and-interoperability-cepal.description':
    'Guia da governação digital e de sistemas da administração que trocam dados entre si.',
  'resources.ict-contracting-process-brazil.description':
    'Regras do Governo do Brasil para planificar, escolher e gerir contratos de tecnologias da informação.',
  'resources.contracting-software-development-brazil.description':
    'Modelo do Governo do Brasil para contratos de desenvolvimento e manutenção de sistemas.',
  'resources.preliminary-technical-study-course-enap.description':
    'Curso sobre o estudo que antecede uma compra de tecnologias da informação: necessidades, comparação de soluções e software público como opção.',
  'resources.preliminary-technical-study-course-enap.note':
    'O endereço é o de uma cópia de um módulo num sítio de terceiros; a página do curso não foi vista.',
  'resources.escola-virtual-gov.description':
    'Portal com mais de 800 cursos em linha gratuitos de escolas públicas brasileiras, sobre contratação pública, proteção de dados, acessibilidade e outros temas.',
  'resources.escola-virtual-gov.note': 'O endereço é o das perguntas e respostas do portal.',
  'resources.good-practice-in-ict-contracting-tcu.description':
    'Guia do tribunal de contas do Brasil para planificar uma compra de tecnologias da informação, com riscos e controlos.',
  'resources.good-practice-in-ict-contracting-tcu.estimatedHours.note': '527 páginas',
  'resources.good-practice-in-ict-contracting-tcu.note':
    'Foi escrito na vigência da anterior lei de contratação pública. O endereço é a ficha de uma biblioteca.',
  'resources.guia-livre-migration-reference.description':
    'Referência do Governo do Brasil para passar a software livre: planificação, pessoas, formação e cenários técnicos.',
  'resources.guia-livre-migration-reference.estimatedHours.note': '297 páginas',
  'resources.guia-livre-migration-reference.note':
    'O endereço é o de uma cópia num sítio de terceiros; o da entidade editora não foi visto. A tecnologia é a de 2005.',
  'resources.privacy-and-security-framework-guide-brazil.description':
    'Guia do Governo do Brasil sobre o seu quadro de controlos de privacidade e segurança, com uma medida da maturidade.',
  'resources.privacy-by-design-guide-brazil.description':
    'Guia do Governo do Brasil sobre privacidade desde a conceção nos sistemas públicos.',
  'resources.minimum-api-requirements-brazil.description':
    'Requisitos mínimos do Governo do Brasil sobre privacidade e segurança das interfaces de programação.',
  'resources.data-processing-agents-guide-anpd.description':
    'Guia da autoridade de proteção de dados do Brasil sobre quem é responsável pelo tratamento, subcontratante e encarregado da proteção de dados.',
  'resources.information-security-for-small-bodies-anpd.description':
    'Guia da autoridade de proteção de dados do Brasil com medidas de segurança que um organismo pequeno pode aplicar.',
  'resources.emag-accessibility-model.description':
    'Modelo de acessibilidade que vincula os sítios web da administração federal do Brasil.',
  'resources.emag-accessibility-model.note': 'É anterior à versão 2.2 das diretrizes internacionais.',
  'resources.internet-safety-booklet-cert-br.description':
    'Guias ilustrados e diapositivos sobre segurança na Internet, para o pessoal e o público.',
  'resources.resource-mobilisation-manual-telefonica-vivo.description':
    'Manual sobre receitas próprias, doadores, ajuda em bens e serviços, fundos públicos e escrita de um projeto.',
  'resources.fundraising-from-theory-to-practice.description':
    'Material de formação para planificar uma campanha e pedir dinheiro, doações e tempo de voluntários.',
  'resources.fundraising-course-e-tec-brasil.description':
    'Texto de um curso técnico público no Brasil sobre angariação de fundos.',
  'resources.ppp-manual-cabo-verde.description':
    'Política e manual de procedimentos de um pequeno Estado insular para parcerias público-privadas.',
  'resources.auditing-ppps-court-of-auditors-portugal.description':
    'Orientações do tribunal de contas de Portugal sobre o que se examina numa parceria público-privada.',
  'resources.mosaico-digital-public-services.description':
    'Princípios e áreas técnicas de Portugal para serviços públicos digitais, entre eles a facilidade de uso.',
  'resources.openchain-onboarding-portuguese.description':
    'Diapositivos e folheto em português com os primeiros passos para a conformidade com as licenças numa cadeia de abastecimento.',
  'resources.openchain-onboarding-portuguese.rights.evidence':
    'O ficheiro readme do repositório, que o diz da maior parte.',
  'resources.openchain-onboarding-portuguese.note': 'A entidade editora assinala-os como versões antigas.',
  'resources.tic-domicilios-2023.description':
    'Inquérito nacional ao uso da Internet nos lares brasileiros, um modelo de indicadores para um estudo de inclusão.',
  'resources.manual-do-ofertante-software-publico.description':
    'Manual para oferecer software ao portal do software público do Brasil: o que é preciso, como é avaliado, como é mantido.',
  'resources.public-software-portal-case-brazil.description':
    'Caso do portal em que organismos públicos, empresas e pessoas do Brasil partilham software e trabalham nele em conjunto.',
  'resources.public-software-portal-case-brazil.estimatedHours.note': '11 páginas',
  'resources.public-software-portal-case-brazil.note':
    'O endereço é o de uma cópia num sítio de terceiros; indica o repositório da escola Enap.',
  'resources.national-strategy-for-digital-inclusion-portugal.description':
    'Estratégia de Portugal para a inclusão e a literacia digitais, feita com muitas instituições, com as suas medidas e a sua governação.',
  'resources.incode-2030-resolution.description':
    'Resolução de Portugal sobre a sua iniciativa nacional de competências digitais e inclusão até 2030.',
  'resources.cplp-charter-of-digital-rights.description':
    'Nota sobre a carta de direitos e princípios digitais que os Estados de língua portuguesa assinaram.',
  'resources.user-satisfaction-with-digital-services-brazil.description':
    'Página do Governo do Brasil sobre como os utilizadores classificam os serviços digitais e como as classificações os melhoram.',
  'resources.service-evaluation-guide-cgu.description':
    'Guia da controladoria do Brasil para avaliar os serviços públicos com conselhos de utilizadores.',
  'resources.service-evaluation-guide-cgu.estimatedHours.note': '47 páginas',
  'resources.service-quality-evaluation-course-enap.description':
    'Curso da escola brasileira de administração para avaliar os serviços públicos e melhorá-los com o resultado.',
  'resources.service-quality-evaluation-course-enap.note':
    'O endereço é o de uma cópia de um módulo num sítio de terceiros.',
  'resources.adoption-guide-for-open-source-arabic.description':
    'Guia em árabe para adotar código aberto: tipos de software, licenças, modelos de suporte e o que a adoção exige.',
  'resources.adoption-guide-for-open-source-arabic.note':
    'Foi escrito para organismos sem fins lucrativos; o nome da entidade editora não foi confirmado.',
  'resources.masdar-platform-about.description':
    'Página de uma plataforma saudita sobre porquê e como os organismos públicos encontram alternativas abertas, que ela enumera.',
  'resources.egypt-open-source-experience.description':
    'Página de wiki em árabe sobre a estratégia egípcia de código aberto de 2014 e o que se seguiu.',
  'resources.egypt-open-source-experience.note': 'O sítio pode já não existir.',
  'resources.strategic-dimensions-of-open-source-arabic.description':
    'Estudo em árabe sobre os aspetos económicos, culturais e de segurança do código aberto.',
  'resources.strategic-dimensions-of-open-source-arabic.note':
    'Foi escrito por uma empresa; o nome na capa não foi confirmado. O endereço é o de uma cópia num sítio de terceiros; o da entidade editora não foi visto.',
  'resources.digital-government-policies-saudi-arabia.description':
    'Todas as políticas da autoridade de governo digital da Arábia Saudita num só documento.',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.description':
    'Quadro da Arábia Saudita sobre como se fazem as regras do governo digital, em oito princípios.',
  'resources.model-national-policy-on-digital-accessibility-escwa.description':
    'Modelo de política nacional de acessibilidade digital para os países árabes, com a forma de elaborar uma.',
  'resources.digital-accessibility-best-practice-review-escwa.description':
    'Análise das práticas de países árabes e de outros em acessibilidade digital.',
  'resources.essential-cybersecurity-controls-saudi-arabia.description':
    'Controlos mínimos de cibersegurança que os organismos públicos da Arábia Saudita têm de cumprir.',
  'resources.cc-by-4-legal-code-arabic.description':
    'Texto legal da licença CC BY 4.0 em árabe, com as palavras exatas das suas condições.',
  'resources.cc-by-4-legal-code-arabic.note': 'Uma licença para textos e dados, não para código.',
  'resources.hsoub-academy.description':
    'Artigos e livros gratuitos em árabe sobre programação e ferramentas abertas.',
  'resources.hsoub-academy.note': 'Os artigos e os livros são gratuitos, os cursos são pagos.',
  'resources.personal-data-knowledge-centre-saudi-arabia.description':
    'Lei, regras e guias sobre dados pessoais da autoridade saudita para os dados.',
  'resources.cloud-policy-framework-qatar.description':
    'Quadro do Catar para a política de nuvem: onde ficam os dados, quem lhes acede, portabilidade, responsabilidade e normas.',
  'resources.cloud-policy-framework-qatar.estimatedHours.note': '54 páginas',
  'resources.data-governance-toolkit-article-arabic.description':
    'Artigo em árabe sobre a caixa de ferramentas de governação de dados da UNESCO, da UIT, do PNUD e da União Africana.',
  'resources.open-data-standards-masaar.description':
    'Documento em árabe com normas jurídicas, técnicas e de organização para abrir dados públicos.',
  'resources.handbook-on-contributing-for-beginners-arabic.description':
    'Manual em árabe para principiantes sobre como escolher um projeto de código aberto e fazer uma primeira contribuição.',
  'resources.web-accessibility-standards-escwa.description':
    'Capítulo de uma plataforma de acessibilidade digital sobre as normas das páginas web acessíveis.',
  'resources.digital-experience-maturity-index-saudi-arabia.description':
    'Relatório sobre como a Arábia Saudita mede, ano a ano, a maturidade dos seus serviços digitais para quem os usa.',
  'resources.digital-project-tender-documents-saudi-arabia.description':
    'Guia da Arábia Saudita para redigir as condições e as especificações de concursos de projetos digitais.',
  'knownGaps.funders-of-dhis2.lookedFor':
    'Estas palavras têm uma ligação cujo endereço se perdeu; pela frase, levava a uma página sobre os doadores do DHIS2.',
  'knownGaps.gobierno-de-mexico.lookedFor':
    'As palavras impressas são o nome de todo um sítio do governo, pelo que não se pode dizer a que página se referiam; é provável uma estratégia digital.',
  'knownGaps.gobierno-de-mexico.candidates.0.reason':
    'Decreto oficial de 2013 que o guia da GovStack cita para o México.',
  'knownGaps.gobierno-de-mexico.candidates.1.reason':
    'Discurso do coordenador da estratégia digital nacional.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.lookedFor':
    'Quatro pesquisas em páginas, documentação e código não encontraram nada com este título.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.0.reason':
    'Página do guia da GovStack sobre o mesmo assunto.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.1.reason':
    'Arquitetura de referência para a administração pública, publicada de forma aberta.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.2.reason':
    'Publicação do Banco Mundial sobre o assunto; a sua ficha e o seu ficheiro indicam condições diferentes.',
  'knownGaps.government-services-catalogue.lookedFor':
    'O título é geral e não indica a quem pertence; um guia enumera dez catálogos nacionais que serviriam.',
  'knownGaps.government-services-catalogue.candidates.0.reason':
    'Catálogo de Abu Dhabi, o exemplo do guia da GovStack.',
  'knownGaps.government-services-catalogue.candidates.1.reason': 'Catálogo de serviços do Reino Unido.',
  'knownGaps.government-services-catalogue.candidates.2.reason': 'Catálogo nacional do México.',
  'knownGaps.service-catalogue.lookedFor':
    'Dois elementos do guia da GovStack têm este nome, uma página e um modelo; não se pode dizer a qual se referia.',
  'knownGaps.service-catalogue.candidates.0.reason': 'A página do guia com este nome.',
  'knownGaps.service-catalogue.candidates.1.reason': 'A edição atual dessa página.',
  'knownGaps.service-catalogue.candidates.2.reason': 'Um padrão de serviço com o mesmo nome.',
  'knownGaps.verifying-open-source-software.lookedFor':
    'O título era uma ligação no documento, mas não se encontrou uma página com exatamente este título.',
  'knownGaps.verifying-open-source-software.candidates.0.reason':
    'Guia com licença aberta sobre a mesma tarefa.',
  'knownGaps.verifying-open-source-software.candidates.1.reason':
    'Projeto que se descreve com palavras semelhantes.',
  'knownGaps.open-source-in-the-public-sector-spotlights.lookedFor':
    'Parece um conjunto de diapositivos; duas pesquisas não o encontraram.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.0.reason':
    'Artigo sobre os mesmos programas alemães.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.1.reason':
    'Palestra de 2024 sobre código público na Alemanha.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.2.reason':
    'Página de recursos da rede europeia desses gabinetes.',
  'knownGaps.data-responsibility-principles-for-clusters.lookedFor':
    'Provavelmente um folheto no sítio de um grupo setorial humanitário; duas pesquisas não o encontraram.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.0.reason':
    'Orientação para todo o sistema, que o folheto resumiria.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.1.reason':
    'Coleção da mesma comunidade sobre responsabilidade em matéria de dados.',
  'knownGaps.responsible-data-management.lookedFor':
    'Várias organizações usam este título, pelo que não se pode dizer qual é a página.',
  'knownGaps.responsible-data-management.candidates.0.reason':
    'Material de aprendizagem da CartONG sobre o assunto.',
  'knownGaps.responsible-data-management.candidates.1.reason':
    'Página da CartONG sobre o material de formação da Oxfam.',
  'knownGaps.stakeholder-engagement-strategy.lookedFor':
    'A linha indica uma atividade mas não imprime título, grupo de utilizadores nem condições; as células podem ter sido unidas ou perdidas.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.lookedFor':
    'A obra é conhecida, um inquérito da KPMG de 2014, mas não foi mostrado nenhum endereço da entidade editora.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.candidates.0.reason':
    'Cópia carregada por terceiros.',
  'knownGaps.monitoring-and-evaluation-in-health-sector.lookedFor':
    'O nome impresso está provavelmente cortado e refere-se ao instituto nacional NIHFW da Índia; nenhuma pesquisa mostrou o curso.',
  'knownGaps.fundamentals-of-monitoring-evaluation-and-learning.lookedFor':
    'Quatro pesquisas não mostraram a que curso ou diapositivos se referia; uns diapositivos de formação de 2023, carregados por terceiros, têm o mesmo título.',
  'knownGaps.digital-inclusion-in-a-dynamic-world.lookedFor':
    'Duas pesquisas em páginas e documentação não encontraram nada; a entidade editora não está indicada.',
  'knownGaps.strengthening-digital-inclusion-through-e-government.lookedFor':
    'O prefixo aponta para uma revista da Taylor & Francis; quatro pesquisas não deram revista, autores nem DOI.',
  'knownGaps.digital-inclusion-evaluation-toolkits.lookedFor':
    'O documento menciona em geral caixas de ferramentas deste tipo; a do Government Digital Service é a que melhor se ajusta, mas o seu endereço não foi mostrado.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.0.reason':
    'Notícia que descreve a caixa de ferramentas.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.1.reason':
    'Guia em evolução da Câmara de Leeds para a mesma tarefa.',
  'knownGaps.dpi-660-digital-governance-and-leadership.lookedFor':
    'O código é do tipo que a Harvard Kennedy School usa; foram mostrados cursos do mesmo tipo, este não.',
  'knownGaps.digital-government-senior-leaders-programme.lookedFor':
    'A página do programa não foi mostrada, apenas páginas da entidade editora sobre reforço de capacidades.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.0.reason':
    'Página da entidade editora sobre reforço de capacidades.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.1.reason':
    'Outra página para a qual a primeira remete.',
  'knownGaps.summary-of-resource-mobilization-e-course.lookedFor':
    'A linha fala de cursos das Nações Unidas, mas duas pesquisas não mostraram que organismo dá este.',
  'knownGaps.partnerships-and-resource-mobilization.lookedFor':
    'Duas pesquisas não mostraram quem dá este curso.',
  'knownGaps.partnerships-financing-and-resource-mobilization.lookedFor':
    'A entidade editora, a Escola de Quadros do Sistema das Nações Unidas, está impressa; a página do curso não foi mostrada.',
  'knownGaps.open-source-management-fundamentals.lookedFor':
    'A entidade editora, a FOSSA, está impressa; três pesquisas não mostraram a página.',
  'knownGaps.building-an-open-source-program-office.lookedFor':
    'Três pesquisas não mostraram esta página da FOSSA.',
  'knownGaps.building-an-open-source-program-office.candidates.0.reason':
    'Documento da mesma entidade sobre um tema próximo, a que se chega por um formulário.',
  'userGroups.strategy-and-management.name': 'Estratégia e gestão',
  'userGroups.service-design.name': 'Conceção de serviços',
  'userGroups.procurement-and-legal.name': 'Contratação pública e questões jurídicas',
  'userGroups.community-management.name': 'Gestão de comunidades',
  'userGroups.capacity-building.name': 'Reforço de capacidades',
  'userGroups.monitoring-and-evaluation.name': 'Acompanhamento e avaliação',
  'userGroups.fundraising.name': 'Angariação de fundos',
};
