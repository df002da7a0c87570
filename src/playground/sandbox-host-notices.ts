import type { Notice } from '../sandbox/protocol.ts';
import type { FrameLoss } from './sandbox-host-frame.ts';

/** What the reader is told when a frame is lost. */
export const lossNotices: Readonly<Record<FrameLoss, Notice>> = {
  'not-started': {
    code: 'sandbox-lost',
    text: 'The sandbox did not start. A browser extension or a policy may block it; run again to retry.',
  },
  dead: {
    code: 'sandbox-lost',
    text: 'The browser ended the sandbox, most likely for the memory it took. The next run starts a new one.',
  },
  flood: {
    code: 'flood',
    text: 'The handler sent more messages than a run may, and was ended. The next run starts a new sandbox.',
  },
};

export const oversizedNotice: Notice = {
  code: 'response-too-large',
  text: 'The response is larger than the 6 MB that Lambda allows, hence it is not shown.',
};

export const stoppedNotice: Notice = { code: 'stopped', text: 'You stopped this run.' };
