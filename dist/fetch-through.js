import { require_undici } from "./vendor-app.js";
// src/github/http/fetch-through.ts
var import_undici = require_undici();
function fetchThrough(proxy) {
	const dispatcher = new import_undici.ProxyAgent(proxy);
	return ((input, init = {}) => (0, import_undici.fetch)(input, {
		...init,
		dispatcher
	}));
}
export { fetchThrough };
