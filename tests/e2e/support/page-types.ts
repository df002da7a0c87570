/** One address of each kind of page, relative to the site's base. */
export const pageTypes: Record<string, string> = {
  home: '',
  'all integrations': 'integrations/',
  'an event source mapping': 'integrations/sqs/',
  'a synchronous integration': 'integrations/alb/',
  'an asynchronous integration': 'integrations/s3/',
  'an integration without events': 'integrations/efs/',
  'the playground': 'playground/',
  'a guide': 'guides/invocation-models/',
  'a guide with wide tables': 'guides/event-source-mappings/',
  'the 404 page': '404.html',
};
