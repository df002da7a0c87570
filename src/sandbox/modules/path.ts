import path from 'path-browserify';

/** Node's `path`, of which Lambda has the POSIX half alone. */
export default path;
