import type { MessageTexts } from '@osee/core';
import type { CountryMessageId } from './country-message-id.ts';

/** The sentences and labels of the assessment of a country in English. */
export const countryEnglish = {
  'part.use-cases': 'Use cases',
  'part.development': 'Development maturity',
  'part.ecosystem': 'Ecosystem maturity',
  'part.risks': 'Risks',
  'reason.must-below':
    'A must stands at {value:percent}, below the {needed:percent} that it needs: {question}',
  'reason.must-below-in':
    'A must stands at {value:percent} in the group “{stratum}”, below the {needed:percent} that it needs: {question}',
  'reason.gap': '“{name}” stands at {value:percent}, and {aim:percent} is aimed at.',
  'reason.gap-in':
    '“{name}” stands at {value:percent} in the group “{stratum}”, and {aim:percent} is aimed at.',
  'reason.use-case': 'The chosen use case “{useCase}” needs it; its score is {score:percent}.',
  'reason.use-case-unscored': 'The chosen use case “{useCase}” needs it; it has no score yet.',
  'reason.risk': 'A risk above the line points to it: {risk} ({score} of {highest} in the matrix).',
  'task.unknown': {
    plural: 'count',
    one: 'Find out what nobody could answer about “{name}”: {count} question.',
    other: 'Find out what nobody could answer about “{name}”: {count} questions.',
  },
  'task.unknown-outside': {
    plural: 'count',
    one: 'Find out what nobody could answer about the office and other matters: {count} question.',
    other: 'Find out what nobody could answer about the office and other matters: {count} questions.',
  },
  'task.too-few-answers': {
    plural: 'count',
    one: 'Ask more institutions about “{name}”: too few answered {count} question.',
    other: 'Ask more institutions about “{name}”: too few answered {count} questions.',
  },
  'task.too-few-answers-outside': {
    plural: 'count',
    one: 'Ask more institutions about the office and other matters: too few answered {count} question.',
    other: 'Ask more institutions about the office and other matters: too few answered {count} questions.',
  },
  'task.not-asked': {
    plural: 'count',
    one: 'Ask about “{name}” at a greater depth: {count} competency or domain was not asked about.',
    other: 'Ask about “{name}” at a greater depth: {count} competencies or domains were not asked about.',
  },
  'task.not-asked-outside': {
    plural: 'count',
    one: 'Ask at a greater depth: {count} other matter was not asked about.',
    other: 'Ask at a greater depth: {count} other matters were not asked about.',
  },
  'task.risk-unclear': {
    plural: 'count',
    one: 'Estimate the chance and the loss of {count} risk that may lie above the line: {risks}.',
    other: 'Estimate the chance and the loss of {count} risks that may lie above the line: {risks}.',
  },
  'task.use-case-without-needs': {
    plural: 'count',
    one: '{list}: say what of the framework {count} chosen use case needs: {useCases}.',
    other: '{list}: say what of the framework {count} chosen use cases need: {useCases}.',
  },
  'task.part-not-assessed': 'Assess this part: {part}.',
  'priority.high': 'high',
  'priority.medium': 'medium',
  'priority.low': 'low',
  'caveat.part-not-assessed': 'This part was not assessed: {part}.',
  'caveat.model-not-published': 'The model “{model}” is a draft or an illustration; nobody has adopted it.',
  'caveat.not-asked-in-depth':
    'The depth “{depth}” asks {asked} of {of} questions. Nothing was asked about: {parts}.',
  'caveat.low-coverage':
    'Only {coverage:percent} of what counts was answered; below {minimum:percent} the figures are thin.',
  'caveat.oldest-fact': 'The oldest fact is of {date:date}.',
  'caveat.agreement':
    '{assessors} assessors judged the same questions; their agreement is {value} ({measure}).',
  'caveat.agreement-not-measured': 'How far assessors agree was not measured.',
  'caveat.silent-institutions': {
    plural: 'count',
    one: '{count} of {asked} institutions that were asked did not answer: {names}.',
    other: '{count} of {asked} institutions that were asked did not answer: {names}.',
  },
  'caveat.hidden-figures': {
    plural: 'count',
    one: '{count} figure is hidden, because too few institutions stand behind it.',
    other: '{count} figures are hidden, because too few institutions stand behind them.',
  },
  'caveat.country-item-conflict': {
    plural: 'count',
    one: 'Institutions contradict each other about {count} question that a country answers once; it stays open: {questions}',
    other:
      'Institutions contradict each other about {count} questions that a country answers once; they stay open: {questions}',
  },
  'caveat.public-indicators': 'Public indicators describe the state, not the work of the office.',
  'caveat.unplaced-use-cases': {
    plural: 'count',
    one: '{count} candidate has no place in the quadrants, because too little is known: {names}.',
    other: '{count} candidates have no place in the quadrants, because too little is known: {names}.',
  },
  'caveat.unknown-risks': {
    plural: 'count',
    one: 'Of {of} risks, the chance or the loss of {count} is not known.',
    other: 'Of {of} risks, the chance or the loss of {count} is not known.',
  },
  'profile-title': 'Programme for {subject}',
  'by-hand': 'Changed by hand ({by}): {reason}',
  'priority-reason': 'The largest reason has the figure {figure:percent}: {reason}',
  'priority-by-hand': 'Priority changed by hand ({by}): {reason} Proposed was: {priority}.',
  'target-reason': 'One step further than today: from {current:percent} to {target:percent}.',
  'target-by-hand': 'Target changed by hand ({by}): {reason}',
  'matrix-left-out': 'This box of the matrix belongs to nothing that is selected.',
  'left-out': 'Nothing selects “{name}”, so it is left out.',
  'left-out-open': {
    plural: 'count',
    one: 'Nothing that is known selects “{name}”, so it is left out; {count} question is open.',
    other: 'Nothing that is known selects “{name}”, so it is left out; {count} questions are open.',
  },
  'plan-title': 'Plan for {subject}',
  'plan-step': '{phase}: {name}',
  'length.assess': 'assessment of the country',
  'length.task': 'task of the assessment',
  'length.plan': 'planning',
  'length.implement': 'implementation',
  'length.office': 'setting up the office',
  'length.evaluate': 'evaluation',
  'length.improve': 'improvement',
  'basis.proposal': 'a proposal of this project',
  'basis.programme-2024': 'the documents of the programme of 2024',
  'basis.stated': 'stated by those who made the plan',
  'because.after-assessment': 'The assessment comes first.',
  'because.office-and-money-first': 'The office and its money come first.',
  'because.higher-priority-first': 'What has the higher priority comes first.',
  'because.previous-phase': 'The phase before has to end.',
  'because.after-implementation': 'Something has to be built before it can be evaluated.',
} as const satisfies MessageTexts<CountryMessageId>;
