/**
 * Chromium's switches for tests and measurements: no sandbox of its own (containers run as root),
 * and nothing in the background that would disturb a measurement or reach the network.
 */
export const browserFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
