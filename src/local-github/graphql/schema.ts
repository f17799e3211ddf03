/** The part of GitHub's schema that answers here, with a resolver for each of its fields. */
import { buildSchema, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { deploymentResolvers } from './deployments.js';
import { gitResolvers } from './git.js';
import { issueResolvers } from './issues.js';
import { mutationResolvers } from './mutations.js';
import { peopleResolvers } from './people.js';
import { repositoryResolvers } from './repository.js';
import type { Context } from './resolver.js';
import { eventTypes } from './schema-events.js';
import { inputTypes } from './schema-inputs.js';
import { objectTypes } from './schema-objects.js';
import { pageTypes } from './schema-pages.js';
import { timelineResolvers } from './timeline.js';

type FieldResolver = GraphQLFieldResolver<unknown, Context>;

const resolvers: Readonly<Record<string, object>> = {
  ...repositoryResolvers,
  ...mutationResolvers,
  ...peopleResolvers,
  ...gitResolvers,
  ...issueResolvers,
  ...timelineResolvers,
  ...deploymentResolvers,
};

/** Objects that resolvers return whole. */
const plain = /Connection$|Edge$|Payload$|^(?:PageInfo|RateLimit|PullRequestChangedFile)$/;

let built: GraphQLSchema | null = null;

/** Built once, at the first query: it takes some milliseconds. */
export function githubSchema(): GraphQLSchema {
  return (built ??= withResolvers(
    buildSchema([objectTypes, pageTypes, eventTypes, inputTypes].join('\n')),
  ));
}

function withResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || plain.test(type.name)) continue;
    const own = resolvers[type.name] as Readonly<Record<string, FieldResolver>> | undefined;
    for (const [name, field] of Object.entries(type.getFields())) {
      const resolve = own?.[name];
      if (!resolve) throw new Error(`${type.name}.${name} has no resolver`);
      field.resolve = resolve;
    }
  }
  return schema;
}
