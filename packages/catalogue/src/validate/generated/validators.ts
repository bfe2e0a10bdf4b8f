// Written by scripts/build-validators.ts; do not edit by hand.
import { closeBranch, fail, type Json, type Rule, type Violation } from './rule.ts';
const names0 = /* @__PURE__ */ new Set(["id", "title", "description", "url", "urlConfidence", "alternateUrls", "match", "publisher", "authors", "type", "formats", "languages", "year", "yearKind", "hours", "moduleIds", "competencyIds", "technicalDomainIds", "places", "rights", "cost", "confidence", "source", "isPartOf", "note", "levels", "prerequisites", "estimatedHours", "downloadBytes", "login", "accessibility"]), names1 = /* @__PURE__ */ new Set(["title", "publisher", "authors", "type", "format", "languages", "year", "licence", "cost"]), names2 = /* @__PURE__ */ new Set(["id", "kind", "title", "publisher", "moduleIds", "technicalDomainIds", "places", "lookedFor", "candidates", "standInIds"]), names3 = /* @__PURE__ */ new Set(["title", "description", "url", "urlConfidence", "alternateUrls", "match", "publisher", "authors", "type", "formats", "languages", "year", "yearKind", "hours", "moduleIds", "competencyIds", "technicalDomainIds", "places", "rights", "cost", "confidence", "source", "isPartOf", "note", "levels", "prerequisites", "estimatedHours", "downloadBytes", "login", "accessibility"]), names4 = /* @__PURE__ */ new Set(["resource", "reason", "competencyIds", "priority", "language", "hours", "hoursBasis", "bytes", "sessions", "prerequisites", "translate", "equals"]), names5 = /* @__PURE__ */ new Set(["language", "cost", "type", "without", "taken", "level", "hours", "bytes", "prerequisite"]), names6 = /* @__PURE__ */ new Set(["id", "name", "people", "level", "languages", "hoursPerWeek", "steps", "apart", "unmet", "unassessed", "hours", "bytes", "method"]), pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u"), pattern4 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "u"), pattern5 = new RegExp("^[0-9]{4}-(?:0[1-9]|1[0-2])$", "u"), pattern7 = new RegExp(`^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$`, "u"), pattern9 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.titleAsPrinted === void 0 && fail(found, pointer, "required", { missingProperty: "titleAsPrinted" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.categoryId === void 0 && fail(found, pointer, "required", { missingProperty: "categoryId" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" }), data.trainingActivityNumber === void 0 && fail(found, pointer, "required", { missingProperty: "trainingActivityNumber" }), data.userGroup === void 0 && fail(found, pointer, "required", { missingProperty: "userGroup" }), data.licensing === void 0 && fail(found, pointer, "required", { missingProperty: "licensing" });
    for (const key0 in data)
      key0 === "kind" || key0 === "titleAsPrinted" || key0 === "source" || key0 === "categoryId" || key0 === "moduleId" || key0 === "trainingActivityNumber" || key0 === "userGroup" || key0 === "licensing" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 === "training" || data0 === "reading" || data0 === "mention" || data0 === "topic" || fail(found, pointer + "/kind", "enum", { allowedValues: ["training", "reading", "mention", "topic"] });
    }
    if (data.titleAsPrinted !== void 0 && typeof data.titleAsPrinted != "string" && fail(found, pointer + "/titleAsPrinted", "type", { type: "string" }), data.source !== void 0 && validate57(data.source, pointer + "/source", found), data.categoryId !== void 0) {
      let data3 = data.categoryId;
      typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/categoryId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/categoryId", "type", { type: "string" });
    }
    if (data.moduleId !== void 0) {
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
    if (data.trainingActivityNumber !== void 0) {
      let data5 = data.trainingActivityNumber;
      const _errs16 = found.length;
      let valid2 = !1;
      const _errs17 = found.length;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || fail(found, pointer + "/trainingActivityNumber", "type", { type: "integer" }), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && fail(found, pointer + "/trainingActivityNumber", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data5 < 1 || isNaN(data5)) && fail(found, pointer + "/trainingActivityNumber", "minimum", { comparison: ">=", limit: 1 }));
      var _valid1 = _errs17 === found.length;
      if (_valid1 || closeBranch(found, _errs17), valid2 = valid2 || _valid1, !valid2) {
        const _errs19 = found.length;
        data5 !== null && fail(found, pointer + "/trainingActivityNumber", "type", { type: "null" });
        var _valid1 = _errs19 === found.length;
        _valid1 || closeBranch(found, _errs19), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs16 : fail(found, pointer + "/trainingActivityNumber", "anyOf", {});
    }
    if (data.userGroup !== void 0) {
      let data6 = data.userGroup;
      typeof data6 != "string" && data6 !== null && fail(found, pointer + "/userGroup", "type", { type: ["string", "null"] });
    }
    if (data.licensing !== void 0) {
      let data7 = data.licensing;
      typeof data7 != "string" && data7 !== null && fail(found, pointer + "/licensing", "type", { type: ["string", "null"] });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate61: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.by === void 0 && fail(found, pointer, "required", { missingProperty: "by" }), data.licences === void 0 && fail(found, pointer, "required", { missingProperty: "licences" }), data.terms === void 0 && fail(found, pointer, "required", { missingProperty: "terms" });
    for (const key0 in data)
      key0 === "by" || key0 === "licences" || key0 === "terms" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.by !== void 0) {
      let data0 = data.by;
      typeof data0 != "string" && fail(found, pointer + "/by", "type", { type: "string" }), data0 === "publisher" || data0 === "others" || fail(found, pointer + "/by", "enum", { allowedValues: ["publisher", "others"] });
    }
    if (data.licences !== void 0) {
      let data1 = data.licences;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/licences/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/licences/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/licences", "type", { type: "array" });
    }
    if (data.terms !== void 0) {
      let data3 = data.terms;
      const _errs9 = found.length;
      let valid3 = !1;
      const _errs10 = found.length;
      typeof data3 != "string" && fail(found, pointer + "/terms", "type", { type: "string" }), data3 === "all-rights-reserved" || data3 === "public-domain" || data3 === "own-terms" || data3 === "part-only" || fail(found, pointer + "/terms", "enum", { allowedValues: ["all-rights-reserved", "public-domain", "own-terms", "part-only"] });
      var _valid0 = _errs10 === found.length;
      if (_valid0 || closeBranch(found, _errs10), valid3 = valid3 || _valid0, !valid3) {
        const _errs12 = found.length;
        data3 !== null && fail(found, pointer + "/terms", "type", { type: "null" });
        var _valid0 = _errs12 === found.length;
        _valid0 || closeBranch(found, _errs12), valid3 = valid3 || _valid0;
      }
      valid3 ? found.length = _errs9 : fail(found, pointer + "/terms", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate60: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.asStated === void 0 && fail(found, pointer, "required", { missingProperty: "asStated" }), data.spdx === void 0 && fail(found, pointer, "required", { missingProperty: "spdx" }), data.attributionRequired === void 0 && fail(found, pointer, "required", { missingProperty: "attributionRequired" }), data.evidence === void 0 && fail(found, pointer, "required", { missingProperty: "evidence" });
    for (const key0 in data)
      key0 === "asStated" || key0 === "spdx" || key0 === "attributionRequired" || key0 === "evidence" || key0 === "licences" || key0 === "terms" || key0 === "presumed" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.asStated !== void 0) {
      let data0 = data.asStated;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/asStated", "minLength", { limit: 1 }) : fail(found, pointer + "/asStated", "type", { type: "string" });
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = found.length;
        data0 !== null && fail(found, pointer + "/asStated", "type", { type: "null" });
        var _valid0 = _errs6 === found.length;
        _valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/asStated", "anyOf", {});
    }
    if (data.spdx !== void 0) {
      let data1 = data.spdx;
      const _errs9 = found.length;
      let valid2 = !1;
      const _errs10 = found.length;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/spdx", "minLength", { limit: 1 }) : fail(found, pointer + "/spdx", "type", { type: "string" });
      var _valid1 = _errs10 === found.length;
      if (_valid1 || closeBranch(found, _errs10), valid2 = valid2 || _valid1, !valid2) {
        const _errs12 = found.length;
        data1 !== null && fail(found, pointer + "/spdx", "type", { type: "null" });
        var _valid1 = _errs12 === found.length;
        _valid1 || closeBranch(found, _errs12), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs9 : fail(found, pointer + "/spdx", "anyOf", {});
    }
    if (data.attributionRequired !== void 0) {
      let data2 = data.attributionRequired;
      typeof data2 != "boolean" && data2 !== null && fail(found, pointer + "/attributionRequired", "type", { type: ["boolean", "null"] });
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      const _errs17 = found.length;
      let valid3 = !1;
      const _errs18 = found.length;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/evidence", "minLength", { limit: 1 }) : fail(found, pointer + "/evidence", "type", { type: "string" });
      var _valid2 = _errs18 === found.length;
      if (_valid2 || closeBranch(found, _errs18), valid3 = valid3 || _valid2, !valid3) {
        const _errs20 = found.length;
        data3 !== null && fail(found, pointer + "/evidence", "type", { type: "null" });
        var _valid2 = _errs20 === found.length;
        _valid2 || closeBranch(found, _errs20), valid3 = valid3 || _valid2;
      }
      valid3 ? found.length = _errs17 : fail(found, pointer + "/evidence", "anyOf", {});
    }
    if (data.licences !== void 0) {
      let data4 = data.licences;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/licences/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/licences/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/licences", "type", { type: "array" });
    }
    if (data.terms !== void 0) {
      let data6 = data.terms;
      typeof data6 != "string" && fail(found, pointer + "/terms", "type", { type: "string" }), data6 === "all-rights-reserved" || data6 === "public-domain" || data6 === "own-terms" || data6 === "part-only" || fail(found, pointer + "/terms", "enum", { allowedValues: ["all-rights-reserved", "public-domain", "own-terms", "part-only"] });
    }
    data.presumed !== void 0 && validate61(data.presumed, pointer + "/presumed", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate64: Rule = (data: Json, pointer: string, found: Violation[]) => {
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
const validate67: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.minimum === void 0 && fail(found, pointer, "required", { missingProperty: "minimum" }), data.maximum === void 0 && fail(found, pointer, "required", { missingProperty: "maximum" }), data.basis === void 0 && fail(found, pointer, "required", { missingProperty: "basis" });
    for (const key0 in data)
      key0 === "minimum" || key0 === "maximum" || key0 === "basis" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.minimum !== void 0) {
      let data0 = data.minimum;
      typeof data0 == "number" && isFinite(data0) ? (data0 <= 0 || isNaN(data0)) && fail(found, pointer + "/minimum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/minimum", "type", { type: "number" });
    }
    if (data.maximum !== void 0) {
      let data1 = data.maximum;
      typeof data1 == "number" && isFinite(data1) ? (data1 <= 0 || isNaN(data1)) && fail(found, pointer + "/maximum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/maximum", "type", { type: "number" });
    }
    if (data.basis !== void 0) {
      let data2 = data.basis;
      typeof data2 != "string" && fail(found, pointer + "/basis", "type", { type: "string" }), data2 === "pages" || data2 === "words" || data2 === "modules" || data2 === "recording" || data2 === "stated-weeks" || data2 === "type" || fail(found, pointer + "/basis", "enum", { allowedValues: ["pages", "words", "modules", "recording", "stated-weeks", "type"] });
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/note", "minLength", { limit: 1 }) : fail(found, pointer + "/note", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate55: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.description === void 0 && fail(found, pointer, "required", { missingProperty: "description" }), data.url === void 0 && fail(found, pointer, "required", { missingProperty: "url" }), data.urlConfidence === void 0 && fail(found, pointer, "required", { missingProperty: "urlConfidence" }), data.alternateUrls === void 0 && fail(found, pointer, "required", { missingProperty: "alternateUrls" }), data.match === void 0 && fail(found, pointer, "required", { missingProperty: "match" }), data.publisher === void 0 && fail(found, pointer, "required", { missingProperty: "publisher" }), data.authors === void 0 && fail(found, pointer, "required", { missingProperty: "authors" }), data.type === void 0 && fail(found, pointer, "required", { missingProperty: "type" }), data.formats === void 0 && fail(found, pointer, "required", { missingProperty: "formats" }), data.languages === void 0 && fail(found, pointer, "required", { missingProperty: "languages" }), data.year === void 0 && fail(found, pointer, "required", { missingProperty: "year" }), data.yearKind === void 0 && fail(found, pointer, "required", { missingProperty: "yearKind" }), data.hours === void 0 && fail(found, pointer, "required", { missingProperty: "hours" }), data.moduleIds === void 0 && fail(found, pointer, "required", { missingProperty: "moduleIds" }), data.competencyIds === void 0 && fail(found, pointer, "required", { missingProperty: "competencyIds" }), data.technicalDomainIds === void 0 && fail(found, pointer, "required", { missingProperty: "technicalDomainIds" }), data.places === void 0 && fail(found, pointer, "required", { missingProperty: "places" }), data.rights === void 0 && fail(found, pointer, "required", { missingProperty: "rights" }), data.cost === void 0 && fail(found, pointer, "required", { missingProperty: "cost" }), data.confidence === void 0 && fail(found, pointer, "required", { missingProperty: "confidence" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      names0.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/description", "minLength", { limit: 1 }) : fail(found, pointer + "/description", "type", { type: "string" });
    }
    if (data.url !== void 0) {
      let data3 = data.url;
      typeof data3 == "string" ? pattern7.test(data3) || fail(found, pointer + "/url", "pattern", { pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$` }) : fail(found, pointer + "/url", "type", { type: "string" });
    }
    if (data.urlConfidence !== void 0) {
      let data4 = data.urlConfidence;
      typeof data4 != "string" && fail(found, pointer + "/urlConfidence", "type", { type: "string" }), data4 === "seen" || data4 === "known" || fail(found, pointer + "/urlConfidence", "enum", { allowedValues: ["seen", "known"] });
    }
    if (data.alternateUrls !== void 0) {
      let data5 = data.alternateUrls;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 == "string" ? pattern7.test(data6) || fail(found, pointer + "/alternateUrls/" + i0, "pattern", { pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$` }) : fail(found, pointer + "/alternateUrls/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/alternateUrls", "type", { type: "array" });
    }
    if (data.match !== void 0) {
      let data7 = data.match;
      typeof data7 != "string" && fail(found, pointer + "/match", "type", { type: "string" }), data7 === "exact" || data7 === "probable" || data7 === "not-applicable" || fail(found, pointer + "/match", "enum", { allowedValues: ["exact", "probable", "not-applicable"] });
    }
    if (data.publisher !== void 0) {
      let data8 = data.publisher;
      typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/publisher", "minLength", { limit: 1 }) : fail(found, pointer + "/publisher", "type", { type: "string" });
    }
    if (data.authors !== void 0) {
      let data9 = data.authors;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/authors/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/authors/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/authors", "type", { type: "array" });
    }
    if (data.type !== void 0) {
      let data11 = data.type;
      typeof data11 != "string" && fail(found, pointer + "/type", "type", { type: "string" }), data11 === "article" || data11 === "course" || data11 === "dataset" || data11 === "guide" || data11 === "report" || data11 === "standard" || data11 === "tool" || data11 === "video" || fail(found, pointer + "/type", "enum", { allowedValues: ["article", "course", "dataset", "guide", "report", "standard", "tool", "video"] });
    }
    if (data.formats !== void 0) {
      let data12 = data.formats;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data13 = data12[i2];
          typeof data13 != "string" && fail(found, pointer + "/formats/" + i2, "type", { type: "string" }), data13 === "api" || data13 === "classroom" || data13 === "command-line" || data13 === "data" || data13 === "epub" || data13 === "image" || data13 === "markdown" || data13 === "online-course" || data13 === "pdf" || data13 === "slides" || data13 === "source-code" || data13 === "spreadsheet" || data13 === "video" || data13 === "web-application" || data13 === "web-page" || fail(found, pointer + "/formats/" + i2, "enum", { allowedValues: ["api", "classroom", "command-line", "data", "epub", "image", "markdown", "online-course", "pdf", "slides", "source-code", "spreadsheet", "video", "web-application", "web-page"] });
        }
      } else
        fail(found, pointer + "/formats", "type", { type: "array" });
    }
    if (data.languages !== void 0) {
      let data14 = data.languages;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data15 = data14[i3];
          typeof data15 == "string" ? pattern9.test(data15) || fail(found, pointer + "/languages/" + i3, "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/languages/" + i3, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/languages", "type", { type: "array" });
    }
    if (data.year !== void 0) {
      let data16 = data.year;
      const _errs35 = found.length;
      let valid9 = !1;
      const _errs36 = found.length;
      typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16) || fail(found, pointer + "/year", "type", { type: "integer" }), typeof data16 == "number" && isFinite(data16) && ((data16 > 9007199254740991 || isNaN(data16)) && fail(found, pointer + "/year", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data16 < 1 || isNaN(data16)) && fail(found, pointer + "/year", "minimum", { comparison: ">=", limit: 1 }));
      var _valid0 = _errs36 === found.length;
      if (_valid0 || closeBranch(found, _errs36), valid9 = valid9 || _valid0, !valid9) {
        const _errs38 = found.length;
        data16 !== null && fail(found, pointer + "/year", "type", { type: "null" });
        var _valid0 = _errs38 === found.length;
        _valid0 || closeBranch(found, _errs38), valid9 = valid9 || _valid0;
      }
      valid9 ? found.length = _errs35 : fail(found, pointer + "/year", "anyOf", {});
    }
    if (data.yearKind !== void 0) {
      let data17 = data.yearKind;
      const _errs41 = found.length;
      let valid10 = !1;
      const _errs42 = found.length;
      typeof data17 != "string" && fail(found, pointer + "/yearKind", "type", { type: "string" }), data17 === "publication" || data17 === "last-change" || fail(found, pointer + "/yearKind", "enum", { allowedValues: ["publication", "last-change"] });
      var _valid1 = _errs42 === found.length;
      if (_valid1 || closeBranch(found, _errs42), valid10 = valid10 || _valid1, !valid10) {
        const _errs44 = found.length;
        data17 !== null && fail(found, pointer + "/yearKind", "type", { type: "null" });
        var _valid1 = _errs44 === found.length;
        _valid1 || closeBranch(found, _errs44), valid10 = valid10 || _valid1;
      }
      valid10 ? found.length = _errs41 : fail(found, pointer + "/yearKind", "anyOf", {});
    }
    if (data.hours !== void 0) {
      let data18 = data.hours;
      const _errs47 = found.length;
      let valid11 = !1;
      const _errs48 = found.length;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        data18.minimum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "minimum" }), data18.maximum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "maximum" });
        for (const key1 in data18)
          key1 === "minimum" || key1 === "maximum" || fail(found, pointer + "/hours", "additionalProperties", { additionalProperty: key1 });
        if (data18.minimum !== void 0) {
          let data19 = data18.minimum;
          typeof data19 == "number" && isFinite(data19) ? (data19 <= 0 || isNaN(data19)) && fail(found, pointer + "/hours/minimum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/hours/minimum", "type", { type: "number" });
        }
        if (data18.maximum !== void 0) {
          let data20 = data18.maximum;
          typeof data20 == "number" && isFinite(data20) ? (data20 <= 0 || isNaN(data20)) && fail(found, pointer + "/hours/maximum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/hours/maximum", "type", { type: "number" });
        }
      } else
        fail(found, pointer + "/hours", "type", { type: "object" });
      var _valid2 = _errs48 === found.length;
      if (_valid2 || closeBranch(found, _errs48), valid11 = valid11 || _valid2, !valid11) {
        const _errs55 = found.length;
        data18 !== null && fail(found, pointer + "/hours", "type", { type: "null" });
        var _valid2 = _errs55 === found.length;
        _valid2 || closeBranch(found, _errs55), valid11 = valid11 || _valid2;
      }
      valid11 ? found.length = _errs47 : fail(found, pointer + "/hours", "anyOf", {});
    }
    if (data.moduleIds !== void 0) {
      let data21 = data.moduleIds;
      if (Array.isArray(data21)) {
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data22 = data21[i4];
          typeof data22 == "string" ? pattern3.test(data22) || fail(found, pointer + "/moduleIds/" + i4, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleIds/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/moduleIds", "type", { type: "array" });
    }
    if (data.competencyIds !== void 0) {
      let data23 = data.competencyIds;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          typeof data24 == "string" ? pattern3.test(data24) || fail(found, pointer + "/competencyIds/" + i5, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/competencyIds/" + i5, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/competencyIds", "type", { type: "array" });
    }
    if (data.technicalDomainIds !== void 0) {
      let data25 = data.technicalDomainIds;
      if (Array.isArray(data25)) {
        const len6 = data25.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data26 = data25[i6];
          typeof data26 == "string" ? pattern3.test(data26) || fail(found, pointer + "/technicalDomainIds/" + i6, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/technicalDomainIds/" + i6, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/technicalDomainIds", "type", { type: "array" });
    }
    if (data.places !== void 0) {
      let data27 = data.places;
      if (Array.isArray(data27)) {
        const len7 = data27.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate56(data27[i7], pointer + "/places/" + i7, found);
      } else
        fail(found, pointer + "/places", "type", { type: "array" });
    }
    if (data.rights !== void 0 && validate60(data.rights, pointer + "/rights", found), data.cost !== void 0) {
      let data30 = data.cost;
      typeof data30 != "string" && fail(found, pointer + "/cost", "type", { type: "string" }), data30 === "free" || data30 === "paid" || data30 === "mixed" || data30 === "unknown" || fail(found, pointer + "/cost", "enum", { allowedValues: ["free", "paid", "mixed", "unknown"] });
    }
    if (data.confidence !== void 0) {
      let data31 = data.confidence;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        data31.title === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "title" }), data31.publisher === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "publisher" }), data31.authors === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "authors" }), data31.type === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "type" }), data31.format === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "format" }), data31.languages === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "languages" }), data31.year === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "year" }), data31.licence === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "licence" }), data31.cost === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "cost" });
        for (const key2 in data31)
          names1.has(key2) || fail(found, pointer + "/confidence", "additionalProperties", { additionalProperty: key2 });
        if (data31.title !== void 0) {
          let data32 = data31.title;
          typeof data32 != "string" && fail(found, pointer + "/confidence/title", "type", { type: "string" }), data32 === "seen" || data32 === "known" || data32 === "unknown" || fail(found, pointer + "/confidence/title", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.publisher !== void 0) {
          let data33 = data31.publisher;
          typeof data33 != "string" && fail(found, pointer + "/confidence/publisher", "type", { type: "string" }), data33 === "seen" || data33 === "known" || data33 === "unknown" || fail(found, pointer + "/confidence/publisher", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.authors !== void 0) {
          let data34 = data31.authors;
          typeof data34 != "string" && fail(found, pointer + "/confidence/authors", "type", { type: "string" }), data34 === "seen" || data34 === "known" || data34 === "unknown" || fail(found, pointer + "/confidence/authors", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.type !== void 0) {
          let data35 = data31.type;
          typeof data35 != "string" && fail(found, pointer + "/confidence/type", "type", { type: "string" }), data35 === "seen" || data35 === "known" || data35 === "unknown" || fail(found, pointer + "/confidence/type", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.format !== void 0) {
          let data36 = data31.format;
          typeof data36 != "string" && fail(found, pointer + "/confidence/format", "type", { type: "string" }), data36 === "seen" || data36 === "known" || data36 === "unknown" || fail(found, pointer + "/confidence/format", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.languages !== void 0) {
          let data37 = data31.languages;
          typeof data37 != "string" && fail(found, pointer + "/confidence/languages", "type", { type: "string" }), data37 === "seen" || data37 === "known" || data37 === "unknown" || fail(found, pointer + "/confidence/languages", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.year !== void 0) {
          let data38 = data31.year;
          typeof data38 != "string" && fail(found, pointer + "/confidence/year", "type", { type: "string" }), data38 === "seen" || data38 === "known" || data38 === "unknown" || fail(found, pointer + "/confidence/year", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.licence !== void 0) {
          let data39 = data31.licence;
          typeof data39 != "string" && fail(found, pointer + "/confidence/licence", "type", { type: "string" }), data39 === "seen" || data39 === "known" || data39 === "unknown" || fail(found, pointer + "/confidence/licence", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data31.cost !== void 0) {
          let data40 = data31.cost;
          typeof data40 != "string" && fail(found, pointer + "/confidence/cost", "type", { type: "string" }), data40 === "seen" || data40 === "known" || data40 === "unknown" || fail(found, pointer + "/confidence/cost", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
      } else
        fail(found, pointer + "/confidence", "type", { type: "object" });
    }
    if (data.source !== void 0 && validate64(data.source, pointer + "/source", found), data.isPartOf !== void 0) {
      let data42 = data.isPartOf;
      typeof data42 == "string" ? pattern3.test(data42) || fail(found, pointer + "/isPartOf", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/isPartOf", "type", { type: "string" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.levels !== void 0) {
      let data44 = data.levels;
      const _errs102 = found.length;
      let valid22 = !1;
      const _errs103 = found.length;
      if (Array.isArray(data44)) {
        const len8 = data44.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data45 = data44[i8];
          typeof data45 != "string" && fail(found, pointer + "/levels/" + i8, "type", { type: "string" }), data45 === "aware" || data45 === "practise" || data45 === "lead" || fail(found, pointer + "/levels/" + i8, "enum", { allowedValues: ["aware", "practise", "lead"] });
        }
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
      var _valid3 = _errs103 === found.length;
      if (_valid3 || closeBranch(found, _errs103), valid22 = valid22 || _valid3, !valid22) {
        const _errs107 = found.length;
        data44 !== null && fail(found, pointer + "/levels", "type", { type: "null" });
        var _valid3 = _errs107 === found.length;
        _valid3 || closeBranch(found, _errs107), valid22 = valid22 || _valid3;
      }
      valid22 ? found.length = _errs102 : fail(found, pointer + "/levels", "anyOf", {});
    }
    if (data.prerequisites !== void 0) {
      let data46 = data.prerequisites;
      const _errs110 = found.length;
      let valid25 = !1;
      const _errs111 = found.length;
      if (Array.isArray(data46)) {
        const len9 = data46.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data47 = data46[i9];
          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
            if (data47.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data47.kind !== void 0) {
              let data48 = data47.kind;
              data48 === "resource" || data48 === "competency" || data48 === "text" || fail(found, pointer + "/prerequisites/" + i9 + "/kind", "enum", { allowedValues: ["resource", "competency", "text"] });
            }
            const tag0 = data47.kind;
            if (typeof tag0 == "string")
              if (tag0 === "resource")
                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                  data47.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data47.id === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "id" });
                  for (const key3 in data47)
                    key3 === "kind" || key3 === "id" || fail(found, pointer + "/prerequisites/" + i9, "additionalProperties", { additionalProperty: key3 });
                  if (data47.kind !== void 0) {
                    let data49 = data47.kind;
                    typeof data49 != "string" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "type", { type: "string" }), data49 !== "resource" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "const", { allowedValue: "resource" });
                  }
                  if (data47.id !== void 0) {
                    let data50 = data47.id;
                    typeof data50 == "string" ? pattern3.test(data50) || fail(found, pointer + "/prerequisites/" + i9 + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/prerequisites/" + i9 + "/id", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
              else if (tag0 === "competency")
                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                  data47.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data47.id === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "id" });
                  for (const key4 in data47)
                    key4 === "kind" || key4 === "id" || fail(found, pointer + "/prerequisites/" + i9, "additionalProperties", { additionalProperty: key4 });
                  if (data47.kind !== void 0) {
                    let data51 = data47.kind;
                    typeof data51 != "string" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "type", { type: "string" }), data51 !== "competency" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "const", { allowedValue: "competency" });
                  }
                  if (data47.id !== void 0) {
                    let data52 = data47.id;
                    typeof data52 == "string" ? pattern3.test(data52) || fail(found, pointer + "/prerequisites/" + i9 + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/prerequisites/" + i9 + "/id", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
              else if (tag0 === "text")
                if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                  data47.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data47.text === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "text" });
                  for (const key5 in data47)
                    key5 === "kind" || key5 === "text" || fail(found, pointer + "/prerequisites/" + i9, "additionalProperties", { additionalProperty: key5 });
                  if (data47.kind !== void 0) {
                    let data53 = data47.kind;
                    typeof data53 != "string" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "type", { type: "string" }), data53 !== "text" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "const", { allowedValue: "text" });
                  }
                  if (data47.text !== void 0) {
                    let data54 = data47.text;
                    typeof data54 == "string" ? data54.length < 1 && fail(found, pointer + "/prerequisites/" + i9 + "/text", "minLength", { limit: 1 }) : fail(found, pointer + "/prerequisites/" + i9 + "/text", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
              else
                fail(found, pointer + "/prerequisites/" + i9, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
            else
              fail(found, pointer + "/prerequisites/" + i9, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
          } else
            fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/prerequisites", "type", { type: "array" });
      var _valid4 = _errs111 === found.length;
      if (_valid4 || closeBranch(found, _errs111), valid25 = valid25 || _valid4, !valid25) {
        const _errs138 = found.length;
        data46 !== null && fail(found, pointer + "/prerequisites", "type", { type: "null" });
        var _valid4 = _errs138 === found.length;
        _valid4 || closeBranch(found, _errs138), valid25 = valid25 || _valid4;
      }
      valid25 ? found.length = _errs110 : fail(found, pointer + "/prerequisites", "anyOf", {});
    }
    if (data.estimatedHours !== void 0) {
      let data55 = data.estimatedHours;
      const _errs141 = found.length;
      let valid36 = !1;
      const _errs142 = found.length;
      validate67(data55, pointer + "/estimatedHours", found);
      var _valid5 = _errs142 === found.length;
      if (_valid5 || closeBranch(found, _errs142), valid36 = valid36 || _valid5, !valid36) {
        const _errs143 = found.length;
        data55 !== null && fail(found, pointer + "/estimatedHours", "type", { type: "null" });
        var _valid5 = _errs143 === found.length;
        _valid5 || closeBranch(found, _errs143), valid36 = valid36 || _valid5;
      }
      valid36 ? found.length = _errs141 : fail(found, pointer + "/estimatedHours", "anyOf", {});
    }
    if (data.downloadBytes !== void 0) {
      let data56 = data.downloadBytes;
      const _errs146 = found.length;
      let valid37 = !1;
      const _errs147 = found.length;
      typeof data56 == "number" && !(data56 % 1) && !isNaN(data56) && isFinite(data56) || fail(found, pointer + "/downloadBytes", "type", { type: "integer" }), typeof data56 == "number" && isFinite(data56) && ((data56 > 9007199254740991 || isNaN(data56)) && fail(found, pointer + "/downloadBytes", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data56 < 0 || isNaN(data56)) && fail(found, pointer + "/downloadBytes", "minimum", { comparison: ">=", limit: 0 }));
      var _valid6 = _errs147 === found.length;
      if (_valid6 || closeBranch(found, _errs147), valid37 = valid37 || _valid6, !valid37) {
        const _errs149 = found.length;
        data56 !== null && fail(found, pointer + "/downloadBytes", "type", { type: "null" });
        var _valid6 = _errs149 === found.length;
        _valid6 || closeBranch(found, _errs149), valid37 = valid37 || _valid6;
      }
      valid37 ? found.length = _errs146 : fail(found, pointer + "/downloadBytes", "anyOf", {});
    }
    if (data.login !== void 0) {
      let data57 = data.login;
      const _errs152 = found.length;
      let valid38 = !1;
      const _errs153 = found.length;
      typeof data57 != "string" && fail(found, pointer + "/login", "type", { type: "string" }), data57 === "none" || data57 === "optional" || data57 === "required" || fail(found, pointer + "/login", "enum", { allowedValues: ["none", "optional", "required"] });
      var _valid7 = _errs153 === found.length;
      if (_valid7 || closeBranch(found, _errs153), valid38 = valid38 || _valid7, !valid38) {
        const _errs155 = found.length;
        data57 !== null && fail(found, pointer + "/login", "type", { type: "null" });
        var _valid7 = _errs155 === found.length;
        _valid7 || closeBranch(found, _errs155), valid38 = valid38 || _valid7;
      }
      valid38 ? found.length = _errs152 : fail(found, pointer + "/login", "anyOf", {});
    }
    if (data.accessibility !== void 0) {
      let data58 = data.accessibility;
      const _errs158 = found.length;
      let valid39 = !1;
      const _errs159 = found.length;
      if (Array.isArray(data58)) {
        const len10 = data58.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data59 = data58[i10];
          typeof data59 != "string" && fail(found, pointer + "/accessibility/" + i10, "type", { type: "string" }), data59 === "captions" || data59 === "transcript" || data59 === "sign-language" || data59 === "audio-description" || data59 === "text-alternatives" || data59 === "tagged-pdf" || data59 === "structural-navigation" || data59 === "high-contrast" || data59 === "keyboard" || data59 === "wcag-aa" || fail(found, pointer + "/accessibility/" + i10, "enum", { allowedValues: ["captions", "transcript", "sign-language", "audio-description", "text-alternatives", "tagged-pdf", "structural-navigation", "high-contrast", "keyboard", "wcag-aa"] });
        }
      } else
        fail(found, pointer + "/accessibility", "type", { type: "array" });
      var _valid8 = _errs159 === found.length;
      if (_valid8 || closeBranch(found, _errs159), valid39 = valid39 || _valid8, !valid39) {
        const _errs163 = found.length;
        data58 !== null && fail(found, pointer + "/accessibility", "type", { type: "null" });
        var _valid8 = _errs163 === found.length;
        _valid8 || closeBranch(found, _errs163), valid39 = valid39 || _valid8;
      }
      valid39 ? found.length = _errs158 : fail(found, pointer + "/accessibility", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate72: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.url === void 0 && fail(found, pointer, "required", { missingProperty: "url" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" });
    for (const key0 in data)
      key0 === "url" || key0 === "reason" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.url !== void 0) {
      let data0 = data.url;
      typeof data0 == "string" ? pattern7.test(data0) || fail(found, pointer + "/url", "pattern", { pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$` }) : fail(found, pointer + "/url", "type", { type: "string" });
    }
    if (data.reason !== void 0) {
      let data1 = data.reason;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate70: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.publisher === void 0 && fail(found, pointer, "required", { missingProperty: "publisher" }), data.moduleIds === void 0 && fail(found, pointer, "required", { missingProperty: "moduleIds" }), data.technicalDomainIds === void 0 && fail(found, pointer, "required", { missingProperty: "technicalDomainIds" }), data.places === void 0 && fail(found, pointer, "required", { missingProperty: "places" }), data.lookedFor === void 0 && fail(found, pointer, "required", { missingProperty: "lookedFor" }), data.candidates === void 0 && fail(found, pointer, "required", { missingProperty: "candidates" }), data.standInIds === void 0 && fail(found, pointer, "required", { missingProperty: "standInIds" });
    for (const key0 in data)
      names2.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      typeof data1 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data1 === "address-not-found" || data1 === "nothing-printed" || fail(found, pointer + "/kind", "enum", { allowedValues: ["address-not-found", "nothing-printed"] });
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.publisher !== void 0) {
      let data3 = data.publisher;
      const _errs9 = found.length;
      let valid1 = !1;
      const _errs10 = found.length;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/publisher", "minLength", { limit: 1 }) : fail(found, pointer + "/publisher", "type", { type: "string" });
      var _valid0 = _errs10 === found.length;
      if (_valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0, !valid1) {
        const _errs12 = found.length;
        data3 !== null && fail(found, pointer + "/publisher", "type", { type: "null" });
        var _valid0 = _errs12 === found.length;
        _valid0 || closeBranch(found, _errs12), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs9 : fail(found, pointer + "/publisher", "anyOf", {});
    }
    if (data.moduleIds !== void 0) {
      let data4 = data.moduleIds;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/moduleIds/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/moduleIds", "type", { type: "array" });
    }
    if (data.technicalDomainIds !== void 0) {
      let data6 = data.technicalDomainIds;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          typeof data7 == "string" ? pattern3.test(data7) || fail(found, pointer + "/technicalDomainIds/" + i1, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/technicalDomainIds/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/technicalDomainIds", "type", { type: "array" });
    }
    if (data.places !== void 0) {
      let data8 = data.places;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate56(data8[i2], pointer + "/places/" + i2, found);
      } else
        fail(found, pointer + "/places", "type", { type: "array" });
    }
    if (data.lookedFor !== void 0) {
      let data10 = data.lookedFor;
      typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/lookedFor", "minLength", { limit: 1 }) : fail(found, pointer + "/lookedFor", "type", { type: "string" });
    }
    if (data.candidates !== void 0) {
      let data11 = data.candidates;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate72(data11[i3], pointer + "/candidates/" + i3, found);
      } else
        fail(found, pointer + "/candidates", "type", { type: "array" });
    }
    if (data.standInIds !== void 0) {
      let data13 = data.standInIds;
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data14 = data13[i4];
          typeof data14 == "string" ? pattern3.test(data14) || fail(found, pointer + "/standInIds/" + i4, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/standInIds/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/standInIds", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate75: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.printedAs === void 0 && fail(found, pointer, "required", { missingProperty: "printedAs" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "printedAs" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 != "string" && fail(found, pointer + "/id", "type", { type: "string" }), data0 === "strategy-and-management" || data0 === "service-design" || data0 === "procurement-and-legal" || data0 === "community-management" || data0 === "capacity-building" || data0 === "monitoring-and-evaluation" || data0 === "fundraising" || fail(found, pointer + "/id", "enum", { allowedValues: ["strategy-and-management", "service-design", "procurement-and-legal", "community-management", "capacity-building", "monitoring-and-evaluation", "fundraising"] });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.printedAs !== void 0) {
      let data2 = data.printedAs;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/printedAs/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/printedAs/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/printedAs", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate77: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.audienceId === void 0 && fail(found, pointer, "required", { missingProperty: "audienceId" }), data.moduleId === void 0 && fail(found, pointer, "required", { missingProperty: "moduleId" }), data.userGroupIds === void 0 && fail(found, pointer, "required", { missingProperty: "userGroupIds" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "audienceId" || key0 === "moduleId" || key0 === "userGroupIds" || key0 === "source" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.audienceId !== void 0) {
      let data0 = data.audienceId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/audienceId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/audienceId", "type", { type: "string" });
    }
    if (data.moduleId !== void 0) {
      let data1 = data.moduleId;
      typeof data1 == "string" ? pattern3.test(data1) || fail(found, pointer + "/moduleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleId", "type", { type: "string" });
    }
    if (data.userGroupIds !== void 0) {
      let data2 = data.userGroupIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 != "string" && fail(found, pointer + "/userGroupIds/" + i0, "type", { type: "string" }), data3 === "strategy-and-management" || data3 === "service-design" || data3 === "procurement-and-legal" || data3 === "community-management" || data3 === "capacity-building" || data3 === "monitoring-and-evaluation" || data3 === "fundraising" || fail(found, pointer + "/userGroupIds/" + i0, "enum", { allowedValues: ["strategy-and-management", "service-design", "procurement-and-legal", "community-management", "capacity-building", "monitoring-and-evaluation", "fundraising"] });
        }
      } else
        fail(found, pointer + "/userGroupIds", "type", { type: "array" });
    }
    if (data.source !== void 0) {
      let data4 = data.source;
      typeof data4 != "string" && fail(found, pointer + "/source", "type", { type: "string" }), data4 !== "project" && fail(found, pointer + "/source", "const", { allowedValue: "project" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate54: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.version === void 0 && fail(found, pointer, "required", { missingProperty: "version" }), data.licence === void 0 && fail(found, pointer, "required", { missingProperty: "licence" }), data.vintage === void 0 && fail(found, pointer, "required", { missingProperty: "vintage" }), data.resources === void 0 && fail(found, pointer, "required", { missingProperty: "resources" }), data.knownGaps === void 0 && fail(found, pointer, "required", { missingProperty: "knownGaps" }), data.userGroups === void 0 && fail(found, pointer, "required", { missingProperty: "userGroups" }), data.audienceLinks === void 0 && fail(found, pointer, "required", { missingProperty: "audienceLinks" });
    for (const key0 in data)
      key0 === "id" || key0 === "version" || key0 === "licence" || key0 === "vintage" || key0 === "resources" || key0 === "knownGaps" || key0 === "userGroups" || key0 === "audienceLinks" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      typeof data1 == "string" ? pattern4.test(data1) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data2 = data.licence;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.vintage !== void 0) {
      let data3 = data.vintage;
      typeof data3 == "string" ? pattern5.test(data3) || fail(found, pointer + "/vintage", "pattern", { pattern: "^[0-9]{4}-(?:0[1-9]|1[0-2])$" }) : fail(found, pointer + "/vintage", "type", { type: "string" });
    }
    if (data.resources !== void 0) {
      let data4 = data.resources;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate55(data4[i0], pointer + "/resources/" + i0, found);
      } else
        fail(found, pointer + "/resources", "type", { type: "array" });
    }
    if (data.knownGaps !== void 0) {
      let data6 = data.knownGaps;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate70(data6[i1], pointer + "/knownGaps/" + i1, found);
      } else
        fail(found, pointer + "/knownGaps", "type", { type: "array" });
    }
    if (data.userGroups !== void 0) {
      let data8 = data.userGroups;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate75(data8[i2], pointer + "/userGroups/" + i2, found);
      } else
        fail(found, pointer + "/userGroups", "type", { type: "array" });
    }
    if (data.audienceLinks !== void 0) {
      let data10 = data.audienceLinks;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate77(data10[i3], pointer + "/audienceLinks/" + i3, found);
      } else
        fail(found, pointer + "/audienceLinks", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const pattern25 = new RegExp("^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$", "u");
const validate52: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-catalogue" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-catalogue" });
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
      typeof data5 == "string" ? pattern25.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
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
const validate83: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      names3.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.title !== void 0) {
      let data0 = data.title;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.description !== void 0) {
      let data1 = data.description;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/description", "minLength", { limit: 1 }) : fail(found, pointer + "/description", "type", { type: "string" });
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      typeof data2 == "string" ? pattern7.test(data2) || fail(found, pointer + "/url", "pattern", { pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$` }) : fail(found, pointer + "/url", "type", { type: "string" });
    }
    if (data.urlConfidence !== void 0) {
      let data3 = data.urlConfidence;
      typeof data3 != "string" && fail(found, pointer + "/urlConfidence", "type", { type: "string" }), data3 === "seen" || data3 === "known" || fail(found, pointer + "/urlConfidence", "enum", { allowedValues: ["seen", "known"] });
    }
    if (data.alternateUrls !== void 0) {
      let data4 = data.alternateUrls;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? pattern7.test(data5) || fail(found, pointer + "/alternateUrls/" + i0, "pattern", { pattern: `^[Hh][Tt][Tt][Pp][Ss]?://[^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF/?#<>"'\\x60\\\\][^\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200A\u2027-\u202F\u205F\u3000\uFEFF<>"\\x60\\\\]*$` }) : fail(found, pointer + "/alternateUrls/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/alternateUrls", "type", { type: "array" });
    }
    if (data.match !== void 0) {
      let data6 = data.match;
      typeof data6 != "string" && fail(found, pointer + "/match", "type", { type: "string" }), data6 === "exact" || data6 === "probable" || data6 === "not-applicable" || fail(found, pointer + "/match", "enum", { allowedValues: ["exact", "probable", "not-applicable"] });
    }
    if (data.publisher !== void 0) {
      let data7 = data.publisher;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/publisher", "minLength", { limit: 1 }) : fail(found, pointer + "/publisher", "type", { type: "string" });
    }
    if (data.authors !== void 0) {
      let data8 = data.authors;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data9 = data8[i1];
          typeof data9 == "string" ? data9.length < 1 && fail(found, pointer + "/authors/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/authors/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/authors", "type", { type: "array" });
    }
    if (data.type !== void 0) {
      let data10 = data.type;
      typeof data10 != "string" && fail(found, pointer + "/type", "type", { type: "string" }), data10 === "article" || data10 === "course" || data10 === "dataset" || data10 === "guide" || data10 === "report" || data10 === "standard" || data10 === "tool" || data10 === "video" || fail(found, pointer + "/type", "enum", { allowedValues: ["article", "course", "dataset", "guide", "report", "standard", "tool", "video"] });
    }
    if (data.formats !== void 0) {
      let data11 = data.formats;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data12 = data11[i2];
          typeof data12 != "string" && fail(found, pointer + "/formats/" + i2, "type", { type: "string" }), data12 === "api" || data12 === "classroom" || data12 === "command-line" || data12 === "data" || data12 === "epub" || data12 === "image" || data12 === "markdown" || data12 === "online-course" || data12 === "pdf" || data12 === "slides" || data12 === "source-code" || data12 === "spreadsheet" || data12 === "video" || data12 === "web-application" || data12 === "web-page" || fail(found, pointer + "/formats/" + i2, "enum", { allowedValues: ["api", "classroom", "command-line", "data", "epub", "image", "markdown", "online-course", "pdf", "slides", "source-code", "spreadsheet", "video", "web-application", "web-page"] });
        }
      } else
        fail(found, pointer + "/formats", "type", { type: "array" });
    }
    if (data.languages !== void 0) {
      let data13 = data.languages;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          typeof data14 == "string" ? pattern9.test(data14) || fail(found, pointer + "/languages/" + i3, "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/languages/" + i3, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/languages", "type", { type: "array" });
    }
    if (data.year !== void 0) {
      let data15 = data.year;
      const _errs33 = found.length;
      let valid9 = !1;
      const _errs34 = found.length;
      typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || fail(found, pointer + "/year", "type", { type: "integer" }), typeof data15 == "number" && isFinite(data15) && ((data15 > 9007199254740991 || isNaN(data15)) && fail(found, pointer + "/year", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data15 < 1 || isNaN(data15)) && fail(found, pointer + "/year", "minimum", { comparison: ">=", limit: 1 }));
      var _valid0 = _errs34 === found.length;
      if (_valid0 || closeBranch(found, _errs34), valid9 = valid9 || _valid0, !valid9) {
        const _errs36 = found.length;
        data15 !== null && fail(found, pointer + "/year", "type", { type: "null" });
        var _valid0 = _errs36 === found.length;
        _valid0 || closeBranch(found, _errs36), valid9 = valid9 || _valid0;
      }
      valid9 ? found.length = _errs33 : fail(found, pointer + "/year", "anyOf", {});
    }
    if (data.yearKind !== void 0) {
      let data16 = data.yearKind;
      const _errs39 = found.length;
      let valid10 = !1;
      const _errs40 = found.length;
      typeof data16 != "string" && fail(found, pointer + "/yearKind", "type", { type: "string" }), data16 === "publication" || data16 === "last-change" || fail(found, pointer + "/yearKind", "enum", { allowedValues: ["publication", "last-change"] });
      var _valid1 = _errs40 === found.length;
      if (_valid1 || closeBranch(found, _errs40), valid10 = valid10 || _valid1, !valid10) {
        const _errs42 = found.length;
        data16 !== null && fail(found, pointer + "/yearKind", "type", { type: "null" });
        var _valid1 = _errs42 === found.length;
        _valid1 || closeBranch(found, _errs42), valid10 = valid10 || _valid1;
      }
      valid10 ? found.length = _errs39 : fail(found, pointer + "/yearKind", "anyOf", {});
    }
    if (data.hours !== void 0) {
      let data17 = data.hours;
      const _errs45 = found.length;
      let valid11 = !1;
      const _errs46 = found.length;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        data17.minimum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "minimum" }), data17.maximum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "maximum" });
        for (const key1 in data17)
          key1 === "minimum" || key1 === "maximum" || fail(found, pointer + "/hours", "additionalProperties", { additionalProperty: key1 });
        if (data17.minimum !== void 0) {
          let data18 = data17.minimum;
          typeof data18 == "number" && isFinite(data18) ? (data18 <= 0 || isNaN(data18)) && fail(found, pointer + "/hours/minimum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/hours/minimum", "type", { type: "number" });
        }
        if (data17.maximum !== void 0) {
          let data19 = data17.maximum;
          typeof data19 == "number" && isFinite(data19) ? (data19 <= 0 || isNaN(data19)) && fail(found, pointer + "/hours/maximum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/hours/maximum", "type", { type: "number" });
        }
      } else
        fail(found, pointer + "/hours", "type", { type: "object" });
      var _valid2 = _errs46 === found.length;
      if (_valid2 || closeBranch(found, _errs46), valid11 = valid11 || _valid2, !valid11) {
        const _errs53 = found.length;
        data17 !== null && fail(found, pointer + "/hours", "type", { type: "null" });
        var _valid2 = _errs53 === found.length;
        _valid2 || closeBranch(found, _errs53), valid11 = valid11 || _valid2;
      }
      valid11 ? found.length = _errs45 : fail(found, pointer + "/hours", "anyOf", {});
    }
    if (data.moduleIds !== void 0) {
      let data20 = data.moduleIds;
      if (Array.isArray(data20)) {
        const len4 = data20.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data21 = data20[i4];
          typeof data21 == "string" ? pattern3.test(data21) || fail(found, pointer + "/moduleIds/" + i4, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/moduleIds/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/moduleIds", "type", { type: "array" });
    }
    if (data.competencyIds !== void 0) {
      let data22 = data.competencyIds;
      if (Array.isArray(data22)) {
        const len5 = data22.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data23 = data22[i5];
          typeof data23 == "string" ? pattern3.test(data23) || fail(found, pointer + "/competencyIds/" + i5, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/competencyIds/" + i5, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/competencyIds", "type", { type: "array" });
    }
    if (data.technicalDomainIds !== void 0) {
      let data24 = data.technicalDomainIds;
      if (Array.isArray(data24)) {
        const len6 = data24.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data25 = data24[i6];
          typeof data25 == "string" ? pattern3.test(data25) || fail(found, pointer + "/technicalDomainIds/" + i6, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/technicalDomainIds/" + i6, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/technicalDomainIds", "type", { type: "array" });
    }
    if (data.places !== void 0) {
      let data26 = data.places;
      if (Array.isArray(data26)) {
        const len7 = data26.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate56(data26[i7], pointer + "/places/" + i7, found);
      } else
        fail(found, pointer + "/places", "type", { type: "array" });
    }
    if (data.rights !== void 0 && validate60(data.rights, pointer + "/rights", found), data.cost !== void 0) {
      let data29 = data.cost;
      typeof data29 != "string" && fail(found, pointer + "/cost", "type", { type: "string" }), data29 === "free" || data29 === "paid" || data29 === "mixed" || data29 === "unknown" || fail(found, pointer + "/cost", "enum", { allowedValues: ["free", "paid", "mixed", "unknown"] });
    }
    if (data.confidence !== void 0) {
      let data30 = data.confidence;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        data30.title === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "title" }), data30.publisher === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "publisher" }), data30.authors === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "authors" }), data30.type === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "type" }), data30.format === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "format" }), data30.languages === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "languages" }), data30.year === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "year" }), data30.licence === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "licence" }), data30.cost === void 0 && fail(found, pointer + "/confidence", "required", { missingProperty: "cost" });
        for (const key2 in data30)
          names1.has(key2) || fail(found, pointer + "/confidence", "additionalProperties", { additionalProperty: key2 });
        if (data30.title !== void 0) {
          let data31 = data30.title;
          typeof data31 != "string" && fail(found, pointer + "/confidence/title", "type", { type: "string" }), data31 === "seen" || data31 === "known" || data31 === "unknown" || fail(found, pointer + "/confidence/title", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.publisher !== void 0) {
          let data32 = data30.publisher;
          typeof data32 != "string" && fail(found, pointer + "/confidence/publisher", "type", { type: "string" }), data32 === "seen" || data32 === "known" || data32 === "unknown" || fail(found, pointer + "/confidence/publisher", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.authors !== void 0) {
          let data33 = data30.authors;
          typeof data33 != "string" && fail(found, pointer + "/confidence/authors", "type", { type: "string" }), data33 === "seen" || data33 === "known" || data33 === "unknown" || fail(found, pointer + "/confidence/authors", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.type !== void 0) {
          let data34 = data30.type;
          typeof data34 != "string" && fail(found, pointer + "/confidence/type", "type", { type: "string" }), data34 === "seen" || data34 === "known" || data34 === "unknown" || fail(found, pointer + "/confidence/type", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.format !== void 0) {
          let data35 = data30.format;
          typeof data35 != "string" && fail(found, pointer + "/confidence/format", "type", { type: "string" }), data35 === "seen" || data35 === "known" || data35 === "unknown" || fail(found, pointer + "/confidence/format", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.languages !== void 0) {
          let data36 = data30.languages;
          typeof data36 != "string" && fail(found, pointer + "/confidence/languages", "type", { type: "string" }), data36 === "seen" || data36 === "known" || data36 === "unknown" || fail(found, pointer + "/confidence/languages", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.year !== void 0) {
          let data37 = data30.year;
          typeof data37 != "string" && fail(found, pointer + "/confidence/year", "type", { type: "string" }), data37 === "seen" || data37 === "known" || data37 === "unknown" || fail(found, pointer + "/confidence/year", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.licence !== void 0) {
          let data38 = data30.licence;
          typeof data38 != "string" && fail(found, pointer + "/confidence/licence", "type", { type: "string" }), data38 === "seen" || data38 === "known" || data38 === "unknown" || fail(found, pointer + "/confidence/licence", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
        if (data30.cost !== void 0) {
          let data39 = data30.cost;
          typeof data39 != "string" && fail(found, pointer + "/confidence/cost", "type", { type: "string" }), data39 === "seen" || data39 === "known" || data39 === "unknown" || fail(found, pointer + "/confidence/cost", "enum", { allowedValues: ["seen", "known", "unknown"] });
        }
      } else
        fail(found, pointer + "/confidence", "type", { type: "object" });
    }
    if (data.source !== void 0 && validate64(data.source, pointer + "/source", found), data.isPartOf !== void 0) {
      let data41 = data.isPartOf;
      typeof data41 == "string" ? pattern3.test(data41) || fail(found, pointer + "/isPartOf", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/isPartOf", "type", { type: "string" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.levels !== void 0) {
      let data43 = data.levels;
      const _errs100 = found.length;
      let valid22 = !1;
      const _errs101 = found.length;
      if (Array.isArray(data43)) {
        const len8 = data43.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data44 = data43[i8];
          typeof data44 != "string" && fail(found, pointer + "/levels/" + i8, "type", { type: "string" }), data44 === "aware" || data44 === "practise" || data44 === "lead" || fail(found, pointer + "/levels/" + i8, "enum", { allowedValues: ["aware", "practise", "lead"] });
        }
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
      var _valid3 = _errs101 === found.length;
      if (_valid3 || closeBranch(found, _errs101), valid22 = valid22 || _valid3, !valid22) {
        const _errs105 = found.length;
        data43 !== null && fail(found, pointer + "/levels", "type", { type: "null" });
        var _valid3 = _errs105 === found.length;
        _valid3 || closeBranch(found, _errs105), valid22 = valid22 || _valid3;
      }
      valid22 ? found.length = _errs100 : fail(found, pointer + "/levels", "anyOf", {});
    }
    if (data.prerequisites !== void 0) {
      let data45 = data.prerequisites;
      const _errs108 = found.length;
      let valid25 = !1;
      const _errs109 = found.length;
      if (Array.isArray(data45)) {
        const len9 = data45.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data46 = data45[i9];
          if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
            if (data46.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data46.kind !== void 0) {
              let data47 = data46.kind;
              data47 === "resource" || data47 === "competency" || data47 === "text" || fail(found, pointer + "/prerequisites/" + i9 + "/kind", "enum", { allowedValues: ["resource", "competency", "text"] });
            }
            const tag0 = data46.kind;
            if (typeof tag0 == "string")
              if (tag0 === "resource")
                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                  data46.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data46.id === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "id" });
                  for (const key3 in data46)
                    key3 === "kind" || key3 === "id" || fail(found, pointer + "/prerequisites/" + i9, "additionalProperties", { additionalProperty: key3 });
                  if (data46.kind !== void 0) {
                    let data48 = data46.kind;
                    typeof data48 != "string" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "type", { type: "string" }), data48 !== "resource" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "const", { allowedValue: "resource" });
                  }
                  if (data46.id !== void 0) {
                    let data49 = data46.id;
                    typeof data49 == "string" ? pattern3.test(data49) || fail(found, pointer + "/prerequisites/" + i9 + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/prerequisites/" + i9 + "/id", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
              else if (tag0 === "competency")
                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                  data46.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data46.id === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "id" });
                  for (const key4 in data46)
                    key4 === "kind" || key4 === "id" || fail(found, pointer + "/prerequisites/" + i9, "additionalProperties", { additionalProperty: key4 });
                  if (data46.kind !== void 0) {
                    let data50 = data46.kind;
                    typeof data50 != "string" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "type", { type: "string" }), data50 !== "competency" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "const", { allowedValue: "competency" });
                  }
                  if (data46.id !== void 0) {
                    let data51 = data46.id;
                    typeof data51 == "string" ? pattern3.test(data51) || fail(found, pointer + "/prerequisites/" + i9 + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/prerequisites/" + i9 + "/id", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
              else if (tag0 === "text")
                if (data46 && typeof data46 == "object" && !Array.isArray(data46)) {
                  data46.kind === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "kind" }), data46.text === void 0 && fail(found, pointer + "/prerequisites/" + i9, "required", { missingProperty: "text" });
                  for (const key5 in data46)
                    key5 === "kind" || key5 === "text" || fail(found, pointer + "/prerequisites/" + i9, "additionalProperties", { additionalProperty: key5 });
                  if (data46.kind !== void 0) {
                    let data52 = data46.kind;
                    typeof data52 != "string" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "type", { type: "string" }), data52 !== "text" && fail(found, pointer + "/prerequisites/" + i9 + "/kind", "const", { allowedValue: "text" });
                  }
                  if (data46.text !== void 0) {
                    let data53 = data46.text;
                    typeof data53 == "string" ? data53.length < 1 && fail(found, pointer + "/prerequisites/" + i9 + "/text", "minLength", { limit: 1 }) : fail(found, pointer + "/prerequisites/" + i9 + "/text", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
              else
                fail(found, pointer + "/prerequisites/" + i9, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
            else
              fail(found, pointer + "/prerequisites/" + i9, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
          } else
            fail(found, pointer + "/prerequisites/" + i9, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/prerequisites", "type", { type: "array" });
      var _valid4 = _errs109 === found.length;
      if (_valid4 || closeBranch(found, _errs109), valid25 = valid25 || _valid4, !valid25) {
        const _errs136 = found.length;
        data45 !== null && fail(found, pointer + "/prerequisites", "type", { type: "null" });
        var _valid4 = _errs136 === found.length;
        _valid4 || closeBranch(found, _errs136), valid25 = valid25 || _valid4;
      }
      valid25 ? found.length = _errs108 : fail(found, pointer + "/prerequisites", "anyOf", {});
    }
    if (data.estimatedHours !== void 0) {
      let data54 = data.estimatedHours;
      const _errs139 = found.length;
      let valid36 = !1;
      const _errs140 = found.length;
      validate67(data54, pointer + "/estimatedHours", found);
      var _valid5 = _errs140 === found.length;
      if (_valid5 || closeBranch(found, _errs140), valid36 = valid36 || _valid5, !valid36) {
        const _errs141 = found.length;
        data54 !== null && fail(found, pointer + "/estimatedHours", "type", { type: "null" });
        var _valid5 = _errs141 === found.length;
        _valid5 || closeBranch(found, _errs141), valid36 = valid36 || _valid5;
      }
      valid36 ? found.length = _errs139 : fail(found, pointer + "/estimatedHours", "anyOf", {});
    }
    if (data.downloadBytes !== void 0) {
      let data55 = data.downloadBytes;
      const _errs144 = found.length;
      let valid37 = !1;
      const _errs145 = found.length;
      typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55) || fail(found, pointer + "/downloadBytes", "type", { type: "integer" }), typeof data55 == "number" && isFinite(data55) && ((data55 > 9007199254740991 || isNaN(data55)) && fail(found, pointer + "/downloadBytes", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data55 < 0 || isNaN(data55)) && fail(found, pointer + "/downloadBytes", "minimum", { comparison: ">=", limit: 0 }));
      var _valid6 = _errs145 === found.length;
      if (_valid6 || closeBranch(found, _errs145), valid37 = valid37 || _valid6, !valid37) {
        const _errs147 = found.length;
        data55 !== null && fail(found, pointer + "/downloadBytes", "type", { type: "null" });
        var _valid6 = _errs147 === found.length;
        _valid6 || closeBranch(found, _errs147), valid37 = valid37 || _valid6;
      }
      valid37 ? found.length = _errs144 : fail(found, pointer + "/downloadBytes", "anyOf", {});
    }
    if (data.login !== void 0) {
      let data56 = data.login;
      const _errs150 = found.length;
      let valid38 = !1;
      const _errs151 = found.length;
      typeof data56 != "string" && fail(found, pointer + "/login", "type", { type: "string" }), data56 === "none" || data56 === "optional" || data56 === "required" || fail(found, pointer + "/login", "enum", { allowedValues: ["none", "optional", "required"] });
      var _valid7 = _errs151 === found.length;
      if (_valid7 || closeBranch(found, _errs151), valid38 = valid38 || _valid7, !valid38) {
        const _errs153 = found.length;
        data56 !== null && fail(found, pointer + "/login", "type", { type: "null" });
        var _valid7 = _errs153 === found.length;
        _valid7 || closeBranch(found, _errs153), valid38 = valid38 || _valid7;
      }
      valid38 ? found.length = _errs150 : fail(found, pointer + "/login", "anyOf", {});
    }
    if (data.accessibility !== void 0) {
      let data57 = data.accessibility;
      const _errs156 = found.length;
      let valid39 = !1;
      const _errs157 = found.length;
      if (Array.isArray(data57)) {
        const len10 = data57.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data58 = data57[i10];
          typeof data58 != "string" && fail(found, pointer + "/accessibility/" + i10, "type", { type: "string" }), data58 === "captions" || data58 === "transcript" || data58 === "sign-language" || data58 === "audio-description" || data58 === "text-alternatives" || data58 === "tagged-pdf" || data58 === "structural-navigation" || data58 === "high-contrast" || data58 === "keyboard" || data58 === "wcag-aa" || fail(found, pointer + "/accessibility/" + i10, "enum", { allowedValues: ["captions", "transcript", "sign-language", "audio-description", "text-alternatives", "tagged-pdf", "structural-navigation", "high-contrast", "keyboard", "wcag-aa"] });
        }
      } else
        fail(found, pointer + "/accessibility", "type", { type: "array" });
      var _valid8 = _errs157 === found.length;
      if (_valid8 || closeBranch(found, _errs157), valid39 = valid39 || _valid8, !valid39) {
        const _errs161 = found.length;
        data57 !== null && fail(found, pointer + "/accessibility", "type", { type: "null" });
        var _valid8 = _errs161 === found.length;
        _valid8 || closeBranch(found, _errs161), valid39 = valid39 || _valid8;
      }
      valid39 ? found.length = _errs156 : fail(found, pointer + "/accessibility", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate82: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.set === void 0 && fail(found, pointer, "required", { missingProperty: "set" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" });
    for (const key0 in data)
      key0 === "id" || key0 === "set" || key0 === "reason" || key0 === "expected" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.set !== void 0 && validate83(data.set, pointer + "/set", found), data.reason !== void 0) {
      let data2 = data.reason;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
    data.expected !== void 0 && validate83(data.expected, pointer + "/expected", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate81: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.basedOn === void 0 && fail(found, pointer, "required", { missingProperty: "basedOn" }), data.hide === void 0 && fail(found, pointer, "required", { missingProperty: "hide" }), data.change === void 0 && fail(found, pointer, "required", { missingProperty: "change" }), data.add === void 0 && fail(found, pointer, "required", { missingProperty: "add" }), data.first === void 0 && fail(found, pointer, "required", { missingProperty: "first" });
    for (const key0 in data)
      key0 === "id" || key0 === "basedOn" || key0 === "hide" || key0 === "change" || key0 === "add" || key0 === "first" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.basedOn !== void 0) {
      let data1 = data.basedOn;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        data1.id === void 0 && fail(found, pointer + "/basedOn", "required", { missingProperty: "id" }), data1.version === void 0 && fail(found, pointer + "/basedOn", "required", { missingProperty: "version" });
        for (const key1 in data1)
          key1 === "id" || key1 === "version" || fail(found, pointer + "/basedOn", "additionalProperties", { additionalProperty: key1 });
        if (data1.id !== void 0) {
          let data2 = data1.id;
          typeof data2 == "string" ? pattern3.test(data2) || fail(found, pointer + "/basedOn/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/basedOn/id", "type", { type: "string" });
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          typeof data3 == "string" ? pattern4.test(data3) || fail(found, pointer + "/basedOn/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/basedOn/version", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/basedOn", "type", { type: "object" });
    }
    if (data.hide !== void 0) {
      let data4 = data.hide;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            data5.id === void 0 && fail(found, pointer + "/hide/" + i0, "required", { missingProperty: "id" }), data5.reason === void 0 && fail(found, pointer + "/hide/" + i0, "required", { missingProperty: "reason" });
            for (const key2 in data5)
              key2 === "id" || key2 === "reason" || fail(found, pointer + "/hide/" + i0, "additionalProperties", { additionalProperty: key2 });
            if (data5.id !== void 0) {
              let data6 = data5.id;
              typeof data6 == "string" ? pattern3.test(data6) || fail(found, pointer + "/hide/" + i0 + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/hide/" + i0 + "/id", "type", { type: "string" });
            }
            if (data5.reason !== void 0) {
              let data7 = data5.reason;
              typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/hide/" + i0 + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/hide/" + i0 + "/reason", "type", { type: "string" });
            }
          } else
            fail(found, pointer + "/hide/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/hide", "type", { type: "array" });
    }
    if (data.change !== void 0) {
      let data8 = data.change;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate82(data8[i1], pointer + "/change/" + i1, found);
      } else
        fail(found, pointer + "/change", "type", { type: "array" });
    }
    if (data.add !== void 0) {
      let data10 = data.add;
      if (Array.isArray(data10)) {
        const len2 = data10.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate55(data10[i2], pointer + "/add/" + i2, found);
      } else
        fail(found, pointer + "/add", "type", { type: "array" });
    }
    if (data.first !== void 0) {
      let data12 = data.first;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          typeof data13 == "string" ? pattern3.test(data13) || fail(found, pointer + "/first/" + i3, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/first/" + i3, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/first", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate80: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-catalogue-overlay" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-catalogue-overlay" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate81(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern25.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
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
const validate95: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource === void 0 && fail(found, pointer, "required", { missingProperty: "resource" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" }), data.competencyIds === void 0 && fail(found, pointer, "required", { missingProperty: "competencyIds" }), data.priority === void 0 && fail(found, pointer, "required", { missingProperty: "priority" }), data.language === void 0 && fail(found, pointer, "required", { missingProperty: "language" }), data.alternatives === void 0 && fail(found, pointer, "required", { missingProperty: "alternatives" }), data.equals === void 0 && fail(found, pointer, "required", { missingProperty: "equals" });
    for (const key0 in data)
      key0 === "resource" || key0 === "reason" || key0 === "competencyIds" || key0 === "priority" || key0 === "language" || key0 === "alternatives" || key0 === "equals" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.resource !== void 0 && validate55(data.resource, pointer + "/resource", found), data.reason !== void 0) {
      let data1 = data.reason;
      typeof data1 != "string" && fail(found, pointer + "/reason", "type", { type: "string" }), data1 === "serves-one-gap" || data1 === "serves-several-gaps" || fail(found, pointer + "/reason", "enum", { allowedValues: ["serves-one-gap", "serves-several-gaps"] });
    }
    if (data.competencyIds !== void 0) {
      let data2 = data.competencyIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/competencyIds/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/competencyIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/competencyIds", "type", { type: "array" });
    }
    if (data.priority !== void 0) {
      let data4 = data.priority;
      typeof data4 == "number" && isFinite(data4) ? (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/priority", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/priority", "type", { type: "number" });
    }
    if (data.language !== void 0) {
      let data5 = data.language;
      const _errs12 = found.length;
      let valid3 = !1;
      const _errs13 = found.length;
      typeof data5 == "string" ? pattern9.test(data5) || fail(found, pointer + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/language", "type", { type: "string" });
      var _valid0 = _errs13 === found.length;
      if (_valid0 || closeBranch(found, _errs13), valid3 = valid3 || _valid0, !valid3) {
        const _errs15 = found.length;
        data5 !== null && fail(found, pointer + "/language", "type", { type: "null" });
        var _valid0 = _errs15 === found.length;
        _valid0 || closeBranch(found, _errs15), valid3 = valid3 || _valid0;
      }
      valid3 ? found.length = _errs12 : fail(found, pointer + "/language", "anyOf", {});
    }
    if (data.alternatives !== void 0) {
      let data6 = data.alternatives;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          typeof data7 == "string" ? pattern3.test(data7) || fail(found, pointer + "/alternatives/" + i1, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/alternatives/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/alternatives", "type", { type: "array" });
    }
    if (data.equals !== void 0) {
      let data8 = data.equals;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          typeof data9 == "string" ? pattern3.test(data9) || fail(found, pointer + "/equals/" + i2, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/equals/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/equals", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate98: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.competencyId === void 0 && fail(found, pointer, "required", { missingProperty: "competencyId" }), data.priority === void 0 && fail(found, pointer, "required", { missingProperty: "priority" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" }), data.wanted === void 0 && fail(found, pointer, "required", { missingProperty: "wanted" }), data.found === void 0 && fail(found, pointer, "required", { missingProperty: "found" }), data.candidates === void 0 && fail(found, pointer, "required", { missingProperty: "candidates" }), data.leftOutBy === void 0 && fail(found, pointer, "required", { missingProperty: "leftOutBy" });
    for (const key0 in data)
      key0 === "competencyId" || key0 === "priority" || key0 === "reason" || key0 === "wanted" || key0 === "found" || key0 === "candidates" || key0 === "leftOutBy" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.competencyId !== void 0) {
      let data0 = data.competencyId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/competencyId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/competencyId", "type", { type: "string" });
    }
    if (data.priority !== void 0) {
      let data1 = data.priority;
      typeof data1 == "number" && isFinite(data1) ? (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/priority", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/priority", "type", { type: "number" });
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      typeof data2 != "string" && fail(found, pointer + "/reason", "type", { type: "string" }), data2 === "no-resource" || data2 === "left-out" || data2 === "limits" || fail(found, pointer + "/reason", "enum", { allowedValues: ["no-resource", "left-out", "limits"] });
    }
    if (data.wanted !== void 0) {
      let data3 = data.wanted;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || fail(found, pointer + "/wanted", "type", { type: "integer" }), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && fail(found, pointer + "/wanted", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/wanted", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.found !== void 0) {
      let data4 = data.found;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || fail(found, pointer + "/found", "type", { type: "integer" }), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && fail(found, pointer + "/found", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/found", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.candidates !== void 0) {
      let data5 = data.candidates;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || fail(found, pointer + "/candidates", "type", { type: "integer" }), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && fail(found, pointer + "/candidates", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data5 < 0 || isNaN(data5)) && fail(found, pointer + "/candidates", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.leftOutBy !== void 0) {
      let data6 = data.leftOutBy;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        data6.language === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "language" }), data6.cost === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "cost" }), data6.type === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "type" }), data6.without === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "without" }), data6.hours === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "hours" }), data6.overlap === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "overlap" });
        for (const key1 in data6)
          key1 === "language" || key1 === "cost" || key1 === "type" || key1 === "without" || key1 === "hours" || key1 === "overlap" || fail(found, pointer + "/leftOutBy", "additionalProperties", { additionalProperty: key1 });
        if (data6.language !== void 0) {
          let data7 = data6.language;
          typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || fail(found, pointer + "/leftOutBy/language", "type", { type: "integer" }), typeof data7 == "number" && isFinite(data7) && ((data7 > 9007199254740991 || isNaN(data7)) && fail(found, pointer + "/leftOutBy/language", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data7 < 0 || isNaN(data7)) && fail(found, pointer + "/leftOutBy/language", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data6.cost !== void 0) {
          let data8 = data6.cost;
          typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || fail(found, pointer + "/leftOutBy/cost", "type", { type: "integer" }), typeof data8 == "number" && isFinite(data8) && ((data8 > 9007199254740991 || isNaN(data8)) && fail(found, pointer + "/leftOutBy/cost", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/leftOutBy/cost", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data6.type !== void 0) {
          let data9 = data6.type;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || fail(found, pointer + "/leftOutBy/type", "type", { type: "integer" }), typeof data9 == "number" && isFinite(data9) && ((data9 > 9007199254740991 || isNaN(data9)) && fail(found, pointer + "/leftOutBy/type", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data9 < 0 || isNaN(data9)) && fail(found, pointer + "/leftOutBy/type", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data6.without !== void 0) {
          let data10 = data6.without;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || fail(found, pointer + "/leftOutBy/without", "type", { type: "integer" }), typeof data10 == "number" && isFinite(data10) && ((data10 > 9007199254740991 || isNaN(data10)) && fail(found, pointer + "/leftOutBy/without", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data10 < 0 || isNaN(data10)) && fail(found, pointer + "/leftOutBy/without", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data6.hours !== void 0) {
          let data11 = data6.hours;
          typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || fail(found, pointer + "/leftOutBy/hours", "type", { type: "integer" }), typeof data11 == "number" && isFinite(data11) && ((data11 > 9007199254740991 || isNaN(data11)) && fail(found, pointer + "/leftOutBy/hours", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data11 < 0 || isNaN(data11)) && fail(found, pointer + "/leftOutBy/hours", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data6.overlap !== void 0) {
          let data12 = data6.overlap;
          typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || fail(found, pointer + "/leftOutBy/overlap", "type", { type: "integer" }), typeof data12 == "number" && isFinite(data12) && ((data12 > 9007199254740991 || isNaN(data12)) && fail(found, pointer + "/leftOutBy/overlap", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data12 < 0 || isNaN(data12)) && fail(found, pointer + "/leftOutBy/overlap", "minimum", { comparison: ">=", limit: 0 }));
        }
      } else
        fail(found, pointer + "/leftOutBy", "type", { type: "object" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate94: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.steps === void 0 && fail(found, pointer, "required", { missingProperty: "steps" }), data.unmet === void 0 && fail(found, pointer, "required", { missingProperty: "unmet" }), data.unassessed === void 0 && fail(found, pointer, "required", { missingProperty: "unassessed" }), data.hours === void 0 && fail(found, pointer, "required", { missingProperty: "hours" }), data.unknownHours === void 0 && fail(found, pointer, "required", { missingProperty: "unknownHours" }), data.issues === void 0 && fail(found, pointer, "required", { missingProperty: "issues" }), data.rules === void 0 && fail(found, pointer, "required", { missingProperty: "rules" });
    for (const key0 in data)
      key0 === "steps" || key0 === "unmet" || key0 === "unassessed" || key0 === "hours" || key0 === "unknownHours" || key0 === "issues" || key0 === "rules" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.steps !== void 0) {
      let data0 = data.steps;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate95(data0[i0], pointer + "/steps/" + i0, found);
      } else
        fail(found, pointer + "/steps", "type", { type: "array" });
    }
    if (data.unmet !== void 0) {
      let data2 = data.unmet;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate98(data2[i1], pointer + "/unmet/" + i1, found);
      } else
        fail(found, pointer + "/unmet", "type", { type: "array" });
    }
    if (data.unassessed !== void 0) {
      let data4 = data.unassessed;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/unassessed/" + i2, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/unassessed/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/unassessed", "type", { type: "array" });
    }
    if (data.hours !== void 0) {
      let data6 = data.hours;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        data6.minimum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "minimum" }), data6.maximum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "maximum" }), data6.unknown === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "unknown" });
        for (const key1 in data6)
          key1 === "minimum" || key1 === "maximum" || key1 === "unknown" || fail(found, pointer + "/hours", "additionalProperties", { additionalProperty: key1 });
        if (data6.minimum !== void 0) {
          let data7 = data6.minimum;
          typeof data7 == "number" && isFinite(data7) ? (data7 < 0 || isNaN(data7)) && fail(found, pointer + "/hours/minimum", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/minimum", "type", { type: "number" });
        }
        if (data6.maximum !== void 0) {
          let data8 = data6.maximum;
          typeof data8 == "number" && isFinite(data8) ? (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/hours/maximum", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/maximum", "type", { type: "number" });
        }
        if (data6.unknown !== void 0) {
          let data9 = data6.unknown;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || fail(found, pointer + "/hours/unknown", "type", { type: "integer" }), typeof data9 == "number" && isFinite(data9) && ((data9 > 9007199254740991 || isNaN(data9)) && fail(found, pointer + "/hours/unknown", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data9 < 0 || isNaN(data9)) && fail(found, pointer + "/hours/unknown", "minimum", { comparison: ">=", limit: 0 }));
        }
      } else
        fail(found, pointer + "/hours", "type", { type: "object" });
    }
    if (data.unknownHours !== void 0) {
      let data10 = data.unknownHours;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          typeof data11 == "string" ? pattern3.test(data11) || fail(found, pointer + "/unknownHours/" + i3, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/unknownHours/" + i3, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/unknownHours", "type", { type: "array" });
    }
    if (data.issues !== void 0) {
      let data12 = data.issues;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data13 = data12[i4];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            data13.code === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "code" }), data13.severity === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "severity" }), data13.path === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "path" }), data13.message === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "message" }), data13.details === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "details" });
            for (const key2 in data13)
              key2 === "code" || key2 === "severity" || key2 === "path" || key2 === "message" || key2 === "details" || fail(found, pointer + "/issues/" + i4, "additionalProperties", { additionalProperty: key2 });
            if (data13.code !== void 0) {
              let data14 = data13.code;
              typeof data14 != "string" && fail(found, pointer + "/issues/" + i4 + "/code", "type", { type: "string" }), data14 === "unknown-hours" || data14 === "step-limit" || data14 === "unknown-resource" || fail(found, pointer + "/issues/" + i4 + "/code", "enum", { allowedValues: ["unknown-hours", "step-limit", "unknown-resource"] });
            }
            if (data13.severity !== void 0) {
              let data15 = data13.severity;
              typeof data15 != "string" && fail(found, pointer + "/issues/" + i4 + "/severity", "type", { type: "string" }), data15 === "error" || data15 === "warning" || data15 === "info" || fail(found, pointer + "/issues/" + i4 + "/severity", "enum", { allowedValues: ["error", "warning", "info"] });
            }
            if (data13.path !== void 0) {
              let data16 = data13.path;
              if (Array.isArray(data16)) {
                const len5 = data16.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data17 = data16[i5];
                  const _errs37 = found.length;
                  let valid15 = !1;
                  const _errs38 = found.length;
                  typeof data17 != "string" && fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "type", { type: "string" });
                  var _valid0 = _errs38 === found.length;
                  if (_valid0 || closeBranch(found, _errs38), valid15 = valid15 || _valid0, !valid15) {
                    const _errs40 = found.length;
                    typeof data17 == "number" && !(data17 % 1) && !isNaN(data17) && isFinite(data17) || fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "type", { type: "integer" }), typeof data17 == "number" && isFinite(data17) && ((data17 > 9007199254740991 || isNaN(data17)) && fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "maximum", { comparison: "<=", limit: 9007199254740991 }), (data17 < 0 || isNaN(data17)) && fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "minimum", { comparison: ">=", limit: 0 }));
                    var _valid0 = _errs40 === found.length;
                    _valid0 || closeBranch(found, _errs40), valid15 = valid15 || _valid0;
                  }
                  valid15 ? found.length = _errs37 : fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "anyOf", {});
                }
              } else
                fail(found, pointer + "/issues/" + i4 + "/path", "type", { type: "array" });
            }
            if (data13.message !== void 0) {
              let data18 = data13.message;
              typeof data18 == "string" ? data18.length < 1 && fail(found, pointer + "/issues/" + i4 + "/message", "minLength", { limit: 1 }) : fail(found, pointer + "/issues/" + i4 + "/message", "type", { type: "string" });
            }
            if (data13.details !== void 0) {
              let data19 = data13.details;
              data19 && typeof data19 == "object" && !Array.isArray(data19) || fail(found, pointer + "/issues/" + i4 + "/details", "type", { type: "object" });
            }
          } else
            fail(found, pointer + "/issues/" + i4, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/issues", "type", { type: "array" });
    }
    if (data.rules !== void 0) {
      let data20 = data.rules;
      if (Array.isArray(data20)) {
        const len6 = data20.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data21 = data20[i6];
          typeof data21 == "string" ? data21.length < 1 && fail(found, pointer + "/rules/" + i6, "minLength", { limit: 1 }) : fail(found, pointer + "/rules/" + i6, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/rules", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate93: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-training-plan" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-training-plan" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate94(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern25.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
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
const pattern53 = new RegExp("^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
const validate104: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resource === void 0 && fail(found, pointer, "required", { missingProperty: "resource" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" }), data.competencyIds === void 0 && fail(found, pointer, "required", { missingProperty: "competencyIds" }), data.priority === void 0 && fail(found, pointer, "required", { missingProperty: "priority" }), data.language === void 0 && fail(found, pointer, "required", { missingProperty: "language" }), data.hours === void 0 && fail(found, pointer, "required", { missingProperty: "hours" }), data.hoursBasis === void 0 && fail(found, pointer, "required", { missingProperty: "hoursBasis" }), data.bytes === void 0 && fail(found, pointer, "required", { missingProperty: "bytes" }), data.sessions === void 0 && fail(found, pointer, "required", { missingProperty: "sessions" }), data.prerequisites === void 0 && fail(found, pointer, "required", { missingProperty: "prerequisites" }), data.translate === void 0 && fail(found, pointer, "required", { missingProperty: "translate" }), data.equals === void 0 && fail(found, pointer, "required", { missingProperty: "equals" });
    for (const key0 in data)
      names4.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.resource !== void 0 && validate55(data.resource, pointer + "/resource", found), data.reason !== void 0) {
      let data1 = data.reason;
      typeof data1 != "string" && fail(found, pointer + "/reason", "type", { type: "string" }), data1 === "serves-one-gap" || data1 === "serves-several-gaps" || data1 === "needed-before-others" || fail(found, pointer + "/reason", "enum", { allowedValues: ["serves-one-gap", "serves-several-gaps", "needed-before-others"] });
    }
    if (data.competencyIds !== void 0) {
      let data2 = data.competencyIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/competencyIds/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/competencyIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/competencyIds", "type", { type: "array" });
    }
    if (data.priority !== void 0) {
      let data4 = data.priority;
      typeof data4 == "number" && isFinite(data4) ? (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/priority", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/priority", "type", { type: "number" });
    }
    if (data.language !== void 0) {
      let data5 = data.language;
      const _errs12 = found.length;
      let valid3 = !1;
      const _errs13 = found.length;
      typeof data5 == "string" ? pattern9.test(data5) || fail(found, pointer + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/language", "type", { type: "string" });
      var _valid0 = _errs13 === found.length;
      if (_valid0 || closeBranch(found, _errs13), valid3 = valid3 || _valid0, !valid3) {
        const _errs15 = found.length;
        data5 !== null && fail(found, pointer + "/language", "type", { type: "null" });
        var _valid0 = _errs15 === found.length;
        _valid0 || closeBranch(found, _errs15), valid3 = valid3 || _valid0;
      }
      valid3 ? found.length = _errs12 : fail(found, pointer + "/language", "anyOf", {});
    }
    if (data.hours !== void 0) {
      let data6 = data.hours;
      const _errs18 = found.length;
      let valid4 = !1;
      const _errs19 = found.length;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        data6.minimum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "minimum" }), data6.maximum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "maximum" });
        for (const key1 in data6)
          key1 === "minimum" || key1 === "maximum" || fail(found, pointer + "/hours", "additionalProperties", { additionalProperty: key1 });
        if (data6.minimum !== void 0) {
          let data7 = data6.minimum;
          typeof data7 == "number" && isFinite(data7) ? (data7 < 0 || isNaN(data7)) && fail(found, pointer + "/hours/minimum", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/minimum", "type", { type: "number" });
        }
        if (data6.maximum !== void 0) {
          let data8 = data6.maximum;
          typeof data8 == "number" && isFinite(data8) ? (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/hours/maximum", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/maximum", "type", { type: "number" });
        }
      } else
        fail(found, pointer + "/hours", "type", { type: "object" });
      var _valid1 = _errs19 === found.length;
      if (_valid1 || closeBranch(found, _errs19), valid4 = valid4 || _valid1, !valid4) {
        const _errs26 = found.length;
        data6 !== null && fail(found, pointer + "/hours", "type", { type: "null" });
        var _valid1 = _errs26 === found.length;
        _valid1 || closeBranch(found, _errs26), valid4 = valid4 || _valid1;
      }
      valid4 ? found.length = _errs18 : fail(found, pointer + "/hours", "anyOf", {});
    }
    if (data.hoursBasis !== void 0) {
      let data9 = data.hoursBasis;
      const _errs29 = found.length;
      let valid6 = !1;
      const _errs30 = found.length;
      typeof data9 != "string" && fail(found, pointer + "/hoursBasis", "type", { type: "string" }), data9 === "read" || data9 === "pages" || data9 === "words" || data9 === "modules" || data9 === "recording" || data9 === "stated-weeks" || data9 === "type" || fail(found, pointer + "/hoursBasis", "enum", { allowedValues: ["read", "pages", "words", "modules", "recording", "stated-weeks", "type"] });
      var _valid2 = _errs30 === found.length;
      if (_valid2 || closeBranch(found, _errs30), valid6 = valid6 || _valid2, !valid6) {
        const _errs32 = found.length;
        data9 !== null && fail(found, pointer + "/hoursBasis", "type", { type: "null" });
        var _valid2 = _errs32 === found.length;
        _valid2 || closeBranch(found, _errs32), valid6 = valid6 || _valid2;
      }
      valid6 ? found.length = _errs29 : fail(found, pointer + "/hoursBasis", "anyOf", {});
    }
    if (data.bytes !== void 0) {
      let data10 = data.bytes;
      const _errs35 = found.length;
      let valid7 = !1;
      const _errs36 = found.length;
      typeof data10 == "number" && isFinite(data10) ? (data10 < 0 || isNaN(data10)) && fail(found, pointer + "/bytes", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/bytes", "type", { type: "number" });
      var _valid3 = _errs36 === found.length;
      if (_valid3 || closeBranch(found, _errs36), valid7 = valid7 || _valid3, !valid7) {
        const _errs38 = found.length;
        data10 !== null && fail(found, pointer + "/bytes", "type", { type: "null" });
        var _valid3 = _errs38 === found.length;
        _valid3 || closeBranch(found, _errs38), valid7 = valid7 || _valid3;
      }
      valid7 ? found.length = _errs35 : fail(found, pointer + "/bytes", "anyOf", {});
    }
    if (data.sessions !== void 0) {
      let data11 = data.sessions;
      if (Array.isArray(data11)) {
        const len1 = data11.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data12 = data11[i1];
          if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
            data12.week === void 0 && fail(found, pointer + "/sessions/" + i1, "required", { missingProperty: "week" }), data12.minutes === void 0 && fail(found, pointer + "/sessions/" + i1, "required", { missingProperty: "minutes" });
            for (const key2 in data12)
              key2 === "week" || key2 === "minutes" || fail(found, pointer + "/sessions/" + i1, "additionalProperties", { additionalProperty: key2 });
            if (data12.week !== void 0) {
              let data13 = data12.week;
              typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || fail(found, pointer + "/sessions/" + i1 + "/week", "type", { type: "integer" }), typeof data13 == "number" && isFinite(data13) && ((data13 > 9007199254740991 || isNaN(data13)) && fail(found, pointer + "/sessions/" + i1 + "/week", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data13 < 1 || isNaN(data13)) && fail(found, pointer + "/sessions/" + i1 + "/week", "minimum", { comparison: ">=", limit: 1 }));
            }
            if (data12.minutes !== void 0) {
              let data14 = data12.minutes;
              typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || fail(found, pointer + "/sessions/" + i1 + "/minutes", "type", { type: "integer" }), typeof data14 == "number" && isFinite(data14) && ((data14 > 9007199254740991 || isNaN(data14)) && fail(found, pointer + "/sessions/" + i1 + "/minutes", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data14 < 0 || isNaN(data14)) && fail(found, pointer + "/sessions/" + i1 + "/minutes", "minimum", { comparison: ">=", limit: 0 }));
            }
          } else
            fail(found, pointer + "/sessions/" + i1, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/sessions", "type", { type: "array" });
    }
    if (data.prerequisites !== void 0) {
      let data15 = data.prerequisites;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            data16.kind === void 0 && fail(found, pointer + "/prerequisites/" + i2, "required", { missingProperty: "kind" }), data16.value === void 0 && fail(found, pointer + "/prerequisites/" + i2, "required", { missingProperty: "value" }), data16.state === void 0 && fail(found, pointer + "/prerequisites/" + i2, "required", { missingProperty: "state" }), data16.stepId === void 0 && fail(found, pointer + "/prerequisites/" + i2, "required", { missingProperty: "stepId" });
            for (const key3 in data16)
              key3 === "kind" || key3 === "value" || key3 === "state" || key3 === "stepId" || fail(found, pointer + "/prerequisites/" + i2, "additionalProperties", { additionalProperty: key3 });
            if (data16.kind !== void 0) {
              let data17 = data16.kind;
              typeof data17 != "string" && fail(found, pointer + "/prerequisites/" + i2 + "/kind", "type", { type: "string" }), data17 === "resource" || data17 === "competency" || data17 === "text" || fail(found, pointer + "/prerequisites/" + i2 + "/kind", "enum", { allowedValues: ["resource", "competency", "text"] });
            }
            if (data16.value !== void 0 && typeof data16.value != "string" && fail(found, pointer + "/prerequisites/" + i2 + "/value", "type", { type: "string" }), data16.state !== void 0) {
              let data19 = data16.state;
              typeof data19 != "string" && fail(found, pointer + "/prerequisites/" + i2 + "/state", "type", { type: "string" }), data19 === "before" || data19 === "held" || data19 === "open" || fail(found, pointer + "/prerequisites/" + i2 + "/state", "enum", { allowedValues: ["before", "held", "open"] });
            }
            if (data16.stepId !== void 0) {
              let data20 = data16.stepId;
              const _errs61 = found.length;
              let valid14 = !1;
              const _errs62 = found.length;
              typeof data20 == "string" ? pattern3.test(data20) || fail(found, pointer + "/prerequisites/" + i2 + "/stepId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/prerequisites/" + i2 + "/stepId", "type", { type: "string" });
              var _valid4 = _errs62 === found.length;
              if (_valid4 || closeBranch(found, _errs62), valid14 = valid14 || _valid4, !valid14) {
                const _errs64 = found.length;
                data20 !== null && fail(found, pointer + "/prerequisites/" + i2 + "/stepId", "type", { type: "null" });
                var _valid4 = _errs64 === found.length;
                _valid4 || closeBranch(found, _errs64), valid14 = valid14 || _valid4;
              }
              valid14 ? found.length = _errs61 : fail(found, pointer + "/prerequisites/" + i2 + "/stepId", "anyOf", {});
            }
          } else
            fail(found, pointer + "/prerequisites/" + i2, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/prerequisites", "type", { type: "array" });
    }
    if (data.translate !== void 0) {
      let data21 = data.translate;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        data21.answer === void 0 && fail(found, pointer + "/translate", "required", { missingProperty: "answer" }), data21.reason === void 0 && fail(found, pointer + "/translate", "required", { missingProperty: "reason" });
        for (const key4 in data21)
          key4 === "answer" || key4 === "reason" || fail(found, pointer + "/translate", "additionalProperties", { additionalProperty: key4 });
        if (data21.answer !== void 0) {
          let data22 = data21.answer;
          typeof data22 != "string" && fail(found, pointer + "/translate/answer", "type", { type: "string" }), data22 === "yes" || data22 === "no" || data22 === "ask" || data22 === "unknown" || fail(found, pointer + "/translate/answer", "enum", { allowedValues: ["yes", "no", "ask", "unknown"] });
        }
        if (data21.reason !== void 0) {
          let data23 = data21.reason;
          typeof data23 != "string" && fail(found, pointer + "/translate/reason", "type", { type: "string" }), data23 === "free-to-read" || data23 === "paid" || data23 === "partly-paid" || data23 === "cost-unknown" || data23 === "licence-allows" || data23 === "licence-forbids" || data23 === "licence-not-in-table" || data23 === "licences-differ" || data23 === "licence-not-confirmed" || data23 === "words-forbid" || data23 === "other-terms" || data23 === "presumed-forbids" || data23 === "presumed-terms" || data23 === "framework-words-only" || data23 === "no-terms-found" || fail(found, pointer + "/translate/reason", "enum", { allowedValues: ["free-to-read", "paid", "partly-paid", "cost-unknown", "licence-allows", "licence-forbids", "licence-not-in-table", "licences-differ", "licence-not-confirmed", "words-forbid", "other-terms", "presumed-forbids", "presumed-terms", "framework-words-only", "no-terms-found"] });
        }
      } else
        fail(found, pointer + "/translate", "type", { type: "object" });
    }
    if (data.equals !== void 0) {
      let data24 = data.equals;
      if (Array.isArray(data24)) {
        const len3 = data24.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data25 = data24[i3];
          typeof data25 == "string" ? pattern3.test(data25) || fail(found, pointer + "/equals/" + i3, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/equals/" + i3, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/equals", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate108: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.competencyId === void 0 && fail(found, pointer, "required", { missingProperty: "competencyId" }), data.priority === void 0 && fail(found, pointer, "required", { missingProperty: "priority" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" }), data.candidates === void 0 && fail(found, pointer, "required", { missingProperty: "candidates" }), data.leftOutBy === void 0 && fail(found, pointer, "required", { missingProperty: "leftOutBy" });
    for (const key0 in data)
      key0 === "competencyId" || key0 === "priority" || key0 === "reason" || key0 === "candidates" || key0 === "leftOutBy" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.competencyId !== void 0) {
      let data0 = data.competencyId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/competencyId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/competencyId", "type", { type: "string" });
    }
    if (data.priority !== void 0) {
      let data1 = data.priority;
      typeof data1 == "number" && isFinite(data1) ? (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/priority", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/priority", "type", { type: "number" });
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      typeof data2 != "string" && fail(found, pointer + "/reason", "type", { type: "string" }), data2 === "no-resource" || data2 === "left-out" || data2 === "limits" || fail(found, pointer + "/reason", "enum", { allowedValues: ["no-resource", "left-out", "limits"] });
    }
    if (data.candidates !== void 0) {
      let data3 = data.candidates;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || fail(found, pointer + "/candidates", "type", { type: "integer" }), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && fail(found, pointer + "/candidates", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/candidates", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.leftOutBy !== void 0) {
      let data4 = data.leftOutBy;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        data4.language === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "language" }), data4.cost === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "cost" }), data4.type === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "type" }), data4.without === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "without" }), data4.taken === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "taken" }), data4.level === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "level" }), data4.hours === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "hours" }), data4.bytes === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "bytes" }), data4.prerequisite === void 0 && fail(found, pointer + "/leftOutBy", "required", { missingProperty: "prerequisite" });
        for (const key1 in data4)
          names5.has(key1) || fail(found, pointer + "/leftOutBy", "additionalProperties", { additionalProperty: key1 });
        if (data4.language !== void 0) {
          let data5 = data4.language;
          typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || fail(found, pointer + "/leftOutBy/language", "type", { type: "integer" }), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && fail(found, pointer + "/leftOutBy/language", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data5 < 0 || isNaN(data5)) && fail(found, pointer + "/leftOutBy/language", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.cost !== void 0) {
          let data6 = data4.cost;
          typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || fail(found, pointer + "/leftOutBy/cost", "type", { type: "integer" }), typeof data6 == "number" && isFinite(data6) && ((data6 > 9007199254740991 || isNaN(data6)) && fail(found, pointer + "/leftOutBy/cost", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data6 < 0 || isNaN(data6)) && fail(found, pointer + "/leftOutBy/cost", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.type !== void 0) {
          let data7 = data4.type;
          typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || fail(found, pointer + "/leftOutBy/type", "type", { type: "integer" }), typeof data7 == "number" && isFinite(data7) && ((data7 > 9007199254740991 || isNaN(data7)) && fail(found, pointer + "/leftOutBy/type", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data7 < 0 || isNaN(data7)) && fail(found, pointer + "/leftOutBy/type", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.without !== void 0) {
          let data8 = data4.without;
          typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || fail(found, pointer + "/leftOutBy/without", "type", { type: "integer" }), typeof data8 == "number" && isFinite(data8) && ((data8 > 9007199254740991 || isNaN(data8)) && fail(found, pointer + "/leftOutBy/without", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/leftOutBy/without", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.taken !== void 0) {
          let data9 = data4.taken;
          typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9) || fail(found, pointer + "/leftOutBy/taken", "type", { type: "integer" }), typeof data9 == "number" && isFinite(data9) && ((data9 > 9007199254740991 || isNaN(data9)) && fail(found, pointer + "/leftOutBy/taken", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data9 < 0 || isNaN(data9)) && fail(found, pointer + "/leftOutBy/taken", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.level !== void 0) {
          let data10 = data4.level;
          typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10) || fail(found, pointer + "/leftOutBy/level", "type", { type: "integer" }), typeof data10 == "number" && isFinite(data10) && ((data10 > 9007199254740991 || isNaN(data10)) && fail(found, pointer + "/leftOutBy/level", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data10 < 0 || isNaN(data10)) && fail(found, pointer + "/leftOutBy/level", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.hours !== void 0) {
          let data11 = data4.hours;
          typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11) || fail(found, pointer + "/leftOutBy/hours", "type", { type: "integer" }), typeof data11 == "number" && isFinite(data11) && ((data11 > 9007199254740991 || isNaN(data11)) && fail(found, pointer + "/leftOutBy/hours", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data11 < 0 || isNaN(data11)) && fail(found, pointer + "/leftOutBy/hours", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.bytes !== void 0) {
          let data12 = data4.bytes;
          typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || fail(found, pointer + "/leftOutBy/bytes", "type", { type: "integer" }), typeof data12 == "number" && isFinite(data12) && ((data12 > 9007199254740991 || isNaN(data12)) && fail(found, pointer + "/leftOutBy/bytes", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data12 < 0 || isNaN(data12)) && fail(found, pointer + "/leftOutBy/bytes", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (data4.prerequisite !== void 0) {
          let data13 = data4.prerequisite;
          typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13) || fail(found, pointer + "/leftOutBy/prerequisite", "type", { type: "integer" }), typeof data13 == "number" && isFinite(data13) && ((data13 > 9007199254740991 || isNaN(data13)) && fail(found, pointer + "/leftOutBy/prerequisite", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data13 < 0 || isNaN(data13)) && fail(found, pointer + "/leftOutBy/prerequisite", "minimum", { comparison: ">=", limit: 0 }));
        }
      } else
        fail(found, pointer + "/leftOutBy", "type", { type: "object" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate103: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.people === void 0 && fail(found, pointer, "required", { missingProperty: "people" }), data.level === void 0 && fail(found, pointer, "required", { missingProperty: "level" }), data.languages === void 0 && fail(found, pointer, "required", { missingProperty: "languages" }), data.hoursPerWeek === void 0 && fail(found, pointer, "required", { missingProperty: "hoursPerWeek" }), data.steps === void 0 && fail(found, pointer, "required", { missingProperty: "steps" }), data.apart === void 0 && fail(found, pointer, "required", { missingProperty: "apart" }), data.unmet === void 0 && fail(found, pointer, "required", { missingProperty: "unmet" }), data.unassessed === void 0 && fail(found, pointer, "required", { missingProperty: "unassessed" }), data.hours === void 0 && fail(found, pointer, "required", { missingProperty: "hours" }), data.bytes === void 0 && fail(found, pointer, "required", { missingProperty: "bytes" }), data.method === void 0 && fail(found, pointer, "required", { missingProperty: "method" });
    for (const key0 in data)
      names6.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      const _errs5 = found.length;
      let valid1 = !1;
      const _errs6 = found.length;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
      var _valid0 = _errs6 === found.length;
      if (_valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = found.length;
        data1 !== null && fail(found, pointer + "/name", "type", { type: "null" });
        var _valid0 = _errs8 === found.length;
        _valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs5 : fail(found, pointer + "/name", "anyOf", {});
    }
    if (data.people !== void 0) {
      let data2 = data.people;
      const _errs11 = found.length;
      let valid2 = !1;
      const _errs12 = found.length;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || fail(found, pointer + "/people", "type", { type: "integer" }), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && fail(found, pointer + "/people", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data2 < 1 || isNaN(data2)) && fail(found, pointer + "/people", "minimum", { comparison: ">=", limit: 1 }));
      var _valid1 = _errs12 === found.length;
      if (_valid1 || closeBranch(found, _errs12), valid2 = valid2 || _valid1, !valid2) {
        const _errs14 = found.length;
        data2 !== null && fail(found, pointer + "/people", "type", { type: "null" });
        var _valid1 = _errs14 === found.length;
        _valid1 || closeBranch(found, _errs14), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs11 : fail(found, pointer + "/people", "anyOf", {});
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      const _errs17 = found.length;
      let valid3 = !1;
      const _errs18 = found.length;
      typeof data3 != "string" && fail(found, pointer + "/level", "type", { type: "string" }), data3 === "aware" || data3 === "practise" || data3 === "lead" || fail(found, pointer + "/level", "enum", { allowedValues: ["aware", "practise", "lead"] });
      var _valid2 = _errs18 === found.length;
      if (_valid2 || closeBranch(found, _errs18), valid3 = valid3 || _valid2, !valid3) {
        const _errs20 = found.length;
        data3 !== null && fail(found, pointer + "/level", "type", { type: "null" });
        var _valid2 = _errs20 === found.length;
        _valid2 || closeBranch(found, _errs20), valid3 = valid3 || _valid2;
      }
      valid3 ? found.length = _errs17 : fail(found, pointer + "/level", "anyOf", {});
    }
    if (data.languages !== void 0) {
      let data4 = data.languages;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          typeof data5 == "string" ? pattern9.test(data5) || fail(found, pointer + "/languages/" + i0, "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/languages/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/languages", "type", { type: "array" });
    }
    if (data.hoursPerWeek !== void 0) {
      let data6 = data.hoursPerWeek;
      const _errs27 = found.length;
      let valid6 = !1;
      const _errs28 = found.length;
      typeof data6 == "number" && isFinite(data6) ? (data6 < 0 || isNaN(data6)) && fail(found, pointer + "/hoursPerWeek", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hoursPerWeek", "type", { type: "number" });
      var _valid3 = _errs28 === found.length;
      if (_valid3 || closeBranch(found, _errs28), valid6 = valid6 || _valid3, !valid6) {
        const _errs30 = found.length;
        data6 !== null && fail(found, pointer + "/hoursPerWeek", "type", { type: "null" });
        var _valid3 = _errs30 === found.length;
        _valid3 || closeBranch(found, _errs30), valid6 = valid6 || _valid3;
      }
      valid6 ? found.length = _errs27 : fail(found, pointer + "/hoursPerWeek", "anyOf", {});
    }
    if (data.steps !== void 0) {
      let data7 = data.steps;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate104(data7[i1], pointer + "/steps/" + i1, found);
      } else
        fail(found, pointer + "/steps", "type", { type: "array" });
    }
    if (data.apart !== void 0) {
      let data9 = data.apart;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate104(data9[i2], pointer + "/apart/" + i2, found);
      } else
        fail(found, pointer + "/apart", "type", { type: "array" });
    }
    if (data.unmet !== void 0) {
      let data11 = data.unmet;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate108(data11[i3], pointer + "/unmet/" + i3, found);
      } else
        fail(found, pointer + "/unmet", "type", { type: "array" });
    }
    if (data.unassessed !== void 0) {
      let data13 = data.unassessed;
      if (Array.isArray(data13)) {
        const len4 = data13.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data14 = data13[i4];
          typeof data14 == "string" ? pattern3.test(data14) || fail(found, pointer + "/unassessed/" + i4, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/unassessed/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/unassessed", "type", { type: "array" });
    }
    if (data.hours !== void 0) {
      let data15 = data.hours;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        data15.minimum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "minimum" }), data15.maximum === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "maximum" }), data15.estimated === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "estimated" }), data15.available === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "available" }), data15.unknown === void 0 && fail(found, pointer + "/hours", "required", { missingProperty: "unknown" });
        for (const key1 in data15)
          key1 === "minimum" || key1 === "maximum" || key1 === "estimated" || key1 === "available" || key1 === "unknown" || fail(found, pointer + "/hours", "additionalProperties", { additionalProperty: key1 });
        if (data15.minimum !== void 0) {
          let data16 = data15.minimum;
          typeof data16 == "number" && isFinite(data16) ? (data16 < 0 || isNaN(data16)) && fail(found, pointer + "/hours/minimum", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/minimum", "type", { type: "number" });
        }
        if (data15.maximum !== void 0) {
          let data17 = data15.maximum;
          typeof data17 == "number" && isFinite(data17) ? (data17 < 0 || isNaN(data17)) && fail(found, pointer + "/hours/maximum", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/maximum", "type", { type: "number" });
        }
        if (data15.estimated !== void 0) {
          let data18 = data15.estimated;
          typeof data18 == "number" && isFinite(data18) ? (data18 < 0 || isNaN(data18)) && fail(found, pointer + "/hours/estimated", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/estimated", "type", { type: "number" });
        }
        if (data15.available !== void 0) {
          let data19 = data15.available;
          const _errs55 = found.length;
          let valid16 = !1;
          const _errs56 = found.length;
          typeof data19 == "number" && isFinite(data19) ? (data19 < 0 || isNaN(data19)) && fail(found, pointer + "/hours/available", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/hours/available", "type", { type: "number" });
          var _valid4 = _errs56 === found.length;
          if (_valid4 || closeBranch(found, _errs56), valid16 = valid16 || _valid4, !valid16) {
            const _errs58 = found.length;
            data19 !== null && fail(found, pointer + "/hours/available", "type", { type: "null" });
            var _valid4 = _errs58 === found.length;
            _valid4 || closeBranch(found, _errs58), valid16 = valid16 || _valid4;
          }
          valid16 ? found.length = _errs55 : fail(found, pointer + "/hours/available", "anyOf", {});
        }
        if (data15.unknown !== void 0) {
          let data20 = data15.unknown;
          typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) || fail(found, pointer + "/hours/unknown", "type", { type: "integer" }), typeof data20 == "number" && isFinite(data20) && ((data20 > 9007199254740991 || isNaN(data20)) && fail(found, pointer + "/hours/unknown", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data20 < 0 || isNaN(data20)) && fail(found, pointer + "/hours/unknown", "minimum", { comparison: ">=", limit: 0 }));
        }
      } else
        fail(found, pointer + "/hours", "type", { type: "object" });
    }
    if (data.bytes !== void 0) {
      let data21 = data.bytes;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        data21.known === void 0 && fail(found, pointer + "/bytes", "required", { missingProperty: "known" }), data21.unknown === void 0 && fail(found, pointer + "/bytes", "required", { missingProperty: "unknown" });
        for (const key2 in data21)
          key2 === "known" || key2 === "unknown" || fail(found, pointer + "/bytes", "additionalProperties", { additionalProperty: key2 });
        if (data21.known !== void 0) {
          let data22 = data21.known;
          typeof data22 == "number" && isFinite(data22) ? (data22 < 0 || isNaN(data22)) && fail(found, pointer + "/bytes/known", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/bytes/known", "type", { type: "number" });
        }
        if (data21.unknown !== void 0) {
          let data23 = data21.unknown;
          typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23) || fail(found, pointer + "/bytes/unknown", "type", { type: "integer" }), typeof data23 == "number" && isFinite(data23) && ((data23 > 9007199254740991 || isNaN(data23)) && fail(found, pointer + "/bytes/unknown", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data23 < 0 || isNaN(data23)) && fail(found, pointer + "/bytes/unknown", "minimum", { comparison: ">=", limit: 0 }));
        }
      } else
        fail(found, pointer + "/bytes", "type", { type: "object" });
    }
    if (data.method !== void 0) {
      let data24 = data.method;
      typeof data24 != "string" && fail(found, pointer + "/method", "type", { type: "string" }), data24 === "exact" || data24 === "greedy" || fail(found, pointer + "/method", "enum", { allowedValues: ["exact", "greedy"] });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate111: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.resourceId === void 0 && fail(found, pointer, "required", { missingProperty: "resourceId" }), data.language === void 0 && fail(found, pointer, "required", { missingProperty: "language" }), data.roleIds === void 0 && fail(found, pointer, "required", { missingProperty: "roleIds" }), data.people === void 0 && fail(found, pointer, "required", { missingProperty: "people" }), data.sessions === void 0 && fail(found, pointer, "required", { missingProperty: "sessions" });
    for (const key0 in data)
      key0 === "resourceId" || key0 === "language" || key0 === "roleIds" || key0 === "people" || key0 === "sessions" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.resourceId !== void 0) {
      let data0 = data.resourceId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/resourceId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/resourceId", "type", { type: "string" });
    }
    if (data.language !== void 0) {
      let data1 = data.language;
      const _errs5 = found.length;
      let valid1 = !1;
      const _errs6 = found.length;
      typeof data1 == "string" ? pattern9.test(data1) || fail(found, pointer + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/language", "type", { type: "string" });
      var _valid0 = _errs6 === found.length;
      if (_valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = found.length;
        data1 !== null && fail(found, pointer + "/language", "type", { type: "null" });
        var _valid0 = _errs8 === found.length;
        _valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs5 : fail(found, pointer + "/language", "anyOf", {});
    }
    if (data.roleIds !== void 0) {
      let data2 = data.roleIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/roleIds/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/roleIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/roleIds", "type", { type: "array" });
    }
    if (data.people !== void 0) {
      let data4 = data.people;
      const _errs15 = found.length;
      let valid4 = !1;
      const _errs16 = found.length;
      typeof data4 == "number" && isFinite(data4) ? (data4 <= 0 || isNaN(data4)) && fail(found, pointer + "/people", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/people", "type", { type: "number" });
      var _valid1 = _errs16 === found.length;
      if (_valid1 || closeBranch(found, _errs16), valid4 = valid4 || _valid1, !valid4) {
        const _errs18 = found.length;
        data4 !== null && fail(found, pointer + "/people", "type", { type: "null" });
        var _valid1 = _errs18 === found.length;
        _valid1 || closeBranch(found, _errs18), valid4 = valid4 || _valid1;
      }
      valid4 ? found.length = _errs15 : fail(found, pointer + "/people", "anyOf", {});
    }
    if (data.sessions !== void 0) {
      let data5 = data.sessions;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            data6.week === void 0 && fail(found, pointer + "/sessions/" + i1, "required", { missingProperty: "week" }), data6.minutes === void 0 && fail(found, pointer + "/sessions/" + i1, "required", { missingProperty: "minutes" });
            for (const key1 in data6)
              key1 === "week" || key1 === "minutes" || fail(found, pointer + "/sessions/" + i1, "additionalProperties", { additionalProperty: key1 });
            if (data6.week !== void 0) {
              let data7 = data6.week;
              typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || fail(found, pointer + "/sessions/" + i1 + "/week", "type", { type: "integer" }), typeof data7 == "number" && isFinite(data7) && ((data7 > 9007199254740991 || isNaN(data7)) && fail(found, pointer + "/sessions/" + i1 + "/week", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data7 < 1 || isNaN(data7)) && fail(found, pointer + "/sessions/" + i1 + "/week", "minimum", { comparison: ">=", limit: 1 }));
            }
            if (data6.minutes !== void 0) {
              let data8 = data6.minutes;
              typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8) || fail(found, pointer + "/sessions/" + i1 + "/minutes", "type", { type: "integer" }), typeof data8 == "number" && isFinite(data8) && ((data8 > 9007199254740991 || isNaN(data8)) && fail(found, pointer + "/sessions/" + i1 + "/minutes", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/sessions/" + i1 + "/minutes", "minimum", { comparison: ">=", limit: 0 }));
            }
          } else
            fail(found, pointer + "/sessions/" + i1, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/sessions", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate102: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.start === void 0 && fail(found, pointer, "required", { missingProperty: "start" }), data.end === void 0 && fail(found, pointer, "required", { missingProperty: "end" }), data.weeks === void 0 && fail(found, pointer, "required", { missingProperty: "weeks" }), data.maximumBytes === void 0 && fail(found, pointer, "required", { missingProperty: "maximumBytes" }), data.roles === void 0 && fail(found, pointer, "required", { missingProperty: "roles" }), data.classes === void 0 && fail(found, pointer, "required", { missingProperty: "classes" }), data.issues === void 0 && fail(found, pointer, "required", { missingProperty: "issues" }), data.rules === void 0 && fail(found, pointer, "required", { missingProperty: "rules" });
    for (const key0 in data)
      key0 === "start" || key0 === "end" || key0 === "weeks" || key0 === "maximumBytes" || key0 === "roles" || key0 === "classes" || key0 === "issues" || key0 === "rules" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.start !== void 0) {
      let data0 = data.start;
      typeof data0 == "string" ? pattern53.test(data0) || fail(found, pointer + "/start", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/start", "type", { type: "string" });
    }
    if (data.end !== void 0) {
      let data1 = data.end;
      typeof data1 == "string" ? pattern53.test(data1) || fail(found, pointer + "/end", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/end", "type", { type: "string" });
    }
    if (data.weeks !== void 0) {
      let data2 = data.weeks;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.number === void 0 && fail(found, pointer + "/weeks/" + i0, "required", { missingProperty: "number" }), data3.first === void 0 && fail(found, pointer + "/weeks/" + i0, "required", { missingProperty: "first" }), data3.last === void 0 && fail(found, pointer + "/weeks/" + i0, "required", { missingProperty: "last" }), data3.days === void 0 && fail(found, pointer + "/weeks/" + i0, "required", { missingProperty: "days" });
            for (const key1 in data3)
              key1 === "number" || key1 === "first" || key1 === "last" || key1 === "days" || fail(found, pointer + "/weeks/" + i0, "additionalProperties", { additionalProperty: key1 });
            if (data3.number !== void 0) {
              let data4 = data3.number;
              typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || fail(found, pointer + "/weeks/" + i0 + "/number", "type", { type: "integer" }), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && fail(found, pointer + "/weeks/" + i0 + "/number", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data4 < 1 || isNaN(data4)) && fail(found, pointer + "/weeks/" + i0 + "/number", "minimum", { comparison: ">=", limit: 1 }));
            }
            if (data3.first !== void 0) {
              let data5 = data3.first;
              typeof data5 == "string" ? pattern53.test(data5) || fail(found, pointer + "/weeks/" + i0 + "/first", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/weeks/" + i0 + "/first", "type", { type: "string" });
            }
            if (data3.last !== void 0) {
              let data6 = data3.last;
              typeof data6 == "string" ? pattern53.test(data6) || fail(found, pointer + "/weeks/" + i0 + "/last", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/weeks/" + i0 + "/last", "type", { type: "string" });
            }
            if (data3.days !== void 0) {
              let data7 = data3.days;
              typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7) || fail(found, pointer + "/weeks/" + i0 + "/days", "type", { type: "integer" }), typeof data7 == "number" && isFinite(data7) && ((data7 > 9007199254740991 || isNaN(data7)) && fail(found, pointer + "/weeks/" + i0 + "/days", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data7 < 0 || isNaN(data7)) && fail(found, pointer + "/weeks/" + i0 + "/days", "minimum", { comparison: ">=", limit: 0 }));
            }
          } else
            fail(found, pointer + "/weeks/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/weeks", "type", { type: "array" });
    }
    if (data.maximumBytes !== void 0) {
      let data8 = data.maximumBytes;
      const _errs20 = found.length;
      let valid4 = !1;
      const _errs21 = found.length;
      typeof data8 == "number" && isFinite(data8) ? (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/maximumBytes", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/maximumBytes", "type", { type: "number" });
      var _valid0 = _errs21 === found.length;
      if (_valid0 || closeBranch(found, _errs21), valid4 = valid4 || _valid0, !valid4) {
        const _errs23 = found.length;
        data8 !== null && fail(found, pointer + "/maximumBytes", "type", { type: "null" });
        var _valid0 = _errs23 === found.length;
        _valid0 || closeBranch(found, _errs23), valid4 = valid4 || _valid0;
      }
      valid4 ? found.length = _errs20 : fail(found, pointer + "/maximumBytes", "anyOf", {});
    }
    if (data.roles !== void 0) {
      let data9 = data.roles;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate103(data9[i1], pointer + "/roles/" + i1, found);
      } else
        fail(found, pointer + "/roles", "type", { type: "array" });
    }
    if (data.classes !== void 0) {
      let data11 = data.classes;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate111(data11[i2], pointer + "/classes/" + i2, found);
      } else
        fail(found, pointer + "/classes", "type", { type: "array" });
    }
    if (data.issues !== void 0) {
      let data13 = data.issues;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data14 = data13[i3];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            data14.code === void 0 && fail(found, pointer + "/issues/" + i3, "required", { missingProperty: "code" }), data14.severity === void 0 && fail(found, pointer + "/issues/" + i3, "required", { missingProperty: "severity" }), data14.path === void 0 && fail(found, pointer + "/issues/" + i3, "required", { missingProperty: "path" }), data14.message === void 0 && fail(found, pointer + "/issues/" + i3, "required", { missingProperty: "message" }), data14.details === void 0 && fail(found, pointer + "/issues/" + i3, "required", { missingProperty: "details" });
            for (const key2 in data14)
              key2 === "code" || key2 === "severity" || key2 === "path" || key2 === "message" || key2 === "details" || fail(found, pointer + "/issues/" + i3, "additionalProperties", { additionalProperty: key2 });
            if (data14.code !== void 0) {
              let data15 = data14.code;
              typeof data15 != "string" && fail(found, pointer + "/issues/" + i3 + "/code", "type", { type: "string" }), data15 === "unknown-hours" || data15 === "estimated-hours" || data15 === "unknown-bytes" || data15 === "unknown-levels" || data15 === "no-weekly-hours" || data15 === "no-working-time" || data15 === "longer-than-period" || data15 === "prerequisite-cycle" || data15 === "prerequisite-missing" || data15 === "prerequisite-open" || data15 === "separate-sessions" || data15 === "greedy-choice" || data15 === "unknown-resource" || fail(found, pointer + "/issues/" + i3 + "/code", "enum", { allowedValues: ["unknown-hours", "estimated-hours", "unknown-bytes", "unknown-levels", "no-weekly-hours", "no-working-time", "longer-than-period", "prerequisite-cycle", "prerequisite-missing", "prerequisite-open", "separate-sessions", "greedy-choice", "unknown-resource"] });
            }
            if (data14.severity !== void 0) {
              let data16 = data14.severity;
              typeof data16 != "string" && fail(found, pointer + "/issues/" + i3 + "/severity", "type", { type: "string" }), data16 === "error" || data16 === "warning" || data16 === "info" || fail(found, pointer + "/issues/" + i3 + "/severity", "enum", { allowedValues: ["error", "warning", "info"] });
            }
            if (data14.path !== void 0) {
              let data17 = data14.path;
              if (Array.isArray(data17)) {
                const len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data18 = data17[i4];
                  const _errs43 = found.length;
                  let valid14 = !1;
                  const _errs44 = found.length;
                  typeof data18 != "string" && fail(found, pointer + "/issues/" + i3 + "/path/" + i4, "type", { type: "string" });
                  var _valid1 = _errs44 === found.length;
                  if (_valid1 || closeBranch(found, _errs44), valid14 = valid14 || _valid1, !valid14) {
                    const _errs46 = found.length;
                    typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || fail(found, pointer + "/issues/" + i3 + "/path/" + i4, "type", { type: "integer" }), typeof data18 == "number" && isFinite(data18) && ((data18 > 9007199254740991 || isNaN(data18)) && fail(found, pointer + "/issues/" + i3 + "/path/" + i4, "maximum", { comparison: "<=", limit: 9007199254740991 }), (data18 < 0 || isNaN(data18)) && fail(found, pointer + "/issues/" + i3 + "/path/" + i4, "minimum", { comparison: ">=", limit: 0 }));
                    var _valid1 = _errs46 === found.length;
                    _valid1 || closeBranch(found, _errs46), valid14 = valid14 || _valid1;
                  }
                  valid14 ? found.length = _errs43 : fail(found, pointer + "/issues/" + i3 + "/path/" + i4, "anyOf", {});
                }
              } else
                fail(found, pointer + "/issues/" + i3 + "/path", "type", { type: "array" });
            }
            if (data14.message !== void 0) {
              let data19 = data14.message;
              typeof data19 == "string" ? data19.length < 1 && fail(found, pointer + "/issues/" + i3 + "/message", "minLength", { limit: 1 }) : fail(found, pointer + "/issues/" + i3 + "/message", "type", { type: "string" });
            }
            if (data14.details !== void 0) {
              let data20 = data14.details;
              data20 && typeof data20 == "object" && !Array.isArray(data20) || fail(found, pointer + "/issues/" + i3 + "/details", "type", { type: "object" });
            }
          } else
            fail(found, pointer + "/issues/" + i3, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/issues", "type", { type: "array" });
    }
    if (data.rules !== void 0) {
      let data21 = data.rules;
      if (Array.isArray(data21)) {
        const len5 = data21.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data22 = data21[i5];
          typeof data22 == "string" ? data22.length < 1 && fail(found, pointer + "/rules/" + i5, "minLength", { limit: 1 }) : fail(found, pointer + "/rules/" + i5, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/rules", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate101: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-training-schedule" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-training-schedule" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate102(data.content, pointer + "/content", found), data.createdBy !== void 0) {
      let data4 = data.createdBy;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data5 = data.createdAt;
      typeof data5 == "string" ? pattern25.test(data5) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
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
  "osee-catalogue": validate52,
  "osee-catalogue-overlay": validate80,
  "osee-training-plan": validate93,
  "osee-training-schedule": validate101,
} as const;
