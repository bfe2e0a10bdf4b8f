import { entries, exact as exactly, list, orNull } from '../../input/shape-holders.ts';
import { day, filledText, text, words } from '../../input/shape-values.ts';
import type { Shape } from '../../input/shape-walk.ts';
import { mobilisationStatuses } from './mobilisation-situation.ts';

const strategy = /* @__PURE__ */ words([
  'partnering-with-tech-giants',
  'public-private-partnerships',
  'community-outreach',
]);

/** A situation. */
export const situationShape: Shape = /* @__PURE__ */ exactly(
  {
    fundingLevel: /* @__PURE__ */ orNull(/* @__PURE__ */ words(['none-or-low', 'partial', 'full'])),
    ownership: /* @__PURE__ */ orNull(/* @__PURE__ */ words(['government', 'organisation', 'informal'])),
  },
  {
    governance: /* @__PURE__ */ words(['external', 'internal', 'informal']),
    strategies: /* @__PURE__ */ list(strategy),
    partnerships: /* @__PURE__ */ list(
      /* @__PURE__ */ exactly(
        {
          partner: filledText,
          strategy,
          verdict: /* @__PURE__ */ words(['recommended', 'conditional', 'refused', 'open']),
        },
        { condition: text },
        'a partnership',
      ),
    ),
    start: day,
  },
  'a situation',
);

/** Needs. */
export const needsShape: Shape = /* @__PURE__ */ exactly(
  {
    resources: /* @__PURE__ */ entries(
      /* @__PURE__ */ words(['in-place', 'partly', 'missing', 'not-needed']),
    ),
  },
  {
    assignments: /* @__PURE__ */ list(
      /* @__PURE__ */ exactly(
        { item: filledText },
        { who: text, by: day, status: /* @__PURE__ */ words(mobilisationStatuses) },
        'an assignment',
      ),
    ),
  },
  'needs',
);
