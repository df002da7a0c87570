import { createHash } from 'node:crypto';
import { build } from 'esbuild';
import { taskPaths } from '../src/sandbox/runtime/task-paths.ts';

/**
 * The sandbox's two files as classic scripts. The worker's name in stacks is the runtime's in
 * Lambda, by which its frames are told from the handler's.
 */
async function bundle(entry: string, footer = ''): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    footer: { js: footer },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The text of the worker, which the page fetches and hands to the frame. */
export function sandboxWorker(): Promise<string> {
  return bundle('src/sandbox/worker.ts', `//# sourceURL=file://${taskPaths.runtime}`);
}

/** The frame: one inline script, and a policy that allows it, blobs and nothing else. */
export async function sandboxFrame(): Promise<string> {
  const script = await bundle('src/sandbox/frame.ts');
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}' 'unsafe-eval' blob:`,
    'worker-src blob:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Sandbox</title>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}
