import type { APIRequestContext } from '@playwright/test';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from './support/test.ts';

interface CatalogJson {
  integrations: {
    id: string;
    name: string;
    invocation: string;
    lifecycle: string;
    page: string;
    eventTypes: {
      id: string;
      title: string;
      eventSchema: string;
      responseSchema: string | null;
      samples: { name: string; title: string; url: string }[];
    }[];
  }[];
}

/** An address of the site as it was built, on the server of this test. */
const local = (url: string): string => new URL(url, 'http://localhost').pathname;

async function read(request: APIRequestContext, url: string, type: RegExp): Promise<string> {
  const response = await request.get(local(url));
  expect(response.status(), url).toBe(200);
  expect(response.headers()['content-type'], url).toMatch(type);
  return response.text();
}

async function readJson<T>(request: APIRequestContext, url: string): Promise<T> {
  return JSON.parse(await read(request, url, /^application\/json/)) as T;
}

async function readCatalog(request: APIRequestContext): Promise<CatalogJson> {
  const response = await request.get('catalog.json');
  expect(response.headers()['content-type']).toMatch(/^application\/json/);
  return (await response.json()) as CatalogJson;
}

test('catalog.json has the members it promises, and no page of it is missing', async ({
  request,
}) => {
  const { integrations, ...rest } = await readCatalog(request);
  expect(rest).toEqual({});
  expect(integrations.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['alb', 'efs', 's3', 'sqs']),
  );
  for (const integration of integrations) {
    expect(integration).toEqual({
      id: expect.stringMatching(/^[a-z0-9-]+$/),
      name: expect.any(String),
      invocation: expect.stringMatching(/^(event-source-mapping|synchronous|asynchronous|none)$/),
      lifecycle: expect.any(String),
      page: expect.stringContaining(`/integrations/${integration.id}/`),
      eventTypes: expect.any(Array),
    });
    await read(request, integration.page, /^text\/html/);
    for (const eventType of integration.eventTypes)
      expect(eventType).toEqual({
        id: expect.stringMatching(new RegExp(`^${integration.id}/[a-z0-9-]+$`)),
        title: expect.any(String),
        eventSchema: expect.stringContaining(`/schemas/${eventType.id}/event.schema.json`),
        responseSchema:
          eventType.responseSchema === null
            ? null
            : expect.stringContaining(`/schemas/${eventType.id}/response.schema.json`),
        samples: eventType.samples.map(({ name }) => ({
          name,
          title: expect.any(String),
          url: expect.stringContaining(`/samples/${eventType.id}/${name}.json`),
        })),
      });
  }
});

test('each schema is named by its own address, stands alone, and accepts its samples', async ({
  request,
}) => {
  const { integrations } = await readCatalog(request);
  for (const { eventSchema, responseSchema, samples } of integrations.flatMap(
    ({ eventTypes }) => eventTypes,
  )) {
    for (const url of [eventSchema, responseSchema]) {
      if (url === null) continue;
      const text = await read(request, url, /^application\/json/);
      expect(JSON.parse(text)).toMatchObject({
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: url,
      });
      const references = [...text.matchAll(/"\$ref": ?"([^"]*)"/g)].map(([, target]) => target);
      expect(references.filter((target) => !target?.startsWith('#'))).toEqual([]);
    }
    const ajv = new Ajv({ strict: false });
    addFormats(ajv);
    const validate = ajv.compile(await readJson<object>(request, eventSchema));
    expect(samples.length).toBeGreaterThan(0);
    for (const { url } of samples) {
      validate(await readJson(request, url));
      expect(validate.errors, url).toBeNull();
    }
  }
});

test('each integration has a Markdown twin, and llms.txt names it', async ({ request }) => {
  const { integrations } = await readCatalog(request);
  const response = await request.get('llms.txt');
  expect(response.headers()['content-type']).toMatch(/^text\/plain/);
  const index = await response.text();
  for (const { id, name, page } of integrations) {
    const twin = page.replace(/\/$/, '.md');
    expect(index).toContain(`/integrations/${id}.md`);
    expect(await read(request, twin, /^text\/markdown/)).toContain(name);
  }
});

test('robots.txt and the sitemap are there', async ({ request }) => {
  expect((await request.get('robots.txt')).status()).toBe(200);
  expect(await (await request.get('sitemap-index.xml')).text()).toContain('sitemap-0.xml');
});
