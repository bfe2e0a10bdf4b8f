import type { EvidenceConfidence } from '../fact/evidence-fact.ts';
import type { FactId } from '../fact/fact-id.ts';
import { document, documentEnd, inLanguage, program, projectFolder } from './path-parts.ts';

/** A name of files, in lower case, and the fact that such a file shows. */
export interface FileRule {
  readonly fact: FactId;
  readonly confidence: EvidenceConfidence;
  readonly name: RegExp;
  /** Names that look like it and are something else. */
  readonly except?: RegExp;
}

const rule = (fact: FactId, confidence: EvidenceConfidence, name: string, except?: RegExp): FileRule => ({
  fact,
  confidence,
  name: new RegExp(`^(?:${name})$`, 'u'),
  ...(except && { except }),
});

/** A document on the project itself, at the root or where hosts look for it. */
const projectDocument = (fact: FactId, names: string, confidence: EvidenceConfidence = 3): FileRule =>
  rule(fact, confidence, `${projectFolder}(?:${names})${documentEnd}`);

const anywhere = String.raw`(?:[^/]+\/)*`;
const near = String.raw`(?:[^/]+\/){0,3}`;

/** Who owns, decides and takes part. */
const projectRules: readonly FileRule[] = [
  rule('readme', 3, `(?:(?:\\.github|docs?)\\/)?readme${documentEnd}`),
  rule(
    'licence-file',
    3,
    String.raw`(?:un)?licen[cs]es?(?:[-_.][a-z0-9.+_-]+)?|copying(?:[-_.][a-z0-9.+_-]+)?|[a-z0-9.]+-licen[cs]e(?:\.txt|\.md)?|licenses\/[^/]+\.txt`,
    /\.(?:[cm]?[jt]sx?|py|rb|java|go|rs|php|cs|c|h|sh|png|jpe?g|gif|svg|ico|json|ya?ml|toml|xml|css|csv|xlsx?|key|lock|lic|crt|pem|mustache|tmpl|ejs)$|header|template|check|report|third|3rd|depend|notice|faq|scan/u,
  ),
  rule('licence-per-file', 2, String.raw`reuse\.toml|\.reuse\/dep5|licenses\/[^/]+\.txt`),
  rule(
    'third-party-notices',
    3,
    `(?:notices?|(?:third|3rd)[-_]?part(?:y|ies)(?:[-_]?(?:notices?|licen[cs]es?))?|attributions?)${document}`,
  ),
  projectDocument('contributor-rights', 'dco|cla|contributor[-_]licen[cs]e[-_]agreement'),
  rule('contributor-rights', 3, String.raw`\.clabot|\.github\/dco\.ya?ml`),
  projectDocument('trade-mark-policy', 'trade[-_]?marks?(?:[-_](?:policy|guidelines?))?'),
  projectDocument('governance', '(?:project[-_])?governance|(?:technical[-_])?charter'),
  projectDocument('maintainers', 'maintainers|committers|owners|core[-_]?team|steering[-_]committee'),
  rule('code-owners', 3, `${projectFolder}codeowners`),
  rule(
    'decision-records',
    3,
    `${near}(?:adrs?|decisions|architecture[-_]decisions?|decision[-_]records?)\\/[^/]+\\.(?:md|rst|adoc)`,
    /readme|template|index/u,
  ),
  projectDocument(
    'contributing',
    'contribut(?:ing|e)|contribution(?:s|[-_]guide(?:lines)?)?|contributing[-_]guide(?:lines)?|how[-_]to[-_]contribute',
  ),
  projectDocument('code-of-conduct', 'code[-_]?of[-_]?conduct'),
  projectDocument('support', 'support'),
  rule(
    'issue-templates',
    3,
    String.raw`(?:\.github|\.gitlab|\.gitea|\.forgejo)\/issue_templates?(?:\.md|\/[^/]+\.(?:md|ya?ml))`,
  ),
  projectDocument('roadmap', '(?:product[-_])?road[-_]?map'),
  rule(
    'changelog',
    3,
    `(?:docs?\\/)?(?:change[-_]?log|changes|history|news|release[-_]?notes|releases)${documentEnd}|\\.changeset\\/config\\.json|change[-_]?logs?\\/[^/]+`,
  ),
  projectDocument('support-window', 'supported[-_]versions|end[-_]of[-_]life|eol|support[-_]policy|lts'),
  rule('funding', 3, String.raw`(?:\.github\/)?funding\.(?:ya?ml|json)`),
  projectDocument('privacy-policy', 'privacy(?:[-_](?:policy|notice|statement))?', 2),
  projectDocument('privacy-assessment', 'dpia|(?:privacy|data[-_]protection)[-_]impact[-_]assessment', 2),
  projectDocument('accessibility', 'accessibility(?:[-_]statement)?', 2),
];

