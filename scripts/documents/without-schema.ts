/** The functions that no schema describes, or that one describes poorly, and why. A test holds the lists to the code. */

const nothing = 'gives nothing back: it throws where the argument is not sound';
const zodSchema = 'gives a zod schema, whose JSON Schema zod itself writes';
const functions = 'gives functions to call';

export const withoutSchema = {
  /** Their result is described elsewhere. */
  elsewhere: {
    defineSelectionModel:
      'gives the model that it was given, with the ids of that call in its type: a document, selection-model.json',
  } as Readonly<Record<string, string>>,
  /** JSON cannot hold what they return. */
  notPlain: {
    checkNesting: nothing,
    compileModel: 'gives sets and maps, made to score many assessments with one model',
    createAssessmentSession: `${functions}; what it saves is a document, osee-assessment-session`,
    createCatalogueIndex: functions,
    createDocumentParser: functions,
    createDocumentValidator: functions,
    createFrameworkEditor: `${functions}; what it saves is a document, osee-framework-edits`,
    createRandom: functions,
    defineElements: 'gives nothing back: it makes two elements known to the page',
    documentSchema: zodSchema,
    eitherSchema: zodSchema,
    expectArray: nothing,
    expectJson: nothing,
    expectNesting: nothing,
    expectRecord: nothing,
    expectShape: nothing,
    expectString: nothing,
    indexFramework: functions,
    listSchema: zodSchema,
    literalSchema: zodSchema,
    mergeTallies: 'gives typed arrays, which are counted in place; finishTally makes plain data of them',
    namesSchema: zodSchema,
    objectSchema: zodSchema,
    orNull: zodSchema,
    prepareTree: functions,
    recordSchema: zodSchema,
    tallyPopulation: 'gives typed arrays, which are counted in place; finishTally makes plain data of them',
    variantsSchema: zodSchema,
  } as Readonly<Record<string, string>>,
  /** Their schema allows anything. */
  anyJson: {} as Readonly<Record<string, string>>,
  /** The sound call of the fuzzer finds nothing, which JSON has no word for. */
  mayGiveNothing: {} as Readonly<Record<string, string>>,
};
