import events from '../modules/events.ts';

/** The EventEmitter that handlers import too. */
export const EventEmitter = events as unknown as new () => NodeJS.EventEmitter;
