import { shape } from '@osee/core';
import type { PublishedPopulation } from './published-population.ts';

/**
 * What `publishPopulation` can be told.
 *
 * @category population
 * @example
 * ```ts
 * import type { PublishOptions } from '@osee/scoring/population';
 *
 * const options: PublishOptions = { minimumCell: 10, nodes: ['osee-ecosystem'] };
 * ```
 */
export interface PublishOptions {
  /** Nothing is told of fewer institutions, from 1; 5 unless told. */
  readonly minimumCell?: number;
  /** Ids of the nodes to tell; all that were counted unless told. */
  readonly nodes?: readonly string[];
  /** The quantiles to tell, from 0 to 1; 0.25, 0.5 and 0.75 unless told. */
  readonly quantiles?: readonly number[];
  /** Tables of the same model that were published before. */
  readonly before?: readonly PublishedPopulation[];
}

const { anything, exact, list, number, numberFrom, options, orNull, record, text, wholeFrom } = shape;

const counted = /* #__PURE__ */ record({ count: number });
const figure = /* #__PURE__ */ record({
  nodeId: text,
  scored: number,
  interval: /* #__PURE__ */ orNull(counted),
  coverage: /* #__PURE__ */ orNull(counted),
  levels: /* #__PURE__ */ list(
    /* #__PURE__ */ record({ levelIds: /* #__PURE__ */ list(/* #__PURE__ */ orNull(text)), count: number }),
  ),
});
const row = /* #__PURE__ */ record({
  label: /* #__PURE__ */ orNull(text),
  institutions: /* #__PURE__ */ orNull(number),
  figures: /* #__PURE__ */ orNull(/* #__PURE__ */ list(figure)),
});

export const publishOptionsForm = /* #__PURE__ */ options(
  {
    minimumCell: /* #__PURE__ */ wholeFrom(1, 1e9),
    nodes: /* #__PURE__ */ list(text),
    quantiles: /* #__PURE__ */ list(/* #__PURE__ */ numberFrom(0, 1)),
    before: /* #__PURE__ */ list(
      /* #__PURE__ */ exact(
        {
          model: /* #__PURE__ */ record({ id: text, version: text }),
          minimumCell: number,
          whole: row,
          groups: /* #__PURE__ */ list(row),
          withheld: anything,
        },
        {},
        'a table of publishPopulation',
      ),
    ),
  },
  'options of publishing',
);
