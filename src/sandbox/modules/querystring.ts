import library from 'unenv/node/querystring';

/** `node:querystring`. */
export default { ...library };
