/** The page that the playground stands on; its script is loaded in the browser only. */
export const playgroundPage = `---
description: Try the packages in the browser, with nothing sent anywhere.
aside: false
---

# Playground

The packages run here in your browser. Nothing that you enter leaves this page.

<ClientOnly><Playground /></ClientOnly>
`;
