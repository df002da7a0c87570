/** Whether a REST API sends bytes: the first `Accept` type of the request has to be among its binary media types. */
export function acceptsBinary(accept: string | undefined, binaryMediaTypes: string): boolean {
  if (binaryMediaTypes === '*/*') return true;
  const [type, subtype] = mediaType(accept?.split(',')[0] ?? '');
  const [binaryType, binarySubtype] = mediaType(binaryMediaTypes);
  return (
    type !== undefined &&
    subtype !== undefined &&
    type === binaryType &&
    (binarySubtype === '*' || subtype === binarySubtype)
  );
}

function mediaType(text: string): string[] {
  return (text.split(';')[0] ?? '').trim().toLowerCase().split('/');
}
