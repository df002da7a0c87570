import assert from 'node:assert';

/** `node:assert/strict`. */
export default assert.strict;
