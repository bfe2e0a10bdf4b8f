// Written by scripts/build-validators.ts; do not edit by hand.
import { closeBranch, fail, type Json, type Rule, type Violation } from '../rule.ts';
const names0 = /* @__PURE__ */ new Set(["id", "name", "description", "source", "categoryId", "note", "headingAsPrinted", "audienceColumnHeading", "considerations", "termLists"]), names1 = /* @__PURE__ */ new Set(["what", "why", "how", "more", "evidence", "audienceIds", "phaseIds", "technicalDomainIds", "question", "measure", "levels", "pitfalls", "indicators", "firstThirtyDays", "roles", "effort", "example"]), names2 = /* @__PURE__ */ new Set(["id", "name", "description", "source", "number", "moduleId", "categoryId", "frameworkPath", "userGroup", "licensing", "resources", "note", "frameworkPathIsInferred", "userGroupIfMergedCell", "licensingIfMergedCell"]), names3 = /* @__PURE__ */ new Set(["id", "name", "description", "source", "categoryId", "skills", "namedTechnologies", "note", "question", "measure", "levels"]), names4 = /* @__PURE__ */ new Set(["id", "name", "description", "source", "rowId", "phaseIds", "startPhaseId", "spanIsInferred", "spanConfidence", "mapsTo", "note", "alternativePhaseIds"]), names5 = /* @__PURE__ */ new Set(["id", "name", "description", "source", "categoryId", "components", "note", "question", "measure", "levels"]), names6 = /* @__PURE__ */ new Set(["id", "version", "title", "status", "language", "licence", "categories", "modules", "topics", "competencies", "audiences", "dependencies", "trainingActivities", "readings", "technicalDomains", "matrix", "referenceResources"]), names7 = /* @__PURE__ */ new Set(["id", "version", "title", "base", "requires", "select", "exclude", "add", "set"]), pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u"), pattern4 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "u"), pattern5 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
const validate57: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.document === void 0 && fail(found, pointer, "required", { missingProperty: "document" }), data.lines === void 0 && fail(found, pointer, "required", { missingProperty: "lines" });
    for (const key0 in data)
      key0 === "document" || key0 === "lines" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.document !== void 0) {
      let data0 = data.document;
      typeof data0 != "string" && fail(found, pointer + "/document", "type", { type: "string" }), data0 === "presentation-2024" || data0 === "circular-2024" || data0 === "call-page-2024" || data0 === "news-2024" || data0 === "training-framework-1.0" || fail(found, pointer + "/document", "enum", { allowedValues: ["presentation-2024", "circular-2024", "call-page-2024", "news-2024", "training-framework-1.0"] });
    }
    if (data.lines !== void 0) {
      let data1 = data.lines;
      if (Array.isArray(data1)) {
        data1.length > 2 && fail(found, pointer + "/lines", "maxItems", { limit: 2 }), data1.length < 2 && fail(found, pointer + "/lines", "minItems", { limit: 2 });
        const len0 = data1.length;
        if (len0 > 0) {
          let data2 = data1[0];
          typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || fail(found, pointer + "/lines/0", "type", { type: "integer" }), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && fail(found, pointer + "/lines/0", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data2 < 1 || isNaN(data2)) && fail(found, pointer + "/lines/0", "minimum", { comparison: ">=", limit: 1 }));
        }
        if (len0 > 1) {
          let data3 = data1[1];
          typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || fail(found, pointer + "/lines/1", "type", { type: "integer" }), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && fail(found, pointer + "/lines/1", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data3 < 1 || isNaN(data3)) && fail(found, pointer + "/lines/1", "minimum", { comparison: ">=", limit: 1 }));
        }
        data1.length <= 2 || fail(found, pointer + "/lines", "items", { limit: 2 });
      } else
        fail(found, pointer + "/lines", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate56: Rule = (data: Json, pointer: string, found: Violation[]) => {
  const _errs0 = found.length;
  let valid0 = !1;
  const _errs1 = found.length;
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++)
      validate57(data[i0], pointer + "/" + i0, found);
  } else
    fail(found, pointer, "type", { type: "array" });
  var _valid0 = _errs1 === found.length;
  if (_valid0 || closeBranch(found, _errs1), valid0 = valid0 || _valid0, !valid0) {
    const _errs4 = found.length;
    typeof data != "string" && fail(found, pointer, "type", { type: "string" }), data !== "project" && fail(found, pointer, "const", { allowedValue: "project" });
    var _valid0 = _errs4 === found.length;
    _valid0 || closeBranch(found, _errs4), valid0 = valid0 || _valid0;
  }
  valid0 ? found.length = _errs0 : fail(found, pointer, "anyOf", {});
}
const validate60: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.terms === void 0 && fail(found, pointer, "required", { missingProperty: "terms" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "terms" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.terms !== void 0) {
      let data4 = data.terms;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/terms/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/terms/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/terms", "type", { type: "array" });
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate55: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "note" || key0 === "nameVariants" || key0 === "termLists" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.nameVariants !== void 0) {
      let data5 = data.nameVariants;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/nameVariants/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/nameVariants/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/nameVariants", "type", { type: "array" });
    }
    if (data.termLists !== void 0) {
      let data7 = data.termLists;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate60(data7[i1], pointer + "/termLists/" + i1, found);
      } else
        fail(found, pointer + "/termLists", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate66: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate64: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.categoryId === void 0 && fail(found, pointer, "required", { missingProperty: "categoryId" });
    for (const key0 in data)
      names0.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.categoryId !== void 0) {
      let data4 = data.categoryId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/categoryId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/categoryId", "type", { type: "string" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.headingAsPrinted !== void 0) {
      let data6 = data.headingAsPrinted;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/headingAsPrinted", "minLength", { limit: 1 }) : fail(found, pointer + "/headingAsPrinted", "type", { type: "string" });
    }
    if (data.audienceColumnHeading !== void 0) {
      let data7 = data.audienceColumnHeading;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/audienceColumnHeading", "minLength", { limit: 1 }) : fail(found, pointer + "/audienceColumnHeading", "type", { type: "string" });
    }
    if (data.considerations !== void 0) {
      let data8 = data.considerations;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate66(data8[i0], pointer + "/considerations/" + i0, found);
      } else
        fail(found, pointer + "/considerations", "type", { type: "array" });
    }
    if (data.termLists !== void 0) {
      let data10 = data.termLists;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate60(data10[i1], pointer + "/termLists/" + i1, found);
      } else
        fail(found, pointer + "/termLists", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate71: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "moduleId" || key0 === "note" || key0 === "group" || key0 === "headingAsPrinted" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.moduleId !== void 0) {
      let data4 = data.moduleId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/moduleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleId", "type", { type: "string" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.group !== void 0) {
      let data6 = data.group;
      typeof data6 == "string" ? pattern3.test(data6) || fail(found, pointer + "/group", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/group", "type", { type: "string" });
    }
    if (data.headingAsPrinted !== void 0) {
      let data7 = data.headingAsPrinted;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/headingAsPrinted", "minLength", { limit: 1 }) : fail(found, pointer + "/headingAsPrinted", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate77: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" });
    for (const key0 in data)
      key0 === "kind" || key0 === "id" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 === "category" || data0 === "module" || data0 === "topic" || data0 === "competency" || data0 === "audience" || data0 === "dependency" || data0 === "training-activity" || data0 === "reading" || data0 === "technical-domain" || data0 === "phase" || data0 === "matrix-row" || data0 === "matrix-item" || fail(found, pointer + "/kind", "enum", { allowedValues: ["category", "module", "topic", "competency", "audience", "dependency", "training-activity", "reading", "technical-domain", "phase", "matrix-row", "matrix-item"] });
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      typeof data1 == "string" ? pattern3.test(data1) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate79: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.counted === void 0 && fail(found, pointer, "required", { missingProperty: "counted" }), data.among === void 0 && fail(found, pointer, "required", { missingProperty: "among" });
    for (const key0 in data)
      key0 === "counted" || key0 === "among" || key0 === "countsIf" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.counted !== void 0) {
      let data0 = data.counted;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/counted", "minLength", { limit: 1 }) : fail(found, pointer + "/counted", "type", { type: "string" });
    }
    if (data.among !== void 0) {
      let data1 = data.among;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/among", "minLength", { limit: 1 }) : fail(found, pointer + "/among", "type", { type: "string" });
    }
    if (data.countsIf !== void 0) {
      let data2 = data.countsIf;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/countsIf", "minLength", { limit: 1 }) : fail(found, pointer + "/countsIf", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate81: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.score === void 0 && fail(found, pointer, "required", { missingProperty: "score" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "score" || key0 === "description" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.score !== void 0) {
      let data2 = data.score;
      typeof data2 == "number" && isFinite(data2) ? ((data2 > 1 || isNaN(data2)) && fail(found, pointer + "/score", "maximum", { comparison: "<=", limit: 1 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/score", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/score", "type", { type: "number" });
    }
    if (data.description !== void 0) {
      let data3 = data.description;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/description", "minLength", { limit: 1 }) : fail(found, pointer + "/description", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate83: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.numerator === void 0 && fail(found, pointer, "required", { missingProperty: "numerator" }), data.denominator === void 0 && fail(found, pointer, "required", { missingProperty: "denominator" }), data.unit === void 0 && fail(found, pointer, "required", { missingProperty: "unit" }), data.frequency === void 0 && fail(found, pointer, "required", { missingProperty: "frequency" });
    for (const key0 in data)
      key0 === "name" || key0 === "numerator" || key0 === "denominator" || key0 === "unit" || key0 === "frequency" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.name !== void 0) {
      let data0 = data.name;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.numerator !== void 0) {
      let data1 = data.numerator;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/numerator", "minLength", { limit: 1 }) : fail(found, pointer + "/numerator", "type", { type: "string" });
    }
    if (data.denominator !== void 0) {
      let data2 = data.denominator;
      const _errs7 = found.length;
      let valid1 = !1;
      const _errs8 = found.length;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/denominator", "minLength", { limit: 1 }) : fail(found, pointer + "/denominator", "type", { type: "string" });
      var _valid0 = _errs8 === found.length;
      if (_valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0, !valid1) {
        const _errs10 = found.length;
        data2 !== null && fail(found, pointer + "/denominator", "type", { type: "null" });
        var _valid0 = _errs10 === found.length;
        _valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs7 : fail(found, pointer + "/denominator", "anyOf", {});
    }
    if (data.unit !== void 0) {
      let data3 = data.unit;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/unit", "minLength", { limit: 1 }) : fail(found, pointer + "/unit", "type", { type: "string" });
    }
    if (data.frequency !== void 0) {
      let data4 = data.frequency;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/frequency", "minLength", { limit: 1 }) : fail(found, pointer + "/frequency", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate85: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.byDay === void 0 && fail(found, pointer, "required", { missingProperty: "byDay" }), data.step === void 0 && fail(found, pointer, "required", { missingProperty: "step" });
    for (const key0 in data)
      key0 === "byDay" || key0 === "step" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.byDay !== void 0) {
      let data0 = data.byDay;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || fail(found, pointer + "/byDay", "type", { type: "integer" }), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && fail(found, pointer + "/byDay", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data0 < 1 || isNaN(data0)) && fail(found, pointer + "/byDay", "minimum", { comparison: ">=", limit: 1 }));
    }
    if (data.step !== void 0) {
      let data1 = data.step;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/step", "minLength", { limit: 1 }) : fail(found, pointer + "/step", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate87: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.role === void 0 && fail(found, pointer, "required", { missingProperty: "role" }), data.task === void 0 && fail(found, pointer, "required", { missingProperty: "task" });
    for (const key0 in data)
      key0 === "role" || key0 === "task" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.role !== void 0) {
      let data0 = data.role;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/role", "minLength", { limit: 1 }) : fail(found, pointer + "/role", "type", { type: "string" });
    }
    if (data.task !== void 0) {
      let data1 = data.task;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/task", "minLength", { limit: 1 }) : fail(found, pointer + "/task", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate90: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.work === void 0 && fail(found, pointer, "required", { missingProperty: "work" }), data.low === void 0 && fail(found, pointer, "required", { missingProperty: "low" }), data.high === void 0 && fail(found, pointer, "required", { missingProperty: "high" });
    for (const key0 in data)
      key0 === "work" || key0 === "low" || key0 === "high" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.work !== void 0) {
      let data0 = data.work;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/work", "minLength", { limit: 1 }) : fail(found, pointer + "/work", "type", { type: "string" });
    }
    if (data.low !== void 0) {
      let data1 = data.low;
      typeof data1 == "number" && isFinite(data1) ? (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/low", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/low", "type", { type: "number" });
    }
    if (data.high !== void 0) {
      let data2 = data.high;
      typeof data2 == "number" && isFinite(data2) ? (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/high", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/high", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate89: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.isEstimate === void 0 && fail(found, pointer, "required", { missingProperty: "isEstimate" }), data.basis === void 0 && fail(found, pointer, "required", { missingProperty: "basis" }), data.ranges === void 0 && fail(found, pointer, "required", { missingProperty: "ranges" });
    for (const key0 in data)
      key0 === "isEstimate" || key0 === "basis" || key0 === "ranges" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.isEstimate !== void 0 && typeof data.isEstimate != "boolean" && fail(found, pointer + "/isEstimate", "type", { type: "boolean" }), data.basis !== void 0) {
      let data1 = data.basis;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/basis", "minLength", { limit: 1 }) : fail(found, pointer + "/basis", "type", { type: "string" });
    }
    if (data.ranges !== void 0) {
      let data2 = data.ranges;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate90(data2[i0], pointer + "/ranges/" + i0, found);
      } else
        fail(found, pointer + "/ranges", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const pattern22 = new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$`, "u");
const validate93: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.place === void 0 && fail(found, pointer, "required", { missingProperty: "place" }), data.fact === void 0 && fail(found, pointer, "required", { missingProperty: "fact" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.url === void 0 && fail(found, pointer, "required", { missingProperty: "url" });
    for (const key0 in data)
      key0 === "place" || key0 === "fact" || key0 === "source" || key0 === "url" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.place !== void 0) {
      let data0 = data.place;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/place", "minLength", { limit: 1 }) : fail(found, pointer + "/place", "type", { type: "string" });
    }
    if (data.fact !== void 0) {
      let data1 = data.fact;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/fact", "type", { type: "string" });
    }
    if (data.source !== void 0) {
      let data2 = data.source;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/source", "minLength", { limit: 1 }) : fail(found, pointer + "/source", "type", { type: "string" });
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern22.test(data3) || fail(found, pointer + "/url", "pattern", { pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$` }) : fail(found, pointer + "/url", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate76: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.what === void 0 && fail(found, pointer, "required", { missingProperty: "what" }), data.why === void 0 && fail(found, pointer, "required", { missingProperty: "why" }), data.how === void 0 && fail(found, pointer, "required", { missingProperty: "how" }), data.more === void 0 && fail(found, pointer, "required", { missingProperty: "more" }), data.evidence === void 0 && fail(found, pointer, "required", { missingProperty: "evidence" }), data.audienceIds === void 0 && fail(found, pointer, "required", { missingProperty: "audienceIds" }), data.phaseIds === void 0 && fail(found, pointer, "required", { missingProperty: "phaseIds" }), data.technicalDomainIds === void 0 && fail(found, pointer, "required", { missingProperty: "technicalDomainIds" });
    for (const key0 in data)
      names1.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.what !== void 0 && typeof data.what != "string" && fail(found, pointer + "/what", "type", { type: "string" }), data.why !== void 0 && typeof data.why != "string" && fail(found, pointer + "/why", "type", { type: "string" }), data.how !== void 0) {
      let data2 = data.how;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/how/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/how/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/how", "type", { type: "array" });
    }
    if (data.more !== void 0) {
      let data4 = data.more;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate77(data4[i1], pointer + "/more/" + i1, found);
      } else
        fail(found, pointer + "/more", "type", { type: "array" });
    }
    if (data.evidence !== void 0) {
      let data6 = data.evidence;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/evidence/" + i2, "minLength", { limit: 1 }) : fail(found, pointer + "/evidence/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/evidence", "type", { type: "array" });
    }
    if (data.audienceIds !== void 0) {
      let data8 = data.audienceIds;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          typeof data9 == "string" ? pattern3.test(data9) || fail(found, pointer + "/audienceIds/" + i3, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/audienceIds/" + i3, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/audienceIds", "type", { type: "array" });
    }
    if (data.phaseIds !== void 0) {
      let data10 = data.phaseIds;
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data11 = data10[i4];
          typeof data11 == "string" ? pattern3.test(data11) || fail(found, pointer + "/phaseIds/" + i4, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/phaseIds/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/phaseIds", "type", { type: "array" });
    }
    if (data.technicalDomainIds !== void 0) {
      let data12 = data.technicalDomainIds;
      if (Array.isArray(data12)) {
        const len5 = data12.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data13 = data12[i5];
          typeof data13 == "string" ? pattern3.test(data13) || fail(found, pointer + "/technicalDomainIds/" + i5, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/technicalDomainIds/" + i5, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/technicalDomainIds", "type", { type: "array" });
    }
    if (data.question !== void 0) {
      let data14 = data.question;
      typeof data14 == "string" ? data14.length < 1 && fail(found, pointer + "/question", "minLength", { limit: 1 }) : fail(found, pointer + "/question", "type", { type: "string" });
    }
    if (data.measure !== void 0 && validate79(data.measure, pointer + "/measure", found), data.levels !== void 0) {
      let data16 = data.levels;
      if (Array.isArray(data16)) {
        const len6 = data16.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate81(data16[i6], pointer + "/levels/" + i6, found);
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
    }
    if (data.pitfalls !== void 0) {
      let data18 = data.pitfalls;
      if (Array.isArray(data18)) {
        const len7 = data18.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data19 = data18[i7];
          typeof data19 == "string" ? data19.length < 1 && fail(found, pointer + "/pitfalls/" + i7, "minLength", { limit: 1 }) : fail(found, pointer + "/pitfalls/" + i7, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/pitfalls", "type", { type: "array" });
    }
    if (data.indicators !== void 0) {
      let data20 = data.indicators;
      if (Array.isArray(data20)) {
        const len8 = data20.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate83(data20[i8], pointer + "/indicators/" + i8, found);
      } else
        fail(found, pointer + "/indicators", "type", { type: "array" });
    }
    if (data.firstThirtyDays !== void 0) {
      let data22 = data.firstThirtyDays;
      if (Array.isArray(data22)) {
        const len9 = data22.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate85(data22[i9], pointer + "/firstThirtyDays/" + i9, found);
      } else
        fail(found, pointer + "/firstThirtyDays", "type", { type: "array" });
    }
    if (data.roles !== void 0) {
      let data24 = data.roles;
      if (Array.isArray(data24)) {
        const len10 = data24.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate87(data24[i10], pointer + "/roles/" + i10, found);
      } else
        fail(found, pointer + "/roles", "type", { type: "array" });
    }
    data.effort !== void 0 && validate89(data.effort, pointer + "/effort", found), data.example !== void 0 && validate93(data.example, pointer + "/example", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate74: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" }), data.parentId === void 0 && fail(found, pointer, "required", { missingProperty: "parentId" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "moduleId" || key0 === "parentId" || key0 === "note" || key0 === "page" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.moduleId !== void 0) {
      let data4 = data.moduleId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/moduleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleId", "type", { type: "string" });
    }
    if (data.parentId !== void 0) {
      let data5 = data.parentId;
      const _errs12 = found.length;
      let valid1 = !1;
      const _errs13 = found.length;
      typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/parentId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/parentId", "type", { type: "string" });
      var _valid0 = _errs13 === found.length;
      if (_valid0 || closeBranch(found, _errs13), valid1 = valid1 || _valid0, !valid1) {
        const _errs15 = found.length;
        data5 !== null && fail(found, pointer + "/parentId", "type", { type: "null" });
        var _valid0 = _errs15 === found.length;
        _valid0 || closeBranch(found, _errs15), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs12 : fail(found, pointer + "/parentId", "anyOf", {});
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.page !== void 0 && validate76(data.page, pointer + "/page", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate97: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "moduleId" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.moduleId !== void 0) {
      let data4 = data.moduleId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/moduleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleId", "type", { type: "string" });
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate100: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" }), data.target === void 0 && fail(found, pointer, "required", { missingProperty: "target" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "moduleId" || key0 === "target" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.moduleId !== void 0) {
      let data4 = data.moduleId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/moduleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleId", "type", { type: "string" });
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.kind === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "kind" }), data5.kind !== void 0) {
          let data6 = data5.kind;
          data6 === "module" || data6 === "category" || data6 === "all-modules" || data6 === "external-factor" || fail(found, pointer + "/target/kind", "enum", { allowedValues: ["module", "category", "all-modules", "external-factor"] });
        }
        const tag0 = data5.kind;
        if (typeof tag0 == "string")
          if (tag0 === "module")
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              data5.kind === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "kind" }), data5.id === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "id" });
              for (const key1 in data5)
                key1 === "kind" || key1 === "id" || fail(found, pointer + "/target", "additionalProperties", { additionalProperty: key1 });
              if (data5.kind !== void 0) {
                let data7 = data5.kind;
                typeof data7 != "string" && fail(found, pointer + "/target/kind", "type", { type: "string" }), data7 !== "module" && fail(found, pointer + "/target/kind", "const", { allowedValue: "module" });
              }
              if (data5.id !== void 0) {
                let data8 = data5.id;
                typeof data8 == "string" ? pattern3.test(data8) || fail(found, pointer + "/target/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/target/id", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/target", "type", { type: "object" });
          else if (tag0 === "category")
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              data5.kind === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "kind" }), data5.id === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "id" });
              for (const key2 in data5)
                key2 === "kind" || key2 === "id" || fail(found, pointer + "/target", "additionalProperties", { additionalProperty: key2 });
              if (data5.kind !== void 0) {
                let data9 = data5.kind;
                typeof data9 != "string" && fail(found, pointer + "/target/kind", "type", { type: "string" }), data9 !== "category" && fail(found, pointer + "/target/kind", "const", { allowedValue: "category" });
              }
              if (data5.id !== void 0) {
                let data10 = data5.id;
                typeof data10 == "string" ? pattern3.test(data10) || fail(found, pointer + "/target/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/target/id", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/target", "type", { type: "object" });
          else if (tag0 === "all-modules")
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              data5.kind === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "kind" });
              for (const key3 in data5)
                key3 !== "kind" && fail(found, pointer + "/target", "additionalProperties", { additionalProperty: key3 });
              if (data5.kind !== void 0) {
                let data11 = data5.kind;
                typeof data11 != "string" && fail(found, pointer + "/target/kind", "type", { type: "string" }), data11 !== "all-modules" && fail(found, pointer + "/target/kind", "const", { allowedValue: "all-modules" });
              }
            } else
              fail(found, pointer + "/target", "type", { type: "object" });
          else if (tag0 === "external-factor")
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              data5.kind === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "kind" }), data5.id === void 0 && fail(found, pointer + "/target", "required", { missingProperty: "id" });
              for (const key4 in data5)
                key4 === "kind" || key4 === "id" || fail(found, pointer + "/target", "additionalProperties", { additionalProperty: key4 });
              if (data5.kind !== void 0) {
                let data12 = data5.kind;
                typeof data12 != "string" && fail(found, pointer + "/target/kind", "type", { type: "string" }), data12 !== "external-factor" && fail(found, pointer + "/target/kind", "const", { allowedValue: "external-factor" });
              }
              if (data5.id !== void 0) {
                let data13 = data5.id;
                typeof data13 == "string" ? pattern3.test(data13) || fail(found, pointer + "/target/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/target/id", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/target", "type", { type: "object" });
          else
            fail(found, pointer + "/target", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        else
          fail(found, pointer + "/target", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      } else
        fail(found, pointer + "/target", "type", { type: "object" });
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate105: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.splitConfidence === void 0 && fail(found, pointer, "required", { missingProperty: "splitConfidence" });
    for (const key0 in data)
      key0 === "title" || key0 === "splitConfidence" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.title !== void 0) {
      let data0 = data.title;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.splitConfidence !== void 0) {
      let data1 = data.splitConfidence;
      typeof data1 != "string" && fail(found, pointer + "/splitConfidence", "type", { type: "string" }), data1 === "high" || data1 === "medium" || data1 === "low" || fail(found, pointer + "/splitConfidence", "enum", { allowedValues: ["high", "medium", "low"] });
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate103: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.number === void 0 && fail(found, pointer, "required", { missingProperty: "number" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" }), data.categoryId === void 0 && fail(found, pointer, "required", { missingProperty: "categoryId" }), data.frameworkPath === void 0 && fail(found, pointer, "required", { missingProperty: "frameworkPath" }), data.userGroup === void 0 && fail(found, pointer, "required", { missingProperty: "userGroup" }), data.licensing === void 0 && fail(found, pointer, "required", { missingProperty: "licensing" }), data.resources === void 0 && fail(found, pointer, "required", { missingProperty: "resources" });
    for (const key0 in data)
      names2.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.number !== void 0) {
      let data4 = data.number;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || fail(found, pointer + "/number", "type", { type: "integer" }), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && fail(found, pointer + "/number", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data4 < 1 || isNaN(data4)) && fail(found, pointer + "/number", "minimum", { comparison: ">=", limit: 1 }));
    }
    if (data.moduleId !== void 0) {
      let data5 = data.moduleId;
      const _errs12 = found.length;
      let valid1 = !1;
      const _errs13 = found.length;
      typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/moduleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleId", "type", { type: "string" });
      var _valid0 = _errs13 === found.length;
      if (_valid0 || closeBranch(found, _errs13), valid1 = valid1 || _valid0, !valid1) {
        const _errs15 = found.length;
        data5 !== null && fail(found, pointer + "/moduleId", "type", { type: "null" });
        var _valid0 = _errs15 === found.length;
        _valid0 || closeBranch(found, _errs15), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs12 : fail(found, pointer + "/moduleId", "anyOf", {});
    }
    if (data.categoryId !== void 0) {
      let data6 = data.categoryId;
      typeof data6 == "string" ? pattern3.test(data6) || fail(found, pointer + "/categoryId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/categoryId", "type", { type: "string" });
    }
    if (data.frameworkPath !== void 0 && typeof data.frameworkPath != "string" && fail(found, pointer + "/frameworkPath", "type", { type: "string" }), data.userGroup !== void 0) {
      let data8 = data.userGroup;
      typeof data8 != "string" && data8 !== null && fail(found, pointer + "/userGroup", "type", { type: ["string", "null"] });
    }
    if (data.licensing !== void 0) {
      let data9 = data.licensing;
      typeof data9 != "string" && data9 !== null && fail(found, pointer + "/licensing", "type", { type: ["string", "null"] });
    }
    if (data.resources !== void 0) {
      let data10 = data.resources;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate105(data10[i0], pointer + "/resources/" + i0, found);
      } else
        fail(found, pointer + "/resources", "type", { type: "array" });
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.frameworkPathIsInferred !== void 0 && typeof data.frameworkPathIsInferred != "boolean" && fail(found, pointer + "/frameworkPathIsInferred", "type", { type: "boolean" }), data.userGroupIfMergedCell !== void 0 && typeof data.userGroupIfMergedCell != "string" && fail(found, pointer + "/userGroupIfMergedCell", "type", { type: "string" }), data.licensingIfMergedCell !== void 0 && typeof data.licensingIfMergedCell != "string" && fail(found, pointer + "/licensingIfMergedCell", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate108: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" }), data.categoryId === void 0 && fail(found, pointer, "required", { missingProperty: "categoryId" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "moduleId" || key0 === "categoryId" || key0 === "kind" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.moduleId !== void 0) {
      let data4 = data.moduleId;
      const _errs10 = found.length;
      let valid1 = !1;
      const _errs11 = found.length;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/moduleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleId", "type", { type: "string" });
      var _valid0 = _errs11 === found.length;
      if (_valid0 || closeBranch(found, _errs11), valid1 = valid1 || _valid0, !valid1) {
        const _errs13 = found.length;
        data4 !== null && fail(found, pointer + "/moduleId", "type", { type: "null" });
        var _valid0 = _errs13 === found.length;
        _valid0 || closeBranch(found, _errs13), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs10 : fail(found, pointer + "/moduleId", "anyOf", {});
    }
    if (data.categoryId !== void 0) {
      let data5 = data.categoryId;
      typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/categoryId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/categoryId", "type", { type: "string" });
    }
    if (data.kind !== void 0) {
      let data6 = data.kind;
      typeof data6 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data6 === "title" || data6 === "topic" || fail(found, pointer + "/kind", "enum", { allowedValues: ["title", "topic"] });
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate111: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.categoryId === void 0 && fail(found, pointer, "required", { missingProperty: "categoryId" }), data.skills === void 0 && fail(found, pointer, "required", { missingProperty: "skills" }), data.namedTechnologies === void 0 && fail(found, pointer, "required", { missingProperty: "namedTechnologies" });
    for (const key0 in data)
      names3.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.categoryId !== void 0) {
      let data4 = data.categoryId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/categoryId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/categoryId", "type", { type: "string" });
    }
    if (data.skills !== void 0) {
      let data5 = data.skills;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/skills/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/skills/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/skills", "type", { type: "array" });
    }
    if (data.namedTechnologies !== void 0) {
      let data7 = data.namedTechnologies;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/namedTechnologies/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/namedTechnologies/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/namedTechnologies", "type", { type: "array" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.question !== void 0) {
      let data10 = data.question;
      typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/question", "minLength", { limit: 1 }) : fail(found, pointer + "/question", "type", { type: "string" });
    }
    if (data.measure !== void 0 && validate79(data.measure, pointer + "/measure", found), data.levels !== void 0) {
      let data12 = data.levels;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate81(data12[i2], pointer + "/levels/" + i2, found);
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate117: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate120: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate123: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.rowId === void 0 && fail(found, pointer, "required", { missingProperty: "rowId" }), data.phaseIds === void 0 && fail(found, pointer, "required", { missingProperty: "phaseIds" }), data.startPhaseId === void 0 && fail(found, pointer, "required", { missingProperty: "startPhaseId" }), data.spanIsInferred === void 0 && fail(found, pointer, "required", { missingProperty: "spanIsInferred" }), data.spanConfidence === void 0 && fail(found, pointer, "required", { missingProperty: "spanConfidence" }), data.mapsTo === void 0 && fail(found, pointer, "required", { missingProperty: "mapsTo" });
    for (const key0 in data)
      names4.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.rowId !== void 0) {
      let data4 = data.rowId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/rowId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/rowId", "type", { type: "string" });
    }
    if (data.phaseIds !== void 0) {
      let data5 = data.phaseIds;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 == "string" ? pattern3.test(data6) || fail(found, pointer + "/phaseIds/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/phaseIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/phaseIds", "type", { type: "array" });
    }
    if (data.startPhaseId !== void 0) {
      let data7 = data.startPhaseId;
      typeof data7 == "string" ? pattern3.test(data7) || fail(found, pointer + "/startPhaseId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/startPhaseId", "type", { type: "string" });
    }
    if (data.spanIsInferred !== void 0 && typeof data.spanIsInferred != "boolean" && fail(found, pointer + "/spanIsInferred", "type", { type: "boolean" }), data.spanConfidence !== void 0) {
      let data9 = data.spanConfidence;
      typeof data9 != "string" && fail(found, pointer + "/spanConfidence", "type", { type: "string" }), data9 === "high" || data9 === "medium" || data9 === "low" || fail(found, pointer + "/spanConfidence", "enum", { allowedValues: ["high", "medium", "low"] });
    }
    if (data.mapsTo !== void 0) {
      let data10 = data.mapsTo;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate77(data10[i1], pointer + "/mapsTo/" + i1, found);
      } else
        fail(found, pointer + "/mapsTo", "type", { type: "array" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.alternativePhaseIds !== void 0) {
      let data13 = data.alternativePhaseIds;
      if (Array.isArray(data13)) {
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          typeof data14 == "string" ? pattern3.test(data14) || fail(found, pointer + "/alternativePhaseIds/" + i2, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/alternativePhaseIds/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/alternativePhaseIds", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate127: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.phaseIds === void 0 && fail(found, pointer, "required", { missingProperty: "phaseIds" }), data.parts === void 0 && fail(found, pointer, "required", { missingProperty: "parts" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "description" || key0 === "source" || key0 === "phaseIds" || key0 === "parts" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.phaseIds !== void 0) {
      let data4 = data.phaseIds;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/phaseIds/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/phaseIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/phaseIds", "type", { type: "array" });
    }
    if (data.parts !== void 0) {
      let data6 = data.parts;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate66(data6[i1], pointer + "/parts/" + i1, found);
      } else
        fail(found, pointer + "/parts", "type", { type: "array" });
    }
    data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate116: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.phases === void 0 && fail(found, pointer, "required", { missingProperty: "phases" }), data.rows === void 0 && fail(found, pointer, "required", { missingProperty: "rows" }), data.items === void 0 && fail(found, pointer, "required", { missingProperty: "items" }), data.countryAssessment === void 0 && fail(found, pointer, "required", { missingProperty: "countryAssessment" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "name" || key0 === "phases" || key0 === "rows" || key0 === "items" || key0 === "countryAssessment" || key0 === "source" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.name !== void 0) {
      let data0 = data.name;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.phases !== void 0) {
      let data1 = data.phases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate117(data1[i0], pointer + "/phases/" + i0, found);
      } else
        fail(found, pointer + "/phases", "type", { type: "array" });
    }
    if (data.rows !== void 0) {
      let data3 = data.rows;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate120(data3[i1], pointer + "/rows/" + i1, found);
      } else
        fail(found, pointer + "/rows", "type", { type: "array" });
    }
    if (data.items !== void 0) {
      let data5 = data.items;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate123(data5[i2], pointer + "/items/" + i2, found);
      } else
        fail(found, pointer + "/items", "type", { type: "array" });
    }
    data.countryAssessment !== void 0 && validate127(data.countryAssessment, pointer + "/countryAssessment", found), data.source !== void 0 && validate56(data.source, pointer + "/source", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate133: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.categoryId === void 0 && fail(found, pointer, "required", { missingProperty: "categoryId" }), data.components === void 0 && fail(found, pointer, "required", { missingProperty: "components" });
    for (const key0 in data)
      names5.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.categoryId !== void 0) {
      let data4 = data.categoryId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/categoryId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/categoryId", "type", { type: "string" });
    }
    if (data.components !== void 0) {
      let data5 = data.components;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/components/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/components/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/components", "type", { type: "array" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.question !== void 0) {
      let data8 = data.question;
      typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/question", "minLength", { limit: 1 }) : fail(found, pointer + "/question", "type", { type: "string" });
    }
    if (data.measure !== void 0 && validate79(data.measure, pointer + "/measure", found), data.levels !== void 0) {
      let data10 = data.levels;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate81(data10[i1], pointer + "/levels/" + i1, found);
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate54: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.version === void 0 && fail(found, pointer, "required", { missingProperty: "version" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.status === void 0 && fail(found, pointer, "required", { missingProperty: "status" }), data.language === void 0 && fail(found, pointer, "required", { missingProperty: "language" }), data.licence === void 0 && fail(found, pointer, "required", { missingProperty: "licence" }), data.categories === void 0 && fail(found, pointer, "required", { missingProperty: "categories" }), data.modules === void 0 && fail(found, pointer, "required", { missingProperty: "modules" }), data.topics === void 0 && fail(found, pointer, "required", { missingProperty: "topics" }), data.competencies === void 0 && fail(found, pointer, "required", { missingProperty: "competencies" }), data.audiences === void 0 && fail(found, pointer, "required", { missingProperty: "audiences" }), data.dependencies === void 0 && fail(found, pointer, "required", { missingProperty: "dependencies" }), data.trainingActivities === void 0 && fail(found, pointer, "required", { missingProperty: "trainingActivities" }), data.readings === void 0 && fail(found, pointer, "required", { missingProperty: "readings" }), data.technicalDomains === void 0 && fail(found, pointer, "required", { missingProperty: "technicalDomains" }), data.matrix === void 0 && fail(found, pointer, "required", { missingProperty: "matrix" });
    for (const key0 in data)
      names6.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      typeof data1 == "string" ? pattern4.test(data1) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.status !== void 0) {
      let data3 = data.status;
      typeof data3 != "string" && fail(found, pointer + "/status", "type", { type: "string" }), data3 === "draft" || data3 === "published" || data3 === "retired" || fail(found, pointer + "/status", "enum", { allowedValues: ["draft", "published", "retired"] });
    }
    if (data.language !== void 0) {
      let data4 = data.language;
      typeof data4 == "string" ? pattern5.test(data4) || fail(found, pointer + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/language", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data5 = data.licence;
      typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.categories !== void 0) {
      let data6 = data.categories;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate55(data6[i0], pointer + "/categories/" + i0, found);
      } else
        fail(found, pointer + "/categories", "type", { type: "array" });
    }
    if (data.modules !== void 0) {
      let data8 = data.modules;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate64(data8[i1], pointer + "/modules/" + i1, found);
      } else
        fail(found, pointer + "/modules", "type", { type: "array" });
    }
    if (data.topics !== void 0) {
      let data10 = data.topics;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate71(data10[i2], pointer + "/topics/" + i2, found);
      } else
        fail(found, pointer + "/topics", "type", { type: "array" });
    }
    if (data.competencies !== void 0) {
      let data12 = data.competencies;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate74(data12[i3], pointer + "/competencies/" + i3, found);
      } else
        fail(found, pointer + "/competencies", "type", { type: "array" });
    }
    if (data.audiences !== void 0) {
      let data14 = data.audiences;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate97(data14[i4], pointer + "/audiences/" + i4, found);
      } else
        fail(found, pointer + "/audiences", "type", { type: "array" });
    }
    if (data.dependencies !== void 0) {
      let data16 = data.dependencies;
      if (Array.isArray(data16)) {
        const len5 = data16.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate100(data16[i5], pointer + "/dependencies/" + i5, found);
      } else
        fail(found, pointer + "/dependencies", "type", { type: "array" });
    }
    if (data.trainingActivities !== void 0) {
      let data18 = data.trainingActivities;
      if (Array.isArray(data18)) {
        const len6 = data18.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate103(data18[i6], pointer + "/trainingActivities/" + i6, found);
      } else
        fail(found, pointer + "/trainingActivities", "type", { type: "array" });
    }
    if (data.readings !== void 0) {
      let data20 = data.readings;
      if (Array.isArray(data20)) {
        const len7 = data20.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate108(data20[i7], pointer + "/readings/" + i7, found);
      } else
        fail(found, pointer + "/readings", "type", { type: "array" });
    }
    if (data.technicalDomains !== void 0) {
      let data22 = data.technicalDomains;
      if (Array.isArray(data22)) {
        const len8 = data22.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate111(data22[i8], pointer + "/technicalDomains/" + i8, found);
      } else
        fail(found, pointer + "/technicalDomains", "type", { type: "array" });
    }
    if (data.matrix !== void 0 && validate116(data.matrix, pointer + "/matrix", found), data.referenceResources !== void 0) {
      let data25 = data.referenceResources;
      if (Array.isArray(data25)) {
        const len9 = data25.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate133(data25[i9], pointer + "/referenceResources/" + i9, found);
      } else
        fail(found, pointer + "/referenceResources", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const pattern49 = new RegExp("^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");
const validate52: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-framework" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-framework" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate54(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern49.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data6 = data.licence;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data7 = data.version;
      typeof data7 == "string" ? pattern4.test(data7) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate141: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.frameworkId === void 0 && fail(found, pointer, "required", { missingProperty: "frameworkId" }), data.version === void 0 && fail(found, pointer, "required", { missingProperty: "version" });
    for (const key0 in data)
      key0 === "frameworkId" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.frameworkId !== void 0) {
      let data0 = data.frameworkId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/frameworkId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/frameworkId", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      typeof data1 == "string" ? pattern4.test(data1) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate145: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.matching === void 0 && fail(found, pointer, "required", { missingProperty: "matching" });
    for (const key0 in data)
      key0 === "kind" || key0 === "matching" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 === "category" || data0 === "module" || data0 === "topic" || data0 === "competency" || data0 === "audience" || data0 === "dependency" || data0 === "training-activity" || data0 === "reading" || data0 === "technical-domain" || data0 === "phase" || data0 === "matrix-row" || data0 === "matrix-item" || fail(found, pointer + "/kind", "enum", { allowedValues: ["category", "module", "topic", "competency", "audience", "dependency", "training-activity", "reading", "technical-domain", "phase", "matrix-row", "matrix-item"] });
    }
    if (data.matching !== void 0) {
      let data1 = data.matching;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/matching", "minLength", { limit: 1 }) : fail(found, pointer + "/matching", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate143: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.target === void 0 && fail(found, pointer, "required", { missingProperty: "target" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" });
    for (const key0 in data)
      key0 === "target" || key0 === "reason" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.target !== void 0) {
      let data0 = data.target;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length;
      validate77(data0, pointer + "/target", found);
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs5 = found.length;
        validate145(data0, pointer + "/target", found);
        var _valid0 = _errs5 === found.length;
        _valid0 || closeBranch(found, _errs5), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/target", "anyOf", {});
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate148: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.target === void 0 && fail(found, pointer, "required", { missingProperty: "target" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" });
    for (const key0 in data)
      key0 === "target" || key0 === "reason" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.target !== void 0) {
      let data0 = data.target;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length;
      validate77(data0, pointer + "/target", found);
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs5 = found.length;
        validate145(data0, pointer + "/target", found);
        var _valid0 = _errs5 === found.length;
        _valid0 || closeBranch(found, _errs5), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/target", "anyOf", {});
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate140: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.version === void 0 && fail(found, pointer, "required", { missingProperty: "version" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.base === void 0 && fail(found, pointer, "required", { missingProperty: "base" });
    for (const key0 in data)
      names7.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      typeof data1 == "string" ? pattern4.test(data1) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.base !== void 0 && validate141(data.base, pointer + "/base", found), data.requires !== void 0) {
      let data4 = data.requires;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/requires/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/requires/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/requires", "type", { type: "array" });
    }
    if (data.select !== void 0) {
      let data6 = data.select;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate143(data6[i1], pointer + "/select/" + i1, found);
      } else
        fail(found, pointer + "/select", "type", { type: "array" });
    }
    if (data.exclude !== void 0) {
      let data8 = data.exclude;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate148(data8[i2], pointer + "/exclude/" + i2, found);
      } else
        fail(found, pointer + "/exclude", "type", { type: "array" });
    }
    if (data.add !== void 0) {
      let data10 = data.add;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.kind !== void 0) {
              let data12 = data11.kind;
              data12 === "category" || data12 === "module" || data12 === "topic" || data12 === "competency" || data12 === "audience" || data12 === "dependency" || data12 === "training-activity" || data12 === "reading" || data12 === "technical-domain" || data12 === "phase" || data12 === "matrix-row" || data12 === "matrix-item" || fail(found, pointer + "/add/" + i3 + "/kind", "enum", { allowedValues: ["category", "module", "topic", "competency", "audience", "dependency", "training-activity", "reading", "technical-domain", "phase", "matrix-row", "matrix-item"] });
            }
            const tag0 = data11.kind;
            if (typeof tag0 == "string")
              if (tag0 === "category")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key1 in data11)
                    key1 === "kind" || key1 === "item" || key1 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key1 });
                  if (data11.kind !== void 0) {
                    let data13 = data11.kind;
                    typeof data13 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data13 !== "category" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "category" });
                  }
                  if (data11.item !== void 0 && validate55(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data15 = data11.reason;
                    typeof data15 == "string" ? data15.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "module")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key2 in data11)
                    key2 === "kind" || key2 === "item" || key2 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key2 });
                  if (data11.kind !== void 0) {
                    let data16 = data11.kind;
                    typeof data16 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data16 !== "module" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "module" });
                  }
                  if (data11.item !== void 0 && validate64(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data18 = data11.reason;
                    typeof data18 == "string" ? data18.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "topic")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key3 in data11)
                    key3 === "kind" || key3 === "item" || key3 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key3 });
                  if (data11.kind !== void 0) {
                    let data19 = data11.kind;
                    typeof data19 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data19 !== "topic" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "topic" });
                  }
                  if (data11.item !== void 0 && validate71(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data21 = data11.reason;
                    typeof data21 == "string" ? data21.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "competency")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key4 in data11)
                    key4 === "kind" || key4 === "item" || key4 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key4 });
                  if (data11.kind !== void 0) {
                    let data22 = data11.kind;
                    typeof data22 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data22 !== "competency" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "competency" });
                  }
                  if (data11.item !== void 0 && validate74(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data24 = data11.reason;
                    typeof data24 == "string" ? data24.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "audience")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key5 in data11)
                    key5 === "kind" || key5 === "item" || key5 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key5 });
                  if (data11.kind !== void 0) {
                    let data25 = data11.kind;
                    typeof data25 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data25 !== "audience" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "audience" });
                  }
                  if (data11.item !== void 0 && validate97(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data27 = data11.reason;
                    typeof data27 == "string" ? data27.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "dependency")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key6 in data11)
                    key6 === "kind" || key6 === "item" || key6 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key6 });
                  if (data11.kind !== void 0) {
                    let data28 = data11.kind;
                    typeof data28 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data28 !== "dependency" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "dependency" });
                  }
                  if (data11.item !== void 0 && validate100(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data30 = data11.reason;
                    typeof data30 == "string" ? data30.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "training-activity")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key7 in data11)
                    key7 === "kind" || key7 === "item" || key7 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key7 });
                  if (data11.kind !== void 0) {
                    let data31 = data11.kind;
                    typeof data31 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data31 !== "training-activity" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "training-activity" });
                  }
                  if (data11.item !== void 0 && validate103(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data33 = data11.reason;
                    typeof data33 == "string" ? data33.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "reading")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key8 in data11)
                    key8 === "kind" || key8 === "item" || key8 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key8 });
                  if (data11.kind !== void 0) {
                    let data34 = data11.kind;
                    typeof data34 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data34 !== "reading" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "reading" });
                  }
                  if (data11.item !== void 0 && validate108(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data36 = data11.reason;
                    typeof data36 == "string" ? data36.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "technical-domain")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key9 in data11)
                    key9 === "kind" || key9 === "item" || key9 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key9 });
                  if (data11.kind !== void 0) {
                    let data37 = data11.kind;
                    typeof data37 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data37 !== "technical-domain" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "technical-domain" });
                  }
                  if (data11.item !== void 0 && validate111(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data39 = data11.reason;
                    typeof data39 == "string" ? data39.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "phase")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key10 in data11)
                    key10 === "kind" || key10 === "item" || key10 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key10 });
                  if (data11.kind !== void 0) {
                    let data40 = data11.kind;
                    typeof data40 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data40 !== "phase" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "phase" });
                  }
                  if (data11.item !== void 0 && validate117(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data42 = data11.reason;
                    typeof data42 == "string" ? data42.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "matrix-row")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key11 in data11)
                    key11 === "kind" || key11 === "item" || key11 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key11 });
                  if (data11.kind !== void 0) {
                    let data43 = data11.kind;
                    typeof data43 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data43 !== "matrix-row" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "matrix-row" });
                  }
                  if (data11.item !== void 0 && validate120(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data45 = data11.reason;
                    typeof data45 == "string" ? data45.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else if (tag0 === "matrix-item")
                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                  data11.kind === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "kind" }), data11.item === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "item" }), data11.reason === void 0 && fail(found, pointer + "/add/" + i3, "required", { missingProperty: "reason" });
                  for (const key12 in data11)
                    key12 === "kind" || key12 === "item" || key12 === "reason" || fail(found, pointer + "/add/" + i3, "additionalProperties", { additionalProperty: key12 });
                  if (data11.kind !== void 0) {
                    let data46 = data11.kind;
                    typeof data46 != "string" && fail(found, pointer + "/add/" + i3 + "/kind", "type", { type: "string" }), data46 !== "matrix-item" && fail(found, pointer + "/add/" + i3 + "/kind", "const", { allowedValue: "matrix-item" });
                  }
                  if (data11.item !== void 0 && validate123(data11.item, pointer + "/add/" + i3 + "/item", found), data11.reason !== void 0) {
                    let data48 = data11.reason;
                    typeof data48 == "string" ? data48.length < 1 && fail(found, pointer + "/add/" + i3 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/add/" + i3 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/add/" + i3, "type", { type: "object" });
              else
                fail(found, pointer + "/add/" + i3, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
            else
              fail(found, pointer + "/add/" + i3, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
          } else
            fail(found, pointer + "/add/" + i3, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/add", "type", { type: "array" });
    }
    if (data.set !== void 0) {
      let data49 = data.set;
      if (Array.isArray(data49)) {
        const len4 = data49.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data50 = data49[i4];
          if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
            if (data50.field === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "field" }), data50.field !== void 0) {
              let data51 = data50.field;
              data51 === "weight" || data51 === "target" || data51 === "priority" || data51 === "obligation" || data51 === "name" || data51 === "description" || fail(found, pointer + "/set/" + i4 + "/field", "enum", { allowedValues: ["weight", "target", "priority", "obligation", "name", "description"] });
            }
            const tag1 = data50.field;
            if (typeof tag1 == "string")
              if (tag1 === "weight")
                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                  data50.target === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "target" }), data50.field === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "field" }), data50.value === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "value" }), data50.reason === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "reason" });
                  for (const key13 in data50)
                    key13 === "target" || key13 === "field" || key13 === "value" || key13 === "reason" || fail(found, pointer + "/set/" + i4, "additionalProperties", { additionalProperty: key13 });
                  if (data50.target !== void 0 && validate77(data50.target, pointer + "/set/" + i4 + "/target", found), data50.field !== void 0) {
                    let data53 = data50.field;
                    typeof data53 != "string" && fail(found, pointer + "/set/" + i4 + "/field", "type", { type: "string" }), data53 !== "weight" && fail(found, pointer + "/set/" + i4 + "/field", "const", { allowedValue: "weight" });
                  }
                  if (data50.value !== void 0) {
                    let data54 = data50.value;
                    typeof data54 == "number" && isFinite(data54) ? (data54 < 0 || isNaN(data54)) && fail(found, pointer + "/set/" + i4 + "/value", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/set/" + i4 + "/value", "type", { type: "number" });
                  }
                  if (data50.reason !== void 0) {
                    let data55 = data50.reason;
                    typeof data55 == "string" ? data55.length < 1 && fail(found, pointer + "/set/" + i4 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/set/" + i4 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/set/" + i4, "type", { type: "object" });
              else if (tag1 === "target")
                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                  data50.target === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "target" }), data50.field === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "field" }), data50.value === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "value" }), data50.reason === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "reason" });
                  for (const key14 in data50)
                    key14 === "target" || key14 === "field" || key14 === "value" || key14 === "reason" || fail(found, pointer + "/set/" + i4, "additionalProperties", { additionalProperty: key14 });
                  if (data50.target !== void 0 && validate77(data50.target, pointer + "/set/" + i4 + "/target", found), data50.field !== void 0) {
                    let data57 = data50.field;
                    typeof data57 != "string" && fail(found, pointer + "/set/" + i4 + "/field", "type", { type: "string" }), data57 !== "target" && fail(found, pointer + "/set/" + i4 + "/field", "const", { allowedValue: "target" });
                  }
                  if (data50.value !== void 0) {
                    let data58 = data50.value;
                    typeof data58 == "number" && isFinite(data58) ? ((data58 > 1 || isNaN(data58)) && fail(found, pointer + "/set/" + i4 + "/value", "maximum", { comparison: "<=", limit: 1 }), (data58 < 0 || isNaN(data58)) && fail(found, pointer + "/set/" + i4 + "/value", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/set/" + i4 + "/value", "type", { type: "number" });
                  }
                  if (data50.reason !== void 0) {
                    let data59 = data50.reason;
                    typeof data59 == "string" ? data59.length < 1 && fail(found, pointer + "/set/" + i4 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/set/" + i4 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/set/" + i4, "type", { type: "object" });
              else if (tag1 === "priority")
                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                  data50.target === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "target" }), data50.field === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "field" }), data50.value === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "value" }), data50.reason === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "reason" });
                  for (const key15 in data50)
                    key15 === "target" || key15 === "field" || key15 === "value" || key15 === "reason" || fail(found, pointer + "/set/" + i4, "additionalProperties", { additionalProperty: key15 });
                  if (data50.target !== void 0 && validate77(data50.target, pointer + "/set/" + i4 + "/target", found), data50.field !== void 0) {
                    let data61 = data50.field;
                    typeof data61 != "string" && fail(found, pointer + "/set/" + i4 + "/field", "type", { type: "string" }), data61 !== "priority" && fail(found, pointer + "/set/" + i4 + "/field", "const", { allowedValue: "priority" });
                  }
                  if (data50.value !== void 0) {
                    let data62 = data50.value;
                    typeof data62 != "string" && fail(found, pointer + "/set/" + i4 + "/value", "type", { type: "string" }), data62 === "high" || data62 === "medium" || data62 === "low" || fail(found, pointer + "/set/" + i4 + "/value", "enum", { allowedValues: ["high", "medium", "low"] });
                  }
                  if (data50.reason !== void 0) {
                    let data63 = data50.reason;
                    typeof data63 == "string" ? data63.length < 1 && fail(found, pointer + "/set/" + i4 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/set/" + i4 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/set/" + i4, "type", { type: "object" });
              else if (tag1 === "obligation")
                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                  data50.target === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "target" }), data50.field === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "field" }), data50.value === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "value" }), data50.reason === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "reason" });
                  for (const key16 in data50)
                    key16 === "target" || key16 === "field" || key16 === "value" || key16 === "reason" || fail(found, pointer + "/set/" + i4, "additionalProperties", { additionalProperty: key16 });
                  if (data50.target !== void 0 && validate77(data50.target, pointer + "/set/" + i4 + "/target", found), data50.field !== void 0) {
                    let data65 = data50.field;
                    typeof data65 != "string" && fail(found, pointer + "/set/" + i4 + "/field", "type", { type: "string" }), data65 !== "obligation" && fail(found, pointer + "/set/" + i4 + "/field", "const", { allowedValue: "obligation" });
                  }
                  if (data50.value !== void 0) {
                    let data66 = data50.value;
                    typeof data66 != "string" && fail(found, pointer + "/set/" + i4 + "/value", "type", { type: "string" }), data66 === "must" || data66 === "should" || data66 === "may" || fail(found, pointer + "/set/" + i4 + "/value", "enum", { allowedValues: ["must", "should", "may"] });
                  }
                  if (data50.reason !== void 0) {
                    let data67 = data50.reason;
                    typeof data67 == "string" ? data67.length < 1 && fail(found, pointer + "/set/" + i4 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/set/" + i4 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/set/" + i4, "type", { type: "object" });
              else if (tag1 === "name")
                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                  data50.target === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "target" }), data50.field === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "field" }), data50.value === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "value" }), data50.reason === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "reason" });
                  for (const key17 in data50)
                    key17 === "target" || key17 === "field" || key17 === "value" || key17 === "reason" || fail(found, pointer + "/set/" + i4, "additionalProperties", { additionalProperty: key17 });
                  if (data50.target !== void 0 && validate77(data50.target, pointer + "/set/" + i4 + "/target", found), data50.field !== void 0) {
                    let data69 = data50.field;
                    typeof data69 != "string" && fail(found, pointer + "/set/" + i4 + "/field", "type", { type: "string" }), data69 !== "name" && fail(found, pointer + "/set/" + i4 + "/field", "const", { allowedValue: "name" });
                  }
                  if (data50.value !== void 0) {
                    let data70 = data50.value;
                    typeof data70 == "string" ? data70.length < 1 && fail(found, pointer + "/set/" + i4 + "/value", "minLength", { limit: 1 }) : fail(found, pointer + "/set/" + i4 + "/value", "type", { type: "string" });
                  }
                  if (data50.reason !== void 0) {
                    let data71 = data50.reason;
                    typeof data71 == "string" ? data71.length < 1 && fail(found, pointer + "/set/" + i4 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/set/" + i4 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/set/" + i4, "type", { type: "object" });
              else if (tag1 === "description")
                if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                  data50.target === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "target" }), data50.field === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "field" }), data50.value === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "value" }), data50.reason === void 0 && fail(found, pointer + "/set/" + i4, "required", { missingProperty: "reason" });
                  for (const key18 in data50)
                    key18 === "target" || key18 === "field" || key18 === "value" || key18 === "reason" || fail(found, pointer + "/set/" + i4, "additionalProperties", { additionalProperty: key18 });
                  if (data50.target !== void 0 && validate77(data50.target, pointer + "/set/" + i4 + "/target", found), data50.field !== void 0) {
                    let data73 = data50.field;
                    typeof data73 != "string" && fail(found, pointer + "/set/" + i4 + "/field", "type", { type: "string" }), data73 !== "description" && fail(found, pointer + "/set/" + i4 + "/field", "const", { allowedValue: "description" });
                  }
                  if (data50.value !== void 0 && typeof data50.value != "string" && fail(found, pointer + "/set/" + i4 + "/value", "type", { type: "string" }), data50.reason !== void 0) {
                    let data75 = data50.reason;
                    typeof data75 == "string" ? data75.length < 1 && fail(found, pointer + "/set/" + i4 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/set/" + i4 + "/reason", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/set/" + i4, "type", { type: "object" });
              else
                fail(found, pointer + "/set/" + i4, "discriminator", { error: "mapping", tag: "field", tagValue: tag1 });
            else
              fail(found, pointer + "/set/" + i4, "discriminator", { error: "tag", tag: "field", tagValue: tag1 });
          } else
            fail(found, pointer + "/set/" + i4, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/set", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate139: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-profile" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-profile" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate140(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern49.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data6 = data.licence;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data7 = data.version;
      typeof data7 == "string" ? pattern4.test(data7) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const pattern60 = new RegExp("^sha256:[0-9a-f]{64}$", "u"), pattern61 = new RegExp("^(?:/(?:[^~/]|~[01])*)*$", "u");
const validate173: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.label === void 0 && fail(found, pointer, "required", { missingProperty: "label" }), data.patch === void 0 && fail(found, pointer, "required", { missingProperty: "patch" });
    for (const key0 in data)
      key0 === "label" || key0 === "patch" || key0 === "by" || key0 === "at" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.label !== void 0) {
      let data0 = data.label;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/label", "minLength", { limit: 1 }) : fail(found, pointer + "/label", "type", { type: "string" });
    }
    if (data.patch !== void 0) {
      let data1 = data.patch;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.op === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "op" }), data2.op !== void 0) {
              let data3 = data2.op;
              data3 === "add" || data3 === "replace" || data3 === "remove" || fail(found, pointer + "/patch/" + i0 + "/op", "enum", { allowedValues: ["add", "replace", "remove"] });
            }
            const tag0 = data2.op;
            if (typeof tag0 == "string")
              if (tag0 === "add")
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  data2.op === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "op" }), data2.path === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "path" }), data2.value === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "value" });
                  for (const key1 in data2)
                    key1 === "op" || key1 === "path" || key1 === "value" || fail(found, pointer + "/patch/" + i0, "additionalProperties", { additionalProperty: key1 });
                  if (data2.op !== void 0) {
                    let data4 = data2.op;
                    typeof data4 != "string" && fail(found, pointer + "/patch/" + i0 + "/op", "type", { type: "string" }), data4 === "add" || data4 === "replace" || fail(found, pointer + "/patch/" + i0 + "/op", "enum", { allowedValues: ["add", "replace"] });
                  }
                  if (data2.path !== void 0) {
                    let data5 = data2.path;
                    typeof data5 == "string" ? pattern61.test(data5) || fail(found, pointer + "/patch/" + i0 + "/path", "pattern", { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }) : fail(found, pointer + "/patch/" + i0 + "/path", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/patch/" + i0, "type", { type: "object" });
              else if (tag0 === "replace")
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  data2.op === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "op" }), data2.path === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "path" }), data2.value === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "value" });
                  for (const key2 in data2)
                    key2 === "op" || key2 === "path" || key2 === "value" || fail(found, pointer + "/patch/" + i0, "additionalProperties", { additionalProperty: key2 });
                  if (data2.op !== void 0) {
                    let data6 = data2.op;
                    typeof data6 != "string" && fail(found, pointer + "/patch/" + i0 + "/op", "type", { type: "string" }), data6 === "add" || data6 === "replace" || fail(found, pointer + "/patch/" + i0 + "/op", "enum", { allowedValues: ["add", "replace"] });
                  }
                  if (data2.path !== void 0) {
                    let data7 = data2.path;
                    typeof data7 == "string" ? pattern61.test(data7) || fail(found, pointer + "/patch/" + i0 + "/path", "pattern", { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }) : fail(found, pointer + "/patch/" + i0 + "/path", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/patch/" + i0, "type", { type: "object" });
              else if (tag0 === "remove")
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                  data2.op === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "op" }), data2.path === void 0 && fail(found, pointer + "/patch/" + i0, "required", { missingProperty: "path" });
                  for (const key3 in data2)
                    key3 === "op" || key3 === "path" || fail(found, pointer + "/patch/" + i0, "additionalProperties", { additionalProperty: key3 });
                  if (data2.op !== void 0) {
                    let data8 = data2.op;
                    typeof data8 != "string" && fail(found, pointer + "/patch/" + i0 + "/op", "type", { type: "string" }), data8 !== "remove" && fail(found, pointer + "/patch/" + i0 + "/op", "const", { allowedValue: "remove" });
                  }
                  if (data2.path !== void 0) {
                    let data9 = data2.path;
                    typeof data9 == "string" ? pattern61.test(data9) || fail(found, pointer + "/patch/" + i0 + "/path", "pattern", { pattern: "^(?:/(?:[^~/]|~[01])*)*$" }) : fail(found, pointer + "/patch/" + i0 + "/path", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/patch/" + i0, "type", { type: "object" });
              else
                fail(found, pointer + "/patch/" + i0, "discriminator", { error: "mapping", tag: "op", tagValue: tag0 });
            else
              fail(found, pointer + "/patch/" + i0, "discriminator", { error: "tag", tag: "op", tagValue: tag0 });
          } else
            fail(found, pointer + "/patch/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/patch", "type", { type: "array" });
    }
    if (data.by !== void 0) {
      let data10 = data.by;
      typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/by", "type", { type: "string" });
    }
    if (data.at !== void 0) {
      let data11 = data.at;
      typeof data11 == "string" ? data11.length < 1 && fail(found, pointer + "/at", "minLength", { limit: 1 }) : fail(found, pointer + "/at", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate172: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.base === void 0 && fail(found, pointer, "required", { missingProperty: "base" }), data.changes === void 0 && fail(found, pointer, "required", { missingProperty: "changes" }), data.undone === void 0 && fail(found, pointer, "required", { missingProperty: "undone" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "base" || key0 === "changes" || key0 === "undone" || key0 === "digest" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-framework-edits" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-framework-edits" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.base !== void 0) {
      let data2 = data.base;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        data2.frameworkId === void 0 && fail(found, pointer + "/base", "required", { missingProperty: "frameworkId" }), data2.version === void 0 && fail(found, pointer + "/base", "required", { missingProperty: "version" }), data2.digest === void 0 && fail(found, pointer + "/base", "required", { missingProperty: "digest" });
        for (const key1 in data2)
          key1 === "frameworkId" || key1 === "version" || key1 === "digest" || fail(found, pointer + "/base", "additionalProperties", { additionalProperty: key1 });
        if (data2.frameworkId !== void 0) {
          let data3 = data2.frameworkId;
          typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/base/frameworkId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/base/frameworkId", "type", { type: "string" });
        }
        if (data2.version !== void 0) {
          let data4 = data2.version;
          typeof data4 == "string" ? pattern4.test(data4) || fail(found, pointer + "/base/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/base/version", "type", { type: "string" });
        }
        if (data2.digest !== void 0) {
          let data5 = data2.digest;
          typeof data5 == "string" ? pattern60.test(data5) || fail(found, pointer + "/base/digest", "pattern", { pattern: "^sha256:[0-9a-f]{64}$" }) : fail(found, pointer + "/base/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/base", "type", { type: "object" });
    }
    if (data.changes !== void 0) {
      let data6 = data.changes;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate173(data6[i0], pointer + "/changes/" + i0, found);
      } else
        fail(found, pointer + "/changes", "type", { type: "array" });
    }
    if (data.undone !== void 0) {
      let data8 = data.undone;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate173(data8[i1], pointer + "/undone/" + i1, found);
      } else
        fail(found, pointer + "/undone", "type", { type: "array" });
    }
    if (data.digest !== void 0) {
      let data10 = data.digest;
      typeof data10 == "string" ? pattern60.test(data10) || fail(found, pointer + "/digest", "pattern", { pattern: "^sha256:[0-9a-f]{64}$" }) : fail(found, pointer + "/digest", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate171: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-framework-edits" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-framework-edits" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate172(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern49.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data6 = data.licence;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data7 = data.version;
      typeof data7 == "string" ? pattern4.test(data7) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const pattern68 = new RegExp("^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u"), pattern70 = new RegExp("^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?(?:/[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)?$", "u");
const validate183: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "value" || key0 === "source" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? pattern70.test(data0) || fail(found, pointer + "/value", "pattern", { pattern: "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?(?:/[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)?$" }) : fail(found, pointer + "/value", "type", { type: "string" });
    }
    data.source !== void 0 && validate56(data.source, pointer + "/source", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate182: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.positions === void 0 && fail(found, pointer, "required", { missingProperty: "positions" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" });
    for (const key0 in data)
      key0 === "id" || key0 === "positions" || key0 === "reason" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.positions !== void 0) {
      let data1 = data.positions;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate183(data1[i0], pointer + "/positions/" + i0, found);
      } else
        fail(found, pointer + "/positions", "type", { type: "array" });
    }
    data.reason !== void 0 && typeof data.reason != "string" && fail(found, pointer + "/reason", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate180: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "value" || key0 === "source" || key0 === "yearInferred" || key0 === "conflict" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? pattern70.test(data0) || fail(found, pointer + "/value", "pattern", { pattern: "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?(?:/[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?)?$" }) : fail(found, pointer + "/value", "type", { type: "string" });
    }
    data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.yearInferred !== void 0 && typeof data.yearInferred != "boolean" && fail(found, pointer + "/yearInferred", "type", { type: "boolean" }), data.conflict !== void 0 && validate182(data.conflict, pointer + "/conflict", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate188: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "months" || key0 === "days" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.months !== void 0) {
      let data0 = data.months;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || fail(found, pointer + "/months", "type", { type: "integer" }), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && fail(found, pointer + "/months", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data0 < 0 || isNaN(data0)) && fail(found, pointer + "/months", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.days !== void 0) {
      let data1 = data.days;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || fail(found, pointer + "/days", "type", { type: "integer" }), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && fail(found, pointer + "/days", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/days", "minimum", { comparison: ">=", limit: 0 }));
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate191: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.milestoneId === void 0 && fail(found, pointer, "required", { missingProperty: "milestoneId" });
    for (const key0 in data)
      key0 === "milestoneId" || key0 === "lagDays" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.milestoneId !== void 0) {
      let data0 = data.milestoneId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/milestoneId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/milestoneId", "type", { type: "string" });
    }
    if (data.lagDays !== void 0) {
      let data1 = data.lagDays;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || fail(found, pointer + "/lagDays", "type", { type: "integer" }), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && fail(found, pointer + "/lagDays", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/lagDays", "minimum", { comparison: ">=", limit: 0 }));
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate179: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.timing === void 0 && fail(found, pointer, "required", { missingProperty: "timing" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "kind" || key0 === "timing" || key0 === "source" || key0 === "description" || key0 === "dependsOn" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.kind !== void 0) {
      let data2 = data.kind;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/kind", "minLength", { limit: 1 }) : fail(found, pointer + "/kind", "type", { type: "string" });
    }
    if (data.timing !== void 0) {
      let data3 = data.timing;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.kind === void 0 && fail(found, pointer + "/timing", "required", { missingProperty: "kind" }), data3.kind !== void 0) {
          let data4 = data3.kind;
          data4 === "start" || data4 === "date" || data4 === "month" || data4 === "after" || fail(found, pointer + "/timing/kind", "enum", { allowedValues: ["start", "date", "month", "after"] });
        }
        const tag0 = data3.kind;
        if (typeof tag0 == "string")
          if (tag0 === "start")
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.kind === void 0 && fail(found, pointer + "/timing", "required", { missingProperty: "kind" });
              for (const key1 in data3)
                key1 !== "kind" && fail(found, pointer + "/timing", "additionalProperties", { additionalProperty: key1 });
              if (data3.kind !== void 0) {
                let data5 = data3.kind;
                typeof data5 != "string" && fail(found, pointer + "/timing/kind", "type", { type: "string" }), data5 !== "start" && fail(found, pointer + "/timing/kind", "const", { allowedValue: "start" });
              }
            } else
              fail(found, pointer + "/timing", "type", { type: "object" });
          else if (tag0 === "date")
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.kind === void 0 && fail(found, pointer + "/timing", "required", { missingProperty: "kind" }), data3.date === void 0 && fail(found, pointer + "/timing", "required", { missingProperty: "date" });
              for (const key2 in data3)
                key2 === "kind" || key2 === "date" || fail(found, pointer + "/timing", "additionalProperties", { additionalProperty: key2 });
              if (data3.kind !== void 0) {
                let data6 = data3.kind;
                typeof data6 != "string" && fail(found, pointer + "/timing/kind", "type", { type: "string" }), data6 !== "date" && fail(found, pointer + "/timing/kind", "const", { allowedValue: "date" });
              }
              data3.date !== void 0 && validate180(data3.date, pointer + "/timing/date", found);
            } else
              fail(found, pointer + "/timing", "type", { type: "object" });
          else if (tag0 === "month")
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.kind === void 0 && fail(found, pointer + "/timing", "required", { missingProperty: "kind" }), data3.month === void 0 && fail(found, pointer + "/timing", "required", { missingProperty: "month" });
              for (const key3 in data3)
                key3 === "kind" || key3 === "month" || fail(found, pointer + "/timing", "additionalProperties", { additionalProperty: key3 });
              if (data3.kind !== void 0) {
                let data8 = data3.kind;
                typeof data8 != "string" && fail(found, pointer + "/timing/kind", "type", { type: "string" }), data8 !== "month" && fail(found, pointer + "/timing/kind", "const", { allowedValue: "month" });
              }
              if (data3.month !== void 0) {
                let data9 = data3.month;
                typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || fail(found, pointer + "/timing/month", "type", { type: "integer" }), typeof data9 == "number" && isFinite(data9) && ((data9 > 9007199254740991 || isNaN(data9)) && fail(found, pointer + "/timing/month", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data9 < 1 || isNaN(data9)) && fail(found, pointer + "/timing/month", "minimum", { comparison: ">=", limit: 1 }));
              }
            } else
              fail(found, pointer + "/timing", "type", { type: "object" });
          else if (tag0 === "after")
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.kind === void 0 && fail(found, pointer + "/timing", "required", { missingProperty: "kind" });
              for (const key4 in data3)
                key4 === "kind" || key4 === "length" || fail(found, pointer + "/timing", "additionalProperties", { additionalProperty: key4 });
              if (data3.kind !== void 0) {
                let data10 = data3.kind;
                typeof data10 != "string" && fail(found, pointer + "/timing/kind", "type", { type: "string" }), data10 !== "after" && fail(found, pointer + "/timing/kind", "const", { allowedValue: "after" });
              }
              data3.length !== void 0 && validate188(data3.length, pointer + "/timing/length", found);
            } else
              fail(found, pointer + "/timing", "type", { type: "object" });
          else
            fail(found, pointer + "/timing", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        else
          fail(found, pointer + "/timing", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      } else
        fail(found, pointer + "/timing", "type", { type: "object" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.dependsOn !== void 0) {
      let data14 = data.dependsOn;
      if (Array.isArray(data14)) {
        const len0 = data14.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate191(data14[i0], pointer + "/dependsOn/" + i0, found);
      } else
        fail(found, pointer + "/dependsOn", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate178: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.start === void 0 && fail(found, pointer, "required", { missingProperty: "start" }), data.months === void 0 && fail(found, pointer, "required", { missingProperty: "months" }), data.milestones === void 0 && fail(found, pointer, "required", { missingProperty: "milestones" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "start" || key0 === "months" || key0 === "milestones" || key0 === "source" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.start !== void 0) {
      let data2 = data.start;
      const _errs7 = found.length;
      let valid1 = !1;
      const _errs8 = found.length;
      typeof data2 == "string" ? pattern68.test(data2) || fail(found, pointer + "/start", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/start", "type", { type: "string" });
      var _valid0 = _errs8 === found.length;
      if (_valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0, !valid1) {
        const _errs10 = found.length;
        data2 !== null && fail(found, pointer + "/start", "type", { type: "null" });
        var _valid0 = _errs10 === found.length;
        _valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs7 : fail(found, pointer + "/start", "anyOf", {});
    }
    if (data.months !== void 0) {
      let data3 = data.months;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || fail(found, pointer + "/months", "type", { type: "integer" }), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && fail(found, pointer + "/months", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data3 < 1 || isNaN(data3)) && fail(found, pointer + "/months", "minimum", { comparison: ">=", limit: 1 }));
    }
    if (data.milestones !== void 0) {
      let data4 = data.milestones;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate179(data4[i0], pointer + "/milestones/" + i0, found);
      } else
        fail(found, pointer + "/milestones", "type", { type: "array" });
    }
    data.source !== void 0 && validate56(data.source, pointer + "/source", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate177: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-programme" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-programme" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate178(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern49.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data6 = data.licence;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data7 = data.version;
      typeof data7 == "string" ? pattern4.test(data7) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate200: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.graceDays === void 0 && fail(found, pointer, "required", { missingProperty: "graceDays" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" });
    for (const key0 in data)
      key0 === "graceDays" || key0 === "reason" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.graceDays !== void 0) {
      let data0 = data.graceDays;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || fail(found, pointer + "/graceDays", "type", { type: "integer" }), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && fail(found, pointer + "/graceDays", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data0 < 0 || isNaN(data0)) && fail(found, pointer + "/graceDays", "minimum", { comparison: ">=", limit: 0 }));
    }
    data.reason !== void 0 && typeof data.reason != "string" && fail(found, pointer + "/reason", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate197: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.opens === void 0 && fail(found, pointer, "required", { missingProperty: "opens" }), data.closes === void 0 && fail(found, pointer, "required", { missingProperty: "closes" }), data.timeZone === void 0 && fail(found, pointer, "required", { missingProperty: "timeZone" }), data.timeZoneReason === void 0 && fail(found, pointer, "required", { missingProperty: "timeZoneReason" }), data.latePolicy === void 0 && fail(found, pointer, "required", { missingProperty: "latePolicy" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "opens" || key0 === "closes" || key0 === "timeZone" || key0 === "timeZoneReason" || key0 === "latePolicy" || key0 === "source" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.opens !== void 0 && validate180(data.opens, pointer + "/opens", found), data.closes !== void 0 && validate180(data.closes, pointer + "/closes", found), data.timeZone !== void 0) {
      let data4 = data.timeZone;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/timeZone", "minLength", { limit: 1 }) : fail(found, pointer + "/timeZone", "type", { type: "string" });
    }
    data.timeZoneReason !== void 0 && typeof data.timeZoneReason != "string" && fail(found, pointer + "/timeZoneReason", "type", { type: "string" }), data.latePolicy !== void 0 && validate200(data.latePolicy, pointer + "/latePolicy", found), data.source !== void 0 && validate56(data.source, pointer + "/source", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate196: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-call" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-call" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate197(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern49.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data6 = data.licence;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data7 = data.version;
      typeof data7 == "string" ? pattern4.test(data7) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}

export const validators = {
  "osee-framework": validate52,
  "osee-profile": validate139,
  "osee-framework-edits": validate171,
  "osee-programme": validate177,
  "osee-call": validate196,
} as const;
