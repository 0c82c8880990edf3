internal import Forms
internal import Reports

/// The files that the server's pages are made with: the style and the scripts.
package enum ServedFiles {
  /// A file by its name, with its type; nil where there is none.
  package static func file(_ name: String) -> (type: String, bytes: [UInt8])? {
    switch name {
    case "gradus.css": ("text/css; charset=utf-8", style)
    case "review.js": ("text/javascript; charset=utf-8", Array(ReviewScript.text.utf8))
    case "gradebook.js": ("text/javascript; charset=utf-8", Array(ReviewScript.gradebook.utf8))
    case "table.js": ("text/javascript; charset=utf-8", Array(TableScript.text.utf8))
    case "form.js": ("text/javascript; charset=utf-8", Array(FormScript.text.utf8))
    case "desk.js": ("text/javascript; charset=utf-8", Array(HandInScript.text.utf8))
    default: nil
    }
  }

  private static let style = Array((PageStyle.text + FormStyle.text + HandInStyle.text).utf8)
}

/// The style of what only the server's pages have.
enum HandInStyle {
  static let text = """

    .tools button,.who button{font:inherit;color:var(--ink);background:var(--tint);\
    border:1px solid var(--soft);border-radius:6px;padding:.3rem .8rem;cursor:pointer}
    #marks,#hand-in{font-weight:700}
    .modes{border:0;padding:0;margin:.6rem 0;display:flex;gap:.3rem 1.4rem;flex-wrap:wrap}
    .modes legend{color:var(--soft);font-size:.9rem;padding:0}
    .modes input{min-width:0}
    .panel{margin:.4rem 0 .8rem}
    .panel label{display:block}
    .drop{border:2px dashed var(--soft);border-radius:8px;padding:1.2rem 1rem;background:var(--card)}
    .drop.over-it{border-color:var(--link);background:var(--tint)}
    .drop input{display:block;margin-top:.5rem;border:0;background:none;padding:0;max-width:100%}
    textarea{font:.95rem/1.45 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;\
    width:100%;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:8px;\
    padding:.5rem .7rem}
    #status{min-height:1.5em;color:var(--soft)}
    #result{margin-top:.5rem}
    #result:focus{outline:none}
    .refused{border-left:5px solid var(--wrong);padding:.4rem .8rem;background:var(--card)}
    .told{margin-top:.4rem;border-left:3px solid var(--link);padding-left:.6rem}
    .notices{padding-left:1.2rem}
    .reading td{vertical-align:middle}
    .bar{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:baseline;margin:.8rem 0}
    .bar button,.decide button{font:inherit;color:var(--ink);background:var(--tint);\
    border:1px solid var(--soft);border-radius:6px;padding:.3rem .8rem;cursor:pointer}
    .decide{display:flex;flex-wrap:wrap;gap:.4rem;margin-top:.5rem}
    .decide input{min-width:0;width:6rem}
    .decide input[type=text]{flex:1 1 10rem;width:auto}
    .said p{font-size:.93rem}
    .handed-in img{max-width:100%;height:auto;border:1px solid var(--line)}
    .list{padding-left:1.2rem;line-height:2}

    """
}
