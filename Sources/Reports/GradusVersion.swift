/// The program's version.
package enum GradusVersion {
  package static let current = "0.2.0"
}
