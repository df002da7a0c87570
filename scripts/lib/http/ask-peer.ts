import type { ClientResponse } from './client-response.ts';
import type { HttpFormat } from './http-format.ts';
import { observedResponse } from './observed-response.ts';
import { startPeer } from './start-peer.ts';
import type { Peer } from './start-peer.ts';

const noResponse: ClientResponse = { status: 0, headers: {}, body: '' };

/** Asks serverless-offline case after case. Some answers crash it: then there is no response, and it is started anew. */
export async function askPeer(
  root: string,
  deeds: readonly unknown[],
): Promise<{
  ask: (format: HttpFormat, number: number) => Promise<ClientResponse>;
  stop: () => Promise<void>;
}> {
  let peer: Peer = await startPeer(root, deeds);
  return {
    ask: async (format, number) => {
      try {
        return await observedResponse(peer.address(format, number));
      } catch {
        await peer.stop();
        peer = await startPeer(root, deeds);
        return noResponse;
      }
    },
    stop: () => peer.stop(),
  };
}
