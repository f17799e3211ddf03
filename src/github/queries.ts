/** The GraphQL queries that the adapter sends: two, both only reading. */

/** Who this token acts as: an App's own token answers `name[bot]`, where `GET /user` refuses it. */
export const viewerQuery = 'query { viewer { login } }';

/** Deployments with their statuses, newest first: by REST the statuses cost one request per deployment. */
export const deploymentsQuery = `query ($owner: String!, $name: String!, $environments: [String!], $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        databaseId
        commitOid
        ref { name }
        environment
        task
        description
        createdAt
        creator { __typename login }
        statuses(first: 30) { nodes { state createdAt description logUrl environmentUrl } }
      }
    }
  }
}`;
