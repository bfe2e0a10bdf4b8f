/** The texts of “titles” in English. */
export const titles: Readonly<Record<string, string>> = {
  'resources.effective-community-management-for-councillors.title':
    'New online course on effective community management is a simple guide for councillors and public',
  'resources.definition-of-an-ospo-code-gouv-fr.title': 'What is an open source programme office (OSPO)?',
  'resources.which-source-code-to-open-data-gouv-fr.title':
    'Public-sector source code: what to open, why and how?',
  'resources.technological-sovereignty-barcelona.title':
    'Policy on technological sovereignty and guidelines for putting it into practice',
  'resources.free-and-open-source-government-software-saudi-arabia.title':
    'Free and open-source government software',
  'resources.free-software-and-public-administration-code-gouv-fr.title':
    'Free software and public administration',
  'resources.legal-guide-for-publishing-public-software-france.title':
    'Legal guide for publishing public-sector software',
  'resources.directory-of-free-software-training-france.title': 'Training on offer in free software',
  'resources.guide-to-free-software-in-administrations-adullact.title':
    'Practical guide to using free software in administrations',
  'resources.support-contracts-for-free-software-france.title':
    'Interministerial contracts for support and expertise in free software',
  'resources.interministerial-base-of-free-software-sill.title': 'Interministerial base of free software',
  'resources.selecting-free-software-anssi.title': 'Selecting free software',
  'resources.digital-hygiene-guide-anssi.title': 'Guide to digital hygiene',
  'resources.ebios-risk-manager-method.title': 'The EBIOS Risk Manager method',
  'resources.secnumacademie.title': 'SecNum academy',
  'resources.free-software-as-a-lever-french-state-purchasing.title':
    'Free software: a strategic lever for a sovereign and lasting digital administration',
  'resources.gdpr-guide-for-developers-cnil.title': 'GDPR guide for the development team',
  'resources.strategic-guide-open-source-swiss-federal-administration.title':
    'Open-source software (OSS) in the federal administration: strategic guide',
  'resources.open-source-aids-swiss-federal-chancellery.title': 'OSS aids of the Federal Chancellery',
  'resources.free-software-treasury-board-of-quebec.title': 'Free software',
  'resources.digital-commons-in-public-contracts.title':
    'How to make the use of digital commons secure in a public contract',
  'resources.model-clauses-for-free-software-in-public-contracts.title':
    'Administrations and free software: the book of clauses for public contracts',
  'resources.funding-guide-for-state-startups.title': 'Funding guide for State start-ups',
  'resources.accessibility-training-beta-gouv-fr.title':
    'Accessibility training of the beta.gouv.fr community',
  'resources.inclusive-services-beta-gouv-fr.title': 'Making a service inclusive',
  'resources.territorial-roadmap-for-digital-inclusion.title':
    'Building a territorial roadmap for digital inclusion together',
  'resources.portrait-of-a-territory-for-digital-inclusion.title':
    'Using a portrait of a territory for its roadmap on digital inclusion',
  'resources.ppp-reference-guide-french.title': 'PPP reference guide, version 2.0',
  'resources.epec-guide-to-ppps-french.title': 'The EPEC guide to PPPs: manual of good practice',
  'resources.business-models-of-free-software-cnll.title': 'Business models of free software',
  'resources.option-libre-free-licences.title': 'The free option: the good use of free licences',
  'resources.paperless-internal-processes-guide-france.title':
    'Goal zero paper: a guide to simpler, digital internal processes',
  'resources.change-management-in-projects-unil.title': 'Project methodology: managing change',
  'resources.openchain-telco-sbom-guide-french.title': 'OpenChain Telco SBOM guide, version 1.1',
  'resources.state-human-resources-in-digital.title': 'The State’s human resources in digital work',
  'resources.exchange-of-skills-for-state-digital-projects.title':
    'Mission on the exchange of skills for the State’s digital projects',
  'resources.rgaa-4.title': 'General reference framework for improving accessibility (RGAA)',
  'resources.digital-transformation-strategy-for-africa-french.title':
    'Draft digital transformation strategy for Africa (2020-2030)',
  'resources.electronic-identity-guide-for-africa-french.title':
    'Guide to electronic identity for the stakeholders of Africa',
  'resources.bluehats.title': 'BlueHats',
  'resources.software-forges-in-higher-education-france.title':
    'Software forges in higher education and research: definition, uses, limits and analysis of needs',
  'resources.savings-through-free-software-ministry-of-the-interior.title':
    'Report on the savings that free software makes possible',
  'resources.publishing-and-licensing-software-assets-spain.title':
    'Reuse of assets: guide to publishing and licensing assets',
  'resources.digital-government-manual-colombia.title': 'Digital Government manual: implementing the policy',
  'resources.interoperability-framework-colombia.title': 'Interoperability framework for digital government',
  'resources.free-software-in-the-public-sector-uoc.title': 'Free software in the public sector',
  'resources.free-software-in-public-administration-costa-rica.title':
    'Challenges and opportunities of free software in the public administration of Costa Rica',
  'resources.use-of-free-software-in-the-state-chile.title': 'Use of free software in the State',
  'resources.economic-feasibility-model-for-free-software.title':
    'Free software: a model for analysing economic and financial feasibility',
  'resources.digital-society-gaps-latin-america-unesco.title':
    'Digital society: gaps and challenges for digital inclusion in Latin America and the Caribbean',
  'resources.free-software-for-the-government-of-el-salvador.title':
    'Promoting free software in the Government of El Salvador',
  'resources.choosing-a-licence-producing-oss-spanish.title':
    'Producing open-source software: choosing and applying a licence',
  'resources.accessibility-in-public-administration-spain.title':
    'Accessibility in electronic administration',
  'resources.international-cooperation-in-the-digital-era-oecd.title':
    'The role of international cooperation in the digital era',
  'resources.digital-cooperation-and-technological-sovereignty.title':
    'Digital cooperation and technological sovereignty to close the digital divide in the fourth industrial revolution',
  'resources.administration-as-receiver-of-free-software-projects-uoc.title':
    'The public administration as receiver of in-house free software projects',
  'resources.free-software-in-public-administration-ecuador.title':
    'Free and open-source programs in the public administration',
  'resources.auditors-of-algorithms.title': 'Auditors of algorithms',
  'resources.digital-identity-cepal.title': 'Digital identity',
  'resources.digital-governance-and-interoperability-cepal.title':
    'Digital governance and interoperability of government: a guide to putting them in place',
  'resources.ict-contracting-process-brazil.title': 'Process of contracting ICT solutions',
  'resources.contracting-software-development-brazil.title':
    'Guidelines for contracting services of system development and maintenance',
  'resources.preliminary-technical-study-course-enap.title':
    'Advanced preliminary technical study for contracting ICT solutions',
  'resources.escola-virtual-gov.title': 'Virtual School of Government',
  'resources.good-practice-in-ict-contracting-tcu.title':
    'Guide to good practice in contracting information technology solutions: risks and controls',
  'resources.guia-livre-migration-reference.title':
    'Free Guide: the Federal Government’s reference for migration to free software',
  'resources.privacy-and-security-framework-guide-brazil.title':
    'Guide to the framework of privacy and information security',
  'resources.privacy-by-design-guide-brazil.title': 'Guide to privacy by design',
  'resources.minimum-api-requirements-brazil.title':
    'Guide to minimum privacy and security requirements for APIs',
  'resources.data-processing-agents-guide-anpd.title':
    'Guidance on the definitions of personal data processing agents and the data protection officer',
  'resources.information-security-for-small-bodies-anpd.title':
    'Guidance on information security for small processing agents',
  'resources.emag-accessibility-model.title': 'Accessibility Model for Electronic Government (eMAG) 3.1',
  'resources.internet-safety-booklet-cert-br.title': 'Internet safety booklet',
  'resources.resource-mobilisation-manual-telefonica-vivo.title': 'Manual of resource mobilisation',
  'resources.fundraising-from-theory-to-practice.title': 'Fundraising: from theory to practice',
  'resources.fundraising-course-e-tec-brasil.title': 'Fundraising',
  'resources.ppp-manual-cabo-verde.title':
    'Policy framework and procedures manual for public-private partnerships in Cabo Verde',
  'resources.auditing-ppps-court-of-auditors-portugal.title':
    'Guidelines and procedures for external audits of PPPs',
  'resources.mosaico-digital-public-services.title': 'Mosaico: digital public services',
  'resources.openchain-onboarding-portuguese.title': 'OpenChain onboarding slides and handout',
  'resources.tic-domicilios-2023.title': 'Panorama of internet use in Brazil: ICT Households 2023',
  'resources.manual-do-ofertante-software-publico.title': 'Manual for those who offer software, version 3.0',
  'resources.public-software-portal-case-brazil.title': 'Brazilian Public Software Portal',
  'resources.national-strategy-for-digital-inclusion-portugal.title':
    'National Strategy for Digital Inclusion and Literacy',
  'resources.incode-2030-resolution.title':
    'Resolution of the Council of Ministers no. 59/2021 (INCoDe.2030)',
  'resources.cplp-charter-of-digital-rights.title':
    'CPLP Charter of Rights and Principles in Digital Environments',
  'resources.user-satisfaction-with-digital-services-brazil.title': 'Rating of user satisfaction',
  'resources.service-evaluation-guide-cgu.title': 'Guide to evaluating services',
  'resources.service-quality-evaluation-course-enap.title':
    'Evaluation of the quality of services as a basis for managing and improving public services',
  'resources.adoption-guide-for-open-source-arabic.title': 'Guide to adopting free and open-source software',
  'resources.masdar-platform-about.title': 'Masdar platform: about the platform',
  'resources.egypt-open-source-experience.title': 'Egypt’s experience with free and open-source software',
  'resources.strategic-dimensions-of-open-source-arabic.title':
    'The strategic dimensions of free and open-source software',
  'resources.digital-government-policies-saudi-arabia.title': 'Digital government policies',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.title':
    'The regulatory framework for the work of digital government',
  'resources.model-national-policy-on-digital-accessibility-escwa.title':
    'Model national policy on digital accessibility',
  'resources.digital-accessibility-best-practice-review-escwa.title':
    'Digital accessibility: review of best practices',
  'resources.essential-cybersecurity-controls-saudi-arabia.title': 'Essential cybersecurity controls',
  'resources.cc-by-4-legal-code-arabic.title': 'Creative Commons licence: Attribution 4.0, legal code',
  'resources.hsoub-academy.title': 'Hsoub Academy',
  'resources.data-governance-toolkit-article-arabic.title':
    'Data governance in the digital age: a practical guide to responsible governance',
  'resources.open-data-standards-masaar.title': 'Open data standards',
  'resources.handbook-on-contributing-for-beginners-arabic.title':
    'How to contribute to open-source projects: the full guide for beginners',
  'resources.web-accessibility-standards-escwa.title': 'Standards of web accessibility',
  'resources.digital-experience-maturity-index-saudi-arabia.title':
    'Index of the maturity of the digital experience of government services 2025',
  'resources.digital-project-tender-documents-saudi-arabia.title':
    'Guide to preparing terms and specifications for digital projects',
};
