// Event type: codecommit/trigger
import type { CodeCommitTriggerEvent } from 'aws-lambda';

export const handler = async (event: CodeCommitTriggerEvent) => {
  const lines = event.Records.flatMap((record) => {
    // arn:aws:iam::…:user/kim, or arn:aws:sts::…:assumed-role/Release/kim
    const who = record.userIdentityARN.split('/').at(-1);
    const channel = record.customData ?? '#general';
    return record.codecommit.references.map(({ ref, created, deleted, commit }) => {
      const verb = created ? 'created' : deleted ? 'deleted' : 'pushed to';
      const name = ref.replace(/^refs\/(heads|tags)\//, '');
      return `${channel}: ${who} ${verb} ${name} (${commit.slice(0, 8)})`;
    });
  });
  return { lines };
};
