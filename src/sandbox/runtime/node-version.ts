/** The Node.js whose behaviour was recorded and is followed here. */
export const nodeVersion = 'v24.21.0';
