import { describe, expect, test } from 'vitest';
import { detach } from './detach.ts';

describe('detach', () => {
  test('lets JSON.stringify find no toJSON of a prototype', () => {
    const message = detach({ type: 'error', error: { trace: ['a', 'b'] }, none: null });
    const prototypes: Record<string, unknown>[] = [
      Object.prototype as unknown as Record<string, unknown>,
      Array.prototype as unknown as Record<string, unknown>,
    ];
    for (const prototype of prototypes) prototype['toJSON'] = () => 'forged';
    const text = JSON.stringify(message);
    for (const prototype of prototypes) delete prototype['toJSON'];
    expect(text).toBe('{"type":"error","error":{"trace":["a","b"]},"none":null}');
  });

  test('does not follow what a prototype offers', () => {
    const shared = Object.prototype as unknown as Record<string, unknown>;
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    shared['enumerable'] = loop;
    const message = detach({ type: 'ready' });
    delete shared['enumerable'];
    expect(Object.keys(message)).toEqual(['type']);
    expect(Object.getPrototypeOf(loop)).toBe(Object.prototype);
  });
});
