/** Paths of the site relative to its base, one function a kind. They are public contracts. */
export const sitePaths = {
  integration: (id: string) => `integrations/${id}/`,
  integrationMarkdown: (id: string) => `integrations/${id}.md`,
  guide: (slug: string) => `guides/${slug}/`,
  guideMarkdown: (slug: string) => `guides/${slug}.md`,
  eventSchema: (eventType: string) => `schemas/${eventType}/event.schema.json`,
  responseSchema: (eventType: string) => `schemas/${eventType}/response.schema.json`,
  sample: (eventType: string, name: string) => `samples/${eventType}/${name}.json`,
  playground: (eventType: string, sample?: string, handler?: string) =>
    `playground/?event-type=${eventType}${sample ? `&sample=${sample}` : ''}${handler ? `&handler=${handler}` : ''}`,
};
