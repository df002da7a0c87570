/** Errors whose stack Node itself has read, as it does in destroying a stream: V8 then forgets where they arose. */
export const readStacks = new WeakSet<Error>();