/** Security and the supply chain. */
const securityRules: readonly FileRule[] = [
  rule(
    'security-policy',
    3,
    `(?:\\.(?:github|gitlab|gitea|forgejo)\\/)?security(?:[-_]policy)?${documentEnd}`,
  ),
  rule('security-policy', 2, `docs?\\/security(?:[-_]policy)?${documentEnd}`),
  rule('security-contact', 3, `${near}\\.well-known\\/security\\.txt|security\\.txt`),
  rule('security-insights', 3, String.raw`(?:\.github\/|\.gitlab\/)?security-insights\.ya?ml`),
  projectDocument('threat-model', 'threat[-_]?model(?:l?ing)?'),
  rule(
    'dependency-updates',
    3,
    String.raw`\.(?:github|gitlab|forgejo|gitea)\/(?:dependabot\.ya?ml|renovate\.json5?)|renovate\.json5?|\.renovaterc(?:\.json5?)?|\.pyup\.ya?ml|\.dependabot\/config\.ya?ml|\.scala-steward\.conf`,
  ),
  rule(
    'static-analysis',
    2,
    String.raw`\.github\/workflows\/[^/]*(?:codeql|semgrep|sonar)[^/]*\.ya?ml|sonar-project\.properties|\.semgrep(?:\.ya?ml|\/.+)|\.github\/codeql\/.+`,
  ),
  rule('dynamic-analysis', 2, `\\.clusterfuzzlite\\/.+|${anywhere}fuzz(?:ing|ers?)?\\/.+${program}`),
  rule(
    'pinned-dependencies',
    1,
    `${near}(?:package-lock\\.json|npm-shrinkwrap\\.json|yarn\\.lock|pnpm-lock\\.yaml|poetry\\.lock|uv\\.lock|pipfile\\.lock|cargo\\.lock|gemfile\\.lock|composer\\.lock|go\\.sum|gradle\\.lockfile|mix\\.lock|pubspec\\.lock|packages\\.lock\\.json|flake\\.lock)`,
  ),
  rule(
    'sbom',
    2,
    `${anywhere}(?:[^/]*sbom[^/]*\\.(?:json|xml|spdx|csv|ya?ml)|[^/]+\\.(?:spdx|cdx)(?:\\.(?:json|xml|ya?ml|rdf))?|bom\\.(?:json|xml))`,
    /schema|config|workflows?\/|template/u,
  ),
];

/** Build, tests, parts, interfaces. */
const technicalRules: readonly FileRule[] = [
  rule(
    'ci',
    2,
    String.raw`\.(?:github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|\.travis\.ya?ml|\.circleci\/config\.ya?ml|\.?azure-pipelines(?:[-.\/][^/]*)?\.ya?ml|jenkinsfile(?:\.[a-z]+)?|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|\.?appveyor\.ya?ml|\.woodpecker(?:\.ya?ml|\/.+\.ya?ml)|\.buildkite\/.+\.ya?ml|\.semaphore\/.+\.ya?ml|\.cirrus\.ya?ml|\.teamcity\/.+|\.tekton\/.+\.ya?ml|\.builds?(?:\.ya?ml|\/.+\.ya?ml)|codefresh\.ya?ml|buildspec\.ya?ml|wercker\.ya?ml|cloudbuild\.ya?ml`,
  ),
  rule(
    'tests',
    3,
    `${anywhere}(?:[^/]+[._-](?:test|tests|spec|specs|e2e|cy)${program}|tests?_[^/]+${program}|[^/]+_(?:test|spec)${program}|[^/]*tests?\\.(?:java|kt|cs|groovy|scala|swift|php))`,
  ),
  rule('tests', 2, `${anywhere}(?:tests?|specs?|__tests__|e2e|cypress|integration[-_]tests?)\\/.+${program}`),
  rule(
    'coding-style',
    2,
    String.raw`\.editorconfig|\.eslintrc(?:\.[a-z]+)?|eslint\.config\.[cm]?[jt]s|biome\.jsonc?|\.prettierrc(?:\.[a-z]+)?|\.?ruff\.toml|\.flake8|\.pylintrc|(?:.+\/)?checkstyle\.xml|\.rubocop\.ya?ml|\.golangci\.ya?ml|\.?rustfmt\.toml|\.clang-format|\.pre-commit-config\.ya?ml|phpcs\.xml(?:\.dist)?|\.stylelintrc(?:\.[a-z]+)?`,
  ),
  rule(
    'container',
    3,
    `${anywhere}(?:(?:dockerfile|containerfile)(?:[.-][a-z0-9_.-]+)?|[^/]+\\.(?:dockerfile|containerfile)|(?:docker-|podman-)?compose(?:[.-][^/]*)?\\.ya?ml)`,
    /\.(?:md|txt|rst|html|ts|js|py|sh)$|template/u,
  ),
  rule(
    'deployment-files',
    3,
    `${anywhere}(?:chart\\.yaml|kustomization\\.ya?ml|helmfile\\.ya?ml|[^/]+\\.tf|nomad\\/[^/]+\\.hcl|(?:k8s|kubernetes|helm|ansible|deploy|deployment)\\/.+\\.(?:ya?ml|tpl))`,
  ),
  rule(
    'dependencies-listed',
    3,
    `${near}(?:package\\.json|pom\\.xml|build\\.gradle(?:\\.kts)?|build\\.sbt|requirements(?:[-_.][^/]*)?\\.txt|pyproject\\.toml|setup\\.(?:py|cfg)|pipfile|environment\\.ya?ml|go\\.mod|cargo\\.toml|composer\\.json|gemfile|[^/]+\\.(?:gemspec|csproj|fsproj|nuspec|cabal)|mix\\.exs|pubspec\\.yaml|package\\.swift|conanfile\\.(?:txt|py)|vcpkg\\.json|deps\\.edn|project\\.clj)`,
  ),
  rule(
    'api-description',
    3,
    `${anywhere}(?:(?:[^/]*[._-])?(?:openapi|swagger|asyncapi)(?:[._-][^/]*)?\\.(?:ya?ml|json)|openapi\\/.+\\.(?:ya?ml|json)|[^/]+\\.(?:proto|wsdl|raml|wadl|graphqls))`,
    /(?:generator|config|tools|codegen|ignore|lint|redocly|spectral|swagger-ui|workflows?)[^/]*$|\/workflows\//u,
  ),
  rule(
    'localisation-ready',
    2,
    String.raw`\.tx\/config|(?:\.)?crowdin\.ya?ml|\.weblate(?:\.ya?ml)?|\.?lokalise\.ya?ml|(?:.+\/)?i18next(?:-parser)?\.config\.[cm]?[jt]s|babel\.cfg|lingui\.config\.[jt]s`,
  ),
  rule('reproducible-build', 1, 'flake\\.nix|guix\\.scm'),
  rule(
    'packaging',
    1,
    `${anywhere}(?:debian\\/control|[^/]+\\.spec|snapcraft\\.ya?ml|[^/]+\\.nuspec|\\.goreleaser\\.ya?ml)`,
    /\.(?:test|spec)\.spec$/u,
  ),
];

