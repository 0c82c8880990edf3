/// The style of all pages; every pair of colours is checked for contrast by the script that opens
/// the pages.
package enum PageStyle {
  package static let text = """
    :root{color-scheme:light dark;--page:#fbfbfa;--card:#fff;--ink:#1c1d20;--soft:#55585f;--line:#d5d7db;\
    --link:#0a55a8;--right:#1a6b38;--own:#0d5f78;--near:#7a5200;--wrong:#a81e1e;--none:#5a5d64;\
    --tint:#f1f3f5;--edge:#83878f;--bar:#3a6ea5;--offback:#fde9e7}
    @media (prefers-color-scheme:dark){:root{--page:#141518;--card:#1c1e22;--ink:#e9eaec;--soft:#b0b4bb;\
    --line:#3b3e45;--link:#8ec5ff;--right:#7fd49b;--own:#7fcfe6;--near:#f0c069;--wrong:#ff9d94;\
    --none:#b4b8bf;--tint:#26292e;--edge:#7d828b;--bar:#7fb2e5;--offback:#4a2320}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0 auto;padding:1rem clamp(.75rem,3vw,2rem) 3rem;max-width:82rem;background:var(--page);\
    color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
    overflow-wrap:anywhere}
    h1,h2,h3,p,dl,dd,ul,figure{margin:0}
    h1{font-size:clamp(1.5rem,4vw,2.1rem);line-height:1.2}
    h2{font-size:1.2rem;margin:2rem 0 .75rem}
    h3{font-size:1.05rem;font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
    code{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
    a{color:var(--link)}
    :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:3px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:1}
    .over,.legend,.place,.unit,footer,.formula,.hint{color:var(--soft)}
    .over{margin-top:.5rem}
    .score{font-size:1.2rem;margin-top:.35rem}
    .score strong{font-size:1.7em;line-height:1.1}
    .share{color:var(--soft);margin-left:.4em}
    .facts{display:flex;flex-wrap:wrap;gap:.15rem 1.75rem;margin-top:.5rem}
    .facts div{display:flex;gap:.5rem}
    dt{color:var(--soft)}
    .facts dt{flex:none}
    .facts dd{font-weight:600}
    .columns{display:grid;gap:0 2rem;grid-template-columns:minmax(0,1fr)}
    .aside>p{max-width:44rem}
    .legend{font-size:.88rem;margin-top:.5rem}
    .scroll{overflow-x:auto;overflow-y:hidden;max-width:100%}
    .step{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--line);\
    border-radius:8px;padding:.65rem 1rem .8rem;margin-bottom:.7rem}
    .step:target{outline:3px solid var(--link);outline-offset:1px}
    .step.wrong,.step.unreadable{border-left-color:var(--wrong)}
    .step.imprecise{border-left-color:var(--near)}
    .step.missing{border-left-style:dashed;border-left-color:var(--none)}
    .step.follow-through{border-left-color:var(--own)}
    .step.correct{border-left-color:var(--right)}
    .step h2{margin:0 0 .4rem}
    .line{display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline}
    .line .points{margin-left:auto;text-align:right;font-variant-numeric:tabular-nums}
    .verdict{font-weight:600}
    .correct.verdict,dt.correct{color:var(--right)}
    .follow-through.verdict,dt.follow-through{color:var(--own)}
    .imprecise.verdict,dt.imprecise{color:var(--near)}
    .wrong.verdict,.unreadable.verdict,dt.wrong,dt.unreadable{color:var(--wrong)}
    .missing.verdict,dt.missing{color:var(--none)}
    .verdict em{font-style:normal;font-weight:400;color:var(--ink);border:1px solid currentColor;\
    border-radius:99px;padding:0 .55em;font-size:.85em;margin-left:.3em}
    .sign{display:inline-block;min-width:1.1em;text-align:center}
    .formula{font-size:.9rem}
    .values{display:flex;flex-wrap:wrap;gap:.3rem 2.5rem;margin-top:.35rem}
    .values>div{max-width:100%}
    .values dt{font-size:.82rem}
    .values dd{font-size:1.08rem}
    .place{font-size:.82rem;white-space:nowrap}
    math{padding:.15rem .1rem;font-variant-numeric:tabular-nums}
    mtd{padding:.2rem .5rem;text-align:right}
    .off{border:2px solid var(--wrong);border-radius:4px;padding:.05rem .25rem;background:var(--offback);\
    font-weight:700}
    .message{margin-top:.4rem}
    .tag{display:inline-block;background:var(--tint);border-radius:4px;padding:0 .4em;font-size:.85rem}
    .notes{list-style:none;padding:0;margin-top:.4rem;font-size:.93rem;display:grid;gap:.2rem}
    .broken-equality .tag,.overridden .tag{outline:1px solid var(--soft)}
    .lines{margin:0;padding:.4rem .6rem .4rem 3.4em;background:var(--card);border:1px solid var(--line);\
    border-radius:8px;font-size:.93rem}
    .lines li{padding-left:.5em}
    .lines li::marker{color:var(--soft);font-variant-numeric:tabular-nums}
    .lines code{white-space:pre-wrap}
    .lines a{margin-left:.8em;font-weight:600;font-size:.88rem;white-space:nowrap}
    .lines .tag{margin-left:.8em}
    .unread code{text-decoration:underline dotted;text-decoration-color:var(--near)}
    .glossary dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(22rem,100%),1fr));\
    gap:.2rem 2rem}
    .glossary div{display:grid;grid-template-columns:10rem 1fr}
    .glossary dt{font-weight:600}
    footer{margin-top:2.5rem;border-top:1px solid var(--line);padding-top:.75rem;font-size:.88rem}
    svg{display:block;max-width:100%;height:auto}
    svg text{font:600 14px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;\
    fill:var(--ink)}
    .graph rect{fill:var(--card);stroke:var(--soft);stroke-width:1.3}
    .graph .wrong rect,.graph .unreadable rect{stroke:var(--wrong)}
    .graph .correct text{fill:var(--right)}
    .graph .follow-through text{fill:var(--own)}
    .graph .imprecise text{fill:var(--near)}
    .graph .wrong text,.graph .unreadable text{fill:var(--wrong)}
    .graph .missing text{fill:var(--none)}
    .graph .follower rect{stroke-dasharray:6 3;stroke-width:2;stroke:var(--ink)}
    .graph .first rect{stroke-width:4;stroke:var(--wrong);fill:var(--offback)}
    .graph a:focus-visible rect{stroke:var(--link);stroke-width:4}
    .edges path{fill:none;stroke:var(--edge);stroke-width:1.5}
    .edges .marked{stroke:var(--wrong);stroke-width:3}
    .bar{fill:var(--bar)}
    .axis{stroke:var(--soft);stroke-width:1}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:0 2.5rem}
    table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;background:var(--card)}
    caption{text-align:left;color:var(--soft);padding:.25rem 0;font-size:.9rem}
    th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    th{font-weight:600}
    tbody th{min-width:7.5rem}
    .hint{max-width:60rem;font-size:.9rem;margin-bottom:.3rem}
    thead th{background:var(--tint)}
    .n{text-align:right;white-space:nowrap}
    td.chart{min-width:7rem}
    .where{min-width:12rem}
    td.chart svg{margin-top:.4rem}
    th button{all:unset;cursor:pointer;font-weight:600;text-decoration:underline dotted;\
    text-underline-offset:.2em}
    th button:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    th[aria-sort=ascending] button::after{content:" ▲"}
    th[aria-sort=descending] button::after{content:" ▼"}
    .tools{display:flex;flex-wrap:wrap;gap:.6rem 1.2rem;align-items:end;margin-bottom:.6rem}
    .tools label{display:grid;font-size:.9rem;color:var(--soft)}
    input,select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);\
    border-radius:6px;padding:.3rem .5rem;min-width:min(16rem,100%)}
    .task{max-width:44rem;margin-top:.4rem}
    .task>*+*{margin-top:.4rem}
    .task pre{overflow-x:auto}
    details{margin-top:.4rem}
    summary{cursor:pointer;color:var(--soft);font-size:.9rem}
    .big{display:flex;flex-wrap:wrap;gap:.6rem 2.2rem;margin-top:1rem}
    .big div{display:flex;flex-direction:column-reverse}
    .big dd{font-size:1.7rem;font-weight:700;line-height:1.15}
    nav{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;margin-top:.5rem}
    .tools button{font:inherit;color:var(--ink);background:var(--tint);border:1px solid var(--soft);\
    border-radius:6px;padding:.3rem .8rem;cursor:pointer}
    .tools button:disabled{color:var(--soft);cursor:default}
    .answers{min-width:48rem}
    .answers .verdict{white-space:nowrap}
    .grid{width:auto}
    .grid tbody th{min-width:11rem}
    .grid td,.grid thead th{text-align:center;padding:.2rem .45rem}
    .grid thead th{overflow-wrap:normal;white-space:nowrap}
    .grid td a{color:inherit;text-decoration:none;display:block;min-width:1.5rem}
    .grid thead th:first-child{text-align:left}
    .grid .n{text-align:right}
    .names{margin:.3rem 0 0;padding-left:1.6rem;columns:12rem}
    .no-student tr>:nth-child(2),.no-attempt tr>:nth-child(3){display:none}
    .all{table-layout:fixed;min-width:56rem}
    .all th:nth-child(1){width:24%}
    .all th:nth-child(2){width:17%}
    .all th:nth-child(3){width:9rem}
    .all th:nth-child(4),.all th:nth-child(5){width:6rem}
    @media (min-width:66rem){.columns{grid-template-columns:minmax(0,1fr) minmax(20rem,27rem)}\
    .aside{order:2}.aside .scroll{max-height:none}}
    @media print{:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;\
    --link:#000;--right:#1a6b38;--own:#0d5f78;--near:#6d4900;--wrong:#a81e1e;--none:#444;--tint:#eee;\
    --bar:#3a6ea5;--offback:#fff}body{max-width:none;padding:0;font-size:10pt}.skip,nav,.tools,footer\
    {display:none}.step,tr,svg{break-inside:avoid}h2,h3{break-after:avoid}a{text-decoration:none}\
    .scroll{overflow:visible}}
    @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
    """
}
