import{epochOf as ne,instantOf as J,instantOfEpoch as Z,plusSeconds as _r}from"./shared.js";import{GraphQLError as lt,buildSchema as Er,execute as yr,isObjectType as wr,parse as vr,specifiedRules as Rr,validate as Ir}from"./vendor-demo.js";import{dirname as os,join as se}from"node:path";import{createServer as rs}from"node:http";import{promisify as Sr}from"node:util";import{deflateSync as $r,inflateSync as Tr}from"node:zlib";import{createHash as zt}from"node:crypto";import{existsSync as Wt,mkdirSync as Qt,mkdtempSync as is,readFileSync as Ar,rmSync as Kt,writeFileSync as Me}from"node:fs";import{execFile as Cr,execFileSync as Dr,spawn as Or,spawnSync as Nr}from"node:child_process";import{tmpdir as as}from"node:os";const kr="https://docs.github.com/rest";var h=class extends Error{status;extra;constructor(e,t,n={}){super(t),this.status=e,this.extra=n}body(){const{errors:e,documentation:t}=this.extra;return{message:this.message,...e&&{errors:e},documentation_url:t??kr,status:String(this.status)}}};function E(){return new h(404,"Not Found")}function Yt(e){return new h(410,e)}function X(e,t={}){return new h(403,e,{headers:t})}function y(e,t){return new h(422,e,t?{errors:t}:{})}function T(...e){return y("Validation Failed",e)}function Ge(e,t){return T({resource:e,code:"missing_field",field:t})}const Pr={commit:1,tree:2,blob:3,tag:4};function Ur(e){const t=Buffer.alloc(12);t.write("PACK",0,"latin1"),t.writeUInt32BE(2,4),t.writeUInt32BE(e.length,8);const n=Buffer.concat([t,...e.flatMap(({type:s,content:o})=>[qr(Pr[s],o.length),Lr(o)])]);return Buffer.concat([n,zt("sha1").update(n).digest()])}function qr(e,t){const n=[e<<4|t&15];for(let s=Math.floor(t/16);s>0;s=Math.floor(s/128))n.push((n.pop()??0)|128,s&127);return Buffer.from(n)}const Jt=65535;function Lr(e){const t=[Buffer.from([120,1])];for(let s=0;s===0||s<e.length;s+=Jt){const o=e.subarray(s,s+Jt),r=s+Jt>=e.length?1:0,{length:i}=o;t.push(Buffer.from([r,i&255,i>>8,~i&255,~i>>8&255]),o)}const n=Buffer.alloc(4);return n.writeUInt32BE(Br(e)),Buffer.concat([...t,n])}function Br(e){let[t,n]=[1,0];for(const s of e)t=(t+s)%65521,n=(n+t)%65521;return n*65536+t}function Mr(e,t){return zt("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function Gr(e){const t=e.map(n=>({entry:n,key:n.mode==="40000"?`${n.name}/`:n.name}));return t.every(({key:n})=>/^[\x20-\x7e]*$/.test(n))?t.sort((n,s)=>n.key<s.key?-1:1):t.sort((n,s)=>Buffer.compare(Buffer.from(n.key),Buffer.from(s.key))),t.map(({entry:n})=>n)}function xr(e){return Buffer.concat(Gr(e).flatMap(t=>[Buffer.from(`${t.mode} ${t.name}\0`),Buffer.from(t.sha,"hex")]))}function Vr(e){const t=[];for(let n=0;n<e.length;){const s=e.indexOf(32,n),o=e.indexOf(0,s);t.push({mode:e.toString("latin1",n,s),name:e.toString("utf8",s+1,o),sha:e.toString("hex",o+1,o+21)}),n=o+21}return t}function jr(e){const t=[`tree ${e.tree}`,...e.parents.map(n=>`parent ${n}`),`author ${us(e.author)}`,`committer ${us(e.committer)}`];return Buffer.from(`${t.join(`
`)}

${e.message}`)}function us({name:e,email:t,epoch:n,zone:s}){const o=r=>r.replace(/[<>\n\0]/g,"").trim();return`${o(e)} <${o(t)}> ${n} ${s}`}function Fr(e){const t=e.toString("utf8"),n=t.indexOf(`

`),s=n<0?t:t.slice(0,n),o=r=>s.split(`
`).filter(i=>i.startsWith(`${r} `)).map(i=>i.slice(r.length+1));return{tree:o("tree")[0]??"",parents:o("parent"),author:ls(o("author")[0]),committer:ls(o("committer")[0]),message:n<0?"":t.slice(n+2)}}function ls(e=""){const t=e.indexOf("<"),n=e.lastIndexOf(">"),[s="0",o="+0000"]=e.slice(n+1).trim().split(" ");return{name:e.slice(0,t).trim(),email:e.slice(t+1,n),epoch:Number(s)||0,zone:o}}const cs="4b825dc642cb6eb9a060e54bf8d69288fbee4904";function Hr(e,t){const n=Wt(se(e,"HEAD"));n||zr(e,t);const s=new Map,o=new Map,r=new Map,i=new Map;let a=[];const u=new Set,l=(f,v)=>{const $=Mr(f,v);return s.has($)||(s.set($,{type:f,content:v}),a.push($)),$},c=f=>{const v=s.get(f)??Wr(e,f)??(n?Qr(e,f):null);return v&&s.set(f,v),v},d=f=>{const v=o.get(f);if(v)return v;const $=c(f);if($?.type!=="commit")return null;const de=Fr($.content);return o.set(f,de),de},p=f=>{const v=r.get(f);if(v)return v;const $=c(f),de=$?.type==="tree"?Vr($.content):[];return r.set(f,de),de},S=f=>{const v=c(f);return v?.type==="commit"?f:v?.type==="tag"?S(v.content.toString("utf8",7,47)):null},O=f=>{if(!/^[0-9a-f]{7,40}$/.test(f))return null;if(f.length===40)return S(f);for(const[v,$]of s)if($.type==="commit"&&v.startsWith(f))return v;return null},U={directory:e,refs:i,put:l,get:c,commit:d,tree:p,putTree:f=>l("tree",xr(f)),putCommit:f=>l("commit",jr(f)),setRef:(f,v)=>{i.set(f,v),u.add(f)},deleteRef:f=>{i.delete(f),u.add(f)},resolve:f=>{const v=[f,`refs/${f}`,`refs/heads/${f}`,`refs/tags/${f}`].find(de=>i.has(de)),$=i.get(f==="HEAD"?`refs/heads/${t}`:v??"");return $?S($):O(f)},flush:()=>{Jr(e,a,s),a=[];for(const f of u)Zr(e,f,i.get(f));u.clear()},refresh:()=>{i.clear();for(const[f,v]of Kr(e))i.set(f,v)}};return l("tree",Buffer.alloc(0)),n&&U.refresh(),U}function zr(e,t){for(const n of["objects/pack","objects/info","refs/heads","refs/tags"])Qt(se(e,n),{recursive:!0});Me(se(e,"HEAD"),`ref: refs/heads/${t}
`),Me(se(e,"config"),`[core]
	repositoryformatversion = 0
	bare = true
[http]
	receivepack = true
[receive]
	unpackLimit = 100000
[gc]
	auto = 0
[uploadpack]
	allowAnySHA1InWant = true
`)}function Zt(e,t){return se(e,"objects",t.slice(0,2),t.slice(2))}function Wr(e,t){if(!/^[0-9a-f]{40}$/.test(t)||!Wt(Zt(e,t)))return null;const n=Tr(Ar(Zt(e,t))),s=n.indexOf(0);return{type:n.toString("latin1",0,n.indexOf(32)),content:n.subarray(s+1)}}function Qr(e,t){if(!/^[0-9a-f]{40}$/.test(t))return null;try{const n=ct(e,["cat-file","-t",t]).toString().trim();return{type:n,content:ct(e,["cat-file",n,t])}}catch{return null}}function Kr(e){const t=ct(e,["for-each-ref","--format=%(refname) %(objectname)"]).toString().trim();return t===""?[]:t.split(`
`).map(n=>n.split(" "))}const Yr=500;function Jr(e,t,n){if(t.length>=Yr){ct(e,["index-pack","--stdin"],Ur(t.flatMap(s=>n.get(s)??[])));return}for(const s of t){const o=n.get(s),r=Zt(e,s);!o||Wt(r)||(Qt(os(r),{recursive:!0}),Me(r,$r(Buffer.concat([Buffer.from(`${o.type} ${o.content.length}\0`),o.content]),{level:1})))}}function Zr(e,t,n){const s=se(e,t);if(n===void 0){Kt(s,{force:!0});return}Qt(os(s),{recursive:!0}),Me(s,`${n}
`)}function ct(e,t,n){return Dr("git",t,{cwd:e,env:dt(),maxBuffer:1<<30,stdio:["pipe","pipe","ignore"],...n&&{input:n}})}function dt(){return{PATH:process.env.PATH,HOME:"/nonexistent",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",LC_ALL:"C"}}function xe(e,t,n){const s=n.split("/").filter(r=>r!=="");let o={mode:"40000",name:"",sha:t};for(const r of s){if(o.mode!=="40000")return null;const i=e.tree(o.sha).find(a=>a.name===r);if(!i)return null;o=i}return o}function Xt(e,t,n=""){return e.tree(t).flatMap(s=>{const o=`${n}${s.name}`,r={path:o,mode:s.mode,sha:s.sha};return s.mode==="40000"?[r,...Xt(e,s.sha,`${o}/`)]:[r]})}function mt(e,t,n){const s=xe(e,t,n),o=s&&s.mode!=="40000"?e.get(s.sha):null;return o?.type==="blob"?o.content.toString("utf8"):null}function Ve(e,t,n){const s=new Map(e.tree(t).map(r=>[r.name,r])),o=new Map;for(const[r,i]of n){const a=r.indexOf("/");if(a>=0){const u=r.slice(0,a);o.set(u,(o.get(u)??new Map).set(r.slice(a+1),i))}else i?s.set(r,{...i,name:r}):s.delete(r)}for(const[r,i]of o){const a=s.get(r),u=Ve(e,a?.mode==="40000"?a.sha:cs,i);u==="4b825dc642cb6eb9a060e54bf8d69288fbee4904"?s.delete(r):s.set(r,{mode:"40000",name:r,sha:u})}return e.putTree([...s.values()])}function ft(e,t,n,s=""){if(t===n)return[];const o=new Map(e.tree(t).map(a=>[a.name,a])),r=new Set([...o.keys(),...e.tree(n).map(a=>a.name)]),i=new Map(e.tree(n).map(a=>[a.name,a]));return[...r].flatMap(a=>Xr(e,o.get(a)??null,i.get(a)??null,`${s}${a}`))}function Xr(e,t,n,s){if(t?.sha===n?.sha&&t?.mode===n?.mode)return[];const[o,r]=[t,n].map(u=>u?.mode==="40000"?u.sha:null),i=o||r?ft(e,o??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",`${s}/`):[],a={path:s,before:o?null:t,after:r?null:n};return a.before||a.after?[a,...i]:i}function*je(e,t,n=new Set,s=Fe){const o=new Set([t]),r=[],i=a=>{const u=e.commit(a)?.committer.epoch??0;let l=r.length;for(;l>0&&(r[l-1]?.epoch??0)>=u;)l-=1;r.splice(l,0,{sha:a,epoch:u})};n.has(t)||i(t);for(let a=r.pop();a;a=r.pop()){yield a.sha;for(const u of s(e,a.sha))o.has(u)||n.has(u)||(o.add(u),i(u))}}function Fe(e,t){return e.commit(t)?.parents??[]}function en(e,t){const n=new Set,s=[t];for(let o=s.pop();o!==void 0;o=s.pop())n.has(o)||(n.add(o),s.push(...Fe(e,o)));return n}function ei(e,t,n){return t===n||en(e,n).has(t)}function pt(e,t,n){const s=en(e,t);for(const o of je(e,n))if(s.has(o))return o;return null}function ve(e,t,n){return t===n?[]:[...je(e,n,en(e,t))]}function*ds(e,t,n){const s=i=>xe(e,e.commit(i)?.tree??"",n)?.sha,o=i=>Fe(e,i).filter(a=>s(a)===s(i)),r=(i,a)=>{const[u]=o(a);return u?[u]:Fe(e,a)};for(const i of je(e,t,new Set,r))(Fe(e,i).length===0?s(i)!==void 0:o(i).length===0)&&(yield i)}function ti(e){return{kind:"ruleset",requiresPull:!1,requiredChecks:[],refusesCreation:!1,refusesUpdates:!1,mergeQueue:!1,bypass:[],...e}}function me(e,t){return e.rules.filter(({branches:n})=>n==="~DEFAULT_BRANCH"&&t===e.defaultBranch||n==="~ALL"||ni(n,t))}function ni(e,t){const n=e.split(/(\*\*\/?|\*|\?)/).map(s=>si[s]??s.replace(/[.+^${}()|[\]\\]/g,"\\$&")).join("");return new RegExp(`^${n}$`).test(t)}const si={"**/":"(?:.*/)?","**":".*","*":"[^/]*","?":"[^/]"};function ms(e,t){return[...new Set(me(e,t).flatMap(({requiredChecks:n})=>n))]}function fs(e,t){const n=t.ref.replace(/^refs\/heads\//,"");if(n===t.ref)return[];const s=t.actor?.login.toLowerCase(),o=me(e,n).filter(({bypass:r})=>!r.some(i=>i.toLowerCase()===s)).flatMap(r=>oi(r,t));return[...new Set(o)]}function oi(e,{before:t,after:n,missing:s}){return n===null?e.kind==="protection"?["Cannot delete this branch"]:[]:t===null?e.refusesCreation?["Cannot create ref due to creations being restricted."]:[]:[...e.refusesUpdates?["Cannot update this protected ref."]:[],...e.requiresPull?["Changes must be made through a pull request."]:[],...e.mergeQueue?["Changes must be made through the merge queue"]:[],...s.filter(o=>e.requiredChecks.includes(o)).map(o=>`Required status check "${o}" is expected.`)]}function ht(e,t,n=422){const s=fs(e,t);if(s.length===0)return;const o=ps(e,t.ref.replace(/^refs\/heads\//,""),s);throw n===422?y(o):new h(n,o)}function ps(e,t,n){return me(e,t).some(({kind:s})=>s==="ruleset")?`Repository rule violations found

${n.join(`

`)}

`:n[0]??"Protected branch update failed"}const hs="github-actions[bot]",ri=41898282;function W(e,t){const n=t.toLowerCase(),s=e.accounts.get(n);if(s)return s;const o=t.endsWith("[bot]"),r=t==="github-actions[bot]"?ri:5e3+e.accounts.size,i={id:r,login:t,type:o?"Bot":"User",name:t,email:`${r}+${t}@users.noreply.github.com`,createdAt:e.now()};return e.accounts.set(n,i),i}function gs(e,t){const[n="",s=""]=t.fullName.split("/"),o=t.defaultBranch??"main",r=e.now(),i={id:e.nextId(),owner:W(e,n),name:s,description:t.description??null,private:t.private??!1,archived:t.archived??!1,hasIssues:t.hasIssues??!0,defaultBranch:o,createdAt:r,updatedAt:r,pushedAt:r,collaborators:new Map,rules:(t.rules??[]).map(ti),actionsMayOpenPullRequests:t.actionsMayOpenPullRequests??!0,git:Hr(`${e.directory}/${n}/${s}.git`,o),issues:new Map,comments:new Map,issueTypes:[],labels:[],milestones:[],reviews:new Map,reviewComments:new Map,checkRuns:new Map,deployments:[],releases:[],runs:[],workflows:[],dispatches:[],workflowDispatches:[],lastNumber:0};for(const[a,u]of Object.entries(t.collaborators??{}))i.collaborators.set(W(e,a).login.toLowerCase(),u);for(const[a,u,l]of ii)i.labels.push({id:e.nextId(),name:a,color:u,description:l,stock:!0});for(const[a,u,l]of ai)i.issueTypes.push({id:e.nextId(),name:a,color:u,description:l});return e.repositories.set(t.fullName.toLowerCase(),i),i}const ii=[["bug","d73a4a","Something isn't working"],["documentation","0075ca","Improvements or additions to documentation"],["duplicate","cfd3d7","This issue or pull request already exists"],["enhancement","a2eeef","New feature or request"],["good first issue","7057ff","Good for newcomers"],["help wanted","008672","Extra attention is needed"],["invalid","e4e669","This doesn't seem right"],["question","d876e3","Further information is requested"],["wontfix","ffffff","This will not be worked on"]],ai=[["Task","yellow","A specific piece of work"],["Bug","red","An unexpected problem or behavior"],["Feature","blue","A request, idea, or new functionality"]];function j(e){return`${e.owner.login}/${e.name}`}function B(e,t){return t?t.id===e.owner.id?"admin":e.collaborators.get(t.login.toLowerCase())??(e.private?"none":"read"):e.private?"none":"read"}function bs(e,t){return["admin","maintain","write","triage"].includes(B(e,t))}function _s(e,t){for(const n of e.accounts.values())if(n.email===t)return n;return null}const ui=/(^|[^\w/&#`.-])(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/g,li=/\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,9})(?!\w)/g,ci=/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/gi;function Es(e,t){const n=[...[...t.matchAll(ui)].map(([,,s,o])=>({repository:s??j(e),number:Number(o)})),...[...t.matchAll(li)].map(([,s="",o])=>({repository:s,number:Number(o)}))];return[...new Map(n.map(s=>[`${s.repository.toLowerCase()}#${s.number}`,s])).values()]}function ys(e,t){return e.repositories.get(t.repository.toLowerCase())?.issues.get(t.number)}function He(e,t,n,s,o){const r=j(t);for(const i of Es(t,o)){const a=ys(e,i);!a||a===s||a.events.some(u=>u.source?.number===s.number&&u.source.repository===r)||(a.events.push({id:e.nextId(),event:"cross-referenced",actor:n,createdAt:e.now(),source:{repository:r,number:s.number}}),a.updatedAt=e.now())}}function di(e,t,n,s,o){for(const r of Es(t,o)){const i=ys(e,r);!i||i.events.some(a=>a.event==="referenced"&&a.commitId===s)||i.events.push({id:e.nextId(),event:"referenced",actor:n,createdAt:e.now(),commitId:s})}}function ws(e,t){const n=j(e).toLowerCase(),s=[...t.matchAll(ci)].filter(([,o])=>o===void 0||o.toLowerCase()===n).map(([,,o])=>Number(o));return[...new Set(s)].flatMap(o=>e.issues.get(o)??[])}const mi=65536;function Re(e,t){if(t!==null&&[...t].length>65536)throw T({resource:e,code:"unprocessable",field:"data",message:`Body is too long (maximum is ${mi} characters)`})}function tn(e,t,n,s){const o=s.pull?"PullRequest":"Issue";if(s.title.trim()==="")throw Ge(o,"title");if([...s.title].length>256)throw T({resource:o,code:"custom",field:"title",message:"title is too long (maximum is 256 characters)"});Re(o,s.body);const r=e.now();t.lastNumber+=1;const i={id:e.nextId(),number:t.lastNumber,title:s.title,body:s.body,user:n,state:"open",stateReason:null,createdAt:r,updatedAt:r,closedAt:null,closedBy:null,type:null,labels:[],assignees:[],milestone:null,locked:!1,lockReason:null,reactions:[],events:[],parent:null,children:[],pull:s.pull??null};return t.issues.set(i.number,i),ze(e,t,n,i,s.labels??[]),We(e,n,i,s.assignees??[]),s.milestone&&vs(e,n,i,s.milestone),He(e,t,n,i,`${s.title}
${s.body??""}`),i}function C(e,t,n,s,o={}){const r={id:e.nextId(),event:s,actor:n,createdAt:e.now(),...o};return t.events.push(r),t.updatedAt=r.createdAt,r}function nn(e,t){return e.labels.find(n=>n.name.toLowerCase()===t.toLowerCase())}function fi(e,t,n){const s=nn(t,n);if(s)return s;const o={id:e.nextId(),name:n,color:"ededed",description:null,stock:!1};return t.labels.push(o),o}function ze(e,t,n,s,o){const r=o.map(i=>fi(e,t,i)).filter((i,a,u)=>!s.labels.includes(i)&&u.indexOf(i)===a);for(const i of r)s.labels.push(i),C(e,s,n,"labeled",{label:i});return r}function sn(e,t,n,s){const o=n.labels.find(r=>r.name.toLowerCase()===s.toLowerCase());return o?(n.labels.splice(n.labels.indexOf(o),1),C(e,n,t,"unlabeled",{label:o}),o):null}function on(e,t,n,s,o){const r=new Set(o.map(i=>i.toLowerCase()));for(const i of[...s.labels])r.has(i.name.toLowerCase())||sn(e,n,s,i.name);ze(e,t,n,s,o)}function We(e,t,n,s){for(const o of s)n.assignees.includes(o)||n.assignees.length>=10||(n.assignees.push(o),C(e,n,t,"assigned",{assignee:o}))}function rn(e,t,n,s){for(const o of s){const r=n.assignees.indexOf(o);r<0||(n.assignees.splice(r,1),C(e,n,t,"unassigned",{assignee:o}))}}function vs(e,t,n,s){n.milestone!==s&&(n.milestone&&C(e,n,t,"demilestoned",{milestone:n.milestone.title}),n.milestone=s,s&&C(e,n,t,"milestoned",{milestone:s.title}))}function Rs(e,t,n,s,o){const r=o===null?null:pi(t,o),i=s.type;r!==i&&(s.type=r,r&&i?C(e,s,n,"issue_type_changed",{issueType:r}):r?C(e,s,n,"issue_type_added",{issueType:r}):i&&C(e,s,n,"issue_type_removed",{issueType:i}))}function pi(e,t){const n=e.issueTypes.find(s=>s.name.toLowerCase()===t.toLowerCase());if(!n)throw T({resource:"Issue",code:"invalid",field:"type",value:t});return n}function an(e,t,n,s,o){if(o.trim()==="")throw Ge("Issue","title");if(o===s.title)return;const r=s.title;s.title=o,C(e,s,n,"renamed",{rename:{from:r,to:o}}),He(e,t,n,s,o)}function un(e,t,n,s,o){Re(s.pull?"PullRequest":"Issue",o),s.body=o,s.updatedAt=e.now(),He(e,t,n,s,o??"")}function fe(e,t,n,s="completed",o={}){const r=n.pull?null:s??"completed";if(n.state==="closed"){n.stateReason=r;return}n.state="closed",n.stateReason=r,n.closedAt=e.now(),n.closedBy=t,C(e,n,t,"closed",{stateReason:r,...o})}function ln(e,t,n){n.state!=="open"&&(n.state="open",n.stateReason=n.pull?null:"reopened",n.closedAt=null,n.closedBy=null,C(e,n,t,"reopened"))}function Is(e,t,n,s){n.locked=!0,n.lockReason=s,C(e,n,t,"locked",{lockReason:s})}function hi(e,t,n){n.locked=!1,n.lockReason=null,C(e,n,t,"unlocked")}function Q(e,t,n){return{name:n?.name??t?.name??"ghost",email:n?.email??t?.email??"ghost@users.noreply.github.com",epoch:ne(J(n?.date)??e.now()),zone:"+0000"}}function gi(e,t,n,s){const o=t.git.commit(s.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r=Object.entries(s.files).map(([a,u])=>[a,u===null?null:{mode:"100644",sha:t.git.put("blob",Buffer.from(u))}]),i=Q(e,n,{...s.author,...s.authoredAt!==void 0&&{date:s.authoredAt}});return t.git.putCommit({tree:Ve(t.git,o,new Map(r)),parents:s.parents,author:i,committer:Q(e,n,s.author),message:s.message})}function F(e,t,n,s,o){const r=t.git.refs.get(s)??null;o===null?t.git.deleteRef(s):t.git.setRef(s,o),Ss(e,t,n,s,r,o)}function Ss(e,t,n,s,o,r){if(t.pushedAt=e.now(),!s.startsWith("refs/heads/"))return;const i=s.slice(11);for(const a of t.issues.values())a.state!=="open"||a.pull?.headRef!==i||(r===null?fe(e,n,a):a.pull.headSha!==r&&(a.pull.headSha=r,a.updatedAt=e.now()));r!==null&&bi(e,t,n,i,o,r)}function bi(e,t,n,s,o,r){const i=t.git.commit(r)?.parents.length===1&&t.git.commit(r)?.parents[0]===o,a=t.git.refs.get(`refs/heads/${t.defaultBranch}`),u=o??(s===t.defaultBranch?null:a??null),l=i?[r]:u?ve(t.git,u,r):[];for(const c of l.reverse()){const d=t.git.commit(c)?.message??"";if(!(!d.includes("#")&&!d.includes("/issues/"))&&(di(e,t,n,c,d),s===t.defaultBranch))for(const p of ws(t,d))fe(e,n,p,"completed",{commitId:c})}}function K(e,t){return e.git.refs.get(`refs/heads/${t}`)??null}function $s(e,t,n){return e.git.commit(n)?.parents.includes(t)===!0||ei(e.git,t,n)}function Ts(e,t,n,s){const o=e.now(),r=s.environment??"production",i={id:e.nextId(),sha:s.sha,ref:s.ref,task:s.task??"deploy",environment:r,description:s.description??null,payload:s.payload??{},creator:n,transient:s.transient??!1,production:s.production??r==="production",createdAt:o,updatedAt:o,statuses:[]};return t.deployments.push(i),i}function As(e,t,n,s,o){const r=Cs(e,n,s,o);if(o.state!=="success"||o.autoInactive===!1)return r;for(const i of t.deployments)i!==s&&i.environment===s.environment&&!i.transient&&!i.production&&i.statuses.at(-1)?.state==="success"&&Cs(e,n,i,{state:"inactive"});return r}function Cs(e,t,n,s){const o=s.logUrl??s.targetUrl??"",r={id:e.nextId(),state:s.state,creator:t,description:s.description??"",targetUrl:o,logUrl:o,environmentUrl:s.environmentUrl??"",environment:n.environment,createdAt:e.now()};return n.statuses.push(r),n.updatedAt=r.createdAt,r}function Ds(e,t,n,s){if(t.releases.some(l=>l.tag===s.tag))throw T({resource:"Release",code:"already_exists",field:"tag_name"});const o=s.target??t.defaultBranch,r=t.git.refs.has(`refs/tags/${s.tag}`),i=t.git.resolve(r?s.tag:o);if(i===null)throw T({resource:"Release",code:"invalid",field:"target_commitish"});!r&&s.draft!==!0&&F(e,t,n,`refs/tags/${s.tag}`,i);const a=e.now(),u={id:e.nextId(),tag:s.tag,name:s.name??null,body:s.body??null,target:o,draft:s.draft??!1,prerelease:s.prerelease??!1,author:n,createdAt:a,publishedAt:s.draft===!0?null:a};return t.releases.push(u),u}function _i(e,t,n,s){const o=cn(e,t,s.path,s.name),r=e.now(),i={id:e.nextId(),workflow:o,number:t.runs.filter(a=>a.workflow===o).length+1,title:s.title??t.git.commit(s.sha)?.message.split(`
`)[0]??o.name,event:s.event??"push",status:s.status??"completed",conclusion:s.conclusion===void 0?"success":s.conclusion,headBranch:s.branch,headSha:s.sha,actor:n,createdAt:r,startedAt:r,updatedAt:J(s.updatedAt)??r};return t.runs.push(i),i}function cn(e,t,n,s){const o=t.workflows.find(i=>i.path===n);if(o)return o;const r={id:e.nextId(),path:n,name:s??n.split("/").at(-1)??n};return t.workflows.push(r),r}function b(e,t){return`${e.apiUrl}/repos/${j(t)}`}function R(e,t){return`${e.webUrl}/${j(t)}`}function _(e,t){return Buffer.from(`${e}:${t}`).toString("base64url")}function Os(e,t,n,s,o){if(o!==null&&o.trim()==="")throw Ge("IssueComment","body");Re("IssueComment",o);const r=e.now(),i={id:e.nextId(),issue:s.number,body:o,user:n,createdAt:r,updatedAt:r,reactions:[],minimized:null};return t.comments.set(i.id,i),s.updatedAt=r,He(e,t,n,s,o??""),i}function Ns(e,t,n,s,o){if(o.trim()==="")throw Ge("IssueComment","body");Re("IssueComment",o),s.body=o,s.updatedAt=e.now();const r=t.issues.get(s.issue);r&&(r.updatedAt=s.updatedAt,He(e,t,n,r,o))}function ue(e,t){const n=[];for(const s of e.comments.values())s.issue===t.number&&n.push(s);return n}function ks(e,t,n,s){const o=t.find(i=>i.user===n&&i.content===s);if(o)return{reaction:o,created:!1};const r={id:e.nextId(),user:n,content:s,createdAt:e.now()};return t.push(r),{reaction:r,created:!0}}function Ps(e,t){e.minimized=t}function q(e,t){const n=encodeURIComponent(t.login),s=`${e.apiUrl}/users/${n}`;return{login:t.login,id:t.id,node_id:_("User",t.id),avatar_url:`${e.webUrl}/avatars/u/${t.id}`,gravatar_id:"",url:s,html_url:`${e.webUrl}/${t.type==="Bot"?`apps/${encodeURIComponent(t.login.replace("[bot]",""))}`:n}`,followers_url:`${s}/followers`,following_url:`${s}/following{/other_user}`,gists_url:`${s}/gists{/gist_id}`,starred_url:`${s}/starred{/owner}{/repo}`,subscriptions_url:`${s}/subscriptions`,organizations_url:`${s}/orgs`,repos_url:`${s}/repos`,events_url:`${s}/events{/privacy}`,received_events_url:`${s}/received_events`,type:t.type,user_view_type:"public",site_admin:!1}}function A(e,t){return t&&q(e,t)}function Us(e,t){return{...q(e,t),name:t.name,company:null,blog:"",location:null,email:null,hireable:null,bio:null,public_repos:0,public_gists:0,followers:0,following:0,created_at:t.createdAt,updated_at:t.createdAt}}function Ei(e,t){return{...Us(e,t),private_gists:0,total_private_repos:0,owned_private_repos:0,disk_usage:0,collaborators:0,two_factor_authentication:!0}}function Ie(e,t){return t?t.id===e.owner.id?"OWNER":e.collaborators.has(t.login.toLowerCase())?B(e,t)==="read"?"CONTRIBUTOR":"COLLABORATOR":t.type==="Bot"?"CONTRIBUTOR":"NONE":"NONE"}function oe(e,t,n){return{id:n.id,node_id:_("Label",n.id),url:`${b(e,t)}/labels/${encodeURIComponent(n.name)}`,name:n.name,color:n.color,default:n.stock,description:n.description}}function dn(e){return{id:e.id,node_id:_("IssueType",e.id),name:e.name,description:e.description,color:e.color,created_at:"2025-01-01T00:00:00Z",updated_at:"2025-01-01T00:00:00Z",is_enabled:!0}}function Se(e,t,n){const s=`${b(e,t)}/milestones/${n.number}`,o=[...t.issues.values()].filter(i=>i.milestone===n),r=o.filter(i=>i.state==="open").length;return{url:s,html_url:`${R(e,t)}/milestone/${n.number}`,labels_url:`${s}/labels`,id:n.id,node_id:_("Milestone",n.id),number:n.number,title:n.title,description:n.description,creator:A(e,n.creator),open_issues:r,closed_issues:o.length-r,state:n.state,created_at:n.createdAt,updated_at:n.updatedAt,due_on:n.dueOn,closed_at:n.closedAt}}function qs(e,t){return{id:t.id,node_id:_("Reaction",t.id),user:q(e,t.user),content:t.content,created_at:t.createdAt}}function mn(e,t){const n=s=>t.filter(o=>o.content===s).length;return{url:`${e}/reactions`,total_count:t.length,...Object.fromEntries(["+1","-1","laugh","hooray","confused","heart","rocket","eyes"].map(s=>[s,n(s)]))}}function Qe(e,t,n){const s=`${b(e,t)}/issues/${n.number}`,o=n.children.flatMap(i=>t.issues.get(i)??[]),r=o.filter(i=>i.state==="closed").length;return{url:s,repository_url:b(e,t),labels_url:`${s}/labels{/name}`,comments_url:`${s}/comments`,events_url:`${s}/events`,html_url:gt(e,t,n),id:n.id,node_id:_(n.pull?"PullRequest":"Issue",n.id),number:n.number,title:n.title,user:A(e,n.user),labels:n.labels.map(i=>oe(e,t,i)),state:n.state,locked:n.locked,assignee:A(e,n.assignees[0]??null),assignees:n.assignees.map(i=>q(e,i)),milestone:n.milestone&&Se(e,t,n.milestone),comments:ue(t,n).length,created_at:n.createdAt,updated_at:n.updatedAt,closed_at:n.closedAt,author_association:Ie(t,n.user),active_lock_reason:n.lockReason,body:n.body,reactions:mn(s,n.reactions),timeline_url:`${s}/timeline`,performed_via_github_app:null,state_reason:n.stateReason,...!n.pull&&{type:n.type&&dn(n.type)},...n.pull?yi(e,t,n):{sub_issues_summary:{total:o.length,completed:r,percent_completed:o.length===0?0:Math.floor(r*100/o.length)},issue_dependencies_summary:{blocked_by:0,total_blocked_by:0,blocking:0,total_blocking:0},...n.parent!==null&&{parent_issue_url:`${b(e,t)}/issues/${n.parent}`}}}}function re(e,t,n){return{...Qe(e,t,n),closed_by:A(e,n.closedBy)}}function gt(e,t,n){return`${R(e,t)}/${n.pull?"pull":"issues"}/${n.number}`}function yi(e,t,n){const s=gt(e,t,n);return{draft:n.pull?.draft??!1,pull_request:{url:`${b(e,t)}/pulls/${n.number}`,html_url:s,diff_url:`${s}.diff`,patch_url:`${s}.patch`,merged_at:n.pull?.mergedAt??null}}}function Ls(e,t,n){const s=t.issues.get(n.issue)?.pull?"pull":"issues";return`${R(e,t)}/${s}/${n.issue}#issuecomment-${n.id}`}function pe(e,t,n){const s=`${b(e,t)}/issues/comments/${n.id}`;return{url:s,html_url:Ls(e,t,n),issue_url:`${b(e,t)}/issues/${n.issue}`,id:n.id,node_id:_("IssueComment",n.id),user:A(e,n.user),created_at:n.createdAt,updated_at:n.updatedAt,body:n.body,minimized:n.minimized===null?null:{reason:n.minimized},author_association:Ie(t,n.user),reactions:mn(s,n.reactions),performed_via_github_app:null}}function wi(e,t){const n=t.replace(/\[bot\]$/,""),s=n==="github-actions"?15368:W(e,t).id;return{id:s,slug:n,client_id:n==="github-actions"?"Iv1.05c79e9ad1f6bdfa":`Iv1.${s}`,node_id:_("App",s),owner:{...q(e,W(e,"github")),type:"Organization"},name:n==="github-actions"?"GitHub Actions":n,description:"Automate your workflow from idea to production",external_url:`${e.webUrl}/features/actions`,html_url:`${e.webUrl}/apps/${n}`,created_at:"2018-07-30T09:30:17Z",updated_at:"2024-04-10T20:33:16Z",permissions:{checks:"write",contents:"write",issues:"write"},events:["check_run","check_suite"]}}function bt(e,t,n){const s=`${b(e,t)}/check-runs/${n.id}`;return{id:n.id,name:n.name,node_id:_("CheckRun",n.id),head_sha:n.headSha,external_id:n.externalId,url:s,html_url:`${R(e,t)}/runs/${n.id}`,details_url:n.detailsUrl??`${R(e,t)}/runs/${n.id}`,status:n.status,conclusion:n.conclusion,started_at:n.startedAt,completed_at:n.completedAt,check_suite:{id:n.suite},app:wi(e,n.app),output:{title:n.title,summary:n.summary,text:n.text,annotations_count:n.annotations.length,annotations_url:`${s}/annotations`},pull_requests:Bs(e,t,n.headSha)}}function Bs(e,t,n){const s={id:t.id,url:b(e,t),name:t.name};return[...t.issues.values()].flatMap(({id:o,number:r,state:i,pull:a})=>a&&i==="open"&&a.headSha===n?[{id:o,number:r,url:`${b(e,t)}/pulls/${r}`,head:{ref:a.headRef,sha:n,repo:s},base:{ref:a.baseRef,sha:a.baseSha,repo:s}}]:[])}function vi(e,t,n,s){return{path:s.path,blob_href:`${R(e,t)}/blob/${n.headSha}/${s.path}`,start_line:s.startLine,end_line:s.endLine,start_column:s.startColumn,end_column:s.endColumn,annotation_level:s.level,title:s.title,message:s.message,raw_details:s.rawDetails}}function fn(e,t){const[n,s,o]=[b(e,t),R(e,t),j(t)];return{id:t.id,node_id:_("Repository",t.id),name:t.name,full_name:o,private:t.private,owner:q(e,t.owner),html_url:s,description:t.description,fork:!1,url:n,archive_url:`${n}/{archive_format}{/ref}`,assignees_url:`${n}/assignees{/user}`,blobs_url:`${n}/git/blobs{/sha}`,branches_url:`${n}/branches{/branch}`,collaborators_url:`${n}/collaborators{/collaborator}`,comments_url:`${n}/comments{/number}`,commits_url:`${n}/commits{/sha}`,compare_url:`${n}/compare/{base}...{head}`,contents_url:`${n}/contents/{+path}`,contributors_url:`${n}/contributors`,deployments_url:`${n}/deployments`,downloads_url:`${n}/downloads`,events_url:`${n}/events`,forks_url:`${n}/forks`,git_commits_url:`${n}/git/commits{/sha}`,git_refs_url:`${n}/git/refs{/sha}`,git_tags_url:`${n}/git/tags{/sha}`,hooks_url:`${n}/hooks`,issue_comment_url:`${n}/issues/comments{/number}`,issue_events_url:`${n}/issues/events{/number}`,issues_url:`${n}/issues{/number}`,keys_url:`${n}/keys{/key_id}`,labels_url:`${n}/labels{/name}`,languages_url:`${n}/languages`,merges_url:`${n}/merges`,milestones_url:`${n}/milestones{/number}`,notifications_url:`${n}/notifications{?since,all,participating}`,pulls_url:`${n}/pulls{/number}`,releases_url:`${n}/releases{/id}`,stargazers_url:`${n}/stargazers`,statuses_url:`${n}/statuses/{sha}`,subscribers_url:`${n}/subscribers`,subscription_url:`${n}/subscription`,tags_url:`${n}/tags`,teams_url:`${n}/teams`,trees_url:`${n}/git/trees{/sha}`}}function Ke(e,t){const n=R(e,t),s=[...t.issues.values()].filter(o=>o.state==="open").length;return{...fn(e,t),git_url:`git:${n.replace(/^https?:/,"")}.git`,ssh_url:`git@${Si(e)}:${j(t)}.git`,clone_url:`${e.webUrl}/${j(t)}.git`,svn_url:n,mirror_url:null,homepage:null,language:null,license:null,topics:[],forks:0,forks_count:0,stargazers_count:0,watchers_count:0,watchers:0,size:0,default_branch:t.defaultBranch,open_issues:s,open_issues_count:s,is_template:!1,has_issues:t.hasIssues,has_projects:!0,has_wiki:!0,has_pages:!1,has_downloads:!0,has_discussions:!1,archived:t.archived,disabled:!1,visibility:t.private?"private":"public",pushed_at:t.pushedAt,created_at:t.createdAt,updated_at:t.updatedAt,allow_forking:!0,web_commit_signoff_required:!1}}function Ri(e,t,n){return{...Ke(e,t),permissions:Gs(B(t,n)),network_count:0,subscribers_count:0,allow_squash_merge:!0,allow_merge_commit:!0,allow_rebase_merge:!0}}const Ms=["none","read","triage","write","maintain","admin"];function M(e,t){return Ms.indexOf(e)>=Ms.indexOf(t)}function Gs(e){return{admin:M(e,"admin"),maintain:M(e,"maintain"),push:M(e,"write"),triage:M(e,"triage"),pull:M(e,"read")}}function Ii(e,t,n){return{permission:n==="maintain"?"write":n==="triage"?"read":n,role_name:n,user:{...A(e,t),email:null,permissions:Gs(n),role_name:n}}}function Si({webUrl:e}){return e.replace(/^https?:\/\//,"").replace(/[:/].*$/,"")}function _t(e,t,n){const s=`${b(e,t)}/deployments/${n.id}`;return{url:s,id:n.id,node_id:_("Deployment",n.id),sha:n.sha,ref:n.ref,task:n.task,payload:n.payload,original_environment:n.environment,environment:n.environment,description:n.description,creator:A(e,n.creator),created_at:n.createdAt,updated_at:n.updatedAt,statuses_url:`${s}/statuses`,repository_url:b(e,t),transient_environment:n.transient,production_environment:n.production,performed_via_github_app:null}}function pn(e,t,n,s){const o=`${b(e,t)}/deployments/${n.id}`;return{url:`${o}/statuses/${s.id}`,id:s.id,node_id:_("DeploymentStatus",s.id),state:s.state,creator:A(e,s.creator),description:s.description,environment:s.environment,target_url:s.targetUrl,log_url:s.logUrl,environment_url:s.environmentUrl,created_at:s.createdAt,updated_at:s.createdAt,deployment_url:o,repository_url:b(e,t),performed_via_github_app:null}}function hn(e,t,n){const[s,o]=[b(e,t),R(e,t)],[r,i]=[`${s}/releases/${n.id}`,encodeURIComponent(n.tag)];return{url:r,assets_url:`${r}/assets`,upload_url:`${r}/assets{?name,label}`,html_url:`${o}/releases/tag/${i}`,id:n.id,node_id:_("Release",n.id),tag_name:n.tag,target_commitish:n.target,name:n.name,draft:n.draft,prerelease:n.prerelease,immutable:!1,created_at:n.createdAt,published_at:n.publishedAt,updated_at:n.publishedAt,author:q(e,n.author),assets:[],tarball_url:`${s}/tarball/${i}`,zipball_url:`${s}/zipball/${i}`,body:n.body}}function gn(e,t,n){const s=n.path.split("/").at(-1)??n.path,o=R(e,t);return{id:n.id,node_id:_("Workflow",n.id),name:n.name,path:n.path,state:n.inactive===!0?"disabled_inactivity":n.disabled===!0?"disabled_manually":"active",created_at:t.createdAt,updated_at:t.createdAt,url:`${b(e,t)}/actions/workflows/${n.id}`,html_url:`${o}/blob/${t.defaultBranch}/${n.path}`,badge_url:`${o}/workflows/${encodeURIComponent(s)}/badge.svg`}}function bn(e,t,n){const s=`${b(e,t)}/actions`,o=`${s}/runs/${n.id}`,r=t.git.commit(n.headSha);return{id:n.id,name:n.workflow.name,node_id:_("WorkflowRun",n.id),head_branch:n.headBranch,head_sha:n.headSha,path:n.workflow.path,display_title:n.title,run_number:n.number,run_attempt:1,event:n.event,status:n.status,conclusion:n.conclusion,workflow_id:n.workflow.id,check_suite_id:n.id,check_suite_node_id:_("CheckSuite",n.id),url:o,html_url:`${R(e,t)}/actions/runs/${n.id}`,pull_requests:Bs(e,t,n.headSha),created_at:n.createdAt,updated_at:n.updatedAt,run_started_at:n.startedAt,actor:q(e,n.actor),triggering_actor:q(e,n.actor),jobs_url:`${o}/jobs`,logs_url:`${o}/logs`,check_suite_url:`${b(e,t)}/check-suites/${n.id}`,artifacts_url:`${o}/artifacts`,cancel_url:`${o}/cancel`,rerun_url:`${o}/rerun`,previous_attempt_url:null,workflow_url:`${s}/workflows/${n.workflow.id}`,referenced_workflows:[],head_commit:r&&{id:n.headSha,tree_id:r.tree,message:r.message,timestamp:Z(r.committer.epoch),author:{name:r.author.name,email:r.author.email},committer:{name:r.committer.name,email:r.committer.email}},repository:fn(e,t),head_repository:fn(e,t)}}const $i=Sr(Cr),xs=new WeakMap,Ti=1e6;function Et(e,t,n){if(t===n)return Promise.resolve([]);const s=xs.get(e)??new Map;xs.set(e,s);const o=`${t} ${n}`,r=s.get(o)??Ai(e,t,n);return s.set(o,r),r}async function Ai(e,t,n){e.flush();const{stdout:s}=await $i("git",["diff-tree","-r","-M","--raw","-p","-z","--full-index","--no-ext-diff","--no-textconv",t,n],{cwd:e.directory,env:dt(),maxBuffer:1<<30,encoding:"utf8"});return Ci(s)}function Ci(e){const t=[];let n=0;const s=()=>{const r=e.indexOf("\0",n),i=e.slice(n,r);return n=r+1,i};for(;e[n]===":";){const[,,r="",i="",a=""]=s().split(" "),u=/^[RC]/.test(a)?[s(),s()]:[s()];t.push({status:a.slice(0,1),oldSha:r,newSha:i,paths:u})}const o=e.slice(n).split(/^\0?diff --git /m).slice(1);return t.map((r,i)=>Oi(r,o[i]??""))}const Di={A:"added",D:"removed",R:"renamed",M:"modified",T:"changed"};function Oi(e,t){const n=t.search(/^@@ /m),s=n<0?null:t.slice(n).replace(/\n$/,""),o=s?.split(`
`)??[],r=a=>o.filter(u=>u.startsWith(a)).length,i=e.status==="D";return{path:e.paths.at(-1)??"",previousPath:e.paths.length>1?e.paths[0]??null:null,status:Di[e.status]??"modified",additions:r("+"),deletions:r("-"),patch:s!==null&&s.length>Ti?null:s,sha:i?e.oldSha:e.newSha}}function Vs(e,t,n){const s=e.split(`
`);let[o,r,i]=[0,0,0];for(const[a,u]of s.entries()){const l=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(u);if(l){[o,r,i]=[Number(l[1]),Number(l[2]),a];continue}if(u.startsWith("\\"))continue;const[c,d]=[!u.startsWith("+"),!u.startsWith("-")];if(n==="RIGHT"?d&&r===t:c&&o===t)return{position:a,hunk:s.slice(i,a+1).join(`
`)};o+=c?1:0,r+=d?1:0}return null}function yt(e,t,n,s){if(n===s||t===s)return n;if(t===n)return s;const o=new Map(ft(e,t,n).map(i=>[i.path,i])),r=new Map;for(const i of ft(e,t,s)){const a=Ni(e,o.get(i.path),i);if(a==="conflict")return null;a!=="ours"&&r.set(i.path,a)}return Ve(e,n,r)}function Ni(e,t,n){const s=n.after&&{mode:n.after.mode,sha:n.after.sha};if(!t)return s;if(t.after?.sha===n.after?.sha)return"ours";if(!t.after||!n.after||!n.before)return"conflict";const o=ki(e,t.after.sha,n.before.sha,n.after.sha);return o===null?"conflict":{mode:n.after.mode,sha:o}}function ki(e,t,n,s){const o=is(se(as(),"merge-"));try{const r=[t,n,s].map((a,u)=>{const l=se(o,String(u));return Me(l,e.get(a)?.content??Buffer.alloc(0)),l}),i=Nr("git",["merge-file","-p",...r],{env:dt(),maxBuffer:1<<28});return i.status===0?e.put("blob",i.stdout):null}finally{Kt(o,{recursive:!0,force:!0})}}function wt(e,t,n,s){const o=s.head.replace(/^[^:]*:/,""),r=K(t,o),i=K(t,s.base);if(r===null)throw T({resource:"PullRequest",field:"head",code:"invalid"});if(i===null)throw T({resource:"PullRequest",field:"base",code:"invalid"});const a=l=>T({resource:"PullRequest",code:"custom",message:l});if([...t.issues.values()].some(({state:l,pull:c})=>l==="open"&&c?.headRef===o&&c.baseRef===s.base))throw a(`A pull request already exists for ${t.owner.login}:${o}.`);if(ve(t.git,i,r).length===0)throw a(`No commits between ${s.base} and ${o}`);const u={headRef:o,headSha:r,baseRef:s.base,baseSha:i,draft:s.draft,mergedAt:null,mergedBy:null,mergeCommitSha:null,landed:[]};return tn(e,t,n,{title:s.title,body:s.body,pull:u})}function G(e){return e?.pull!=null}function le(e,t){return t.state==="open"&&(t.pull.baseSha=K(e,t.pull.baseRef)??t.pull.baseSha),t.pull.baseSha}function $e(e,t){const{headSha:n}=t.pull,s=pt(e.git,le(e,t),n),o=r=>e.git.commit(r??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904";return Et(e.git,o(s),o(n))}function ce(e,t){return ve(e.git,le(e,t),t.pull.headSha).reverse()}function js(e,t){return[...e.issues.values()].filter(G).filter(n=>n.pull.mergeCommitSha===t||n.pull.landed.includes(t)||n.pull.headSha===t||ce(e,n).includes(t))}function Fs(e,t){const n=le(e,t),s=o=>e.git.commit(o??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904";return yt(e.git,s(pt(e.git,n,t.pull.headSha)),s(n),s(t.pull.headSha))}function Pi(e,t,n){if(e.user===t){if(n==="APPROVE")throw y("Unprocessable Entity",["Can not approve your own pull request"]);if(n==="REQUEST_CHANGES")throw y("Unprocessable Entity",["Can not request changes on your own pull request"])}}function _n(e,t){return t.state==="closed"?{mergeable:null,state:"unknown"}:Fs(e,t)===null?{mergeable:!1,state:"dirty"}:t.pull.draft?{mergeable:!0,state:"draft"}:vt(e,t.pull.baseRef,t.pull.headSha).length>0?{mergeable:!0,state:"blocked"}:{mergeable:!0,state:zs(e,t.pull.headSha).every(Hs)?"clean":"unstable"}}function vt(e,t,n){const s=t.replace(/^refs\/heads\//,""),o=zs(e,n);return ms(e,s).filter(r=>{const i=o.filter(a=>a.name===r);return i.length===0||!i.every(Hs)})}function Hs({status:e,conclusion:t}){return e==="completed"&&["success","neutral","skipped"].includes(t??"")}function zs(e,t){const n=[...e.checkRuns.values()].filter(s=>s.headSha===t);return n.filter(s=>!n.some(o=>o.name===s.name&&o.suite===s.suite&&o.id>s.id))}const Ws={verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null};function Rt({name:e,email:t,epoch:n}){return{name:e,email:t,date:Z(n)}}function Qs(e){return e.message.replace(/\n+$/,"")}function Ks(e,{email:t,name:n}){return _s(e,t)??e.accounts.get(n.toLowerCase())??null}function It(e,t,n){const s=t.git.commit(n);if(!s)throw E();const[o,r]=[b(e,t),R(e,t)];return{sha:n,node_id:_("Commit",n),url:`${o}/git/commits/${n}`,html_url:`${r}/commit/${n}`,author:Rt(s.author),committer:Rt(s.committer),tree:{sha:s.tree,url:`${o}/git/trees/${s.tree}`},message:Qs(s),parents:s.parents.map(i=>({sha:i,url:`${o}/git/commits/${i}`,html_url:`${r}/commit/${i}`})),verification:Ws}}function he(e,t,n){const s=t.git.commit(n);if(!s)throw E();const[o,r]=[b(e,t),R(e,t)];return{sha:n,node_id:_("Commit",n),commit:{author:Rt(s.author),committer:Rt(s.committer),message:Qs(s),tree:{sha:s.tree,url:`${o}/git/trees/${s.tree}`},url:`${o}/git/commits/${n}`,comment_count:0,verification:Ws},url:`${o}/commits/${n}`,html_url:`${r}/commit/${n}`,comments_url:`${o}/commits/${n}/comments`,author:A(e,Ks(e,s.author)),committer:A(e,Ks(e,s.committer)),parents:s.parents.map(i=>({sha:i,url:`${o}/commits/${i}`,html_url:`${r}/commit/${i}`}))}}function En(e,t,n,s){const[o,r]=[b(e,t),R(e,t)],i=s.path.split("/").map(encodeURIComponent).join("/");return{sha:s.sha,filename:s.path,status:s.status,additions:s.additions,deletions:s.deletions,changes:s.additions+s.deletions,blob_url:`${r}/blob/${n}/${i}`,raw_url:`${r}/raw/${n}/${i}`,contents_url:`${o}/contents/${i}?ref=${n}`,...s.previousPath!==null&&{previous_filename:s.previousPath},...s.patch!==null&&{patch:s.patch}}}function Ye(e){const t=e.reduce((s,o)=>s+o.additions,0),n=e.reduce((s,o)=>s+o.deletions,0);return{total:t+n,additions:t,deletions:n}}function St(e,t,n,s){const o=t.git.get(s)?.type??"commit";return{ref:n,node_id:_("Ref",n),url:`${b(e,t)}/git/${n}`,object:{sha:s,type:o,url:`${b(e,t)}/git/${o}s/${s}`}}}const Ui={4e4:"dir",12e4:"symlink",16e4:"submodule"};function yn(e,t,n,s){const o=s.path.split("/").map(encodeURIComponent).join("/"),r=Ui[s.mode]??"file",i=r==="dir",a=`${b(e,t)}/contents/${o}?ref=${encodeURIComponent(n)}`,u=`${b(e,t)}/git/${i?"trees":"blobs"}/${s.sha}`,l=`${R(e,t)}/${i?"tree":"blob"}/${encodeURIComponent(n)}/${o}`,c=i?0:t.git.get(s.sha)?.content.length??0;return{name:s.path.split("/").at(-1),path:s.path,sha:s.sha,size:c,url:a,html_url:l,git_url:u,download_url:i?null:`${R(e,t)}/raw/${encodeURIComponent(n)}/${o}`,type:r,_links:{self:a,git:u,html:l}}}function Ys(e){return e.toString("base64").replace(/(.{60})/g,`$1
`).replace(/([^\n])$/,`$1
`)}function wn(e,t,n){const{pull:s}=n,[o,r]=[b(e,t),gt(e,t,n)],i=`${o}/pulls/${n.number}`,a=(l,c)=>({label:`${t.owner.login}:${l}`,ref:l,sha:c,user:q(e,t.owner),repo:Ke(e,t)}),u=`${o}/issues/${n.number}`;return{url:i,id:n.id,node_id:_("PullRequest",n.id),html_url:r,diff_url:`${r}.diff`,patch_url:`${r}.patch`,issue_url:u,number:n.number,state:n.state,locked:n.locked,title:n.title,user:A(e,n.user),body:n.body,created_at:n.createdAt,updated_at:n.updatedAt,closed_at:n.closedAt,merged_at:s.mergedAt,merge_commit_sha:s.mergeCommitSha,assignee:A(e,n.assignees[0]??null),assignees:n.assignees.map(l=>q(e,l)),requested_reviewers:[],requested_teams:[],labels:n.labels.map(l=>oe(e,t,l)),milestone:n.milestone&&Se(e,t,n.milestone),draft:s.draft,commits_url:`${i}/commits`,review_comments_url:`${i}/comments`,review_comment_url:`${o}/pulls/comments{/number}`,comments_url:`${u}/comments`,statuses_url:`${o}/statuses/${s.headSha}`,head:a(s.headRef,s.headSha),base:a(s.baseRef,le(t,n)),_links:Object.fromEntries(Object.entries({self:i,html:r,issue:u,comments:`${u}/comments`,review_comments:`${i}/comments`,review_comment:`${o}/pulls/comments{/number}`,commits:`${i}/commits`,statuses:`${o}/statuses/${s.headSha}`}).map(([l,c])=>[l,{href:c}])),author_association:Ie(t,n.user),auto_merge:null,active_lock_reason:n.lockReason}}async function $t(e,t,n){const s=await $e(t,n),{additions:o,deletions:r}=Ye(s),i=n.pull.mergedAt!==null,{mergeable:a,state:u}=_n(t,n),l=[...t.reviewComments.values()].filter(c=>c.pull===n.number).length;return{...wn(e,t,n),merged:i,mergeable:a,rebaseable:a,mergeable_state:u,merged_by:A(e,n.pull.mergedBy),comments:ue(t,n).length,review_comments:l,maintainer_can_modify:!1,commits:ce(t,n).length,additions:o,deletions:r,changed_files:s.length}}function ie(e,t,n,s,o,r){return{name:s,action:o,payload:{...o!==null&&{action:o},...r,repository:Ke(e,t),sender:q(e,n)}}}function Je(e,t,n,s,o,r={}){return ie(e,t,n,"issues",s,{issue:Js(e,t,o),...r})}function Js(e,t,n){return{...Qe(e,t,n),...n.pull?{}:{pinned_comment:null}}}function vn(e,t,n,s,o,r){return Je(e,t,n,s,o,{label:oe(e,t,r)})}function Rn(e,t,n,s,o,r,i={}){return ie(e,t,n,"issue_comment",s,{...i,issue:Js(e,t,o),comment:{...pe(e,t,r),pin:null}})}function qi(e,t,n,s,o,r){return Je(e,t,n,s,o,{type:dn(r)})}function Li(e,t,n,s){return ie(e,t,n,"merge_group","checks_requested",{merge_group:{head_sha:s.sha,head_ref:s.ref,base_sha:s.before,base_ref:`refs/heads/${s.base}`,head_commit:Bi(t,s.sha)}})}function Bi(e,t){const n=e.git.commit(t);return n&&{id:t,tree_id:n.tree,message:n.message.replace(/\n+$/,""),timestamp:Z(n.committer.epoch),author:{name:n.author.name,email:n.author.email},committer:{name:n.committer.name,email:n.committer.email}}}async function Tt(e,t,n,s,o,r={}){return ie(e,t,n,"pull_request",s,{number:o.number,pull_request:await $t(e,t,o),...r})}function Mi(e,t,n,s,o){return ie(e,t,n,"deployment_status","created",{deployment_status:pn(e,t,s,o),deployment:_t(e,t,s),check_run:null,workflow:null,workflow_run:null})}const In="0".repeat(40);function Zs(e,t,n,s,o,r,i){const a=ie(e,t,n,"push",null,{ref:s,before:o??In,after:r,created:o===null,deleted:r===In,forced:o!==null&&!$s(t,o,r),base_ref:null,compare:`${R(e,t)}/compare/${(o??In).slice(0,12)}...${r.slice(0,12)}`,commits:i.slice(-2048).map(l=>Xs(e,t,l)),head_commit:Xs(e,t,r),pusher:{name:n.login,email:n.email}}),u={created_at:ne(t.createdAt),pushed_at:ne(t.pushedAt),stargazers:0,master_branch:t.defaultBranch};return{...a,payload:{...a.payload,repository:{...a.payload.repository,...u}}}}function Xs(e,t,n){const s=t.git.commit(n);if(!s)return null;const o=ft(t.git,t.git.commit(s.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",s.tree),r=({name:i,email:a})=>({name:i,email:a,username:i});return{id:n,tree_id:s.tree,distinct:!0,message:s.message.replace(/\n+$/,""),timestamp:Z(s.committer.epoch),url:`${R(e,t)}/commit/${n}`,author:r(s.author),committer:r(s.committer),added:o.filter(i=>!i.before).map(i=>i.path),removed:o.filter(i=>!i.after).map(i=>i.path),modified:o.filter(i=>i.before&&i.after).map(i=>i.path)}}function Gi(e,t,n,s,o,r){return ie(e,t,n,"workflow_dispatch",null,{inputs:r,ref:o,workflow:s})}function xi(e,t,n,s){return ie(e,t,n,"workflow_run","completed",{workflow_run:bn(e,t,s),workflow:gn(e,t,s.workflow)})}function Vi(e,t,n,s,o){return ie(e,t,n,"repository_dispatch",s,{branch:t.defaultBranch,client_payload:o,installation:{id:1,node_id:_("Installation",1)}})}function ji(e,t,n){return{name:"schedule",action:null,payload:{schedule:n,repository:Ke(e,t),workflow:".github/workflows/schedule.yml"}}}function Fi(e){const{world:t,repo:n,actor:s}=e,o=r=>{const i=n.git.resolve(r);if(i===null)throw new Error(`${r} is no commit`);return i};return{deployment:async r=>({id:e.at(r,()=>Ts(t,n,s,{...r,sha:o(r.ref)})).id,events:[]}),deploymentStatus:async(r,i)=>{const a=n.deployments.find(l=>l.id===r);if(!a)throw new Error(`there is no deployment ${r}`);const u=e.at(i,()=>As(t,n,s,a,i));return{id:u.id,events:[Mi(t,n,s,a,u)]}},createRelease:async r=>({id:e.at(r,()=>Ds(t,n,s,r)).id,events:[]}),createWorkflowRun:async({ref:r=n.defaultBranch,...i})=>{const a=n.git.refs.has(`refs/heads/${r}`)?r:n.defaultBranch,u=e.at(i,()=>_i(t,n,s,{...i,sha:o(r),branch:a})),l=u.status==="completed";return{id:u.id,events:l?[xi(t,n,s,u)]:[]}},dispatchWorkflow:async(r,i={})=>({events:[Gi(t,n,s,r,`refs/heads/${n.defaultBranch}`,i)]}),dispatchRepository:async(r,i={})=>({events:[Vi(t,n,s,r,i)]})}}function eo(e,t,n,s,o){Hi(t,n,s,o);const r={world:e,repo:t,actor:n},i=to(r,s,le(t,s),o);so(r,s,i);const a=i.at(-1)??"";return F(e,t,n,`refs/heads/${s.pull.baseRef}`,a),oo(r,s),a}function Hi(e,t,n,s){const{pull:o}=n;if(n.state==="closed"||o.draft)throw new h(405,o.draft?"Pull Request is still a draft":"Pull Request is not mergeable");if(s.sha!==void 0&&s.sha!==o.headSha)throw new h(409,"Head branch was modified. Review and try the merge again.");const r=`refs/heads/${o.baseRef}`,i=vt(e,r,o.headSha),a=fs(e,{actor:t,ref:r,before:"",after:o.headSha,missing:i}).filter(u=>u!=="Changes must be made through a pull request.");if(a.length>0)throw new h(405,ps(e,o.baseRef,a));if(Fs(e,n)===null)throw new h(405,"Merge conflict")}function to(e,t,n,s){if(s.method==="rebase")return zi(e,t,n);const{world:o,repo:r,actor:i}=e,a=Q(o,i),u=s.method==="merge";return[r.git.putCommit({tree:no(r,n,t.pull.headSha),parents:u?[n,t.pull.headSha]:[n],author:u?a:Q(o,t.user),committer:a,message:Wi(r,t,s)})]}function Ze(e,t){return e.git.commit(t??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904"}function no(e,t,n){const s=pt(e.git,t,n),o=yt(e.git,Ze(e,s),Ze(e,t),Ze(e,n));if(o===null)throw new h(405,"Merge conflict");return o}function zi({world:e,repo:t,actor:n},s,o){const r=[];for(const i of ce(t,s)){const a=t.git.commit(i);if(!a||a.parents.length>1)continue;const u=r.at(-1)??o,l=yt(t.git,Ze(t,a.parents[0]),Ze(t,u),a.tree);if(l===null)throw new h(405,"This branch can not be rebased due to conflicts");r.push(t.git.putCommit({...a,tree:l,parents:[u],committer:Q(e,n)}))}return r}function so({world:e,actor:t},n,s){const o=s.at(-1)??n.pull.headSha;Object.assign(n.pull,{mergedAt:e.now(),mergedBy:t,mergeCommitSha:o,landed:[...s]}),C(e,n,t,"merged",{commitId:o}),fe(e,t,n)}function oo({world:e,repo:t,actor:n},s){if(s.pull.baseRef===t.defaultBranch)for(const o of ws(t,`${s.title}
${s.body??""}`))fe(e,n,o,"completed",{related:s.number})}function Wi(e,t,n){const s=n.method==="merge",o=n.title??(s?`Merge pull request #${t.number} from ${e.owner.login}/${t.pull.headRef}`:`${t.title} (#${t.number})`),r=n.message??(s?t.title:ce(e,t).map(i=>`* ${e.git.commit(i)?.message.trim()??""}`).join(`

`));return r===""?o:`${o}

${r}`}function Qi(e,t,n,s,o){const r=[];for(const i of s){const a=r.at(-1)?.landed.at(-1)??le(t,i),u=to({world:e,repo:t,actor:n},i,a,o),l=`refs/heads/gh-readonly-queue/${i.pull.baseRef}/pr-${i.number}-${a}`;t.git.setRef(l,u.at(-1)??a),r.push({issue:i,ref:l,before:a,landed:u})}return r}function Ki(e,t,n,s){const o={world:e,repo:t,actor:n};for(const{issue:i,ref:a,landed:u}of s)t.git.deleteRef(a),so(o,i,u),oo(o,i);const r=s.at(-1);r&&F(e,t,n,`refs/heads/${r.issue.pull.baseRef}`,r.landed.at(-1)??r.before)}function Yi(e,t,n,s){const o=Q(e,n);let r=s[0]?le(t,s[0]):"";for(const{number:a,title:u,pull:l}of s)r=t.git.putCommit({tree:no(t,r,l.headSha),parents:[r,l.headSha],author:o,committer:o,message:`Rollup merge of #${a} - ${t.owner.login}:${l.headRef}

${u}`});const i=`rollup-${r.slice(0,7)}`;return F(e,t,n,`refs/heads/${i}`,r),i}const Ji={APPROVE:"APPROVED",REQUEST_CHANGES:"CHANGES_REQUESTED",COMMENT:"COMMENTED",PENDING:"PENDING"};async function ro(e,t,n,s,o){if(Pi(s,n,o.event),Re("PullRequestReview",o.body),o.event!=="APPROVE"&&o.event!=="PENDING"&&o.body===""&&o.comments.length===0)throw y("Unprocessable Entity",["Body can not be blank"]);const r=await Zi(t,s,o),i=e.now(),a={id:e.nextId(),pull:s.number,user:n,body:o.body,state:Ji[o.event],commitSha:o.commitSha,submittedAt:o.event==="PENDING"?null:i};t.reviews.set(a.id,a);for(const{comment:u,position:l,hunk:c}of r){const d={id:e.nextId(),review:a.id,pull:s.number,user:n,body:u.body,path:u.path,line:u.line,startLine:u.startLine??null,side:u.side,position:l,diffHunk:c,commitSha:o.commitSha,originalSha:o.commitSha,createdAt:i,updatedAt:i};t.reviewComments.set(d.id,d)}return s.updatedAt=i,a}async function Zi(e,t,n){if(n.comments.length===0)return[];const s=await $e(e,t);return n.comments.map(o=>{Re("PullRequestReviewComment",o.body);const r=s.find(u=>u.path===o.path);if(!r)throw y("Unprocessable Entity",["Path could not be resolved"]);const i=Vs(r.patch??"",o.line,o.side),a=o.startLine===void 0?i:Vs(r.patch??"",o.startLine,o.side);if(!i||!a)throw y("Unprocessable Entity",["Line could not be resolved"]);return{comment:o,position:i.position,hunk:i.hunk}})}function Xi(e,t,n){if(n.side==="LEFT"||n.originalSha===t.pull.headSha)return n.line;const s=r=>mt(e.git,e.git.commit(r)?.tree??"",n.path)?.split(`
`)[n.line-1],o=s(t.pull.headSha);return o!==void 0&&o===s(n.originalSha)?n.line:null}function H({repo:e},t){const n=e.issues.get(t);if(!n)throw new Error(`there is no issue #${t} in ${e.owner.login}/${e.name}`);return n}function At(e,t){const n=H(e,t);if(!G(n))throw new Error(`#${t} is no pull request`);return n}function Xe({world:e},t){return[t].flat().map(n=>W(e,n))}async function Te(e,t,n,s={}){const{world:o,repo:r,actor:i}=e;return G(n)?Tt(o,r,i,t,n,s):Je(o,r,i,t,n,s)}function ea(e){const{world:t,repo:n,actor:s}=e,o=async({files:r,message:i,branch:a=n.defaultBranch,author:u,authoredAt:l,at:c})=>{const[d,p]=[K(n,a),K(n,n.defaultBranch)],S=d??p,O=e.at(io(c),()=>{const U=gi(t,n,s,{files:r,message:i,parents:S===null?[]:[S],...u&&{author:u},...l!==void 0&&{authoredAt:l}});return F(t,n,s,`refs/heads/${a}`,U),U});return{sha:O,events:await Sn(e,a,d,O)}};return{commit:o,editFile:async(r,i,a={})=>{const u=a.branch??n.defaultBranch,l=mt(n.git,n.git.commit(K(n,u)??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r);if(l===null)throw new Error(`there is no file ${r} on ${u}`);return o({files:{[r]:i(l)},message:a.message??`Update ${r.split("/").at(-1)??r}`,branch:u,...a.at!==void 0&&{at:a.at}})},createBranch:async(r,i=n.defaultBranch)=>({events:ao(e,`refs/heads/${r}`,i)}),deleteBranch:async(r,i)=>(e.at(i,()=>F(t,n,s,`refs/heads/${r}`,null)),{events:[]}),tag:async(r,i=n.defaultBranch)=>({events:ao(e,`refs/tags/${r}`,i)}),openPull:async({title:r,body:i=null,head:a,base:u=n.defaultBranch,draft:l=!1,at:c})=>{const d=e.at(io(c),()=>wt(t,n,s,{title:r,body:i,head:a,base:u,draft:l}));return{number:d.number,events:[await Te(e,"opened",d)]}},merge:async(r,i={})=>{const a=At(e,r),u=[...n.issues.values()].filter(p=>p.state==="open"&&p!==a),l=K(n,a.pull.baseRef),c=e.at(i,()=>eo(t,n,s,a,{method:"merge",...i})),d=await Promise.all(u.filter(p=>p.state==="closed").map(p=>Te(e,"closed",p)));return{sha:c,events:[await Tt(t,n,s,"closed",a),...d,...await Sn(e,a.pull.baseRef,l,c)]}},review:async(r,{event:i,body:a="",comments:u=[],at:l})=>{const c=At(e,r),d=await ro(t,n,s,c,{event:i,body:a,commitSha:c.pull.headSha,comments:u});return l!==void 0&&(d.submittedAt=l),{id:d.id,events:[]}}}}function io(e){return e===void 0?{}:{at:e}}function ao({world:e,repo:t,actor:n},s,o){const r=t.git.resolve(o);if(r===null)throw new Error(`${o} is no commit`);const i=t.git.refs.get(s)??null;return F(e,t,n,s,r),[Zs(e,t,n,s,i,r,[])]}async function Sn(e,t,n,s){const{world:o,repo:r,actor:i}=e,a=r.git.commit(s)?.parents.join(" ")===(n??"")?[s]:n===null?[]:ve(r.git,n,s).reverse(),u=[...r.issues.values()].filter(G).filter(c=>c.state==="open"&&c.pull.headRef===t),l=await Promise.all(u.map(c=>Tt(o,r,i,"synchronize",c,{before:n,after:s})));return[Zs(o,r,i,`refs/heads/${t}`,n,s,a),...l]}function ta(e){const{world:t,repo:n,actor:s}=e,o=r=>{const i=n.comments.get(r);if(!i)throw new Error(`there is no comment ${r}`);return{comment:i,issue:H(e,i.issue)}};return{createIssue:async({title:r,body:i=null,labels:a=[],assignees:u=[],at:l})=>e.at(l===void 0?void 0:{at:l},()=>{const c=tn(t,n,s,{title:r,body:i}),d=[Je(t,n,s,"opened",c)];for(const p of a)for(const S of ze(t,n,s,c,[p]))d.push(vn(t,n,s,"labeled",c,S));for(const p of Xe(e,u))We(t,s,c,[p]),d.push($n(e,"assigned",c,p));return{number:c.number,events:d}}),editIssue:async(r,i)=>{const a=H(e,r),u={title:{from:a.title},body:{from:a.body??""}};return e.at(i,()=>{i.title!==void 0&&an(t,n,s,a,i.title),i.body!==void 0&&un(t,n,s,a,i.body)}),{events:[await Te(e,"edited",a,{changes:{...i.title!==void 0&&{title:u.title},...i.body!==void 0&&{body:u.body}}})]}},comment:async(r,i,a)=>{const u=H(e,r),l=e.at(a,()=>Os(t,n,s,u,i));return{id:l.id,events:[Rn(t,n,s,"created",u,l)]}},editComment:async(r,i,a)=>{const{comment:u,issue:l}=o(r),c=u.body??"";return e.at(a,()=>Ns(t,n,s,u,i)),{events:[Rn(t,n,s,"edited",l,u,{changes:{body:{from:c}}})]}},deleteComment:async r=>{const{comment:i,issue:a}=o(r);return n.comments.delete(r),{events:[Rn(t,n,s,"deleted",a,i)]}},react:async(r,i,a)=>(e.at(a,()=>ks(t,o(r).comment.reactions,s,i)),{events:[]}),setType:async(r,i,a)=>{const u=H(e,r),l=u.type;e.at(a,()=>Rs(t,n,s,u,i));const c=u.type??l,d=u.type?"typed":"untyped";return{events:c?[qi(t,n,s,d,u,c)]:[]}},minimize:async(r,i,a)=>(e.at(a,()=>Ps(o(r).comment,i)),{events:[]}),label:async(r,i,a)=>{const u=H(e,r);return{events:e.at(a,()=>ze(t,n,s,u,[i].flat())).map(l=>vn(t,n,s,"labeled",u,l))}},unlabel:async(r,i,a)=>{const u=H(e,r),l=e.at(a,()=>sn(t,s,u,i));return{events:l?[vn(t,n,s,"unlabeled",u,l)]:[]}},assign:async(r,i,a)=>{const u=H(e,r);return e.at(a,()=>We(t,s,u,Xe(e,i))),{events:Xe(e,i).map(l=>$n(e,"assigned",u,l))}},unassign:async(r,i,a)=>{const u=H(e,r);return e.at(a,()=>rn(t,s,u,Xe(e,i))),{events:Xe(e,i).map(l=>$n(e,"unassigned",u,l))}},close:async(r,i)=>{const a=H(e,r);return e.at(i,()=>fe(t,s,a,i?.reason??"completed")),{events:[await Te(e,"closed",a)]}},reopen:async(r,i)=>{const a=H(e,r);return e.at(i,()=>ln(t,s,a)),{events:[await Te(e,"reopened",a)]}},lock:async(r,i)=>(e.at(i,()=>Is(t,s,H(e,r),null)),{events:[]})}}function $n({world:e,repo:t,actor:n},s,o,r){return Je(e,t,n,s,o,{assignee:q(e,r)})}const uo=50,lo=65535;function na(e,t,n,s){for(const o of t.checkRuns.values())if(o.headSha===n&&o.app===s)return o.suite;return e.nextId()}function co(e,t,n,s){fo(s);const o={id:e.nextId(),suite:s.suite??na(e,t,n,s.app),app:s.app,name:s.name,headSha:n,status:"queued",conclusion:null,startedAt:J(s.startedAt)??e.now(),completedAt:null,externalId:"",detailsUrl:null,title:null,summary:null,text:null,annotations:[]};return t.checkRuns.set(o.id,o),mo(e,o,s),o}function mo(e,t,n){fo(n),t.name=n.name??t.name,t.status=n.conclusion===void 0?n.status??t.status:"completed",t.status!=="completed"?t.conclusion=null:(t.conclusion=n.conclusion??t.conclusion,t.completedAt=J(n.completedAt)??t.completedAt??e.now()),t.externalId=n.externalId??t.externalId,t.detailsUrl=n.detailsUrl??t.detailsUrl,n.output&&(t.title=n.output.title??t.title,t.summary=n.output.summary??t.summary,t.text=n.output.text??t.text,t.annotations.push(...n.output.annotations))}function fo({output:e}){const t=e?.annotations.length??0;if(t>uo)throw y(`Invalid request.

No more than ${uo} items are allowed; ${t} were supplied.`);for(const n of[e?.summary,e?.text]){const s=Buffer.byteLength(n??"");if(s>lo)throw y(`Invalid request.

Only ${lo} characters are allowed; ${s} were supplied.`)}}const Ct=new WeakMap;function sa(e){const{world:t,repo:n,actor:s}=e;return{enqueue:async(o,r={})=>{const i=o.map(u=>At(e,u)),a=e.at(r,()=>Qi(t,n,s,i,{method:"merge",...r}));return Ct.set(n,[...Ct.get(n)??[],...a]),{events:a.map(({issue:u,ref:l,before:c,landed:d})=>Li(t,n,s,{ref:l,base:u.pull.baseRef,before:c,sha:d.at(-1)??c}))}},landQueue:async o=>{const r=Ct.get(n)??[];Ct.delete(n);const i=r[0]?.issue.pull.baseRef??n.defaultBranch,a=K(n,i);e.at(o,()=>Ki(t,n,s,r));const u=r.flatMap(({landed:l})=>l);return{shas:u,events:[...await Promise.all(r.map(({issue:l})=>Tt(t,n,s,"closed",l))),...await Sn(e,i,a,u.at(-1)??"")]}},rollup:async(o,r)=>{const i=o.map(u=>At(e,u)),a=e.at(r,()=>wt(t,n,s,{title:`Rollup of ${i.length} pull requests`,body:`Successful merges:

${i.map(({number:u,title:l})=>` - #${u} (${l})`).join(`
`)}`,head:Yi(t,n,s,i),base:i[0]?.pull.baseRef??n.defaultBranch,draft:!1}));return{number:a.number,events:[await Te(e,"opened",a)]}},jobCheck:async({ref:o,name:r,status:i="completed",conclusion:a="success",at:u})=>{const l=n.git.resolve(o);if(l===null)throw new Error(`${o} is no commit`);return{id:e.at(u===void 0?void 0:{at:u},()=>co(t,n,l,{name:r,app:hs,suite:t.nextId(),...i==="completed"?{conclusion:a}:{status:i}})).id,events:[]}}}}function oa(e){let t=e.map(n=>({fault:n,met:0}));return{next:n=>{let s=null;for(const o of t)ra(o.fault.match,n)&&(o.met+=1,(o.fault.match.nth===void 0||o.fault.match.nth===o.met)&&!s&&(s=o.fault));return s},add:(...n)=>t.push(...n.map(s=>({fault:s,met:0}))),clear:()=>{t=[]}}}function ra(e,t){return(e.method===void 0||e.method===t.method)&&(e.route===void 0||t.route.endsWith(e.route))&&(e.body===void 0||t.body.includes(e.body))&&(e.write===void 0||e.write===t.write)}const ia="Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `LOCAL:000000` when reporting this issue.";function aa(e,t){const{path:n,type:s,message:o=ia}=t,r={...s!==void 0&&{type:s},...n&&{path:n},message:o},i=n?po(e.data,n):void 0;return{...i!==void 0&&{data:i},errors:[r]}}function po(e,t){const[n,...s]=t;if(n===void 0||typeof e!="object"||e===null)return null;const o=po(e[n],s);return Array.isArray(e)?e.map((r,i)=>i===n?o:r):{...e,[n]:o}}const ua=new Set(["path","ref","basehead","branch","tag","name"]);function la(e){const t=[...e].sort((n,s)=>ho(s.template)-ho(n.template)).map(n=>({route:n,pattern:ca(n.template)}));return(n,s)=>{for(const{route:o,pattern:r}of t){const i=o.method===n?r.exec(s):null;if(i)return{route:o,params:da(i.groups??{})}}throw new h(404,"Not Found")}}function ho(e){return e.replace(/\{\w+\}/g,"").length}function ca(e){const t=e.replace(/[.+]/g,"\\$&").replace(/\{(\w+)\}/g,(n,s)=>`(?<${s}>${ua.has(s)?".+":"[^/]+"})`);return new RegExp(`^${t}/?$`)}function da(e){try{return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,decodeURIComponent(n)]))}catch{throw new h(400,"Bad Request")}}function go(e,t){if(!t)return{account:null,token:null};const[n="",s=""]=t.trim().split(/\s+/,2),o=n.toLowerCase()==="basic"?Buffer.from(s,"base64").toString("utf8").split(":").at(-1)??"":s,r=e.tokens.get(o);if(!r)throw new h(401,"Bad credentials");return{account:r.account,token:r}}function Ae(e,t,n,s){const o=n.needs.some(i=>i.endsWith(":write")),{token:r}=e;if(r?.kind!=="app"&&!M(B(t,e.account),"read"))throw E();if(!r&&o)throw new h(401,"Requires authentication");if(r?.permissions&&fa(r,r.permissions,t,ma(n.needs,s)),r?.kind==="user"&&!M(B(t,r.account),n.role))throw X("Must have admin rights to Repository.")}function ma(e,t){const n=t&&!t.pull?e.filter(s=>!s.startsWith("pull_requests")):e;return n.length>0?n:e}function fa(e,t,n,s){if(s.some(r=>{const[i,a]=r.split(":"),u=t[i]??(i==="metadata"?"read":void 0);return u==="write"||a==="read"&&(u==="read"||!n.private&&e.kind==="user")}))return;const o=s.map(r=>r.replace(":","=")).join("; ");throw X(`Resource not accessible by ${e.kind==="app"?"integration":"personal access token"}`,{"x-accepted-github-permissions":o})}var x=class extends Error{type;constructor(e,t){super(t),this.type=e}};function ge(e){return{__typename:"Repository",repo:e}}function ee(e,t){return{__typename:"Commit",repo:e,sha:t}}function Y(e,t){return{__typename:t.pull?"PullRequest":"Issue",repo:e,issue:t}}function Tn(e,t){return{__typename:"IssueComment",repo:e,comment:t}}function Dt(e,t){return{__typename:"Deployment",repo:e,deployment:t}}function An(e,t,n){try{return Ae(e,t,{needs:n,role:"read"}),!0}catch(s){if(s instanceof h)return!1;throw s}}function ae(e,t){return(n,s,o)=>{if(!An(o.caller,n.repo,e))throw new x("FORBIDDEN","Resource not accessible by integration");return t(n,s,o)}}function Ot({world:e},t){return e.nullDatabaseIds?null:t}function be(e){return e==null?null:(Array.isArray(e)?e:[e]).map(String)}function et(e,t,n,s=n){const o=t.orderBy,r=o?.field==="UPDATED_AT"?s:n,i=e.map((a,u)=>({item:a,index:u,at:r(a)})).sort((a,u)=>a.at<u.at?-1:a.at>u.at?1:a.index-u.index).map(({item:a})=>a);return o?.direction==="DESC"?i.reverse():i}async function pa(e,{query:t,variables:n,operationName:s},o){const r=ha(t);if(r instanceof lt)return{errors:[Cn(r)]};const i=Ir(e,r,ba);if(i.length>0)return{errors:i.map(Cn)};const{data:a,errors:u}=await yr({schema:e,document:r,variableValues:n,contextValue:o,...s!==void 0&&{operationName:s}});return{...a!==void 0&&{data:a},...u&&{errors:u.map(Cn)}}}function ha(e){try{return vr(e)}catch(t){if(t instanceof lt)return t;throw t}}function Cn(e){const{originalError:t,path:n,locations:s,message:o,extensions:r}=e;if(t&&!(t instanceof lt)&&!(t instanceof x))throw t;return{...t instanceof x&&{type:t.type},...n&&{path:n},...Object.keys(r).length>0&&{extensions:r},...s&&{locations:s},message:o}}function ga(e){return{Field(t){const n=e.getParentType();if(!n||e.getFieldDef())return;const[s,o]=[t.name.value,n.name];e.reportError(new lt(`Field '${s}' doesn't exist on type '${o}'`,{nodes:t,extensions:{code:"undefinedField",typeName:o,fieldName:s}}))}}}const ba=Rr.map(e=>e.name==="FieldsOnCorrectTypeRule"?ga:e),bo=100;function D(e,t,n,s){const{from:o,to:r}=_a(e,t.length,n),i=t.slice(o,r).map(s);return{totalCount:t.length,nodes:i,edges:i.map((a,u)=>({cursor:Dn(o+u),node:a})),pageInfo:{hasNextPage:r<t.length,hasPreviousPage:o>0,startCursor:i.length>0?Dn(o):null,endCursor:i.length>0?Dn(r-1):null}}}function _a(e,t,n){const[s,o]=[n.first,n.last],r=typeof s=="number"?s:typeof o=="number"?o:null;if(r===null)throw new x("MISSING_PAGINATION_BOUNDARIES",`You must provide a \`first\` or \`last\` value to properly paginate the \`${e}\` connection.`);if(r>bo)throw new x("EXCESSIVE_PAGINATION",`Requesting ${r} records on the \`${e}\` connection exceeds the \`${typeof s=="number"?"first":"last"}\` limit of ${bo} records.`);const i=typeof n.after=="string"?_o(n.after)+1:0,a=typeof n.before=="string"?_o(n.before):t;return{from:typeof s=="number"?i:Math.max(i,a-r),to:typeof s=="number"?Math.min(a,i+r):a}}function Dn(e){return Buffer.from(`cursor:${e}`).toString("base64")}function _o(e){const t=Number(Buffer.from(e,"base64").toString("utf8").replace("cursor:",""));if(!Number.isInteger(t))throw new x("INVALID_CURSOR_ARGUMENTS",`\`${e}\` does not appear to be a valid cursor.`);return t}function _e(e){return{__typename:e.type,account:e}}function Ce(e){return e&&_e(e)}function Eo({world:e},t){return _e(t??W(e,"ghost"))}const Nt={id:({account:{id:e}})=>_("User",e),databaseId:({account:{id:e}})=>e,login:({account:{login:e},viewer:t})=>t===!0?e:e.replace(/\[bot\]$/,""),name:({account:{name:e}})=>e,url:({account:{login:e}},t,{world:n})=>`${n.webUrl}/${encodeURIComponent(e)}`,createdAt:({account:{createdAt:e}})=>e},Ea={User:Nt,Bot:Nt,Organization:Nt,Mannequin:Nt,Label:{id:e=>_("Label",e.label.id),name:e=>e.label.name,color:e=>e.label.color,description:e=>e.label.description,isDefault:e=>e.label.stock,url:({repo:e,label:{name:t}},n,{world:s})=>`${R(s,e)}/labels/${encodeURIComponent(t)}`},Milestone:{id:e=>_("Milestone",e.milestone.id),number:e=>e.milestone.number,title:e=>e.milestone.title,description:e=>e.milestone.description,dueOn:e=>e.milestone.dueOn,state:e=>e.milestone.state.toUpperCase(),url:({repo:e,milestone:{number:t}},n,{world:s})=>`${R(s,e)}/milestone/${t}`},Release:{id:e=>_("Release",e.release.id),databaseId:(e,t,n)=>Ot(n,e.release.id),name:e=>e.release.name,tagName:e=>e.release.tag,description:e=>e.release.body,isDraft:e=>e.release.draft,isPrerelease:e=>e.release.prerelease,author:e=>_e(e.release.author),createdAt:e=>e.release.createdAt,publishedAt:e=>e.release.publishedAt,url:(e,t,{world:n})=>`${R(n,e.repo)}/releases/tag/${encodeURIComponent(e.release.tag)}`,tagCommit:({repo:e,release:{tag:t}})=>{const n=e.git.resolve(`refs/tags/${t}`);return n===null?null:ee(e,n)}}};function kt(e,t){return e.git.refs.has(t)?{__typename:"Ref",repo:e,ref:t}:null}function yo(e,t){return kt(e,`refs/heads/${t}`)??kt(e,`refs/tags/${t}`)}function wo(e,t){const n=t.indexOf(":");if(n<0){const r=/^[0-9a-f]{40}$/.test(t)?e.git.get(t)?.type:void 0;if(r==="blob"||r==="tree")return{__typename:r==="blob"?"Blob":"Tree",repo:e,sha:t};const i=e.git.resolve(t);return i===null?null:ee(e,i)}const s=e.git.commit(e.git.resolve(t.slice(0,n))??"")?.tree;if(s!==void 0&&n===t.length-1)return{__typename:"Tree",repo:e,sha:s};const o=s===void 0?null:xe(e.git,s,t.slice(n+1));return o&&{__typename:o.mode==="40000"?"Tree":"Blob",repo:e,sha:o.sha}}const vo={id:({__typename:e,sha:t})=>_(e,t),oid:({sha:e})=>e,abbreviatedOid:({sha:e})=>e.slice(0,7)},On=({repo:e,sha:t})=>e.git.get(t)?.content??Buffer.alloc(0),Ro=e=>On(e).subarray(0,8e3).includes(0),ya={...vo,byteSize:e=>On(e).length,isBinary:Ro,isTruncated:()=>!1,text:e=>Ro(e)?null:On(e).toString("utf8")},wa={4e4:"tree",16e4:"commit"},va={name:({entry:e})=>e.name,mode:({entry:e})=>Number.parseInt(e.mode,8),type:({entry:e})=>wa[e.mode]??"blob",oid:({entry:e})=>e.sha,object:({repo:e,entry:t})=>t.mode==="160000"?null:wo(e,t.sha)},Ra={...vo,entries:({repo:e,sha:t})=>e.git.tree(t).map(n=>({repo:e,entry:n}))},Ia={id:e=>_("Ref",e.ref),name:e=>e.ref.replace(/^refs\/[^/]+\//,""),prefix:e=>/^refs\/[^/]+\//.exec(e.ref)?.[0]??"refs/",target:({repo:e,ref:t})=>{const n=e.git.resolve(t);return n===null?null:ee(e,n)},repository:({repo:e})=>ge(e)},Sa={name:({name:e})=>e,email:({email:e})=>e,date:({epoch:e})=>Z(e),user:({email:e},t,{world:n})=>{const s=_s(n,e);return s?.type==="User"?Ce(s):null}},Ee=({repo:e,sha:t})=>e.git.commit(t),Nn=e=>(Ee(e)?.message??"").replace(/\n+$/,""),Io=(e,t)=>Z(Ee(e)?.[t].epoch??0);function kn(e){const{git:t}=e.repo,n=Ee(e);return Et(t,t.commit(n?.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",n?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904")}const $a=({repo:e,sha:t},n)=>{const s=n.path;return D("history",[...typeof s=="string"?ds(e.git,t,s):je(e.git,t)].filter(o=>Ta(e.git.commit(o)?.committer.epoch??0,n)),n,o=>ee(e,o))};function Ta(e,t){const n=(s,o)=>typeof t[s]=="string"?Date.parse(t[s])/1e3:o;return e>=n("since",-1/0)&&e<=n("until",1/0)}const Aa={Commit:{id:({sha:e})=>_("Commit",e),oid:({sha:e})=>e,abbreviatedOid:({sha:e})=>e.slice(0,7),message:Nn,messageHeadline:e=>Nn(e).split(`
`)[0]??"",messageBody:e=>Nn(e).split(`
`).slice(1).join(`
`).trim(),url:({repo:e,sha:t},n,{world:s})=>`${R(s,e)}/commit/${t}`,authoredDate:e=>Io(e,"author"),committedDate:e=>Io(e,"committer"),author:e=>Ee(e)?.author??null,committer:e=>Ee(e)?.committer??null,authors:(e,t)=>D("authors",[Ee(e)?.author],t,n=>n),parents:(e,t)=>D("parents",Ee(e)?.parents??[],t,n=>ee(e.repo,n)),history:$a,tree:({repo:e,sha:t})=>({__typename:"Tree",repo:e,sha:e.git.commit(t)?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904"}),associatedPullRequests:ae(["pull_requests:read"],({repo:e,sha:t},n)=>D("associatedPullRequests",et(js(e,t),n,s=>s.createdAt,s=>s.updatedAt),n,s=>Y(e,s))),changedFilesIfAvailable:async e=>(await kn(e)).length,additions:async e=>Ye(await kn(e)).additions,deletions:async e=>Ye(await kn(e)).deletions,deployments:ae(["deployments:read"],({repo:e,sha:t},n)=>{const s=be(n.environments);return D("deployments",et(e.deployments.filter(o=>o.sha===t&&(!s||s.includes(o.environment))),n,o=>o.createdAt),n,o=>Dt(e,o))}),repository:({repo:e})=>ge(e)},GitActor:Sa,Ref:Ia,Blob:ya,Tree:Ra,TreeEntry:va};function Ca({statuses:e}){const t=e.at(-1)?.state??"pending";return t==="success"?"ACTIVE":t.toUpperCase()}const So=({repo:e,deployment:t})=>[...t.statuses].reverse().map(n=>({__typename:"DeploymentStatus",repo:e,deployment:t,status:n})),Da={id:e=>_("Deployment",e.deployment.id),databaseId:(e,t,n)=>Ot(n,e.deployment.id),commit:e=>ee(e.repo,e.deployment.sha),commitOid:e=>e.deployment.sha,ref:e=>yo(e.repo,e.deployment.ref),environment:e=>e.deployment.environment,originalEnvironment:e=>e.deployment.environment,latestEnvironment:e=>e.deployment.environment,task:e=>e.deployment.task,description:e=>e.deployment.description,creator:(e,t,n)=>Eo(n,e.deployment.creator),createdAt:e=>e.deployment.createdAt,updatedAt:e=>e.deployment.updatedAt,payload:e=>JSON.stringify(e.deployment.payload),state:e=>Ca(e.deployment),latestStatus:e=>So(e)[0]??null,statuses:(e,t)=>D("statuses",So(e),t,n=>n),repository:({repo:e})=>ge(e)},$o=e=>e===""?null:e,Oa={Deployment:Da,DeploymentStatus:{id:({status:e})=>_("DeploymentStatus",e.id),state:({status:e})=>e.state.toUpperCase(),description:({status:e})=>e.description,createdAt:({status:e})=>e.createdAt,updatedAt:({status:e})=>e.createdAt,environment:({status:e})=>e.environment,environmentUrl:({status:e})=>$o(e.environmentUrl),logUrl:({status:e})=>$o(e.logUrl),creator:({status:e},t,n)=>Eo(n,e.creator),deployment:e=>Dt(e.repo,e.deployment)}},Na={labeled:"LabeledEvent",unlabeled:"UnlabeledEvent",assigned:"AssignedEvent",unassigned:"UnassignedEvent",closed:"ClosedEvent",reopened:"ReopenedEvent",renamed:"RenamedTitleEvent","cross-referenced":"CrossReferencedEvent",referenced:"ReferencedEvent",locked:"LockedEvent",unlocked:"UnlockedEvent",milestoned:"MilestonedEvent",demilestoned:"DemilestonedEvent",merged:"MergedEvent",sub_issue_added:"SubIssueAddedEvent",sub_issue_removed:"SubIssueRemovedEvent",parent_issue_added:"ParentIssueAddedEvent",parent_issue_removed:"ParentIssueRemovedEvent"},ka=(e,t,n)=>{const[s,o]=[be(t.itemTypes),t.since];return D("timelineItems",Ua(e,n).filter(({node:r})=>!s||s.includes(Pa(r.__typename))).filter(({at:r})=>typeof o!="string"||Date.parse(r)>=Date.parse(o)).sort((r,i)=>r.at<i.at?-1:r.at>i.at?1:r.id-i.id),t,({node:r})=>r)};function Pa(e){return e.replace(/(?<=[a-z])(?=[A-Z])/g,"_").toUpperCase()}function Ua({repo:e,issue:t},n){const s=t.events.flatMap(i=>{const a=Na[i.event],u={__typename:a??"",repo:e,issue:t,event:i};return a!==void 0&&(!i.source||To(u,n)!==null)?[{at:i.createdAt,id:i.id,node:u}]:[]}),o=ue(e,t).map(i=>({at:i.createdAt,id:i.id,node:Tn(e,i)})),r=G(t)?ce(e,t).map(i=>({at:Z(e.git.commit(i)?.committer.epoch??0),id:0,node:{__typename:"PullRequestCommit",repo:e,issue:t,sha:i}})):[];return[...s,...o,...r]}function To({event:e},{world:t}){const n=t.repositories.get(e.source?.repository.toLowerCase()??""),s=n?.issues.get(e.source?.number??-1);return n&&s?Y(n,s):null}function Ao(e,t=!1){return e==="duplicate"?t?"DUPLICATE":"NOT_PLANNED":e===null?null:e.toUpperCase()}const N={id:({__typename:e,event:t})=>_(e,t.id),actor:({event:e})=>Ce(e.actor),createdAt:({event:e})=>e.createdAt},Pn=({repo:e,issue:t})=>Y(e,t),Un=({repo:e,event:{commitId:t}})=>t===void 0?null:ee(e,t),tt=({repo:e,event:t})=>{const n=e.issues.get(t.related??-1);return n?Y(e,n):null},Co={...N,label:({repo:e,event:t})=>({repo:e,label:t.label})},Do={...N,assignee:({event:e})=>Ce(e.assignee??null)},Oo={...N,milestoneTitle:({event:e})=>e.milestone},qa={LabeledEvent:Co,UnlabeledEvent:Co,AssignedEvent:Do,UnassignedEvent:Do,MilestonedEvent:Oo,DemilestonedEvent:Oo,ClosedEvent:{...N,closer:(e,t,n)=>tt(e,t,n)??Un(e,t,n),stateReason:({event:e})=>Ao(e.stateReason??null)},ReopenedEvent:{...N,stateReason:()=>null},RenamedTitleEvent:{...N,currentTitle:({event:e})=>e.rename?.to,previousTitle:({event:e})=>e.rename?.from,subject:Pn},CrossReferencedEvent:{...N,source:(e,t,n)=>To(e,n),target:Pn,referencedAt:({event:e})=>e.createdAt,willCloseTarget:()=>!1,isCrossRepository:({repo:e,event:t})=>t.source?.repository!==j(e)},ReferencedEvent:{...N,commit:Un,subject:Pn},LockedEvent:{...N,lockReason:({event:e})=>e.lockReason?.replace(/[ -]/g,"_").toUpperCase()??null},UnlockedEvent:N,MergedEvent:{...N,commit:Un,mergeRefName:({issue:e})=>e.pull?.baseRef},SubIssueAddedEvent:{...N,subIssue:tt},SubIssueRemovedEvent:{...N,subIssue:tt},ParentIssueAddedEvent:{...N,parent:tt},ParentIssueRemovedEvent:{...N,parent:tt}},No={id:({__typename:e,issue:t})=>_(e,t.id),databaseId:({issue:e},t,n)=>Ot(n,e.id),fullDatabaseId:({issue:e})=>String(e.id),number:({issue:e})=>e.number,title:({issue:e})=>e.title,body:({issue:e})=>e.body??"",url:({repo:e,issue:t},n,{world:s})=>gt(s,e,t),state:({issue:e})=>(e.pull?.mergedAt??null)===null?e.state.toUpperCase():"MERGED",author:({issue:e})=>Ce(e.user),createdAt:({issue:e})=>e.createdAt,updatedAt:({issue:e})=>e.updatedAt,closed:({issue:e})=>e.state==="closed",closedAt:({issue:e})=>e.closedAt,locked:({issue:e})=>e.locked,labels:({repo:e,issue:t},n)=>D("labels",t.labels,n,s=>({repo:e,label:s})),assignees:({issue:e},t)=>D("assignees",e.assignees,t,_e),milestone:({repo:e,issue:{milestone:t}})=>t&&{repo:e,milestone:t},comments:({repo:e,issue:t},n)=>D("comments",ue(e,t),n,s=>Tn(e,s)),timelineItems:ka,repository:({repo:e})=>ge(e)},ko=({repo:e},t)=>{const n=e.issues.get(t??-1);return n?Y(e,n):null},La={...No,stateReason:(e,{enableDuplicate:t})=>Ao(e.issue.stateReason,t===!0),parent:e=>ko(e,e.issue.parent),subIssues:(e,t)=>D("subIssues",e.issue.children,t,n=>ko(e,n))};function V(e){return(t,n,s)=>G(t.issue)?e({...t,issue:t.issue},s):null}const Ba={removed:"DELETED"},Ma=async({repo:e,issue:t},n)=>G(t)?D("files",await $e(e,t),n,s=>({path:s.path,additions:s.additions,deletions:s.deletions,changeType:Ba[s.status]??s.status.toUpperCase()})):null,Po=e=>V(async({repo:t,issue:n})=>Ye(await $e(t,n))[e]),Ga={...No,merged:V(({issue:{pull:e}})=>e.mergedAt!==null),mergedAt:V(({issue:{pull:e}})=>e.mergedAt),mergedBy:V(({issue:{pull:e}})=>Ce(e.mergedBy)),mergeCommit:V(({repo:e,issue:{pull:t}})=>t.mergeCommitSha===null?null:ee(e,t.mergeCommitSha)),mergeable:V(({repo:e,issue:t})=>({true:"MERGEABLE",false:"CONFLICTING",null:"UNKNOWN"})[`${_n(e,t).mergeable}`]),mergeStateStatus:V(({repo:e,issue:t})=>_n(e,t).state.toUpperCase()),isDraft:V(({issue:{pull:e}})=>e.draft),headRefName:V(({issue:{pull:e}})=>e.headRef),headRefOid:V(({issue:{pull:e}})=>e.headSha),baseRefName:V(({issue:{pull:e}})=>e.baseRef),baseRefOid:V(({repo:e,issue:t})=>le(e,t)),additions:Po("additions"),deletions:Po("deletions"),changedFiles:V(async({repo:e,issue:t})=>(await $e(e,t)).length),files:Ma,commits:(e,t)=>G(e.issue)?D("commits",ce(e.repo,e.issue),t,n=>({...e,__typename:"PullRequestCommit",sha:n})):null},xa={id:({sha:e})=>_("PullRequestCommit",e),commit:({repo:e,sha:t})=>ee(e,t),pullRequest:e=>Y(e.repo,e.issue),url:({repo:e,issue:t,sha:n},s,{world:o})=>`${R(o,e)}/pull/${t.number}/commits/${n}`},Uo=({repo:e,comment:t})=>{const n=e.issues.get(t.issue);return n?Y(e,n):null},Va={"+1":"THUMBS_UP","-1":"THUMBS_DOWN",laugh:"LAUGH",hooray:"HOORAY",confused:"CONFUSED",heart:"HEART",rocket:"ROCKET",eyes:"EYES"},ja=({reactions:e})=>Object.entries(Va).map(([t,n])=>({content:n,by:e.filter(s=>s.content===t)})),Fa={Issue:La,PullRequest:Ga,PullRequestCommit:xa,IssueComment:{id:({comment:e})=>_("IssueComment",e.id),databaseId:({comment:e},t,n)=>Ot(n,e.id),fullDatabaseId:({comment:e})=>String(e.id),body:({comment:e})=>e.body??"",author:({comment:e})=>Ce(e.user),createdAt:({comment:e})=>e.createdAt,updatedAt:({comment:e})=>e.updatedAt,url:({repo:e,comment:t},n,{world:s})=>Ls(s,e,t),isMinimized:({comment:e})=>e.minimized!==null,minimizedReason:({comment:e})=>e.minimized,reactionGroups:({comment:e})=>ja(e),issue:Uo,pullRequest:e=>{const t=Uo(e);return t?.__typename==="PullRequest"?t:null},repository:({repo:e})=>ge(e)},ReactionGroup:{content:({content:e})=>e,reactors:({by:e},t)=>D("reactors",e,t,n=>n)}};function Ha(e,t,n,s,o){const r=s.pull.mergeCommitSha;if(s.pull.mergedAt===null||r===null)throw y("Pull request is not merged");const i=K(t,s.pull.baseRef),a=O=>t.git.commit(O??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",u=a(t.git.commit(r)?.parents[0]),l=yt(t.git,a(r),a(i),u);if(l===null||i===null)throw y("This pull request cannot be reverted automatically");const c=o.title??`Revert "${s.title}"`,d=Q(e,n),p=t.git.putCommit({tree:l,parents:[i],author:d,committer:d,message:`${c}

This reverts commit ${r}.`}),S=`revert-${s.number}-${s.pull.headRef}`;return F(e,t,n,`refs/heads/${S}`,p),wt(e,t,n,{title:c,body:o.body??`Reverts ${j(t)}#${s.number}`,head:S,base:s.pull.baseRef,draft:o.draft})}function qn({world:e,caller:t},n){const[s="",o=""]=Buffer.from(n,"base64url").toString("utf8").split(":");for(const r of e.repositories.values()){if(!An(t,r,["metadata:read"]))continue;const i=za(r,s,o);if(i)return i}throw new x("NOT_FOUND",`Could not resolve to a node with the global id of '${n}'`)}function za(e,t,n){const s=Number(n);if(t==="Repository")return e.id===s?ge(e):null;if(t==="Commit")return e.git.commit(n)?ee(e,n):null;if(t==="IssueComment"){const r=e.comments.get(s);return r?Tn(e,r):null}if(t==="Deployment"){const r=e.deployments.find(i=>i.id===s);return r?Dt(e,r):null}if(t!=="Issue"&&t!=="PullRequest")return null;const o=[...e.issues.values()].find(r=>r.id===s);return o?Y(e,o):null}const nt=e=>e.input;function qo(e,t,n){const s=qn(t,String(nt(e).subjectId));if(s.__typename!=="IssueComment")throw new x("UNPROCESSABLE",`${s.__typename} is not minimizable`);const o=s.repo.issues.get(s.comment.issue);return Lo(()=>Ae(t.caller,s.repo,{needs:["issues:write","pull_requests:write"],role:"triage"},o)),Ps(s.comment,n),s}function Lo(e){try{return e()}catch(t){throw t instanceof h?new x(t.status===422?"UNPROCESSABLE":"FORBIDDEN",t.message):t}}const Wa={Mutation:{minimizeComment:(e,t,n)=>({clientMutationId:nt(t).clientMutationId??null,minimizedComment:qo(t,n,String(nt(t).classifier).toLowerCase().replace("_","-"))}),unminimizeComment:(e,t,n)=>({clientMutationId:nt(t).clientMutationId??null,unminimizedComment:qo(t,n,null)}),revertPullRequest:(e,t,n)=>{const{world:s,caller:o}=n,r=nt(t),i=qn(n,String(r.pullRequestId));if(i.__typename!=="PullRequest"||!G(i.issue))throw new x("NOT_FOUND","Could not resolve to a PullRequest with that id.");const{repo:a,issue:u}=i,l=Lo(()=>(Ae(o,a,{needs:["contents:write"],role:"write"}),Ae(o,a,{needs:["pull_requests:write"],role:"write"}),Ha(s,a,o.account??W(s,"ghost"),u,{...typeof r.title=="string"&&{title:r.title},...typeof r.body=="string"&&{body:r.body},draft:r.draft===!0})));return{clientMutationId:r.clientMutationId??null,pullRequest:i,revertPullRequest:Y(a,l)}}}},Qa={viewer:(e,t,{caller:n})=>n.account&&{..._e(n.account),viewer:!0},rateLimit:(e,t,{caller:n})=>{const s=n.token?.rate??{limit:0,used:0,reset:0};return{limit:s.limit,cost:1,used:s.used,remaining:Math.max(0,s.limit-s.used),resetAt:Z(s.reset),nodeCount:1}},repository:(e,t,{world:n,caller:s})=>{const o=`${String(t.owner)}/${String(t.name)}`,r=n.repositories.get(o.toLowerCase());if(!r||!An(s,r,["metadata:read"]))throw new x("NOT_FOUND",`Could not resolve to a Repository with the name '${o}'.`);return ge(r)},node:(e,{id:t},n)=>qn(n,String(t))};function Ln(e,t){return ae(["issues:read","pull_requests:read"],({repo:n},s)=>{const o=n.issues.get(Number(s.number));if(!o||!t(o))throw new x("NOT_FOUND",`Could not resolve to ${e} with the number of ${String(s.number)}.`);return Y(n,o)})}function Bo(e,t,n,s){const o=be(n.labels);return D(e,et([...t.issues.values()].filter(r=>s(r)&&(!o||r.labels.some(i=>o.includes(i.name)))),n,r=>r.createdAt,r=>r.updatedAt),n,r=>Y(t,r))}const Mo=e=>(e.pull?.mergedAt??null)===null?e.state.toUpperCase():"MERGED",Ka=({repo:e},t,{world:n,caller:s})=>{const o=["admin","maintain","write"].includes(B(e,s.account));if(s.token?.kind!=="app"&&!o)throw new x("FORBIDDEN","You do not have permission to view repository collaborators.");const r=new Set([e.owner.login.toLowerCase(),...e.collaborators.keys()]),i=t.login,a=D("collaborators",[...r].filter(l=>typeof i!="string"||l===i.toLowerCase()).flatMap(l=>n.accounts.get(l)??[]).filter(({type:l})=>l==="User"),t,_e),u=a.edges.map(l=>({...l,permission:B(e,l.node.account).toUpperCase()}));return{...a,edges:u}},Ya={Query:Qa,Repository:{id:({repo:e})=>_("Repository",e.id),databaseId:({repo:e})=>e.id,name:({repo:e})=>e.name,nameWithOwner:({repo:e})=>j(e),owner:({repo:e})=>_e(e.owner),url:({repo:e},t,{world:n})=>R(n,e),description:({repo:e})=>e.description,isPrivate:({repo:e})=>e.private,isArchived:({repo:e})=>e.archived,hasIssuesEnabled:({repo:e})=>e.hasIssues,createdAt:({repo:e})=>e.createdAt,pushedAt:({repo:e})=>e.pushedAt,defaultBranchRef:({repo:e})=>kt(e,`refs/heads/${e.defaultBranch}`),ref:({repo:e},t)=>{const n=String(t.qualifiedName);return kt(e,n)??yo(e,n.replace(/^refs\/(heads|tags)\//,""))},object:ae(["contents:read"],({repo:e},t)=>wo(e,be(t.oid??t.expression)?.[0]??"")),issue:Ln("an Issue",e=>!e.pull),pullRequest:Ln("a PullRequest",e=>e.pull!==null),issueOrPullRequest:Ln("an issue or pull request",()=>!0),issues:ae(["issues:read"],({repo:e},t)=>{const n=be(t.states);return Bo("issues",e,t,s=>!s.pull&&(!n||n.includes(Mo(s))))}),pullRequests:ae(["pull_requests:read"],({repo:e},t)=>{const[n,s,o]=[be(t.states),t.headRefName,t.baseRefName];return Bo("pullRequests",e,t,r=>r.pull!==null&&(!n||n.includes(Mo(r)))&&(typeof s!="string"||r.pull.headRef===s)&&(typeof o!="string"||r.pull.baseRef===o))}),deployments:ae(["deployments:read"],({repo:e},t)=>{const n=be(t.environments);return D("deployments",et(e.deployments.filter(s=>!n||n.includes(s.environment)),t,s=>s.createdAt),t,s=>Dt(e,s))}),releases:ae(["contents:read"],({repo:e},t)=>D("releases",et(e.releases,t,n=>n.createdAt),t,n=>({__typename:"Release",repo:e,release:n}))),label:ae(["issues:read","pull_requests:read"],({repo:e},t)=>{const n=String(t.name).toLowerCase(),s=[...e.labels.values()].find(o=>o.name.toLowerCase()===n);return s?{repo:e,label:s}:null}),collaborators:Ka}},Ja=`
union IssueTimelineItems =
  | AssignedEvent
  | ClosedEvent
  | CrossReferencedEvent
  | DemilestonedEvent
  | IssueComment
  | LabeledEvent
  | LockedEvent
  | MilestonedEvent
  | ParentIssueAddedEvent
  | ParentIssueRemovedEvent
  | ReferencedEvent
  | RenamedTitleEvent
  | ReopenedEvent
  | SubIssueAddedEvent
  | SubIssueRemovedEvent
  | UnassignedEvent
  | UnlabeledEvent
  | UnlockedEvent
union PullRequestTimelineItems =
  | AssignedEvent
  | ClosedEvent
  | CrossReferencedEvent
  | DemilestonedEvent
  | IssueComment
  | LabeledEvent
  | LockedEvent
  | MergedEvent
  | MilestonedEvent
  | ParentIssueAddedEvent
  | ParentIssueRemovedEvent
  | PullRequestCommit
  | ReferencedEvent
  | RenamedTitleEvent
  | ReopenedEvent
  | SubIssueAddedEvent
  | SubIssueRemovedEvent
  | UnassignedEvent
  | UnlabeledEvent
  | UnlockedEvent
type LabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}
type UnlabeledEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  label: Label!
}
type AssignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  assignee: Assignee
}
type UnassignedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  assignee: Assignee
}
type ClosedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  closer: Closer
  stateReason: IssueStateReason
}
type ReopenedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  stateReason: IssueStateReason
}
type RenamedTitleEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  currentTitle: String!
  previousTitle: String!
  subject: RenamedTitleSubject!
}
type CrossReferencedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  source: ReferencedSubject!
  target: ReferencedSubject!
  referencedAt: DateTime!
  willCloseTarget: Boolean!
  isCrossRepository: Boolean!
}
type ReferencedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  commit: Commit
  subject: ReferencedSubject!
}
type LockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  lockReason: LockReason
}
type UnlockedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
}
type MilestonedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  milestoneTitle: String!
}
type DemilestonedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  milestoneTitle: String!
}
type MergedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  commit: Commit
  mergeRefName: String!
}
type SubIssueAddedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  subIssue: Issue
}
type SubIssueRemovedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  subIssue: Issue
}
type ParentIssueAddedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  parent: Issue
}
type ParentIssueRemovedEvent implements Node {
  id: ID!
  actor: Actor
  createdAt: DateTime!
  parent: Issue
}
type MinimizeCommentPayload {
  clientMutationId: String
  minimizedComment: Minimizable
}
type UnminimizeCommentPayload {
  clientMutationId: String
  unminimizedComment: Minimizable
}
type RevertPullRequestPayload {
  clientMutationId: String
  pullRequest: PullRequest
  revertPullRequest: PullRequest
}
`,Za=`
enum DeploymentOrderField {
  CREATED_AT
}
enum DeploymentState {
  ABANDONED
  ACTIVE
  DESTROYED
  ERROR
  FAILURE
  INACTIVE
  IN_PROGRESS
  PENDING
  QUEUED
  SUCCESS
  WAITING
}
enum DeploymentStatusState {
  ERROR
  FAILURE
  INACTIVE
  IN_PROGRESS
  PENDING
  QUEUED
  SUCCESS
  WAITING
}
enum IssueOrderField {
  COMMENTS
  CREATED_AT
  UPDATED_AT
}
enum IssueState {
  CLOSED
  OPEN
}
enum IssueStateReason {
  COMPLETED
  DUPLICATE
  NOT_PLANNED
  REOPENED
}
enum IssueTimelineItemsItemType {
  ADDED_TO_PROJECT_EVENT
  ASSIGNED_EVENT
  CLOSED_EVENT
  COMMENT_DELETED_EVENT
  CONNECTED_EVENT
  CONVERTED_NOTE_TO_ISSUE_EVENT
  CONVERTED_TO_DISCUSSION_EVENT
  CROSS_REFERENCED_EVENT
  DEMILESTONED_EVENT
  DISCONNECTED_EVENT
  ISSUE_COMMENT
  LABELED_EVENT
  LOCKED_EVENT
  MARKED_AS_DUPLICATE_EVENT
  MENTIONED_EVENT
  MILESTONED_EVENT
  MOVED_COLUMNS_IN_PROJECT_EVENT
  PARENT_ISSUE_ADDED_EVENT
  PARENT_ISSUE_REMOVED_EVENT
  PINNED_EVENT
  REFERENCED_EVENT
  REMOVED_FROM_PROJECT_EVENT
  RENAMED_TITLE_EVENT
  REOPENED_EVENT
  SUBSCRIBED_EVENT
  SUB_ISSUE_ADDED_EVENT
  SUB_ISSUE_REMOVED_EVENT
  TRANSFERRED_EVENT
  UNASSIGNED_EVENT
  UNLABELED_EVENT
  UNLOCKED_EVENT
  UNMARKED_AS_DUPLICATE_EVENT
  UNPINNED_EVENT
  UNSUBSCRIBED_EVENT
  USER_BLOCKED_EVENT
}
enum LockReason {
  OFF_TOPIC
  RESOLVED
  SPAM
  TOO_HEATED
}
enum MergeStateStatus {
  BEHIND
  BLOCKED
  CLEAN
  DIRTY
  DRAFT
  HAS_HOOKS
  UNKNOWN
  UNSTABLE
}
enum MergeableState {
  CONFLICTING
  MERGEABLE
  UNKNOWN
}
enum MilestoneState {
  CLOSED
  OPEN
}
enum OrderDirection {
  ASC
  DESC
}
enum PatchStatus {
  ADDED
  CHANGED
  COPIED
  DELETED
  MODIFIED
  RENAMED
}
enum PullRequestOrderField {
  CREATED_AT
  UPDATED_AT
}
enum PullRequestState {
  CLOSED
  MERGED
  OPEN
}
enum PullRequestTimelineItemsItemType {
  ADDED_TO_MERGE_QUEUE_EVENT
  ADDED_TO_PROJECT_EVENT
  ASSIGNED_EVENT
  AUTOMATIC_BASE_CHANGE_FAILED_EVENT
  AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT
  AUTO_MERGE_DISABLED_EVENT
  AUTO_MERGE_ENABLED_EVENT
  AUTO_REBASE_ENABLED_EVENT
  AUTO_SQUASH_ENABLED_EVENT
  BASE_REF_CHANGED_EVENT
  BASE_REF_DELETED_EVENT
  BASE_REF_FORCE_PUSHED_EVENT
  CLOSED_EVENT
  COMMENT_DELETED_EVENT
  CONNECTED_EVENT
  CONVERTED_NOTE_TO_ISSUE_EVENT
  CONVERTED_TO_DISCUSSION_EVENT
  CONVERT_TO_DRAFT_EVENT
  CROSS_REFERENCED_EVENT
  DEMILESTONED_EVENT
  DEPLOYED_EVENT
  DEPLOYMENT_ENVIRONMENT_CHANGED_EVENT
  DISCONNECTED_EVENT
  HEAD_REF_DELETED_EVENT
  HEAD_REF_FORCE_PUSHED_EVENT
  HEAD_REF_RESTORED_EVENT
  ISSUE_COMMENT
  LABELED_EVENT
  LOCKED_EVENT
  MARKED_AS_DUPLICATE_EVENT
  MENTIONED_EVENT
  MERGED_EVENT
  MILESTONED_EVENT
  MOVED_COLUMNS_IN_PROJECT_EVENT
  PARENT_ISSUE_ADDED_EVENT
  PARENT_ISSUE_REMOVED_EVENT
  PINNED_EVENT
  PULL_REQUEST_COMMIT
  PULL_REQUEST_COMMIT_COMMENT_THREAD
  PULL_REQUEST_REVIEW
  PULL_REQUEST_REVIEW_THREAD
  PULL_REQUEST_REVISION_MARKER
  READY_FOR_REVIEW_EVENT
  REFERENCED_EVENT
  REMOVED_FROM_MERGE_QUEUE_EVENT
  REMOVED_FROM_PROJECT_EVENT
  RENAMED_TITLE_EVENT
  REOPENED_EVENT
  REVIEW_DISMISSED_EVENT
  REVIEW_REQUESTED_EVENT
  REVIEW_REQUEST_REMOVED_EVENT
  SUBSCRIBED_EVENT
  SUB_ISSUE_ADDED_EVENT
  SUB_ISSUE_REMOVED_EVENT
  TRANSFERRED_EVENT
  UNASSIGNED_EVENT
  UNLABELED_EVENT
  UNLOCKED_EVENT
  UNMARKED_AS_DUPLICATE_EVENT
  UNPINNED_EVENT
  UNSUBSCRIBED_EVENT
  USER_BLOCKED_EVENT
}
enum ReactionContent {
  CONFUSED
  EYES
  HEART
  HOORAY
  LAUGH
  ROCKET
  THUMBS_DOWN
  THUMBS_UP
}
enum ReleaseOrderField {
  CREATED_AT
  NAME
}
enum ReportedContentClassifiers {
  ABUSE
  DUPLICATE
  OFF_TOPIC
  OUTDATED
  RESOLVED
  SPAM
}
enum RepositoryPermission {
  ADMIN
  MAINTAIN
  READ
  TRIAGE
  WRITE
}
input DeploymentOrder {
  direction: OrderDirection!
  field: DeploymentOrderField!
}
input IssueOrder {
  direction: OrderDirection!
  field: IssueOrderField!
}
input MinimizeCommentInput {
  classifier: ReportedContentClassifiers!
  clientMutationId: String
  subjectId: ID!
}
input PullRequestOrder {
  direction: OrderDirection!
  field: PullRequestOrderField!
}
input ReleaseOrder {
  direction: OrderDirection!
  field: ReleaseOrderField!
}
input RevertPullRequestInput {
  body: String
  clientMutationId: String
  draft: Boolean
  pullRequestId: ID!
  title: String
}
input UnminimizeCommentInput {
  clientMutationId: String
  subjectId: ID!
}
scalar BigInt
scalar DateTime
scalar GitObjectID
scalar GitTimestamp
scalar URI
`,Xa=`
type Query {
  viewer: User!
  rateLimit: RateLimit
  repository(owner: String!, name: String!): Repository
  node(id: ID!): Node
}
type Mutation {
  minimizeComment(input: MinimizeCommentInput!): MinimizeCommentPayload
  unminimizeComment(input: UnminimizeCommentInput!): UnminimizeCommentPayload
  revertPullRequest(input: RevertPullRequestInput!): RevertPullRequestPayload
}
type RateLimit {
  limit: Int!
  cost: Int!
  used: Int!
  remaining: Int!
  resetAt: DateTime!
  nodeCount: Int!
}
type PageInfo {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
interface Node {
  id: ID!
}
interface Actor {
  login: String!
  url: URI!
}
interface RepositoryOwner {
  id: ID!
  login: String!
  url: URI!
}
interface GitObject {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
}
type User implements Actor & Node & RepositoryOwner {
  id: ID!
  databaseId: Int
  login: String!
  name: String
  url: URI!
  createdAt: DateTime!
}
type Bot implements Actor & Node {
  id: ID!
  databaseId: Int
  login: String!
  url: URI!
  createdAt: DateTime!
}
type Organization implements Actor & Node & RepositoryOwner {
  id: ID!
  databaseId: Int
  login: String!
  name: String
  url: URI!
  createdAt: DateTime!
}
type Mannequin implements Actor & Node {
  id: ID!
  databaseId: Int
  login: String!
  url: URI!
  createdAt: DateTime!
}
type Repository implements Node {
  id: ID!
  databaseId: Int
  name: String!
  nameWithOwner: String!
  owner: RepositoryOwner!
  url: URI!
  description: String
  isPrivate: Boolean!
  isArchived: Boolean!
  hasIssuesEnabled: Boolean!
  createdAt: DateTime!
  pushedAt: DateTime
  defaultBranchRef: Ref
  ref(qualifiedName: String!): Ref
  object(oid: GitObjectID, expression: String): GitObject
  issue(number: Int!): Issue
  pullRequest(number: Int!): PullRequest
  issueOrPullRequest(number: Int!): IssueOrPullRequest
  issues(
    first: Int
    last: Int
    after: String
    before: String
    states: [IssueState!]
    labels: [String!]
    orderBy: IssueOrder
  ): IssueConnection!
  pullRequests(
    first: Int
    last: Int
    after: String
    before: String
    states: [PullRequestState!]
    labels: [String!]
    headRefName: String
    baseRefName: String
    orderBy: IssueOrder
  ): PullRequestConnection!
  deployments(
    first: Int
    last: Int
    after: String
    before: String
    environments: [String!]
    orderBy: DeploymentOrder = {field: CREATED_AT, direction: ASC}
  ): DeploymentConnection!
  releases(first: Int, last: Int, after: String, before: String, orderBy: ReleaseOrder): ReleaseConnection!
  label(name: String!): Label
  collaborators(
    first: Int
    last: Int
    after: String
    before: String
    login: String
  ): RepositoryCollaboratorConnection
}
type Ref implements Node {
  id: ID!
  name: String!
  prefix: String!
  target: GitObject
  repository: Repository!
}
type Tree implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  entries: [TreeEntry!]
}
type TreeEntry {
  name: String!
  mode: Int!
  type: String!
  oid: GitObjectID!
  object: GitObject
}
type Blob implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  byteSize: Int!
  isBinary: Boolean
  isTruncated: Boolean!
  text: String
}
type Commit implements GitObject & Node {
  id: ID!
  oid: GitObjectID!
  abbreviatedOid: String!
  message: String!
  messageHeadline: String!
  messageBody: String!
  url: URI!
  authoredDate: DateTime!
  committedDate: DateTime!
  author: GitActor
  committer: GitActor
  authors(first: Int, last: Int, after: String, before: String): GitActorConnection!
  parents(first: Int, last: Int, after: String, before: String): CommitConnection!
  history(
    first: Int
    last: Int
    after: String
    before: String
    path: String
    since: GitTimestamp
    until: GitTimestamp
  ): CommitHistoryConnection!
  associatedPullRequests(
    first: Int
    last: Int
    after: String
    before: String
    orderBy: PullRequestOrder = {field: CREATED_AT, direction: ASC}
  ): PullRequestConnection
  tree: Tree!
  changedFilesIfAvailable: Int
  additions: Int!
  deletions: Int!
  deployments(
    first: Int
    last: Int
    after: String
    before: String
    environments: [String!]
    orderBy: DeploymentOrder = {field: CREATED_AT, direction: ASC}
  ): DeploymentConnection
  repository: Repository!
}
type GitActor {
  name: String
  email: String
  date: GitTimestamp
  user: User
}
type Issue implements Lockable & Node {
  id: ID!
  databaseId: Int
  fullDatabaseId: BigInt
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: IssueState!
  stateReason(enableDuplicate: Boolean = false): IssueStateReason
  author: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  closed: Boolean!
  closedAt: DateTime
  locked: Boolean!
  labels(first: Int, last: Int, after: String, before: String): LabelConnection
  assignees(first: Int, last: Int, after: String, before: String): UserConnection!
  milestone: Milestone
  comments(first: Int, last: Int, after: String, before: String): IssueCommentConnection!
  timelineItems(
    first: Int
    last: Int
    after: String
    before: String
    since: DateTime
    itemTypes: [IssueTimelineItemsItemType!]
  ): IssueTimelineItemsConnection!
  parent: Issue
  subIssues(first: Int, last: Int, after: String, before: String): IssueConnection!
  repository: Repository!
}
union IssueOrPullRequest =
  | Issue
  | PullRequest
