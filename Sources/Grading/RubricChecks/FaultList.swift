internal import Reports
internal import Rubrics

/// The faults of rubrics for programs.
enum FaultList {
  /// A list with an object a fault.
  static func json(_ all: [RubricFaults]) -> [UInt8] {
    var json = JSONWriter()
    json.open("[")
    for faults in all {
      for fault in faults.faults {
        json.open("{")
        json.member("file", faults.fileName)
        json.key("line")
        json.number(fault.line)
        json.key("column")
        json.number(fault.column)
        json.member("severity", fault.severity.rawValue)
        json.member("rule", fault.rule.rawValue)
        json.member("message", fault.message)
        json.member("fix", fault.fix)
        json.close("}")
      }
    }
    json.close("]")
    json.newLine()
    return json.take()
  }

  /// A run of the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
  static func sarif(_ all: [RubricFaults]) -> [UInt8] {
    var json = JSONWriter()
    json.open("{")
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.open("[")
    json.open("{")
    addTool(to: &json)
    // Columns are counted in whole characters of Unicode.
    json.member("columnKind", "unicodeCodePoints")
    json.key("results")
    json.open("[")
    for faults in all {
      for fault in faults.faults { add(fault, in: faults.fileName, to: &json) }
    }
    json.close("]")
    json.close("}")
    json.close("]")
    json.close("}")
    json.newLine()
    return json.take()
  }

  private static func addTool(to json: inout JSONWriter) {
    json.key("tool")
    json.open("{")
    json.key("driver")
    json.open("{")
    json.member("name", "gradus lint")
    json.member("version", GradusVersion.current)
    json.key("rules")
    json.open("[")
    for rule in RubricFault.Rule.allCases {
      json.open("{")
      json.member("id", rule.rawValue)
      json.close("}")
    }
    json.close("]")
    json.close("}")
    json.close("}")
  }

  private static func add(_ fault: RubricFault, in file: String, to json: inout JSONWriter) {
    json.open("{")
    json.member("ruleId", fault.rule.rawValue)
    json.member("level", fault.severity.rawValue)
    json.key("message")
    json.open("{")
    json.member("text", fault.message)
    json.close("}")
    json.key("locations")
    json.open("[")
    json.open("{")
    json.key("physicalLocation")
    json.open("{")
    json.key("artifactLocation")
    json.open("{")
    json.member("uri", uri(of: file))
    json.close("}")
    json.key("region")
    json.open("{")
    json.key("startLine")
    json.number(max(fault.line, 1))
    json.key("startColumn")
    json.number(max(fault.column, 1))
    json.close("}")
    json.close("}")
    json.close("}")
    json.close("]")
    json.close("}")
  }

  /// The path with what a URI cannot hold written by its bytes.
  private static func uri(of path: String) -> String {
    path.utf8.reduce(into: "") { uri, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "~"):
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
  }
}
