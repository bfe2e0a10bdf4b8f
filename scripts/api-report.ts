/**
 * Compares the public types of every entry with the committed report in `etc/`; `--write` renews the reports.
 * Needs a build.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { entriesOf, packageFolder, packageNames, root } from './workspace.ts';

const reportTempFolder = join(tmpdir(), 'osee-api-report');

/** The compiler lists the words of an inferred type in the order in which it met them, which differs from build to build. */
const readTypes = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/"[^"\n]*"(?: \| "[^"\n]*")+/gu, (words) =>
    words.split(' | ').sort().join(' | '),
  );

const write = process.argv.includes('--write');
const reportFolder = join(root, 'etc');
mkdirSync(reportFolder, { recursive: true });
const compilerConfig = join(tmpdir(), 'osee-api-report.tsconfig.json');
writeFileSync(compilerConfig, JSON.stringify({ extends: join(root, 'tsconfig.base.json'), files: [] }));

let changed = 0;
for (const name of packageNames) {
  for (const entry of entriesOf(name)) {
    const reportFileName = `${entry.specifier.replace('@osee/', '').replaceAll('/', '-')}.api.md`;
    const types = entry.source.replace('./src/', 'dist/').replace(/\.ts$/, '.d.cts');
    const config = ExtractorConfig.prepare({
      configObjectFullPath: undefined,
      packageJsonFullPath: join(packageFolder(name), 'package.json'),
      configObject: {
        projectFolder: packageFolder(name),
        mainEntryPointFilePath: join(packageFolder(name), types),
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              module: 'NodeNext',
              moduleResolution: 'NodeNext',
              target: 'ES2022',
              strict: true,
              skipLibCheck: true,
              types: [],
            },
            files: [join(packageFolder(name), types)],
          },
        },
        apiReport: {
          enabled: true,
          reportFileName,
          reportFolder,
          reportTempFolder,
        },
        docModel: { enabled: false },
        dtsRollup: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          extractorMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
          compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Error } },
          tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
        },
      },
    });
    const result = Extractor.invoke(config, {
      localBuild: write,
      messageCallback: (message) => {
        if (message.logLevel !== ExtractorLogLevel.Error) message.handled = true;
      },
    });
    const isSame = () =>
      readTypes(join(reportFolder, reportFileName)) === readTypes(join(reportTempFolder, reportFileName));
    if (result.apiReportChanged && (write || !isSame())) {
      changed += 1;
      console.log(`${write ? 'renewed' : 'CHANGED'}: ${entry.specifier}`);
    }
  }
}
if (changed > 0 && !write) {
  console.error(
    'The public types differ from etc/. Run `pnpm api` and commit what it writes, with a changeset.',
  );
  process.exit(1);
}
