import type { AnswerCase } from './answer-case.ts';

/**
 * The names of the headers to compare, in small letters: those that the answer sets or that its cookies become, under
 * the name that a REST API gives them too, and those that the case asks for.
 */
export function headerNames({ does, also = [] }: AnswerCase): string[] {
  const answer = does.kind === 'answers' ? does.answer : undefined;
  const names = [
    ...keysOf(memberOf(answer, 'headers')),
    ...keysOf(memberOf(answer, 'multiValueHeaders')),
  ].map((name) => name.toLowerCase());
  if (memberOf(answer, 'cookies') !== undefined) names.push('set-cookie');
  return [...new Set([...names.flatMap((name) => [name, `x-amzn-remapped-${name}`]), ...also])];
}

function keysOf(value: unknown): string[] {
  return isMap(value) ? Object.keys(value) : [];
}

function memberOf(value: unknown, name: string): unknown {
  return isMap(value) ? value[name] : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
