import { describe, expect, it } from '@jest/globals';
import { detectServices } from '../../src/set-up/services.js';

const view = (paths: readonly string[], texts: Readonly<Record<string, string>> = {}) => ({
  paths: [...paths, ...Object.keys(texts)],
  texts,
});
const found = (paths: readonly string[], texts?: Readonly<Record<string, string>>) => {
  const { services, by } = detectServices(view(paths, texts));
  return [by, ...services.map(({ name, paths: globs }) => `${name}: ${globs.join(' ')}`)];
};

describe('services are seen by', () => {
  it('folders that are called so, before anything else', () => {
    expect(found(['apps/pay/a.ts', 'apps/web/a.ts', 'one/Dockerfile', 'two/Dockerfile'])).toEqual([
      'their folders',
      'pay: apps/pay/**',
      'web: apps/web/**',
    ]);
  });

  it('Dockerfiles of neighbours', () => {
    expect(found(['cart/Dockerfile', 'search/Dockerfile', 'search/main.go'])).toEqual([
      'their Dockerfiles',
      'cart: cart/**',
      'search: search/**',
    ]);
    expect(found(['go/src/a/Dockerfile', 'go/src/b/Dockerfile', 'web/Dockerfile'])).toEqual([
      'their Dockerfiles',
      'a: go/src/a/**',
      'b: go/src/b/**',
    ]);
  });

  it('CODEOWNERS, where neighbours have different owners', () => {
    const owners = (text: string) => ({ '.github/CODEOWNERS': text });
    const paths = ['src/pay/a.ts', 'src/find/a.ts', 'src/lib/a.ts'];
    expect(
      found(paths, owners('* @o/all\n/src/pay/ @o/pay\nsrc/find/** @o/find # search\n')),
    ).toEqual(['CODEOWNERS', 'find: src/find/**', 'pay: src/pay/**']);
    for (const nothing of [
      '/src/pay/ @o/all\n/src/find/ @o/all\n',
      '/src/pay/ @o/pay\n',
      '/src/pay/ @o/pay\n/src/gone/ @o/find\n',
      '/src/pay/ @o/pay\n/src/find/\n',
      '/docs/a/ @o/a\n/docs/b/ @o/b\n',
      '/src/*/x/ @o/a\n/src/find/y/ @o/b\n',
      '# /src/pay/ @o/pay\n# /src/find/ @o/find\n',
    ])
      expect([nothing, found(paths, owners(nothing))]).toEqual([nothing, ['']]);
  });
});

it.each<[string, readonly string[]]>([
  ['nothing', []],
  ['one image', ['cart/Dockerfile', 'src/a.ts']],
  ['images for building and testing', ['docker/a/Dockerfile', 'docker/b/Dockerfile']],
  ['tools', ['tools/Dockerfile', 'ci/Dockerfile', 'e2e/Dockerfile', '.devcontainer/Dockerfile']],
  ['an image of the whole and a test', ['Dockerfile', 'test/Dockerfile']],
  ['packages', ['packages/a/index.ts', 'packages/b/index.ts']],
  ['names that cannot be told apart', ['apps/Cart/a', 'apps/cart/a']],
])('%s: no services', (_, paths) => {
  expect(found(paths)).toEqual(['']);
});
