/** The makers of status pages that can be read, in the order of the documents. */
import type { StatusPage } from './status-page.js';
import { cstate } from './cstate.js';
import { instatus } from './instatus.js';
import { statuspage } from './statuspage.js';

export const statusPages: readonly StatusPage[] = [statuspage, instatus, cstate];
