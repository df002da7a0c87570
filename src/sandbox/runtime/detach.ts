import { primordials } from '../primordials.ts';

/**
 * Takes the prototypes off a message's objects and arrays, so that `JSON.stringify` finds no
 * `toJSON` that a handler may have put on `Object.prototype` or `Array.prototype`.
 */
export function detach<Message extends object>(message: Message): Message {
  const keys = primordials.keys(message);
  for (let index = 0; index < keys.length; index++) {
    const child: unknown = message[keys[index] as keyof Message];
    if (typeof child === 'object' && child !== null) detach(child);
  }
  primordials.setPrototypeOf(message, null);
  return message;
}