/** Documentation for readers. */
const documentRules: readonly FileRule[] = [
  rule(
    'docs',
    3,
    String.raw`(?:docs?|documentation|manual|website\/docs)\/.+\.(?:md|mdx|rst|adoc|asciidoc|html?|tex|pdf)|mkdocs\.ya?ml|\.readthedocs\.ya?ml|antora(?:-playbook)?\.ya?ml|book\.toml`,
    /^docs?\/(?:readme|contributing|code[-_]of[-_]conduct|security|governance|support|changelog|license|licence|pull_request_template)[^/]*$/u,
  ),
  rule(
    'install-guide',
    2,
    `(?:docs?\\/(?:[^/]+\\/)?)?(?:install(?:ation|ing)?|getting[-_]started|quick[-_]?start(?:[-_]guide)?|deploy(?:ment|ing)?|set[-_]?up)(?:\\/index)?${documentEnd}`,
    /^(?:setup|install|deploy)(?:\.[a-z]+)?$(?<!\.(?:md|rst|adoc|txt))/u,
  ),
  rule(
    'user-guide',
    2,
    `(?:docs?|documentation)\\/(?:[^/]+\\/){0,2}(?:users?|user[-_]?(?:guide|manual|docs?)|manual|end[-_]users?)(?:\\/.+\\.(?:md|mdx|rst|adoc|html?)|${inLanguage}\\.(?:md|mdx|rst|adoc|html?|pdf))`,
  ),
  rule(
    'developer-guide',
    2,
    `(?:docs?|documentation)\\/(?:[^/]+\\/){0,2}(?:dev|devel|developers?|development|developer[-_]guide)(?:\\/.+\\.(?:md|mdx|rst|adoc|html?)|${inLanguage}\\.(?:md|mdx|rst|adoc|html?|pdf))|(?:development|developers?|hacking|building)${document}`,
    /^(?:building|development|developers?)$/u,
  ),
  rule(
    'administrator-guide',
    2,
    `(?:docs?|documentation)\\/(?:[^/]+\\/){0,2}(?:admins?|administrat(?:ion|ors?)|operations?|operators?|sysadmins?|admin[-_]guide)(?:\\/.+\\.(?:md|mdx|rst|adoc|html?)|${inLanguage}\\.(?:md|mdx|rst|adoc|html?|pdf))`,
  ),
  rule(
    'training',
    1,
    String.raw`(?:docs?\/)?(?:training|workshops?|courses?)\/.+\.(?:md|mdx|rst|adoc|html?|pdf|ipynb)`,
  ),
];

/** All rules; a file can show several facts. */
export const fileRules: readonly FileRule[] = [
  ...projectRules,
  ...securityRules,
  ...technicalRules,
  ...documentRules,
];
