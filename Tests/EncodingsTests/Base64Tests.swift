import Encodings
import Foundation
import Testing

@Suite("Bytes as text")
struct Base64Tests {
  @Test("Base64 is that of everybody", arguments: 0..<8)
  func base64(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 91 + 250) }
    #expect(Base64.text(bytes) == Data(bytes).base64EncodedString())
  }
}
