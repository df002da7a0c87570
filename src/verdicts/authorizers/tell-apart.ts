const shownLength = 200;

/** Two ARNs as code, without the path that they begin with in common: "`…/POST/orders`" and "`…/GET/orders`". */
export function tellApart(one: string, other: string): [one: string, other: string] {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const slash = one.slice(0, same).lastIndexOf('/');
  const from = (text: string): string => (slash > 0 ? `…${text.slice(slash)}` : text);
  return [arnCode(from(one)), arnCode(from(other))];
}

/** An ARN as code, whole unless it is very long: what is to be copied must not be cut. */
export function arnCode(arn: string): string {
  const shown = arn.length > shownLength ? `${arn.slice(0, shownLength)}…` : arn;
  return `\`${shown.replaceAll('`', '')}\``;
}
