import { expect, test } from 'vitest';
import { filterEntry } from './filter-entry.ts';
import { exampleCatalog } from './testing/example-catalog-fs.ts';

const { queue, volume } = await exampleCatalog();

test('an integration is found by its names, former names and aliases', () => {
  const { text } = filterEntry(queue);
  for (const word of ['queue', 'example queue service', 'older queue', 'messages'])
    expect(text).toContain(word);
});

test('an integration is found by its event types and the fields of events and answers', () => {
  const { text } = filterEntry(queue);
  for (const word of ['queue/messages', 'eventsourcearn', 'batchitemfailures'])
    expect(text).toContain(word);
});

test('the answer is read where an event type has a schema of it', () => {
  expect(filterEntry(queue).response).toBe('read');
  const eventTypes = queue.eventTypes.map((one) => ({ ...one, responseSchema: null }));
  expect(filterEntry({ ...queue, eventTypes }).response).toBe('ignored');
  expect(filterEntry(volume).response).toBe('none');
});

test('the choices are those of the integration', () => {
  expect(filterEntry(volume)).toMatchObject({ id: 'volume', invocation: 'none', retry: 'nobody' });
});
