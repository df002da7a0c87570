import { Buffer } from 'node:buffer';
import { Uint8ArrayBlobAdapter } from './aws-blob.ts';
import { streamingBody } from './aws-body.ts';

type Kind = 'stream' | 'blob' | 'events';

/** The one member of an operation's answer that is the HTTP body itself, and as what the SDK gives it. */
const payloads: Record<string, [member: string, kind: Kind] | undefined> = {
  'apigateway/GetExport': ['body', 'blob'],
  'api-gateway/GetExport': ['body', 'blob'],
  'bedrock-agent-runtime/InvokeAgent': ['completion', 'events'],
  'bedrock-runtime/ConverseStream': ['stream', 'events'],
  'bedrock-runtime/InvokeModel': ['body', 'blob'],
  'bedrock-runtime/InvokeModelWithResponseStream': ['body', 'events'],
  'glacier/GetJobOutput': ['body', 'stream'],
  'iot-data-plane/GetThingShadow': ['payload', 'blob'],
  'iot-data-plane/UpdateThingShadow': ['payload', 'blob'],
  'kinesis-video-archived-media/GetClip': ['Payload', 'stream'],
  'lambda/Invoke': ['Payload', 'blob'],
  'lambda/InvokeWithResponseStream': ['EventStream', 'events'],
  'polly/SynthesizeSpeech': ['AudioStream', 'stream'],
  's3/GetObject': ['Body', 'stream'],
  's3/GetObjectTorrent': ['Body', 'stream'],
  's3/SelectObjectContent': ['Payload', 'events'],
};

/** Turns the member that is the body into what the SDK makes of it; one that is not there is empty. */
export function withPayload(
  operation: string,
  output: Record<string, unknown>,
): Record<string, unknown> {
  const payload = Object.hasOwn(payloads, operation) ? payloads[operation] : undefined;
  if (!payload) return output;
  const [member, kind] = payload;
  const given = Object.hasOwn(output, member) ? output[member] : undefined;
  return { ...output, [member]: made(kind, given) };
}

function made(kind: Kind, given: unknown): unknown {
  if (kind === 'stream') return streamingBody(toBytes(given));
  if (kind === 'blob') return new Uint8ArrayBlobAdapter(toBytes(given));
  return eventsOf(Array.isArray(given) ? given : []);
}

/** A text as it is, bytes as they are, and anything else as its JSON. */
function toBytes(given: unknown): Uint8Array {
  if (given instanceof Uint8Array) return given;
  if (given === undefined || given === null) return new Uint8Array();
  return Buffer.from(typeof given === 'string' ? given : JSON.stringify(given));
}

// eslint-disable-next-line @typescript-eslint/require-await -- an event stream is asynchronous, its events are here already
async function* eventsOf(events: unknown[]): AsyncGenerator {
  yield* events;
}
