/** The page that the playground stands on; its script is loaded in the browser only. */
export const playgroundPage = `---
description: Try the packages in the browser, with nothing sent anywhere.
layout: page
sidebar: false
---

<main class="playground">

# Playground

<ClientOnly><Playground /></ClientOnly>

</main>
`;
