/** The event of this run, and nothing else of the toolkit: a lazy import of the whole would load its HTTP client. */
export { context } from '@actions/github';
