import { describe, expect, test } from 'vitest';
import { contentPaths, listFolder } from './content-files.ts';

const files = new Map(['a/b.json', 'a/c/d.ts', 'a/c/e.ts', 'ab/f'].map((path) => [path, '']));

describe('listFolder', () => {
  test('names files and folders that lie directly in it, each once', () => {
    expect(listFolder(files, 'a')).toEqual(['b.json', 'c/']);
  });

  test('is empty for a folder that is not there', () => {
    expect(listFolder(files, 'z')).toEqual([]);
  });
});

test('paths lie below the integration and its event type', () => {
  expect([contentPaths.setup('sqs', 'sam.yaml'), contentPaths.sample('sqs/messages', 'a')]).toEqual(
    ['integrations/sqs/setup/sam.yaml', 'integrations/sqs/messages/samples/a.json'],
  );
});
