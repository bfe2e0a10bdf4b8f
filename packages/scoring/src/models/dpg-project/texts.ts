/** The words of the model in English; translations have the same ids. */
export const dpgProjectTexts = {
  title: 'Maturity of an open-source project that is a digital public good',
  'level.started': 'Started',
  'level.started.description': 'The project exists; its practice is what single people do.',
  'level.repeatable': 'Repeatable',
  'level.repeatable.description': 'The first practice of each dimension is in place and can be found.',
  'level.defined': 'Defined',
  'level.defined.description': 'The practice is written down and holds for the whole project.',
  'level.evidenced': 'Evidenced',
  'level.evidenced.description': 'Records show that the practice is followed.',
  'level.shared': 'Shared',
  'level.shared.description': 'Others take part in the practice or build on it.',
  'step.no': 'No',
  'step.partly': 'In part, or declared only',
  'step.yes': 'Yes',
  'technical-axis': 'Technical',
  'organisational-axis': 'Organisational',
  'ecosystemic-axis': 'Ecosystemic',
  'licence-and-ownership': 'Licence and ownership',
  governance: 'Governance',
  community: 'Open development and community',
  documentation: 'Documentation and ease of adoption',
  interoperability: 'Interoperability and data portability',
  architecture: 'Architecture and independence',
  security: 'Security and supply chain',
  privacy: 'Privacy and doing no harm',
  maintenance: 'Maintenance and sustainability',
  use: 'Use and ecosystem',

  note: 'Illustrative. Dimensions, questions and levels are the project’s own; no other body has approved them. Every dimension counts the same. The level started asks for nothing: it says that an answer is there.',
  depends: 'The steps of a dimension build on each other.',
  'depth.entry': 'Entry',
  'depth.entry.limit.1': 'It does not tell whether a practice is written down, followed or shared.',
  'depth.entry.limit.2': 'It reaches the second level at most.',
  'depth.entry.rule': 'The criterion of the second level of each dimension.',
  'depth.whole': 'Whole model',
  'depth.whole.rule': 'Every criterion.',
  'evidence-not.file': 'A file that is empty, copied from elsewhere, or tells only of a plan.',
  'evidence-not.maintainer': 'A statement without a date, a name or an address where it can be checked.',
  'evidence-not.reviewer': 'The word of the project alone.',
  'role.file': 'A file of the project',
  'role.maintainer': 'A maintainer of the project',
  'role.reviewer': 'A reviewer from outside the project',
  'reason.no-data': 'The software keeps no data and exchanges none.',
  'reason.no-people':
    'The software handles no personal data, shows no content of users and brings no people into contact.',

  'question.approved-licence': 'Is the project given out under a licence that the DPG Standard accepts?',
  'evidence.approved-licence':
    'The text of a licence on the list of the DPG Alliance, at the top of the repository.',
  'question.marked-parts': 'Does each part of the project say under which licence it stands?',
  'evidence.marked-parts':
    'Licence and holder of code, documentation, images, data and third-party content, file by file or folder by folder.',
  'question.licence-check': 'Does an automatic check stop a change that lacks licence data?',
  'evidence.licence-check':
    'A check in continuous integration; licence data that machines read say the same in every file that names the licence.',
  'question.contributor-rights':
    'Are the rules by which contributors grant their rights published for other projects to use?',
  'evidence.contributor-rights':
    'A sign-off or an agreement in use, and a rule on the name and the logo, both under an open licence.',

  'question.named-maintainers': 'Does the repository name the people who maintain the project?',
  'evidence.named-maintainers': 'A list of maintainers or code owners, by name or account, kept up to date.',
  'question.decision-rule': 'Do written rules say who decides what in the project?',
  'evidence.decision-rule':
    'A document on governance with the roles, the way decisions are made, and how a role is gained or lost.',
  'question.shared-decisions':
    'Did people from at least two organisations take part in decisions on the project in the last 12 months?',
  'evidence.shared-decisions':
    'Dated records of decisions that name who took part and for which organisation.',
  'question.steering-body': 'Does a body with a seat for implementing countries steer the project?',
  'evidence.steering-body':
    'Public minutes of the last 12 months, and a handover of duties that was carried out or rehearsed.',

  'question.public-work': 'Is the daily work on the project done in public?',
  'evidence.public-work':
    'A public repository with an issue tracker and proposed changes that outsiders can use.',
  'question.contribution-guide': 'Does a published guide tell newcomers how to contribute?',
  'evidence.contribution-guide':
    'A guide for contributors, with a code of conduct that names a working contact.',
  'question.measured-response': 'Does the project measure how fast newcomers get a first answer?',
  'evidence.measured-response':
    'Figures of the last 12 months with window and method; answers by machines are left out.',
  'question.wide-community':
    'Did people from at least two regions of the world contribute in the last 12 months?',
  'evidence.wide-community':
    'Accepted contributions by region, with help for newcomers or a space in a second language.',

  'question.install-steps': 'Do published steps tell how to install the software?',
  'evidence.install-steps':
    'Instructions in the repository or the documentation that fit the current release.',
  'question.stranger-deploys':
    'Has an outsider put the software into operation with its documentation alone in the last 24 months?',
  'evidence.stranger-deploys':
    'A dated report of an installation without help from those who make the software.',
  'question.versioned-docs': 'Does each release come with documentation of its own?',
  'evidence.versioned-docs':
    'Guides for administrators, users and interfaces that name the release they describe.',
  'question.taught-languages': 'Can people learn to use the software in more than one language?',
  'evidence.taught-languages':
    'Documentation in two languages or more, training material, and a system to practise on.',

  'question.data-export': 'Can users take out the core data without access to the database?',
  'evidence.data-export': 'A function or an interface that gives out the core records, with its description.',
  'question.open-interface': 'Is an interface of the software described in an open format?',
  'evidence.open-interface':
    'A description that machines read, such as OpenAPI, for the current release; export in formats with a public specification.',
  'question.standard-tests':
    'Does a conformance test show that the software follows a standard of its field?',
  'evidence.standard-tests':
    'The result of a test suite or validator for that standard, with version and date.',
  'question.proven-exchange':
    'Do systems in at least two jurisdictions exchange data through the standard interfaces of the software?',
  'evidence.proven-exchange':
    'Named systems in use, and what was learned reported to the body that keeps the standard.',

  'question.listed-dependencies': 'Does the repository list the components that the software needs?',
  'evidence.listed-dependencies':
    'A manifest, lock file or bill of materials, with the services that the software calls.',
  'question.open-dependencies': 'Does the software run on open components alone?',
  'evidence.open-dependencies':
    'No closed component is needed, or an open alternative was tried and is described.',
  'question.extension-points': 'Can adopters adapt the software without changing its source code?',
  'evidence.extension-points':
    'Documented extension points and settings, with texts that can be translated outside the code.',
  'question.replaced-component':
    'Has a deployment replaced a component of the software through its interfaces?',
  'evidence.replaced-component':
    'A named deployment with the component taken out, the one put in, and the date.',

  'question.security-contact': 'Does the project publish how to report a vulnerability?',
  'evidence.security-contact':
    'A security policy with a private channel, and updates of dependencies by a tool or on fixed dates.',
  'question.checked-changes': 'Is each change checked before it goes into a release?',
  'evidence.checked-changes':
    'Review by a second person, static analysis, and a bill of materials for the current release.',
  'question.signed-releases': 'Can users verify that a release comes from the project?',
  'evidence.signed-releases':
    'Signatures or records of origin for the current release; a level of a security badge or baseline that names its date.',
  'question.independent-audit': 'Did an independent party audit the security in the last 24 months?',
  'evidence.independent-audit':
    'A report with date, scope and findings, passed on to those who run the software.',

  'question.data-statement': 'Does the project state which personal data the software handles?',
  'evidence.data-statement':
    'A public statement of the data, their purpose and place, or that there are none.',
  'question.protective-controls':
    'Is there a documented control for each risk to people that the software brings?',
  'evidence.protective-controls':
    'Controls for personal data, for content that people post and for contact between people, where these exist.',
  'question.impact-assessment': 'Is an assessment of the effect on privacy published?',
  'evidence.impact-assessment':
    'The assessment with date and responsible person, renewed after a change of purpose and at the latest after 24 months.',
  'question.people-involved': 'Did people whom the software affects take part in reviewing its risks?',
  'evidence.people-involved':
    'A published account of who was heard, what changed, and what each country learned.',

  'question.dated-release': 'Did the project publish a release in the last 12 months?',
  'evidence.dated-release': 'A release with version, date and list of changes.',
  'question.support-window': 'Does a published plan say how long each release is supported?',
  'evidence.support-window': 'A roadmap, and the last day of support for each release.',
  'question.several-funders': 'Did at least two sources pay for the project in the last 12 months?',
  'evidence.several-funders':
    'Contracts, grants or staff time that can be named, and guidance on cost from a real deployment.',
  'question.shared-stewardship': 'Can at least two organisations publish a release without each other?',
  'evidence.shared-stewardship':
    'Rights to release in each organisation, shown by a release or a rehearsal, and a plan for several years.',

  'question.named-users': 'Does the project name an organisation that uses it in production?',
  'evidence.named-users': 'A public list or reference with name, place and year.',
  'question.several-users': 'Do at least three organisations use the software in production?',
  'evidence.several-users':
    'Their names with the year, and what the use brings for a target of the Sustainable Development Goals.',
  'question.trained-implementers':
    'Do trained implementers other than its makers offer services for the software?',
  'evidence.trained-implementers':
    'Named implementers with their training, and a reference for each country of use.',
  'question.returned-changes':
    'Did teams of at least two countries bring changes back in the last 12 months?',
  'evidence.returned-changes': 'Accepted changes by those teams, and a published measurement of the effect.',
} as const;
