/** Postmortems of drills: `drill: true` in the front matter keeps them out of every figure and every reminder. */
export function isPlayed(frontMatter: Readonly<Record<string, unknown>>): boolean {
  const { drill } = frontMatter;
  return drill === true || (typeof drill === 'string' && /^(?:true|yes)$/i.test(drill.trim()));
}
