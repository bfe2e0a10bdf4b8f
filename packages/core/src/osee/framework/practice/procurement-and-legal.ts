import type { CompetencyPractices } from '../content.ts';

/** What the competency pages of the module Procurement and Legal say of practice. */
export const procurementAndLegalPractice = {
  'value-for-money-assessment': {
    pitfalls: [
      'Points for openness are announced, and then given to every bidder alike.',
      'One benefit is weighted twice, once as quality and once as cost saved.',
      'The formula for price points reacts to one very low offer, so that an outlier decides the order of the others.',
      'Weights are moved after the first look at the offers.',
    ],
    indicators: [
      {
        name: 'Awards not to the cheapest',
        numerator: 'awards in which the winner was not the cheapest offer',
        denominator: 'awards with more than one offer',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Benefits that came true',
        numerator: 'promised non-price benefits that the review after two years found',
        denominator: 'promised non-price benefits of the awards reviewed',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 5, step: 'Take the last three software awards, and write beside each what decided it.' },
      {
        byDay: 10,
        step: 'Choose two non-price benefits that your services need, and write what earns points and what proves it.',
      },
      { byDay: 17, step: 'Try the new rule on the three old awards, and see whether the order changes.' },
      { byDay: 24, step: 'Let the legal unit check it against procurement law and the terms of lenders.' },
      { byDay: 30, step: 'Publish it with its weights in the next tender.' },
    ],
    roles: [
      { role: 'Head of purchasing', task: 'Owns the rule and its weights.' },
      { role: 'System owner', task: 'Says which benefits the service needs, and what proves them.' },
      { role: 'Legal unit', task: 'Checks the law and the rules of lenders.' },
      { role: 'Auditor', task: 'Looks at the award again after two years.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One tender of medium size with four offers.',
      ranges: [
        { work: 'Rule with two benefits, tried on old awards', low: 6, high: 12 },
        { work: 'Evaluating four offers', low: 8, high: 20 },
        { work: 'Review after two years', low: 2, high: 5 },
      ],
    },
  },
  'understanding-total-cost-of-ownership-tco': {
    pitfalls: [
      'The cost of leaving is left out, because nobody wants to speak of it at the start.',
      'Own staff are counted as free, because they are paid anyway.',
      'Upkeep is set as a share of the purchase price, which for open source is a share of nothing.',
      'Prices rise in one option and stand still in the other.',
    ],
    indicators: [
      {
        name: 'Forecast error',
        numerator: 'difference between planned and real cost of a year, without its sign',
        denominator: 'planned cost of that year',
        unit: 'per cent',
        frequency: 'every year, by kind of cost',
      },
      {
        name: 'Cost per case',
        numerator: 'yearly cost of the service',
        denominator: 'cases handled in the year',
        unit: 'currency per case',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 4, step: 'Choose a service that has run for three years, and collect its invoices.' },
      {
        byDay: 12,
        step: 'Sort them into start, operation and exit, and mark the kinds of cost for which nothing was found.',
      },
      { byDay: 18, step: 'Ask the people for their hours, and add them at full cost.' },
      { byDay: 24, step: 'Write a low and a high value for what is missing, with the reason.' },
      { byDay: 30, step: 'Make the sheet the form for the next decision.' },
    ],
    roles: [
      { role: 'Accounting', task: 'Delivers invoices, salary rates and the discount rate.' },
      { role: 'System owner', task: 'Estimates hours, migration and exit.' },
      { role: 'Operator', task: 'Delivers figures on hosting, capacity and licences in use.' },
      { role: 'Budget officer', task: 'Sends back a paper whose sheet lacks a phase.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One service with about ten kinds of cost.',
      ranges: [
        { work: 'Sheet for a running service', low: 5, high: 12 },
        { work: 'Sheet for a decision between two options', low: 6, high: 15 },
        { work: 'Yearly comparison with the accounts', low: 1, high: 3 },
      ],
    },
    example: {
      place: 'Italy',
      fact: 'The guidelines on buying software ask for an estimate over the whole life: hardware and licences, adaptation, maintenance, training and migration of data. The larger the purchase, the more exact it has to be.',
      source: 'Linee guida su acquisizione e riuso di software, chapter on total cost of ownership',
      url: 'https://github.com/italia/lg-acquisizione-e-riuso-software-per-pa-docs/blob/94725927df6d0fa3ac83eec0d2192f062fc64536/acquisizione-software/total-cost-of-ownership-tco.rst',
    },
  },
  'capacity-to-run-integrate-open-source-in-public-procurement': {
    pitfalls: [
      'The policy allows open source, and the form makes it impossible: a price per user is a required field.',
      'The study of the market asks the three firms that always answer.',
      'A reference inside the country is demanded for a product that is new there.',
      'One pilot tender is praised, and the template stays as it was.',
    ],
    indicators: [
      {
        name: 'New bidders',
        numerator: 'bidders that had not bid in the last three years',
        denominator: 'bidders of the year',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Offers lost on form',
        numerator: 'open-source offers excluded for formal reasons',
        denominator: 'open-source offers received',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Read the last ten software tenders, and count open-source offers, awards and exclusions.',
      },
      {
        byDay: 10,
        step: 'Ask three firms that work with open source, outside any running tender, why they did not bid.',
      },
      { byDay: 16, step: 'Strike or rewrite the three demands that they named.' },
      {
        byDay: 22,
        step: 'Add one line to the approval form: which open solution was looked at, and why it was not taken.',
      },
      { byDay: 30, step: 'Announce one purchase in which software and services are bought apart.' },
    ],
    roles: [
      { role: 'Head of purchasing', task: 'Changes the templates, and answers to bidders.' },
      { role: 'Buyer', task: 'Records the search for existing software, and the offers received.' },
      { role: 'Open source office', task: 'Knows the market, and reads drafts before publication.' },
      {
        role: 'Finance ministry',
        task: 'Provides a budget code under which work can be bought instead of licences.',
      },
    ],
    effort: {
      isEstimate: true,
      basis: 'A central buying unit with twenty software tenders a year.',
      ranges: [
        { work: 'Baseline and talks with firms', low: 6, high: 12 },
        { work: 'Revision of the templates', low: 15, high: 40 },
        { work: 'Advice on one tender', low: 2, high: 6 },
      ],
    },
    example: {
      place: 'India',
      fact: 'Since a policy of March 2015, central government bodies have to write into each request for proposals that suppliers consider open-source software, and suppliers who leave it out have to justify it. Both kinds are compared on capability, control, scalability, security, lifetime cost and support.',
      source: 'Press Trust of India in Business Standard, 30 March 2015',
      url: 'https://business-standard.com/amp/article/pti-stories/govt-announces-open-source-software-policy-115033000786_1.html',
    },
  },
  'understanding-open-source-licensing': {
    pitfalls: [
      'The course explains forty licences, and no case that buyers meet.',
      'Everybody is warned of copyleft, and nobody learns that internal use brings hardly any duty.',
      'Free of charge, or readable source, is taken for open source.',
      'The list of accepted licences refuses software that the institution already runs.',
    ],
    indicators: [
      {
        name: 'Questions settled without a lawyer',
        numerator: 'licence questions answered from the list',
        denominator: 'licence questions of the year',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Offers with licence information',
        numerator: 'software offers that name the licence of each component by its SPDX identifier',
        denominator: 'software offers of the year',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 5, step: 'Collect the last ten licence questions of buyers, with the answers they got.' },
      {
        byDay: 10,
        step: 'Sort the licences in use into accepted, to be checked and refused, with one line of reason each.',
      },
      { byDay: 18, step: 'Have the legal unit sign the list, and publish it inside the institution.' },
      { byDay: 25, step: 'Teach ten buyers for half a day with their own cases, and end with a short test.' },
      { byDay: 30, step: 'Make the list an annex of the tender template.' },
    ],
    roles: [
      { role: 'Legal unit', task: 'Signs the list, and answers what is not on it.' },
      { role: 'Buyer', task: 'Passes the test, and asks bidders for identifiers.' },
      { role: 'Project lead', task: 'Keeps licence information in the inventory of software.' },
      { role: 'Training unit', task: 'Repeats the course for newcomers twice a year.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with thirty buyers and project leads.',
      ranges: [
        { work: 'List of licences with approval', low: 4, high: 10 },
        { work: 'Preparing the half-day course and its test', low: 3, high: 6 },
        { work: 'Course time of thirty people', low: 15, high: 18 },
      ],
    },
  },
  'procurement-process-integration': {
    pitfalls: [
      'The brand is gone from the title and stands in the annex.',
      'A brand is followed by "or equivalent", and no rule says what counts as equivalent.',
      'Points reward a list of features that one product alone fulfils.',
      "Bidders' questions are answered one by one, so that one bidder knows more than the others.",
    ],
    indicators: [
      {
        name: 'Questions on hidden barriers',
        numerator: "bidders' questions about a demand that only some can meet",
        denominator: "bidders' questions",
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Offers per tender',
        numerator: 'offers received for software tenders',
        denominator: 'software tenders closed',
        unit: 'offers per tender',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Draw twenty software tenders, or take all if there are fewer, and mark brands, guarantees that only the maker can give, and fees per user.',
      },
      { byDay: 9, step: 'Sort what was found by the template that it came from.' },
      { byDay: 15, step: 'Rewrite the two templates with the most findings in functions and standards.' },
      { byDay: 22, step: 'Publish the drafts for comments by anyone, and answer each objection in public.' },
      { byDay: 30, step: 'Release the templates with a version number and a contact for complaints.' },
    ],
    roles: [
      { role: 'Buyer', task: 'Writes functions in place of names.' },
      { role: 'System owner', task: 'Says what a function has to do, and how it is tested.' },
      { role: 'Open source office', task: 'Reads each draft for hidden barriers.' },
      { role: 'Competition authority', task: 'Advises where a single offer arrives again and again.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'A buying unit with six templates.',
      ranges: [
        { work: 'Sample of twenty tenders', low: 4, high: 8 },
        { work: 'Rewriting six templates', low: 12, high: 30 },
        { work: 'Reading one draft', low: 0.5, high: 1.5 },
      ],
    },
  },
  'vendor-evaluation': {
    pitfalls: [
      'Points go to a partner certificate that the maker of a product sells.',
      'Contributions are counted by number, so that a hundred spelling fixes beat one hard repair.',
      'The people in the offer are not the people who come.',
      'A firm that is new to the project has no way to earn points, and the circle stays closed.',
    ],
    indicators: [
      {
        name: 'Promised people who came',
        numerator: 'people named in offers who worked at least half of their planned days',
        denominator: 'people named in the offers of running contracts',
        unit: 'per cent',
        frequency: 'every half-year',
      },
      {
        name: 'Paid changes that the project took',
        numerator: 'changes paid for under contracts that the project accepted',
        denominator: 'changes paid for under contracts that were meant for it',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Look up the suppliers of running contracts in the public repositories of the projects they work on.',
      },
      {
        byDay: 10,
        step: 'Write down three proofs that fit your subject, each with a link, and an equivalent for newcomers.',
      },
      { byDay: 16, step: 'Try them on two old bids with the names covered.' },
      { byDay: 23, step: 'Let the legal unit check that they are linked to the subject of the contract.' },
      { byDay: 30, step: 'Put the proofs and their points into the next tender.' },
    ],
    roles: [
      { role: 'Technical evaluator', task: 'Follows every link, and notes what was found.' },
      { role: 'Buyer', task: 'Keeps the score sheet, and holds the debriefing.' },
      { role: 'Legal unit', task: 'Checks that criteria fit the contract and are fair to newcomers.' },
      { role: 'System owner', task: 'Calls the customers that a bidder names.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One tender with five bidders.',
      ranges: [
        { work: 'Criteria and points', low: 2, high: 5 },
        { work: 'Checking five bidders', low: 5, high: 10 },
        { work: 'Trial of the handover plan', low: 2, high: 6 },
      ],
    },
  },
  'capacity-to-recognize-and-address-legal-challenges': {
    pitfalls: [
      'Every question goes to the same lawyer, the easy ones too.',
      'Answers are given by telephone and cannot be found again.',
      'A doubt is passed on from desk to desk until the date of the release has gone by.',
    ],
    indicators: [
      {
        name: 'Questions asked again',
        numerator: 'requests that a standard answer already covers',
        denominator: 'requests of the year',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Releases that waited',
        numerator: 'projects whose release waited more than 30 days for a legal answer',
        denominator: 'projects with a legal request',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 4,
        step: 'Open one mailbox for legal questions on software, and name the two people who read it.',
      },
      { byDay: 9, step: 'Collect the questions of the last year from projects, buyers and suppliers.' },
      { byDay: 16, step: 'Write standard answers to the five commonest, one page each.' },
      {
        byDay: 23,
        step: 'Promise a time: three working days for a simple question, for instance, and fifteen for a hard one.',
      },
      {
        byDay: 30,
        step: 'Start the register with the dates of question and answer, and publish the five pages inside the institution.',
      },
    ],
    roles: [
      { role: 'Legal unit', task: 'Writes the standard answers, and keeps the promised time.' },
      { role: 'Project lead', task: 'Asks early, once, and in writing.' },
      { role: 'Open source office', task: 'Sorts requests, and answers what the pages cover.' },
      { role: "Attorney general's office", task: 'Settles what binds other ministries as well.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One ministry with about forty questions a year.',
      ranges: [
        { work: 'Route, register and five standard answers', low: 8, high: 20 },
        { work: 'Answering forty questions, each year', low: 20, high: 50 },
      ],
    },
  },
  'ip-and-legal-compliance': {
    pitfalls: [
      'The scan runs after the release, when copies are already with others.',
      'A thousand findings are exported, and none is explained.',
      'Images, fonts and sample data are not scanned.',
      'Code copied from a forum or written by a machine enters without a note of where it came from.',
    ],
    indicators: [
      {
        name: 'Findings per release',
        numerator: 'findings of the first scan that made a change of code necessary',
        denominator: 'releases scanned',
        unit: 'findings per release',
        frequency: 'every half-year',
      },
      {
        name: 'Time to answer a claim',
        numerator: 'median days from a claim of rights to the first answer',
        denominator: null,
        unit: 'days',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: "List the releases of the last 12 months, own and suppliers', and mark those that were scanned before.",
      },
      {
        byDay: 10,
        step: 'Run a free scanner over one repository, and read the first fifty findings with a lawyer.',
      },
      {
        byDay: 17,
        step: 'Agree on what needs no explanation, such as the licence texts of known components.',
      },
      { byDay: 24, step: 'Make the scan a step of the build that stops on findings without an explanation.' },
      { byDay: 30, step: 'Publish one contact for claims.' },
    ],
    roles: [
      { role: 'Lead developer', task: 'Runs the scan, and explains each finding.' },
      { role: 'Legal unit', task: 'Decides on findings that remain, and answers claims.' },
      { role: 'Supplier', task: 'Delivers the scan report together with the release.' },
      { role: 'Release manager', task: 'Publishes nothing while a finding is open.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One code base of up to 200,000 lines, of which a later release changes a small part.',
      ranges: [
        { work: 'First scan with explanations', low: 5, high: 20 },
        { work: 'Each further release', low: 0.5, high: 2 },
        { work: 'Answering one claim', low: 1, high: 10 },
      ],
    },
  },
  'contractual-considerations': {
    pitfalls: [
      'The state gets a right of use, and believes that it may publish.',
      'Handover is promised in the contract, and paid for in none of its milestones.',
      'Liability is without limit on paper, so small firms stay away and large ones add it to the price.',
      'A framework contract of the centre sets aside the clauses that a ministry had won.',
    ],
    indicators: [
      {
        name: 'Handovers that were tried',
        numerator:
          'running contracts in which another team built and started the system from what was handed over',
        denominator: 'running development contracts',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Repairs in time',
        numerator: 'faults repaired within the agreed time',
        denominator: 'faults reported under the contract',
        unit: 'per cent',
        frequency: 'every quarter',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'List the running development contracts with their end date, and read the clause on rights in each.',
      },
      { byDay: 10, step: 'Sort them: may use, change and publish; may use; nothing said.' },
      {
        byDay: 16,
        step: 'Take the contract outside the first group that ends soonest, and ask which addition the law allows.',
      },
      {
        byDay: 23,
        step: 'Write model clauses on rights, handover, component list and return of changes with the legal unit.',
      },
      { byDay: 30, step: 'Put them into the next contract, with a payment for the handover test.' },
    ],
    roles: [
      { role: 'Legal unit', task: 'Writes the model clauses, and negotiates additions.' },
      { role: 'Buyer', task: 'Uses them, and ties payments to the handover.' },
      { role: 'System owner', task: 'Tries the handover while the contract runs.' },
      { role: 'Ministry of justice', task: 'Recommends the clauses to other institutions.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with fifteen running development contracts.',
      ranges: [
        { work: 'Reading fifteen contracts', low: 5, high: 10 },
        { work: 'Model clauses', low: 10, high: 30 },
        { work: 'Negotiating one addition', low: 2, high: 8 },
      ],
    },
    example: {
      place: 'Germany',
      fact: 'Eight model contracts for IT purchases were revised by a decision of 26 November 2025. In the contract for the making of software, development as open source became the standard for new projects, with publication on openCode and a component list from the contractor.',
      source: 'heise online, on the 48th meeting of the IT Planning Council',
      url: 'https://heise.de/-11219712',
    },
  },
  'data-privacy-and-security': {
    pitfalls: [
      'The host is under contract, and its subcontractors are not known.',
      'Support staff of the supplier log in with one shared account.',
      'Deletion is agreed, and the backups keep the data.',
      'The terms refer to the law of another country, and nobody asked what follows from it.',
    ],
    indicators: [
      {
        name: 'Access confirmed',
        numerator: 'accounts of third parties confirmed or closed in the last three months',
        denominator: 'accounts of third parties',
        unit: 'per cent',
        frequency: 'every quarter',
      },
      {
        name: 'Time to a notice',
        numerator:
          'median hours from the discovery of an incident by a third party to its notice, exercises included',
        denominator: null,
        unit: 'hours',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'List every firm and body that can see personal data of your systems, remote support included.',
      },
      {
        byDay: 9,
        step: 'Lay the signed terms beside the list, and mark what is missing: purpose, place, access, deletion, notice.',
      },
      { byDay: 15, step: 'Close the accounts that nobody can explain.' },
      {
        byDay: 22,
        step: 'Send standard terms to the unsigned third party that sees the most sensitive data.',
      },
      { byDay: 30, step: 'Agree with the host and one supplier on who calls whom within how many hours.' },
    ],
    roles: [
      { role: 'Contract manager', task: 'Keeps the register of third parties, and asks for signatures.' },
      { role: 'Data protection officer', task: 'Checks terms and transfers abroad.' },
      { role: 'Security officer', task: 'Reviews access, and runs the exercise.' },
      { role: 'Third party', task: 'Names its subcontractors, and gives notice in time.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with twenty third parties.',
      ranges: [
        { work: 'Register and list of gaps', low: 4, high: 8 },
        { work: 'Terms with one third party', low: 1, high: 5 },
        { work: 'Incident exercise', low: 3, high: 6 },
      ],
    },
  },
} as const satisfies Partial<CompetencyPractices>;
