import { mkdtempSync } from 'node:fs';
import { serve } from './bench/server.ts';
import { START } from './bench/start.ts';
import { Teacher } from './support/http/teacher.ts';
import { bring } from './support/http/article.ts';
import { watched } from './bench/memory.ts';
import { allAtOnce, sit } from './bench/sitting.ts';
import { PUBLIC_QUIZ } from '../src/lib/library/index.ts';
const d=mkdtempSync('/tmp/gc/m-'); const env:any={};
for (const e of (process.env.PASS??'').split(',').filter(Boolean)) { const [k,v]=e.split('='); env[k!]=v; }
const s=await serve({args:START,cwd:process.cwd(),env:{DATABASE_URL:d+'/q.db',...env},log:d+'/l'});
const t=await Teacher.first({url:s.url,databasePath:d+'/q.db'});
const n=Number(process.argv[2]??150);
const run=async(c:number)=>{for(let i=0;i<c;i+=30){const {code}=await t.open({feedback:'hand-in'},PUBLIC_QUIZ);await allAtOnce(()=>sit(s,code))}};
const st=s.memoryMb(); const c0=s.cpuMs(); const {most}=await watched(s,()=>run(n)); const cpu=(s.cpuMs()-c0)/n;
const {most:m2}=await watched(s,async()=>{await bring(t);await run(30)});
console.log(process.env.PASS,'start',st.toFixed(0),'most',most.toFixed(0),'after article',m2.toFixed(0),'cpu/sitting',cpu.toFixed(1));
await s.stop();process.exit(0);
