import type { MessageTemplate } from '@osee/core';

/** The English texts; their ids are the ids of every other language. */
export const english = {
  'title-summary': 'In short',
  'title-gates': 'Conditions',
  'title-scores': 'Scores',
  'title-reasons': 'Why not the others',
  'title-changes': 'What would change the choice',
  'title-rules': 'What the rules cost',
  'title-ranks': 'Ranks',
  'title-limits': 'Limits',

  'proposed-with-share': {
    plural: 'count',
    one: '{chosen} is proposed; in {share} of 100 weightings this same choice comes out; the next is {next}.',
    other:
      '{chosen} are proposed; in {share} of 100 weightings this same choice comes out; the next is {next}.',
  },
  'proposed-with-share-alone': {
    plural: 'count',
    one: '{chosen} is proposed; in {share} of 100 weightings this same choice comes out; there is no other choice.',
    other:
      '{chosen} are proposed; in {share} of 100 weightings this same choice comes out; there is no other choice.',
  },
  proposed: {
    plural: 'count',
    one: '{chosen} is proposed; the next is {next}.',
    other: '{chosen} are proposed; the next is {next}.',
  },
  'proposed-alone': {
    plural: 'count',
    one: '{chosen} is proposed; there is no other choice.',
    other: '{chosen} are proposed; there is no other choice.',
  },
  'nobody-proposed': 'Nobody can be proposed. What stands in the way: {rules}',
  'nobody-proposed-too-few':
    'Nobody can be proposed: the number to choose is {size}, and the number of ranked applicants is {count}.',
  'leader-with-share': '{leader} comes first; in {share} of 100 weightings it does so too.',
  leader: '{leader} comes first.',
  'nobody-ranked': 'Nobody can be ranked.',
  provisional: 'The choice is provisional: conditions are still open for {applicants}.',
  'too-close-choice': 'The choice is too close to call: other weights often give another one.',
  'too-close-leader': 'The first rank is too close to call: other weights often give another one.',
  tied: 'This is too close to call: another choice has just as many points, and the declared order decided.',
  'tied-leader': 'The first rank is too close to call, with just as many points for {others}.',

  'gate-pass': '{applicant}: met. {gate}',
  'gate-fail': '{applicant}: not met. {gate}',
  'gate-unknown': '{applicant}: not known. {gate}',
  'gate-waived': '{applicant}: waived. {gate} Waived by {by} on {date}: “{reason}”',
  'found-income-low': 'Low income in {fiscalYear}.',
  'found-income-lower-middle': 'Lower middle income in {fiscalYear}.',
  'found-income-upper-middle': 'Upper middle income in {fiscalYear}.',
  'found-income-high': 'High income in {fiscalYear}.',
  'found-income-unclassified': 'Not classified by income in {fiscalYear}.',
  'found-window': 'Sent on {submitted}; the call was open from {opens} to {closes}.',
  'found-host-type': 'Kind of organisation: {type}.',
  'found-host-country': 'Country of the host: {country}.',
  'stated-by': 'Stated by {by}.',
  'stated-on': 'Stated on {date}.',
  'stated-reason': 'Reason given: “{reason}”',

  score: '{applicant}: {score} points of 100.',
  'score-open': '{applicant}: {score} points of 100; {worst} to {best} once everything is known.',
  'score-none':
    '{applicant}: no score, too little is known of {branches}; {worst} to {best} points once everything is known.',
  'bar-known': '{criterion}: {points} of {most} points.',
  'bar-unknown': '{criterion}: not known, up to {most} points.',
  'bar-assessors': {
    plural: 'assessors',
    one: '{criterion}: {assessors} assessor.',
    other: '{criterion}: {assessors} assessors, from {lowest} to {highest} of 100.',
  },
  'bar-excluded': {
    plural: 'count',
    one: '{criterion}: {count} answer not counted because of a conflict of interest.',
    other: '{criterion}: {count} answers not counted because of a conflict of interest.',
  },

  'why-not-eligible': '{applicant} is not eligible. Not met: {gates}',
  'why-undecided': '{applicant} is not decided yet. Not known: {gates}',
  'why-missing-branch': '{applicant} cannot be ranked: too little is known of {branches}.',
  'why-withdrawn': '{applicant} was withdrawn.',
  'why-superseded': '{applicant} was replaced by a later application of the same country.',
  'why-points': '{applicant} has {points} points less than {chosen}.',
  'why-level': '{applicant} has as many points as {chosen}; the declared order decided.',
  'why-rule': '{applicant} has {points} points more than {chosen}, but cannot be chosen under: {rules}',
  'ahead-on': '{chosen} has {points} points more on {criterion}.',
  'behind-on': '{chosen} has {points} points less on {criterion}.',
  'would-if-score': '{applicant} would draw level with {to} instead of {from} of 100 on {criterion}.',

  'flip-weight': 'If {criterion} weighed {to} instead of {from} of 100, {ids} would draw level.',
  'flip-weight-none': 'No change of a single weight changes the choice.',
  'flip-weight-unknown':
    'How far a single weight can move was not worked out: there are gaps, or the means are not arithmetic.',
  'flip-score': 'If {applicant} had {to} instead of {from} of 100 on {criterion}, {ids} would draw level.',
  'flip-score-none': 'No change of a single score changes the choice.',
  'left-out-changes': 'Without {criterion}, {ids} would be chosen.',
  'left-out-same': 'Leaving out any single criterion gives the same choice.',
  'method-changes-arithmetic': 'With arithmetic means, {ids} would be chosen.',
  'method-changes-geometric': 'With geometric means, {ids} would be chosen.',
  'method-changes-rank-sum': 'With ranks in place of values, {ids} would be chosen.',
  'method-same': 'Arithmetic means, geometric means and ranks give the same choice.',

  'assumptions-shift': 'Over the settings that were tried, a rank moves by {shift} places on average.',
  'assumptions-still': 'None of the settings that were tried moves a rank.',
  'assumptions-choice': 'Of 100 settings that were tried, {share} give this same choice.',
  'assumptions-choice-same': 'All settings that were tried give the same choice.',
  'shift-weights':
    'Of 100 parts of what moves the ranks, the weights explain {first} alone and {total} together with other settings.',
  'shift-aggregation':
    'Of 100 parts of what moves the ranks, the kind of mean explains {first} alone and {total} together with other settings.',
  'shift-missing':
    'Of 100 parts of what moves the ranks, the rule for gaps explains {first} alone and {total} together with other settings.',
  'shift-normalisation':
    'Of 100 parts of what moves the ranks, the scales explain {first} alone and {total} together with other settings.',
  'choice-weights':
    'Of 100 parts of what changes the choice, the weights explain {first} alone and {total} together with other settings.',
  'choice-aggregation':
    'Of 100 parts of what changes the choice, the kind of mean explains {first} alone and {total} together with other settings.',
  'choice-missing':
    'Of 100 parts of what changes the choice, the rule for gaps explains {first} alone and {total} together with other settings.',
  'choice-normalisation':
    'Of 100 parts of what changes the choice, the scales explain {first} alone and {total} together with other settings.',
  'left-out-shift':
    'Without {criterion}, a rank moves by {shift} places on average, more than without any other.',

  'rule-free': 'This rule costs nothing: {rule}',
  'rule-costs': 'This rule costs {points} points; without it {without} would be chosen: {rule}',
  'no-rules': 'No rule applies to the choice.',
  'rule-blocks': 'This rule stands in the way of a choice: {rule}',
  'rules-not-priced': 'There is no choice, so nobody can say what the rules cost.',

  rank: '{applicant}: rank {rank}.',
  'rank-range': '{applicant}: rank {rank}, between {best} and {worst} once everything is known.',
  'rank-none': '{applicant}: no rank.',
  'rank-none-range': '{applicant}: no rank yet, between {best} and {worst} once everything is known.',
  'rank-draws': '{applicant}: in nine of ten weightings between {best} and {worst}.',
  'rank-draws-one': '{applicant}: in nine of ten weightings rank {rank}.',

  'limit-support': 'The score supports the decision of the panel and does not replace it.',
  'limit-illustrative': 'Weights and levels are illustrative: nobody has adopted them.',
  'limit-coverage': '{applicant}: {coverage} of 100 of the weight is known.',
  'limit-weightings': 'Shares count weightings and are no chances: {draws} were drawn with the seed {seed}.',
  'limit-assumptions':
    'Settings were drawn with the seed {seed} around a sample of {samples}; weights moved by up to {band} of 100 of their size.',
  'limit-regions': 'Regions are those of the scheme {scheme}.',
  'limit-position': 'The documents differ on one matter, and this position was used: {conflict}: {position}.',

  'nobody-proposed-unknown': 'Nobody is proposed before what the rules read is known: {facts}.',
  'provisional-facts': 'The choice is provisional: it depends on what nobody knows yet: {facts}.',
  'fact-of': '{applicant} ({attribute})',
  'attribute-region': 'region',
  alternative: {
    plural: 'count',
    one: 'If {conditions}, {chosen} is proposed.',
    other: 'If {conditions}, {chosen} are proposed.',
  },
  'alternative-nobody': 'If {conditions}, nobody can be proposed.',
  'alternative-open': 'If {conditions}, the choice was not worked out: there are too many ways.',
  'condition-is': '{applicant} has {value} as {attribute}',
  'condition-is-not': '{applicant} does not have {value} as {attribute}',
  'condition-same': '{applicant} and {other} have the same {attribute}',
  'condition-not-same': '{applicant} and {other} do not have the same {attribute}',
  'why-left-aside':
    '{applicant} was left aside, because a fact is not known ({attribute}) that this rule reads: {rules}',
  'why-open': '{applicant} may still be chosen: it depends on what nobody knows yet: {facts}.',
  'ahead-on-rest': 'On everything else together, rounding included, {chosen} has {points} points more.',
  'behind-on-rest': 'On everything else together, rounding included, {chosen} has {points} points less.',
  'limit-stated-fact': '{applicant} states its {attribute}: {value} ({source}, {date}).',
  'limit-stated-fact-alone': '{applicant} states its {attribute} without a source: {value}.',
  'limit-inferred-fact': '{applicant}: {value} ({attribute}) is inferred; no list that was read names it.',
  'found-income-none': 'No income group is known for {fiscalYear}.',
  'found-window-readings':
    'Sent on {submitted} or {other}, by the time zone that is used; the call was open from {opens} to {closes}.',
} as const satisfies Readonly<Record<string, MessageTemplate>>;
