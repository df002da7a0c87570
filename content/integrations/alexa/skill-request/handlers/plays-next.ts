// Event type: alexa/skill-request
/** As much of the request as this function reads. @types/aws-lambda has no type for it. */
interface SkillRequest {
  context: { System: { application: { applicationId: string } } };
  session?: { attributes?: Record<string, unknown> | null };
  request: {
    type: string;
    intent?: { name: string; slots?: Record<string, Slot> };
    error?: { type: string; message?: string };
    token?: string;
  };
}
interface Slot {
  value?: string;
  resolutions?: {
    resolutionsPerAuthority?: {
      status: { code: string };
      values?: { value: { name: string; id?: string } }[];
    }[];
  };
}

export const handler = async ({ request }: SkillRequest) => {
  // Comes outside of a session. Directives of the player are all that is allowed here.
  if (request.type !== 'AudioPlayer.PlaybackNearlyFinished')
    return { version: '1.0', response: {} };
  const current = request.token ?? '';
  const next = Number(current.split('-').at(-1)) + 1;
  return {
    version: '1.0',
    response: {
      directives: [
        {
          type: 'AudioPlayer.Play',
          playBehavior: 'ENQUEUE',
          audioItem: {
            stream: {
              url: `https://audio.example.com/episode-${next}.mp3`,
              token: `episode-${next}`,
              expectedPreviousToken: current,
              offsetInMilliseconds: 0,
            },
          },
        },
      ],
    },
  };
};