type PullRequest implements Lockable & Node {
  id: ID!
  databaseId: Int
  fullDatabaseId: BigInt
  number: Int!
  title: String!
  body: String!
  url: URI!
  state: PullRequestState!
  author: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  closed: Boolean!
  closedAt: DateTime
  locked: Boolean!
  labels(first: Int, last: Int, after: String, before: String): LabelConnection
  assignees(first: Int, last: Int, after: String, before: String): UserConnection!
  milestone: Milestone
  comments(first: Int, last: Int, after: String, before: String): IssueCommentConnection!
  timelineItems(
    first: Int
    last: Int
    after: String
    before: String
    since: DateTime
    itemTypes: [PullRequestTimelineItemsItemType!]
  ): PullRequestTimelineItemsConnection!
  repository: Repository!
  merged: Boolean!
  mergedAt: DateTime
  mergedBy: Actor
  mergeCommit: Commit
  mergeable: MergeableState!
  mergeStateStatus: MergeStateStatus!
  isDraft: Boolean!
  headRefName: String!
  headRefOid: GitObjectID!
  baseRefName: String!
  baseRefOid: GitObjectID!
  additions: Int!
  deletions: Int!
  changedFiles: Int!
  files(first: Int, last: Int, after: String, before: String): PullRequestChangedFileConnection
  commits(first: Int, last: Int, after: String, before: String): PullRequestCommitConnection!
}
type PullRequestChangedFile {
  path: String!
  additions: Int!
  deletions: Int!
  changeType: PatchStatus!
}
type PullRequestCommit implements Node {
  id: ID!
  commit: Commit!
  pullRequest: PullRequest!
  url: URI!
}
type Label implements Node {
  id: ID!
  name: String!
  color: String!
  description: String
  isDefault: Boolean!
  url: URI!
}
type Milestone implements Node {
  id: ID!
  number: Int!
  title: String!
  description: String
  dueOn: DateTime
  state: MilestoneState!
  url: URI!
}
type IssueComment implements Minimizable & Node {
  id: ID!
  databaseId: Int
  fullDatabaseId: BigInt
  body: String!
  author: Actor
  createdAt: DateTime!
  updatedAt: DateTime!
  url: URI!
  isMinimized: Boolean!
  minimizedReason: String
  reactionGroups: [ReactionGroup!]
  issue: Issue!
  pullRequest: PullRequest
  repository: Repository!
}
type ReactionGroup {
  content: ReactionContent!
  reactors(first: Int, last: Int, after: String, before: String): ReactorConnection!
}
interface Minimizable {
  isMinimized: Boolean!
  minimizedReason: String
}
type Deployment implements Node {
  id: ID!
  databaseId: Int
  commit: Commit
  commitOid: String!
  ref: Ref
  environment: String
  originalEnvironment: String
  latestEnvironment: String
  task: String
  description: String
  creator: Actor!
  createdAt: DateTime!
  updatedAt: DateTime!
  payload: String
  state: DeploymentState
  latestStatus: DeploymentStatus
  statuses(first: Int, last: Int, after: String, before: String): DeploymentStatusConnection
  repository: Repository!
}
type DeploymentStatus implements Node {
  id: ID!
  state: DeploymentStatusState!
  description: String
  createdAt: DateTime!
  updatedAt: DateTime!
  environment: String
  environmentUrl: URI
  logUrl: URI
  creator: Actor!
  deployment: Deployment!
}
type Release implements Node {
  id: ID!
  databaseId: Int
  name: String
  tagName: String!
  description: String
  isDraft: Boolean!
  isPrerelease: Boolean!
  author: User
  createdAt: DateTime!
  publishedAt: DateTime
  url: URI!
  tagCommit: Commit
}
union Assignee =
  | Bot
  | Mannequin
  | Organization
  | User
