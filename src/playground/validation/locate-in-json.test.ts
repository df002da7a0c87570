import { describe, expect, test } from 'vitest';
import { locateInJson } from './locate-in-json.ts';

const find = (text: string, pointer: string) => locateInJson(text, new Set([pointer])).get(pointer);

describe('locateInJson', () => {
  const text = '{ "a": [10, {"b/c": true}], "d": "x" }';

  test('finds the whole text', () => {
    expect(find(' 5', '')).toEqual({ name: 1, value: 1 });
  });

  test('finds members by name and items by number', () => {
    expect(find(text, '/a')).toEqual({ name: 2, value: 7 });
    expect(find(text, '/a/0')).toEqual({ name: 8, value: 8 });
    expect(find(text, '/a/1')).toEqual({ name: 12, value: 12 });
    expect(find(text, '/a/1/b~1c')).toEqual({ name: 13, value: 20 });
    expect(find(text, '/d')).toEqual({ name: 28, value: 33 });
  });

  test('answers nothing for what is absent', () => {
    expect(find(text, '/a/2')).toBeUndefined();
    expect(find(text, '/e')).toBeUndefined();
  });

  test('takes the last of members that share a name', () => {
    expect(find('{"a":1,"a":2}', '/a')).toEqual({ name: 7, value: 11 });
  });

  test('is not troubled by empty objects and lists', () => {
    expect(find('{"a":{},"b":[],"c":[[],{"d":1}]}', '/c/1/d')).toEqual({ name: 24, value: 28 });
  });

  test('survives deep nesting', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(find(deep, '/0/0')).toEqual({ name: 2, value: 2 });
  });
});
