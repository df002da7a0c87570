import { sampleOf } from '../testing/sample-fs.ts';
import { describeRows } from '../testing/describe-rows-fs.ts';
import { dynamodbFacts } from './dynamodb-facts.ts';
import { kinesisFacts } from './kinesis-facts.ts';
import { readStream } from './read-stream.ts';
import { streamJudges } from './stream-judges.ts';
import { dynamodbKind, kinesisKind } from './stream-source.ts';
import { windowRows } from './testing/window-rows.ts';

const kinesis = readStream(sampleOf('kinesis/time-window', 'first-batch'), kinesisKind);
const dynamodb = readStream(sampleOf('dynamodb/time-window', 'first-batch'), dynamodbKind);

describeRows(
  'kinesis/time-window',
  streamJudges['kinesis/time-window']!,
  windowRows(
    kinesisFacts,
    kinesis.map(({ id }) => id),
  ),
);
describeRows(
  'dynamodb/time-window',
  streamJudges['dynamodb/time-window']!,
  windowRows(
    dynamodbFacts,
    dynamodb.map(({ id }) => id),
  ),
);
