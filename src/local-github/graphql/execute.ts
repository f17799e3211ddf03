/** Runs a document with graphql-js, and says what is wrong with it as GitHub says it. */
import {
  execute,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationContext,
} from 'graphql';
import { FieldError, type Args, type Context } from './resolver.js';

export interface GraphqlError {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly message: string;
  readonly extensions?: unknown;
}

export interface GraphqlResult {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

export interface GraphqlRequest {
  readonly query: string;
  readonly variables: Args;
  readonly operationName?: string;
}

export async function executeGraphql(
  schema: GraphQLSchema,
  { query, variables, operationName }: GraphqlRequest,
  context: Context,
): Promise<GraphqlResult> {
  const document = parsed(query);
  if (document instanceof GraphQLError) return { errors: [errorShape(document)] };
  const problems = validate(schema, document, rules);
  if (problems.length > 0) return { errors: problems.map(errorShape) };
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: variables,
    contextValue: context,
    ...(operationName !== undefined && { operationName }),
  });
  return {
    ...(data !== undefined && { data }),
    ...(errors && { errors: errors.map(errorShape) }),
  };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** A fault of our own resolvers is none of the query's errors. */
function errorShape(error: GraphQLError): GraphqlError {
  const { originalError: original, path, locations, message, extensions } = error;
  if (original && !(original instanceof GraphQLError) && !(original instanceof FieldError))
    throw original;
  return {
    ...(original instanceof FieldError && { type: original.type }),
    ...(path && { path }),
    ...(Object.keys(extensions).length > 0 && { extensions }),
    ...(locations && { locations }),
    message,
  };
}

/** In GitHub's words, with its code. */
function fieldsExist(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      const parent = context.getParentType();
      if (!parent || context.getFieldDef()) return;
      const [fieldName, typeName] = [node.name.value, parent.name];
      context.reportError(
        new GraphQLError(`Field '${fieldName}' doesn't exist on type '${typeName}'`, {
          nodes: node,
          extensions: { code: 'undefinedField', typeName, fieldName },
        }),
      );
    },
  };
}

const rules = specifiedRules.map((rule) =>
  rule.name === 'FieldsOnCorrectTypeRule' ? fieldsExist : rule,
);
