// Event type: alb/request
import type { ALBEvent, ALBResult } from 'aws-lambda';

/** All query parameters, decoded, in either form of the event. */
const queryOf = (event: ALBEvent): URLSearchParams => {
  const single = Object.entries(event.queryStringParameters ?? {});
  const multiple = Object.entries(event.multiValueQueryStringParameters ?? {}).flatMap(
    ([name, values = []]) => values.map((value) => [name, value] as const),
  );
  // Names and values are still encoded. URLSearchParams undoes %XX and turns + into a space.
  return new URLSearchParams([...single, ...multiple].map((pair) => pair.join('=')).join('&'));
};

export const handler = async (event: ALBEvent): Promise<ALBResult> => {
  const found = [...queryOf(event)].map(([name, value]) => `${name}: ${value}`);
  const contentType = 'text/plain; charset=utf-8';
  return {
    statusCode: 200,
    headers: { 'content-type': contentType },
    multiValueHeaders: { 'content-type': [contentType] },
    body: found.join('\n'),
  };
};
