import { isObject, member } from '../answer.ts';

/** Members of a fragment, and resources of a template, that its successor lacks: `Outputs`, `Resources.Orders`. */
export function lostMembers(before: unknown, after: unknown): string[] {
  const [resources, kept] = [member(before, 'Resources'), member(after, 'Resources')];
  return [
    ...missing(before, after),
    ...(kept === undefined ? [] : missing(resources, kept).map((name) => `Resources.${name}`)),
  ];
}

function missing(before: unknown, after: unknown): string[] {
  if (!isObject(before) || !isObject(after)) return [];
  return Object.keys(before).filter((name) => !Object.hasOwn(after, name));
}
