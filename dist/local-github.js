import{epochOf as ne,instantOf as Y,instantOfEpoch as Z,plusSeconds as fr}from"./shared.js";import{GraphQLError as lt,buildSchema as pr,execute as hr,isObjectType as gr,parse as br,specifiedRules as _r,validate as Er}from"./vendor-demo.js";import{dirname as es,join as se}from"node:path";import{createServer as yr}from"node:http";import{promisify as wr}from"node:util";import{deflateSync as vr,inflateSync as Rr}from"node:zlib";import{createHash as zt}from"node:crypto";import{existsSync as Wt,mkdirSync as Qt,mkdtempSync as ts,readFileSync as Ir,rmSync as Kt,writeFileSync as Be}from"node:fs";import{execFile as Sr,execFileSync as $r,spawn as Tr,spawnSync as Ar}from"node:child_process";import{tmpdir as ns}from"node:os";const Cr="https://docs.github.com/rest";var h=class extends Error{status;extra;constructor(e,t,n={}){super(t),this.status=e,this.extra=n}body(){const{errors:e,documentation:t}=this.extra;return{message:this.message,...e&&{errors:e},documentation_url:t??Cr,status:String(this.status)}}};function E(){return new h(404,"Not Found")}function Jt(e){return new h(410,e)}function X(e,t={}){return new h(403,e,{headers:t})}function y(e,t){return new h(422,e,t?{errors:t}:{})}function T(...e){return y("Validation Failed",e)}function Me(e,t){return T({resource:e,code:"missing_field",field:t})}const Dr={commit:1,tree:2,blob:3,tag:4};function Or(e){const t=Buffer.alloc(12);t.write("PACK",0,"latin1"),t.writeUInt32BE(2,4),t.writeUInt32BE(e.length,8);const n=Buffer.concat([t,...e.flatMap(({type:s,content:o})=>[Nr(Dr[s],o.length),kr(o)])]);return Buffer.concat([n,zt("sha1").update(n).digest()])}function Nr(e,t){const n=[e<<4|t&15];for(let s=Math.floor(t/16);s>0;s=Math.floor(s/128))n.push((n.pop()??0)|128,s&127);return Buffer.from(n)}const Yt=65535;function kr(e){const t=[Buffer.from([120,1])];for(let s=0;s===0||s<e.length;s+=Yt){const o=e.subarray(s,s+Yt),r=s+Yt>=e.length?1:0,{length:i}=o;t.push(Buffer.from([r,i&255,i>>8,~i&255,~i>>8&255]),o)}const n=Buffer.alloc(4);return n.writeUInt32BE(Pr(e)),Buffer.concat([...t,n])}function Pr(e){let[t,n]=[1,0];for(const s of e)t=(t+s)%65521,n=(n+t)%65521;return n*65536+t}function Ur(e,t){return zt("sha1").update(`${e} ${t.length}\0`).update(t).digest("hex")}function Lr(e){const t=e.map(n=>({entry:n,key:n.mode==="40000"?`${n.name}/`:n.name}));return t.every(({key:n})=>/^[\x20-\x7e]*$/.test(n))?t.sort((n,s)=>n.key<s.key?-1:1):t.sort((n,s)=>Buffer.compare(Buffer.from(n.key),Buffer.from(s.key))),t.map(({entry:n})=>n)}function qr(e){return Buffer.concat(Lr(e).flatMap(t=>[Buffer.from(`${t.mode} ${t.name}\0`),Buffer.from(t.sha,"hex")]))}function Br(e){const t=[];for(let n=0;n<e.length;){const s=e.indexOf(32,n),o=e.indexOf(0,s);t.push({mode:e.toString("latin1",n,s),name:e.toString("utf8",s+1,o),sha:e.toString("hex",o+1,o+21)}),n=o+21}return t}function Mr(e){const t=[`tree ${e.tree}`,...e.parents.map(n=>`parent ${n}`),`author ${ss(e.author)}`,`committer ${ss(e.committer)}`];return Buffer.from(`${t.join(`
`)}

${e.message}`)}function ss({name:e,email:t,epoch:n,zone:s}){const o=r=>r.replace(/[<>\n\0]/g,"").trim();return`${o(e)} <${o(t)}> ${n} ${s}`}function xr(e){const t=e.toString("utf8"),n=t.indexOf(`

`),s=n<0?t:t.slice(0,n),o=r=>s.split(`
`).filter(i=>i.startsWith(`${r} `)).map(i=>i.slice(r.length+1));return{tree:o("tree")[0]??"",parents:o("parent"),author:os(o("author")[0]),committer:os(o("committer")[0]),message:n<0?"":t.slice(n+2)}}function os(e=""){const t=e.indexOf("<"),n=e.lastIndexOf(">"),[s="0",o="+0000"]=e.slice(n+1).trim().split(" ");return{name:e.slice(0,t).trim(),email:e.slice(t+1,n),epoch:Number(s)||0,zone:o}}const rs="4b825dc642cb6eb9a060e54bf8d69288fbee4904";function Gr(e,t){const n=Wt(se(e,"HEAD"));n||Vr(e,t);const s=new Map,o=new Map,r=new Map,i=new Map;let a=[];const u=new Set,l=(f,v)=>{const $=Ur(f,v);return s.has($)||(s.set($,{type:f,content:v}),a.push($)),$},c=f=>{const v=s.get(f)??jr(e,f)??(n?Fr(e,f):null);return v&&s.set(f,v),v},d=f=>{const v=o.get(f);if(v)return v;const $=c(f);if($?.type!=="commit")return null;const de=xr($.content);return o.set(f,de),de},p=f=>{const v=r.get(f);if(v)return v;const $=c(f),de=$?.type==="tree"?Br($.content):[];return r.set(f,de),de},S=f=>{const v=c(f);return v?.type==="commit"?f:v?.type==="tag"?S(v.content.toString("utf8",7,47)):null},D=f=>{if(!/^[0-9a-f]{7,40}$/.test(f))return null;if(f.length===40)return S(f);for(const[v,$]of s)if($.type==="commit"&&v.startsWith(f))return v;return null},U={directory:e,refs:i,put:l,get:c,commit:d,tree:p,putTree:f=>l("tree",qr(f)),putCommit:f=>l("commit",Mr(f)),setRef:(f,v)=>{i.set(f,v),u.add(f)},deleteRef:f=>{i.delete(f),u.add(f)},resolve:f=>{const v=[f,`refs/${f}`,`refs/heads/${f}`,`refs/tags/${f}`].find(de=>i.has(de)),$=i.get(f==="HEAD"?`refs/heads/${t}`:v??"");return $?S($):D(f)},flush:()=>{Wr(e,a,s),a=[];for(const f of u)Qr(e,f,i.get(f));u.clear()},refresh:()=>{i.clear();for(const[f,v]of Hr(e))i.set(f,v)}};return l("tree",Buffer.alloc(0)),n&&U.refresh(),U}function Vr(e,t){for(const n of["objects/pack","objects/info","refs/heads","refs/tags"])Qt(se(e,n),{recursive:!0});Be(se(e,"HEAD"),`ref: refs/heads/${t}
`),Be(se(e,"config"),`[core]
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
`)}function Zt(e,t){return se(e,"objects",t.slice(0,2),t.slice(2))}function jr(e,t){if(!/^[0-9a-f]{40}$/.test(t)||!Wt(Zt(e,t)))return null;const n=Rr(Ir(Zt(e,t))),s=n.indexOf(0);return{type:n.toString("latin1",0,n.indexOf(32)),content:n.subarray(s+1)}}function Fr(e,t){if(!/^[0-9a-f]{40}$/.test(t))return null;try{const n=ct(e,["cat-file","-t",t]).toString().trim();return{type:n,content:ct(e,["cat-file",n,t])}}catch{return null}}function Hr(e){const t=ct(e,["for-each-ref","--format=%(refname) %(objectname)"]).toString().trim();return t===""?[]:t.split(`
`).map(n=>n.split(" "))}const zr=500;function Wr(e,t,n){if(t.length>=zr){ct(e,["index-pack","--stdin"],Or(t.flatMap(s=>n.get(s)??[])));return}for(const s of t){const o=n.get(s),r=Zt(e,s);!o||Wt(r)||(Qt(es(r),{recursive:!0}),Be(r,vr(Buffer.concat([Buffer.from(`${o.type} ${o.content.length}\0`),o.content]),{level:1})))}}function Qr(e,t,n){const s=se(e,t);if(n===void 0){Kt(s,{force:!0});return}Qt(es(s),{recursive:!0}),Be(s,`${n}
`)}function ct(e,t,n){return $r("git",t,{cwd:e,env:dt(),maxBuffer:1<<30,stdio:["pipe","pipe","ignore"],...n&&{input:n}})}function dt(){return{PATH:process.env.PATH,HOME:"/nonexistent",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",LC_ALL:"C"}}function xe(e,t,n){const s=n.split("/").filter(r=>r!=="");let o={mode:"40000",name:"",sha:t};for(const r of s){if(o.mode!=="40000")return null;const i=e.tree(o.sha).find(a=>a.name===r);if(!i)return null;o=i}return o}function is(e,t,n=""){return e.tree(t).flatMap(s=>{const o=`${n}${s.name}`,r={path:o,mode:s.mode,sha:s.sha};return s.mode==="40000"?[r,...is(e,s.sha,`${o}/`)]:[r]})}function mt(e,t,n){const s=xe(e,t,n),o=s&&s.mode!=="40000"?e.get(s.sha):null;return o?.type==="blob"?o.content.toString("utf8"):null}function Ge(e,t,n){const s=new Map(e.tree(t).map(r=>[r.name,r])),o=new Map;for(const[r,i]of n){const a=r.indexOf("/");if(a>=0){const u=r.slice(0,a);o.set(u,(o.get(u)??new Map).set(r.slice(a+1),i))}else i?s.set(r,{...i,name:r}):s.delete(r)}for(const[r,i]of o){const a=s.get(r),u=Ge(e,a?.mode==="40000"?a.sha:rs,i);u==="4b825dc642cb6eb9a060e54bf8d69288fbee4904"?s.delete(r):s.set(r,{mode:"40000",name:r,sha:u})}return e.putTree([...s.values()])}function ft(e,t,n,s=""){if(t===n)return[];const o=new Map(e.tree(t).map(a=>[a.name,a])),r=new Set([...o.keys(),...e.tree(n).map(a=>a.name)]),i=new Map(e.tree(n).map(a=>[a.name,a]));return[...r].flatMap(a=>Kr(e,o.get(a)??null,i.get(a)??null,`${s}${a}`))}function Kr(e,t,n,s){if(t?.sha===n?.sha&&t?.mode===n?.mode)return[];const[o,r]=[t,n].map(u=>u?.mode==="40000"?u.sha:null),i=o||r?ft(e,o??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",`${s}/`):[],a={path:s,before:o?null:t,after:r?null:n};return a.before||a.after?[a,...i]:i}function*Ve(e,t,n=new Set,s=je){const o=new Set([t]),r=[],i=a=>{const u=e.commit(a)?.committer.epoch??0;let l=r.length;for(;l>0&&(r[l-1]?.epoch??0)>=u;)l-=1;r.splice(l,0,{sha:a,epoch:u})};n.has(t)||i(t);for(let a=r.pop();a;a=r.pop()){yield a.sha;for(const u of s(e,a.sha))o.has(u)||n.has(u)||(o.add(u),i(u))}}function je(e,t){return e.commit(t)?.parents??[]}function Xt(e,t){const n=new Set,s=[t];for(let o=s.pop();o!==void 0;o=s.pop())n.has(o)||(n.add(o),s.push(...je(e,o)));return n}function Jr(e,t,n){return t===n||Xt(e,n).has(t)}function pt(e,t,n){const s=Xt(e,t);for(const o of Ve(e,n))if(s.has(o))return o;return null}function ye(e,t,n){return t===n?[]:[...Ve(e,n,Xt(e,t))]}function*as(e,t,n){const s=i=>xe(e,e.commit(i)?.tree??"",n)?.sha,o=i=>je(e,i).filter(a=>s(a)===s(i)),r=(i,a)=>{const[u]=o(a);return u?[u]:je(e,a)};for(const i of Ve(e,t,new Set,r))(je(e,i).length===0?s(i)!==void 0:o(i).length===0)&&(yield i)}function Yr(e){return{kind:"ruleset",requiresPull:!1,requiredChecks:[],refusesCreation:!1,refusesUpdates:!1,mergeQueue:!1,bypass:[],...e}}function we(e,t){return e.rules.filter(({branches:n})=>n==="~DEFAULT_BRANCH"&&t===e.defaultBranch||n==="~ALL"||Zr(n,t))}function Zr(e,t){const n=e.split(/(\*\*\/?|\*|\?)/).map(s=>Xr[s]??s.replace(/[.+^${}()|[\]\\]/g,"\\$&")).join("");return new RegExp(`^${n}$`).test(t)}const Xr={"**/":"(?:.*/)?","**":".*","*":"[^/]*","?":"[^/]"};function us(e,t){return[...new Set(we(e,t).flatMap(({requiredChecks:n})=>n))]}function ls(e,t){const n=t.ref.replace(/^refs\/heads\//,"");if(n===t.ref)return[];const s=t.actor?.login.toLowerCase(),o=we(e,n).filter(({bypass:r})=>!r.some(i=>i.toLowerCase()===s)).flatMap(r=>ei(r,t));return[...new Set(o)]}function ei(e,{before:t,after:n,missing:s}){return n===null?e.kind==="protection"?["Cannot delete this branch"]:[]:t===null?e.refusesCreation?["Cannot create ref due to creations being restricted."]:[]:[...e.refusesUpdates?["Cannot update this protected ref."]:[],...e.requiresPull?["Changes must be made through a pull request."]:[],...e.mergeQueue?["Changes must be made through the merge queue"]:[],...s.filter(o=>e.requiredChecks.includes(o)).map(o=>`Required status check "${o}" is expected.`)]}function ht(e,t,n=422){const s=ls(e,t);if(s.length===0)return;const o=cs(e,t.ref.replace(/^refs\/heads\//,""),s);throw n===422?y(o):new h(n,o)}function cs(e,t,n){return we(e,t).some(({kind:s})=>s==="ruleset")?`Repository rule violations found

${n.join(`

`)}

`:n[0]??"Protected branch update failed"}const ds="github-actions[bot]",ti=41898282;function H(e,t){const n=t.toLowerCase(),s=e.accounts.get(n);if(s)return s;const o=t.endsWith("[bot]"),r=t==="github-actions[bot]"?ti:5e3+e.accounts.size,i={id:r,login:t,type:o?"Bot":"User",name:t,email:`${r}+${t}@users.noreply.github.com`,createdAt:e.now()};return e.accounts.set(n,i),i}function ms(e,t){const[n="",s=""]=t.fullName.split("/"),o=t.defaultBranch??"main",r=e.now(),i={id:e.nextId(),owner:H(e,n),name:s,description:t.description??null,private:t.private??!1,archived:t.archived??!1,hasIssues:t.hasIssues??!0,defaultBranch:o,createdAt:r,updatedAt:r,pushedAt:r,collaborators:new Map,rules:(t.rules??[]).map(Yr),actionsMayOpenPullRequests:t.actionsMayOpenPullRequests??!0,git:Gr(`${e.directory}/${n}/${s}.git`,o),issues:new Map,comments:new Map,issueTypes:[],labels:[],milestones:[],reviews:new Map,reviewComments:new Map,checkRuns:new Map,deployments:[],releases:[],runs:[],workflows:[],dispatches:[],workflowDispatches:[],lastNumber:0};for(const[a,u]of Object.entries(t.collaborators??{}))i.collaborators.set(H(e,a).login.toLowerCase(),u);for(const[a,u,l]of ni)i.labels.push({id:e.nextId(),name:a,color:u,description:l,stock:!0});for(const[a,u,l]of si)i.issueTypes.push({id:e.nextId(),name:a,color:u,description:l});return e.repositories.set(t.fullName.toLowerCase(),i),i}const ni=[["bug","d73a4a","Something isn't working"],["documentation","0075ca","Improvements or additions to documentation"],["duplicate","cfd3d7","This issue or pull request already exists"],["enhancement","a2eeef","New feature or request"],["good first issue","7057ff","Good for newcomers"],["help wanted","008672","Extra attention is needed"],["invalid","e4e669","This doesn't seem right"],["question","d876e3","Further information is requested"],["wontfix","ffffff","This will not be worked on"]],si=[["Task","yellow","A specific piece of work"],["Bug","red","An unexpected problem or behavior"],["Feature","blue","A request, idea, or new functionality"]];function z(e){return`${e.owner.login}/${e.name}`}function W(e,t){return t?t.id===e.owner.id?"admin":e.collaborators.get(t.login.toLowerCase())??(e.private?"none":"read"):e.private?"none":"read"}function fs(e,t){return["admin","maintain","write","triage"].includes(W(e,t))}function ps(e,t){for(const n of e.accounts.values())if(n.email===t)return n;return null}const oi=/(^|[^\w/&#`.-])(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/g,ri=/\/([\w.-]{1,100}\/[\w.-]{1,100})\/(?:issues|pull)\/(\d{1,9})(?!\w)/g,ii=/\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,9})(?!\w)/gi;function hs(e,t){const n=[...[...t.matchAll(oi)].map(([,,s,o])=>({repository:s??z(e),number:Number(o)})),...[...t.matchAll(ri)].map(([,s="",o])=>({repository:s,number:Number(o)}))];return[...new Map(n.map(s=>[`${s.repository.toLowerCase()}#${s.number}`,s])).values()]}function gs(e,t){return e.repositories.get(t.repository.toLowerCase())?.issues.get(t.number)}function Fe(e,t,n,s,o){const r=z(t);for(const i of hs(t,o)){const a=gs(e,i);!a||a===s||a.events.some(u=>u.source?.number===s.number&&u.source.repository===r)||(a.events.push({id:e.nextId(),event:"cross-referenced",actor:n,createdAt:e.now(),source:{repository:r,number:s.number}}),a.updatedAt=e.now())}}function ai(e,t,n,s,o){for(const r of hs(t,o)){const i=gs(e,r);!i||i.events.some(a=>a.event==="referenced"&&a.commitId===s)||i.events.push({id:e.nextId(),event:"referenced",actor:n,createdAt:e.now(),commitId:s})}}function bs(e,t){const n=z(e).toLowerCase(),s=[...t.matchAll(ii)].filter(([,o])=>o===void 0||o.toLowerCase()===n).map(([,,o])=>Number(o));return[...new Set(s)].flatMap(o=>e.issues.get(o)??[])}const ui=65536;function ve(e,t){if(t!==null&&[...t].length>65536)throw T({resource:e,code:"unprocessable",field:"data",message:`Body is too long (maximum is ${ui} characters)`})}function en(e,t,n,s){const o=s.pull?"PullRequest":"Issue";if(s.title.trim()==="")throw Me(o,"title");if([...s.title].length>256)throw T({resource:o,code:"custom",field:"title",message:"title is too long (maximum is 256 characters)"});ve(o,s.body);const r=e.now();t.lastNumber+=1;const i={id:e.nextId(),number:t.lastNumber,title:s.title,body:s.body,user:n,state:"open",stateReason:null,createdAt:r,updatedAt:r,closedAt:null,closedBy:null,type:null,labels:[],assignees:[],milestone:null,locked:!1,lockReason:null,reactions:[],events:[],parent:null,children:[],pull:s.pull??null};return t.issues.set(i.number,i),He(e,t,n,i,s.labels??[]),ze(e,n,i,s.assignees??[]),s.milestone&&_s(e,n,i,s.milestone),Fe(e,t,n,i,`${s.title}
${s.body??""}`),i}function C(e,t,n,s,o={}){const r={id:e.nextId(),event:s,actor:n,createdAt:e.now(),...o};return t.events.push(r),t.updatedAt=r.createdAt,r}function tn(e,t){return e.labels.find(n=>n.name.toLowerCase()===t.toLowerCase())}function li(e,t,n){const s=tn(t,n);if(s)return s;const o={id:e.nextId(),name:n,color:"ededed",description:null,stock:!1};return t.labels.push(o),o}function He(e,t,n,s,o){const r=o.map(i=>li(e,t,i)).filter((i,a,u)=>!s.labels.includes(i)&&u.indexOf(i)===a);for(const i of r)s.labels.push(i),C(e,s,n,"labeled",{label:i});return r}function nn(e,t,n,s){const o=n.labels.find(r=>r.name.toLowerCase()===s.toLowerCase());return o?(n.labels.splice(n.labels.indexOf(o),1),C(e,n,t,"unlabeled",{label:o}),o):null}function sn(e,t,n,s,o){const r=new Set(o.map(i=>i.toLowerCase()));for(const i of[...s.labels])r.has(i.name.toLowerCase())||nn(e,n,s,i.name);He(e,t,n,s,o)}function ze(e,t,n,s){for(const o of s)n.assignees.includes(o)||n.assignees.length>=10||(n.assignees.push(o),C(e,n,t,"assigned",{assignee:o}))}function on(e,t,n,s){for(const o of s){const r=n.assignees.indexOf(o);r<0||(n.assignees.splice(r,1),C(e,n,t,"unassigned",{assignee:o}))}}function _s(e,t,n,s){n.milestone!==s&&(n.milestone&&C(e,n,t,"demilestoned",{milestone:n.milestone.title}),n.milestone=s,s&&C(e,n,t,"milestoned",{milestone:s.title}))}function Es(e,t,n,s,o){const r=o===null?null:ci(t,o),i=s.type;r!==i&&(s.type=r,r&&i?C(e,s,n,"issue_type_changed",{issueType:r}):r?C(e,s,n,"issue_type_added",{issueType:r}):i&&C(e,s,n,"issue_type_removed",{issueType:i}))}function ci(e,t){const n=e.issueTypes.find(s=>s.name.toLowerCase()===t.toLowerCase());if(!n)throw T({resource:"Issue",code:"invalid",field:"type",value:t});return n}function rn(e,t,n,s,o){if(o.trim()==="")throw Me("Issue","title");if(o===s.title)return;const r=s.title;s.title=o,C(e,s,n,"renamed",{rename:{from:r,to:o}}),Fe(e,t,n,s,o)}function an(e,t,n,s,o){ve(s.pull?"PullRequest":"Issue",o),s.body=o,s.updatedAt=e.now(),Fe(e,t,n,s,o??"")}function me(e,t,n,s="completed",o={}){const r=n.pull?null:s??"completed";if(n.state==="closed"){n.stateReason=r;return}n.state="closed",n.stateReason=r,n.closedAt=e.now(),n.closedBy=t,C(e,n,t,"closed",{stateReason:r,...o})}function un(e,t,n){n.state!=="open"&&(n.state="open",n.stateReason=n.pull?null:"reopened",n.closedAt=null,n.closedBy=null,C(e,n,t,"reopened"))}function ys(e,t,n,s){n.locked=!0,n.lockReason=s,C(e,n,t,"locked",{lockReason:s})}function di(e,t,n){n.locked=!1,n.lockReason=null,C(e,n,t,"unlocked")}function Q(e,t,n){return{name:n?.name??t?.name??"ghost",email:n?.email??t?.email??"ghost@users.noreply.github.com",epoch:ne(Y(n?.date)??e.now()),zone:"+0000"}}function mi(e,t,n,s){const o=t.git.commit(s.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r=Object.entries(s.files).map(([a,u])=>[a,u===null?null:{mode:"100644",sha:t.git.put("blob",Buffer.from(u))}]),i=Q(e,n,{...s.author,...s.authoredAt!==void 0&&{date:s.authoredAt}});return t.git.putCommit({tree:Ge(t.git,o,new Map(r)),parents:s.parents,author:i,committer:Q(e,n,s.author),message:s.message})}function G(e,t,n,s,o){const r=t.git.refs.get(s)??null;o===null?t.git.deleteRef(s):t.git.setRef(s,o),ws(e,t,n,s,r,o)}function ws(e,t,n,s,o,r){if(t.pushedAt=e.now(),!s.startsWith("refs/heads/"))return;const i=s.slice(11);for(const a of t.issues.values())a.state!=="open"||a.pull?.headRef!==i||(r===null?me(e,n,a):a.pull.headSha!==r&&(a.pull.headSha=r,a.updatedAt=e.now()));r!==null&&fi(e,t,n,i,o,r)}function fi(e,t,n,s,o,r){const i=t.git.commit(r)?.parents.length===1&&t.git.commit(r)?.parents[0]===o,a=t.git.refs.get(`refs/heads/${t.defaultBranch}`),u=o??(s===t.defaultBranch?null:a??null),l=i?[r]:u?ye(t.git,u,r):[];for(const c of l.reverse()){const d=t.git.commit(c)?.message??"";if(!(!d.includes("#")&&!d.includes("/issues/"))&&(ai(e,t,n,c,d),s===t.defaultBranch))for(const p of bs(t,d))me(e,n,p,"completed",{commitId:c})}}function K(e,t){return e.git.refs.get(`refs/heads/${t}`)??null}function vs(e,t,n){return e.git.commit(n)?.parents.includes(t)===!0||Jr(e.git,t,n)}function Rs(e,t,n,s){const o=e.now(),r=s.environment??"production",i={id:e.nextId(),sha:s.sha,ref:s.ref,task:s.task??"deploy",environment:r,description:s.description??null,payload:s.payload??{},creator:n,transient:s.transient??!1,production:s.production??r==="production",createdAt:o,updatedAt:o,statuses:[]};return t.deployments.push(i),i}function Is(e,t,n,s,o){const r=Ss(e,n,s,o);if(o.state!=="success"||o.autoInactive===!1)return r;for(const i of t.deployments)i!==s&&i.environment===s.environment&&!i.transient&&!i.production&&i.statuses.at(-1)?.state==="success"&&Ss(e,n,i,{state:"inactive"});return r}function Ss(e,t,n,s){const o=s.logUrl??s.targetUrl??"",r={id:e.nextId(),state:s.state,creator:t,description:s.description??"",targetUrl:o,logUrl:o,environmentUrl:s.environmentUrl??"",environment:n.environment,createdAt:e.now()};return n.statuses.push(r),n.updatedAt=r.createdAt,r}function $s(e,t,n,s){if(t.releases.some(l=>l.tag===s.tag))throw T({resource:"Release",code:"already_exists",field:"tag_name"});const o=s.target??t.defaultBranch,r=t.git.refs.has(`refs/tags/${s.tag}`),i=t.git.resolve(r?s.tag:o);if(i===null)throw T({resource:"Release",code:"invalid",field:"target_commitish"});!r&&s.draft!==!0&&G(e,t,n,`refs/tags/${s.tag}`,i);const a=e.now(),u={id:e.nextId(),tag:s.tag,name:s.name??null,body:s.body??null,target:o,draft:s.draft??!1,prerelease:s.prerelease??!1,author:n,createdAt:a,publishedAt:s.draft===!0?null:a};return t.releases.push(u),u}function pi(e,t,n,s){const o=Ts(e,t,s.path,s.name),r=e.now(),i={id:e.nextId(),workflow:o,number:t.runs.filter(a=>a.workflow===o).length+1,title:s.title??t.git.commit(s.sha)?.message.split(`
`)[0]??o.name,event:s.event??"push",status:s.status??"completed",conclusion:s.conclusion===void 0?"success":s.conclusion,headBranch:s.branch,headSha:s.sha,actor:n,createdAt:r,startedAt:r,updatedAt:Y(s.updatedAt)??r};return t.runs.push(i),i}function Ts(e,t,n,s){const o=t.workflows.find(i=>i.path===n);if(o)return o;const r={id:e.nextId(),path:n,name:s??n.split("/").at(-1)??n};return t.workflows.push(r),r}function g(e,t){return`${e.apiUrl}/repos/${z(t)}`}function R(e,t){return`${e.webUrl}/${z(t)}`}function b(e,t){return Buffer.from(`${e}:${t}`).toString("base64url")}function As(e,t,n,s,o){if(o!==null&&o.trim()==="")throw Me("IssueComment","body");ve("IssueComment",o);const r=e.now(),i={id:e.nextId(),issue:s.number,body:o,user:n,createdAt:r,updatedAt:r,reactions:[],minimized:null};return t.comments.set(i.id,i),s.updatedAt=r,Fe(e,t,n,s,o??""),i}function Cs(e,t,n,s,o){if(o.trim()==="")throw Me("IssueComment","body");ve("IssueComment",o),s.body=o,s.updatedAt=e.now();const r=t.issues.get(s.issue);r&&(r.updatedAt=s.updatedAt,Fe(e,t,n,r,o))}function ie(e,t){const n=[];for(const s of e.comments.values())s.issue===t.number&&n.push(s);return n}function Ds(e,t,n,s){const o=t.find(i=>i.user===n&&i.content===s);if(o)return{reaction:o,created:!1};const r={id:e.nextId(),user:n,content:s,createdAt:e.now()};return t.push(r),{reaction:r,created:!0}}function Os(e,t){e.minimized=t}function L(e,t){const n=encodeURIComponent(t.login),s=`${e.apiUrl}/users/${n}`;return{login:t.login,id:t.id,node_id:b("User",t.id),avatar_url:`${e.webUrl}/avatars/u/${t.id}`,gravatar_id:"",url:s,html_url:`${e.webUrl}/${t.type==="Bot"?`apps/${encodeURIComponent(t.login.replace("[bot]",""))}`:n}`,followers_url:`${s}/followers`,following_url:`${s}/following{/other_user}`,gists_url:`${s}/gists{/gist_id}`,starred_url:`${s}/starred{/owner}{/repo}`,subscriptions_url:`${s}/subscriptions`,organizations_url:`${s}/orgs`,repos_url:`${s}/repos`,events_url:`${s}/events{/privacy}`,received_events_url:`${s}/received_events`,type:t.type,user_view_type:"public",site_admin:!1}}function A(e,t){return t&&L(e,t)}function Ns(e,t){return{...L(e,t),name:t.name,company:null,blog:"",location:null,email:null,hireable:null,bio:null,public_repos:0,public_gists:0,followers:0,following:0,created_at:t.createdAt,updated_at:t.createdAt}}function hi(e,t){return{...Ns(e,t),private_gists:0,total_private_repos:0,owned_private_repos:0,disk_usage:0,collaborators:0,two_factor_authentication:!0}}function Re(e,t){return t?t.id===e.owner.id?"OWNER":e.collaborators.has(t.login.toLowerCase())?W(e,t)==="read"?"CONTRIBUTOR":"COLLABORATOR":t.type==="Bot"?"CONTRIBUTOR":"NONE":"NONE"}function oe(e,t,n){return{id:n.id,node_id:b("Label",n.id),url:`${g(e,t)}/labels/${encodeURIComponent(n.name)}`,name:n.name,color:n.color,default:n.stock,description:n.description}}function ln(e){return{id:e.id,node_id:b("IssueType",e.id),name:e.name,description:e.description,color:e.color,created_at:"2025-01-01T00:00:00Z",updated_at:"2025-01-01T00:00:00Z",is_enabled:!0}}function Ie(e,t,n){const s=`${g(e,t)}/milestones/${n.number}`,o=[...t.issues.values()].filter(i=>i.milestone===n),r=o.filter(i=>i.state==="open").length;return{url:s,html_url:`${R(e,t)}/milestone/${n.number}`,labels_url:`${s}/labels`,id:n.id,node_id:b("Milestone",n.id),number:n.number,title:n.title,description:n.description,creator:A(e,n.creator),open_issues:r,closed_issues:o.length-r,state:n.state,created_at:n.createdAt,updated_at:n.updatedAt,due_on:n.dueOn,closed_at:n.closedAt}}function cn(e,t){return{id:t.id,node_id:b("Reaction",t.id),user:L(e,t.user),content:t.content,created_at:t.createdAt}}function dn(e,t){const n=s=>t.filter(o=>o.content===s).length;return{url:`${e}/reactions`,total_count:t.length,...Object.fromEntries(["+1","-1","laugh","hooray","confused","heart","rocket","eyes"].map(s=>[s,n(s)]))}}function We(e,t,n){const s=`${g(e,t)}/issues/${n.number}`,o=n.children.flatMap(i=>t.issues.get(i)??[]),r=o.filter(i=>i.state==="closed").length;return{url:s,repository_url:g(e,t),labels_url:`${s}/labels{/name}`,comments_url:`${s}/comments`,events_url:`${s}/events`,html_url:gt(e,t,n),id:n.id,node_id:b(n.pull?"PullRequest":"Issue",n.id),number:n.number,title:n.title,user:A(e,n.user),labels:n.labels.map(i=>oe(e,t,i)),state:n.state,locked:n.locked,assignee:A(e,n.assignees[0]??null),assignees:n.assignees.map(i=>L(e,i)),milestone:n.milestone&&Ie(e,t,n.milestone),comments:ie(t,n).length,created_at:n.createdAt,updated_at:n.updatedAt,closed_at:n.closedAt,author_association:Re(t,n.user),active_lock_reason:n.lockReason,body:n.body,reactions:dn(s,n.reactions),timeline_url:`${s}/timeline`,performed_via_github_app:null,state_reason:n.stateReason,...!n.pull&&{type:n.type&&ln(n.type)},...n.pull?gi(e,t,n):{sub_issues_summary:{total:o.length,completed:r,percent_completed:o.length===0?0:Math.floor(r*100/o.length)},issue_dependencies_summary:{blocked_by:0,total_blocked_by:0,blocking:0,total_blocking:0},...n.parent!==null&&{parent_issue_url:`${g(e,t)}/issues/${n.parent}`}}}}function re(e,t,n){return{...We(e,t,n),closed_by:A(e,n.closedBy)}}function gt(e,t,n){return`${R(e,t)}/${n.pull?"pull":"issues"}/${n.number}`}function gi(e,t,n){const s=gt(e,t,n);return{draft:n.pull?.draft??!1,pull_request:{url:`${g(e,t)}/pulls/${n.number}`,html_url:s,diff_url:`${s}.diff`,patch_url:`${s}.patch`,merged_at:n.pull?.mergedAt??null}}}function ks(e,t,n){const s=t.issues.get(n.issue)?.pull?"pull":"issues";return`${R(e,t)}/${s}/${n.issue}#issuecomment-${n.id}`}function fe(e,t,n){const s=`${g(e,t)}/issues/comments/${n.id}`;return{url:s,html_url:ks(e,t,n),issue_url:`${g(e,t)}/issues/${n.issue}`,id:n.id,node_id:b("IssueComment",n.id),user:A(e,n.user),created_at:n.createdAt,updated_at:n.updatedAt,body:n.body,minimized:n.minimized===null?null:{reason:n.minimized},author_association:Re(t,n.user),reactions:dn(s,n.reactions),performed_via_github_app:null}}function bi(e,t){const n=t.replace(/\[bot\]$/,""),s=n==="github-actions"?15368:H(e,t).id;return{id:s,slug:n,client_id:n==="github-actions"?"Iv1.05c79e9ad1f6bdfa":`Iv1.${s}`,node_id:b("App",s),owner:{...L(e,H(e,"github")),type:"Organization"},name:n==="github-actions"?"GitHub Actions":n,description:"Automate your workflow from idea to production",external_url:`${e.webUrl}/features/actions`,html_url:`${e.webUrl}/apps/${n}`,created_at:"2018-07-30T09:30:17Z",updated_at:"2024-04-10T20:33:16Z",permissions:{checks:"write",contents:"write",issues:"write"},events:["check_run","check_suite"]}}function bt(e,t,n){const s=`${g(e,t)}/check-runs/${n.id}`;return{id:n.id,name:n.name,node_id:b("CheckRun",n.id),head_sha:n.headSha,external_id:n.externalId,url:s,html_url:`${R(e,t)}/runs/${n.id}`,details_url:n.detailsUrl??`${R(e,t)}/runs/${n.id}`,status:n.status,conclusion:n.conclusion,started_at:n.startedAt,completed_at:n.completedAt,check_suite:{id:n.suite},app:bi(e,n.app),output:{title:n.title,summary:n.summary,text:n.text,annotations_count:n.annotations.length,annotations_url:`${s}/annotations`},pull_requests:Ps(e,t,n.headSha)}}function Ps(e,t,n){const s={id:t.id,url:g(e,t),name:t.name};return[...t.issues.values()].flatMap(({id:o,number:r,state:i,pull:a})=>a&&i==="open"&&a.headSha===n?[{id:o,number:r,url:`${g(e,t)}/pulls/${r}`,head:{ref:a.headRef,sha:n,repo:s},base:{ref:a.baseRef,sha:a.baseSha,repo:s}}]:[])}function _i(e,t,n,s){return{path:s.path,blob_href:`${R(e,t)}/blob/${n.headSha}/${s.path}`,start_line:s.startLine,end_line:s.endLine,start_column:s.startColumn,end_column:s.endColumn,annotation_level:s.level,title:s.title,message:s.message,raw_details:s.rawDetails}}function mn(e,t){const[n,s,o]=[g(e,t),R(e,t),z(t)];return{id:t.id,node_id:b("Repository",t.id),name:t.name,full_name:o,private:t.private,owner:L(e,t.owner),html_url:s,description:t.description,fork:!1,url:n,archive_url:`${n}/{archive_format}{/ref}`,assignees_url:`${n}/assignees{/user}`,blobs_url:`${n}/git/blobs{/sha}`,branches_url:`${n}/branches{/branch}`,collaborators_url:`${n}/collaborators{/collaborator}`,comments_url:`${n}/comments{/number}`,commits_url:`${n}/commits{/sha}`,compare_url:`${n}/compare/{base}...{head}`,contents_url:`${n}/contents/{+path}`,contributors_url:`${n}/contributors`,deployments_url:`${n}/deployments`,downloads_url:`${n}/downloads`,events_url:`${n}/events`,forks_url:`${n}/forks`,git_commits_url:`${n}/git/commits{/sha}`,git_refs_url:`${n}/git/refs{/sha}`,git_tags_url:`${n}/git/tags{/sha}`,hooks_url:`${n}/hooks`,issue_comment_url:`${n}/issues/comments{/number}`,issue_events_url:`${n}/issues/events{/number}`,issues_url:`${n}/issues{/number}`,keys_url:`${n}/keys{/key_id}`,labels_url:`${n}/labels{/name}`,languages_url:`${n}/languages`,merges_url:`${n}/merges`,milestones_url:`${n}/milestones{/number}`,notifications_url:`${n}/notifications{?since,all,participating}`,pulls_url:`${n}/pulls{/number}`,releases_url:`${n}/releases{/id}`,stargazers_url:`${n}/stargazers`,statuses_url:`${n}/statuses/{sha}`,subscribers_url:`${n}/subscribers`,subscription_url:`${n}/subscription`,tags_url:`${n}/tags`,teams_url:`${n}/teams`,trees_url:`${n}/git/trees{/sha}`}}function Qe(e,t){const n=R(e,t),s=[...t.issues.values()].filter(o=>o.state==="open").length;return{...mn(e,t),git_url:`git:${n.replace(/^https?:/,"")}.git`,ssh_url:`git@${wi(e)}:${z(t)}.git`,clone_url:`${e.webUrl}/${z(t)}.git`,svn_url:n,mirror_url:null,homepage:null,language:null,license:null,topics:[],forks:0,forks_count:0,stargazers_count:0,watchers_count:0,watchers:0,size:0,default_branch:t.defaultBranch,open_issues:s,open_issues_count:s,is_template:!1,has_issues:t.hasIssues,has_projects:!0,has_wiki:!0,has_pages:!1,has_downloads:!0,has_discussions:!1,archived:t.archived,disabled:!1,visibility:t.private?"private":"public",pushed_at:t.pushedAt,created_at:t.createdAt,updated_at:t.updatedAt,allow_forking:!0,web_commit_signoff_required:!1}}function Ei(e,t,n){return{...Qe(e,t),permissions:Ls(W(t,n)),network_count:0,subscribers_count:0,allow_squash_merge:!0,allow_merge_commit:!0,allow_rebase_merge:!0}}const Us=["none","read","triage","write","maintain","admin"];function B(e,t){return Us.indexOf(e)>=Us.indexOf(t)}function Ls(e){return{admin:B(e,"admin"),maintain:B(e,"maintain"),push:B(e,"write"),triage:B(e,"triage"),pull:B(e,"read")}}function yi(e,t,n){return{permission:n==="maintain"?"write":n==="triage"?"read":n,role_name:n,user:{...A(e,t),email:null,permissions:Ls(n),role_name:n}}}function wi({webUrl:e}){return e.replace(/^https?:\/\//,"").replace(/[:/].*$/,"")}function _t(e,t,n){const s=`${g(e,t)}/deployments/${n.id}`;return{url:s,id:n.id,node_id:b("Deployment",n.id),sha:n.sha,ref:n.ref,task:n.task,payload:n.payload,original_environment:n.environment,environment:n.environment,description:n.description,creator:A(e,n.creator),created_at:n.createdAt,updated_at:n.updatedAt,statuses_url:`${s}/statuses`,repository_url:g(e,t),transient_environment:n.transient,production_environment:n.production,performed_via_github_app:null}}function fn(e,t,n,s){const o=`${g(e,t)}/deployments/${n.id}`;return{url:`${o}/statuses/${s.id}`,id:s.id,node_id:b("DeploymentStatus",s.id),state:s.state,creator:A(e,s.creator),description:s.description,environment:s.environment,target_url:s.targetUrl,log_url:s.logUrl,environment_url:s.environmentUrl,created_at:s.createdAt,updated_at:s.createdAt,deployment_url:o,repository_url:g(e,t),performed_via_github_app:null}}function pn(e,t,n){const[s,o]=[g(e,t),R(e,t)],[r,i]=[`${s}/releases/${n.id}`,encodeURIComponent(n.tag)];return{url:r,assets_url:`${r}/assets`,upload_url:`${r}/assets{?name,label}`,html_url:`${o}/releases/tag/${i}`,id:n.id,node_id:b("Release",n.id),tag_name:n.tag,target_commitish:n.target,name:n.name,draft:n.draft,prerelease:n.prerelease,immutable:!1,created_at:n.createdAt,published_at:n.publishedAt,updated_at:n.publishedAt,author:L(e,n.author),assets:[],tarball_url:`${s}/tarball/${i}`,zipball_url:`${s}/zipball/${i}`,body:n.body}}function vi(e,t,n){const s=n.path.split("/").at(-1)??n.path,o=R(e,t);return{id:n.id,node_id:b("Workflow",n.id),name:n.name,path:n.path,state:n.disabled===!0?"disabled_manually":"active",created_at:t.createdAt,updated_at:t.createdAt,url:`${g(e,t)}/actions/workflows/${n.id}`,html_url:`${o}/blob/${t.defaultBranch}/${n.path}`,badge_url:`${o}/workflows/${encodeURIComponent(s)}/badge.svg`}}function qs(e,t,n){const s=`${g(e,t)}/actions`,o=`${s}/runs/${n.id}`,r=t.git.commit(n.headSha);return{id:n.id,name:n.workflow.name,node_id:b("WorkflowRun",n.id),head_branch:n.headBranch,head_sha:n.headSha,path:n.workflow.path,display_title:n.title,run_number:n.number,run_attempt:1,event:n.event,status:n.status,conclusion:n.conclusion,workflow_id:n.workflow.id,check_suite_id:n.id,check_suite_node_id:b("CheckSuite",n.id),url:o,html_url:`${R(e,t)}/actions/runs/${n.id}`,pull_requests:Ps(e,t,n.headSha),created_at:n.createdAt,updated_at:n.updatedAt,run_started_at:n.startedAt,actor:L(e,n.actor),triggering_actor:L(e,n.actor),jobs_url:`${o}/jobs`,logs_url:`${o}/logs`,check_suite_url:`${g(e,t)}/check-suites/${n.id}`,artifacts_url:`${o}/artifacts`,cancel_url:`${o}/cancel`,rerun_url:`${o}/rerun`,previous_attempt_url:null,workflow_url:`${s}/workflows/${n.workflow.id}`,referenced_workflows:[],head_commit:r&&{id:n.headSha,tree_id:r.tree,message:r.message,timestamp:Z(r.committer.epoch),author:{name:r.author.name,email:r.author.email},committer:{name:r.committer.name,email:r.committer.email}},repository:mn(e,t),head_repository:mn(e,t)}}const Ri=wr(Sr),Bs=new WeakMap,Ii=1e6;function Et(e,t,n){if(t===n)return Promise.resolve([]);const s=Bs.get(e)??new Map;Bs.set(e,s);const o=`${t} ${n}`,r=s.get(o)??Si(e,t,n);return s.set(o,r),r}async function Si(e,t,n){e.flush();const{stdout:s}=await Ri("git",["diff-tree","-r","-M","--raw","-p","-z","--full-index","--no-ext-diff","--no-textconv",t,n],{cwd:e.directory,env:dt(),maxBuffer:1<<30,encoding:"utf8"});return $i(s)}function $i(e){const t=[];let n=0;const s=()=>{const r=e.indexOf("\0",n),i=e.slice(n,r);return n=r+1,i};for(;e[n]===":";){const[,,r="",i="",a=""]=s().split(" "),u=/^[RC]/.test(a)?[s(),s()]:[s()];t.push({status:a.slice(0,1),oldSha:r,newSha:i,paths:u})}const o=e.slice(n).split(/^\0?diff --git /m).slice(1);return t.map((r,i)=>Ai(r,o[i]??""))}const Ti={A:"added",D:"removed",R:"renamed",M:"modified",T:"changed"};function Ai(e,t){const n=t.search(/^@@ /m),s=n<0?null:t.slice(n).replace(/\n$/,""),o=s?.split(`
`)??[],r=a=>o.filter(u=>u.startsWith(a)).length,i=e.status==="D";return{path:e.paths.at(-1)??"",previousPath:e.paths.length>1?e.paths[0]??null:null,status:Ti[e.status]??"modified",additions:r("+"),deletions:r("-"),patch:s!==null&&s.length>Ii?null:s,sha:i?e.oldSha:e.newSha}}function Ms(e,t,n){const s=e.split(`
`);let[o,r,i]=[0,0,0];for(const[a,u]of s.entries()){const l=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(u);if(l){[o,r,i]=[Number(l[1]),Number(l[2]),a];continue}if(u.startsWith("\\"))continue;const[c,d]=[!u.startsWith("+"),!u.startsWith("-")];if(n==="RIGHT"?d&&r===t:c&&o===t)return{position:a,hunk:s.slice(i,a+1).join(`
`)};o+=c?1:0,r+=d?1:0}return null}function yt(e,t,n,s){if(n===s||t===s)return n;if(t===n)return s;const o=new Map(ft(e,t,n).map(i=>[i.path,i])),r=new Map;for(const i of ft(e,t,s)){const a=Ci(e,o.get(i.path),i);if(a==="conflict")return null;a!=="ours"&&r.set(i.path,a)}return Ge(e,n,r)}function Ci(e,t,n){const s=n.after&&{mode:n.after.mode,sha:n.after.sha};if(!t)return s;if(t.after?.sha===n.after?.sha)return"ours";if(!t.after||!n.after||!n.before)return"conflict";const o=Di(e,t.after.sha,n.before.sha,n.after.sha);return o===null?"conflict":{mode:n.after.mode,sha:o}}function Di(e,t,n,s){const o=ts(se(ns(),"merge-"));try{const r=[t,n,s].map((a,u)=>{const l=se(o,String(u));return Be(l,e.get(a)?.content??Buffer.alloc(0)),l}),i=Ar("git",["merge-file","-p",...r],{env:dt(),maxBuffer:1<<28});return i.status===0?e.put("blob",i.stdout):null}finally{Kt(o,{recursive:!0,force:!0})}}function wt(e,t,n,s){const o=s.head.replace(/^[^:]*:/,""),r=K(t,o),i=K(t,s.base);if(r===null)throw T({resource:"PullRequest",field:"head",code:"invalid"});if(i===null)throw T({resource:"PullRequest",field:"base",code:"invalid"});const a=l=>T({resource:"PullRequest",code:"custom",message:l});if([...t.issues.values()].some(({state:l,pull:c})=>l==="open"&&c?.headRef===o&&c.baseRef===s.base))throw a(`A pull request already exists for ${t.owner.login}:${o}.`);if(ye(t.git,i,r).length===0)throw a(`No commits between ${s.base} and ${o}`);const u={headRef:o,headSha:r,baseRef:s.base,baseSha:i,draft:s.draft,mergedAt:null,mergedBy:null,mergeCommitSha:null,landed:[]};return en(e,t,n,{title:s.title,body:s.body,pull:u})}function M(e){return e?.pull!=null}function ae(e,t){return t.state==="open"&&(t.pull.baseSha=K(e,t.pull.baseRef)??t.pull.baseSha),t.pull.baseSha}function Se(e,t){const{headSha:n}=t.pull,s=pt(e.git,ae(e,t),n),o=r=>e.git.commit(r??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904";return Et(e.git,o(s),o(n))}function ue(e,t){return ye(e.git,ae(e,t),t.pull.headSha).reverse()}function xs(e,t){return[...e.issues.values()].filter(M).filter(n=>n.pull.mergeCommitSha===t||n.pull.landed.includes(t)||n.pull.headSha===t||ue(e,n).includes(t))}function Gs(e,t){const n=ae(e,t),s=o=>e.git.commit(o??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904";return yt(e.git,s(pt(e.git,n,t.pull.headSha)),s(n),s(t.pull.headSha))}function Oi(e,t,n){if(e.user===t){if(n==="APPROVE")throw y("Unprocessable Entity",["Can not approve your own pull request"]);if(n==="REQUEST_CHANGES")throw y("Unprocessable Entity",["Can not request changes on your own pull request"])}}function hn(e,t){return t.state==="closed"?{mergeable:null,state:"unknown"}:Gs(e,t)===null?{mergeable:!1,state:"dirty"}:t.pull.draft?{mergeable:!0,state:"draft"}:vt(e,t.pull.baseRef,t.pull.headSha).length>0?{mergeable:!0,state:"blocked"}:{mergeable:!0,state:js(e,t.pull.headSha).every(Vs)?"clean":"unstable"}}function vt(e,t,n){const s=t.replace(/^refs\/heads\//,""),o=js(e,n);return us(e,s).filter(r=>{const i=o.filter(a=>a.name===r);return i.length===0||!i.every(Vs)})}function Vs({status:e,conclusion:t}){return e==="completed"&&["success","neutral","skipped"].includes(t??"")}function js(e,t){const n=[...e.checkRuns.values()].filter(s=>s.headSha===t);return n.filter(s=>!n.some(o=>o.name===s.name&&o.suite===s.suite&&o.id>s.id))}const Fs={verified:!1,reason:"unsigned",signature:null,payload:null,verified_at:null};function Rt({name:e,email:t,epoch:n}){return{name:e,email:t,date:Z(n)}}function Hs(e){return e.message.replace(/\n+$/,"")}function zs(e,{email:t,name:n}){return ps(e,t)??e.accounts.get(n.toLowerCase())??null}function It(e,t,n){const s=t.git.commit(n);if(!s)throw E();const[o,r]=[g(e,t),R(e,t)];return{sha:n,node_id:b("Commit",n),url:`${o}/git/commits/${n}`,html_url:`${r}/commit/${n}`,author:Rt(s.author),committer:Rt(s.committer),tree:{sha:s.tree,url:`${o}/git/trees/${s.tree}`},message:Hs(s),parents:s.parents.map(i=>({sha:i,url:`${o}/git/commits/${i}`,html_url:`${r}/commit/${i}`})),verification:Fs}}function pe(e,t,n){const s=t.git.commit(n);if(!s)throw E();const[o,r]=[g(e,t),R(e,t)];return{sha:n,node_id:b("Commit",n),commit:{author:Rt(s.author),committer:Rt(s.committer),message:Hs(s),tree:{sha:s.tree,url:`${o}/git/trees/${s.tree}`},url:`${o}/git/commits/${n}`,comment_count:0,verification:Fs},url:`${o}/commits/${n}`,html_url:`${r}/commit/${n}`,comments_url:`${o}/commits/${n}/comments`,author:A(e,zs(e,s.author)),committer:A(e,zs(e,s.committer)),parents:s.parents.map(i=>({sha:i,url:`${o}/commits/${i}`,html_url:`${r}/commit/${i}`}))}}function gn(e,t,n,s){const[o,r]=[g(e,t),R(e,t)],i=s.path.split("/").map(encodeURIComponent).join("/");return{sha:s.sha,filename:s.path,status:s.status,additions:s.additions,deletions:s.deletions,changes:s.additions+s.deletions,blob_url:`${r}/blob/${n}/${i}`,raw_url:`${r}/raw/${n}/${i}`,contents_url:`${o}/contents/${i}?ref=${n}`,...s.previousPath!==null&&{previous_filename:s.previousPath},...s.patch!==null&&{patch:s.patch}}}function Ke(e){const t=e.reduce((s,o)=>s+o.additions,0),n=e.reduce((s,o)=>s+o.deletions,0);return{total:t+n,additions:t,deletions:n}}function St(e,t,n,s){const o=t.git.get(s)?.type??"commit";return{ref:n,node_id:b("Ref",n),url:`${g(e,t)}/git/${n}`,object:{sha:s,type:o,url:`${g(e,t)}/git/${o}s/${s}`}}}const Ni={4e4:"dir",12e4:"symlink",16e4:"submodule"};function bn(e,t,n,s){const o=s.path.split("/").map(encodeURIComponent).join("/"),r=Ni[s.mode]??"file",i=r==="dir",a=`${g(e,t)}/contents/${o}?ref=${encodeURIComponent(n)}`,u=`${g(e,t)}/git/${i?"trees":"blobs"}/${s.sha}`,l=`${R(e,t)}/${i?"tree":"blob"}/${encodeURIComponent(n)}/${o}`,c=i?0:t.git.get(s.sha)?.content.length??0;return{name:s.path.split("/").at(-1),path:s.path,sha:s.sha,size:c,url:a,html_url:l,git_url:u,download_url:i?null:`${R(e,t)}/raw/${encodeURIComponent(n)}/${o}`,type:r,_links:{self:a,git:u,html:l}}}function Ws(e){return e.toString("base64").replace(/(.{60})/g,`$1
`).replace(/([^\n])$/,`$1
`)}function _n(e,t,n){const{pull:s}=n,[o,r]=[g(e,t),gt(e,t,n)],i=`${o}/pulls/${n.number}`,a=(l,c)=>({label:`${t.owner.login}:${l}`,ref:l,sha:c,user:L(e,t.owner),repo:Qe(e,t)}),u=`${o}/issues/${n.number}`;return{url:i,id:n.id,node_id:b("PullRequest",n.id),html_url:r,diff_url:`${r}.diff`,patch_url:`${r}.patch`,issue_url:u,number:n.number,state:n.state,locked:n.locked,title:n.title,user:A(e,n.user),body:n.body,created_at:n.createdAt,updated_at:n.updatedAt,closed_at:n.closedAt,merged_at:s.mergedAt,merge_commit_sha:s.mergeCommitSha,assignee:A(e,n.assignees[0]??null),assignees:n.assignees.map(l=>L(e,l)),requested_reviewers:[],requested_teams:[],labels:n.labels.map(l=>oe(e,t,l)),milestone:n.milestone&&Ie(e,t,n.milestone),draft:s.draft,commits_url:`${i}/commits`,review_comments_url:`${i}/comments`,review_comment_url:`${o}/pulls/comments{/number}`,comments_url:`${u}/comments`,statuses_url:`${o}/statuses/${s.headSha}`,head:a(s.headRef,s.headSha),base:a(s.baseRef,ae(t,n)),_links:Object.fromEntries(Object.entries({self:i,html:r,issue:u,comments:`${u}/comments`,review_comments:`${i}/comments`,review_comment:`${o}/pulls/comments{/number}`,commits:`${i}/commits`,statuses:`${o}/statuses/${s.headSha}`}).map(([l,c])=>[l,{href:c}])),author_association:Re(t,n.user),auto_merge:null,active_lock_reason:n.lockReason}}async function $t(e,t,n){const s=await Se(t,n),{additions:o,deletions:r}=Ke(s),i=n.pull.mergedAt!==null,{mergeable:a,state:u}=hn(t,n),l=[...t.reviewComments.values()].filter(c=>c.pull===n.number).length;return{..._n(e,t,n),merged:i,mergeable:a,rebaseable:a,mergeable_state:u,merged_by:A(e,n.pull.mergedBy),comments:ie(t,n).length,review_comments:l,maintainer_can_modify:!1,commits:ue(t,n).length,additions:o,deletions:r,changed_files:s.length}}function le(e,t,n,s,o,r){return{name:s,action:o,payload:{...o!==null&&{action:o},...r,repository:Qe(e,t),sender:L(e,n)}}}function Je(e,t,n,s,o,r={}){return le(e,t,n,"issues",s,{issue:Qs(e,t,o),...r})}function Qs(e,t,n){return{...We(e,t,n),...n.pull?{}:{pinned_comment:null}}}function En(e,t,n,s,o,r){return Je(e,t,n,s,o,{label:oe(e,t,r)})}function yn(e,t,n,s,o,r,i={}){return le(e,t,n,"issue_comment",s,{...i,issue:Qs(e,t,o),comment:{...fe(e,t,r),pin:null}})}function ki(e,t,n,s,o,r){return Je(e,t,n,s,o,{type:ln(r)})}function Pi(e,t,n,s){return le(e,t,n,"merge_group","checks_requested",{merge_group:{head_sha:s.sha,head_ref:s.ref,base_sha:s.before,base_ref:`refs/heads/${s.base}`,head_commit:Ui(t,s.sha)}})}function Ui(e,t){const n=e.git.commit(t);return n&&{id:t,tree_id:n.tree,message:n.message.replace(/\n+$/,""),timestamp:Z(n.committer.epoch),author:{name:n.author.name,email:n.author.email},committer:{name:n.committer.name,email:n.committer.email}}}async function Tt(e,t,n,s,o,r={}){return le(e,t,n,"pull_request",s,{number:o.number,pull_request:await $t(e,t,o),...r})}function Li(e,t,n,s,o){return le(e,t,n,"deployment_status","created",{deployment_status:fn(e,t,s,o),deployment:_t(e,t,s),check_run:null,workflow:null,workflow_run:null})}const wn="0".repeat(40);function Ks(e,t,n,s,o,r,i){const a=le(e,t,n,"push",null,{ref:s,before:o??wn,after:r,created:o===null,deleted:r===wn,forced:o!==null&&!vs(t,o,r),base_ref:null,compare:`${R(e,t)}/compare/${(o??wn).slice(0,12)}...${r.slice(0,12)}`,commits:i.slice(-2048).map(l=>Js(e,t,l)),head_commit:Js(e,t,r),pusher:{name:n.login,email:n.email}}),u={created_at:ne(t.createdAt),pushed_at:ne(t.pushedAt),stargazers:0,master_branch:t.defaultBranch};return{...a,payload:{...a.payload,repository:{...a.payload.repository,...u}}}}function Js(e,t,n){const s=t.git.commit(n);if(!s)return null;const o=ft(t.git,t.git.commit(s.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",s.tree),r=({name:i,email:a})=>({name:i,email:a,username:i});return{id:n,tree_id:s.tree,distinct:!0,message:s.message.replace(/\n+$/,""),timestamp:Z(s.committer.epoch),url:`${R(e,t)}/commit/${n}`,author:r(s.author),committer:r(s.committer),added:o.filter(i=>!i.before).map(i=>i.path),removed:o.filter(i=>!i.after).map(i=>i.path),modified:o.filter(i=>i.before&&i.after).map(i=>i.path)}}function qi(e,t,n,s,o,r){return le(e,t,n,"workflow_dispatch",null,{inputs:r,ref:o,workflow:s})}function Bi(e,t,n,s,o){return le(e,t,n,"repository_dispatch",s,{branch:t.defaultBranch,client_payload:o,installation:{id:1,node_id:b("Installation",1)}})}function Mi(e,t,n){return{name:"schedule",action:null,payload:{schedule:n,repository:Qe(e,t),workflow:".github/workflows/schedule.yml"}}}function xi(e){const{world:t,repo:n,actor:s}=e,o=r=>{const i=n.git.resolve(r);if(i===null)throw new Error(`${r} is no commit`);return i};return{deployment:async r=>({id:e.at(r,()=>Rs(t,n,s,{...r,sha:o(r.ref)})).id,events:[]}),deploymentStatus:async(r,i)=>{const a=n.deployments.find(l=>l.id===r);if(!a)throw new Error(`there is no deployment ${r}`);const u=e.at(i,()=>Is(t,n,s,a,i));return{id:u.id,events:[Li(t,n,s,a,u)]}},createRelease:async r=>({id:e.at(r,()=>$s(t,n,s,r)).id,events:[]}),createWorkflowRun:async({ref:r=n.defaultBranch,...i})=>{const a=n.git.refs.has(`refs/heads/${r}`)?r:n.defaultBranch;return{id:e.at(i,()=>pi(t,n,s,{...i,sha:o(r),branch:a})).id,events:[]}},dispatchWorkflow:async(r,i={})=>({events:[qi(t,n,s,r,`refs/heads/${n.defaultBranch}`,i)]}),dispatchRepository:async(r,i={})=>({events:[Bi(t,n,s,r,i)]})}}function Ys(e,t,n,s,o){Gi(t,n,s,o);const r={world:e,repo:t,actor:n},i=Zs(r,s,ae(t,s),o);eo(r,s,i);const a=i.at(-1)??"";return G(e,t,n,`refs/heads/${s.pull.baseRef}`,a),to(r,s),a}function Gi(e,t,n,s){const{pull:o}=n;if(n.state==="closed"||o.draft)throw new h(405,o.draft?"Pull Request is still a draft":"Pull Request is not mergeable");if(s.sha!==void 0&&s.sha!==o.headSha)throw new h(409,"Head branch was modified. Review and try the merge again.");const r=`refs/heads/${o.baseRef}`,i=vt(e,r,o.headSha),a=ls(e,{actor:t,ref:r,before:"",after:o.headSha,missing:i}).filter(u=>u!=="Changes must be made through a pull request.");if(a.length>0)throw new h(405,cs(e,o.baseRef,a));if(Gs(e,n)===null)throw new h(405,"Merge conflict")}function Zs(e,t,n,s){if(s.method==="rebase")return Vi(e,t,n);const{world:o,repo:r,actor:i}=e,a=Q(o,i),u=s.method==="merge";return[r.git.putCommit({tree:Xs(r,n,t.pull.headSha),parents:u?[n,t.pull.headSha]:[n],author:u?a:Q(o,t.user),committer:a,message:ji(r,t,s)})]}function Ye(e,t){return e.git.commit(t??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904"}function Xs(e,t,n){const s=pt(e.git,t,n),o=yt(e.git,Ye(e,s),Ye(e,t),Ye(e,n));if(o===null)throw new h(405,"Merge conflict");return o}function Vi({world:e,repo:t,actor:n},s,o){const r=[];for(const i of ue(t,s)){const a=t.git.commit(i);if(!a||a.parents.length>1)continue;const u=r.at(-1)??o,l=yt(t.git,Ye(t,a.parents[0]),Ye(t,u),a.tree);if(l===null)throw new h(405,"This branch can not be rebased due to conflicts");r.push(t.git.putCommit({...a,tree:l,parents:[u],committer:Q(e,n)}))}return r}function eo({world:e,actor:t},n,s){const o=s.at(-1)??n.pull.headSha;Object.assign(n.pull,{mergedAt:e.now(),mergedBy:t,mergeCommitSha:o,landed:[...s]}),C(e,n,t,"merged",{commitId:o}),me(e,t,n)}function to({world:e,repo:t,actor:n},s){if(s.pull.baseRef===t.defaultBranch)for(const o of bs(t,`${s.title}
${s.body??""}`))me(e,n,o,"completed",{related:s.number})}function ji(e,t,n){const s=n.method==="merge",o=n.title??(s?`Merge pull request #${t.number} from ${e.owner.login}/${t.pull.headRef}`:`${t.title} (#${t.number})`),r=n.message??(s?t.title:ue(e,t).map(i=>`* ${e.git.commit(i)?.message.trim()??""}`).join(`

`));return r===""?o:`${o}

${r}`}function Fi(e,t,n,s,o){const r=[];for(const i of s){const a=r.at(-1)?.landed.at(-1)??ae(t,i),u=Zs({world:e,repo:t,actor:n},i,a,o),l=`refs/heads/gh-readonly-queue/${i.pull.baseRef}/pr-${i.number}-${a}`;t.git.setRef(l,u.at(-1)??a),r.push({issue:i,ref:l,before:a,landed:u})}return r}function Hi(e,t,n,s){const o={world:e,repo:t,actor:n};for(const{issue:i,ref:a,landed:u}of s)t.git.deleteRef(a),eo(o,i,u),to(o,i);const r=s.at(-1);r&&G(e,t,n,`refs/heads/${r.issue.pull.baseRef}`,r.landed.at(-1)??r.before)}function zi(e,t,n,s){const o=Q(e,n);let r=s[0]?ae(t,s[0]):"";for(const{number:a,title:u,pull:l}of s)r=t.git.putCommit({tree:Xs(t,r,l.headSha),parents:[r,l.headSha],author:o,committer:o,message:`Rollup merge of #${a} - ${t.owner.login}:${l.headRef}

${u}`});const i=`rollup-${r.slice(0,7)}`;return G(e,t,n,`refs/heads/${i}`,r),i}const Wi={APPROVE:"APPROVED",REQUEST_CHANGES:"CHANGES_REQUESTED",COMMENT:"COMMENTED",PENDING:"PENDING"};async function no(e,t,n,s,o){if(Oi(s,n,o.event),ve("PullRequestReview",o.body),o.event!=="APPROVE"&&o.event!=="PENDING"&&o.body===""&&o.comments.length===0)throw y("Unprocessable Entity",["Body can not be blank"]);const r=await Qi(t,s,o),i=e.now(),a={id:e.nextId(),pull:s.number,user:n,body:o.body,state:Wi[o.event],commitSha:o.commitSha,submittedAt:o.event==="PENDING"?null:i};t.reviews.set(a.id,a);for(const{comment:u,position:l,hunk:c}of r){const d={id:e.nextId(),review:a.id,pull:s.number,user:n,body:u.body,path:u.path,line:u.line,startLine:u.startLine??null,side:u.side,position:l,diffHunk:c,commitSha:o.commitSha,originalSha:o.commitSha,createdAt:i,updatedAt:i};t.reviewComments.set(d.id,d)}return s.updatedAt=i,a}async function Qi(e,t,n){if(n.comments.length===0)return[];const s=await Se(e,t);return n.comments.map(o=>{ve("PullRequestReviewComment",o.body);const r=s.find(u=>u.path===o.path);if(!r)throw y("Unprocessable Entity",["Path could not be resolved"]);const i=Ms(r.patch??"",o.line,o.side),a=o.startLine===void 0?i:Ms(r.patch??"",o.startLine,o.side);if(!i||!a)throw y("Unprocessable Entity",["Line could not be resolved"]);return{comment:o,position:i.position,hunk:i.hunk}})}function Ki(e,t,n){if(n.side==="LEFT"||n.originalSha===t.pull.headSha)return n.line;const s=r=>mt(e.git,e.git.commit(r)?.tree??"",n.path)?.split(`
`)[n.line-1],o=s(t.pull.headSha);return o!==void 0&&o===s(n.originalSha)?n.line:null}function V({repo:e},t){const n=e.issues.get(t);if(!n)throw new Error(`there is no issue #${t} in ${e.owner.login}/${e.name}`);return n}function At(e,t){const n=V(e,t);if(!M(n))throw new Error(`#${t} is no pull request`);return n}function Ze({world:e},t){return[t].flat().map(n=>H(e,n))}async function $e(e,t,n,s={}){const{world:o,repo:r,actor:i}=e;return M(n)?Tt(o,r,i,t,n,s):Je(o,r,i,t,n,s)}function Ji(e){const{world:t,repo:n,actor:s}=e,o=async({files:r,message:i,branch:a=n.defaultBranch,author:u,authoredAt:l,at:c})=>{const[d,p]=[K(n,a),K(n,n.defaultBranch)],S=d??p,D=e.at(so(c),()=>{const U=mi(t,n,s,{files:r,message:i,parents:S===null?[]:[S],...u&&{author:u},...l!==void 0&&{authoredAt:l}});return G(t,n,s,`refs/heads/${a}`,U),U});return{sha:D,events:await vn(e,a,d,D)}};return{commit:o,editFile:async(r,i,a={})=>{const u=a.branch??n.defaultBranch,l=mt(n.git,n.git.commit(K(n,u)??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r);if(l===null)throw new Error(`there is no file ${r} on ${u}`);return o({files:{[r]:i(l)},message:a.message??`Update ${r.split("/").at(-1)??r}`,branch:u,...a.at!==void 0&&{at:a.at}})},createBranch:async(r,i=n.defaultBranch)=>({events:oo(e,`refs/heads/${r}`,i)}),deleteBranch:async(r,i)=>(e.at(i,()=>G(t,n,s,`refs/heads/${r}`,null)),{events:[]}),tag:async(r,i=n.defaultBranch)=>({events:oo(e,`refs/tags/${r}`,i)}),openPull:async({title:r,body:i=null,head:a,base:u=n.defaultBranch,draft:l=!1,at:c})=>{const d=e.at(so(c),()=>wt(t,n,s,{title:r,body:i,head:a,base:u,draft:l}));return{number:d.number,events:[await $e(e,"opened",d)]}},merge:async(r,i={})=>{const a=At(e,r),u=[...n.issues.values()].filter(p=>p.state==="open"&&p!==a),l=K(n,a.pull.baseRef),c=e.at(i,()=>Ys(t,n,s,a,{method:"merge",...i})),d=await Promise.all(u.filter(p=>p.state==="closed").map(p=>$e(e,"closed",p)));return{sha:c,events:[await Tt(t,n,s,"closed",a),...d,...await vn(e,a.pull.baseRef,l,c)]}},review:async(r,{event:i,body:a="",comments:u=[],at:l})=>{const c=At(e,r),d=await no(t,n,s,c,{event:i,body:a,commitSha:c.pull.headSha,comments:u});return l!==void 0&&(d.submittedAt=l),{id:d.id,events:[]}}}}function so(e){return e===void 0?{}:{at:e}}function oo({world:e,repo:t,actor:n},s,o){const r=t.git.resolve(o);if(r===null)throw new Error(`${o} is no commit`);const i=t.git.refs.get(s)??null;return G(e,t,n,s,r),[Ks(e,t,n,s,i,r,[])]}async function vn(e,t,n,s){const{world:o,repo:r,actor:i}=e,a=r.git.commit(s)?.parents.join(" ")===(n??"")?[s]:n===null?[]:ye(r.git,n,s).reverse(),u=[...r.issues.values()].filter(M).filter(c=>c.state==="open"&&c.pull.headRef===t),l=await Promise.all(u.map(c=>Tt(o,r,i,"synchronize",c,{before:n,after:s})));return[Ks(o,r,i,`refs/heads/${t}`,n,s,a),...l]}function Yi(e){const{world:t,repo:n,actor:s}=e,o=r=>{const i=n.comments.get(r);if(!i)throw new Error(`there is no comment ${r}`);return{comment:i,issue:V(e,i.issue)}};return{createIssue:async({title:r,body:i=null,labels:a=[],assignees:u=[],at:l})=>e.at(l===void 0?void 0:{at:l},()=>{const c=en(t,n,s,{title:r,body:i}),d=[Je(t,n,s,"opened",c)];for(const p of a)for(const S of He(t,n,s,c,[p]))d.push(En(t,n,s,"labeled",c,S));for(const p of Ze(e,u))ze(t,s,c,[p]),d.push(Rn(e,"assigned",c,p));return{number:c.number,events:d}}),editIssue:async(r,i)=>{const a=V(e,r),u={title:{from:a.title},body:{from:a.body??""}};return e.at(i,()=>{i.title!==void 0&&rn(t,n,s,a,i.title),i.body!==void 0&&an(t,n,s,a,i.body)}),{events:[await $e(e,"edited",a,{changes:{...i.title!==void 0&&{title:u.title},...i.body!==void 0&&{body:u.body}}})]}},comment:async(r,i,a)=>{const u=V(e,r),l=e.at(a,()=>As(t,n,s,u,i));return{id:l.id,events:[yn(t,n,s,"created",u,l)]}},editComment:async(r,i,a)=>{const{comment:u,issue:l}=o(r),c=u.body??"";return e.at(a,()=>Cs(t,n,s,u,i)),{events:[yn(t,n,s,"edited",l,u,{changes:{body:{from:c}}})]}},deleteComment:async r=>{const{comment:i,issue:a}=o(r);return n.comments.delete(r),{events:[yn(t,n,s,"deleted",a,i)]}},react:async(r,i,a)=>(e.at(a,()=>Ds(t,o(r).comment.reactions,s,i)),{events:[]}),setType:async(r,i,a)=>{const u=V(e,r),l=u.type;e.at(a,()=>Es(t,n,s,u,i));const c=u.type??l,d=u.type?"typed":"untyped";return{events:c?[ki(t,n,s,d,u,c)]:[]}},minimize:async(r,i,a)=>(e.at(a,()=>Os(o(r).comment,i)),{events:[]}),label:async(r,i,a)=>{const u=V(e,r);return{events:e.at(a,()=>He(t,n,s,u,[i].flat())).map(l=>En(t,n,s,"labeled",u,l))}},unlabel:async(r,i,a)=>{const u=V(e,r),l=e.at(a,()=>nn(t,s,u,i));return{events:l?[En(t,n,s,"unlabeled",u,l)]:[]}},assign:async(r,i,a)=>{const u=V(e,r);return e.at(a,()=>ze(t,s,u,Ze(e,i))),{events:Ze(e,i).map(l=>Rn(e,"assigned",u,l))}},unassign:async(r,i,a)=>{const u=V(e,r);return e.at(a,()=>on(t,s,u,Ze(e,i))),{events:Ze(e,i).map(l=>Rn(e,"unassigned",u,l))}},close:async(r,i)=>{const a=V(e,r);return e.at(i,()=>me(t,s,a,i?.reason??"completed")),{events:[await $e(e,"closed",a)]}},reopen:async(r,i)=>{const a=V(e,r);return e.at(i,()=>un(t,s,a)),{events:[await $e(e,"reopened",a)]}},lock:async(r,i)=>(e.at(i,()=>ys(t,s,V(e,r),null)),{events:[]})}}function Rn({world:e,repo:t,actor:n},s,o,r){return Je(e,t,n,s,o,{assignee:L(e,r)})}const ro=50,io=65535;function Zi(e,t,n,s){for(const o of t.checkRuns.values())if(o.headSha===n&&o.app===s)return o.suite;return e.nextId()}function ao(e,t,n,s){lo(s);const o={id:e.nextId(),suite:s.suite??Zi(e,t,n,s.app),app:s.app,name:s.name,headSha:n,status:"queued",conclusion:null,startedAt:Y(s.startedAt)??e.now(),completedAt:null,externalId:"",detailsUrl:null,title:null,summary:null,text:null,annotations:[]};return t.checkRuns.set(o.id,o),uo(e,o,s),o}function uo(e,t,n){lo(n),t.name=n.name??t.name,t.status=n.conclusion===void 0?n.status??t.status:"completed",t.status!=="completed"?t.conclusion=null:(t.conclusion=n.conclusion??t.conclusion,t.completedAt=Y(n.completedAt)??t.completedAt??e.now()),t.externalId=n.externalId??t.externalId,t.detailsUrl=n.detailsUrl??t.detailsUrl,n.output&&(t.title=n.output.title??t.title,t.summary=n.output.summary??t.summary,t.text=n.output.text??t.text,t.annotations.push(...n.output.annotations))}function lo({output:e}){const t=e?.annotations.length??0;if(t>ro)throw y(`Invalid request.

No more than ${ro} items are allowed; ${t} were supplied.`);for(const n of[e?.summary,e?.text]){const s=Buffer.byteLength(n??"");if(s>io)throw y(`Invalid request.

Only ${io} characters are allowed; ${s} were supplied.`)}}const Ct=new WeakMap;function Xi(e){const{world:t,repo:n,actor:s}=e;return{enqueue:async(o,r={})=>{const i=o.map(u=>At(e,u)),a=e.at(r,()=>Fi(t,n,s,i,{method:"merge",...r}));return Ct.set(n,[...Ct.get(n)??[],...a]),{events:a.map(({issue:u,ref:l,before:c,landed:d})=>Pi(t,n,s,{ref:l,base:u.pull.baseRef,before:c,sha:d.at(-1)??c}))}},landQueue:async o=>{const r=Ct.get(n)??[];Ct.delete(n);const i=r[0]?.issue.pull.baseRef??n.defaultBranch,a=K(n,i);e.at(o,()=>Hi(t,n,s,r));const u=r.flatMap(({landed:l})=>l);return{shas:u,events:[...await Promise.all(r.map(({issue:l})=>Tt(t,n,s,"closed",l))),...await vn(e,i,a,u.at(-1)??"")]}},rollup:async(o,r)=>{const i=o.map(u=>At(e,u)),a=e.at(r,()=>wt(t,n,s,{title:`Rollup of ${i.length} pull requests`,body:`Successful merges:

${i.map(({number:u,title:l})=>` - #${u} (${l})`).join(`
`)}`,head:zi(t,n,s,i),base:i[0]?.pull.baseRef??n.defaultBranch,draft:!1}));return{number:a.number,events:[await $e(e,"opened",a)]}},jobCheck:async({ref:o,name:r,status:i="completed",conclusion:a="success",at:u})=>{const l=n.git.resolve(o);if(l===null)throw new Error(`${o} is no commit`);return{id:e.at(u===void 0?void 0:{at:u},()=>ao(t,n,l,{name:r,app:ds,suite:t.nextId(),...i==="completed"?{conclusion:a}:{status:i}})).id,events:[]}}}}function ea(e){let t=e.map(n=>({fault:n,met:0}));return{next:n=>{let s=null;for(const o of t)ta(o.fault.match,n)&&(o.met+=1,(o.fault.match.nth===void 0||o.fault.match.nth===o.met)&&!s&&(s=o.fault));return s},add:(...n)=>t.push(...n.map(s=>({fault:s,met:0}))),clear:()=>{t=[]}}}function ta(e,t){return(e.method===void 0||e.method===t.method)&&(e.route===void 0||t.route.endsWith(e.route))&&(e.body===void 0||t.body.includes(e.body))&&(e.write===void 0||e.write===t.write)}const na="Something went wrong while executing your query. This may be the result of a timeout, or it could be a GitHub bug. Please include `LOCAL:000000` when reporting this issue.";function sa(e,t){const{path:n,type:s,message:o=na}=t,r={...s!==void 0&&{type:s},...n&&{path:n},message:o},i=n?co(e.data,n):void 0;return{...i!==void 0&&{data:i},errors:[r]}}function co(e,t){const[n,...s]=t;if(n===void 0||typeof e!="object"||e===null)return null;const o=co(e[n],s);return Array.isArray(e)?e.map((r,i)=>i===n?o:r):{...e,[n]:o}}const oa=new Set(["path","ref","basehead","branch","tag","name"]);function ra(e){const t=[...e].sort((n,s)=>mo(s.template)-mo(n.template)).map(n=>({route:n,pattern:ia(n.template)}));return(n,s)=>{for(const{route:o,pattern:r}of t){const i=o.method===n?r.exec(s):null;if(i)return{route:o,params:aa(i.groups??{})}}throw new h(404,"Not Found")}}function mo(e){return e.replace(/\{\w+\}/g,"").length}function ia(e){const t=e.replace(/[.+]/g,"\\$&").replace(/\{(\w+)\}/g,(n,s)=>`(?<${s}>${oa.has(s)?".+":"[^/]+"})`);return new RegExp(`^${t}/?$`)}function aa(e){try{return Object.fromEntries(Object.entries(e).map(([t,n])=>[t,decodeURIComponent(n)]))}catch{throw new h(400,"Bad Request")}}function fo(e,t){if(!t)return{account:null,token:null};const[n="",s=""]=t.trim().split(/\s+/,2),o=n.toLowerCase()==="basic"?Buffer.from(s,"base64").toString("utf8").split(":").at(-1)??"":s,r=e.tokens.get(o);if(!r)throw new h(401,"Bad credentials");return{account:r.account,token:r}}function Xe(e,t,n,s){const o=n.needs.some(i=>i.endsWith(":write")),{token:r}=e;if(r?.kind!=="app"&&!B(W(t,e.account),"read"))throw E();if(!r&&o)throw new h(401,"Requires authentication");if(r?.permissions&&la(r,r.permissions,t,ua(n.needs,s)),r?.kind==="user"&&!B(W(t,r.account),n.role))throw X("Must have admin rights to Repository.")}function ua(e,t){const n=t&&!t.pull?e.filter(s=>!s.startsWith("pull_requests")):e;return n.length>0?n:e}function la(e,t,n,s){if(s.some(r=>{const[i,a]=r.split(":"),u=t[i]??(i==="metadata"?"read":void 0);return u==="write"||a==="read"&&(u==="read"||!n.private&&e.kind==="user")}))return;const o=s.map(r=>r.replace(":","=")).join("; ");throw X(`Resource not accessible by ${e.kind==="app"?"integration":"personal access token"}`,{"x-accepted-github-permissions":o})}var j=class extends Error{type;constructor(e,t){super(t),this.type=e}};function he(e){return{__typename:"Repository",repo:e}}function ee(e,t){return{__typename:"Commit",repo:e,sha:t}}function J(e,t){return{__typename:t.pull?"PullRequest":"Issue",repo:e,issue:t}}function In(e,t){return{__typename:"IssueComment",repo:e,comment:t}}function Dt(e,t){return{__typename:"Deployment",repo:e,deployment:t}}function Sn(e,t,n){try{return Xe(e,t,{needs:n,role:"read"}),!0}catch(s){if(s instanceof h)return!1;throw s}}function ce(e,t){return(n,s,o)=>{if(!Sn(o.caller,n.repo,e))throw new j("FORBIDDEN","Resource not accessible by integration");return t(n,s,o)}}function Ot({world:e},t){return e.nullDatabaseIds?null:t}function ge(e){return e==null?null:(Array.isArray(e)?e:[e]).map(String)}function et(e,t,n,s=n){const o=t.orderBy,r=o?.field==="UPDATED_AT"?s:n,i=e.map((a,u)=>({item:a,index:u,at:r(a)})).sort((a,u)=>a.at<u.at?-1:a.at>u.at?1:a.index-u.index).map(({item:a})=>a);return o?.direction==="DESC"?i.reverse():i}async function ca(e,{query:t,variables:n,operationName:s},o){const r=da(t);if(r instanceof lt)return{errors:[$n(r)]};const i=Er(e,r,fa);if(i.length>0)return{errors:i.map($n)};const{data:a,errors:u}=await hr({schema:e,document:r,variableValues:n,contextValue:o,...s!==void 0&&{operationName:s}});return{...a!==void 0&&{data:a},...u&&{errors:u.map($n)}}}function da(e){try{return br(e)}catch(t){if(t instanceof lt)return t;throw t}}function $n(e){const{originalError:t,path:n,locations:s,message:o,extensions:r}=e;if(t&&!(t instanceof lt)&&!(t instanceof j))throw t;return{...t instanceof j&&{type:t.type},...n&&{path:n},...Object.keys(r).length>0&&{extensions:r},...s&&{locations:s},message:o}}function ma(e){return{Field(t){const n=e.getParentType();if(!n||e.getFieldDef())return;const[s,o]=[t.name.value,n.name];e.reportError(new lt(`Field '${s}' doesn't exist on type '${o}'`,{nodes:t,extensions:{code:"undefinedField",typeName:o,fieldName:s}}))}}}const fa=_r.map(e=>e.name==="FieldsOnCorrectTypeRule"?ma:e),po=100;function O(e,t,n,s){const{from:o,to:r}=pa(e,t.length,n),i=t.slice(o,r).map(s);return{totalCount:t.length,nodes:i,edges:i.map((a,u)=>({cursor:Tn(o+u),node:a})),pageInfo:{hasNextPage:r<t.length,hasPreviousPage:o>0,startCursor:i.length>0?Tn(o):null,endCursor:i.length>0?Tn(r-1):null}}}function pa(e,t,n){const[s,o]=[n.first,n.last],r=typeof s=="number"?s:typeof o=="number"?o:null;if(r===null)throw new j("MISSING_PAGINATION_BOUNDARIES",`You must provide a \`first\` or \`last\` value to properly paginate the \`${e}\` connection.`);if(r>po)throw new j("EXCESSIVE_PAGINATION",`Requesting ${r} records on the \`${e}\` connection exceeds the \`${typeof s=="number"?"first":"last"}\` limit of ${po} records.`);const i=typeof n.after=="string"?ho(n.after)+1:0,a=typeof n.before=="string"?ho(n.before):t;return{from:typeof s=="number"?i:Math.max(i,a-r),to:typeof s=="number"?Math.min(a,i+r):a}}function Tn(e){return Buffer.from(`cursor:${e}`).toString("base64")}function ho(e){const t=Number(Buffer.from(e,"base64").toString("utf8").replace("cursor:",""));if(!Number.isInteger(t))throw new j("INVALID_CURSOR_ARGUMENTS",`\`${e}\` does not appear to be a valid cursor.`);return t}function Te(e){return{__typename:e.type,account:e}}function Ae(e){return e&&Te(e)}function go({world:e},t){return Te(t??H(e,"ghost"))}const Nt={id:({account:{id:e}})=>b("User",e),databaseId:({account:{id:e}})=>e,login:({account:{login:e},viewer:t})=>t===!0?e:e.replace(/\[bot\]$/,""),name:({account:{name:e}})=>e,url:({account:{login:e}},t,{world:n})=>`${n.webUrl}/${encodeURIComponent(e)}`,createdAt:({account:{createdAt:e}})=>e},ha={User:Nt,Bot:Nt,Organization:Nt,Mannequin:Nt,Label:{id:e=>b("Label",e.label.id),name:e=>e.label.name,color:e=>e.label.color,description:e=>e.label.description,isDefault:e=>e.label.stock,url:({repo:e,label:{name:t}},n,{world:s})=>`${R(s,e)}/labels/${encodeURIComponent(t)}`},Milestone:{id:e=>b("Milestone",e.milestone.id),number:e=>e.milestone.number,title:e=>e.milestone.title,description:e=>e.milestone.description,dueOn:e=>e.milestone.dueOn,state:e=>e.milestone.state.toUpperCase(),url:({repo:e,milestone:{number:t}},n,{world:s})=>`${R(s,e)}/milestone/${t}`},Release:{id:e=>b("Release",e.release.id),databaseId:(e,t,n)=>Ot(n,e.release.id),name:e=>e.release.name,tagName:e=>e.release.tag,description:e=>e.release.body,isDraft:e=>e.release.draft,isPrerelease:e=>e.release.prerelease,author:e=>Te(e.release.author),createdAt:e=>e.release.createdAt,publishedAt:e=>e.release.publishedAt,url:(e,t,{world:n})=>`${R(n,e.repo)}/releases/tag/${encodeURIComponent(e.release.tag)}`,tagCommit:({repo:e,release:{tag:t}})=>{const n=e.git.resolve(`refs/tags/${t}`);return n===null?null:ee(e,n)}}};function kt(e,t){return e.git.refs.has(t)?{__typename:"Ref",repo:e,ref:t}:null}function bo(e,t){return kt(e,`refs/heads/${t}`)??kt(e,`refs/tags/${t}`)}function ga(e,t){const n=t.indexOf(":");if(n<0){const r=/^[0-9a-f]{40}$/.test(t)?e.git.get(t)?.type:void 0;if(r==="blob"||r==="tree")return{__typename:r==="blob"?"Blob":"Tree",repo:e,sha:t};const i=e.git.resolve(t);return i===null?null:ee(e,i)}const s=e.git.commit(e.git.resolve(t.slice(0,n))??"")?.tree,o=s===void 0?null:xe(e.git,s,t.slice(n+1));return o&&{__typename:o.mode==="40000"?"Tree":"Blob",repo:e,sha:o.sha}}const _o={id:({__typename:e,sha:t})=>b(e,t),oid:({sha:e})=>e,abbreviatedOid:({sha:e})=>e.slice(0,7)},An=({repo:e,sha:t})=>e.git.get(t)?.content??Buffer.alloc(0),Eo=e=>An(e).subarray(0,8e3).includes(0),ba={..._o,byteSize:e=>An(e).length,isBinary:Eo,isTruncated:()=>!1,text:e=>Eo(e)?null:An(e).toString("utf8")},_a={id:e=>b("Ref",e.ref),name:e=>e.ref.replace(/^refs\/[^/]+\//,""),prefix:e=>/^refs\/[^/]+\//.exec(e.ref)?.[0]??"refs/",target:({repo:e,ref:t})=>{const n=e.git.resolve(t);return n===null?null:ee(e,n)},repository:({repo:e})=>he(e)},Ea={name:({name:e})=>e,email:({email:e})=>e,date:({epoch:e})=>Z(e),user:({email:e},t,{world:n})=>{const s=ps(n,e);return s?.type==="User"?Ae(s):null}},be=({repo:e,sha:t})=>e.git.commit(t),Cn=e=>(be(e)?.message??"").replace(/\n+$/,""),yo=(e,t)=>Z(be(e)?.[t].epoch??0);function Dn(e){const{git:t}=e.repo,n=be(e);return Et(t,t.commit(n?.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",n?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904")}const ya=({repo:e,sha:t},n)=>{const s=n.path;return O("history",[...typeof s=="string"?as(e.git,t,s):Ve(e.git,t)].filter(o=>wa(e.git.commit(o)?.committer.epoch??0,n)),n,o=>ee(e,o))};function wa(e,t){const n=(s,o)=>typeof t[s]=="string"?Date.parse(t[s])/1e3:o;return e>=n("since",-1/0)&&e<=n("until",1/0)}const va={Commit:{id:({sha:e})=>b("Commit",e),oid:({sha:e})=>e,abbreviatedOid:({sha:e})=>e.slice(0,7),message:Cn,messageHeadline:e=>Cn(e).split(`
`)[0]??"",messageBody:e=>Cn(e).split(`
`).slice(1).join(`
`).trim(),url:({repo:e,sha:t},n,{world:s})=>`${R(s,e)}/commit/${t}`,authoredDate:e=>yo(e,"author"),committedDate:e=>yo(e,"committer"),author:e=>be(e)?.author??null,committer:e=>be(e)?.committer??null,authors:(e,t)=>O("authors",[be(e)?.author],t,n=>n),parents:(e,t)=>O("parents",be(e)?.parents??[],t,n=>ee(e.repo,n)),history:ya,associatedPullRequests:ce(["pull_requests:read"],({repo:e,sha:t},n)=>O("associatedPullRequests",et(xs(e,t),n,s=>s.createdAt,s=>s.updatedAt),n,s=>J(e,s))),changedFilesIfAvailable:async e=>(await Dn(e)).length,additions:async e=>Ke(await Dn(e)).additions,deletions:async e=>Ke(await Dn(e)).deletions,deployments:ce(["deployments:read"],({repo:e,sha:t},n)=>{const s=ge(n.environments);return O("deployments",et(e.deployments.filter(o=>o.sha===t&&(!s||s.includes(o.environment))),n,o=>o.createdAt),n,o=>Dt(e,o))}),repository:({repo:e})=>he(e)},GitActor:Ea,Ref:_a,Blob:ba,Tree:_o};function Ra({statuses:e}){const t=e.at(-1)?.state??"pending";return t==="success"?"ACTIVE":t.toUpperCase()}const wo=({repo:e,deployment:t})=>[...t.statuses].reverse().map(n=>({__typename:"DeploymentStatus",repo:e,deployment:t,status:n})),Ia={id:e=>b("Deployment",e.deployment.id),databaseId:(e,t,n)=>Ot(n,e.deployment.id),commit:e=>ee(e.repo,e.deployment.sha),commitOid:e=>e.deployment.sha,ref:e=>bo(e.repo,e.deployment.ref),environment:e=>e.deployment.environment,originalEnvironment:e=>e.deployment.environment,latestEnvironment:e=>e.deployment.environment,task:e=>e.deployment.task,description:e=>e.deployment.description,creator:(e,t,n)=>go(n,e.deployment.creator),createdAt:e=>e.deployment.createdAt,updatedAt:e=>e.deployment.updatedAt,payload:e=>JSON.stringify(e.deployment.payload),state:e=>Ra(e.deployment),latestStatus:e=>wo(e)[0]??null,statuses:(e,t)=>O("statuses",wo(e),t,n=>n),repository:({repo:e})=>he(e)},vo=e=>e===""?null:e,Sa={Deployment:Ia,DeploymentStatus:{id:({status:e})=>b("DeploymentStatus",e.id),state:({status:e})=>e.state.toUpperCase(),description:({status:e})=>e.description,createdAt:({status:e})=>e.createdAt,updatedAt:({status:e})=>e.createdAt,environment:({status:e})=>e.environment,environmentUrl:({status:e})=>vo(e.environmentUrl),logUrl:({status:e})=>vo(e.logUrl),creator:({status:e},t,n)=>go(n,e.creator),deployment:e=>Dt(e.repo,e.deployment)}},$a={labeled:"LabeledEvent",unlabeled:"UnlabeledEvent",assigned:"AssignedEvent",unassigned:"UnassignedEvent",closed:"ClosedEvent",reopened:"ReopenedEvent",renamed:"RenamedTitleEvent","cross-referenced":"CrossReferencedEvent",referenced:"ReferencedEvent",locked:"LockedEvent",unlocked:"UnlockedEvent",milestoned:"MilestonedEvent",demilestoned:"DemilestonedEvent",merged:"MergedEvent",sub_issue_added:"SubIssueAddedEvent",sub_issue_removed:"SubIssueRemovedEvent",parent_issue_added:"ParentIssueAddedEvent",parent_issue_removed:"ParentIssueRemovedEvent"},Ta=(e,t,n)=>{const[s,o]=[ge(t.itemTypes),t.since];return O("timelineItems",Ca(e,n).filter(({node:r})=>!s||s.includes(Aa(r.__typename))).filter(({at:r})=>typeof o!="string"||Date.parse(r)>=Date.parse(o)).sort((r,i)=>r.at<i.at?-1:r.at>i.at?1:r.id-i.id),t,({node:r})=>r)};function Aa(e){return e.replace(/(?<=[a-z])(?=[A-Z])/g,"_").toUpperCase()}function Ca({repo:e,issue:t},n){const s=t.events.flatMap(i=>{const a=$a[i.event],u={__typename:a??"",repo:e,issue:t,event:i};return a!==void 0&&(!i.source||Ro(u,n)!==null)?[{at:i.createdAt,id:i.id,node:u}]:[]}),o=ie(e,t).map(i=>({at:i.createdAt,id:i.id,node:In(e,i)})),r=M(t)?ue(e,t).map(i=>({at:Z(e.git.commit(i)?.committer.epoch??0),id:0,node:{__typename:"PullRequestCommit",repo:e,issue:t,sha:i}})):[];return[...s,...o,...r]}function Ro({event:e},{world:t}){const n=t.repositories.get(e.source?.repository.toLowerCase()??""),s=n?.issues.get(e.source?.number??-1);return n&&s?J(n,s):null}function Io(e,t=!1){return e==="duplicate"?t?"DUPLICATE":"NOT_PLANNED":e===null?null:e.toUpperCase()}const N={id:({__typename:e,event:t})=>b(e,t.id),actor:({event:e})=>Ae(e.actor),createdAt:({event:e})=>e.createdAt},On=({repo:e,issue:t})=>J(e,t),Nn=({repo:e,event:{commitId:t}})=>t===void 0?null:ee(e,t),tt=({repo:e,event:t})=>{const n=e.issues.get(t.related??-1);return n?J(e,n):null},So={...N,label:({repo:e,event:t})=>({repo:e,label:t.label})},$o={...N,assignee:({event:e})=>Ae(e.assignee??null)},To={...N,milestoneTitle:({event:e})=>e.milestone},Da={LabeledEvent:So,UnlabeledEvent:So,AssignedEvent:$o,UnassignedEvent:$o,MilestonedEvent:To,DemilestonedEvent:To,ClosedEvent:{...N,closer:(e,t,n)=>tt(e,t,n)??Nn(e,t,n),stateReason:({event:e})=>Io(e.stateReason??null)},ReopenedEvent:{...N,stateReason:()=>null},RenamedTitleEvent:{...N,currentTitle:({event:e})=>e.rename?.to,previousTitle:({event:e})=>e.rename?.from,subject:On},CrossReferencedEvent:{...N,source:(e,t,n)=>Ro(e,n),target:On,referencedAt:({event:e})=>e.createdAt,willCloseTarget:()=>!1,isCrossRepository:({repo:e,event:t})=>t.source?.repository!==z(e)},ReferencedEvent:{...N,commit:Nn,subject:On},LockedEvent:{...N,lockReason:({event:e})=>e.lockReason?.replace(/[ -]/g,"_").toUpperCase()??null},UnlockedEvent:N,MergedEvent:{...N,commit:Nn,mergeRefName:({issue:e})=>e.pull?.baseRef},SubIssueAddedEvent:{...N,subIssue:tt},SubIssueRemovedEvent:{...N,subIssue:tt},ParentIssueAddedEvent:{...N,parent:tt},ParentIssueRemovedEvent:{...N,parent:tt}},Ao={id:({__typename:e,issue:t})=>b(e,t.id),databaseId:({issue:e},t,n)=>Ot(n,e.id),fullDatabaseId:({issue:e})=>String(e.id),number:({issue:e})=>e.number,title:({issue:e})=>e.title,body:({issue:e})=>e.body??"",url:({repo:e,issue:t},n,{world:s})=>gt(s,e,t),state:({issue:e})=>(e.pull?.mergedAt??null)===null?e.state.toUpperCase():"MERGED",author:({issue:e})=>Ae(e.user),createdAt:({issue:e})=>e.createdAt,updatedAt:({issue:e})=>e.updatedAt,closed:({issue:e})=>e.state==="closed",closedAt:({issue:e})=>e.closedAt,locked:({issue:e})=>e.locked,labels:({repo:e,issue:t},n)=>O("labels",t.labels,n,s=>({repo:e,label:s})),assignees:({issue:e},t)=>O("assignees",e.assignees,t,Te),milestone:({repo:e,issue:{milestone:t}})=>t&&{repo:e,milestone:t},comments:({repo:e,issue:t},n)=>O("comments",ie(e,t),n,s=>In(e,s)),timelineItems:Ta,repository:({repo:e})=>he(e)},Co=({repo:e},t)=>{const n=e.issues.get(t??-1);return n?J(e,n):null},Oa={...Ao,stateReason:(e,{enableDuplicate:t})=>Io(e.issue.stateReason,t===!0),parent:e=>Co(e,e.issue.parent),subIssues:(e,t)=>O("subIssues",e.issue.children,t,n=>Co(e,n))};function x(e){return(t,n,s)=>M(t.issue)?e({...t,issue:t.issue},s):null}const Na={removed:"DELETED"},ka=async({repo:e,issue:t},n)=>M(t)?O("files",await Se(e,t),n,s=>({path:s.path,additions:s.additions,deletions:s.deletions,changeType:Na[s.status]??s.status.toUpperCase()})):null,Do=e=>x(async({repo:t,issue:n})=>Ke(await Se(t,n))[e]),Pa={...Ao,merged:x(({issue:{pull:e}})=>e.mergedAt!==null),mergedAt:x(({issue:{pull:e}})=>e.mergedAt),mergedBy:x(({issue:{pull:e}})=>Ae(e.mergedBy)),mergeCommit:x(({repo:e,issue:{pull:t}})=>t.mergeCommitSha===null?null:ee(e,t.mergeCommitSha)),mergeable:x(({repo:e,issue:t})=>({true:"MERGEABLE",false:"CONFLICTING",null:"UNKNOWN"})[`${hn(e,t).mergeable}`]),mergeStateStatus:x(({repo:e,issue:t})=>hn(e,t).state.toUpperCase()),isDraft:x(({issue:{pull:e}})=>e.draft),headRefName:x(({issue:{pull:e}})=>e.headRef),headRefOid:x(({issue:{pull:e}})=>e.headSha),baseRefName:x(({issue:{pull:e}})=>e.baseRef),baseRefOid:x(({repo:e,issue:t})=>ae(e,t)),additions:Do("additions"),deletions:Do("deletions"),changedFiles:x(async({repo:e,issue:t})=>(await Se(e,t)).length),files:ka,commits:(e,t)=>M(e.issue)?O("commits",ue(e.repo,e.issue),t,n=>({...e,__typename:"PullRequestCommit",sha:n})):null},Ua={id:({sha:e})=>b("PullRequestCommit",e),commit:({repo:e,sha:t})=>ee(e,t),pullRequest:e=>J(e.repo,e.issue),url:({repo:e,issue:t,sha:n},s,{world:o})=>`${R(o,e)}/pull/${t.number}/commits/${n}`},Oo=({repo:e,comment:t})=>{const n=e.issues.get(t.issue);return n?J(e,n):null},La={Issue:Oa,PullRequest:Pa,PullRequestCommit:Ua,IssueComment:{id:({comment:e})=>b("IssueComment",e.id),databaseId:({comment:e},t,n)=>Ot(n,e.id),fullDatabaseId:({comment:e})=>String(e.id),body:({comment:e})=>e.body??"",author:({comment:e})=>Ae(e.user),createdAt:({comment:e})=>e.createdAt,updatedAt:({comment:e})=>e.updatedAt,url:({repo:e,comment:t},n,{world:s})=>ks(s,e,t),isMinimized:({comment:e})=>e.minimized!==null,minimizedReason:({comment:e})=>e.minimized,issue:Oo,pullRequest:e=>{const t=Oo(e);return t?.__typename==="PullRequest"?t:null},repository:({repo:e})=>he(e)}};function qa(e,t,n,s,o){const r=s.pull.mergeCommitSha;if(s.pull.mergedAt===null||r===null)throw y("Pull request is not merged");const i=K(t,s.pull.baseRef),a=D=>t.git.commit(D??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",u=a(t.git.commit(r)?.parents[0]),l=yt(t.git,a(r),a(i),u);if(l===null||i===null)throw y("This pull request cannot be reverted automatically");const c=o.title??`Revert "${s.title}"`,d=Q(e,n),p=t.git.putCommit({tree:l,parents:[i],author:d,committer:d,message:`${c}

This reverts commit ${r}.`}),S=`revert-${s.number}-${s.pull.headRef}`;return G(e,t,n,`refs/heads/${S}`,p),wt(e,t,n,{title:c,body:o.body??`Reverts ${z(t)}#${s.number}`,head:S,base:s.pull.baseRef,draft:o.draft})}function kn({world:e,caller:t},n){const[s="",o=""]=Buffer.from(n,"base64url").toString("utf8").split(":");for(const r of e.repositories.values()){if(!Sn(t,r,["metadata:read"]))continue;const i=Ba(r,s,o);if(i)return i}throw new j("NOT_FOUND",`Could not resolve to a node with the global id of '${n}'`)}function Ba(e,t,n){const s=Number(n);if(t==="Repository")return e.id===s?he(e):null;if(t==="Commit")return e.git.commit(n)?ee(e,n):null;if(t==="IssueComment"){const r=e.comments.get(s);return r?In(e,r):null}if(t==="Deployment"){const r=e.deployments.find(i=>i.id===s);return r?Dt(e,r):null}if(t!=="Issue"&&t!=="PullRequest")return null;const o=[...e.issues.values()].find(r=>r.id===s);return o?J(e,o):null}const nt=e=>e.input;function No(e,t,n){const s=kn(t,String(nt(e).subjectId));if(s.__typename!=="IssueComment")throw new j("UNPROCESSABLE",`${s.__typename} is not minimizable`);const o=s.repo.issues.get(s.comment.issue);return ko(()=>Xe(t.caller,s.repo,{needs:["issues:write","pull_requests:write"],role:"triage"},o)),Os(s.comment,n),s}function ko(e){try{return e()}catch(t){throw t instanceof h?new j(t.status===422?"UNPROCESSABLE":"FORBIDDEN",t.message):t}}const Ma={Mutation:{minimizeComment:(e,t,n)=>({clientMutationId:nt(t).clientMutationId??null,minimizedComment:No(t,n,String(nt(t).classifier).toLowerCase().replace("_","-"))}),unminimizeComment:(e,t,n)=>({clientMutationId:nt(t).clientMutationId??null,unminimizedComment:No(t,n,null)}),revertPullRequest:(e,t,n)=>{const{world:s,caller:o}=n,r=nt(t),i=kn(n,String(r.pullRequestId));if(i.__typename!=="PullRequest"||!M(i.issue))throw new j("NOT_FOUND","Could not resolve to a PullRequest with that id.");const{repo:a,issue:u}=i,l=ko(()=>(Xe(o,a,{needs:["pull_requests:write"],role:"write"}),qa(s,a,o.account??H(s,"ghost"),u,{...typeof r.title=="string"&&{title:r.title},...typeof r.body=="string"&&{body:r.body},draft:r.draft===!0})));return{clientMutationId:r.clientMutationId??null,pullRequest:i,revertPullRequest:J(a,l)}}}},xa={viewer:(e,t,{caller:n})=>n.account&&{...Te(n.account),viewer:!0},rateLimit:(e,t,{caller:n})=>{const s=n.token?.rate??{limit:0,used:0,reset:0};return{limit:s.limit,cost:1,used:s.used,remaining:Math.max(0,s.limit-s.used),resetAt:Z(s.reset),nodeCount:1}},repository:(e,t,{world:n,caller:s})=>{const o=`${String(t.owner)}/${String(t.name)}`,r=n.repositories.get(o.toLowerCase());if(!r||!Sn(s,r,["metadata:read"]))throw new j("NOT_FOUND",`Could not resolve to a Repository with the name '${o}'.`);return he(r)},node:(e,{id:t},n)=>kn(n,String(t))};function Pn(e,t){return ce(["issues:read","pull_requests:read"],({repo:n},s)=>{const o=n.issues.get(Number(s.number));if(!o||!t(o))throw new j("NOT_FOUND",`Could not resolve to ${e} with the number of ${String(s.number)}.`);return J(n,o)})}function Po(e,t,n,s){const o=ge(n.labels);return O(e,et([...t.issues.values()].filter(r=>s(r)&&(!o||r.labels.some(i=>o.includes(i.name)))),n,r=>r.createdAt,r=>r.updatedAt),n,r=>J(t,r))}const Uo=e=>(e.pull?.mergedAt??null)===null?e.state.toUpperCase():"MERGED",Ga={Query:xa,Repository:{id:({repo:e})=>b("Repository",e.id),databaseId:({repo:e})=>e.id,name:({repo:e})=>e.name,nameWithOwner:({repo:e})=>z(e),owner:({repo:e})=>Te(e.owner),url:({repo:e},t,{world:n})=>R(n,e),description:({repo:e})=>e.description,isPrivate:({repo:e})=>e.private,isArchived:({repo:e})=>e.archived,hasIssuesEnabled:({repo:e})=>e.hasIssues,createdAt:({repo:e})=>e.createdAt,pushedAt:({repo:e})=>e.pushedAt,defaultBranchRef:({repo:e})=>kt(e,`refs/heads/${e.defaultBranch}`),ref:({repo:e},t)=>{const n=String(t.qualifiedName);return kt(e,n)??bo(e,n.replace(/^refs\/(heads|tags)\//,""))},object:ce(["contents:read"],({repo:e},t)=>ga(e,ge(t.oid??t.expression)?.[0]??"")),issue:Pn("an Issue",e=>!e.pull),pullRequest:Pn("a PullRequest",e=>e.pull!==null),issueOrPullRequest:Pn("an issue or pull request",()=>!0),issues:ce(["issues:read"],({repo:e},t)=>{const n=ge(t.states);return Po("issues",e,t,s=>!s.pull&&(!n||n.includes(Uo(s))))}),pullRequests:ce(["pull_requests:read"],({repo:e},t)=>{const[n,s,o]=[ge(t.states),t.headRefName,t.baseRefName];return Po("pullRequests",e,t,r=>r.pull!==null&&(!n||n.includes(Uo(r)))&&(typeof s!="string"||r.pull.headRef===s)&&(typeof o!="string"||r.pull.baseRef===o))}),deployments:ce(["deployments:read"],({repo:e},t)=>{const n=ge(t.environments);return O("deployments",et(e.deployments.filter(s=>!n||n.includes(s.environment)),t,s=>s.createdAt),t,s=>Dt(e,s))}),releases:ce(["contents:read"],({repo:e},t)=>O("releases",et(e.releases,t,n=>n.createdAt),t,n=>({__typename:"Release",repo:e,release:n})))}},Va=`
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
`,ja=`
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
`,Fa=`
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
  issue: Issue!
  pullRequest: PullRequest
  repository: Repository!
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
`,Ha=`
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
`,za={...Ga,...Ma,...ha,...va,...La,...Da,...Sa},Wa=/Connection$|Edge$|Payload$|^(?:PageInfo|RateLimit|PullRequestChangedFile)$/;let Qa=null;function Ka(){return Qa??=Ja(pr([Fa,Ha,Va,ja].join(`
`)))}function Ja(e){for(const t of Object.values(e.getTypeMap())){if(!gr(t)||t.name.startsWith("__")||Wa.test(t.name))continue;const n=za[t.name];for(const[s,o]of Object.entries(t.getFields())){const r=n?.[s];if(!r)throw new Error(`${t.name}.${s} has no resolver`);o.resolve=r}}return e}function _(e){return{status:200,body:e}}function k(e){return{status:201,body:e}}const q={status:204};function Lo(e,t){const n=Number(e);return e!==null&&Number.isInteger(n)&&n>0?n:t}function Pt(e,t,n=30,s=100){const o=Math.min(Lo(e.query.get("per_page"),n),s),r=Lo(e.query.get("page"),1),[i,a]=[(r-1)*o,r*o],u=[];let l=0;if(Array.isArray(t))u.push(...t.slice(i,a)),l=t.length;else for(const d of t)if(l>=i&&l<a&&u.push(d),l+=1,l>a)break;const c=Array.isArray(t)?Math.max(1,Math.ceil(l/o)):null;return{items:u,headers:Ya(e,r,l>a,c)}}function Ya(e,t,n,s){const o=i=>{const a=new URLSearchParams(e.query);return a.set("page",String(i)),`${e.world.apiUrl}${e.path}?${a.toString()}`},r=[...t>1?[`<${o(t-1)}>; rel="prev"`]:[],...n?[`<${o(t+1)}>; rel="next"`]:[],...n&&s!==null?[`<${o(s)}>; rel="last"`]:[],...t>1?[`<${o(1)}>; rel="first"`]:[]];return r.length===0?{}:{link:r.join(", ")}}function I(e,t,n,s){const o=Pt(e,t,s);return{status:200,body:o.items.map(n),headers:o.headers}}function qo(e,t,n,s){const o=Pt(e,n);return{status:200,body:{total_count:n.length,[t]:o.items.map(s)},headers:o.headers}}function m(e,t){const n=e[t];if(n!=null){if(typeof n=="string")return n;throw T({resource:"Request",code:"invalid",field:t,message:`${t} is not a string`})}}function w(e,t,n){const s=m(t,n);if(s===void 0)throw Me(e,n);return s}function st(e,t){const n=e[t];if(n!=null)return Array.isArray(n)?n.map(s=>typeof s=="string"?s:Bo(s)):[Bo(n)]}function Bo(e){if(typeof e=="string")return e;const t=e;return typeof t?.name=="string"?t.name:""}function _e(e,t){const n=e[t];if(n!=null){if(typeof n=="number"&&Number.isInteger(n))return n;throw T({resource:"Request",code:"invalid",field:t,message:`${t} is not an integer`})}}function Ee(e,t){const n=e[t];return typeof n=="boolean"?n:void 0}function Un(e,t){const n=e[t];return Array.isArray(n)?n.filter(s=>typeof s=="object"&&s!==null):[]}function Ce(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}function Ut(e,t,n,s,o="desc"){const r=n[e.query.get("sort")??s]??n[s];if(!r)return t;const i=(e.query.get("direction")??o)==="asc"?1:-1;return t.map((a,u)=>({item:a,index:u,key:r(a)})).sort((a,u)=>i*(a.key<u.key?-1:a.key>u.key?1:a.index-u.index)).map(({item:a})=>a)}function Lt(e,t,n){const s=Date.parse(e.query.get("since")??"");return Number.isNaN(s)?t:t.filter(o=>Date.parse(n(o))>=s)}const Za=[{method:"GET",template:"/user",run:eu},{method:"GET",template:"/users/{username}",run:tu},{method:"GET",template:"/rate_limit",run:nu}],Xa=[{method:"GET",template:"",needs:["metadata:read"],run:e=>_(Ei(e.world,e.repo,e.caller.account))},{method:"GET",template:"/collaborators/{username}/permission",needs:["metadata:read"],run:su}];function eu({world:e,caller:t}){if(!t.account)throw new h(401,"Requires authentication");if(t.token?.kind==="app")throw X("Resource not accessible by integration");return _(hi(e,t.account))}function tu({world:e,params:t}){const n=e.accounts.get((t.username??"").toLowerCase());if(!n)throw E();return _(Ns(e,n))}function nu({caller:e}){const t=e.token?.rate??{limit:60,used:0,reset:0},n={limit:t.limit,used:t.used,remaining:Math.max(0,t.limit-t.used),reset:t.reset};return _({resources:{core:n,graphql:n,search:{...n,limit:30,used:0,remaining:30}},rate:n})}function su({world:e,repo:t,params:n}){const s=e.accounts.get((n.username??"").toLowerCase());if(!s)throw new h(404,`${n.username??""} is not a user`);return _(yi(e,s,W(t,s)))}const De=["contents:read"],Ln=300,Mo=250,ou=[{method:"GET",template:"/commits",needs:De,run:ru},{method:"GET",template:"/commits/{ref}",needs:De,run:au},{method:"GET",template:"/commits/{commit_sha}/pulls",needs:["pull_requests:read"],run:uu},{method:"GET",template:"/compare/{basehead}",needs:De,run:lu},{method:"GET",template:"/branches",needs:De,run:du},{method:"GET",template:"/branches/{branch}",needs:De,run:mu},{method:"GET",template:"/tags",needs:De,run:fu}];function qt(e,t){const n=e.git.resolve(t);if(n===null)throw y(`No commit found for SHA: ${t}`);return n}function ru(e){const{world:t,repo:n,query:s}=e;if(n.git.refs.size===0)throw new h(409,"Git Repository is empty.");const o=s.get("sha")??n.defaultBranch,r=n.git.resolve(o);if(r===null)throw E();const i=s.get("path")?.replace(/^\/|\/$/g,"")??"";return I(e,iu(n,i===""?Ve(n.git,r):as(n.git,r,i),s),a=>pe(t,n,a))}function*iu(e,t,n){const[s,o]=["since","until"].map(i=>Y(n.get(i))),r=n.get("author")?.toLowerCase();for(const i of t){const a=e.git.commit(i);if(!a)continue;const{epoch:u}=a.committer;s&&u<ne(s)||o&&u>ne(o)||r!==void 0&&r!==""&&![a.author.email,a.author.name].some(l=>l.toLowerCase().includes(r))||(yield i)}}async function au(e){const{world:t,repo:n,params:s}=e,o=qt(n,s.ref??""),r=n.git.commit(o),i=await Et(n.git,n.git.commit(r?.parents[0]??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904"),a=Pt(e,i,Ln,Ln);return{status:200,body:{...pe(t,n,o),stats:Ke(i),files:a.items.map(u=>gn(t,n,o,u))},headers:a.headers}}function uu(e){const{world:t,repo:n,params:s}=e,o=n.git.resolve(s.commit_sha??"");if(o===null)throw y(`No commit found for SHA: ${s.commit_sha??""}`);return I(e,xs(n,o),r=>_n(t,n,r))}async function lu(e){const{world:t,repo:n,query:s}=e,[o="",r=""]=(e.params.basehead??"").split("...").map($=>$.replace(/^[^:/]+:/,"")),[i,a]=[n.git.resolve(o),n.git.resolve(r)],u=i!==null&&a!==null?pt(n.git,i,a):null;if(i===null||a===null||u===null)throw u===null&&i!==null&&a!==null?new h(404,`No common ancestor between ${o} and ${r}.`):E();const l=ye(n.git,i,a).reverse(),c=ye(n.git,a,i).length,d=s.has("page")||s.has("per_page"),p=Pt(e,l,d?30:Mo,d?100:Mo),S=d?p.items:l.slice(-250),D=$=>n.git.commit($)?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",U=(s.get("page")??"1")==="1"?(await Et(n.git,D(u),D(a))).slice(0,Ln):[],[f,v]=[`${g(t,n)}/compare/${o}...${r}`,`${R(t,n)}/compare/${o}...${r}`];return{status:200,headers:d?p.headers:{},body:{url:f,html_url:v,permalink_url:`${R(t,n)}/compare/${n.owner.login}:${i.slice(0,7)}...${n.owner.login}:${a.slice(0,7)}`,diff_url:`${v}.diff`,patch_url:`${v}.patch`,base_commit:pe(t,n,i),merge_base_commit:pe(t,n,u),status:cu(l.length,c),ahead_by:l.length,behind_by:c,total_commits:l.length,commits:S.map($=>pe(t,n,$)),files:U.map($=>gn(t,n,a,$))}}}function cu(e,t){return e>0&&t>0?"diverged":e>0?"ahead":t>0?"behind":"identical"}function xo(e,t){return[...e.git.refs].filter(([n])=>n.startsWith(t)).map(([n,s])=>[n.slice(t.length),s]).sort(([n],[s])=>n<s?-1:1)}function du(e){return I(e,xo(e.repo,"refs/heads/"),([t,n])=>({name:t,commit:{sha:n,url:`${g(e.world,e.repo)}/commits/${n}`},protected:we(e.repo,t).length>0}))}function mu({world:e,repo:t,params:n}){const s=n.branch??"",o=t.git.refs.get(`refs/heads/${s}`);if(o===void 0)throw new h(404,"Branch not found");const r=us(t,s),i=`${g(e,t)}/branches/${encodeURIComponent(s)}`;return _({name:s,commit:pe(e,t,o),_links:{self:i,html:`${R(e,t)}/tree/${s}`},protected:we(t,s).length>0,protection:{enabled:we(t,s).length>0,required_status_checks:{enforcement_level:r.length>0?"non_admins":"off",contexts:r,checks:r.map(a=>({context:a,app_id:null}))}},protection_url:`${i}/protection`})}function fu(e){const t=g(e.world,e.repo);return I(e,xo(e.repo,"refs/tags/").reverse(),([n,s])=>({name:n,zipball_url:`${t}/zipball/refs/tags/${n}`,tarball_url:`${t}/tarball/refs/tags/${n}`,commit:{sha:s,url:`${t}/commits/${s}`},node_id:b("Tag",n)}))}const qn=["checks:read"],Go=["checks:write"],pu=[{method:"POST",template:"/check-runs",needs:Go,run:hu},{method:"GET",template:"/check-runs/{check_run_id}",needs:qn,run:e=>_(bt(e.world,e.repo,Bn(e)))},{method:"PATCH",template:"/check-runs/{check_run_id}",needs:Go,run:gu},{method:"GET",template:"/check-runs/{check_run_id}/annotations",needs:qn,run:_u},{method:"GET",template:"/commits/{ref}/check-runs",needs:qn,run:Eu}];function Bn(e){const t=e.repo.checkRuns.get(Number(e.params.check_run_id));if(!t)throw E();return t}function Vo(e){if(e.caller.token?.kind!=="app")throw X("You must authenticate via a GitHub App.")}function hu(e){Vo(e);const t=w("CheckRun",e.body,"name"),n=qt(e.repo,w("CheckRun",e.body,"head_sha"));return k(bt(e.world,e.repo,ao(e.world,e.repo,n,{...jo(e.body),name:t,app:e.actor.login})))}function gu(e){Vo(e);const t=Bn(e);return uo(e.world,t,jo(e.body)),_(bt(e.world,e.repo,t))}function jo(e){const t=e.output;return Ce({name:m(e,"name"),status:m(e,"status"),conclusion:m(e,"conclusion"),startedAt:m(e,"started_at"),completedAt:m(e,"completed_at"),externalId:m(e,"external_id"),detailsUrl:m(e,"details_url"),output:t&&{...Ce({title:m(t,"title"),summary:m(t,"summary"),text:m(t,"text")}),annotations:Un(t,"annotations").map(bu)}})}function bu(e){const t=_e(e,"start_line")??1;return{path:w("CheckAnnotation",e,"path"),startLine:t,endLine:_e(e,"end_line")??t,startColumn:_e(e,"start_column")??null,endColumn:_e(e,"end_column")??null,level:m(e,"annotation_level")??"notice",title:m(e,"title")??null,message:w("CheckAnnotation",e,"message"),rawDetails:m(e,"raw_details")??null}}function _u(e){const t=Bn(e);return I(e,t.annotations,n=>_i(e.world,e.repo,t,n))}function Eu(e){const{world:t,repo:n,query:s}=e,o=qt(n,e.params.ref??""),[r,i]=[s.get("check_name"),s.get("status")],a=[...n.checkRuns.values()].filter(u=>u.headSha===o&&(r===null||u.name===r)&&(i===null||u.status===i));return qo(e,"check_runs",(s.get("filter")==="all"?a:a.filter(u=>!a.some(l=>l.name===u.name&&l.suite===u.suite&&l.id>u.id))).reverse(),u=>bt(t,n,u))}const yu=[{method:"GET",template:"/contents",needs:["contents:read"],run:Fo},{method:"GET",template:"/contents/{path}",needs:["contents:read"],run:Fo},{method:"PUT",template:"/contents/{path}",needs:["contents:write"],role:"write",run:Ho},{method:"DELETE",template:"/contents/{path}",needs:["contents:write"],role:"write",run:Ho}];function Fo(e){const{world:t,repo:n,query:s,accept:o}=e,r=(e.params.path??"").replace(/^\/|\/$/g,""),i=s.get("ref")??n.defaultBranch,a=n.git.resolve(i);if(a===null)throw n.git.refs.size===0?new h(404,"This repository is empty."):new h(404,`No commit found for the ref ${i}`);const u=xe(n.git,n.git.commit(a)?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",r);if(!u)throw E();if(u.mode==="40000")return _(n.git.tree(u.sha).map(d=>bn(t,n,i,{...d,path:r===""?d.name:`${r}/${d.name}`})));const l=n.git.get(u.sha)?.content??Buffer.alloc(0);if(o.includes("raw"))return{status:200,body:l,headers:{"content-type":"application/vnd.github.raw; charset=utf-8"}};const c=l.length>1048576;return _({...bn(t,n,i,{path:r,mode:u.mode,sha:u.sha}),content:c?"":Ws(l),encoding:c?"none":"base64"})}function Ho(e){const{world:t,repo:n,actor:s,body:o}=e,r=(e.params.path??"").replace(/^\/|\/$/g,""),i=m(o,"branch")??n.defaultBranch,a=K(n,i);if(a===null&&n.git.refs.size>0)throw new h(404,`Branch ${i} not found`);const u=n.git.commit(a??"")?.tree??"4b825dc642cb6eb9a060e54bf8d69288fbee4904",l=xe(n.git,u,r),c=m(o,"content"),d=c===void 0;wu(r,l?.sha??null,m(o,"sha"),d);const p=d?null:{mode:"100644",sha:n.git.put("blob",Buffer.from(c,"base64"))},S=f=>o[f],D=n.git.putCommit({tree:Ge(n.git,u,new Map([[r,p]])),parents:a===null?[]:[a],message:w("Commit",o,"message"),author:Q(t,s,S("author")),committer:Q(t,s,S("committer")??S("author"))}),U=`refs/heads/${i}`;return ht(n,{actor:s,ref:U,before:a,after:D,missing:vt(n,U,D)},409),G(t,n,s,U,D),{status:l||d?200:201,body:{content:p&&bn(t,n,i,{path:r,...p}),commit:It(t,n,D)}}}function wu(e,t,n,s){if(t===null){if(s)throw E();return}if(n===void 0)throw y(`Invalid request.

"sha" wasn't supplied.`);if(n!==t)throw new h(409,`${e} does not match ${n}`)}const Mn=["deployments:read"],zo=["deployments:write"],xn="/deployments/{deployment_id}",vu=[{method:"GET",template:"/deployments",needs:Mn,run:Ru},{method:"POST",template:"/deployments",needs:zo,role:"write",run:Iu},{method:"GET",template:xn,needs:Mn,run:e=>_(_t(e.world,e.repo,Bt(e)))},{method:"GET",template:`${xn}/statuses`,needs:Mn,run:e=>I(e,[...Bt(e).statuses].reverse(),t=>fn(e.world,e.repo,Bt(e),t))},{method:"POST",template:`${xn}/statuses`,needs:zo,role:"write",run:Su},{method:"GET",template:"/releases",needs:["contents:read"],run:e=>I(e,[...e.repo.releases].reverse(),t=>pn(e.world,e.repo,t))},{method:"POST",template:"/releases",needs:["contents:write"],role:"write",run:$u},{method:"GET",template:"/releases/latest",needs:["contents:read"],run:e=>Gn(e,t=>!t.draft&&!t.prerelease)},{method:"GET",template:"/releases/{release_id}",needs:["contents:read"],run:e=>Gn(e,t=>t.id===Number(e.params.release_id))},{method:"GET",template:"/releases/tags/{tag}",needs:["contents:read"],run:e=>Gn(e,t=>t.tag===e.params.tag)},{method:"GET",template:"/actions/runs",needs:["actions:read"],run:e=>Qo(e,e.repo.runs)},{method:"GET",template:"/actions/runs/{run_id}",needs:["actions:read"],run:Au},{method:"GET",template:"/actions/workflows/{workflow_id}/runs",needs:["actions:read"],run:Cu},{method:"GET",template:"/actions/workflows/{workflow_id}",needs:["actions:read"],run:e=>_(vi(e.world,e.repo,Mt(e)))},{method:"PUT",template:"/actions/workflows/{workflow_id}/enable",needs:["actions:write"],role:"write",run:e=>Wo(e,!1)},{method:"PUT",template:"/actions/workflows/{workflow_id}/disable",needs:["actions:write"],role:"write",run:e=>Wo(e,!0)},{method:"POST",template:"/actions/workflows/{workflow_id}/dispatches",needs:["actions:write"],role:"write",run:Tu},{method:"POST",template:"/dispatches",needs:["contents:write"],role:"write",run:Ou}];function Ru(e){const{world:t,repo:n,query:s}=e,o=r=>i=>s.get(r)===null||i[r]===s.get(r);return I(e,n.deployments.filter(r=>["sha","ref","task","environment"].every(i=>o(i)(r))).reverse(),r=>_t(t,n,r))}function Bt(e){const t=e.repo.deployments.find(({id:n})=>n===Number(e.params.deployment_id));if(!t)throw E();return t}function Iu(e){const{world:t,repo:n,actor:s,body:o}=e,r=w("Deployment",o,"ref");return k(_t(t,n,Rs(t,n,s,{ref:r,sha:qt(n,r),...Ce({environment:m(o,"environment"),task:m(o,"task"),description:m(o,"description"),transient:Ee(o,"transient_environment"),production:Ee(o,"production_environment")}),...o.payload!==void 0&&{payload:o.payload}})))}function Su(e){const{world:t,repo:n,actor:s,body:o}=e,r=Bt(e);return k(fn(t,n,r,Is(t,n,s,r,{state:w("DeploymentStatus",o,"state"),...Ce({description:m(o,"description"),targetUrl:m(o,"target_url"),logUrl:m(o,"log_url"),environmentUrl:m(o,"environment_url"),autoInactive:Ee(o,"auto_inactive")})})))}function $u(e){const{world:t,repo:n,actor:s,body:o}=e;return k(pn(t,n,$s(t,n,s,{tag:w("Release",o,"tag_name"),...Ce({target:m(o,"target_commitish"),name:m(o,"name"),body:m(o,"body"),draft:Ee(o,"draft"),prerelease:Ee(o,"prerelease")})})))}function Gn(e,t){const n=[...e.repo.releases].reverse().find(t);if(!n)throw E();return _(pn(e.world,e.repo,n))}function Tu(e){const{world:t,repo:n,actor:s,body:o}=e,r=w("WorkflowDispatch",o,"ref");if(n.git.resolve(r)===null)throw y(`No ref found for: ${r}`);const i=o.inputs??{},a=Mt(e).path.split("/").at(-1)??"";return n.workflowDispatches.push({workflow:a,ref:r,inputs:i,actor:s,at:t.now()}),q}function Au(e){const t=e.repo.runs.find(({id:n})=>n===Number(e.params.run_id));if(!t)throw E();return _(qs(e.world,e.repo,t))}function Mt(e){const t=e.params.workflow_id??"",{world:n,repo:s}=e,o=s.workflows.find(({id:a,path:u})=>String(a)===t||u.split("/").at(-1)===t);if(o)return o;const r=`.github/workflows/${t}`,i=s.git.commit(s.git.resolve(s.defaultBranch)??"");if(!i||mt(s.git,i.tree,r)===null)throw E();return Ts(n,s,r)}function Wo(e,t){return Mt(e).disabled=t,q}function Cu(e){const t=Mt(e);return Qo(e,e.repo.runs.filter(n=>n.workflow===t))}function Qo(e,t){const{query:n}=e,[s,o,r,i]=["branch","event","status","head_sha"].map(a=>n.get(a));return qo(e,"workflow_runs",t.filter(a=>(!s||a.headBranch===s)&&(!o||a.event===o)&&(!i||a.headSha===i)&&(!r||a.status===r||a.conclusion===r)&&Du(n.get("created"),a.createdAt)).reverse(),a=>qs(e.world,e.repo,a))}function Du(e,t){if(e===null)return!0;const n=/^(>=|<=|>|<)?(.*)$/.exec(e);if(e.includes("..")){const[r="*",i="*"]=e.split("..");return(r==="*"||t>=(Y(r)??r))&&(i==="*"||t<=(Y(i)??i)||t.startsWith(i))}const s=Y(n?.[2])??"",o=n?.[1];return o===">="?t>=s:o==="<="?t<=s:o===">"?t>s:o==="<"?t<s:t.startsWith(e)}function Ou(e){return e.repo.dispatches.push({eventType:w("Dispatch",e.body,"event_type"),payload:e.body.client_payload??{},at:e.world.now()}),q}const ot=["contents:read"],Oe=["contents:write"],Nu=[{method:"POST",template:"/git/blobs",needs:Oe,role:"write",run:ku},{method:"GET",template:"/git/blobs/{file_sha}",needs:ot,run:Pu},{method:"POST",template:"/git/trees",needs:Oe,role:"write",run:Uu},{method:"GET",template:"/git/trees/{tree_sha}",needs:ot,run:qu},{method:"POST",template:"/git/commits",needs:Oe,role:"write",run:Bu},{method:"GET",template:"/git/commits/{commit_sha}",needs:ot,run:e=>_(It(e.world,e.repo,e.params.commit_sha??""))},{method:"POST",template:"/git/refs",needs:Oe,role:"write",run:Mu},{method:"GET",template:"/git/ref/{ref}",needs:ot,run:Vu},{method:"PATCH",template:"/git/refs/{ref}",needs:Oe,role:"write",run:ju},{method:"DELETE",template:"/git/refs/{ref}",needs:Oe,role:"write",run:Fu},{method:"GET",template:"/git/matching-refs/{ref}",needs:ot,run:Hu}];function ku({world:e,repo:t,body:n}){const s=w("Blob",n,"content"),o=t.git.put("blob",Buffer.from(s,m(n,"encoding")==="base64"?"base64":"utf8"));return k({sha:o,url:`${g(e,t)}/git/blobs/${o}`})}function Pu({world:e,repo:t,params:n,accept:s}){const o=n.file_sha??"",r=t.git.get(o);if(r?.type!=="blob")throw E();return s.includes("raw")?{status:200,body:r.content,headers:{"content-type":"application/vnd.github.raw; charset=utf-8"}}:_({sha:o,node_id:b("Blob",o),size:r.content.length,url:`${g(e,t)}/git/blobs/${o}`,content:Ws(r.content),encoding:"base64"})}function Uu(e){const{repo:t,body:n}=e,s=m(n,"base_tree"),o=s===void 0?rs:t.git.commit(s)?.tree??s;if(t.git.get(o)?.type!=="tree")throw E();const r=Un(n,"tree").map(i=>{const a=w("Tree",i,"path");if(/^\/|(^|\/)(\.\.?|\.git)(\/|$)|\/\/|^$/.test(a))throw y(a===""?"tree.path cannot be empty":"tree.path contains a malformed path component");if(i.sha===null)return[a,null];const u=m(i,"content"),l=u===void 0?w("Tree",i,"sha"):t.git.put("blob",Buffer.from(u));if(!t.git.get(l))throw y(`tree.sha ${l} is not a valid ${m(i,"type")??"blob"}`);return[a,{mode:(m(i,"mode")??"100644").replace(/^0/,""),sha:l}]});return k(Ko(e,Ge(t.git,o,new Map(r)),!1))}function Ko({world:e,repo:t},n,s){const o=s?is(t.git,n):t.git.tree(n).map(r=>({path:r.name,mode:r.mode,sha:r.sha}));return{sha:n,url:`${g(e,t)}/git/trees/${n}`,tree:o.map(r=>Lu(g(e,t),t.git.get(r.sha)?.content.length??0,r)),truncated:!1}}function Lu(e,t,{path:n,mode:s,sha:o}){const r=s==="40000"?"tree":s==="160000"?"commit":"blob";return{path:n,mode:s.padStart(6,"0"),type:r,sha:o,...r==="blob"&&{size:t},...r!=="commit"&&{url:`${e}/git/${r}s/${o}`}}}function qu(e){const t=e.params.tree_sha??"",n=e.repo.git.resolve(t),s=n?e.repo.git.commit(n)?.tree??"":t;if(e.repo.git.get(s)?.type!=="tree")throw E();return _(Ko(e,s,e.query.has("recursive")))}function Vn(e,t){const n=e.body[t];return typeof n=="object"&&n!==null?n:void 0}function Bu(e){const{world:t,repo:n,actor:s,body:o}=e,r=w("Commit",o,"tree");if(n.git.get(r)?.type!=="tree")throw y("Tree SHA does not exist");const i=st(o,"parents")??[];if(i.some(l=>!n.git.commit(l)))throw y("Parent SHA does not exist or is not a commit object");const a=Q(t,s,Vn(e,"author")),u=Q(t,s,Vn(e,"committer")??Vn(e,"author"));return k(It(t,n,n.git.putCommit({tree:r,parents:i,author:a,committer:u,message:w("Commit",o,"message")})))}function Mu({world:e,repo:t,actor:n,body:s}){const o=w("Reference",s,"ref"),r=w("Reference",s,"sha");if(!/^refs\/[^/]+\/./.test(o))throw y("Reference name must start with 'refs/' and contain at least two slashes.");if(!xu(o))throw y(`${o} is not a valid ref name.`);if(!/^[0-9a-f]{40}$/.test(r))throw y("The sha parameter must be exactly 40 characters and contain only [0-9a-f].");if(t.git.refs.has(o))throw y("Reference already exists");if(!t.git.get(r))throw y("Object does not exist");return ht(t,{actor:n,ref:o,before:null,after:r,missing:[]}),G(e,t,n,o,r),k(St(e,t,o,r))}function xu(e){return!/[\x00-\x20~^:?*[\\\x7f]|\.\.|@\{|\/\/|\/$|\.$/.test(e)&&e.split("/").every(t=>!t.startsWith(".")&&!t.endsWith(".lock"))}function Gu({repo:e,params:t}){const n=`refs/${t.ref??""}`,s=e.git.refs.get(n);if(s===void 0)throw E();return{ref:n,sha:s}}function Vu(e){const{ref:t,sha:n}=Gu(e);return _(St(e.world,e.repo,t,n))}function ju(e){const{world:t,repo:n,actor:s,body:o,params:r}=e,i=`refs/${r.ref??""}`,a=n.git.refs.get(i);if(a===void 0)throw y("Reference does not exist");const u=w("Reference",o,"sha");if(!n.git.commit(u))throw y("Object does not exist");if(Ee(o,"force")!==!0&&a!==u&&!vs(n,a,u))throw y("Update is not a fast forward");return ht(n,{actor:s,ref:i,before:a,after:u,missing:vt(n,i,u)}),G(t,n,s,i,u),_(St(t,n,i,u))}function Fu(e){const t=`refs/${e.params.ref??""}`;if(!e.repo.git.refs.has(t))throw y("Reference does not exist");if(t===`refs/heads/${e.repo.defaultBranch}`)throw y("Cannot delete the default branch");const n=e.repo.git.refs.get(t)??null;return ht(e.repo,{actor:e.actor,ref:t,before:n,after:null,missing:[]}),G(e.world,e.repo,e.actor,t,null),q}function Hu(e){const t=`refs/${e.params.ref??""}`;return I(e,[...e.repo.git.refs].filter(([n])=>n.startsWith(t)).sort(([n],[s])=>n<s?-1:1),([n,s])=>St(e.world,e.repo,n,s))}function rt(e,t,n){const s=`${g(e,t)}/pulls/${n.pull}`,o=`${R(e,t)}/pull/${n.pull}#pullrequestreview-${n.id}`;return{id:n.id,node_id:b("PullRequestReview",n.id),user:A(e,n.user),body:n.body,state:n.state,html_url:o,pull_request_url:s,author_association:Re(t,n.user),_links:{html:{href:o},pull_request:{href:s}},...n.submittedAt!==null&&{submitted_at:n.submittedAt},commit_id:n.commitSha}}function jn(e,t,n){const s=t.issues.get(n.pull),o=M(s)?Ki(t,s,n):n.line,r=`${g(e,t)}/pulls/comments/${n.id}`,i=`${g(e,t)}/pulls/${n.pull}`,a=`${R(e,t)}/pull/${n.pull}#discussion_r${n.id}`;return{url:r,pull_request_review_id:n.review,id:n.id,node_id:b("PullRequestReviewComment",n.id),diff_hunk:n.diffHunk,path:n.path,commit_id:n.commitSha,original_commit_id:n.originalSha,user:A(e,n.user),body:n.body,created_at:n.createdAt,updated_at:n.updatedAt,html_url:a,pull_request_url:i,author_association:Re(t,n.user),_links:{self:{href:r},html:{href:a},pull_request:{href:i}},reactions:dn(r,[]),start_line:n.startLine,original_start_line:n.startLine,start_side:n.startLine===null?null:n.side,line:o,original_line:n.line,side:n.side,original_position:n.position,position:o===null?null:n.position,subject_type:"line"}}function Fn(e,t,n){const s=g(e,t);return{id:n.id,node_id:b("Event",n.id),url:`${s}/issues/events/${n.id}`,actor:A(e,n.actor),event:n.event,commit_id:n.commitId??null,commit_url:n.commitId===void 0?null:`${s}/commits/${n.commitId}`,created_at:n.createdAt,...n.label&&{label:{name:n.label.name,color:n.label.color}},...n.assignee&&{assignee:A(e,n.assignee),assigner:A(e,n.actor)},...n.milestone!==void 0&&{milestone:{title:n.milestone}},...n.issueType&&{issue_type:{...ln(n.issueType)}},...n.rename&&{rename:n.rename},...n.event==="closed"&&{state_reason:n.stateReason??null},...n.event==="locked"&&{lock_reason:n.lockReason??null},performed_via_github_app:null}}function Jo(e){return e.events.filter(t=>t.event!=="cross-referenced")}function zu(e,t,n,s){return{...Fn(e,t,s),issue:We(e,t,n)}}function Wu(e,t,n){return[...n.events.flatMap(s=>Qu(e,t,s)),...ie(t,n).map(s=>{const o={...fe(e,t,s),event:"commented",actor:A(e,s.user)};return{at:s.createdAt,id:s.id,shape:o}}),...M(n)?ue(t,n).map(s=>Ku(e,t,s)):[],...[...t.reviews.values()].filter(s=>s.pull===n.number&&s.submittedAt!==null).map(s=>Ju(e,t,s))].sort((s,o)=>s.at<o.at?-1:s.at>o.at?1:s.id-o.id).map(s=>s.shape)}function Qu(e,t,n){const{source:s}=n;if(!s)return[{at:n.createdAt,id:n.id,shape:Fn(e,t,n)}];const o=e.repositories.get(s.repository.toLowerCase()),r=o?.issues.get(s.number);if(!o||!r)return[];const i={event:"cross-referenced",actor:A(e,n.actor),created_at:n.createdAt,updated_at:n.createdAt,source:{type:"issue",issue:{...re(e,o,r),repository:Qe(e,o)}}};return[{at:n.createdAt,id:n.id,shape:i}]}function Ku(e,t,n){return{at:Z(t.git.commit(n)?.committer.epoch??0),id:0,shape:{...It(e,t,n),event:"committed"}}}function Ju(e,t,n){const s={...rt(e,t,n),state:n.state.toLowerCase(),event:"reviewed",author_association:Re(t,n.user)};return{at:n.submittedAt??"",id:n.id,shape:s}}const it=["issues:read","pull_requests:read"],Hn=["issues:write","pull_requests:write"],Ne="/issues/{issue_number}",Yu=[{method:"GET",template:"/issues",needs:it,run:Zu},{method:"POST",template:"/issues",needs:["issues:write"],run:el},{method:"GET",template:Ne,needs:it,run:({world:e,repo:t,issue:n})=>_(re(e,t,n))},{method:"PATCH",template:Ne,needs:Hn,run:tl},{method:"PUT",template:`${Ne}/lock`,needs:Hn,role:"triage",run:sl},{method:"DELETE",template:`${Ne}/lock`,needs:Hn,role:"triage",run:({world:e,actor:t,issue:n})=>(di(e,t,n),q)},{method:"GET",template:`${Ne}/events`,needs:it,run:e=>I(e,Jo(e.issue),t=>Fn(e.world,e.repo,t))},{method:"GET",template:`${Ne}/timeline`,needs:it,run:e=>I(e,Wu(e.world,e.repo,e.issue),t=>t)},{method:"GET",template:"/issues/events",needs:it,run:ol},{method:"GET",template:"/assignees",needs:["metadata:read"],run:rl},{method:"GET",template:"/assignees/{assignee}",needs:["metadata:read"],run:({world:e,repo:t,params:n})=>{const s=e.accounts.get((n.assignee??"").toLowerCase());if(s===void 0||!fs(t,s))throw E();return q}}];function Zu(e){const{world:t,repo:n,query:s}=e;if(!n.hasIssues)throw Jt("Issues are disabled for this repo");const o=(s.get("labels")??"").split(",").map(i=>i.trim().toLowerCase()).filter(i=>i!==""),r=s.get("state")??"open";return I(e,Ut(e,Lt(e,[...n.issues.values()].filter(i=>(r==="all"||i.state===r)&&o.every(a=>i.labels.some(u=>u.name.toLowerCase()===a))&&Xu(s,i)),i=>i.updatedAt),{created:i=>i.createdAt,updated:i=>i.updatedAt,comments:i=>ie(n,i).length},"created"),i=>We(t,n,i))}function Xu(e,t){const n=(u,l)=>u?.login.toLowerCase()===l.toLowerCase(),[s,o,r]=[e.get("creator"),e.get("assignee"),e.get("milestone")],i=o===null||o==="*"?o===null||t.assignees.length>0:o==="none"?t.assignees.length===0:t.assignees.some(u=>n(u,o)),a=r===null||(r==="*"?t.milestone!==null:r==="none"?t.milestone===null:String(t.milestone?.number)===r);return i&&a&&(s===null||n(t.user,s))}function el(e){const{world:t,repo:n,actor:s,body:o}=e;if(!n.hasIssues)throw Jt("Issues are disabled for this repo");const r=w("Issue",o,"title"),i=e.caller.token?.kind==="app"||B(W(n,s),"triage"),a=en(t,n,s,{title:r,body:m(o,"body")??null,labels:i?st(o,"labels")??[]:[],assignees:i?Yo(e):[],milestone:i?Xo(e)??null:null});return i&&er(e,a),k(re(t,n,a))}function zn({world:e,repo:t,body:n}){return Zo(n).flatMap(s=>e.accounts.get(s.toLowerCase())??[]).filter(s=>fs(t,s))}function Yo(e){const t=zn(e);for(const n of Zo(e.body))if(!t.some(s=>s.login.toLowerCase()===n.toLowerCase()))throw T({resource:"Issue",code:"invalid",field:"assignees",value:n});return t}function Zo(e){const t=m(e,"assignee");return st(e,"assignees")??(t===void 0?[]:[t])}function Xo({repo:e,body:t}){if(t.milestone===void 0)return;if(t.milestone===null)return null;const n=Number(t.milestone),s=e.milestones.find(o=>o.number===n);if(!s)throw T({resource:"Issue",code:"invalid",field:"milestone",value:String(n)});return s}function tl(e){const{world:t,repo:n,actor:s,issue:o,body:r}=e,i=o.user===s,a=e.caller.token?.kind==="app"||B(W(n,s),"triage");if(!i&&!a)throw new h(403,"Must have admin rights to Repository.");const u=m(r,"title");u!==void 0&&rn(t,n,s,o,u),r.body!==void 0&&an(t,n,s,o,m(r,"body")??null);const l=st(r,"labels");if(l&&a&&sn(t,n,s,o,l),r.assignees!==void 0&&a){const d=Yo(e);on(t,s,o,o.assignees.filter(p=>!d.includes(p))),ze(t,s,o,d)}const c=Xo(e);return c!==void 0&&a&&_s(t,s,o,c),a&&er(e,o),nl(e),_(re(t,n,o))}function er({world:e,repo:t,actor:n,body:s},o){s.type!==void 0&&Es(e,t,n,o,m(s,"type")??null)}function nl({world:e,actor:t,issue:n,body:s}){const o=m(s,"state"),r=m(s,"state_reason");if(o!==void 0&&o!=="open"&&o!=="closed")throw T({resource:"Issue",code:"invalid",field:"state",value:o});o==="closed"&&me(e,t,n,r??"completed"),o==="open"&&un(e,t,n)}function sl({world:e,actor:t,issue:n,body:s}){return ys(e,t,n,m(s,"lock_reason")??null),q}function ol(e){return I(e,[...e.repo.issues.values()].flatMap(t=>Jo(t).map(n=>({issue:t,event:n}))).sort((t,n)=>n.event.id-t.event.id),({issue:t,event:n})=>zu(e.world,e.repo,t,n))}function rl(e){return I(e,[e.repo.owner,...[...e.repo.collaborators].filter(([,t])=>B(t,"triage")).map(([t])=>H(e.world,t))],t=>L(e.world,t))}function tr(e,t){const n=e.repo.issues.get(t??-1);if(!n)throw E();return n}function nr(e){const t=_e(e.body,"sub_issue_id"),n=[...e.repo.issues.values()].find(s=>s.id===t);if(!n)throw E();return n}const ke=["issues:read","pull_requests:read"],F=["issues:write","pull_requests:write"],P="/issues/{issue_number}",Pe="/issues/comments/{comment_id}",il=[{method:"GET",template:`${P}/comments`,needs:ke,run:e=>I(e,Lt(e,ie(e.repo,e.issue),t=>t.updatedAt),t=>fe(e.world,e.repo,t))},{method:"POST",template:`${P}/comments`,needs:F,run:al},{method:"GET",template:"/issues/comments",needs:ke,run:ul},{method:"GET",template:Pe,needs:ke,run:e=>_(fe(e.world,e.repo,Ue(e)))},{method:"PATCH",template:Pe,needs:F,run:ll},{method:"DELETE",template:Pe,needs:F,run:cl},{method:"GET",template:`${Pe}/reactions`,needs:ke,run:e=>I(e,Ue(e).reactions,t=>cn(e.world,t))},{method:"POST",template:`${Pe}/reactions`,needs:F,run:e=>rr(e,Ue(e).reactions)},{method:"DELETE",template:`${Pe}/reactions/{reaction_id}`,needs:F,run:e=>dl(e,Ue(e).reactions)},{method:"GET",template:`${P}/reactions`,needs:ke,run:e=>I(e,e.issue.reactions,t=>cn(e.world,t))},{method:"POST",template:`${P}/reactions`,needs:F,run:e=>rr(e,e.issue.reactions)},{method:"GET",template:`${P}/labels`,needs:ke,run:e=>I(e,e.issue.labels,t=>oe(e.world,e.repo,t))},{method:"POST",template:`${P}/labels`,needs:F,role:"triage",run:e=>(He(e.world,e.repo,e.actor,e.issue,ir(e)),Wn(e))},{method:"PUT",template:`${P}/labels`,needs:F,role:"triage",run:e=>(sn(e.world,e.repo,e.actor,e.issue,ir(e)),Wn(e))},{method:"DELETE",template:`${P}/labels`,needs:F,role:"triage",run:e=>(sn(e.world,e.repo,e.actor,e.issue,[]),q)},{method:"DELETE",template:`${P}/labels/{name}`,needs:F,role:"triage",run:ml},{method:"POST",template:`${P}/assignees`,needs:F,role:"triage",run:e=>(ze(e.world,e.actor,e.issue,zn(e)),k(re(e.world,e.repo,e.issue)))},{method:"DELETE",template:`${P}/assignees`,needs:F,role:"triage",run:e=>(on(e.world,e.actor,e.issue,zn(e)),_(re(e.world,e.repo,e.issue)))},{method:"GET",template:`${P}/sub_issues`,needs:["issues:read"],run:e=>I(e,e.issue.children.map(t=>tr(e,t)),t=>We(e.world,e.repo,t))},{method:"POST",template:`${P}/sub_issues`,needs:["issues:write"],role:"triage",run:fl},{method:"DELETE",template:`${P}/sub_issue`,needs:["issues:write"],role:"triage",run:pl},{method:"GET",template:`${P}/parent`,needs:["issues:read"],run:e=>_(re(e.world,e.repo,tr(e,e.issue.parent??void 0)))}],sr=2500;function al(e){const{world:t,repo:n,actor:s,issue:o,body:r}=e,i=e.caller.token?.kind==="app"||B(W(n,s),"write");if(o.locked&&!i)throw X("Unable to create comment because issue is locked.");if(ie(n,o).length>=sr)throw X(`Commenting is disabled on issues with more than ${sr} comments`);return k(fe(t,n,As(t,n,s,o,w("IssueComment",r,"body"))))}function Ue(e){const t=e.repo.comments.get(Number(e.params.comment_id));if(!t)throw E();return t}function ul(e){return I(e,Ut(e,Lt(e,[...e.repo.comments.values()],t=>t.updatedAt),{created:t=>t.createdAt,updated:t=>t.updatedAt,id:t=>t.id},"id","asc"),t=>fe(e.world,e.repo,t))}function or(e,t){const n=e.caller.token?.kind==="app"||B(W(e.repo,e.actor),"write");if(t.user!==e.actor&&!n)throw X("Must have admin rights to Repository.")}function ll(e){const t=Ue(e);return or(e,t),Cs(e.world,e.repo,e.actor,t,w("IssueComment",e.body,"body")),_(fe(e.world,e.repo,t))}function cl(e){const t=Ue(e);return or(e,t),e.repo.comments.delete(t.id),q}function rr(e,t){const n=w("Reaction",e.body,"content");if(!["+1","-1","laugh","confused","heart","hooray","rocket","eyes"].includes(n))throw T({resource:"Reaction",code:"invalid",field:"content"});const{reaction:s,created:o}=Ds(e.world,t,e.actor,n);return{status:o?201:200,body:cn(e.world,s)}}function dl(e,t){const n=t.findIndex(s=>s.id===Number(e.params.reaction_id));if(n<0)throw E();return t.splice(n,1),q}function ir(e){const t=e.body,n=st({labels:Array.isArray(t)?t:e.body.labels},"labels")??[];if(n.some(s=>s.trim()===""))throw T({resource:"Label",code:"missing_field",field:"name"});if(n.find(s=>[...s].length>50)!==void 0)throw T({resource:"Label",code:"custom",field:"name",message:"name is too long (maximum is 50 characters)"});return n}function Wn({world:e,repo:t,issue:n}){return _(n.labels.map(s=>oe(e,t,s)))}function ml(e){if(!nn(e.world,e.actor,e.issue,e.params.name??""))throw new h(404,"Label does not exist");return Wn(e)}const ar=100;function fl(e){const{world:t,repo:n,actor:s,issue:o}=e,r=nr(e),i=r===o?"Sub issue may not be the same as parent":r.parent!==null?"Issue may not contain duplicate sub-issues and Sub issue may only have one parent":o.children.length>=ar?`Parent cannot have more than ${ar} sub-issues`:null;if(i!==null)throw y(i);return r.parent=o.number,o.children.push(r.number),C(t,o,s,"sub_issue_added",{related:r.number}),C(t,r,s,"parent_issue_added",{related:o.number}),k(re(t,n,o))}function pl(e){const{world:t,repo:n,actor:s,issue:o}=e,r=nr(e);if(r.parent!==o.number)throw E();return r.parent=null,o.children.splice(o.children.indexOf(r.number),1),C(t,o,s,"sub_issue_removed",{related:r.number}),C(t,r,s,"parent_issue_removed",{related:o.number}),_(re(t,n,o))}const xt=["issues:read","pull_requests:read"],Le=["issues:write","pull_requests:write"],hl=[{method:"GET",template:"/labels",needs:xt,run:e=>I(e,e.repo.labels,t=>oe(e.world,e.repo,t))},{method:"POST",template:"/labels",needs:Le,role:"write",run:gl},{method:"GET",template:"/labels/{name}",needs:xt,run:e=>_(oe(e.world,e.repo,Qn(e)))},{method:"PATCH",template:"/labels/{name}",needs:Le,role:"write",run:bl},{method:"DELETE",template:"/labels/{name}",needs:Le,role:"write",run:_l},{method:"GET",template:"/milestones",needs:xt,run:El},{method:"POST",template:"/milestones",needs:Le,role:"triage",run:yl},{method:"GET",template:"/milestones/{milestone_number}",needs:xt,run:e=>_(Ie(e.world,e.repo,Kn(e)))},{method:"PATCH",template:"/milestones/{milestone_number}",needs:Le,role:"triage",run:wl},{method:"DELETE",template:"/milestones/{milestone_number}",needs:Le,role:"triage",run:vl}];function Qn(e){const t=tn(e.repo,e.params.name??"");if(!t)throw E();return t}function ur(e){const t=m(e.body,"color");if(t!==void 0&&!/^[0-9a-f]{6}$/i.test(t))throw T({resource:"Label",code:"invalid",field:"color"});return t?.toLowerCase()}function gl(e){const{world:t,repo:n,body:s}=e,o=w("Label",s,"name");if(tn(n,o))throw T({resource:"Label",code:"already_exists",field:"name"});const r={id:t.nextId(),name:o,color:ur(e)??"ededed",description:m(s,"description")??null,stock:!1};if((r.description?.length??0)>100)throw T({resource:"Label",code:"custom",field:"description",message:"description is too long (maximum is 100 characters)"});return n.labels.push(r),k(oe(t,n,r))}function bl(e){const t=Qn(e);return t.name=m(e.body,"new_name")??t.name,t.color=ur(e)??t.color,t.description=m(e.body,"description")??t.description,_(oe(e.world,e.repo,t))}function _l(e){const t=Qn(e);e.repo.labels.splice(e.repo.labels.indexOf(t),1);for(const n of e.repo.issues.values())n.labels=n.labels.filter(s=>s!==t);return q}function Kn(e){const t=e.repo.milestones.find(({number:n})=>n===Number(e.params.milestone_number));if(!t)throw E();return t}function El(e){const t=e.query.get("state")??"open";return I(e,Ut(e,e.repo.milestones.filter(n=>t==="all"||n.state===t),{due_on:n=>n.dueOn??"9999",completeness:n=>n.number},"due_on","asc"),n=>Ie(e.world,e.repo,n))}function yl(e){const{world:t,repo:n,body:s}=e,o=w("Milestone",s,"title");if(n.milestones.some(a=>a.title===o))throw T({resource:"Milestone",code:"already_exists",field:"title"});const r=t.now(),i={id:t.nextId(),number:Math.max(0,...n.milestones.map(({number:a})=>a))+1,title:o,description:m(s,"description")??null,dueOn:Y(m(s,"due_on")),state:"open",creator:e.actor,createdAt:r,updatedAt:r,closedAt:null};return n.milestones.push(i),k(Ie(t,n,i))}function wl(e){const t=Kn(e),{body:n,world:s}=e;t.title=m(n,"title")??t.title,t.description=m(n,"description")??t.description,t.dueOn=Y(m(n,"due_on"))??t.dueOn;const o=m(n,"state");return(o==="open"||o==="closed")&&(t.state=o,t.closedAt=o==="closed"?s.now():null),t.updatedAt=s.now(),_(Ie(s,e.repo,t))}function vl(e){const t=Kn(e);e.repo.milestones.splice(e.repo.milestones.indexOf(t),1);for(const n of e.repo.issues.values())n.milestone===t&&(n.milestone=null);return q}const Gt=["pull_requests:read"],lr=["pull_requests:write"],qe="/pulls/{pull_number}",Rl=[{method:"GET",template:"/pulls",needs:Gt,run:Il},{method:"POST",template:"/pulls",needs:lr,role:"write",run:Sl},{method:"GET",template:qe,needs:Gt,run:async e=>_(await $t(e.world,e.repo,te(e)))},{method:"PATCH",template:qe,needs:lr,run:$l},{method:"GET",template:`${qe}/files`,needs:Gt,run:Al},{method:"GET",template:`${qe}/commits`,needs:Gt,run:e=>I(e,ue(e.repo,te(e)),t=>pe(e.world,e.repo,t))},{method:"GET",template:`${qe}/merge`,needs:["contents:read"],run:e=>{if(te(e).pull.mergedAt===null)throw E();return q}},{method:"PUT",template:`${qe}/merge`,needs:["contents:write"],role:"write",run:Cl}];function te(e){const t=e.repo.issues.get(Number(e.params.pull_number));if(!M(t))throw E();return t}function Il(e){const{world:t,repo:n,query:s}=e,o=s.get("state")??"open",[r,i]=[s.get("head"),s.get("base")];return I(e,Ut(e,[...n.issues.values()].filter(M).filter(a=>(o==="all"||a.state===o)&&(i===null||a.pull.baseRef===i)&&(!r?.includes(":")||`${n.owner.login}:${a.pull.headRef}`.toLowerCase()===r.toLowerCase())),{created:a=>a.createdAt,updated:a=>a.updatedAt},"created",(s.get("sort")??"created")==="created"?"desc":"asc"),a=>_n(t,n,a))}async function Sl(e){const{world:t,repo:n,actor:s,body:o}=e;if(n.archived)throw Jt("Repository was archived so is read-only.");if(s.login==="github-actions[bot]"&&!n.actionsMayOpenPullRequests)throw X("GitHub Actions is not permitted to create or approve pull requests.");return k(await $t(t,n,wt(t,n,s,{title:w("PullRequest",o,"title"),body:m(o,"body")??null,head:w("PullRequest",o,"head"),base:w("PullRequest",o,"base"),draft:Ee(o,"draft")??!1})))}async function $l(e){const{world:t,repo:n,actor:s,body:o}=e,r=te(e),i=m(o,"title");i!==void 0&&rn(t,n,s,r,i),o.body!==void 0&&an(t,n,s,r,m(o,"body")??null);const a=m(o,"base");return a!==void 0&&K(n,a)!==null&&(r.pull.baseRef=a),m(o,"state")==="closed"&&me(t,s,r),m(o,"state")==="open"&&un(t,s,r),_(await $t(t,n,r))}const Tl=3e3;async function Al(e){const t=te(e);return I(e,(await Se(e.repo,t)).slice(0,Tl),n=>gn(e.world,e.repo,t.pull.headSha,n))}function Cl(e){const{world:t,repo:n,actor:s,body:o}=e,r=m(o,"merge_method")??"merge";return _({sha:Ys(t,n,s,te(e),{method:r==="squash"||r==="rebase"?r:"merge",...Ce({title:m(o,"commit_title"),message:m(o,"commit_message"),sha:m(o,"sha")})}),merged:!0,message:"Pull Request successfully merged"})}const at=["pull_requests:read"],Vt=["pull_requests:write"],ut="/pulls/{pull_number}/reviews",Dl=[{method:"GET",template:ut,needs:at,run:Ol},{method:"POST",template:ut,needs:Vt,run:kl},{method:"GET",template:`${ut}/{review_id}`,needs:at,run:e=>_(rt(e.world,e.repo,Jn(e)))},{method:"PUT",template:`${ut}/{review_id}`,needs:Vt,run:e=>{const t=Jn(e);return t.body=w("PullRequestReview",e.body,"body"),_(rt(e.world,e.repo,t))}},{method:"GET",template:`${ut}/{review_id}/comments`,needs:at,run:e=>cr(e,t=>t.review===Jn(e).id)},{method:"GET",template:"/pulls/{pull_number}/comments",needs:at,run:e=>cr(e,t=>t.pull===te(e).number)},{method:"GET",template:"/pulls/comments/{comment_id}",needs:at,run:e=>_(jn(e.world,e.repo,Yn(e)))},{method:"PATCH",template:"/pulls/comments/{comment_id}",needs:Vt,run:e=>{const t=Yn(e);return Object.assign(t,{body:w("PullRequestReviewComment",e.body,"body"),updatedAt:e.world.now()}),_(jn(e.world,e.repo,t))}},{method:"DELETE",template:"/pulls/comments/{comment_id}",needs:Vt,run:e=>(e.repo.reviewComments.delete(Yn(e).id),q)}];function Ol(e){const t=te(e);return I(e,[...e.repo.reviews.values()].filter(n=>n.pull===t.number&&(n.state!=="PENDING"||n.user===e.caller.account)),n=>rt(e.world,e.repo,n))}function Jn(e){const t=e.repo.reviews.get(Number(e.params.review_id));if(t?.pull!==te(e).number)throw E();return t}function Yn(e){const t=e.repo.reviewComments.get(Number(e.params.comment_id));if(!t)throw E();return t}function cr(e,t){return I(e,Lt(e,[...e.repo.reviewComments.values()].filter(t),n=>n.updatedAt),n=>jn(e.world,e.repo,n))}const Nl=["APPROVE","REQUEST_CHANGES","COMMENT"];async function kl(e){const{world:t,repo:n,actor:s,body:o}=e,r=te(e),i=Nl.find(u=>u===m(o,"event"))??"PENDING",a=m(o,"commit_id")??r.pull.headSha;if(!n.git.commit(a))throw y("Unprocessable Entity",["The commit_id is not part of the pull request"]);return _(rt(t,n,await no(t,n,s,r,{event:i,commitSha:a,body:m(o,"body")??"",comments:Un(o,"comments").map(Pl)})))}function Pl(e){const t=_e(e,"line");if(t===void 0)throw y("Unprocessable Entity",["Line could not be resolved"]);const n=_e(e,"start_line"),s=m(e,"side")==="LEFT"?"LEFT":"RIGHT";return{path:w("PullRequestReviewComment",e,"path"),body:w("PullRequestReviewComment",e,"body"),line:t,side:s,...n!==void 0&&{startLine:n}}}const Ul=[Xa,Yu,il,hl,ou,Nu,yu,Rl,Dl,pu,vu].flat(),Ll=[...Za,{method:"POST",template:"/graphql",run:xl},...Ul.map(ql)];function ql(e){return{method:e.method,template:`/repos/{owner}/{repo}${e.template}`,run:t=>Bl(e,t)}}function Bl(e,t){const{world:n,caller:s,params:o}=t,r=n.repositories.get(`${o.owner??""}/${o.repo??""}`.toLowerCase());if(!r)throw E();const i=Ml(r,o,e.template);if(Xe(s,r,{needs:e.needs,role:e.role??"read"},i??void 0),e.method!=="GET"&&r.archived)throw X("Repository was archived so is read-only.");if(o.issue_number!==void 0&&!i)throw E();const a=s.account??H(n,"ghost");return e.run({...t,repo:r,actor:a,issue:i})}function Ml(e,t,n){if(t.issue_number!==void 0)return e.issues.get(Number(t.issue_number))??null;if(!n.startsWith("/issues/comments/"))return null;const s=e.comments.get(Number(t.comment_id));return(s&&e.issues.get(s.issue))??null}async function xl({world:e,caller:t,body:n}){if(!t.account)throw new h(401,"This endpoint requires you to be authenticated.");const s=m(n,"query");if(s===void 0)return{status:400,body:{message:"A query attribute must be specified and must be a string.",documentation_url:"https://docs.github.com/graphql"}};const o=n.variables,r=m(n,"operationName"),i={query:s,variables:typeof o=="object"&&o!==null?o:{},...r!==void 0&&{operationName:r}};return _(await ca(Ka(),i,{world:e,caller:t}))}function jt(e,t){const n=e.headers[t];return typeof n=="string"?n:n?.[0]}async function Gl(e,t,n){let s={account:null,token:null},o,r=!1;try{if(s=fo(e,jt(n,"authorization")),jl(e,s),r=!0,t instanceof h)throw t;o=await t.route.run({world:e,caller:s,params:t.params,query:n.query,body:Vl(n),path:n.path,accept:jt(n,"accept")??""})}catch(c){if(!(c instanceof h))throw c;o={status:c.status,body:c.body(),...c.extra.headers&&{headers:c.extra.headers}}}const i=o.body===void 0?Buffer.alloc(0):Buffer.isBuffer(o.body)?o.body:Buffer.from(JSON.stringify(o.body)),a=n.method==="GET"&&o.status===200?`W/"${zt("sha256").update(s.token?.value??"").update(i).digest("hex")}"`:null,u=a!==null&&jt(n,"if-none-match")===a;r&&s.token&&!u&&(s.token.rate.used+=1);const l={...Fl(e,s,n.path),...a!==null&&{etag:a},...i.length>0&&{"content-type":"application/json; charset=utf-8"},...o.headers};return{status:u?304:o.status,headers:l,body:u?Buffer.alloc(0):i,login:s.account?.login??null}}function Vl({method:e,body:t}){if(e==="GET"||t.length===0)return{};let n;try{n=JSON.parse(t.toString("utf8"))}catch{throw new h(400,"Problems parsing JSON")}if(typeof n!="object"||n===null)throw new h(400,"Body should be a JSON object");return n}const dr=3600;function jl(e,{token:t}){if(!t)return;const{rate:n}=t,s=ne(e.now());if(s>=n.reset&&Object.assign(n,{used:0,reset:s+dr}),!(n.used<n.limit))throw X(`API rate limit exceeded for ${t.kind==="app"?"installation":`user ID ${t.account.id}`}.`)}let mr=0;function Fl(e,{token:t},n){mr+=1;const s=t?.rate??{limit:60,used:0,reset:ne(e.now())+dr};return{date:new Date(e.now()).toUTCString(),server:"github.com","x-github-media-type":"github.v3; format=json","x-github-api-version-selected":"2022-11-28","x-github-request-id":`LOCAL:${mr.toString(16).toUpperCase().padStart(6,"0")}`,"cache-control":"private, max-age=60, s-maxage=60",vary:"Accept, Authorization","x-ratelimit-limit":String(s.limit),"x-ratelimit-remaining":String(Math.max(0,s.limit-s.used)),"x-ratelimit-used":String(s.used),"x-ratelimit-reset":String(s.reset),"x-ratelimit-resource":n.endsWith("/graphql")?"graphql":"core"}}function Hl(e,t,n){const s=t.headers["git-protocol"],o=Tr("git",["http-backend"],{env:{...dt(),GIT_PROJECT_ROOT:e.directory,GIT_HTTP_EXPORT_ALL:"1",PATH_INFO:e.path,QUERY_STRING:e.query,REQUEST_METHOD:t.method??"GET",CONTENT_TYPE:t.headers["content-type"]??"",HTTP_CONTENT_ENCODING:t.headers["content-encoding"]??"",...e.user!==null&&{REMOTE_USER:e.user},...typeof s=="string"&&{GIT_PROTOCOL:s}},stdio:["pipe","pipe","ignore"]});return o.stdin.on("error",()=>{}),t.pipe(o.stdin),new Promise(r=>{let i=Buffer.alloc(0);o.stdout.on("data",a=>{if(i===null){n.write(a);return}i=Buffer.concat([i,a]);const u=i.indexOf(`\r
\r
`);u<0||(zl(n,i.toString("latin1",0,u)),n.write(i.subarray(u+4)),i=null)}),o.on("error",()=>n.destroy()),o.on("close",()=>{e.finished(),i!==null&&n.writeHead(500),n.end(r)})})}function zl(e,t){const n=t.split(`\r
`).map(o=>o.split(/:\s*/,2)),s=n.find(([o])=>o.toLowerCase()==="status")?.[1]??"200";for(const[o,r]of n)o.toLowerCase()!=="status"&&e.setHeader(o,r);e.writeHead(Number.parseInt(s,10))}function Wl(e){const t=ra(Ll);return yr((n,s)=>{Ql(e,t,n,s).catch(o=>{s.headersSent?s.destroy():s.writeHead(500,{"content-type":"application/json"}).end(JSON.stringify({message:"Server Error",detail:String(o instanceof Error?o.stack:o)}))})})}async function Ql(e,t,n,s){const o=new URL(n.url??"/","http://localhost"),r=/^\/([^/]+)\/([^/]+?)\.git(\/.*)$/.exec(o.pathname);if(r)return Xl(e.world,r,o,n,s);const i=n.method??"GET",a={method:i,path:o.pathname,query:o.searchParams,headers:n.headers,body:await Zl(n)},u=Kl(t,i,o.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql)/,"")),l=u instanceof h?"":u.route.template,c=i!=="GET"&&i!=="HEAD"&&(l!=="/graphql"||/\bmutation\b/.test(a.body.toString("utf8"))),d=a.body.toString("utf8"),p=await Yl(e,e.faults.next({method:i,route:l,write:c,body:d}),()=>Jl(e,u,a)),S=c&&p.real!==null&&p.real.status<400;e.onCall({method:i,route:l,path:o.pathname+o.search,status:p.sent?.status??null,write:c,applied:S,login:p.real?.login??null}),p.sent?s.writeHead(p.sent.status,p.sent.headers).end(i==="HEAD"?void 0:p.sent.body):p.drop&&n.socket.destroy()}function Kl(e,t,n){try{return e(t==="HEAD"?"GET":t,n)}catch(s){if(s instanceof h)return s;throw s}}async function Jl(e,t,n){const s=await Gl(e.world,t,n);return t instanceof h||e.onExchange({method:n.method,route:t.route.template,params:t.params,query:n.query,requestBody:Zn(n.body),status:s.status,responseBody:s.headers["content-type"]?.includes("json")===!0?Zn(s.body):void 0,accept:jt(n,"accept")??""}),s}function Zn(e){try{return e.length===0?void 0:JSON.parse(e.toString("utf8"))}catch{return}}async function Yl(e,t,n){if(t?.do==="delay"&&await new Promise(o=>setTimeout(o,t.milliseconds)),t?.do==="before"&&await t.act(),t?.do==="drop-before")return{real:null,sent:null,drop:!0};if(t?.do==="hold")return{real:null,sent:null,drop:!1};if(t?.do==="status")return{real:null,sent:Ft(e,t.status,t.body??{},t.headers),drop:!1};const s=await n();return t?.do==="apply-then-drop"?{real:s,sent:null,drop:!0}:t?.do==="apply-then-hold"?{real:s,sent:null,drop:!1}:t?.do==="apply-then-status"?{real:s,sent:Ft(e,t.status,t.body??{},t.headers),drop:!1}:t?.do==="graphql-error"?{real:s,sent:Ft(e,200,sa(Zn(s.body),t)),drop:!1}:t?.do==="truncate"?{real:s,sent:{...s,body:s.body.subarray(0,Math.floor(s.body.length/2))},drop:!1}:t?.do==="html"?{real:s,sent:Ft(e,200,"<!DOCTYPE html><title>Unicorn! \xB7 GitHub</title>",{"content-type":"text/html"}),drop:!1}:{real:s,sent:s,drop:!1}}function Ft(e,t,n,s={}){const o=Buffer.from(typeof n=="string"?n:JSON.stringify(n));return{status:t,headers:{date:new Date(e.world.now()).toUTCString(),"content-type":"application/json; charset=utf-8",...s},body:o,login:null}}async function Zl(e){const t=[];for await(const n of e)t.push(n);return Buffer.concat(t)}async function Xl(e,[,t="",n="",s=""],o,r,i){const a=e.repositories.get(`${t}/${n}`.toLowerCase()),u=s==="/git-receive-pack"||o.searchParams.get("service")==="git-receive-pack",l=a?ec(e,a,r.headers.authorization,u):E();if(!a||l instanceof h){const d=l instanceof h?l.status:404;i.writeHead(d,d===401?{"www-authenticate":'Basic realm="GitHub"'}:{}).end();return}a.git.flush();const c=new Map(a.git.refs);await Hl({directory:e.directory,path:`/${a.owner.login}/${a.name}.git${s}`,query:o.search.slice(1),user:l.account?.login??null,finished:()=>{s==="/git-receive-pack"&&tc(e,a,l,c)}},r,i)}function ec(e,t,n,s){try{const o=fo(e,n);return Xe(o,t,{needs:[s?"contents:write":"contents:read"],role:"read"}),s&&o.token?.kind==="user"&&!B(W(t,o.account),"write")?new h(403,"Permission denied"):o}catch(o){if(!(o instanceof h))throw o;return o.status===404&&n===void 0?new h(401,"Requires authentication"):o}}function tc(e,t,n,s){t.git.refresh();for(const o of new Set([...s.keys(),...t.git.refs.keys()])){const[r,i]=[s.get(o)??null,t.git.refs.get(o)??null];r!==i&&ws(e,t,n.account,o,r,i)}}const Xn={contents:"write",issues:"write",pull_requests:"write",checks:"write",deployments:"write",actions:"write",statuses:"write"};async function nc(e={}){const t=oc(e.now),n=e.directory??ts(se(ns(),"local-github-"));let s=1e3;const o={apiUrl:"",webUrl:"",directory:n,accounts:new Map,tokens:new Map,repositories:new Map,nullDatabaseIds:e.nullDatabaseIds??!1,now:t.now,nextId:()=>(s+=1,s)},r=[],i=ea(e.faults??[]),a=Wl({world:o,faults:i,onExchange:e.onExchange??(()=>{}),onCall:c=>{r.push(c),e.onCall?.(c)}});await new Promise((c,d)=>a.once("error",d).listen(e.port??0,"127.0.0.1",c));const u=`http://127.0.0.1:${a.address().port}`;o.apiUrl=u,o.webUrl=e.webUrl??u;for(const c of e.repositories??[])ms(o,c);for(const c of e.tokens??[])Ht(o,c);const l=c=>{const d=c===void 0?[...o.repositories.values()][0]:o.repositories.get(c.toLowerCase());if(!d)throw new Error(`there is no repository ${c??""}`);return d};return{url:u,graphqlUrl:`${u}/graphql`,serverUrl:u,clock:t,faults:i,world:o,addRepository:c=>ms(o,c),repository:l,addToken:c=>Ht(o,c),actionsToken:(c=Xn)=>Ht(o,{login:ds,permissions:c}),appToken:(c,d=Xn)=>Ht(o,{login:`${c}[bot]`,permissions:d}),setRateLimit:(c,d)=>rc(o,c,d),as:(c,d)=>sc({world:o,repo:l(d),actor:H(o,c),at:(p,S)=>t.at(p,S)}),schedule:(c,d)=>Mi(o,l(d),c),calls:()=>[...r],forgetCalls:()=>{r.length=0},textAt:(c,d,p)=>{const{git:S,defaultBranch:D}=l(p),U=S.commit(S.resolve(d??D)??"");return U&&mt(S,U.tree,c)},gitDirectory:c=>{const{git:d}=l(c);return d.flush(),d.directory},close:async()=>{if(a.closeAllConnections(),await new Promise(c=>a.close(c)),e.directory===void 0)Kt(n,{recursive:!0,force:!0});else for(const c of o.repositories.values())c.git.flush()}}}function sc(e){return{login:e.actor.login,...Yi(e),...Ji(e),...Xi(e),...xi(e)}}function oc(e){let t=typeof e=="string"?e:null,n=null;const s=()=>n??t??(typeof e=="function"?e():Z(Date.now()/1e3));return{now:s,set:o=>{t=o},advance:o=>{t=fr(s(),o)},at:(o,r)=>{const i=n;n=o?.at??i;try{return r()}finally{n=i}}}}function Ht(e,t){const n=t.login.endsWith("[bot]"),s=t.value??`${n?"ghs":"ghp"}_local${String(e.tokens.size+1).padStart(6,"0")}`,o={value:s,account:H(e,t.login),kind:n?"app":"user",permissions:t.permissions??(n?Xn:null),rate:{limit:t.rateLimit??(n?1e3:5e3),used:0,reset:ne(e.now())+3600}};return e.tokens.set(s,o),s}function rc(e,t,{limit:n,remaining:s,reset:o}){const r=e.tokens.get(t)?.rate;if(!r)throw new Error("there is no such token");r.limit=n??r.limit,s!==void 0&&(r.used=Math.max(0,r.limit-s)),o!==void 0&&(r.reset=ne(o))}export{nc as startLocalGitHub};
