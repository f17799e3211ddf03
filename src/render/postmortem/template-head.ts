/** The first line of a template: `{{! audience: public. What it is for. }}`, read by no Mustache. */
const head = /^\{\{!\s{0,9}([^{}]{0,300})\}\}/;
const audience = /^audience:\s{0,9}(public|internal)\b[.,;]?\s{0,9}/i;

/** Only sanitized values may be used in it. */
export function isPublic(template: string): boolean {
  return audience.exec(head.exec(template)?.[1] ?? '')?.[1]?.toLowerCase() === 'public';
}

/** What the template says of itself; `''` when it says nothing. */
export function describeTemplate(template: string): string {
  return (head.exec(template)?.[1] ?? '').replace(audience, '').trim();
}
