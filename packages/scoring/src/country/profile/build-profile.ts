import { type Framework, formatMessage, type Profile, type ProfileSetting } from '@osee/core';
import { type CountryTexts, reasonText, written } from '../messages/country-texts.ts';
import { keyOf } from './framework-units.ts';
import type { ProposedTarget, ProposedUnit } from './profile-proposal.ts';

interface ProfileParts {
  readonly id: string;
  readonly version: string;
  readonly subject: string;
  readonly units: readonly ProposedUnit[];
  readonly targets: readonly ProposedTarget[];
}

/** The profile as it was decided; `null` where nothing is selected. */
export const buildProfile = (
  framework: Framework,
  { id, version, subject, units, targets }: ProfileParts,
  texts: CountryTexts,
): Profile | null => {
  const selected = units.filter(({ decided }) => decided.selected);
  if (selected.length === 0) return null;
  const keys = new Set(selected.map(({ target }) => keyOf(target)));
  return {
    id,
    version,
    title: formatMessage(texts, 'profile-title', { subject }),
    base: { frameworkId: framework.id, version: framework.version },
    select: selected.map((unit) => ({ target: unit.target, reason: selectionReason(texts, unit) })),
    ...withoutBoxes(framework, keys, texts),
    set: [
      ...selected.flatMap((unit) => prioritySetting(texts, unit)),
      ...targets.flatMap((target) => targetSetting(texts, target)),
    ],
  };
};

/** The boxes of the matrix that belong to nothing selected; selecting boxes would drop the phases. */
const withoutBoxes = (
  framework: Framework,
  keys: ReadonlySet<string>,
  texts: CountryTexts,
): Pick<Profile, 'exclude'> => {
  const kept = new Set(boxesOf(framework, keys));
  const reason = formatMessage(texts, 'matrix-left-out');
  const exclude = framework.matrix.items
    .filter(({ id }) => !kept.has(id))
    .map(({ id }) => ({ target: { kind: 'matrix-item', id } as const, reason }));
  return exclude.length === 0 ? {} : { exclude };
};

/** Boxes of the matrix that stand for something selected, and those that stand for nothing of the framework. */
const boxesOf = ({ matrix, technicalDomains }: Framework, keys: ReadonlySet<string>): string[] => {
  const domainsOf = new Map<string, string[]>();
  for (const { id, categoryId } of technicalDomains) {
    domainsOf.set(categoryId, [
      ...(domainsOf.get(categoryId) ?? []),
      keyOf({ kind: 'technical-domain', id }),
    ]);
  }
  return matrix.items
    .filter(({ mapsTo }) =>
      mapsTo.length === 0
        ? true
        : mapsTo.some(
            (ref) =>
              keys.has(keyOf(ref)) ||
              (ref.kind === 'category' && (domainsOf.get(ref.id) ?? []).some((key) => keys.has(key))),
          ),
    )
    .map(({ id }) => id);
};

const selectionReason = (texts: CountryTexts, { reasons, changes }: ProposedUnit): string =>
  [
    ...changes
      .filter(({ change }) => change.kind === 'select')
      .map(({ by, reason }) => formatMessage(texts, 'by-hand', { by, reason })),
    ...reasons.map((reason) => reasonText(texts, reason)),
  ].join(' ');

const prioritySetting = (
  texts: CountryTexts,
  { target, reasons, proposed, decided, changes }: ProposedUnit,
): ProfileSetting[] => {
  if (decided.priority === null) return [];
  const [largest] = reasons;
  const byHand = changes.find(({ change }) => change.kind === 'priority');
  const because =
    largest === undefined || proposed.figure === null
      ? null
      : written(texts, {
          id: 'priority-reason',
          parameters: { figure: proposed.figure * 100, reason: reasonText(texts, largest) },
        });
  const changed =
    byHand === undefined
      ? null
      : formatMessage(texts, proposed.priority === null ? 'by-hand' : 'priority-by-hand', {
          by: byHand.by,
          reason: byHand.reason,
          ...(proposed.priority === null
            ? {}
            : { priority: formatMessage(texts, `priority.${proposed.priority}`) }),
        });
  const reason = [changed, because].filter((part) => part !== null).join(' ');
  return [{ target, field: 'priority', value: decided.priority, reason }];
};

const targetSetting = (
  texts: CountryTexts,
  { target, current, proposed, decided, changes }: ProposedTarget,
): ProfileSetting[] => {
  if (decided === null) return [];
  const [byHand] = changes;
  const step =
    proposed === null || current === null
      ? null
      : written(texts, {
          id: 'target-reason',
          parameters: { current: current * 100, target: proposed * 100 },
        });
  const changed =
    byHand === undefined
      ? null
      : formatMessage(texts, 'target-by-hand', { by: byHand.by, reason: byHand.reason });
  return [
    {
      target,
      field: 'target',
      value: decided,
      reason: [changed, step].filter((part) => part !== null).join(' '),
    },
  ];
};
