// Written by scripts/build-validators.ts; do not edit by hand.
import { closeBranch, fail, type Json, type Rule, type Violation } from './rule.ts';
const names0 = /* @__PURE__ */ new Set(["id", "level", "statement", "evidence", "source", "reason", "rule", "waivable", "onlyWhen", "inferred", "note"]), names1 = /* @__PURE__ */ new Set(["kind", "lower", "upper", "direction", "outside", "transform", "step", "domain", "unit"]), names2 = /* @__PURE__ */ new Set(["id", "level", "title", "statement", "weight", "scale", "evidence", "source", "reason", "note"]), names3 = /* @__PURE__ */ new Set(["aggregation", "geometricFloor", "missing", "minimumCoverage", "interval", "assessors", "ties", "tieTolerance", "tieBreak", "admit", "lateSubmission", "windowDay", "duplicateCountry", "hostOfAnotherCountry", "unknownAttribute", "disputedDay"]), names4 = /* @__PURE__ */ new Set(["id", "version", "title", "status", "gates", "criteria", "policies", "conflicts", "context", "subject", "presets", "note", "aggregation", "portfolio"]), names5 = /* @__PURE__ */ new Set(["id", "country", "host", "submittedAt", "timeZone", "withdrawn", "gates", "waivers", "scores", "attributes"]), names6 = /* @__PURE__ */ new Set(["model", "result", "chosen", "reserve", "by", "date", "reasons", "reasonsFor", "conditions", "departure", "issues", "digest"]), names7 = /* @__PURE__ */ new Set(["kind", "schemaVersion", "engineVersion", "model", "applications", "facts", "options", "policies", "weights", "robustness", "result", "decision"]), names8 = /* @__PURE__ */ new Set(["application", "round", "assessor", "criterion", "value", "evidence", "conflictOfInterest", "note", "date"]), names9 = /* @__PURE__ */ new Set(["id", "kind", "title", "parentId", "weight", "rollUp", "cap", "averagedKind", "deduction", "competencyId"]), names10 = /* @__PURE__ */ new Set(["unit", "periodMonths", "measure", "evidence", "notApplicableReasons", "obligationReason", "answeredBy", "resembles", "assessorNote"]), names11 = /* @__PURE__ */ new Set(["id", "textId", "text", "obligation", "scaleId", "impacts", "notApplicableAllowed", "justification", "evidence", "since", "future", "retired", "metAt", "target", "dependsOn", "dependsOnReason", "effort", "evidenceMonths", "files", "guide"]), names12 = /* @__PURE__ */ new Set(["notApplicable", "unanswered", "openAnswers", "rollUp", "emptyRequirement", "levelCeiling", "partWithoutLevel", "belowMinimumCoverage", "expiredEvidence", "futureEvidence", "contradictingEvidence", "unsupported", "unmetShould", "unmetMay", "bandEdge", "rounding", "tolerance", "minimumCoverage", "minimumCoverageOf", "coverageFloors", "minimumQuestions", "averagedKind", "maximumNotApplicableShare", "confidenceMaximum", "displayMaximum", "displayDecimals"]), names13 = /* @__PURE__ */ new Set(["id", "version", "title", "status", "language", "licence", "source", "scales", "levels", "nodes", "criteria", "note", "policies", "bands", "depths", "depth", "weightings"]), names14 = /* @__PURE__ */ new Set(["criterionId", "status", "optionId", "justification", "evidence", "confidence", "by", "role", "language", "at", "extent"]), names15 = /* @__PURE__ */ new Set(["criterionId", "status", "justification", "evidence", "confidence", "by", "role", "language", "at", "reasonId"]), names16 = /* @__PURE__ */ new Set(["criterionId", "status", "justification", "evidence", "confidence", "by", "role", "language", "at"]), names17 = /* @__PURE__ */ new Set(["id", "version", "levels", "nodes", "scales", "criteria", "criterionIds", "policies", "bands"]), names18 = /* @__PURE__ */ new Set(["asked", "answered", "hidden", "mean", "interval", "intervalOfAll", "spread", "id", "kind", "title", "competencyId", "share", "maximum", "answeredBy", "coverage", "notApplicable", "levels"]), names19 = /* @__PURE__ */ new Set(["asked", "answered", "hidden", "mean", "interval", "intervalOfAll", "spread", "id", "text", "distribution", "extent"]), names20 = /* @__PURE__ */ new Set(["model", "asOf", "settings", "comparability", "asked", "answered", "silent", "institutions", "country", "whole", "strata", "issues"]), names21 = /* @__PURE__ */ new Set(["id", "event", "likelihood", "impact", "title", "cause", "effect", "category", "undpCategory", "owner", "responses", "residual", "trigger", "review", "guidelines", "competencyId", "proposesFrom", "closed"]), pattern3 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u"), pattern4 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$", "u"), pattern7 = new RegExp("^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$", "u");
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
const validate55: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.level === void 0 && fail(found, pointer, "required", { missingProperty: "level" }), data.statement === void 0 && fail(found, pointer, "required", { missingProperty: "statement" }), data.evidence === void 0 && fail(found, pointer, "required", { missingProperty: "evidence" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      names0.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      typeof data1 == "string" ? pattern3.test(data1) || fail(found, pointer + "/level", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/level", "type", { type: "string" });
    }
    if (data.statement !== void 0) {
      let data2 = data.statement;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/statement", "minLength", { limit: 1 }) : fail(found, pointer + "/statement", "type", { type: "string" });
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/evidence/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/evidence/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/evidence", "type", { type: "array" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.reason !== void 0) {
      let data6 = data.reason;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
    if (data.rule !== void 0) {
      let data7 = data.rule;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" }), data7.kind !== void 0) {
          let data8 = data7.kind;
          data8 === "submitted" || data8 === "submitted-within" || data8 === "fact" || data8 === "income-group" || data8 === "host-named" || data8 === "host-type" || data8 === "host-in-country" || fail(found, pointer + "/rule/kind", "enum", { allowedValues: ["submitted", "submitted-within", "fact", "income-group", "host-named", "host-type", "host-in-country"] });
        }
        const tag0 = data7.kind;
        if (typeof tag0 == "string")
          if (tag0 === "submitted")
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" });
              for (const key1 in data7)
                key1 !== "kind" && fail(found, pointer + "/rule", "additionalProperties", { additionalProperty: key1 });
              if (data7.kind !== void 0) {
                let data9 = data7.kind;
                typeof data9 != "string" && fail(found, pointer + "/rule/kind", "type", { type: "string" }), data9 !== "submitted" && fail(found, pointer + "/rule/kind", "const", { allowedValue: "submitted" });
              }
            } else
              fail(found, pointer + "/rule", "type", { type: "object" });
          else if (tag0 === "submitted-within")
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" }), data7.opens === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "opens" }), data7.closes === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "closes" });
              for (const key2 in data7)
                key2 === "kind" || key2 === "opens" || key2 === "closes" || fail(found, pointer + "/rule", "additionalProperties", { additionalProperty: key2 });
              if (data7.kind !== void 0) {
                let data10 = data7.kind;
                typeof data10 != "string" && fail(found, pointer + "/rule/kind", "type", { type: "string" }), data10 !== "submitted-within" && fail(found, pointer + "/rule/kind", "const", { allowedValue: "submitted-within" });
              }
              if (data7.opens !== void 0) {
                let data11 = data7.opens;
                typeof data11 == "string" ? pattern7.test(data11) || fail(found, pointer + "/rule/opens", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/rule/opens", "type", { type: "string" });
              }
              if (data7.closes !== void 0) {
                let data12 = data7.closes;
                const _errs32 = found.length;
                let valid9 = !1;
                const _errs33 = found.length;
                typeof data12 == "string" ? pattern7.test(data12) || fail(found, pointer + "/rule/closes", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/rule/closes", "type", { type: "string" });
                var _valid0 = _errs33 === found.length;
                if (_valid0 || closeBranch(found, _errs33), valid9 = valid9 || _valid0, !valid9) {
                  const _errs35 = found.length;
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    data12.conflict === void 0 && fail(found, pointer + "/rule/closes", "required", { missingProperty: "conflict" });
                    for (const key3 in data12)
                      key3 !== "conflict" && fail(found, pointer + "/rule/closes", "additionalProperties", { additionalProperty: key3 });
                    if (data12.conflict !== void 0) {
                      let data13 = data12.conflict;
                      typeof data13 == "string" ? pattern3.test(data13) || fail(found, pointer + "/rule/closes/conflict", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/rule/closes/conflict", "type", { type: "string" });
                    }
                  } else
                    fail(found, pointer + "/rule/closes", "type", { type: "object" });
                  var _valid0 = _errs35 === found.length;
                  _valid0 || closeBranch(found, _errs35), valid9 = valid9 || _valid0;
                }
                valid9 ? found.length = _errs32 : fail(found, pointer + "/rule/closes", "anyOf", {});
              }
            } else
              fail(found, pointer + "/rule", "type", { type: "object" });
          else if (tag0 === "fact")
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" }), data7.fact === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "fact" });
              for (const key4 in data7)
                key4 === "kind" || key4 === "fact" || key4 === "equal" || key4 === "in" || key4 === "atLeast" || key4 === "atMost" || key4 === "before" || key4 === "after" || fail(found, pointer + "/rule", "additionalProperties", { additionalProperty: key4 });
              if (data7.kind !== void 0) {
                let data14 = data7.kind;
                typeof data14 != "string" && fail(found, pointer + "/rule/kind", "type", { type: "string" }), data14 !== "fact" && fail(found, pointer + "/rule/kind", "const", { allowedValue: "fact" });
              }
              if (data7.fact !== void 0) {
                let data15 = data7.fact;
                typeof data15 == "string" ? data15.length < 1 && fail(found, pointer + "/rule/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/rule/fact", "type", { type: "string" });
              }
              if (data7.equal !== void 0) {
                let data16 = data7.equal;
                const _errs48 = found.length;
                let valid13 = !1;
                const _errs49 = found.length, _errs50 = found.length;
                let valid14 = !1;
                const _errs51 = found.length;
                typeof data16 == "string" ? data16.length < 1 && fail(found, pointer + "/rule/equal", "minLength", { limit: 1 }) : fail(found, pointer + "/rule/equal", "type", { type: "string" });
                var _valid2 = _errs51 === found.length;
                if (_valid2 || closeBranch(found, _errs51), valid14 = valid14 || _valid2, !valid14) {
                  const _errs53 = found.length;
                  typeof data16 == "number" && isFinite(data16) || fail(found, pointer + "/rule/equal", "type", { type: "number" });
                  var _valid2 = _errs53 === found.length;
                  _valid2 || closeBranch(found, _errs53), valid14 = valid14 || _valid2;
                }
                valid14 ? found.length = _errs50 : fail(found, pointer + "/rule/equal", "anyOf", {});
                var _valid1 = _errs49 === found.length;
                if (_valid1 || closeBranch(found, _errs49), valid13 = valid13 || _valid1, !valid13) {
                  const _errs55 = found.length;
                  typeof data16 != "boolean" && fail(found, pointer + "/rule/equal", "type", { type: "boolean" });
                  var _valid1 = _errs55 === found.length;
                  _valid1 || closeBranch(found, _errs55), valid13 = valid13 || _valid1;
                }
                valid13 ? found.length = _errs48 : fail(found, pointer + "/rule/equal", "anyOf", {});
              }
              if (data7.in !== void 0) {
                let data17 = data7.in;
                if (Array.isArray(data17)) {
                  const len1 = data17.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data18 = data17[i1];
                    const _errs60 = found.length;
                    let valid17 = !1;
                    const _errs61 = found.length, _errs62 = found.length;
                    let valid18 = !1;
                    const _errs63 = found.length;
                    typeof data18 == "string" ? data18.length < 1 && fail(found, pointer + "/rule/in/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/rule/in/" + i1, "type", { type: "string" });
                    var _valid4 = _errs63 === found.length;
                    if (_valid4 || closeBranch(found, _errs63), valid18 = valid18 || _valid4, !valid18) {
                      const _errs65 = found.length;
                      typeof data18 == "number" && isFinite(data18) || fail(found, pointer + "/rule/in/" + i1, "type", { type: "number" });
                      var _valid4 = _errs65 === found.length;
                      _valid4 || closeBranch(found, _errs65), valid18 = valid18 || _valid4;
                    }
                    valid18 ? found.length = _errs62 : fail(found, pointer + "/rule/in/" + i1, "anyOf", {});
                    var _valid3 = _errs61 === found.length;
                    if (_valid3 || closeBranch(found, _errs61), valid17 = valid17 || _valid3, !valid17) {
                      const _errs67 = found.length;
                      typeof data18 != "boolean" && fail(found, pointer + "/rule/in/" + i1, "type", { type: "boolean" });
                      var _valid3 = _errs67 === found.length;
                      _valid3 || closeBranch(found, _errs67), valid17 = valid17 || _valid3;
                    }
                    valid17 ? found.length = _errs60 : fail(found, pointer + "/rule/in/" + i1, "anyOf", {});
                  }
                } else
                  fail(found, pointer + "/rule/in", "type", { type: "array" });
              }
              if (data7.atLeast !== void 0) {
                let data19 = data7.atLeast;
                typeof data19 == "number" && isFinite(data19) || fail(found, pointer + "/rule/atLeast", "type", { type: "number" });
              }
              if (data7.atMost !== void 0) {
                let data20 = data7.atMost;
                typeof data20 == "number" && isFinite(data20) || fail(found, pointer + "/rule/atMost", "type", { type: "number" });
              }
              if (data7.before !== void 0) {
                let data21 = data7.before;
                typeof data21 == "string" ? pattern7.test(data21) || fail(found, pointer + "/rule/before", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/rule/before", "type", { type: "string" });
              }
              if (data7.after !== void 0) {
                let data22 = data7.after;
                typeof data22 == "string" ? pattern7.test(data22) || fail(found, pointer + "/rule/after", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/rule/after", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/rule", "type", { type: "object" });
          else if (tag0 === "income-group")
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" }), data7.allowed === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "allowed" }), data7.fiscalYear === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "fiscalYear" });
              for (const key5 in data7)
                key5 === "kind" || key5 === "allowed" || key5 === "fiscalYear" || fail(found, pointer + "/rule", "additionalProperties", { additionalProperty: key5 });
              if (data7.kind !== void 0) {
                let data23 = data7.kind;
                typeof data23 != "string" && fail(found, pointer + "/rule/kind", "type", { type: "string" }), data23 !== "income-group" && fail(found, pointer + "/rule/kind", "const", { allowedValue: "income-group" });
              }
              if (data7.allowed !== void 0) {
                let data24 = data7.allowed;
                if (Array.isArray(data24)) {
                  const len2 = data24.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data25 = data24[i2];
                    typeof data25 != "string" && fail(found, pointer + "/rule/allowed/" + i2, "type", { type: "string" }), data25 === "low" || data25 === "lower-middle" || data25 === "upper-middle" || data25 === "high" || data25 === "unclassified" || fail(found, pointer + "/rule/allowed/" + i2, "enum", { allowedValues: ["low", "lower-middle", "upper-middle", "high", "unclassified"] });
                  }
                } else
                  fail(found, pointer + "/rule/allowed", "type", { type: "array" });
              }
              if (data7.fiscalYear !== void 0) {
                let data26 = data7.fiscalYear;
                typeof data26 == "string" ? data26.length < 1 && fail(found, pointer + "/rule/fiscalYear", "minLength", { limit: 1 }) : fail(found, pointer + "/rule/fiscalYear", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/rule", "type", { type: "object" });
          else if (tag0 === "host-named")
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" });
              for (const key6 in data7)
                key6 !== "kind" && fail(found, pointer + "/rule", "additionalProperties", { additionalProperty: key6 });
              if (data7.kind !== void 0) {
                let data27 = data7.kind;
                typeof data27 != "string" && fail(found, pointer + "/rule/kind", "type", { type: "string" }), data27 !== "host-named" && fail(found, pointer + "/rule/kind", "const", { allowedValue: "host-named" });
              }
            } else
              fail(found, pointer + "/rule", "type", { type: "object" });
          else if (tag0 === "host-type")
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" }), data7.allowed === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "allowed" });
              for (const key7 in data7)
                key7 === "kind" || key7 === "allowed" || fail(found, pointer + "/rule", "additionalProperties", { additionalProperty: key7 });
              if (data7.kind !== void 0) {
                let data28 = data7.kind;
                typeof data28 != "string" && fail(found, pointer + "/rule/kind", "type", { type: "string" }), data28 !== "host-type" && fail(found, pointer + "/rule/kind", "const", { allowedValue: "host-type" });
              }
              if (data7.allowed !== void 0) {
                let data29 = data7.allowed;
                if (Array.isArray(data29)) {
                  const len3 = data29.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data30 = data29[i3];
                    typeof data30 == "string" ? data30.length < 1 && fail(found, pointer + "/rule/allowed/" + i3, "minLength", { limit: 1 }) : fail(found, pointer + "/rule/allowed/" + i3, "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/rule/allowed", "type", { type: "array" });
              }
            } else
              fail(found, pointer + "/rule", "type", { type: "object" });
          else if (tag0 === "host-in-country")
            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
              data7.kind === void 0 && fail(found, pointer + "/rule", "required", { missingProperty: "kind" });
              for (const key8 in data7)
                key8 !== "kind" && fail(found, pointer + "/rule", "additionalProperties", { additionalProperty: key8 });
              if (data7.kind !== void 0) {
                let data31 = data7.kind;
                typeof data31 != "string" && fail(found, pointer + "/rule/kind", "type", { type: "string" }), data31 !== "host-in-country" && fail(found, pointer + "/rule/kind", "const", { allowedValue: "host-in-country" });
              }
            } else
              fail(found, pointer + "/rule", "type", { type: "object" });
          else
            fail(found, pointer + "/rule", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        else
          fail(found, pointer + "/rule", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      } else
        fail(found, pointer + "/rule", "type", { type: "object" });
    }
    if (data.waivable !== void 0 && typeof data.waivable != "boolean" && fail(found, pointer + "/waivable", "type", { type: "boolean" }), data.onlyWhen !== void 0) {
      let data33 = data.onlyWhen;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        data33.conflict === void 0 && fail(found, pointer + "/onlyWhen", "required", { missingProperty: "conflict" }), data33.value === void 0 && fail(found, pointer + "/onlyWhen", "required", { missingProperty: "value" });
        for (const key9 in data33)
          key9 === "conflict" || key9 === "value" || fail(found, pointer + "/onlyWhen", "additionalProperties", { additionalProperty: key9 });
        if (data33.conflict !== void 0) {
          let data34 = data33.conflict;
          typeof data34 == "string" ? pattern3.test(data34) || fail(found, pointer + "/onlyWhen/conflict", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/onlyWhen/conflict", "type", { type: "string" });
        }
        if (data33.value !== void 0) {
          let data35 = data33.value;
          typeof data35 == "string" ? data35.length < 1 && fail(found, pointer + "/onlyWhen/value", "minLength", { limit: 1 }) : fail(found, pointer + "/onlyWhen/value", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/onlyWhen", "type", { type: "object" });
    }
    if (data.inferred !== void 0 && typeof data.inferred != "boolean" && fail(found, pointer + "/inferred", "type", { type: "boolean" }), data.note !== void 0) {
      let data37 = data.note;
      typeof data37 == "string" ? data37.length < 1 && fail(found, pointer + "/note", "minLength", { limit: 1 }) : fail(found, pointer + "/note", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate63: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.lower === void 0 && fail(found, pointer, "required", { missingProperty: "lower" }), data.upper === void 0 && fail(found, pointer, "required", { missingProperty: "upper" }), data.direction === void 0 && fail(found, pointer, "required", { missingProperty: "direction" }), data.outside === void 0 && fail(found, pointer, "required", { missingProperty: "outside" });
    for (const key0 in data)
      names1.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "goalposts" && fail(found, pointer + "/kind", "const", { allowedValue: "goalposts" });
    }
    if (data.lower !== void 0) {
      let data1 = data.lower;
      typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/lower", "type", { type: "number" });
    }
    if (data.upper !== void 0) {
      let data2 = data.upper;
      typeof data2 == "number" && isFinite(data2) || fail(found, pointer + "/upper", "type", { type: "number" });
    }
    if (data.direction !== void 0) {
      let data3 = data.direction;
      typeof data3 != "string" && fail(found, pointer + "/direction", "type", { type: "string" }), data3 === "maximise" || data3 === "minimise" || fail(found, pointer + "/direction", "enum", { allowedValues: ["maximise", "minimise"] });
    }
    if (data.outside !== void 0) {
      let data4 = data.outside;
      typeof data4 != "string" && fail(found, pointer + "/outside", "type", { type: "string" }), data4 === "truncate" || data4 === "refuse" || fail(found, pointer + "/outside", "enum", { allowedValues: ["truncate", "refuse"] });
    }
    if (data.transform !== void 0) {
      let data5 = data.transform;
      typeof data5 != "string" && fail(found, pointer + "/transform", "type", { type: "string" }), data5 === "linear" || data5 === "logarithm" || data5 === "log1p" || data5 === "reciprocal" || fail(found, pointer + "/transform", "enum", { allowedValues: ["linear", "logarithm", "log1p", "reciprocal"] });
    }
    if (data.step !== void 0) {
      let data6 = data.step;
      typeof data6 == "number" && isFinite(data6) ? (data6 <= 0 || isNaN(data6)) && fail(found, pointer + "/step", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/step", "type", { type: "number" });
    }
    if (data.domain !== void 0) {
      let data7 = data.domain;
      if (Array.isArray(data7)) {
        data7.length > 2 && fail(found, pointer + "/domain", "maxItems", { limit: 2 }), data7.length < 2 && fail(found, pointer + "/domain", "minItems", { limit: 2 });
        const len0 = data7.length;
        if (len0 > 0) {
          let data8 = data7[0];
          typeof data8 == "number" && isFinite(data8) || fail(found, pointer + "/domain/0", "type", { type: "number" });
        }
        if (len0 > 1) {
          let data9 = data7[1];
          typeof data9 == "number" && isFinite(data9) || fail(found, pointer + "/domain/1", "type", { type: "number" });
        }
        data7.length <= 2 || fail(found, pointer + "/domain", "items", { limit: 2 });
      } else
        fail(found, pointer + "/domain", "type", { type: "array" });
    }
    if (data.unit !== void 0) {
      let data10 = data.unit;
      typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/unit", "minLength", { limit: 1 }) : fail(found, pointer + "/unit", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate65: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.anchor === void 0 && fail(found, pointer, "required", { missingProperty: "anchor" });
    for (const key0 in data)
      key0 === "id" || key0 === "value" || key0 === "anchor" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      typeof data1 == "number" && isFinite(data1) ? ((data1 > 1 || isNaN(data1)) && fail(found, pointer + "/value", "maximum", { comparison: "<=", limit: 1 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/value", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/value", "type", { type: "number" });
    }
    if (data.anchor !== void 0) {
      let data2 = data.anchor;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/anchor", "minLength", { limit: 1 }) : fail(found, pointer + "/anchor", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate64: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.levels === void 0 && fail(found, pointer, "required", { missingProperty: "levels" });
    for (const key0 in data)
      key0 === "kind" || key0 === "levels" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "categories" && fail(found, pointer + "/kind", "const", { allowedValue: "categories" });
    }
    if (data.levels !== void 0) {
      let data1 = data.levels;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate65(data1[i0], pointer + "/levels/" + i0, found);
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate67: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.points === void 0 && fail(found, pointer, "required", { missingProperty: "points" }), data.outside === void 0 && fail(found, pointer, "required", { missingProperty: "outside" });
    for (const key0 in data)
      key0 === "kind" || key0 === "points" || key0 === "outside" || key0 === "unit" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "piecewise" && fail(found, pointer + "/kind", "const", { allowedValue: "piecewise" });
    }
    if (data.points !== void 0) {
      let data1 = data.points;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (Array.isArray(data2)) {
            data2.length > 2 && fail(found, pointer + "/points/" + i0, "maxItems", { limit: 2 }), data2.length < 2 && fail(found, pointer + "/points/" + i0, "minItems", { limit: 2 });
            const len1 = data2.length;
            if (len1 > 0) {
              let data3 = data2[0];
              typeof data3 == "number" && isFinite(data3) || fail(found, pointer + "/points/" + i0 + "/0", "type", { type: "number" });
            }
            if (len1 > 1) {
              let data4 = data2[1];
              typeof data4 == "number" && isFinite(data4) ? ((data4 > 1 || isNaN(data4)) && fail(found, pointer + "/points/" + i0 + "/1", "maximum", { comparison: "<=", limit: 1 }), (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/points/" + i0 + "/1", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/points/" + i0 + "/1", "type", { type: "number" });
            }
            data2.length <= 2 || fail(found, pointer + "/points/" + i0, "items", { limit: 2 });
          } else
            fail(found, pointer + "/points/" + i0, "type", { type: "array" });
        }
      } else
        fail(found, pointer + "/points", "type", { type: "array" });
    }
    if (data.outside !== void 0) {
      let data5 = data.outside;
      typeof data5 != "string" && fail(found, pointer + "/outside", "type", { type: "string" }), data5 === "truncate" || data5 === "refuse" || fail(found, pointer + "/outside", "enum", { allowedValues: ["truncate", "refuse"] });
    }
    if (data.unit !== void 0) {
      let data6 = data.unit;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/unit", "minLength", { limit: 1 }) : fail(found, pointer + "/unit", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate69: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.anchor === void 0 && fail(found, pointer, "required", { missingProperty: "anchor" });
    for (const key0 in data)
      key0 === "id" || key0 === "value" || key0 === "anchor" || key0 === "from" || key0 === "below" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      typeof data1 == "number" && isFinite(data1) ? ((data1 > 1 || isNaN(data1)) && fail(found, pointer + "/value", "maximum", { comparison: "<=", limit: 1 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/value", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/value", "type", { type: "number" });
    }
    if (data.anchor !== void 0) {
      let data2 = data.anchor;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/anchor", "minLength", { limit: 1 }) : fail(found, pointer + "/anchor", "type", { type: "string" });
    }
    if (data.from !== void 0) {
      let data3 = data.from;
      typeof data3 == "number" && isFinite(data3) || fail(found, pointer + "/from", "type", { type: "number" });
    }
    if (data.below !== void 0) {
      let data4 = data.below;
      typeof data4 == "number" && isFinite(data4) || fail(found, pointer + "/below", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate68: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.bands === void 0 && fail(found, pointer, "required", { missingProperty: "bands" });
    for (const key0 in data)
      key0 === "kind" || key0 === "bands" || key0 === "edge" || key0 === "unit" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "bands" && fail(found, pointer + "/kind", "const", { allowedValue: "bands" });
    }
    if (data.bands !== void 0) {
      let data1 = data.bands;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate69(data1[i0], pointer + "/bands/" + i0, found);
      } else
        fail(found, pointer + "/bands", "type", { type: "array" });
    }
    if (data.edge !== void 0) {
      let data3 = data.edge;
      typeof data3 != "string" && fail(found, pointer + "/edge", "type", { type: "string" }), data3 === "begins" || data3 === "ends" || fail(found, pointer + "/edge", "enum", { allowedValues: ["begins", "ends"] });
    }
    if (data.unit !== void 0) {
      let data4 = data.unit;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/unit", "minLength", { limit: 1 }) : fail(found, pointer + "/unit", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate62: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.level === void 0 && fail(found, pointer, "required", { missingProperty: "level" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.statement === void 0 && fail(found, pointer, "required", { missingProperty: "statement" }), data.weight === void 0 && fail(found, pointer, "required", { missingProperty: "weight" }), data.scale === void 0 && fail(found, pointer, "required", { missingProperty: "scale" }), data.evidence === void 0 && fail(found, pointer, "required", { missingProperty: "evidence" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      names2.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.level !== void 0) {
      let data1 = data.level;
      typeof data1 == "string" ? pattern3.test(data1) || fail(found, pointer + "/level", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/level", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.statement !== void 0) {
      let data3 = data.statement;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/statement", "minLength", { limit: 1 }) : fail(found, pointer + "/statement", "type", { type: "string" });
    }
    if (data.weight !== void 0) {
      let data4 = data.weight;
      typeof data4 == "number" && isFinite(data4) ? (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/weight", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/weight", "type", { type: "number" });
    }
    if (data.scale !== void 0) {
      let data5 = data.scale;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.kind === void 0 && fail(found, pointer + "/scale", "required", { missingProperty: "kind" }), data5.kind !== void 0) {
          let data6 = data5.kind;
          data6 === "goalposts" || data6 === "categories" || data6 === "piecewise" || data6 === "bands" || fail(found, pointer + "/scale/kind", "enum", { allowedValues: ["goalposts", "categories", "piecewise", "bands"] });
        }
        const tag0 = data5.kind;
        typeof tag0 == "string" ? tag0 === "goalposts" ? validate63(data5, pointer + "/scale", found) : tag0 === "categories" ? validate64(data5, pointer + "/scale", found) : tag0 === "piecewise" ? validate67(data5, pointer + "/scale", found) : tag0 === "bands" ? validate68(data5, pointer + "/scale", found) : fail(found, pointer + "/scale", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 }) : fail(found, pointer + "/scale", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      } else
        fail(found, pointer + "/scale", "type", { type: "object" });
    }
    if (data.evidence !== void 0) {
      let data7 = data.evidence;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data8 = data7[i0];
          typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/evidence/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/evidence/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/evidence", "type", { type: "array" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.reason !== void 0) {
      let data10 = data.reason;
      typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
    if (data.note !== void 0) {
      let data11 = data.note;
      typeof data11 == "string" ? data11.length < 1 && fail(found, pointer + "/note", "minLength", { limit: 1 }) : fail(found, pointer + "/note", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate77: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.weight === void 0 && fail(found, pointer, "required", { missingProperty: "weight" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.children === void 0 && fail(found, pointer, "required", { missingProperty: "children" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "weight" || key0 === "source" || key0 === "children" || key0 === "aggregation" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.weight !== void 0) {
      let data2 = data.weight;
      typeof data2 == "number" && isFinite(data2) ? (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/weight", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/weight", "type", { type: "number" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.children !== void 0) {
      let data4 = data.children;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate61(data4[i0], pointer + "/children/" + i0, found);
      } else
        fail(found, pointer + "/children", "type", { type: "array" });
    }
    if (data.aggregation !== void 0) {
      let data6 = data.aggregation;
      typeof data6 != "string" && fail(found, pointer + "/aggregation", "type", { type: "string" }), data6 === "arithmetic" || data6 === "geometric" || data6 === "harmonic" || fail(found, pointer + "/aggregation", "enum", { allowedValues: ["arithmetic", "geometric", "harmonic"] });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate61: Rule = (data: Json, pointer: string, found: Violation[]) => {
  const _errs0 = found.length;
  let valid0 = !1;
  const _errs1 = found.length;
  validate62(data, pointer, found);
  var _valid0 = _errs1 === found.length;
  if (_valid0 || closeBranch(found, _errs1), valid0 = valid0 || _valid0, !valid0) {
    const _errs2 = found.length;
    validate77(data, pointer, found);
    var _valid0 = _errs2 === found.length;
    _valid0 || closeBranch(found, _errs2), valid0 = valid0 || _valid0;
  }
  valid0 ? found.length = _errs0 : fail(found, pointer, "anyOf", {});
}
const validate81: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.aggregation === void 0 && fail(found, pointer, "required", { missingProperty: "aggregation" }), data.geometricFloor === void 0 && fail(found, pointer, "required", { missingProperty: "geometricFloor" }), data.missing === void 0 && fail(found, pointer, "required", { missingProperty: "missing" }), data.minimumCoverage === void 0 && fail(found, pointer, "required", { missingProperty: "minimumCoverage" }), data.interval === void 0 && fail(found, pointer, "required", { missingProperty: "interval" }), data.assessors === void 0 && fail(found, pointer, "required", { missingProperty: "assessors" }), data.ties === void 0 && fail(found, pointer, "required", { missingProperty: "ties" }), data.tieTolerance === void 0 && fail(found, pointer, "required", { missingProperty: "tieTolerance" }), data.tieBreak === void 0 && fail(found, pointer, "required", { missingProperty: "tieBreak" }), data.admit === void 0 && fail(found, pointer, "required", { missingProperty: "admit" }), data.lateSubmission === void 0 && fail(found, pointer, "required", { missingProperty: "lateSubmission" }), data.windowDay === void 0 && fail(found, pointer, "required", { missingProperty: "windowDay" });
    for (const key0 in data)
      names3.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.aggregation !== void 0) {
      let data0 = data.aggregation;
      typeof data0 != "string" && fail(found, pointer + "/aggregation", "type", { type: "string" }), data0 === "arithmetic" || data0 === "geometric" || data0 === "harmonic" || fail(found, pointer + "/aggregation", "enum", { allowedValues: ["arithmetic", "geometric", "harmonic"] });
    }
    if (data.geometricFloor !== void 0) {
      let data1 = data.geometricFloor;
      typeof data1 == "number" && isFinite(data1) ? ((data1 > 1 || isNaN(data1)) && fail(found, pointer + "/geometricFloor", "maximum", { comparison: "<=", limit: 1 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/geometricFloor", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/geometricFloor", "type", { type: "number" });
    }
    if (data.missing !== void 0) {
      let data2 = data.missing;
      typeof data2 != "string" && fail(found, pointer + "/missing", "type", { type: "string" }), data2 === "require-branches" || data2 === "propagate" || data2 === "renormalise" || fail(found, pointer + "/missing", "enum", { allowedValues: ["require-branches", "propagate", "renormalise"] });
    }
    if (data.minimumCoverage !== void 0) {
      let data3 = data.minimumCoverage;
      const _errs9 = found.length;
      let valid1 = !1;
      const _errs10 = found.length;
      typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && fail(found, pointer + "/minimumCoverage", "maximum", { comparison: "<=", limit: 1 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/minimumCoverage", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/minimumCoverage", "type", { type: "number" });
      var _valid0 = _errs10 === found.length;
      if (_valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0, !valid1) {
        const _errs12 = found.length;
        if (Array.isArray(data3)) {
          const len0 = data3.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data4 = data3[i0];
            typeof data4 == "number" && isFinite(data4) ? ((data4 > 1 || isNaN(data4)) && fail(found, pointer + "/minimumCoverage/" + i0, "maximum", { comparison: "<=", limit: 1 }), (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/minimumCoverage/" + i0, "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/minimumCoverage/" + i0, "type", { type: "number" });
          }
        } else
          fail(found, pointer + "/minimumCoverage", "type", { type: "array" });
        var _valid0 = _errs12 === found.length;
        _valid0 || closeBranch(found, _errs12), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs9 : fail(found, pointer + "/minimumCoverage", "anyOf", {});
    }
    if (data.interval !== void 0) {
      let data5 = data.interval;
      typeof data5 != "string" && fail(found, pointer + "/interval", "type", { type: "string" }), data5 === "gaps" || data5 === "gaps-and-assessors" || fail(found, pointer + "/interval", "enum", { allowedValues: ["gaps", "gaps-and-assessors"] });
    }
    if (data.assessors !== void 0) {
      let data6 = data.assessors;
      typeof data6 != "string" && fail(found, pointer + "/assessors", "type", { type: "string" }), data6 === "median" || data6 === "mean" || fail(found, pointer + "/assessors", "enum", { allowedValues: ["median", "mean"] });
    }
    if (data.ties !== void 0) {
      let data7 = data.ties;
      typeof data7 != "string" && fail(found, pointer + "/ties", "type", { type: "string" }), data7 === "competition" || data7 === "dense" || fail(found, pointer + "/ties", "enum", { allowedValues: ["competition", "dense"] });
    }
    if (data.tieTolerance !== void 0) {
      let data8 = data.tieTolerance;
      typeof data8 == "number" && isFinite(data8) ? (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/tieTolerance", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/tieTolerance", "type", { type: "number" });
    }
    if (data.tieBreak !== void 0) {
      let data9 = data.tieBreak;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          typeof data10 == "string" ? pattern3.test(data10) || fail(found, pointer + "/tieBreak/" + i1, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/tieBreak/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/tieBreak", "type", { type: "array" });
    }
    if (data.admit !== void 0) {
      let data11 = data.admit;
      typeof data11 != "string" && fail(found, pointer + "/admit", "type", { type: "string" }), data11 === "eligible" || data11 === "eligible-and-undecided" || fail(found, pointer + "/admit", "enum", { allowedValues: ["eligible", "eligible-and-undecided"] });
    }
    if (data.lateSubmission !== void 0) {
      let data12 = data.lateSubmission;
      typeof data12 != "string" && fail(found, pointer + "/lateSubmission", "type", { type: "string" }), data12 === "fail" || data12 === "accept-with-note" || fail(found, pointer + "/lateSubmission", "enum", { allowedValues: ["fail", "accept-with-note"] });
    }
    if (data.windowDay !== void 0) {
      let data13 = data.windowDay;
      const _errs33 = found.length;
      let valid6 = !1;
      const _errs34 = found.length;
      typeof data13 != "string" && fail(found, pointer + "/windowDay", "type", { type: "string" }), data13 !== "as-written" && fail(found, pointer + "/windowDay", "const", { allowedValue: "as-written" });
      var _valid1 = _errs34 === found.length;
      if (_valid1 || closeBranch(found, _errs34), valid6 = valid6 || _valid1, !valid6) {
        const _errs36 = found.length;
        if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
          data13.timeZone === void 0 && fail(found, pointer + "/windowDay", "required", { missingProperty: "timeZone" });
          for (const key1 in data13)
            key1 !== "timeZone" && fail(found, pointer + "/windowDay", "additionalProperties", { additionalProperty: key1 });
          if (data13.timeZone !== void 0) {
            let data14 = data13.timeZone;
            typeof data14 == "string" ? data14.length < 1 && fail(found, pointer + "/windowDay/timeZone", "minLength", { limit: 1 }) : fail(found, pointer + "/windowDay/timeZone", "type", { type: "string" });
          }
        } else
          fail(found, pointer + "/windowDay", "type", { type: "object" });
        var _valid1 = _errs36 === found.length;
        _valid1 || closeBranch(found, _errs36), valid6 = valid6 || _valid1;
      }
      valid6 ? found.length = _errs33 : fail(found, pointer + "/windowDay", "anyOf", {});
    }
    if (data.duplicateCountry !== void 0) {
      let data15 = data.duplicateCountry;
      typeof data15 != "string" && fail(found, pointer + "/duplicateCountry", "type", { type: "string" }), data15 === "refuse" || data15 === "latest" || data15 === "separate" || fail(found, pointer + "/duplicateCountry", "enum", { allowedValues: ["refuse", "latest", "separate"] });
    }
    if (data.hostOfAnotherCountry !== void 0) {
      let data16 = data.hostOfAnotherCountry;
      typeof data16 != "string" && fail(found, pointer + "/hostOfAnotherCountry", "type", { type: "string" }), data16 === "refuse" || data16 === "fail" || data16 === "unknown" || fail(found, pointer + "/hostOfAnotherCountry", "enum", { allowedValues: ["refuse", "fail", "unknown"] });
    }
    if (data.unknownAttribute !== void 0) {
      let data17 = data.unknownAttribute;
      typeof data17 != "string" && fail(found, pointer + "/unknownAttribute", "type", { type: "string" }), data17 === "askPanel" || data17 === "leaveAside" || data17 === "refuse" || fail(found, pointer + "/unknownAttribute", "enum", { allowedValues: ["askPanel", "leaveAside", "refuse"] });
    }
    if (data.disputedDay !== void 0) {
      let data18 = data.disputedDay;
      typeof data18 != "string" && fail(found, pointer + "/disputedDay", "type", { type: "string" }), data18 === "askPanel" || data18 === "zoneDecides" || fail(found, pointer + "/disputedDay", "enum", { allowedValues: ["askPanel", "zoneDecides"] });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate84: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "value" || key0 === "source" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.value !== void 0) {
      let data0 = data.value;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/value", "minLength", { limit: 1 }) : fail(found, pointer + "/value", "type", { type: "string" });
    }
    data.source !== void 0 && validate56(data.source, pointer + "/source", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate83: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.topic === void 0 && fail(found, pointer, "required", { missingProperty: "topic" }), data.positions === void 0 && fail(found, pointer, "required", { missingProperty: "positions" }), data.used === void 0 && fail(found, pointer, "required", { missingProperty: "used" }), data.why === void 0 && fail(found, pointer, "required", { missingProperty: "why" });
    for (const key0 in data)
      key0 === "id" || key0 === "topic" || key0 === "positions" || key0 === "used" || key0 === "why" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.topic !== void 0) {
      let data1 = data.topic;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/topic", "minLength", { limit: 1 }) : fail(found, pointer + "/topic", "type", { type: "string" });
    }
    if (data.positions !== void 0) {
      let data2 = data.positions;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate84(data2[i0], pointer + "/positions/" + i0, found);
      } else
        fail(found, pointer + "/positions", "type", { type: "array" });
    }
    if (data.used !== void 0) {
      let data4 = data.used;
      const _errs10 = found.length;
      let valid3 = !1;
      const _errs11 = found.length;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/used", "minLength", { limit: 1 }) : fail(found, pointer + "/used", "type", { type: "string" });
      var _valid0 = _errs11 === found.length;
      if (_valid0 || closeBranch(found, _errs11), valid3 = valid3 || _valid0, !valid3) {
        const _errs13 = found.length;
        data4 !== null && fail(found, pointer + "/used", "type", { type: "null" });
        var _valid0 = _errs13 === found.length;
        _valid0 || closeBranch(found, _errs13), valid3 = valid3 || _valid0;
      }
      valid3 ? found.length = _errs10 : fail(found, pointer + "/used", "anyOf", {});
    }
    if (data.why !== void 0) {
      let data5 = data.why;
      typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/why", "minLength", { limit: 1 }) : fail(found, pointer + "/why", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate88: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.statement === void 0 && fail(found, pointer, "required", { missingProperty: "statement" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "statement" || key0 === "source" || key0 === "inferred" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.statement !== void 0) {
      let data1 = data.statement;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/statement", "minLength", { limit: 1 }) : fail(found, pointer + "/statement", "type", { type: "string" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.inferred !== void 0 && typeof data.inferred != "boolean" && fail(found, pointer + "/inferred", "type", { type: "boolean" }), data.note !== void 0) {
      let data4 = data.note;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/note", "minLength", { limit: 1 }) : fail(found, pointer + "/note", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate91: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" }), data.weights === void 0 && fail(found, pointer, "required", { missingProperty: "weights" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "reason" || key0 === "weights" || key0 === "reasons" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
    if (data.weights !== void 0) {
      let data3 = data.weights;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3))
        for (const key1 in data3) {
          let data4 = data3[key1];
          typeof data4 == "number" && isFinite(data4) ? (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/weights/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/weights/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "number" });
        }
      else
        fail(found, pointer + "/weights", "type", { type: "object" });
    }
    if (data.reasons !== void 0) {
      let data5 = data.reasons;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5))
        for (const key2 in data5) {
          let data6 = data5[key2];
          typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/reasons/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "minLength", { limit: 1 }) : fail(found, pointer + "/reasons/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
        }
      else
        fail(found, pointer + "/reasons", "type", { type: "object" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate95: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.attribute === void 0 && fail(found, pointer, "required", { missingProperty: "attribute" }), data.statement === void 0 && fail(found, pointer, "required", { missingProperty: "statement" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" });
    for (const key0 in data)
      key0 === "id" || key0 === "attribute" || key0 === "statement" || key0 === "source" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.attribute !== void 0) {
      let data1 = data.attribute;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/attribute", "minLength", { limit: 1 }) : fail(found, pointer + "/attribute", "type", { type: "string" });
    }
    if (data.statement !== void 0) {
      let data2 = data.statement;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/statement", "minLength", { limit: 1 }) : fail(found, pointer + "/statement", "type", { type: "string" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.note !== void 0) {
      let data4 = data.note;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/note", "minLength", { limit: 1 }) : fail(found, pointer + "/note", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate93: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.statement === void 0 && fail(found, pointer, "required", { missingProperty: "statement" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.size === void 0 && fail(found, pointer, "required", { missingProperty: "size" }), data.distinct === void 0 && fail(found, pointer, "required", { missingProperty: "distinct" });
    for (const key0 in data)
      key0 === "id" || key0 === "statement" || key0 === "source" || key0 === "size" || key0 === "distinct" || key0 === "regionScheme" || key0 === "note" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.statement !== void 0) {
      let data1 = data.statement;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/statement", "minLength", { limit: 1 }) : fail(found, pointer + "/statement", "type", { type: "string" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.size !== void 0) {
      let data3 = data.size;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || fail(found, pointer + "/size", "type", { type: "integer" }), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && fail(found, pointer + "/size", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data3 < 1 || isNaN(data3)) && fail(found, pointer + "/size", "minimum", { comparison: ">=", limit: 1 }));
    }
    if (data.distinct !== void 0) {
      let data4 = data.distinct;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate95(data4[i0], pointer + "/distinct/" + i0, found);
      } else
        fail(found, pointer + "/distinct", "type", { type: "array" });
    }
    if (data.regionScheme !== void 0) {
      let data6 = data.regionScheme;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/regionScheme", "minLength", { limit: 1 }) : fail(found, pointer + "/regionScheme", "type", { type: "string" });
    }
    if (data.note !== void 0) {
      let data7 = data.note;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/note", "minLength", { limit: 1 }) : fail(found, pointer + "/note", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate54: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.version === void 0 && fail(found, pointer, "required", { missingProperty: "version" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.status === void 0 && fail(found, pointer, "required", { missingProperty: "status" }), data.gates === void 0 && fail(found, pointer, "required", { missingProperty: "gates" }), data.criteria === void 0 && fail(found, pointer, "required", { missingProperty: "criteria" }), data.policies === void 0 && fail(found, pointer, "required", { missingProperty: "policies" }), data.conflicts === void 0 && fail(found, pointer, "required", { missingProperty: "conflicts" }), data.context === void 0 && fail(found, pointer, "required", { missingProperty: "context" });
    for (const key0 in data)
      names4.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
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
      typeof data3 != "string" && fail(found, pointer + "/status", "type", { type: "string" }), data3 === "illustrative" || data3 === "adopted" || fail(found, pointer + "/status", "enum", { allowedValues: ["illustrative", "adopted"] });
    }
    if (data.gates !== void 0) {
      let data4 = data.gates;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate55(data4[i0], pointer + "/gates/" + i0, found);
      } else
        fail(found, pointer + "/gates", "type", { type: "array" });
    }
    if (data.criteria !== void 0) {
      let data6 = data.criteria;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate61(data6[i1], pointer + "/criteria/" + i1, found);
      } else
        fail(found, pointer + "/criteria", "type", { type: "array" });
    }
    if (data.policies !== void 0 && validate81(data.policies, pointer + "/policies", found), data.conflicts !== void 0) {
      let data9 = data.conflicts;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate83(data9[i2], pointer + "/conflicts/" + i2, found);
      } else
        fail(found, pointer + "/conflicts", "type", { type: "array" });
    }
    if (data.context !== void 0) {
      let data11 = data.context;
      if (Array.isArray(data11)) {
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate88(data11[i3], pointer + "/context/" + i3, found);
      } else
        fail(found, pointer + "/context", "type", { type: "array" });
    }
    if (data.subject !== void 0) {
      let data13 = data.subject;
      typeof data13 == "string" ? pattern3.test(data13) || fail(found, pointer + "/subject", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/subject", "type", { type: "string" });
    }
    if (data.presets !== void 0) {
      let data14 = data.presets;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate91(data14[i4], pointer + "/presets/" + i4, found);
      } else
        fail(found, pointer + "/presets", "type", { type: "array" });
    }
    if (data.note !== void 0) {
      let data16 = data.note;
      typeof data16 == "string" ? data16.length < 1 && fail(found, pointer + "/note", "minLength", { limit: 1 }) : fail(found, pointer + "/note", "type", { type: "string" });
    }
    if (data.aggregation !== void 0) {
      let data17 = data.aggregation;
      typeof data17 != "string" && fail(found, pointer + "/aggregation", "type", { type: "string" }), data17 === "arithmetic" || data17 === "geometric" || data17 === "harmonic" || fail(found, pointer + "/aggregation", "enum", { allowedValues: ["arithmetic", "geometric", "harmonic"] });
    }
    data.portfolio !== void 0 && validate93(data.portfolio, pointer + "/portfolio", found);
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
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-selection-model" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-selection-model" });
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
const pattern27 = new RegExp("^[A-Z]{3}$", "u"), pattern29 = new RegExp("^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$", "u"), pattern30 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?$", "u");
const validate102: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" });
    for (const key0 in data)
      key0 === "name" || key0 === "type" || key0 === "country" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.name !== void 0) {
      let data0 = data.name;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/type", "minLength", { limit: 1 }) : fail(found, pointer + "/type", "type", { type: "string" });
    }
    if (data.country !== void 0) {
      let data2 = data.country;
      typeof data2 == "string" ? pattern27.test(data2) || fail(found, pointer + "/country", "pattern", { pattern: "^[A-Z]{3}$" }) : fail(found, pointer + "/country", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate105: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.what === void 0 && fail(found, pointer, "required", { missingProperty: "what" });
    for (const key0 in data)
      key0 === "what" || key0 === "address" || key0 === "date" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.what !== void 0) {
      let data0 = data.what;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/what", "minLength", { limit: 1 }) : fail(found, pointer + "/what", "type", { type: "string" });
    }
    if (data.address !== void 0) {
      let data1 = data.address;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/address", "minLength", { limit: 1 }) : fail(found, pointer + "/address", "type", { type: "string" });
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      typeof data2 == "string" ? pattern7.test(data2) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate104: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gate === void 0 && fail(found, pointer, "required", { missingProperty: "gate" }), data.answer === void 0 && fail(found, pointer, "required", { missingProperty: "answer" });
    for (const key0 in data)
      key0 === "gate" || key0 === "answer" || key0 === "reason" || key0 === "evidence" || key0 === "by" || key0 === "date" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.gate !== void 0) {
      let data0 = data.gate;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/gate", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/gate", "type", { type: "string" });
    }
    if (data.answer !== void 0) {
      let data1 = data.answer;
      typeof data1 != "string" && fail(found, pointer + "/answer", "type", { type: "string" }), data1 === "pass" || data1 === "fail" || data1 === "unknown" || fail(found, pointer + "/answer", "enum", { allowedValues: ["pass", "fail", "unknown"] });
    }
    if (data.reason !== void 0 && typeof data.reason != "string" && fail(found, pointer + "/reason", "type", { type: "string" }), data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate105(data3[i0], pointer + "/evidence/" + i0, found);
      } else
        fail(found, pointer + "/evidence", "type", { type: "array" });
    }
    if (data.by !== void 0) {
      let data5 = data.by;
      typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/by", "type", { type: "string" });
    }
    if (data.date !== void 0) {
      let data6 = data.date;
      typeof data6 == "string" ? pattern7.test(data6) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate108: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.gate === void 0 && fail(found, pointer, "required", { missingProperty: "gate" }), data.by === void 0 && fail(found, pointer, "required", { missingProperty: "by" }), data.reason === void 0 && fail(found, pointer, "required", { missingProperty: "reason" }), data.date === void 0 && fail(found, pointer, "required", { missingProperty: "date" });
    for (const key0 in data)
      key0 === "gate" || key0 === "by" || key0 === "reason" || key0 === "date" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.gate !== void 0) {
      let data0 = data.gate;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/gate", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/gate", "type", { type: "string" });
    }
    if (data.by !== void 0) {
      let data1 = data.by;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/by", "type", { type: "string" });
    }
    if (data.reason !== void 0) {
      let data2 = data.reason;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/reason", "minLength", { limit: 1 }) : fail(found, pointer + "/reason", "type", { type: "string" });
    }
    if (data.date !== void 0) {
      let data3 = data.date;
      typeof data3 == "string" ? pattern7.test(data3) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate110: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.criterion === void 0 && fail(found, pointer, "required", { missingProperty: "criterion" }), data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" });
    for (const key0 in data)
      key0 === "criterion" || key0 === "value" || key0 === "assessor" || key0 === "evidence" || key0 === "conflictOfInterest" || key0 === "note" || key0 === "date" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.criterion !== void 0) {
      let data0 = data.criterion;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/criterion", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/criterion", "type", { type: "string" });
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      const _errs5 = found.length;
      let valid1 = !1;
      const _errs6 = found.length, _errs7 = found.length;
      let valid2 = !1;
      const _errs8 = found.length;
      typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/value", "type", { type: "number" });
      var _valid1 = _errs8 === found.length;
      if (_valid1 || closeBranch(found, _errs8), valid2 = valid2 || _valid1, !valid2) {
        const _errs10 = found.length;
        typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/value", "minLength", { limit: 1 }) : fail(found, pointer + "/value", "type", { type: "string" });
        var _valid1 = _errs10 === found.length;
        _valid1 || closeBranch(found, _errs10), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs7 : fail(found, pointer + "/value", "anyOf", {});
      var _valid0 = _errs6 === found.length;
      if (_valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0, !valid1) {
        const _errs12 = found.length;
        data1 !== null && fail(found, pointer + "/value", "type", { type: "null" });
        var _valid0 = _errs12 === found.length;
        _valid0 || closeBranch(found, _errs12), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs5 : fail(found, pointer + "/value", "anyOf", {});
    }
    if (data.assessor !== void 0) {
      let data2 = data.assessor;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/assessor", "minLength", { limit: 1 }) : fail(found, pointer + "/assessor", "type", { type: "string" });
    }
    if (data.evidence !== void 0) {
      let data3 = data.evidence;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate105(data3[i0], pointer + "/evidence/" + i0, found);
      } else
        fail(found, pointer + "/evidence", "type", { type: "array" });
    }
    if (data.conflictOfInterest !== void 0) {
      let data5 = data.conflictOfInterest;
      typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/conflictOfInterest", "minLength", { limit: 1 }) : fail(found, pointer + "/conflictOfInterest", "type", { type: "string" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.date !== void 0) {
      let data7 = data.date;
      typeof data7 == "string" ? pattern7.test(data7) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate113: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.date === void 0 && fail(found, pointer, "required", { missingProperty: "date" });
    for (const key0 in data)
      key0 === "value" || key0 === "source" || key0 === "date" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.value !== void 0) {
      let data0 = data.value;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length, _errs5 = found.length;
      let valid2 = !1;
      const _errs6 = found.length;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/value", "minLength", { limit: 1 }) : fail(found, pointer + "/value", "type", { type: "string" });
      var _valid1 = _errs6 === found.length;
      if (_valid1 || closeBranch(found, _errs6), valid2 = valid2 || _valid1, !valid2) {
        const _errs8 = found.length;
        typeof data0 == "number" && isFinite(data0) || fail(found, pointer + "/value", "type", { type: "number" });
        var _valid1 = _errs8 === found.length;
        _valid1 || closeBranch(found, _errs8), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs5 : fail(found, pointer + "/value", "anyOf", {});
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs10 = found.length;
        typeof data0 != "boolean" && fail(found, pointer + "/value", "type", { type: "boolean" });
        var _valid0 = _errs10 === found.length;
        _valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/value", "anyOf", {});
    }
    if (data.source !== void 0) {
      let data1 = data.source;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/source", "minLength", { limit: 1 }) : fail(found, pointer + "/source", "type", { type: "string" });
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      typeof data2 == "string" ? pattern7.test(data2) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate101: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" });
    for (const key0 in data)
      names5.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.country !== void 0) {
      let data1 = data.country;
      typeof data1 == "string" ? pattern27.test(data1) || fail(found, pointer + "/country", "pattern", { pattern: "^[A-Z]{3}$" }) : fail(found, pointer + "/country", "type", { type: "string" });
    }
    if (data.host !== void 0 && validate102(data.host, pointer + "/host", found), data.submittedAt !== void 0) {
      let data3 = data.submittedAt;
      const _errs8 = found.length;
      let valid1 = !1;
      const _errs9 = found.length;
      typeof data3 == "string" ? pattern29.test(data3) || fail(found, pointer + "/submittedAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9]))?$" }) : fail(found, pointer + "/submittedAt", "type", { type: "string" });
      var _valid0 = _errs9 === found.length;
      if (_valid0 || closeBranch(found, _errs9), valid1 = valid1 || _valid0, !valid1) {
        const _errs11 = found.length;
        typeof data3 == "string" ? pattern30.test(data3) || fail(found, pointer + "/submittedAt", "pattern", { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?$" }) : fail(found, pointer + "/submittedAt", "type", { type: "string" });
        var _valid0 = _errs11 === found.length;
        _valid0 || closeBranch(found, _errs11), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs8 : fail(found, pointer + "/submittedAt", "anyOf", {});
    }
    if (data.timeZone !== void 0) {
      let data4 = data.timeZone;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/timeZone", "minLength", { limit: 1 }) : fail(found, pointer + "/timeZone", "type", { type: "string" });
    }
    if (data.withdrawn !== void 0) {
      let data5 = data.withdrawn;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        data5.date === void 0 && fail(found, pointer + "/withdrawn", "required", { missingProperty: "date" });
        for (const key1 in data5)
          key1 === "date" || key1 === "reason" || fail(found, pointer + "/withdrawn", "additionalProperties", { additionalProperty: key1 });
        if (data5.date !== void 0) {
          let data6 = data5.date;
          typeof data6 == "string" ? pattern7.test(data6) || fail(found, pointer + "/withdrawn/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/withdrawn/date", "type", { type: "string" });
        }
        data5.reason !== void 0 && typeof data5.reason != "string" && fail(found, pointer + "/withdrawn/reason", "type", { type: "string" });
      } else
        fail(found, pointer + "/withdrawn", "type", { type: "object" });
    }
    if (data.gates !== void 0) {
      let data8 = data.gates;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate104(data8[i0], pointer + "/gates/" + i0, found);
      } else
        fail(found, pointer + "/gates", "type", { type: "array" });
    }
    if (data.waivers !== void 0) {
      let data10 = data.waivers;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate108(data10[i1], pointer + "/waivers/" + i1, found);
      } else
        fail(found, pointer + "/waivers", "type", { type: "array" });
    }
    if (data.scores !== void 0) {
      let data12 = data.scores;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate110(data12[i2], pointer + "/scores/" + i2, found);
      } else
        fail(found, pointer + "/scores", "type", { type: "array" });
    }
    if (data.attributes !== void 0) {
      let data14 = data.attributes;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14))
        for (const key2 in data14) {
          let data15 = data14[key2];
          const _errs35 = found.length;
          let valid10 = !1;
          const _errs36 = found.length, _errs37 = found.length;
          let valid11 = !1;
          const _errs38 = found.length, _errs39 = found.length;
          let valid12 = !1;
          const _errs40 = found.length, _errs41 = found.length;
          let valid13 = !1;
          const _errs42 = found.length;
          typeof data15 == "string" ? data15.length < 1 && fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "minLength", { limit: 1 }) : fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
          var _valid4 = _errs42 === found.length;
          if (_valid4 || closeBranch(found, _errs42), valid13 = valid13 || _valid4, !valid13) {
            const _errs44 = found.length;
            typeof data15 == "number" && isFinite(data15) || fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "number" });
            var _valid4 = _errs44 === found.length;
            _valid4 || closeBranch(found, _errs44), valid13 = valid13 || _valid4;
          }
          valid13 ? found.length = _errs41 : fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {});
          var _valid3 = _errs40 === found.length;
          if (_valid3 || closeBranch(found, _errs40), valid12 = valid12 || _valid3, !valid12) {
            const _errs46 = found.length;
            typeof data15 != "boolean" && fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "boolean" });
            var _valid3 = _errs46 === found.length;
            _valid3 || closeBranch(found, _errs46), valid12 = valid12 || _valid3;
          }
          valid12 ? found.length = _errs39 : fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {});
          var _valid2 = _errs38 === found.length;
          if (_valid2 || closeBranch(found, _errs38), valid11 = valid11 || _valid2, !valid11) {
            const _errs48 = found.length;
            validate113(data15, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), found);
            var _valid2 = _errs48 === found.length;
            _valid2 || closeBranch(found, _errs48), valid11 = valid11 || _valid2;
          }
          valid11 ? found.length = _errs37 : fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {});
          var _valid1 = _errs36 === found.length;
          if (_valid1 || closeBranch(found, _errs36), valid10 = valid10 || _valid1, !valid10) {
            const _errs49 = found.length;
            data15 !== null && fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "null" });
            var _valid1 = _errs49 === found.length;
            _valid1 || closeBranch(found, _errs49), valid10 = valid10 || _valid1;
          }
          valid10 ? found.length = _errs35 : fail(found, pointer + "/attributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "anyOf", {});
        }
      else
        fail(found, pointer + "/attributes", "type", { type: "object" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate100: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-applications" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-applications" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0) {
      let data3 = data.content;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate101(data3[i0], pointer + "/content/" + i0, found);
      } else
        fail(found, pointer + "/content", "type", { type: "array" });
    }
    if (data.createdBy !== void 0) {
      let data5 = data.createdBy;
      typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      typeof data6 == "string" ? pattern25.test(data6) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data7 = data.licence;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data8 = data.version;
      typeof data8 == "string" ? pattern4.test(data8) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate119: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.parent === void 0 && fail(found, pointer, "required", { missingProperty: "parent" }), data.share === void 0 && fail(found, pointer, "required", { missingProperty: "share" }), data.effective === void 0 && fail(found, pointer, "required", { missingProperty: "effective" });
    for (const key0 in data)
      key0 === "id" || key0 === "parent" || key0 === "share" || key0 === "effective" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.parent !== void 0) {
      let data1 = data.parent;
      typeof data1 != "string" && data1 !== null && fail(found, pointer + "/parent", "type", { type: ["string", "null"] });
    }
    if (data.share !== void 0) {
      let data2 = data.share;
      typeof data2 == "number" && isFinite(data2) ? (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/share", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/share", "type", { type: "number" });
    }
    if (data.effective !== void 0) {
      let data3 = data.effective;
      typeof data3 == "number" && isFinite(data3) ? (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/effective", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/effective", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate121: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.seed === void 0 && fail(found, pointer, "required", { missingProperty: "seed" }), data.draws === void 0 && fail(found, pointer, "required", { missingProperty: "draws" });
    for (const key0 in data)
      key0 === "seed" || key0 === "draws" || key0 === "band" || key0 === "clearShare" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.seed !== void 0) {
      let data0 = data.seed;
      typeof data0 == "number" && isFinite(data0) || fail(found, pointer + "/seed", "type", { type: "number" });
    }
    if (data.draws !== void 0) {
      let data1 = data.draws;
      typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/draws", "type", { type: "number" });
    }
    if (data.band !== void 0) {
      let data2 = data.band;
      typeof data2 == "number" && isFinite(data2) ? ((data2 > 1 || isNaN(data2)) && fail(found, pointer + "/band", "maximum", { comparison: "<=", limit: 1 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/band", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/band", "type", { type: "number" });
    }
    if (data.clearShare !== void 0) {
      let data3 = data.clearShare;
      typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && fail(found, pointer + "/clearShare", "maximum", { comparison: "<=", limit: 1 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/clearShare", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/clearShare", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate124: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.proposed === void 0 && fail(found, pointer, "required", { missingProperty: "proposed" }), data.added === void 0 && fail(found, pointer, "required", { missingProperty: "added" }), data.removed === void 0 && fail(found, pointer, "required", { missingProperty: "removed" }), data.proposedTotal === void 0 && fail(found, pointer, "required", { missingProperty: "proposedTotal" }), data.chosenTotal === void 0 && fail(found, pointer, "required", { missingProperty: "chosenTotal" }), data.cost === void 0 && fail(found, pointer, "required", { missingProperty: "cost" }), data.sharing === void 0 && fail(found, pointer, "required", { missingProperty: "sharing" });
    for (const key0 in data)
      key0 === "proposed" || key0 === "added" || key0 === "removed" || key0 === "proposedTotal" || key0 === "chosenTotal" || key0 === "cost" || key0 === "sharing" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.proposed !== void 0) {
      let data0 = data.proposed;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/proposed/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/proposed/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/proposed", "type", { type: "array" });
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = found.length;
        data0 !== null && fail(found, pointer + "/proposed", "type", { type: "null" });
        var _valid0 = _errs8 === found.length;
        _valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/proposed", "anyOf", {});
    }
    if (data.added !== void 0) {
      let data2 = data.added;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/added/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/added/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/added", "type", { type: "array" });
    }
    if (data.removed !== void 0) {
      let data4 = data.removed;
      if (Array.isArray(data4)) {
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/removed/" + i2, "minLength", { limit: 1 }) : fail(found, pointer + "/removed/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/removed", "type", { type: "array" });
    }
    if (data.proposedTotal !== void 0) {
      let data6 = data.proposedTotal;
      !(typeof data6 == "number" && isFinite(data6)) && data6 !== null && fail(found, pointer + "/proposedTotal", "type", { type: ["number", "null"] });
    }
    if (data.chosenTotal !== void 0) {
      let data7 = data.chosenTotal;
      !(typeof data7 == "number" && isFinite(data7)) && data7 !== null && fail(found, pointer + "/chosenTotal", "type", { type: ["number", "null"] });
    }
    if (data.cost !== void 0) {
      let data8 = data.cost;
      !(typeof data8 == "number" && isFinite(data8)) && data8 !== null && fail(found, pointer + "/cost", "type", { type: ["number", "null"] });
    }
    if (data.sharing !== void 0) {
      let data9 = data.sharing;
      if (Array.isArray(data9)) {
        const len3 = data9.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data10 = data9[i3];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            data10.attribute === void 0 && fail(found, pointer + "/sharing/" + i3, "required", { missingProperty: "attribute" }), data10.value === void 0 && fail(found, pointer + "/sharing/" + i3, "required", { missingProperty: "value" }), data10.ids === void 0 && fail(found, pointer + "/sharing/" + i3, "required", { missingProperty: "ids" });
            for (const key1 in data10)
              key1 === "attribute" || key1 === "value" || key1 === "ids" || fail(found, pointer + "/sharing/" + i3, "additionalProperties", { additionalProperty: key1 });
            if (data10.attribute !== void 0) {
              let data11 = data10.attribute;
              typeof data11 == "string" ? data11.length < 1 && fail(found, pointer + "/sharing/" + i3 + "/attribute", "minLength", { limit: 1 }) : fail(found, pointer + "/sharing/" + i3 + "/attribute", "type", { type: "string" });
            }
            if (data10.value !== void 0) {
              let data12 = data10.value;
              typeof data12 == "string" ? data12.length < 1 && fail(found, pointer + "/sharing/" + i3 + "/value", "minLength", { limit: 1 }) : fail(found, pointer + "/sharing/" + i3 + "/value", "type", { type: "string" });
            }
            if (data10.ids !== void 0) {
              let data13 = data10.ids;
              if (Array.isArray(data13)) {
                const len4 = data13.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data14 = data13[i4];
                  typeof data14 == "string" ? data14.length < 1 && fail(found, pointer + "/sharing/" + i3 + "/ids/" + i4, "minLength", { limit: 1 }) : fail(found, pointer + "/sharing/" + i3 + "/ids/" + i4, "type", { type: "string" });
                }
              } else
                fail(found, pointer + "/sharing/" + i3 + "/ids", "type", { type: "array" });
            }
          } else
            fail(found, pointer + "/sharing/" + i3, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/sharing", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate123: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.model === void 0 && fail(found, pointer, "required", { missingProperty: "model" }), data.result === void 0 && fail(found, pointer, "required", { missingProperty: "result" }), data.chosen === void 0 && fail(found, pointer, "required", { missingProperty: "chosen" }), data.reserve === void 0 && fail(found, pointer, "required", { missingProperty: "reserve" }), data.by === void 0 && fail(found, pointer, "required", { missingProperty: "by" }), data.date === void 0 && fail(found, pointer, "required", { missingProperty: "date" }), data.reasons === void 0 && fail(found, pointer, "required", { missingProperty: "reasons" }), data.reasonsFor === void 0 && fail(found, pointer, "required", { missingProperty: "reasonsFor" }), data.conditions === void 0 && fail(found, pointer, "required", { missingProperty: "conditions" }), data.departure === void 0 && fail(found, pointer, "required", { missingProperty: "departure" }), data.issues === void 0 && fail(found, pointer, "required", { missingProperty: "issues" }), data.digest === void 0 && fail(found, pointer, "required", { missingProperty: "digest" });
    for (const key0 in data)
      names6.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.model !== void 0) {
      let data0 = data.model;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.id === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "id" }), data0.version === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "version" });
        for (const key1 in data0)
          key1 === "id" || key1 === "version" || fail(found, pointer + "/model", "additionalProperties", { additionalProperty: key1 });
        if (data0.id !== void 0) {
          let data1 = data0.id;
          typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/model/id", "minLength", { limit: 1 }) : fail(found, pointer + "/model/id", "type", { type: "string" });
        }
        if (data0.version !== void 0) {
          let data2 = data0.version;
          typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/model/version", "minLength", { limit: 1 }) : fail(found, pointer + "/model/version", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/model", "type", { type: "object" });
    }
    if (data.result !== void 0) {
      let data3 = data.result;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        data3.digest === void 0 && fail(found, pointer + "/result", "required", { missingProperty: "digest" });
        for (const key2 in data3)
          key2 !== "digest" && fail(found, pointer + "/result", "additionalProperties", { additionalProperty: key2 });
        if (data3.digest !== void 0) {
          let data4 = data3.digest;
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/result/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/result/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/result", "type", { type: "object" });
    }
    if (data.chosen !== void 0) {
      let data5 = data.chosen;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/chosen/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/chosen/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/chosen", "type", { type: "array" });
    }
    if (data.reserve !== void 0) {
      let data7 = data.reserve;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/reserve/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/reserve/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/reserve", "type", { type: "array" });
    }
    if (data.by !== void 0) {
      let data9 = data.by;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/by/" + i2, "minLength", { limit: 1 }) : fail(found, pointer + "/by/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/by", "type", { type: "array" });
    }
    if (data.date !== void 0) {
      let data11 = data.date;
      typeof data11 == "string" ? pattern7.test(data11) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
    if (data.reasons !== void 0) {
      let data12 = data.reasons;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          typeof data12[i3] != "string" && fail(found, pointer + "/reasons/" + i3, "type", { type: "string" });
      } else
        fail(found, pointer + "/reasons", "type", { type: "array" });
    }
    if (data.reasonsFor !== void 0) {
      let data14 = data.reasonsFor;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14))
        for (const key3 in data14)
          typeof data14[key3] != "string" && fail(found, pointer + "/reasonsFor/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
      else
        fail(found, pointer + "/reasonsFor", "type", { type: "object" });
    }
    if (data.conditions !== void 0) {
      let data16 = data.conditions;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16))
        for (const key4 in data16) {
          let data17 = data16[key4];
          typeof data17 == "string" ? data17.length < 1 && fail(found, pointer + "/conditions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "minLength", { limit: 1 }) : fail(found, pointer + "/conditions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
        }
      else
        fail(found, pointer + "/conditions", "type", { type: "object" });
    }
    if (data.departure !== void 0) {
      let data18 = data.departure;
      const _errs43 = found.length;
      let valid13 = !1;
      const _errs44 = found.length;
      validate124(data18, pointer + "/departure", found);
      var _valid0 = _errs44 === found.length;
      if (_valid0 || closeBranch(found, _errs44), valid13 = valid13 || _valid0, !valid13) {
        const _errs45 = found.length;
        data18 !== null && fail(found, pointer + "/departure", "type", { type: "null" });
        var _valid0 = _errs45 === found.length;
        _valid0 || closeBranch(found, _errs45), valid13 = valid13 || _valid0;
      }
      valid13 ? found.length = _errs43 : fail(found, pointer + "/departure", "anyOf", {});
    }
    if (data.issues !== void 0) {
      let data19 = data.issues;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            data20.code === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "code" }), data20.severity === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "severity" }), data20.path === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "path" }), data20.message === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "message" }), data20.details === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "details" });
            for (const key5 in data20)
              key5 === "code" || key5 === "severity" || key5 === "path" || key5 === "message" || key5 === "details" || fail(found, pointer + "/issues/" + i4, "additionalProperties", { additionalProperty: key5 });
            if (data20.code !== void 0) {
              let data21 = data20.code;
              typeof data21 != "string" && fail(found, pointer + "/issues/" + i4 + "/code", "type", { type: "string" }), data21 === "departs-from-proposal" || data21 === "chosen-with-open-gate" || data21 === "chosen-without-score" || data21 === "rule-not-kept" || data21 === "other-number-chosen" || data21 === "decided-before-evaluation" || fail(found, pointer + "/issues/" + i4 + "/code", "enum", { allowedValues: ["departs-from-proposal", "chosen-with-open-gate", "chosen-without-score", "rule-not-kept", "other-number-chosen", "decided-before-evaluation"] });
            }
            if (data20.severity !== void 0) {
              let data22 = data20.severity;
              typeof data22 != "string" && fail(found, pointer + "/issues/" + i4 + "/severity", "type", { type: "string" }), data22 === "error" || data22 === "warning" || data22 === "info" || fail(found, pointer + "/issues/" + i4 + "/severity", "enum", { allowedValues: ["error", "warning", "info"] });
            }
            if (data20.path !== void 0) {
              let data23 = data20.path;
              if (Array.isArray(data23)) {
                const len5 = data23.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data24 = data23[i5];
                  typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24)) && fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "type", { type: ["string", "number"] });
                }
              } else
                fail(found, pointer + "/issues/" + i4 + "/path", "type", { type: "array" });
            }
            if (data20.message !== void 0 && typeof data20.message != "string" && fail(found, pointer + "/issues/" + i4 + "/message", "type", { type: "string" }), data20.details !== void 0) {
              let data26 = data20.details;
              data26 && typeof data26 == "object" && !Array.isArray(data26) || fail(found, pointer + "/issues/" + i4 + "/details", "type", { type: "object" });
            }
          } else
            fail(found, pointer + "/issues/" + i4, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/issues", "type", { type: "array" });
    }
    if (data.digest !== void 0) {
      let data27 = data.digest;
      typeof data27 == "string" ? data27.length < 1 && fail(found, pointer + "/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/digest", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate117: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.engineVersion === void 0 && fail(found, pointer, "required", { missingProperty: "engineVersion" }), data.model === void 0 && fail(found, pointer, "required", { missingProperty: "model" }), data.applications === void 0 && fail(found, pointer, "required", { missingProperty: "applications" }), data.facts === void 0 && fail(found, pointer, "required", { missingProperty: "facts" }), data.options === void 0 && fail(found, pointer, "required", { missingProperty: "options" }), data.policies === void 0 && fail(found, pointer, "required", { missingProperty: "policies" }), data.weights === void 0 && fail(found, pointer, "required", { missingProperty: "weights" }), data.robustness === void 0 && fail(found, pointer, "required", { missingProperty: "robustness" }), data.result === void 0 && fail(found, pointer, "required", { missingProperty: "result" });
    for (const key0 in data)
      names7.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-selection-recipe" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-selection-recipe" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.engineVersion !== void 0) {
      let data2 = data.engineVersion;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/engineVersion", "minLength", { limit: 1 }) : fail(found, pointer + "/engineVersion", "type", { type: "string" });
    }
    if (data.model !== void 0) {
      let data3 = data.model;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        data3.id === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "id" }), data3.version === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "version" }), data3.digest === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "digest" });
        for (const key1 in data3)
          key1 === "id" || key1 === "version" || key1 === "digest" || fail(found, pointer + "/model", "additionalProperties", { additionalProperty: key1 });
        if (data3.id !== void 0) {
          let data4 = data3.id;
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/model/id", "minLength", { limit: 1 }) : fail(found, pointer + "/model/id", "type", { type: "string" });
        }
        if (data3.version !== void 0) {
          let data5 = data3.version;
          typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/model/version", "minLength", { limit: 1 }) : fail(found, pointer + "/model/version", "type", { type: "string" });
        }
        if (data3.digest !== void 0) {
          let data6 = data3.digest;
          typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/model/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/model/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/model", "type", { type: "object" });
    }
    if (data.applications !== void 0) {
      let data7 = data.applications;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        data7.count === void 0 && fail(found, pointer + "/applications", "required", { missingProperty: "count" }), data7.digest === void 0 && fail(found, pointer + "/applications", "required", { missingProperty: "digest" });
        for (const key2 in data7)
          key2 === "count" || key2 === "digest" || fail(found, pointer + "/applications", "additionalProperties", { additionalProperty: key2 });
        if (data7.count !== void 0) {
          let data8 = data7.count;
          typeof data8 == "number" && isFinite(data8) ? (data8 < 0 || isNaN(data8)) && fail(found, pointer + "/applications/count", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/applications/count", "type", { type: "number" });
        }
        if (data7.digest !== void 0) {
          let data9 = data7.digest;
          typeof data9 == "string" ? data9.length < 1 && fail(found, pointer + "/applications/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/applications/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/applications", "type", { type: "object" });
    }
    if (data.facts !== void 0) {
      let data10 = data.facts;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        data10.digest === void 0 && fail(found, pointer + "/facts", "required", { missingProperty: "digest" });
        for (const key3 in data10)
          key3 !== "digest" && fail(found, pointer + "/facts", "additionalProperties", { additionalProperty: key3 });
        if (data10.digest !== void 0) {
          let data11 = data10.digest;
          typeof data11 == "string" ? data11.length < 1 && fail(found, pointer + "/facts/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/facts/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/facts", "type", { type: "object" });
    }
    if (data.options !== void 0) {
      let data12 = data.options;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key4 in data12)
          key4 === "weights" || key4 === "preset" || key4 === "policies" || key4 === "conflicts" || key4 === "regionScheme" || key4 === "incomeFiscalYear" || key4 === "asOf" || fail(found, pointer + "/options", "additionalProperties", { additionalProperty: key4 });
        if (data12.weights !== void 0) {
          let data13 = data12.weights;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13))
            for (const key5 in data13) {
              let data14 = data13[key5];
              typeof data14 == "number" && isFinite(data14) ? (data14 < 0 || isNaN(data14)) && fail(found, pointer + "/options/weights/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/options/weights/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "number" });
            }
          else
            fail(found, pointer + "/options/weights", "type", { type: "object" });
        }
        if (data12.preset !== void 0) {
          let data15 = data12.preset;
          typeof data15 == "string" ? data15.length < 1 && fail(found, pointer + "/options/preset", "minLength", { limit: 1 }) : fail(found, pointer + "/options/preset", "type", { type: "string" });
        }
        if (data12.policies !== void 0) {
          let data16 = data12.policies;
          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
            for (const key6 in data16)
              names3.has(key6) || fail(found, pointer + "/options/policies", "additionalProperties", { additionalProperty: key6 });
            if (data16.aggregation !== void 0) {
              let data17 = data16.aggregation;
              typeof data17 != "string" && fail(found, pointer + "/options/policies/aggregation", "type", { type: "string" }), data17 === "arithmetic" || data17 === "geometric" || data17 === "harmonic" || fail(found, pointer + "/options/policies/aggregation", "enum", { allowedValues: ["arithmetic", "geometric", "harmonic"] });
            }
            if (data16.geometricFloor !== void 0) {
              let data18 = data16.geometricFloor;
              typeof data18 == "number" && isFinite(data18) ? ((data18 > 1 || isNaN(data18)) && fail(found, pointer + "/options/policies/geometricFloor", "maximum", { comparison: "<=", limit: 1 }), (data18 < 0 || isNaN(data18)) && fail(found, pointer + "/options/policies/geometricFloor", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/options/policies/geometricFloor", "type", { type: "number" });
            }
            if (data16.missing !== void 0) {
              let data19 = data16.missing;
              typeof data19 != "string" && fail(found, pointer + "/options/policies/missing", "type", { type: "string" }), data19 === "require-branches" || data19 === "propagate" || data19 === "renormalise" || fail(found, pointer + "/options/policies/missing", "enum", { allowedValues: ["require-branches", "propagate", "renormalise"] });
            }
            if (data16.minimumCoverage !== void 0) {
              let data20 = data16.minimumCoverage;
              const _errs49 = found.length;
              let valid7 = !1;
              const _errs50 = found.length;
              typeof data20 == "number" && isFinite(data20) ? ((data20 > 1 || isNaN(data20)) && fail(found, pointer + "/options/policies/minimumCoverage", "maximum", { comparison: "<=", limit: 1 }), (data20 < 0 || isNaN(data20)) && fail(found, pointer + "/options/policies/minimumCoverage", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/options/policies/minimumCoverage", "type", { type: "number" });
              var _valid0 = _errs50 === found.length;
              if (_valid0 || closeBranch(found, _errs50), valid7 = valid7 || _valid0, !valid7) {
                const _errs52 = found.length;
                if (Array.isArray(data20)) {
                  const len0 = data20.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data21 = data20[i0];
                    typeof data21 == "number" && isFinite(data21) ? ((data21 > 1 || isNaN(data21)) && fail(found, pointer + "/options/policies/minimumCoverage/" + i0, "maximum", { comparison: "<=", limit: 1 }), (data21 < 0 || isNaN(data21)) && fail(found, pointer + "/options/policies/minimumCoverage/" + i0, "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/options/policies/minimumCoverage/" + i0, "type", { type: "number" });
                  }
                } else
                  fail(found, pointer + "/options/policies/minimumCoverage", "type", { type: "array" });
                var _valid0 = _errs52 === found.length;
                _valid0 || closeBranch(found, _errs52), valid7 = valid7 || _valid0;
              }
              valid7 ? found.length = _errs49 : fail(found, pointer + "/options/policies/minimumCoverage", "anyOf", {});
            }
            if (data16.interval !== void 0) {
              let data22 = data16.interval;
              typeof data22 != "string" && fail(found, pointer + "/options/policies/interval", "type", { type: "string" }), data22 === "gaps" || data22 === "gaps-and-assessors" || fail(found, pointer + "/options/policies/interval", "enum", { allowedValues: ["gaps", "gaps-and-assessors"] });
            }
            if (data16.assessors !== void 0) {
              let data23 = data16.assessors;
              typeof data23 != "string" && fail(found, pointer + "/options/policies/assessors", "type", { type: "string" }), data23 === "median" || data23 === "mean" || fail(found, pointer + "/options/policies/assessors", "enum", { allowedValues: ["median", "mean"] });
            }
            if (data16.ties !== void 0) {
              let data24 = data16.ties;
              typeof data24 != "string" && fail(found, pointer + "/options/policies/ties", "type", { type: "string" }), data24 === "competition" || data24 === "dense" || fail(found, pointer + "/options/policies/ties", "enum", { allowedValues: ["competition", "dense"] });
            }
            if (data16.tieTolerance !== void 0) {
              let data25 = data16.tieTolerance;
              typeof data25 == "number" && isFinite(data25) ? (data25 < 0 || isNaN(data25)) && fail(found, pointer + "/options/policies/tieTolerance", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/options/policies/tieTolerance", "type", { type: "number" });
            }
            if (data16.tieBreak !== void 0) {
              let data26 = data16.tieBreak;
              if (Array.isArray(data26)) {
                const len1 = data26.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data27 = data26[i1];
                  typeof data27 == "string" ? pattern3.test(data27) || fail(found, pointer + "/options/policies/tieBreak/" + i1, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/options/policies/tieBreak/" + i1, "type", { type: "string" });
                }
              } else
                fail(found, pointer + "/options/policies/tieBreak", "type", { type: "array" });
            }
            if (data16.admit !== void 0) {
              let data28 = data16.admit;
              typeof data28 != "string" && fail(found, pointer + "/options/policies/admit", "type", { type: "string" }), data28 === "eligible" || data28 === "eligible-and-undecided" || fail(found, pointer + "/options/policies/admit", "enum", { allowedValues: ["eligible", "eligible-and-undecided"] });
            }
            if (data16.lateSubmission !== void 0) {
              let data29 = data16.lateSubmission;
              typeof data29 != "string" && fail(found, pointer + "/options/policies/lateSubmission", "type", { type: "string" }), data29 === "fail" || data29 === "accept-with-note" || fail(found, pointer + "/options/policies/lateSubmission", "enum", { allowedValues: ["fail", "accept-with-note"] });
            }
            if (data16.windowDay !== void 0) {
              let data30 = data16.windowDay;
              const _errs73 = found.length;
              let valid12 = !1;
              const _errs74 = found.length;
              typeof data30 != "string" && fail(found, pointer + "/options/policies/windowDay", "type", { type: "string" }), data30 !== "as-written" && fail(found, pointer + "/options/policies/windowDay", "const", { allowedValue: "as-written" });
              var _valid1 = _errs74 === found.length;
              if (_valid1 || closeBranch(found, _errs74), valid12 = valid12 || _valid1, !valid12) {
                const _errs76 = found.length;
                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                  data30.timeZone === void 0 && fail(found, pointer + "/options/policies/windowDay", "required", { missingProperty: "timeZone" });
                  for (const key7 in data30)
                    key7 !== "timeZone" && fail(found, pointer + "/options/policies/windowDay", "additionalProperties", { additionalProperty: key7 });
                  if (data30.timeZone !== void 0) {
                    let data31 = data30.timeZone;
                    typeof data31 == "string" ? data31.length < 1 && fail(found, pointer + "/options/policies/windowDay/timeZone", "minLength", { limit: 1 }) : fail(found, pointer + "/options/policies/windowDay/timeZone", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/options/policies/windowDay", "type", { type: "object" });
                var _valid1 = _errs76 === found.length;
                _valid1 || closeBranch(found, _errs76), valid12 = valid12 || _valid1;
              }
              valid12 ? found.length = _errs73 : fail(found, pointer + "/options/policies/windowDay", "anyOf", {});
            }
            if (data16.duplicateCountry !== void 0) {
              let data32 = data16.duplicateCountry;
              typeof data32 != "string" && fail(found, pointer + "/options/policies/duplicateCountry", "type", { type: "string" }), data32 === "refuse" || data32 === "latest" || data32 === "separate" || fail(found, pointer + "/options/policies/duplicateCountry", "enum", { allowedValues: ["refuse", "latest", "separate"] });
            }
            if (data16.hostOfAnotherCountry !== void 0) {
              let data33 = data16.hostOfAnotherCountry;
              typeof data33 != "string" && fail(found, pointer + "/options/policies/hostOfAnotherCountry", "type", { type: "string" }), data33 === "refuse" || data33 === "fail" || data33 === "unknown" || fail(found, pointer + "/options/policies/hostOfAnotherCountry", "enum", { allowedValues: ["refuse", "fail", "unknown"] });
            }
            if (data16.unknownAttribute !== void 0) {
              let data34 = data16.unknownAttribute;
              typeof data34 != "string" && fail(found, pointer + "/options/policies/unknownAttribute", "type", { type: "string" }), data34 === "askPanel" || data34 === "leaveAside" || data34 === "refuse" || fail(found, pointer + "/options/policies/unknownAttribute", "enum", { allowedValues: ["askPanel", "leaveAside", "refuse"] });
            }
            if (data16.disputedDay !== void 0) {
              let data35 = data16.disputedDay;
              typeof data35 != "string" && fail(found, pointer + "/options/policies/disputedDay", "type", { type: "string" }), data35 === "askPanel" || data35 === "zoneDecides" || fail(found, pointer + "/options/policies/disputedDay", "enum", { allowedValues: ["askPanel", "zoneDecides"] });
            }
          } else
            fail(found, pointer + "/options/policies", "type", { type: "object" });
        }
        if (data12.conflicts !== void 0) {
          let data36 = data12.conflicts;
          if (data36 && typeof data36 == "object" && !Array.isArray(data36))
            for (const key8 in data36) {
              let data37 = data36[key8];
              typeof data37 == "string" ? data37.length < 1 && fail(found, pointer + "/options/conflicts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "minLength", { limit: 1 }) : fail(found, pointer + "/options/conflicts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
            }
          else
            fail(found, pointer + "/options/conflicts", "type", { type: "object" });
        }
        if (data12.regionScheme !== void 0) {
          let data38 = data12.regionScheme;
          typeof data38 == "string" ? data38.length < 1 && fail(found, pointer + "/options/regionScheme", "minLength", { limit: 1 }) : fail(found, pointer + "/options/regionScheme", "type", { type: "string" });
        }
        if (data12.incomeFiscalYear !== void 0) {
          let data39 = data12.incomeFiscalYear;
          typeof data39 == "string" ? data39.length < 1 && fail(found, pointer + "/options/incomeFiscalYear", "minLength", { limit: 1 }) : fail(found, pointer + "/options/incomeFiscalYear", "type", { type: "string" });
        }
        if (data12.asOf !== void 0) {
          let data40 = data12.asOf;
          typeof data40 == "string" ? pattern7.test(data40) || fail(found, pointer + "/options/asOf", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/options/asOf", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/options", "type", { type: "object" });
    }
    if (data.policies !== void 0 && validate81(data.policies, pointer + "/policies", found), data.weights !== void 0) {
      let data42 = data.weights;
      if (Array.isArray(data42)) {
        const len2 = data42.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate119(data42[i2], pointer + "/weights/" + i2, found);
      } else
        fail(found, pointer + "/weights", "type", { type: "array" });
    }
    if (data.robustness !== void 0) {
      let data44 = data.robustness;
      const _errs105 = found.length;
      let valid17 = !1;
      const _errs106 = found.length;
      validate121(data44, pointer + "/robustness", found);
      var _valid2 = _errs106 === found.length;
      if (_valid2 || closeBranch(found, _errs106), valid17 = valid17 || _valid2, !valid17) {
        const _errs107 = found.length;
        data44 !== null && fail(found, pointer + "/robustness", "type", { type: "null" });
        var _valid2 = _errs107 === found.length;
        _valid2 || closeBranch(found, _errs107), valid17 = valid17 || _valid2;
      }
      valid17 ? found.length = _errs105 : fail(found, pointer + "/robustness", "anyOf", {});
    }
    if (data.result !== void 0) {
      let data45 = data.result;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        data45.digest === void 0 && fail(found, pointer + "/result", "required", { missingProperty: "digest" });
        for (const key9 in data45)
          key9 !== "digest" && fail(found, pointer + "/result", "additionalProperties", { additionalProperty: key9 });
        if (data45.digest !== void 0) {
          let data46 = data45.digest;
          typeof data46 == "string" ? data46.length < 1 && fail(found, pointer + "/result/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/result/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/result", "type", { type: "object" });
    }
    data.decision !== void 0 && validate123(data.decision, pointer + "/decision", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate116: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-selection-recipe" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-selection-recipe" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate117(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
const validate129: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.model === void 0 && fail(found, pointer, "required", { missingProperty: "model" }), data.result === void 0 && fail(found, pointer, "required", { missingProperty: "result" }), data.chosen === void 0 && fail(found, pointer, "required", { missingProperty: "chosen" }), data.reserve === void 0 && fail(found, pointer, "required", { missingProperty: "reserve" }), data.by === void 0 && fail(found, pointer, "required", { missingProperty: "by" }), data.date === void 0 && fail(found, pointer, "required", { missingProperty: "date" }), data.reasons === void 0 && fail(found, pointer, "required", { missingProperty: "reasons" }), data.reasonsFor === void 0 && fail(found, pointer, "required", { missingProperty: "reasonsFor" }), data.conditions === void 0 && fail(found, pointer, "required", { missingProperty: "conditions" }), data.departure === void 0 && fail(found, pointer, "required", { missingProperty: "departure" }), data.issues === void 0 && fail(found, pointer, "required", { missingProperty: "issues" }), data.digest === void 0 && fail(found, pointer, "required", { missingProperty: "digest" });
    for (const key0 in data)
      names6.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.model !== void 0) {
      let data0 = data.model;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.id === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "id" }), data0.version === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "version" });
        for (const key1 in data0)
          key1 === "id" || key1 === "version" || fail(found, pointer + "/model", "additionalProperties", { additionalProperty: key1 });
        if (data0.id !== void 0) {
          let data1 = data0.id;
          typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/model/id", "minLength", { limit: 1 }) : fail(found, pointer + "/model/id", "type", { type: "string" });
        }
        if (data0.version !== void 0) {
          let data2 = data0.version;
          typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/model/version", "minLength", { limit: 1 }) : fail(found, pointer + "/model/version", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/model", "type", { type: "object" });
    }
    if (data.result !== void 0) {
      let data3 = data.result;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        data3.digest === void 0 && fail(found, pointer + "/result", "required", { missingProperty: "digest" });
        for (const key2 in data3)
          key2 !== "digest" && fail(found, pointer + "/result", "additionalProperties", { additionalProperty: key2 });
        if (data3.digest !== void 0) {
          let data4 = data3.digest;
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/result/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/result/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/result", "type", { type: "object" });
    }
    if (data.chosen !== void 0) {
      let data5 = data.chosen;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/chosen/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/chosen/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/chosen", "type", { type: "array" });
    }
    if (data.reserve !== void 0) {
      let data7 = data.reserve;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/reserve/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/reserve/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/reserve", "type", { type: "array" });
    }
    if (data.by !== void 0) {
      let data9 = data.by;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/by/" + i2, "minLength", { limit: 1 }) : fail(found, pointer + "/by/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/by", "type", { type: "array" });
    }
    if (data.date !== void 0) {
      let data11 = data.date;
      typeof data11 == "string" ? pattern7.test(data11) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
    if (data.reasons !== void 0) {
      let data12 = data.reasons;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++)
          typeof data12[i3] != "string" && fail(found, pointer + "/reasons/" + i3, "type", { type: "string" });
      } else
        fail(found, pointer + "/reasons", "type", { type: "array" });
    }
    if (data.reasonsFor !== void 0) {
      let data14 = data.reasonsFor;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14))
        for (const key3 in data14)
          typeof data14[key3] != "string" && fail(found, pointer + "/reasonsFor/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
      else
        fail(found, pointer + "/reasonsFor", "type", { type: "object" });
    }
    if (data.conditions !== void 0) {
      let data16 = data.conditions;
      if (data16 && typeof data16 == "object" && !Array.isArray(data16))
        for (const key4 in data16) {
          let data17 = data16[key4];
          typeof data17 == "string" ? data17.length < 1 && fail(found, pointer + "/conditions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "minLength", { limit: 1 }) : fail(found, pointer + "/conditions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" });
        }
      else
        fail(found, pointer + "/conditions", "type", { type: "object" });
    }
    if (data.departure !== void 0) {
      let data18 = data.departure;
      const _errs43 = found.length;
      let valid13 = !1;
      const _errs44 = found.length;
      validate124(data18, pointer + "/departure", found);
      var _valid0 = _errs44 === found.length;
      if (_valid0 || closeBranch(found, _errs44), valid13 = valid13 || _valid0, !valid13) {
        const _errs45 = found.length;
        data18 !== null && fail(found, pointer + "/departure", "type", { type: "null" });
        var _valid0 = _errs45 === found.length;
        _valid0 || closeBranch(found, _errs45), valid13 = valid13 || _valid0;
      }
      valid13 ? found.length = _errs43 : fail(found, pointer + "/departure", "anyOf", {});
    }
    if (data.issues !== void 0) {
      let data19 = data.issues;
      if (Array.isArray(data19)) {
        const len4 = data19.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data20 = data19[i4];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            data20.code === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "code" }), data20.severity === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "severity" }), data20.path === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "path" }), data20.message === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "message" }), data20.details === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "details" });
            for (const key5 in data20)
              key5 === "code" || key5 === "severity" || key5 === "path" || key5 === "message" || key5 === "details" || fail(found, pointer + "/issues/" + i4, "additionalProperties", { additionalProperty: key5 });
            if (data20.code !== void 0) {
              let data21 = data20.code;
              typeof data21 != "string" && fail(found, pointer + "/issues/" + i4 + "/code", "type", { type: "string" }), data21 === "departs-from-proposal" || data21 === "chosen-with-open-gate" || data21 === "chosen-without-score" || data21 === "rule-not-kept" || data21 === "other-number-chosen" || data21 === "decided-before-evaluation" || fail(found, pointer + "/issues/" + i4 + "/code", "enum", { allowedValues: ["departs-from-proposal", "chosen-with-open-gate", "chosen-without-score", "rule-not-kept", "other-number-chosen", "decided-before-evaluation"] });
            }
            if (data20.severity !== void 0) {
              let data22 = data20.severity;
              typeof data22 != "string" && fail(found, pointer + "/issues/" + i4 + "/severity", "type", { type: "string" }), data22 === "error" || data22 === "warning" || data22 === "info" || fail(found, pointer + "/issues/" + i4 + "/severity", "enum", { allowedValues: ["error", "warning", "info"] });
            }
            if (data20.path !== void 0) {
              let data23 = data20.path;
              if (Array.isArray(data23)) {
                const len5 = data23.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data24 = data23[i5];
                  typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24)) && fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "type", { type: ["string", "number"] });
                }
              } else
                fail(found, pointer + "/issues/" + i4 + "/path", "type", { type: "array" });
            }
            if (data20.message !== void 0 && typeof data20.message != "string" && fail(found, pointer + "/issues/" + i4 + "/message", "type", { type: "string" }), data20.details !== void 0) {
              let data26 = data20.details;
              data26 && typeof data26 == "object" && !Array.isArray(data26) || fail(found, pointer + "/issues/" + i4 + "/details", "type", { type: "object" });
            }
          } else
            fail(found, pointer + "/issues/" + i4, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/issues", "type", { type: "array" });
    }
    if (data.digest !== void 0) {
      let data27 = data.digest;
      typeof data27 == "string" ? data27.length < 1 && fail(found, pointer + "/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/digest", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate128: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-decision-record" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-decision-record" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate129(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
const validate134: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.application === void 0 && fail(found, pointer, "required", { missingProperty: "application" }), data.round === void 0 && fail(found, pointer, "required", { missingProperty: "round" }), data.assessor === void 0 && fail(found, pointer, "required", { missingProperty: "assessor" }), data.criterion === void 0 && fail(found, pointer, "required", { missingProperty: "criterion" }), data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" });
    for (const key0 in data)
      names8.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.application !== void 0) {
      let data0 = data.application;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/application", "minLength", { limit: 1 }) : fail(found, pointer + "/application", "type", { type: "string" });
    }
    if (data.round !== void 0) {
      let data1 = data.round;
      typeof data1 == "number" && isFinite(data1) ? (data1 <= 0 || isNaN(data1)) && fail(found, pointer + "/round", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/round", "type", { type: "number" });
    }
    if (data.assessor !== void 0) {
      let data2 = data.assessor;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/assessor", "minLength", { limit: 1 }) : fail(found, pointer + "/assessor", "type", { type: "string" });
    }
    if (data.criterion !== void 0) {
      let data3 = data.criterion;
      typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/criterion", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/criterion", "type", { type: "string" });
    }
    if (data.value !== void 0) {
      let data4 = data.value;
      const _errs11 = found.length;
      let valid1 = !1;
      const _errs12 = found.length, _errs13 = found.length;
      let valid2 = !1;
      const _errs14 = found.length;
      typeof data4 == "number" && isFinite(data4) || fail(found, pointer + "/value", "type", { type: "number" });
      var _valid1 = _errs14 === found.length;
      if (_valid1 || closeBranch(found, _errs14), valid2 = valid2 || _valid1, !valid2) {
        const _errs16 = found.length;
        typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/value", "minLength", { limit: 1 }) : fail(found, pointer + "/value", "type", { type: "string" });
        var _valid1 = _errs16 === found.length;
        _valid1 || closeBranch(found, _errs16), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs13 : fail(found, pointer + "/value", "anyOf", {});
      var _valid0 = _errs12 === found.length;
      if (_valid0 || closeBranch(found, _errs12), valid1 = valid1 || _valid0, !valid1) {
        const _errs18 = found.length;
        data4 !== null && fail(found, pointer + "/value", "type", { type: "null" });
        var _valid0 = _errs18 === found.length;
        _valid0 || closeBranch(found, _errs18), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs11 : fail(found, pointer + "/value", "anyOf", {});
    }
    if (data.evidence !== void 0) {
      let data5 = data.evidence;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate105(data5[i0], pointer + "/evidence/" + i0, found);
      } else
        fail(found, pointer + "/evidence", "type", { type: "array" });
    }
    if (data.conflictOfInterest !== void 0) {
      let data7 = data.conflictOfInterest;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/conflictOfInterest", "minLength", { limit: 1 }) : fail(found, pointer + "/conflictOfInterest", "type", { type: "string" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.date !== void 0) {
      let data9 = data.date;
      typeof data9 == "string" ? pattern7.test(data9) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate133: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.round === void 0 && fail(found, pointer, "required", { missingProperty: "round" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.date === void 0 && fail(found, pointer, "required", { missingProperty: "date" }), data.scores === void 0 && fail(found, pointer, "required", { missingProperty: "scores" });
    for (const key0 in data)
      key0 === "round" || key0 === "kind" || key0 === "date" || key0 === "scores" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.round !== void 0) {
      let data0 = data.round;
      typeof data0 == "number" && isFinite(data0) ? (data0 <= 0 || isNaN(data0)) && fail(found, pointer + "/round", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/round", "type", { type: "number" });
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      typeof data1 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data1 === "individual" || data1 === "consensus" || data1 === "panel" || fail(found, pointer + "/kind", "enum", { allowedValues: ["individual", "consensus", "panel"] });
    }
    if (data.date !== void 0) {
      let data2 = data.date;
      typeof data2 == "string" ? pattern7.test(data2) || fail(found, pointer + "/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/date", "type", { type: "string" });
    }
    if (data.scores !== void 0) {
      let data3 = data.scores;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate134(data3[i0], pointer + "/scores/" + i0, found);
      } else
        fail(found, pointer + "/scores", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate132: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-scoring-rounds" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-scoring-rounds" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0) {
      let data3 = data.content;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate133(data3[i0], pointer + "/content/" + i0, found);
      } else
        fail(found, pointer + "/content", "type", { type: "array" });
    }
    if (data.createdBy !== void 0) {
      let data5 = data.createdBy;
      typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/createdBy", "minLength", { limit: 1 }) : fail(found, pointer + "/createdBy", "type", { type: "string" });
    }
    if (data.createdAt !== void 0) {
      let data6 = data.createdAt;
      typeof data6 == "string" ? pattern25.test(data6) || fail(found, pointer + "/createdAt", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$" }) : fail(found, pointer + "/createdAt", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data7 = data.licence;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data8 = data.version;
      typeof data8 == "string" ? pattern4.test(data8) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const pattern57 = new RegExp("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$", "u");
const validate142: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.label === void 0 && fail(found, pointer, "required", { missingProperty: "label" });
    for (const key0 in data)
      key0 === "id" || key0 === "value" || key0 === "label" || key0 === "description" || key0 === "upTo" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.value !== void 0) {
      let data1 = data.value;
      typeof data1 == "number" && isFinite(data1) ? ((data1 > 1 || isNaN(data1)) && fail(found, pointer + "/value", "maximum", { comparison: "<=", limit: 1 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/value", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/value", "type", { type: "number" });
    }
    if (data.label !== void 0) {
      let data2 = data.label;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/label", "minLength", { limit: 1 }) : fail(found, pointer + "/label", "type", { type: "string" });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.upTo !== void 0) {
      let data4 = data.upTo;
      if (Array.isArray(data4)) {
        data4.length > 2 && fail(found, pointer + "/upTo", "maxItems", { limit: 2 }), data4.length < 2 && fail(found, pointer + "/upTo", "minItems", { limit: 2 });
        const len0 = data4.length;
        if (len0 > 0) {
          let data5 = data4[0];
          typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || fail(found, pointer + "/upTo/0", "type", { type: "integer" }), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && fail(found, pointer + "/upTo/0", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data5 < 0 || isNaN(data5)) && fail(found, pointer + "/upTo/0", "minimum", { comparison: ">=", limit: 0 }));
        }
        if (len0 > 1) {
          let data6 = data4[1];
          typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || fail(found, pointer + "/upTo/1", "type", { type: "integer" }), typeof data6 == "number" && isFinite(data6) && ((data6 > 9007199254740991 || isNaN(data6)) && fail(found, pointer + "/upTo/1", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data6 < 1 || isNaN(data6)) && fail(found, pointer + "/upTo/1", "minimum", { comparison: ">=", limit: 1 }));
        }
        data4.length <= 2 || fail(found, pointer + "/upTo", "items", { limit: 2 });
      } else
        fail(found, pointer + "/upTo", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate141: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.options === void 0 && fail(found, pointer, "required", { missingProperty: "options" });
    for (const key0 in data)
      key0 === "id" || key0 === "options" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate142(data1[i0], pointer + "/options/" + i0, found);
      } else
        fail(found, pointer + "/options", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate145: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.requires === void 0 && fail(found, pointer, "required", { missingProperty: "requires" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "requires" || key0 === "description" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.requires !== void 0) {
      let data2 = data.requires;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.kind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "kind" }), data3.kind !== void 0) {
              let data4 = data3.kind;
              data4 === "score" || data4 === "level" || data4 === "node" || data4 === "each" || data4 === "criterion" || data4 === "musts" || fail(found, pointer + "/requires/" + i0 + "/kind", "enum", { allowedValues: ["score", "level", "node", "each", "criterion", "musts"] });
            }
            const tag0 = data3.kind;
            if (typeof tag0 == "string")
              if (tag0 === "score")
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  data3.kind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "kind" }), data3.minimum === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "minimum" });
                  for (const key1 in data3)
                    key1 === "kind" || key1 === "minimum" || fail(found, pointer + "/requires/" + i0, "additionalProperties", { additionalProperty: key1 });
                  if (data3.kind !== void 0) {
                    let data5 = data3.kind;
                    typeof data5 != "string" && fail(found, pointer + "/requires/" + i0 + "/kind", "type", { type: "string" }), data5 !== "score" && fail(found, pointer + "/requires/" + i0 + "/kind", "const", { allowedValue: "score" });
                  }
                  if (data3.minimum !== void 0) {
                    let data6 = data3.minimum;
                    typeof data6 == "number" && isFinite(data6) ? ((data6 > 1 || isNaN(data6)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data6 < 0 || isNaN(data6)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/requires/" + i0 + "/minimum", "type", { type: "number" });
                  }
                } else
                  fail(found, pointer + "/requires/" + i0, "type", { type: "object" });
              else if (tag0 === "level")
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  data3.kind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "kind" }), data3.levelId === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "levelId" }), data3.minimum === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "minimum" });
                  for (const key2 in data3)
                    key2 === "kind" || key2 === "levelId" || key2 === "minimum" || fail(found, pointer + "/requires/" + i0, "additionalProperties", { additionalProperty: key2 });
                  if (data3.kind !== void 0) {
                    let data7 = data3.kind;
                    typeof data7 != "string" && fail(found, pointer + "/requires/" + i0 + "/kind", "type", { type: "string" }), data7 !== "level" && fail(found, pointer + "/requires/" + i0 + "/kind", "const", { allowedValue: "level" });
                  }
                  if (data3.levelId !== void 0) {
                    let data8 = data3.levelId;
                    typeof data8 == "string" ? pattern3.test(data8) || fail(found, pointer + "/requires/" + i0 + "/levelId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/requires/" + i0 + "/levelId", "type", { type: "string" });
                  }
                  if (data3.minimum !== void 0) {
                    let data9 = data3.minimum;
                    typeof data9 == "number" && isFinite(data9) ? ((data9 > 1 || isNaN(data9)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data9 < 0 || isNaN(data9)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/requires/" + i0 + "/minimum", "type", { type: "number" });
                  }
                } else
                  fail(found, pointer + "/requires/" + i0, "type", { type: "object" });
              else if (tag0 === "node")
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  data3.kind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "kind" }), data3.nodeId === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "nodeId" }), data3.minimum === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "minimum" });
                  for (const key3 in data3)
                    key3 === "kind" || key3 === "nodeId" || key3 === "minimum" || fail(found, pointer + "/requires/" + i0, "additionalProperties", { additionalProperty: key3 });
                  if (data3.kind !== void 0) {
                    let data10 = data3.kind;
                    typeof data10 != "string" && fail(found, pointer + "/requires/" + i0 + "/kind", "type", { type: "string" }), data10 !== "node" && fail(found, pointer + "/requires/" + i0 + "/kind", "const", { allowedValue: "node" });
                  }
                  if (data3.nodeId !== void 0) {
                    let data11 = data3.nodeId;
                    typeof data11 == "string" ? pattern3.test(data11) || fail(found, pointer + "/requires/" + i0 + "/nodeId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/requires/" + i0 + "/nodeId", "type", { type: "string" });
                  }
                  if (data3.minimum !== void 0) {
                    let data12 = data3.minimum;
                    typeof data12 == "number" && isFinite(data12) ? ((data12 > 1 || isNaN(data12)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data12 < 0 || isNaN(data12)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/requires/" + i0 + "/minimum", "type", { type: "number" });
                  }
                } else
                  fail(found, pointer + "/requires/" + i0, "type", { type: "object" });
              else if (tag0 === "each")
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  data3.kind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "kind" }), data3.nodeKind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "nodeKind" }), data3.minimum === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "minimum" });
                  for (const key4 in data3)
                    key4 === "kind" || key4 === "nodeKind" || key4 === "minimum" || fail(found, pointer + "/requires/" + i0, "additionalProperties", { additionalProperty: key4 });
                  if (data3.kind !== void 0) {
                    let data13 = data3.kind;
                    typeof data13 != "string" && fail(found, pointer + "/requires/" + i0 + "/kind", "type", { type: "string" }), data13 !== "each" && fail(found, pointer + "/requires/" + i0 + "/kind", "const", { allowedValue: "each" });
                  }
                  if (data3.nodeKind !== void 0) {
                    let data14 = data3.nodeKind;
                    typeof data14 == "string" ? data14.length < 1 && fail(found, pointer + "/requires/" + i0 + "/nodeKind", "minLength", { limit: 1 }) : fail(found, pointer + "/requires/" + i0 + "/nodeKind", "type", { type: "string" });
                  }
                  if (data3.minimum !== void 0) {
                    let data15 = data3.minimum;
                    typeof data15 == "number" && isFinite(data15) ? ((data15 > 1 || isNaN(data15)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data15 < 0 || isNaN(data15)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/requires/" + i0 + "/minimum", "type", { type: "number" });
                  }
                } else
                  fail(found, pointer + "/requires/" + i0, "type", { type: "object" });
              else if (tag0 === "criterion")
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  data3.kind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "kind" }), data3.criterionId === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "criterionId" }), data3.minimum === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "minimum" });
                  for (const key5 in data3)
                    key5 === "kind" || key5 === "criterionId" || key5 === "minimum" || fail(found, pointer + "/requires/" + i0, "additionalProperties", { additionalProperty: key5 });
                  if (data3.kind !== void 0) {
                    let data16 = data3.kind;
                    typeof data16 != "string" && fail(found, pointer + "/requires/" + i0 + "/kind", "type", { type: "string" }), data16 !== "criterion" && fail(found, pointer + "/requires/" + i0 + "/kind", "const", { allowedValue: "criterion" });
                  }
                  if (data3.criterionId !== void 0) {
                    let data17 = data3.criterionId;
                    typeof data17 == "string" ? pattern3.test(data17) || fail(found, pointer + "/requires/" + i0 + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/requires/" + i0 + "/criterionId", "type", { type: "string" });
                  }
                  if (data3.minimum !== void 0) {
                    let data18 = data3.minimum;
                    typeof data18 == "number" && isFinite(data18) ? ((data18 > 1 || isNaN(data18)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data18 < 0 || isNaN(data18)) && fail(found, pointer + "/requires/" + i0 + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/requires/" + i0 + "/minimum", "type", { type: "number" });
                  }
                } else
                  fail(found, pointer + "/requires/" + i0, "type", { type: "object" });
              else if (tag0 === "musts")
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  data3.kind === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "kind" }), data3.levelId === void 0 && fail(found, pointer + "/requires/" + i0, "required", { missingProperty: "levelId" });
                  for (const key6 in data3)
                    key6 === "kind" || key6 === "levelId" || fail(found, pointer + "/requires/" + i0, "additionalProperties", { additionalProperty: key6 });
                  if (data3.kind !== void 0) {
                    let data19 = data3.kind;
                    typeof data19 != "string" && fail(found, pointer + "/requires/" + i0 + "/kind", "type", { type: "string" }), data19 !== "musts" && fail(found, pointer + "/requires/" + i0 + "/kind", "const", { allowedValue: "musts" });
                  }
                  if (data3.levelId !== void 0) {
                    let data20 = data3.levelId;
                    typeof data20 == "string" ? pattern3.test(data20) || fail(found, pointer + "/requires/" + i0 + "/levelId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/requires/" + i0 + "/levelId", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/requires/" + i0, "type", { type: "object" });
              else
                fail(found, pointer + "/requires/" + i0, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
            else
              fail(found, pointer + "/requires/" + i0, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
          } else
            fail(found, pointer + "/requires/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/requires", "type", { type: "array" });
    }
    data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" });
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate148: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.nodeId === void 0 && fail(found, pointer, "required", { missingProperty: "nodeId" }), data.minimum === void 0 && fail(found, pointer, "required", { missingProperty: "minimum" }), data.share === void 0 && fail(found, pointer, "required", { missingProperty: "share" });
    for (const key0 in data)
      key0 === "nodeId" || key0 === "minimum" || key0 === "share" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.nodeId !== void 0) {
      let data0 = data.nodeId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/nodeId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/nodeId", "type", { type: "string" });
    }
    if (data.minimum !== void 0) {
      let data1 = data.minimum;
      typeof data1 == "number" && isFinite(data1) ? ((data1 > 1 || isNaN(data1)) && fail(found, pointer + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/minimum", "type", { type: "number" });
    }
    if (data.share !== void 0) {
      let data2 = data.share;
      typeof data2 == "number" && isFinite(data2) ? ((data2 > 1 || isNaN(data2)) && fail(found, pointer + "/share", "maximum", { comparison: "<=", limit: 1 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/share", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/share", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate147: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.parentId === void 0 && fail(found, pointer, "required", { missingProperty: "parentId" });
    for (const key0 in data)
      names9.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/kind", "minLength", { limit: 1 }) : fail(found, pointer + "/kind", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data2 = data.title;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.parentId !== void 0) {
      let data3 = data.parentId;
      const _errs9 = found.length;
      let valid1 = !1;
      const _errs10 = found.length;
      typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/parentId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/parentId", "type", { type: "string" });
      var _valid0 = _errs10 === found.length;
      if (_valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0, !valid1) {
        const _errs12 = found.length;
        data3 !== null && fail(found, pointer + "/parentId", "type", { type: "null" });
        var _valid0 = _errs12 === found.length;
        _valid0 || closeBranch(found, _errs12), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs9 : fail(found, pointer + "/parentId", "anyOf", {});
    }
    if (data.weight !== void 0) {
      let data4 = data.weight;
      typeof data4 == "number" && isFinite(data4) ? (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/weight", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/weight", "type", { type: "number" });
    }
    if (data.rollUp !== void 0) {
      let data5 = data.rollUp;
      typeof data5 != "string" && fail(found, pointer + "/rollUp", "type", { type: "string" }), data5 === "mean" || data5 === "flatMean" || data5 === "avgOfAvg" || data5 === "sum" || data5 === "min" || data5 === "ladder" || fail(found, pointer + "/rollUp", "enum", { allowedValues: ["mean", "flatMean", "avgOfAvg", "sum", "min", "ladder"] });
    }
    if (data.cap !== void 0) {
      let data6 = data.cap;
      typeof data6 == "number" && isFinite(data6) ? (data6 <= 0 || isNaN(data6)) && fail(found, pointer + "/cap", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/cap", "type", { type: "number" });
    }
    if (data.averagedKind !== void 0) {
      let data7 = data.averagedKind;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/averagedKind", "minLength", { limit: 1 }) : fail(found, pointer + "/averagedKind", "type", { type: "string" });
    }
    if (data.deduction !== void 0 && validate148(data.deduction, pointer + "/deduction", found), data.competencyId !== void 0) {
      let data9 = data.competencyId;
      typeof data9 == "string" ? pattern3.test(data9) || fail(found, pointer + "/competencyId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/competencyId", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate153: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.from === void 0 && fail(found, pointer, "required", { missingProperty: "from" }), data.to === void 0 && fail(found, pointer, "required", { missingProperty: "to" });
    for (const key0 in data)
      key0 === "from" || key0 === "to" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.from !== void 0) {
      let data0 = data.from;
      typeof data0 == "number" && isFinite(data0) ? (data0 < 0 || isNaN(data0)) && fail(found, pointer + "/from", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/from", "type", { type: "number" });
    }
    if (data.to !== void 0) {
      let data1 = data.to;
      typeof data1 == "number" && isFinite(data1) ? (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/to", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/to", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate152: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.nodeId === void 0 && fail(found, pointer, "required", { missingProperty: "nodeId" });
    for (const key0 in data)
      key0 === "nodeId" || key0 === "levelId" || key0 === "weight" || key0 === "points" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.nodeId !== void 0) {
      let data0 = data.nodeId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/nodeId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/nodeId", "type", { type: "string" });
    }
    if (data.levelId !== void 0) {
      let data1 = data.levelId;
      typeof data1 == "string" ? pattern3.test(data1) || fail(found, pointer + "/levelId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/levelId", "type", { type: "string" });
    }
    if (data.weight !== void 0) {
      let data2 = data.weight;
      typeof data2 == "number" && isFinite(data2) ? (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/weight", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/weight", "type", { type: "number" });
    }
    data.points !== void 0 && validate153(data.points, pointer + "/points", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate156: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.in === void 0 && fail(found, pointer, "required", { missingProperty: "in" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" });
    for (const key0 in data)
      key0 === "in" || key0 === "kind" || key0 === "replacedBy" || key0 === "answers" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.in !== void 0) {
      let data0 = data.in;
      typeof data0 == "string" ? pattern4.test(data0) || fail(found, pointer + "/in", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/in", "type", { type: "string" });
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      typeof data1 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data1 === "removed" || data1 === "renamed" || data1 === "split" || data1 === "merged" || data1 === "reworded" || fail(found, pointer + "/kind", "enum", { allowedValues: ["removed", "renamed", "split", "merged", "reworded"] });
    }
    if (data.replacedBy !== void 0) {
      let data2 = data.replacedBy;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/replacedBy/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/replacedBy/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/replacedBy", "type", { type: "array" });
    }
    if (data.answers !== void 0) {
      let data4 = data.answers;
      typeof data4 != "string" && fail(found, pointer + "/answers", "type", { type: "string" }), data4 === "carry" || data4 === "archive" || fail(found, pointer + "/answers", "enum", { allowedValues: ["carry", "archive"] });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate158: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.parts === void 0 && fail(found, pointer, "required", { missingProperty: "parts" });
    for (const key0 in data)
      key0 !== "parts" && fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.parts !== void 0) {
      let data0 = data.parts;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (Array.isArray(data1)) {
            const len1 = data1.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data2 = data1[i1];
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" }), data2.holds !== void 0) {
                  let data3 = data2.holds;
                  data3 === "yes" || data3 === "no" || data3 === "accepted" || data3 === "named" || data3 === "atLeast" || data3 === "within" || data3 === "oneOf" || fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "enum", { allowedValues: ["yes", "no", "accepted", "named", "atLeast", "within", "oneOf"] });
                }
                const tag0 = data2.holds;
                if (typeof tag0 == "string")
                  if (tag0 === "yes")
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      data2.fact === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "fact" }), data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" });
                      for (const key1 in data2)
                        key1 === "fact" || key1 === "holds" || key1 === "key" || key1 === "most" || fail(found, pointer + "/parts/" + i0 + "/" + i1, "additionalProperties", { additionalProperty: key1 });
                      if (data2.fact !== void 0) {
                        let data4 = data2.fact;
                        typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "type", { type: "string" });
                      }
                      if (data2.holds !== void 0) {
                        let data5 = data2.holds;
                        typeof data5 != "string" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "type", { type: "string" }), data5 !== "yes" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "const", { allowedValue: "yes" });
                      }
                      if (data2.key !== void 0) {
                        let data6 = data2.key;
                        typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "type", { type: "string" });
                      }
                      if (data2.most !== void 0) {
                        let data7 = data2.most;
                        typeof data7 == "number" && isFinite(data7) ? (data7 <= 0 || isNaN(data7)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "type", { type: "number" });
                      }
                    } else
                      fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
                  else if (tag0 === "no")
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      data2.fact === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "fact" }), data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" });
                      for (const key2 in data2)
                        key2 === "fact" || key2 === "holds" || key2 === "key" || key2 === "most" || fail(found, pointer + "/parts/" + i0 + "/" + i1, "additionalProperties", { additionalProperty: key2 });
                      if (data2.fact !== void 0) {
                        let data8 = data2.fact;
                        typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "type", { type: "string" });
                      }
                      if (data2.holds !== void 0) {
                        let data9 = data2.holds;
                        typeof data9 != "string" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "type", { type: "string" }), data9 !== "no" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "const", { allowedValue: "no" });
                      }
                      if (data2.key !== void 0) {
                        let data10 = data2.key;
                        typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "type", { type: "string" });
                      }
                      if (data2.most !== void 0) {
                        let data11 = data2.most;
                        typeof data11 == "number" && isFinite(data11) ? (data11 <= 0 || isNaN(data11)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "type", { type: "number" });
                      }
                    } else
                      fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
                  else if (tag0 === "accepted")
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      data2.fact === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "fact" }), data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" });
                      for (const key3 in data2)
                        key3 === "fact" || key3 === "holds" || key3 === "key" || key3 === "most" || fail(found, pointer + "/parts/" + i0 + "/" + i1, "additionalProperties", { additionalProperty: key3 });
                      if (data2.fact !== void 0) {
                        let data12 = data2.fact;
                        typeof data12 == "string" ? data12.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "type", { type: "string" });
                      }
                      if (data2.holds !== void 0) {
                        let data13 = data2.holds;
                        typeof data13 != "string" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "type", { type: "string" }), data13 !== "accepted" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "const", { allowedValue: "accepted" });
                      }
                      if (data2.key !== void 0) {
                        let data14 = data2.key;
                        typeof data14 == "string" ? data14.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "type", { type: "string" });
                      }
                      if (data2.most !== void 0) {
                        let data15 = data2.most;
                        typeof data15 == "number" && isFinite(data15) ? (data15 <= 0 || isNaN(data15)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "type", { type: "number" });
                      }
                    } else
                      fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
                  else if (tag0 === "named")
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      data2.fact === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "fact" }), data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" });
                      for (const key4 in data2)
                        key4 === "fact" || key4 === "holds" || key4 === "key" || key4 === "most" || key4 === "count" || fail(found, pointer + "/parts/" + i0 + "/" + i1, "additionalProperties", { additionalProperty: key4 });
                      if (data2.fact !== void 0) {
                        let data16 = data2.fact;
                        typeof data16 == "string" ? data16.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "type", { type: "string" });
                      }
                      if (data2.holds !== void 0) {
                        let data17 = data2.holds;
                        typeof data17 != "string" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "type", { type: "string" }), data17 !== "named" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "const", { allowedValue: "named" });
                      }
                      if (data2.key !== void 0) {
                        let data18 = data2.key;
                        typeof data18 == "string" ? data18.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "type", { type: "string" });
                      }
                      if (data2.most !== void 0) {
                        let data19 = data2.most;
                        typeof data19 == "number" && isFinite(data19) ? (data19 <= 0 || isNaN(data19)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "type", { type: "number" });
                      }
                      if (data2.count !== void 0) {
                        let data20 = data2.count;
                        typeof data20 == "number" && isFinite(data20) ? (data20 <= 0 || isNaN(data20)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/count", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/count", "type", { type: "number" });
                      }
                    } else
                      fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
                  else if (tag0 === "atLeast")
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      data2.fact === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "fact" }), data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" }), data2.minimum === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "minimum" });
                      for (const key5 in data2)
                        key5 === "fact" || key5 === "holds" || key5 === "minimum" || key5 === "key" || key5 === "most" || fail(found, pointer + "/parts/" + i0 + "/" + i1, "additionalProperties", { additionalProperty: key5 });
                      if (data2.fact !== void 0) {
                        let data21 = data2.fact;
                        typeof data21 == "string" ? data21.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "type", { type: "string" });
                      }
                      if (data2.holds !== void 0) {
                        let data22 = data2.holds;
                        typeof data22 != "string" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "type", { type: "string" }), data22 !== "atLeast" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "const", { allowedValue: "atLeast" });
                      }
                      if (data2.minimum !== void 0) {
                        let data23 = data2.minimum;
                        typeof data23 == "number" && isFinite(data23) || fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/minimum", "type", { type: "number" });
                      }
                      if (data2.key !== void 0) {
                        let data24 = data2.key;
                        typeof data24 == "string" ? data24.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "type", { type: "string" });
                      }
                      if (data2.most !== void 0) {
                        let data25 = data2.most;
                        typeof data25 == "number" && isFinite(data25) ? (data25 <= 0 || isNaN(data25)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "type", { type: "number" });
                      }
                    } else
                      fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
                  else if (tag0 === "within")
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      data2.fact === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "fact" }), data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" }), data2.months === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "months" });
                      for (const key6 in data2)
                        key6 === "fact" || key6 === "holds" || key6 === "months" || key6 === "key" || key6 === "most" || fail(found, pointer + "/parts/" + i0 + "/" + i1, "additionalProperties", { additionalProperty: key6 });
                      if (data2.fact !== void 0) {
                        let data26 = data2.fact;
                        typeof data26 == "string" ? data26.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "type", { type: "string" });
                      }
                      if (data2.holds !== void 0) {
                        let data27 = data2.holds;
                        typeof data27 != "string" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "type", { type: "string" }), data27 !== "within" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "const", { allowedValue: "within" });
                      }
                      if (data2.months !== void 0) {
                        let data28 = data2.months;
                        typeof data28 == "number" && isFinite(data28) ? (data28 <= 0 || isNaN(data28)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/months", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/months", "type", { type: "number" });
                      }
                      if (data2.key !== void 0) {
                        let data29 = data2.key;
                        typeof data29 == "string" ? data29.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "type", { type: "string" });
                      }
                      if (data2.most !== void 0) {
                        let data30 = data2.most;
                        typeof data30 == "number" && isFinite(data30) ? (data30 <= 0 || isNaN(data30)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "type", { type: "number" });
                      }
                    } else
                      fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
                  else if (tag0 === "oneOf")
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      data2.fact === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "fact" }), data2.holds === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "holds" }), data2.words === void 0 && fail(found, pointer + "/parts/" + i0 + "/" + i1, "required", { missingProperty: "words" });
                      for (const key7 in data2)
                        key7 === "fact" || key7 === "holds" || key7 === "words" || key7 === "key" || key7 === "most" || fail(found, pointer + "/parts/" + i0 + "/" + i1, "additionalProperties", { additionalProperty: key7 });
                      if (data2.fact !== void 0) {
                        let data31 = data2.fact;
                        typeof data31 == "string" ? data31.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/fact", "type", { type: "string" });
                      }
                      if (data2.holds !== void 0) {
                        let data32 = data2.holds;
                        typeof data32 != "string" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "type", { type: "string" }), data32 !== "oneOf" && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/holds", "const", { allowedValue: "oneOf" });
                      }
                      if (data2.words !== void 0) {
                        let data33 = data2.words;
                        if (Array.isArray(data33)) {
                          const len2 = data33.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data34 = data33[i2];
                            typeof data34 == "string" ? data34.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/words/" + i2, "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/words/" + i2, "type", { type: "string" });
                          }
                        } else
                          fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/words", "type", { type: "array" });
                      }
                      if (data2.key !== void 0) {
                        let data35 = data2.key;
                        typeof data35 == "string" ? data35.length < 1 && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "minLength", { limit: 1 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/key", "type", { type: "string" });
                      }
                      if (data2.most !== void 0) {
                        let data36 = data2.most;
                        typeof data36 == "number" && isFinite(data36) ? (data36 <= 0 || isNaN(data36)) && fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/parts/" + i0 + "/" + i1 + "/most", "type", { type: "number" });
                      }
                    } else
                      fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
                  else
                    fail(found, pointer + "/parts/" + i0 + "/" + i1, "discriminator", { error: "mapping", tag: "holds", tagValue: tag0 });
                else
                  fail(found, pointer + "/parts/" + i0 + "/" + i1, "discriminator", { error: "tag", tag: "holds", tagValue: tag0 });
              } else
                fail(found, pointer + "/parts/" + i0 + "/" + i1, "type", { type: "object" });
            }
          } else
            fail(found, pointer + "/parts/" + i0, "type", { type: "array" });
        }
      } else
        fail(found, pointer + "/parts", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate160: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      names10.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.unit !== void 0) {
      let data0 = data.unit;
      typeof data0 != "string" && fail(found, pointer + "/unit", "type", { type: "string" }), data0 === "country" || data0 === "institution" || data0 === "both" || fail(found, pointer + "/unit", "enum", { allowedValues: ["country", "institution", "both"] });
    }
    if (data.periodMonths !== void 0) {
      let data1 = data.periodMonths;
      const _errs5 = found.length;
      let valid1 = !1;
      const _errs6 = found.length;
      typeof data1 == "number" && isFinite(data1) ? (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/periodMonths", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/periodMonths", "type", { type: "number" });
      var _valid0 = _errs6 === found.length;
      if (_valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = found.length;
        data1 !== null && fail(found, pointer + "/periodMonths", "type", { type: "null" });
        var _valid0 = _errs8 === found.length;
        _valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs5 : fail(found, pointer + "/periodMonths", "anyOf", {});
    }
    if (data.measure !== void 0) {
      let data2 = data.measure;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        data2.counted === void 0 && fail(found, pointer + "/measure", "required", { missingProperty: "counted" }), data2.among === void 0 && fail(found, pointer + "/measure", "required", { missingProperty: "among" });
        for (const key1 in data2)
          key1 === "counted" || key1 === "among" || key1 === "countsIf" || fail(found, pointer + "/measure", "additionalProperties", { additionalProperty: key1 });
        if (data2.counted !== void 0) {
          let data3 = data2.counted;
          typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/measure/counted", "minLength", { limit: 1 }) : fail(found, pointer + "/measure/counted", "type", { type: "string" });
        }
        if (data2.among !== void 0) {
          let data4 = data2.among;
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/measure/among", "minLength", { limit: 1 }) : fail(found, pointer + "/measure/among", "type", { type: "string" });
        }
        if (data2.countsIf !== void 0) {
          let data5 = data2.countsIf;
          typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/measure/countsIf", "minLength", { limit: 1 }) : fail(found, pointer + "/measure/countsIf", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/measure", "type", { type: "object" });
    }
    if (data.evidence !== void 0) {
      let data6 = data.evidence;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        data6.counts === void 0 && fail(found, pointer + "/evidence", "required", { missingProperty: "counts" }), data6.doesNotCount === void 0 && fail(found, pointer + "/evidence", "required", { missingProperty: "doesNotCount" });
        for (const key2 in data6)
          key2 === "counts" || key2 === "doesNotCount" || fail(found, pointer + "/evidence", "additionalProperties", { additionalProperty: key2 });
        if (data6.counts !== void 0) {
          let data7 = data6.counts;
          typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/evidence/counts", "minLength", { limit: 1 }) : fail(found, pointer + "/evidence/counts", "type", { type: "string" });
        }
        if (data6.doesNotCount !== void 0) {
          let data8 = data6.doesNotCount;
          typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/evidence/doesNotCount", "minLength", { limit: 1 }) : fail(found, pointer + "/evidence/doesNotCount", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/evidence", "type", { type: "object" });
    }
    if (data.notApplicableReasons !== void 0) {
      let data9 = data.notApplicableReasons;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            data10.id === void 0 && fail(found, pointer + "/notApplicableReasons/" + i0, "required", { missingProperty: "id" }), data10.text === void 0 && fail(found, pointer + "/notApplicableReasons/" + i0, "required", { missingProperty: "text" });
            for (const key3 in data10)
              key3 === "id" || key3 === "text" || fail(found, pointer + "/notApplicableReasons/" + i0, "additionalProperties", { additionalProperty: key3 });
            if (data10.id !== void 0) {
              let data11 = data10.id;
              typeof data11 == "string" ? pattern3.test(data11) || fail(found, pointer + "/notApplicableReasons/" + i0 + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/notApplicableReasons/" + i0 + "/id", "type", { type: "string" });
            }
            if (data10.text !== void 0) {
              let data12 = data10.text;
              typeof data12 == "string" ? data12.length < 1 && fail(found, pointer + "/notApplicableReasons/" + i0 + "/text", "minLength", { limit: 1 }) : fail(found, pointer + "/notApplicableReasons/" + i0 + "/text", "type", { type: "string" });
            }
          } else
            fail(found, pointer + "/notApplicableReasons/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/notApplicableReasons", "type", { type: "array" });
    }
    if (data.obligationReason !== void 0) {
      let data13 = data.obligationReason;
      typeof data13 == "string" ? data13.length < 1 && fail(found, pointer + "/obligationReason", "minLength", { limit: 1 }) : fail(found, pointer + "/obligationReason", "type", { type: "string" });
    }
    if (data.answeredBy !== void 0) {
      let data14 = data.answeredBy;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        data14.id === void 0 && fail(found, pointer + "/answeredBy", "required", { missingProperty: "id" }), data14.title === void 0 && fail(found, pointer + "/answeredBy", "required", { missingProperty: "title" });
        for (const key4 in data14)
          key4 === "id" || key4 === "title" || fail(found, pointer + "/answeredBy", "additionalProperties", { additionalProperty: key4 });
        if (data14.id !== void 0) {
          let data15 = data14.id;
          typeof data15 == "string" ? pattern3.test(data15) || fail(found, pointer + "/answeredBy/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answeredBy/id", "type", { type: "string" });
        }
        if (data14.title !== void 0) {
          let data16 = data14.title;
          typeof data16 == "string" ? data16.length < 1 && fail(found, pointer + "/answeredBy/title", "minLength", { limit: 1 }) : fail(found, pointer + "/answeredBy/title", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/answeredBy", "type", { type: "object" });
    }
    if (data.resembles !== void 0) {
      let data17 = data.resembles;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data18 = data17[i1];
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            data18.indicator === void 0 && fail(found, pointer + "/resembles/" + i1, "required", { missingProperty: "indicator" }), data18.relation === void 0 && fail(found, pointer + "/resembles/" + i1, "required", { missingProperty: "relation" });
            for (const key5 in data18)
              key5 === "indicator" || key5 === "relation" || fail(found, pointer + "/resembles/" + i1, "additionalProperties", { additionalProperty: key5 });
            if (data18.indicator !== void 0) {
              let data19 = data18.indicator;
              typeof data19 == "string" ? data19.length < 1 && fail(found, pointer + "/resembles/" + i1 + "/indicator", "minLength", { limit: 1 }) : fail(found, pointer + "/resembles/" + i1 + "/indicator", "type", { type: "string" });
            }
            if (data18.relation !== void 0) {
              let data20 = data18.relation;
              typeof data20 != "string" && fail(found, pointer + "/resembles/" + i1 + "/relation", "type", { type: "string" }), data20 === "same" || data20 === "narrower" || data20 === "wider" || data20 === "related" || fail(found, pointer + "/resembles/" + i1 + "/relation", "enum", { allowedValues: ["same", "narrower", "wider", "related"] });
            }
          } else
            fail(found, pointer + "/resembles/" + i1, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/resembles", "type", { type: "array" });
    }
    if (data.assessorNote !== void 0) {
      let data21 = data.assessorNote;
      typeof data21 == "string" ? data21.length < 1 && fail(found, pointer + "/assessorNote", "minLength", { limit: 1 }) : fail(found, pointer + "/assessorNote", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate151: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.textId === void 0 && fail(found, pointer, "required", { missingProperty: "textId" }), data.text === void 0 && fail(found, pointer, "required", { missingProperty: "text" }), data.obligation === void 0 && fail(found, pointer, "required", { missingProperty: "obligation" }), data.scaleId === void 0 && fail(found, pointer, "required", { missingProperty: "scaleId" }), data.impacts === void 0 && fail(found, pointer, "required", { missingProperty: "impacts" }), data.notApplicableAllowed === void 0 && fail(found, pointer, "required", { missingProperty: "notApplicableAllowed" }), data.justification === void 0 && fail(found, pointer, "required", { missingProperty: "justification" }), data.evidence === void 0 && fail(found, pointer, "required", { missingProperty: "evidence" }), data.since === void 0 && fail(found, pointer, "required", { missingProperty: "since" });
    for (const key0 in data)
      names11.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.textId !== void 0) {
      let data1 = data.textId;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/textId", "minLength", { limit: 1 }) : fail(found, pointer + "/textId", "type", { type: "string" });
    }
    if (data.text !== void 0) {
      let data2 = data.text;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/text", "minLength", { limit: 1 }) : fail(found, pointer + "/text", "type", { type: "string" });
    }
    if (data.obligation !== void 0) {
      let data3 = data.obligation;
      typeof data3 != "string" && fail(found, pointer + "/obligation", "type", { type: "string" }), data3 === "must" || data3 === "should" || data3 === "may" || fail(found, pointer + "/obligation", "enum", { allowedValues: ["must", "should", "may"] });
    }
    if (data.scaleId !== void 0) {
      let data4 = data.scaleId;
      typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/scaleId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/scaleId", "type", { type: "string" });
    }
    if (data.impacts !== void 0) {
      let data5 = data.impacts;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate152(data5[i0], pointer + "/impacts/" + i0, found);
      } else
        fail(found, pointer + "/impacts", "type", { type: "array" });
    }
    if (data.notApplicableAllowed !== void 0 && typeof data.notApplicableAllowed != "boolean" && fail(found, pointer + "/notApplicableAllowed", "type", { type: "boolean" }), data.justification !== void 0) {
      let data8 = data.justification;
      typeof data8 != "string" && fail(found, pointer + "/justification", "type", { type: "string" }), data8 === "none" || data8 === "notApplicable" || data8 === "met" || data8 === "always" || fail(found, pointer + "/justification", "enum", { allowedValues: ["none", "notApplicable", "met", "always"] });
    }
    if (data.evidence !== void 0) {
      let data9 = data.evidence;
      typeof data9 != "string" && fail(found, pointer + "/evidence", "type", { type: "string" }), data9 === "none" || data9 === "link" || data9 === "any" || fail(found, pointer + "/evidence", "enum", { allowedValues: ["none", "link", "any"] });
    }
    if (data.since !== void 0) {
      let data10 = data.since;
      typeof data10 == "string" ? pattern4.test(data10) || fail(found, pointer + "/since", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/since", "type", { type: "string" });
    }
    if (data.future !== void 0 && typeof data.future != "boolean" && fail(found, pointer + "/future", "type", { type: "boolean" }), data.retired !== void 0 && validate156(data.retired, pointer + "/retired", found), data.metAt !== void 0) {
      let data13 = data.metAt;
      typeof data13 == "number" && isFinite(data13) ? ((data13 > 1 || isNaN(data13)) && fail(found, pointer + "/metAt", "maximum", { comparison: "<=", limit: 1 }), (data13 < 0 || isNaN(data13)) && fail(found, pointer + "/metAt", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/metAt", "type", { type: "number" });
    }
    if (data.target !== void 0) {
      let data14 = data.target;
      typeof data14 == "number" && isFinite(data14) ? ((data14 > 1 || isNaN(data14)) && fail(found, pointer + "/target", "maximum", { comparison: "<=", limit: 1 }), (data14 < 0 || isNaN(data14)) && fail(found, pointer + "/target", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/target", "type", { type: "number" });
    }
    if (data.dependsOn !== void 0) {
      let data15 = data.dependsOn;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data16 = data15[i1];
          typeof data16 == "string" ? pattern3.test(data16) || fail(found, pointer + "/dependsOn/" + i1, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/dependsOn/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/dependsOn", "type", { type: "array" });
    }
    if (data.dependsOnReason !== void 0) {
      let data17 = data.dependsOnReason;
      typeof data17 == "string" ? data17.length < 1 && fail(found, pointer + "/dependsOnReason", "minLength", { limit: 1 }) : fail(found, pointer + "/dependsOnReason", "type", { type: "string" });
    }
    if (data.effort !== void 0) {
      let data18 = data.effort;
      typeof data18 == "number" && isFinite(data18) ? (data18 <= 0 || isNaN(data18)) && fail(found, pointer + "/effort", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/effort", "type", { type: "number" });
    }
    if (data.evidenceMonths !== void 0) {
      let data19 = data.evidenceMonths;
      typeof data19 == "number" && isFinite(data19) ? (data19 <= 0 || isNaN(data19)) && fail(found, pointer + "/evidenceMonths", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/evidenceMonths", "type", { type: "number" });
    }
    data.files !== void 0 && validate158(data.files, pointer + "/files", found), data.guide !== void 0 && validate160(data.guide, pointer + "/guide", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate163: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      names12.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.notApplicable !== void 0) {
      let data0 = data.notApplicable;
      typeof data0 != "string" && fail(found, pointer + "/notApplicable", "type", { type: "string" }), data0 === "exclude" || data0 === "countAsMet" || data0 === "zero" || data0 === "anchorToTarget" || fail(found, pointer + "/notApplicable", "enum", { allowedValues: ["exclude", "countAsMet", "zero", "anchorToTarget"] });
    }
    if (data.unanswered !== void 0) {
      let data1 = data.unanswered;
      typeof data1 != "string" && fail(found, pointer + "/unanswered", "type", { type: "string" }), data1 === "zero" || data1 === "exclude" || data1 === "block" || fail(found, pointer + "/unanswered", "enum", { allowedValues: ["zero", "exclude", "block"] });
    }
    if (data.openAnswers !== void 0) {
      let data2 = data.openAnswers;
      typeof data2 != "string" && fail(found, pointer + "/openAnswers", "type", { type: "string" }), data2 === "anyAnswer" || data2 === "anyStep" || fail(found, pointer + "/openAnswers", "enum", { allowedValues: ["anyAnswer", "anyStep"] });
    }
    if (data.rollUp !== void 0) {
      let data3 = data.rollUp;
      typeof data3 != "string" && fail(found, pointer + "/rollUp", "type", { type: "string" }), data3 === "mean" || data3 === "flatMean" || data3 === "avgOfAvg" || data3 === "sum" || data3 === "min" || data3 === "ladder" || fail(found, pointer + "/rollUp", "enum", { allowedValues: ["mean", "flatMean", "avgOfAvg", "sum", "min", "ladder"] });
    }
    if (data.emptyRequirement !== void 0) {
      let data4 = data.emptyRequirement;
      typeof data4 != "string" && fail(found, pointer + "/emptyRequirement", "type", { type: "string" }), data4 === "notEvaluated" || data4 === "skip" || data4 === "fail" || fail(found, pointer + "/emptyRequirement", "enum", { allowedValues: ["notEvaluated", "skip", "fail"] });
    }
    if (data.levelCeiling !== void 0) {
      let data5 = data.levelCeiling;
      typeof data5 != "string" && fail(found, pointer + "/levelCeiling", "type", { type: "string" }), data5 === "all" || data5 === "withCriteria" || fail(found, pointer + "/levelCeiling", "enum", { allowedValues: ["all", "withCriteria"] });
    }
    if (data.partWithoutLevel !== void 0) {
      let data6 = data.partWithoutLevel;
      typeof data6 != "string" && fail(found, pointer + "/partWithoutLevel", "type", { type: "string" }), data6 === "exclude" || data6 === "zero" || fail(found, pointer + "/partWithoutLevel", "enum", { allowedValues: ["exclude", "zero"] });
    }
    if (data.belowMinimumCoverage !== void 0) {
      let data7 = data.belowMinimumCoverage;
      typeof data7 != "string" && fail(found, pointer + "/belowMinimumCoverage", "type", { type: "string" }), data7 === "provisional" || data7 === "noLevel" || data7 === "noScore" || fail(found, pointer + "/belowMinimumCoverage", "enum", { allowedValues: ["provisional", "noLevel", "noScore"] });
    }
    if (data.expiredEvidence !== void 0) {
      let data8 = data.expiredEvidence;
      typeof data8 != "string" && fail(found, pointer + "/expiredEvidence", "type", { type: "string" }), data8 === "unknown" || data8 === "keep" || fail(found, pointer + "/expiredEvidence", "enum", { allowedValues: ["unknown", "keep"] });
    }
    if (data.futureEvidence !== void 0) {
      let data9 = data.futureEvidence;
      typeof data9 != "string" && fail(found, pointer + "/futureEvidence", "type", { type: "string" }), data9 === "unknown" || data9 === "keep" || fail(found, pointer + "/futureEvidence", "enum", { allowedValues: ["unknown", "keep"] });
    }
    if (data.contradictingEvidence !== void 0) {
      let data10 = data.contradictingEvidence;
      typeof data10 != "string" && fail(found, pointer + "/contradictingEvidence", "type", { type: "string" }), data10 === "unknown" || data10 === "keep" || fail(found, pointer + "/contradictingEvidence", "enum", { allowedValues: ["unknown", "keep"] });
    }
    if (data.unsupported !== void 0) {
      let data11 = data.unsupported;
      typeof data11 != "string" && fail(found, pointer + "/unsupported", "type", { type: "string" }), data11 === "reject" || data11 === "unknown" || fail(found, pointer + "/unsupported", "enum", { allowedValues: ["reject", "unknown"] });
    }
    if (data.unmetShould !== void 0) {
      let data12 = data.unmetShould;
      typeof data12 != "string" && fail(found, pointer + "/unmetShould", "type", { type: "string" }), data12 === "asAnswered" || data12 === "excusedByJustification" || fail(found, pointer + "/unmetShould", "enum", { allowedValues: ["asAnswered", "excusedByJustification"] });
    }
    if (data.unmetMay !== void 0) {
      let data13 = data.unmetMay;
      typeof data13 != "string" && fail(found, pointer + "/unmetMay", "type", { type: "string" }), data13 === "asAnswered" || data13 === "excused" || data13 === "countAsMet" || fail(found, pointer + "/unmetMay", "enum", { allowedValues: ["asAnswered", "excused", "countAsMet"] });
    }
    if (data.bandEdge !== void 0) {
      let data14 = data.bandEdge;
      typeof data14 != "string" && fail(found, pointer + "/bandEdge", "type", { type: "string" }), data14 === "upper" || data14 === "lower" || fail(found, pointer + "/bandEdge", "enum", { allowedValues: ["upper", "lower"] });
    }
    if (data.rounding !== void 0) {
      let data15 = data.rounding;
      typeof data15 != "string" && fail(found, pointer + "/rounding", "type", { type: "string" }), data15 === "halfUp" || data15 === "floor" || fail(found, pointer + "/rounding", "enum", { allowedValues: ["halfUp", "floor"] });
    }
    if (data.tolerance !== void 0) {
      let data16 = data.tolerance;
      typeof data16 == "number" && isFinite(data16) ? (data16 < 0 || isNaN(data16)) && fail(found, pointer + "/tolerance", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/tolerance", "type", { type: "number" });
    }
    if (data.minimumCoverage !== void 0) {
      let data17 = data.minimumCoverage;
      typeof data17 == "number" && isFinite(data17) ? ((data17 > 1 || isNaN(data17)) && fail(found, pointer + "/minimumCoverage", "maximum", { comparison: "<=", limit: 1 }), (data17 < 0 || isNaN(data17)) && fail(found, pointer + "/minimumCoverage", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/minimumCoverage", "type", { type: "number" });
    }
    if (data.minimumCoverageOf !== void 0) {
      let data18 = data.minimumCoverageOf;
      if (Array.isArray(data18)) {
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data19 = data18[i0];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            data19.nodeKind === void 0 && fail(found, pointer + "/minimumCoverageOf/" + i0, "required", { missingProperty: "nodeKind" }), data19.minimum === void 0 && fail(found, pointer + "/minimumCoverageOf/" + i0, "required", { missingProperty: "minimum" });
            for (const key1 in data19)
              key1 === "nodeKind" || key1 === "minimum" || fail(found, pointer + "/minimumCoverageOf/" + i0, "additionalProperties", { additionalProperty: key1 });
            if (data19.nodeKind !== void 0) {
              let data20 = data19.nodeKind;
              typeof data20 == "string" ? data20.length < 1 && fail(found, pointer + "/minimumCoverageOf/" + i0 + "/nodeKind", "minLength", { limit: 1 }) : fail(found, pointer + "/minimumCoverageOf/" + i0 + "/nodeKind", "type", { type: "string" });
            }
            if (data19.minimum !== void 0) {
              let data21 = data19.minimum;
              typeof data21 == "number" && isFinite(data21) ? ((data21 > 1 || isNaN(data21)) && fail(found, pointer + "/minimumCoverageOf/" + i0 + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data21 < 0 || isNaN(data21)) && fail(found, pointer + "/minimumCoverageOf/" + i0 + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/minimumCoverageOf/" + i0 + "/minimum", "type", { type: "number" });
            }
          } else
            fail(found, pointer + "/minimumCoverageOf/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/minimumCoverageOf", "type", { type: "array" });
    }
    if (data.coverageFloors !== void 0) {
      let data22 = data.coverageFloors;
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            data23.nodeKind === void 0 && fail(found, pointer + "/coverageFloors/" + i1, "required", { missingProperty: "nodeKind" }), data23.minimum === void 0 && fail(found, pointer + "/coverageFloors/" + i1, "required", { missingProperty: "minimum" });
            for (const key2 in data23)
              key2 === "nodeKind" || key2 === "minimum" || fail(found, pointer + "/coverageFloors/" + i1, "additionalProperties", { additionalProperty: key2 });
            if (data23.nodeKind !== void 0) {
              let data24 = data23.nodeKind;
              typeof data24 == "string" ? data24.length < 1 && fail(found, pointer + "/coverageFloors/" + i1 + "/nodeKind", "minLength", { limit: 1 }) : fail(found, pointer + "/coverageFloors/" + i1 + "/nodeKind", "type", { type: "string" });
            }
            if (data23.minimum !== void 0) {
              let data25 = data23.minimum;
              typeof data25 == "number" && isFinite(data25) ? ((data25 > 1 || isNaN(data25)) && fail(found, pointer + "/coverageFloors/" + i1 + "/minimum", "maximum", { comparison: "<=", limit: 1 }), (data25 < 0 || isNaN(data25)) && fail(found, pointer + "/coverageFloors/" + i1 + "/minimum", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/coverageFloors/" + i1 + "/minimum", "type", { type: "number" });
            }
          } else
            fail(found, pointer + "/coverageFloors/" + i1, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/coverageFloors", "type", { type: "array" });
    }
    if (data.minimumQuestions !== void 0) {
      let data26 = data.minimumQuestions;
      typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26) || fail(found, pointer + "/minimumQuestions", "type", { type: "integer" }), typeof data26 == "number" && isFinite(data26) && ((data26 > 9007199254740991 || isNaN(data26)) && fail(found, pointer + "/minimumQuestions", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data26 < 0 || isNaN(data26)) && fail(found, pointer + "/minimumQuestions", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.averagedKind !== void 0) {
      let data27 = data.averagedKind;
      const _errs59 = found.length;
      let valid7 = !1;
      const _errs60 = found.length;
      typeof data27 == "string" ? data27.length < 1 && fail(found, pointer + "/averagedKind", "minLength", { limit: 1 }) : fail(found, pointer + "/averagedKind", "type", { type: "string" });
      var _valid0 = _errs60 === found.length;
      if (_valid0 || closeBranch(found, _errs60), valid7 = valid7 || _valid0, !valid7) {
        const _errs62 = found.length;
        data27 !== null && fail(found, pointer + "/averagedKind", "type", { type: "null" });
        var _valid0 = _errs62 === found.length;
        _valid0 || closeBranch(found, _errs62), valid7 = valid7 || _valid0;
      }
      valid7 ? found.length = _errs59 : fail(found, pointer + "/averagedKind", "anyOf", {});
    }
    if (data.maximumNotApplicableShare !== void 0) {
      let data28 = data.maximumNotApplicableShare;
      typeof data28 == "number" && isFinite(data28) ? ((data28 > 1 || isNaN(data28)) && fail(found, pointer + "/maximumNotApplicableShare", "maximum", { comparison: "<=", limit: 1 }), (data28 < 0 || isNaN(data28)) && fail(found, pointer + "/maximumNotApplicableShare", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/maximumNotApplicableShare", "type", { type: "number" });
    }
    if (data.confidenceMaximum !== void 0) {
      let data29 = data.confidenceMaximum;
      typeof data29 == "number" && isFinite(data29) ? (data29 <= 0 || isNaN(data29)) && fail(found, pointer + "/confidenceMaximum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/confidenceMaximum", "type", { type: "number" });
    }
    if (data.displayMaximum !== void 0) {
      let data30 = data.displayMaximum;
      typeof data30 == "number" && isFinite(data30) ? (data30 <= 0 || isNaN(data30)) && fail(found, pointer + "/displayMaximum", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/displayMaximum", "type", { type: "number" });
    }
    if (data.displayDecimals !== void 0) {
      let data31 = data.displayDecimals;
      typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31) || fail(found, pointer + "/displayDecimals", "type", { type: "integer" }), typeof data31 == "number" && isFinite(data31) && ((data31 > 9007199254740991 || isNaN(data31)) && fail(found, pointer + "/displayDecimals", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data31 < 0 || isNaN(data31)) && fail(found, pointer + "/displayDecimals", "minimum", { comparison: ">=", limit: 0 }));
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate165: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.from === void 0 && fail(found, pointer, "required", { missingProperty: "from" }), data.to === void 0 && fail(found, pointer, "required", { missingProperty: "to" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "from" || key0 === "to" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.from !== void 0) {
      let data2 = data.from;
      typeof data2 == "number" && isFinite(data2) ? ((data2 > 1 || isNaN(data2)) && fail(found, pointer + "/from", "maximum", { comparison: "<=", limit: 1 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/from", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/from", "type", { type: "number" });
    }
    if (data.to !== void 0) {
      let data3 = data.to;
      typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && fail(found, pointer + "/to", "maximum", { comparison: "<=", limit: 1 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/to", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/to", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate167: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.criterionIds === void 0 && fail(found, pointer, "required", { missingProperty: "criterionIds" }), data.cannotTell === void 0 && fail(found, pointer, "required", { missingProperty: "cannotTell" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "criterionIds" || key0 === "cannotTell" || key0 === "rule" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.criterionIds !== void 0) {
      let data2 = data.criterionIds;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/criterionIds/" + i0, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/criterionIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/criterionIds", "type", { type: "array" });
    }
    if (data.cannotTell !== void 0) {
      let data4 = data.cannotTell;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/cannotTell/" + i1, "minLength", { limit: 1 }) : fail(found, pointer + "/cannotTell/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/cannotTell", "type", { type: "array" });
    }
    if (data.rule !== void 0) {
      let data6 = data.rule;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/rule", "minLength", { limit: 1 }) : fail(found, pointer + "/rule", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate169: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.cannotTell === void 0 && fail(found, pointer, "required", { missingProperty: "cannotTell" }), data.asked === void 0 && fail(found, pointer, "required", { missingProperty: "asked" }), data.of === void 0 && fail(found, pointer, "required", { missingProperty: "of" }), data.notAskedIds === void 0 && fail(found, pointer, "required", { missingProperty: "notAskedIds" }), data.notAskedParts === void 0 && fail(found, pointer, "required", { missingProperty: "notAskedParts" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "cannotTell" || key0 === "asked" || key0 === "of" || key0 === "notAskedIds" || key0 === "notAskedParts" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.cannotTell !== void 0) {
      let data2 = data.cannotTell;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/cannotTell/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/cannotTell/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/cannotTell", "type", { type: "array" });
    }
    if (data.asked !== void 0) {
      let data4 = data.asked;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || fail(found, pointer + "/asked", "type", { type: "integer" }), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && fail(found, pointer + "/asked", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/asked", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.of !== void 0) {
      let data5 = data.of;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || fail(found, pointer + "/of", "type", { type: "integer" }), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && fail(found, pointer + "/of", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data5 < 0 || isNaN(data5)) && fail(found, pointer + "/of", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.notAskedIds !== void 0) {
      let data6 = data.notAskedIds;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          typeof data7 == "string" ? pattern3.test(data7) || fail(found, pointer + "/notAskedIds/" + i1, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/notAskedIds/" + i1, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/notAskedIds", "type", { type: "array" });
    }
    if (data.notAskedParts !== void 0) {
      let data8 = data.notAskedParts;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            data9.id === void 0 && fail(found, pointer + "/notAskedParts/" + i2, "required", { missingProperty: "id" }), data9.title === void 0 && fail(found, pointer + "/notAskedParts/" + i2, "required", { missingProperty: "title" }), data9.competencyId === void 0 && fail(found, pointer + "/notAskedParts/" + i2, "required", { missingProperty: "competencyId" });
            for (const key1 in data9)
              key1 === "id" || key1 === "title" || key1 === "competencyId" || fail(found, pointer + "/notAskedParts/" + i2, "additionalProperties", { additionalProperty: key1 });
            if (data9.id !== void 0) {
              let data10 = data9.id;
              typeof data10 == "string" ? pattern3.test(data10) || fail(found, pointer + "/notAskedParts/" + i2 + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/notAskedParts/" + i2 + "/id", "type", { type: "string" });
            }
            if (data9.title !== void 0) {
              let data11 = data9.title;
              typeof data11 == "string" ? data11.length < 1 && fail(found, pointer + "/notAskedParts/" + i2 + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/notAskedParts/" + i2 + "/title", "type", { type: "string" });
            }
            if (data9.competencyId !== void 0) {
              let data12 = data9.competencyId;
              const _errs28 = found.length;
              let valid8 = !1;
              const _errs29 = found.length;
              typeof data12 == "string" ? pattern3.test(data12) || fail(found, pointer + "/notAskedParts/" + i2 + "/competencyId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/notAskedParts/" + i2 + "/competencyId", "type", { type: "string" });
              var _valid0 = _errs29 === found.length;
              if (_valid0 || closeBranch(found, _errs29), valid8 = valid8 || _valid0, !valid8) {
                const _errs31 = found.length;
                data12 !== null && fail(found, pointer + "/notAskedParts/" + i2 + "/competencyId", "type", { type: "null" });
                var _valid0 = _errs31 === found.length;
                _valid0 || closeBranch(found, _errs31), valid8 = valid8 || _valid0;
              }
              valid8 ? found.length = _errs28 : fail(found, pointer + "/notAskedParts/" + i2 + "/competencyId", "anyOf", {});
            }
          } else
            fail(found, pointer + "/notAskedParts/" + i2, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/notAskedParts", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate171: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.weights === void 0 && fail(found, pointer, "required", { missingProperty: "weights" });
    for (const key0 in data)
      key0 === "id" || key0 === "title" || key0 === "weights" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/title", "minLength", { limit: 1 }) : fail(found, pointer + "/title", "type", { type: "string" });
    }
    if (data.weights !== void 0) {
      let data2 = data.weights;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            data3.nodeId === void 0 && fail(found, pointer + "/weights/" + i0, "required", { missingProperty: "nodeId" }), data3.weight === void 0 && fail(found, pointer + "/weights/" + i0, "required", { missingProperty: "weight" });
            for (const key1 in data3)
              key1 === "nodeId" || key1 === "weight" || fail(found, pointer + "/weights/" + i0, "additionalProperties", { additionalProperty: key1 });
            if (data3.nodeId !== void 0) {
              let data4 = data3.nodeId;
              typeof data4 == "string" ? pattern3.test(data4) || fail(found, pointer + "/weights/" + i0 + "/nodeId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/weights/" + i0 + "/nodeId", "type", { type: "string" });
            }
            if (data3.weight !== void 0) {
              let data5 = data3.weight;
              typeof data5 == "number" && isFinite(data5) ? (data5 < 0 || isNaN(data5)) && fail(found, pointer + "/weights/" + i0 + "/weight", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/weights/" + i0 + "/weight", "type", { type: "number" });
            }
          } else
            fail(found, pointer + "/weights/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/weights", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate139: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.version === void 0 && fail(found, pointer, "required", { missingProperty: "version" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.status === void 0 && fail(found, pointer, "required", { missingProperty: "status" }), data.language === void 0 && fail(found, pointer, "required", { missingProperty: "language" }), data.licence === void 0 && fail(found, pointer, "required", { missingProperty: "licence" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.scales === void 0 && fail(found, pointer, "required", { missingProperty: "scales" }), data.levels === void 0 && fail(found, pointer, "required", { missingProperty: "levels" }), data.nodes === void 0 && fail(found, pointer, "required", { missingProperty: "nodes" }), data.criteria === void 0 && fail(found, pointer, "required", { missingProperty: "criteria" });
    for (const key0 in data)
      names13.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
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
      typeof data4 == "string" ? pattern57.test(data4) || fail(found, pointer + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/language", "type", { type: "string" });
    }
    if (data.licence !== void 0) {
      let data5 = data.licence;
      typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/licence", "minLength", { limit: 1 }) : fail(found, pointer + "/licence", "type", { type: "string" });
    }
    if (data.source !== void 0 && validate56(data.source, pointer + "/source", found), data.scales !== void 0) {
      let data7 = data.scales;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate141(data7[i0], pointer + "/scales/" + i0, found);
      } else
        fail(found, pointer + "/scales", "type", { type: "array" });
    }
    if (data.levels !== void 0) {
      let data9 = data.levels;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate145(data9[i1], pointer + "/levels/" + i1, found);
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
    }
    if (data.nodes !== void 0) {
      let data11 = data.nodes;
      if (Array.isArray(data11)) {
        const len2 = data11.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate147(data11[i2], pointer + "/nodes/" + i2, found);
      } else
        fail(found, pointer + "/nodes", "type", { type: "array" });
    }
    if (data.criteria !== void 0) {
      let data13 = data.criteria;
      if (Array.isArray(data13)) {
        const len3 = data13.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate151(data13[i3], pointer + "/criteria/" + i3, found);
      } else
        fail(found, pointer + "/criteria", "type", { type: "array" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.policies !== void 0 && validate163(data.policies, pointer + "/policies", found), data.bands !== void 0) {
      let data17 = data.bands;
      if (Array.isArray(data17)) {
        const len4 = data17.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate165(data17[i4], pointer + "/bands/" + i4, found);
      } else
        fail(found, pointer + "/bands", "type", { type: "array" });
    }
    if (data.depths !== void 0) {
      let data19 = data.depths;
      if (Array.isArray(data19)) {
        const len5 = data19.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate167(data19[i5], pointer + "/depths/" + i5, found);
      } else
        fail(found, pointer + "/depths", "type", { type: "array" });
    }
    if (data.depth !== void 0 && validate169(data.depth, pointer + "/depth", found), data.weightings !== void 0) {
      let data22 = data.weightings;
      if (Array.isArray(data22)) {
        const len6 = data22.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate171(data22[i6], pointer + "/weightings/" + i6, found);
      } else
        fail(found, pointer + "/weightings", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate138: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-maturity-model" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-maturity-model" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate139(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
const validate176: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.polarity === void 0 && fail(found, pointer, "required", { missingProperty: "polarity" }), data.collected === void 0 && fail(found, pointer, "required", { missingProperty: "collected" });
    for (const key0 in data)
      key0 === "kind" || key0 === "polarity" || key0 === "collected" || key0 === "uri" || key0 === "note" || key0 === "expires" || key0 === "digest" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 === "examine" || data0 === "interview" || data0 === "test" || fail(found, pointer + "/kind", "enum", { allowedValues: ["examine", "interview", "test"] });
    }
    if (data.polarity !== void 0) {
      let data1 = data.polarity;
      typeof data1 != "string" && fail(found, pointer + "/polarity", "type", { type: "string" }), data1 === "supports" || data1 === "contradicts" || fail(found, pointer + "/polarity", "enum", { allowedValues: ["supports", "contradicts"] });
    }
    if (data.collected !== void 0) {
      let data2 = data.collected;
      typeof data2 == "string" ? pattern7.test(data2) || fail(found, pointer + "/collected", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/collected", "type", { type: "string" });
    }
    if (data.uri !== void 0) {
      let data3 = data.uri;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/uri", "minLength", { limit: 1 }) : fail(found, pointer + "/uri", "type", { type: "string" });
    }
    if (data.note !== void 0 && typeof data.note != "string" && fail(found, pointer + "/note", "type", { type: "string" }), data.expires !== void 0) {
      let data5 = data.expires;
      typeof data5 == "string" ? pattern7.test(data5) || fail(found, pointer + "/expires", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/expires", "type", { type: "string" });
    }
    if (data.digest !== void 0) {
      let data6 = data.digest;
      typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/digest", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate178: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.counted === void 0 && fail(found, pointer, "required", { missingProperty: "counted" }), data.among === void 0 && fail(found, pointer, "required", { missingProperty: "among" });
    for (const key0 in data)
      key0 === "counted" || key0 === "among" || key0 === "unknown" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.counted !== void 0) {
      let data0 = data.counted;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || fail(found, pointer + "/counted", "type", { type: "integer" }), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && fail(found, pointer + "/counted", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data0 < 0 || isNaN(data0)) && fail(found, pointer + "/counted", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.among !== void 0) {
      let data1 = data.among;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || fail(found, pointer + "/among", "type", { type: "integer" }), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && fail(found, pointer + "/among", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/among", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.unknown !== void 0) {
      let data2 = data.unknown;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || fail(found, pointer + "/unknown", "type", { type: "integer" }), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && fail(found, pointer + "/unknown", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/unknown", "minimum", { comparison: ">=", limit: 0 }));
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate175: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subject === void 0 && fail(found, pointer, "required", { missingProperty: "subject" }), data.model === void 0 && fail(found, pointer, "required", { missingProperty: "model" }), data.asOf === void 0 && fail(found, pointer, "required", { missingProperty: "asOf" }), data.answers === void 0 && fail(found, pointer, "required", { missingProperty: "answers" });
    for (const key0 in data)
      key0 === "subject" || key0 === "model" || key0 === "asOf" || key0 === "answers" || key0 === "id" || key0 === "assessors" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.subject !== void 0) {
      let data0 = data.subject;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/subject", "minLength", { limit: 1 }) : fail(found, pointer + "/subject", "type", { type: "string" });
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        data1.id === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "id" }), data1.version === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "version" });
        for (const key1 in data1)
          key1 === "id" || key1 === "version" || key1 === "digest" || fail(found, pointer + "/model", "additionalProperties", { additionalProperty: key1 });
        if (data1.id !== void 0) {
          let data2 = data1.id;
          typeof data2 == "string" ? pattern3.test(data2) || fail(found, pointer + "/model/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/model/id", "type", { type: "string" });
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          typeof data3 == "string" ? pattern4.test(data3) || fail(found, pointer + "/model/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/model/version", "type", { type: "string" });
        }
        if (data1.digest !== void 0) {
          let data4 = data1.digest;
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/model/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/model/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/model", "type", { type: "object" });
    }
    if (data.asOf !== void 0) {
      let data5 = data.asOf;
      typeof data5 == "string" ? pattern7.test(data5) || fail(found, pointer + "/asOf", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/asOf", "type", { type: "string" });
    }
    if (data.answers !== void 0) {
      let data6 = data.answers;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" }), data7.status !== void 0) {
              let data8 = data7.status;
              data8 === "answered" || data8 === "notApplicable" || data8 === "unknown" || fail(found, pointer + "/answers/" + i0 + "/status", "enum", { allowedValues: ["answered", "notApplicable", "unknown"] });
            }
            const tag0 = data7.status;
            if (typeof tag0 == "string")
              if (tag0 === "answered")
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  data7.criterionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "criterionId" }), data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" }), data7.optionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "optionId" });
                  for (const key2 in data7)
                    names14.has(key2) || fail(found, pointer + "/answers/" + i0, "additionalProperties", { additionalProperty: key2 });
                  if (data7.criterionId !== void 0) {
                    let data9 = data7.criterionId;
                    typeof data9 == "string" ? pattern3.test(data9) || fail(found, pointer + "/answers/" + i0 + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/criterionId", "type", { type: "string" });
                  }
                  if (data7.status !== void 0) {
                    let data10 = data7.status;
                    typeof data10 != "string" && fail(found, pointer + "/answers/" + i0 + "/status", "type", { type: "string" }), data10 !== "answered" && fail(found, pointer + "/answers/" + i0 + "/status", "const", { allowedValue: "answered" });
                  }
                  if (data7.optionId !== void 0) {
                    let data11 = data7.optionId;
                    typeof data11 == "string" ? pattern3.test(data11) || fail(found, pointer + "/answers/" + i0 + "/optionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/optionId", "type", { type: "string" });
                  }
                  if (data7.justification !== void 0 && typeof data7.justification != "string" && fail(found, pointer + "/answers/" + i0 + "/justification", "type", { type: "string" }), data7.evidence !== void 0) {
                    let data13 = data7.evidence;
                    if (Array.isArray(data13)) {
                      const len1 = data13.length;
                      for (let i1 = 0; i1 < len1; i1++)
                        validate176(data13[i1], pointer + "/answers/" + i0 + "/evidence/" + i1, found);
                    } else
                      fail(found, pointer + "/answers/" + i0 + "/evidence", "type", { type: "array" });
                  }
                  if (data7.confidence !== void 0) {
                    let data15 = data7.confidence;
                    typeof data15 == "number" && isFinite(data15) ? (data15 < 0 || isNaN(data15)) && fail(found, pointer + "/answers/" + i0 + "/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/answers/" + i0 + "/confidence", "type", { type: "number" });
                  }
                  if (data7.by !== void 0) {
                    let data16 = data7.by;
                    typeof data16 == "string" ? data16.length < 1 && fail(found, pointer + "/answers/" + i0 + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/by", "type", { type: "string" });
                  }
                  if (data7.role !== void 0) {
                    let data17 = data7.role;
                    typeof data17 == "string" ? data17.length < 1 && fail(found, pointer + "/answers/" + i0 + "/role", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/role", "type", { type: "string" });
                  }
                  if (data7.language !== void 0) {
                    let data18 = data7.language;
                    typeof data18 == "string" ? pattern57.test(data18) || fail(found, pointer + "/answers/" + i0 + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/answers/" + i0 + "/language", "type", { type: "string" });
                  }
                  if (data7.at !== void 0) {
                    let data19 = data7.at;
                    typeof data19 == "string" ? pattern7.test(data19) || fail(found, pointer + "/answers/" + i0 + "/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/answers/" + i0 + "/at", "type", { type: "string" });
                  }
                  data7.extent !== void 0 && validate178(data7.extent, pointer + "/answers/" + i0 + "/extent", found);
                } else
                  fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
              else if (tag0 === "notApplicable")
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  data7.criterionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "criterionId" }), data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" });
                  for (const key3 in data7)
                    names15.has(key3) || fail(found, pointer + "/answers/" + i0, "additionalProperties", { additionalProperty: key3 });
                  if (data7.criterionId !== void 0) {
                    let data21 = data7.criterionId;
                    typeof data21 == "string" ? pattern3.test(data21) || fail(found, pointer + "/answers/" + i0 + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/criterionId", "type", { type: "string" });
                  }
                  if (data7.status !== void 0) {
                    let data22 = data7.status;
                    typeof data22 != "string" && fail(found, pointer + "/answers/" + i0 + "/status", "type", { type: "string" }), data22 !== "notApplicable" && fail(found, pointer + "/answers/" + i0 + "/status", "const", { allowedValue: "notApplicable" });
                  }
                  if (data7.justification !== void 0 && typeof data7.justification != "string" && fail(found, pointer + "/answers/" + i0 + "/justification", "type", { type: "string" }), data7.evidence !== void 0) {
                    let data24 = data7.evidence;
                    if (Array.isArray(data24)) {
                      const len2 = data24.length;
                      for (let i2 = 0; i2 < len2; i2++)
                        validate176(data24[i2], pointer + "/answers/" + i0 + "/evidence/" + i2, found);
                    } else
                      fail(found, pointer + "/answers/" + i0 + "/evidence", "type", { type: "array" });
                  }
                  if (data7.confidence !== void 0) {
                    let data26 = data7.confidence;
                    typeof data26 == "number" && isFinite(data26) ? (data26 < 0 || isNaN(data26)) && fail(found, pointer + "/answers/" + i0 + "/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/answers/" + i0 + "/confidence", "type", { type: "number" });
                  }
                  if (data7.by !== void 0) {
                    let data27 = data7.by;
                    typeof data27 == "string" ? data27.length < 1 && fail(found, pointer + "/answers/" + i0 + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/by", "type", { type: "string" });
                  }
                  if (data7.role !== void 0) {
                    let data28 = data7.role;
                    typeof data28 == "string" ? data28.length < 1 && fail(found, pointer + "/answers/" + i0 + "/role", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/role", "type", { type: "string" });
                  }
                  if (data7.language !== void 0) {
                    let data29 = data7.language;
                    typeof data29 == "string" ? pattern57.test(data29) || fail(found, pointer + "/answers/" + i0 + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/answers/" + i0 + "/language", "type", { type: "string" });
                  }
                  if (data7.at !== void 0) {
                    let data30 = data7.at;
                    typeof data30 == "string" ? pattern7.test(data30) || fail(found, pointer + "/answers/" + i0 + "/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/answers/" + i0 + "/at", "type", { type: "string" });
                  }
                  if (data7.reasonId !== void 0) {
                    let data31 = data7.reasonId;
                    typeof data31 == "string" ? pattern3.test(data31) || fail(found, pointer + "/answers/" + i0 + "/reasonId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/reasonId", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
              else if (tag0 === "unknown")
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  data7.criterionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "criterionId" }), data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" });
                  for (const key4 in data7)
                    names16.has(key4) || fail(found, pointer + "/answers/" + i0, "additionalProperties", { additionalProperty: key4 });
                  if (data7.criterionId !== void 0) {
                    let data32 = data7.criterionId;
                    typeof data32 == "string" ? pattern3.test(data32) || fail(found, pointer + "/answers/" + i0 + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/criterionId", "type", { type: "string" });
                  }
                  if (data7.status !== void 0) {
                    let data33 = data7.status;
                    typeof data33 != "string" && fail(found, pointer + "/answers/" + i0 + "/status", "type", { type: "string" }), data33 !== "unknown" && fail(found, pointer + "/answers/" + i0 + "/status", "const", { allowedValue: "unknown" });
                  }
                  if (data7.justification !== void 0 && typeof data7.justification != "string" && fail(found, pointer + "/answers/" + i0 + "/justification", "type", { type: "string" }), data7.evidence !== void 0) {
                    let data35 = data7.evidence;
                    if (Array.isArray(data35)) {
                      const len3 = data35.length;
                      for (let i3 = 0; i3 < len3; i3++)
                        validate176(data35[i3], pointer + "/answers/" + i0 + "/evidence/" + i3, found);
                    } else
                      fail(found, pointer + "/answers/" + i0 + "/evidence", "type", { type: "array" });
                  }
                  if (data7.confidence !== void 0) {
                    let data37 = data7.confidence;
                    typeof data37 == "number" && isFinite(data37) ? (data37 < 0 || isNaN(data37)) && fail(found, pointer + "/answers/" + i0 + "/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/answers/" + i0 + "/confidence", "type", { type: "number" });
                  }
                  if (data7.by !== void 0) {
                    let data38 = data7.by;
                    typeof data38 == "string" ? data38.length < 1 && fail(found, pointer + "/answers/" + i0 + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/by", "type", { type: "string" });
                  }
                  if (data7.role !== void 0) {
                    let data39 = data7.role;
                    typeof data39 == "string" ? data39.length < 1 && fail(found, pointer + "/answers/" + i0 + "/role", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/role", "type", { type: "string" });
                  }
                  if (data7.language !== void 0) {
                    let data40 = data7.language;
                    typeof data40 == "string" ? pattern57.test(data40) || fail(found, pointer + "/answers/" + i0 + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/answers/" + i0 + "/language", "type", { type: "string" });
                  }
                  if (data7.at !== void 0) {
                    let data41 = data7.at;
                    typeof data41 == "string" ? pattern7.test(data41) || fail(found, pointer + "/answers/" + i0 + "/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/answers/" + i0 + "/at", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
              else
                fail(found, pointer + "/answers/" + i0, "discriminator", { error: "mapping", tag: "status", tagValue: tag0 });
            else
              fail(found, pointer + "/answers/" + i0, "discriminator", { error: "tag", tag: "status", tagValue: tag0 });
          } else
            fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/answers", "type", { type: "array" });
    }
    if (data.id !== void 0) {
      let data42 = data.id;
      typeof data42 == "string" ? data42.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.assessors !== void 0) {
      let data43 = data.assessors;
      if (Array.isArray(data43)) {
        const len4 = data43.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data44 = data43[i4];
          typeof data44 == "string" ? data44.length < 1 && fail(found, pointer + "/assessors/" + i4, "minLength", { limit: 1 }) : fail(found, pointer + "/assessors/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/assessors", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate174: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-assessment" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-assessment" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate175(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
const validate185: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subject === void 0 && fail(found, pointer, "required", { missingProperty: "subject" }), data.model === void 0 && fail(found, pointer, "required", { missingProperty: "model" }), data.asOf === void 0 && fail(found, pointer, "required", { missingProperty: "asOf" }), data.answers === void 0 && fail(found, pointer, "required", { missingProperty: "answers" });
    for (const key0 in data)
      key0 === "subject" || key0 === "model" || key0 === "asOf" || key0 === "answers" || key0 === "id" || key0 === "assessors" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.subject !== void 0) {
      let data0 = data.subject;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/subject", "minLength", { limit: 1 }) : fail(found, pointer + "/subject", "type", { type: "string" });
    }
    if (data.model !== void 0) {
      let data1 = data.model;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        data1.id === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "id" }), data1.version === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "version" });
        for (const key1 in data1)
          key1 === "id" || key1 === "version" || key1 === "digest" || fail(found, pointer + "/model", "additionalProperties", { additionalProperty: key1 });
        if (data1.id !== void 0) {
          let data2 = data1.id;
          typeof data2 == "string" ? pattern3.test(data2) || fail(found, pointer + "/model/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/model/id", "type", { type: "string" });
        }
        if (data1.version !== void 0) {
          let data3 = data1.version;
          typeof data3 == "string" ? pattern4.test(data3) || fail(found, pointer + "/model/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/model/version", "type", { type: "string" });
        }
        if (data1.digest !== void 0) {
          let data4 = data1.digest;
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/model/digest", "minLength", { limit: 1 }) : fail(found, pointer + "/model/digest", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/model", "type", { type: "object" });
    }
    if (data.asOf !== void 0) {
      let data5 = data.asOf;
      typeof data5 == "string" ? pattern7.test(data5) || fail(found, pointer + "/asOf", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/asOf", "type", { type: "string" });
    }
    if (data.answers !== void 0) {
      let data6 = data.answers;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" }), data7.status !== void 0) {
              let data8 = data7.status;
              data8 === "answered" || data8 === "notApplicable" || data8 === "unknown" || fail(found, pointer + "/answers/" + i0 + "/status", "enum", { allowedValues: ["answered", "notApplicable", "unknown"] });
            }
            const tag0 = data7.status;
            if (typeof tag0 == "string")
              if (tag0 === "answered")
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  data7.criterionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "criterionId" }), data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" }), data7.optionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "optionId" });
                  for (const key2 in data7)
                    names14.has(key2) || fail(found, pointer + "/answers/" + i0, "additionalProperties", { additionalProperty: key2 });
                  if (data7.criterionId !== void 0) {
                    let data9 = data7.criterionId;
                    typeof data9 == "string" ? pattern3.test(data9) || fail(found, pointer + "/answers/" + i0 + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/criterionId", "type", { type: "string" });
                  }
                  if (data7.status !== void 0) {
                    let data10 = data7.status;
                    typeof data10 != "string" && fail(found, pointer + "/answers/" + i0 + "/status", "type", { type: "string" }), data10 !== "answered" && fail(found, pointer + "/answers/" + i0 + "/status", "const", { allowedValue: "answered" });
                  }
                  if (data7.optionId !== void 0) {
                    let data11 = data7.optionId;
                    typeof data11 == "string" ? pattern3.test(data11) || fail(found, pointer + "/answers/" + i0 + "/optionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/optionId", "type", { type: "string" });
                  }
                  if (data7.justification !== void 0 && typeof data7.justification != "string" && fail(found, pointer + "/answers/" + i0 + "/justification", "type", { type: "string" }), data7.evidence !== void 0) {
                    let data13 = data7.evidence;
                    if (Array.isArray(data13)) {
                      const len1 = data13.length;
                      for (let i1 = 0; i1 < len1; i1++)
                        validate176(data13[i1], pointer + "/answers/" + i0 + "/evidence/" + i1, found);
                    } else
                      fail(found, pointer + "/answers/" + i0 + "/evidence", "type", { type: "array" });
                  }
                  if (data7.confidence !== void 0) {
                    let data15 = data7.confidence;
                    typeof data15 == "number" && isFinite(data15) ? (data15 < 0 || isNaN(data15)) && fail(found, pointer + "/answers/" + i0 + "/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/answers/" + i0 + "/confidence", "type", { type: "number" });
                  }
                  if (data7.by !== void 0) {
                    let data16 = data7.by;
                    typeof data16 == "string" ? data16.length < 1 && fail(found, pointer + "/answers/" + i0 + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/by", "type", { type: "string" });
                  }
                  if (data7.role !== void 0) {
                    let data17 = data7.role;
                    typeof data17 == "string" ? data17.length < 1 && fail(found, pointer + "/answers/" + i0 + "/role", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/role", "type", { type: "string" });
                  }
                  if (data7.language !== void 0) {
                    let data18 = data7.language;
                    typeof data18 == "string" ? pattern57.test(data18) || fail(found, pointer + "/answers/" + i0 + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/answers/" + i0 + "/language", "type", { type: "string" });
                  }
                  if (data7.at !== void 0) {
                    let data19 = data7.at;
                    typeof data19 == "string" ? pattern7.test(data19) || fail(found, pointer + "/answers/" + i0 + "/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/answers/" + i0 + "/at", "type", { type: "string" });
                  }
                  data7.extent !== void 0 && validate178(data7.extent, pointer + "/answers/" + i0 + "/extent", found);
                } else
                  fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
              else if (tag0 === "notApplicable")
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  data7.criterionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "criterionId" }), data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" });
                  for (const key3 in data7)
                    names15.has(key3) || fail(found, pointer + "/answers/" + i0, "additionalProperties", { additionalProperty: key3 });
                  if (data7.criterionId !== void 0) {
                    let data21 = data7.criterionId;
                    typeof data21 == "string" ? pattern3.test(data21) || fail(found, pointer + "/answers/" + i0 + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/criterionId", "type", { type: "string" });
                  }
                  if (data7.status !== void 0) {
                    let data22 = data7.status;
                    typeof data22 != "string" && fail(found, pointer + "/answers/" + i0 + "/status", "type", { type: "string" }), data22 !== "notApplicable" && fail(found, pointer + "/answers/" + i0 + "/status", "const", { allowedValue: "notApplicable" });
                  }
                  if (data7.justification !== void 0 && typeof data7.justification != "string" && fail(found, pointer + "/answers/" + i0 + "/justification", "type", { type: "string" }), data7.evidence !== void 0) {
                    let data24 = data7.evidence;
                    if (Array.isArray(data24)) {
                      const len2 = data24.length;
                      for (let i2 = 0; i2 < len2; i2++)
                        validate176(data24[i2], pointer + "/answers/" + i0 + "/evidence/" + i2, found);
                    } else
                      fail(found, pointer + "/answers/" + i0 + "/evidence", "type", { type: "array" });
                  }
                  if (data7.confidence !== void 0) {
                    let data26 = data7.confidence;
                    typeof data26 == "number" && isFinite(data26) ? (data26 < 0 || isNaN(data26)) && fail(found, pointer + "/answers/" + i0 + "/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/answers/" + i0 + "/confidence", "type", { type: "number" });
                  }
                  if (data7.by !== void 0) {
                    let data27 = data7.by;
                    typeof data27 == "string" ? data27.length < 1 && fail(found, pointer + "/answers/" + i0 + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/by", "type", { type: "string" });
                  }
                  if (data7.role !== void 0) {
                    let data28 = data7.role;
                    typeof data28 == "string" ? data28.length < 1 && fail(found, pointer + "/answers/" + i0 + "/role", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/role", "type", { type: "string" });
                  }
                  if (data7.language !== void 0) {
                    let data29 = data7.language;
                    typeof data29 == "string" ? pattern57.test(data29) || fail(found, pointer + "/answers/" + i0 + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/answers/" + i0 + "/language", "type", { type: "string" });
                  }
                  if (data7.at !== void 0) {
                    let data30 = data7.at;
                    typeof data30 == "string" ? pattern7.test(data30) || fail(found, pointer + "/answers/" + i0 + "/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/answers/" + i0 + "/at", "type", { type: "string" });
                  }
                  if (data7.reasonId !== void 0) {
                    let data31 = data7.reasonId;
                    typeof data31 == "string" ? pattern3.test(data31) || fail(found, pointer + "/answers/" + i0 + "/reasonId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/reasonId", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
              else if (tag0 === "unknown")
                if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                  data7.criterionId === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "criterionId" }), data7.status === void 0 && fail(found, pointer + "/answers/" + i0, "required", { missingProperty: "status" });
                  for (const key4 in data7)
                    names16.has(key4) || fail(found, pointer + "/answers/" + i0, "additionalProperties", { additionalProperty: key4 });
                  if (data7.criterionId !== void 0) {
                    let data32 = data7.criterionId;
                    typeof data32 == "string" ? pattern3.test(data32) || fail(found, pointer + "/answers/" + i0 + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/answers/" + i0 + "/criterionId", "type", { type: "string" });
                  }
                  if (data7.status !== void 0) {
                    let data33 = data7.status;
                    typeof data33 != "string" && fail(found, pointer + "/answers/" + i0 + "/status", "type", { type: "string" }), data33 !== "unknown" && fail(found, pointer + "/answers/" + i0 + "/status", "const", { allowedValue: "unknown" });
                  }
                  if (data7.justification !== void 0 && typeof data7.justification != "string" && fail(found, pointer + "/answers/" + i0 + "/justification", "type", { type: "string" }), data7.evidence !== void 0) {
                    let data35 = data7.evidence;
                    if (Array.isArray(data35)) {
                      const len3 = data35.length;
                      for (let i3 = 0; i3 < len3; i3++)
                        validate176(data35[i3], pointer + "/answers/" + i0 + "/evidence/" + i3, found);
                    } else
                      fail(found, pointer + "/answers/" + i0 + "/evidence", "type", { type: "array" });
                  }
                  if (data7.confidence !== void 0) {
                    let data37 = data7.confidence;
                    typeof data37 == "number" && isFinite(data37) ? (data37 < 0 || isNaN(data37)) && fail(found, pointer + "/answers/" + i0 + "/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/answers/" + i0 + "/confidence", "type", { type: "number" });
                  }
                  if (data7.by !== void 0) {
                    let data38 = data7.by;
                    typeof data38 == "string" ? data38.length < 1 && fail(found, pointer + "/answers/" + i0 + "/by", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/by", "type", { type: "string" });
                  }
                  if (data7.role !== void 0) {
                    let data39 = data7.role;
                    typeof data39 == "string" ? data39.length < 1 && fail(found, pointer + "/answers/" + i0 + "/role", "minLength", { limit: 1 }) : fail(found, pointer + "/answers/" + i0 + "/role", "type", { type: "string" });
                  }
                  if (data7.language !== void 0) {
                    let data40 = data7.language;
                    typeof data40 == "string" ? pattern57.test(data40) || fail(found, pointer + "/answers/" + i0 + "/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/answers/" + i0 + "/language", "type", { type: "string" });
                  }
                  if (data7.at !== void 0) {
                    let data41 = data7.at;
                    typeof data41 == "string" ? pattern7.test(data41) || fail(found, pointer + "/answers/" + i0 + "/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/answers/" + i0 + "/at", "type", { type: "string" });
                  }
                } else
                  fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
              else
                fail(found, pointer + "/answers/" + i0, "discriminator", { error: "mapping", tag: "status", tagValue: tag0 });
            else
              fail(found, pointer + "/answers/" + i0, "discriminator", { error: "tag", tag: "status", tagValue: tag0 });
          } else
            fail(found, pointer + "/answers/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/answers", "type", { type: "array" });
    }
    if (data.id !== void 0) {
      let data42 = data.id;
      typeof data42 == "string" ? data42.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.assessors !== void 0) {
      let data43 = data.assessors;
      if (Array.isArray(data43)) {
        const len4 = data43.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data44 = data43[i4];
          typeof data44 == "string" ? data44.length < 1 && fail(found, pointer + "/assessors/" + i4, "minLength", { limit: 1 }) : fail(found, pointer + "/assessors/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/assessors", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate191: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.criterionId === void 0 && fail(found, pointer, "required", { missingProperty: "criterionId" }), data.before === void 0 && fail(found, pointer, "required", { missingProperty: "before" }), data.after === void 0 && fail(found, pointer, "required", { missingProperty: "after" });
    for (const key0 in data)
      key0 === "criterionId" || key0 === "before" || key0 === "after" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.criterionId !== void 0) {
      let data0 = data.criterionId;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/criterionId", "type", { type: "string" });
    }
    if (data.before !== void 0) {
      let data1 = data.before;
      const _errs5 = found.length;
      let valid1 = !1;
      const _errs6 = found.length;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.status === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "status" }), data1.status !== void 0) {
          let data2 = data1.status;
          data2 === "answered" || data2 === "notApplicable" || data2 === "unknown" || fail(found, pointer + "/before/status", "enum", { allowedValues: ["answered", "notApplicable", "unknown"] });
        }
        const tag0 = data1.status;
        if (typeof tag0 == "string")
          if (tag0 === "answered")
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              data1.criterionId === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "criterionId" }), data1.status === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "status" }), data1.optionId === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "optionId" });
              for (const key1 in data1)
                names14.has(key1) || fail(found, pointer + "/before", "additionalProperties", { additionalProperty: key1 });
              if (data1.criterionId !== void 0) {
                let data3 = data1.criterionId;
                typeof data3 == "string" ? pattern3.test(data3) || fail(found, pointer + "/before/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/before/criterionId", "type", { type: "string" });
              }
              if (data1.status !== void 0) {
                let data4 = data1.status;
                typeof data4 != "string" && fail(found, pointer + "/before/status", "type", { type: "string" }), data4 !== "answered" && fail(found, pointer + "/before/status", "const", { allowedValue: "answered" });
              }
              if (data1.optionId !== void 0) {
                let data5 = data1.optionId;
                typeof data5 == "string" ? pattern3.test(data5) || fail(found, pointer + "/before/optionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/before/optionId", "type", { type: "string" });
              }
              if (data1.justification !== void 0 && typeof data1.justification != "string" && fail(found, pointer + "/before/justification", "type", { type: "string" }), data1.evidence !== void 0) {
                let data7 = data1.evidence;
                if (Array.isArray(data7)) {
                  const len0 = data7.length;
                  for (let i0 = 0; i0 < len0; i0++)
                    validate176(data7[i0], pointer + "/before/evidence/" + i0, found);
                } else
                  fail(found, pointer + "/before/evidence", "type", { type: "array" });
              }
              if (data1.confidence !== void 0) {
                let data9 = data1.confidence;
                typeof data9 == "number" && isFinite(data9) ? (data9 < 0 || isNaN(data9)) && fail(found, pointer + "/before/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/before/confidence", "type", { type: "number" });
              }
              if (data1.by !== void 0) {
                let data10 = data1.by;
                typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/before/by", "minLength", { limit: 1 }) : fail(found, pointer + "/before/by", "type", { type: "string" });
              }
              if (data1.role !== void 0) {
                let data11 = data1.role;
                typeof data11 == "string" ? data11.length < 1 && fail(found, pointer + "/before/role", "minLength", { limit: 1 }) : fail(found, pointer + "/before/role", "type", { type: "string" });
              }
              if (data1.language !== void 0) {
                let data12 = data1.language;
                typeof data12 == "string" ? pattern57.test(data12) || fail(found, pointer + "/before/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/before/language", "type", { type: "string" });
              }
              if (data1.at !== void 0) {
                let data13 = data1.at;
                typeof data13 == "string" ? pattern7.test(data13) || fail(found, pointer + "/before/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/before/at", "type", { type: "string" });
              }
              data1.extent !== void 0 && validate178(data1.extent, pointer + "/before/extent", found);
            } else
              fail(found, pointer + "/before", "type", { type: "object" });
          else if (tag0 === "notApplicable")
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              data1.criterionId === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "criterionId" }), data1.status === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "status" });
              for (const key2 in data1)
                names15.has(key2) || fail(found, pointer + "/before", "additionalProperties", { additionalProperty: key2 });
              if (data1.criterionId !== void 0) {
                let data15 = data1.criterionId;
                typeof data15 == "string" ? pattern3.test(data15) || fail(found, pointer + "/before/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/before/criterionId", "type", { type: "string" });
              }
              if (data1.status !== void 0) {
                let data16 = data1.status;
                typeof data16 != "string" && fail(found, pointer + "/before/status", "type", { type: "string" }), data16 !== "notApplicable" && fail(found, pointer + "/before/status", "const", { allowedValue: "notApplicable" });
              }
              if (data1.justification !== void 0 && typeof data1.justification != "string" && fail(found, pointer + "/before/justification", "type", { type: "string" }), data1.evidence !== void 0) {
                let data18 = data1.evidence;
                if (Array.isArray(data18)) {
                  const len1 = data18.length;
                  for (let i1 = 0; i1 < len1; i1++)
                    validate176(data18[i1], pointer + "/before/evidence/" + i1, found);
                } else
                  fail(found, pointer + "/before/evidence", "type", { type: "array" });
              }
              if (data1.confidence !== void 0) {
                let data20 = data1.confidence;
                typeof data20 == "number" && isFinite(data20) ? (data20 < 0 || isNaN(data20)) && fail(found, pointer + "/before/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/before/confidence", "type", { type: "number" });
              }
              if (data1.by !== void 0) {
                let data21 = data1.by;
                typeof data21 == "string" ? data21.length < 1 && fail(found, pointer + "/before/by", "minLength", { limit: 1 }) : fail(found, pointer + "/before/by", "type", { type: "string" });
              }
              if (data1.role !== void 0) {
                let data22 = data1.role;
                typeof data22 == "string" ? data22.length < 1 && fail(found, pointer + "/before/role", "minLength", { limit: 1 }) : fail(found, pointer + "/before/role", "type", { type: "string" });
              }
              if (data1.language !== void 0) {
                let data23 = data1.language;
                typeof data23 == "string" ? pattern57.test(data23) || fail(found, pointer + "/before/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/before/language", "type", { type: "string" });
              }
              if (data1.at !== void 0) {
                let data24 = data1.at;
                typeof data24 == "string" ? pattern7.test(data24) || fail(found, pointer + "/before/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/before/at", "type", { type: "string" });
              }
              if (data1.reasonId !== void 0) {
                let data25 = data1.reasonId;
                typeof data25 == "string" ? pattern3.test(data25) || fail(found, pointer + "/before/reasonId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/before/reasonId", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/before", "type", { type: "object" });
          else if (tag0 === "unknown")
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              data1.criterionId === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "criterionId" }), data1.status === void 0 && fail(found, pointer + "/before", "required", { missingProperty: "status" });
              for (const key3 in data1)
                names16.has(key3) || fail(found, pointer + "/before", "additionalProperties", { additionalProperty: key3 });
              if (data1.criterionId !== void 0) {
                let data26 = data1.criterionId;
                typeof data26 == "string" ? pattern3.test(data26) || fail(found, pointer + "/before/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/before/criterionId", "type", { type: "string" });
              }
              if (data1.status !== void 0) {
                let data27 = data1.status;
                typeof data27 != "string" && fail(found, pointer + "/before/status", "type", { type: "string" }), data27 !== "unknown" && fail(found, pointer + "/before/status", "const", { allowedValue: "unknown" });
              }
              if (data1.justification !== void 0 && typeof data1.justification != "string" && fail(found, pointer + "/before/justification", "type", { type: "string" }), data1.evidence !== void 0) {
                let data29 = data1.evidence;
                if (Array.isArray(data29)) {
                  const len2 = data29.length;
                  for (let i2 = 0; i2 < len2; i2++)
                    validate176(data29[i2], pointer + "/before/evidence/" + i2, found);
                } else
                  fail(found, pointer + "/before/evidence", "type", { type: "array" });
              }
              if (data1.confidence !== void 0) {
                let data31 = data1.confidence;
                typeof data31 == "number" && isFinite(data31) ? (data31 < 0 || isNaN(data31)) && fail(found, pointer + "/before/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/before/confidence", "type", { type: "number" });
              }
              if (data1.by !== void 0) {
                let data32 = data1.by;
                typeof data32 == "string" ? data32.length < 1 && fail(found, pointer + "/before/by", "minLength", { limit: 1 }) : fail(found, pointer + "/before/by", "type", { type: "string" });
              }
              if (data1.role !== void 0) {
                let data33 = data1.role;
                typeof data33 == "string" ? data33.length < 1 && fail(found, pointer + "/before/role", "minLength", { limit: 1 }) : fail(found, pointer + "/before/role", "type", { type: "string" });
              }
              if (data1.language !== void 0) {
                let data34 = data1.language;
                typeof data34 == "string" ? pattern57.test(data34) || fail(found, pointer + "/before/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/before/language", "type", { type: "string" });
              }
              if (data1.at !== void 0) {
                let data35 = data1.at;
                typeof data35 == "string" ? pattern7.test(data35) || fail(found, pointer + "/before/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/before/at", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/before", "type", { type: "object" });
          else
            fail(found, pointer + "/before", "discriminator", { error: "mapping", tag: "status", tagValue: tag0 });
        else
          fail(found, pointer + "/before", "discriminator", { error: "tag", tag: "status", tagValue: tag0 });
      } else
        fail(found, pointer + "/before", "type", { type: "object" });
      var _valid0 = _errs6 === found.length;
      if (_valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0, !valid1) {
        const _errs81 = found.length;
        data1 !== null && fail(found, pointer + "/before", "type", { type: "null" });
        var _valid0 = _errs81 === found.length;
        _valid0 || closeBranch(found, _errs81), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs5 : fail(found, pointer + "/before", "anyOf", {});
    }
    if (data.after !== void 0) {
      let data36 = data.after;
      const _errs84 = found.length;
      let valid16 = !1;
      const _errs85 = found.length;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.status === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "status" }), data36.status !== void 0) {
          let data37 = data36.status;
          data37 === "answered" || data37 === "notApplicable" || data37 === "unknown" || fail(found, pointer + "/after/status", "enum", { allowedValues: ["answered", "notApplicable", "unknown"] });
        }
        const tag1 = data36.status;
        if (typeof tag1 == "string")
          if (tag1 === "answered")
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
              data36.criterionId === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "criterionId" }), data36.status === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "status" }), data36.optionId === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "optionId" });
              for (const key4 in data36)
                names14.has(key4) || fail(found, pointer + "/after", "additionalProperties", { additionalProperty: key4 });
              if (data36.criterionId !== void 0) {
                let data38 = data36.criterionId;
                typeof data38 == "string" ? pattern3.test(data38) || fail(found, pointer + "/after/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/after/criterionId", "type", { type: "string" });
              }
              if (data36.status !== void 0) {
                let data39 = data36.status;
                typeof data39 != "string" && fail(found, pointer + "/after/status", "type", { type: "string" }), data39 !== "answered" && fail(found, pointer + "/after/status", "const", { allowedValue: "answered" });
              }
              if (data36.optionId !== void 0) {
                let data40 = data36.optionId;
                typeof data40 == "string" ? pattern3.test(data40) || fail(found, pointer + "/after/optionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/after/optionId", "type", { type: "string" });
              }
              if (data36.justification !== void 0 && typeof data36.justification != "string" && fail(found, pointer + "/after/justification", "type", { type: "string" }), data36.evidence !== void 0) {
                let data42 = data36.evidence;
                if (Array.isArray(data42)) {
                  const len3 = data42.length;
                  for (let i3 = 0; i3 < len3; i3++)
                    validate176(data42[i3], pointer + "/after/evidence/" + i3, found);
                } else
                  fail(found, pointer + "/after/evidence", "type", { type: "array" });
              }
              if (data36.confidence !== void 0) {
                let data44 = data36.confidence;
                typeof data44 == "number" && isFinite(data44) ? (data44 < 0 || isNaN(data44)) && fail(found, pointer + "/after/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/after/confidence", "type", { type: "number" });
              }
              if (data36.by !== void 0) {
                let data45 = data36.by;
                typeof data45 == "string" ? data45.length < 1 && fail(found, pointer + "/after/by", "minLength", { limit: 1 }) : fail(found, pointer + "/after/by", "type", { type: "string" });
              }
              if (data36.role !== void 0) {
                let data46 = data36.role;
                typeof data46 == "string" ? data46.length < 1 && fail(found, pointer + "/after/role", "minLength", { limit: 1 }) : fail(found, pointer + "/after/role", "type", { type: "string" });
              }
              if (data36.language !== void 0) {
                let data47 = data36.language;
                typeof data47 == "string" ? pattern57.test(data47) || fail(found, pointer + "/after/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/after/language", "type", { type: "string" });
              }
              if (data36.at !== void 0) {
                let data48 = data36.at;
                typeof data48 == "string" ? pattern7.test(data48) || fail(found, pointer + "/after/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/after/at", "type", { type: "string" });
              }
              data36.extent !== void 0 && validate178(data36.extent, pointer + "/after/extent", found);
            } else
              fail(found, pointer + "/after", "type", { type: "object" });
          else if (tag1 === "notApplicable")
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
              data36.criterionId === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "criterionId" }), data36.status === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "status" });
              for (const key5 in data36)
                names15.has(key5) || fail(found, pointer + "/after", "additionalProperties", { additionalProperty: key5 });
              if (data36.criterionId !== void 0) {
                let data50 = data36.criterionId;
                typeof data50 == "string" ? pattern3.test(data50) || fail(found, pointer + "/after/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/after/criterionId", "type", { type: "string" });
              }
              if (data36.status !== void 0) {
                let data51 = data36.status;
                typeof data51 != "string" && fail(found, pointer + "/after/status", "type", { type: "string" }), data51 !== "notApplicable" && fail(found, pointer + "/after/status", "const", { allowedValue: "notApplicable" });
              }
              if (data36.justification !== void 0 && typeof data36.justification != "string" && fail(found, pointer + "/after/justification", "type", { type: "string" }), data36.evidence !== void 0) {
                let data53 = data36.evidence;
                if (Array.isArray(data53)) {
                  const len4 = data53.length;
                  for (let i4 = 0; i4 < len4; i4++)
                    validate176(data53[i4], pointer + "/after/evidence/" + i4, found);
                } else
                  fail(found, pointer + "/after/evidence", "type", { type: "array" });
              }
              if (data36.confidence !== void 0) {
                let data55 = data36.confidence;
                typeof data55 == "number" && isFinite(data55) ? (data55 < 0 || isNaN(data55)) && fail(found, pointer + "/after/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/after/confidence", "type", { type: "number" });
              }
              if (data36.by !== void 0) {
                let data56 = data36.by;
                typeof data56 == "string" ? data56.length < 1 && fail(found, pointer + "/after/by", "minLength", { limit: 1 }) : fail(found, pointer + "/after/by", "type", { type: "string" });
              }
              if (data36.role !== void 0) {
                let data57 = data36.role;
                typeof data57 == "string" ? data57.length < 1 && fail(found, pointer + "/after/role", "minLength", { limit: 1 }) : fail(found, pointer + "/after/role", "type", { type: "string" });
              }
              if (data36.language !== void 0) {
                let data58 = data36.language;
                typeof data58 == "string" ? pattern57.test(data58) || fail(found, pointer + "/after/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/after/language", "type", { type: "string" });
              }
              if (data36.at !== void 0) {
                let data59 = data36.at;
                typeof data59 == "string" ? pattern7.test(data59) || fail(found, pointer + "/after/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/after/at", "type", { type: "string" });
              }
              if (data36.reasonId !== void 0) {
                let data60 = data36.reasonId;
                typeof data60 == "string" ? pattern3.test(data60) || fail(found, pointer + "/after/reasonId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/after/reasonId", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/after", "type", { type: "object" });
          else if (tag1 === "unknown")
            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
              data36.criterionId === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "criterionId" }), data36.status === void 0 && fail(found, pointer + "/after", "required", { missingProperty: "status" });
              for (const key6 in data36)
                names16.has(key6) || fail(found, pointer + "/after", "additionalProperties", { additionalProperty: key6 });
              if (data36.criterionId !== void 0) {
                let data61 = data36.criterionId;
                typeof data61 == "string" ? pattern3.test(data61) || fail(found, pointer + "/after/criterionId", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/after/criterionId", "type", { type: "string" });
              }
              if (data36.status !== void 0) {
                let data62 = data36.status;
                typeof data62 != "string" && fail(found, pointer + "/after/status", "type", { type: "string" }), data62 !== "unknown" && fail(found, pointer + "/after/status", "const", { allowedValue: "unknown" });
              }
              if (data36.justification !== void 0 && typeof data36.justification != "string" && fail(found, pointer + "/after/justification", "type", { type: "string" }), data36.evidence !== void 0) {
                let data64 = data36.evidence;
                if (Array.isArray(data64)) {
                  const len5 = data64.length;
                  for (let i5 = 0; i5 < len5; i5++)
                    validate176(data64[i5], pointer + "/after/evidence/" + i5, found);
                } else
                  fail(found, pointer + "/after/evidence", "type", { type: "array" });
              }
              if (data36.confidence !== void 0) {
                let data66 = data36.confidence;
                typeof data66 == "number" && isFinite(data66) ? (data66 < 0 || isNaN(data66)) && fail(found, pointer + "/after/confidence", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/after/confidence", "type", { type: "number" });
              }
              if (data36.by !== void 0) {
                let data67 = data36.by;
                typeof data67 == "string" ? data67.length < 1 && fail(found, pointer + "/after/by", "minLength", { limit: 1 }) : fail(found, pointer + "/after/by", "type", { type: "string" });
              }
              if (data36.role !== void 0) {
                let data68 = data36.role;
                typeof data68 == "string" ? data68.length < 1 && fail(found, pointer + "/after/role", "minLength", { limit: 1 }) : fail(found, pointer + "/after/role", "type", { type: "string" });
              }
              if (data36.language !== void 0) {
                let data69 = data36.language;
                typeof data69 == "string" ? pattern57.test(data69) || fail(found, pointer + "/after/language", "pattern", { pattern: "^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$" }) : fail(found, pointer + "/after/language", "type", { type: "string" });
              }
              if (data36.at !== void 0) {
                let data70 = data36.at;
                typeof data70 == "string" ? pattern7.test(data70) || fail(found, pointer + "/after/at", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/after/at", "type", { type: "string" });
              }
            } else
              fail(found, pointer + "/after", "type", { type: "object" });
          else
            fail(found, pointer + "/after", "discriminator", { error: "mapping", tag: "status", tagValue: tag1 });
        else
          fail(found, pointer + "/after", "discriminator", { error: "tag", tag: "status", tagValue: tag1 });
      } else
        fail(found, pointer + "/after", "type", { type: "object" });
      var _valid1 = _errs85 === found.length;
      if (_valid1 || closeBranch(found, _errs85), valid16 = valid16 || _valid1, !valid16) {
        const _errs160 = found.length;
        data36 !== null && fail(found, pointer + "/after", "type", { type: "null" });
        var _valid1 = _errs160 === found.length;
        _valid1 || closeBranch(found, _errs160), valid16 = valid16 || _valid1;
      }
      valid16 ? found.length = _errs84 : fail(found, pointer + "/after", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate202: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.subject === void 0 && fail(found, pointer, "required", { missingProperty: "subject" }), data.asOf === void 0 && fail(found, pointer, "required", { missingProperty: "asOf" });
    for (const key0 in data)
      key0 === "subject" || key0 === "asOf" || key0 === "id" || key0 === "assessors" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.subject !== void 0) {
      let data0 = data.subject;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/subject", "minLength", { limit: 1 }) : fail(found, pointer + "/subject", "type", { type: "string" });
    }
    if (data.asOf !== void 0) {
      let data1 = data.asOf;
      typeof data1 == "string" ? pattern7.test(data1) || fail(found, pointer + "/asOf", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/asOf", "type", { type: "string" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.assessors !== void 0) {
      let data3 = data.assessors;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/assessors/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/assessors/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/assessors", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate201: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.before === void 0 && fail(found, pointer, "required", { missingProperty: "before" }), data.after === void 0 && fail(found, pointer, "required", { missingProperty: "after" });
    for (const key0 in data)
      key0 === "before" || key0 === "after" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    data.before !== void 0 && validate202(data.before, pointer + "/before", found), data.after !== void 0 && validate202(data.after, pointer + "/after", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate208: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.version === void 0 && fail(found, pointer, "required", { missingProperty: "version" }), data.levels === void 0 && fail(found, pointer, "required", { missingProperty: "levels" }), data.nodes === void 0 && fail(found, pointer, "required", { missingProperty: "nodes" }), data.scales === void 0 && fail(found, pointer, "required", { missingProperty: "scales" }), data.criteria === void 0 && fail(found, pointer, "required", { missingProperty: "criteria" }), data.criterionIds === void 0 && fail(found, pointer, "required", { missingProperty: "criterionIds" });
    for (const key0 in data)
      names17.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.version !== void 0) {
      let data1 = data.version;
      typeof data1 == "string" ? pattern4.test(data1) || fail(found, pointer + "/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/version", "type", { type: "string" });
    }
    if (data.levels !== void 0) {
      let data2 = data.levels;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate145(data2[i0], pointer + "/levels/" + i0, found);
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
    }
    if (data.nodes !== void 0) {
      let data4 = data.nodes;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate147(data4[i1], pointer + "/nodes/" + i1, found);
      } else
        fail(found, pointer + "/nodes", "type", { type: "array" });
    }
    if (data.scales !== void 0) {
      let data6 = data.scales;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate141(data6[i2], pointer + "/scales/" + i2, found);
      } else
        fail(found, pointer + "/scales", "type", { type: "array" });
    }
    if (data.criteria !== void 0) {
      let data8 = data.criteria;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate151(data8[i3], pointer + "/criteria/" + i3, found);
      } else
        fail(found, pointer + "/criteria", "type", { type: "array" });
    }
    if (data.criterionIds !== void 0) {
      let data10 = data.criterionIds;
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data11 = data10[i4];
          typeof data11 == "string" ? pattern3.test(data11) || fail(found, pointer + "/criterionIds/" + i4, "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/criterionIds/" + i4, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/criterionIds", "type", { type: "array" });
    }
    if (data.policies !== void 0 && validate163(data.policies, pointer + "/policies", found), data.bands !== void 0) {
      let data13 = data.bands;
      if (Array.isArray(data13)) {
        const len5 = data13.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate165(data13[i5], pointer + "/bands/" + i5, found);
      } else
        fail(found, pointer + "/bands", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const pattern149 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const validate184: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.start === void 0 && fail(found, pointer, "required", { missingProperty: "start" }), data.changes === void 0 && fail(found, pointer, "required", { missingProperty: "changes" }), data.undone === void 0 && fail(found, pointer, "required", { missingProperty: "undone" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "start" || key0 === "changes" || key0 === "undone" || key0 === "model" || key0 === "digest" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-assessment-session" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-assessment-session" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.start !== void 0 && validate185(data.start, pointer + "/start", found), data.changes !== void 0) {
      let data3 = data.changes;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          const _errs10 = found.length;
          let valid3 = !1;
          const _errs11 = found.length;
          validate191(data4, pointer + "/changes/" + i0, found);
          var _valid0 = _errs11 === found.length;
          if (_valid0 || closeBranch(found, _errs11), valid3 = valid3 || _valid0, !valid3) {
            const _errs12 = found.length;
            validate201(data4, pointer + "/changes/" + i0, found);
            var _valid0 = _errs12 === found.length;
            _valid0 || closeBranch(found, _errs12), valid3 = valid3 || _valid0;
          }
          valid3 ? found.length = _errs10 : fail(found, pointer + "/changes/" + i0, "anyOf", {});
        }
      } else
        fail(found, pointer + "/changes", "type", { type: "array" });
    }
    if (data.undone !== void 0) {
      let data5 = data.undone;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data6 = data5[i1];
          const _errs16 = found.length;
          let valid6 = !1;
          const _errs17 = found.length;
          validate191(data6, pointer + "/undone/" + i1, found);
          var _valid1 = _errs17 === found.length;
          if (_valid1 || closeBranch(found, _errs17), valid6 = valid6 || _valid1, !valid6) {
            const _errs18 = found.length;
            validate201(data6, pointer + "/undone/" + i1, found);
            var _valid1 = _errs18 === found.length;
            _valid1 || closeBranch(found, _errs18), valid6 = valid6 || _valid1;
          }
          valid6 ? found.length = _errs16 : fail(found, pointer + "/undone/" + i1, "anyOf", {});
        }
      } else
        fail(found, pointer + "/undone", "type", { type: "array" });
    }
    if (data.model !== void 0 && validate208(data.model, pointer + "/model", found), data.digest !== void 0) {
      let data8 = data.digest;
      typeof data8 == "string" ? pattern149.test(data8) || fail(found, pointer + "/digest", "pattern", { pattern: "^sha256:[0-9a-f]{64}$" }) : fail(found, pointer + "/digest", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate183: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-assessment-session" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-assessment-session" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate184(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
const validate219: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.assessment === void 0 && fail(found, pointer, "required", { missingProperty: "assessment" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "assessment" || key0 === "stratum" || key0 === "weight" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.assessment !== void 0) {
      let data2 = data.assessment;
      const _errs7 = found.length;
      let valid1 = !1;
      const _errs8 = found.length;
      validate185(data2, pointer + "/assessment", found);
      var _valid0 = _errs8 === found.length;
      if (_valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0, !valid1) {
        const _errs9 = found.length;
        data2 !== null && fail(found, pointer + "/assessment", "type", { type: "null" });
        var _valid0 = _errs9 === found.length;
        _valid0 || closeBranch(found, _errs9), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs7 : fail(found, pointer + "/assessment", "anyOf", {});
    }
    if (data.stratum !== void 0) {
      let data3 = data.stratum;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/stratum", "minLength", { limit: 1 }) : fail(found, pointer + "/stratum", "type", { type: "string" });
    }
    if (data.weight !== void 0) {
      let data4 = data.weight;
      typeof data4 == "number" && isFinite(data4) ? (data4 <= 0 || isNaN(data4)) && fail(found, pointer + "/weight", "exclusiveMinimum", { comparison: ">", limit: 0 }) : fail(found, pointer + "/weight", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate218: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.inputs === void 0 && fail(found, pointer, "required", { missingProperty: "inputs" });
    for (const key0 in data)
      key0 === "inputs" || key0 === "country" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.inputs !== void 0) {
      let data0 = data.inputs;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate219(data0[i0], pointer + "/inputs/" + i0, found);
      } else
        fail(found, pointer + "/inputs", "type", { type: "array" });
    }
    data.country !== void 0 && validate185(data.country, pointer + "/country", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate217: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-institution-wave" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-institution-wave" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate218(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
const validate226: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.name === void 0 && fail(found, pointer, "required", { missingProperty: "name" }), data.stratum === void 0 && fail(found, pointer, "required", { missingProperty: "stratum" });
    for (const key0 in data)
      key0 === "id" || key0 === "name" || key0 === "stratum" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/name", "minLength", { limit: 1 }) : fail(found, pointer + "/name", "type", { type: "string" });
    }
    if (data.stratum !== void 0) {
      let data2 = data.stratum;
      const _errs7 = found.length;
      let valid1 = !1;
      const _errs8 = found.length;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/stratum", "minLength", { limit: 1 }) : fail(found, pointer + "/stratum", "type", { type: "string" });
      var _valid0 = _errs8 === found.length;
      if (_valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0, !valid1) {
        const _errs10 = found.length;
        data2 !== null && fail(found, pointer + "/stratum", "type", { type: "null" });
        var _valid0 = _errs10 === found.length;
        _valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs7 : fail(found, pointer + "/stratum", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate229: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.criterionId === void 0 && fail(found, pointer, "required", { missingProperty: "criterionId" }), data.text === void 0 && fail(found, pointer, "required", { missingProperty: "text" }), data.status === void 0 && fail(found, pointer, "required", { missingProperty: "status" }), data.optionId === void 0 && fail(found, pointer, "required", { missingProperty: "optionId" }), data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.from === void 0 && fail(found, pointer, "required", { missingProperty: "from" }), data.institutionIds === void 0 && fail(found, pointer, "required", { missingProperty: "institutionIds" });
    for (const key0 in data)
      key0 === "criterionId" || key0 === "text" || key0 === "status" || key0 === "optionId" || key0 === "value" || key0 === "from" || key0 === "institutionIds" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.criterionId !== void 0) {
      let data0 = data.criterionId;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/criterionId", "minLength", { limit: 1 }) : fail(found, pointer + "/criterionId", "type", { type: "string" });
    }
    if (data.text !== void 0 && typeof data.text != "string" && fail(found, pointer + "/text", "type", { type: "string" }), data.status !== void 0) {
      let data2 = data.status;
      typeof data2 != "string" && fail(found, pointer + "/status", "type", { type: "string" }), data2 === "answered" || data2 === "notApplicable" || data2 === "unknown" || data2 === "unanswered" || fail(found, pointer + "/status", "enum", { allowedValues: ["answered", "notApplicable", "unknown", "unanswered"] });
    }
    if (data.optionId !== void 0) {
      let data3 = data.optionId;
      const _errs9 = found.length;
      let valid1 = !1;
      const _errs10 = found.length;
      typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/optionId", "minLength", { limit: 1 }) : fail(found, pointer + "/optionId", "type", { type: "string" });
      var _valid0 = _errs10 === found.length;
      if (_valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0, !valid1) {
        const _errs12 = found.length;
        data3 !== null && fail(found, pointer + "/optionId", "type", { type: "null" });
        var _valid0 = _errs12 === found.length;
        _valid0 || closeBranch(found, _errs12), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs9 : fail(found, pointer + "/optionId", "anyOf", {});
    }
    if (data.value !== void 0) {
      let data4 = data.value;
      !(typeof data4 == "number" && isFinite(data4)) && data4 !== null && fail(found, pointer + "/value", "type", { type: ["number", "null"] });
    }
    if (data.from !== void 0) {
      let data5 = data.from;
      typeof data5 != "string" && fail(found, pointer + "/from", "type", { type: "string" }), data5 === "country" || data5 === "institutions" || data5 === "nobody" || data5 === "conflict" || fail(found, pointer + "/from", "enum", { allowedValues: ["country", "institutions", "nobody", "conflict"] });
    }
    if (data.institutionIds !== void 0) {
      let data6 = data.institutionIds;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/institutionIds/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/institutionIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/institutionIds", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate233: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.worst === void 0 && fail(found, pointer, "required", { missingProperty: "worst" }), data.best === void 0 && fail(found, pointer, "required", { missingProperty: "best" });
    for (const key0 in data)
      key0 === "worst" || key0 === "best" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.worst !== void 0) {
      let data0 = data.worst;
      typeof data0 == "number" && isFinite(data0) || fail(found, pointer + "/worst", "type", { type: "number" });
    }
    if (data.best !== void 0) {
      let data1 = data.best;
      typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/best", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate236: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.minimum === void 0 && fail(found, pointer, "required", { missingProperty: "minimum" }), data.lowerQuartile === void 0 && fail(found, pointer, "required", { missingProperty: "lowerQuartile" }), data.median === void 0 && fail(found, pointer, "required", { missingProperty: "median" }), data.upperQuartile === void 0 && fail(found, pointer, "required", { missingProperty: "upperQuartile" }), data.maximum === void 0 && fail(found, pointer, "required", { missingProperty: "maximum" });
    for (const key0 in data)
      key0 === "minimum" || key0 === "lowerQuartile" || key0 === "median" || key0 === "upperQuartile" || key0 === "maximum" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.minimum !== void 0) {
      let data0 = data.minimum;
      typeof data0 == "number" && isFinite(data0) || fail(found, pointer + "/minimum", "type", { type: "number" });
    }
    if (data.lowerQuartile !== void 0) {
      let data1 = data.lowerQuartile;
      typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/lowerQuartile", "type", { type: "number" });
    }
    if (data.median !== void 0) {
      let data2 = data.median;
      typeof data2 == "number" && isFinite(data2) || fail(found, pointer + "/median", "type", { type: "number" });
    }
    if (data.upperQuartile !== void 0) {
      let data3 = data.upperQuartile;
      typeof data3 == "number" && isFinite(data3) || fail(found, pointer + "/upperQuartile", "type", { type: "number" });
    }
    if (data.maximum !== void 0) {
      let data4 = data.maximum;
      typeof data4 == "number" && isFinite(data4) || fail(found, pointer + "/maximum", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate238: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.levelId === void 0 && fail(found, pointer, "required", { missingProperty: "levelId" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.count === void 0 && fail(found, pointer, "required", { missingProperty: "count" });
    for (const key0 in data)
      key0 === "levelId" || key0 === "title" || key0 === "count" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.levelId !== void 0) {
      let data0 = data.levelId;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/levelId", "minLength", { limit: 1 }) : fail(found, pointer + "/levelId", "type", { type: "string" });
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = found.length;
        data0 !== null && fail(found, pointer + "/levelId", "type", { type: "null" });
        var _valid0 = _errs6 === found.length;
        _valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/levelId", "anyOf", {});
    }
    if (data.title !== void 0) {
      let data1 = data.title;
      typeof data1 != "string" && data1 !== null && fail(found, pointer + "/title", "type", { type: ["string", "null"] });
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || fail(found, pointer + "/count", "type", { type: "integer" }), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && fail(found, pointer + "/count", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/count", "minimum", { comparison: ">=", limit: 0 }));
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate232: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.asked === void 0 && fail(found, pointer, "required", { missingProperty: "asked" }), data.answered === void 0 && fail(found, pointer, "required", { missingProperty: "answered" }), data.hidden === void 0 && fail(found, pointer, "required", { missingProperty: "hidden" }), data.mean === void 0 && fail(found, pointer, "required", { missingProperty: "mean" }), data.interval === void 0 && fail(found, pointer, "required", { missingProperty: "interval" }), data.intervalOfAll === void 0 && fail(found, pointer, "required", { missingProperty: "intervalOfAll" }), data.spread === void 0 && fail(found, pointer, "required", { missingProperty: "spread" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.title === void 0 && fail(found, pointer, "required", { missingProperty: "title" }), data.competencyId === void 0 && fail(found, pointer, "required", { missingProperty: "competencyId" }), data.share === void 0 && fail(found, pointer, "required", { missingProperty: "share" }), data.maximum === void 0 && fail(found, pointer, "required", { missingProperty: "maximum" }), data.answeredBy === void 0 && fail(found, pointer, "required", { missingProperty: "answeredBy" }), data.coverage === void 0 && fail(found, pointer, "required", { missingProperty: "coverage" }), data.notApplicable === void 0 && fail(found, pointer, "required", { missingProperty: "notApplicable" }), data.levels === void 0 && fail(found, pointer, "required", { missingProperty: "levels" });
    for (const key0 in data)
      names18.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.asked !== void 0) {
      let data0 = data.asked;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || fail(found, pointer + "/asked", "type", { type: "integer" }), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && fail(found, pointer + "/asked", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data0 < 0 || isNaN(data0)) && fail(found, pointer + "/asked", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.answered !== void 0) {
      let data1 = data.answered;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || fail(found, pointer + "/answered", "type", { type: "integer" }), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && fail(found, pointer + "/answered", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/answered", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.hidden !== void 0) {
      let data2 = data.hidden;
      const _errs7 = found.length;
      let valid1 = !1;
      const _errs8 = found.length;
      typeof data2 != "string" && fail(found, pointer + "/hidden", "type", { type: "string" }), data2 === "few" || data2 === "subtraction" || fail(found, pointer + "/hidden", "enum", { allowedValues: ["few", "subtraction"] });
      var _valid0 = _errs8 === found.length;
      if (_valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0, !valid1) {
        const _errs10 = found.length;
        data2 !== null && fail(found, pointer + "/hidden", "type", { type: "null" });
        var _valid0 = _errs10 === found.length;
        _valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs7 : fail(found, pointer + "/hidden", "anyOf", {});
    }
    if (data.mean !== void 0) {
      let data3 = data.mean;
      !(typeof data3 == "number" && isFinite(data3)) && data3 !== null && fail(found, pointer + "/mean", "type", { type: ["number", "null"] });
    }
    if (data.interval !== void 0) {
      let data4 = data.interval;
      const _errs15 = found.length;
      let valid2 = !1;
      const _errs16 = found.length;
      validate233(data4, pointer + "/interval", found);
      var _valid1 = _errs16 === found.length;
      if (_valid1 || closeBranch(found, _errs16), valid2 = valid2 || _valid1, !valid2) {
        const _errs17 = found.length;
        data4 !== null && fail(found, pointer + "/interval", "type", { type: "null" });
        var _valid1 = _errs17 === found.length;
        _valid1 || closeBranch(found, _errs17), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs15 : fail(found, pointer + "/interval", "anyOf", {});
    }
    if (data.intervalOfAll !== void 0) {
      let data5 = data.intervalOfAll;
      const _errs20 = found.length;
      let valid3 = !1;
      const _errs21 = found.length;
      validate233(data5, pointer + "/intervalOfAll", found);
      var _valid2 = _errs21 === found.length;
      if (_valid2 || closeBranch(found, _errs21), valid3 = valid3 || _valid2, !valid3) {
        const _errs22 = found.length;
        data5 !== null && fail(found, pointer + "/intervalOfAll", "type", { type: "null" });
        var _valid2 = _errs22 === found.length;
        _valid2 || closeBranch(found, _errs22), valid3 = valid3 || _valid2;
      }
      valid3 ? found.length = _errs20 : fail(found, pointer + "/intervalOfAll", "anyOf", {});
    }
    if (data.spread !== void 0) {
      let data6 = data.spread;
      const _errs25 = found.length;
      let valid4 = !1;
      const _errs26 = found.length;
      validate236(data6, pointer + "/spread", found);
      var _valid3 = _errs26 === found.length;
      if (_valid3 || closeBranch(found, _errs26), valid4 = valid4 || _valid3, !valid4) {
        const _errs27 = found.length;
        data6 !== null && fail(found, pointer + "/spread", "type", { type: "null" });
        var _valid3 = _errs27 === found.length;
        _valid3 || closeBranch(found, _errs27), valid4 = valid4 || _valid3;
      }
      valid4 ? found.length = _errs25 : fail(found, pointer + "/spread", "anyOf", {});
    }
    if (data.id !== void 0) {
      let data7 = data.id;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.kind !== void 0) {
      let data8 = data.kind;
      typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/kind", "minLength", { limit: 1 }) : fail(found, pointer + "/kind", "type", { type: "string" });
    }
    if (data.title !== void 0 && typeof data.title != "string" && fail(found, pointer + "/title", "type", { type: "string" }), data.competencyId !== void 0) {
      let data10 = data.competencyId;
      const _errs36 = found.length;
      let valid5 = !1;
      const _errs37 = found.length;
      typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/competencyId", "minLength", { limit: 1 }) : fail(found, pointer + "/competencyId", "type", { type: "string" });
      var _valid4 = _errs37 === found.length;
      if (_valid4 || closeBranch(found, _errs37), valid5 = valid5 || _valid4, !valid5) {
        const _errs39 = found.length;
        data10 !== null && fail(found, pointer + "/competencyId", "type", { type: "null" });
        var _valid4 = _errs39 === found.length;
        _valid4 || closeBranch(found, _errs39), valid5 = valid5 || _valid4;
      }
      valid5 ? found.length = _errs36 : fail(found, pointer + "/competencyId", "anyOf", {});
    }
    if (data.share !== void 0) {
      let data11 = data.share;
      typeof data11 == "number" && isFinite(data11) ? (data11 < 0 || isNaN(data11)) && fail(found, pointer + "/share", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/share", "type", { type: "number" });
    }
    if (data.maximum !== void 0) {
      let data12 = data.maximum;
      typeof data12 == "number" && isFinite(data12) ? (data12 < 0 || isNaN(data12)) && fail(found, pointer + "/maximum", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/maximum", "type", { type: "number" });
    }
    if (data.answeredBy !== void 0) {
      let data13 = data.answeredBy;
      typeof data13 != "string" && fail(found, pointer + "/answeredBy", "type", { type: "string" }), data13 === "country" || data13 === "institutions" || fail(found, pointer + "/answeredBy", "enum", { allowedValues: ["country", "institutions"] });
    }
    if (data.coverage !== void 0) {
      let data14 = data.coverage;
      const _errs48 = found.length;
      let valid6 = !1;
      const _errs49 = found.length;
      typeof data14 == "number" && isFinite(data14) ? ((data14 > 1 || isNaN(data14)) && fail(found, pointer + "/coverage", "maximum", { comparison: "<=", limit: 1 }), (data14 < 0 || isNaN(data14)) && fail(found, pointer + "/coverage", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/coverage", "type", { type: "number" });
      var _valid5 = _errs49 === found.length;
      if (_valid5 || closeBranch(found, _errs49), valid6 = valid6 || _valid5, !valid6) {
        const _errs51 = found.length;
        data14 !== null && fail(found, pointer + "/coverage", "type", { type: "null" });
        var _valid5 = _errs51 === found.length;
        _valid5 || closeBranch(found, _errs51), valid6 = valid6 || _valid5;
      }
      valid6 ? found.length = _errs48 : fail(found, pointer + "/coverage", "anyOf", {});
    }
    if (data.notApplicable !== void 0) {
      let data15 = data.notApplicable;
      const _errs54 = found.length;
      let valid7 = !1;
      const _errs55 = found.length;
      typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || fail(found, pointer + "/notApplicable", "type", { type: "integer" }), typeof data15 == "number" && isFinite(data15) && ((data15 > 9007199254740991 || isNaN(data15)) && fail(found, pointer + "/notApplicable", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data15 < 0 || isNaN(data15)) && fail(found, pointer + "/notApplicable", "minimum", { comparison: ">=", limit: 0 }));
      var _valid6 = _errs55 === found.length;
      if (_valid6 || closeBranch(found, _errs55), valid7 = valid7 || _valid6, !valid7) {
        const _errs57 = found.length;
        data15 !== null && fail(found, pointer + "/notApplicable", "type", { type: "null" });
        var _valid6 = _errs57 === found.length;
        _valid6 || closeBranch(found, _errs57), valid7 = valid7 || _valid6;
      }
      valid7 ? found.length = _errs54 : fail(found, pointer + "/notApplicable", "anyOf", {});
    }
    if (data.levels !== void 0) {
      let data16 = data.levels;
      const _errs60 = found.length;
      let valid8 = !1;
      const _errs61 = found.length;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate238(data16[i0], pointer + "/levels/" + i0, found);
      } else
        fail(found, pointer + "/levels", "type", { type: "array" });
      var _valid7 = _errs61 === found.length;
      if (_valid7 || closeBranch(found, _errs61), valid8 = valid8 || _valid7, !valid8) {
        const _errs64 = found.length;
        data16 !== null && fail(found, pointer + "/levels", "type", { type: "null" });
        var _valid7 = _errs64 === found.length;
        _valid7 || closeBranch(found, _errs64), valid8 = valid8 || _valid7;
      }
      valid8 ? found.length = _errs60 : fail(found, pointer + "/levels", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate246: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.optionId === void 0 && fail(found, pointer, "required", { missingProperty: "optionId" }), data.label === void 0 && fail(found, pointer, "required", { missingProperty: "label" }), data.value === void 0 && fail(found, pointer, "required", { missingProperty: "value" }), data.count === void 0 && fail(found, pointer, "required", { missingProperty: "count" }), data.share === void 0 && fail(found, pointer, "required", { missingProperty: "share" });
    for (const key0 in data)
      key0 === "optionId" || key0 === "label" || key0 === "value" || key0 === "count" || key0 === "share" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.optionId !== void 0) {
      let data0 = data.optionId;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/optionId", "minLength", { limit: 1 }) : fail(found, pointer + "/optionId", "type", { type: "string" });
    }
    if (data.label !== void 0 && typeof data.label != "string" && fail(found, pointer + "/label", "type", { type: "string" }), data.value !== void 0) {
      let data2 = data.value;
      typeof data2 == "number" && isFinite(data2) || fail(found, pointer + "/value", "type", { type: "number" });
    }
    if (data.count !== void 0) {
      let data3 = data.count;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || fail(found, pointer + "/count", "type", { type: "integer" }), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && fail(found, pointer + "/count", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/count", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.share !== void 0) {
      let data4 = data.share;
      typeof data4 == "number" && isFinite(data4) ? ((data4 > 1 || isNaN(data4)) && fail(found, pointer + "/share", "maximum", { comparison: "<=", limit: 1 }), (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/share", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/share", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate245: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.steps === void 0 && fail(found, pointer, "required", { missingProperty: "steps" }), data.notApplicable === void 0 && fail(found, pointer, "required", { missingProperty: "notApplicable" }), data.unknown === void 0 && fail(found, pointer, "required", { missingProperty: "unknown" }), data.unanswered === void 0 && fail(found, pointer, "required", { missingProperty: "unanswered" }), data.silent === void 0 && fail(found, pointer, "required", { missingProperty: "silent" });
    for (const key0 in data)
      key0 === "steps" || key0 === "notApplicable" || key0 === "unknown" || key0 === "unanswered" || key0 === "silent" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.steps !== void 0) {
      let data0 = data.steps;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate246(data0[i0], pointer + "/steps/" + i0, found);
      } else
        fail(found, pointer + "/steps", "type", { type: "array" });
    }
    if (data.notApplicable !== void 0) {
      let data2 = data.notApplicable;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || fail(found, pointer + "/notApplicable", "type", { type: "integer" }), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && fail(found, pointer + "/notApplicable", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/notApplicable", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.unknown !== void 0) {
      let data3 = data.unknown;
      typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3) || fail(found, pointer + "/unknown", "type", { type: "integer" }), typeof data3 == "number" && isFinite(data3) && ((data3 > 9007199254740991 || isNaN(data3)) && fail(found, pointer + "/unknown", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/unknown", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.unanswered !== void 0) {
      let data4 = data.unanswered;
      typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4) || fail(found, pointer + "/unanswered", "type", { type: "integer" }), typeof data4 == "number" && isFinite(data4) && ((data4 > 9007199254740991 || isNaN(data4)) && fail(found, pointer + "/unanswered", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data4 < 0 || isNaN(data4)) && fail(found, pointer + "/unanswered", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.silent !== void 0) {
      let data5 = data.silent;
      typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5) || fail(found, pointer + "/silent", "type", { type: "integer" }), typeof data5 == "number" && isFinite(data5) && ((data5 > 9007199254740991 || isNaN(data5)) && fail(found, pointer + "/silent", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data5 < 0 || isNaN(data5)) && fail(found, pointer + "/silent", "minimum", { comparison: ">=", limit: 0 }));
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate249: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.institutions === void 0 && fail(found, pointer, "required", { missingProperty: "institutions" }), data.counted === void 0 && fail(found, pointer, "required", { missingProperty: "counted" }), data.among === void 0 && fail(found, pointer, "required", { missingProperty: "among" }), data.unknown === void 0 && fail(found, pointer, "required", { missingProperty: "unknown" }), data.share === void 0 && fail(found, pointer, "required", { missingProperty: "share" });
    for (const key0 in data)
      key0 === "institutions" || key0 === "counted" || key0 === "among" || key0 === "unknown" || key0 === "share" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.institutions !== void 0) {
      let data0 = data.institutions;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || fail(found, pointer + "/institutions", "type", { type: "integer" }), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && fail(found, pointer + "/institutions", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data0 < 0 || isNaN(data0)) && fail(found, pointer + "/institutions", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.counted !== void 0) {
      let data1 = data.counted;
      typeof data1 == "number" && isFinite(data1) ? (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/counted", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/counted", "type", { type: "number" });
    }
    if (data.among !== void 0) {
      let data2 = data.among;
      typeof data2 == "number" && isFinite(data2) ? (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/among", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/among", "type", { type: "number" });
    }
    if (data.unknown !== void 0) {
      let data3 = data.unknown;
      typeof data3 == "number" && isFinite(data3) ? (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/unknown", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/unknown", "type", { type: "number" });
    }
    if (data.share !== void 0) {
      let data4 = data.share;
      const _errs11 = found.length;
      let valid1 = !1;
      const _errs12 = found.length;
      validate233(data4, pointer + "/share", found);
      var _valid0 = _errs12 === found.length;
      if (_valid0 || closeBranch(found, _errs12), valid1 = valid1 || _valid0, !valid1) {
        const _errs13 = found.length;
        data4 !== null && fail(found, pointer + "/share", "type", { type: "null" });
        var _valid0 = _errs13 === found.length;
        _valid0 || closeBranch(found, _errs13), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs11 : fail(found, pointer + "/share", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate241: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.asked === void 0 && fail(found, pointer, "required", { missingProperty: "asked" }), data.answered === void 0 && fail(found, pointer, "required", { missingProperty: "answered" }), data.hidden === void 0 && fail(found, pointer, "required", { missingProperty: "hidden" }), data.mean === void 0 && fail(found, pointer, "required", { missingProperty: "mean" }), data.interval === void 0 && fail(found, pointer, "required", { missingProperty: "interval" }), data.intervalOfAll === void 0 && fail(found, pointer, "required", { missingProperty: "intervalOfAll" }), data.spread === void 0 && fail(found, pointer, "required", { missingProperty: "spread" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.text === void 0 && fail(found, pointer, "required", { missingProperty: "text" }), data.distribution === void 0 && fail(found, pointer, "required", { missingProperty: "distribution" }), data.extent === void 0 && fail(found, pointer, "required", { missingProperty: "extent" });
    for (const key0 in data)
      names19.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.asked !== void 0) {
      let data0 = data.asked;
      typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0) || fail(found, pointer + "/asked", "type", { type: "integer" }), typeof data0 == "number" && isFinite(data0) && ((data0 > 9007199254740991 || isNaN(data0)) && fail(found, pointer + "/asked", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data0 < 0 || isNaN(data0)) && fail(found, pointer + "/asked", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.answered !== void 0) {
      let data1 = data.answered;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || fail(found, pointer + "/answered", "type", { type: "integer" }), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && fail(found, pointer + "/answered", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/answered", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.hidden !== void 0) {
      let data2 = data.hidden;
      const _errs7 = found.length;
      let valid1 = !1;
      const _errs8 = found.length;
      typeof data2 != "string" && fail(found, pointer + "/hidden", "type", { type: "string" }), data2 === "few" || data2 === "subtraction" || fail(found, pointer + "/hidden", "enum", { allowedValues: ["few", "subtraction"] });
      var _valid0 = _errs8 === found.length;
      if (_valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0, !valid1) {
        const _errs10 = found.length;
        data2 !== null && fail(found, pointer + "/hidden", "type", { type: "null" });
        var _valid0 = _errs10 === found.length;
        _valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs7 : fail(found, pointer + "/hidden", "anyOf", {});
    }
    if (data.mean !== void 0) {
      let data3 = data.mean;
      !(typeof data3 == "number" && isFinite(data3)) && data3 !== null && fail(found, pointer + "/mean", "type", { type: ["number", "null"] });
    }
    if (data.interval !== void 0) {
      let data4 = data.interval;
      const _errs15 = found.length;
      let valid2 = !1;
      const _errs16 = found.length;
      validate233(data4, pointer + "/interval", found);
      var _valid1 = _errs16 === found.length;
      if (_valid1 || closeBranch(found, _errs16), valid2 = valid2 || _valid1, !valid2) {
        const _errs17 = found.length;
        data4 !== null && fail(found, pointer + "/interval", "type", { type: "null" });
        var _valid1 = _errs17 === found.length;
        _valid1 || closeBranch(found, _errs17), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs15 : fail(found, pointer + "/interval", "anyOf", {});
    }
    if (data.intervalOfAll !== void 0) {
      let data5 = data.intervalOfAll;
      const _errs20 = found.length;
      let valid3 = !1;
      const _errs21 = found.length;
      validate233(data5, pointer + "/intervalOfAll", found);
      var _valid2 = _errs21 === found.length;
      if (_valid2 || closeBranch(found, _errs21), valid3 = valid3 || _valid2, !valid3) {
        const _errs22 = found.length;
        data5 !== null && fail(found, pointer + "/intervalOfAll", "type", { type: "null" });
        var _valid2 = _errs22 === found.length;
        _valid2 || closeBranch(found, _errs22), valid3 = valid3 || _valid2;
      }
      valid3 ? found.length = _errs20 : fail(found, pointer + "/intervalOfAll", "anyOf", {});
    }
    if (data.spread !== void 0) {
      let data6 = data.spread;
      const _errs25 = found.length;
      let valid4 = !1;
      const _errs26 = found.length;
      validate236(data6, pointer + "/spread", found);
      var _valid3 = _errs26 === found.length;
      if (_valid3 || closeBranch(found, _errs26), valid4 = valid4 || _valid3, !valid4) {
        const _errs27 = found.length;
        data6 !== null && fail(found, pointer + "/spread", "type", { type: "null" });
        var _valid3 = _errs27 === found.length;
        _valid3 || closeBranch(found, _errs27), valid4 = valid4 || _valid3;
      }
      valid4 ? found.length = _errs25 : fail(found, pointer + "/spread", "anyOf", {});
    }
    if (data.id !== void 0) {
      let data7 = data.id;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.text !== void 0 && typeof data.text != "string" && fail(found, pointer + "/text", "type", { type: "string" }), data.distribution !== void 0) {
      let data9 = data.distribution;
      const _errs34 = found.length;
      let valid5 = !1;
      const _errs35 = found.length;
      validate245(data9, pointer + "/distribution", found);
      var _valid4 = _errs35 === found.length;
      if (_valid4 || closeBranch(found, _errs35), valid5 = valid5 || _valid4, !valid5) {
        const _errs36 = found.length;
        data9 !== null && fail(found, pointer + "/distribution", "type", { type: "null" });
        var _valid4 = _errs36 === found.length;
        _valid4 || closeBranch(found, _errs36), valid5 = valid5 || _valid4;
      }
      valid5 ? found.length = _errs34 : fail(found, pointer + "/distribution", "anyOf", {});
    }
    if (data.extent !== void 0) {
      let data10 = data.extent;
      const _errs39 = found.length;
      let valid6 = !1;
      const _errs40 = found.length;
      validate249(data10, pointer + "/extent", found);
      var _valid5 = _errs40 === found.length;
      if (_valid5 || closeBranch(found, _errs40), valid6 = valid6 || _valid5, !valid6) {
        const _errs41 = found.length;
        data10 !== null && fail(found, pointer + "/extent", "type", { type: "null" });
        var _valid5 = _errs41 === found.length;
        _valid5 || closeBranch(found, _errs41), valid6 = valid6 || _valid5;
      }
      valid6 ? found.length = _errs39 : fail(found, pointer + "/extent", "anyOf", {});
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate231: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.stratum === void 0 && fail(found, pointer, "required", { missingProperty: "stratum" }), data.asked === void 0 && fail(found, pointer, "required", { missingProperty: "asked" }), data.answered === void 0 && fail(found, pointer, "required", { missingProperty: "answered" }), data.weight === void 0 && fail(found, pointer, "required", { missingProperty: "weight" }), data.nodes === void 0 && fail(found, pointer, "required", { missingProperty: "nodes" }), data.criteria === void 0 && fail(found, pointer, "required", { missingProperty: "criteria" });
    for (const key0 in data)
      key0 === "stratum" || key0 === "asked" || key0 === "answered" || key0 === "weight" || key0 === "nodes" || key0 === "criteria" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.stratum !== void 0) {
      let data0 = data.stratum;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/stratum", "minLength", { limit: 1 }) : fail(found, pointer + "/stratum", "type", { type: "string" });
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = found.length;
        data0 !== null && fail(found, pointer + "/stratum", "type", { type: "null" });
        var _valid0 = _errs6 === found.length;
        _valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/stratum", "anyOf", {});
    }
    if (data.asked !== void 0) {
      let data1 = data.asked;
      typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1) || fail(found, pointer + "/asked", "type", { type: "integer" }), typeof data1 == "number" && isFinite(data1) && ((data1 > 9007199254740991 || isNaN(data1)) && fail(found, pointer + "/asked", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data1 < 0 || isNaN(data1)) && fail(found, pointer + "/asked", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.answered !== void 0) {
      let data2 = data.answered;
      typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) || fail(found, pointer + "/answered", "type", { type: "integer" }), typeof data2 == "number" && isFinite(data2) && ((data2 > 9007199254740991 || isNaN(data2)) && fail(found, pointer + "/answered", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data2 < 0 || isNaN(data2)) && fail(found, pointer + "/answered", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.weight !== void 0) {
      let data3 = data.weight;
      typeof data3 == "number" && isFinite(data3) ? (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/weight", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/weight", "type", { type: "number" });
    }
    if (data.nodes !== void 0) {
      let data4 = data.nodes;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate232(data4[i0], pointer + "/nodes/" + i0, found);
      } else
        fail(found, pointer + "/nodes", "type", { type: "array" });
    }
    if (data.criteria !== void 0) {
      let data6 = data.criteria;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate241(data6[i1], pointer + "/criteria/" + i1, found);
      } else
        fail(found, pointer + "/criteria", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate225: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.model === void 0 && fail(found, pointer, "required", { missingProperty: "model" }), data.asOf === void 0 && fail(found, pointer, "required", { missingProperty: "asOf" }), data.settings === void 0 && fail(found, pointer, "required", { missingProperty: "settings" }), data.comparability === void 0 && fail(found, pointer, "required", { missingProperty: "comparability" }), data.asked === void 0 && fail(found, pointer, "required", { missingProperty: "asked" }), data.answered === void 0 && fail(found, pointer, "required", { missingProperty: "answered" }), data.silent === void 0 && fail(found, pointer, "required", { missingProperty: "silent" }), data.institutions === void 0 && fail(found, pointer, "required", { missingProperty: "institutions" }), data.country === void 0 && fail(found, pointer, "required", { missingProperty: "country" }), data.whole === void 0 && fail(found, pointer, "required", { missingProperty: "whole" }), data.strata === void 0 && fail(found, pointer, "required", { missingProperty: "strata" }), data.issues === void 0 && fail(found, pointer, "required", { missingProperty: "issues" });
    for (const key0 in data)
      names20.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.model !== void 0) {
      let data0 = data.model;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        data0.id === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "id" }), data0.version === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "version" }), data0.title === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "title" }), data0.status === void 0 && fail(found, pointer + "/model", "required", { missingProperty: "status" });
        for (const key1 in data0)
          key1 === "id" || key1 === "version" || key1 === "title" || key1 === "status" || fail(found, pointer + "/model", "additionalProperties", { additionalProperty: key1 });
        if (data0.id !== void 0) {
          let data1 = data0.id;
          typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/model/id", "minLength", { limit: 1 }) : fail(found, pointer + "/model/id", "type", { type: "string" });
        }
        if (data0.version !== void 0) {
          let data2 = data0.version;
          typeof data2 == "string" ? pattern4.test(data2) || fail(found, pointer + "/model/version", "pattern", { pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$" }) : fail(found, pointer + "/model/version", "type", { type: "string" });
        }
        if (data0.title !== void 0 && typeof data0.title != "string" && fail(found, pointer + "/model/title", "type", { type: "string" }), data0.status !== void 0) {
          let data4 = data0.status;
          typeof data4 != "string" && fail(found, pointer + "/model/status", "type", { type: "string" }), data4 === "draft" || data4 === "published" || data4 === "retired" || fail(found, pointer + "/model/status", "enum", { allowedValues: ["draft", "published", "retired"] });
        }
      } else
        fail(found, pointer + "/model", "type", { type: "object" });
    }
    if (data.asOf !== void 0) {
      let data5 = data.asOf;
      const _errs14 = found.length;
      let valid2 = !1;
      const _errs15 = found.length;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        data5.first === void 0 && fail(found, pointer + "/asOf", "required", { missingProperty: "first" }), data5.last === void 0 && fail(found, pointer + "/asOf", "required", { missingProperty: "last" });
        for (const key2 in data5)
          key2 === "first" || key2 === "last" || fail(found, pointer + "/asOf", "additionalProperties", { additionalProperty: key2 });
        if (data5.first !== void 0) {
          let data6 = data5.first;
          typeof data6 == "string" ? pattern7.test(data6) || fail(found, pointer + "/asOf/first", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/asOf/first", "type", { type: "string" });
        }
        if (data5.last !== void 0) {
          let data7 = data5.last;
          typeof data7 == "string" ? pattern7.test(data7) || fail(found, pointer + "/asOf/last", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/asOf/last", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/asOf", "type", { type: "object" });
      var _valid0 = _errs15 === found.length;
      if (_valid0 || closeBranch(found, _errs15), valid2 = valid2 || _valid0, !valid2) {
        const _errs22 = found.length;
        data5 !== null && fail(found, pointer + "/asOf", "type", { type: "null" });
        var _valid0 = _errs22 === found.length;
        _valid0 || closeBranch(found, _errs22), valid2 = valid2 || _valid0;
      }
      valid2 ? found.length = _errs14 : fail(found, pointer + "/asOf", "anyOf", {});
    }
    if (data.settings !== void 0) {
      let data8 = data.settings;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        data8.weights === void 0 && fail(found, pointer + "/settings", "required", { missingProperty: "weights" }), data8.weightUnit === void 0 && fail(found, pointer + "/settings", "required", { missingProperty: "weightUnit" }), data8.strata === void 0 && fail(found, pointer + "/settings", "required", { missingProperty: "strata" }), data8.minimumGroup === void 0 && fail(found, pointer + "/settings", "required", { missingProperty: "minimumGroup" });
        for (const key3 in data8)
          key3 === "weights" || key3 === "weightUnit" || key3 === "strata" || key3 === "minimumGroup" || fail(found, pointer + "/settings", "additionalProperties", { additionalProperty: key3 });
        if (data8.weights !== void 0) {
          let data9 = data8.weights;
          typeof data9 != "string" && fail(found, pointer + "/settings/weights", "type", { type: "string" }), data9 === "equal" || data9 === "declared" || fail(found, pointer + "/settings/weights", "enum", { allowedValues: ["equal", "declared"] });
        }
        if (data8.weightUnit !== void 0) {
          let data10 = data8.weightUnit;
          const _errs30 = found.length;
          let valid5 = !1;
          const _errs31 = found.length;
          typeof data10 == "string" ? data10.length < 1 && fail(found, pointer + "/settings/weightUnit", "minLength", { limit: 1 }) : fail(found, pointer + "/settings/weightUnit", "type", { type: "string" });
          var _valid1 = _errs31 === found.length;
          if (_valid1 || closeBranch(found, _errs31), valid5 = valid5 || _valid1, !valid5) {
            const _errs33 = found.length;
            data10 !== null && fail(found, pointer + "/settings/weightUnit", "type", { type: "null" });
            var _valid1 = _errs33 === found.length;
            _valid1 || closeBranch(found, _errs33), valid5 = valid5 || _valid1;
          }
          valid5 ? found.length = _errs30 : fail(found, pointer + "/settings/weightUnit", "anyOf", {});
        }
        if (data8.strata !== void 0) {
          let data11 = data8.strata;
          typeof data11 != "string" && fail(found, pointer + "/settings/strata", "type", { type: "string" }), data11 === "none" || data11 === "apart" || data11 === "both" || fail(found, pointer + "/settings/strata", "enum", { allowedValues: ["none", "apart", "both"] });
        }
        if (data8.minimumGroup !== void 0) {
          let data12 = data8.minimumGroup;
          typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12) || fail(found, pointer + "/settings/minimumGroup", "type", { type: "integer" }), typeof data12 == "number" && isFinite(data12) && ((data12 > 9007199254740991 || isNaN(data12)) && fail(found, pointer + "/settings/minimumGroup", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data12 < 1 || isNaN(data12)) && fail(found, pointer + "/settings/minimumGroup", "minimum", { comparison: ">=", limit: 1 }));
        }
      } else
        fail(found, pointer + "/settings", "type", { type: "object" });
    }
    if (data.comparability !== void 0) {
      let data13 = data.comparability;
      typeof data13 == "string" ? pattern149.test(data13) || fail(found, pointer + "/comparability", "pattern", { pattern: "^sha256:[0-9a-f]{64}$" }) : fail(found, pointer + "/comparability", "type", { type: "string" });
    }
    if (data.asked !== void 0) {
      let data14 = data.asked;
      typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14) || fail(found, pointer + "/asked", "type", { type: "integer" }), typeof data14 == "number" && isFinite(data14) && ((data14 > 9007199254740991 || isNaN(data14)) && fail(found, pointer + "/asked", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data14 < 0 || isNaN(data14)) && fail(found, pointer + "/asked", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.answered !== void 0) {
      let data15 = data.answered;
      typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15) || fail(found, pointer + "/answered", "type", { type: "integer" }), typeof data15 == "number" && isFinite(data15) && ((data15 > 9007199254740991 || isNaN(data15)) && fail(found, pointer + "/answered", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data15 < 0 || isNaN(data15)) && fail(found, pointer + "/answered", "minimum", { comparison: ">=", limit: 0 }));
    }
    if (data.silent !== void 0) {
      let data16 = data.silent;
      if (Array.isArray(data16)) {
        const len0 = data16.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate226(data16[i0], pointer + "/silent/" + i0, found);
      } else
        fail(found, pointer + "/silent", "type", { type: "array" });
    }
    if (data.institutions !== void 0) {
      let data18 = data.institutions;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate226(data18[i1], pointer + "/institutions/" + i1, found);
      } else
        fail(found, pointer + "/institutions", "type", { type: "array" });
    }
    if (data.country !== void 0) {
      let data20 = data.country;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate229(data20[i2], pointer + "/country/" + i2, found);
      } else
        fail(found, pointer + "/country", "type", { type: "array" });
    }
    if (data.whole !== void 0) {
      let data22 = data.whole;
      const _errs55 = found.length;
      let valid12 = !1;
      const _errs56 = found.length;
      validate231(data22, pointer + "/whole", found);
      var _valid2 = _errs56 === found.length;
      if (_valid2 || closeBranch(found, _errs56), valid12 = valid12 || _valid2, !valid12) {
        const _errs57 = found.length;
        data22 !== null && fail(found, pointer + "/whole", "type", { type: "null" });
        var _valid2 = _errs57 === found.length;
        _valid2 || closeBranch(found, _errs57), valid12 = valid12 || _valid2;
      }
      valid12 ? found.length = _errs55 : fail(found, pointer + "/whole", "anyOf", {});
    }
    if (data.strata !== void 0) {
      let data23 = data.strata;
      if (Array.isArray(data23)) {
        const len3 = data23.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate231(data23[i3], pointer + "/strata/" + i3, found);
      } else
        fail(found, pointer + "/strata", "type", { type: "array" });
    }
    if (data.issues !== void 0) {
      let data25 = data.issues;
      if (Array.isArray(data25)) {
        const len4 = data25.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data26 = data25[i4];
          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
            data26.code === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "code" }), data26.severity === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "severity" }), data26.path === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "path" }), data26.message === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "message" }), data26.details === void 0 && fail(found, pointer + "/issues/" + i4, "required", { missingProperty: "details" });
            for (const key4 in data26)
              key4 === "code" || key4 === "severity" || key4 === "path" || key4 === "message" || key4 === "details" || fail(found, pointer + "/issues/" + i4, "additionalProperties", { additionalProperty: key4 });
            if (data26.code !== void 0) {
              let data27 = data26.code;
              typeof data27 != "string" && fail(found, pointer + "/issues/" + i4 + "/code", "type", { type: "string" }), data27 === "country-item-conflict" || data27 === "country-item-by-institution" || data27 === "not-answered-once" || data27 === "different-days" || fail(found, pointer + "/issues/" + i4 + "/code", "enum", { allowedValues: ["country-item-conflict", "country-item-by-institution", "not-answered-once", "different-days"] });
            }
            if (data26.severity !== void 0) {
              let data28 = data26.severity;
              typeof data28 != "string" && fail(found, pointer + "/issues/" + i4 + "/severity", "type", { type: "string" }), data28 === "error" || data28 === "warning" || data28 === "info" || fail(found, pointer + "/issues/" + i4 + "/severity", "enum", { allowedValues: ["error", "warning", "info"] });
            }
            if (data26.path !== void 0) {
              let data29 = data26.path;
              if (Array.isArray(data29)) {
                const len5 = data29.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data30 = data29[i5];
                  typeof data30 != "string" && !(typeof data30 == "number" && isFinite(data30)) && fail(found, pointer + "/issues/" + i4 + "/path/" + i5, "type", { type: ["string", "number"] });
                }
              } else
                fail(found, pointer + "/issues/" + i4 + "/path", "type", { type: "array" });
            }
            if (data26.message !== void 0) {
              let data31 = data26.message;
              typeof data31 == "string" ? data31.length < 1 && fail(found, pointer + "/issues/" + i4 + "/message", "minLength", { limit: 1 }) : fail(found, pointer + "/issues/" + i4 + "/message", "type", { type: "string" });
            }
            if (data26.details !== void 0) {
              let data32 = data26.details;
              data32 && typeof data32 == "object" && !Array.isArray(data32) || fail(found, pointer + "/issues/" + i4 + "/details", "type", { type: "object" });
            }
          } else
            fail(found, pointer + "/issues/" + i4, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/issues", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate224: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-roll-up" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-roll-up" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate225(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
const validate258: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.source === void 0 && fail(found, pointer, "required", { missingProperty: "source" }), data.limits === void 0 && fail(found, pointer, "required", { missingProperty: "limits" }), data.likelihood === void 0 && fail(found, pointer, "required", { missingProperty: "likelihood" }), data.impact === void 0 && fail(found, pointer, "required", { missingProperty: "impact" }), data.matrix === void 0 && fail(found, pointer, "required", { missingProperty: "matrix" });
    for (const key0 in data)
      key0 === "id" || key0 === "source" || key0 === "limits" || key0 === "likelihood" || key0 === "impact" || key0 === "matrix" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.source !== void 0 && typeof data.source != "string" && fail(found, pointer + "/source", "type", { type: "string" }), data.limits !== void 0) {
      let data2 = data.limits;
      typeof data2 != "string" && fail(found, pointer + "/limits", "type", { type: "string" }), data2 === "to-lower" || data2 === "to-upper" || fail(found, pointer + "/limits", "enum", { allowedValues: ["to-lower", "to-upper"] });
    }
    if (data.likelihood !== void 0) {
      let data3 = data.likelihood;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            data4.id === void 0 && fail(found, pointer + "/likelihood/" + i0, "required", { missingProperty: "id" }), data4.upTo === void 0 && fail(found, pointer + "/likelihood/" + i0, "required", { missingProperty: "upTo" });
            for (const key1 in data4)
              key1 === "id" || key1 === "upTo" || fail(found, pointer + "/likelihood/" + i0, "additionalProperties", { additionalProperty: key1 });
            if (data4.id !== void 0) {
              let data5 = data4.id;
              typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/likelihood/" + i0 + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/likelihood/" + i0 + "/id", "type", { type: "string" });
            }
            if (data4.upTo !== void 0) {
              let data6 = data4.upTo;
              const _errs16 = found.length;
              let valid4 = !1;
              const _errs17 = found.length;
              typeof data6 == "number" && isFinite(data6) ? ((data6 > 1 || isNaN(data6)) && fail(found, pointer + "/likelihood/" + i0 + "/upTo", "maximum", { comparison: "<=", limit: 1 }), (data6 < 0 || isNaN(data6)) && fail(found, pointer + "/likelihood/" + i0 + "/upTo", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/likelihood/" + i0 + "/upTo", "type", { type: "number" });
              var _valid0 = _errs17 === found.length;
              if (_valid0 || closeBranch(found, _errs17), valid4 = valid4 || _valid0, !valid4) {
                const _errs19 = found.length;
                data6 !== null && fail(found, pointer + "/likelihood/" + i0 + "/upTo", "type", { type: "null" });
                var _valid0 = _errs19 === found.length;
                _valid0 || closeBranch(found, _errs19), valid4 = valid4 || _valid0;
              }
              valid4 ? found.length = _errs16 : fail(found, pointer + "/likelihood/" + i0 + "/upTo", "anyOf", {});
            }
          } else
            fail(found, pointer + "/likelihood/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/likelihood", "type", { type: "array" });
    }
    if (data.impact !== void 0) {
      let data7 = data.impact;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data8 = data7[i1];
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            data8.id === void 0 && fail(found, pointer + "/impact/" + i1, "required", { missingProperty: "id" });
            for (const key2 in data8)
              key2 === "id" || key2 === "money" || key2 === "days" || fail(found, pointer + "/impact/" + i1, "additionalProperties", { additionalProperty: key2 });
            if (data8.id !== void 0) {
              let data9 = data8.id;
              typeof data9 == "string" ? data9.length < 1 && fail(found, pointer + "/impact/" + i1 + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/impact/" + i1 + "/id", "type", { type: "string" });
            }
            if (data8.money !== void 0) {
              let data10 = data8.money;
              !(typeof data10 == "number" && isFinite(data10)) && data10 !== null && fail(found, pointer + "/impact/" + i1 + "/money", "type", { type: ["number", "null"] });
            }
            if (data8.days !== void 0) {
              let data11 = data8.days;
              !(typeof data11 == "number" && isFinite(data11)) && data11 !== null && fail(found, pointer + "/impact/" + i1 + "/days", "type", { type: ["number", "null"] });
            }
          } else
            fail(found, pointer + "/impact/" + i1, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/impact", "type", { type: "array" });
    }
    if (data.matrix !== void 0) {
      let data12 = data.matrix;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.kind === void 0 && fail(found, pointer + "/matrix", "required", { missingProperty: "kind" }), data12.kind !== void 0) {
          let data13 = data12.kind;
          data13 === "product" || data13 === "cells" || fail(found, pointer + "/matrix/kind", "enum", { allowedValues: ["product", "cells"] });
        }
        const tag0 = data12.kind;
        if (typeof tag0 == "string")
          if (tag0 === "product")
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
              data12.kind === void 0 && fail(found, pointer + "/matrix", "required", { missingProperty: "kind" }), data12.bands === void 0 && fail(found, pointer + "/matrix", "required", { missingProperty: "bands" });
              for (const key3 in data12)
                key3 === "kind" || key3 === "bands" || fail(found, pointer + "/matrix", "additionalProperties", { additionalProperty: key3 });
              if (data12.kind !== void 0) {
                let data14 = data12.kind;
                typeof data14 != "string" && fail(found, pointer + "/matrix/kind", "type", { type: "string" }), data14 !== "product" && fail(found, pointer + "/matrix/kind", "const", { allowedValue: "product" });
              }
              if (data12.bands !== void 0) {
                let data15 = data12.bands;
                if (Array.isArray(data15)) {
                  const len2 = data15.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data16 = data15[i2];
                    if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                      data16.id === void 0 && fail(found, pointer + "/matrix/bands/" + i2, "required", { missingProperty: "id" }), data16.from === void 0 && fail(found, pointer + "/matrix/bands/" + i2, "required", { missingProperty: "from" }), data16.to === void 0 && fail(found, pointer + "/matrix/bands/" + i2, "required", { missingProperty: "to" });
                      for (const key4 in data16)
                        key4 === "id" || key4 === "from" || key4 === "to" || fail(found, pointer + "/matrix/bands/" + i2, "additionalProperties", { additionalProperty: key4 });
                      if (data16.id !== void 0) {
                        let data17 = data16.id;
                        typeof data17 == "string" ? data17.length < 1 && fail(found, pointer + "/matrix/bands/" + i2 + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/matrix/bands/" + i2 + "/id", "type", { type: "string" });
                      }
                      if (data16.from !== void 0) {
                        let data18 = data16.from;
                        typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18) || fail(found, pointer + "/matrix/bands/" + i2 + "/from", "type", { type: "integer" }), typeof data18 == "number" && isFinite(data18) && ((data18 > 9007199254740991 || isNaN(data18)) && fail(found, pointer + "/matrix/bands/" + i2 + "/from", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data18 < 1 || isNaN(data18)) && fail(found, pointer + "/matrix/bands/" + i2 + "/from", "minimum", { comparison: ">=", limit: 1 }));
                      }
                      if (data16.to !== void 0) {
                        let data19 = data16.to;
                        typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19) || fail(found, pointer + "/matrix/bands/" + i2 + "/to", "type", { type: "integer" }), typeof data19 == "number" && isFinite(data19) && ((data19 > 9007199254740991 || isNaN(data19)) && fail(found, pointer + "/matrix/bands/" + i2 + "/to", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data19 < 1 || isNaN(data19)) && fail(found, pointer + "/matrix/bands/" + i2 + "/to", "minimum", { comparison: ">=", limit: 1 }));
                      }
                    } else
                      fail(found, pointer + "/matrix/bands/" + i2, "type", { type: "object" });
                  }
                } else
                  fail(found, pointer + "/matrix/bands", "type", { type: "array" });
              }
            } else
              fail(found, pointer + "/matrix", "type", { type: "object" });
          else if (tag0 === "cells")
            if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
              data12.kind === void 0 && fail(found, pointer + "/matrix", "required", { missingProperty: "kind" }), data12.bands === void 0 && fail(found, pointer + "/matrix", "required", { missingProperty: "bands" }), data12.cells === void 0 && fail(found, pointer + "/matrix", "required", { missingProperty: "cells" });
              for (const key5 in data12)
                key5 === "kind" || key5 === "bands" || key5 === "cells" || fail(found, pointer + "/matrix", "additionalProperties", { additionalProperty: key5 });
              if (data12.kind !== void 0) {
                let data20 = data12.kind;
                typeof data20 != "string" && fail(found, pointer + "/matrix/kind", "type", { type: "string" }), data20 !== "cells" && fail(found, pointer + "/matrix/kind", "const", { allowedValue: "cells" });
              }
              if (data12.bands !== void 0) {
                let data21 = data12.bands;
                if (Array.isArray(data21)) {
                  const len3 = data21.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data22 = data21[i3];
                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                      data22.id === void 0 && fail(found, pointer + "/matrix/bands/" + i3, "required", { missingProperty: "id" });
                      for (const key6 in data22)
                        key6 !== "id" && fail(found, pointer + "/matrix/bands/" + i3, "additionalProperties", { additionalProperty: key6 });
                      if (data22.id !== void 0) {
                        let data23 = data22.id;
                        typeof data23 == "string" ? data23.length < 1 && fail(found, pointer + "/matrix/bands/" + i3 + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/matrix/bands/" + i3 + "/id", "type", { type: "string" });
                      }
                    } else
                      fail(found, pointer + "/matrix/bands/" + i3, "type", { type: "object" });
                  }
                } else
                  fail(found, pointer + "/matrix/bands", "type", { type: "array" });
              }
              if (data12.cells !== void 0) {
                let data24 = data12.cells;
                if (Array.isArray(data24)) {
                  const len4 = data24.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data25 = data24[i4];
                    if (Array.isArray(data25)) {
                      const len5 = data25.length;
                      for (let i5 = 0; i5 < len5; i5++) {
                        let data26 = data25[i5];
                        typeof data26 == "string" ? data26.length < 1 && fail(found, pointer + "/matrix/cells/" + i4 + "/" + i5, "minLength", { limit: 1 }) : fail(found, pointer + "/matrix/cells/" + i4 + "/" + i5, "type", { type: "string" });
                      }
                    } else
                      fail(found, pointer + "/matrix/cells/" + i4, "type", { type: "array" });
                  }
                } else
                  fail(found, pointer + "/matrix/cells", "type", { type: "array" });
              }
            } else
              fail(found, pointer + "/matrix", "type", { type: "object" });
          else
            fail(found, pointer + "/matrix", "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 });
        else
          fail(found, pointer + "/matrix", "discriminator", { error: "tag", tag: "kind", tagValue: tag0 });
      } else
        fail(found, pointer + "/matrix", "type", { type: "object" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate262: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.low === void 0 && fail(found, pointer, "required", { missingProperty: "low" }), data.high === void 0 && fail(found, pointer, "required", { missingProperty: "high" });
    for (const key0 in data)
      key0 === "low" || key0 === "high" || key0 === "mostLikely" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.low !== void 0) {
      let data0 = data.low;
      typeof data0 == "number" && isFinite(data0) || fail(found, pointer + "/low", "type", { type: "number" });
    }
    if (data.high !== void 0) {
      let data1 = data.high;
      typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/high", "type", { type: "number" });
    }
    if (data.mostLikely !== void 0) {
      let data2 = data.mostLikely;
      typeof data2 == "number" && isFinite(data2) || fail(found, pointer + "/mostLikely", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate265: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.low === void 0 && fail(found, pointer, "required", { missingProperty: "low" }), data.high === void 0 && fail(found, pointer, "required", { missingProperty: "high" });
    for (const key0 in data)
      key0 === "low" || key0 === "high" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.low !== void 0) {
      let data0 = data.low;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/low", "minLength", { limit: 1 }) : fail(found, pointer + "/low", "type", { type: "string" });
    }
    if (data.high !== void 0) {
      let data1 = data.high;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/high", "minLength", { limit: 1 }) : fail(found, pointer + "/high", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate261: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "chance" || key0 === "onceInYears" || key0 === "times" || key0 === "word" || key0 === "words" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.chance !== void 0) {
      let data0 = data.chance;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length;
      typeof data0 == "number" && isFinite(data0) || fail(found, pointer + "/chance", "type", { type: "number" });
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs6 = found.length;
        validate262(data0, pointer + "/chance", found);
        var _valid0 = _errs6 === found.length;
        _valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/chance", "anyOf", {});
    }
    if (data.onceInYears !== void 0) {
      let data1 = data.onceInYears;
      const _errs8 = found.length;
      let valid2 = !1;
      const _errs9 = found.length;
      typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/onceInYears", "type", { type: "number" });
      var _valid1 = _errs9 === found.length;
      if (_valid1 || closeBranch(found, _errs9), valid2 = valid2 || _valid1, !valid2) {
        const _errs11 = found.length;
        validate262(data1, pointer + "/onceInYears", found);
        var _valid1 = _errs11 === found.length;
        _valid1 || closeBranch(found, _errs11), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs8 : fail(found, pointer + "/onceInYears", "anyOf", {});
    }
    if (data.times !== void 0) {
      let data2 = data.times;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && fail(found, pointer + "/times/" + i0, "maximum", { comparison: "<=", limit: 1 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/times/" + i0, "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/times/" + i0, "type", { type: "number" });
        }
      } else
        fail(found, pointer + "/times", "type", { type: "array" });
    }
    if (data.word !== void 0) {
      let data4 = data.word;
      typeof data4 == "string" ? data4.length < 1 && fail(found, pointer + "/word", "minLength", { limit: 1 }) : fail(found, pointer + "/word", "type", { type: "string" });
    }
    data.words !== void 0 && validate265(data.words, pointer + "/words", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate268: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      key0 === "money" || key0 === "outcomes" || key0 === "days" || key0 === "word" || key0 === "words" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.money !== void 0) {
      let data0 = data.money;
      const _errs3 = found.length;
      let valid1 = !1;
      const _errs4 = found.length, _errs5 = found.length;
      let valid2 = !1;
      const _errs6 = found.length;
      typeof data0 == "number" && isFinite(data0) || fail(found, pointer + "/money", "type", { type: "number" });
      var _valid1 = _errs6 === found.length;
      if (_valid1 || closeBranch(found, _errs6), valid2 = valid2 || _valid1, !valid2) {
        const _errs8 = found.length;
        typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/money", "minLength", { limit: 1 }) : fail(found, pointer + "/money", "type", { type: "string" });
        var _valid1 = _errs8 === found.length;
        _valid1 || closeBranch(found, _errs8), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs5 : fail(found, pointer + "/money", "anyOf", {});
      var _valid0 = _errs4 === found.length;
      if (_valid0 || closeBranch(found, _errs4), valid1 = valid1 || _valid0, !valid1) {
        const _errs10 = found.length;
        if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
          data0.low === void 0 && fail(found, pointer + "/money", "required", { missingProperty: "low" }), data0.high === void 0 && fail(found, pointer + "/money", "required", { missingProperty: "high" });
          for (const key1 in data0)
            key1 === "low" || key1 === "high" || key1 === "mostLikely" || fail(found, pointer + "/money", "additionalProperties", { additionalProperty: key1 });
          if (data0.low !== void 0) {
            let data1 = data0.low;
            const _errs14 = found.length;
            let valid4 = !1;
            const _errs15 = found.length;
            typeof data1 == "number" && isFinite(data1) || fail(found, pointer + "/money/low", "type", { type: "number" });
            var _valid2 = _errs15 === found.length;
            if (_valid2 || closeBranch(found, _errs15), valid4 = valid4 || _valid2, !valid4) {
              const _errs17 = found.length;
              typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/money/low", "minLength", { limit: 1 }) : fail(found, pointer + "/money/low", "type", { type: "string" });
              var _valid2 = _errs17 === found.length;
              _valid2 || closeBranch(found, _errs17), valid4 = valid4 || _valid2;
            }
            valid4 ? found.length = _errs14 : fail(found, pointer + "/money/low", "anyOf", {});
          }
          if (data0.high !== void 0) {
            let data2 = data0.high;
            const _errs20 = found.length;
            let valid5 = !1;
            const _errs21 = found.length;
            typeof data2 == "number" && isFinite(data2) || fail(found, pointer + "/money/high", "type", { type: "number" });
            var _valid3 = _errs21 === found.length;
            if (_valid3 || closeBranch(found, _errs21), valid5 = valid5 || _valid3, !valid5) {
              const _errs23 = found.length;
              typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/money/high", "minLength", { limit: 1 }) : fail(found, pointer + "/money/high", "type", { type: "string" });
              var _valid3 = _errs23 === found.length;
              _valid3 || closeBranch(found, _errs23), valid5 = valid5 || _valid3;
            }
            valid5 ? found.length = _errs20 : fail(found, pointer + "/money/high", "anyOf", {});
          }
          if (data0.mostLikely !== void 0) {
            let data3 = data0.mostLikely;
            const _errs26 = found.length;
            let valid6 = !1;
            const _errs27 = found.length;
            typeof data3 == "number" && isFinite(data3) || fail(found, pointer + "/money/mostLikely", "type", { type: "number" });
            var _valid4 = _errs27 === found.length;
            if (_valid4 || closeBranch(found, _errs27), valid6 = valid6 || _valid4, !valid6) {
              const _errs29 = found.length;
              typeof data3 == "string" ? data3.length < 1 && fail(found, pointer + "/money/mostLikely", "minLength", { limit: 1 }) : fail(found, pointer + "/money/mostLikely", "type", { type: "string" });
              var _valid4 = _errs29 === found.length;
              _valid4 || closeBranch(found, _errs29), valid6 = valid6 || _valid4;
            }
            valid6 ? found.length = _errs26 : fail(found, pointer + "/money/mostLikely", "anyOf", {});
          }
        } else
          fail(found, pointer + "/money", "type", { type: "object" });
        var _valid0 = _errs10 === found.length;
        _valid0 || closeBranch(found, _errs10), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs3 : fail(found, pointer + "/money", "anyOf", {});
    }
    if (data.outcomes !== void 0) {
      let data4 = data.outcomes;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            data5.amount === void 0 && fail(found, pointer + "/outcomes/" + i0, "required", { missingProperty: "amount" }), data5.chance === void 0 && fail(found, pointer + "/outcomes/" + i0, "required", { missingProperty: "chance" });
            for (const key2 in data5)
              key2 === "amount" || key2 === "chance" || fail(found, pointer + "/outcomes/" + i0, "additionalProperties", { additionalProperty: key2 });
            if (data5.amount !== void 0) {
              let data6 = data5.amount;
              const _errs37 = found.length;
              let valid10 = !1;
              const _errs38 = found.length;
              typeof data6 == "number" && isFinite(data6) || fail(found, pointer + "/outcomes/" + i0 + "/amount", "type", { type: "number" });
              var _valid5 = _errs38 === found.length;
              if (_valid5 || closeBranch(found, _errs38), valid10 = valid10 || _valid5, !valid10) {
                const _errs40 = found.length;
                typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/outcomes/" + i0 + "/amount", "minLength", { limit: 1 }) : fail(found, pointer + "/outcomes/" + i0 + "/amount", "type", { type: "string" });
                var _valid5 = _errs40 === found.length;
                _valid5 || closeBranch(found, _errs40), valid10 = valid10 || _valid5;
              }
              valid10 ? found.length = _errs37 : fail(found, pointer + "/outcomes/" + i0 + "/amount", "anyOf", {});
            }
            if (data5.chance !== void 0) {
              let data7 = data5.chance;
              typeof data7 == "number" && isFinite(data7) ? ((data7 > 1 || isNaN(data7)) && fail(found, pointer + "/outcomes/" + i0 + "/chance", "maximum", { comparison: "<=", limit: 1 }), (data7 < 0 || isNaN(data7)) && fail(found, pointer + "/outcomes/" + i0 + "/chance", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/outcomes/" + i0 + "/chance", "type", { type: "number" });
            }
          } else
            fail(found, pointer + "/outcomes/" + i0, "type", { type: "object" });
        }
      } else
        fail(found, pointer + "/outcomes", "type", { type: "array" });
    }
    if (data.days !== void 0) {
      let data8 = data.days;
      const _errs45 = found.length;
      let valid11 = !1;
      const _errs46 = found.length;
      typeof data8 == "number" && isFinite(data8) || fail(found, pointer + "/days", "type", { type: "number" });
      var _valid6 = _errs46 === found.length;
      if (_valid6 || closeBranch(found, _errs46), valid11 = valid11 || _valid6, !valid11) {
        const _errs48 = found.length;
        validate262(data8, pointer + "/days", found);
        var _valid6 = _errs48 === found.length;
        _valid6 || closeBranch(found, _errs48), valid11 = valid11 || _valid6;
      }
      valid11 ? found.length = _errs45 : fail(found, pointer + "/days", "anyOf", {});
    }
    if (data.word !== void 0) {
      let data9 = data.word;
      typeof data9 == "string" ? data9.length < 1 && fail(found, pointer + "/word", "minLength", { limit: 1 }) : fail(found, pointer + "/word", "type", { type: "string" });
    }
    data.words !== void 0 && validate265(data.words, pointer + "/words", found);
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate272: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.status === void 0 && fail(found, pointer, "required", { missingProperty: "status" });
    for (const key0 in data)
      key0 === "id" || key0 === "kind" || key0 === "status" || key0 === "description" || key0 === "owner" || key0 === "cost" || key0 === "due" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      typeof data1 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data1 === "avoid" || data1 === "reduce" || data1 === "transfer" || data1 === "accept" || fail(found, pointer + "/kind", "enum", { allowedValues: ["avoid", "reduce", "transfer", "accept"] });
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      typeof data2 != "string" && fail(found, pointer + "/status", "type", { type: "string" }), data2 === "planned" || data2 === "in-place" || fail(found, pointer + "/status", "enum", { allowedValues: ["planned", "in-place"] });
    }
    if (data.description !== void 0 && typeof data.description != "string" && fail(found, pointer + "/description", "type", { type: "string" }), data.owner !== void 0 && typeof data.owner != "string" && fail(found, pointer + "/owner", "type", { type: "string" }), data.cost !== void 0) {
      let data5 = data.cost;
      const _errs13 = found.length;
      let valid1 = !1;
      const _errs14 = found.length, _errs15 = found.length;
      let valid2 = !1;
      const _errs16 = found.length;
      typeof data5 == "number" && isFinite(data5) || fail(found, pointer + "/cost", "type", { type: "number" });
      var _valid1 = _errs16 === found.length;
      if (_valid1 || closeBranch(found, _errs16), valid2 = valid2 || _valid1, !valid2) {
        const _errs18 = found.length;
        typeof data5 == "string" ? data5.length < 1 && fail(found, pointer + "/cost", "minLength", { limit: 1 }) : fail(found, pointer + "/cost", "type", { type: "string" });
        var _valid1 = _errs18 === found.length;
        _valid1 || closeBranch(found, _errs18), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs15 : fail(found, pointer + "/cost", "anyOf", {});
      var _valid0 = _errs14 === found.length;
      if (_valid0 || closeBranch(found, _errs14), valid1 = valid1 || _valid0, !valid1) {
        const _errs20 = found.length;
        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
          data5.low === void 0 && fail(found, pointer + "/cost", "required", { missingProperty: "low" }), data5.high === void 0 && fail(found, pointer + "/cost", "required", { missingProperty: "high" });
          for (const key1 in data5)
            key1 === "low" || key1 === "high" || key1 === "mostLikely" || fail(found, pointer + "/cost", "additionalProperties", { additionalProperty: key1 });
          if (data5.low !== void 0) {
            let data6 = data5.low;
            const _errs24 = found.length;
            let valid4 = !1;
            const _errs25 = found.length;
            typeof data6 == "number" && isFinite(data6) || fail(found, pointer + "/cost/low", "type", { type: "number" });
            var _valid2 = _errs25 === found.length;
            if (_valid2 || closeBranch(found, _errs25), valid4 = valid4 || _valid2, !valid4) {
              const _errs27 = found.length;
              typeof data6 == "string" ? data6.length < 1 && fail(found, pointer + "/cost/low", "minLength", { limit: 1 }) : fail(found, pointer + "/cost/low", "type", { type: "string" });
              var _valid2 = _errs27 === found.length;
              _valid2 || closeBranch(found, _errs27), valid4 = valid4 || _valid2;
            }
            valid4 ? found.length = _errs24 : fail(found, pointer + "/cost/low", "anyOf", {});
          }
          if (data5.high !== void 0) {
            let data7 = data5.high;
            const _errs30 = found.length;
            let valid5 = !1;
            const _errs31 = found.length;
            typeof data7 == "number" && isFinite(data7) || fail(found, pointer + "/cost/high", "type", { type: "number" });
            var _valid3 = _errs31 === found.length;
            if (_valid3 || closeBranch(found, _errs31), valid5 = valid5 || _valid3, !valid5) {
              const _errs33 = found.length;
              typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/cost/high", "minLength", { limit: 1 }) : fail(found, pointer + "/cost/high", "type", { type: "string" });
              var _valid3 = _errs33 === found.length;
              _valid3 || closeBranch(found, _errs33), valid5 = valid5 || _valid3;
            }
            valid5 ? found.length = _errs30 : fail(found, pointer + "/cost/high", "anyOf", {});
          }
          if (data5.mostLikely !== void 0) {
            let data8 = data5.mostLikely;
            const _errs36 = found.length;
            let valid6 = !1;
            const _errs37 = found.length;
            typeof data8 == "number" && isFinite(data8) || fail(found, pointer + "/cost/mostLikely", "type", { type: "number" });
            var _valid4 = _errs37 === found.length;
            if (_valid4 || closeBranch(found, _errs37), valid6 = valid6 || _valid4, !valid6) {
              const _errs39 = found.length;
              typeof data8 == "string" ? data8.length < 1 && fail(found, pointer + "/cost/mostLikely", "minLength", { limit: 1 }) : fail(found, pointer + "/cost/mostLikely", "type", { type: "string" });
              var _valid4 = _errs39 === found.length;
              _valid4 || closeBranch(found, _errs39), valid6 = valid6 || _valid4;
            }
            valid6 ? found.length = _errs36 : fail(found, pointer + "/cost/mostLikely", "anyOf", {});
          }
        } else
          fail(found, pointer + "/cost", "type", { type: "object" });
        var _valid0 = _errs20 === found.length;
        _valid0 || closeBranch(found, _errs20), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs13 : fail(found, pointer + "/cost", "anyOf", {});
    }
    if (data.due !== void 0) {
      let data9 = data.due;
      typeof data9 == "string" ? pattern7.test(data9) || fail(found, pointer + "/due", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/due", "type", { type: "string" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate260: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.event === void 0 && fail(found, pointer, "required", { missingProperty: "event" }), data.likelihood === void 0 && fail(found, pointer, "required", { missingProperty: "likelihood" }), data.impact === void 0 && fail(found, pointer, "required", { missingProperty: "impact" });
    for (const key0 in data)
      names21.has(key0) || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.event !== void 0 && typeof data.event != "string" && fail(found, pointer + "/event", "type", { type: "string" }), data.likelihood !== void 0) {
      let data2 = data.likelihood;
      const _errs7 = found.length;
      let valid1 = !1;
      const _errs8 = found.length;
      validate261(data2, pointer + "/likelihood", found);
      var _valid0 = _errs8 === found.length;
      if (_valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0, !valid1) {
        const _errs9 = found.length;
        data2 !== null && fail(found, pointer + "/likelihood", "type", { type: "null" });
        var _valid0 = _errs9 === found.length;
        _valid0 || closeBranch(found, _errs9), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs7 : fail(found, pointer + "/likelihood", "anyOf", {});
    }
    if (data.impact !== void 0) {
      let data3 = data.impact;
      const _errs12 = found.length;
      let valid2 = !1;
      const _errs13 = found.length;
      validate268(data3, pointer + "/impact", found);
      var _valid1 = _errs13 === found.length;
      if (_valid1 || closeBranch(found, _errs13), valid2 = valid2 || _valid1, !valid2) {
        const _errs14 = found.length;
        data3 !== null && fail(found, pointer + "/impact", "type", { type: "null" });
        var _valid1 = _errs14 === found.length;
        _valid1 || closeBranch(found, _errs14), valid2 = valid2 || _valid1;
      }
      valid2 ? found.length = _errs12 : fail(found, pointer + "/impact", "anyOf", {});
    }
    if (data.title !== void 0 && typeof data.title != "string" && fail(found, pointer + "/title", "type", { type: "string" }), data.cause !== void 0 && typeof data.cause != "string" && fail(found, pointer + "/cause", "type", { type: "string" }), data.effect !== void 0 && typeof data.effect != "string" && fail(found, pointer + "/effect", "type", { type: "string" }), data.category !== void 0) {
      let data7 = data.category;
      typeof data7 == "string" ? data7.length < 1 && fail(found, pointer + "/category", "minLength", { limit: 1 }) : fail(found, pointer + "/category", "type", { type: "string" });
    }
    if (data.undpCategory !== void 0) {
      let data8 = data.undpCategory;
      typeof data8 != "string" && fail(found, pointer + "/undpCategory", "type", { type: "string" }), data8 === "social-and-environmental" || data8 === "financial" || data8 === "operational" || data8 === "organisational" || data8 === "political" || data8 === "regulatory" || data8 === "strategic" || data8 === "safety-and-security" || fail(found, pointer + "/undpCategory", "enum", { allowedValues: ["social-and-environmental", "financial", "operational", "organisational", "political", "regulatory", "strategic", "safety-and-security"] });
    }
    if (data.owner !== void 0 && typeof data.owner != "string" && fail(found, pointer + "/owner", "type", { type: "string" }), data.responses !== void 0) {
      let data10 = data.responses;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate272(data10[i0], pointer + "/responses/" + i0, found);
      } else
        fail(found, pointer + "/responses", "type", { type: "array" });
    }
    if (data.residual !== void 0) {
      let data12 = data.residual;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key1 in data12)
          key1 === "likelihood" || key1 === "impact" || fail(found, pointer + "/residual", "additionalProperties", { additionalProperty: key1 });
        if (data12.likelihood !== void 0) {
          let data13 = data12.likelihood;
          const _errs35 = found.length;
          let valid6 = !1;
          const _errs36 = found.length;
          validate261(data13, pointer + "/residual/likelihood", found);
          var _valid2 = _errs36 === found.length;
          if (_valid2 || closeBranch(found, _errs36), valid6 = valid6 || _valid2, !valid6) {
            const _errs37 = found.length;
            data13 !== null && fail(found, pointer + "/residual/likelihood", "type", { type: "null" });
            var _valid2 = _errs37 === found.length;
            _valid2 || closeBranch(found, _errs37), valid6 = valid6 || _valid2;
          }
          valid6 ? found.length = _errs35 : fail(found, pointer + "/residual/likelihood", "anyOf", {});
        }
        if (data12.impact !== void 0) {
          let data14 = data12.impact;
          const _errs40 = found.length;
          let valid7 = !1;
          const _errs41 = found.length;
          validate268(data14, pointer + "/residual/impact", found);
          var _valid3 = _errs41 === found.length;
          if (_valid3 || closeBranch(found, _errs41), valid7 = valid7 || _valid3, !valid7) {
            const _errs42 = found.length;
            data14 !== null && fail(found, pointer + "/residual/impact", "type", { type: "null" });
            var _valid3 = _errs42 === found.length;
            _valid3 || closeBranch(found, _errs42), valid7 = valid7 || _valid3;
          }
          valid7 ? found.length = _errs40 : fail(found, pointer + "/residual/impact", "anyOf", {});
        }
      } else
        fail(found, pointer + "/residual", "type", { type: "object" });
    }
    if (data.trigger !== void 0) {
      let data15 = data.trigger;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        data15.sign === void 0 && fail(found, pointer + "/trigger", "required", { missingProperty: "sign" });
        for (const key2 in data15)
          key2 === "sign" || key2 === "seen" || fail(found, pointer + "/trigger", "additionalProperties", { additionalProperty: key2 });
        if (data15.sign !== void 0 && typeof data15.sign != "string" && fail(found, pointer + "/trigger/sign", "type", { type: "string" }), data15.seen !== void 0) {
          let data17 = data15.seen;
          typeof data17 == "string" ? pattern7.test(data17) || fail(found, pointer + "/trigger/seen", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/trigger/seen", "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/trigger", "type", { type: "object" });
    }
    if (data.review !== void 0) {
      let data18 = data.review;
      typeof data18 == "string" ? pattern7.test(data18) || fail(found, pointer + "/review", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/review", "type", { type: "string" });
    }
    if (data.guidelines !== void 0) {
      let data19 = data.guidelines;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20) || fail(found, pointer + "/guidelines/" + i1, "type", { type: "integer" }), typeof data20 == "number" && isFinite(data20) && ((data20 > 9007199254740991 || isNaN(data20)) && fail(found, pointer + "/guidelines/" + i1, "maximum", { comparison: "<=", limit: 9007199254740991 }), (data20 < 1 || isNaN(data20)) && fail(found, pointer + "/guidelines/" + i1, "minimum", { comparison: ">=", limit: 1 }));
        }
      } else
        fail(found, pointer + "/guidelines", "type", { type: "array" });
    }
    if (data.competencyId !== void 0) {
      let data21 = data.competencyId;
      typeof data21 == "string" ? data21.length < 1 && fail(found, pointer + "/competencyId", "minLength", { limit: 1 }) : fail(found, pointer + "/competencyId", "type", { type: "string" });
    }
    if (data.proposesFrom !== void 0) {
      let data22 = data.proposesFrom;
      if (Array.isArray(data22)) {
        const len2 = data22.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data23 = data22[i2];
          typeof data23 == "string" ? data23.length < 1 && fail(found, pointer + "/proposesFrom/" + i2, "minLength", { limit: 1 }) : fail(found, pointer + "/proposesFrom/" + i2, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/proposesFrom", "type", { type: "array" });
    }
    if (data.closed !== void 0) {
      let data24 = data.closed;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        data24.date === void 0 && fail(found, pointer + "/closed", "required", { missingProperty: "date" }), data24.why === void 0 && fail(found, pointer + "/closed", "required", { missingProperty: "why" });
        for (const key3 in data24)
          key3 === "date" || key3 === "why" || key3 === "released" || key3 === "note" || fail(found, pointer + "/closed", "additionalProperties", { additionalProperty: key3 });
        if (data24.date !== void 0) {
          let data25 = data24.date;
          typeof data25 == "string" ? pattern7.test(data25) || fail(found, pointer + "/closed/date", "pattern", { pattern: "^(?:[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$" }) : fail(found, pointer + "/closed/date", "type", { type: "string" });
        }
        if (data24.why !== void 0) {
          let data26 = data24.why;
          typeof data26 != "string" && fail(found, pointer + "/closed/why", "type", { type: "string" }), data26 === "happened" || data26 === "passed" || data26 === "merged" || data26 === "withdrawn" || fail(found, pointer + "/closed/why", "enum", { allowedValues: ["happened", "passed", "merged", "withdrawn"] });
        }
        if (data24.released !== void 0) {
          let data27 = data24.released;
          const _errs71 = found.length;
          let valid14 = !1;
          const _errs72 = found.length;
          typeof data27 == "number" && isFinite(data27) || fail(found, pointer + "/closed/released", "type", { type: "number" });
          var _valid4 = _errs72 === found.length;
          if (_valid4 || closeBranch(found, _errs72), valid14 = valid14 || _valid4, !valid14) {
            const _errs74 = found.length;
            typeof data27 == "string" ? data27.length < 1 && fail(found, pointer + "/closed/released", "minLength", { limit: 1 }) : fail(found, pointer + "/closed/released", "type", { type: "string" });
            var _valid4 = _errs74 === found.length;
            _valid4 || closeBranch(found, _errs74), valid14 = valid14 || _valid4;
          }
          valid14 ? found.length = _errs71 : fail(found, pointer + "/closed/released", "anyOf", {});
        }
        data24.note !== void 0 && typeof data24.note != "string" && fail(found, pointer + "/closed/note", "type", { type: "string" });
      } else
        fail(found, pointer + "/closed", "type", { type: "object" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate277: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.riskIds === void 0 && fail(found, pointer, "required", { missingProperty: "riskIds" });
    for (const key0 in data)
      key0 === "id" || key0 === "riskIds" || key0 === "strength" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? data0.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.riskIds !== void 0) {
      let data1 = data.riskIds;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/riskIds/" + i0, "minLength", { limit: 1 }) : fail(found, pointer + "/riskIds/" + i0, "type", { type: "string" });
        }
      } else
        fail(found, pointer + "/riskIds", "type", { type: "array" });
    }
    if (data.strength !== void 0) {
      let data3 = data.strength;
      typeof data3 == "number" && isFinite(data3) ? ((data3 > 1 || isNaN(data3)) && fail(found, pointer + "/strength", "maximum", { comparison: "<=", limit: 1 }), (data3 < 0 || isNaN(data3)) && fail(found, pointer + "/strength", "minimum", { comparison: ">=", limit: 0 })) : fail(found, pointer + "/strength", "type", { type: "number" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate257: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.currency === void 0 && fail(found, pointer, "required", { missingProperty: "currency" }), data.scale === void 0 && fail(found, pointer, "required", { missingProperty: "scale" }), data.risks === void 0 && fail(found, pointer, "required", { missingProperty: "risks" });
    for (const key0 in data)
      key0 === "id" || key0 === "currency" || key0 === "scale" || key0 === "risks" || key0 === "title" || key0 === "priceYear" || key0 === "horizonYears" || key0 === "groups" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.id !== void 0) {
      let data0 = data.id;
      typeof data0 == "string" ? pattern3.test(data0) || fail(found, pointer + "/id", "pattern", { pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$" }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.currency !== void 0) {
      let data1 = data.currency;
      const _errs5 = found.length;
      let valid1 = !1;
      const _errs6 = found.length;
      typeof data1 == "string" ? data1.length < 1 && fail(found, pointer + "/currency", "minLength", { limit: 1 }) : fail(found, pointer + "/currency", "type", { type: "string" });
      var _valid0 = _errs6 === found.length;
      if (_valid0 || closeBranch(found, _errs6), valid1 = valid1 || _valid0, !valid1) {
        const _errs8 = found.length;
        data1 !== null && fail(found, pointer + "/currency", "type", { type: "null" });
        var _valid0 = _errs8 === found.length;
        _valid0 || closeBranch(found, _errs8), valid1 = valid1 || _valid0;
      }
      valid1 ? found.length = _errs5 : fail(found, pointer + "/currency", "anyOf", {});
    }
    if (data.scale !== void 0 && validate258(data.scale, pointer + "/scale", found), data.risks !== void 0) {
      let data3 = data.risks;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate260(data3[i0], pointer + "/risks/" + i0, found);
      } else
        fail(found, pointer + "/risks", "type", { type: "array" });
    }
    if (data.title !== void 0 && typeof data.title != "string" && fail(found, pointer + "/title", "type", { type: "string" }), data.priceYear !== void 0) {
      let data6 = data.priceYear;
      typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6) || fail(found, pointer + "/priceYear", "type", { type: "integer" }), typeof data6 == "number" && isFinite(data6) && ((data6 > 9007199254740991 || isNaN(data6)) && fail(found, pointer + "/priceYear", "maximum", { comparison: "<=", limit: 9007199254740991 }), (data6 < 1 || isNaN(data6)) && fail(found, pointer + "/priceYear", "minimum", { comparison: ">=", limit: 1 }));
    }
    if (data.horizonYears !== void 0) {
      let data7 = data.horizonYears;
      typeof data7 == "number" && isFinite(data7) ? (data7 < 0 || isNaN(data7)) && fail(found, pointer + "/horizonYears", "minimum", { comparison: ">=", limit: 0 }) : fail(found, pointer + "/horizonYears", "type", { type: "number" });
    }
    if (data.groups !== void 0) {
      let data8 = data.groups;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate277(data8[i1], pointer + "/groups/" + i1, found);
      } else
        fail(found, pointer + "/groups", "type", { type: "array" });
    }
  } else
    fail(found, pointer, "type", { type: "object" });
}
const validate256: Rule = (data: Json, pointer: string, found: Violation[]) => {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    data.kind === void 0 && fail(found, pointer, "required", { missingProperty: "kind" }), data.schemaVersion === void 0 && fail(found, pointer, "required", { missingProperty: "schemaVersion" }), data.id === void 0 && fail(found, pointer, "required", { missingProperty: "id" }), data.content === void 0 && fail(found, pointer, "required", { missingProperty: "content" });
    for (const key0 in data)
      key0 === "kind" || key0 === "schemaVersion" || key0 === "id" || key0 === "content" || key0 === "createdBy" || key0 === "createdAt" || key0 === "licence" || key0 === "version" || fail(found, pointer, "additionalProperties", { additionalProperty: key0 });
    if (data.kind !== void 0) {
      let data0 = data.kind;
      typeof data0 != "string" && fail(found, pointer + "/kind", "type", { type: "string" }), data0 !== "osee-risk-register" && fail(found, pointer + "/kind", "const", { allowedValue: "osee-risk-register" });
    }
    if (data.schemaVersion !== void 0) {
      let data1 = data.schemaVersion;
      typeof data1 != "string" && fail(found, pointer + "/schemaVersion", "type", { type: "string" }), data1 !== "1.0.0" && fail(found, pointer + "/schemaVersion", "const", { allowedValue: "1.0.0" });
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      typeof data2 == "string" ? data2.length < 1 && fail(found, pointer + "/id", "minLength", { limit: 1 }) : fail(found, pointer + "/id", "type", { type: "string" });
    }
    if (data.content !== void 0 && validate257(data.content, pointer + "/content", found), data.createdBy !== void 0) {
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
  "osee-selection-model": validate52,
  "osee-applications": validate100,
  "osee-selection-recipe": validate116,
  "osee-decision-record": validate128,
  "osee-scoring-rounds": validate132,
  "osee-maturity-model": validate138,
  "osee-assessment": validate174,
  "osee-assessment-session": validate183,
  "osee-institution-wave": validate217,
  "osee-roll-up": validate224,
  "osee-risk-register": validate256,
} as const;