union Closer =
  | Commit
  | PullRequest
union ReferencedSubject =
  | Issue
  | PullRequest
union MilestoneItem =
  | Issue
  | PullRequest
union RenamedTitleSubject =
  | Issue
  | PullRequest
interface Lockable {
  locked: Boolean!
}
`,eu=`
type UserConnection {
  edges: [UserEdge]
  nodes: [User]
  pageInfo: PageInfo!
  totalCount: Int!
}
type UserEdge {
  cursor: String!
  node: User
}
type RepositoryCollaboratorConnection {
  edges: [RepositoryCollaboratorEdge]
  nodes: [User]
  pageInfo: PageInfo!
  totalCount: Int!
}
type RepositoryCollaboratorEdge {
  cursor: String!
  node: User!
  permission: RepositoryPermission!
}
type CommitConnection {
  edges: [CommitEdge]
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}
type CommitEdge {
  cursor: String!
  node: Commit
}
type CommitHistoryConnection {
  edges: [CommitEdge]
  nodes: [Commit]
  pageInfo: PageInfo!
  totalCount: Int!
}
type GitActorConnection {
  edges: [GitActorEdge]
  nodes: [GitActor]
  pageInfo: PageInfo!
  totalCount: Int!
}
type GitActorEdge {
  cursor: String!
  node: GitActor
}
type IssueConnection {
  edges: [IssueEdge]
  nodes: [Issue]
  pageInfo: PageInfo!
  totalCount: Int!
}
type IssueEdge {
  cursor: String!
  node: Issue
}
type PullRequestConnection {
  edges: [PullRequestEdge]
  nodes: [PullRequest]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestEdge {
  cursor: String!
  node: PullRequest
}
type PullRequestChangedFileConnection {
  edges: [PullRequestChangedFileEdge]
  nodes: [PullRequestChangedFile]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestChangedFileEdge {
  cursor: String!
  node: PullRequestChangedFile
}
type PullRequestCommitConnection {
  edges: [PullRequestCommitEdge]
  nodes: [PullRequestCommit]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestCommitEdge {
  cursor: String!
  node: PullRequestCommit
}
type LabelConnection {
  edges: [LabelEdge]
  nodes: [Label]
  pageInfo: PageInfo!
  totalCount: Int!
}
type LabelEdge {
  cursor: String!
  node: Label
}
type ReactorConnection {
  totalCount: Int!
}
type IssueCommentConnection {
  edges: [IssueCommentEdge]
  nodes: [IssueComment]
  pageInfo: PageInfo!
  totalCount: Int!
}
type IssueCommentEdge {
  cursor: String!
  node: IssueComment
}
type DeploymentConnection {
  edges: [DeploymentEdge]
  nodes: [Deployment]
  pageInfo: PageInfo!
  totalCount: Int!
}
type DeploymentEdge {
  cursor: String!
  node: Deployment
}
type DeploymentStatusConnection {
  edges: [DeploymentStatusEdge]
  nodes: [DeploymentStatus]
  pageInfo: PageInfo!
  totalCount: Int!
}
type DeploymentStatusEdge {
  cursor: String!
  node: DeploymentStatus
}
type ReleaseConnection {
  edges: [ReleaseEdge]
  nodes: [Release]
  pageInfo: PageInfo!
  totalCount: Int!
}
type ReleaseEdge {
  cursor: String!
  node: Release
}
type IssueTimelineItemsConnection {
  edges: [IssueTimelineItemsEdge]
  nodes: [IssueTimelineItems]
  pageInfo: PageInfo!
  totalCount: Int!
}
type IssueTimelineItemsEdge {
  cursor: String!
  node: IssueTimelineItems
}
type PullRequestTimelineItemsConnection {
  edges: [PullRequestTimelineItemsEdge]
  nodes: [PullRequestTimelineItems]
  pageInfo: PageInfo!
  totalCount: Int!
}
type PullRequestTimelineItemsEdge {
  cursor: String!
  node: PullRequestTimelineItems
}
`,tu={...Ya,...Wa,...Ea,...Aa,...Fa,...qa,...Oa},nu=/Connection$|Edge$|Payload$|^(?:PageInfo|RateLimit|PullRequestChangedFile)$/;let su=null;function ou(){return su??=ru(Er([Xa,eu,Ja,Za].join(`
`)))}function ru(e){for(const t of Object.values(e.getTypeMap())){if(!wr(t)||t.name.startsWith("__")||nu.test(t.name))continue;const n=tu[t.name];for(const[s,o]of Object.entries(t.getFields())){const r=n?.[s];if(!r)throw new Error(`${t.name}.${s} has no resolver`);o.resolve=r}}return e}function g(e){return{status:200,body:e}}function k(e){return{status:201,body:e}}const L={status:204};function Go(e,t){const n=Number(e);return e!==null&&Number.isInteger(n)&&n>0?n:t}function Pt(e,t,n=30,s=100){const o=Math.min(Go(e.query.get("per_page"),n),s),r=Go(e.query.get("page"),1),[i,a]=[(r-1)*o,r*o],u=[];let l=0;if(Array.isArray(t))u.push(...t.slice(i,a)),l=t.length;else for(const d of t)if(l>=i&&l<a&&u.push(d),l+=1,l>a)break;const c=Array.isArray(t)?Math.max(1,Math.ceil(l/o)):null;return{items:u,headers:iu(e,r,l>a,c)}}function iu(e,t,n,s){const o=i=>{const a=new URLSearchParams(e.query);return a.set("page",String(i)),`${e.world.apiUrl}${e.path}?${a.toString()}`},r=[...t>1?[`<${o(t-1)}>; rel="prev"`]:[],...n?[`<${o(t+1)}>; rel="next"`]:[],...n&&s!==null?[`<${o(s)}>; rel="last"`]:[],...t>1?[`<${o(1)}>; rel="first"`]:[]];return r.length===0?{}:{link:r.join(", ")}}function I(e,t,n,s){const o=Pt(e,t,s);return{status:200,body:o.items.map(n),headers:o.headers}}function Bn(e,t,n,s){const o=Pt(e,n);return{status:200,body:{total_count:n.length,[t]:o.items.map(s)},headers:o.headers}}function m(e,t){const n=e[t];if(n!=null){if(typeof n=="string")return n;throw T({resource:"Request",code:"invalid",field:t,message:`${t} is not a string`})}}function w(e,t,n){const s=m(t,n);if(s===void 0)throw Ge(e,n);return s}function st(e,t){const n=e[t];if(n!=null)return Array.isArray(n)?n.map(s=>typeof s=="string"?s:xo(s)):[xo(n)]}function xo(e){if(typeof e=="string")return e;const t=e;return typeof t?.name=="string"?t.name:""}function ye(e,t){const n=e[t];if(n!=null){if(typeof n=="number"&&Number.isInteger(n))return n;throw T({resource:"Request",code:"invalid",field:t,message:`${t} is not an integer`})}}function we(e,t){const n=e[t];return typeof n=="boolean"?n:void 0}function Mn(e,t){const n=e[t];return Array.isArray(n)?n.filter(s=>typeof s=="object"&&s!==null):[]}function De(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}function Ut(e,t,n,s,o="desc"){const r=n[e.query.get("sort")??s]??n[s];if(!r)return t;const i=(e.query.get("direction")??o)==="asc"?1:-1;return t.map((a,u)=>({item:a,index:u,key:r(a)})).sort((a,u)=>i*(a.key<u.key?-1:a.key>u.key?1:a.index-u.index)).map(({item:a})=>a)}function qt(e,t,n){const s=Date.parse(e.query.get("since")??"");return Number.isNaN(s)?t:t.filter(o=>Date.parse(n(o))>=s)}const au=[{method:"GET",template:"/user",run:lu},{method:"GET",template:"/users/{username}",run:cu},{method:"GET",template:"/rate_limit",run:du}],uu=[{method:"GET",template:"",needs:["metadata:read"],run:e=>g(Ri(e.world,e.repo,e.caller.account))},{method:"GET",template:"/collaborators/{username}/permission",needs:["metadata:read"],run:mu}];function lu({world:e,caller:t}){if(!t.account)throw new h(401,"Requires authentication");if(t.token?.kind==="app")throw X("Resource not accessible by integration");return g(Ei(e,t.account))}function cu({world:e,params:t}){const n=e.accounts.get((t.username??"").toLowerCase());if(!n)throw E();return g(Us(e,n))}function du({caller:e}){const t=e.token?.rate??{limit:60,used:0,reset:0},n={limit:t.limit,used:t.used,remaining:Math.max(0,t.limit-t.used),reset:t.reset};return g({resources:{core:n,graphql:n,search:{...n,limit:30,used:0,remaining:30}},rate:n})}function mu({world:e,repo:t,params:n}){const s=e.accounts.get((n.username??"").toLowerCase());if(!s)throw new h(404,`${n.username??""} is not a user`);return g(Ii(e,s,B(t,s)))}const Oe=["contents:read"],Gn=300,Vo=250,fu=[{method:"GET",template:"/commits",needs:Oe,run:pu},{method:"GET",template:"/commits/{ref}",needs:Oe,run:gu},{method:"GET",template:"/commits/{commit_sha}/pulls",needs:["pull_requests:read"],run:bu},{method:"GET",template:"/compare/{basehead}",needs:Oe,run:_u},{method:"GET",template:"/branches",needs:Oe,run:yu},{method:"GET",template:"/branches/{branch}",needs:Oe,run:wu},{method:"GET",template:"/tags",needs:Oe,run:vu}];function Lt(e,t){const n=e.git.resolve(t);if(n===null)throw y(`No commit found for SHA: ${t}`);return n}function pu(e){const{world:t,repo:n,query:s}=e;if(n.git.refs.size===0)throw new h(409,"Git Repository is empty.");const o=s.get("sha")??n.defaultBranch,r=n.git.resolve(o);if(r===null)throw E();const i=s.get("path")?.replace(/^\/|\/$/g,"")??"";return I(e,hu(n,i===""?je(n.git,r):ds(n.git,r,i),s),a=>he(t,n,a))}function*hu(e,t,n){const[s,o]=["since","until"].map(i=>J(n.get(i))),r=n.get("author")?.toLowerCase();for(const i of t){const a=e.git.commit(i);if(!a)continue;const{epoch:u}=a.committer;s&&u<ne(s)||o&&u>ne(o)||r!==void 0&&r!==""&&![a.author.email,a.author.name].some(l=>l.toLowerCase().includes(r))||(yield i)}}async function gu(e){const{world:t,repo:n,params:s}=e,o=Lt(n,s.ref??""),r=n.git.commit(o),i=await Et(n.git,n.git.commit(r?.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904"),a=Pt(e,i,Gn,Gn);return{status:200,body:{...he(t,n,o),stats:Ye(i),files:a.items.map(u=>En(t,n,o,u))},headers:a.headers}}function bu(e){const{world:t,repo:n,params:s}=e,o=n.git.resolve(s.commit_sha??"");if(o===null)throw y(`No commit found for SHA: ${s.commit_sha??""}`);return I(e,js(n,o),r=>wn(t,n,r))}async function _u(e){const{world:t,repo:n,query:s}=e,[o="",r=""]=(e.params.basehead??"").split("...").map($=>$.replace(/^[^:/]+:/,"")),[i,a]=[n.git.resolve(o),n.git.resolve(r)],u=i!==null&&a!==null?pt(n.git,i,a):null;if(i===null||a===null||u===null)throw u===null&&i!==null&&a!==null?new h(404,`No common ancestor between ${o} and ${r}.`):E();const l=ve(n.git,i,a).reverse(),c=ve(n.git,a,i).length,d=s.has("page")||s.has("per_page"),p=Pt(e,l,d?30:Vo,d?100:Vo),S=d?p.items:l.slice(-250),O=$=>n.git.commit($)?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",U=(s.get("page")??"1")==="1"?(await Et(n.git,O(u),O(a))).slice(0,Gn):[],[f,v]=[`${b(t,n)}/compare/${o}...${r}`,`${R(t,n)}/compare/${o}...${r}`];return{status:200,headers:d?p.headers:{},body:{url:f,html_url:v,permalink_url:`${R(t,n)}/compare/${n.owner.login}:${i.slice(0,7)}...${n.owner.login}:${a.slice(0,7)}`,diff_url:`${v}.diff`,patch_url:`${v}.patch`,base_commit:he(t,n,i),merge_base_commit:he(t,n,u),status:Eu(l.length,c),ahead_by:l.length,behind_by:c,total_commits:l.length,commits:S.map($=>he(t,n,$)),files:U.map($=>En(t,n,a,$))}}}function Eu(e,t){return e>0&&t>0?"diverged":e>0?"ahead":t>0?"behind":"identical"}function jo(e,t){return[...e.git.refs].filter(([n])=>n.startsWith(t)).map(([n,s])=>[n.slice(t.length),s]).sort(([n],[s])=>n<s?-1:1)}function yu(e){return I(e,jo(e.repo,"refs/heads/"),([t,n])=>({name:t,commit:{sha:n,url:`${b(e.world,e.repo)}/commits/${n}`},protected:me(e.repo,t).length>0}))}function wu({world:e,repo:t,params:n}){const s=n.branch??"",o=t.git.refs.get(`refs/heads/${s}`);if(o===void 0)throw new h(404,"Branch not found");const r=ms(t,s),i=`${b(e,t)}/branches/${encodeURIComponent(s)}`;return g({name:s,commit:he(e,t,o),_links:{self:i,html:`${R(e,t)}/tree/${s}`},protected:me(t,s).length>0,protection:{enabled:me(t,s).length>0,required_status_checks:{enforcement_level:r.length>0?"non_admins":"off",contexts:r,checks:r.map(a=>({context:a,app_id:null}))}},protection_url:`${i}/protection`})}function vu(e){const t=b(e.world,e.repo);return I(e,jo(e.repo,"refs/tags/").reverse(),([n,s])=>({name:n,zipball_url:`${t}/zipball/refs/tags/${n}`,tarball_url:`${t}/tarball/refs/tags/${n}`,commit:{sha:s,url:`${t}/commits/${s}`},node_id:_("Tag",n)}))}const xn=["checks:read"],Fo=["checks:write"],Ru=[{method:"POST",template:"/check-runs",needs:Fo,run:Iu},{method:"GET",template:"/check-runs/{check_run_id}",needs:xn,run:e=>g(bt(e.world,e.repo,Vn(e)))},{method:"PATCH",template:"/check-runs/{check_run_id}",needs:Fo,run:Su},{method:"GET",template:"/check-runs/{check_run_id}/annotations",needs:xn,run:Tu},{method:"GET",template:"/commits/{ref}/check-runs",needs:xn,run:Au}];function Vn(e){const t=e.repo.checkRuns.get(Number(e.params.check_run_id));if(!t)throw E();return t}function Ho(e){if(e.caller.token?.kind!=="app")throw X("You must authenticate via a GitHub App.")}function Iu(e){Ho(e);const t=w("CheckRun",e.body,"name"),n=Lt(e.repo,w("CheckRun",e.body,"head_sha"));return k(bt(e.world,e.repo,co(e.world,e.repo,n,{...zo(e.body),name:t,app:e.actor.login})))}function Su(e){Ho(e);const t=Vn(e);return mo(e.world,t,zo(e.body)),g(bt(e.world,e.repo,t))}function zo(e){const t=e.output;return De({name:m(e,"name"),status:m(e,"status"),conclusion:m(e,"conclusion"),startedAt:m(e,"started_at"),completedAt:m(e,"completed_at"),externalId:m(e,"external_id"),detailsUrl:m(e,"details_url"),output:t&&{...De({title:m(t,"title"),summary:m(t,"summary"),text:m(t,"text")}),annotations:Mn(t,"annotations").map($u)}})}function $u(e){const t=ye(e,"start_line")??1;return{path:w("CheckAnnotation",e,"path"),startLine:t,endLine:ye(e,"end_line")??t,startColumn:ye(e,"start_column")??null,endColumn:ye(e,"end_column")??null,level:m(e,"annotation_level")??"notice",title:m(e,"title")??null,message:w("CheckAnnotation",e,"message"),rawDetails:m(e,"raw_details")??null}}function Tu(e){const t=Vn(e);return I(e,t.annotations,n=>vi(e.world,e.repo,t,n))}function Au(e){const{world:t,repo:n,query:s}=e,o=Lt(n,e.params.ref??""),[r,i]=[s.get("check_name"),s.get("status")],a=[...n.checkRuns.values()].filter(u=>u.headSha===o&&(r===null||u.name===r)&&(i===null||u.status===i));return Bn(e,"check_runs",(s.get("filter")==="all"?a:a.filter(u=>!a.some(l=>l.name===u.name&&l.suite===u.suite&&l.id>u.id))).reverse(),u=>bt(t,n,u))}const Cu=[{method:"GET",template:"/contents",needs:["contents:read"],run:Wo},{method:"GET",template:"/contents/{path}",needs:["contents:read"],run:Wo},{method:"PUT",template:"/contents/{path}",needs:["contents:write"],role:"write",run:Qo},{method:"DELETE",template:"/contents/{path}",needs:["contents:write"],role:"write",run:Qo}];function Wo(e){const{world:t,repo:n,query:s,accept:o}=e,r=(e.params.path??"").replace(/^\/|\/$/g,""),i=s.get("ref")??n.defaultBranch,a=n.git.resolve(i);if(a===null)throw n.git.refs.size===0?new h(404,"This repository is empty."):new h(404,`No commit found for the ref ${i}`);const u=xe(n.git,n.git.commit(a)?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r);if(!u)throw E();if(u.mode==="40000")return g(n.git.tree(u.sha).map(d=>yn(t,n,i,{...d,path:r===""?d.name:`${r}/${d.name}`})));const l=n.git.get(u.sha)?.content??Buffer.alloc(0);if(o.includes("raw"))return{status:200,body:l,headers:{"content-type":"application/vnd.github.raw; charset=utf-8"}};const c=l.length>1048576;return g({...yn(t,n,i,{path:r,mode:u.mode,sha:u.sha}),content:c?"":Ys(l),encoding:c?"none":"base64"})}function Qo(e){const{world:t,repo:n,actor:s,body:o}=e,r=(e.params.path??"").replace(/^\/|\/$/g,""),i=m(o,"branch")??n.defaultBranch,a=K(n,i);if(a===null&&n.git.refs.size>0)throw new h(404,`Branch ${i} not found`);const u=n.git.commit(a??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",l=xe(n.git,u,r),c=m(o,"content"),d=c===void 0;Du(r,l?.sha??null,m(o,"sha"),d);const p=d?null:{mode:"100644",sha:n.git.put("blob",Buffer.from(c,"base64"))},S=f=>o[f],O=n.git.putCommit({tree:Ve(n.git,u,new Map([[r,p]])),parents:a===null?[]:[a],message:w("Commit",o,"message"),author:Q(t,s,S("author")),committer:Q(t,s,S("committer")??S("author"))}),U=`refs/heads/${i}`;return ht(n,{actor:s,ref:U,before:a,after:O,missing:vt(n,U,O)},409),F(t,n,s,U,O),{status:l||d?200:201,body:{content:p&&yn(t,n,i,{path:r,...p}),commit:It(t,n,O)}}}function Du(e,t,n,s){if(t===null){if(s)throw E();return}if(n===void 0)throw y(`Invalid request.

"sha" wasn't supplied.`);if(n!==t)throw new h(409,`${e} does not match ${n}`)}const jn=["deployments:read"],Ko=["deployments:write"],Fn="/deployments/{deployment_id}",Ou=[{method:"GET",template:"/deployments",needs:jn,run:Nu},{method:"POST",template:"/deployments",needs:Ko,role:"write",run:ku},{method:"GET",template:Fn,needs:jn,run:e=>g(_t(e.world,e.repo,Bt(e)))},{method:"GET",template:`${Fn}/statuses`,needs:jn,run:e=>I(e,[...Bt(e).statuses].reverse(),t=>pn(e.world,e.repo,Bt(e),t))},{method:"POST",template:`${Fn}/statuses`,needs:Ko,role:"write",run:Pu},{method:"GET",template:"/releases",needs:["contents:read"],run:e=>I(e,[...e.repo.releases].reverse(),t=>hn(e.world,e.repo,t))},{method:"POST",template:"/releases",needs:["contents:write"],role:"write",run:Uu},{method:"GET",template:"/releases/latest",needs:["contents:read"],run:e=>Hn(e,t=>!t.draft&&!t.prerelease)},{method:"GET",template:"/releases/{release_id}",needs:["contents:read"],run:e=>Hn(e,t=>t.id===Number(e.params.release_id))},{method:"GET",template:"/releases/tags/{tag}",needs:["contents:read"],run:e=>Hn(e,t=>t.tag===e.params.tag)},{method:"GET",template:"/actions/runs",needs:["actions:read"],run:e=>Jo(e,e.repo.runs)},{method:"GET",template:"/actions/runs/{run_id}",needs:["actions:read"],run:Lu},{method:"GET",template:"/actions/workflows/{workflow_id}/runs",needs:["actions:read"],run:Bu},{method:"GET",template:"/actions/workflows/{workflow_id}",needs:["actions:read"],run:e=>g(gn(e.world,e.repo,Mt(e)))},{method:"PUT",template:"/actions/workflows/{workflow_id}/enable",needs:["actions:write"],role:"write",run:e=>Yo(e,!1)},{method:"PUT",template:"/actions/workflows/{workflow_id}/disable",needs:["actions:write"],role:"write",run:e=>Yo(e,!0)},{method:"POST",template:"/actions/workflows/{workflow_id}/dispatches",needs:["actions:write"],role:"write",run:qu},{method:"POST",template:"/dispatches",needs:["contents:write"],role:"write",run:Gu}];function Nu(e){const{world:t,repo:n,query:s}=e,o=r=>i=>s.get(r)===null||i[r]===s.get(r);return I(e,n.deployments.filter(r=>["sha","ref","task","environment"].every(i=>o(i)(r))).reverse(),r=>_t(t,n,r))}function Bt(e){const t=e.repo.deployments.find(({id:n})=>n===Number(e.params.deployment_id));if(!t)throw E();return t}function ku(e){const{world:t,repo:n,actor:s,body:o}=e,r=w("Deployment",o,"ref");return k(_t(t,n,Ts(t,n,s,{ref:r,sha:Lt(n,r),...De({environment:m(o,"environment"),task:m(o,"task"),description:m(o,"description"),transient:we(o,"transient_environment"),production:we(o,"production_environment")}),...o.payload!==void 0&&{payload:o.payload}})))}function Pu(e){const{world:t,repo:n,actor:s,body:o}=e,r=Bt(e);return k(pn(t,n,r,As(t,n,s,r,{state:w("DeploymentStatus",o,"state"),...De({description:m(o,"description"),targetUrl:m(o,"target_url"),logUrl:m(o,"log_url"),environmentUrl:m(o,"environment_url"),autoInactive:we(o,"auto_inactive")})})))}function Uu(e){const{world:t,repo:n,actor:s,body:o}=e;return k(hn(t,n,Ds(t,n,s,{tag:w("Release",o,"tag_name"),...De({target:m(o,"target_commitish"),name:m(o,"name"),body:m(o,"body"),draft:we(o,"draft"),prerelease:we(o,"prerelease")})})))}function Hn(e,t){const n=[...e.repo.releases].reverse().find(t);if(!n)throw E();return g(hn(e.world,e.repo,n))}function qu(e){const{world:t,repo:n,actor:s,body:o}=e,r=w("WorkflowDispatch",o,"ref");if(n.git.resolve(r)===null)throw y(`No ref found for: ${r}`);const i=o.inputs??{},a=Mt(e).path.split("/").at(-1)??"";return n.workflowDispatches.push({workflow:a,ref:r,inputs:i,actor:s,at:t.now()}),L}function Lu(e){const t=e.repo.runs.find(({id:n})=>n===Number(e.params.run_id));if(!t)throw E();return g(bn(e.world,e.repo,t))}function Mt(e){const t=e.params.workflow_id??"",{world:n,repo:s}=e,o=s.workflows.find(({id:a,path:u})=>String(a)===t||u.split("/").at(-1)===t);if(o)return o;const r=`.github/workflows/${t}`,i=s.git.commit(s.git.resolve(s.defaultBranch)??"");if(!i||mt(s.git,i.tree,r)===null)throw E();return cn(n,s,r)}function Yo(e,t){const n=Mt(e);return n.disabled=t,n.inactive=!1,L}function Bu(e){const t=Mt(e);return Jo(e,e.repo.runs.filter(n=>n.workflow===t))}function Jo(e,t){const{query:n}=e,[s,o,r,i]=["branch","event","status","head_sha"].map(a=>n.get(a));return Bn(e,"workflow_runs",t.filter(a=>(!s||a.headBranch===s)&&(!o||a.event===o)&&(!i||a.headSha===i)&&(!r||a.status===r||a.conclusion===r)&&Mu(n.get("created"),a.createdAt)).reverse(),a=>bn(e.world,e.repo,a))}function Mu(e,t){if(e===null)return!0;const n=/^(>=|<=|>|<)?(.*)$/.exec(e);if(e.includes("..")){const[r="*",i="*"]=e.split("..");return(r==="*"||t>=(J(r)??r))&&(i==="*"||t<=(J(i)??i)||t.startsWith(i))}const s=J(n?.[2])??"",o=n?.[1];return o===">="?t>=s:o==="<="?t<=s:o===">"?t>s:o==="<"?t<s:t.startsWith(e)}function Gu(e){return e.repo.dispatches.push({eventType:w("Dispatch",e.body,"event_type"),payload:e.body.client_payload??{},at:e.world.now()}),L}const ot=["contents:read"],Ne=["contents:write"],xu=[{method:"POST",template:"/git/blobs",needs:Ne,role:"write",run:Vu},{method:"GET",template:"/git/blobs/{file_sha}",needs:ot,run:ju},{method:"POST",template:"/git/trees",needs:Ne,role:"write",run:Fu},{method:"GET",template:"/git/trees/{tree_sha}",needs:ot,run:zu},{method:"POST",template:"/git/commits",needs:Ne,role:"write",run:Wu},{method:"GET",template:"/git/commits/{commit_sha}",needs:ot,run:e=>g(It(e.world,e.repo,e.params.commit_sha??""))},{method:"POST",template:"/git/refs",needs:Ne,role:"write",run:Qu},{method:"GET",template:"/git/ref/{ref}",needs:ot,run:Ju},{method:"PATCH",template:"/git/refs/{ref}",needs:Ne,role:"write",run:Zu},{method:"DELETE",template:"/git/refs/{ref}",needs:Ne,role:"write",run:Xu},{method:"GET",template:"/git/matching-refs/{ref}",needs:ot,run:el}];function Vu({world:e,repo:t,body:n}){const s=w("Blob",n,"content"),o=t.git.put("blob",Buffer.from(s,m(n,"encoding")==="base64"?"base64":"utf8"));return k({sha:o,url:`${b(e,t)}/git/blobs/${o}`})}function ju({world:e,repo:t,params:n,accept:s}){const o=n.file_sha??"",r=t.git.get(o);if(r?.type!=="blob")throw E();return s.includes("raw")?{status:200,body:r.content,headers:{"content-type":"application/vnd.github.raw; charset=utf-8"}}:g({sha:o,node_id:_("Blob",o),size:r.content.length,url:`${b(e,t)}/git/blobs/${o}`,content:Ys(r.content),encoding:"base64"})}function Fu(e){const{repo:t,body:n}=e,s=m(n,"base_tree"),o=s===void 0?cs:t.git.commit(s)?.tree??s;if(t.git.get(o)?.type!=="tree")throw E();const r=Mn(n,"tree").map(i=>{const a=w("Tree",i,"path");if(/^\/|(^|\/)(\.\.?|\.git)(\/|$)|\/\/|^$/.test(a))throw y(a===""?"tree.path cannot be empty":"tree.path contains a malformed path component");if(i.sha===null)return[a,null];const u=m(i,"content"),l=u===void 0?w("Tree",i,"sha"):t.git.put("blob",Buffer.from(u));if(!t.git.get(l))throw y(`tree.sha ${l} is not a valid ${m(i,"type")??"blob"}`);return[a,{mode:(m(i,"mode")??"100644").replace(/^0/,""),sha:l}]});return k(Zo(e,Ve(t.git,o,new Map(r)),!1))}function Zo({world:e,repo:t},n,s){const o=s?Xt(t.git,n):t.git.tree(n).map(r=>({path:r.name,mode:r.mode,sha:r.sha}));return{sha:n,url:`${b(e,t)}/git/trees/${n}`,tree:o.map(r=>Hu(b(e,t),t.git.get(r.sha)?.content.length??0,r)),truncated:!1}}function Hu(e,t,{path:n,mode:s,sha:o}){const r=s==="40000"?"tree":s==="160000"?"commit":"blob";return{path:n,mode:s.padStart(6,"0"),type:r,sha:o,...r==="blob"&&{size:t},...r!=="commit"&&{url:`${e}/git/${r}s/${o}`}}}function zu(e){const t=e.params.tree_sha??"",n=e.repo.git.resolve(t),s=n?e.repo.git.commit(n)?.tree??"":t;if(e.repo.git.get(s)?.type!=="tree")throw E();return g(Zo(e,s,e.query.has("recursive")))}function zn(e,t){const n=e.body[t];return typeof n=="object"&&n!==null?n:void 0}function Wu(e){const{world:t,repo:n,actor:s,body:o}=e,r=w("Commit",o,"tree");if(n.git.get(r)?.type!=="tree")throw y("Tree SHA does not exist");const i=st(o,"parents")??[];if(i.some(l=>!n.git.commit(l)))throw y("Parent SHA does not exist or is not a commit object");const a=Q(t,s,zn(e,"author")),u=Q(t,s,zn(e,"committer")??zn(e,"author"));return k(It(t,n,n.git.putCommit({tree:r,parents:i,author:a,committer:u,message:w("Commit",o,"message")})))}function Qu({world:e,repo:t,actor:n,body:s}){const o=w("Reference",s,"ref"),r=w("Reference",s,"sha");if(!/^refs\/[^/]+\/./.test(o))throw y("Reference name must start with 'refs/' and contain at least two slashes.");if(!Ku(o))throw y(`${o} is not a valid ref name.`);if(!/^[0-9a-f]{40}$/.test(r))throw y("The sha parameter must be exactly 40 characters and contain only [0-9a-f].");if(t.git.refs.has(o))throw y("Reference already exists");if(!t.git.get(r))throw y("Object does not exist");return ht(t,{actor:n,ref:o,before:null,after:r,missing:[]}),F(e,t,n,o,r),k(St(e,t,o,r))}function Ku(e){return!/[\x00-\x20~^:?*[\\\x7f]|\.\.|@\{|\/\/|\/$|\.$/.test(e)&&e.split("/").every(t=>!t.startsWith(".")&&!t.endsWith(".lock"))}function Yu({repo:e,params:t}){const n=`refs/${t.ref??""}`,s=e.git.refs.get(n);if(s===void 0)throw E();return{ref:n,sha:s}}function Ju(e){const{ref:t,sha:n}=Yu(e);return g(St(e.world,e.repo,t,n))}function Zu(e){const{world:t,repo:n,actor:s,body:o,params:r}=e,i=`refs/${r.ref??""}`,a=n.git.refs.get(i);if(a===void 0)throw y("Reference does not exist");const u=w("Reference",o,"sha");if(!n.git.commit(u))throw y("Object does not exist");if(we(o,"force")!==!0&&a!==u&&!$s(n,a,u))throw y("Update is not a fast forward");return ht(n,{actor:s,ref:i,before:a,after:u,missing:vt(n,i,u)}),F(t,n,s,i,u),g(St(t,n,i,u))}function Xu(e){const t=`refs/${e.params.ref??""}`;if(!e.repo.git.refs.has(t))throw y("Reference does not exist");if(t===`refs/heads/${e.repo.defaultBranch}`)throw y("Cannot delete the default branch");const n=e.repo.git.refs.get(t)??null;return ht(e.repo,{actor:e.actor,ref:t,before:n,after:null,missing:[]}),F(e.world,e.repo,e.actor,t,null),L}function el(e){const t=`refs/${e.params.ref??""}`;return I(e,[...e.repo.git.refs].filter(([n])=>n.startsWith(t)).sort(([n],[s])=>n<s?-1:1),([n,s])=>St(e.world,e.repo,n,s))}function rt(e,t,n){const s=`${b(e,t)}/pulls/${n.pull}`,o=`${R(e,t)}/pull/${n.pull}#pullrequestreview-${n.id}`;return{id:n.id,node_id:_("PullRequestReview",n.id),user:A(e,n.user),body:n.body,state:n.state,html_url:o,pull_request_url:s,author_association:Ie(t,n.user),_links:{html:{href:o},pull_request:{href:s}},...n.submittedAt!==null&&{submitted_at:n.submittedAt},commit_id:n.commitSha}}function Wn(e,t,n){const s=t.issues.get(n.pull),o=G(s)?Xi(t,s,n):n.line,r=`${b(e,t)}/pulls/comments/${n.id}`,i=`${b(e,t)}/pulls/${n.pull}`,a=`${R(e,t)}/pull/${n.pull}#discussion_r${n.id}`;return{url:r,pull_request_review_id:n.review,id:n.id,node_id:_("PullRequestReviewComment",n.id),diff_hunk:n.diffHunk,path:n.path,commit_id:n.commitSha,original_commit_id:n.originalSha,user:A(e,n.user),body:n.body,created_at:n.createdAt,updated_at:n.updatedAt,html_url:a,pull_request_url:i,author_association:Ie(t,n.user),_links:{self:{href:r},html:{href:a},pull_request:{href:i}},reactions:mn(r,[]),start_line:n.startLine,original_start_line:n.startLine,start_side:n.startLine===null?null:n.side,line:o,original_line:n.line,side:n.side,original_position:n.position,position:o===null?null:n.position,subject_type:"line"}}function Qn(e,t,n){const s=b(e,t);return{id:n.id,node_id:_("Event",n.id),url:`${s}/issues/events/${n.id}`,actor:A(e,n.actor),event:n.event,commit_id:n.commitId??null,commit_url:n.commitId===void 0?null:`${s}/commits/${n.commitId}`,created_at:n.createdAt,...n.label&&{label:{name:n.label.name,color:n.label.color}},...n.assignee&&{assignee:A(e,n.assignee),assigner:A(e,n.actor)},...n.milestone!==void 0&&{milestone:{title:n.milestone}},...n.issueType&&{issue_type:{...dn(n.issueType)}},...n.rename&&{rename:n.rename},...n.event==="closed"&&{state_reason:n.stateReason??null},...n.event==="locked"&&{lock_reason:n.lockReason??null},performed_via_github_app:null}}function Xo(e){return e.events.filter(t=>t.event!=="cross-referenced")}function tl(e,t,n,s){return{...Qn(e,t,s),issue:Qe(e,t,n)}}function nl(e,t,n){return[...n.events.flatMap(s=>sl(e,t,s)),...ue(t,n).map(s=>{const o={...pe(e,t,s),event:"commented",actor:A(e,s.user)};return{at:s.createdAt,id:s.id,shape:o}}),...G(n)?ce(t,n).map(s=>ol(e,t,s)):[],...[...t.reviews.values()].filter(s=>s.pull===n.number&&s.submittedAt!==null).map(s=>rl(e,t,s))].sort((s,o)=>s.at<o.at?-1:s.at>o.at?1:s.id-o.id).map(s=>s.shape)}function sl(e,t,n){const{source:s}=n;if(!s)return[{at:n.createdAt,id:n.id,shape:Qn(e,t,n)}];const o=e.repositories.get(s.repository.toLowerCase()),r=o?.issues.get(s.number);if(!o||!r)return[];const i={event:"cross-referenced",actor:A(e,n.actor),created_at:n.createdAt,updated_at:n.createdAt,source:{type:"issue",issue:{...re(e,o,r),repository:Ke(e,o)}}};return[{at:n.createdAt,id:n.id,shape:i}]}function ol(e,t,n){return{at:Z(t.git.commit(n)?.committer.epoch??0),id:0,shape:{...It(e,t,n),event:"committed"}}}function rl(e,t,n){const s={...rt(e,t,n),state:n.state.toLowerCase(),event:"reviewed",author_association:Ie(t,n.user)};return{at:n.submittedAt??"",id:n.id,shape:s}}const it=["issues:read","pull_requests:read"],Kn=["issues:write","pull_requests:write"],ke="/issues/{issue_number}",il=[{method:"GET",template:"/issues",needs:it,run:al},{method:"POST",template:"/issues",needs:["issues:write"],run:ll},{method:"GET",template:ke,needs:it,run:({world:e,repo:t,issue:n})=>g(re(e,t,n))},{method:"PATCH",template:ke,needs:Kn,run:cl},{method:"PUT",template:`${ke}/lock`,needs:Kn,role:"triage",run:ml},{method:"DELETE",template:`${ke}/lock`,needs:Kn,role:"triage",run:({world:e,actor:t,issue:n})=>(hi(e,t,n),L)},{method:"GET",template:`${ke}/events`,needs:it,run:e=>I(e,Xo(e.issue),t=>Qn(e.world,e.repo,t))},{method:"GET",template:`${ke}/timeline`,needs:it,run:e=>I(e,nl(e.world,e.repo,e.issue),t=>t)},{method:"GET",template:"/issues/events",needs:it,run:fl},{method:"GET",template:"/assignees",needs:["metadata:read"],run:pl},{method:"GET",template:"/assignees/{assignee}",needs:["metadata:read"],run:({world:e,repo:t,params:n})=>{const s=e.accounts.get((n.assignee??"").toLowerCase());if(s===void 0||!bs(t,s))throw E();return L}}];function al(e){const{world:t,repo:n,query:s}=e;if(!n.hasIssues)throw Yt("Issues are disabled for this repo");const o=(s.get("labels")??"").split(",").map(i=>i.trim().toLowerCase()).filter(i=>i!==""),r=s.get("state")??"open";return I(e,Ut(e,qt(e,[...n.issues.values()].filter(i=>(r==="all"||i.state===r)&&o.every(a=>i.labels.some(u=>u.name.toLowerCase()===a))&&ul(s,i)),i=>i.updatedAt),{created:i=>i.createdAt,updated:i=>i.updatedAt,comments:i=>ue(n,i).length},"created"),i=>Qe(t,n,i))}function ul(e,t){const n=(u,l)=>u?.login.toLowerCase()===l.toLowerCase(),[s,o,r]=[e.get("creator"),e.get("assignee"),e.get("milestone")],i=o===null||o==="*"?o===null||t.assignees.length>0:o==="none"?t.assignees.length===0:t.assignees.some(u=>n(u,o)),a=r===null||(r==="*"?t.milestone!==null:r==="none"?t.milestone===null:String(t.milestone?.number)===r);return i&&a&&(s===null||n(t.user,s))}function ll(e){const{world:t,repo:n,actor:s,body:o}=e;if(!n.hasIssues)throw Yt("Issues are disabled for this repo");const r=w("Issue",o,"title"),i=e.caller.token?.kind==="app"||M(B(n,s),"triage"),a=tn(t,n,s,{title:r,body:m(o,"body")??null,labels:i?st(o,"labels")??[]:[],assignees:i?er(e):[],milestone:i?nr(e)??null:null});return i&&sr(e,a),k(re(t,n,a))}function Yn({world:e,repo:t,body:n}){return tr(n).flatMap(s=>e.accounts.get(s.toLowerCase())??[]).filter(s=>bs(t,s))}function er(e){const t=Yn(e);for(const n of tr(e.body))if(!t.some(s=>s.login.toLowerCase()===n.toLowerCase()))throw T({resource:"Issue",code:"invalid",field:"assignees",value:n});return t}function tr(e){const t=m(e,"assignee");return st(e,"assignees")??(t===void 0?[]:[t])}function nr({repo:e,body:t}){if(t.milestone===void 0)return;if(t.milestone===null)return null;const n=Number(t.milestone),s=e.milestones.find(o=>o.number===n);if(!s)throw T({resource:"Issue",code:"invalid",field:"milestone",value:String(n)});return s}function cl(e){const{world:t,repo:n,actor:s,issue:o,body:r}=e,i=o.user===s,a=e.caller.token?.kind==="app"||M(B(n,s),"triage");if(!i&&!a)throw new h(403,"Must have admin rights to Repository.");const u=m(r,"title");u!==void 0&&an(t,n,s,o,u),r.body!==void 0&&un(t,n,s,o,m(r,"body")??null);const l=st(r,"labels");if(l&&a&&on(t,n,s,o,l),r.assignees!==void 0&&a){const d=er(e);rn(t,s,o,o.assignees.filter(p=>!d.includes(p))),We(t,s,o,d)}const c=nr(e);return c!==void 0&&a&&vs(t,s,o,c),a&&sr(e,o),dl(e),g(re(t,n,o))}function sr({world:e,repo:t,actor:n,body:s},o){s.type!==void 0&&Rs(e,t,n,o,m(s,"type")??null)}function dl({world:e,actor:t,issue:n,body:s}){const o=m(s,"state"),r=m(s,"state_reason");if(o!==void 0&&o!=="open"&&o!=="closed")throw T({resource:"Issue",code:"invalid",field:"state",value:o});o==="closed"&&fe(e,t,n,r??"completed"),o==="open"&&ln(e,t,n)}function ml({world:e,actor:t,issue:n,body:s}){return Is(e,t,n,m(s,"lock_reason")??null),L}function fl(e){return I(e,[...e.repo.issues.values()].flatMap(t=>Xo(t).map(n=>({issue:t,event:n}))).sort((t,n)=>n.event.id-t.event.id),({issue:t,event:n})=>tl(e.world,e.repo,t,n))}function pl(e){return I(e,[e.repo.owner,...[...e.repo.collaborators].filter(([,t])=>M(t,"triage")).map(([t])=>W(e.world,t))],t=>q(e.world,t))}function or(e,t){const n=e.repo.issues.get(t??-1);if(!n)throw E();return n}function rr(e){const t=ye(e.body,"sub_issue_id"),n=[...e.repo.issues.values()].find(s=>s.id===t);if(!n)throw E();return n}const Pe=["issues:read","pull_requests:read"],z=["issues:write","pull_requests:write"],P="/issues/{issue_number}",Ue="/issues/comments/{comment_id}",hl=[{method:"GET",template:`${P}/comments`,needs:Pe,run:e=>I(e,qt(e,ue(e.repo,e.issue),t=>t.updatedAt),t=>pe(e.world,e.repo,t))},{method:"POST",template:`${P}/comments`,needs:z,run:gl},{method:"GET",template:"/issues/comments",needs:Pe,run:bl},{method:"GET",template:Ue,needs:Pe,run:e=>g(pe(e.world,e.repo,qe(e)))},{method:"PATCH",template:Ue,needs:z,run:_l},{method:"DELETE",template:Ue,needs:z,run:El},{method:"GET",template:`${Ue}/reactions`,needs:Pe,run:e=>ur(e,qe(e).reactions)},{method:"POST",template:`${Ue}/reactions`,needs:z,run:e=>lr(e,qe(e).reactions)},{method:"DELETE",template:`${Ue}/reactions/{reaction_id}`,needs:z,run:e=>yl(e,qe(e).reactions)},{method:"GET",template:`${P}/reactions`,needs:Pe,run:e=>ur(e,e.issue.reactions)},{method:"POST",template:`${P}/reactions`,needs:z,run:e=>lr(e,e.issue.reactions)},{method:"GET",template:`${P}/labels`,needs:Pe,run:e=>I(e,e.issue.labels,t=>oe(e.world,e.repo,t))},{method:"POST",template:`${P}/labels`,needs:z,role:"triage",run:e=>(ze(e.world,e.repo,e.actor,e.issue,cr(e)),Jn(e))},{method:"PUT",template:`${P}/labels`,needs:z,role:"triage",run:e=>(on(e.world,e.repo,e.actor,e.issue,cr(e)),Jn(e))},{method:"DELETE",template:`${P}/labels`,needs:z,role:"triage",run:e=>(on(e.world,e.repo,e.actor,e.issue,[]),L)},{method:"DELETE",template:`${P}/labels/{name}`,needs:z,role:"triage",run:wl},{method:"POST",template:`${P}/assignees`,needs:z,role:"triage",run:e=>(We(e.world,e.actor,e.issue,Yn(e)),k(re(e.world,e.repo,e.issue)))},{method:"DELETE",template:`${P}/assignees`,needs:z,role:"triage",run:e=>(rn(e.world,e.actor,e.issue,Yn(e)),g(re(e.world,e.repo,e.issue)))},{method:"GET",template:`${P}/sub_issues`,needs:["issues:read"],run:e=>I(e,e.issue.children.map(t=>or(e,t)),t=>Qe(e.world,e.repo,t))},{method:"POST",template:`${P}/sub_issues`,needs:["issues:write"],role:"triage",run:vl},{method:"DELETE",template:`${P}/sub_issue`,needs:["issues:write"],role:"triage",run:Rl},{method:"GET",template:`${P}/parent`,needs:["issues:read"],run:e=>g(re(e.world,e.repo,or(e,e.issue.parent??void 0)))}],ir=2500;function gl(e){const{world:t,repo:n,actor:s,issue:o,body:r}=e,i=e.caller.token?.kind==="app"||M(B(n,s),"write");if(o.locked&&!i)throw X("Unable to create comment because issue is locked.");if(ue(n,o).length>=ir)throw X(`Commenting is disabled on issues with more than ${ir} comments`);return k(pe(t,n,Os(t,n,s,o,w("IssueComment",r,"body"))))}function qe(e){const t=e.repo.comments.get(Number(e.params.comment_id));if(!t)throw E();return t}function bl(e){return I(e,Ut(e,qt(e,[...e.repo.comments.values()],t=>t.updatedAt),{created:t=>t.createdAt,updated:t=>t.updatedAt,id:t=>t.id},"id","asc"),t=>pe(e.world,e.repo,t))}function ar(e,t){const n=e.caller.token?.kind==="app"||M(B(e.repo,e.actor),"write");if(t.user!==e.actor&&!n)throw X("Must have admin rights to Repository.")}function _l(e){const t=qe(e);return ar(e,t),Ns(e.world,e.repo,e.actor,t,w("IssueComment",e.body,"body")),g(pe(e.world,e.repo,t))}function El(e){const t=qe(e);return ar(e,t),e.repo.comments.delete(t.id),L}function ur(e,t){const n=e.query.get("content");return I(e,t.filter(s=>n===null||s.content===n),s=>qs(e.world,s))}function lr(e,t){const n=w("Reaction",e.body,"content");if(!["+1","-1","laugh","confused","heart","hooray","rocket","eyes"].includes(n))throw T({resource:"Reaction",code:"invalid",field:"content"});const{reaction:s,created:o}=ks(e.world,t,e.actor,n);return{status:o?201:200,body:qs(e.world,s)}}function yl(e,t){const n=t.findIndex(s=>s.id===Number(e.params.reaction_id));if(n<0)throw E();return t.splice(n,1),L}function cr(e){const t=e.body,n=st({labels:Array.isArray(t)?t:e.body.labels},"labels")??[];if(n.some(s=>s.trim()===""))throw T({resource:"Label",code:"missing_field",field:"name"});if(n.find(s=>[...s].length>50)!==void 0)throw T({resource:"Label",code:"custom",field:"name",message:"name is too long (maximum is 50 characters)"});return n}function Jn({world:e,repo:t,issue:n}){return g(n.labels.map(s=>oe(e,t,s)))}function wl(e){if(!sn(e.world,e.actor,e.issue,e.params.name??""))throw new h(404,"Label does not exist");return Jn(e)}const dr=100;function vl(e){const{world:t,repo:n,actor:s,issue:o}=e,r=rr(e),i=r===o?"Sub issue may not be the same as parent":r.parent!==null?"Issue may not contain duplicate sub-issues and Sub issue may only have one parent":o.children.length>=dr?`Parent cannot have more than ${dr} sub-issues`:null;if(i!==null)throw y(i);return r.parent=o.number,o.children.push(r.number),C(t,o,s,"sub_issue_added",{related:r.number}),C(t,r,s,"parent_issue_added",{related:o.number}),k(re(t,n,o))}function Rl(e){const{world:t,repo:n,actor:s,issue:o}=e,r=rr(e);if(r.parent!==o.number)throw E();return r.parent=null,o.children.splice(o.children.indexOf(r.number),1),C(t,o,s,"sub_issue_removed",{related:r.number}),C(t,r,s,"parent_issue_removed",{related:o.number}),g(re(t,n,o))}const Gt=["issues:read","pull_requests:read"],Le=["issues:write","pull_requests:write"],Il=[{method:"GET",template:"/labels",needs:Gt,run:e=>I(e,e.repo.labels,t=>oe(e.world,e.repo,t))},{method:"POST",template:"/labels",needs:Le,role:"write",run:Sl},{method:"GET",template:"/labels/{name}",needs:Gt,run:e=>g(oe(e.world,e.repo,Zn(e)))},{method:"PATCH",template:"/labels/{name}",needs:Le,role:"write",run:$l},{method:"DELETE",template:"/labels/{name}",needs:Le,role:"write",run:Tl},{method:"GET",template:"/milestones",needs:Gt,run:Al},{method:"POST",template:"/milestones",needs:Le,role:"triage",run:Cl},{method:"GET",template:"/milestones/{milestone_number}",needs:Gt,run:e=>g(Se(e.world,e.repo,Xn(e)))},{method:"PATCH",template:"/milestones/{milestone_number}",needs:Le,role:"triage",run:Dl},{method:"DELETE",template:"/milestones/{milestone_number}",needs:Le,role:"triage",run:Ol}];function Zn(e){const t=nn(e.repo,e.params.name??"");if(!t)throw E();return t}function mr(e){const t=m(e.body,"color");if(t!==void 0&&!/^[0-9a-f]{6}$/i.test(t))throw T({resource:"Label",code:"invalid",field:"color"});return t?.toLowerCase()}function Sl(e){const{world:t,repo:n,body:s}=e,o=w("Label",s,"name");if(nn(n,o))throw T({resource:"Label",code:"already_exists",field:"name"});const r={id:t.nextId(),name:o,color:mr(e)??"ededed",description:m(s,"description")??null,stock:!1};if((r.description?.length??0)>100)throw T({resource:"Label",code:"custom",field:"description",message:"description is too long (maximum is 100 characters)"});return n.labels.push(r),k(oe(t,n,r))}function $l(e){const t=Zn(e);return t.name=m(e.body,"new_name")??t.name,t.color=mr(e)??t.color,t.description=m(e.body,"description")??t.description,g(oe(e.world,e.repo,t))}function Tl(e){const t=Zn(e);e.repo.labels.splice(e.repo.labels.indexOf(t),1);for(const n of e.repo.issues.values())n.labels=n.labels.filter(s=>s!==t);return L}function Xn(e){const t=e.repo.milestones.find(({number:n})=>n===Number(e.params.milestone_number));if(!t)throw E();return t}function Al(e){const t=e.query.get("state")??"open";return I(e,Ut(e,e.repo.milestones.filter(n=>t==="all"||n.state===t),{due_on:n=>n.dueOn??"9999",completeness:n=>n.number},"due_on","asc"),n=>Se(e.world,e.repo,n))}function Cl(e){const{world:t,repo:n,body:s}=e,o=w("Milestone",s,"title");if(n.milestones.some(a=>a.title===o))throw T({resource:"Milestone",code:"already_exists",field:"title"});const r=t.now(),i={id:t.nextId(),number:Math.max(0,...n.milestones.map(({number:a})=>a))+1,title:o,description:m(s,"description")??null,dueOn:J(m(s,"due_on")),state:"open",creator:e.actor,createdAt:r,updatedAt:r,closedAt:null};return n.milestones.push(i),k(Se(t,n,i))}function Dl(e){const t=Xn(e),{body:n,world:s}=e;t.title=m(n,"title")??t.title,t.description=m(n,"description")??t.description,t.dueOn=J(m(n,"due_on"))??t.dueOn;const o=m(n,"state");return(o==="open"||o==="closed")&&(t.state=o,t.closedAt=o==="closed"?s.now():null),t.updatedAt=s.now(),g(Se(s,e.repo,t))}function Ol(e){const t=Xn(e);e.repo.milestones.splice(e.repo.milestones.indexOf(t),1);for(const n of e.repo.issues.values())n.milestone===t&&(n.milestone=null);return L}const xt=["pull_requests:read"],fr=["pull_requests:write"],Be="/pulls/{pull_number}",Nl=[{method:"GET",template:"/pulls",needs:xt,run:kl},{method:"POST",template:"/pulls",needs:fr,role:"write",run:Pl},{method:"GET",template:Be,needs:xt,run:async e=>g(await $t(e.world,e.repo,te(e)))},{method:"PATCH",template:Be,needs:fr,run:Ul},{method:"GET",template:`${Be}/files`,needs:xt,run:Ll},{method:"GET",template:`${Be}/commits`,needs:xt,run:e=>I(e,ce(e.repo,te(e)),t=>he(e.world,e.repo,t))},{method:"GET",template:`${Be}/merge`,needs:["contents:read"],run:e=>{if(te(e).pull.mergedAt===null)throw E();return L}},{method:"PUT",template:`${Be}/merge`,needs:["contents:write"],role:"write",run:Bl}];function te(e){const t=e.repo.issues.get(Number(e.params.pull_number));if(!G(t))throw E();return t}function kl(e){const{world:t,repo:n,query:s}=e,o=s.get("state")??"open",[r,i]=[s.get("head"),s.get("base")];return I(e,Ut(e,[...n.issues.values()].filter(G).filter(a=>(o==="all"||a.state===o)&&(i===null||a.pull.baseRef===i)&&(!r?.includes(":")||`${n.owner.login}:${a.pull.headRef}`.toLowerCase()===r.toLowerCase())),{created:a=>a.createdAt,updated:a=>a.updatedAt},"created",(s.get("sort")??"created")==="created"?"desc":"asc"),a=>wn(t,n,a))}async function Pl(e){const{world:t,repo:n,actor:s,body:o}=e;if(n.archived)throw Yt("Repository was archived so is read-only.");if(s.login==="github-actions[bot]"&&!n.actionsMayOpenPullRequests)throw X("GitHub Actions is not permitted to create or approve pull requests.");return k(await $t(t,n,wt(t,n,s,{title:w("PullRequest",o,"title"),body:m(o,"body")??null,head:w("PullRequest",o,"head"),base:w("PullRequest",o,"base"),draft:we(o,"draft")??!1})))}async function Ul(e){const{world:t,repo:n,actor:s,body:o}=e,r=te(e),i=m(o,"title");i!==void 0&&an(t,n,s,r,i),o.body!==void 0&&un(t,n,s,r,m(o,"body")??null);const a=m(o,"base");return a!==void 0&&K(n,a)!==null&&(r.pull.baseRef=a),m(o,"state")==="closed"&&fe(t,s,r),m(o,"state")==="open"&&ln(t,s,r),g(await $t(t,n,r))}const ql=3e3;async function Ll(e){const t=te(e);return I(e,(await $e(e.repo,t)).slice(0,ql),n=>En(e.world,e.repo,t.pull.headSha,n))}function Bl(e){const{world:t,repo:n,actor:s,body:o}=e,r=m(o,"merge_method")??"merge";return g({sha:eo(t,n,s,te(e),{method:r==="squash"||r==="rebase"?r:"merge",...De({title:m(o,"commit_title"),message:m(o,"commit_message"),sha:m(o,"sha")})}),merged:!0,message:"Pull Request successfully merged"})}const at=["pull_requests:read"],Vt=["pull_requests:write"],ut="/pulls/{pull_number}/reviews",Ml=[{method:"GET",template:ut,needs:at,run:Gl},{method:"POST",template:ut,needs:Vt,run:Vl},{method:"GET",template:`${ut}/{review_id}`,needs:at,run:e=>g(rt(e.world,e.repo,es(e)))},{method:"PUT",template:`${ut}/{review_id}`,needs:Vt,run:e=>{const t=es(e);return t.body=w("PullRequestReview",e.body,"body"),g(rt(e.world,e.repo,t))}},{method:"GET",template:`${ut}/{review_id}/comments`,needs:at,run:e=>pr(e,t=>t.review===es(e).id)},{method:"GET",template:"/pulls/{pull_number}/comments",needs:at,run:e=>pr(e,t=>t.pull===te(e).number)},{method:"GET",template:"/pulls/comments/{comment_id}",needs:at,run:e=>g(Wn(e.world,e.repo,ts(e)))},{method:"PATCH",template:"/pulls/comments/{comment_id}",needs:Vt,run:e=>{const t=ts(e);return Object.assign(t,{body:w("PullRequestReviewComment",e.body,"body"),updatedAt:e.world.now()}),g(Wn(e.world,e.repo,t))}},{method:"DELETE",template:"/pulls/comments/{comment_id}",needs:Vt,run:e=>(e.repo.reviewComments.delete(ts(e).id),L)}];function Gl(e){const t=te(e);return I(e,[...e.repo.reviews.values()].filter(n=>n.pull===t.number&&(n.state!=="PENDING"||n.user===e.caller.account)),n=>rt(e.world,e.repo,n))}function es(e){const t=e.repo.reviews.get(Number(e.params.review_id));if(t?.pull!==te(e).number)throw E();return t}function ts(e){const t=e.repo.reviewComments.get(Number(e.params.comment_id));if(!t)throw E();return t}function pr(e,t){return I(e,qt(e,[...e.repo.reviewComments.values()].filter(t),n=>n.updatedAt),n=>Wn(e.world,e.repo,n))}const xl=["APPROVE","REQUEST_CHANGES","COMMENT"];async function Vl(e){const{world:t,repo:n,actor:s,body:o}=e,r=te(e),i=xl.find(u=>u===m(o,"event"))??"PENDING",a=m(o,"commit_id")??r.pull.headSha;if(!n.git.commit(a))throw y("Unprocessable Entity",["The commit_id is not part of the pull request"]);return g(rt(t,n,await ro(t,n,s,r,{event:i,commitSha:a,body:m(o,"body")??"",comments:Mn(o,"comments").map(jl)})))}function jl(e){const t=ye(e,"line");if(t===void 0)throw y("Unprocessable Entity",["Line could not be resolved"]);const n=ye(e,"start_line"),s=m(e,"side")==="LEFT"?"LEFT":"RIGHT";return{path:w("PullRequestReviewComment",e,"path"),body:w("PullRequestReviewComment",e,"body"),line:t,side:s,...n!==void 0&&{startLine:n}}}function Fl(e,t){const n={ruleset_source_type:"Repository",ruleset_source:j(e),ruleset_id:e.rules.indexOf(t)+1};return Hl(t).map(s=>({...s,...n}))}function Hl(e){return[...e.refusesCreation?[{type:"creation"}]:[],...e.refusesUpdates?[{type:"update"}]:[],...e.requiresPull?[{type:"pull_request",parameters:zl}]:[],...e.requiredChecks.length>0?[{type:"required_status_checks",parameters:Wl(e.requiredChecks)}]:[],...e.mergeQueue?[{type:"merge_queue",parameters:Ql}]:[]]}const zl={dismiss_stale_reviews_on_push:!1,require_code_owner_review:!1,require_last_push_approval:!1,required_approving_review_count:0,required_review_thread_resolution:!1},Wl=e=>({strict_required_status_checks_policy:!1,required_status_checks:e.map(t=>({context:t}))}),Ql={check_response_timeout_minutes:60,grouping_strategy:"ALLGREEN",max_entries_to_build:5,max_entries_to_merge:5,merge_method:"MERGE",min_entries_to_merge:1,min_entries_to_merge_wait_minutes:5},Kl=[{method:"GET",template:"/actions/workflows",needs:["actions:read"],run:Yl},{method:"GET",template:"/actions/permissions/workflow",needs:["administration:read"],role:"admin",run:({repo:e})=>g({default_workflow_permissions:"read",can_approve_pull_request_reviews:e.actionsMayOpenPullRequests})},{method:"GET",template:"/rules/branches/{branch}",needs:["metadata:read"],run:Jl}];function Yl(e){const{world:t,repo:n}=e,s=n.git.commit(n.git.resolve(n.defaultBranch)??""),o=s?Xt(n.git,s.tree):[];for(const{path:r}of o)/^\.github\/workflows\/[^/]+\.ya?ml$/.test(r)&&cn(t,n,r);return Bn(e,"workflows",n.workflows,r=>gn(t,n,r))}function Jl(e){const{repo:t,params:n}=e;return I(e,me(t,n.branch??"").filter(({kind:s})=>s==="ruleset").flatMap(s=>Fl(t,s)),s=>s)}const Zl=[uu,il,hl,Il,fu,xu,Cu,Nl,Ml,Ru,Ou,Kl].flat(),Xl=[...au,{method:"POST",template:"/graphql",run:sc},...Zl.map(ec)];function ec(e){return{method:e.method,template:`/repos/{owner}/{repo}${e.template}`,run:t=>tc(e,t)}}function tc(e,t){const{world:n,caller:s,params:o}=t,r=n.repositories.get(`${o.owner??""}/${o.repo??""}`.toLowerCase());if(!r)throw E();const i=nc(r,o,e.template);if(Ae(s,r,{needs:e.needs,role:e.role??"read"},i??void 0),e.method!=="GET"&&r.archived)throw X("Repository was archived so is read-only.");if(o.issue_number!==void 0&&!i)throw E();const a=s.account??W(n,"ghost");return e.run({...t,repo:r,actor:a,issue:i})}function nc(e,t,n){if(t.issue_number!==void 0)return e.issues.get(Number(t.issue_number))??null;if(!n.startsWith("/issues/comments/"))return null;const s=e.comments.get(Number(t.comment_id));return(s&&e.issues.get(s.issue))??null}async function sc({world:e,caller:t,body:n}){if(!t.account)throw new h(401,"This endpoint requires you to be authenticated.");const s=m(n,"query");if(s===void 0)return{status:400,body:{message:"A query attribute must be specified and must be a string.",documentation_url:"https://docs.github.com/graphql"}};const o=n.variables,r=m(n,"operationName"),i={query:s,variables:typeof o=="object"&&o!==null?o:{},...r!==void 0&&{operationName:r}};return g(await pa(ou(),i,{world:e,caller:t}))}function jt(e,t){const n=e.headers[t];return typeof n=="string"?n:n?.[0]}async function oc(e,t,n){let s={account:null,token:null},o,r=!1;try{if(s=go(e,jt(n,"authorization")),ic(e,s),r=!0,t instanceof h)throw t;o=await t.route.run({world:e,caller:s,params:t.params,query:n.query,body:rc(n),path:n.path,accept:jt(n,"accept")??""})}catch(c){if(!(c instanceof h))throw c;o={status:c.status,body:c.body(),...c.extra.headers&&{headers:c.extra.headers}}}const i=o.body===void 0?Buffer.alloc(0):Buffer.isBuffer(o.body)?o.body:Buffer.from(JSON.stringify(o.body)),a=n.method==="GET"&&o.status===200?`W/"${zt("sha256").update(s.token?.value??"").update(i).digest("hex")}"`:null,u=a!==null&&jt(n,"if-none-match")===a;r&&s.token&&!u&&(s.token.rate.used+=1);const l={...ac(e,s,n.path),...a!==null&&{etag:a},...i.length>0&&{"content-type":"application/json; charset=utf-8"},...o.headers};return{status:u?304:o.status,headers:l,body:u?Buffer.alloc(0):i,login:s.account?.login??null}}function rc({method:e,body:t}){if(e==="GET"||t.length===0)return{};let n;try{n=JSON.parse(t.toString("utf8"))}catch{throw new h(400,"Problems parsing JSON")}if(typeof n!="object"||n===null)throw new h(400,"Body should be a JSON object");return n}const hr=3600;function ic(e,{token:t}){if(!t)return;const{rate:n}=t,s=ne(e.now());if(s>=n.reset&&Object.assign(n,{used:0,reset:s+hr}),!(n.used<n.limit))throw X(`API rate limit exceeded for ${t.kind==="app"?"installation":`user ID ${t.account.id}`}.`)}let gr=0;function ac(e,{token:t},n){gr+=1;const s=t?.rate??{limit:60,used:0,reset:ne(e.now())+hr};return{date:new Date(e.now()).toUTCString(),server:"github.com","x-github-media-type":"github.v3; format=json","x-github-api-version-selected":"2022-11-28","x-github-request-id":`LOCAL:${gr.toString(16).toUpperCase().padStart(6,"0")}`,"cache-control":"private, max-age=60, s-maxage=60",vary:"Accept, Authorization","x-ratelimit-limit":String(s.limit),"x-ratelimit-remaining":String(Math.max(0,s.limit-s.used)),"x-ratelimit-used":String(s.used),"x-ratelimit-reset":String(s.reset),"x-ratelimit-resource":n.endsWith("/graphql")?"graphql":"core"}}function uc(e,t,n){const s=t.headers["git-protocol"],o=Or("git",["http-backend"],{env:{...dt(),GIT_PROJECT_ROOT:e.directory,GIT_HTTP_EXPORT_ALL:"1",PATH_INFO:e.path,QUERY_STRING:e.query,REQUEST_METHOD:t.method??"GET",CONTENT_TYPE:t.headers["content-type"]??"",HTTP_CONTENT_ENCODING:t.headers["content-encoding"]??"",...e.user!==null&&{REMOTE_USER:e.user},...typeof s=="string"&&{GIT_PROTOCOL:s}},stdio:["pipe","pipe","ignore"]});return o.stdin.on("error",()=>{}),t.pipe(o.stdin),new Promise(r=>{let i=Buffer.alloc(0);o.stdout.on("data",a=>{if(i===null){n.write(a);return}i=Buffer.concat([i,a]);const u=i.indexOf(`\r
\r
`);u<0||(lc(n,i.toString("latin1",0,u)),n.write(i.subarray(u+4)),i=null)}),o.on("error",()=>n.destroy()),o.on("close",()=>{e.finished(),i!==null&&n.writeHead(500),n.end(r)})})}function lc(e,t){const n=t.split(`\r
`).map(o=>o.split(/:\s*/,2)),s=n.find(([o])=>o.toLowerCase()==="status")?.[1]??"200";for(const[o,r]of n)o.toLowerCase()!=="status"&&e.setHeader(o,r);e.writeHead(Number.parseInt(s,10))}function cc(e){const t=la(Xl);return rs((n,s)=>{dc(e,t,n,s).catch(o=>{s.headersSent?s.destroy():s.writeHead(500,{"content-type":"application/json"}).end(JSON.stringify({message:"Server Error",detail:String(o instanceof Error?o.stack:o)}))})})}async function dc(e,t,n,s){const o=new URL(n.url??"/","http://localhost"),r=/^\/([^/]+)\/([^/]+?)\.git(\/.*)$/.exec(o.pathname);if(r)return gc(e.world,r,o,n,s);const i=n.method??"GET",a={method:i,path:o.pathname,query:o.searchParams,headers:n.headers,body:await hc(n)},u=mc(t,i,o.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql)/,"")),l=u instanceof h?"":u.route.template,c=i!=="GET"&&i!=="HEAD"&&(l!=="/graphql"||/\bmutation\b/.test(a.body.toString("utf8"))),d=a.body.toString("utf8"),p=await pc(e,e.faults.next({method:i,route:l,write:c,body:d}),()=>fc(e,u,a)),S=c&&p.real!==null&&p.real.status<400;e.onCall({method:i,route:l,path:o.pathname+o.search,status:p.sent?.status??null,write:c,applied:S,login:p.real?.login??null}),p.sent?s.writeHead(p.sent.status,p.sent.headers).end(i==="HEAD"?void 0:p.sent.body):p.drop&&n.socket.destroy()}function mc(e,t,n){try{return e(t==="HEAD"?"GET":t,n)}catch(s){if(s instanceof h)return s;throw s}}async function fc(e,t,n){const s=await oc(e.world,t,n);return t instanceof h||e.onExchange({method:n.method,route:t.route.template,params:t.params,query:n.query,requestBody:ns(n.body),status:s.status,responseBody:s.headers["content-type"]?.includes("json")===!0?ns(s.body):void 0,accept:jt(n,"accept")??""}),s}function ns(e){try{return e.length===0?void 0:JSON.parse(e.toString("utf8"))}catch{return}}async function pc(e,t,n){if(t?.do==="delay"&&await new Promise(o=>setTimeout(o,t.milliseconds)),t?.do==="before"&&await t.act(),t?.do==="drop-before")return{real:null,sent:null,drop:!0};if(t?.do==="hold")return{real:null,sent:null,drop:!1};if(t?.do==="status")return{real:null,sent:Ft(e,t.status,t.body??{},t.headers),drop:!1};const s=await n();return t?.do==="apply-then-drop"?{real:s,sent:null,drop:!0}:t?.do==="apply-then-hold"?{real:s,sent:null,drop:!1}:t?.do==="apply-then-status"?{real:s,sent:Ft(e,t.status,t.body??{},t.headers),drop:!1}:t?.do==="graphql-error"?{real:s,sent:Ft(e,200,aa(ns(s.body),t)),drop:!1}:t?.do==="truncate"?{real:s,sent:{...s,body:s.body.subarray(0,Math.floor(s.body.length/2))},drop:!1}:t?.do==="html"?{real:s,sent:Ft(e,200,"<!DOCTYPE html><title>Unicorn! \xB7 GitHub</title>",{"content-type":"text/html"}),drop:!1}:{real:s,sent:s,drop:!1}}function Ft(e,t,n,s={}){const o=Buffer.from(typeof n=="string"?n:JSON.stringify(n));return{status:t,headers:{date:new Date(e.world.now()).toUTCString(),"content-type":"application/json; charset=utf-8",...s},body:o,login:null}}async function hc(e){const t=[];for await(const n of e)t.push(n);return Buffer.concat(t)}async function gc(e,[,t="",n="",s=""],o,r,i){const a=e.repositories.get(`${t}/${n}`.toLowerCase()),u=s==="/git-receive-pack"||o.searchParams.get("service")==="git-receive-pack",l=a?bc(e,a,r.headers.authorization,u):E();if(!a||l instanceof h){const d=l instanceof h?l.status:404;i.writeHead(d,d===401?{"www-authenticate":'Basic realm="GitHub"'}:{}).end();return}a.git.flush();const c=new Map(a.git.refs);await uc({directory:e.directory,path:`/${a.owner.login}/${a.name}.git${s}`,query:o.search.slice(1),user:l.account?.login??null,finished:()=>{s==="/git-receive-pack"&&_c(e,a,l,c)}},r,i)}function bc(e,t,n,s){try{const o=go(e,n);return Ae(o,t,{needs:[s?"contents:write":"contents:read"],role:"read"}),s&&o.token?.kind==="user"&&!M(B(t,o.account),"write")?new h(403,"Permission denied"):o}catch(o){if(!(o instanceof h))throw o;return o.status===404&&n===void 0?new h(401,"Requires authentication"):o}}function _c(e,t,n,s){t.git.refresh();for(const o of new Set([...s.keys(),...t.git.refs.keys()])){const[r,i]=[s.get(o)??null,t.git.refs.get(o)??null];r!==i&&Ss(e,t,n.account,o,r,i)}}async function Ec(e,t){const n=rs((s,o)=>t()?o.writeHead(502,{"content-type":"text/plain"}).end(`Bad Gateway
`):o.writeHead(200,{"content-type":"text/plain"}).end(`ok
`));return await br(n,e).catch(()=>br(n,0)),{origin:`http://127.0.0.1:${n.address().port}`,close:()=>(n.closeAllConnections(),new Promise(s=>n.close(()=>s())))}}function br(e,t){return new Promise((n,s)=>{e.once("error",s),e.listen(t,"127.0.0.1",()=>{e.off("error",s),n()})})}const ss={contents:"write",issues:"write",pull_requests:"write",checks:"write",deployments:"write",actions:"write",statuses:"write"};async function yc(e={}){const t=vc(e.now),n=e.directory??is(se(as(),"local-github-"));let s=1e3;const o={apiUrl:"",webUrl:"",directory:n,accounts:new Map,tokens:new Map,repositories:new Map,nullDatabaseIds:e.nullDatabaseIds??!1,now:t.now,nextId:()=>(s+=1,s)},r=[],i=oa(e.faults??[]),a=cc({world:o,faults:i,onExchange:e.onExchange??(()=>{}),onCall:c=>{r.push(c),e.onCall?.(c)}});await new Promise((c,d)=>a.once("error",d).listen(e.port??0,"127.0.0.1",c));const u=`http://127.0.0.1:${a.address().port}`;o.apiUrl=u,o.webUrl=e.webUrl??u;for(const c of e.repositories??[])gs(o,c);for(const c of e.tokens??[])Ht(o,c);const l=c=>{const d=c===void 0?[...o.repositories.values()][0]:o.repositories.get(c.toLowerCase());if(!d)throw new Error(`there is no repository ${c??""}`);return d};return{url:u,graphqlUrl:`${u}/graphql`,serverUrl:u,clock:t,faults:i,world:o,addRepository:c=>gs(o,c),repository:l,addToken:c=>Ht(o,c),actionsToken:(c=ss)=>Ht(o,{login:hs,permissions:c}),appToken:(c,d=ss)=>Ht(o,{login:`${c}[bot]`,permissions:d}),setRateLimit:(c,d)=>Rc(o,c,d),as:(c,d)=>wc({world:o,repo:l(d),actor:W(o,c),at:(p,S)=>t.at(p,S)}),schedule:(c,d)=>ji(o,l(d),c),calls:()=>[...r],forgetCalls:()=>{r.length=0},textAt:(c,d,p)=>{const{git:S,defaultBranch:O}=l(p),U=S.commit(S.resolve(d??O)??"");return U&&mt(S,U.tree,c)},gitDirectory:c=>{const{git:d}=l(c);return d.flush(),d.directory},close:async()=>{if(a.closeAllConnections(),await new Promise(c=>a.close(c)),e.directory===void 0)Kt(n,{recursive:!0,force:!0});else for(const c of o.repositories.values())c.git.flush()}}}function wc(e){return{login:e.actor.login,...ta(e),...ea(e),...sa(e),...Fi(e)}}function vc(e){let t=typeof e=="string"?e:null,n=null;const s=()=>n??t??(typeof e=="function"?e():Z(Date.now()/1e3));return{now:s,set:o=>{t=o},advance:o=>{t=_r(s(),o)},at:(o,r)=>{const i=n;n=o?.at??i;try{return r()}finally{n=i}}}}function Ht(e,t){const n=t.login.endsWith("[bot]"),s=t.value??`${n?"ghs":"ghp"}_local${String(e.tokens.size+1).padStart(6,"0")}`,o={value:s,account:W(e,t.login),kind:n?"app":"user",permissions:t.permissions??(n?ss:null),rate:{limit:t.rateLimit??(n?1e3:5e3),used:0,reset:ne(e.now())+3600}};return e.tokens.set(s,o),s}function Rc(e,t,{limit:n,remaining:s,reset:o}){const r=e.tokens.get(t)?.rate;if(!r)throw new Error("there is no such token");r.limit=n??r.limit,s!==void 0&&(r.used=Math.max(0,r.limit-s)),o!==void 0&&(r.reset=ne(o))}export{yc as startLocalGitHub,Ec as startLocalSite};
