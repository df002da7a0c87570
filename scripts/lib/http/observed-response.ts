import { request } from 'node:http';
import { bodyText } from './body-text.ts';
import type { ClientResponse } from './client-response.ts';
import { groupHeaders } from './group-headers.ts';

const patienceMs = 20_000;

/** What a client gets over HTTP; headers as they are on the wire. Rejects where there is no response. */
export function observedResponse(address: string): Promise<ClientResponse> {
  return new Promise((resolve, reject) => {
    const sent = request(
      address,
      { agent: false, headers: { accept: '*/*' }, timeout: patienceMs },
      (response) => {
        const chunks: Uint8Array[] = [];
        response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: groupHeaders(pairs(response.rawHeaders)),
            body: bodyText(Buffer.concat(chunks)),
          });
        });
      },
    );
    sent.on('timeout', () => sent.destroy(new Error(`${address} answers nothing.`)));
    sent.on('error', reject);
    sent.end();
  });
}

function pairs(raw: readonly string[]): [string, string][] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [[name, raw[index + 1] ?? ''] as [string, string]] : [],
  );
}
