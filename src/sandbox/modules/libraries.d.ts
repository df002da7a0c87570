// The libraries that are Node's modules written for browsers have Node's types.

declare module 'buffer/index.js' {
  export const Buffer: BufferConstructor & { TYPED_ARRAY_SUPPORT: boolean };
  export const kMaxLength: number;
}

declare module 'events/events.js' {
  import EventEmitter = require('node:events');
  export default EventEmitter;
}

declare module 'path-browserify' {
  const path: Pick<
    import('node:path').PlatformPath,
    | 'basename'
    | 'dirname'
    | 'extname'
    | 'format'
    | 'isAbsolute'
    | 'join'
    | 'normalize'
    | 'parse'
    | 'relative'
    | 'resolve'
  >;
  export default path;
}
