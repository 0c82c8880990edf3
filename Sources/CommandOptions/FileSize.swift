internal import ArgumentParser

/// A size such as `8M`.
package struct FileSize: ExpressibleByArgument, CustomStringConvertible {
  package let bytes: Int

  package init(bytes: Int) {
    self.bytes = bytes
  }

  package init?(argument: String) {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = argument.last.flatMap { units[$0] }
    guard let count = Int(unit == nil ? argument : String(argument.dropLast())), count > 0 else {
      return nil
    }
    let (bytes, isTooLarge) = count.multipliedReportingOverflow(by: unit ?? 1)
    guard !isTooLarge else { return nil }
    self.bytes = bytes
  }

  package var description: String { bytes % (1 << 20) == 0 ? "\(bytes >> 20)M" : "\(bytes)" }
  package var defaultValueDescription: String { description }
}
