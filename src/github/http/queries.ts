/** The GraphQL queries that the adapter sends; all of them only read. */

/** Who this token acts as: an App's own token answers `name[bot]`, where `GET /user` refuses it. */
export const viewerQuery = 'query { viewer { login } }';

/** Deployments with their statuses, newest first: by REST the statuses cost one request per deployment. */
export const deploymentsQuery = `query (
  $owner: String!, $name: String!, $environments: [String!], $first: Int!, $statuses: Int!, $after: String
) {
  repository(owner: $owner, name: $name) {
    deployments(first: $first, after: $after, environments: $environments, orderBy: { field: CREATED_AT, direction: DESC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        databaseId
        commitOid
        ref { name }
        environment
        originalEnvironment
        task
        description
        createdAt
        creator { __typename login }
        statuses(first: $statuses) { nodes { state createdAt description logUrl environmentUrl } }
      }
    }
  }
}`;

/** A branch's commits, newest first, with the pull requests that brought them and the paths of those. */
export const historyQuery = `query (
  $owner: String!, $name: String!, $ref: String!, $since: GitTimestamp, $until: GitTimestamp,
  $first: Int!, $pulls: Int!, $files: Int!, $after: String
) {
  repository(owner: $owner, name: $name) {
    object(expression: $ref) {
      ... on Commit {
        history(first: $first, after: $after, since: $since, until: $until) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid
            message
            authoredDate
            committedDate
            url
            author { name email user { login } }
            parents(first: 20) { nodes { oid } }
            associatedPullRequests(first: $pulls) {
              nodes {
                number
                title
                url
                merged
                mergeCommit { oid }
                changedFiles
                files(first: $files) { nodes { path additions deletions changeType } }
              }
            }
          }
        }
      }
    }
  }
}`;
