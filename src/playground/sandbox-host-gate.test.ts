import { describe, expect, test } from 'vitest';
import { createMessageGate } from './sandbox-host-gate.ts';
import { hostLimits } from './sandbox-host-limits.ts';

const { messageCharacters, runCharacters, runMessages, structureCharacters } = hostLimits;

describe('createMessageGate', () => {
  test('admits text alone, and no more of it than a response may have', () => {
    const gate = createMessageGate();
    expect(gate.admits('{"type":"ready"}')).toBe(true);
    expect(gate.admits({ type: 'ready' })).toBe(false);
    expect(gate.admits(null)).toBe(false);
    expect(gate.admits(JSON.stringify('x'.repeat(messageCharacters - 2)))).toBe(true);
    expect(gate.admits(JSON.stringify('x'.repeat(messageCharacters - 1)))).toBe(false);
  });

  test('admits so many messages in a run', () => {
    const gate = createMessageGate();
    for (let count = 0; count < runMessages; count++) expect(gate.admits('{}')).toBe(true);
    expect(gate.admits('{}')).toBe(false);
    gate.reset();
    expect(gate.admits('{}')).toBe(true);
  });

  test('admits so many characters in a run', () => {
    const gate = createMessageGate();
    const text = JSON.stringify('x'.repeat(1e6 - 2));
    for (let count = 0; count < runCharacters / 1e6; count++) expect(gate.admits(text)).toBe(true);
    expect(gate.admits('{}')).toBe(false);
    gate.reset();
    expect(gate.admits(text)).toBe(true);
  });

  test('refuses what would take long to parse, unless it stands in a string', () => {
    const gate = createMessageGate();
    const nested = '['.repeat(structureCharacters) + ']'.repeat(structureCharacters);
    expect(gate.admits(nested)).toBe(false);
    expect(gate.admits(`{"a":"\\\\","b":${nested}}`)).toBe(false);
    expect(gate.admits(`${' '.repeat(structureCharacters + 1)}"x"`)).toBe(false);
    const texts = ['\\', '"', '\\"', '\\\\"', '"\\'].flatMap((odd) => [odd, odd.repeat(1e5)]);
    for (const text of texts)
      expect(gate.admits(JSON.stringify({ type: 'response', body: `${nested}${text}` }))).toBe(
        true,
      );
  });

  test('refuses a long string without an end quickly', () => {
    const gate = createMessageGate();
    expect(gate.admits(`"${'\\"'.repeat(1e6)}`)).toBe(true);
    expect(gate.admits(`${'"'.repeat(structureCharacters)}${'['.repeat(1e6)}`)).toBe(false);
  });
});
