/**
 * The declarations of Node.js for the handler editor, without those of modules that the sandbox does
 * not have. What they import of those is `any`.
 */
const files = import.meta.glob<string>(
  [
    '/node_modules/@types/node/{assert,async_hooks,buffer,buffer.buffer,console,crypto,diagnostics_channel,events,fs,globals,globals.typedarray,http,https,module,os,path,perf_hooks,process,querystring,stream,string_decoder,timers,url,util,zlib}.d.ts',
    '/node_modules/@types/node/{assert,compatibility,fs,path,stream,timers,util,web-globals}/*.d.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** As Monaco's services take them. */
export const typesOfNode = Object.entries(files).map(([path, content]) => ({
  content,
  filePath: `file://${path}`,
}));
