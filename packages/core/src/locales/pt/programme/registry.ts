/** The texts of “registry” in Portuguese. */
export const registry: Readonly<Record<string, string>> = {
  'registry.systems.itu.description':
    'A agência das Nações Unidas para as telecomunicações, que dirige a OSEE em conjunto com o PNUD.',
  'registry.systems.undp.description':
    'O programa das Nações Unidas para o desenvolvimento, que dirige a OSEE em conjunto com a UIT.',
  'registry.systems.european-union.description': 'Financia a OSEE.',
  'registry.systems.ndici-global-gateway-programme.name': 'Programa NDICI Global Gateway',
  'registry.systems.ndici-global-gateway-programme.description':
    'O programa de ação externa da União Europeia de que vem o dinheiro.',
  'registry.systems.united-nations.name': 'Nações Unidas',
  'registry.systems.united-nations.description':
    'Definem a inclusão digital; a sua Assembleia Geral é citada sobre inovação digital.',
  'registry.systems.sustainable-development-goals.name': 'Objetivos de Desenvolvimento Sustentável (ODS)',
  'registry.systems.sustainable-development-goals.description': 'Os objetivos que o programa quer servir.',
  'registry.systems.ospo-for-good-symposium.name': 'Simpósio OSPO for Good',
  'registry.systems.ospo-for-good-symposium.description':
    'A reunião em Nova Iorque em que os países selecionados seriam anunciados.',
  'registry.systems.open-source-policy-summit.name': 'Open Source Policy Summit',
  'registry.systems.open-source-policy-summit.description':
    'A reunião em Bruxelas em que a OSEE foi apresentada pela primeira vez.',
  'registry.systems.openforum-europe.description': 'Celebrou na cimeira o seu décimo ano.',
  'registry.systems.harvard-business-school.name': 'Harvard Business School',
  'registry.systems.harvard-business-school.description':
    'Publicou o documento de trabalho sobre o valor do código aberto.',
  'registry.systems.ssrn.name': 'SSRN',
  'registry.systems.ssrn.description': 'Guarda o documento de trabalho sobre o valor do código aberto.',
  'registry.systems.sdg-digital-acceleration-agenda.name':
    'SDG Digital Acceleration Agenda (página de publicações do PNUD)',
  'registry.systems.sdg-digital-acceleration-agenda.description':
    'A publicação de que vem o número de 70 por cento.',
  'registry.systems.sdg-digital-acceleration-agenda.note': 'O nome é lido no endereço.',
  'registry.systems.osee-website.name': 'Sítio web da OSEE (UIT-D)',
  'registry.systems.osee-website.description': 'Pormenores do convite, e notícias.',
  'registry.systems.osee-website.note': 'A fonte imprime só o endereço e chama-lhe o sítio web da OSEE.',
  'registry.systems.itu-d-digital-services-and-applications.name': 'ITU-D Digital Services and Applications',
  'registry.systems.itu-d-digital-services-and-applications.description':
    'A parte do sítio da UIT em que estava o convite.',
  'registry.systems.digital-public-goods-alliance.name': 'Digital Public Goods Alliance',
  'registry.systems.digital-public-goods-alliance.description':
    'Mantém o registo dos bens públicos digitais; uma aliança de muitas partes que as Nações Unidas apoiam.',
  'registry.systems.govstack.name': 'GovStack',
  'registry.systems.govstack.description':
    'Especifica os blocos funcionais dos serviços digitais do governo.',
  'registry.systems.paera.name': 'Public Administration Ecosystem Reference Architecture (PAERA)',
  'registry.systems.paera.description': 'Princípios e padrões para a arquitetura da administração pública.',
  'registry.systems.bb-consent.name': 'bb-consent',
  'registry.systems.bb-consent.description': 'Um texto sobre consentimento na lista de leituras.',
  'registry.systems.bb-consent.note':
    'Muito provavelmente o bloco funcional de consentimento da GovStack; a fonte não o diz.',
  'registry.systems.govstack-service-prioritisation.name': 'adopt-govstack/service-prioritization',
  'registry.systems.govstack-service-prioritisation.description':
    'Material sobre que serviços digitalizar primeiro.',
  'registry.systems.dhis2.name': 'DHIS2',
  'registry.systems.dhis2.description':
    'Um sistema de informação em saúde e bem público digital cujo modelo de negócio serve de caso.',
  'registry.systems.openprocurement.name': 'OpenProcurement',
  'registry.systems.openprocurement.description': 'Software de código aberto para a contratação pública.',
  'registry.systems.standard-for-public-code.name': 'Standard for Public Code',
  'registry.systems.standard-for-public-code.description':
    'Critérios para o código que organismos públicos desenvolvem em comum.',
  'registry.systems.gpl.name': 'GPL',
  'registry.systems.gpl.description': 'Um exemplo de licença que exige em troca a mesma licença.',
  'registry.systems.apache.name': 'Apache',
  'registry.systems.apache.description': 'Um exemplo de licença permissiva.',
  'registry.systems.mit.name': 'MIT',
  'registry.systems.mit.description': 'Um exemplo de licença permissiva curta.',
  'registry.systems.creative-commons-licensing.name': 'licenciamento Creative Commons',
  'registry.systems.creative-commons-licensing.description':
    'Licenças para conteúdos, como opção para titulares privados.',
  'registry.systems.iso.name': 'ISO',
  'registry.systems.iso.description': 'Um exemplo de organismo que fixa normas técnicas.',
  'registry.systems.w3c.name': 'W3C',
  'registry.systems.w3c.description': 'Um exemplo de organismo que fixa normas da web.',
  'registry.systems.ieee.name': 'IEEE',
  'registry.systems.ieee.description': 'Um exemplo de organismo que fixa normas de engenharia.',
  'registry.systems.hl7.name': 'HL7',
  'registry.systems.hl7.description': 'Um exemplo de quadro de interoperabilidade, para dados de saúde.',
  'registry.systems.sdg-digital-public-infrastructure-standards.name':
    'normas SDG Digital Public Infrastructure',
  'registry.systems.sdg-digital-public-infrastructure-standards.description':
    'Um exemplo de normas de interoperabilidade.',
  'registry.systems.gdpr.name': 'RGPD (GDPR)',
  'registry.systems.gdpr.description':
    'A lei de privacidade da União Europeia, que produz efeitos além das suas fronteiras.',
  'registry.systems.fisma.name': 'FISMA',
  'registry.systems.fisma.description':
    'Um exemplo de lei sobre segurança da informação, dos Estados Unidos.',
  'registry.systems.nist.name': 'NIST',
  'registry.systems.nist.description': 'Um exemplo de organismo que fixa normas de segurança.',
  'registry.systems.open-source-law-in-switzerland.name': 'Open Source law in Switzerland',
  'registry.systems.open-source-law-in-switzerland.description':
    'Uma lei nacional, como conteúdo de formação.',
  'registry.systems.open-source-law-in-switzerland.note': 'Impresso dentro de um título mais longo.',
  'registry.systems.joinup.name': 'Joinup',
  'registry.systems.joinup.description': 'Um portal que publicou conteúdos de formação.',
  'registry.systems.interoperable-europe-portal.name': 'Interoperable Europe Portal',
  'registry.systems.interoperable-europe-portal.description': 'Um portal que publicou uma leitura.',
  'registry.systems.european-commission-open-source-software-strategy.name':
    'European Commission open source software strategy',
  'registry.systems.european-commission-open-source-software-strategy.description':
    'Uma política na lista de leituras.',
  'registry.systems.european-commission-open-source-software-strategy.note':
    'A fonte imprime o nome depois do título.',
  'registry.systems.the-european-public-sector-open-source-opportunity.name':
    'The European Public Sector Open Source Opportunity',
  'registry.systems.the-european-public-sector-open-source-opportunity.description':
    'Um relatório nas tabelas de formação e na lista de leituras.',
  'registry.systems.undp-digital-readiness-assessments.name': 'Digital Readiness Assessments do PNUD',
  'registry.systems.undp-digital-readiness-assessments.description':
    'Um instrumento do PNUD para apurar até que ponto um país está preparado.',
  'registry.systems.undp-digital-readiness-assessments.note':
    'Também impresso como UNDP Digital Readiness Assessment.',
  'registry.systems.gendermag.name': 'GenderMag',
  'registry.systems.gendermag.description': 'Um método para apurar se o software serve a todos os géneros.',
  'registry.systems.sdg-impact-assessment-toolkits.name': 'SDG Impact Assessment Toolkits',
  'registry.systems.sdg-impact-assessment-toolkits.description':
    'Instrumentos para apreciar os efeitos nos Objetivos.',
  'registry.systems.sdg-impact-assessment-toolkits.note': 'Também impresso no singular.',
  'registry.systems.digital-inclusion-evaluation-toolkits.name': 'Digital Inclusion Evaluation Toolkits',
  'registry.systems.digital-inclusion-evaluation-toolkits.description':
    'Instrumentos para avaliar a inclusão.',
  'registry.systems.whatsapp.name': 'WhatsApp',
  'registry.systems.whatsapp.description': 'Um serviço de mensagens para comunidades pequenas.',
  'registry.systems.telegram.name': 'Telegram',
  'registry.systems.slack.name': 'Slack',
  'registry.systems.slack.description': 'Uma plataforma de chat para comunidades grandes.',
  'registry.systems.zulip.name': 'Zulip',
  'registry.systems.linux.name': 'Linux',
  'registry.systems.linux.description': 'Um sistema operativo, como tema de formação técnica.',
  'registry.systems.docker.name': 'Docker',
  'registry.systems.docker.description': 'Um exemplo de software de contentores.',
  'registry.systems.kubernetes.name': 'Kubernetes',
  'registry.systems.kubernetes.description': 'Um exemplo de software que faz funcionar contentores.',
  'registry.systems.terraform.name': 'Terraform',
  'registry.systems.terraform.description': 'Um exemplo de infraestrutura como código.',
  'registry.systems.linux-foundation.name': 'Linux Foundation',
  'registry.systems.linux-foundation.description': 'Citada sobre soberania digital.',
  'registry.systems.linux-foundation.note':
    'O curso LFS200 das tabelas de formação é da própria fundação, como mostrou uma pesquisa; a fonte não o diz.',
  'registry.systems.ibm.name': 'IBM',
  'registry.systems.ibm.description': 'Citada sobre o que é o código aberto.',
  'registry.systems.red-hat.name': 'Red Hat',
  'registry.systems.world-bank.name': 'Banco Mundial',
  'registry.systems.world-bank.description': 'Um exemplo de fonte de dinheiro para o desenvolvimento.',
  'registry.systems.international-monetary-fund.name': 'Fundo Monetário Internacional (FMI)',
  'registry.systems.v-dem.name': 'Varieties of Democracy (V-Dem)',
  'registry.systems.v-dem.description': 'Classifica os países pela sua forma de governo.',
  'registry.systems.worldpopulationreview-com.name': 'worldpopulationreview.com',
  'registry.systems.worldpopulationreview-com.description':
    'O sítio de que se cita o número sobre autocracias.',
  'registry.systems.2030-agenda.name': 'Agenda 2030',
  'registry.systems.2030-agenda.description': 'A agenda das Nações Unidas, num título de formação.',
  'registry.systems.servicenow.name': 'ServiceNow',
  'registry.systems.servicenow.description': 'Mencionada num título de formação.',
  'registry.systems.servicenow.note':
    'Provavelmente o título de uma página da Australian Government Architecture e não uma formação desta empresa.',
  'registry.systems.digitalocean.name': 'DigitalOcean',
  'registry.systems.digitalocean.description': 'Publicou conteúdos de formação sobre documentação.',
  'registry.systems.devimpact-institute.name': 'Devimpact Institute',
  'registry.systems.devimpact-institute.description':
    'Oferece um curso pago sobre desenvolvimento comunitário.',
  'registry.systems.red-learning.name': 'Red Learning',
  'registry.systems.red-learning.description': 'Oferece um curso pago sobre gestão de projetos.',
  'registry.systems.pmp-certification.name': 'Certificação PMP',
  'registry.systems.pmp-certification.description': 'Um certificado em gestão de projetos, num curso pago.',
  'registry.systems.artha-global.name': 'Artha Global',
  'registry.systems.artha-global.description': 'Publicou conteúdos de formação sobre capacidade técnica.',
  'registry.systems.un-desa.name': 'UN/DESA',
  'registry.systems.un-desa.description': 'Publicou uma nota de política sobre o reforço de capacidades.',
  'registry.systems.oecd-ilibrary.name': 'OECD iLibrary',
  'registry.systems.oecd-ilibrary.description':
    'Guarda publicações das tabelas de formação e da lista de leituras.',
  'registry.systems.kpmg-international.name': 'KPMG International',
  'registry.systems.kpmg-international.description':
    'Publicou conteúdos de formação sobre acompanhamento e avaliação.',
  'registry.systems.nihf.name': 'NIHF',
  'registry.systems.nihf.description':
    'Publicou conteúdos de formação sobre acompanhamento e avaliação na saúde.',
  'registry.systems.bsog.name': 'BSoG',
  'registry.systems.bsog.description': 'Publicou um seminário sobre soberania digital.',
  'registry.systems.center-for-internet-and-society.name': 'Center for Internet and Society',
  'registry.systems.center-for-internet-and-society.description':
    'Publicou um projeto sobre governação e soberania digitais.',
  'registry.systems.negd.name': 'NeGD',
  'registry.systems.negd.description': 'Oferece um programa para dirigentes de topo do governo digital.',
  'registry.systems.unssc.name': 'UNSSC',
  'registry.systems.unssc.description': 'Oferece cursos pagos sobre parcerias e mobilização de recursos.',
  'registry.systems.fossa.name': 'FOSSA',
  'registry.systems.fossa.description':
    'Publicou conteúdos de formação sobre gestão e gabinetes de código aberto.',
  'registry.systems.ospo-archetypes-author-site.name': 'Virtual Home of Johan Linåker',
  'registry.systems.ospo-archetypes-author-site.description':
    'O sítio de um investigador que contém um relatório sobre gabinetes no setor público.',
  'registry.systems.digital-india.name': 'Digital India',
  'registry.systems.digital-india.description': 'Uma estratégia digital nacional, como conteúdo de formação.',
  'registry.systems.digital-ireland-framework.name': 'Digital Ireland Framework',
  'registry.systems.e-estonia.name': 'e-Estonia',
  'registry.systems.e-estonia.note':
    'Depois de procurado, um portal sobre o Estado digital e não um documento de estratégia.',
  'registry.systems.data-and-digital-government-strategy.name': 'Data and Digital Government Strategy',
  'registry.systems.data-and-digital-government-strategy.note': 'A fonte não indica o país.',
  'registry.systems.gobierno-de-mexico.name': 'Gobierno de México',
  'registry.systems.gobierno-de-mexico.description':
    'Um governo nacional cuja estratégia digital é conteúdo de formação.',
  'registry.systems.lao-pdr.name': 'República Democrática Popular do Laos',
  'registry.systems.lao-pdr.description': 'Um país cuja maturidade digital foi estudada.',
  'registry.systems.the-github-blog.name': 'The GitHub Blog',
  'registry.systems.the-github-blog.description': 'Publicou uma leitura sobre estratégia.',
  'registry.systems.bcg.name': 'BCG',
  'registry.systems.open-source-guides.name': 'Open Source Guides',
  'registry.systems.open-source-guides.description': 'Guias sobre código aberto, na lista de leituras.',
  'registry.systems.oxfam.name': 'Oxfam',
  'registry.systems.oxfam.description':
    'Publicou um conjunto de materiais de formação sobre dados responsáveis.',
  'registry.systems.ncs-guide.name': 'Guia NCS',
  'registry.systems.ncs-guide.description':
    'Um guia para estratégias nacionais de cibersegurança, na lista de leituras.',
  'registry.assessments.country-assessment.name': 'Diagnóstico do país',
  'registry.assessments.country-assessment.description': 'O estudo inicial de um país no seu conjunto.',
  'registry.assessments.dpg-use-case-analysis.name':
    'Análise de bens públicos digitais e casos de utilização',
  'registry.assessments.dpg-use-case-analysis.description':
    'Apura que bens públicos digitais servem a que fins.',
  'registry.assessments.dpg-use-case-analysis.note': 'No original está impresso «sse» em vez de «use».',
  'registry.assessments.development-maturity-assessment.name': 'Avaliação da maturidade do desenvolvimento',
  'registry.assessments.development-maturity-assessment.description':
    'Aprecia até onde chegou o desenvolvimento de software.',
  'registry.assessments.ecosystem-maturity-assessment.name': 'Avaliação da maturidade do ecossistema',
  'registry.assessments.ecosystem-maturity-assessment.description':
    'Aprecia até onde chegou o ecossistema circundante.',
  'registry.assessments.risks-assessment.name': 'Avaliação dos riscos',
  'registry.assessments.risks-assessment.description': 'Indica os riscos para o programa.',
  'registry.assessments.osm-program-personalization.name': 'Adaptação do programa OSM',
  'registry.assessments.osm-program-personalization.description': 'Adapta o programa ao país.',
  'registry.assessments.osm-program-personalization.note':
    'OSM nunca é desenvolvido; muito provavelmente «open source management», gestão de código aberto.',
  'registry.assessments.national-open-source-mapping.name':
    'Levantamento da situação nacional do código aberto',
  'registry.assessments.national-open-source-mapping.description':
    'Faz o levantamento do código aberto nos organismos públicos de um país e termina num plano.',
  'registry.assessments.national-open-source-mapping.note': 'O nome é uma designação deste projeto.',
  'registry.assessments.country-selection-evaluation.name': 'Seleção de países e de entidades anfitriãs',
  'registry.assessments.country-selection-evaluation.description':
    'Aprecia os países e as entidades anfitriãs segundo os critérios do convite.',
  'registry.assessments.project-risk-assessment.name':
    'Avaliação dos riscos do projeto de código aberto e definição de planos de mitigação',
  'registry.assessments.project-risk-assessment.description':
    'Indica os riscos de um projeto de código aberto e as respostas a eles.',
  'registry.assessments.metrics-and-kpis.name': 'Métricas',
  'registry.assessments.metrics-and-kpis.description': 'Acompanha indicadores de projetos de código aberto.',
  'registry.assessments.oss-labour-vs-licence.name':
    'Comparar os custos de mão de obra com os custos de licenças',
  'registry.assessments.oss-labour-vs-licence.description':
    'Compara o que custam as pessoas com o que custam as licenças.',
  'registry.assessments.tco.name': 'Custo total de propriedade (TCO)',
  'registry.assessments.tco.description':
    'Soma todos os custos de possuir um sistema, incluindo a manutenção.',
  'registry.assessments.value-for-money.name': 'Avaliação da relação qualidade-preço',
  'registry.assessments.value-for-money.description':
    'Aprecia se uma compra vale o seu preço: o primeiro princípio da contratação pública.',
  'registry.assessments.platform-needs-assessment.name': 'avaliação das necessidades',
  'registry.assessments.platform-needs-assessment.description': 'Apura o que uma plataforma tem de fazer.',
  'registry.assessments.platform-evaluation.name': 'Escolha de plataformas e ferramentas',
  'registry.assessments.platform-evaluation.description':
    'Compara plataformas e ferramentas segundo quatro fatores.',
  'registry.assessments.platform-evaluation.factors.0': 'compatibilidade e interoperabilidade',
  'registry.assessments.platform-evaluation.factors.1': 'apoio da comunidade',
  'registry.assessments.platform-evaluation.factors.2': 'sustentabilidade',
  'registry.assessments.security-audits.name': 'auditorias de segurança',
  'registry.assessments.security-audits.description':
    'Verifica a intervalos regulares a segurança do código aberto em uso.',
  'registry.assessments.compliance-risk-assessment.name': 'avaliação dos riscos',
  'registry.assessments.compliance-risk-assessment.description':
    'Aprecia os riscos à luz da lei sobre segurança e privacidade.',
  'registry.assessments.continuous-evaluation.name': 'Mecanismos de avaliação e melhoria contínuas',
  'registry.assessments.continuous-evaluation.description':
    'Aprecia continuamente uma solução e melhora-a segundo o desempenho, os comentários, as auditorias e as referências comparativas.',
  'registry.assessments.maturity-assessment-activity.name': 'Avaliação da maturidade',
  'registry.assessments.maturity-assessment-activity.description':
    'Aprecia a maturidade do governo digital; uma atividade de formação com modelos de exemplo.',
  'registry.assessments.maturity-assessment-activity.relatedTitles.0':
    'Digital Maturity Assessment – Lao PDR',
  'registry.assessments.maturity-assessment-activity.relatedTitles.1':
    '5 Levels Of Digital Government Maturity',
  'registry.assessments.maturity-assessment-activity.relatedTitles.2':
    'E-Government Maturity Model for Sustainable E-Government Services from the Perspective of Developing Countries',
  'registry.assessments.service-prioritisation.name': 'Priorização de serviços',
  'registry.assessments.service-prioritisation.description': 'Decide que serviços vêm primeiro.',
  'registry.assessments.validation-and-verification.name': 'Validação e verificação',
  'registry.assessments.validation-and-verification.description':
    'Confronta o software de código aberto com o que afirma fazer.',
  'registry.assessments.specification-review.name': 'revisão das especificações pela comunidade',
  'registry.assessments.specification-review.description': 'Deixa a comunidade verificar as especificações.',
  'registry.assessments.specification-review.factors.0': 'completude',
  'registry.assessments.specification-review.factors.1': 'clareza',
  'registry.assessments.specification-review.factors.2': 'pertinência',
  'registry.assessments.procurement-risk-assessment.name': 'avaliação dos riscos (contratação pública)',
  'registry.assessments.procurement-risk-assessment.description': 'Aprecia os riscos como parte da compra.',
  'registry.assessments.procurement-risk-assessment.note': 'As palavras entre parênteses são nossas.',
  'registry.assessments.alternatives-evaluation.name': 'avaliação de soluções alternativas',
  'registry.assessments.alternatives-evaluation.description':
    'Compara as opções antes da adjudicação de um contrato.',
  'registry.assessments.licence-compatibility.name': 'verificação da compatibilidade de licenças',
  'registry.assessments.licence-compatibility.description':
    'Verifica se partes sujeitas a várias licenças podem ser combinadas e cedidas em conjunto.',
  'registry.assessments.data-privacy-compliance.name': 'Conformidade com as leis de privacidade dos dados',
  'registry.assessments.data-privacy-compliance.description':
    'Confronta um sistema com a lei de privacidade nacional e estrangeira.',
  'registry.assessments.vendor-evaluation.name': 'Avaliação de fornecedores',
  'registry.assessments.vendor-evaluation.description':
    'Aprecia até que ponto um fornecedor conhece o código aberto e respeita os seus princípios.',
  'registry.assessments.community-health-metrics.name': 'Métricas de êxito',
  'registry.assessments.community-health-metrics.description': 'Mede a vitalidade de uma comunidade.',
  'registry.assessments.digital-readiness-by-experts.name':
    'avaliação da preparação digital por especialistas',
  'registry.assessments.digital-readiness-by-experts.description':
    'Especialistas apreciam até que ponto um país está preparado e de que precisa.',
  'registry.assessments.digital-inclusion-assessment.name': 'Realização de diagnósticos de inclusão digital',
  'registry.assessments.digital-inclusion-assessment.description':
    'Encontra oportunidades e barreiras da inclusão num país e fixa uma linha de base.',
  'registry.assessments.digital-inclusion-assessment.factors.0': 'infraestrutura',
  'registry.assessments.digital-inclusion-assessment.factors.1': 'acesso',
  'registry.assessments.digital-inclusion-assessment.factors.2': 'políticas',
  'registry.assessments.undp-dra.name': 'UNDP Digital Readiness Assessment',
  'registry.assessments.undp-dra.description':
    'O instrumento do PNUD para a preparação digital, abreviado DRA.',
  'registry.assessments.sdg-impact-assessment-toolkit.name': 'SDG Impact Assessment Toolkit',
  'registry.assessments.sdg-impact-assessment-toolkit.description':
    'Aprecia o efeito de um sistema nos Objetivos.',
  'registry.assessments.gendermag.description': 'Apura se o software serve a todos os géneros.',
  'registry.assessments.digital-inclusion-evaluation-toolkits.description': 'Avalia a inclusão.',
  'registry.assessments.inclusion-monitoring.name': 'acompanhamento da inclusão em relação à linha de base',
  'registry.assessments.inclusion-monitoring.description':
    'Compara mais tarde a inclusão com a linha de base do primeiro diagnóstico.',
  'registry.assessments.policy-gap-identification.name': 'identificação de lacunas nas políticas',
  'registry.assessments.policy-gap-identification.description': 'Encontra lacunas na política de soberania.',
  'registry.assessments.regulation-review.name': 'revisão da regulamentação existente',
  'registry.assessments.regulation-review.description':
    'Examina as regras existentes e diz o que tem de mudar.',
  'registry.assessments.international-agreement-impact.name': 'impacto dos acordos internacionais',
  'registry.assessments.international-agreement-impact.description':
    'Aprecia o que os acordos com outros Estados fazem ao ecossistema digital de um país.',
  'registry.assessments.monitoring-and-evaluation-frameworks.name': 'Acompanhamento e avaliação',
  'registry.assessments.monitoring-and-evaluation-frameworks.description':
    'Mede com indicadores a adoção, o desempenho e o efeito.',
  'registry.assessments.partnership-factors.name': 'exame dos aspetos de uma parceria',
  'registry.assessments.partnership-factors.description':
    'Verifica cinco assuntos antes de uma parceria com uma empresa.',
  'registry.assessments.community-resource-mapping.name': 'Levantamento de recursos pela comunidade',
  'registry.assessments.community-resource-mapping.description': 'Lista o que uma comunidade já tem.',
  'registry.assessments.infrastructure-assessments.name': 'avaliações da infraestrutura',
  'registry.assessments.infrastructure-assessments.description':
    'Apura quanto alojamento e quanta capacidade são precisos.',
  'registry.assessments.impact-measurement.name': 'medição do impacto',
  'registry.assessments.impact-measurement.description': 'Mostra o valor do trabalho a quem nele investe.',
  'registry.assessments.needs-and-gap-analysis.name': 'Avaliação das necessidades e análise das lacunas',
  'registry.assessments.needs-and-gap-analysis.description': 'Compara os bens necessários com o que existe.',
  'registry.assessments.cost-estimation.name': 'Estimativa dos custos de implementação',
  'registry.assessments.cost-estimation.description': 'Soma em quatro grupos os custos de uma implantação.',
  'registry.assessments.mobilisation-risk-assessment.name': 'Identificação e avaliação dos riscos',
  'registry.assessments.mobilisation-risk-assessment.description':
    'Ordena os riscos para o dinheiro e os recursos.',
  'registry.assessments.mobilisation-risk-assessment.factors.0': 'probabilidade',
  'registry.assessments.mobilisation-risk-assessment.factors.1': 'impacto',
  'registry.assessments.code-auditing.name': 'auditoria do código',
  'registry.assessments.code-auditing.description': 'Audita o código e a forma como é posto em produção.',
  'registry.assessments.continuous-testing.name': 'integração e testes contínuos',
  'registry.assessments.continuous-testing.description':
    'Testa sistemas feitos de módulos sempre que estes mudam.',
  'registry.assessments.observability.name': 'Monitorização, registo de eventos (logs) e observabilidade',
  'registry.assessments.observability.description':
    'Observa o desempenho, a fiabilidade e a experiência dos utilizadores.',
  'registry.assessments.standard-for-public-code.description':
    'Confronta o código com os critérios desta norma.',
  'registry.assessments.ospo-archetypes.name':
    'Report: Public Sector Open Source Program Offices - Archetypes for how to Grow (Common) Institutional Capabilities',
  'registry.assessments.ospo-archetypes.description':
    'Descreve tipos de gabinete e como crescem as capacidades das instituições.',
  'registry.assessments.training-outcome-evaluation.name': 'Função de desempenho e acompanhamento',
  'registry.assessments.training-outcome-evaluation.description':
    'O pessoal interno do gabinete aprecia o desempenho e o efeito.',
  'registry.assessments.training-outcome-evaluation.note':
    'O nome é uma designação deste projeto, segundo a função no gabinete.',
  'registry.documents.presentation-2024.description':
    'Os diapositivos que apresentam o programa, o projeto do seu quadro, o gabinete e a seleção.',
  'registry.documents.presentation-2024.headings.1.name': 'Financiamento da Comissão Europeia',
  'registry.documents.presentation-2024.headings.5.name': 'Projeto OSEE',
  'registry.documents.presentation-2024.headings.7.name': 'Quadro de formação e apoio',
  'registry.documents.presentation-2024.headings.8.name': 'Definição do quadro OSEE',
  'registry.documents.presentation-2024.headings.10.name': 'O que é um OSPO e que tarefas abrangerá?',
  'registry.documents.presentation-2024.headings.11.name': 'Processo de seleção dos países',
  'registry.documents.presentation-2024.headings.12.name': 'Critérios de seleção dos países para o OSTF',
  'registry.documents.presentation-2024.headings.13.name': 'Subcritérios para a entidade anfitriã do OSTF',
  'registry.documents.presentation-2024.headings.14.name': 'Processo de identificação e seleção dos países',
  'registry.documents.presentation-2024.headings.15.name':
    'Manifestação de interesse: Open Source Ecosystem Enabler',
  'registry.documents.presentation-2024.headings.16.name': 'Plano de trabalho',
  'registry.documents.presentation-2024.headings.18.name': 'Produtos intermédios a entregar',
  'registry.documents.presentation-2024.headings.19.name': 'O que se segue?',
  'registry.documents.presentation-2024.headings.20.name': 'Perguntas?',
  'registry.documents.presentation-2024.note': 'Sem data; foi feito enquanto o convite estava aberto.',
  'registry.documents.circular-2024.name': 'Circular BDT/DNS/DSD/027',
  'registry.documents.circular-2024.description':
    'A carta da UIT que convida as administrações dos seus Estados-Membros a manifestar o seu interesse.',
  'registry.documents.circular-2024.headings.0.name': 'Calendário e próximos passos',
  'registry.documents.circular-2024.headings.1.name':
    'ANEXO: Informação de base sobre a iniciativa OSEE e o processo de candidatura',
  'registry.documents.circular-2024.headings.2.name': 'A iniciativa Open Source Ecosystem Enabler (OSEE)',
  'registry.documents.circular-2024.headings.3.name': 'Critérios de participação e estrutura operacional',
  'registry.documents.circular-2024.headings.5.name': 'Calendário e próximos passos',
  'registry.documents.circular-2024.note': 'O nome é a referência da carta.',
  'registry.documents.call-page-2024.name': 'Página do convite',
  'registry.documents.call-page-2024.description':
    'O texto da página que continha o convite: contexto, gabinete, atividades e custos.',
  'registry.documents.call-page-2024.note':
    'A página não tem título próprio; o nome é uma designação. Não indica critérios.',
  'registry.documents.news-2024.name': 'ITU and UNDP join forces with the European Union',
  'registry.documents.news-2024.description': 'O artigo sobre a primeira apresentação do programa.',
  'registry.documents.news-2024.headings.0.name': 'Sobre a Global Gateway da UE',
  'registry.documents.news-2024.headings.1.name': 'Sobre a UIT',
  'registry.documents.news-2024.headings.2.name': 'Sobre o PNUD',
  'registry.documents.news-2024.note': 'O nome é a primeira parte do título da notícia.',
  'registry.documents.training-framework-1.0.name': 'Open Source Ecosystem Enabler Training Framework',
  'registry.documents.training-framework-1.0.description': 'O quadro de formação, versão 1.0.',
  'registry.documents.training-framework-1.0.headings.0.name': 'Categoria «Organização e programa»',
  'registry.documents.training-framework-1.0.headings.1.name':
    'GABINETE DE PROGRAMAS DE CÓDIGO ABERTO – Um ponto de partida',
  'registry.documents.training-framework-1.0.headings.2.name':
    'Programa de transformação digital com código aberto – Recursos necessários',
  'registry.documents.training-framework-1.0.headings.3.name': 'Recursos humanos',
  'registry.documents.training-framework-1.0.headings.4.name': 'Recursos financeiros',
  'registry.documents.training-framework-1.0.headings.5.name': 'Recursos de infraestrutura',
  'registry.documents.training-framework-1.0.headings.6.name': 'Recursos institucionais',
  'registry.documents.training-framework-1.0.headings.7.name': 'ESTRATÉGIA',
  'registry.documents.training-framework-1.0.headings.8.name': 'Âmbito e finalidade',
  'registry.documents.training-framework-1.0.headings.9.name': 'Público-alvo',
  'registry.documents.training-framework-1.0.headings.10.name': 'Competências adquiridas',
  'registry.documents.training-framework-1.0.headings.11.name': 'Dependências e sobreposições',
  'registry.documents.training-framework-1.0.headings.12.name': 'Exemplos de materiais de formação',
  'registry.documents.training-framework-1.0.headings.13.name': 'REQUISITOS E ESPECIFICAÇÕES',
  'registry.documents.training-framework-1.0.headings.14.name': 'Âmbito e finalidade',
  'registry.documents.training-framework-1.0.headings.19.name': 'CONTRATAÇÃO PÚBLICA E QUESTÕES JURÍDICAS',
  'registry.documents.training-framework-1.0.headings.22.name': 'CONSIDERAÇÕES',
  'registry.documents.training-framework-1.0.headings.26.name': 'GESTÃO DE COMUNIDADES',
  'registry.documents.training-framework-1.0.headings.29.name': 'Competências adquiridas',
  'registry.documents.training-framework-1.0.headings.32.name': 'Leituras e conteúdos de referência',
  'registry.documents.training-framework-1.0.headings.33.name': 'Categoria «Ecossistema e sociedade»',
  'registry.documents.training-framework-1.0.headings.34.name': 'REFORÇO DE CAPACIDADES',
  'registry.documents.training-framework-1.0.headings.38.name': 'Dependências e sobreposição',
  'registry.documents.training-framework-1.0.headings.40.name': 'INCLUSÃO DIGITAL',
  'registry.documents.training-framework-1.0.headings.46.name': 'GOVERNAÇÃO E SOBERANIA DIGITAIS',
  'registry.documents.training-framework-1.0.headings.52.name': 'MOBILIZAÇÃO DE RECURSOS',
  'registry.documents.training-framework-1.0.headings.56.name': 'O que é a mobilização de recursos',
  'registry.documents.training-framework-1.0.headings.57.name': 'Estratégias de mobilização de recursos',
  'registry.documents.training-framework-1.0.headings.58.name': 'Parcerias com gigantes tecnológicos',
  'registry.documents.training-framework-1.0.headings.59.name': 'Parcerias público-privadas',
  'registry.documents.training-framework-1.0.headings.60.name':
    'Aspetos a considerar numa parceria com o setor privado',
  'registry.documents.training-framework-1.0.headings.61.name': 'Envolvimento das comunidades',
  'registry.documents.training-framework-1.0.headings.62.name':
    'Considerações sobre a mobilização de recursos segundo o nível de financiamento',
  'registry.documents.training-framework-1.0.headings.63.name':
    'Sem financiamento ou com pouco financiamento',
  'registry.documents.training-framework-1.0.headings.64.name': 'Financiamento parcial',
  'registry.documents.training-framework-1.0.headings.65.name': 'Financiamento completo',
  'registry.documents.training-framework-1.0.headings.66.name':
    'Considerações sobre a mobilização de recursos segundo a propriedade',
  'registry.documents.training-framework-1.0.headings.67.name': 'Propriedade do governo',
  'registry.documents.training-framework-1.0.headings.68.name': 'Propriedade de uma organização',
  'registry.documents.training-framework-1.0.headings.69.name': 'Propriedade informal de uma organização',
  'registry.documents.training-framework-1.0.headings.70.name':
    'Considerações sobre a mobilização de recursos segundo a estrutura de governação',
  'registry.documents.training-framework-1.0.headings.71.name': 'Diretrizes para a gestão de imprevistos',
  'registry.documents.training-framework-1.0.headings.72.name': 'Dependências e sobreposições',
  'registry.documents.training-framework-1.0.headings.75.name': 'Categoria «Técnica»',
  'registry.documents.training-framework-1.0.headings.76.name': 'Exemplos de domínios pertinentes',
};
