// Jest hands every TypeScript file to this transform; esbuild strips the types and nothing else.
import { createHash } from 'node:crypto';
import { transformSync, version } from 'esbuild';

const options = {
  loader: 'ts',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  supported: { 'import-attributes': true },
};

export default {
  getCacheKey: (source, file) =>
    createHash('sha1')
      .update(JSON.stringify(options) + version + file)
      .update(source)
      .digest('hex'),
  process: (source, file) => ({
    code: transformSync(source, { ...options, sourcefile: file }).code,
  }),
};
