/** Makes JSON Schema 2020-12 of the types of the compiler, so that a schema cannot differ from the type it stands for. */
import ts from 'typescript';
import type { JsonSchema } from './json-schemas.ts';

/** A type that JSON cannot hold, such as a function or a map. */
export class NotPlainError extends Error {}

const notJson: ReadonlySet<string> = new Set([
  'Map',
  'ReadonlyMap',
  'Set',
  'ReadonlySet',
  'Date',
  'RegExp',
  'Promise',
  'WeakMap',
  'Error',
  'Iterable',
  'Generator',
  'Iterator',
]);

const { TypeFlags, ObjectFlags, SymbolFlags } = ts;

/** Writes schemas of types; what has a name goes to `definitions`, once. */
export class TypeSchemas {
  readonly definitions = new Map<string, JsonSchema>();
  readonly #checker: ts.TypeChecker;
  readonly #names = new Map<ts.Type, string>();
  readonly #open = new Set<ts.Type>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** The schema of a type; throws `NotPlainError` where JSON cannot hold its values. */
  schemaOf(type: ts.Type): JsonSchema {
    if (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) return {};
    if (type.flags & TypeFlags.Instantiable && !(type.flags & TypeFlags.StringLike)) {
      const base = this.#checker.getBaseConstraintOfType(type);
      return base ? this.schemaOf(base) : {};
    }
    if (type.isUnion()) return this.#named(type, () => this.#union(type));
    const plain = plainSchema(type, this.#checker);
    if (plain) return plain;
    if (type.isIntersection()) {
      const primitive = type.types.find((member) => plainSchema(member, this.#checker) !== undefined);
      if (primitive) return this.schemaOf(primitive);
    }
    return this.#object(type);
  }

  #union(type: ts.UnionType): JsonSchema {
    const members = type.types.filter((member) => !(member.flags & TypeFlags.Undefined));
    const texts = members.filter((member) => member.isStringLiteral());
    const others = members.filter((member) => !member.isStringLiteral());
    const isBoolean = others.filter((member) => member.flags & TypeFlags.BooleanLiteral).length === 2;
    const rest = isBoolean ? others.filter((member) => !(member.flags & TypeFlags.BooleanLiteral)) : others;
    const schemas = [
      ...(texts.length > 0 ? [{ type: 'string', enum: texts.map(({ value }) => value) }] : []),
      ...(isBoolean ? [{ type: 'boolean' }] : []),
      ...rest.map((member) => this.schemaOf(member)),
    ];
    if (schemas.some((schema) => Object.keys(schema).length === 0)) return {};
    const unique = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
    return unique.length === 1 ? (unique[0] ?? {}) : { anyOf: unique };
  }

  #object(type: ts.Type): JsonSchema {
    return this.#named(type, () => this.#members(type));
  }

  /** What has a name, or holds itself, becomes a definition. */
  #named(type: ts.Type, write: () => JsonSchema): JsonSchema {
    const known = this.#names.get(type);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    if (this.#open.has(type)) return { $ref: `#/$defs/${this.#claim(type, 'osee:part')}` };
    const name = this.#nameFor(type);
    if (name !== undefined) this.#claim(type, name);
    this.#open.add(type);
    try {
      const schema = write();
      const claimed = this.#names.get(type);
      if (claimed === undefined) return schema;
      this.definitions.set(claimed, {
        ...describe(type.aliasSymbol ?? type.symbol, this.#checker),
        ...schema,
      });
      return { $ref: `#/$defs/${claimed}` };
    } catch (error) {
      this.definitions.delete(this.#names.get(type) ?? '');
      this.#names.delete(type);
      throw error;
    } finally {
      this.#open.delete(type);
    }
  }

  /** Gives a type a name that nothing else has. */
  #claim(type: ts.Type, base: string): string {
    let name = base;
    for (let count = 2; this.definitions.has(name); count += 1) name = `${base}-${count}`;
    this.definitions.set(name, {});
    this.#names.set(type, name);
    return name;
  }

  /** The folder and the name of a type of this project; none for other types, for lists, and for types without one. */
  #nameFor(type: ts.Type): string | undefined {
    const checker = this.#checker;
    if (checker.isArrayType(type) || checker.isTupleType(type)) return undefined;
    const symbol = type.aliasSymbol ?? type.symbol;
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName ?? '';
    const folder = /\/packages\/\w+\/src\/(\w+)\//u.exec(file)?.[1];
    if (!symbol || symbol.name.startsWith('__') || folder === undefined) return undefined;
    const parameters =
      type.aliasSymbol || type.isUnion()
        ? (type.aliasTypeArguments ?? [])
        : checker.getTypeArguments(type as ts.TypeReference);
    const own = (type as ts.InterfaceType).thisType;
    const texts = parameters.filter((each) => each !== own).map((each) => checker.typeToString(each));
    const text = [symbol.name, ...texts]
      .join('-of-')
      .replaceAll(/[^A-Za-z0-9]+/gu, '-')
      .replace(/-$/u, '');
    return `osee:${folder}.${text.length > 50 ? symbol.name : text}`;
  }

