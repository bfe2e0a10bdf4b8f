import {
  type InstrumentItem,
  instrumentItems,
  instrumentRoles,
  instrumentWeights,
  notApplicableReasons,
} from '@osee/core/instrument';
import type { Criterion, CriterionGuide, Impact } from '../../maturity/index.ts';
import { parentOf } from './framework-places.ts';
import { nodeIdOf } from './nodes.ts';
import { scaleIdOf } from './scales.ts';

const { relative, parent } = instrumentWeights;

const weightOf = ({ id, about }: InstrumentItem): number => {
  const declared = relative.find((rule) => rule.about === about)?.weight ?? 1;
  const below = instrumentItems.filter((item) => parentOf(item.id) === id).length;
  // A competency with others below it is divided between its own question and all of them together.
  return below === 0 ? declared : declared * below * (parent.own / parent.below);
};

/** A must is a gate for `managed`, a question of sharing for `leading`. */
const impactOf = (item: InstrumentItem): Impact => {
  const weight = weightOf(item);
  const levelId = item.obligation === 'must' ? 'managed' : item.about === 'sharing' ? 'leading' : undefined;
  return {
    nodeId: nodeIdOf(item),
    ...(levelId !== undefined && { levelId }),
    ...(weight !== 1 && { weight }),
  };
};

const guideOf = (item: InstrumentItem): CriterionGuide => ({
  unit: item.unit,
  periodMonths: item.periodMonths,
  ...(item.measure && { measure: item.measure }),
  evidence: item.evidence,
  ...(item.notApplicable.length > 0 && {
    notApplicableReasons: item.notApplicable.map((id) => ({ id, text: notApplicableReasons[id] })),
  }),
  ...(item.obligationReason !== undefined && { obligationReason: item.obligationReason }),
  answeredBy: { id: item.answeredBy, title: instrumentRoles[item.answeredBy].title },
  resembles: item.resembles,
  ...(item.assessorNote !== undefined && { assessorNote: item.assessorNote }),
});

const criterionOf = (item: InstrumentItem): Criterion => ({
  id: item.id,
  textId: `osee-ecosystem.criteria.${item.id}.text`,
  text: item.question,
  obligation: item.obligation,
  scaleId: scaleIdOf(item),
  impacts: [impactOf(item)],
  notApplicableAllowed: item.notApplicable.length > 0,
  justification: item.notApplicable.length > 0 ? 'notApplicable' : 'none',
  evidence: 'none',
  since: '1.0.0',
  metAt: 0.5,
  ...(item.dependsOn && { dependsOn: item.dependsOn }),
  ...(item.dependsOnReason !== undefined && { dependsOnReason: item.dependsOnReason }),
  guide: guideOf(item),
});

/** The seventy questions of the instrument as criteria, in the order in which they are asked. */
export const ecosystemCriteria: readonly Criterion[] = instrumentItems.map(criterionOf);
