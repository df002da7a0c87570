import { primordials } from '../primordials.ts';

/**
 * Takes the prototypes off a message's objects and arrays, so that `JSON.stringify` finds no
 * `toJSON` that a handler may have put on `Object.prototype` or `Array.prototype`.
 */
export function detach<Message extends object>(message: Message): Message {
  primordials.setPrototypeOf(message, null);
  for (const key in message) {
    const child: unknown = message[key];
    if (typeof child === 'object' && child !== null) detach(child);
  }
  return message;
}
