import type {
  AnyNode,
  ExportAllDeclaration,
  ExportDefaultDeclaration,
  ExportNamedDeclaration,
  Identifier,
  ImportAttribute,
  ImportDeclaration,
  Literal,
  Node,
  Program,
} from 'acorn';
import type { SourcePosition } from '../protocol.ts';
import { boundNames } from './bound-names.ts';
import { blank } from './edit-text.ts';
import { defaultBinding } from './module-record.ts';
import type { ImportedName, ModuleRecord, ModuleRequest } from './module-record.ts';
import { readExpressions } from './read-expressions.ts';

type Record = Pick<ModuleRecord, 'requests' | 'exports' | 'bodyEdits' | 'namelessDefault'>;

/** What an ES module imports and exports, and the edits that take both out of its text. */
export function readModule(code: string, program: Program): ModuleRecord {
  const record: Record = { requests: [], exports: [], bodyEdits: [], namelessDefault: false };
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      record.requests.push(request(node.source, node.attributes, importedBy(node)));
      record.bodyEdits.push(blank(code, node.start, node.end, ';'));
    } else if (node.type === 'ExportAllDeclaration') {
      record.requests.push(passedOn(node));
      record.bodyEdits.push(blank(code, node.start, node.end, ';'));
    } else if (node.type === 'ExportNamedDeclaration') readNamedExport(code, node, record);
    else if (node.type === 'ExportDefaultDeclaration') readDefaultExport(code, node, record);
  }
  return { ...record, ...readExpressions(program) };
}

function passedOn({ source, attributes, exported }: ExportAllDeclaration): ModuleRequest {
  if (!exported) return { ...request(source, attributes, []), star: true };
  const name = { name: '*', exported: nameOf(exported), position: placeOf(exported) };
  return request(source, attributes, [name]);
}

function readNamedExport(code: string, node: ExportNamedDeclaration, record: Record): void {
  const { source, declaration, specifiers } = node;
  if (declaration) {
    const names =
      declaration.type === 'VariableDeclaration'
        ? declaration.declarations.flatMap(({ id }) => boundNames(id))
        : [declaration.id.name];
    for (const name of names) record.exports.push({ exported: name, local: name });
    record.bodyEdits.push(blank(code, node.start, declaration.start, ';'));
    return;
  }
  if (source) {
    const names = specifiers.map((each) => ({
      name: nameOf(each.local),
      exported: nameOf(each.exported),
      position: placeOf(each.local),
    }));
    record.requests.push(request(source, node.attributes, names));
  } else {
    for (const { local, exported } of specifiers) {
      record.exports.push({ exported: nameOf(exported), local: nameOf(local) });
    }
  }
  record.bodyEdits.push(blank(code, node.start, node.end, ';'));
}

function readDefaultExport(code: string, node: ExportDefaultDeclaration, record: Record): void {
  const { declaration } = node;
  const named = 'id' in declaration && declaration.id;
  const isHoisted = declaration.type === 'FunctionDeclaration';
  const isDeclared = isHoisted || (declaration.type === 'ClassDeclaration' && named);
  record.exports.push({
    exported: 'default',
    local: isDeclared && named ? named.name : defaultBinding,
  });
  if (isDeclared) {
    record.bodyEdits.push(blank(code, node.start, declaration.start, ';'));
    if (!named) {
      record.namelessDefault = true;
      const keyword = /^(?:async\s+)?function\s*\*?/.exec(code.slice(declaration.start));
      const at = declaration.start + (keyword?.[0].length ?? 0);
      record.bodyEdits.push({ start: at, end: at, text: ` ${defaultBinding}` });
    }
    return;
  }
  const keywordEnd = node.start + code.slice(node.start).search(/default/) + 'default'.length;
  const opening = isAnonymous(declaration) ? '={default:' : ' =';
  const breaks = '\n'.repeat(code.slice(node.start, keywordEnd).split('\n').length - 1);
  const text = `const ${defaultBinding}${opening}${breaks}`;
  record.bodyEdits.push({ start: node.start, end: keywordEnd, text });
  const { end } = declaration;
  // The name of a function without one is that of the property.
  if (isAnonymous(declaration)) {
    const ends = node.end > end && code.slice(end, node.end).includes(')') ? node.end : end;
    const semicolon = code[ends - 1] === ';' ? ends - 1 : ends;
    record.bodyEdits.push({ start: semicolon, end: semicolon, text: '}.default;' });
  }
}

function isAnonymous(node: Node): boolean {
  const { type } = node;
  if (type === 'ArrowFunctionExpression') return true;
  const unnamed = !('id' in node) || !node.id;
  return unnamed && /^(?:FunctionExpression|Class(?:Expression|Declaration))$/.test(type);
}

function request(
  source: Literal,
  attributes: readonly ImportAttribute[],
  names: ImportedName[],
): ModuleRequest {
  const type = attributes.find(({ key }) => nameOf(key) === 'type')?.value.value;
  return {
    specifier: String(source.value),
    type: typeof type === 'string' ? type : undefined,
    position: placeOf(source),
    names,
    star: false,
  };
}

function importedBy(node: ImportDeclaration): ImportedName[] {
  return node.specifiers.map((each) => {
    const local = each.local.name;
    if (each.type === 'ImportNamespaceSpecifier') {
      return { name: '*', local, position: placeOf(each) };
    }
    const imported = each.type === 'ImportSpecifier' ? each.imported : undefined;
    return {
      name: imported ? nameOf(imported) : 'default',
      local,
      position: placeOf(imported ?? each),
    };
  });
}

function nameOf(node: Identifier | Literal): string {
  return node.type === 'Identifier' ? node.name : String(node.value);
}

function placeOf(node: AnyNode): SourcePosition {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
  return { line, column: column + 1 };
}