  #members(type: ts.Type): JsonSchema {
    const checker = this.#checker;
    if (checker.isTupleType(type)) return this.#tuple(type as ts.TupleTypeReference);
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', ...(item && { items: this.schemaOf(item) }) };
    }
    const isCallable = type.getCallSignatures().length > 0 || type.getConstructSignatures().length > 0;
    if (isCallable || notJson.has(type.symbol?.name ?? ''))
      throw new NotPlainError(checker.typeToString(type));
    const properties = checker
      .getPropertiesOfType(type)
      .filter((property) => !(property.flags & SymbolFlags.Prototype))
      .map((property) => ({ property, of: checker.getTypeOfSymbol(property) }))
      .filter(({ of }) => !(of.flags & TypeFlags.Never) && !(of.flags & TypeFlags.Undefined));
    const required = properties.filter(({ property, of }) => !isOptional(property, of));
    const index = checker.getIndexInfosOfType(type);
    return {
      type: 'object',
      ...(properties.length > 0 && {
        properties: Object.fromEntries(
          properties.map(({ property, of }) => [
            property.name,
            { ...describe(property, checker), ...this.schemaOf(of) },
          ]),
        ),
      }),
      ...(required.length > 0 && { required: required.map(({ property }) => property.name) }),
      additionalProperties: index.length > 0 ? this.#values(index) : false,
    };
  }

  #values(index: readonly ts.IndexInfo[]): JsonSchema | boolean {
    const schemas = index.map(({ type }) => this.schemaOf(type));
    const [first, ...more] = schemas;
    if (!first || Object.keys(first).length === 0) return true;
    return more.length === 0 ? first : { anyOf: schemas };
  }

  #tuple(type: ts.TupleTypeReference): JsonSchema {
    const items = this.#checker.getTypeArguments(type).map((item) => this.schemaOf(item));
    const { minLength, hasRestElement } = type.target as ts.TupleType;
    const fixed = hasRestElement ? items.slice(0, -1) : items;
    if (items.length === 0) return { type: 'array', maxItems: 0 };
    return {
      type: 'array',
      ...(fixed.length > 0 && { prefixItems: fixed }),
      minItems: minLength,
      ...(hasRestElement ? { items: items.at(-1) } : { items: false }),
    };
  }
}

const isOptional = (property: ts.Symbol, type: ts.Type): boolean =>
  (property.flags & SymbolFlags.Optional) !== 0 ||
  (type.flags & (TypeFlags.Unknown | TypeFlags.Any)) !== 0 ||
  (type.isUnion() && type.types.some((member) => member.flags & TypeFlags.Undefined));

/** What JSON has a word for. */
const plainSchema = (type: ts.Type, checker: ts.TypeChecker): JsonSchema | undefined => {
  const { flags } = type;
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  if (flags & TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
  if (flags & TypeFlags.StringLike) return { type: 'string' };
  if (flags & TypeFlags.NumberLike) return { type: 'number' };
  if (flags & TypeFlags.BooleanLike) return { type: 'boolean' };
  if (flags & TypeFlags.Null) return { type: 'null' };
  if (flags & TypeFlags.Never) return { not: {} };
  if (flags & (TypeFlags.Undefined | TypeFlags.Void | TypeFlags.BigIntLike | TypeFlags.ESSymbolLike)) {
    throw new NotPlainError(checker.typeToString(type));
  }
  return (type as ts.ObjectType).objectFlags & ObjectFlags.Class && type.isClass() ? refuse(type) : undefined;
};

const refuse = (type: ts.Type): never => {
  throw new NotPlainError(`class ${type.symbol.name}`);
};

const describe = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker): { description?: string } => {
  const text = ts
    .displayPartsToString(symbol?.getDocumentationComment(checker))
    .replaceAll(/\{@link ([\w.]+)\}/gu, '`$1`')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return text === '' ? {} : { description: text };
};
