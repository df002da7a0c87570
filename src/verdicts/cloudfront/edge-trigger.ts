/** What sets the four triggers of Lambda@Edge apart. */
export interface EdgeTrigger {
  name: 'viewer-request' | 'origin-request' | 'origin-response' | 'viewer-response';
  isViewer: boolean;
  /** In the order and the spelling of AWS's lists. */
  readOnly: readonly string[];
}

export const viewerRequest: EdgeTrigger = {
  name: 'viewer-request',
  isViewer: true,
  readOnly: ['Content-Length', 'Host', 'Transfer-Encoding', 'Via'],
};

export const originRequest: EdgeTrigger = {
  name: 'origin-request',
  isViewer: false,
  readOnly: [
    'Accept-Encoding',
    'Content-Length',
    'If-Modified-Since',
    'If-None-Match',
    'If-Range',
    'If-Unmodified-Since',
    'Transfer-Encoding',
    'Via',
  ],
};

export const originResponse: EdgeTrigger = {
  name: 'origin-response',
  isViewer: false,
  readOnly: ['Transfer-Encoding', 'Via'],
};

export const viewerResponse: EdgeTrigger = {
  name: 'viewer-response',
  isViewer: true,
  readOnly: ['Warning', 'Via'],
};

/** Headers that a response made in a request trigger may not bring along. */
export function readOnlyWhenGenerated({ readOnly }: EdgeTrigger): readonly string[] {
  const ofRequestsOnly = /^(?:Accept-Encoding|If-.*)$/;
  return readOnly.filter((name) => !ofRequestsOnly.test(name));
}

/** The largest answer in bytes. */
export function maximumBytes({ isViewer }: EdgeTrigger): number {
  return isViewer ? 40 * 1024 : 1024 * 1024;
}

export function maximumWords({ isViewer }: EdgeTrigger): string {
  return isViewer ? '40 KB' : '1 MB';
}

export function maximumSeconds({ isViewer }: EdgeTrigger): number {
  return isViewer ? 5 : 30;
}
