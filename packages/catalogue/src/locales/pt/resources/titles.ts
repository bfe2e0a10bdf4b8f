/** The texts of “titles” in Portuguese. */
export const titles: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.title': 'Transformações',
  'resources.digital-maturity-assessment-lao-pdr.title': 'Avaliação da maturidade digital: RDP do Laos',
  'resources.five-levels-of-digital-government-maturity.title':
    'Cinco níveis de maturidade do governo digital',
  'resources.e-government-maturity-model-for-developing-countries.title':
    'Modelo de maturidade da administração eletrónica para serviços sustentáveis, na perspetiva dos países em desenvolvimento',
  'resources.digital-india.title': 'Portal do programa Digital India',
  'resources.digital-ireland-framework.title': 'Tirar partido do digital: o quadro Digital Ireland',
  'resources.e-estonia.title': 'e-Estonia',
  'resources.data-and-digital-government-strategy-australia.title':
    'Estratégia de dados e governo digital: a visão de uma administração pública australiana de excelência até 2030',
  'resources.three-ways-to-start-an-open-source-strategy.title':
    'Três formas de qualquer empresa começar uma estratégia de software de código aberto',
  'resources.how-to-launch-an-open-source-project.title': 'Como lançar um projeto de código aberto',
  'resources.how-to-develop-an-open-source-strategy.title': 'Como elaborar uma estratégia de código aberto',
  'resources.european-commission-open-source-strategy.title':
    'Estratégia de software de código aberto 2020-2023: «Pensar aberto»',
  'resources.setting-an-open-source-strategy.title': 'Definir uma estratégia de código aberto',
  'resources.why-you-need-an-open-source-software-strategy.title':
    'Porque é necessária uma estratégia de software de código aberto',
  'resources.todo-group-ospo-guides.title': 'Guias do TODO Group sobre OSPO',
  'resources.good-governance-initiative-handbook.title':
    'Manual da Good Governance Initiative (GGI), versão 1.2',
  'resources.ospo-a-new-tool-for-digital-government.title':
    'O OSPO: uma nova ferramenta para o governo digital',
  'resources.ospo-101.title': 'Módulos de formação OSPO 101',
  'resources.govstack-implementation-playbook.title': 'Guia de execução da GovStack',
  'resources.australian-government-architecture.title': 'Arquitetura do Governo da Austrália (AGA)',
  'resources.creating-a-list-of-services.title': 'Criar uma lista de serviços',
  'resources.govstack-service-prioritisation.title': 'Priorização de serviços',
  'resources.building-great-open-source-documentation.title':
    'Criar uma excelente documentação de código aberto',
  'resources.documentation-as-an-open-source-practice.title': 'A documentação como prática do código aberto',
  'resources.how-to-write-effective-documentation.title':
    'Como escrever documentação eficaz para um projeto de código aberto',
  'resources.standard-for-public-code.title': 'Norma para o código público',
  'resources.european-public-sector-open-source-opportunity.title':
    'A oportunidade do código aberto no setor público europeu: desafios e recomendações para o futuro do código aberto na Europa',
  'resources.digital-public-goods-standard.title': 'Norma dos bens públicos digitais',
  'resources.publiccode-yml.title': 'Norma publiccode.yml',
  'resources.govstack-building-block-specifications.title':
    'Especificações dos blocos funcionais da GovStack',
  'resources.paera.title': 'Arquitetura de referência do ecossistema da administração pública (PAERA)',
  'resources.unicef-open-source-inventory.title': 'Inventário da UNICEF sobre o código aberto',
  'resources.concise-guide-for-evaluating-open-source-software.title':
    'Guia conciso para avaliar software de código aberto',
  'resources.the-turing-way.title': 'O caminho de Turing',
  'resources.new-open-source-law-in-switzerland.title': 'Nova lei sobre código aberto na Suíça',
  'resources.public-sector-and-open-source.title': 'O setor público e o código aberto',
  'resources.govstack-consent-building-block.title':
    'Especificação do bloco funcional de consentimento: descrição',
  'resources.responsible-data-management-training-pack.title':
    'Dossier de formação em gestão responsável de dados',
  'resources.openprocurement.title': 'Caixa de ferramentas OpenProcurement',
  'resources.floss-license-slide.title':
    'O diagrama das licenças de software livre e de código aberto (FLOSS)',
  'resources.gdpr-and-open-source-communities.title':
    'O Regulamento Geral sobre a Proteção de Dados e as comunidades de software de código aberto',
  'resources.foss-and-technology-for-sustainable-development.title':
    'O software livre e de código aberto e a tecnologia para o desenvolvimento sustentável',
  'resources.reuse-specification.title': 'Especificação REUSE e tutorial',
  'resources.spdx-license-list.title': 'Lista de licenças SPDX',
  'resources.openchain-license-compliance.title':
    'Especificação OpenChain de conformidade com as licenças (ISO/IEC 5230)',
  'resources.joinup-licensing-assistant.title': 'Assistente de licenças da Joinup (JLA)',
  'resources.choose-a-license.title': 'Escolher uma licença',
  'resources.derisking-government-technology.title': 'Guia para reduzir os riscos da tecnologia do Estado',
  'resources.italian-guidelines-on-acquisition-and-reuse.title':
    'Diretrizes sobre a aquisição e a reutilização de software pelas administrações públicas',
  'resources.open-contracting-data-standard.title': 'Norma de dados para contratos abertos (OCDS)',
  'resources.training-on-community-development.title': 'Formação em desenvolvimento comunitário',
  'resources.pmp-certification-for-the-public-sector.title':
    'Certificação PMP para gestores de projetos do setor público',
  'resources.effective-community-management-for-councillors.title':
    'Um novo curso em linha sobre gestão eficaz da comunidade: um guia simples para autarcas e público',
  'resources.sustainable-open-source-communities-guidelines.title':
    'Diretrizes para comunidades de código aberto sustentáveis no setor público',
  'resources.chaoss-metrics.title': 'Métricas e modelos de métricas da CHAOSS',
  'resources.producing-open-source-software.title': 'Produzir software de código aberto (2.ª edição)',
  'resources.building-the-foundations-technical-capacity.title':
    'Construir as bases: reforçar a capacidade técnica do Estado para a infraestrutura pública digital',
  'resources.undesa-policy-brief-117.title':
    'Nota de orientação n.º 117 da ONU/DESA: reforçar as capacidades dos funcionários públicos para concretizar a Agenda 2030',
  'resources.open-source-in-government-conditions-for-success.title':
    'O código aberto na administração: criar as condições do sucesso',
  'resources.ten-steps-to-monitoring-and-evaluation.title':
    'Dez passos para um sistema de acompanhamento e avaliação baseado em resultados: manual para profissionais do desenvolvimento',
  'resources.monitoring-open-government-strategies.title':
    'Acompanhamento e avaliação das estratégias de governo aberto (Panorama das administrações públicas 2017)',
  'resources.how-cities-can-benefit-from-open-source.title':
    'Como podem as cidades beneficiar da tecnologia de código aberto',
  'resources.what-is-open-source.title': 'O que é o código aberto?',
  'resources.digital-public-goods-alliance.title':
    'Digital Public Goods Alliance, registo e norma dos bens públicos digitais',
  'resources.govstack.title': 'GovStack',
  'resources.innovating-service-delivery-through-dpgs.title':
    'Inovar nos serviços públicos com bens públicos digitais e código aberto',
  'resources.undp-digital-development-compass.title': 'Bússola do desenvolvimento digital do PNUD',
  'resources.gendermag.title': 'Método e conjunto GenderMag',
  'resources.sdg-impact-assessment-tool.title': 'Ferramenta de avaliação do impacto nos ODS',
  'resources.digital-accessibility-foundations.title':
    'Fundamentos da acessibilidade digital: curso em linha gratuito',
  'resources.digital-sovereignty-new-era-of-internet-governance.title':
    'Seminário n.º 2 sobre soberania dos dados: a soberania digital numa nova era da governação da Internet (gravação)',
  'resources.digisov.title':
    'Governação e soberania digitais num mundo fraturado: Estados em concorrência e normas em circulação (DIGISOV)',
  'resources.national-cybersecurity-strategy-good-practice.title':
    'Guia para elaborar uma estratégia nacional de cibersegurança (edição de 2025), secção 5: boas práticas',
  'resources.un-open-source-principles.title': 'Princípios das Nações Unidas sobre código aberto',
  'resources.dpi-safeguards-framework.title':
    'Quadro universal de salvaguardas para a infraestrutura pública digital, versão 1.0',
  'resources.govtech-maturity-index.title': 'Índice de maturidade GovTech (GTMI)',
  'resources.open-source-indicators-in-maturity-indexes.title':
    'Fazer avançar o governo digital: integrar indicadores de código aberto nos índices de maturidade',
  'resources.principles-for-digital-development.title': 'Princípios para o desenvolvimento digital',
  'resources.financing-the-dpg-ecosystem.title':
    'Financiar o ecossistema dos bens públicos digitais (série de artigos)',
  'resources.lfs200-open-source-it-and-cloud.title':
    'Fundamentos de informática de código aberto e computação em nuvem (LFS200)',
  'resources.tools-for-managing-open-source-programs.title':
    'Ferramentas para gerir programas de código aberto',
  'resources.how-to-create-an-open-source-program-office.title':
    'Como criar um gabinete de programas de código aberto (OSPO)',
  'resources.open-source-for-the-social-sector.title':
    'Introdução ao código aberto para organizações sem fins lucrativos e do setor social',
  'resources.public-sector-ospo-archetypes.title':
    'Gabinetes de programas de código aberto do setor público: arquétipos para desenvolver capacidades institucionais (comuns)',
  'resources.sovereign-cloud-stack.title': 'Documentação da Sovereign Cloud Stack',
  'resources.world-development-report-2021.title':
    'Relatório sobre o Desenvolvimento Mundial 2021: dados para uma vida melhor',
  'resources.government-data-quality-framework.title': 'Quadro de qualidade dos dados do Estado',
  'resources.cryptographic-storage-cheat-sheet.title': 'Guia rápido da OWASP sobre armazenamento cifrado',
  'resources.govstack-cloud-infrastructure.title':
    'Especificação da GovStack sobre infraestrutura em nuvem (com um texto sobre soberania digital)',
  'resources.statistical-disclosure-control.title':
    'Nota de orientação 1: controlo da divulgação estatística',
  'resources.nist-privacy-framework.title': 'Quadro de privacidade do NIST',
  'resources.dora-capabilities.title': 'Capacidades e investigação da DORA',
  'resources.govstack-sandbox.title': 'Documentação do ambiente de demonstração da GovStack',
  'resources.apache-superset.title': 'Documentação do Apache Superset',
  'resources.openssf-best-practices-badge.title': 'Critérios do distintivo de boas práticas da OpenSSF',
  'resources.ai-and-digital-competencies-for-civil-servants.title':
    'Inteligência artificial e transformação digital: competências dos funcionários públicos',
  'resources.diataxis.title': 'Diátaxis: uma abordagem sistemática da documentação técnica',
  'resources.govstack-change-management.title': 'Guia de execução da GovStack: gestão da mudança',
  'resources.hl7-fhir.title': 'HL7 FHIR (R5)',
  'resources.x-road-academy.title': 'Academia X-Road',
  'resources.lfd102-open-source-software-development.title':
    'Guia para principiantes sobre o desenvolvimento de software de código aberto (LFD102)',
  'resources.lfs101-introduction-to-linux.title': 'Introdução ao Linux (LFS101)',
  'resources.lfd121-developing-secure-software.title': 'Desenvolver software seguro (LFD121)',
  'resources.openssf-scorecard.title': 'OpenSSF Scorecard',
  'resources.owasp-samm.title': 'OWASP SAMM (modelo de maturidade da garantia de software)',
  'resources.ckan-documentation.title': 'Documentação do CKAN',
  'resources.mosip-documentation.title': 'Documentação da MOSIP',
  'resources.weblate-documentation.title': 'Documentação do Weblate (tradução contínua)',
  'resources.dora-test-automation.title':
    'Capacidade DORA: automatização de testes (com integração contínua)',
  'resources.definition-of-an-ospo-code-gouv-fr.title':
    'O que é um gabinete de programas de código aberto (OSPO)?',
  'resources.which-source-code-to-open-data-gouv-fr.title':
    'Código-fonte do setor público: qual abrir, porquê e como',
  'resources.technological-sovereignty-barcelona.title':
    'Política de soberania tecnológica e orientações para a sua execução',
  'resources.free-and-open-source-government-software-saudi-arabia.title':
    'Software livre e de código aberto da administração',
  'resources.egyptfoss.title': 'EgyptFOSS: a plataforma egípcia do software livre e de código aberto',
  'resources.open-source-for-global-public-goods.title': 'O código aberto para os bens públicos globais',
  'resources.pppue-toolkit.title': 'Caixa de ferramentas PPPUE',
  'resources.uncitral-model-law-on-public-procurement-guide.title':
    'Guia de incorporação da lei modelo da CNUDCI sobre contratação pública',
  'resources.uncitral-procurement-and-ppp-texts.title':
    'Contratação pública e parcerias público-privadas (textos da CNUDCI)',
  'resources.digital-identification-guide-in-brief.title':
    'Um novo guia para profissionais que ajuda os países na identificação digital',
  'resources.total-cost-of-ownership-italian-guidelines.title': 'Custo total de propriedade (TCO)',
  'resources.total-cost-of-ownership-of-open-source-software-lse.title':
    'Custo total de propriedade do software de código aberto',
  'resources.lifetime-cost-of-enterprise-software.title':
    'Como calcular o custo total das soluções de software empresarial ao longo da sua vida útil',
  'resources.cost-comparison-model-treasury-board-of-canada.title':
    'Software livre e de código aberto: modelo de comparação de custos',
  'resources.osor-guideline-on-procurement.title':
    'Orientações para as administrações públicas sobre contratação pública e software de código aberto',
  'resources.osor-progress-and-trends-in-open-source-policies.title':
    'Progressos e tendências das políticas e dos quadros jurídicos nacionais sobre código aberto',
  'resources.government-open-source-policies-dataset.title':
    'Dados do CSIS sobre políticas públicas de software de código aberto',
  'resources.unicef-digital-public-goods-toolkit.title':
    'Caixa de ferramentas para os bens públicos digitais',
  'resources.procurement-of-digital-technology-dial.title': 'A contratação pública de tecnologia digital',
  'resources.open-source-procurement-faq.title':
    'Perguntas frequentes sobre a contratação pública de código aberto',
  'resources.open-source-contracting.title': 'Contratos com código aberto',
  'resources.ppp-online-reference-guide.title': 'Guia de referência em linha sobre PPP',
  'resources.ppp-legal-frameworks-guidance.title':
    'Orientações do Banco Mundial sobre os quadros jurídicos das PPP',
  'resources.assessing-the-digital-divide-un-habitat.title': 'Avaliar o fosso digital',
  'resources.measuring-the-margins.title':
    'Medir as margens: melhorar as métricas mundiais da inclusão digital',
  'resources.bridging-digital-divides.title': 'Reduzir os fossos digitais: um quadro de cooperação digital',
  'resources.policies-to-promote-inclusion-digital-regulation.title': 'Políticas para promover a inclusão',
  'resources.w3c-internationalization-articles.title': 'Internacionalização do W3C: artigos e tutoriais',
  'resources.id4d-practitioners-guide.title': 'Guia ID4D para profissionais',
  'resources.free-software-and-public-administration-code-gouv-fr.title':
    'Software livre e administração pública',
  'resources.legal-guide-for-publishing-public-software-france.title':
    'Guia jurídico para publicar o software do setor público',
  'resources.directory-of-free-software-training-france.title': 'Oferta de formação em software livre',
  'resources.guide-to-free-software-in-administrations-adullact.title':
    'Guia prático do uso de software livre nas administrações',
  'resources.open-source-contribution-policy-of-the-french-state.title':
    'Política de contribuição do Estado para o software livre',
  'resources.support-contracts-for-free-software-france.title':
    'Contratos interministeriais de suporte e peritagem de software livre',
  'resources.interministerial-base-of-free-software-sill.title': 'Base interministerial de software livre',
  'resources.selecting-free-software-anssi.title': 'Seleção de um software livre',
  'resources.digital-hygiene-guide-anssi.title': 'Guia de higiene informática',
  'resources.ebios-risk-manager-method.title': 'O método EBIOS Risk Manager',
  'resources.secnumacademie.title': 'Academia SecNum',
  'resources.free-software-as-a-lever-french-state-purchasing.title':
    'Software livre: uma alavanca estratégica para uma administração digital soberana e sustentável',
  'resources.gdpr-guide-for-developers-cnil.title': 'Guia do RGPD para a equipa de desenvolvimento',
  'resources.open-source-guides-government-of-canada.title':
    'Software livre: adquirir, usar, contribuir, publicar',
  'resources.strategic-guide-open-source-swiss-federal-administration.title':
    'Software de código aberto (OSS) na administração federal: guia estratégico',
  'resources.open-source-aids-swiss-federal-chancellery.title':
    'Auxiliares sobre código aberto da Chancelaria Federal',
  'resources.free-software-treasury-board-of-quebec.title': 'Software livre',
  'resources.digital-commons-in-public-contracts.title':
    'Como dar segurança ao uso de comuns digitais num contrato público',
  'resources.model-clauses-for-free-software-in-public-contracts.title':
    'Administrações e software livre: cláusulas para os contratos públicos',
  'resources.free-software-policy-city-of-montreal.title':
    'Política sobre o uso e o desenvolvimento de software e equipamento livres',
  'resources.funding-guide-for-state-startups.title': 'Guia de financiamento das startups do Estado',
  'resources.accessibility-training-beta-gouv-fr.title':
    'Formação em acessibilidade da comunidade beta.gouv.fr',
  'resources.inclusive-services-beta-gouv-fr.title': 'Tornar um serviço inclusivo',
  'resources.territorial-roadmap-for-digital-inclusion.title':
    'Construir em conjunto um roteiro territorial de inclusão digital',
  'resources.portrait-of-a-territory-for-digital-inclusion.title':
    'Usar o retrato de um território no seu roteiro de inclusão digital',
  'resources.ppp-reference-guide-french.title': 'Guia de referência sobre PPP, versão 2.0',
  'resources.epec-guide-to-ppps-french.title': 'O guia EPEC das PPP: manual de boas práticas',
  'resources.business-models-of-free-software-cnll.title': 'Modelos económicos do software livre',
  'resources.option-libre-free-licences.title': 'A opção livre: o bom uso das licenças livres',
  'resources.paperless-internal-processes-guide-france.title':
    'Objetivo zero papel: guia para simplificar e desmaterializar os processos internos',
  'resources.change-management-in-projects-unil.title': 'Metodologia de projetos: gestão da mudança',
  'resources.openchain-telco-sbom-guide-french.title': 'Guia de SBOM da OpenChain Telco, versão 1.1',
  'resources.state-human-resources-in-digital.title': 'Os recursos humanos do Estado no digital',
  'resources.exchange-of-skills-for-state-digital-projects.title':
    'Missão sobre a troca de competências para os projetos digitais do Estado',
  'resources.comptoir-du-libre.title': 'O balcão do software livre',
  'resources.rgaa-4.title': 'Referencial geral de melhoria da acessibilidade (RGAA)',
  'resources.digital-transformation-strategy-for-africa-french.title':
    'Projeto de estratégia de transformação digital para África (2020-2030)',
  'resources.electronic-identity-guide-for-africa-french.title':
    'Guia da identidade eletrónica para as partes interessadas de África',
  'resources.digital-identity-notes-cdpi.title': 'Identidade digital (notas técnicas)',
  'resources.bluehats.title': 'BlueHats',
  'resources.software-forges-in-higher-education-france.title':
    'Forjas de software do ensino superior e da investigação: definição, usos, limitações encontradas e análise das necessidades',
  'resources.savings-through-free-software-ministry-of-the-interior.title':
    'Relatório sobre as poupanças possíveis com o software livre',
  'resources.publishing-and-licensing-software-assets-spain.title':
    'Reutilização de ativos: guia de publicação e licenciamento de ativos',
  'resources.magerit-v3.title': 'MAGERIT v3: metodologia de análise e gestão de riscos',
  'resources.digital-government-manual-colombia.title': 'Manual de Governo Digital: execução da política',
  'resources.interoperability-framework-colombia.title':
    'Quadro de interoperabilidade para o governo digital',
  'resources.free-software-in-the-public-sector-uoc.title': 'O software livre no setor público',
  'resources.free-software-in-public-administration-costa-rica.title':
    'Desafios e oportunidades do software livre na administração pública da Costa Rica',
  'resources.use-of-free-software-in-the-state-chile.title': 'Uso de software livre no Estado',
  'resources.economic-feasibility-model-for-free-software.title':
    'Software livre: modelo de análise da viabilidade económica e financeira',
  'resources.digital-society-gaps-latin-america-unesco.title':
    'Sociedade digital: lacunas e desafios da inclusão digital na América Latina e nas Caraíbas',
  'resources.free-software-for-the-government-of-el-salvador.title':
    'O impulso do software livre ao Governo de El Salvador',
  'resources.choosing-a-licence-producing-oss-spanish.title':
    'Produzir software de código aberto: escolher e aplicar uma licença',
  'resources.measures-for-governments-gnu.title':
    'Medidas que os governos podem usar para promover o software livre',
  'resources.accessibility-in-public-administration-spain.title':
    'Acessibilidade na administração eletrónica',
  'resources.international-cooperation-in-the-digital-era-oecd.title':
    'O papel da cooperação internacional na era digital',
  'resources.digital-cooperation-and-technological-sovereignty.title':
    'Cooperação digital e soberania tecnológica para reduzir o fosso digital na quarta revolução industrial',
  'resources.administration-as-receiver-of-free-software-projects-uoc.title':
    'A administração pública como destinatária de projetos internos de software livre',
  'resources.free-software-in-public-administration-ecuador.title':
    'Programas livres e de código aberto na administração pública',
  'resources.auditors-of-algorithms.title': 'Auditores de algoritmos',
  'resources.digital-identity-cepal.title': 'A identidade digital',
  'resources.digital-governance-and-interoperability-cepal.title':
    'Governação digital e interoperabilidade da administração: guia de execução',
  'resources.adoption-guide-for-open-source-arabic.title':
    'Guia para adotar software livre e de código aberto',
  'resources.masdar-platform-about.title': 'Plataforma Masdar: sobre a plataforma',
  'resources.egypt-open-source-experience.title':
    'A experiência do Egito com o software livre e de código aberto',
  'resources.strategic-dimensions-of-open-source-arabic.title':
    'As dimensões estratégicas do software livre e de código aberto',
  'resources.digital-government-policies-saudi-arabia.title': 'Políticas de governo digital',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.title':
    'Quadro regulamentar do governo digital',
  'resources.model-national-policy-on-digital-accessibility-escwa.title':
    'Modelo de política nacional de acessibilidade digital',
  'resources.digital-accessibility-best-practice-review-escwa.title':
    'Acessibilidade digital: análise de boas práticas',
  'resources.essential-cybersecurity-controls-saudi-arabia.title': 'Controlos essenciais de cibersegurança',
  'resources.cc-by-4-legal-code-arabic.title': 'Licença Creative Commons Atribuição 4.0, texto legal',
  'resources.hsoub-academy.title': 'Academia Hsoub',
  'resources.personal-data-knowledge-centre-saudi-arabia.title':
    'Centro de conhecimento sobre a proteção de dados pessoais',
  'resources.cloud-policy-framework-qatar.title': 'Quadro da política de computação em nuvem',
  'resources.data-governance-toolkit-article-arabic.title':
    'A governação dos dados na era digital: guia prático para uma governação responsável',
  'resources.open-data-standards-masaar.title': 'Normas de dados abertos',
  'resources.handbook-on-contributing-for-beginners-arabic.title':
    'Como contribuir para projetos de código aberto: guia completo para principiantes',
  'resources.web-accessibility-standards-escwa.title': 'Normas de acessibilidade da web',
  'resources.digital-experience-maturity-index-saudi-arabia.title':
    'Índice de maturidade da experiência digital dos serviços da administração 2025',
  'resources.digital-project-tender-documents-saudi-arabia.title':
    'Guia de orientação para elaborar os cadernos de condições e especificações dos projetos digitais',
};
