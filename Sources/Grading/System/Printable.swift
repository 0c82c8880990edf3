internal import Encodings

/// A path as text that is safe to print.
func printable(_ path: FilePath) -> String { printable(path.description) }

/// Text in which nothing steers the terminal.
package func printable(_ text: String) -> String { SafeText.terminal(text) }
