import { chromium as playwright } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags } from '../lib/browser-flags.ts';
import type { BenchContext } from './measurement.ts';

/** What the measuring functions need of the playground's own host. */
export interface BenchHost {
  run(request: unknown): Promise<{ outcome: { kind: string } }>;
  coldStart(): void;
  dispose(): void;
}

export interface HostModule {
  createSandboxHost(options: {
    frameUrl: string;
    workerUrl: string;
    document: Document;
  }): BenchHost;
}

/**
 * Runs a function in a page of the site, beside the module that the playground makes its sandbox with.
 * The function is sent as text, hence uses nothing from outside; `job` and the answer are JSON.
 */
export async function inSandboxPage<Job extends object, Answer>(
  { url, chromium }: BenchContext,
  measure: (host: HostModule, job: Job & { url: string }) => Promise<Answer>,
  job: Job,
): Promise<Answer> {
  const bundle = await build({
    entryPoints: ['src/playground/sandbox-host.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'sandboxHostModule',
    write: false,
  });
  const browser = await playwright.launch({ executablePath: chromium, args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}playground/`, { waitUntil: 'networkidle' });
    // The module joins the page as the console would load it, so the page's own policy holds.
    const call = `(${measure.toString()})(sandboxHostModule, ${JSON.stringify({ url, ...job })})`;
    return await page.evaluate<Answer>(`${bundle.outputFiles[0]?.text ?? ''}; ${call}`);
  } finally {
    await browser.close();
  }
}
