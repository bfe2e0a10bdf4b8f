import type {
  Confidence,
  CountryAssessment,
  DevelopmentMatrix,
  MatrixItem,
  MatrixRow,
  Phase,
} from '../../framework/matrix.ts';
import { listSchema } from '../kit/list-schema.ts';
import { namesSchema } from '../kit/names-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { filledText, identifier, truth } from '../kit/values.ts';
import { identifiers, itemExtras, itemFields, itemSchema } from './item-fields.ts';
import { itemRefSchema } from './item-ref-schema.ts';
import { sourceSchema } from './source-schema.ts';

export const confidenceSchema = /* #__PURE__ */ namesSchema<Confidence>({
  high: true,
  medium: true,
  low: true,
});

export const phaseSchema = /* #__PURE__ */ objectSchema<Phase>(
  'osee:framework.Phase',
  itemFields,
  itemExtras,
);

export const matrixRowSchema = /* #__PURE__ */ objectSchema<MatrixRow>(
  'osee:framework.MatrixRow',
  itemFields,
  itemExtras,
);

export const matrixItemSchema = /* #__PURE__ */ objectSchema<MatrixItem>(
  'osee:framework.MatrixItem',
  {
    ...itemFields,
    rowId: identifier,
    phaseIds: identifiers,
    startPhaseId: identifier,
    spanIsInferred: truth,
    spanConfidence: confidenceSchema,
    mapsTo: listSchema(itemRefSchema),
  },
  { ...itemExtras, alternativePhaseIds: identifiers },
);

const countryAssessmentSchema = /* #__PURE__ */ objectSchema<CountryAssessment>(
  'osee:framework.CountryAssessment',
  { ...itemFields, phaseIds: identifiers, parts: listSchema(itemSchema) },
  itemExtras,
);

export const matrixSchema = /* #__PURE__ */ objectSchema<DevelopmentMatrix>(
  'osee:framework.DevelopmentMatrix',
  {
    name: filledText,
    phases: listSchema(phaseSchema),
    rows: listSchema(matrixRowSchema),
    items: listSchema(matrixItemSchema),
    countryAssessment: countryAssessmentSchema,
    source: sourceSchema,
  },
  {},
);
