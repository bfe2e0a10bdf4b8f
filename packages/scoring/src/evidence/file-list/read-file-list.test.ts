import { describe, expect, it } from 'vitest';
import type { FactId } from '../fact/fact-id.ts';
import { readFileList } from './read-file-list.ts';

const factsFor = (...paths: string[]) => readFileList(paths).facts.map(({ fact }) => fact);

const shows: readonly (readonly [FactId, readonly string[]])[] = [
  [
    'readme',
    [
      'README',
      'readme.md',
      'README.fr.md',
      'Readme-pt_BR.rst',
      '.github/README.md',
      'docs/README.adoc',
      './README.md',
      'README.txt',
    ],
  ],
  [
    'licence-file',
    [
      'LICENSE',
      'LICENCE.md',
      'license.txt',
      'COPYING',
      'COPYING.LESSER',
      'LICENSE-MIT',
      'LICENSE.Apache-2.0',
      'UNLICENSE',
      'LICENSE-CONTENT',
      'LICENSES/MIT.txt',
      'MIT-LICENSE.txt',
    ],
  ],
  ['licence-per-file', ['REUSE.toml', '.reuse/dep5', 'LICENSES/CC0-1.0.txt']],
  [
    'third-party-notices',
    ['NOTICE', 'NOTICE.txt', 'THIRD-PARTY-NOTICES.md', 'ATTRIBUTION.md', 'third_party_licenses.txt'],
  ],
  ['contributor-rights', ['DCO', 'CLA.md', '.clabot', '.github/dco.yml']],
  ['trade-mark-policy', ['TRADEMARK.md', 'TRADEMARKS', 'docs/trademark-policy.md']],
  ['governance', ['GOVERNANCE.md', 'docs/governance.rst', 'CHARTER.md', '.github/GOVERNANCE.md']],
  ['maintainers', ['MAINTAINERS', 'maintainers.md', 'OWNERS', 'docs/MAINTAINERS.txt']],
  ['code-owners', ['CODEOWNERS', '.github/CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS']],
  ['decision-records', ['docs/adr/0001-use-postgres.md', 'doc/decisions/0002.md', 'adrs/3.adoc']],
  ['contributing', ['CONTRIBUTING.md', '.github/contributing.md', 'docs/CONTRIBUTING.rst', 'CONTRIBUTE.md']],
  ['code-of-conduct', ['CODE_OF_CONDUCT.md', '.github/code-of-conduct.md', 'code_of_conduct.fr.md']],
  ['support', ['SUPPORT.md', '.github/SUPPORT']],
  [
    'issue-templates',
    ['.github/ISSUE_TEMPLATE/bug.yml', '.github/ISSUE_TEMPLATE.md', '.gitlab/issue_templates/Bug.md'],
  ],
  ['roadmap', ['ROADMAP.md', 'docs/roadmap.md']],
  [
    'changelog',
    [
      'CHANGELOG.md',
      'ChangeLog',
      'CHANGES.rst',
      'HISTORY.md',
      'NEWS',
      'RELEASE_NOTES.md',
      'changelogs/1.0.md',
    ],
  ],
  ['funding', ['.github/FUNDING.yml', 'funding.json']],
  [
    'security-policy',
    ['SECURITY.md', '.github/SECURITY.md', 'docs/security.md', 'SECURITY', '.gitlab/security.md'],
  ],
  ['security-contact', ['.well-known/security.txt', 'web/.well-known/security.txt', 'security.txt']],
  ['security-insights', ['SECURITY-INSIGHTS.yml', '.github/security-insights.yml']],
  [
    'dependency-updates',
    ['.github/dependabot.yml', 'renovate.json', '.renovaterc', '.github/renovate.json5'],
  ],
  ['sbom', ['sbom-v19.14.0.csv', 'bom.json', 'release/app.cdx.json', 'app.spdx', 'out/project.spdx.json']],
  [
    'ci',
    [
      '.github/workflows/ci.yml',
      '.gitlab-ci.yml',
      'Jenkinsfile',
      '.circleci/config.yml',
      'azure-pipelines.yml',
      '.woodpecker.yml',
      '.forgejo/workflows/a.yaml',
      '.travis.yml',
      'bitbucket-pipelines.yml',
    ],
  ],
  [
    'tests',
    ['src/a.test.ts', 'tests/test_a.py', 'a_test.go', 'src/test/java/ATest.java', 'spec/models/a_spec.rb'],
  ],
  [
    'container',
    [
      'Dockerfile',
      'deploy/Dockerfile.prod',
      'docker-compose.yml',
      'compose.yaml',
      'Containerfile',
      'api.dockerfile',
    ],
  ],
  ['deployment-files', ['charts/a/Chart.yaml', 'infra/main.tf', 'k8s/app.yml']],
  [
    'dependencies-listed',
    ['package.json', 'server/pom.xml', 'requirements-dev.txt', 'go.mod', 'api/Api.csproj'],
  ],
  [
    'api-description',
    ['openapi.yaml', 'docs/api/v2-openapi.json', 'swagger.json', 'asyncapi.yml', 'proto/a.proto'],
  ],
  ['docs', ['docs/guide.md', 'doc/source/index.rst', 'mkdocs.yml', '.readthedocs.yaml']],
  ['install-guide', ['INSTALL.md', 'docs/installation.md', 'docs/getting-started/index.md', 'QUICKSTART.md']],
  ['user-guide', ['docs/user-guide.md', 'docs/users/first.md']],
  ['developer-guide', ['docs/development.md', 'DEVELOPMENT.md', 'docs/developers/setup.md']],
  ['administrator-guide', ['docs/admin/backup.md', 'docs/operations.md']],
  ['coding-style', ['.editorconfig', 'biome.json', 'eslint.config.mjs', '.pre-commit-config.yaml']],
  ['privacy-policy', ['PRIVACY.md', 'docs/privacy-policy.md']],
];

