import { fromPointer } from '../../catalog/json-pointer.ts';

/** Writes a JSON pointer as one would write it in code: `/Records/0/messageId` is `Records[0].messageId`. */
export function pathOfPointer(pointer: string): string {
  return fromPointer(pointer).reduce((path, segment) => {
    if (/^\d+$/.test(segment)) return `${path}[${segment}]`;
    if (!/^[A-Za-z_$][\w$]*$/.test(segment)) return `${path}[${JSON.stringify(segment)}]`;
    return path === '' ? segment : `${path}.${segment}`;
  }, '');
}
