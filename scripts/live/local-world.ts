/** The local GitHub as a world for the scenario: a repository with one commit and a workflow's token. */
import { startLocalGitHub, type LocalGitHubOptions } from '../../src/local-github/local-github.js';
import type { World } from './scenario.js';

export async function localWorld(
  repository: string,
  run: string,
  options: LocalGitHubOptions = {},
): Promise<{ readonly world: World; readonly close: () => Promise<void> }> {
  const github = await startLocalGitHub({
    repositories: [{ fullName: repository }],
    ...options,
  });
  const [owner = ''] = repository.split('/');
  await github.as(owner).commit({ files: { 'README.md': '# Sandbox\n' }, message: 'Start' });
  return {
    world: {
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: github.serverUrl,
      token: github.actionsToken(),
      repository,
      run,
    },
    close: () => github.close(),
  };
}
