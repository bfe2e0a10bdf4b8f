import {
  anyNumber,
  anyText,
  filledText,
  listSchema,
  literalSchema,
  namesSchema,
  objectSchema,
  ordinal,
  orNull,
  type SchemaOf,
  share,
  variantsSchema,
} from '@osee/core/schema';
import type { RiskMatrixRule, RiskScale } from '../../risk/register/risk-scale.ts';

type RuleOf<Kind extends RiskMatrixRule['kind']> = Extract<RiskMatrixRule, { readonly kind: Kind }>;

const matrixSchema: SchemaOf<RiskMatrixRule> = /* #__PURE__ */ variantsSchema('kind', [
  objectSchema<RuleOf<'product'>>(
    null,
    {
      kind: literalSchema('product'),
      bands: listSchema(
        objectSchema<RuleOf<'product'>['bands'][number]>(
          null,
          { id: filledText, from: ordinal, to: ordinal },
          {},
        ),
      ),
    },
    {},
  ),
  objectSchema<RuleOf<'cells'>>(
    null,
    {
      kind: literalSchema('cells'),
      bands: listSchema(objectSchema<RuleOf<'cells'>['bands'][number]>(null, { id: filledText }, {})),
      cells: listSchema(listSchema(filledText)),
    },
    {},
  ),
]);

export const riskScaleSchema = /* #__PURE__ */ objectSchema<RiskScale>(
  'osee:risk.RiskScale',
  {
    id: filledText,
    source: anyText,
    limits: namesSchema<RiskScale['limits']>({ 'to-lower': true, 'to-upper': true }),
    likelihood: listSchema(
      objectSchema<RiskScale['likelihood'][number]>(null, { id: filledText, upTo: orNull(share) }, {}),
    ),
    impact: listSchema(
      objectSchema<RiskScale['impact'][number]>(
        null,
        { id: filledText },
        { money: orNull(anyNumber), days: orNull(anyNumber) },
      ),
    ),
    matrix: matrixSchema,
  },
  {},
);
