import { contentPaths } from '../../../src/catalog/content-files.ts';
import { newEventTypeFiles } from './new-event-type-files.ts';

const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5"><circle cx="12" cy="12" r="8" /></svg>\n`;

const prose = `## What it is for

TODO: two or three sentences on what people do with it.

## How it works with Lambda

TODO: who invokes the function, with what, and what is done with its answer.

## What surprises people

TODO: what people ask about it in issue trackers, each with its answer.
`;

const sam = `# TODO: the smallest template that deploys as it stands.
AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Function:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src/
      Handler: index.handler
      Runtime: nodejs24.x
`;

const cli = `# TODO: the commands that set up the trigger.
aws lambda get-function --function-name my-function
`;

/** The files of a new integration, by path. They hold to every rule; what is to be filled in says \`TODO\`. */
export function newIntegrationFiles(
  id: string,
  eventTypes: readonly string[],
  today: string,
): Map<string, string> {
  const source = 'developer-guide';
  const facts = {
    $schema: '../../../src/catalog/schemas/integration.schema.json',
    id,
    name: `TODO: full name of ${id}`,
    shortName: `TODO: short name of ${id}`,
    formerNames: [],
    aliases: [],
    summary: 'TODO: one line for the grid.',
    description:
      'TODO: what search engines show, 70 to 160 characters: the event, what the function answers, what goes wrong.',
    invocation: eventTypes.length > 0 ? 'asynchronous' : 'none',
    invocationSource: source,
    lifecycle: { status: 'available', source },
    retry: {
      by: eventTypes.length > 0 ? 'lambda' : 'nobody',
      summary: 'TODO: attempts, delays and limits.',
      source,
    },
    facts: [{ label: 'TODO: label', value: 'TODO: a fact that people look for.', source }],
    disagreements: [],
    permissions: [],
    sources: [
      {
        id: source,
        title: 'TODO: title of the page that says so',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html',
        checked: today,
      },
    ],
    eventTypes,
  };
  return new Map([
    [contentPaths.integration(id), `${JSON.stringify(facts, null, 2)}\n`],
    [contentPaths.prose(id), prose],
    [contentPaths.icon(id), icon],
    [contentPaths.setup(id, 'sam.yaml'), sam],
    [contentPaths.setup(id, 'cli.sh'), cli],
    ...eventTypes.flatMap((name) => [...newEventTypeFiles(`${id}/${name}`, source)]),
  ]);
}
