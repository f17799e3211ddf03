/** GitHub's own style sheet for Markdown, in both colour schemes. */
import css from 'github-markdown-css/github-markdown.css';

export const pageCss: string = css;
