// Marks one answer from a program of one's own: mark-one RUBRIC ANSWER
import Foundation
import GradusKit

guard CommandLine.arguments.count == 3 else {
  print("usage: mark-one RUBRIC ANSWER")
  exit(64)
}
let (rubric, answer) = (CommandLine.arguments[1], CommandLine.arguments[2])
do {
  let assignment = try Assignment(rubricAt: rubric)
  let bytes = try [UInt8](Data(contentsOf: URL(filePath: answer)))
  let mark = try assignment.mark(bytes, fileName: URL(filePath: answer).lastPathComponent)
  for step in mark.steps where step.verdict != .correct {
    print("\(step.name): \(step.verdict.rawValue) \(step.message)")
  }
  print("\(mark.points) of \(mark.max)")
} catch {
  print(error)
  exit(1)
}
