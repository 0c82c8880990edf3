import Foundation
import Testing

@testable import Grading

/// The rows that a person is asked to look at because of decisions, and what is read back.
@Suite("Decisions in the review")
struct OverrideReviewTests: GradesSmallClass {
  let folder: TemporaryFolder

  init() throws {
    folder = try SmallCourse.classFolder()
  }

  @Test("The review lists what needs a person, and is read back once it is filled in")
  func review() throws {
    let first = try grade("--review", "r.csv")
    #expect(first.status == 3)
    let review = try folder.contents(of: "r.csv")
    #expect(
      review.contains(
        "ada,Z1,,,wrong,[7.3; -2.2],\"wrong without an explanation, and H stands on it\",class/ada.txt,1,0,2,,Z1: = [7.30; -2.20],,,\r\n"
      ))
    #expect(review.contains("cy,*,,,unreadable,,"))
    #expect(!review.contains("\r\nbo,"))
    try folder.write(
      review.replacingOccurrences(of: "ada,Z1,,,", with: "ada,Z1,1,nearly,"), to: "o.csv")
    let second = try grade("--overrides", "o.csv", "--review", "r2.csv", "--jsonl", "-")
    #expect(try marks(second.output).first?["points"] as? Double == 2)
    #expect(try !folder.contents(of: "r2.csv").contains("class/ada"))
    // The student hands in anew: what the person saw is no longer there.
    try folder.write("Z1 = [7.4; -2.2]\nH = [.999; .100]\n", to: "class/ada.txt")
    _ = try grade("--overrides", "o.csv", "--review", "r3.csv")
    #expect(
      try folder.contents(of: "r3.csv").contains(
        "the ground has changed: stated was [7.3; -2.2], it is [7.4; -2.2]"))
  }

  @Test("The ground of a step's decision has changed where nothing can be read any more")
  func unreadableNow() throws {
    try folder.write("submission,step,points,reason,verdict\nada,Z1,1,seen,wrong\n", to: "o.csv")
    try folder.write("", to: "class/ada.txt")
    let run = try grade("--quiet", "--overrides", "o.csv", "--review", "-")
    #expect(
      run.output.contains(
        "ada,Z1,,,missing,,\"decided by a person, but the ground has changed: the verdict was wrong"
      ),
      "\(run.output)")
  }

  @Test("A bonus step is worth its points in the review")
  func bonusWorth() throws {
    let rubric = try folder.contents(of: "rubric.yaml")
    try folder.write(
      rubric.replacing("points: 2", with: "points: 2, bonus: true"), to: "rubric.yaml")
    let run = try grade("--quiet", "--review", "-")
    let row = try #require(run.output.split(separator: "\r\n").first { $0.hasPrefix("ada,Z1") })
    #expect(row.contains(",class/ada.txt,1,0,2,"), "\(row)")
  }

  @Test("A decision on a step whose worth has changed is listed in the review")
  func worth() throws {
    _ = try grade("--review", "r.csv")
    try folder.write(
      folder.contents(of: "r.csv").replacingOccurrences(of: "ada,Z1,,,", with: "ada,Z1,2,nearly,"),
      to: "o.csv")
    let rubric = try folder.contents(of: "rubric.yaml")
    for (worth, why) in [
      ("3", "the ground has changed: the step was worth 2, it is worth 3"),
      ("1", "the ground has changed: 2 points were given, the step is worth 1; not applied"),
    ] {
      try folder.write(
        rubric.replacingOccurrences(of: "points: 2", with: "points: \(worth)"), to: "rubric.yaml")
      _ = try grade("--overrides", "o.csv", "--review", "r2.csv")
      #expect(try folder.contents(of: "r2.csv").contains(why))
    }
  }
}
