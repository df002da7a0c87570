import { isObject, member } from '../answer.ts';

/** What the event says about the call itself; only `response` is the function's. */
const head = ['version', 'triggerSource', 'region', 'userPoolId', 'userName', 'callerContext'];

/** The head's members that the answer has otherwise than the event. */
export function changedMembers(event: unknown, answer: unknown): string[] {
  return head.filter((name) => {
    const sent = member(event, name);
    return sent !== undefined && JSON.stringify(member(answer, name)) !== JSON.stringify(sent);
  });
}

/** The members of the event that the answer lacks. `request` and `response` are missed in any case. */
export function missingMembers(event: unknown, answer: Record<string, unknown>): string[] {
  const sent = head.filter((name) => member(event, name) !== undefined);
  return [...sent, 'request', 'response'].filter((name) => !isGiven(name, answer[name]));
}

function isGiven(name: string, value: unknown): boolean {
  return name === 'request' || name === 'response' ? isObject(value) : value !== undefined;
}
