/** Endings of documents; a name without one is a document too. */
export const document = String.raw`(?:\.(?:md|mdx|markdown|mkd|rst|txt|adoc|asciidoc|org|rdoc|textile|html?|pdf))?`;

/** The language of a document in its name, before its ending: `.fr`, `-pt_BR`, `_zh-Hans`. */
export const inLanguage = '(?:[._-][a-z]{2,3}(?:[-_][a-z]{2,4})?)?';

/** The rest of the name of a document. A language after a dot needs an ending, as `.js` is none. */
export const documentEnd = String.raw`(?:(?:[_-][a-z]{2,3}(?:[-_][a-z]{2,4})?)?${document}|\.[a-z]{2,3}(?:[-_][a-z]{2,4})?\.(?:md|mdx|markdown|rst|txt|adoc|html?))`;

/** Where hosts of source code look for documents on the project itself. */
export const projectFolder = String.raw`(?:(?:\.github|\.gitlab|\.gitea|\.forgejo|docs?|documentation|community|meta)\/)?`;

/** Endings of program text. */
export const program = String.raw`\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|java|kt|kts|groovy|scala|go|rs|php|cs|fs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|dart|ex|exs|erl|hs|clj|cljs|r|jl|lua|pl|pm|t|sh|bats|feature|robot|sql|ps1)`;

/** Folders of copies of others, or of samples: what stands there says nothing of the project. */
const foreign =
  /^(?:node_modules|bower_components|vendor|vendored|third[-_]party|3rdparty|externals?|examples?|samples?|demos?|fixtures?|__fixtures__|testdata|test[-_]data|\.git|\.yarn|site-packages|dist|target)$/u;

/** The folder for which a path is passed over; `null` where it counts. In lower case. */
export const foreignFolder = (path: string): string | null => {
  const folders = path.split('/').slice(0, -1);
  const place = folders.findIndex((folder) => foreign.test(folder));
  return place < 0 ? null : folders.slice(0, place + 1).join('/');
};

/** Forward slashes, no `./` in front; `null` for what is no path inside the project. */
export const plainPath = (written: string): string | null => {
  const path = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/u, '');
  const isInside = !/^(?:\/|[a-z]:\/)/iu.test(path) && !path.split('/').includes('..');
  return isInside && path !== '' && path.length <= 1000 ? path : null;
};
