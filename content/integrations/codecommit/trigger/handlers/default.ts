// Event type: codecommit/trigger
import type { CodeCommitTriggerEvent } from 'aws-lambda';

export const handler = async (event: CodeCommitTriggerEvent) => {
  const builds = [];

  for (const { codecommit, eventName, eventSourceARN } of event.Records) {
    // "Test trigger" in the console: there may be no such commit.
    if (eventName === 'TriggerEventTest') continue;

    const repository = eventSourceARN.split(':')[5];
    for (const { commit, deleted, ref } of codecommit.references) {
      if (deleted) continue;
      const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
      builds.push({ repository, commit, [kind === 'tags' ? 'tag' : 'branch']: name });
    }
  }

  // CodeCommit does not read this: start the builds here.
  return { builds };
};
