/** A copy of plain JSON data, also of the proxies that frameworks wrap it in, which `structuredClone` refuses. */
export const copyOfJson = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;
