/// The style of a form; all but the rules of `gf-page`, for a page of its own, hold within the form
/// alone.
package enum FormStyle {
  package static let text = """
    .gf-page,.gradus-form{--gf-page:#fbfbfa;--gf-card:#fff;--gf-ink:#1c1d20;--gf-soft:#55585f;--gf-line:#d5d7db;\
    --gf-edge:#767a82;--gf-link:#0a55a8;--gf-wrong:#a81e1e;--gf-tint:#f1f3f5}
    @media (prefers-color-scheme:dark){.gf-page,.gradus-form{--gf-page:#141518;--gf-card:#1c1e22;--gf-ink:#e9eaec;\
    --gf-soft:#b0b4bb;--gf-line:#3b3e45;--gf-edge:#8b9099;--gf-link:#8ec5ff;--gf-wrong:#ff9d94;--gf-tint:#26292e}}
    .gf-page{color-scheme:light dark;box-sizing:border-box;margin:0 auto;padding:1rem clamp(.75rem,3vw,2rem) 3rem;\
    max-width:60rem;background:var(--gf-page);color:var(--gf-ink);overflow-wrap:anywhere;\
    font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    .gf-page h1{font-size:clamp(1.5rem,4vw,2.1rem);line-height:1.2;margin:0 0 .5rem}
    .gradus-form,.gradus-form *{box-sizing:border-box}
    .gradus-form h2{font-size:1.2rem;margin:1.75rem 0 .6rem}
    .gradus-form h3{display:flex;flex-wrap:wrap;gap:.1rem .8rem;align-items:baseline;font-size:1rem;margin:0 0 .3rem}
    .gradus-form p{margin:.3rem 0}
    .gradus-form{overflow-wrap:anywhere}
    .gradus-form code{font:.95em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
    .gradus-form :focus-visible{outline:3px solid var(--gf-link);outline-offset:1px}
    .gradus-form h3 code{font-weight:600}
    .gf-soft,.gf-worth,.gf-hint,.gf-filled{color:var(--gf-soft)}
    .gf-worth{margin-left:auto;font-weight:400}
    .gf-task{max-width:44rem;margin:.3rem 0 .6rem}
    .gf-task pre{overflow-x:auto}
    .gf-givens{list-style:none;margin:0;padding:0}
    .gf-givens li{overflow-x:auto;padding:.2rem}
    .gradus-form math{font-size:1.1rem;font-variant-numeric:tabular-nums}
    .gradus-form mtd{padding:.15rem .4rem;text-align:right}
    .gf-step{background:var(--gf-card);border:1px solid var(--gf-line);border-radius:8px;padding:.65rem 1rem .8rem;\
    margin-bottom:.7rem;break-inside:avoid}
    .gf-plain{display:none}
    .gf-line{display:flex;flex-wrap:wrap;gap:.5rem .7rem;align-items:center}
    .gf-scroll{max-width:100%;overflow-x:auto;padding:.25rem}
    .gf-cells{display:inline-block;padding:.2rem}
    .gf-matrix{padding:.2rem .6rem;border:2px solid var(--gf-edge);border-width:0 2px;border-radius:6px}
    .gf-row{display:flex}
    .gf-row input{flex:none;width:6.75rem;min-width:0;margin:.15rem;padding:.3rem .45rem;font:inherit;text-align:right;\
    font-variant-numeric:tabular-nums;color:var(--gf-ink);background:var(--gf-card);border:1px solid var(--gf-edge);\
    border-radius:5px}
    [data-kind=expression] .gf-scroll{flex:1 1 16rem}
    [data-kind=expression] .gf-cells{display:block}
    [data-kind=expression] input{flex:1 1 auto;min-width:0;text-align:left}
    .gf-row input[aria-invalid=true]{border:2px solid var(--gf-wrong)}
    .gf-note:empty,.gf-filled:empty{display:none}
    .gf-note{color:var(--gf-soft);font-size:.93rem}
    .gf-wrong{color:var(--gf-wrong);font-weight:600}
    .gf-tools{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:.8rem}
    .gf-tools button{font:inherit;color:var(--gf-ink);background:var(--gf-tint);border:1px solid var(--gf-edge);\
    border-radius:6px;padding:.4rem .9rem;cursor:pointer}
    @media print{.gf-page,.gradus-form{--gf-page:#fff;--gf-card:#fff;--gf-ink:#000;--gf-soft:#444;--gf-line:#bbb;\
    --gf-edge:#555;color-scheme:light}.gf-page{max-width:none;padding:0;font-size:10pt}.gf-hint,.gf-filled,.gf-tools,\
    .gf-note{display:none}.gf-step{padding:.4rem .6rem}.gf-row input{width:5rem;height:2rem}.gf-scroll{overflow:visible}\
    .gradus-form h2{break-after:avoid}.gf-set{display:none}.gf-plain{display:inline}\
    .gf-matrix{border:0;padding:0}.gf-row{align-items:center}\
    .gf-matrix .gf-row::before,.gf-matrix .gf-row::after{font-size:2rem;line-height:1}\
    .gf-row::before{content:"\u{23A2}"}.gf-row::after{content:"\u{23A5}"}\
    .gf-row:first-child::before{content:"\u{23A1}"}.gf-row:first-child::after{content:"\u{23A4}"}\
    .gf-row:last-child::before{content:"\u{23A3}"}.gf-row:last-child::after{content:"\u{23A6}"}\
    .gf-row:only-child::before{content:"["}.gf-row:only-child::after{content:"]"}\
    .gf-cells:not(.gf-matrix) .gf-row::before,.gf-cells:not(.gf-matrix) .gf-row::after{content:none}}
    """
}
