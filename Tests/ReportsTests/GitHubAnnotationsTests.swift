import Foundation
import Marking
import Testing

@testable import Reports

@Suite("Annotations of GitHub")
struct GitHubAnnotationsTests {
  @Test("Annotations on the lines of the answer files, first the steps, then what is missing")
  func whole() {
    var annotations = GitHubAnnotations()
    annotations.add(ReportSample.submission)
    annotations.add(ReportSample.unreadable)
    let written = text(of: annotations.take())
    let wanted = #"""
      ::error file=ada.md,line=4,col=5,title=s1.ada%3A H::the rate is left out (rate-omitted)
      ::warning file=more.md,line=2,col=1,title=s1.ada%3A L::needs 2 decimals, found 1
      ::warning file=ada.md,line=7,col=9,title=s1.ada%3A L::2 = 3 does not hold
      ::error file=ada.md,line=9,col=5,title=s1.ada%3A b::']' is missing
      ::error file=ada.md,line=10,col=5,title=s1.ada%3A x::does not follow
      ::warning file=ada.md,line=1,title=s1.ada%3A missing::not stated: dW
      ::error file=s2.pdf,line=1,title=s2%3A could not be read::it is locked

      """#
    #expect(written == wanted)
    #expect(annotations.take().isEmpty)
  }

  @Test("An annotation is one command, whatever stands in it", arguments: HostileSample.texts)
  func hostile(_ text: String) {
    var annotations = GitHubAnnotations()
    annotations.add(HostileSample.mark(text))
    annotations.add(HostileSample.unreadable(text))
    let lines = String(decoding: annotations.take(), as: UTF8.self).unicodeScalars
      .split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    for line in lines {
      #expect(line.hasPrefix("::error file=") || line.hasPrefix("::warning file="))
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 })
      // Two pairs of colons: the command's begin and end.
      let head = line.dropFirst(2).components(separatedBy: "::").first ?? ""
      #expect(head.split(separator: ",").count >= 2)
    }
  }

  @Test("No more annotations are made than are shown")
  func limit() {
    var annotations = GitHubAnnotations()
    for _ in 0..<50 { annotations.add(HostileSample.mark("x")) }
    let lines = String(decoding: annotations.take(), as: UTF8.self).split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("::error") }.count == 11)
    #expect(lines.filter { $0.hasPrefix("::warning") }.count == 11)
  }

  @Test("Warnings are made where all errors are shown, and the other way round")
  func others() {
    func mark(_ verdict: Verdict) -> SubmissionMark {
      SubmissionMark(
        submission: "a", student: "a", file: "a",
        steps: [ReportSample.step("Z", verdict, 0, of: 1)])
    }
    for (first, other) in [(Verdict.wrong, Verdict.imprecise), (.imprecise, .wrong)] {
      var annotations = GitHubAnnotations()
      for _ in 0..<20 { annotations.add(mark(first)) }
      for _ in 0..<20 { annotations.add(mark(other)) }
      let lines = String(decoding: annotations.take(), as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 22)
    }
  }
}