describe.each(shows)('%s', (fact, paths) => {
  it.each(paths)('is shown by %s', (path) => expect(factsFor(path)).toContain(fact));
  it.each(paths)('is shown by %s in other letter cases', (path) => {
    expect(factsFor(path.toUpperCase())).toContain(fact);
    expect(factsFor(path.toLowerCase())).toContain(fact);
  });
  it.each(paths)('is not shown by a copy of %s', (path) => {
    const plain = path.replace('./', '');
    expect(factsFor(`vendor/x/${plain}`, `examples/${plain}`, `a/node_modules/b/${plain}`)).toEqual([]);
  });
});

describe('look-alikes', () => {
  it.each<[FactId, string]>([
    ['licence-file', 'license-check.js'],
    ['licence-file', 'LICENSE.key'],
    ['licence-file', 'license_header.txt'],
    ['licence-file', 'license.json'],
    ['licence-file', 'packages/a/LICENSE'],
    ['licence-file', 'LICENSE-3rdparty.csv'],
    ['security-policy', 'security.ts'],
    ['security-policy', 'src/security.md'],
    ['security-policy', 'security.test.js'],
    ['security-policy', 'SECURITY.svg'],
    ['contributing', 'contributing.png'],
    ['changelog', 'history.js'],
    ['changelog', 'news.php'],
    ['governance', 'src/governance.sol'],
    ['code-of-conduct', 'src/CodeOfConduct.tsx'],
    ['readme', 'src/readme.md'],
    ['api-description', 'openapitools.json'],
    ['api-description', 'openapi-generator.json'],
    ['api-description', 'swagger-ui.json'],
    ['api-description', '.github/workflows/openapi.yml'],
    ['container', 'Dockerfile.md'],
    ['container', 'docs/dockerfile.txt'],
    ['tests', 'tests/README.md'],
    ['tests', 'latest.ts'],
    ['ci', 'docs/.travis.yml'],
    ['ci', '.github/workflows/README.md'],
    ['sbom', 'sbom.ts'],
    ['sbom', 'schemas/sbom.schema.json'],
    ['docs', 'docs/CONTRIBUTING.md'],
    ['docs', 'docs/logo.svg'],
    ['install-guide', 'install'],
    ['code-owners', 'CODEOWNERS.md'],
    ['roadmap', 'src/roadmap.md'],
  ])('%s is not shown by %s', (fact, path) => expect(factsFor(path)).not.toContain(fact));
});

describe('translations', () => {
  it('need two languages', () => {
    expect(factsFor('src/locales/en.json')).not.toContain('translations');
    const { facts, details } = readFileList([
      'src/locales/en.json',
      'src/locales/pt_BR.json',
      'po/zh_hant.po',
      'app/res/values-fr/strings.xml',
    ]);
    expect(details?.languages).toEqual(['en', 'fr', 'pt-BR', 'zh-Hant']);
    expect(facts.find(({ fact }) => fact === 'translations')?.note).toBe('en fr pt-BR zh-Hant');
    expect(facts.filter(({ fact }) => fact === 'language')).toHaveLength(4);
  });

  it.each([
    'i18n/js/index.js',
    'lang/src/a.ts',
    'locales/xx.json',
    'locales/index.ts',
    'src/en.ts',
    'messages/new.json',
  ])('%s translates into none', (path) => expect(readFileList([path]).details?.languages).toEqual([]));
});

describe('readFileList', () => {
  it('gives one fact for files of a kind, the surest first', () => {
    const { facts, details } = readFileList(['docs/security.md', 'SECURITY.md']);
    expect(facts[0]).toMatchObject({
      fact: 'security-policy',
      value: true,
      confidence: 3,
      source: { file: 'SECURITY.md', format: 'file-list' },
    });
    expect(details?.found[0]?.files).toEqual(['SECURITY.md', 'docs/security.md']);
  });

  it('never says that something is not there', () => {
    expect(readFileList([]).facts).toEqual([]);
    expect(readFileList([]).details).toEqual({ files: 0, found: [], passedOver: [], languages: [] });
  });

  it('tells paths that lie outside', () => {
    const { issues, facts } = readFileList([
      '../README.md',
      '/README.md',
      'C:\\README.md',
      '',
      'a'.repeat(1001),
      'docs\\install.md',
    ]);
    expect(issues.map(({ code, path }) => [code, path])).toEqual(
      [0, 1, 2, 3, 4].map((place) => ['wrong-value', [place]]),
    );
    expect(facts.map(({ fact }) => fact)).toEqual(['docs', 'install-guide']);
  });

  it('keeps no address of a person', () => {
    expect(JSON.stringify(readFileList(['docs/adr/who@a.test.md']))).not.toContain('who@');
  });
});
