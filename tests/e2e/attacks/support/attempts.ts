/**
 * Source of a handler that makes each attempt for each canary and answers, by name, what came of
 * it: the name of the error, `silence` after a while, or `done`. In an attempt, `host` is a canary's
 * host and port, and `url` an address there that carries the event.
 */
export function attempts(list: Record<string, string>): string {
  const functions = Object.entries(list).map(
    ([name, body]) => `${JSON.stringify(name)}: async (host, url, event) => { ${body} }`,
  );
  return `
const attempts = { ${functions.join(',\n')} };
const silence = () => new Promise((resolve) => setTimeout(resolve, 150, 'silence'));
const tried = async (attempt, host, event) => {
  try {
    const url = 'http://' + host + '/?stolen=' + encodeURIComponent(JSON.stringify(event));
    return (await Promise.race([attempt(host, url, event).then(() => 'done'), silence()]));
  } catch (error) { return error?.name ?? String(error); }
};
export const handler = async (event) => {
  const cameOfIt = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    const all = await Promise.all(CANARIES.map((host) => tried(attempt, host, event)));
    cameOfIt[name] = [...new Set(all)].join();
  }
  return cameOfIt;
};`;
}
