/** Terms of the contexts of CodeMeta 1.0, 2.0 and 3.0, and those of JSON-LD itself. */
export const codemetaTerms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  `
  @context @id @type @graph type id name alternateName description identifier url sameAs image relatedLink
  codeRepository programmingLanguage runtimePlatform targetProduct applicationCategory applicationSubCategory downloadUrl
  fileSize installUrl memoryRequirements operatingSystem permissions processorRequirements releaseNotes softwareHelp
  softwareRequirements softwareVersion storageRequirements supportingData
  author citation contributor copyrightHolder copyrightYear creator dateCreated dateModified datePublished editor encoding
  fileFormat funder funding keywords license producer provider publisher sponsor version isAccessibleForFree isBasedOn
  isPartOf hasPart position review reviewAspect reviewBody inLanguage
  email givenName familyName affiliation address roleName startDate endDate
  softwareSuggestions maintainer contIntegration continuousIntegration buildInstructions developmentStatus embargoDate
  embargoEndDate readme issueTracker referencePublication hasSourceCode isSourceCodeOf
  accessList agents citationCount codeSampleType dependency depends docsCoverage downloadCount function
  inputs interactionMethod isAutomatedBuild objectType outputs package programmingLanguage relatedPublications relationship
  softwareCitation softwarePaperCitation suggests tags testCoverage title uploadedBy zippedCode mustBeCited role roleCode
  isMaintainer isRightsHolder namespace reusedIn softwareSummary hasDependency
`
    .trim()
    .split(/\s+/u),
);

/** Which context a file names. */
export type CodemetaEdition = '1.0' | '2.0' | '3.0' | 'development' | 'unknown';

/** The edition of an address of a context. */
export const editionOf = (context: string): CodemetaEdition => {
  if (!/codemeta|10\.5063\/schema/iu.test(context)) return 'unknown';
  const [, major] = /(?:codemeta[-/]v?|\/)(\d)(?:\.\d+)?(?:\.jsonld)?(?:[/#]|$)/iu.exec(context) ?? [];
  if (major === '1' || major === '2' || major === '3') return `${major}.0`;
  return /raw\.githubusercontent|github\.com/iu.test(context) ? 'development' : 'unknown';
};
