interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML: (html: string) => unknown };
}

let trusted: ((html: string) => unknown) | null = null;

/** Where a page demands trusted types, a policy named `osee` writes; its policy of security has to allow that name. */
const asTrusted = (html: string): string => {
  if (trusted === null) {
    const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
    const policy = policies?.createPolicy('osee', { createHTML: (given) => given });
    trusted = policy ? (given) => policy.createHTML(given) : (given) => given;
  }
  // The type of the DOM knows strings alone.
  return trusted(html) as string;
};

/** Puts what `renderFragment` wrote into a place; nothing else is ever parsed as HTML. */
export const showFragment = (place: HTMLElement, html: string): void => {
  place.innerHTML = asTrusted(html);
};
