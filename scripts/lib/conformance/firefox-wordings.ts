/** What V8 and Firefox say of the same mistake. */
export const firefoxWordings: readonly (readonly [v8: RegExp, firefox: RegExp])[] = [
  [
    /Cannot read properties of (?:undefined|null) \(reading '[^']*'\)/g,
    /can't access property (?:\\?"[^"\\]*\\?"|[\w.]+)(?: of [^"\\]*|, [^"\\]* is (?:undefined|null))|[\w.()]+ is (?:undefined|null)(?!\w| or)/g,
  ],
  // Here the type is another, too.
  [
    /RangeError(: |","errorMessage":")Maximum call stack size exceeded/g,
    /InternalError(: |","errorMessage":")too much recursion/g,
  ],
  [/Maximum call stack size exceeded/g, /too much recursion/g],
  [
    /Unexpected end of JSON input/g,
    /JSON\.parse: unexpected end of data at line \d+ column \d+ of the JSON data/g,
  ],
  [
    /(?:Unexpected (?:token|non-whitespace|end of JSON)|Expected (?:double-quoted|property name|',' or))(?:[^"\\]|\\\\?"(?!,))*?(?:JSON(?: input)?(?: at position \d+)?(?: \(line \d+ column \d+\))?)/g,
    /JSON\.parse: [\w\s'`{}[\],:-]*? at line \d+ column \d+ of the JSON data/g,
  ],
  [/Invalid array length/g, /invalid array length/g],
  [/Invalid count value: -?\d+/g, /repeat count must be non-negative/g],
  [/toFixed\(\) digits argument must be between 0 and 100/g, /precision \d+ out of range/g],
  [/Division by zero/g, /BigInt division by zero/g],
  [
    /Class constructor \w+ cannot be invoked without 'new'/g,
    /class constructors must be invoked with 'new'/g,
  ],
  [
    /Cannot access '\w+' before initialization/g,
    /can't access lexical declaration '\w+' before initialization/g,
  ],
  [/Cannot convert object to primitive value/g, /can't convert \w+ to (?:primitive type|string)/g],
  [/Cannot assign to read only property '\w+' of object '#<Object>'/g, /\\?"\w+\\?" is read-only/g],
  [/Cannot convert a Symbol value to a string/g, /can't convert symbol to string/g],
  [/All promises were rejected/g, /No Promise in Promise\.any was resolved/g],
  [/This operation was aborted/g, /The operation was aborted\. ?/g],
  [/The operation was aborted due to timeout/g, /The operation timed out\./g],
  [/Invalid URL/g, /URL constructor: [^"\\]* is not a valid URL\./g],
];
