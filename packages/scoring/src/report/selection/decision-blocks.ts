import { formatMessage, formatNumber, messagesOf } from '@osee/core';
import type { DecisionRecord } from '../../selection/decision/decision-record.ts';
import type { ReportBlock, ReportItem } from '../document/report.ts';
import type { ReportMessageId } from '../messages/report-message-id.ts';
import { nameOf } from './report-names.ts';
import { labelsOf, type SelectionReportInput } from './selection-report-input.ts';

/** What a part of a report on a decision needs of its input. */
export type DecisionInput = Pick<SelectionReportInput, 'explanation' | 'locale' | 'names'>;

/** What was decided, by whom and why, what it departs from, and what that costs. */
export const decisionBlocks = (input: DecisionInput, record: DecisionRecord): ReportBlock[] => {
  const labels = labelsOf(input);
  const say = (id: ReportMessageId, parameters = {}): string => formatMessage(labels, id, parameters);
  const named = (ids: readonly string[]): string[] => ids.map((id) => nameOf(input, id));
  const { chosen, by, date, reasons, reasonsFor, conditions, reserve } = record;
  const item = (text: string): ReportItem => ({ text });
  return [
    { kind: 'heading', level: 2, text: say('decision') },
    {
      kind: 'list',
      items: [
        item(chosen.length === 0 ? say('decision-none') : say('decision-chosen', { ids: named(chosen) })),
        item(say('decision-by', { by, date })),
        ...departureItems(input, record),
        ...reasons.map((reason) => item(say('decision-reason', { reason }))),
        ...Object.entries(reasonsFor).map(([id, reason]) =>
          item(say('decision-reason-for', { applicant: nameOf(input, id), reason })),
        ),
        ...Object.entries(conditions).map(([id, condition]) =>
          item(say('decision-condition', { applicant: nameOf(input, id), condition })),
        ),
        ...(reserve.length === 0 ? [] : [item(say('decision-reserve', { ids: named(reserve) }))]),
      ],
    },
  ];
};

const departureItems = (input: DecisionInput, { departure }: DecisionRecord): ReportItem[] => {
  const labels = labelsOf(input);
  const say = (id: ReportMessageId, parameters = {}): ReportItem => ({
    text: formatMessage(labels, id, parameters),
  });
  const named = (ids: readonly string[]): string[] => ids.map((id) => nameOf(input, id));
  const points = (share: number): string => formatNumber(Math.round(share * 1000) / 10, labels.locale);
  if (departure === null) return [say('decision-as-proposed')];
  const { proposed, added, removed, proposedTotal, chosenTotal, cost, sharing } = departure;
  return [
    proposed === null ? say('decision-no-proposal') : say('decision-departs', { proposed: named(proposed) }),
    ...(proposed === null || added.length === 0 ? [] : [say('decision-added', { ids: named(added) })]),
    ...(removed.length === 0 ? [] : [say('decision-removed', { ids: named(removed) })]),
    ...(cost === null || proposedTotal === null || chosenTotal === null
      ? []
      : [
          say(cost < 0 ? 'decision-gains' : 'decision-costs', {
            proposed: points(proposedTotal),
            chosen: points(chosenTotal),
            cost: points(Math.abs(cost)),
          }),
        ]),
    ...sharing.map(({ attribute, value, ids }) =>
      say('decision-shares', {
        ids: named(ids),
        attribute: codedWord(input, 'attribute', attribute),
        value: codedWord(input, 'region', value),
      }),
    ),
  ];
};

/** The word of the explanation for an attribute or a region, where it has one. */
const codedWord = ({ locale }: DecisionInput, kind: 'attribute' | 'region', value: string): string => {
  const catalogue = messagesOf(locale, 'selection');
  const messages: Readonly<Record<string, unknown>> = catalogue.messages;
  const isMessage = (id: string): id is keyof typeof catalogue.messages => Object.hasOwn(messages, id);
  const id = `${kind}-${value}`;
  return isMessage(id) ? formatMessage(catalogue, id) : value;
};
