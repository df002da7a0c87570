import { expect, test } from './support/attack.ts';
import { evilName, startCanary } from './support/canary.ts';

// Proof that the attacks could fail: a page that nothing confines reaches each canary.
test('the canaries hear those who come', async ({ browser }) => {
  const canary = await startCanary();
  const page = await browser.newPage();
  await page.goto('about:blank');
  for (const host of canary.hosts) {
    const before = canary.heard();
    await page.evaluate(
      (url) => fetch(url, { mode: 'no-cors' }).catch(() => undefined),
      `http://${host}/`,
    );
    expect(canary.heard(), host).toBeGreaterThan(before);
  }
  expect(canary.hosts).toContain(`${evilName}:${canary.port}`);
  const before = canary.heard();
  await page.evaluate(async (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
    peer.createDataChannel('x');
    await peer.setLocalDescription();
  }, canary.hosts[0]);
  await expect.poll(() => canary.heard(), 'a datagram').toBeGreaterThan(before);
  await page.close();
  canary.close();
});
